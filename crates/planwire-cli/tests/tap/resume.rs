//! Runs that end before their time.

use std::collections::BTreeSet;
use std::time::Duration;

use planwire_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};

use crate::support::{Messages, Tap, killed_after, latest};

#[test]
fn killed_at_any_point_nothing_is_missing() {
    let sandbox = Sandbox::builder()
        .records(9_000)
        .latency(Duration::from_millis(2));
    let tap = Tap::new(sandbox, &["wethod_budgets"]);
    let mut state: Option<Value> = None;
    let mut runs = Vec::new();
    // Before the first state, in the middle of the load, and near its end.
    for lines in [3, 2_500, 2_500, 1] {
        let received = killed_after(tap.singer(state.as_ref()), lines);
        let messages = Messages::of(received, String::new());
        state = messages.state().or(state);
        runs.push(messages);
    }
    let before = tap.sandbox.requests().len();
    let last = tap.run(state.as_ref());
    let requests = tap.sandbox.requests().len() - before;
    assert!(last.log.contains("(resumed)"), "{}", last.log);
    // It reads the rest, in pages that overlap by a record, and two more. The killed process may have sent four ahead.
    let rest = last.records("wethod_budgets").len();
    assert!(
        requests <= rest.div_ceil(99) + 2 + 4 && rest < 7_500,
        "{requests} requests, {rest} records"
    );
    let mut state = last.state();
    runs.push(last);
    assert_eq!(latest(&runs, "wethod_budgets").len(), 9_000);

    // The same in a run that reads changes.
    tap.sandbox.advance(Duration::from_secs(1));
    let budgets = tap.sandbox.list("/api/budgets").unwrap();
    for id in 1..=3_000 {
        budgets.update(id, json!({"notes": "changed"})).unwrap();
    }
    for lines in [2, 2_100] {
        let received = killed_after(tap.singer(state.as_ref()), lines);
        let messages = Messages::of(received, String::new());
        state = messages.state().or(state);
        runs.push(messages);
    }
    runs.push(tap.run(state.as_ref()));
    let all = latest(&runs, "wethod_budgets");
    let changed = all.values().filter(|it| it["notes"] == "changed");
    assert_eq!(changed.count(), 3_000);
}

#[test]
fn a_stream_that_fails_does_not_stop_the_others() {
    let streams = ["wethod_budgets", "wethod_clients", "wethod_projects"];
    let tap = Tap::new(Sandbox::builder(), &streams);
    assert!(tap.sandbox.fault_next_on(
        "listClients",
        Fault::response(403, json!({"message": "not yours"}))
    ));
    let output = tap.singer(None).output().unwrap();
    let messages = Messages::read(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        messages.log.contains("error: wethod_clients: "),
        "{}",
        messages.log
    );
    assert!(messages.log.contains("not yours"), "{}", messages.log);
    assert!(
        messages
            .log
            .ends_with("error: 1 stream failed; the others are complete\n")
    );
    let complete = ["wethod_budgets", "wethod_projects"];
    for stream in complete {
        assert_eq!(
            messages
                .ids(stream)
                .into_iter()
                .collect::<BTreeSet<_>>()
                .len(),
            250
        );
    }
    let state = messages.state().unwrap();
    let done = streams.map(|it| !state["bookmarks"][it]["cursor"].is_null());
    assert_eq!(done, [true, false, true]);
}

#[test]
fn another_account_is_read_anew() {
    let tap = Tap::new(Sandbox::builder(), &["wethod_budgets"]);
    let mut state = tap.run(None).state().unwrap();
    state["bookmarks"]["wethod_budgets"]["account"] = "another".into();
    let again = tap.run(Some(&state));
    assert_eq!(again.ids("wethod_budgets").len(), 250);
    assert!(
        again.log.contains("the state is that of another"),
        "{}",
        again.log
    );
}

#[test]
fn a_reader_that_ends_is_named() {
    let tap = Tap::new(Sandbox::builder().records(5_000), &["wethod_budgets"]);
    let mut running = tap.singer(None).spawn().unwrap();
    drop(running.stdout.take());
    let output = running.wait_with_output().unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(log.contains("error: cannot write to stdout: "), "{log}");
}
