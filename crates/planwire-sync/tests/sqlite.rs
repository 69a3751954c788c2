//! Failures of SQLite: a clear error each, nothing half written, and the next run makes it good.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

use std::fs;
use std::path::{Path, PathBuf};

use planwire::Wethod;
use planwire_sandbox::Sandbox;
use planwire_sync::{Destination as _, Error, Sqlite, Sync};

/// A folder of a test.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("sqlite-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn message(error: &Error, folder: &Path) -> String {
    let text = format!("{error}\n{}", error.hint().unwrap_or_default());
    text.replace(&format!("{}/", folder.display()), "")
}

#[test]
fn a_file_that_is_no_database_is_named() {
    let folder = folder("text");
    let path = folder.join("plan.txt");
    fs::write(&path, "Friday: budgets. ".repeat(100)).unwrap();
    let error = Sqlite::open(&path).unwrap_err();
    assert!(error.is_destination());
    assert_eq!(
        message(&error, &folder),
        "cannot open plan.txt: the file is not a SQLite database\nChoose another file; one that does not exist is created."
    );
    let error = Sqlite::open(folder.join("no/plan.db")).unwrap_err();
    assert_eq!(
        message(&error, &folder),
        "cannot open no/plan.db: the file cannot be opened or created\nCheck that the folder exists and may be written to."
    );
}

#[tokio::test]
async fn a_full_disk_costs_nothing_but_the_batch() {
    let sandbox = Sandbox::builder().records(4_500).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let folder = folder("full");
    let path = folder.join("plan.db");
    let sqlite = Sqlite::open(&path).unwrap();
    // The first batch of 2,000 records fits, and the second does not.
    sqlite.limit_pages(700).unwrap();
    let mut sync = Sync::new(wethod.clone(), "acme", sqlite).lists(["budgets"]);
    let error = sync.run().await.unwrap_err();
    assert_eq!(
        message(&error, &folder),
        "cannot write to plan.db: the disk is full, or the database has reached its greatest size\nMake space and run \
         again: nothing was lost, and the sync goes on where it stopped."
    );
    drop(sync);
    let mut sqlite = Sqlite::open(&path).unwrap();
    let (_, state) = sqlite.states().await.unwrap().remove(0);
    let rows = state.rows;
    assert!((2_000..4_000).contains(&rows), "{rows}");
    assert!(state.position.is_some() && state.cursor.is_none());
    let mut sync = Sync::new(wethod, "acme", sqlite).lists(["budgets"]);
    let report = sync.run().await.unwrap();
    assert_eq!(report.lists[0].written.inserted, 4_500 - rows);
    assert!(sync.verify().await.unwrap()[0].is_equal());
}

#[tokio::test]
async fn a_read_only_database_is_named() {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let folder = folder("read-only");
    let path = folder.join("plan.db");
    let sync = Sync::new(wethod.clone(), "acme", Sqlite::open(&path).unwrap());
    sync.lists(["budgets"]).run().await.unwrap();
    let sqlite = Sqlite::open(&path).unwrap();
    // The permissions of a file do not stop root, who runs many a CI.
    sqlite
        .connection()
        .pragma_update(None, "query_only", true)
        .unwrap();
    let mut sync = Sync::new(wethod, "acme", sqlite).lists(["budgets"]);
    let error = sync.run().await.unwrap_err();
    assert!(error.is_destination());
    assert_eq!(
        message(&error, &folder),
        "cannot write to plan.db: it is read-only\nCheck the permissions of the file and of its folder."
    );
}
