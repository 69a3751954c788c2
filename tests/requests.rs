//! The HTTP requests of the wrapper's calls.

mod clients;

use chrono::{DateTime, FixedOffset};
use planwire::piriod::PlanStatus;
use planwire::{Piriod, Wethod, after, asc, before, desc, on};
use planwire_tests::{Response, Server};

use clients::{piriod_that, wethod_that};

const NO_PLANS: &str = r#"{"count":0,"results":[]}"#;

fn since() -> DateTime<FixedOffset> {
    "2024-01-01T20:00:00+02:00".parse().unwrap()
}

#[tokio::test]
async fn budgets() {
    let (server, wethod) = wethod_that([Response::json(200, "[]")]).await;
    wethod
        .budgets()
        .list()
        .project_id(12)
        .updated_at(after(since()))
        .page_size(50)
        .offset(100)
        .send()
        .await
        .unwrap();
    insta::assert_snapshot!(server.requests()[0], @"
    GET /api/budgets?limit=50&offset=100&project_id=12&updated_at=gt:2024-01-01T20:00:00%2B02:00 HTTP/1.1
    accept: application/json
    wethod-company: acme
    wethod-version: 2024-06-15
    authorization: Bearer t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost
    ");
}

#[tokio::test]
async fn production_plans() {
    let (server, wethod) = wethod_that([Response::json(200, "[]")]).await;
    wethod
        .production_plans()
        .list()
        .project_id(12)
        .updated_at(before(since()))
        .all()
        .await
        .unwrap();
    insta::assert_snapshot!(server.requests()[0], @"
    GET /api/production-plans?limit=100&offset=0&project_id=12&updated_at=lt:2024-01-01T20:00:00%2B02:00 HTTP/1.1
    accept: application/json
    wethod-company: acme
    wethod-version: 2024-06-15
    authorization: Bearer t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost
    ");
}

#[tokio::test]
async fn product_levels() {
    let (server, wethod) = wethod_that([Response::json(200, "[]")]).await;
    wethod
        .product_levels()
        .list()
        .product_id(3)
        .level_id(1)
        .updated_at(on(since()))
        .send()
        .await
        .unwrap();
    insta::assert_snapshot!(server.requests()[0], @"
    GET /api/product-levels?level_id=1&product_id=3&updated_at=2024-01-01T20:00:00%2B02:00 HTTP/1.1
    accept: application/json
    wethod-company: acme
    wethod-version: 2024-06-15
    authorization: Bearer t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost
    ");
}

#[tokio::test]
async fn plans() {
    let (server, piriod) = piriod_that([Response::json(200, NO_PLANS)]).await;
    let list = piriod
        .plans()
        .list()
        .status(PlanStatus::Active)
        .product("pro_1")
        .order_by(desc("created"));
    list.all().await.unwrap();
    piriod
        .plans()
        .list()
        .order_by(asc("name"))
        .page(3)
        .send()
        .await
        .unwrap();
    insta::assert_snapshot!(server.requests().join("\n\n"), @"
    GET /plans/?ordering=-created&page=1&page_size=100&product=pro_1&status=active HTTP/1.1
    accept: application/json
    x-simple-workspace: acc_1
    authorization: Token t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost

    GET /plans/?ordering=name&page=3 HTTP/1.1
    accept: application/json
    x-simple-workspace: acc_1
    authorization: Token t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost
    ");
}

#[tokio::test]
async fn piriods_test_mode_is_a_header() {
    let server = Server::start([Response::json(200, NO_PLANS)])
        .await
        .unwrap();
    let builder = Piriod::builder()
        .workspace("acc_1")
        .token("t0ken")
        .base_url(server.base_url());
    builder
        .test_mode(true)
        .build()
        .unwrap()
        .plans()
        .list()
        .send()
        .await
        .unwrap();
    assert!(server.requests()[0].contains("x-piriod-test-mode: true"));
}

#[tokio::test]
async fn zero_and_empty_are_values_and_none_is_not() {
    let (server, wethod) = wethod_that([Response::json(200, "[]")]).await;
    wethod.budgets().list().project_id(0).send().await.unwrap();
    let absent: Option<planwire::wethod::ProjectId> = None;
    wethod
        .budgets()
        .list()
        .project_id(absent)
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.targets(),
        ["/api/budgets?project_id=0", "/api/budgets"]
    );
    let (server, piriod) = piriod_that([Response::json(200, NO_PLANS)]).await;
    piriod.plans().list().product("").send().await.unwrap();
    assert_eq!(server.targets(), ["/plans/?product="]);
}

#[tokio::test]
async fn undocumented_parameters_are_sent_unchanged() {
    let (server, wethod) = wethod_that([Response::json(200, "[]")]).await;
    let list = wethod
        .budgets()
        .list()
        .project_id(12)
        .undocumented_query("updated_at", "gte:2024-01-01T20:00:00+02:00");
    list.undocumented_query("a b&c", "é=1")
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.targets(),
        [
            "/api/budgets?project_id=12&updated_at=gte:2024-01-01T20:00:00%2B02:00&a+b%26c=%C3%A9%3D1"
        ]
    );
}

#[tokio::test]
async fn settings_of_the_client_are_sent_with_every_call() {
    let server = Server::start([Response::json(200, "[]")]).await.unwrap();
    let wethod = Wethod::builder()
        .company("acme")
        .version("2025-01-01")
        .token("t0ken")
        .base_url(format!("{}/stem/", server.base_url()))
        .header("X-Request-Source", "reports")
        .user_agent("reports/1.2")
        .build()
        .unwrap();
    wethod.budgets().list().send().await.unwrap();
    insta::assert_snapshot!(server.requests()[0], @"
    GET /stem/api/budgets HTTP/1.1
    accept: application/json
    wethod-company: acme
    wethod-version: 2025-01-01
    x-request-source: reports
    authorization: Bearer t0ken
    user-agent: planwire/0.1.0 reports/1.2
    accept-encoding: gzip
    host: localhost
    ");
}

#[tokio::test]
async fn a_provided_token_can_change() {
    let server = Server::start([Response::json(200, "[]")]).await.unwrap();
    let count = std::sync::atomic::AtomicU32::new(0);
    let wethod = Wethod::builder()
        .company("acme")
        .token_provider(move || {
            let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            async move { Ok::<_, std::io::Error>(format!("token-{number}")) }
        })
        .base_url(server.base_url())
        .build()
        .unwrap();
    for _ in 0..2 {
        wethod.budgets().list().send().await.unwrap();
    }
    let requests = server.requests();
    assert!(
        requests[0].contains("authorization: Bearer token-0"),
        "{requests:?}"
    );
    assert!(
        requests[1].contains("authorization: Bearer token-1"),
        "{requests:?}"
    );
}

#[tokio::test]
async fn a_provided_token_is_trimmed_and_checked() {
    let server = Server::start([Response::json(200, "[]")]).await.unwrap();
    let sent = async |token: &'static str| {
        let wethod = Wethod::builder()
            .company("acme")
            .token_provider(move || async move { Ok::<_, std::io::Error>(token.to_owned()) })
            .base_url(server.base_url());
        wethod.build().unwrap().budgets().list().send().await
    };
    sent(" t0ken\r\n").await.unwrap();
    assert!(server.requests()[0].contains("authorization: Bearer t0ken\r\n"));
    let errors = [
        sent("\n").await.unwrap_err(),
        sent("'t0ken'").await.unwrap_err(),
        sent("t0 ken").await.unwrap_err(),
        sent("Bearer t0ken").await.unwrap_err(),
    ];
    assert_eq!(server.requests().len(), 1);
    let lines = errors.map(|error| error.to_string());
    insta::assert_snapshot!(lines.join("\n"), @"
    listBudgets: the token provider failed (cannot use the token of the provider: it is empty; set it to a value)
    listBudgets: the token provider failed (cannot use the token of the provider: it is in quotes; remove the quotes)
    listBudgets: the token provider failed (cannot use the token of the provider: it contains a space, a line end or another invalid character; copy the token again)
    listBudgets: the token provider failed (cannot use the token of the provider: it begins with the word `Bearer`; remove that word; it is sent anyway)
    ");
}

#[tokio::test]
async fn a_raw_list_makes_the_same_request() {
    let (server, wethod) = wethod_that([Response::json(200, "[]")]).await;
    let typed = wethod
        .budgets()
        .list()
        .project_id(12)
        .updated_at(after(since()))
        .page_size(50)
        .offset(100);
    typed.send().await.unwrap();
    let raw = wethod
        .raw_list("listBudgets")
        .unwrap()
        .page_size(50)
        .offset(100);
    let raw = raw
        .parameter("project_id", "12")
        .parameter("updated_at", "gt:2024-01-01T20:00:00+02:00");
    raw.send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0], requests[1]);
}

#[tokio::test]
async fn an_optional_value_is_left_out_or_sent() {
    let (server, wethod) =
        wethod_that([Response::json(200, "[]"), Response::json(200, "[]")]).await;
    for (project, instant) in [(None, None), (Some(12), Some(since()))] {
        let list = wethod.budgets().list().project_id(project);
        list.updated_at(instant.map(after)).send().await.unwrap();
    }
    let lines: Vec<_> = server.requests();
    let targets: Vec<_> = lines.iter().filter_map(|it| it.lines().next()).collect();
    insta::assert_snapshot!(targets.join("\n"), @"
    GET /api/budgets HTTP/1.1
    GET /api/budgets?project_id=12&updated_at=gt:2024-01-01T20:00:00%2B02:00 HTTP/1.1
    ");
}

#[tokio::test]
async fn a_plain_value_is_equality_as_the_list_documents_it() {
    let (server, wethod) =
        wethod_that([Response::json(200, "[]"), Response::json(200, "[]")]).await;
    let monday: chrono::NaiveDate = "2026-11-30".parse().unwrap();
    wethod
        .products()
        .list()
        .available_from(monday)
        .send()
        .await
        .unwrap();
    wethod
        .timesheets()
        .list()
        .updated_at(since())
        .send()
        .await
        .unwrap();
    let lines: Vec<_> = server.requests();
    let targets: Vec<_> = lines.iter().filter_map(|it| it.lines().next()).collect();
    insta::assert_snapshot!(targets.join("\n"), @"
    GET /api/products?available_from=2026-11-30 HTTP/1.1
    GET /api/timesheets?updated_at=eq:2024-01-01T20:00:00%2B02:00 HTTP/1.1
    ");
}
