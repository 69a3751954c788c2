//! Errors as people see them.

use planwire::{Error, Piriod, Wethod};
use planwire_tests::{Response, Server};

const TOKEN: &str = "s3cret-t0ken";

/// Returns the error of listing budgets for a response.
async fn budgets(response: Response) -> Error {
    let server = Server::start([response]).await.unwrap();
    let wethod = Wethod::builder()
        .company("acme")
        .token(TOKEN)
        .base_url(server.base_url())
        .max_attempts(1)
        .build()
        .unwrap();
    let error = wethod.budgets().list().send().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains(TOKEN));
    error
}

/// Returns the error of listing plans for a response.
async fn plans(response: Response) -> Error {
    let server = Server::start([response]).await.unwrap();
    let piriod = Piriod::builder()
        .workspace("acc_1")
        .token(TOKEN)
        .base_url(server.base_url())
        .max_attempts(1)
        .build()
        .unwrap();
    piriod.plans().list().send().await.unwrap_err()
}

fn budget(replace: &str, with: &str) -> Response {
    let budget = r#"{"id":7,"created_at":"2025-05-14T14:57:27.207Z","updated_at":"2025-05-14T14:57:27.207Z","version":1,"status":"APPROVED","final_net_price":12000,"total_external_cost":14400,"total_cost":10000,"total_price":15000,"total_days":20.5,"is_baseline":false,"notes":"Secret plans","is_currency_enabled":false,"project_id":1,"price_list_id":1}"#;
    assert!(budget.contains(replace), "{replace}");
    Response::json(
        200,
        &format!("[{budget},{}]", budget.replace(replace, with)),
    )
}

#[tokio::test]
async fn statuses() {
    let failures = r#"{"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"limit","message":"This value should be 100 or less."}]}"#;
    let rate_limited = Response::with_headers(429, &[("x-ratelimit-retry-after", "120")], "");
    let errors = [
        budgets(Response::json(400, failures)).await,
        budgets(Response::json(401, r#"{"key":"unauthorized","message":"Invalid token."}"#)).await,
        budgets(Response::json(403, r#"{"key":"forbidden","message":"Access denied."}"#)).await,
        budgets(Response::json(404, "")).await,
        budgets(Response::json(412, r#"{"key":"precondition_failure","message":"Budgets are disabled."}"#)).await,
        budgets(rate_limited).await,
        budgets(Response::json(500, r#"{"unexpected":true}"#)).await,
        budgets(Response::with_headers(502, &[], "<html><title>502 Bad Gateway</title></html>")).await,
        budgets(Response::with_headers(503, &[("retry-after", "7")], "")).await,
        budgets(Response::json(418, "I am a teapot")).await,
        budgets(Response::json(204, "")).await,
        budgets(Response::with_headers(302, &[("location", "https://evil.test/steal?x=1")], "")).await,
        plans(Response::json(400, r#"{"page_size":["A valid integer is required."],"non_field_errors":["No workspace."]}"#)).await,
        plans(Response::json(401, r#"{"detail":"Invalid token."}"#)).await,
        plans(Response::json(403, r#"{"detail":"Not your workspace."}"#)).await,
    ];
    insta::assert_snapshot!(errors.map(|error| error.to_string()).join("\n"), @"
    listBudgets: 400 Bad Request: invalid_data: You provided invalid data. Check 'failures' for details: `limit`: This value should be 100 or less
    listBudgets: 401 Unauthorized: unauthorized: Invalid token; check the token; it may have been revoked, or belong to another account
    listBudgets: 403 Forbidden: forbidden: Access denied; check the company; the token's owner needs budget.view or budget.view_other
    listBudgets: 404 Not Found
    listBudgets: 412 Precondition Failed: precondition_failure: Budgets are disabled; the company may lack a feature that this call needs
    listBudgets: 429 Too Many Requests; wait 120 s
    listBudgets: 500 Internal Server Error; the vendor's server failed; retry later
    listBudgets: 502 Bad Gateway: 502 Bad Gateway; the vendor's server failed; retry later
    listBudgets: 503 Service Unavailable; the vendor's server failed; retry in 7 s
    listBudgets: 418 I'm a teapot: I am a teapot
    listBudgets: the response has the undocumented status 204 No Content; if the API has changed, update planwire
    listBudgets: the response is a redirect to evil.test; redirects are not followed; check the base URL; the token is sent to one host only
    listPlans: 400 Bad Request: No workspace, `page_size`: A valid integer is required
    listPlans: 401 Unauthorized: Invalid token; check the token; a new token in the dashboard revokes the old one
    listPlans: 403 Forbidden: Not your workspace; check the workspace and the permissions of the token's owner
    ");
}

#[tokio::test]
async fn predicates() {
    let error = budgets(Response::json(
        400,
        r#"{"key":"invalid_data","message":"m","failures":[{"field":"f","message":"g"}]}"#,
    ))
    .await;
    assert!(error.is_validation() && !error.is_retryable() && !error.is_decode());
    assert_eq!(
        (
            error.status(),
            error.operation(),
            error.key(),
            error.message()
        ),
        (
            Some(400),
            Some("listBudgets"),
            Some("invalid_data"),
            Some("m")
        )
    );
    assert_eq!(
        (error.failures()[0].field(), error.failures()[0].message()),
        ("f", "g")
    );
    assert_eq!(error.attempts(), 1);
    assert!(budgets(Response::json(401, "")).await.is_unauthorized());
    assert!(budgets(Response::json(403, "")).await.is_forbidden());
    assert!(budgets(Response::json(404, "")).await.is_not_found());
    assert!(budgets(Response::json(409, "")).await.is_conflict());
    assert!(
        budgets(Response::json(412, ""))
            .await
            .is_precondition_failed()
    );
    assert!(budgets(Response::json(408, "")).await.is_timeout());
    let error = budgets(Response::with_headers(429, &[("retry-after", "1.5")], "")).await;
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(
        error.retry_after(),
        Some(std::time::Duration::from_millis(1500))
    );
    assert!(budgets(Response::json(503, "")).await.is_server_error());
}

#[tokio::test]
async fn unreadable_responses() {
    let errors = [
        budgets(budget("\"total_cost\":10000", "\"total_cost\":true")).await,
        budgets(budget(
            "\"total_cost\":10000",
            "\"total_cost\":\"ten thousand\"",
        ))
        .await,
        budgets(budget(
            "\"notes\":\"Secret plans\"",
            "\"notes\":{\"text\":\"Secret plans\",\"n\":[1,null]}",
        ))
        .await,
        budgets(budget("\"notes\":\"Secret plans\",", "")).await,
        budgets(budget("\"version\":1", "\"version\":null")).await,
        budgets(budget("2025-05-14T14:57:27.207Z", "yesterday")).await,
        budgets(budget("{\"id\":7,", "7,{")).await,
        budgets(Response::json(
            200,
            r#"{"budgets":[{"notes":"Secret plans"}]}"#,
        ))
        .await,
        budgets(Response::json(200, "<html>maintenance</html>")).await,
        budgets(Response::json(200, "[{\"id\":1")).await,
        budgets(Response::json(200, "")).await,
        plans(Response::json(
            200,
            r#"{"count":1,"results":[{"product":"pro_1"}]}"#,
        ))
        .await,
        plans(Response::json(200, r#"{"results":[]}"#)).await,
        plans(Response::json(200, r#"{"count":0}"#)).await,
    ];
    let lines = errors.map(|error| {
        assert!(error.is_decode());
        assert!(!format!("{error}{error:?}").contains("Secret"), "{error}");
        error.to_string()
    });
    insta::assert_snapshot!(lines.join("\n"), @r#"
    listBudgets: cannot read record 1 (id 7) of the page at `total_cost`: expected a number, found true; if the API has changed, update planwire
    listBudgets: cannot read record 1 (id 7) of the page at `total_cost`: expected a number, found "…"; if the API has changed, update planwire
    listBudgets: cannot read record 1 (id 7) of the page at `notes`: expected a string, found {"n":[#,null],"text":"…"}; if the API has changed, update planwire
    listBudgets: cannot read record 1 (id 7) of the page: missing field `notes`; if the API has changed, update planwire
    listBudgets: cannot read record 1 (id 7) of the page at `version`: expected i64, found null; if the API has changed, update planwire
    listBudgets: cannot read record 1 (id 7) of the page at `created_at`: input contains invalid characters, found "…"; if the API has changed, update planwire
    listBudgets: cannot read record 1 of the page: expected struct Budget, found #; if the API has changed, update planwire
    listBudgets: the response is not a list: {"budgets":[{"notes":"…"}]}; if the API has changed, update planwire
    listBudgets: the response is not JSON (line 1, column 1); the response may come from something other than the API; check the base URL, and retry
    listBudgets: the response is not JSON (line 1, column 8); the response may come from something other than the API; check the base URL, and retry
    listBudgets: the response is empty; the response may come from something other than the API; check the base URL, and retry
    listPlans: cannot read record 0 of the page: missing field `amount`; if the API has changed, update planwire
    listPlans: the response does not have the documented shape: missing field `count`; if the API has changed, update planwire
    listPlans: the response contains no list `results`: {"count":#}; if the API has changed, update planwire
    "#);
}

#[tokio::test]
async fn an_unreadable_record_is_named() {
    let error = budgets(budget("\"total_cost\":10000", "\"total_cost\":true")).await;
    assert!(error.is_record());
    assert_eq!(
        (error.record_index(), error.record_id(), error.record_path()),
        (Some(1), Some("7"), Some("total_cost"))
    );
}

#[tokio::test]
async fn connections_that_fail() {
    let closed = budgets(Response::raw("")).await;
    assert!(closed.is_connection(), "{closed:?}");
    let cut = budgets(Response::raw(
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[{\"id\"",
    ))
    .await;
    assert!(cut.is_connection() && cut.is_retryable(), "{cut:?}");
    let wethod = Wethod::builder()
        .company("acme")
        .token(TOKEN)
        .base_url("http://127.0.0.1:1")
        .max_attempts(1)
        .build()
        .unwrap();
    let refused = wethod.budgets().list().send().await.unwrap_err();
    assert!(refused.is_connection() && refused.is_retryable());
    insta::assert_snapshot!([closed, cut, refused].map(|error| error.to_string()).join("\n"), @"
    listBudgets: the connection closed before a response (connection closed before message completed); check the network and the base URL
    listBudgets: the connection closed before the end of the response (end of file before message length reached); check the network and the base URL
    listBudgets: cannot connect to the server (Connection refused (os error 111)); check the network and the base URL
    ");
}

#[tokio::test(start_paused = true)]
async fn a_missing_response_is_a_timeout() {
    let server = Server::start([Response::with_headers(200, &[], "[]")])
        .await
        .unwrap();
    // A listener that accepts connections and sends nothing.
    let silent = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let wethod = Wethod::builder()
        .company("acme")
        .token(TOKEN)
        .base_url(url)
        .build()
        .unwrap();
    let error = wethod.budgets().list().send().await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    insta::assert_snapshot!(error, @"listBudgets: no response within 60 s; after 6 attempts; retry, with smaller pages or a longer timeout if it fails again");
    drop(server);
}

#[tokio::test]
async fn requests_that_the_documents_do_not_allow_are_not_sent() {
    let server = Server::start([Response::json(200, "[]")]).await.unwrap();
    let wethod = Wethod::builder()
        .company("acme")
        .token(TOKEN)
        .base_url(server.base_url())
        .build()
        .unwrap();
    let piriod = Piriod::builder()
        .workspace("acc_1")
        .token(TOKEN)
        .base_url(server.base_url())
        .build()
        .unwrap();
    let budgets = |name: &str, value: &str| {
        wethod
            .raw_list("listBudgets")
            .unwrap()
            .parameter(name, value)
    };
    let errors = [
        wethod
            .budgets()
            .list()
            .page_size(101)
            .send()
            .await
            .unwrap_err(),
        wethod
            .budgets()
            .list()
            .page_size(0)
            .all()
            .await
            .unwrap_err(),
        piriod.plans().list().page(0).send().await.unwrap_err(),
        piriod
            .plans()
            .list()
            .status(planwire::piriod::PlanStatus::from("gone"))
            .send()
            .await
            .unwrap_err(),
        piriod
            .customers()
            .list()
            .metadata("", "blue")
            .send()
            .await
            .unwrap_err(),
        budgets("updated_at", "gte:2024-01-01T20:00:00Z")
            .send()
            .await
            .unwrap_err(),
        budgets("updated_at", "gt:2024-01-01")
            .send()
            .await
            .unwrap_err(),
        budgets("updated_at", "yesterday").send().await.unwrap_err(),
        budgets("project", "12").send().await.unwrap_err(),
        wethod.raw_list("listBudget").unwrap_err(),
    ];
    assert!(errors.iter().take(9).all(Error::is_invalid_request));
    assert!(server.requests().is_empty());
    insta::assert_snapshot!(errors.map(|error| error.to_string()).join("\n"), @"
    listBudgets: `page_size` cannot be `101`: the maximum is 100
    listBudgets: `page_size` cannot be `0`: the minimum is 1
    listPlans: `page` cannot be `0`: the minimum is 1
    listPlans: `status` cannot be `gone`: expected `active` or `archived`
    listCustomers: the key of `metadata__` must not be empty
    listBudgets: `updated_at` cannot be `gte:2024-01-01T20:00:00Z`: expected `VALUE`, `gt:VALUE` or `lt:VALUE`
    listBudgets: `updated_at` cannot be `gt:2024-01-01`: expected a date and time such as 2024-01-01T20:00:00+02:00 in `gt:VALUE`
    listBudgets: `updated_at` cannot be `yesterday`: expected a date and time such as 2024-01-01T20:00:00+02:00, which selects its whole day
    listBudgets: unknown parameter `project`
    unknown operation `listBudget` of wethod
    ");
}

#[test]
fn missing_and_invalid_settings() {
    let wethod = || Wethod::builder().company("acme").token(TOKEN);
    let errors = [
        Wethod::builder().company("acme").build().unwrap_err(),
        Wethod::builder().token(TOKEN).build().unwrap_err(),
        Piriod::builder().token(TOKEN).build().unwrap_err(),
        wethod().token(" ").build().unwrap_err(),
        wethod().token("s3cret s3cret").build().unwrap_err(),
        wethod().company("a\nb").build().unwrap_err(),
        wethod()
            .base_url("http://api.wethod.com")
            .build()
            .unwrap_err(),
        wethod()
            .base_url("https://me:s3cret@api.wethod.com")
            .build()
            .unwrap_err(),
        wethod().proxy("http://[s3cret").build().unwrap_err(),
        wethod().header("bad name", "s3cret").build().unwrap_err(),
        wethod().root_certificates("s3cret").build().unwrap_err(),
        wethod()
            .root_certificates("-----BEGIN CERTIFICATE-----\nczNjcmV0\n-----END CERTIFICATE-----\n")
            .build()
            .unwrap_err(),
    ];
    let lines = errors.map(|error| {
        assert!(error.is_configuration());
        assert!(!format!("{error}{error:?}").contains("s3cret"), "{error}");
        error.to_string()
    });
    insta::assert_snapshot!(lines.join("\n"), @"
    missing token: call `.token(…)`, or `.environment()` with WETHOD_TOKEN set
    missing company: call `.company(…)`, or `.environment()` with WETHOD_COMPANY set
    missing workspace: call `.workspace(…)`, or `.environment()` with PIRIOD_WORKSPACE set
    cannot use the token: it is empty; set it to a value
    cannot use the token: it contains a space, a line end or another invalid character; copy the token again
    cannot use the company: it contains a character that is invalid in a header; use visible ASCII characters only
    cannot use the base URL: http:// does not protect the token; use https:// (http:// is for this machine only)
    cannot use the base URL: it contains a user name or a password; remove them; the token is set apart from it
    the proxy is not a URL, such as http://proxy.example.com:3128
    invalid header `bad name`: a name must be letters, digits and dashes, a value visible ASCII
    a root certificate contains no `BEGIN CERTIFICATE`
    cannot use a root certificate: it is not a valid X.509 certificate; give the whole PEM file of the authority
    ");
}

#[test]
fn no_secret_shows_in_debug() {
    let builder = Wethod::builder()
        .company("acme")
        .token(TOKEN)
        .header("x-api-key", TOKEN);
    let builder = builder.proxy(format!("http://me:{TOKEN}@127.0.0.1:1"));
    let wethod = builder.clone().build().unwrap();
    let shown = format!(
        "{builder:?}\n{wethod:?}\n{:?}\n{:?}",
        wethod.budgets(),
        wethod.budgets().list()
    );
    assert!(!shown.contains(TOKEN), "{shown}");
    insta::assert_snapshot!(shown, @r#"
    ClientBuilder { vendor: Settings { company: Some("acme"), version: None }, token: Some(Token(hidden)), base_url: false, headers: ["x-api-key"], http: Settings { user_agent: "planwire/0.1.0", proxy: true, connect_timeout: 10s, .. }, options: CallOptions { attempt_timeout: None, call_timeout: None, max_attempts: None, max_retry_delay: None, max_rate_limit_wait: None, max_response_size: None }, rate_limit: Some((5000, 3600s)), on_wait: None, on_attempt: None, environment: Fixed }
    Wethod { raw: wethod { base_url: "https://api.wethod.com", token: Some(Token(hidden)), context: Context { headers: ["wethod-company", "wethod-version", "x-api-key"], query: [] }, .. } }
    Budgets { core: wethod { base_url: "https://api.wethod.com", token: Some(Token(hidden)), context: Context { headers: ["wethod-company", "wethod-version", "x-api-key"], query: [] }, .. } }
    ListBudgets { listing: Listing { page_size: None, position: None, max_items: None, concurrency: None, .. }, project_id: None, updated_at: None }
    "#);
}

/// Returns responses that contain a token in each place that an error repeats.
fn echoes() -> Vec<Response> {
    let long = format!("{}{TOKEN}", "x".repeat(295));
    vec![
        Response::json(
            401,
            &format!(r#"{{"key":"bad {TOKEN}","message":"Bearer {TOKEN} is wrong."}}"#),
        ),
        Response::json(
            400,
            &format!(r#"{{"failures":[{{"field":"{TOKEN}","message":"no {TOKEN}"}}]}}"#),
        ),
        Response::json(400, &format!(r#"{{"{TOKEN}":["{TOKEN}"]}}"#)),
        Response::json(400, &format!(r#"["{TOKEN}"]"#)),
        // A part of it remains after the string is cut.
        Response::json(401, &format!(r#"{{"detail":"{long}"}}"#)),
        Response::json(500, &format!("Bearer {TOKEN}")),
        Response::with_headers(502, &[], &format!("<title>{TOKEN}</title>")),
        Response::json(200, &format!(r#"{{"{TOKEN}":1}}"#)),
        Response::with_headers(200, &[("x-echo", TOKEN)], &format!("\"{TOKEN}\"")),
        Response::json(
            200,
            &format!(r#"[{{"id":"{TOKEN}","project_id":{{"{TOKEN}":[]}}}}]"#),
        ),
    ]
}

#[tokio::test(start_paused = true)]
async fn a_token_that_the_server_repeats_is_hidden() {
    for response in echoes() {
        let server = Server::start([response.clone()]).await.unwrap();
        let builder = Wethod::builder().company("acme").token(TOKEN);
        let builder = builder.base_url(server.base_url()).max_attempts(2);
        let told = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
        let wait = told.clone();
        let wethod = builder
            .on_wait(move |it| wait.lock().unwrap().push_str(&format!("{it} {it:?}")))
            .build()
            .unwrap();
        let mut errors = vec![
            wethod.budgets().get(7).await.unwrap_err(),
            wethod.budgets().set_baseline(7).await.unwrap_err(),
        ];
        errors.push(wethod.budgets().list().send().await.unwrap_err());
        let mut shown = told.lock().unwrap().clone();
        let raw = wethod.request(planwire::Method::Get, "/api/unheard-of");
        if let Ok(response) = raw.send().await {
            errors.push(response.json::<u8>().unwrap_err());
            shown += &format!("{response:?}");
        }
        for error in errors {
            shown += &format!("{error} {error:?} {:?} {:?}", error.key(), error.message());
            shown += &format!(
                "{:?} {:?} {:?}",
                error.failures(),
                error.record_id(),
                error.record_path()
            );
        }
        assert!(!shown.contains(&TOKEN[..4]), "{response:?}: {shown}");
        let mut list = wethod.budgets().list().stream();
        let error = list.try_next().await.unwrap_err();
        let text = format!("{error} {error:?} {:?}", error.record_id());
        assert!(!text.contains(&TOKEN[..4]), "{response:?}: {text}");
    }
}
