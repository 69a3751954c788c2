//! The shape of a body: what is in it, without what it says.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::operation::{Field, Kind, OtherFields};

/// Deeper than this nothing is looked at: the documents are not half as deep, and the stack ends somewhere.
const DEEPEST: usize = 40;
/// So many names or values that nobody documents are recorded in one place: more of them are data.
const MOST_UNDOCUMENTED: usize = 40;
/// A longer one is no name.
const LONGEST_NAME: usize = 40;
/// With more of them it is no name either.
const MOST_DIGITS: usize = 4;

/// What was seen in one place of a body: how often each kind, and how long.
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
    /// The values of an enum, by how often each was there.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    values: BTreeMap<String, u64>,
    /// The elements of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<Shape>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, Shape>,
    /// What stands under keys that are not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    keyed: Option<Box<Shape>>,
}

/// How often there was something that has a length, and how long it was.
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
    /// The shape of a body; nothing where there is none, or only the beginning of one.
    pub(super) fn of_body(body: &[u8], documented: &Kind) -> Option<Self> {
        if body.is_empty() {
            return None;
        }
        let mut shape = Self::default();
        match serde_json::from_slice::<&RawValue>(planwire_client::without_byte_order_mark(body)) {
            Ok(json) => shape.see(json, documented, 0),
            // The connection ended, or nobody wanted to read more of it.
            Err(error) if error.is_eof() => return None,
            Err(_) => Lengths::add(&mut shape.not_json, body.len()),
        }
        Some(shape)
    }

    /// Looks at a value. Its JSON is read level by level, so that nothing of it is kept.
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
        // An escape may be half of a character, which is no text in Rust.
        let text = serde_json::from_str::<Text<'_>>(json).map_or(Cow::Borrowed(""), |it| it.0);
        Lengths::add(&mut self.text, text.chars().count());
        let Kind::Enum(documented) = documented else {
            return;
        };
        if documented.contains(&&*text) || self.has_room(&text, documented) {
            *self.values.entry(text.into_owned()).or_default() += 1;
        }
    }

    /// Returns whether a value of an enum that is not documented can be recorded.
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

    /// Where a field belongs that the documents do not name: under its name, where it is one.
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

/// Returns whether a text could be the name of a field or of a value, and so is nothing that a person wrote, no
/// identifier and no token. Those have digits all over, where a name has a few, and mostly at its end.
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

/// A text of JSON, which is copied only where it has escapes.
#[derive(Deserialize)]
struct Text<'json>(#[serde(borrow)] Cow<'json, str>);

/// Calls a function with each element of a list, and says how many there are.
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

    // The whole was found to be JSON before.
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

    // The whole was found to be JSON before; a name that is no text in Rust ends the object.
    let _ = serde_json::Deserializer::from_str(json).deserialize_map(Fields(told));
}

#[cfg(test)]
mod tests;
