//! Syncs into SQLite, from the sandbox over HTTP.

use planwire::{Piriod, Wethod};
use planwire_sandbox::Sandbox;
use planwire_sync::{Mode, Sqlite, Sync};

fn count(sqlite: &Sqlite, sql: &str) -> i64 {
    sqlite
        .connection()
        .query_row(sql, [], |row| row.get(0))
        .unwrap()
}

#[tokio::test]
async fn every_list_of_both_vendors_is_read_and_read_again() {
    let sandbox = Sandbox::builder().records(30).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let piriod = Piriod::builder().access(sandbox.piriod()).build().unwrap();
    let sqlite = Sqlite::open(":memory:").unwrap();
    let mut sync = Sync::new(wethod.clone(), "acme", sqlite);
    let report = sync.run().await.unwrap();
    for list in &report.lists {
        println!("{list:?}");
        assert!(list.failure.is_none(), "{list:?}");
    }
    let before = sandbox.requests().len();
    let report = sync.run().await.unwrap();
    for list in &report.lists {
        println!(
            "{:?}",
            (&list.list, list.mode, list.read, list.written, &list.notes)
        );
        assert!(list.failure.is_none(), "{list:?}");
        assert_eq!(list.written, Default::default(), "{list:?}");
    }
    println!("requests {}", sandbox.requests().len() - before);
    let sqlite = sync.into_destination();
    println!("{}", count(&sqlite, "SELECT count(*) FROM wethod_budgets"));
    let mut sync = Sync::new(piriod, "acc", sqlite);
    for _ in 0..2 {
        let report = sync.run().await.unwrap();
        for list in &report.lists {
            println!(
                "{:?}",
                (
                    &list.list,
                    list.mode,
                    list.read,
                    list.written,
                    &list.notes,
                    &list.failure,
                    &list.problems,
                    &list.unknown_fields,
                    list.odd
                )
            );
        }
    }
    let _ = Mode::Full;
}
