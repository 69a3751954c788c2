//! The messages of Singer: what its SDK checks of each tap, and what changes between runs.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use planwire_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::{Folder, Messages, Tap, command, misfits, succeeded};

/// Returns the messages of all streams of a sandbox of the tap's own, and the catalog.
fn everything() -> (Messages, Value) {
    let config = Folder::new().file("config.json", json!({"sandbox": true}));
    let run = |arguments: &[&str]| command(arguments).output().unwrap();
    let catalog = succeeded(&run(&["--config", &config, "--discover"]));
    let messages = succeeded(&run(&["--config", &config]));
    (messages, catalog.all[0].clone())
}

#[test]
fn every_stream_keeps_the_promises_of_its_catalog() {
    let (messages, catalog) = everything();
    let streams = catalog["streams"].as_array().unwrap();
    assert_eq!(streams.len(), 88);
    let mut schemas = BTreeMap::new();
    let mut keys = BTreeMap::new();
    for message in &messages.all {
        let stream = message["stream"].as_str().unwrap_or_default();
        match message["type"].as_str().unwrap() {
            "SCHEMA" => {
                let entry = streams.iter().find(|it| it["stream"] == stream).unwrap();
                assert_eq!(message["schema"], entry["schema"]);
                assert_eq!(message["key_properties"], entry["key_properties"]);
                assert!(!message["schema"].to_string().contains("multipleOf"));
                schemas.insert(stream, message);
            }
            "RECORD" => {
                // The schema comes first.
                let schema = schemas[stream];
                let record = &message["record"];
                let odd = misfits(record, &schema["schema"]);
                assert!(odd.is_empty(), "{stream}: {odd:?}");
                let key: Vec<_> = schema["key_properties"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .collect();
                let key: Vec<_> = key.iter().map(|it| &record[it.as_str().unwrap()]).collect();
                assert!(!key.iter().any(|it| it.is_null()), "{stream}: {record}");
                for name in schema["bookmark_properties"].as_array().unwrap() {
                    assert!(
                        record[name.as_str().unwrap()].is_string(),
                        "{stream}: {record}"
                    );
                }
                let of_stream: &mut BTreeSet<_> = keys.entry(stream).or_default();
                of_stream.insert(format!("{key:?}"));
            }
            _ => {}
        }
    }
    for entry in streams {
        let stream = entry["stream"].as_str().unwrap();
        assert!(keys.contains_key(stream), "{stream} has no records");
        assert_eq!(
            entry["metadata"][0]["metadata"]["table-key-properties"],
            entry["key_properties"]
        );
    }
    assert_eq!(keys["wethod_budgets"].len(), 250);
    // target-jsonl prints a state only if it comes last.
    assert_eq!(messages.all.last().unwrap()["type"], "STATE");
    let log = &messages.log;
    assert!(!log.contains("warning") && !log.contains("error:"), "{log}");
}

#[test]
fn every_state_is_one_to_start_from() {
    let mut tap = Tap::new(
        Sandbox::builder().records(2_500),
        &["wethod_budgets", "wethod_clients"],
    );
    tap.configuration["lists"]
        .as_array_mut()
        .unwrap()
        .push("piriod_plans".into());
    let whole = tap.run(None);
    let states = whole.of_type("STATE");
    assert!(states.len() > 6, "{}", states.len());
    for state in &states {
        let at = whole.all.iter().position(|it| it == *state).unwrap();
        let again = tap.run(Some(&state["value"]));
        for stream in ["wethod_budgets", "wethod_clients", "piriod_plans"] {
            let before = Messages::of(whole.lines[..at].to_vec(), String::new());
            let all = [before.ids(stream), again.ids(stream)].concat();
            let all: BTreeSet<_> = all.into_iter().collect();
            assert_eq!(all.len(), 2_500, "{stream} from {state}");
        }
    }
}

#[test]
fn a_second_run_reads_only_what_changed() {
    let tap = Tap::new(
        Sandbox::builder().records(600),
        &["wethod_clients", "piriod_plans"],
    );
    let first = tap.run(None);
    let clients = tap.sandbox.list("/api/clients").unwrap();
    let plans = tap.sandbox.list("/plans/").unwrap();
    tap.sandbox.advance(Duration::from_secs(1));
    clients.update(7, json!({"notes": "new"})).unwrap();
    clients.delete(9).unwrap();
    let plan = plans.ids()[5].clone();
    plans.update(&plan, json!({"name": "new"})).unwrap();
    let before = tap.sandbox.requests().len();
    let second = tap.run(first.state().as_ref());
    let requests = tap.sandbox.requests().len() - before;
    // Two and the confirmation of their ends for the clients, and the first page of the plans.
    assert_eq!(requests, 5);
    assert_eq!(second.ids("wethod_clients"), ["9", "7"]);
    let of_clients = second.records("wethod_clients");
    assert!(
        of_clients[0]["_sdc_deleted_at"].is_string(),
        "{}",
        of_clients[0]
    );
    assert_eq!(of_clients[1]["_sdc_deleted_at"], Value::Null);
    assert_eq!(of_clients[1]["notes"], "new");
    let of_plans = second.records("piriod_plans");
    assert_eq!((of_plans.len(), &of_plans[0]["id"]), (1, &json!(plan)));
    tap.sandbox.advance(Duration::from_secs(1));
    clients.restore(9).unwrap();
    let third = tap.run(second.state().as_ref());
    let restored = third.records("wethod_clients");
    let restored = restored.iter().find(|it| it["id"] == 9).unwrap();
    assert_eq!(restored.get("_sdc_deleted_at"), Some(&Value::Null));
    // Nothing changed, and there is still a state at the end.
    let fourth = tap.run(third.state().as_ref());
    assert_eq!(fourth.state(), third.state());
}

#[test]
fn the_children_of_all_parents_are_read_in_each_run() {
    let tap = Tap::new(
        Sandbox::builder().records(30),
        &["wethod_holidays_locations"],
    );
    let first = tap.run(None);
    assert_eq!(first.of_type("SCHEMA").len(), 1);
    let children = first.records("wethod_holidays_locations");
    let parents: BTreeSet<_> = children
        .iter()
        .map(|it| it["holiday_id"].as_i64().unwrap())
        .collect();
    assert!(parents.len() > 2, "{parents:?}");
    let second = tap.run(first.state().as_ref());
    assert_eq!(second.records("wethod_holidays_locations"), children);
}

#[test]
fn decimals_have_the_digits_that_were_sent() {
    let price = "123456789012345.678901";
    let record = format!(r#"{{"name": "Audit", "price": {price}}}"#);
    let sandbox = Sandbox::builder()
        .records(0)
        .record("/api/products", record);
    let mut tap = Tap::new(sandbox, &["wethod_products"]);
    let line = |tap: &Tap| {
        let messages = tap.run(None);
        let found = messages
            .lines
            .iter()
            .find(|it| it.contains(r#""type":"RECORD""#));
        found.unwrap().clone()
    };
    assert!(
        line(&tap).contains(&format!(r#""price":{price}"#)),
        "{}",
        line(&tap)
    );
    tap.configuration["decimals"] = "string".into();
    assert!(
        line(&tap).contains(&format!(r#""price":"{price}""#)),
        "{}",
        line(&tap)
    );
    let schemas = tap.run(None);
    let price = &schemas.of_type("SCHEMA")[0]["schema"]["properties"]["price"];
    assert_eq!(price["format"], "x-singer.decimal");
}

#[test]
fn a_catalog_selects_streams_properties_and_full_reads() {
    let mut tap = Tap::new(Sandbox::builder().records(250), &[]);
    let config = tap.config();
    let discovered = command(&["--config", &config, "--discover"])
        .output()
        .unwrap();
    let mut catalog = succeeded(&discovered).all[0].clone();
    for entry in catalog["streams"].as_array_mut().unwrap() {
        let selected =
            ["wethod_budgets", "wethod_clients"].contains(&entry["stream"].as_str().unwrap());
        entry["metadata"][0]["metadata"]["selected"] = selected.into();
        if entry["stream"] == "wethod_clients" {
            entry["metadata"][0]["metadata"]["replication-method"] = "FULL_TABLE".into();
        }
        for property in entry["metadata"].as_array_mut().unwrap().iter_mut().skip(1) {
            let name = property["breadcrumb"][1].as_str().unwrap().to_owned();
            property["metadata"]["selected"] = (name == "notes").into();
        }
    }
    tap.configuration["activate_version"] = true.into();
    let config = tap.config();
    let catalog = tap.folder.file("catalog.json", &catalog);
    let run = |state: Option<&Value>, flag: &str| {
        let state = state.map(|it| tap.folder.file("state.json", it));
        let mut arguments = vec!["--config", &config, flag, &catalog];
        if let Some(state) = &state {
            arguments.extend(["--state", state]);
        }
        succeeded(&command(&arguments).output().unwrap())
    };
    let first = run(None, "--catalog");
    assert_eq!(first.of_type("SCHEMA").len(), 2);
    let names = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<BTreeSet<_>>()
    };
    let chosen = ["id", "notes", "updated_at"].map(str::to_owned).into();
    // The key and the time of the last update are there in any case.
    assert_eq!(names(first.records("wethod_budgets")[0]), chosen);
    assert_eq!(
        names(&first.of_type("SCHEMA")[0]["schema"]["properties"]),
        chosen
    );
    let activated = |messages: &Messages| {
        let activated = messages.of_type("ACTIVATE_VERSION").into_iter();
        activated
            .map(|it| it["stream"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(activated(&first), ["wethod_budgets", "wethod_clients"]);
    let versions = first
        .of_type("RECORD")
        .into_iter()
        .map(|it| it["version"].as_i64().unwrap());
    assert_eq!(versions.collect::<BTreeSet<_>>().len(), 1);
    // Changes are no list of what is there.
    let second = run(first.state().as_ref(), "--properties");
    assert_eq!(second.records("wethod_clients").len(), 250);
    assert_eq!(second.records("wethod_budgets").len(), 0);
    assert_eq!(activated(&second), ["wethod_clients"]);
}
