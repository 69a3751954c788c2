//! Identifiers that are documented as integers.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::InvalidIdentifier;

/// The length of the longest string, in bytes: a UUID in braces, the longest identifier in common use.
pub(super) const LONGEST_TEXT: usize = 38;

/// An identifier that is documented as an integer. The API may send `12`, `"12"` or even `"b-12"`; each is read, and written
/// as it was. `12` and `"12"` are equal.
///
/// It is `Copy`, so that `.project_id(budget.project_id)` does not move a part of the record.
#[derive(Clone, Copy)]
pub struct IntegerIdentifier {
    value: Value,
    /// The API sent it in quotes.
    quoted: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Value {
    Integer(i64),
    Text(ShortText),
}

impl IntegerIdentifier {
    /// Returns the integer. `None` if the API sent another string.
    #[must_use]
    pub fn get(self) -> Option<i64> {
        match self.value {
            Value::Integer(value) => Some(value),
            Value::Text(_) => None,
        }
    }
}

impl IntegerIdentifier {
    fn integer(value: i64) -> Self {
        Self {
            value: Value::Integer(value),
            quoted: false,
        }
    }

    fn unsigned(value: u64) -> Self {
        let value = match i64::try_from(value) {
            Ok(value) => Value::Integer(value),
            // Twenty digits fit.
            Err(_) => Value::Text(ShortText::new(&value.to_string()).unwrap_or(ShortText::EMPTY)),
        };
        Self {
            value,
            quoted: false,
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty: $make:ident($wide:ty))*) => {$(
        impl From<$integer> for IntegerIdentifier {
            fn from(value: $integer) -> Self {
                Self::$make(value as $wide)
            }
        }
    )*};
}
// Each type is at most as wide, so that the cast is lossless.
from_integers! {
    i64: integer(i64) i32: integer(i64) i16: integer(i64) i8: integer(i64)
    u64: unsigned(u64) u32: unsigned(u64) u16: unsigned(u64) u8: unsigned(u64) usize: unsigned(u64)
}

impl FromStr for IntegerIdentifier {
    type Err = InvalidIdentifier;

    fn from_str(text: &str) -> Result<Self, InvalidIdentifier> {
        // `012` and `+12` are other strings than `12`, and are written as they were read.
        let integer = text
            .parse()
            .ok()
            .filter(|value: &i64| value.to_string() == text);
        let value = match integer {
            Some(value) => Value::Integer(value),
            None => Value::Text(ShortText::new(text).ok_or(InvalidIdentifier(()))?),
        };
        Ok(Self {
            value,
            quoted: false,
        })
    }
}

impl fmt::Display for IntegerIdentifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Value::Integer(value) => value.fmt(formatter),
            Value::Text(text) => formatter.pad(text.as_str()),
        }
    }
}

impl fmt::Debug for IntegerIdentifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl PartialEq for IntegerIdentifier {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for IntegerIdentifier {}

impl PartialOrd for IntegerIdentifier {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IntegerIdentifier {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for IntegerIdentifier {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl Serialize for IntegerIdentifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Integer(value) if self.quoted => serializer.collect_str(&value),
            Value::Integer(value) => serializer.serialize_i64(value),
            Value::Text(text) => serializer.serialize_str(text.as_str()),
        }
    }
}

impl<'de> Deserialize<'de> for IntegerIdentifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdentifierVisitor)
    }
}

struct IdentifierVisitor;

impl Visitor<'_> for IdentifierVisitor {
    type Value = IntegerIdentifier;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an identifier, an integer or a short string")
    }

    fn visit_i64<E>(self, value: i64) -> Result<IntegerIdentifier, E> {
        Ok(value.into())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<IntegerIdentifier, E> {
        i64::try_from(value)
            .map(Into::into)
            .map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<IntegerIdentifier, E> {
        let identifier: IntegerIdentifier = text.parse().map_err(E::custom)?;
        Ok(IntegerIdentifier {
            quoted: true,
            ..identifier
        })
    }
}

/// A string of up to [`LONGEST_TEXT`] bytes, stored inline.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct ShortText {
    // The bytes come first, so that the derived order is that of the strings; unused ones are zero.
    bytes: [u8; LONGEST_TEXT],
    length: u8,
}

impl ShortText {
    const EMPTY: Self = Self {
        bytes: [0; LONGEST_TEXT],
        length: 0,
    };

    fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; LONGEST_TEXT];
        bytes
            .get_mut(..text.len())?
            .copy_from_slice(text.as_bytes());
        Some(Self {
            bytes,
            length: u8::try_from(text.len()).ok()?,
        })
    }

    fn as_str(&self) -> &str {
        // Only `new` constructs one, from a whole string, so neither step can fail.
        self.bytes
            .get(..usize::from(self.length))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_api_sends_goes_back_as_it_came() {
        for json in [
            "12",
            "\"12\"",
            "\"b-12\"",
            "-1",
            "0",
            "\"\"",
            "\"012\"",
            "9223372036854775807",
        ] {
            let identifier: IntegerIdentifier = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&identifier).unwrap(), json);
        }
        let uuid = format!("\"{{{}}}\"", "12345678-1234-1234-1234-123456789012");
        assert_eq!(
            serde_json::to_string(&serde_json::from_str::<IntegerIdentifier>(&uuid).unwrap())
                .unwrap(),
            uuid
        );
    }

    #[test]
    fn a_number_and_its_text_are_the_same_identifier() {
        let number: IntegerIdentifier = serde_json::from_str("12").unwrap();
        let text: IntegerIdentifier = serde_json::from_str("\"12\"").unwrap();
        assert_eq!(number, text);
        assert_eq!(text.get(), Some(12));
        assert!(number < IntegerIdentifier::from(100));
    }

    #[test]
    fn what_cannot_be_kept_is_an_error() {
        let errors = ["1.5", "true", "18446744073709551615"].map(|json| {
            serde_json::from_str::<IntegerIdentifier>(json)
                .unwrap_err()
                .to_string()
        });
        insta::assert_snapshot!(errors.join("\n"), @"
        invalid type: floating point `1.5`, expected an identifier, an integer or a short string at line 1 column 3
        invalid type: boolean `true`, expected an identifier, an integer or a short string at line 1 column 4
        invalid value: integer `18446744073709551615`, expected an identifier, an integer or a short string at line 1 column 20
        ");
        assert_eq!(
            "x".repeat(39).parse::<IntegerIdentifier>(),
            Err(InvalidIdentifier(()))
        );
    }
}
