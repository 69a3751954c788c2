//! Says which record of a page could not be read, where in it, and what stood there: after a failure
//! only, since a page that can be read is read in one pass.

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Error, RecordPlace};
use crate::operation::Paging;

/// The longest excerpt of an answer in an error.
const LONGEST_EXCERPT: usize = 80;

/// Explains why a record cannot be read, by its place in the page and its text; nothing where it can.
pub(crate) type ExplainRecord = fn(usize, &str) -> Option<Error>;

/// Explains why a page could not be read; `record` knows what a record is, and `whole` is what the reading
/// of the page as a whole reported.
pub(crate) fn explain(
    body: &[u8],
    paging: Option<Paging>,
    record: ExplainRecord,
    whole: &serde_json::Error,
) -> Error {
    let Ok(text) = std::str::from_utf8(body) else {
        return Error::garbled("the answer is not UTF-8");
    };
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let what = if text.trim().is_empty() {
            "the answer is empty".to_owned()
        } else {
            format!(
                "the answer is not JSON (line {}, column {})",
                error.line(),
                error.column()
            )
        };
        return Error::garbled(what);
    }
    let Some(records) = records(text, paging) else {
        let found =
            serde_json::from_str(text).map_or_else(|_| String::new(), |value| excerpt(&value));
        let what = match paging {
            Some(Paging::Page { records, .. }) => {
                format!("the answer holds no list `{records}`: {found}")
            }
            _ => format!("the answer is not a list: {found}"),
        };
        return Error::decoding(what, None);
    };
    for (index, text) in records.into_iter().enumerate() {
        if let Some(error) = record(index, text.get()) {
            return error;
        }
    }
    // Every record can be read, so it is the envelope that cannot.
    Error::decoding(
        format!(
            "the answer is not of the documented shape: {}",
            reason(whole, None)
        ),
        None,
    )
}

/// The records of a page, unread.
fn records(text: &str, paging: Option<Paging>) -> Option<Vec<&RawValue>> {
    match paging {
        Some(Paging::Page { records, .. }) => {
            let fields: std::collections::BTreeMap<String, &RawValue> =
                serde_json::from_str(text).ok()?;
            serde_json::from_str(fields.get(records)?.get()).ok()
        }
        _ => serde_json::from_str(text).ok(),
    }
}

/// Explains why a record cannot be read as `T`.
pub(crate) fn explain_record<T: DeserializeOwned>(index: usize, record: &str) -> Option<Error> {
    let mut deserializer = serde_json::Deserializer::from_str(record);
    let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err()?;
    Some(unreadable_record(index, record, &error))
}

fn unreadable_record(
    index: usize,
    record: &str,
    error: &serde_path_to_error::Error<serde_json::Error>,
) -> Error {
    let value: Value = serde_json::from_str(record).unwrap_or_default();
    let path = error.path().to_string();
    // A decimal is read by way of its text, which serde_json hands out under a name of its own.
    let path = path
        .split_once(".$serde_json")
        .map_or(path.as_str(), |(path, _)| path)
        .to_owned();
    let found = value.pointer(&pointer(&path));
    let id = value.get("id").and_then(|id| match id {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let name = id.as_ref().map_or_else(
        || format!("record {index}"),
        |id| format!("record {index} (id {id})"),
    );
    let place = if path == "." {
        String::new()
    } else {
        format!(" at `{path}`")
    };
    let what = format!(
        "{name} of the page cannot be read{place}: {}",
        reason(error.inner(), found)
    );
    Error::decoding(what, Some(RecordPlace { index, id, path }))
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
            for (index, (key, value)) in object.iter().enumerate() {
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
