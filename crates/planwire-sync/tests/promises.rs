//! The promises of a sync, against a sandbox that misbehaves as servers do.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

use std::time::Duration;

use chrono::TimeDelta;
use planwire::{Piriod, Wethod};
use planwire_sandbox::{
    DateHeader, Fault, ListBehaviour, ListHandle, Sandbox, SandboxBuilder, Sorting, Visibility,
};
use planwire_sync::{ListReport, Mode, Sqlite, Sweep, Sync};
use serde_json::json;

/// A sandbox, and a sync of one of its lists into memory.
struct Setup {
    sandbox: Sandbox,
    list: ListHandle,
    sync: Option<Sync<Sqlite>>,
}

impl Setup {
    async fn new(builder: SandboxBuilder, path: &str, name: &str) -> Self {
        let sandbox = builder.record_requests().start().await.unwrap();
        let sqlite = Sqlite::open(":memory:").unwrap();
        let sync = match path.starts_with("/api/") {
            true => Sync::new(wethod(&sandbox), "acme", sqlite),
            false => Sync::new(piriod(&sandbox), "acc_1", sqlite),
        };
        Self {
            list: sandbox.list(path).unwrap(),
            sync: Some(sync.lists([name])),
            sandbox,
        }
    }

    fn set(&mut self, change: impl FnOnce(Sync<Sqlite>) -> Sync<Sqlite>) {
        self.sync = self.sync.take().map(change);
    }

    async fn run(&mut self) -> ListReport {
        let mut report = self.sync.as_mut().unwrap().run().await.unwrap();
        assert_eq!(report.lists.len(), 1);
        report.lists.remove(0)
    }

    /// Runs, and returns the number of requests that it took.
    async fn requests(&mut self) -> (ListReport, usize) {
        let before = self.sandbox.requests().len();
        let report = self.run().await;
        (report, self.sandbox.requests().len() - before)
    }

    /// Returns a count of rows.
    fn count(&self, sql: &str) -> i64 {
        let connection = self.sync.as_ref().unwrap().destination().connection();
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    async fn is_equal(&mut self) -> bool {
        self.sync.as_mut().unwrap().verify().await.unwrap()[0].is_equal()
    }
}

fn wethod(sandbox: &Sandbox) -> Wethod {
    Wethod::builder().access(sandbox.wethod()).build().unwrap()
}

fn piriod(sandbox: &Sandbox) -> Piriod {
    Piriod::builder().access(sandbox.piriod()).build().unwrap()
}

const DELETED: &str = "SELECT count(*) FROM wethod_budgets WHERE _deleted_at IS NOT NULL";

#[tokio::test]
async fn a_narrowed_token_is_not_taken_for_deletions() {
    let mut it = Setup::new(Sandbox::builder().records(100), "/api/budgets", "budgets").await;
    it.set(|sync| sync.sweep(Sweep::Always));
    it.run().await;
    it.list.set_visibility(Visibility::without(1..=30));
    let report = it.run().await;
    let failure = report.failure.unwrap();
    assert!(failure.is_mass_deletion());
    assert_eq!(
        failure.to_string(),
        "30 of 100 records are missing from `budgets`; none was marked as deleted"
    );
    assert_eq!(it.count(DELETED), 0);
    // A few are asked for one by one, and 403 never marks.
    it.list
        .set_visibility(Visibility::without(1..=5).forbidden());
    let report = it.run().await;
    assert!(
        report.failure.is_none() && report.written.deleted == 0,
        "{report:?}"
    );
    // An API that answers 404 for what may not be seen cannot be told from one that has deleted it.
    it.list.set_visibility(Visibility::without(1..=5));
    assert_eq!(it.run().await.written.deleted, 5);
    it.list.set_visibility(Visibility::without(1..=30));
    it.set(|sync| sync.allow_mass_deletion(true));
    assert_eq!(it.run().await.written.deleted, 25);
    // Widened, old records come back with an old `updated_at`, which only a sweep sees.
    it.list.set_visibility(Visibility::all());
    it.set(|sync| sync.sweep(Sweep::Auto));
    assert_eq!(it.run().await.written.updated, 0);
    it.set(|sync| sync.sweep(Sweep::Always));
    assert_eq!(it.run().await.written.updated, 30);
    assert_eq!(it.count(DELETED), 0);
}

#[tokio::test]
async fn a_sweep_that_breaks_off_marks_nothing() {
    let mut it = Setup::new(Sandbox::builder().records(500), "/api/budgets", "budgets").await;
    it.run().await;
    it.list.delete(7).unwrap();
    it.set(|sync| sync.sweep(Sweep::Always));
    assert!(
        it.sandbox
            .fault_next_on("listBudgets", Fault::response(418, json!({})))
    );
    let report = it.run().await;
    assert!(report.failure.is_some() && it.count(DELETED) == 0);
    // Nor does one that cannot confirm.
    assert!(
        it.sandbox
            .fault_next_on("getBudget", Fault::response(418, json!({})))
    );
    let report = it.run().await;
    assert!(report.failure.is_some() && it.count(DELETED) == 0);
    let report = it.run().await;
    assert!(
        report.failure.is_none() && report.written.deleted == 1,
        "{report:?}"
    );
    assert!(it.is_equal().await);
    it.list.restore(7).unwrap();
    assert_eq!(it.run().await.written.updated, 1);
    assert_eq!(it.count(DELETED), 0);
}

#[tokio::test]
async fn without_a_get_two_sweeps_must_miss_a_record() {
    let mut it = Setup::new(
        Sandbox::builder().records(50),
        "/frequencies/",
        "frequencies",
    )
    .await;
    it.run().await;
    let id = it.list.ids().remove(3);
    it.list.delete(&id).unwrap();
    assert_eq!(it.run().await.written.deleted, 0);
    assert_eq!(it.run().await.written.deleted, 1);
    assert_eq!(
        it.count("SELECT count(*) FROM piriod_frequencies WHERE _deleted_by = 'sweeps'"),
        1
    );
}

#[tokio::test]
async fn without_a_date_each_run_reads_everything() {
    let sandbox = Sandbox::builder()
        .records(30)
        .date_header(DateHeader::Missing);
    let mut it = Setup::new(sandbox, "/api/budgets", "budgets").await;
    for _ in 0..2 {
        let report = it.run().await;
        assert_eq!((report.mode, report.read), (Mode::Full, 30));
        assert_eq!(
            report.notes,
            [
                "the responses have no usable `Date` header, so that changes cannot be told; each run reads the whole list"
            ]
        );
    }
    it.sandbox.set_date_header(DateHeader::Text("soon".into()));
    assert_eq!(it.run().await.mode, Mode::Full);
    it.sandbox.set_date_header(DateHeader::Clock);
    assert_eq!(it.run().await.mode, Mode::Full);
    assert_eq!(it.run().await.mode, Mode::Changes);
}

#[tokio::test]
async fn a_record_that_becomes_visible_late_is_read_within_the_look_back() {
    let sandbox = Sandbox::builder().records(10).change_span(Duration::ZERO);
    let mut it = Setup::new(sandbox, "/api/budgets", "budgets").await;
    it.list.set_delay(Duration::from_secs(300));
    it.run().await;
    it.list.create(json!({"project_id": 1})).unwrap();
    it.sandbox.advance(Duration::from_secs(200));
    assert_eq!(it.run().await.written.inserted, 0);
    it.sandbox.advance(Duration::from_secs(200));
    let report = it.run().await;
    assert_eq!((report.mode, report.written.inserted), (Mode::Changes, 1));
    // Without a look-back it would be lost until the next sweep.
    it.set(|sync| sync.lookback(Duration::ZERO));
    it.list.create(json!({"project_id": 1})).unwrap();
    it.sandbox.advance(Duration::from_secs(200));
    it.run().await;
    it.sandbox.advance(Duration::from_secs(200));
    assert_eq!(it.run().await.written.inserted, 0);
    it.set(|sync| sync.full(true));
    assert_eq!(it.run().await.written.inserted, 1);
}

#[tokio::test]
async fn a_list_without_means_of_telling_changes_is_swept_by_each_run() {
    let mut it = Setup::new(Sandbox::builder().records(5), "/api/budgets", "budgets").await;
    it.run().await;
    // A computed total touches no time: it comes with the sweep, a week later at the latest.
    it.list.set(3, json!({"total_price": 1250.75})).unwrap();
    assert_eq!(it.run().await.written.updated, 0);
    let now = it.sandbox.time();
    it.set(|sync| sync.clock(move || now + TimeDelta::weeks(30)));
    let report = it.run().await;
    assert_eq!((report.mode, report.written.updated), (Mode::Full, 1));
}

/// Syncs plans three times, with a change before the second and the third, and returns the modes and whether the table
/// was right each time.
async fn ordered(behaviour: ListBehaviour) -> Vec<(Mode, bool)> {
    let mut it = Setup::new(Sandbox::builder().records(300), "/plans/", "plans").await;
    it.list.set_behaviour(behaviour).unwrap();
    let mut modes = Vec::new();
    for round in 0..3 {
        if round > 0 {
            let id = it.list.ids().remove(250);
            let name = format!("round {round}");
            it.list.update(id, json!({"name": name})).unwrap();
            it.sandbox.advance(Duration::from_secs(3_600));
        }
        let report = it.run().await;
        assert!(report.failure.is_none(), "{report:?}");
        modes.push((report.mode, it.is_equal().await));
    }
    modes
}

#[tokio::test]
async fn an_ordering_is_used_only_when_it_was_shown_to_work() {
    use Mode::{Changes, Full};
    let always_full = [(Full, true); 3];
    let proven = [(Full, true), (Changes, true), (Changes, true)];
    assert_eq!(ordered(ListBehaviour::new()).await, proven);
    let new = ListBehaviour::new;
    assert_eq!(ordered(new().ignore("ordering")).await, always_full);
    assert_eq!(
        ordered(new().ignore("ordering").newest_first()).await,
        always_full
    );
    for sorting in [
        Sorting::Reversed,
        Sorting::Ascending,
        Sorting::ByDay,
        Sorting::WithinPages,
    ] {
        assert_eq!(
            ordered(new().sorting(sorting)).await,
            always_full,
            "{sorting:?}"
        );
    }
}

#[tokio::test]
async fn an_ordering_that_stops_working_is_noticed() {
    let mut it = Setup::new(Sandbox::builder().records(300), "/plans/", "plans").await;
    it.run().await;
    assert_eq!(it.run().await.mode, Mode::Changes);
    it.list
        .set_behaviour(ListBehaviour::new().sorting(Sorting::Ascending))
        .unwrap();
    let id = it.list.ids().remove(250);
    it.list.update(id, json!({"name": "moved"})).unwrap();
    let report = it.run().await;
    assert_eq!(
        (report.mode, report.written.updated),
        (Mode::Full, 1),
        "{report:?}"
    );
}

#[tokio::test]
async fn a_first_load_that_broke_off_long_ago_is_read_anew() {
    for (hours, mode) in [(23, Mode::Resumed), (25, Mode::Full)] {
        let mut it = Setup::new(Sandbox::builder().records(5_000), "/api/budgets", "budgets").await;
        it.set(|sync| sync.concurrency(1));
        it.list
            .set_behaviour(ListBehaviour::new().raw_records(4_000..4_001, "["))
            .unwrap();
        let report = it.run().await;
        assert!(report.failure.is_some(), "{report:?}");
        it.list.set_behaviour(ListBehaviour::new()).unwrap();
        it.sandbox.advance(Duration::from_secs(hours * 3_600));
        let report = it.run().await;
        assert!(
            report.failure.is_none() && report.mode == mode,
            "{report:?}"
        );
        assert!(it.is_equal().await);
    }
}

#[tokio::test]
async fn a_run_that_finds_nothing_takes_few_requests() {
    let sandbox = Sandbox::builder()
        .records(250)
        .record_requests()
        .start()
        .await
        .unwrap();
    let mut sync = Sync::new(wethod(&sandbox), "acme", Sqlite::open(":memory:").unwrap());
    sync.run().await.unwrap();
    let before = sandbox.requests().len();
    let report = sync.run().await.unwrap();
    assert_eq!(report.failed().count(), 0);
    let requests = sandbox.requests().len() - before;
    let count = |sql| {
        let connection = sync.destination().connection();
        let count = connection.query_row(sql, [], |row| row.get::<_, u32>(0));
        count.unwrap() as usize
    };
    let parents = count("SELECT count(*) FROM wethod_holidays WHERE _deleted_at IS NULL")
        + 2 * count("SELECT count(*) FROM wethod_streams WHERE _deleted_at IS NULL");
    // One for each of 49 lists, and another for each of 18 that list deletions.
    // A list under a parent is read in full, and a second request shows that a short page is the last.
    assert!(requests <= 67 + 2 * parents, "{requests}");
    let mut it = Setup::new(Sandbox::builder().records(250), "/plans/", "plans").await;
    it.run().await;
    assert_eq!(it.requests().await.1, 1);
    let mut it = Setup::new(Sandbox::builder().records(80), "/plans/", "plans").await;
    it.run().await;
    assert_eq!(it.requests().await.1, 1);
}

#[tokio::test]
async fn test_mode_is_another_account() {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let test = Piriod::builder()
        .access(sandbox.piriod())
        .test_mode(true)
        .build()
        .unwrap();
    let sqlite = Sqlite::open(":memory:").unwrap();
    let mut live = Sync::new(piriod(&sandbox), "acc_1", sqlite).lists(["plans"]);
    live.run().await.unwrap();
    let sqlite = live.into_destination();
    let mut test = Sync::new(test, "acc_1/test-mode", sqlite).lists(["plans"]);
    test.run().await.unwrap();
    let sqlite = test.into_destination();
    let accounts = "SELECT count(DISTINCT _account) FROM piriod_plans";
    let count = |sql| {
        sqlite
            .connection()
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(count(accounts), 2);
}

#[tokio::test]
async fn an_unknown_list_and_a_wrong_token_are_named() {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let sqlite = Sqlite::open(":memory:").unwrap();
    let mut sync = Sync::new(wethod(&sandbox), "acme", sqlite).lists(["budget"]);
    let error = sync.run().await.unwrap_err();
    assert!(error.is_usage() && error.to_string() == "wethod has no list `budget`");
    let wrong = Wethod::builder()
        .access(sandbox.wethod())
        .token("another")
        .build()
        .unwrap();
    let mut sync = Sync::new(wrong, "acme", sync.into_destination());
    let error = sync.run().await.unwrap_err();
    assert!(error.origin().unwrap().is_unauthorized(), "{error}");
}
