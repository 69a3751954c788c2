//! The messages of Singer.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{End, Envelope, Protocol, line};
use crate::record::instant_text;
use crate::state::State;
use crate::stream::{Form, Stream};

/// The property with the time of a deletion; targets know it.
pub(crate) const DELETED: &str = "_sdc_deleted_at";

/// Singer.
pub(crate) struct Singer {
    form: Form,
    /// The version of the records of this run, if targets are to remove those of older versions.
    version: Option<i64>,
}

impl Singer {
    /// `activated_at` is the time of the run, if targets are to remove what a full read does not contain.
    pub(crate) fn new(form: Form, activated_at: Option<DateTime<Utc>>) -> Self {
        Self {
            form,
            version: activated_at.map(|it| it.timestamp_millis()),
        }
    }
}

impl Protocol for Singer {
    fn form(&self) -> Form {
        self.form
    }

    fn begin(&mut self, stream: &Stream, has: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
        let bookmark = stream.replication_key();
        let message = json!({
            "type": "SCHEMA",
            "stream": stream.name,
            "schema": stream.schema(self.form, has),
            "key_properties": stream.key(),
            "bookmark_properties": bookmark.as_slice(),
        });
        line(&message, out);
    }

    fn records(&mut self, stream: &Stream, at: DateTime<Utc>, _: &mut Vec<u8>) -> Envelope {
        let version = self
            .version
            .map_or_else(String::new, |it| format!(r#","version":{it}"#));
        Envelope {
            before: format!(r#"{{"type":"RECORD","stream":"{}","record":"#, stream.name),
            after: format!(
                r#","time_extracted":"{}"{version}}}{}"#,
                instant_text(at),
                '\n'
            ),
        }
    }

    fn state(&mut self, _: &Stream, state: &State, _: u64, out: &mut Vec<u8>) {
        let value = json!({"bookmarks": state.bookmarks()});
        line(&json!({"type": "STATE", "value": value}), out);
    }

    fn end(&mut self, stream: &Stream, end: &End<'_>, out: &mut Vec<u8>) {
        if let (Some(version), End::Complete { whole: true }) = (self.version, end) {
            let message =
                json!({"type": "ACTIVATE_VERSION", "stream": stream.name, "version": version});
            line(&message, out);
        }
    }
}
