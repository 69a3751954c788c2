//! Values for examples: documented examples, or plain values.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use super::Field;
use crate::codegen::generate::enums;
use crate::spec::document::Document;
use crate::spec::model::schema::{Identifier, Schema, ValueKind};
use crate::spec::names;
use crate::spec::node::Node;

/// A value in all notations.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    pub(super) rust: TokenStream,
    pub(super) json: Value,
    /// The names to import: paths from the root of a crate, or names in the API's module.
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

    /// Returns the value as in a URL or a command.
    pub(super) fn plain(&self) -> String {
        match &self.json {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// Turns the value into a list of one.
    pub(super) fn in_set(mut self) -> Self {
        let rust = self.rust;
        self.rust = quote! { [#rust] };
        self
    }
}

/// Texts for fields, by the end of their names.
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

/// Numbers for fields, by the end of their names.
const NUMBERS: [(&str, i64); 6] = [
    ("quantity", 1),
    ("hours", 8),
    ("days", 5),
    ("day", 1),
    ("percentage", 50),
    ("rate", 1),
];

/// Identifiers that are codes, for which an invented one would be confusing.
const CODES: [(&str, &str); 2] = [("CountryId", "CL"), ("CurrencyId", "CLP")];

pub(super) struct Samples<'node> {
    document: Document<'node>,
}

impl<'node> Samples<'node> {
    pub(super) fn new(document: Document<'node>) -> Self {
        Self { document }
    }

    /// Returns the fields of an object: the required ones, and others until there are `most`.
    pub(super) fn fields(
        &self,
        schema: &'node Node,
        most: usize,
        is_given: impl Fn(&str) -> bool,
    ) -> Result<Vec<Field>, String> {
        let mut fields = self.document.fields(schema);
        let mut chosen: Vec<&str> = fields
            .iter()
            .filter(|it| it.is_argument() || it.required && !is_given(it.name()))
            .map(|it| it.name())
            .collect();
        // A change shows best with values for readers; references to other records seldom change.
        let by_value =
            |kind: &ValueKind<'_>| is_plain(kind) && !matches!(kind, ValueKind::Identifier { .. });
        let choices: [&dyn Fn(&ValueKind<'_>) -> bool; 3] = if most > 1 {
            [&is_plain, &is_plain, &|_| true]
        } else {
            [&by_value, &is_plain, &|_| true]
        };
        for (at, choice) in choices.into_iter().enumerate() {
            for field in &fields {
                // Values with several parts are used only if there is no single value.
                let enough = if at == 2 { 1 } else { most };
                let is_free = !chosen.contains(&field.name()) && !is_given(field.name());
                if chosen.len() < enough
                    && is_free
                    && choice(&Schema::read(self.document, field.schema())?.kind()?)
                {
                    chosen.push(field.name());
                }
            }
        }
        fields.retain(|field| chosen.contains(&field.name()));
        fields.sort_by_key(|field| field.rank);
        fields
            .into_iter()
            .map(|field| {
                Ok(Field {
                    name: field.name().to_owned(),
                    is_argument: field.is_argument(),
                    is_documented: true,
                    sample: self.value(field.schema(), field.name(), super::SECOND)?,
                })
            })
            .collect()
    }

    /// Returns a value of a schema for a name; `number` is used for identifiers.
    pub(super) fn value(
        &self,
        schema: &'node Node,
        wire: &str,
        number: i64,
    ) -> Result<Sample, String> {
        let schema = Schema::read(self.document, schema)?;
        let bounds = schema.bounds();
        Ok(match schema.kind()? {
            ValueKind::Identifier { name, kind } => match kind {
                Identifier::Integer => integer(number),
                Identifier::Text => Sample::text(&text_identifier(name, schema.named)),
            },
            ValueKind::Enum { name, values } => {
                let value = *values
                    .first()
                    .ok_or_else(|| format!("the enum {name} has no value"))?;
                let variant = format_ident!("{}", enums::variant_name(schema.named, value));
                let kind = format_ident!("{name}");
                Sample::new(quote! { #kind::#variant }, value.into()).using(name)
            }
            ValueKind::Date => date(),
            ValueKind::DateTime => {
                let text = "2026-03-02T08:00:00Z";
                Sample::new(quote! { #text.parse::<DateTime<Utc>>()? }, text.into())
                    .using("chrono::DateTime")
                    .using("chrono::Utc")
            }
            ValueKind::Text => {
                match (schema.format(), schema.get("example").and_then(Node::text)) {
                    (Some("uri"), _) => Sample::text("https://example.com/hook"),
                    (_, Some(example)) => Sample::text(example),
                    (format, _) => Sample::text(&bounds.fitted(plain_text(wire, format), "")),
                }
            }
            ValueKind::Integer => integer(bounds.nearest(1)),
            ValueKind::Number => integer(bounds.nearest(plain_number(wire))),
            ValueKind::Boolean => Sample::new(quote! { true }, true.into()),
            ValueKind::List(items) => self.list(items, wire)?,
            ValueKind::Object => {
                let name = schema.name.ok_or("an object has no name")?;
                object(name, self.fields(schema.named, 1, |_| false)?)
            }
            ValueKind::Map => Sample::new(
                quote! { Map::from_iter([("key".to_owned(), "value".into())]) },
                json!({"key": "value"}),
            )
            .using("serde_json::Map"),
            ValueKind::Json => {
                Sample::new(quote! { json!("text") }, "text".into()).using("serde_json::json")
            }
        })
    }

    fn list(&self, items: &'node Node, wire: &str) -> Result<Sample, String> {
        let item = self.value(items, wire, super::SECOND)?;
        let rust = &item.rust;
        let rust = match Schema::read(self.document, items)?.kind()? {
            // The setter takes a `Vec` of the exact type, so literals have to be converted.
            ValueKind::Identifier { .. } | ValueKind::Text | ValueKind::Number => {
                quote! { vec![#rust.into()] }
            }
            _ => quote! { vec![#rust] },
        };
        Ok(Sample {
            rust,
            json: Value::Array(vec![item.json]),
            uses: item.uses,
        })
    }
}

/// Returns true for a single value.
fn is_plain(kind: &ValueKind<'_>) -> bool {
    !matches!(
        kind,
        ValueKind::List(_) | ValueKind::Object | ValueKind::Map | ValueKind::Json
    )
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

/// Returns an object: its constructor with the required fields, and a method for each other field.
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

/// Returns the documented example of an identifier, or one from the first letters of its type.
fn text_identifier(name: &str, schema: &Node) -> String {
    if let Some((_, code)) = CODES.into_iter().find(|(of, _)| *of == name) {
        return code.to_owned();
    }
    let such_as = schema.description().split_once("such as `");
    let such_as = such_as.and_then(|(_, rest)| rest.split_once('`'));
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
