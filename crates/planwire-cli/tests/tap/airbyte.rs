//! The messages of Airbyte.

use std::collections::BTreeMap;
use std::time::Duration;

use planwire_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};

use crate::support::{Messages, TOKEN, Tap, command, misfits, succeeded};

/// Returns a configured catalog with all streams that were discovered.
fn configured(tap: &Tap, mode: &str) -> Value {
    let discovered = succeeded(&tap.airbyte("discover", None, None));
    let streams = discovered.all[0]["catalog"]["streams"].as_array().unwrap();
    let streams: Vec<_> = streams
        .iter()
        .map(|it| json!({"stream": it, "sync_mode": mode, "destination_sync_mode": "append"}))
        .collect();
    json!({"streams": streams})
}

/// Returns the state of each stream, as a platform stores them.
fn states(messages: &Messages) -> Value {
    let mut last = std::collections::BTreeMap::new();
    for message in messages.of_type("STATE") {
        let name = &message["state"]["stream"]["stream_descriptor"]["name"];
        last.insert(name.to_string(), message["state"].clone());
    }
    last.into_values().collect()
}

/// Returns the kinds of the messages of a stream, each once in a row.
fn course(messages: &Messages, stream: &str) -> Vec<String> {
    let mut course: Vec<String> = messages
        .all
        .iter()
        .filter(|it| it.to_string().contains(stream))
        .map(|it| {
            match (
                &it["trace"]["stream_status"]["status"],
                &it["trace"]["type"],
            ) {
                (Value::String(status), _) => status.clone(),
                (_, Value::String(kind)) => kind.clone(),
                _ => it["type"].as_str().unwrap().to_owned(),
            }
        })
        .collect();
    course.dedup();
    course
}

#[test]
fn the_specification_hides_tokens() {
    let spec = succeeded(&command(&["spec"]).output().unwrap());
    let schema = &spec.all[0]["spec"]["connectionSpecification"];
    for api in ["wethod", "piriod"] {
        assert_eq!(
            schema["properties"][api]["properties"]["token"]["airbyte_secret"],
            true
        );
    }
    assert_eq!(spec.all[0]["spec"]["protocol_version"], "0.3.2");
}

#[test]
fn a_check_says_what_is_wrong() {
    let mut tap = Tap::new(Sandbox::builder(), &[]);
    let status = |tap: &Tap| {
        let messages = succeeded(&tap.airbyte("check", None, None));
        assert!(!format!("{}{}", messages.lines.concat(), messages.log).contains(TOKEN));
        assert_eq!(messages.all.len(), 1);
        messages.all[0]["connectionStatus"].clone()
    };
    assert_eq!(status(&tap), json!({"status": "SUCCEEDED"}));
    // Not every person may see every list.
    let forbidden = Fault::response(403, json!({"message": "not yours"}));
    tap.sandbox.fault_next(forbidden);
    assert_eq!(status(&tap)["status"], "SUCCEEDED");
    tap.configuration["piriod"]["token"] = TOKEN.into();
    let refused = status(&tap);
    assert_eq!(refused["status"], "FAILED");
    assert!(
        refused["message"].as_str().unwrap().contains("401"),
        "{refused}"
    );
    tap.configuration["piriod"] = json!({"token": 7});
    let invalid = status(&tap);
    assert_eq!(
        invalid["message"],
        "invalid `piriod.token` in the configuration: expected a string"
    );
}

#[test]
fn the_catalog_says_how_each_stream_is_read() {
    let tap = Tap::new(
        Sandbox::builder(),
        &[
            "wethod_budgets",
            "wethod_holidays_locations",
            "piriod_plans",
            "piriod_frequencies",
        ],
    );
    let discovered = succeeded(&tap.airbyte("discover", None, None));
    let streams = &discovered.all[0]["catalog"]["streams"];
    let facts: Vec<_> = streams
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            // The order of the fields depends on the features of serde_json that other crates enable.
            let mut facts: BTreeMap<_, _> = it.as_object().unwrap().iter().collect();
            facts.remove(&"json_schema".to_owned());
            serde_json::to_string(&facts).unwrap()
        })
        .collect();
    insta::assert_snapshot!(facts.join("\n"));
    let budget = &streams[0]["json_schema"]["properties"];
    assert_eq!(
        budget["updated_at"]["airbyte_type"],
        "timestamp_with_timezone"
    );
}

#[test]
fn streams_are_read_with_their_state() {
    let streams = [
        "wethod_clients",
        "wethod_holidays_locations",
        "piriod_plans",
    ];
    let tap = Tap::new(Sandbox::builder(), &streams);
    let catalog = configured(&tap, "incremental");
    let first = succeeded(&tap.airbyte("read", Some(&catalog), None));
    for stream in streams {
        assert_eq!(
            course(&first, stream)[..3],
            ["STARTED", "RUNNING", "RECORD"]
        );
        let course = course(&first, stream);
        assert_eq!(
            course[course.len() - 2..],
            ["STATE", "COMPLETE"],
            "{course:?}"
        );
        let records: Vec<_> = first
            .of_type("RECORD")
            .into_iter()
            .map(|it| &it["record"])
            .filter(|it| it["stream"] == stream)
            .collect();
        assert!(records.iter().all(|it| it["emitted_at"].is_i64()));
        let counted = first
            .of_type("STATE")
            .into_iter()
            .filter(|it| it["state"]["stream"]["stream_descriptor"]["name"] == stream)
            .map(|it| it["state"]["sourceStats"]["recordCount"].as_u64().unwrap())
            .sum::<u64>();
        assert_eq!(counted, records.len() as u64, "{stream}");
        let entry = catalog["streams"].as_array().unwrap().iter();
        let schema = &entry
            .clone()
            .find(|it| it["stream"]["name"] == stream)
            .unwrap()["stream"]["json_schema"];
        let odd: Vec<_> = records
            .iter()
            .flat_map(|it| misfits(&it["data"], schema))
            .collect();
        assert!(odd.is_empty(), "{odd:?}");
    }
    tap.sandbox.advance(Duration::from_secs(1));
    tap.sandbox.list("/api/clients").unwrap().delete(9).unwrap();
    let second = succeeded(&tap.airbyte("read", Some(&catalog), Some(&states(&first))));
    let clients: Vec<_> = second
        .of_type("RECORD")
        .into_iter()
        .filter(|it| it["record"]["stream"] == "wethod_clients")
        .map(|it| &it["record"]["data"])
        .collect();
    assert_eq!(clients.len(), 1);
    assert!(
        clients[0]["_ab_cdc_deleted_at"].is_string(),
        "{}",
        clients[0]
    );
    // A full refresh reads everything, whatever the state says.
    let full = configured(&tap, "full_refresh");
    let third = succeeded(&tap.airbyte("read", Some(&full), Some(&states(&second))));
    let clients = third.of_type("RECORD").into_iter();
    assert_eq!(
        clients
            .filter(|it| it["record"]["stream"] == "wethod_clients")
            .count(),
        249
    );
}

#[test]
fn a_stream_that_fails_is_incomplete() {
    let tap = Tap::new(Sandbox::builder(), &["wethod_budgets", "wethod_clients"]);
    let catalog = configured(&tap, "incremental");
    assert!(tap.sandbox.fault_next_on(
        "listBudgets",
        Fault::response(403, json!({"message": "not yours"}))
    ));
    let output = tap.airbyte("read", Some(&catalog), None);
    assert_eq!(output.status.code(), Some(1));
    let messages = Messages::read(&output);
    assert_eq!(
        course(&messages, "wethod_budgets"),
        ["STARTED", "STATE", "ERROR", "INCOMPLETE"]
    );
    assert_eq!(
        course(&messages, "wethod_clients").last().unwrap(),
        "COMPLETE"
    );
    let error = messages
        .of_type("TRACE")
        .into_iter()
        .find(|it| it["trace"]["type"] == "ERROR")
        .unwrap();
    assert_eq!(error["trace"]["error"]["failure_type"], "config_error");
    assert!(
        error["trace"]["error"]["message"]
            .as_str()
            .unwrap()
            .contains("not yours")
    );
}

#[test]
fn wrong_files_are_errors_of_the_protocol() {
    let tap = Tap::new(Sandbox::builder(), &["wethod_budgets"]);
    let catalog = configured(&tap, "incremental");
    let unknown =
        json!({"streams": [{"stream": {"name": "wethod_budgetz"}, "sync_mode": "incremental"}]});
    let newer = json!([{"type": "STREAM", "stream": {"stream_descriptor": {"name": "wethod_budgets"}, "stream_state": {"version": 9}}}]);
    for (catalog, state, expected) in [
        (
            &unknown,
            None,
            "unknown stream `wethod_budgetz` (did you mean `wethod_budgets`?)",
        ),
        (
            &json!({}),
            None,
            "cannot use the catalog: it has no array `streams`",
        ),
        (
            &catalog,
            Some(newer),
            "cannot use the state of `wethod_budgets`: its version is 9",
        ),
        (
            &catalog,
            Some(json!([{"type": "GLOBAL"}])),
            "cannot use the state: it has a state of type GLOBAL",
        ),
        (
            &catalog,
            Some(json!("x")),
            "cannot use the state: it is not an array",
        ),
    ] {
        let output = tap.airbyte("read", Some(catalog), state.as_ref());
        assert_eq!(output.status.code(), Some(1));
        let messages = Messages::read(&output);
        let error = &messages.all.last().unwrap()["trace"]["error"];
        assert!(
            error["message"].as_str().unwrap().starts_with(expected),
            "{error}"
        );
        assert_eq!(error["failure_type"], "config_error");
    }
}
