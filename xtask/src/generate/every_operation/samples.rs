//! The values that the calls send: valid by the documents, and as far as possible another one for each
//! name, so that a value that goes out under the wrong name is seen.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::generate::bounds::Bounds;
use crate::generate::operation::{reference_name, resolve, schemas};
use crate::generate::parameter::{Kind, Parameter};
use crate::names;

/// Makes values for one API.
pub(super) struct Samples<'document> {
    api: Ident,
    document: &'document Value,
}

impl<'document> Samples<'document> {
    pub(super) fn new(api: &str, document: &'document Value) -> Self {
        Self {
            api: format_ident!("{api}"),
            document,
        }
    }

    /// Whether a part of a path is a number.
    pub(super) fn is_integer(&self, parameter: &Parameter) -> bool {
        match &parameter.kind {
            Kind::Identifier(name) => schemas(self.document)
                .any(|(it, schema)| it == name && schema.get("type") == Some(&"integer".into())),
            kind => matches!(kind, Kind::Integer),
        }
    }

    /// A value of a schema for a name; `nth` makes several of one name differ.
    pub(super) fn value(
        &self,
        schema: &Value,
        wire: &str,
        nth: usize,
    ) -> Result<TokenStream, String> {
        let api = &self.api;
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        let named = resolve(self.document, target).ok_or("a reference leads nowhere")?;
        let name = reference_name(target);
        let kind = named.get("type").and_then(Value::as_str);
        if let Some(values) = named.get("enum").and_then(Value::as_array) {
            let name = name.ok_or_else(|| format!("the enum of `{wire}` has no name"))?;
            let name = format_ident!("{name}");
            let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let value = values.get(nth).or(values.first());
            return Ok(quote! { planwire::#api::#name::from(#value) });
        }
        let text = text(schema, named, wire, nth);
        let number = self.number(schema, wire) + nth as i64;
        if let (Some(name), true) = (name, named.get("x-id").is_some()) {
            let name = format_ident!("{name}");
            return Ok(match kind {
                Some("integer") => quote! { planwire::#api::#name::from(#number) },
                _ => quote! { planwire::#api::#name::from(#text) },
            });
        }
        let format = named.get("format").and_then(Value::as_str);
        Ok(match (kind, format) {
            (Some("string"), Some("date")) => {
                let day = day(wire);
                quote! { date(#day) }
            }
            (Some("string"), Some("date-time")) => {
                let instant = instant(wire);
                quote! { instant(#instant) }
            }
            (Some("string"), Some("email")) => {
                let address = format!("{wire}@example.com");
                quote! { #address }
            }
            (Some("string"), Some("uri")) => {
                let address = format!("https://example.com/{wire}");
                quote! { #address }
            }
            (Some("string"), _) => quote! { #text },
            (Some("integer"), _) => quote! { #number },
            (Some("number"), _) => {
                let decimal = self.decimal(schema, wire);
                quote! { decimal(#decimal) }
            }
            (Some("boolean"), _) => quote! { true },
            (Some("array"), _) => {
                let items = named.get("items").ok_or("a list has no `items`")?;
                let item = self.value(items, wire, 0)?;
                let is_text = resolve(self.document, items).is_some_and(|items| {
                    items.get("type") == Some(&"string".into())
                        && !matches!(
                            items.get("format").and_then(Value::as_str),
                            Some("date" | "date-time")
                        )
                });
                // The identifiers and enums have types of their own, and are made as such.
                if is_text && reference_name(items).is_none() {
                    quote! { vec![String::from(#item)] }
                } else {
                    quote! { vec![#item] }
                }
            }
            (Some("object"), _) if named.get("properties").is_some() => {
                let name = name.ok_or_else(|| format!("the object `{wire}` has no name"))?;
                self.object(name, named, &[])?
            }
            (Some("object"), _) => quote! { object("key", #wire) },
            _ => quote! { serde_json::Value::from(#wire) },
        })
    }

    /// An object with all its fields, but those that are left out.
    pub(super) fn object(
        &self,
        name: &str,
        schema: &Value,
        without: &[&str],
    ) -> Result<TokenStream, String> {
        let new = self.required_only(name, schema)?;
        let mut setters = Vec::new();
        for (wire, property) in properties(schema) {
            if !is_argument(schema, wire, property) && !without.contains(&wire) {
                let method = format_ident!("{}", names::setter_name(wire));
                let value = self.value(property, wire, 0)?;
                setters.push(quote! { .#method(#value) });
            }
        }
        if let Some(prefix) = schema
            .pointer("/x-dynamic-fields/prefix")
            .and_then(Value::as_str)
        {
            let method = format_ident!("{}", prefix.trim_end_matches('_'));
            setters.push(quote! { .#method(7, "dynamic") });
        } else if schema.get("additionalProperties").is_some() {
            setters.push(quote! { .field("undocumented", "field") });
        }
        Ok(quote! { #new #(#setters)* })
    }

    /// An object with the fields that it must have.
    pub(super) fn required_only(&self, name: &str, schema: &Value) -> Result<TokenStream, String> {
        let api = &self.api;
        let name = format_ident!("{name}");
        let mut required: Vec<_> = properties(schema)
            .filter(|(wire, property)| is_argument(schema, wire, property))
            .collect();
        // The order in which the document requires them.
        let order = schema.get("required").and_then(Value::as_array);
        required.sort_by_key(|(wire, _)| {
            order.and_then(|names| names.iter().position(|name| name.as_str() == Some(wire)))
        });
        let mut arguments = Vec::new();
        for (wire, property) in required {
            arguments.push(self.value(property, wire, 0)?);
        }
        Ok(quote! { planwire::#api::#name::new(#(#arguments),*) })
    }

    /// A filter with one of the operators; which one goes by the names, so that all of them have their turn.
    pub(super) fn filter(
        &self,
        operation: &str,
        wire: &str,
        operand: &str,
        operators: &[String],
    ) -> Result<TokenStream, String> {
        let turn = number(operation) + number(wire);
        let operator = usize::try_from(turn)
            .ok()
            .and_then(|turn| operators.get(turn.checked_rem(operators.len())?))
            .ok_or_else(|| format!("the filter `{wire}` has no operators"))?;
        let value = match operand {
            "date-time" => {
                let instant = instant(wire);
                quote! { instant(#instant) }
            }
            "date" => {
                let day = day(wire);
                quote! { date(#day) }
            }
            _ => {
                let number = number(wire);
                quote! { #number }
            }
        };
        let function = match operator.as_str() {
            "bt" => return Ok(quote! { #value..=#value }),
            "in" => return Ok(quote! { filter::one_of([#value, #value]) }),
            "nin" => return Ok(quote! { filter::none_of([#value, #value]) }),
            "bare" => "on",
            "eq" => "equal_to",
            "neq" => "not_equal_to",
            "gt" => "after",
            "gte" => "since",
            "lt" => "before",
            "lte" => "until",
            other => return Err(format!("no function makes the operator `{other}`")),
        };
        let function = format_ident!("{function}");
        Ok(quote! { filter::#function(#value) })
    }

    /// A number within the bounds of a schema.
    pub(super) fn number(&self, schema: &Value, wire: &str) -> i64 {
        let bounds = self.bounds(schema);
        number(wire)
            .min(bounds.maximum.unwrap_or(i64::MAX))
            .max(bounds.minimum.unwrap_or(i64::MIN))
    }

    fn decimal(&self, schema: &Value, wire: &str) -> String {
        let bounds = self.bounds(schema);
        match number(wire) {
            number if bounds.maximum.is_some_and(|maximum| number >= maximum) => {
                bounds.maximum.unwrap_or(number).to_string()
            }
            number if bounds.minimum.is_some_and(|minimum| number < minimum) => {
                bounds.minimum.unwrap_or(number).to_string()
            }
            number => format!("{number}.5"),
        }
    }

    fn bounds(&self, schema: &Value) -> Bounds {
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        Bounds::read(schema, resolve(self.document, target).unwrap_or(schema))
    }
}

fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, property)| (name.as_str(), property))
}

/// Whether the constructor takes a property.
fn is_argument(schema: &Value, wire: &str, property: &Value) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|required| required.contains(&wire.into()))
        && property.get("nullable") != Some(&Value::Bool(true))
}

/// A number that goes by a name.
fn number(wire: &str) -> i64 {
    wire.bytes().map(i64::from).sum::<i64>() % 89 + 2
}

fn day(wire: &str) -> String {
    format!("2026-03-{:02}", number(wire) % 28 + 1)
}

fn instant(wire: &str) -> String {
    format!("{}T08:00:00Z", day(wire))
}

/// The name itself, as long as the schema allows.
fn text(schema: &Value, named: &Value, wire: &str, nth: usize) -> String {
    let bounds = Bounds::read(schema, named);
    let length = |bound: Option<u64>| bound.and_then(|it| usize::try_from(it).ok());
    let longest = length(bounds.maximum_length).unwrap_or(usize::MAX);
    let shortest = length(bounds.minimum_length).unwrap_or_default();
    let number = if nth == 0 {
        String::new()
    } else {
        nth.to_string()
    };
    let mut text: String = wire
        .chars()
        .take(longest.saturating_sub(number.len()))
        .collect();
    text.push_str(&number);
    while text.chars().count() < shortest {
        text.push('x');
    }
    text
}
