//! The payload of a delivery, with its fields in the order of the JSON, which is signed.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::LARGEST_BODY;
use super::error::{Problem, ShortName, WebhookError};
use super::event::{Event, Field};

/// The fields of a JSON object, each name once.
pub(super) struct Payload<'body> {
    fields: Vec<(String, &'body RawValue)>,
}

impl<'body> Payload<'body> {
    pub(super) fn parse(body: &'body [u8]) -> Result<Self, WebhookError> {
        if body.len() > LARGEST_BODY {
            return Err(Problem::TooLarge(body.len()).into());
        }
        let Fields(fields) =
            serde_json::from_slice(body).map_err(|error| match error.classify() {
                // The message of the error repeats the value.
                Category::Data => Problem::NoObject,
                Category::Io | Category::Syntax | Category::Eof => Problem::NoJson(error),
            })?;
        let mut names = HashSet::with_capacity(fields.len());
        for (name, _) in &fields {
            if !names.insert(name.as_str()) {
                return Err(Problem::Duplicate(ShortName::new(name)).into());
            }
        }
        Ok(Self { fields })
    }

    /// Returns the values as they are signed.
    pub(super) fn signed_texts(
        &self,
    ) -> impl Iterator<Item = Result<Cow<'body, str>, WebhookError>> {
        self.fields.iter().map(|(name, value)| text(name, value))
    }

    /// Refuses a payload other than `event` and `object_id` in that order, since the signature covers no names.
    pub(super) fn only_the_documented_fields(&self) -> Result<(), WebhookError> {
        let names = self.fields.iter().map(|(name, _)| name.as_str());
        if names.eq(["event", "object_id"]) {
            return Ok(());
        }
        for missing in ["event", "object_id"] {
            if !self.fields.iter().any(|(name, _)| name == missing) {
                return Err(Problem::Missing(missing).into());
            }
        }
        Err(Problem::OtherFields.into())
    }

    /// Reads the payload as an event.
    pub(super) fn into_event(self) -> Result<Event, WebhookError> {
        let mut event_name = None;
        let mut object_id = None;
        let mut further = Vec::new();
        for (name, value) in self.fields {
            match name.as_str() {
                "event" => event_name = Some(text(&name, value)?),
                "object_id" => object_id = Some(text(&name, value)?),
                _ => further.push(Field {
                    name,
                    json: value.get().to_owned(),
                }),
            }
        }
        let name = event_name.ok_or(Problem::Missing("event"))?;
        let object_id = object_id.ok_or(Problem::Missing("object_id"))?;
        let mut event = Event::new(&*name, object_id);
        event.further = further;
        Ok(event)
    }
}

/// Returns the content of a string, and a number or a boolean as it is written.
fn text<'body>(name: &str, value: &'body RawValue) -> Result<Cow<'body, str>, WebhookError> {
    let json = value.get();
    let kind = match json.as_bytes().first() {
        Some(b'"') => {
            let text: String = serde_json::from_str(json).map_err(Problem::NoJson)?;
            return Ok(text.into());
        }
        Some(b'n') => "null",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        _ => return Ok(json.into()),
    };
    Err(Problem::NotFlat(ShortName::new(name), kind).into())
}

/// Reads an object field by field. The order and the numbers of a map would depend on features of serde_json that any crate
/// of the build can enable.
struct Fields<'body>(Vec<(String, &'body RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}
