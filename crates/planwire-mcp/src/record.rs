//! Records as the tools return them: the vendor's JSON, in which decimals are strings with the digits that were sent.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use planwire::operation::{Kind, Schema};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The maximum depth of a record. Deeper values could exhaust the stack.
const DEEPEST: usize = 64;

/// The fields to return; empty for all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chosen(BTreeMap<String, Chosen>);

impl Chosen {
    /// Adds a field, or `a.b` for the field b of the object a.
    pub(crate) fn add(&mut self, path: &str) {
        let mut below = self;
        for name in path.split('.') {
            below = below.0.entry(name.to_owned()).or_default();
        }
    }

    /// Returns the choice within a field; `None` if the field is left out.
    fn within(&self, name: &str) -> Option<&Self> {
        match self.0.is_empty() {
            true => Some(self),
            false => self.0.get(name),
        }
    }
}

/// Returns the JSON of a value of a documented kind, with decimals as strings. Other numbers keep their digits, and
/// strings have one spelling each, in which a token can be found.
pub(crate) fn exact(json: &str, kind: Option<Kind>, chosen: &Chosen) -> String {
    let mut text = String::with_capacity(json.len() + 16);
    write(json.trim(), kind, chosen, 0, &mut text);
    text
}

fn write(json: &str, kind: Option<Kind>, chosen: &Chosen, depth: usize, into: &mut String) {
    match json.as_bytes().first() {
        Some(b'{' | b'[') if depth >= DEEPEST => into.push_str(r#""(nested too deeply)""#),
        Some(b'{') => write_object(json, kind, chosen, depth, into),
        Some(b'[') => {
            let of = match kind {
                Some(Kind::List(of)) => Some(*of),
                _ => None,
            };
            let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            into.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    into.push(',');
                }
                write(item.get(), of, chosen, depth + 1, into);
            }
            into.push(']');
        }
        Some(b'"') => match serde_json::from_str::<Cow<'_, str>>(json) {
            Ok(text) => push_string(&text, into),
            Err(_) => into.push_str(r#""(unreadable)""#),
        },
        Some(b'-' | b'0'..=b'9') if kind == Some(Kind::Number) => {
            into.push('"');
            into.push_str(json);
            into.push('"');
        }
        _ => into.push_str(json),
    }
}

fn write_object(json: &str, kind: Option<Kind>, chosen: &Chosen, depth: usize, into: &mut String) {
    let schema = match kind {
        Some(Kind::Object(schema)) => Some(schema),
        _ => None,
    };
    let fields = serde_json::from_str::<Fields<'_>>(json).unwrap_or_default();
    into.push('{');
    let begin = into.len();
    for (name, value) in &fields.0 {
        let Some(chosen) = chosen.within(name) else {
            continue;
        };
        if into.len() > begin {
            into.push(',');
        }
        push_string(name, into);
        into.push(':');
        let kind = schema.and_then(|it| kind_of(it, name));
        write(value.get(), kind, chosen, depth + 1, into);
    }
    into.push('}');
}

/// Returns the documented kind of a field.
fn kind_of(schema: &Schema, name: &str) -> Option<Kind> {
    if let Some(field) = schema.field(name) {
        return Some(field.kind);
    }
    let others = schema.other_fields?;
    name.starts_with(others.prefix).then_some(others.kind)
}

pub(crate) fn push_string(text: &str, into: &mut String) {
    into.push_str(&serde_json::Value::from(text).to_string());
}

/// The fields of an object, in its order.
#[derive(Default)]
pub(crate) struct Fields<'json>(pub(crate) Vec<(Cow<'json, str>, &'json RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfAMap;

        impl<'de> Visitor<'de> for OfAMap {
            type Value = Fields<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut fields = Vec::new();
                while let Some((Name(name), value)) = map.next_entry()? {
                    fields.push((name, value));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(OfAMap)
    }
}

/// The name of a field, borrowed unless it has escapes.
#[derive(serde::Deserialize)]
struct Name<'json>(#[serde(borrow)] Cow<'json, str>);

#[cfg(test)]
mod tests {
    use planwire::piriod::operations::schemas::PLAN;
    use planwire::wethod::operations::schemas::BUDGET;

    use super::*;

    #[test]
    fn decimals_are_strings_and_other_numbers_keep_their_digits() {
        let budget =
            r#"{"id": 7, "total_price": 1234567890123456.780, "new": 0.10, "notes": "\u0041"}"#;
        assert_eq!(
            exact(budget, Some(Kind::Object(&BUDGET)), &Chosen::default()),
            r#"{"id":7,"total_price":"1234567890123456.780","new":0.10,"notes":"A"}"#
        );
        let plan = r#"{"tiers":[{"amount":1e3}],"amount":null}"#;
        assert_eq!(
            exact(plan, Some(Kind::Object(&PLAN)), &Chosen::default()),
            r#"{"tiers":[{"amount":"1e3"}],"amount":null}"#
        );
    }

    #[test]
    fn chosen_fields_are_returned_in_the_order_of_the_record() {
        let mut chosen = Chosen::default();
        chosen.add("c");
        chosen.add("a.b");
        let record = r#"{"a":[{"b":1,"x":2},{"b":3}],"b":4,"c":{"d":5}}"#;
        assert_eq!(
            exact(record, None, &chosen),
            r#"{"a":[{"b":1},{"b":3}],"c":{"d":5}}"#
        );
    }

    #[test]
    fn no_depth_exhausts_the_stack() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(exact(&deep, None, &Chosen::default()).contains("nested too deeply"));
    }
}
