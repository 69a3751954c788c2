//! From the text of a flag to JSON, by the documented kind of the field.

use planwire::operation::Kind;
use serde_json::value::RawValue;

use super::Tree;

/// Returns the value of a field as JSON.
///
/// # Errors
///
/// If the text is not of that kind. Bounds, enum values and dates are not checked here: the library checks
/// the whole body.
pub(super) fn json(
    kind: &Kind,
    text: &str,
    text_identifiers: &[&str],
) -> Result<Box<RawValue>, String> {
    match kind {
        Kind::Identifier(_) if text.is_empty() => Err("expected an identifier".to_owned()),
        Kind::Identifier(name) if text_identifiers.contains(name) => string(text),
        Kind::Identifier(_) | Kind::Integer if !is_integer(text) => {
            Err("expected an integer such as 12".to_owned())
        }
        Kind::Number if !is_number(text) => Err("expected a number such as 12.5".to_owned()),
        Kind::Identifier(_) | Kind::Integer | Kind::Number => parsed(text),
        Kind::Boolean if !matches!(text, "true" | "false") => {
            Err("expected `true` or `false`".to_owned())
        }
        Kind::Boolean => parsed(text),
        Kind::Object(_) if !text.trim_start().starts_with('{') => {
            Err("expected a JSON object such as {\"name\": 1}".to_owned())
        }
        Kind::List(_) if !text.trim_start().starts_with('[') => {
            Err("expected a JSON list such as [1, 2]".to_owned())
        }
        Kind::Object(_) | Kind::List(_) | Kind::Json | Kind::Map { .. } => parsed(text),
        _ => string(text),
    }
}

fn string(text: &str) -> Result<Box<RawValue>, String> {
    serde_json::value::to_raw_value(text).map_err(|error| error.to_string())
}

/// Returns JSON's null.
pub(super) fn null() -> Box<RawValue> {
    RawValue::NULL.to_owned()
}

fn parsed(text: &str) -> Result<Box<RawValue>, String> {
    RawValue::from_string(text.trim().to_owned())
        .map_err(|error| format!("expected JSON, in which a string has quotes: {error}"))
}

/// Returns whether the text is a JSON integer, which `012` and `+12` are not.
pub(crate) fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    is_number(text) && digits.bytes().all(|it| it.is_ascii_digit())
}

/// Returns whether the text is a JSON number.
pub(crate) fn is_number(text: &str) -> bool {
    let begins = text.starts_with(|it: char| it == '-' || it.is_ascii_digit());
    // JSON allows spaces around a number.
    let ends = text.ends_with(|it: char| it.is_ascii_digit());
    begins && ends && serde_json::from_str::<&RawValue>(text).is_ok()
}

/// Returns whether two values are equal in JSON; an identifier may be a number in one and a string in the
/// other.
pub(super) fn is_same(one: &Tree, other: &str) -> bool {
    match one {
        Tree::Value(one) => one.get().trim_matches('"') == other.trim_matches('"'),
        Tree::Object(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_by_the_kind_of_its_field() {
        let kinds = [
            Kind::Text,
            Kind::Identifier("BudgetId"),
            Kind::Identifier("PlanId"),
            Kind::Integer,
            Kind::Number,
            Kind::Boolean,
            Kind::Json,
            Kind::List(&Kind::Integer),
        ];
        let texts = [
            "", "12", "-3", "012", "+12", "12.50", "1e400", ".5", "12 ", "true", "null", "[1.0]",
            "a \"b\"",
        ];
        let mut lines = String::new();
        for text in texts {
            lines += &format!("{text:?}\n");
            for kind in kinds {
                let json = json(&kind, text, &["PlanId"]);
                let json = json.map_or_else(|_| "-".to_owned(), |it| it.get().to_owned());
                lines += &format!("  {:30} {json}\n", format!("{kind:?}"));
            }
        }
        insta::assert_snapshot!(lines);
    }

    #[test]
    fn a_number_is_what_json_takes_for_one() {
        let all = [
            "0", "-0", "1.0", "1e5", "1E+5", "-1.5e-3", "00", "1.", "1_000", "1,5", "NaN", "--1",
            "- 1", "0x1",
        ];
        let numbers: Vec<_> = all.into_iter().filter(|it| is_number(it)).collect();
        assert_eq!(numbers, ["0", "-0", "1.0", "1e5", "1E+5", "-1.5e-3"]);
    }
}
