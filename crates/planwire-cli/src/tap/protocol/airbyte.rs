//! The messages of Airbyte's protocol, version 0.3.2.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{End, Envelope, Protocol, line};
use crate::failure::{Cause, Failure};
use crate::state::State;
use crate::stream::{Form, Stream};

/// The property with the time of a deletion; destinations that deduplicate remove such a record.
pub(crate) const DELETED: &str = "_ab_cdc_deleted_at";

/// Airbyte.
pub(crate) struct Airbyte {
    form: Form,
    /// True if the stream has sent a record.
    is_running: bool,
}

impl Airbyte {
    pub(crate) fn new(form: Form) -> Self {
        Self {
            form,
            is_running: false,
        }
    }
}

impl Protocol for Airbyte {
    fn form(&self) -> Form {
        self.form
    }

    fn begin(&mut self, stream: &Stream, _: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
        self.is_running = false;
        status(stream, "STARTED", out);
    }

    fn records(&mut self, stream: &Stream, at: DateTime<Utc>, out: &mut Vec<u8>) -> Envelope {
        if !self.is_running {
            self.is_running = true;
            status(stream, "RUNNING", out);
        }
        Envelope {
            before: format!(
                r#"{{"type":"RECORD","record":{{"stream":"{}","emitted_at":{},"data":"#,
                stream.name,
                at.timestamp_millis()
            ),
            after: "}}\n".to_owned(),
        }
    }

    fn state(&mut self, stream: &Stream, state: &State, records: u64, out: &mut Vec<u8>) {
        let message = json!({
            "type": "STATE",
            "state": {
                "type": "STREAM",
                "stream": {
                    "stream_descriptor": {"name": stream.name},
                    "stream_state": state.get(&stream.name),
                },
                "sourceStats": {"recordCount": records},
            },
        });
        line(&message, out);
    }

    fn end(&mut self, stream: &Stream, end: &End<'_>, out: &mut Vec<u8>) {
        match end {
            End::Complete { .. } => status(stream, "COMPLETE", out),
            End::Failed(failure) => {
                line(&error(failure, Some(stream)), out);
                status(stream, "INCOMPLETE", out);
            }
        }
    }
}

fn status(stream: &Stream, status: &str, out: &mut Vec<u8>) {
    let content = json!({"stream_descriptor": {"name": stream.name}, "status": status});
    line(&trace("STREAM_STATUS", "stream_status", &content), out);
}

/// Returns the message of an error.
pub(crate) fn error(failure: &Failure, stream: Option<&Stream>) -> Value {
    let text = failure.to_string();
    let mut content = json!({
        "message": text,
        "internal_message": text,
        "failure_type": match failure.cause {
            Cause::Configuration => "config_error",
            Cause::Transient => "transient_error",
            Cause::System => "system_error",
        },
    });
    if let Some(stream) = stream {
        content["stream_descriptor"] = json!({"name": stream.name});
    }
    trace("ERROR", "error", &content)
}

fn trace(kind: &str, name: &str, content: &Value) -> Value {
    let at = DateTime::<Utc>::from(SystemTime::now()).timestamp_millis();
    json!({"type": "TRACE", "trace": {"type": kind, "emitted_at": at, name: content}})
}

/// Returns the message of a check.
pub(crate) fn connection_status(failure: Option<&Failure>) -> Value {
    let status = match failure {
        None => json!({"status": "SUCCEEDED"}),
        Some(failure) => json!({"status": "FAILED", "message": failure.to_string()}),
    };
    json!({"type": "CONNECTION_STATUS", "connectionStatus": status})
}

/// Returns the message of the configuration.
pub(crate) fn spec(configuration: &Value) -> Value {
    json!({
        "type": "SPEC",
        "spec": {
            "protocol_version": "0.3.2",
            "documentationUrl": concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/crates/planwire-cli/tap.md"),
            "supportsIncremental": true,
            "supported_destination_sync_modes": ["overwrite", "append", "append_dedup"],
            "connectionSpecification": configuration,
        },
    })
}

/// Returns the message of the catalog.
pub(crate) fn catalog(streams: &[Stream], form: Form) -> Value {
    let streams: Vec<_> = streams.iter().map(|it| stream(it, form)).collect();
    json!({"type": "CATALOG", "catalog": {"streams": streams}})
}

fn stream(stream: &Stream, form: Form) -> Value {
    let modes: &[&str] = match stream.is_incremental() {
        true => &["full_refresh", "incremental"],
        false => &["full_refresh"],
    };
    let key: Vec<_> = stream.key().into_iter().map(|it| [it]).collect();
    json!({
        "name": stream.name,
        "json_schema": stream.schema(form, &|_| true),
        "supported_sync_modes": modes,
        "source_defined_cursor": stream.is_incremental(),
        "default_cursor_field": stream.replication_key().as_slice(),
        "source_defined_primary_key": key,
        "is_resumable": stream.is_resumable(),
    })
}
