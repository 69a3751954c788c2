//! Pages, filters and ordering of lists.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{all_of_piriod, all_of_wethod, client, piriod, piriod_request, send, wethod};
use planwire_sandbox::Sandbox;

fn is_sorted<T: PartialOrd>(values: &[T]) -> bool {
    values.windows(2).all(|pair| pair[0] <= pair[1])
}

/// Writes each field of a page on its own line, for snapshots.
fn by_field(page: &str) -> String {
    page.replace("},{", "},\n{").replace(",\"", ",\n  \"")
}

#[tokio::test]
async fn the_first_records_are_the_examples() {
    let sandbox = Sandbox::start().await.unwrap();
    for list in ["budgets", "production-plans", "product-levels"] {
        let page = wethod(&sandbox, &format!("/api/{list}?limit=2")).await;
        assert_eq!(page.header("content-type"), Some("application/json"));
        insta::assert_snapshot!(list, by_field(&page.shown()));
    }
    let plans = piriod(&sandbox, "/plans/?page_size=2").await;
    // The port differs in each run.
    let address = sandbox.address().to_string();
    insta::assert_snapshot!(
        "plans",
        by_field(&plans.shown().replace(&address, "127.0.0.1:PORT"))
    );
}

#[tokio::test]
async fn offsets_and_limits_select_a_page() {
    let sandbox = Sandbox::builder().records(230).start().await.unwrap();
    let all = all_of_wethod(&sandbox, "/api/budgets").await;
    assert_eq!(all.len(), 230);
    let usual = wethod(&sandbox, "/api/budgets").await.records();
    assert_eq!(usual, all[..100]);
    let some = wethod(&sandbox, "/api/budgets?offset=95&limit=7")
        .await
        .records();
    assert_eq!(some, all[95..102]);
    assert_eq!(
        wethod(&sandbox, "/api/budgets?offset=229").await.records(),
        all[229..]
    );
    assert_eq!(
        wethod(&sandbox, "/api/budgets?offset=230").await.shown(),
        "200 []"
    );
    assert_eq!(
        wethod(&sandbox, "/api/budgets?offset=99999999999999")
            .await
            .shown(),
        "200 []"
    );
}

#[tokio::test]
async fn pages_link_to_adjacent_pages() {
    let sandbox = Sandbox::builder().records(45).start().await.unwrap();
    let base = sandbox.piriod().base_url().to_owned();
    let links = async |path: &str| {
        let page = piriod(&sandbox, path).await.json();
        assert_eq!(page["count"], 45);
        let link = |name: &str| page[name].as_str().map(|link| link.replace(&base, ""));
        (
            page["results"].as_array().unwrap().len(),
            link("previous"),
            link("next"),
        )
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(links("/plans/").await, (20, None, some("/plans/?page=2")));
    assert_eq!(
        links("/plans/?page=2").await,
        (20, some("/plans/"), some("/plans/?page=3"))
    );
    assert_eq!(
        links("/plans/?page=3").await,
        (5, some("/plans/?page=2"), None)
    );
    assert_eq!(
        links("/plans/?ordering=-created&page=2&page_size=10").await,
        (
            10,
            some("/plans/?ordering=-created&page_size=10"),
            some("/plans/?ordering=-created&page_size=10&page=3")
        )
    );
    assert_eq!(
        all_of_piriod(&sandbox, "/plans/?page_size=7").await.len(),
        45
    );
    assert_eq!(
        piriod(&sandbox, "/plans/?page=4").await.shown(),
        r#"404 {"detail":"Invalid page."}"#
    );
}

#[tokio::test]
async fn empty_lists_have_a_first_page() {
    let sandbox = Sandbox::builder().records(0).start().await.unwrap();
    assert_eq!(wethod(&sandbox, "/api/budgets").await.shown(), "200 []");
    let empty = r#"200 {"count":0,"results":[],"next":null,"previous":null}"#;
    assert_eq!(piriod(&sandbox, "/plans/").await.shown(), empty);
    assert_eq!(piriod(&sandbox, "/plans/?page=1").await.shown(), empty);
    assert_eq!(piriod(&sandbox, "/plans/?page=2").await.status, 404);
}

#[tokio::test]
async fn links_use_the_host_of_the_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let request = piriod_request(&client(), &sandbox, "/plans/").header("Host", "localhost:1");
    let page = send(request).await.json();
    assert_eq!(page["next"], "http://localhost:1/piriod/plans/?page=2");
}

#[tokio::test]
async fn filters_by_equality_select_records() {
    let sandbox = Sandbox::start().await.unwrap();
    let budgets = all_of_wethod(&sandbox, "/api/budgets").await;
    let of_three: Vec<_> = budgets
        .iter()
        .filter(|budget| budget["project_id"] == 3)
        .cloned()
        .collect();
    assert_eq!(of_three.len(), 10);
    assert_eq!(
        all_of_wethod(&sandbox, "/api/budgets?project_id=3").await,
        of_three
    );
    assert_eq!(
        wethod(&sandbox, "/api/budgets?project_id=99999")
            .await
            .shown(),
        "200 []"
    );
    let level = wethod(&sandbox, "/api/product-levels?product_id=2&level_id=4").await;
    assert_eq!(level.field("id"), [14]);
    let plans = piriod(
        &sandbox,
        "/plans/?product=pro_0000002&status=archived&page_size=100",
    )
    .await;
    let count = plans.records().len();
    assert!((1..10).contains(&count), "{count}");
    assert!(
        plans
            .records()
            .iter()
            .all(|plan| plan["product"] == "pro_0000002"
                && plan["status"] == "archived"
                && plan["archived"].is_string())
    );
}

#[tokio::test]
async fn instants_compare_in_utc_and_days_in_their_offset() {
    let sandbox = Sandbox::start().await.unwrap();
    let all = all_of_wethod(&sandbox, "/api/budgets").await;
    let kept = async |filter: &str| {
        all_of_wethod(&sandbox, &format!("/api/budgets?updated_at={filter}")).await
    };
    let where_updated = |keeps: &dyn Fn(&str) -> bool| -> Vec<serde_json::Value> {
        all.iter()
            .filter(|budget| keeps(budget["updated_at"].as_str().unwrap()))
            .cloned()
            .collect()
    };
    // Instants in the same format compare like strings.
    let later = where_updated(&|updated| updated > "2026-01-01T10:00:00.000Z");
    assert!((1..all.len()).contains(&later.len()));
    assert_eq!(kept("gt:2026-01-01T12:00:00%2B02:00").await, later);
    let earlier = where_updated(&|updated| updated < "2026-01-01T10:00:00.000Z");
    assert_eq!(kept("lt:2026-01-01T10:00:00Z").await, earlier);
    assert_eq!(earlier.len() + later.len(), all.len());
    let that_day = where_updated(&|updated| {
        ("2025-05-14T03:00:00.000Z".."2025-05-15T03:00:00.000Z").contains(&updated)
    });
    assert!(!that_day.is_empty());
    assert_eq!(kept("2025-05-14T23:59:59-03:00").await, that_day);
    assert_eq!(kept("2020-01-01T00:00:00Z").await.len(), 0);
}

#[tokio::test]
async fn lists_are_ordered_both_ways() {
    let sandbox = Sandbox::start().await.unwrap();
    let ordered = async |field: &str| {
        all_of_piriod(&sandbox, &format!("/plans/?page_size=100&ordering={field}")).await
    };
    let amounts: Vec<_> = ordered("amount")
        .await
        .iter()
        .map(|plan| plan["amount"].as_f64().unwrap())
        .collect();
    assert!(is_sorted(&amounts), "{amounts:?}");
    let mut names: Vec<_> = ordered("-name")
        .await
        .iter()
        .map(|plan| plan["name"].as_str().unwrap().to_owned())
        .collect();
    names.reverse();
    assert!(is_sorted(&names));
    let archived = ordered("archived").await;
    let first_null = archived
        .iter()
        .position(|plan| plan["archived"].is_null())
        .unwrap();
    assert!(
        archived[first_null..]
            .iter()
            .all(|plan| plan["archived"].is_null())
    );
    assert_eq!(ordered("no_such_field").await, ordered("id").await);
}

#[tokio::test]
async fn unknown_parameters_are_ignored() {
    let sandbox = Sandbox::start().await.unwrap();
    let plain = wethod(&sandbox, "/api/budgets?limit=2").await;
    assert_eq!(
        wethod(&sandbox, "/api/budgets?colour=red&limit=2&updated=gt:1")
            .await
            .body,
        plain.body
    );
}

#[tokio::test]
async fn repeated_parameters_use_the_last_value() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(
        wethod(&sandbox, "/api/budgets?limit=7&limit=2")
            .await
            .records()
            .len(),
        2
    );
}

#[tokio::test]
async fn the_test_mode_has_separate_data() {
    let sandbox = Sandbox::start().await.unwrap();
    let mode = async |value: &str| {
        let request = piriod_request(&client(), &sandbox, "/plans/?page_size=100")
            .header("x-piriod-test-mode", value);
        send(request).await
    };
    let plain = piriod(&sandbox, "/plans/?page_size=100").await;
    assert_eq!(mode("false").await.body, plain.body);
    let test = mode("true").await;
    assert_eq!(test.json()["count"], 250);
    assert!(
        test.field("id")
            .iter()
            .all(|id| !plain.field("id").contains(id))
    );
    assert_eq!(mode("perhaps").await.status, 400);
}

#[tokio::test]
async fn generated_times_precede_the_clock() {
    let clock = chrono::DateTime::parse_from_rfc3339("2030-01-01T00:00:00Z").unwrap();
    let sandbox = Sandbox::builder()
        .records(2_000)
        .clock(clock.to_utc())
        .start()
        .await
        .unwrap();
    let budgets = all_of_wethod(&sandbox, "/api/budgets").await;
    for budget in &budgets {
        let (created, updated) = (
            budget["created_at"].as_str().unwrap(),
            budget["updated_at"].as_str().unwrap(),
        );
        assert!(
            created <= updated && updated < "2030-01-01T00:00:00.000Z",
            "{budget}"
        );
    }
    let latest = budgets
        .iter()
        .filter_map(|budget| budget["updated_at"].as_str())
        .max();
    assert!(
        latest.is_some_and(|latest| latest > "2029-12-01"),
        "{latest:?}"
    );
    let created: Vec<_> = budgets
        .iter()
        .map(|budget| budget["created_at"].as_str().unwrap())
        .collect();
    assert!(is_sorted(&created));
}

#[tokio::test]
async fn data_is_reproducible_up_to_a_million_records() {
    let few = Sandbox::builder().records(200).start().await.unwrap();
    let many = Sandbox::builder().records(1_000_000).start().await.unwrap();
    let path = "/api/budgets?offset=100";
    assert_eq!(
        wethod(&few, path).await.body,
        wethod(&many, path).await.body
    );
    let last = wethod(&many, "/api/budgets?offset=999999").await.records();
    assert_eq!(last[0]["id"], 1_000_000);
    assert_eq!(last[0]["project_id"], 100_000);
}

#[tokio::test]
async fn cached_pages_equal_fresh_ones() {
    let plain = Sandbox::start().await.unwrap();
    let kept = Sandbox::builder()
        .cache_pages(1_000_000)
        .start()
        .await
        .unwrap();
    let client = client();
    for _ in 0..2 {
        for path in [
            "/plans/",
            "/plans/?page=2",
            "/plans/?page=2&ordering=-name",
            "/plans/?page=99",
            "/plans/?page_size=0",
        ] {
            for (mode, host) in [
                ("false", "one.example"),
                ("true", "one.example"),
                ("true", "two.example"),
            ] {
                let sent = async |sandbox: &Sandbox| {
                    let request = piriod_request(&client, sandbox, path);
                    send(
                        request
                            .header("x-piriod-test-mode", mode)
                            .header("Host", host),
                    )
                    .await
                    .shown()
                };
                assert_eq!(sent(&kept).await, sent(&plain).await, "{path}");
            }
        }
    }
}
