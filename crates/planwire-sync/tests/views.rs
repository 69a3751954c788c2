//! Each view, on records that are few enough to add up by hand.

use planwire::operation::Api;
use planwire::{Piriod, Wethod};
use planwire_sandbox::{Sandbox, SandboxBuilder};
use planwire_sync::{Destination as _, Sqlite, Sync, lists, views};
use rusqlite::types::Value;
use serde_json::json;

/// Syncs the lists of both vendors from a sandbox that has only the given records.
async fn synced(builder: SandboxBuilder) -> Sqlite {
    let sandbox = builder.start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let piriod = Piriod::builder().access(sandbox.piriod()).build().unwrap();
    let sqlite = Sqlite::open(":memory:").unwrap();
    let mut sync = Sync::new(wethod, "acme", sqlite);
    let report = sync.run().await.unwrap();
    assert_eq!(report.failed().count(), 0);
    let mut sync = Sync::new(piriod, "acme", sync.into_destination());
    let report = sync.run().await.unwrap();
    assert_eq!(report.failed().count(), 0);
    sync.into_destination()
}

/// Returns the rows of a query, the values of each with a space between them.
fn rows(sqlite: &Sqlite, sql: &str) -> Vec<String> {
    let mut statement = sqlite.connection().prepare(sql).unwrap();
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let values = (0..columns).map(|it| match row.get(it).unwrap() {
            Value::Null => "-".to_owned(),
            Value::Integer(integer) => integer.to_string(),
            Value::Real(real) => real.to_string(),
            Value::Text(text) => text,
            Value::Blob(_) => "blob".to_owned(),
        });
        Ok(values.collect::<Vec<_>>().join(" "))
    });
    rows.unwrap().map(Result::unwrap).collect()
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

#[tokio::test]
async fn planned_revenue_is_a_percentage_of_the_last_approved_budget() {
    let sqlite = synced(budgets_and_plans()).await;
    assert_eq!(
        rows(
            &sqlite,
            "SELECT project_id, budget_id, version, final_net_price FROM current_budgets ORDER BY 1"
        ),
        ["1 2 2 12000", "3 5 1 1000.5", "4 6 1 500"]
    );
    assert_eq!(
        rows(
            &sqlite,
            "SELECT project_id, month, percentage, planned_revenue FROM planned_revenue ORDER BY 1, 2"
        ),
        [
            "1 2026-01-01 25 3000",
            "1 2026-02-01 75 9000",
            "2 2026-01-01 100 -",
            "3 2026-01-01 33.3 333.17"
        ]
    );
    assert_eq!(
        rows(
            &sqlite,
            "SELECT _account, month, planned_revenue, projects, plans, plans_left_out FROM planned_revenue_by_month \
             ORDER BY month"
        ),
        [
            "acme 2026-01-01 3333.17 2 2 1",
            "acme 2026-02-01 9000 1 1 0"
        ]
    );
}

#[tokio::test]
async fn plans_that_do_not_add_up_are_listed() {
    let sqlite = synced(budgets_and_plans()).await;
    assert_eq!(
        rows(
            &sqlite,
            "SELECT project_id, plans, first_month, percentage, unplanned_revenue FROM incomplete_plans ORDER BY 1"
        ),
        ["3 1 2026-01-01 33.3 667.33", "4 0 - 0 500"]
    );
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

#[tokio::test]
async fn hours_are_added_up_by_person_project_and_week() {
    let sqlite = synced(hours()).await;
    assert_eq!(
        rows(
            &sqlite,
            "SELECT person_id, project_id, week, planned_hours, actual_hours, difference FROM planned_and_actual_hours \
             ORDER BY 2, 3"
        ),
        [
            "1 1 2026-03-02 12 8.75 -3.25",
            "1 1 2026-03-09 0 2 2",
            "1 9 2026-03-09 0 3 3"
        ]
    );
}

#[tokio::test]
async fn consumption_is_the_hours_of_timesheets_against_budgeted_days() {
    let sqlite = synced(hours()).await;
    // Of 10 days, which are 80 hours, 10.75 are used.
    assert_eq!(
        rows(
            &sqlite,
            "SELECT project_id, budget_id, budgeted_hours, actual_hours, remaining_hours, consumed_percentage \
             FROM budget_consumption ORDER BY 1"
        ),
        ["1 1 80 10.75 69.25 13.44", "9 - - 3 - -"]
    );
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

#[tokio::test]
async fn timesheets_are_missing_if_the_capacity_asks_for_more() {
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
    let sqlite = synced(builder).await;
    assert_eq!(
        rows(
            &sqlite,
            "SELECT person_id, week, expected_hours, recorded_hours, missing_hours FROM missing_timesheets ORDER BY 1"
        ),
        [
            "1 2026-03-02 24 22 2",
            "5 2026-03-02 16 0 16",
            "6 2026-03-02 28 27.5 0.5"
        ]
    );
}

#[tokio::test]
async fn recurring_revenue_counts_active_subscriptions_and_says_what_it_leaves_out() {
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
    let sqlite = synced(builder).await;
    assert_eq!(
        rows(
            &sqlite,
            "SELECT subscription_id, plan_id, addon_id, annual_revenue, left_out FROM recurring_revenue \
             ORDER BY 1, 3, 2"
        ),
        [
            "s1 gold - 2399.76 -",
            "s1 year - 1000 -",
            "s2 odd - - frequency",
            "s2 used - - metered",
            "s3 gold - - paused",
            "s5 gold - 1199.88 -",
            "s5 gone - - no plan",
            "s5 - support - add-on"
        ]
    );
    // Three of gold are 299.97 a month.
    assert_eq!(
        rows(
            &sqlite,
            "SELECT currency, monthly_revenue, annual_revenue, subscriptions, lines, lines_with_coupon, lines_left_out \
             FROM recurring_revenue_by_currency ORDER BY 1"
        ),
        [
            "- 0 0 0 0 0 1",
            "EUR 299.97 3599.64 2 2 0 4",
            "USD 83.33 1000 1 1 0 0"
        ]
    );
}

#[tokio::test]
async fn every_view_reads_what_is_not_deleted_and_names_the_account() {
    let sqlite = synced(Sandbox::builder().records(30)).await;
    for view in views() {
        let select = format!("SELECT _account FROM {}", view.name);
        let accounts = rows(&sqlite, &select);
        assert!(accounts.iter().all(|it| it == "acme"), "{}", view.name);
        assert!(!accounts.is_empty(), "{}", view.name);
    }
    let tables = rows(
        &sqlite,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
    );
    for table in tables {
        let sql = format!("UPDATE {table} SET _deleted_at = '2026-01-01T00:00:00.000Z'");
        sqlite.connection().execute(&sql, []).unwrap();
    }
    for view in views() {
        let count = rows(&sqlite, &format!("SELECT count(*) FROM {}", view.name));
        assert_eq!(count, ["0"], "{}", view.name);
    }
}

/// Syncs some lists of Wethod.
async fn sync_lists(sqlite: Sqlite, lists: &[&str]) -> Sqlite {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let mut sync = Sync::new(wethod, "acme", sqlite).lists(lists.iter().copied());
    assert_eq!(sync.run().await.unwrap().failed().count(), 0);
    sync.into_destination()
}

fn view_names(sqlite: &Sqlite) -> Vec<String> {
    rows(
        sqlite,
        "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid",
    )
}

const BOTH: [&str; 2] = ["budgets", "production_plans"];

#[tokio::test]
async fn a_view_is_made_as_soon_as_its_tables_are_there() {
    let sqlite = sync_lists(Sqlite::open(":memory:").unwrap(), &["budgets"]).await;
    assert_eq!(view_names(&sqlite), ["current_budgets"]);
    let mut sqlite = sync_lists(sqlite, &["production_plans"]).await;
    let all = [
        "current_budgets",
        "planned_revenue",
        "planned_revenue_by_month",
        "incomplete_plans",
    ];
    assert_eq!(view_names(&sqlite), all);
    // With its table, a view goes; it comes back with it.
    let lists = lists(Api::Wethod);
    let plans = lists.iter().find(|it| it.name() == "production_plans");
    sqlite.reset(&plans.unwrap().table).await.unwrap();
    assert_eq!(view_names(&sqlite), ["current_budgets"]);
    let sqlite = sync_lists(sqlite, &BOTH).await;
    assert_eq!(view_names(&sqlite), all);
}

#[tokio::test]
async fn a_view_is_replaced_only_if_a_sync_made_it() {
    let run = |sqlite: &Sqlite, sql: &str| sqlite.connection().execute_batch(sql).unwrap();
    let version = |sqlite: &Sqlite| rows(sqlite, "PRAGMA schema_version");
    let sqlite = sync_lists(Sqlite::open(":memory:").unwrap(), &BOTH).await;
    let before = version(&sqlite);
    let sqlite = sync_lists(sqlite, &BOTH).await;
    assert_eq!(version(&sqlite), before, "an unchanged view is not touched");

    // Somebody altered one, and made a table of the name of another.
    run(
        &sqlite,
        "DROP VIEW incomplete_plans; CREATE VIEW incomplete_plans AS SELECT 1 AS mine;
         DROP VIEW planned_revenue; CREATE TABLE planned_revenue (mine);",
    );
    // An older release made this one.
    run(
        &sqlite,
        "DROP VIEW planned_revenue_by_month; CREATE VIEW planned_revenue_by_month AS SELECT 1 AS old;
         UPDATE _planwire_views SET sql = 'CREATE VIEW planned_revenue_by_month AS SELECT 1 AS old'
         WHERE name = 'planned_revenue_by_month';",
    );
    let sqlite = sync_lists(sqlite, &BOTH).await;
    assert_eq!(rows(&sqlite, "SELECT mine FROM incomplete_plans"), ["1"]);
    assert!(rows(&sqlite, "SELECT mine FROM planned_revenue").is_empty());
    assert!(!rows(&sqlite, "SELECT month FROM planned_revenue_by_month").is_empty());
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
