//! Events of `tracing`: one span per call, one event per attempt, and no secrets.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use planwire::Wethod;
use planwire_tests::{Response, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Records all events of this crate and its client.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn note(&self, what: &str, metadata: &Metadata<'_>, fields: impl FnOnce(&mut Line)) {
        // The name of an event is its place in the code.
        let name = if metadata.is_span() {
            metadata.name()
        } else {
            ""
        };
        let mut line = Line(format!("{what} {} {name}", metadata.level()));
        fields(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Random, or dependent on the machine.
        match field.name() {
            "delay_ms" if format!("{value:?}") != "0" => self.0.push_str(" delay_ms=…"),
            "elapsed_ms" => self.0.push_str(" elapsed_ms=…"),
            name => write!(self.0, " {name}={value:?}").unwrap(),
        }
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        if span.metadata().target().starts_with("planwire") {
            self.note("span", span.metadata(), |line| span.record(line));
        }
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        let foreign = if event.metadata().target().starts_with("planwire") {
            "event"
        } else {
            "foreign"
        };
        self.note(foreign, event.metadata(), |line| event.record(line));
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test(start_paused = true)]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let body = r#"[{"notes":"Secret plans"}]"#;
    let responses = [
        Response::json(503, r#"{"message":"Secret plans"}"#),
        Response::raw(""),
        Response::json(200, "[]"),
        Response::json(200, body),
        Response::json(200, body),
        Response::json(404, "{}"),
    ];
    let server = Server::start(responses).await.unwrap();
    let wethod = Wethod::builder()
        .company("acme")
        .token("s3cret-t0ken")
        .base_url(server.base_url())
        .build()
        .unwrap();
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    let list = wethod.budgets().list().project_id(4711).offset(200);
    list.send().await.unwrap();
    wethod
        .budgets()
        .list()
        .project_id(4711)
        .send()
        .await
        .unwrap_err();
    let raw = wethod
        .raw_list("listBudgets")
        .unwrap()
        .parameter("project_id", "4711");
    raw.send().await.unwrap();
    wethod.budgets().get(4711).await.unwrap_err();
    drop(guard);
    let notes = notes.0.lock().unwrap().clone();
    let all = notes.join("\n");
    for secret in ["s3cret", "Secret plans"] {
        assert!(!all.contains(secret), "{all}");
    }
    let own: Vec<_> = notes
        .into_iter()
        .filter(|note| !note.starts_with("foreign"))
        .collect();
    let own = own.join("\n");
    assert!(!own.contains("4711"), "{own}");
    insta::assert_snapshot!(own, @r#"
    span DEBUG call api="wethod" operation="listBudgets" http.request.method="GET" url.template="/api/budgets" position=200
    event DEBUG  message=attempt operation="listBudgets" url.template="/api/budgets" attempt=1 delay_ms=0 http.response.status_code=503 error.type="status" elapsed_ms=…
    event INFO  message=retry operation="listBudgets" url.template="/api/budgets" http.request.resend_count=1 http.response.status_code=503 error.type="status" delay_ms=…
    event DEBUG  message=attempt operation="listBudgets" url.template="/api/budgets" attempt=2 delay_ms=… error.type="connection" elapsed_ms=…
    event INFO  message=retry operation="listBudgets" url.template="/api/budgets" http.request.resend_count=2 error.type="connection" delay_ms=…
    event DEBUG  message=attempt operation="listBudgets" url.template="/api/budgets" attempt=3 delay_ms=… http.response.status_code=200 elapsed_ms=…
    span DEBUG call api="wethod" operation="listBudgets" http.request.method="GET" url.template="/api/budgets"
    event DEBUG  message=attempt operation="listBudgets" url.template="/api/budgets" attempt=1 delay_ms=0 http.response.status_code=200 elapsed_ms=…
    span DEBUG call api="wethod" operation="listBudgets" http.request.method="GET" url.template="/api/budgets"
    event DEBUG  message=attempt operation="listBudgets" url.template="/api/budgets" attempt=1 delay_ms=0 http.response.status_code=200 elapsed_ms=…
    span DEBUG call api="wethod" operation="getBudget" http.request.method="GET" url.template="/api/budgets/{id}"
    event DEBUG  message=attempt operation="getBudget" url.template="/api/budgets/{id}" attempt=1 delay_ms=0 http.response.status_code=404 error.type="status" elapsed_ms=…
    event WARN  message=failed operation="getBudget" url.template="/api/budgets/{id}" attempts=1 http.response.status_code=404 error.type="status" outcome_unknown=false
    "#);
}
