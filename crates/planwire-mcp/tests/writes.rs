//! Writes: the code, the person, and what is said about their outcome.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod support;

use std::time::Duration;

use planwire_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};
use support::{Client, server};

fn update() -> Value {
    json!({"operation": "updateBudget", "parameters": {"id": 7}, "body": {"notes": "Agreed on Friday."}})
}

fn with_code(mut arguments: Value, code: &str) -> Value {
    arguments["code"] = code.into();
    arguments
}

/// Returns the methods of the requests.
fn methods(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    requests.iter().map(|it| it.method().to_owned()).collect()
}

async fn recording() -> Sandbox {
    Sandbox::builder().record_requests().start().await.unwrap()
}

#[tokio::test]
async fn the_first_call_shows_the_request_and_the_second_sends_it() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    let first = client.call("write", update()).await;
    assert!(!first.is_error);
    assert_eq!(first.json["sent"], false);
    assert_eq!(first.text("method"), "PATCH");
    assert!(first.text("url").ends_with("/wethod/api/budgets/7"));
    assert_eq!(first.json["body"], json!({"notes": "Agreed on Friday."}));
    assert_eq!(
        first.json["account"]["wethod-company"],
        sandbox.wethod().company()
    );
    assert!(!first.text.contains(sandbox.wethod().token()));
    assert_eq!(methods(&sandbox), [""; 0]);
    let second = client
        .call("write", with_code(update(), first.text("code")))
        .await;
    assert_eq!(second.json["sent"], true, "{}", second.text);
    assert_eq!(second.json["record"]["notes"], "Agreed on Friday.");
    assert_eq!(methods(&sandbox), ["PATCH"]);
    assert_eq!(
        sandbox.requests()[0].json().unwrap(),
        json!({"notes": "Agreed on Friday."})
    );
}

#[tokio::test]
async fn a_code_is_for_one_request_and_once() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    let mut others = vec![update(); 3];
    others[0]["body"]["notes"] = "Refused.".into();
    others[1]["parameters"]["id"] = 8.into();
    others[2]["operation"] = "setBaseline".into();
    others[2].as_object_mut().unwrap().remove("body");
    for other in others {
        let code = client.call("write", update()).await.text("code").to_owned();
        let reply = client.call("write", with_code(other, &code)).await;
        assert_eq!(
            reply.text("error"),
            "the code is for another request; nothing was sent"
        );
        // It is used up.
        let reply = client.call("write", with_code(update(), &code)).await;
        assert_eq!(
            reply.text("error"),
            "the code is unknown or used; nothing was sent"
        );
    }
    for guess in ["", "0000000000000000", "yes"] {
        let reply = client.call("write", with_code(update(), guess)).await;
        assert_eq!(
            reply.text("error"),
            "the code is unknown or used; nothing was sent"
        );
    }
    assert_eq!(methods(&sandbox), [""; 0]);
    let code = client.call("write", update()).await.text("code").to_owned();
    assert!(
        !client
            .call("write", with_code(update(), &code))
            .await
            .is_error
    );
    assert!(
        client
            .call("write", with_code(update(), &code))
            .await
            .is_error
    );
    assert_eq!(methods(&sandbox), ["PATCH"]);
}

#[tokio::test(start_paused = true)]
async fn a_code_is_valid_for_ten_minutes() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    let late = client.call("write", update()).await.text("code").to_owned();
    tokio::time::advance(Duration::from_secs(2)).await;
    let code = client.call("write", update()).await.text("code").to_owned();
    tokio::time::advance(Duration::from_secs(599)).await;
    let reply = client.call("write", with_code(update(), &late)).await;
    assert_eq!(
        reply.text("error"),
        "the code has expired; nothing was sent"
    );
    assert_eq!(methods(&sandbox), [""; 0]);
    let reply = client.call("write", with_code(update(), &code)).await;
    assert_eq!(reply.json["sent"], true, "{}", reply.text);
}

#[tokio::test]
async fn a_person_who_can_be_asked_is_asked() {
    let sandbox = recording().await;
    let mut client = Client::asking(server(&sandbox).allow_writes(true)).await;
    for refusal in ["decline", "cancel"] {
        client.person = refusal;
        let code = client.call("write", update()).await.text("code").to_owned();
        let reply = client.call("write", with_code(update(), &code)).await;
        assert_eq!(reply.text("error"), "the person declined; nothing was sent");
        // The code is used up, so the question cannot be repeated until someone agrees.
        client.person = "accept";
        assert!(
            client
                .call("write", with_code(update(), &code))
                .await
                .is_error
        );
    }
    assert_eq!(methods(&sandbox), [""; 0]);
    client.others.clear();
    let code = client.call("write", update()).await.text("code").to_owned();
    let reply = client.call("write", with_code(update(), &code)).await;
    assert_eq!(reply.json["sent"], true);
    let [question] = client.others.as_slice() else {
        panic!("{:?}", client.others)
    };
    let question = question["params"]["message"].as_str().unwrap();
    assert!(
        question.starts_with("Update a budget?\nPATCH http://127.0.0.1:"),
        "{question}"
    );
    assert!(
        question.ends_with("{\"notes\":\"Agreed on Friday.\"}"),
        "{question}"
    );
    assert!(question.contains("wethod-company: acme"), "{question}");
    assert_eq!(methods(&sandbox), ["PATCH"]);
}

#[tokio::test]
async fn since_2026_07_28_the_client_asks_and_repeats_the_call() {
    let sandbox = recording().await;
    let mut client = Client::unopened(server(&sandbox).allow_writes(true));
    let call = |arguments: Value, more: Value| {
        let mut params = json!({
            "name": "write",
            "arguments": arguments,
            "_meta": {
                "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
                "io.modelcontextprotocol/clientCapabilities": {"elicitation": {"form": {}}},
            },
        });
        params
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        params
    };
    let first = client
        .request("tools/call", call(update(), json!({})))
        .await;
    let code = support::reply(&first).text("code").to_owned();
    let arguments = with_code(update(), &code);
    let asked = client
        .request("tools/call", call(arguments.clone(), json!({})))
        .await;
    assert_eq!(asked["result"]["resultType"], "input_required", "{asked}");
    let question = &asked["result"]["inputRequests"]["send"];
    assert_eq!(question["method"], "elicitation/create");
    assert_eq!(methods(&sandbox), [""; 0]);
    let response = json!({"inputResponses": {"send": {"action": "accept", "content": {}}}});
    let sent = client
        .request("tools/call", call(arguments.clone(), response.clone()))
        .await;
    assert_eq!(support::reply(&sent).json["sent"], true);
    assert_eq!(methods(&sandbox), ["PATCH"]);
    // Once.
    let again = client
        .request("tools/call", call(arguments, response))
        .await;
    assert!(support::reply(&again).is_error);
    assert_eq!(methods(&sandbox), ["PATCH"]);
}

#[tokio::test]
async fn bounds_are_checked_before_a_code_is_given() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    let plan = |more: Value| {
        let mut body = json!({
            "product": "pro_0000001", "name": "Gold", "description": "All of it.", "frequency": "monthly",
            "currency": "EUR", "amount": "1250.75",
        });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"operation": "createPlan", "body": body})
    };
    for (arguments, error) in [
        (
            plan(json!({"name": "x".repeat(57)})),
            "createPlan: `name` cannot be",
        ),
        (
            plan(json!({"amount": "a lot"})),
            "`amount` cannot be `a lot`: expected a number",
        ),
        (
            plan(json!({"amount": 0.123_456_789_012_345_67})),
            "`amount` has too many digits for a JSON number",
        ),
        (
            plan(json!({"usage_scheme": "weekly"})),
            "createPlan: `usage_scheme` cannot be",
        ),
        (plan(json!({"amuont": "1"})), "unknown field `amuont`"),
        (
            plan(json!({"tiers": [{"amounts": "1"}]})),
            "unknown field `tiers[0].amounts`",
        ),
        (
            json!({"operation": "createPlan", "body": {"name": "Gold"}}),
            "createPlan: `product` is missing",
        ),
        (
            json!({"operation": "createPlan"}),
            "createPlan: `product` is missing",
        ),
        (
            json!({"operation": "createPlan", "body": "name=Gold"}),
            "`body` cannot be \"name=Gold\": expected an object",
        ),
        (
            json!({"operation": "deleteBudget", "parameters": {"id": 7}}),
            "unknown operation `deleteBudget`",
        ),
        (
            json!({"operation": "setBaseline", "parameters": {"id": 7}, "body": {}}),
            "the operation takes no body",
        ),
        (
            json!({"operation": "updateBudget", "parameters": {"id": ".."}, "body": {}}),
            "updateBudget: `id` cannot be `..`",
        ),
        (
            json!({"operation": "listBudgets"}),
            "wethod.listBudgets only reads",
        ),
    ] {
        let reply = client.call("write", arguments.clone()).await;
        assert!(reply.is_error, "{arguments}: {}", reply.text);
        assert!(reply.text("error").starts_with(error), "{}", reply.text);
        assert!(reply.json.get("advice").is_some(), "{}", reply.text);
        assert_eq!(reply.json.get("code"), None);
    }
    // Decimals in strings are sent as numbers, with their digits.
    let reply = client
        .call("write", plan(json!({"amount": "12345678901234567.890"})))
        .await;
    assert!(
        reply.text.contains(r#""amount":12345678901234567.890"#),
        "{}",
        reply.text
    );
    assert_eq!(methods(&sandbox), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn an_unknown_outcome_is_said_and_never_advised_to_repeat() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    for fault in [
        Fault::Stall(Duration::from_secs(3_600)),
        Fault::ResetAfterHeaders,
        Fault::BodyCutShort,
        Fault::BadGatewayEmpty,
        Fault::response(503, json!({"message": "Retry later."})),
    ] {
        let sent = sandbox.requests().len();
        let create = json!({"operation": "createProject", "body": project()});
        let code = client
            .call("write", create.clone())
            .await
            .text("code")
            .to_owned();
        sandbox.fault_next(fault.clone());
        let reply = client.call("write", with_code(create, &code)).await;
        assert!(reply.is_error, "{}", reply.text);
        assert_eq!(
            reply.text("outcome"),
            "unknown",
            "{fault:?}: {}",
            reply.text
        );
        let advice = reply.text("advice");
        assert!(
            advice.starts_with("The outcome is unknown: only the API knows if this took effect"),
            "{advice}"
        );
        let words = reply.text.to_lowercase();
        let own = words.replace("retry later", "").replace("not retried", "");
        assert!(!own.contains("retry") && !own.contains("again"), "{own}");
        assert_eq!(reply.text("check_with"), "wethod.listProjects");
        assert_eq!(sandbox.requests().len(), sent + 1, "{fault:?}");
    }
}

fn project() -> Value {
    json!({
        "name": "Website", "client_id": 1, "probability": 50, "value": "12.5", "start_date": "2024-01-31",
        "duration": 3, "external_cost_percentage": 0, "job_order_category_id": 1, "pm_id": 1,
    })
}

#[tokio::test]
async fn an_unsafe_get_is_a_write() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    let unsafe_gets = planwire::piriod::operations::OPERATIONS
        .iter()
        .filter(|it| it.method == "GET" && !it.safe);
    let mut tried = 0;
    for operation in unsafe_gets {
        let name = format!("piriod.{}", operation.id);
        let example = client
            .call("describe_operation", json!({"operation": name}))
            .await;
        assert_eq!(example.text("tool"), "write");
        let arguments = example.json["example"].clone();
        let reply = client.call("read", arguments.clone()).await;
        assert_eq!(
            reply.text("error"),
            format!("{name} changes data, so it cannot be called by read")
        );
        let reply = client.call("write", arguments).await;
        assert_eq!(reply.json["sent"], false, "{}", reply.text);
        tried += 1;
    }
    assert!(tried > 0);
    assert_eq!(methods(&sandbox), [""; 0]);
}

#[tokio::test]
async fn a_canceled_write_is_followed_to_its_end() {
    let sandbox = recording().await;
    let mut client = Client::start(server(&sandbox).allow_writes(true)).await;
    let code = client.call("write", update()).await.text("code").to_owned();
    let arguments = with_code(update(), &code);
    let id = client
        .send(
            "tools/call",
            json!({"name": "write", "arguments": arguments}),
        )
        .await;
    client
        .notify("notifications/cancelled", json!({"requestId": id}))
        .await;
    // The server still works; the write is sent at most once.
    loop {
        let read = json!({"operation": "getBudget", "parameters": {"id": 7}});
        let reply = client.call("read", read).await;
        let written = methods(&sandbox).iter().filter(|it| *it == "PATCH").count();
        assert!(written <= 1);
        if written == 1 && reply.json["record"]["notes"] == "Agreed on Friday." {
            break;
        }
    }
}
