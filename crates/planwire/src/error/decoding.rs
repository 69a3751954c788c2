//! Says which record of a page could not be read, where in it, and what stood there: after a failure
//! only, since a page that can be read is read in one pass.

use std::collections::BTreeMap;

use planwire_client::without_byte_order_mark;
use serde_json::Value;

use super::json_path::path_of;
use super::{Error, RecordPlace, Result, shown_status};
use crate::identity::Identity;

/// The longest excerpt of an answer in an error.
const LONGEST_EXCERPT: usize = 80;

/// Why an answer that is no page could not be read; `whole` is what its reading reported.
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
        format!("the answer is not of the documented shape at `{path}`: {reason}"),
        None,
    )
}

/// The text of an answer, where it is JSON.
pub(crate) fn json(body: &[u8]) -> Result<&str> {
    let Ok(text) = std::str::from_utf8(without_byte_order_mark(body)) else {
        return Err(Error::garbled("the answer is not UTF-8"));
    };
    if text.trim().is_empty() {
        return Err(Error::empty("the answer is empty"));
    }
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => Ok(text),
        Err(error) => Err(Error::garbled(format!(
            "the answer is not JSON (line {}, column {})",
            error.line(),
            error.column()
        ))),
    }
}

/// The error that an undocumented success is. Only JSON, or no body at all, shows that it is one of the API's.
pub(crate) fn undocumented_success(status: u16, body: &[u8]) -> Error {
    match json(body) {
        Err(error) if !body.trim_ascii().is_empty() => error,
        _ => {
            let status = shown_status(status);
            let what = format!("the answer is {status}, which the documents do not have");
            Error::decoding(what, None)
        }
    }
}

pub(crate) fn other_shape(whole: &serde_json::Error) -> Error {
    let reason = reason(whole, None);
    Error::decoding(
        format!("the answer is not of the documented shape: {reason}"),
        None,
    )
}

/// The shape of an answer that is JSON.
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

/// serde's reason without the value that it quotes: an answer's content has no place in a log.
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

/// The shape of a value: names as they are, every text `"…"`, every number `#`.
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

/// The JSON pointer of a path such as `tiers[0].amount`.
fn pointer(path: &str) -> String {
    let mut pointer = String::new();
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        pointer.push('/');
        pointer.push_str(part.trim_end_matches(']'));
    }
    pointer
}
