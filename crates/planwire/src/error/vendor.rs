//! Reads the body of an error in any shape: Wethod's `key`, `message` and `failures`, Piriod's `detail` and maps of
//! fields, a proxy's HTML page, or nothing.

use std::fmt;

use serde_json::{Map, Value};

use super::Failure;

/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 300;
/// The most failures that are kept.
const MOST_FAILURES: usize = 50;

/// The content of an error's body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct VendorBody {
    pub(crate) key: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) failures: Vec<Failure>,
}

impl VendorBody {
    pub(crate) fn read(body: &[u8]) -> Self {
        let body = planwire_client::without_byte_order_mark(body);
        match serde_json::from_slice(body) {
            Ok(Value::Object(object)) => Self::from_object(&object),
            Ok(Value::String(text)) => Self {
                message: Some(shortened(&text)),
                ..Self::default()
            },
            Ok(Value::Array(items)) => {
                let mut read = Self::default();
                collect("", &Value::Array(items), &mut read.failures);
                read
            }
            Ok(_) => Self::default(),
            Err(_) => Self {
                message: readable_text(body),
                ..Self::default()
            },
        }
    }

    fn from_object(object: &Map<String, Value>) -> Self {
        let text = |key: &str| {
            object
                .get(key)
                .and_then(Value::as_str)
                .filter(|it| !it.is_empty())
        };
        let mut read = Self {
            key: text("key").map(shortened),
            message: text("message").or_else(|| text("detail")).map(shortened),
            failures: Vec::new(),
        };
        if let Some(Value::Array(failures)) = object.get("failures") {
            for failure in failures.iter().take(MOST_FAILURES) {
                let text = |key: &str| failure.get(key).and_then(Value::as_str).map(shortened);
                read.failures.push(Failure {
                    field: text("field").unwrap_or_default(),
                    message: text("message").unwrap_or_default(),
                });
            }
        } else if read.key.is_none() && read.message.is_none() {
            // Piriod has messages by field, and those of no field under a name of their own.
            for (field, messages) in object {
                let field = if field == "non_field_errors" {
                    ""
                } else {
                    field
                };
                collect(field, messages, &mut read.failures);
            }
            // The order of a map differs with the features of serde_json that a build switches on.
            read.failures.sort_by(|a, b| a.field.cmp(&b.field));
        }
        read
    }
}

/// Collects every string below `messages`, which may be nested, as a failure of its field.
fn collect(field: &str, messages: &Value, failures: &mut Vec<Failure>) {
    if failures.len() >= MOST_FAILURES {
        return;
    }
    match messages {
        Value::String(message) => failures.push(Failure {
            field: field.to_owned(),
            message: shortened(message),
        }),
        Value::Array(items) => {
            let nested = items.iter().any(Value::is_object);
            for (index, item) in items.iter().enumerate() {
                let place = if nested {
                    format!("{field}[{index}]")
                } else {
                    field.to_owned()
                };
                collect(&place, item, failures);
            }
        }
        Value::Object(object) => {
            for (key, value) in object {
                let place = if field.is_empty() {
                    key.clone()
                } else {
                    format!("{field}.{key}")
                };
                collect(&place, value, failures);
            }
        }
        _ => {}
    }
}

/// Returns the text of a body that is not JSON: the title of an HTML page, or the first line.
fn readable_text(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let title = between(&text, "<title>", "</title>").or_else(|| between(&text, "<h1>", "</h1>"));
    let line = match title {
        Some(title) => title,
        // The first line of a page without a title is markup.
        None if text.trim_start().starts_with('<') => return None,
        None => text.trim().lines().next()?,
    };
    let line: String = line
        .chars()
        .filter(|c| !c.is_control() && *c != '\u{fffd}')
        .collect();
    let line = line.trim();
    if line.is_empty() {
        None
    } else {
        Some(shortened(line))
    }
}

fn between<'text>(text: &'text str, start: &str, end: &str) -> Option<&'text str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0.trim())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl fmt::Display for VendorBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.key, &self.message) {
            (Some(key), Some(message)) => write!(formatter, ": {key}: {}", clause(message))?,
            (Some(text), None) | (None, Some(text)) => write!(formatter, ": {}", clause(text))?,
            (None, None) => {}
        }
        // An empty one leaves no comma.
        let failures = self.failures.iter();
        let failures = failures.filter(|it| !it.field.is_empty() || !it.message.is_empty());
        for (index, Failure { field, message }) in failures.enumerate() {
            formatter.write_str(if index == 0 { ": " } else { ", " })?;
            match (field.as_str(), clause(message)) {
                ("", message) => formatter.write_str(message)?,
                (field, "") => write!(formatter, "`{field}`")?,
                (field, message) => write!(formatter, "`{field}`: {message}")?,
            }
        }
        Ok(())
    }
}

/// Returns a sentence of the vendor as a clause, since our sentence continues after it.
fn clause(sentence: &str) -> &str {
    match sentence.strip_suffix('.') {
        Some(clause) if !clause.ends_with('.') => clause,
        _ => sentence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_shape_of_an_error_is_understood() {
        let bodies = [
            r#"{"key":"invalid_data","message":"You provided invalid data.","failures":[{"field":"limit","message":"too big"},{"field":"x"},{},7]}"#,
            r#"{"key":"forbidden","message":""}"#,
            r#"{"detail":"Invalid token."}"#,
            r#"{"page_size":["A valid integer is required."],"non_field_errors":["No workspace."]}"#,
            r#"{"lines":[{"plan":["Unknown."]},{"tiers":[{"amount":["Not a number."]}]}]}"#,
            r#"["One.","Two."]"#,
            r#""plain""#,
            "null",
            "",
            "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
            "<html><body>no title</body></html>",
            "upstream connect error\nstack trace",
            "{\"key\": \"cut sh",
        ];
        let lines: Vec<_> = bodies
            .iter()
            .map(|body| format!("{body}\n    {}", VendorBody::read(body.as_bytes())))
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        {"key":"invalid_data","message":"You provided invalid data.","failures":[{"field":"limit","message":"too big"},{"field":"x"},{},7]}
            : invalid_data: You provided invalid data: `limit`: too big, `x`
        {"key":"forbidden","message":""}
            : forbidden
        {"detail":"Invalid token."}
            : Invalid token
        {"page_size":["A valid integer is required."],"non_field_errors":["No workspace."]}
            : No workspace, `page_size`: A valid integer is required
        {"lines":[{"plan":["Unknown."]},{"tiers":[{"amount":["Not a number."]}]}]}
            : `lines[0].plan`: Unknown, `lines[1].tiers[0].amount`: Not a number
        ["One.","Two."]
            : One, Two
        "plain"
            : plain
        null
            

            
        <html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>
            : 502 Bad Gateway
        <html><body>no title</body></html>
            
        upstream connect error
        stack trace
            : upstream connect error
        {"key": "cut sh
            : {"key": "cut sh
        "#);
    }

    #[test]
    fn a_long_message_is_cut_between_characters() {
        let body = format!("{{\"detail\":\"{}\"}}", "é".repeat(1_000));
        let read = VendorBody::read(body.as_bytes());
        assert_eq!(
            read.message.map(|it| it.chars().count()),
            Some(LONGEST_MESSAGE + 1)
        );
    }

    proptest! {
        #[test]
        fn no_body_is_too_odd(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = VendorBody::read(&body).to_string();
        }
    }
}
