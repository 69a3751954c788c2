//! Each view, on records that are few enough to add up by hand.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use planwire::operation::Api;
use planwire::{Piriod, RawClient, Wethod};
use planwire_sandbox::{Sandbox, SandboxBuilder};
use planwire_sync::{Destination as _, Sync, lists, views};
use serde_json::json;
use support::engine::Engine;

for_each_engine!(
    planned_revenue_is_a_percentage_of_the_last_approved_budget,
    plans_that_do_not_add_up_are_listed,
    hours_are_added_up_by_person_project_and_week,
    consumption_is_the_hours_of_timesheets_against_budgeted_days,
    timesheets_are_missing_if_the_capacity_asks_for_more,
    recurring_revenue_counts_active_subscriptions_and_says_what_it_leaves_out,
    every_view_reads_what_is_not_deleted_and_names_the_account,
    a_view_is_made_as_soon_as_its_tables_are_there,
    a_view_is_replaced_only_if_a_sync_made_it,
);

/// Syncs the lists that some views read, from a sandbox that has only the given records.
async fn sync<E: Engine>(engine: &E, builder: SandboxBuilder, of_views: &[&str]) {
    let sandbox = builder.start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let piriod = Piriod::builder().access(sandbox.piriod()).build().unwrap();
    let views = views()
        .iter()
        .filter(|it| of_views.contains(&it.name.as_str()));
    let tables: Vec<_> = views.flat_map(|it| &it.tables).collect();
    for (api, client) in [
        ("wethod.", RawClient::from(wethod)),
        ("piriod.", piriod.into()),
    ] {
        let lists: Vec<_> = tables
            .iter()
            .filter_map(|it| it.strip_prefix(api))
            .collect();
        if !lists.is_empty() {
            let mut sync = Sync::new(client, "acme", engine.open().await).lists(lists);
            let report = sync.run().await.unwrap();
            assert_eq!(report.failed().count(), 0);
        }
    }
}

/// Compares the rows of a view in any order: the values of each with a space between them, numbers to two decimals.
async fn check<E: Engine>(engine: &E, view: &str, columns: &str, expected: &[&str]) {
    let texts: Vec<_> = columns.split(", ").map(E::text).collect();
    let sql = format!("SELECT {} FROM {{views}}{view}", texts.join(", "));
    let rows = engine.rows(&sql).await;
    let number = |value: &str| match value.parse::<f64>() {
        Ok(number) => {
            let text = format!("{number:.2}");
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        Err(_) => value.replace("NULL", "-"),
    };
    let values = |row: &str| row.split('|').map(number).collect::<Vec<_>>().join(" ");
    let mut rows: Vec<_> = rows.lines().map(values).collect();
    let mut expected = expected.to_vec();
    rows.sort_unstable();
    expected.sort_unstable();
    assert_eq!(rows, expected, "{view}");
}

fn budget(id: u32, project: u32, version: u32, status: &str, price: f64) -> serde_json::Value {
    json!({"id": id, "project_id": project, "version": version, "status": status, "final_net_price": price,
           "total_days": 10, "is_baseline": version == 1})
}

fn plan(project: u32, month: &str, value: f64) -> serde_json::Value {
    json!({"project_id": project, "date": month, "value": value})
}

/// Project 1 has three versions, of which the second is the last that is approved, and is planned in two months; project 2
/// has a draft; project 3 is planned to a third; project 4 is not planned at all.
fn budgets_and_plans() -> SandboxBuilder {
    let mut builder = Sandbox::builder().records(0);
    for budget in [
        budget(1, 1, 1, "APPROVED", 10_000.0),
        budget(2, 1, 2, "APPROVED", 12_000.0),
        budget(3, 1, 3, "DRAFT", 99_999.0),
        budget(4, 2, 1, "SUBMITTED", 7_000.0),
        budget(5, 3, 1, "APPROVED", 1_000.5),
        budget(6, 4, 1, "APPROVED", 500.0),
    ] {
        builder = builder.record("/api/budgets", budget);
    }
    for plan in [
        plan(1, "2026-01-01", 25.0),
        plan(1, "2026-02-01", 75.0),
        plan(2, "2026-01-01", 100.0),
        plan(3, "2026-01-01", 33.3),
    ] {
        builder = builder.record("/api/production-plans", plan);
    }
    builder
}

async fn planned_revenue_is_a_percentage_of_the_last_approved_budget<E: Engine>(engine: E) {
    sync(&engine, budgets_and_plans(), &["planned_revenue_by_month"]).await;
    check(
        &engine,
        "current_budgets",
        "project_id, budget_id, version, final_net_price",
        &["1 2 2 12000", "3 5 1 1000.5", "4 6 1 500"],
    )
    .await;
    check(
        &engine,
        "planned_revenue",
        "project_id, month, percentage, planned_revenue",
        &[
            "1 2026-01-01 25 3000",
            "1 2026-02-01 75 9000",
            "2 2026-01-01 100 -",
            "3 2026-01-01 33.3 333.17",
        ],
    )
    .await;
    check(
        &engine,
        "planned_revenue_by_month",
        "_account, month, planned_revenue, projects, plans, plans_left_out",
        &[
            "acme 2026-01-01 3333.17 2 2 1",
            "acme 2026-02-01 9000 1 1 0",
        ],
    )
    .await;
}

async fn plans_that_do_not_add_up_are_listed<E: Engine>(engine: E) {
    sync(&engine, budgets_and_plans(), &["incomplete_plans"]).await;
    check(
        &engine,
        "incomplete_plans",
        "project_id, plans, first_month, percentage, unplanned_revenue",
        &["3 1 2026-01-01 33.3 667.33", "4 0 - 0 500"],
    )
    .await;
}

/// Records of hours: a Monday, the Sunday of its week, and the next Monday.
fn hours() -> SandboxBuilder {
    let mut builder = Sandbox::builder().records(0);
    for (day, hours) in [("2026-03-02", 8), ("2026-03-03", 4)] {
        let allocation = json!({"project_id": 1, "person_id": 1, "date": day, "hours": hours});
        builder = builder.record("/api/people-allocations", allocation);
    }
    for (project, day, hours) in [
        (1, "2026-03-02", 7.5),
        (1, "2026-03-08", 1.25),
        (1, "2026-03-09", 2.0),
        (9, "2026-03-09", 3.0),
    ] {
        let entry = json!({"project_id": project, "person_id": 1, "date": day, "hours": hours});
        builder = builder.record("/api/timesheets", entry);
    }
    builder.record("/api/budgets", budget(1, 1, 1, "APPROVED", 500.0))
}

async fn hours_are_added_up_by_person_project_and_week<E: Engine>(engine: E) {
    sync(&engine, hours(), &["planned_and_actual_hours"]).await;
    check(
        &engine,
        "planned_and_actual_hours",
        "person_id, project_id, week, planned_hours, actual_hours, difference",
        &[
            "1 1 2026-03-02 12 8.75 -3.25",
            "1 1 2026-03-09 0 2 2",
            "1 9 2026-03-09 0 3 3",
        ],
    )
    .await;
}

async fn consumption_is_the_hours_of_timesheets_against_budgeted_days<E: Engine>(engine: E) {
    sync(&engine, hours(), &["budget_consumption"]).await;
    // Of 10 days, which are 80 hours, 10.75 are used.
    check(
        &engine,
        "budget_consumption",
        "project_id, budget_id, budgeted_hours, actual_hours, remaining_hours, consumed_percentage",
        &["1 1 80 10.75 69.25 13.44", "9 - - 3 - -"],
    )
    .await;
}

fn capacity(id: u32, minutes: u32, is_default: bool) -> serde_json::Value {
    json!({"id": id, "is_default": is_default, "monday_minutes": minutes, "tuesday_minutes": minutes,
           "wednesday_minutes": minutes, "thursday_minutes": minutes, "friday_minutes": minutes,
           "saturday_minutes": 0, "sunday_minutes": 0})
}

fn person(id: u32, location: u32, capacity: Option<u32>) -> serde_json::Value {
    let mut person = json!({"id": id, "created_at": "2026-01-05T08:00:00Z", "has_timesheet_required": true,
                            "is_archived": false, "location_id": location});
    if let Some(capacity) = capacity {
        person["capacity_id"] = capacity.into();
    }
    person
}

async fn timesheets_are_missing_if_the_capacity_asks_for_more<E: Engine>(engine: E) {
    let mut builder = Sandbox::builder()
        .records(0)
        // 8 hours a day unless a person has the other one.
        .record("/api/capacities", capacity(1, 480, true))
        .record("/api/capacities", capacity(2, 240, false))
        // A Wednesday off in location 1, and each year the sixth of March, a Friday, in every location.
        .record(
            "/api/holidays",
            json!({"id": 1, "exact_date": "2026-03-04", "repeating": false}),
        )
        .record(
            "/api/holidays/{holiday_id}/locations",
            json!({"holiday_id": 1, "location_id": 1}),
        )
        .record(
            "/api/holidays",
            json!({"id": 2, "repeating": true, "repeating_month": 3, "repeating_day": 6}),
        )
        // From Thursday on, person 6 works half a day.
        .record(
            "/api/person-capacities",
            json!({"person_id": 6, "capacity_id": 2, "starts_at": "2026-03-05"}),
        );
    let mut unasked = person(2, 1, None);
    unasked["has_timesheet_required"] = false.into();
    let mut archived = person(3, 1, None);
    archived["is_archived"] = true.into();
    let mut new = person(4, 1, None);
    new["created_at"] = "2026-03-09T08:00:00Z".into();
    for person in [
        person(1, 1, None),
        unasked,
        archived,
        new,
        person(5, 2, Some(2)),
        person(6, 2, None),
    ] {
        builder = builder.record("/api/persons", person);
    }
    for (person, hours) in [(1, 22.0), (6, 27.5)] {
        let entry =
            json!({"project_id": 1, "person_id": person, "date": "2026-03-02", "hours": hours});
        builder = builder.record("/api/timesheets", entry);
    }
    sync(&engine, builder, &["missing_timesheets"]).await;
    check(
        &engine,
        "missing_timesheets",
        "person_id, week, expected_hours, recorded_hours, missing_hours",
        &[
            "1 2026-03-02 24 22 2",
            "5 2026-03-02 16 0 16",
            "6 2026-03-02 28 27.5 0.5",
        ],
    )
    .await;
}

async fn recurring_revenue_counts_active_subscriptions_and_says_what_it_leaves_out<E: Engine>(
    engine: E,
) {
    let mut builder = Sandbox::builder().records(0);
    for (id, currency, frequency, amount, scheme) in [
        ("gold", "EUR", "monthly", 99.99, "licensed"),
        ("year", "USD", "yearly", 1_000.0, "licensed"),
        ("used", "EUR", "monthly", 5.0, "metered"),
        ("odd", "EUR", "fortnightly", 5.0, "licensed"),
    ] {
        let plan = json!({"id": id, "currency": currency, "frequency": frequency, "amount": amount,
                          "usage_scheme": scheme, "tiers": []});
        builder = builder.record("/plans/", plan);
    }
    builder = builder.record(
        "/addons/",
        json!({"id": "setup", "currency": "EUR", "amount": 10, "apply_scheme": "one_time"}),
    );
    builder = builder.record(
        "/addons/",
        json!({"id": "support", "currency": "EUR", "amount": 10, "apply_scheme": "recurring"}),
    );
    let line = |plan: &str, quantity: f64| json!({"id": "1", "plan": plan, "quantity": quantity});
    for (id, status, lines, addons) in [
        (
            "s1",
            "active",
            vec![line("gold", 2.0), line("year", 1.0)],
            json!([]),
        ),
        (
            "s2",
            "active",
            vec![line("used", 1.0), line("odd", 1.0)],
            json!([]),
        ),
        ("s3", "paused", vec![line("gold", 1.0)], json!([])),
        ("s4", "cancelled", vec![line("gold", 1.0)], json!([])),
        (
            "s5",
            "active",
            vec![line("gone", 1.0), line("gold", 1.0)],
            json!([{"addon": "setup", "quantity": 1}, {"addon": "support", "quantity": 1}]),
        ),
    ] {
        let subscription = json!({"id": id, "status": status, "lines": lines, "addons": addons});
        builder = builder.record("/subscriptions/", subscription);
    }
    sync(&engine, builder, &["recurring_revenue"]).await;
    check(
        &engine,
        "recurring_revenue",
        "subscription_id, plan_id, addon_id, annual_revenue, left_out",
        &[
            "s1 gold - 2399.76 -",
            "s1 year - 1000 -",
            "s2 odd - - frequency",
            "s2 used - - metered",
            "s3 gold - - paused",
            "s5 gold - 1199.88 -",
            "s5 gone - - no plan",
            "s5 - support - add-on",
        ],
    )
    .await;
    // Three of gold are 299.97 a month.
    check(&engine, "recurring_revenue_by_currency", "currency, monthly_revenue, annual_revenue, subscriptions, lines, lines_with_coupon, lines_left_out", &[
            "- 0 0 0 0 0 1",
            "EUR 299.97 3599.64 2 2 0 4",
            "USD 83.33 1000 1 1 0 0"
        ]).await;
}

async fn every_view_reads_what_is_not_deleted_and_names_the_account<E: Engine>(engine: E) {
    let all: Vec<_> = views().iter().map(|it| it.name.as_str()).collect();
    sync(&engine, Sandbox::builder().records(30), &all).await;
    let accounts = async |view: &str| {
        let sql = format!("SELECT DISTINCT _account FROM {{views}}{view}");
        engine.rows(&sql).await
    };
    for view in views() {
        assert_eq!(accounts(&view.name).await, "acme", "{}", view.name);
    }
    for table in views().iter().flat_map(|it| &it.tables) {
        let (api, list) = table.split_once('.').unwrap();
        let sql = format!("UPDATE {{{api}}}{list} SET _deleted_at = '2026-01-01T00:00:00.000Z'");
        engine.run(&sql).await;
    }
    for view in views() {
        assert_eq!(accounts(&view.name).await, "", "{}", view.name);
    }
}

/// Syncs some lists of Wethod.
async fn sync_lists<E: Engine>(engine: &E, lists: &[&str]) {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let mut sync = Sync::new(wethod, "acme", engine.open().await).lists(lists.iter().copied());
    assert_eq!(sync.run().await.unwrap().failed().count(), 0);
}

async fn made<E: Engine>(engine: &E) -> String {
    let sql = "SELECT name FROM {planwire}views ORDER BY name";
    engine.rows(sql).await.replace('\n', " ")
}

const BOTH: [&str; 2] = ["budgets", "production_plans"];
const VIEWS: &str = "current_budgets incomplete_plans planned_revenue planned_revenue_by_month";

async fn a_view_is_made_as_soon_as_its_tables_are_there<E: Engine>(engine: E) {
    sync_lists(&engine, &["budgets"]).await;
    assert_eq!(made(&engine).await, "current_budgets");
    sync_lists(&engine, &["production_plans"]).await;
    assert_eq!(made(&engine).await, VIEWS);
    // With its table, a view goes; it comes back with it.
    let lists = lists(Api::Wethod);
    let plans = lists.iter().find(|it| it.name() == "production_plans");
    let table = &plans.unwrap().table;
    engine.open().await.reset(table).await.unwrap();
    assert_eq!(made(&engine).await, "current_budgets");
    sync_lists(&engine, &BOTH).await;
    assert_eq!(made(&engine).await, VIEWS);
    check(&engine, "incomplete_plans", "_account", &["acme"]).await;
}

async fn a_view_is_replaced_only_if_a_sync_made_it<E: OldRelease>(engine: E) {
    sync_lists(&engine, &BOTH).await;
    engine.run("DROP VIEW {views}incomplete_plans").await;
    let mine = "CREATE VIEW {views}incomplete_plans AS SELECT 1 AS mine";
    engine.run(mine).await;
    engine.run("DROP VIEW {views}planned_revenue").await;
    let mine = "CREATE TABLE {views}planned_revenue (mine integer)";
    engine.run(mine).await;
    engine.run(E::CURRENT_BUDGETS).await;
    sync_lists(&engine, &BOTH).await;
    check(&engine, "incomplete_plans", "mine", &["1"]).await;
    check(&engine, "planned_revenue", "mine", &[]).await;
    check(&engine, "current_budgets", "_account", &["acme"]).await;
    check(
        &engine,
        "planned_revenue_by_month",
        "plans_left_out",
        &["0", "0", "0"],
    )
    .await;
    assert!(made(&engine).await.contains("current_budgets"));
}

/// A database as an older release leaves it.
trait OldRelease: Engine {
    /// Makes `current_budgets` a view with another column, and `planned_revenue_by_month` one that reads it.
    const CURRENT_BUDGETS: &str;
}

#[cfg(feature = "sqlite")]
impl OldRelease for support::engine::SqliteFile {
    const CURRENT_BUDGETS: &str = "
        DROP VIEW current_budgets;
        CREATE VIEW current_budgets AS SELECT 1 AS old;
        DROP VIEW planned_revenue_by_month;
        CREATE VIEW planned_revenue_by_month AS SELECT old FROM current_budgets;
        UPDATE _planwire_views SET sql = (SELECT sql FROM sqlite_schema made WHERE made.name = _planwire_views.name)
        WHERE name IN ('current_budgets', 'planned_revenue_by_month');";
}

#[cfg(feature = "postgres")]
impl OldRelease for support::postgres::Database {
    const CURRENT_BUDGETS: &str = "
        DROP VIEW planwire_views.planned_revenue_by_month, planwire_views.current_budgets;
        CREATE VIEW planwire_views.current_budgets AS SELECT 1 AS old;
        CREATE VIEW planwire_views.planned_revenue_by_month AS SELECT old FROM planwire_views.current_budgets;
        SET search_path TO pg_catalog;
        UPDATE planwire.views
        SET sql = 'old', definition = pg_get_viewdef(('planwire_views.' || name)::regclass)
        WHERE name IN ('current_budgets', 'planned_revenue_by_month');";
}

#[test]
fn the_documentation_has_every_view() {
    let page = include_str!("../src/views.md");
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for view in views() {
        let is_nested = view.description.starts_with("One row an item");
        let entry = format!("`{}`: {}", view.name, view.description);
        assert!(
            is_nested || page.contains(&entry),
            "add to src/views.md:\n- {entry}"
        );
        let name = format!("`{}`", view.name);
        assert!(page.contains(&name), "add to src/views.md: {name}");
    }
}
