//! Identifiers that are documented as strings.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::InvalidIdentifier;

/// An identifier that is documented as a string. The API may send `"pla_1"` or `12`; each is read, and written as it was. `12`
/// and `"12"` are equal.
#[derive(Clone)]
pub struct TextIdentifier {
    text: String,
    /// The API sent a number.
    number: bool,
}

impl TextIdentifier {
    /// Returns the identifier as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl From<&str> for TextIdentifier {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for TextIdentifier {
    fn from(text: String) -> Self {
        Self {
            text,
            number: false,
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for TextIdentifier {
            fn from(value: $integer) -> Self {
                value.to_string().into()
            }
        }
    )*};
}
from_integers!(i64 i32 i16 i8 u64 u32 u16 u8 usize);

impl FromStr for TextIdentifier {
    // Parsing cannot fail; the error is that of all identifiers, so that code can treat them alike.
    type Err = InvalidIdentifier;

    fn from_str(text: &str) -> Result<Self, InvalidIdentifier> {
        Ok(text.into())
    }
}

impl fmt::Display for TextIdentifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl fmt::Debug for TextIdentifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

impl PartialEq for TextIdentifier {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for TextIdentifier {}

impl PartialOrd for TextIdentifier {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TextIdentifier {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for TextIdentifier {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Serialize for TextIdentifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.number {
            if let Ok(value) = self.text.parse::<i64>() {
                return serializer.serialize_i64(value);
            }
            if let Ok(value) = self.text.parse::<u64>() {
                return serializer.serialize_u64(value);
            }
        }
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for TextIdentifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdentifierVisitor)
    }
}

struct IdentifierVisitor;

impl Visitor<'_> for IdentifierVisitor {
    type Value = TextIdentifier;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an identifier, a string or an integer")
    }

    fn visit_str<E>(self, text: &str) -> Result<TextIdentifier, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<TextIdentifier, E> {
        Ok(text.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<TextIdentifier, E> {
        Ok(TextIdentifier {
            text: value.to_string(),
            number: true,
        })
    }

    fn visit_u64<E>(self, value: u64) -> Result<TextIdentifier, E> {
        Ok(TextIdentifier {
            text: value.to_string(),
            number: true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_api_sends_goes_back_as_it_came() {
        for json in [
            "\"pla_1\"",
            "12",
            "\"12\"",
            "\"\"",
            "-1",
            "18446744073709551615",
        ] {
            let identifier: TextIdentifier = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&identifier).unwrap(), json);
        }
    }

    #[test]
    fn a_number_and_its_text_are_the_same_identifier() {
        let number: TextIdentifier = serde_json::from_str("12").unwrap();
        assert_eq!(number, TextIdentifier::from("12"));
    }
}
