//! The shape of a body, without its content.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::operation::{Field, Kind, OtherFields};

/// The deepest level that is recorded: twice that of the documents, and safe for the stack.
const DEEPEST: usize = 40;
/// The most undocumented names or values that are recorded in one place: more of them are data.
const MOST_UNDOCUMENTED: usize = 40;
/// The length of the longest name.
const LONGEST_NAME: usize = 40;
/// The most digits of a name.
const MOST_DIGITS: usize = 4;

/// The values in one place of a body: the number of each kind, and their lengths.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Shape {
    #[serde(skip_serializing_if = "is_zero")]
    null: u64,
    #[serde(skip_serializing_if = "is_zero")]
    boolean: u64,
    #[serde(skip_serializing_if = "is_zero")]
    integer: u64,
    /// Numbers that are written with a fraction or an exponent.
    #[serde(skip_serializing_if = "is_zero")]
    number: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Lengths>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<Lengths>,
    #[serde(skip_serializing_if = "is_zero")]
    object: u64,
    /// A body that is not JSON, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_json: Option<Lengths>,
    /// The values of an enum, with the number of each.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    values: BTreeMap<String, u64>,
    /// The elements of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<Shape>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, Shape>,
    /// The values of keys that are not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    keyed: Option<Box<Shape>>,
}

/// The number of values with a length, and their lengths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Lengths {
    count: u64,
    shortest: usize,
    longest: usize,
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

impl Lengths {
    fn add(of: &mut Option<Self>, length: usize) {
        let lengths = of.get_or_insert(Self {
            count: 0,
            shortest: length,
            longest: length,
        });
        lengths.count += 1;
        lengths.shortest = lengths.shortest.min(length);
        lengths.longest = lengths.longest.max(length);
    }
}

impl Shape {
    /// Returns the shape of a body. `None` if it is missing or incomplete.
    pub(super) fn of_body(body: &[u8], documented: &Kind) -> Option<Self> {
        if body.is_empty() {
            return None;
        }
        let mut shape = Self::default();
        match serde_json::from_slice::<&RawValue>(planwire_client::without_byte_order_mark(body)) {
            Ok(json) => shape.see(json, documented, 0),
            // The connection closed, or the rest was not read.
            Err(error) if error.is_eof() => return None,
            Err(_) => Lengths::add(&mut shape.not_json, body.len()),
        }
        Some(shape)
    }

    /// Counts a value. Its JSON is read level by level, so that nothing of it is kept.
    fn see(&mut self, json: &RawValue, documented: &Kind, depth: usize) {
        let text = json.get();
        match text.as_bytes().first() {
            Some(b'n') => self.null += 1,
            Some(b't' | b'f') => self.boolean += 1,
            Some(b'"') => self.see_text(text, documented),
            Some(b'[') => self.see_list(text, documented, depth + 1),
            Some(b'{') => self.see_object(text, documented, depth + 1),
            _ if text.contains(['.', 'e', 'E']) => self.number += 1,
            _ => self.integer += 1,
        }
    }

    fn see_text(&mut self, json: &str, documented: &Kind) {
        // An escape may be half of a surrogate pair, which is no Rust string.
        let text = serde_json::from_str::<Text<'_>>(json).map_or(Cow::Borrowed(""), |it| it.0);
        Lengths::add(&mut self.text, text.chars().count());
        let Kind::Enum(documented) = documented else {
            return;
        };
        if documented.contains(&&*text) || self.has_room(&text, documented) {
            *self.values.entry(text.into_owned()).or_default() += 1;
        }
    }

    /// Returns whether an undocumented value of an enum can be recorded.
    fn has_room(&self, value: &str, documented: &[&str]) -> bool {
        let undocumented = |it: &&String| !documented.contains(&it.as_str());
        is_name(value)
            && (self.values.contains_key(value)
                || self.values.keys().filter(undocumented).count() < MOST_UNDOCUMENTED)
    }

    fn see_list(&mut self, json: &str, documented: &Kind, depth: usize) {
        let of = match documented {
            Kind::List(of) => of,
            _ => &Kind::Json,
        };
        let mut items = self.items.take().unwrap_or_default();
        let length = each_element(json, |element| {
            if depth < DEEPEST {
                items.see(element, of, depth);
            }
        });
        if *items != Self::default() {
            self.items = Some(items);
        }
        Lengths::add(&mut self.list, length);
    }

    fn see_object(&mut self, json: &str, documented: &Kind, depth: usize) {
        self.object += 1;
        let (fields, other_fields) = match *documented {
            Kind::Object(schema) => (schema.fields, schema.other_fields),
            Kind::Map { prefix } => (
                &[][..],
                Some(OtherFields {
                    prefix,
                    kind: Kind::Json,
                }),
            ),
            _ => return,
        };
        if depth < DEEPEST {
            each_field(json, |name, value| {
                let known = fields.iter().find(|field| field.name == name);
                let (shape, documented) = match known {
                    Some(field) => (self.field(name), field.kind),
                    None => self.undocumented(name, fields, other_fields),
                };
                shape.see(value, &documented, depth);
            });
        }
    }

    fn field(&mut self, name: &str) -> &mut Self {
        self.fields.entry(name.to_owned()).or_default()
    }

    /// Returns the place of an undocumented field: under its name, if it looks like one.
    fn undocumented(
        &mut self,
        name: &str,
        fields: &[Field],
        other_fields: Option<OtherFields>,
    ) -> (&mut Self, Kind) {
        if let Some(others) = other_fields
            && name.starts_with(others.prefix)
        {
            return (self.keyed.get_or_insert_default(), others.kind);
        }
        let undocumented = |it: &&String| !fields.iter().any(|field| field.name == **it);
        let has_room = self.fields.contains_key(name)
            || self.fields.keys().filter(undocumented).count() < MOST_UNDOCUMENTED;
        let shape = if is_name(name) && has_room {
            self.field(name)
        } else {
            self.keyed.get_or_insert_default()
        };
        (shape, Kind::Json)
    }
}

/// Returns whether a string looks like the name of a field or a value, rather than prose, an identifier or a token. Those have
/// digits anywhere, while a name has few, and mostly at its end.
fn is_name(text: &str) -> bool {
    let is_digit = |c: &u8| c.is_ascii_digit();
    let letters_after_digits = text.as_bytes().windows(2).filter(
        |pair| matches!(pair, [one, other] if is_digit(one) && other.is_ascii_alphabetic()),
    );
    text.len() <= LONGEST_NAME
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && text.bytes().filter(is_digit).count() <= MOST_DIGITS
        && letters_after_digits.count() <= 1
}

/// A JSON string, which is copied only if it has escapes.
#[derive(Deserialize)]
struct Text<'json>(#[serde(borrow)] Cow<'json, str>);

/// Calls a function with each element of a list, and returns their number.
fn each_element(json: &str, told: impl FnMut(&RawValue)) -> usize {
    struct Elements<F>(F);

    impl<'json, F: FnMut(&RawValue)> Visitor<'json> for Elements<F> {
        type Value = usize;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'json>>(mut self, mut list: A) -> Result<usize, A::Error> {
            let mut length = 0;
            while let Some(element) = list.next_element::<&RawValue>()? {
                (self.0)(element);
                length += 1;
            }
            Ok(length)
        }
    }

    // The whole is valid JSON.
    serde_json::Deserializer::from_str(json)
        .deserialize_seq(Elements(told))
        .unwrap_or_default()
}

/// Calls a function with each field of an object.
fn each_field(json: &str, told: impl FnMut(&str, &RawValue)) {
    struct Fields<F>(F);

    impl<'json, F: FnMut(&str, &RawValue)> Visitor<'json> for Fields<F> {
        type Value = ();

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: MapAccess<'json>>(mut self, mut object: A) -> Result<(), A::Error> {
            while let Some((Text(name), value)) = object.next_entry::<Text<'_>, &RawValue>()? {
                (self.0)(&name, value);
            }
            Ok(())
        }
    }

    // The whole is valid JSON; a name that is no Rust string ends the object.
    let _ = serde_json::Deserializer::from_str(json).deserialize_map(Fields(told));
}

#[cfg(test)]
mod tests;
