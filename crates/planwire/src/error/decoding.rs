//! Finds the record of a page that could not be read, and the invalid value in it. This happens only after a failure: a
//! page that can be read is read in one pass.

use std::collections::BTreeMap;

use planwire_client::without_byte_order_mark;
use serde_json::Value;

use super::json_path::path_of;
use super::{Error, RecordPlace, Result, shown_status};
use crate::identity::Identity;

/// The longest excerpt of a response in an error.
const LONGEST_EXCERPT: usize = 80;

/// Returns the error of a response that is not a page; `whole` is the error of reading it.
pub(crate) fn unreadable_response(body: &[u8], whole: &serde_json::Error) -> Error {
    let text = match json(body) {
        Ok(text) => text,
        Err(error) => return error,
    };
    let path = path_of(text, whole);
    if path == "." {
        return other_shape(whole);
    }
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let reason = reason(whole, value.pointer(&pointer(&path)));
    Error::decoding(
        format!("the response does not have the documented shape at `{path}`: {reason}"),
        None,
    )
}

/// Returns the text of a response that is JSON.
pub(crate) fn json(body: &[u8]) -> Result<&str> {
    let Ok(text) = std::str::from_utf8(without_byte_order_mark(body)) else {
        return Err(Error::garbled("the response is not UTF-8"));
    };
    if text.trim().is_empty() {
        return Err(Error::empty("the response is empty"));
    }
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => Ok(text),
        Err(error) => Err(Error::garbled(format!(
            "the response is not JSON (line {}, column {})",
            error.line(),
            error.column()
        ))),
    }
}

/// Returns the error of an undocumented success. Only JSON or an empty body shows that it comes from the API.
pub(crate) fn undocumented_success(status: u16, body: &[u8]) -> Error {
    match json(body) {
        Err(error) if !body.trim_ascii().is_empty() => error,
        _ => {
            let status = shown_status(status);
            let what = format!("the response has the undocumented status {status}");
            Error::decoding(what, None)
        }
    }
}

pub(crate) fn other_shape(whole: &serde_json::Error) -> Error {
    let reason = reason(whole, None);
    Error::decoding(
        format!("the response does not have the documented shape: {reason}"),
        None,
    )
}

/// Returns the shape of a response that is JSON.
pub(crate) fn shown(text: &str) -> String {
    serde_json::from_str(text).map_or_else(|_| String::new(), |value| excerpt(&value))
}

pub(crate) fn unreadable(index: usize, record: &str, error: &serde_json::Error) -> Error {
    let path = path_of(record, error);
    let value: Value = serde_json::from_str(record).unwrap_or_default();
    let found = value.pointer(&pointer(&path));
    let id = value.get("id").and_then(|id| match id {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let place = if path == "." {
        String::new()
    } else {
        format!(" at `{path}`")
    };
    let reason = reason(error, found);
    let record = RecordPlace {
        index,
        id,
        path,
        identity: Identity::of_json(record),
    };
    Error::unreadable_record(&place, &reason, record)
}

/// Returns serde's reason without the value that it quotes: the content of responses must not reach logs.
fn reason(error: &serde_json::Error, found: Option<&Value>) -> String {
    let text = error.to_string();
    let text = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(text, _)| text);
    match (
        text.strip_prefix("invalid "),
        text.rsplit_once(", expected "),
    ) {
        (Some(_), Some((_, expected))) => match found {
            Some(found) => format!("expected {expected}, found {}", excerpt(found)),
            None => format!("expected {expected}"),
        },
        _ => match found {
            Some(found) if !text.starts_with("missing field") => {
                format!("{text}, found {}", excerpt(found))
            }
            _ => text.to_owned(),
        },
    }
}

/// Writes the shape of a value: names as they are, every string as `"…"`, every number as `#`.
fn excerpt(value: &Value) -> String {
    let mut text = String::new();
    redacted(value, &mut text);
    match text.char_indices().nth(LONGEST_EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn redacted(value: &Value, into: &mut String) {
    if into.len() > 4 * LONGEST_EXCERPT {
        return;
    }
    match value {
        Value::Null => into.push_str("null"),
        Value::Bool(value) => into.push_str(if *value { "true" } else { "false" }),
        Value::Number(_) => into.push('#'),
        Value::String(text) => into.push_str(if text.is_empty() { "\"\"" } else { "\"…\"" }),
        Value::Array(items) => {
            into.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                redacted(item, into);
            }
            into.push(']');
        }
        Value::Object(object) => {
            into.push('{');
            // The order of a map differs with the features of serde_json that a build switches on.
            let sorted: BTreeMap<_, _> = object.iter().collect();
            for (index, (key, value)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                into.push_str(&format!("\"{key}\":"));
                redacted(value, into);
            }
            into.push('}');
        }
    }
}

/// Returns the JSON pointer of a path such as `tiers[0].amount`.
fn pointer(path: &str) -> String {
    let mut pointer = String::new();
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        pointer.push('/');
        pointer.push_str(part.trim_end_matches(']'));
    }
    pointer
}
