//! The types of values in JSON Schema, and the values that have them.

use planwire::operation::Kind;
use planwire_sync::ColumnKind;
use serde_json::{Value, json};

use super::Form;

/// The type of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Number,
    /// A decimal in a string.
    DecimalString,
    Integer,
    Boolean,
    Date,
    Instant,
    Text,
    Array,
    Object,
    /// An undocumented value.
    Any,
    KeyInteger,
    KeyText,
}

impl Shape {
    pub(crate) fn of(column: ColumnKind, field: Kind, form: Form) -> Self {
        match (column, field) {
            (ColumnKind::Decimal, _) if form.decimal_strings => Self::DecimalString,
            (ColumnKind::Decimal, _) => Self::Number,
            (ColumnKind::Integer, _) => Self::Integer,
            (ColumnKind::Boolean, _) => Self::Boolean,
            (ColumnKind::Date, _) => Self::Date,
            (ColumnKind::DateTime, _) => Self::Instant,
            (ColumnKind::Text, _) => Self::Text,
            (_, Kind::List(_)) => Self::Array,
            (_, Kind::Object(_) | Kind::Map { .. }) => Self::Object,
            _ => Self::Any,
        }
    }

    /// Returns the shape of an identifier.
    pub(crate) fn of_key(kind: ColumnKind) -> Self {
        match kind {
            ColumnKind::Integer => Self::KeyInteger,
            _ => Self::KeyText,
        }
    }

    /// Returns the type in JSON Schema. Each value but a key can be null: an odd one is.
    pub(crate) fn schema(self, form: Form) -> Value {
        match self {
            // A `multipleOf` would make targets round.
            Self::Number => json!({"type": ["null", "number"]}),
            Self::DecimalString => {
                json!({"type": ["null", "string"], "format": "x-singer.decimal"})
            }
            Self::Integer => json!({"type": ["null", "integer"]}),
            Self::Boolean => json!({"type": ["null", "boolean"]}),
            Self::Date => json!({"type": ["null", "string"], "format": "date"}),
            Self::Instant if form.airbyte => json!({
                "type": ["null", "string"],
                "format": "date-time",
                "airbyte_type": "timestamp_with_timezone",
            }),
            Self::Instant => json!({"type": ["null", "string"], "format": "date-time"}),
            Self::Text => json!({"type": ["null", "string"]}),
            Self::Array => json!({"type": ["null", "array"]}),
            Self::Object => json!({"type": ["null", "object"]}),
            Self::Any => {
                json!({"type": ["null", "object", "array", "string", "number", "boolean"]})
            }
            Self::KeyInteger => json!({"type": "integer"}),
            Self::KeyText => json!({"type": "string"}),
        }
    }

    /// Returns whether a value that fits its column has this shape as the API sent it.
    pub(crate) fn takes(self, json: &str) -> bool {
        let starts = |first: u8| json.as_bytes().first() == Some(&first);
        match self {
            _ if json == "null" => !matches!(self, Self::KeyInteger | Self::KeyText),
            Self::Number => !starts(b'"'),
            Self::DecimalString => false,
            Self::Integer | Self::KeyInteger => {
                let digits = json.strip_prefix('-').unwrap_or(json);
                digits.bytes().all(|it| it.is_ascii_digit())
            }
            Self::Boolean => matches!(json, "true" | "false"),
            Self::Date | Self::Text | Self::KeyText => starts(b'"'),
            Self::Instant => is_utc(json),
            Self::Array => starts(b'['),
            Self::Object => starts(b'{'),
            Self::Any => true,
        }
    }
}

/// Returns whether an instant is in UTC, and written as every program reads it: `"2025-05-14T12:57:27.207Z"`. Targets
/// that keep no time zone would shift any other.
fn is_utc(json: &str) -> bool {
    let Some(text) = json.strip_prefix('"').and_then(|it| it.strip_suffix('"')) else {
        return false;
    };
    let Some(text) = text
        .strip_suffix('Z')
        .or_else(|| text.strip_suffix("+00:00"))
    else {
        return false;
    };
    let (whole, fraction) = text.split_at_checked(19).unwrap_or((text, ""));
    let has_form = whole.len() == 19
        && whole.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            10 => byte == b'T',
            13 | 16 => byte == b':',
            // Most programs have no leap seconds.
            17 => matches!(byte, b'0'..=b'5'),
            _ => byte.is_ascii_digit(),
        });
    let is_fraction =
        |it: &str| (1..=6).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    has_form && (fraction.is_empty() || fraction.strip_prefix('.').is_some_and(is_fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_instants_that_every_program_reads_are_copied() {
        for (text, copied) in [
            ("2025-05-14T12:57:27Z", true),
            ("2025-05-14T12:57:27.207+00:00", true),
            ("2025-05-14T14:57:27.207+02:00", false),
            ("2025-05-14T12:57:27.207123456Z", false),
            ("2025-05-14 12:57:27Z", false),
            ("2025-05-14t12:57:27Z", false),
            ("2016-12-31T23:59:60Z", false),
            ("2025-05-14T12:57Z", false),
        ] {
            assert_eq!(
                Shape::Instant.takes(&format!("\"{text}\"")),
                copied,
                "{text}"
            );
        }
    }
}
