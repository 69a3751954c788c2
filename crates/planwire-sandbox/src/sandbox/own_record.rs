//! Records that a test adds.

use serde::Serialize;

use super::list_handle::find_records;
use crate::api::Api;
use crate::document::Node;
use crate::error::SettingError;
use crate::value::{Value, literal};

/// A record to add to a list when the sandbox starts.
#[derive(Debug)]
pub(super) struct OwnRecord {
    list: String,
    record: Result<Value<'static>, String>,
}

impl OwnRecord {
    pub(super) fn new(list: String, record: &impl Serialize) -> Self {
        let record = read(record);
        Self { list, record }
    }

    /// Adds the record to its list.
    pub(super) fn add(&self, apis: &[Api], now: i64) -> Result<(), SettingError> {
        let Self { list, record } = self;
        let (_, records) = find_records(apis, list, "add a record to")?;
        let added = record.as_ref().map_err(Clone::clone);
        let added = added.and_then(|record| records.insert(members(record)?, false, now));
        match added {
            Ok(_) => Ok(()),
            Err(why) => Err(SettingError::new(format!("a record of `{list}` {why}"))),
        }
    }
}

/// Reads a record from an object or from a string with one. The error is a sentence without a
/// subject.
pub(super) fn read(record: &impl Serialize) -> Result<Value<'static>, String> {
    let node = |json: &[u8]| {
        Node::from_client(json).map_err(|error| format!("is not valid JSON: {error}"))
    };
    let json = serde_json::to_vec(record).map_err(|error| error.to_string())?;
    let value = match node(&json)? {
        Node::Text(text) => literal(&node(text.as_bytes())?),
        node => literal(&node),
    };
    members(&value)?;
    Ok(value)
}

/// Returns the members of an object.
pub(super) fn members<'v, 'a>(
    value: &'v Value<'a>,
) -> Result<&'v [(std::borrow::Cow<'a, str>, Value<'a>)], String> {
    match value {
        Value::Record(members) => Ok(members),
        _ => Err("must be a JSON object".to_owned()),
    }
}
