//! Records that a list has from the start.

use serde::Serialize;

use crate::StartError;
use crate::api::Api;
use crate::document::Node;
use crate::value::{Value, literal};

/// A record, and the list that it is for.
#[derive(Debug)]
pub(super) struct OwnRecord {
    list: String,
    /// The record, or why it is none.
    json: Result<Vec<u8>, String>,
}

impl OwnRecord {
    pub(super) fn new(list: String, record: &impl Serialize) -> Self {
        let json = serde_json::to_vec(record).map_err(|error| error.to_string());
        Self { list, json }
    }

    /// Adds the record to its list.
    pub(super) fn add(&self, apis: &[Api]) -> Result<(), StartError> {
        let Self { list, json } = self;
        let mut with_list = apis.iter().filter(|api| api.has_list(list));
        let api = match (with_list.next(), with_list.next()) {
            (Some(api), None) => api,
            (None, _) => {
                return Err(StartError::setting(format!(
                    "cannot add a record to `{list}`: no operation with this path or id returns a list of records; \
                     use a path such as /api/budgets or an operation id"
                )));
            }
            (Some(_), Some(_)) => {
                return Err(StartError::setting(format!(
                    "cannot add a record to `{list}`: both vendors have such a list; use its path"
                )));
            }
        };
        let value = json.clone().and_then(|json| read(&json));
        let added = value.and_then(|value| match value {
            Value::Record(given) => api.give(list, &given),
            _ => Err("must be a JSON object".to_owned()),
        });
        added.map_err(|why| StartError::setting(format!("a record of `{list}` {why}")))
    }
}

/// Reads a record. A string holds the record as JSON.
fn read(json: &[u8]) -> Result<Value<'static>, String> {
    let node = |json: &[u8]| {
        Node::from_client(json).map_err(|error| format!("is not JSON that can be read: {error}"))
    };
    match node(json)? {
        Node::Text(text) => Ok(literal(&node(text.as_bytes())?)),
        node => Ok(literal(&node)),
    }
}
