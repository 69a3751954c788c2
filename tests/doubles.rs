//! Tools for users' own tests: the sandbox with their records, examples, and errors.

use std::io;
use std::time::Duration;

use planwire::piriod::operations::{CREATE_PLAN, RETRIEVE_PLAN};
use planwire::piriod::{Plan, PlanStatus};
use planwire::wethod::operations::{GET_BUDGET_AREA, UPDATE_BUDGET};
use planwire::wethod::{Budget, BudgetStatus, Product, Project, UpdateBudget};
use planwire::{Error, Piriod, Wethod};
use planwire_sandbox::{ExampleError, Fault, Sandbox, example};
use planwire_tests::{Response, Server};
use serde_json::json;

#[tokio::test]
async fn a_client_takes_its_access_from_the_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    assert_eq!(wethod.budgets().get(1).await.unwrap().id, 1.into());
    let piriod = Piriod::builder().access(sandbox.piriod()).build().unwrap();
    assert!(!piriod.plans().list().send().await.unwrap().is_empty());

    // An explicit setting takes precedence, before and after.
    for builder in [
        Wethod::builder().token("wrong").access(sandbox.wethod()),
        Wethod::builder().access(sandbox.wethod()).token("wrong"),
    ] {
        let error = builder.build().unwrap().budgets().get(1).await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
    }
    let error = Wethod::builder().access(sandbox.piriod()).build();
    insta::assert_snapshot!(error.unwrap_err(), @"missing token: call `.token(…)`, or `.environment()` with WETHOD_TOKEN set");
}

#[tokio::test]
async fn custom_records_are_returned_exactly() {
    let product: Product = example(r#"{"id": 40, "price": 123456789012345678.012345678}"#).unwrap();
    let sandbox = Sandbox::builder()
        .records(0)
        .record("/api/products", &product)
        .start()
        .await
        .unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let all = wethod.products().list().all().await.unwrap();
    assert_eq!(all, std::slice::from_ref(&product));
    let read = wethod.products().get(40).await.unwrap();
    assert_eq!(
        read.price.unwrap().to_string(),
        "123456789012345678.012345678"
    );
}

#[test]
fn examples_are_those_of_the_documents() {
    let budget: Budget = example(json!({"total_price": 2000, "status": "PAUSED"})).unwrap();
    assert_eq!(budget.total_price, 2000);
    assert_eq!(budget.total_days.to_string(), "20.5");
    assert!(matches!(budget.status, BudgetStatus::Unknown(_)));
    let plan: Plan = example(json!({"status": "archived"})).unwrap();
    assert_eq!(plan.status, PlanStatus::Archived);
    // An undocumented field in a schema that allows some.
    let project: Project = example(json!({"metadata_7": "red"})).unwrap();
    assert_eq!(project.extra["metadata_7"], "red");
}

#[test]
fn an_invalid_example_reports_the_reason() {
    #[derive(Debug, serde::Deserialize)]
    struct Contact {}
    #[derive(Debug, serde::Deserialize)]
    struct Order {}
    fn refused<T: serde::de::DeserializeOwned + std::fmt::Debug>(
        fields: serde_json::Value,
    ) -> String {
        let refused: Result<T, ExampleError> = example(fields);
        refused.unwrap_err().to_string()
    }
    let refusals = [
        refused::<Budget>(json!({"total_prize": 1})),
        refused::<Budget>(json!({"total_price": []})),
        refused::<Budget>(json!([])),
        refused::<Budget>(json!("{")),
        refused::<BudgetStatus>(json!({})),
        refused::<Vec<Budget>>(json!({})),
        refused::<Contact>(json!({})),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r"
    cannot make a `Budget`: it has no field `total_prize`; its fields are id, created_at, updated_at, version, status, final_net_price, final_net_price_currency, total_external_cost, total_cost, total_price, total_days, is_baseline, notes, currency, is_currency_enabled, project_id, price_list_id, stream_id
    cannot make a `Budget`: invalid type: an array, expected a number at line 1 column 207
    cannot make a `Budget`: its fields must be a JSON object
    cannot make a `Budget`: EOF while parsing an object at line 1 column 1
    cannot make a `BudgetStatus`: no documented object has this name
    cannot make a `Vec`: no documented object has this name
    cannot make a `Contact`: both documents have an object of this name; use the type of `planwire::wethod` or `planwire::piriod`, or a module of one of these names
    ");
    // Only one of the documents has it.
    let _: Order = example(json!({})).unwrap();
}

#[tokio::test]
async fn an_error_is_that_of_a_call() {
    let sandbox = Sandbox::start().await.unwrap();
    let access = sandbox.wethod();
    let wethod = Wethod::builder()
        .access(access)
        .max_attempts(1)
        .build()
        .unwrap();
    let conflict = json!({
        "key": "conflict",
        "message": "The budget is locked.",
        "failures": [{"field": "notes", "message": "is locked"}],
    });
    let page = "<html><title>502 Bad Gateway</title></html>";
    for (status, body) in [
        (409, conflict.to_string()),
        (400, r#"{"detail": "No."}"#.to_owned()),
        (502, page.to_owned()),
        (302, String::new()),
        (202, "{}".to_owned()),
        (202, "?".to_owned()),
        (500, String::new()),
    ] {
        for operation in ["getBudgetArea", "updateBudget"] {
            let fault = Fault::Response {
                status,
                media_type: "application/json".to_owned(),
                body: body.clone().into_bytes(),
            };
            assert!(sandbox.fault_next_on(operation, fault));
        }
        let made = Error::from_response(status, &body);
        let real = wethod.budget_areas().get(1).await.unwrap_err();
        assert_same(&real, &made.during(&GET_BUDGET_AREA));
        let made = Error::from_response(status, &body).during(&UPDATE_BUDGET);
        let update = UpdateBudget::new().notes("Agreed.");
        // An unreadable response to an accepted write is a separate kind of error.
        if let Err(real) = wethod.budgets().update(1, update).await
            && !real.is_unread_response()
        {
            assert_same(&real, &made);
        }
    }
}

fn assert_same(real: &Error, made: &Error) {
    assert_eq!(format!("{real:?}"), format!("{made:?}"));
    assert_eq!(real.failures(), made.failures());
    assert_eq!(real.is_outcome_unknown(), made.is_outcome_unknown());
    assert_eq!(real.is_retryable(), made.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_wait_and_a_timeout_are_those_of_a_call() {
    let limit = Duration::from_secs(2);
    let client = |server: &Server| {
        let builder = Piriod::builder().workspace("acc_1").token("s3cret");
        let builder = builder.base_url(server.base_url()).max_attempts(1);
        builder.attempt_timeout(limit).build().unwrap()
    };
    let wait = Response::with_headers(429, &[("retry-after", "7")], "");
    let server = Server::start([wait]).await.unwrap();
    let real = client(&server).plans().get("pla_1").await.unwrap_err();
    let made = Error::from_response(429, "").asking_to_wait(Duration::from_secs(7));
    assert_same(&real, &made.during(&RETRIEVE_PLAN));
    assert_eq!(real.retry_after(), Some(Duration::from_secs(7)));

    let timeout = Error::from_timeout(limit);
    assert!(timeout.is_timeout() && !timeout.is_outcome_unknown());
    assert!(timeout.during(&CREATE_PLAN).is_outcome_unknown());
    let broken = Error::from_connection(io::ErrorKind::ConnectionReset.into());
    assert!(broken.is_connection() && broken.is_retryable() && !broken.is_timeout());
    assert!(broken.during(&CREATE_PLAN).is_outcome_unknown());
}
