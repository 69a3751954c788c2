//! Adds a resource with YAML only: after `cargo xtask codegen` it is in the client, the wrapper, the sandbox, the
//! command line and the tests, and its calls work.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::copy::Copy;

/// Builds the program and the command line with the features of the whole workspace's tests, so that both share the
/// dependencies.
fn build(copy: &Copy) -> PathBuf {
    copy.run(
        &mut copy.cargo("build --workspace --all-features --example new_resource --bin planwire"),
    );
    Copy::target().join("debug")
}

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/new_resource");

#[test]
fn a_new_resource_needs_only_yaml() {
    let copy = Copy::new("new_resource", false);
    // Cargo finds the examples of a package by their place.
    copy.write(
        "tests/examples/new_resource.rs",
        &fs::read(Path::new(FIXTURE).join("main.rs")).unwrap(),
    );
    copy.write(
        "spec/wethod/gadgets.yaml",
        &fs::read(Path::new(FIXTURE).join("gadgets.yaml")).unwrap(),
    );
    let root = copy
        .read("spec/wethod/openapi.yaml")
        .replacen(
            "\ntags:\n",
            "\ntags:\n  - name: gadgets\n    description: Things that nobody makes.\n",
            1,
        )
        .replacen(
            "\npaths:\n",
            "\npaths:
  /api/gadgets:
    $ref: gadgets.yaml#/paths/~1api~1gadgets
  /api/gadgets/{id}:
    $ref: gadgets.yaml#/paths/~1api~1gadgets~1{id}
  /api/gadgets/{client}:archive:
    $ref: gadgets.yaml#/paths/~1api~1gadgets~1{client}:archive\n",
            1,
        );
    copy.write("spec/wethod/openapi.yaml", root.as_bytes());
    copy.run(
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["codegen", "--root"])
            .arg(&copy.root),
    );

    let built = build(&copy);
    let program = built.join(format!("examples/new_resource{EXE_SUFFIX}"));
    insta::assert_snapshot!(copy.run(&mut Command::new(program)), @r#"
    created Lava LAMP at Some("12.5")
    updated Dark at None
    archived true
    unsent archiveGadget: cannot send the header `X-Reason`: the value contains an invalid character
    archiveGadget: `request` is missing: it is required
    archiveGadget: `request` is missing: it is required
    listed Some("Dark"), all of them lamps: true
    deleted, so Err(Some(404))
    createGadget: `name` cannot be `"a name of many letters"`: at most 20 characters are allowed
    POST /wethod/api/gadgets {"clone":false,"kind":"LAMP","name":"Lava","parts":[{"name":"Bulb","new":true,"spare":true},{"name":"Foot"}],"price":12.5}
    GET /wethod/api/gadgets/251
    PATCH /wethod/api/gadgets/251 night{"name":"Dark","price":null}
    POST /wethod/api/gadgets/251:archive?request=rest&response=yes broken
    POST /wethod/api/gadgets/251:archive?request=rest raw
    "#);
    let mut command = Command::new(built.join(format!("planwire{EXE_SUFFIX}")));
    command.args(["--sandbox", "wethod", "gadgets", "archive", "7"]);
    command.args(["--x-reason", "broken", "--request", "rest", "--dry-run"]);
    let said = copy.run(&mut command);
    let said: Vec<_> = said
        .lines()
        .filter(|line| line.starts_with("POST") || line.starts_with("x-"))
        .map(|line| line.split_once("/wethod").map_or(line, |(_, path)| path))
        .collect();
    insta::assert_snapshot!(said.join("\n"), @"
    /api/gadgets/7:archive?request=rest
    x-reason: broken
    ");

    // Its list can be synced, with a column for each field.
    let planwire = || Command::new(built.join(format!("planwire{EXE_SUFFIX}")));
    let into = format!("sqlite:{}", copy.root.join("gadgets.db").display());
    let lists = ["wethod", "--lists", "gadgets", "--into", &into];
    let synced = copy.run(planwire().args(["--sandbox", "sync"]).args(lists));
    insta::assert_snapshot!(synced, @r#"{"list":"gadgets","account":"acme","mode":"full","read":250,"new":250,"updated":0,"deleted":0}"#);
    let schema = copy.run(planwire().args(["sync", "schema"]).args(lists));
    assert!(schema.contains(r#""price" ANY"#), "{schema}");

    let calls = copy.read("tests/every_operation/wethod.rs");
    for operation in ["listGadgets", "createGadget", "archiveGadget", ".all_("] {
        assert!(calls.contains(operation), "{operation} is not called");
    }
}
