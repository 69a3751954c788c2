//! Writes with an unknown outcome, and those with a definite one.

mod clients;

use planwire::piriod::CreatePlan;
use planwire::wethod::{CreateTimesheet, UpdateClient};
use planwire::{Error, Method};
use planwire_tests::Response;

use clients::{piriod_that, wethod_that};

const HTML: &str = "<html><head><title>Maintenance</title></head></html>";

fn html(status: u16) -> Response {
    Response::with_headers(status, &[("content-type", "text/html")], HTML)
}

/// Returns a response whose body ends before its length.
fn cut_short(status: u16) -> Response {
    Response::raw(format!(
        "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{{\"id\": 4"
    ))
}

fn unknown() -> Vec<(&'static str, Response)> {
    let status = |status| Response::json(status, r#"{"message":"No."}"#);
    vec![
        ("408", status(408)),
        ("500", status(500)),
        ("501", status(501)),
        ("502 of a proxy", html(502)),
        (
            "503 with a wait",
            Response::with_headers(503, &[("retry-after", "7")], ""),
        ),
        ("599", status(599)),
        ("no response", Response::raw("")),
        ("half a head", Response::raw("HTTP/1.1 200 O")),
        ("a body cut short", cut_short(200)),
        ("silence", Response::stalled("")),
        (
            "no data in the body",
            Response::stalled("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
        ),
        ("HTML", html(200)),
        ("HTML as 201", html(201)),
        ("not JSON", Response::json(200, "OK, done")),
        ("half of JSON", Response::json(200, r#"{"id": 4"#)),
        ("206", Response::json(206, r#"{"id": 4}"#)),
        (
            "another coding",
            Response::with_headers(200, &[("content-encoding", "br")], "x"),
        ),
    ]
}

fn plain() -> Vec<(&'static str, Response)> {
    let json = |status| Response::json(status, r#"{"message":"No."}"#);
    vec![
        ("400", json(400)),
        ("401", json(401)),
        ("404", json(404)),
        ("409", json(409)),
        ("422", json(422)),
        ("429", json(429)),
        (
            "302",
            Response::with_headers(302, &[("location", "https://sso.test/")], ""),
        ),
    ]
}

/// Returns the outcomes of one write, made in three ways, and the number of requests.
async fn written(response: &Response) -> Vec<(&'static str, Result<(), Error>, usize)> {
    let mut outcomes = Vec::new();
    let (server, wethod) = wethod_that([response.clone()]).await;
    let typed = wethod.timesheets().create(CreateTimesheet::new()).await;
    outcomes.push(("typed", typed.map(drop), server.requests().len()));
    let (server, wethod) = wethod_that([response.clone()]).await;
    let budget = wethod.budgets().set_baseline(7).await;
    outcomes.push((
        "typed without a body",
        budget.map(drop),
        server.requests().len(),
    ));
    let (server, piriod) = piriod_that([response.clone()]).await;
    let raw = piriod.raw_request("createPlan").unwrap();
    let plan = CreatePlan::new("pro_1", "n", "d", "monthly", "EUR", 10);
    let raw = raw.json(&plan).send().await;
    outcomes.push(("raw", raw.map(drop), server.requests().len()));
    let (server, wethod) = wethod_that([response.clone()]).await;
    let any = wethod.request(Method::Post, "/api/unheard-of").send().await;
    outcomes.push(("any", any.map(drop), server.requests().len()));
    let (server, piriod) = piriod_that([response.clone()]).await;
    let get = piriod
        .request(Method::Get, "/orders/ord_1/finalize/")
        .send()
        .await;
    outcomes.push(("GET that acts", get.map(drop), server.requests().len()));
    outcomes
}

#[tokio::test(start_paused = true)]
async fn an_unknown_outcome_is_reported() {
    for (name, response) in unknown() {
        for (way, outcome, requests) in written(&response).await {
            let error = outcome.expect_err(&format!("{name}, {way}"));
            assert!(error.is_outcome_unknown(), "{name}, {way}: {error}");
            assert!(!error.is_unread_response(), "{name}, {way}: {error}");
            assert_eq!(requests, 1, "{name}, {way}: {error}");
            let text = error.to_string();
            assert!(text.contains("only the API knows"), "{text}");
            for advice in ["again", "retry", "later", "wait "] {
                assert!(!text.contains(advice), "{name}, {way}: {text}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_no_unknown_outcome() {
    for (name, response) in plain() {
        for (way, outcome, _) in written(&response).await {
            let error = outcome.expect_err(&format!("{name}, {way}"));
            assert!(!error.is_outcome_unknown(), "{name}, {way}: {error}");
        }
    }
    // Nothing was sent if nothing listens.
    let (server, wethod) = wethod_that([html(200)]).await;
    drop(server);
    let update = wethod.clients().update(4, UpdateClient::new());
    let error = update.await.unwrap_err();
    assert!(
        error.is_connection() && !error.is_outcome_unknown(),
        "{error}"
    );
    // And reading changes nothing.
    for (name, response) in unknown() {
        let (_server, wethod) = wethod_that([response]).await;
        let error = wethod.clients().get(4).await.expect_err(name);
        assert!(!error.is_outcome_unknown(), "{name}: {error}");
    }
}

#[tokio::test]
async fn an_accepted_write_with_an_odd_response_is_not_unknown() {
    for (status, body) in [
        (200, ""),
        (200, " \n"),
        (201, r#"{"odd": []}"#),
        (200, "[]"),
        (204, ""),
    ] {
        let (server, wethod) = wethod_that([Response::json(status, body)]).await;
        let error = wethod
            .timesheets()
            .create(CreateTimesheet::new())
            .await
            .unwrap_err();
        assert!(
            error.is_unread_response() && !error.is_outcome_unknown(),
            "{status} {body}: {error}"
        );
        let raw = wethod.raw_request("createTimesheet").unwrap();
        raw.json(&serde_json::json!({})).send().await.unwrap();
        let any = wethod.request(Method::Post, "/api/unheard-of").send().await;
        assert_eq!(any.unwrap().status(), status);
        assert_eq!(server.requests().len(), 3);
    }
    // An undocumented operation may respond with a file.
    let file = Response::with_headers(200, &[("content-type", "application/pdf")], "%PDF");
    let (_server, wethod) = wethod_that([file]).await;
    let any = wethod.request(Method::Post, "/api/unheard-of").send().await;
    assert_eq!(any.unwrap().body(), b"%PDF");
}

#[tokio::test(start_paused = true)]
async fn an_earlier_attempt_may_have_taken_effect() {
    // PUT is repeated, and its refusal does not describe the first attempt.
    let refused = Response::json(409, "{}");
    let (server, wethod) = wethod_that([html(502), refused]).await;
    let error = wethod
        .request(Method::Put, "/api/unheard-of")
        .send()
        .await
        .unwrap_err();
    assert_eq!((error.status(), server.requests().len()), (Some(409), 2));
    assert!(error.is_outcome_unknown(), "{error}");
    // An earlier refusal does.
    let (_server, wethod) =
        wethod_that([Response::json(429, "{}"), Response::json(409, "{}")]).await;
    let error = wethod
        .request(Method::Put, "/api/unheard-of")
        .send()
        .await
        .unwrap_err();
    assert!(!error.is_outcome_unknown(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_message_names_the_operation_that_shows_the_outcome() {
    let (_server, wethod) = wethod_that([html(503)]).await;
    let (_other, piriod) = piriod_that([html(200)]).await;
    let errors = [
        wethod
            .clients()
            .update(4, UpdateClient::new())
            .await
            .unwrap_err(),
        wethod.budgets().set_baseline(7).await.unwrap_err(),
        wethod
            .timesheets()
            .create(CreateTimesheet::new())
            .await
            .unwrap_err(),
        piriod.orders().finalize(12).await.unwrap_err(),
        wethod
            .request(Method::Post, "/api/unheard-of")
            .send()
            .await
            .unwrap_err(),
    ];
    insta::assert_snapshot!(errors.map(|it| it.to_string()).join("\n"), @"
    updateClient: 503 Service Unavailable: Maintenance; the outcome is unknown: only the API knows if this took effect; check with `getClient`
    setBaseline: 503 Service Unavailable: Maintenance; the outcome is unknown: only the API knows if this took effect; check with `getBudget`
    createTimesheet: 503 Service Unavailable: Maintenance; the outcome is unknown: only the API knows if this took effect; check with `listTimesheets`
    finalizeOrder: the response is not JSON (line 1, column 1); the outcome is unknown: only the API knows if this took effect; check with `retrieveOrder`
    undocumented POST: 503 Service Unavailable: Maintenance; the outcome is unknown: only the API knows if this took effect; read the record to find out
    ");
}

#[tokio::test]
async fn a_documented_path_has_the_properties_of_its_operation() {
    let (server, piriod) = piriod_that([Response::json(200, "{}")]).await;
    for path in [
        "/orders/ord_1/finalize/",
        "/orders/ord_1/finalize",
        "/plans/../orders/ord_1/finalize/",
        "/plans/%2e%2E/orders/ord_1/finalize/",
        "/orders/ord_1/%66inalize/",
        "/orders//ord_1/finalize/?x=1",
        "/plans/..%2Forders/ord_1/finalize/",
        "/plans\\..\\orders/ord_1/finalize/",
    ] {
        let request = piriod.request(Method::Get, path);
        assert_eq!(request.operation().id, "finalizeOrder", "{path}");
        assert!(!request.operation().safe);
    }
    let request = piriod.request(Method::Get, "/orders/{id}/{what}/");
    let request = request
        .parameter("id", "ord_1")
        .parameter("what", "finalize");
    assert_eq!(request.operation().id, "finalizeOrder");
    for path in [
        "/orders/ord_1/\tfinalize/",
        "/orders/ord_1/finalize/\n",
        "/a\u{7f}",
    ] {
        let error = piriod.request(Method::Get, path).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    assert!(server.requests().is_empty());
}
