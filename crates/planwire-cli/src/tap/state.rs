//! The state of each stream: what a run emits, and the next one is started with.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use planwire::Position;
use planwire_sync::ListState;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::failure::Failure;
use crate::log;
use crate::stream::Stream;

/// The version of a bookmark. A program refuses those of a later one.
const VERSION: u64 = 1;

/// The state of a stream, as it is stored: that of a list in a sync.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Bookmark {
    version: u64,
    /// The company or workspace.
    account: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cursor: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    position: Option<Position>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    started_at: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "is_false")]
    ordering_proven: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Bookmark {
    pub(crate) fn new(account: &str, state: &ListState) -> Self {
        Self {
            version: VERSION,
            account: account.to_owned(),
            cursor: state.cursor,
            position: state.position.clone(),
            started_at: state.started_at,
            ordering_proven: state.ordering_proven,
        }
    }

    fn list_state(&self) -> ListState {
        let mut state = ListState::default();
        state.cursor = self.cursor;
        state.position = self.position.clone();
        state.started_at = self.started_at;
        state.ordering_proven = self.ordering_proven;
        state
    }

    /// Returns whether a first load broke off.
    pub(crate) fn is_unfinished(&self) -> bool {
        self.position.is_some()
    }
}

/// The bookmarks of all streams.
#[derive(Clone, Debug, Default)]
pub(crate) struct State(BTreeMap<String, Bookmark>);

impl State {
    /// Reads the state of Singer: an object with `bookmarks`. An empty object is none.
    ///
    /// # Errors
    ///
    /// If it is another program's, or that of a later version.
    pub(crate) fn of_singer(json: &Value) -> Result<Self, Failure> {
        let Some(object) = json.as_object() else {
            return Err(malformed("it is not an object"));
        };
        if json["type"] == "STATE" {
            return Err(malformed(
                "it is a message; store its `value`, which is the state",
            ));
        }
        let mut state = Self::default();
        match object.get("bookmarks") {
            None if object.is_empty() => {}
            None | Some(Value::Null) => return Err(malformed("it has no `bookmarks`")),
            Some(Value::Object(bookmarks)) => {
                let streams = Stream::all();
                for (name, bookmark) in bookmarks {
                    state.read(name, bookmark, &streams)?;
                }
            }
            Some(_) => return Err(malformed("its `bookmarks` are not an object")),
        }
        Ok(state)
    }

    /// Reads the state of Airbyte: an array of the state of each stream. An empty object is none.
    ///
    /// # Errors
    ///
    /// If it is another program's, or that of a later version.
    pub(crate) fn of_airbyte(json: &Value) -> Result<Self, Failure> {
        let mut state = Self::default();
        let messages = match json {
            Value::Array(messages) => messages.as_slice(),
            Value::Object(object) if object.is_empty() => &[],
            Value::Null => &[],
            _ => return Err(malformed("it is not an array of the states of streams")),
        };
        let streams = Stream::all();
        for message in messages {
            let message = message.get("state").unwrap_or(message);
            let kind = message["type"].as_str().unwrap_or("LEGACY");
            let name = message["stream"]["stream_descriptor"]["name"].as_str();
            let (true, Some(name)) = (kind == "STREAM", name) else {
                return Err(malformed(&format!(
                    "it has a state of type {kind} instead of STREAM"
                )));
            };
            match message["stream"].get("stream_state") {
                None | Some(Value::Null) => {}
                Some(Value::Object(empty)) if empty.is_empty() => {}
                Some(bookmark) => state.read(name, bookmark, &streams)?,
            }
        }
        Ok(state)
    }

    fn read(&mut self, name: &str, json: &Value, streams: &[Stream]) -> Result<(), Failure> {
        let refused = |why: &str| {
            Failure::usage(format!(
                "cannot use the state of `{name}`: {why}; remove it from the state to read the stream anew"
            ))
        };
        let version = json.get("version").and_then(Value::as_u64);
        match version {
            Some(VERSION) => {}
            Some(version) if version > VERSION => {
                return Err(Failure::usage(format!(
                    "cannot use the state of `{name}`: its version is {version}, and this program knows {VERSION}; \
                     update tap-planwire"
                )));
            }
            _ => return Err(refused("it has no `version` of tap-planwire")),
        }
        if !streams.iter().any(|it| it.name == name) {
            log::warning(&format!(
                "the state has an unknown stream `{name}`, which is left out"
            ));
            return Ok(());
        }
        let bookmark = Bookmark::deserialize(json).map_err(|error| refused(&error.to_string()))?;
        self.0.insert(name.to_owned(), bookmark);
        Ok(())
    }

    /// Returns the bookmark of a stream.
    pub(crate) fn get(&self, name: &str) -> Option<&Bookmark> {
        self.0.get(name)
    }

    /// Returns the state of a list, if it is that of the account.
    pub(crate) fn list_state(&self, name: &str, account: &str) -> Option<ListState> {
        let bookmark = self.0.get(name)?;
        if bookmark.account != account {
            log::note(&format!(
                "{name}: the state is that of {}, so that the stream is read anew",
                bookmark.account
            ));
            return None;
        }
        Some(bookmark.list_state())
    }

    /// Replaces the bookmark of a stream, and returns whether it differs from the last one.
    pub(crate) fn put(&mut self, name: &str, bookmark: Bookmark) -> bool {
        if self.0.get(name) == Some(&bookmark) {
            return false;
        }
        self.0.insert(name.to_owned(), bookmark);
        true
    }

    /// Returns all bookmarks.
    pub(crate) fn bookmarks(&self) -> &BTreeMap<String, Bookmark> {
        &self.0
    }
}

fn malformed(why: &str) -> Failure {
    Failure::usage(format!(
        "cannot use the state: {why}; give the last state that tap-planwire wrote, or none to read everything anew"
    ))
}
