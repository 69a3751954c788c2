//! Values for the examples: what the documents give as an example, or else something plain.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use super::Field;
use crate::generate::bounds::Bounds;
use crate::generate::enums;
use crate::generate::operation::{reference_name, resolve};
use crate::names;

/// A value, in each of the ways that it is written.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    pub(super) rust: TokenStream,
    pub(super) json: Value,
    /// What the Rust needs to be in scope: paths from the root of a crate, or names of the API's module.
    pub(super) uses: BTreeSet<String>,
}

impl Sample {
    pub(super) fn new(rust: TokenStream, json: Value) -> Self {
        Self {
            rust,
            json,
            uses: BTreeSet::new(),
        }
    }

    pub(super) fn text(text: &str) -> Self {
        Self::new(quote! { #text }, text.into())
    }

    pub(super) fn using(mut self, path: &str) -> Self {
        self.uses.insert(path.to_owned());
        self
    }

    /// The value as a part of a URL or a command line has it.
    pub(super) fn plain(&self) -> String {
        match &self.json {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// One of several values, which go out as one text.
    pub(super) fn in_set(mut self) -> Self {
        let rust = self.rust;
        self.rust = quote! { [#rust] };
        self
    }
}

/// Texts for fields of common names, by the end of the name.
const TEXTS: [(&str, &str); 15] = [
    ("email", "ada@example.com"),
    ("phone", "+39 011 555 0100"),
    ("name", "Website"),
    ("title", "Website"),
    ("description", "Agreed on Friday."),
    ("notes", "Agreed on Friday."),
    ("note", "Agreed on Friday."),
    ("message", "Agreed on Friday."),
    ("comment", "Agreed on Friday."),
    ("city", "Turin"),
    ("town", "Turin"),
    ("color", "#1f6f78"),
    ("address", "Via Roma 1"),
    ("number", "2026-014"),
    ("order", "PO-118"),
];

/// Numbers for fields of common names, likewise.
const NUMBERS: [(&str, i64); 6] = [
    ("quantity", 1),
    ("hours", 8),
    ("days", 5),
    ("day", 1),
    ("percentage", 50),
    ("rate", 1),
];

/// Identifiers of things that have a code of their own, which a made-up one would only hide.
const CODES: [(&str, &str); 2] = [("CountryId", "CL"), ("CurrencyId", "CLP")];

pub(super) struct Samples<'document> {
    document: &'document Value,
}

impl<'document> Samples<'document> {
    pub(super) fn new(document: &'document Value) -> Self {
        Self { document }
    }

    /// The fields of an object: those that are required, and others until there are `most`.
    pub(super) fn fields(
        &self,
        schema: &Value,
        most: usize,
        is_given: impl Fn(&str) -> bool,
    ) -> Result<Vec<Field>, String> {
        let properties: Vec<(&String, &Value)> = schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .collect();
        let is_required = |name: &str| {
            let required = schema.get("required").and_then(Value::as_array);
            required.is_some_and(|required| required.contains(&name.into()))
        };
        let is_argument =
            |name: &str, property: &Value| is_required(name) && !is_nullable(property);
        let mut chosen: Vec<&str> = properties
            .iter()
            .filter(|(name, property)| {
                is_argument(name, property) || is_required(name) && !is_given(name)
            })
            .map(|(name, _)| name.as_str())
            .collect();
        // A change is best shown by what people read; what a thing belongs to seldom changes.
        let by_value = |property: &Value| self.is_plain(property) && !self.is_identifier(property);
        let by_kind = |property: &Value| self.is_plain(property);
        let choices: [&dyn Fn(&Value) -> bool; 3] = if most > 1 {
            [&by_kind, &by_kind, &|_| true]
        } else {
            [&by_value, &by_kind, &|_| true]
        };
        for (at, choice) in choices.into_iter().enumerate() {
            for (name, property) in &properties {
                // What is no single value is only there for want of one that is.
                let enough = if at == 2 { 1 } else { most };
                let is_chosen = chosen.contains(&name.as_str());
                if chosen.len() < enough && !is_chosen && !is_given(name) && choice(property) {
                    chosen.push(name);
                }
            }
        }
        let mut fields = Vec::new();
        for (name, property) in properties {
            if chosen.contains(&name.as_str()) {
                fields.push(Field {
                    name: name.clone(),
                    is_argument: is_argument(name, property),
                    is_documented: true,
                    sample: self.value(property, name, super::SECOND)?,
                });
            }
        }
        // A constructor takes them in the order in which the document requires them.
        let required = schema.get("required").and_then(Value::as_array);
        fields.sort_by_key(|field| {
            let place = required.and_then(|names| {
                names
                    .iter()
                    .position(|name| name.as_str() == Some(field.name.as_str()))
            });
            place.unwrap_or(usize::MAX)
        });
        Ok(fields)
    }

    fn is_plain(&self, property: &Value) -> bool {
        let (named, _) = self.named(property);
        let kind = named.get("type").and_then(Value::as_str);
        matches!(kind, Some("string" | "integer" | "number" | "boolean"))
    }

    fn is_identifier(&self, property: &Value) -> bool {
        self.named(property).0.get("x-id").is_some()
    }

    /// What a schema refers to, and by which name; a nullable reference is the one entry of an `allOf`.
    fn named<'a>(&self, schema: &'a Value) -> (&'a Value, Option<&'a str>)
    where
        'document: 'a,
    {
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        let named = resolve(self.document, target).unwrap_or(schema);
        (named, reference_name(target))
    }

    /// A value of a schema for a name; `number` is that of an identifier.
    pub(super) fn value(&self, schema: &Value, wire: &str, number: i64) -> Result<Sample, String> {
        let (named, name) = self.named(schema);
        let kind = named.get("type").and_then(Value::as_str);
        if let (Some(name), true) = (name, named.get("x-id").is_some()) {
            return Ok(match kind {
                Some("integer") => integer(number),
                _ => Sample::text(&text_identifier(name, named)),
            });
        }
        if let Some(values) = named.get("enum").and_then(Value::as_array) {
            let name = name.ok_or_else(|| format!("the enum of `{wire}` has no name"))?;
            let value = values
                .iter()
                .find_map(Value::as_str)
                .ok_or_else(|| format!("the enum {name} has no value"))?;
            let variant = format_ident!("{}", enums::variant_name(named, value));
            let kind = format_ident!("{name}");
            return Ok(Sample::new(quote! { #kind::#variant }, value.into()).using(name));
        }
        let bounds = Bounds::read(schema, named);
        let example = schema.get("example").or_else(|| named.get("example"));
        let format = named.get("format").and_then(Value::as_str);
        Ok(match (kind, format) {
            (Some("string"), Some("date")) => date(),
            (Some("string"), Some("date-time")) => {
                let text = "2026-03-02T08:00:00Z";
                Sample::new(quote! { #text.parse::<DateTime<Utc>>()? }, text.into())
                    .using("chrono::DateTime")
                    .using("chrono::Utc")
            }
            (Some("string"), Some("uri")) => Sample::text("https://example.com/hook"),
            (Some("string"), _) => match example.and_then(Value::as_str) {
                Some(example) => Sample::text(example),
                None => Sample::text(&fitted(plain_text(wire, format), &bounds)),
            },
            (Some("integer"), _) => integer(within(1, &bounds)),
            (Some("number"), _) => integer(within(plain_number(wire), &bounds)),
            (Some("boolean"), _) => Sample::new(quote! { true }, true.into()),
            (Some("array"), _) => {
                let items = named.get("items").ok_or("a list has no `items`")?;
                self.list(items, wire)?
            }
            (Some("object"), _) if named.get("properties").is_some() => {
                let name = name.ok_or_else(|| format!("the object `{wire}` has no name"))?;
                object(name, self.fields(named, 1, |_| false)?)
            }
            (Some("object"), _) => Sample::new(
                quote! { Map::from_iter([("key".to_owned(), "value".into())]) },
                json!({"key": "value"}),
            )
            .using("serde_json::Map"),
            _ => Sample::new(quote! { json!("text") }, "text".into()).using("serde_json::json"),
        })
    }

    fn list(&self, items: &Value, wire: &str) -> Result<Sample, String> {
        let item = self.value(items, wire, super::SECOND)?;
        let (named, _) = self.named(items);
        let rust = &item.rust;
        // The setter takes a `Vec` of the very type, so that what stands for it has to become that.
        let is_other = named.get("x-id").is_some()
            || (named.get("enum").is_none() && self.is_plain(items) && item.json.is_string());
        let is_decimal = named.get("type") == Some(&"number".into());
        let is_dated = named.get("format").is_some();
        let rust = if (is_other && !is_dated) || is_decimal {
            quote! { vec![#rust.into()] }
        } else {
            quote! { vec![#rust] }
        };
        Ok(Sample {
            rust,
            json: Value::Array(vec![item.json]),
            uses: item.uses,
        })
    }
}

fn is_nullable(property: &Value) -> bool {
    property.get("nullable") == Some(&Value::Bool(true))
}

fn object(name: &str, fields: Vec<Field>) -> Sample {
    let uses = fields
        .iter()
        .flat_map(|field| field.sample.uses.iter().cloned())
        .chain([name.to_owned()])
        .collect();
    Sample {
        rust: constructed(name, &fields),
        json: fields
            .into_iter()
            .map(|field| (field.name, field.sample.json))
            .collect(),
        uses,
    }
}

/// An object by its constructor, which takes what is required, and a method for each other field.
pub(super) fn constructed(name: &str, fields: &[Field]) -> TokenStream {
    let kind = format_ident!("{name}");
    let arguments = fields.iter().filter(|it| it.is_argument);
    let arguments = arguments.map(|it| &it.sample.rust);
    let setters = fields.iter().filter(|it| !it.is_argument).map(|it| {
        let (wire, value) = (&it.name, &it.sample.rust);
        if it.is_documented {
            let method = format_ident!("{}", names::setter_name(wire));
            quote! { .#method(#value) }
        } else {
            quote! { .field(#wire, #value) }
        }
    });
    quote! { #kind::new(#(#arguments),*) #(#setters)* }
}

pub(super) fn date() -> Sample {
    let text = "2026-03-02";
    Sample::new(quote! { #text.parse::<NaiveDate>()? }, text.into()).using("chrono::NaiveDate")
}

pub(super) fn integer(number: i64) -> Sample {
    let literal = proc_macro2::Literal::i64_unsuffixed(number);
    Sample::new(quote! { #literal }, number.into())
}

fn within(number: i64, bounds: &Bounds) -> i64 {
    number
        .min(bounds.maximum.unwrap_or(i64::MAX))
        .max(bounds.minimum.unwrap_or(i64::MIN))
}

/// What the document says that such an identifier is like, or the first letters of what it identifies.
fn text_identifier(name: &str, schema: &Value) -> String {
    if let Some((_, code)) = CODES.into_iter().find(|(of, _)| *of == name) {
        return code.to_owned();
    }
    let description = schema.get("description").and_then(Value::as_str);
    let such_as = description
        .and_then(|it| it.split_once("such as `"))
        .and_then(|(_, rest)| rest.split_once('`'));
    match such_as {
        Some((example, _)) => example.to_owned(),
        None => {
            let letters: String = name.chars().take(3).collect();
            format!("{}_1", letters.to_lowercase())
        }
    }
}

fn plain_text(wire: &str, format: Option<&str>) -> &'static str {
    TEXTS
        .into_iter()
        .find(|(end, _)| wire.ends_with(end) || format == Some(end))
        .map_or("text", |(_, text)| text)
}

fn plain_number(wire: &str) -> i64 {
    NUMBERS
        .into_iter()
        .find(|(end, _)| wire.ends_with(end))
        .map_or(100, |(_, number)| number)
}

fn fitted(text: &str, bounds: &Bounds) -> String {
    let length = |bound: Option<u64>| bound.and_then(|it| usize::try_from(it).ok());
    let longest = length(bounds.maximum_length).unwrap_or(usize::MAX);
    let shortest = length(bounds.minimum_length).unwrap_or_default();
    let mut text: String = text.chars().take(longest).collect();
    while text.chars().count() < shortest {
        text.push('x');
    }
    text
}
