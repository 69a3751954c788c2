//! Writes: bodies, refusals before sending, retries, and undocumented requests.

mod clients;

use planwire::piriod::{AuthorizePayment, CreatePlan, PlanStatus, UpdatePlan};
use planwire::wethod::{
    CreateTimesheet, UpdateBudget, UpdateClient, UpdateProject, UpdateTimesheet,
};
use planwire::{Error, Method, Piriod};
use planwire_tests::{Response, Server};

use clients::{piriod_that, wethod_that};

/// A record that any update may respond with: of a client, only the identifier is documented as required.
const CLIENT: &str = r#"{"id": 4}"#;

fn body(server: &Server) -> String {
    String::from_utf8(server.bodies().pop().unwrap()).unwrap()
}

#[tokio::test]
async fn a_field_of_an_update_is_absent_null_or_a_value() {
    let (server, wethod) = wethod_that([Response::json(200, CLIENT)]).await;
    let update = UpdateClient::new().town("Turin").clear_vat_rate_id();
    wethod.clients().update(4, update).await.unwrap();
    insta::assert_snapshot!(server.requests()[0], @"
    PATCH /api/client/4 HTTP/1.1
    accept: application/json
    content-type: application/json
    wethod-company: acme
    wethod-version: 2024-06-15
    authorization: Bearer t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost
    content-length: 35
    ");
    insta::assert_snapshot!(body(&server), @r#"{"town":"Turin","vat_rate_id":null}"#);
}

#[tokio::test]
async fn a_body_that_breaks_a_bound_is_not_sent() {
    let (server, piriod) = piriod_that([Response::json(201, "{}")]).await;
    let plan = |name: &str| CreatePlan::new("pro_1", name, "d", "monthly", "EUR", 10);
    let too_long = piriod.plans().create(plan(&"n".repeat(57))).await;
    let unknown = piriod
        .plans()
        .create(plan("n").status(PlanStatus::from("retired")))
        .await;
    let (_, wethod) = wethod_that([Response::json(200, "{}")]).await;
    let nowhere = wethod
        .budgets()
        .get("..".parse::<planwire::wethod::BudgetId>().unwrap())
        .await;
    let nothing = piriod.plans().get("").await;
    let errors = [
        too_long.unwrap_err(),
        unknown.unwrap_err(),
        nowhere.unwrap_err(),
        nothing.unwrap_err(),
    ];
    assert!(errors.iter().all(Error::is_invalid_request));
    insta::assert_snapshot!(errors.map(|error| error.to_string()).join("\n"), @r#"
    createPlan: `name` cannot be `"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"`: at most 56 characters are allowed
    createPlan: `status` cannot be `"retired"`: expected `active` or `archived`
    getBudget: `id` cannot be `..`: path parameters must not be `.` or `..`
    retrievePlan: `id` cannot be ``: path parameters must not be empty
    "#);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_clone_of_a_refused_request_has_the_same_error() {
    let (server, piriod) = piriod_that([Response::json(200, "{}")]).await;
    let request = piriod.plans().get("");
    let clone = request.clone();
    let errors = [request.await.unwrap_err(), clone.await.unwrap_err()];
    assert_eq!(errors[0].to_string(), errors[1].to_string());
    assert_eq!(errors[0].to_string().matches("retrievePlan").count(), 1);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_identifier_stays_one_path_segment() {
    let (server, piriod) = piriod_that([Response::json(204, "")]).await;
    piriod.plans().delete("a/b?c#d").await.unwrap();
    assert_eq!(server.targets(), ["/plans/a%2Fb%3Fc%23d/"]);
}

#[tokio::test]
async fn a_field_in_path_and_body_is_set_once() {
    let (server, wethod) = wethod_that([Response::json(200, r#"{"id": 9}"#)]).await;
    let update = UpdateTimesheet::new().notes("moved");
    wethod.timesheets().update(9, update).await.unwrap();
    assert_eq!(server.targets(), ["/api/timesheets/9"]);
    insta::assert_snapshot!(body(&server), @r#"{"id":9,"notes":"moved"}"#);
}

#[tokio::test]
async fn undocumented_fields_survive_reading_changing_and_writing() {
    let record = r#"{"id":4,"town":"Milan","score":0.1234567890123456789012345,"tags":["a",null]}"#;
    let (server, wethod) = wethod_that([Response::json(200, record)]).await;
    let client = wethod.clients().get(4).send_with_raw().await.unwrap();
    assert_eq!(client.town.as_deref(), Some("Milan"));
    assert_eq!(client.as_json(), Some(record));
    let update = wethod
        .clients()
        .update(4, UpdateClient::new().town("Turin"))
        .undocumented_fields(&client)
        .undocumented_field("colour", "red");
    update.await.unwrap();
    insta::assert_snapshot!(body(&server), @r#"{"town":"Turin","colour":"red","score":0.1234567890123456789012345,"tags":["a",null]}"#);
}

#[tokio::test]
async fn a_repeated_field_is_sent_once() {
    let (server, wethod) = wethod_that([Response::json(200, CLIENT)]).await;
    let update = UpdateClient::new().town("Turin");
    let twice = wethod
        .clients()
        .update(4, update)
        .undocumented_field("town", 3)
        .await;
    let bodiless = wethod.clients().get(4).undocumented_field("town", 3).await;
    let errors = [twice.unwrap_err(), bodiless.unwrap_err()];
    insta::assert_snapshot!(errors.map(|error| error.to_string()).join("\n"), @"
    updateClient: `town` is in the body already; set it there
    getClient: `town` cannot be added: the request has no body
    ");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn fields_named_after_an_identifier_are_reached() {
    let (server, wethod) = wethod_that([Response::json(400, "{}")]).await;
    let update = UpdateProject::new().metadata(7, "green");
    wethod.projects().update(1, update).await.unwrap_err();
    assert_eq!(body(&server), r#"{"metadata_7":"green"}"#);

    let json = r#"{"metadata_7": "blue", "metadata_8": null}"#;
    let read: UpdateProject = serde_json::from_str(json).unwrap();
    assert_eq!(read.get_metadata(7).unwrap(), "blue");
    assert!(read.get_metadata(8).unwrap().is_null());
    assert!(read.get_metadata(9).is_none());
}

#[tokio::test]
async fn a_public_operation_sends_no_token_and_no_workspace() {
    let page = Response::json(200, r#"{"count":0,"results":[]}"#);
    let server = Server::start([page]).await.unwrap();
    let public = Piriod::builder()
        .without_token()
        .base_url(server.base_url());
    let public = public.build().unwrap();
    public.generals().list_currencies().send().await.unwrap();
    let refused = public.plans().list().send().await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    insta::assert_snapshot!(format!("{}\n\n{}", server.requests()[0], refused), @"
    GET /generals/currencies/ HTTP/1.1
    accept: application/json
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost

    listPlans: the operation requires a token, and the client has none: it was built for public operations only
    ");

    // A client with a token does not send it.
    let (server, piriod) = piriod_that([Response::json(200, r#"{"id": 1}"#)]).await;
    let body = AuthorizePayment::new();
    let _ = piriod.payments().authorize_publishable(1, body).await;
    assert!(!server.requests()[0].contains("t0ken"));
    assert!(!server.requests()[0].contains("acc_1"));
}

#[tokio::test]
async fn a_pdf_is_returned_as_bytes() {
    let bytes = b"%PDF-1.7 \xff\x00\xfe";
    let mut response =
        b"HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 12\r\n\r\n".to_vec();
    response.extend_from_slice(bytes);
    let (_server, piriod) = piriod_that([Response::raw(response)]).await;
    assert_eq!(piriod.invoices().render_pdf("inv_1").await.unwrap(), bytes);
}

#[tokio::test(start_paused = true)]
async fn a_get_that_acts_is_sent_once() {
    let (server, piriod) = piriod_that([Response::json(503, "{}")]).await;
    let error = piriod.creditnotes().finalize(3).await.unwrap_err();
    assert_eq!(error.status(), Some(503));
    assert_eq!(server.requests().len(), 1);
    // By its path it is the same operation.
    let raw = piriod.request(Method::Get, "/creditnotes/3/finalize/");
    raw.send().await.unwrap_err();
    assert_eq!(server.requests().len(), 2);
    // A call that only reads is retried.
    piriod.creditnotes().get(3).await.unwrap_err();
    assert_eq!(server.requests().len(), 8);
}

#[tokio::test(start_paused = true)]
async fn a_write_is_retried_only_if_it_had_no_effect() {
    let busy = || Response::json(429, "{}");
    let (server, wethod) = wethod_that([busy(), busy(), Response::json(200, CLIENT)]).await;
    wethod
        .clients()
        .update(4, UpdateClient::new())
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 3);

    let (server, wethod) = wethod_that([Response::json(502, "<html>")]).await;
    let update = wethod.clients().update(4, UpdateClient::new());
    assert_eq!(update.await.unwrap_err().status(), Some(502));
    assert_eq!(server.requests().len(), 1);

    // A 404 of a repeated deletion means that the earlier attempt succeeded.
    let (server, wethod) = wethod_that([Response::json(502, ""), Response::json(404, "{}")]).await;
    wethod.clients().delete(4).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_accepted_write_is_not_reported_as_failed() {
    let (server, wethod) = wethod_that([Response::json(201, r#"{"id": []}"#)]).await;
    let error = wethod
        .timesheets()
        .create(CreateTimesheet::new())
        .await
        .unwrap_err();
    assert!(error.is_unread_response());
    assert_eq!(server.requests().len(), 1);
    insta::assert_snapshot!(error.to_string(), @"createTimesheet: the request succeeded (201 Created), but its response cannot be read: the response does not have the documented shape at `id[0]`: expected an identifier, an integer or a short string; it took effect; do not send it again");
}

#[tokio::test]
async fn any_path_can_be_requested() {
    let (server, wethod) = wethod_that([Response::json(200, r#"{"a": [1]}"#)]).await;
    let request = wethod
        .request(Method::Patch, "/api/unheard-of/7")
        .parameter("mode", "new one")
        .json(&serde_json::json!({"b": true}));
    let preview = request.preview().unwrap().to_string();
    insta::assert_snapshot!(preview.replace(server.base_url(), "http://localhost"), @r#"
    PATCH http://localhost/api/unheard-of/7?mode=new+one
    accept: application/json
    authorization: Bearer (hidden)
    content-type: application/json
    wethod-company: acme
    wethod-version: 2024-06-15

    {"b":true}
    "#);
    let response = request.send().await.unwrap();
    let json: serde_json::Value = response.json().unwrap();
    assert_eq!(json["a"][0], 1);
    insta::assert_snapshot!(format!("{}\n\n{}", server.requests()[0], body(&server)), @r#"
    PATCH /api/unheard-of/7?mode=new+one HTTP/1.1
    accept: application/json
    content-type: application/json
    wethod-company: acme
    wethod-version: 2024-06-15
    authorization: Bearer t0ken
    user-agent: planwire/0.1.0
    accept-encoding: gzip
    host: localhost
    content-length: 10

    {"b":true}
    "#);

    let odd = ["api/budgets", "//elsewhere.example/api", "/api/{id}"];
    let errors = odd.map(|path| {
        let preview = wethod.request(Method::Get, path).preview();
        preview.unwrap_err().to_string()
    });
    insta::assert_snapshot!(errors.join("\n"), @"
    undocumented GET: the path `api/budgets` must begin with exactly one slash
    undocumented GET: the path `//elsewhere.example/api` must begin with exactly one slash
    undocumented GET: `id` is missing: the path /api/{id} requires it
    ");
}

#[tokio::test]
async fn an_operation_called_by_name_is_checked() {
    let (server, piriod) = piriod_that([Response::json(200, "{}")]).await;
    let update = piriod.raw_request("partialUpdatePlan").unwrap();
    let update = update.parameter("id", "pla_1");
    let renamed = update.clone().json(&UpdatePlan::new().name("n"));
    let preview = renamed.preview().unwrap().to_string();
    insta::assert_snapshot!(preview.replace(server.base_url(), "http://localhost"), @r#"
    PATCH http://localhost/plans/pla_1/
    accept: application/json
    authorization: Token (hidden)
    content-type: application/json
    x-simple-workspace: acc_1

    {"name":"n"}
    "#);
    let errors = [
        update
            .clone()
            .json(&serde_json::json!({"name": 3}))
            .send()
            .await,
        update.clone().parameter("plan", "3").send().await,
        update.send().await,
        piriod.raw_request("retrievePlan").unwrap().send().await,
    ];
    let errors = errors.map(|outcome| outcome.unwrap_err().to_string());
    insta::assert_snapshot!(errors.join("\n"), @"
    partialUpdatePlan: `name` cannot be `3`: expected a string
    partialUpdatePlan: unknown parameter `plan`
    partialUpdatePlan: the body is missing
    retrievePlan: `id` is missing: the path /plans/{id}/ requires it
    ");
    assert!(
        piriod
            .raw_request("updatePlan")
            .unwrap_err()
            .is_configuration()
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_request_shows_no_secret() {
    let (_, wethod) = wethod_that([Response::json(200, "{}")]).await;
    let update = wethod
        .budgets()
        .update(7, UpdateBudget::new().notes("secret plan"));
    insta::assert_snapshot!(format!("{update:?}"), @r#"Request { operation: "updateBudget", .. }"#);
}
