//! Errors of invalid requests, in each vendor's format.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use std::time::Duration;

use common::{client, piriod, piriod_request, send, wethod, wethod_request};
use planwire_sandbox::Sandbox;

#[tokio::test]
async fn wethod_names_the_violated_rules() {
    let sandbox = Sandbox::start().await.unwrap();
    let sent = async |query: &str| {
        wethod(&sandbox, &format!("/api/budgets?{query}"))
            .await
            .shown()
    };
    insta::assert_snapshot!(sent("limit=101").await, @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"limit","message":"must be at most 100"}]}"#);
    insta::assert_snapshot!(sent("limit=0&project_id=0").await, @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"limit","message":"must be at least 1"}]}"#);
    insta::assert_snapshot!(sent("limit=abc&offset=-1").await, @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"limit","message":"must be an integer"},{"field":"offset","message":"must be at least 0"}]}"#);
    insta::assert_snapshot!(sent("limit=").await, @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"limit","message":"must be an integer"}]}"#);
    insta::assert_snapshot!(sent("updated_at=2024-01-01").await, @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"updated_at","message":"must be a date and time such as 2024-01-01T20:00:00+02:00, with the plus encoded as %2B"}]}"#);
    insta::assert_snapshot!(sent("updated_at=gte:2024-01-01T20:00:00Z").await, @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"updated_at","message":"must begin with one of: no operator, `gt:`, `lt:`"}]}"#);
    // A plus that is not percent-encoded is a space.
    assert_eq!(
        sent("updated_at=2024-01-01T20:00:00+02:00").await,
        sent("updated_at=2024-01-01").await
    );
    assert!(
        sent("updated_at=2024-01-01T20:00:00%2B02:00")
            .await
            .starts_with("200 ")
    );
}

#[tokio::test]
async fn piriod_names_the_violated_rules() {
    let sandbox = Sandbox::start().await.unwrap();
    let sent = async |query: &str| piriod(&sandbox, &format!("/plans/?{query}")).await.shown();
    insta::assert_snapshot!(sent("page_size=101").await, @r#"400 {"page_size":["Must be at most 100."]}"#);
    insta::assert_snapshot!(sent("page_size=x&page=0&status=gone").await, @r#"400 {"page":["Must be at least 1."],"page_size":["Must be an integer."],"status":["Must be one of active, archived."]}"#);
    insta::assert_snapshot!(sent("ordering=").await, @r#"400 {"ordering":["Must not be empty."]}"#);
    insta::assert_snapshot!(sent("page=14").await, @r#"404 {"detail":"Invalid page."}"#);
}

#[tokio::test]
async fn invalid_tokens_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client();
    let wethod = sandbox.wethod();
    let budgets = format!("{}/api/budgets", wethod.base_url());
    let with = async |token: Option<&str>| {
        let request = client
            .get(&budgets)
            .header("Wethod-Company", wethod.company());
        let request = request.header("Wethod-Version", "2024-06-15");
        let request = match token {
            Some(token) => request.header("Authorization", token),
            None => request,
        };
        send(request).await.shown()
    };
    insta::assert_snapshot!(with(None).await, @r#"401 {"key":"unauthorized","message":"Send a valid token as `Authorization: Bearer <token>`."}"#);
    let refused = with(None).await;
    assert_eq!(with(Some("Bearer wrong")).await, refused);
    assert_eq!(with(Some(wethod.token())).await, refused);
    assert_eq!(
        with(Some(&format!("Token {}", wethod.token()))).await,
        refused
    );
    assert_eq!(
        with(Some(&format!("Bearer {}", sandbox.piriod().token()))).await,
        refused
    );
    assert!(
        with(Some(&format!("bearer {}", wethod.token())))
            .await
            .starts_with("200 ")
    );

    let plans = client.get(format!("{}/plans/", sandbox.piriod().base_url()));
    insta::assert_snapshot!(send(plans.bearer_auth(sandbox.piriod().token())).await.shown(), @r#"401 {"detail":"Send a valid token as `Authorization: Token <token>`."}"#);
}

#[tokio::test]
async fn wrong_companies_and_workspaces_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client();
    let wethod = sandbox.wethod();
    let budgets = || {
        client
            .get(format!("{}/api/budgets", wethod.base_url()))
            .bearer_auth(wethod.token())
    };
    insta::assert_snapshot!(send(budgets()).await.shown(), @r#"400 {"key":"invalid_data","message":"You provided invalid data. Check 'failures' for details.","failures":[{"field":"Wethod-Company","message":"is required"},{"field":"Wethod-Version","message":"is required"}]}"#);
    let other = budgets()
        .header("Wethod-Company", "globex")
        .header("Wethod-Version", "2024-06-15");
    insta::assert_snapshot!(send(other).await.shown(), @r#"403 {"key":"forbidden","message":"The token has no access to `globex` (`Wethod-Company`)."}"#);

    let piriod = sandbox.piriod();
    let token = format!("Token {}", piriod.token());
    let plans = || {
        client
            .get(format!("{}/plans/", piriod.base_url()))
            .header("Authorization", &token)
    };
    insta::assert_snapshot!(send(plans()).await.shown(), @r#"400 {"non_field_errors":["`x-simple-workspace` is required."]}"#);
    insta::assert_snapshot!(send(plans().header("x-simple-workspace", "acc_other")).await.shown(), @r#"403 {"detail":"The token has no access to `acc_other` (`x-simple-workspace`)."}"#);
}

#[tokio::test]
async fn unknown_paths_and_methods_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    insta::assert_snapshot!(wethod(&sandbox, "/api/nothing").await.shown(), @r#"404 {"key":"not_found","message":"Nothing exists at `/api/nothing`."}"#);
    insta::assert_snapshot!(piriod(&sandbox, "/nothing/").await.shown(), @r#"404 {"detail":"Nothing exists at `/nothing/`."}"#);
    assert_eq!(piriod(&sandbox, "/plans").await.status, 404);
    let elsewhere = send(client().get(format!("http://{}/elsewhere", sandbox.address()))).await;
    insta::assert_snapshot!(elsewhere.shown(), @"404 The sandbox serves /wethod and /piriod only.");

    let put = client()
        .put(format!("{}/api/budgets", sandbox.wethod().base_url()))
        .body("{}");
    let put = send(put).await;
    insta::assert_snapshot!(put.shown(), @r#"405 {"key":"method_not_allowed","message":"`/api/budgets` does not take PUT, but GET, POST."}"#);
    assert_eq!(put.header("allow"), Some("GET, POST"));
    let delete = client().delete(format!("{}/plans/", sandbox.piriod().base_url()));
    insta::assert_snapshot!(send(delete).await.shown(), @r#"405 {"detail":"`/plans/` does not take DELETE, but GET, POST."}"#);
}

#[tokio::test]
async fn preconditions_fail_where_set() {
    for name in ["/api/product-levels", "listProductLevels"] {
        let sandbox = Sandbox::builder()
            .precondition_failed(name)
            .start()
            .await
            .unwrap();
        let refused = wethod(&sandbox, "/api/product-levels").await.shown();
        insta::allow_duplicates! {
            insta::assert_snapshot!(refused, @r#"412 {"key":"precondition_failure","message":"The company does not have this feature."}"#);
        }
        assert_eq!(wethod(&sandbox, "/api/budgets").await.status, 200);
    }
    let error = Sandbox::builder()
        .precondition_failed("listBudgets")
        .start()
        .await
        .unwrap_err();
    insta::assert_snapshot!(error, @"cannot make `listBudgets` fail with 412: no operation with this path or id documents 412; use one of updateBudgetArea, getBudgetDay, getBudgetJobTitle, listBudgetJobTitles, getBudgetPriceListLevel, listBudgetPriceListLevels, deleteBudgetTask, createBudgetTask, and 152 others");
}

#[tokio::test(start_paused = true)]
async fn rate_limited_requests_are_refused_until_the_window_ends() {
    let hour = Duration::from_secs(3_600);
    let sandbox = Sandbox::builder()
        .rate_limit(2, hour)
        .start()
        .await
        .unwrap();
    let client = client();
    let budgets = async || send(wethod_request(&client, &sandbox, "/api/budgets?limit=1")).await;
    assert_eq!(budgets().await.status, 200);
    // A request with an invalid token does not count.
    let open = client.get(format!("{}/api/budgets", sandbox.wethod().base_url()));
    assert_eq!(send(open).await.status, 401);
    assert_eq!(budgets().await.status, 200);
    let refused = budgets().await;
    insta::assert_snapshot!(refused.shown(), @r#"429 {"key":"too_many_requests","message":"The rate limit is reached; wait 3600 seconds."}"#);
    assert_eq!(refused.header("x-ratelimit-retry-after"), Some("3600"));
    // The other vendor has no limit.
    assert_eq!(
        send(piriod_request(&client, &sandbox, "/plans/"))
            .await
            .status,
        200
    );

    tokio::time::advance(Duration::from_millis(3_598_500)).await;
    assert_eq!(budgets().await.header("x-ratelimit-retry-after"), Some("2"));
    tokio::time::advance(Duration::from_millis(1_500)).await;
    assert_eq!(budgets().await.status, 200);
}

#[tokio::test]
async fn bodies_are_read_up_to_a_limit() {
    let sandbox = Sandbox::start().await.unwrap();
    let post = client().post(format!("{}/api/budgets", sandbox.wethod().base_url()));
    let reply = send(post.body(vec![b'x'; 16 * 1024 * 1024 + 1])).await;
    assert_eq!(reply.status, 413);
}

#[tokio::test]
async fn used_ports_are_errors() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.address().port();
    let error = Sandbox::builder().port(port).start().await.unwrap_err();
    assert!(error.is_listen());
    let message = error.to_string().replace(&port.to_string(), "PORT");
    insta::assert_snapshot!(message, @"cannot listen on 127.0.0.1:PORT; choose another port, or 0 for a free one");
}

#[tokio::test]
async fn invalid_documents_are_errors() {
    let start = async |document: &str| {
        let builder = Sandbox::builder().piriod_document(document);
        builder.start().await.unwrap_err().to_string()
    };
    insta::assert_snapshot!(start("{").await, @"cannot serve the document of Piriod: it is not valid JSON: EOF while parsing an object at line 1 column 1");
    let reference =
        r##"{"paths": {"/x/": {"get": {"parameters": [{"$ref": "#/components/parameters/X"}]}}}}"##;
    insta::assert_snapshot!(start(reference).await, @"cannot serve the document of Piriod: cannot resolve the reference `#/components/parameters/X`; bundle the document first");
    let security = r#"{"security": [{"login": []}], "paths": {"/x/": {"get": {}}}, "components": {"securitySchemes": {"login": {"type": "oauth2"}}}}"#;
    insta::assert_snapshot!(start(security).await, @"cannot serve the document of Piriod: the security scheme `login` is none that the sandbox knows: a bearer token, or a key in a header or in the query");
}

#[test]
fn starting_outside_of_a_runtime_is_an_error() {
    // Polled by hand, without a runtime.
    let mut start = std::pin::pin!(Sandbox::start());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = start.as_mut().poll(&mut context) else {
        panic!("it started");
    };
    insta::assert_snapshot!(error, @"cannot start the sandbox outside of a tokio runtime; await `start` within one");
}
