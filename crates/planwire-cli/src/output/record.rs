//! A record's fields, one by one, with numbers as they were sent.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json::one_line;

/// The fields in the order of the record.
#[derive(Default)]
pub(crate) struct Fields<'r>(pub(crate) Vec<(Cow<'r, str>, &'r RawValue)>);

/// serde copies a `Cow` unless the attribute says to borrow.
#[derive(Deserialize)]
struct Text<'r>(#[serde(borrow)] Cow<'r, str>);

/// Returns a JSON string without quotes and escapes. Half of a surrogate pair is valid JSON, but not a
/// string.
fn text(json: &str) -> Option<Cow<'_, str>> {
    let Text(text) = serde_json::from_str(json).ok()?;
    Some(text)
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Fields<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, value)) = map.next_entry::<&RawValue, _>()? {
                    let name = name.get();
                    fields.push((text(name).unwrap_or(Cow::Borrowed(name)), value));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell<'r> {
    Null,
    /// A string, without quotes and escapes.
    Text(Cow<'r, str>),
    /// A number, unchanged.
    Number(&'r str),
    /// `true` or `false`; or a string that is not valid Unicode, as it was sent.
    Literal(&'r str),
    /// An array or an object, as JSON on one line.
    Nested(Cow<'r, str>),
}

impl<'r> Cell<'r> {
    pub(super) fn new(value: &'r RawValue) -> Self {
        let json = value.get();
        match json.as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b'"') => text(json).map_or(Self::Literal(json), Self::Text),
            Some(b'[' | b'{') => Self::Nested(one_line(json)),
            Some(b'-' | b'0'..=b'9') => Self::Number(json),
            _ => Self::Literal(json),
        }
    }

    /// Returns the value as people read it.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::Text(text) | Self::Nested(text) => text,
            Self::Number(text) | Self::Literal(text) => text,
        }
    }
}
