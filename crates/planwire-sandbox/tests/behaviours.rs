//! Behaviours of lists.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{all_of_piriod, all_of_wethod, client, piriod, wethod, wethod_request};
use planwire_sandbox::{Clamp, ListBehaviour, Sandbox};
use serde_json::Value;

async fn sandbox(records: u64, behaviour: ListBehaviour) -> Sandbox {
    Sandbox::builder()
        .records(records)
        .every_list(behaviour)
        .record_requests()
        .start()
        .await
        .unwrap()
}

/// Returns the ids of a page of budgets, which count from 1.
async fn budgets(sandbox: &Sandbox, query: &str) -> Vec<u64> {
    let page = wethod(sandbox, &format!("/api/budgets?{query}")).await;
    page.field("id")
        .iter()
        .map(|id| id.as_u64().unwrap())
        .collect()
}

/// Returns the number of plans on a page, and the queries of the links to the previous and the next
/// page.
async fn plans(sandbox: &Sandbox, query: &str) -> (usize, Option<String>, Option<String>) {
    let page = piriod(sandbox, &format!("/plans/?{query}")).await;
    let json = page.json();
    let link = |name: &str| {
        let link = json[name].as_str()?;
        Some(
            link.split_once('?')
                .map_or("", |(_, query)| query)
                .to_owned(),
        )
    };
    (page.records().len(), link("previous"), link("next"))
}

fn ids(range: std::ops::RangeInclusive<u64>) -> Vec<u64> {
    range.collect()
}

#[tokio::test]
async fn page_sizes_are_capped() {
    let sandbox = sandbox(130, ListBehaviour::new().max_page_size(50)).await;
    assert_eq!(budgets(&sandbox, "limit=100").await, ids(1..=50));
    assert_eq!(
        budgets(&sandbox, "limit=100&offset=100").await,
        ids(101..=130)
    );
    assert_eq!(budgets(&sandbox, "limit=7").await, ids(1..=7));
    assert_eq!(budgets(&sandbox, "").await, ids(1..=50));
    let link = |page: u64| Some(format!("page_size=100&page={page}"));
    assert_eq!(
        plans(&sandbox, "page_size=100&page=2").await,
        (50, Some("page_size=100".to_owned()), link(3))
    );
    assert_eq!(
        plans(&sandbox, "page_size=100&page=3").await,
        (30, link(2), None)
    );
    assert_eq!(
        piriod(&sandbox, "/plans/?page_size=100&page=4")
            .await
            .status,
        404
    );
    assert_eq!(
        all_of_piriod(&sandbox, "/plans/?page_size=100").await.len(),
        130
    );
}

#[tokio::test]
async fn page_sizes_are_fixed() {
    let sandbox = sandbox(50, ListBehaviour::new().fixed_page_size(20)).await;
    assert_eq!(budgets(&sandbox, "limit=5&offset=7").await, ids(8..=27));
    assert_eq!(budgets(&sandbox, "limit=100&offset=40").await, ids(41..=50));
    assert_eq!(plans(&sandbox, "page_size=5&page=3").await.0, 10);
    assert_eq!(
        all_of_piriod(&sandbox, "/plans/?page_size=5").await.len(),
        50
    );
}

#[tokio::test]
async fn ignored_positions_return_the_first_page() {
    let behaviour = ListBehaviour::new().ignore("offset").ignore("page");
    let sandbox = sandbox(95, behaviour).await;
    assert_eq!(budgets(&sandbox, "limit=10&offset=40").await, ids(1..=10));
    assert_eq!(budgets(&sandbox, "limit=10&offset=4000").await, ids(1..=10));
    let first = piriod(&sandbox, "/plans/?page_size=10").await;
    for page in [4, 4_000] {
        let other = piriod(&sandbox, &format!("/plans/?page_size=10&page={page}")).await;
        assert_eq!((other.status, other.records()), (200, first.records()));
    }
}

#[tokio::test]
async fn ignored_sizes_return_the_default_size() {
    let behaviour = ListBehaviour::new().ignore("page_size");
    let sandbox = sandbox(95, behaviour).await;
    assert_eq!(plans(&sandbox, "page_size=100").await.0, 20);
    assert_eq!(plans(&sandbox, "page_size=100&page=5").await.0, 15);
    assert_eq!(budgets(&sandbox, "limit=70").await.len(), 70);
}

#[tokio::test]
async fn positions_beyond_the_end_return_the_last_page() {
    let behaviour = ListBehaviour::new().clamp_position(Clamp::LastPage);
    let sandbox = sandbox(95, behaviour).await;
    for (query, expected) in [
        ("limit=10&offset=85", ids(86..=95)),
        ("limit=10&offset=88", ids(89..=95)),
        ("limit=10&offset=95", ids(91..=95)),
        ("limit=10&offset=99999", ids(91..=95)),
        ("limit=20&offset=99999", ids(81..=95)),
    ] {
        assert_eq!(budgets(&sandbox, query).await, expected, "{query}");
    }
    let last = plans(&sandbox, "page_size=10&page=10").await;
    assert_eq!(last, (5, Some("page_size=10&page=9".to_owned()), None));
    assert_eq!(plans(&sandbox, "page_size=10&page=77").await, last);
}

#[tokio::test]
async fn positions_near_the_end_return_the_last_full_page() {
    let behaviour = ListBehaviour::new().clamp_position(Clamp::FullPage);
    let sandbox = sandbox(95, behaviour).await;
    for (query, expected) in [
        ("limit=10&offset=85", ids(86..=95)),
        ("limit=10&offset=88", ids(86..=95)),
        ("limit=10&offset=99999", ids(86..=95)),
        ("limit=40&offset=60", ids(56..=95)),
        ("limit=100&offset=60", ids(1..=95)),
    ] {
        assert_eq!(budgets(&sandbox, query).await, expected, "{query}");
    }
    assert_eq!(plans(&sandbox, "page_size=10&page=77").await.0, 10);
}

#[tokio::test]
async fn clamped_empty_lists_stay_empty() {
    for clamp in [Clamp::LastPage, Clamp::FullPage] {
        let sandbox = sandbox(0, ListBehaviour::new().clamp_position(clamp)).await;
        assert_eq!(
            wethod(&sandbox, "/api/budgets?offset=9").await.shown(),
            "200 []"
        );
        assert_eq!(plans(&sandbox, "page=9").await, (0, None, None));
    }
}

#[tokio::test]
async fn unpaged_lists_return_all_records() {
    for count in [None, Some(95), Some(10), Some(1_000)] {
        let sandbox = sandbox(95, ListBehaviour::new().unpaged().count(count)).await;
        assert_eq!(budgets(&sandbox, "limit=10&offset=400").await, ids(1..=95));
        for query in ["", "page=2", "page_size=10&page=99"] {
            assert_eq!(plans(&sandbox, query).await, (95, None, None));
            let page = piriod(&sandbox, &format!("/plans/?{query}")).await;
            assert_eq!(page.json()["count"], Value::from(count));
        }
    }
}

#[tokio::test]
async fn wrong_counts_do_not_change_links() {
    let sandbox = sandbox(95, ListBehaviour::new().count(0)).await;
    let page = piriod(&sandbox, "/plans/?page_size=50").await.json();
    assert_eq!(page["count"], 0);
    assert!(page["next"].is_string(), "{}", page["next"]);
    assert_eq!(
        all_of_piriod(&sandbox, "/plans/?page_size=50").await.len(),
        95
    );
}

#[tokio::test]
async fn hidden_records_shorten_their_pages() {
    let behaviour = ListBehaviour::new().hide(3..4).hide(15..17).hide(20..30);
    let sandbox = sandbox(45, behaviour).await;
    let page = async |offset: u64| budgets(&sandbox, &format!("limit=10&offset={offset}")).await;
    assert_eq!(page(0).await, [1, 2, 3, 5, 6, 7, 8, 9, 10]);
    assert_eq!(page(10).await, [11, 12, 13, 14, 15, 18, 19, 20]);
    assert_eq!(page(20).await, [0; 0]);
    assert_eq!(page(30).await, ids(31..=40));
    // A record is hidden on every page, and the count includes it.
    assert_eq!(page(16).await, [18, 19, 20]);
    let third = piriod(&sandbox, "/plans/?page_size=10&page=3").await.json();
    assert_eq!(third["count"], 45);
    assert_eq!(third["results"], Value::Array(Vec::new()));
    assert!(third["next"].is_string());
}

#[tokio::test]
async fn tied_records_change_order_at_each_request() {
    let behaviour = |seed| ListBehaviour::new().unstable_order(7, seed);
    let (one, same, other) = (
        sandbox(100, behaviour(1)).await,
        sandbox(100, behaviour(1)).await,
        sandbox(100, behaviour(2)).await,
    );
    let query = "limit=50&offset=10";
    let mut orders = Vec::new();
    for _ in 0..3 {
        let order = budgets(&one, query).await;
        assert_eq!(budgets(&same, query).await, order);
        assert_ne!(budgets(&other, query).await, order);
        // Each record stays within its group of seven. The page cuts the first and the last group.
        let group = |id: u64| (id - 1) / 7;
        let expected = (10..60).map(|place| place / 7);
        assert!(expected.eq(order.iter().map(|id| group(*id))), "{order:?}");
        assert!(!orders.contains(&order), "{order:?}");
        orders.push(order);
    }
}

#[tokio::test]
async fn all_records_can_be_tied() {
    let sandbox = sandbox(60, ListBehaviour::new().unstable_order(u64::MAX, 0)).await;
    let mut all = budgets(&sandbox, "limit=100").await;
    assert_ne!(all, ids(1..=60));
    all.sort_unstable();
    assert_eq!(all, ids(1..=60));
    let naive: Vec<_> = all_of_wethod(&sandbox, "/api/budgets?a=b").await;
    assert_eq!(naive.len(), 60);
    assert_eq!(budgets(&sandbox, "limit=100&offset=60").await, [0; 0]);
}

#[tokio::test]
async fn ignored_filters_keep_all_records() {
    let query = "limit=100&updated_at=gt:2026-06-01T00:00:00Z";
    let plain = sandbox(60, ListBehaviour::new()).await;
    let kept = budgets(&plain, query).await.len();
    assert!((1..60).contains(&kept), "{kept}");
    let behaviour = ListBehaviour::new().ignore("updated_at");
    let sandbox = Sandbox::builder()
        .records(60)
        .list_behaviour("/api/budgets", behaviour)
        .start()
        .await
        .unwrap();
    assert_eq!(budgets(&sandbox, query).await, ids(1..=60));
}

#[tokio::test]
async fn records_can_lack_their_ids() {
    let sandbox = sandbox(30, ListBehaviour::new().without_ids()).await;
    let plain = common::wethod(&Sandbox::start().await.unwrap(), "/api/budgets?limit=30").await;
    let mut expected = plain.records();
    for record in &mut expected {
        record.as_object_mut().unwrap().remove("id").unwrap();
    }
    assert_eq!(wethod(&sandbox, "/api/budgets").await.records(), expected);
    let plans = piriod(&sandbox, "/plans/").await.records();
    assert!(
        plans.iter().all(|plan| plan.get("id").is_none()),
        "{plans:?}"
    );
}

#[tokio::test]
async fn records_can_be_replaced_by_raw_bytes() {
    let behaviour = ListBehaviour::new()
        .prefix("\u{feff}")
        .raw_records(1..2, b"{\"id\":\"\xff\"}")
        .raw_records(0..3, "1");
    let sandbox = sandbox(4, behaviour).await;
    let request = wethod_request(&client(), &sandbox, "/api/budgets?limit=3");
    let body = request.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(body.as_ref(), b"\xef\xbb\xbf[1,{\"id\":\"\xff\"},1]");
    let request = common::piriod_request(&client(), &sandbox, "/plans/?page_size=3");
    let body = request.send().await.unwrap().bytes().await.unwrap();
    assert!(body.starts_with(b"\xef\xbb\xbf{\"count\":4,\"results\":[1,{\"id\":\"\xff\"},1],"));
}

#[tokio::test]
async fn behaviours_apply_to_one_list_and_are_not_cached() {
    let sandbox = Sandbox::builder()
        .records(30)
        .cache_pages(1_000_000)
        .list_behaviour("listBudgets", ListBehaviour::new().unstable_order(30, 1))
        .list_behaviour("/plans/", ListBehaviour::new().max_page_size(10))
        .start()
        .await
        .unwrap();
    let order = budgets(&sandbox, "limit=30").await;
    assert_ne!(budgets(&sandbox, "limit=30").await, order);
    let levels = wethod(&sandbox, "/api/product-levels?limit=30").await;
    assert_eq!(levels.records().len(), 30);
    assert_eq!(plans(&sandbox, "").await.0, 10);
    assert_eq!(piriod(&sandbox, "/products/").await.records().len(), 20);
}

#[tokio::test]
async fn behaviours_of_unknown_lists_are_errors() {
    let start = async |name: &str, behaviour: ListBehaviour| {
        let builder = Sandbox::builder().list_behaviour(name, behaviour);
        builder.start().await.unwrap_err().to_string()
    };
    let texts = [
        start("/api/budget", ListBehaviour::new()).await,
        start("createBudget", ListBehaviour::new()).await,
        start("/plans/", ListBehaviour::new().ignore("offset")).await,
    ];
    insta::assert_snapshot!(texts.join("\n"));
}
