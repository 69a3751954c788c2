//! Without writes, no sequence of calls changes anything.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod support;

use std::collections::BTreeMap;

use planwire::operation::{Kind, Operation};
use planwire_mcp::Server;
use planwire_sandbox::Sandbox;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use support::{Client, server};

fn operations() -> Vec<&'static Operation> {
    let wethod = planwire::wethod::operations::OPERATIONS.iter();
    wethod
        .chain(planwire::piriod::operations::OPERATIONS)
        .copied()
        .collect()
}

/// Returns any JSON.
fn garbage() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "(DELETE|POST|\\.\\./|id|limit|operation|wethod\\.deleteProject){1,2}"
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,10}|id", inner, 0..4)
                .prop_map(|it| Value::Object(it.into_iter().collect())),
        ]
    })
}

/// Returns the arguments of a call that would be valid if writes were allowed.
fn valid(operation: &'static Operation, id: u8) -> Value {
    let of_kind = |kind: &Kind| match kind {
        Kind::Identifier(_) | Kind::Integer => json!(id),
        Kind::Number => json!("12.5"),
        Kind::Boolean => json!(true),
        Kind::Date => json!("2024-01-31"),
        Kind::DateTime => json!("2024-01-31T20:00:00+02:00"),
        Kind::Enum(values) => json!(values[0]),
        Kind::List(_) => json!([]),
        Kind::Object(_) | Kind::Map { .. } | Kind::Json => json!({}),
        _ => json!("x"),
    };
    let parameters = operation.parameters.iter();
    let parameters: BTreeMap<_, _> = parameters
        .filter(|it| it.required && !it.client_scoped)
        .map(|it| (it.name, of_kind(&it.kind)))
        .collect();
    let mut arguments = json!({"operation": operation.id, "parameters": parameters});
    if let Some(body) = operation.body {
        let fields = body.schema.fields.iter().filter(|it| it.required);
        let body: BTreeMap<_, _> = fields.map(|it| (it.name, of_kind(&it.kind))).collect();
        arguments["body"] = json!(body);
    }
    arguments
}

/// Returns a call of any tool, also of those that are absent.
fn call() -> impl Strategy<Value = (String, Value)> {
    let tool = prop_oneof![
        4 => Just("read".to_owned()),
        4 => Just("write".to_owned()),
        1 => Just("lookup".to_owned()),
        1 => Just("describe_operation".to_owned()),
        1 => Just("search_operations".to_owned()),
        1 => Just("sql".to_owned()),
        1 => ".{0,8}",
    ];
    let operation = prop::sample::select(operations());
    let arguments = prop_oneof![
        6 => (operation, 1..=9_u8, prop::option::of("[0-9a-f]{16}")).prop_map(|(operation, id, code)| {
            let mut arguments = valid(operation, id);
            if let Some(code) = code {
                arguments["code"] = code.into();
            }
            arguments
        }),
        1 => garbage(),
        1 => garbage().prop_map(|it| json!({"operation": "updateBudget", "parameters": it})),
        1 => garbage().prop_map(|it| json!({"operation": "listBudgets", "parameters": {"project_id": it}})),
        1 => garbage().prop_map(|it| json!({"kind": "project", "name": it, "query": it})),
    ];
    (tool, arguments)
}

/// Returns all records of all lists.
fn records(sandbox: &Sandbox) -> Vec<Vec<String>> {
    let lists = operations().into_iter().filter(|it| it.paging.is_some());
    lists
        .filter_map(|it| sandbox.list(it.path).ok())
        .map(|it| it.read_all())
        .collect()
}

/// Calls tools at random; returns the number of requests, or the first that does not only read.
fn play(cases: u32, make: fn(&Sandbox) -> Server) -> Result<usize, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let sandbox = Sandbox::builder().records(12).record_requests();
    let sandbox = runtime.block_on(sandbox.start()).unwrap();
    let before = records(&sandbox);
    assert!(before.len() > 50, "{}", before.len());
    let mut runner = TestRunner::new(Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    });
    let sequences = prop::collection::vec(call(), 1..12);
    let outcome = runner.run(&sequences, |calls| {
        let violation = runtime.block_on(async {
            let mut client = Client::start(make(&sandbox)).await;
            for (tool, arguments) in calls {
                let params = json!({"name": tool, "arguments": arguments});
                let response = client.request("tools/call", params).await;
                // A code would be the key to a write: none may be given.
                let text = response["result"]["content"][0]["text"].as_str();
                if let Some(code) = text.and_then(|it| it.split_once("\"code\":\"")) {
                    let code = code.1.split('"').next().unwrap();
                    let mut arguments = arguments.clone();
                    arguments["code"] = code.into();
                    let params = json!({"name": "write", "arguments": arguments});
                    client.request("tools/call", params).await;
                }
            }
            let requests = sandbox.requests();
            let of_safe = |method: &str, path: &str| {
                let path = path
                    .trim_start_matches("/wethod")
                    .trim_start_matches("/piriod");
                method == "GET"
                    && !operations()
                        .iter()
                        .any(|it| !it.safe && it.method == "GET" && matches(it.path, path))
            };
            requests
                .iter()
                .map(|it| (it.method().to_owned(), it.path().to_owned()))
                .find(|(method, path)| !of_safe(method, path))
        });
        prop_assert_eq!(violation, None);
        Ok(())
    });
    outcome.map_err(|error| error.to_string())?;
    assert!(records(&sandbox) == before, "a record has changed");
    Ok(sandbox.requests().len())
}

/// Returns whether a path is one of an operation.
fn matches(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) =
        (template.split('/').collect(), path.split('/').collect());
    let is_same = |(template, part): (&&str, &&str)| template == part || template.starts_with('{');
    template.len() == path.len() && template.iter().zip(&path).all(is_same)
}

#[test]
fn no_sequence_of_calls_changes_anything() {
    let requests = play(400, server).unwrap();
    // The calls do reach the API.
    assert!(requests > 60, "{requests}");
}

#[test]
fn the_same_calls_change_something_if_writes_are_allowed() {
    let violation = play(150, |sandbox| server(sandbox).allow_writes(true)).unwrap_err();
    assert!(violation.contains("Some("), "{violation}");
}
