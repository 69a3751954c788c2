//! Lists that change between two requests.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{piriod, wethod};
use planwire_sandbox::{ListBehaviour, ListChange, Sandbox};
use serde_json::Value;

async fn sandbox(records: u64, behaviour: ListBehaviour) -> Sandbox {
    Sandbox::builder()
        .records(records)
        .list_behaviour("/api/budgets", behaviour.clone())
        .list_behaviour("/plans/", behaviour)
        .start()
        .await
        .unwrap()
}

async fn budgets(sandbox: &Sandbox) -> Vec<Value> {
    let page = wethod(sandbox, "/api/budgets?limit=100").await;
    page.field("id")
}

#[tokio::test]
async fn records_are_deleted_before_a_request() {
    let behaviour = ListBehaviour::new()
        .before_request(2, ListChange::Delete(1..3))
        .before_request(4, ListChange::Delete(4..u64::MAX));
    let sandbox = sandbox(8, behaviour).await;
    assert_eq!(budgets(&sandbox).await, [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(budgets(&sandbox).await, [1, 4, 5, 6, 7, 8]);
    assert_eq!(budgets(&sandbox).await, [1, 4, 5, 6, 7, 8]);
    assert_eq!(budgets(&sandbox).await, [1, 4, 5, 6]);
    assert_eq!(wethod(&sandbox, "/api/budgets/2").await.status, 404);
    // Each list counts its own requests.
    assert_eq!(piriod(&sandbox, "/plans/").await.json()["count"], 8);
    assert_eq!(piriod(&sandbox, "/plans/").await.json()["count"], 6);
}

#[tokio::test]
async fn records_are_inserted_anywhere() {
    let insert = |at, records| ListChange::Insert { at, records };
    let behaviour = ListBehaviour::new()
        .before_request(2, insert(0, 2))
        .before_request(3, insert(3, 1))
        .before_request(4, insert(u64::MAX, 1))
        .before_request(4, ListChange::Delete(0..1));
    let sandbox = sandbox(3, behaviour).await;
    assert_eq!(budgets(&sandbox).await, [1, 2, 3]);
    assert_eq!(budgets(&sandbox).await, [4, 5, 1, 2, 3]);
    assert_eq!(budgets(&sandbox).await, [4, 5, 1, 6, 2, 3]);
    assert_eq!(budgets(&sandbox).await, [5, 1, 6, 2, 3, 7]);
    let new = wethod(&sandbox, "/api/budgets/6").await.json();
    assert_eq!(new["created_at"], "2026-07-01T00:00:01.000Z");
    assert_eq!(new["updated_at"], new["created_at"]);
    let page = wethod(&sandbox, "/api/budgets?limit=2&offset=1").await;
    assert_eq!(page.field("id"), [1, 6]);
    let made = wethod(&sandbox, "/api/budgets?updated_at=gt:2026-06-30T23:59:59Z").await;
    assert_eq!(made.field("id"), [5, 6, 7]);
}

#[tokio::test]
async fn records_move_with_or_without_an_update() {
    let moved = |from, to, updated| ListChange::Move { from, to, updated };
    let behaviour = ListBehaviour::new()
        .before_request(2, moved(1, u64::MAX, true))
        .before_request(3, moved(3, 0, false))
        .before_request(4, moved(0, 2, false))
        .before_request(5, moved(9, 0, true));
    let sandbox = sandbox(5, behaviour).await;
    let before = wethod(&sandbox, "/api/budgets").await.records();
    assert_eq!(budgets(&sandbox).await, [1, 3, 4, 5, 2]);
    assert_eq!(budgets(&sandbox).await, [5, 1, 3, 4, 2]);
    assert_eq!(budgets(&sandbox).await, [1, 3, 5, 4, 2]);
    let after = wethod(&sandbox, "/api/budgets").await.records();
    for record in after {
        let id = record["id"].as_u64().unwrap();
        let old = &before[id as usize - 1];
        if id == 2 {
            assert_eq!(record["updated_at"], "2026-07-01T00:00:00.000Z");
            assert_eq!(record["created_at"], old["created_at"]);
        } else {
            assert_eq!(record, *old);
        }
    }
}

#[tokio::test]
async fn records_are_updated_in_place() {
    let behaviour = ListBehaviour::new().before_request(2, ListChange::Update(1..3));
    let sandbox = sandbox(4, behaviour).await;
    let before = wethod(&sandbox, "/api/budgets").await.field("updated_at");
    let after = wethod(&sandbox, "/api/budgets").await;
    let now = "2026-07-01T00:00:00.000Z";
    assert_eq!(
        after.field("updated_at"),
        [before[0].clone(), now.into(), now.into(), before[3].clone()]
    );
    assert_eq!(after.field("id"), [1, 2, 3, 4]);
}

#[tokio::test]
async fn ids_can_be_duplicated() {
    let repeat = |of, at, equal| ListChange::Repeat { of, at, equal };
    let behaviour = ListBehaviour::new()
        .before_request(1, repeat(0, 1, true))
        .before_request(1, repeat(3, 5, false));
    let sandbox = sandbox(4, behaviour).await;
    let page = wethod(&sandbox, "/api/budgets").await;
    assert_eq!(page.field("id"), [1, 1, 2, 3, 4, 3]);
    let records = page.records();
    assert_eq!(records[0], records[1]);
    assert_ne!(records[3], records[5]);
    let plans = piriod(&sandbox, "/plans/?page_size=1").await;
    let second = piriod(&sandbox, "/plans/?page_size=1&page=2").await;
    assert_eq!(plans.json()["count"], 6);
    assert_eq!(plans.records(), second.records());
}

#[tokio::test]
async fn lists_can_grow_before_each_request() {
    let insert = |at| ListChange::Insert { at, records: 1 };
    let front = sandbox(2, ListBehaviour::new().before_each_request(insert(0))).await;
    assert_eq!(budgets(&front).await, [3, 1, 2]);
    assert_eq!(budgets(&front).await, [4, 3, 1, 2]);
    let end = sandbox(
        2,
        ListBehaviour::new().before_each_request(insert(u64::MAX)),
    )
    .await;
    assert_eq!(budgets(&end).await, [1, 2, 3]);
    assert_eq!(budgets(&end).await, [1, 2, 3, 4]);
    let plans = async || piriod(&end, "/plans/").await.json()["count"].clone();
    assert_eq!((plans().await, plans().await), (3.into(), 4.into()));
}

#[tokio::test]
async fn orderings_are_stable() {
    let moved = ListChange::Move {
        from: 0,
        to: u64::MAX,
        updated: false,
    };
    let sandbox = sandbox(40, ListBehaviour::new().before_request(1, moved)).await;
    let plain = piriod(&sandbox, "/plans/?page_size=100").await.records();
    let mut expected = plain.clone();
    expected.sort_by(|left, right| left["status"].as_str().cmp(&right["status"].as_str()));
    assert_ne!(expected, plain);
    let ordered = piriod(&sandbox, "/plans/?page_size=100&ordering=status").await;
    assert_eq!(ordered.records(), expected);
}

#[tokio::test]
async fn responses_are_dated_by_the_clock() {
    let moved = ListChange::Move {
        from: 0,
        to: 1,
        updated: true,
    };
    let sandbox = sandbox(3, ListBehaviour::new().before_request(2, moved)).await;
    let mut dates = Vec::new();
    for _ in 0..2 {
        let page = wethod(&sandbox, "/api/budgets").await;
        dates.push(page.header("date").unwrap().to_owned());
    }
    assert_eq!(
        dates,
        [
            "Wed, 01 Jul 2026 00:00:00 GMT",
            "Wed, 01 Jul 2026 00:00:01 GMT"
        ]
    );
    // Changes after a response are not older than its date.
    let moved = wethod(&sandbox, "/api/budgets/1").await.json();
    assert_eq!(moved["updated_at"], "2026-07-01T00:00:00.000Z");
    let failed = piriod(&sandbox, "/nothing/").await;
    assert_eq!(failed.header("date"), Some(&*dates[1]));
}

#[tokio::test]
async fn lists_are_changed_while_running() {
    let sandbox = Sandbox::builder()
        .records(4)
        .cache_pages(1_000_000)
        .start()
        .await
        .unwrap();
    assert_eq!(budgets(&sandbox).await, [1, 2, 3, 4]);
    let insert = ListChange::Insert { at: 1, records: 1 };
    sandbox.list("/api/budgets").unwrap().change(&insert);
    sandbox
        .list("listBudgets")
        .unwrap()
        .change(&ListChange::Delete(3..4));
    assert!(sandbox.list("/api/nothing").is_err());
    assert!(sandbox.list("createBudget").is_err());
    assert_eq!(budgets(&sandbox).await, [1, 5, 2, 4]);
    assert_eq!(piriod(&sandbox, "/plans/").await.json()["count"], 4);
}
