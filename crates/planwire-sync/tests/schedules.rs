//! Random changes between and during runs: after a quiet run, and a sweep, the table has exactly the records of the API.
//!
//! `PLANWIRE_SCHEDULES=10` runs ten times as many.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use planwire::{Piriod, RawClient, Wethod};
use planwire_sandbox::{ListBehaviour, ListHandle, Sandbox, Sorting};
use planwire_sync::{Sqlite, Sweep, Sync};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::json;

/// Records become visible so late at most; the look-back is 10 minutes.
const LATEST: u64 = 500;

#[derive(Clone, Debug)]
enum Change {
    Create,
    Update(usize),
    /// A computed total, which touches no time.
    Silent(usize),
    Delete(usize),
    Restore,
    Wait(u64),
}

#[derive(Clone, Debug)]
struct Schedule {
    list: usize,
    records: u64,
    page_size: u64,
    concurrency: usize,
    /// Changes take no time, so that several records have the same instant.
    equal_instants: bool,
    delay: u64,
    /// The order of a list that has one.
    sorting: usize,
    /// The changes before each run, and those during it: one before each response.
    runs: Vec<(Vec<Change>, Vec<Change>)>,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Create),
        4 => (0..200_usize).prop_map(Change::Update),
        1 => (0..200_usize).prop_map(Change::Silent),
        3 => (0..200_usize).prop_map(Change::Delete),
        1 => Just(Change::Restore),
        1 => (1..2_000_u64).prop_map(Change::Wait),
    ]
}

fn schedule() -> impl Strategy<Value = Schedule> {
    let changes = |most| prop::collection::vec(change(), 0..most);
    let runs = prop::collection::vec((changes(12), changes(8)), 1..6);
    (
        (0..LISTS.len(), 0..70_u64, 5..40_u64, 1..6_usize),
        (any::<bool>(), 0..LATEST, 0..7_usize, runs),
    )
        .prop_map(
            |((list, records, page_size, concurrency), (equal_instants, delay, sorting, runs))| {
                Schedule {
                    list,
                    records,
                    page_size,
                    concurrency,
                    equal_instants,
                    delay,
                    sorting,
                    runs,
                }
            },
        )
}

/// The lists, each with its path and a field to change: one whose deletions the API lists, one that has only a `get`, one
/// that is ordered, and one that has no means of telling changes.
const LISTS: &[(&str, &str, &str)] = &[
    ("production_plans", "/api/production-plans", "updated_at"),
    ("budgets", "/api/budgets", "notes"),
    ("plans", "/plans/", "description"),
    ("frequencies", "/frequencies/", "name"),
];

/// Applies changes to a list, whose records it keeps track of.
struct Script {
    sandbox: Arc<Sandbox>,
    list: ListHandle,
    field: &'static str,
    deleted: Vec<String>,
    number: u64,
    /// The number of changes that could be made.
    changes: u64,
}

impl Script {
    fn apply(&mut self, change: &Change) {
        self.number += 1;
        let ids = self.list.ids();
        let id = |index: &usize| ids.get(index % ids.len().max(1));
        // What cannot be done, such as changing a list that is empty, is left out.
        let outcome = match change {
            Change::Create => self.list.create(json!({})).map(drop),
            Change::Update(index) => id(index).map_or(Ok(()), |id| {
                let fields = match self.field {
                    "updated_at" => json!({}),
                    field => json!({field: format!("{}", self.number)}),
                };
                self.list.update(id, fields)
            }),
            Change::Silent(index) => id(index).map_or(Ok(()), |id| {
                let fields = match self.field {
                    "updated_at" => json!({"value": self.number}),
                    field => json!({field: format!("silently {}", self.number)}),
                };
                self.list.set(id, fields)
            }),
            Change::Delete(index) => id(index).map_or(Ok(()), |id| {
                self.deleted.push(id.clone());
                self.list.delete(id)
            }),
            Change::Restore => match self.deleted.pop() {
                Some(id) => self.list.restore(id),
                None => Ok(()),
            },
            Change::Wait(seconds) => {
                self.sandbox.advance(Duration::from_secs(*seconds));
                Ok(())
            }
        };
        self.changes += u64::from(outcome.is_ok());
    }
}

fn sorting(index: usize) -> ListBehaviour {
    let behaviour = ListBehaviour::new();
    match index {
        0 | 1 => behaviour,
        2 => behaviour.ignore("ordering"),
        3 => behaviour.ignore("ordering").newest_first(),
        4 => behaviour.sorting(Sorting::Reversed),
        5 => behaviour.sorting(Sorting::ByDay),
        _ => behaviour.sorting(Sorting::FirstPage),
    }
}

/// The living records of the table, by identifier.
fn table(sqlite: &Sqlite, list: &str) -> BTreeMap<String, String> {
    let api = if list == "plans" || list == "frequencies" {
        "piriod"
    } else {
        "wethod"
    };
    let sql = format!("SELECT id, _raw FROM {api}_{list} WHERE _deleted_at IS NULL");
    let mut statement = sqlite.connection().prepare(&sql).unwrap();
    let rows = statement.query_map([], |row| {
        let id = match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(id) => id.to_string(),
            other => other.as_str()?.to_owned(),
        };
        Ok((id, row.get(1)?))
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

fn origin(list: &ListHandle) -> BTreeMap<String, String> {
    list.ids().into_iter().zip(list.read_all()).collect()
}

#[derive(Default)]
struct Tally {
    schedules: u64,
    runs: u64,
    failed: u64,
    records: u64,
    changes: u64,
}

async fn run(schedule: &Schedule, tally: &mut Tally) -> Result<(), TestCaseError> {
    let (name, path, field) = LISTS[schedule.list];
    let span = if schedule.equal_instants { 0 } else { 700 };
    let is_piriod = name == "plans" || name == "frequencies";
    let sandbox = Sandbox::builder()
        .records(schedule.records)
        .change_span(Duration::from_millis(span))
        .start()
        .await
        .unwrap();
    let sandbox = Arc::new(sandbox);
    let list = sandbox.list(path).unwrap();
    let behaviour = if is_piriod {
        sorting(schedule.sorting)
    } else {
        ListBehaviour::new()
    };
    list.set_behaviour(behaviour.max_page_size(schedule.page_size))
        .unwrap();
    if !is_piriod {
        list.set_delay(Duration::from_secs(schedule.delay));
    }
    let script = Arc::new(Mutex::new(Script {
        sandbox: sandbox.clone(),
        list: list.clone(),
        field,
        deleted: Vec::new(),
        number: 0,
        changes: 0,
    }));
    let during: Arc<Mutex<Vec<Change>>> = Arc::default();
    let changes = {
        let (script, during) = (script.clone(), during.clone());
        move |_: &planwire::Attempt<'_>| {
            let next = during.lock().unwrap().pop();
            if let Some(change) = next {
                script.lock().unwrap().apply(&change);
            }
        }
    };
    let client: RawClient = if is_piriod {
        Piriod::builder()
            .access(sandbox.piriod())
            .on_attempt(changes)
            .build()
            .unwrap()
            .into()
    } else {
        Wethod::builder()
            .access(sandbox.wethod())
            .on_attempt(changes)
            .build()
            .unwrap()
            .into()
    };
    let clock: Arc<Mutex<DateTime<Utc>>> = Arc::new(Mutex::new(sandbox.time()));
    let read = clock.clone();
    let mut sync = Sync::new(client, "acme", Sqlite::open(":memory:").unwrap())
        .lists([name])
        .concurrency(schedule.concurrency)
        .allow_mass_deletion(true)
        .clock(move || *read.lock().unwrap());
    for (before, during_run) in &schedule.runs {
        before
            .iter()
            .for_each(|it| script.lock().unwrap().apply(it));
        *during.lock().unwrap() = during_run.clone();
        *clock.lock().unwrap() = sandbox.time();
        let report = sync.run().await.unwrap();
        tally.runs += 1;
        tally.failed += report.failed().count() as u64;
        tally.records += report.lists.iter().map(|it| it.read).sum::<u64>();
    }
    during.lock().unwrap().clear();
    // Everything becomes visible.
    sandbox.advance(Duration::from_secs(LATEST + 1));
    *clock.lock().unwrap() = sandbox.time();
    let report = sync.run().await.unwrap();
    prop_assert_eq!(report.failed().count(), 0, "{:?}", report);
    // A list without a `get` needs two sweeps.
    let mut sync = sync.sweep(Sweep::Always);
    for _ in 0..2 {
        *clock.lock().unwrap() += TimeDelta::seconds(1);
        let report = sync.run().await.unwrap();
        prop_assert_eq!(report.failed().count(), 0, "{:?}", report);
    }
    let verified = sync.verify().await.unwrap();
    prop_assert!(verified[0].is_equal(), "{:?}", verified);
    let sqlite = sync.into_destination();
    prop_assert_eq!(table(&sqlite, name), origin(&list));
    tally.changes += script.lock().unwrap().changes;
    tally.schedules += 1;
    Ok(())
}

#[test]
fn the_table_equals_the_origin_after_a_quiet_run_and_a_sweep() {
    let times: u32 = std::env::var("PLANWIRE_SCHEDULES").map_or(1, |it| it.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let tally = Mutex::new(Tally::default());
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 60 * times,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let ran = runner.run(&schedule(), |schedule| {
        runtime.block_on(run(&schedule, &mut tally.lock().unwrap()))
    });
    let tally = tally.into_inner().unwrap();
    println!(
        "{} schedules, {} changes, {} runs ({} failed and were made good by the next), {} records read",
        tally.schedules, tally.changes, tally.runs, tally.failed, tally.records
    );
    ran.unwrap();
}
