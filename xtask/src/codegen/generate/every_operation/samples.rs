//! The values for calls: valid by the documents, and different for each name if possible, so that tests notice a value
//! under the wrong name.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use crate::spec::document::{Document, SchemaField};
use crate::spec::model::Model;
use crate::spec::model::bounds::Bounds;
use crate::spec::model::parameter::Parameter;
use crate::spec::model::schema::{Identifier, Schema, ValueKind};
use crate::spec::names;
use crate::spec::node::Node;
use crate::spec::operator::{Operands, Operator};

/// Makes values for one API.
pub(super) struct Samples<'node> {
    api: Ident,
    document: Document<'node>,
}

impl<'node> Samples<'node> {
    pub(super) fn new(model: &Model<'node>) -> Self {
        Self {
            api: format_ident!("{}", model.api),
            document: model.document,
        }
    }

    /// Returns the value of a path variable, from the tests' ids.
    pub(super) fn path_value(&self, parameter: &Parameter<'node>) -> Result<TokenStream, String> {
        let wire = &parameter.name;
        let schema = Schema::read(self.document, parameter.schema)?;
        Ok(match schema.kind()? {
            ValueKind::Integer
            | ValueKind::Identifier {
                kind: Identifier::Integer,
                ..
            } => quote! { ids.integer(#wire) },
            ValueKind::Date => quote! { date(ids.text(#wire)) },
            _ => quote! { ids.text(#wire) },
        })
    }

    /// Returns a value of a schema for a name; `nth` distinguishes several for one name.
    pub(super) fn value(
        &self,
        schema: &'node Node,
        wire: &str,
        nth: usize,
    ) -> Result<TokenStream, String> {
        let api = &self.api;
        let schema = Schema::read(self.document, schema)?;
        let bounds = schema.bounds();
        let text = text(wire, nth, &bounds);
        let number = number(wire, &bounds) + nth as i64;
        Ok(match schema.kind()? {
            ValueKind::Identifier { name, kind } => {
                let name = format_ident!("{name}");
                match kind {
                    Identifier::Integer => quote! { planwire::#api::#name::from(#number) },
                    Identifier::Text => quote! { planwire::#api::#name::from(#text) },
                }
            }
            ValueKind::Enum { name, values } => {
                let name = format_ident!("{name}");
                let value = values.get(nth).or(values.first());
                quote! { planwire::#api::#name::from(#value) }
            }
            ValueKind::Date => date(wire),
            ValueKind::DateTime => instant(wire),
            ValueKind::Text => match schema.format() {
                Some("email") => format!("{wire}@example.com").into_token_stream(),
                Some("uri") => format!("https://example.com/{wire}").into_token_stream(),
                _ => quote! { #text },
            },
            ValueKind::Integer => quote! { #number },
            ValueKind::Number => {
                let decimal = decimal(wire, &bounds);
                quote! { decimal(#decimal) }
            }
            ValueKind::Boolean => quote! { true },
            ValueKind::List(items) => {
                let item = self.value(items, wire, 0)?;
                // The type of the list must match exactly.
                match Schema::read(self.document, items)?.kind()? {
                    ValueKind::Text => quote! { vec![String::from(#item)] },
                    _ => quote! { vec![#item] },
                }
            }
            ValueKind::Object => {
                let name = schema.name.ok_or("an object has no name")?;
                self.object(name, schema.named, &[])?
            }
            ValueKind::Map => quote! { object("key", #wire) },
            ValueKind::Json => quote! { serde_json::Value::from(#wire) },
        })
    }

    /// Returns an object with all fields, except some.
    pub(super) fn object(
        &self,
        name: &str,
        schema: &'node Node,
        without: &[&str],
    ) -> Result<TokenStream, String> {
        let new = self.required_only(name, schema)?;
        let mut setters = Vec::new();
        let fields = self.document.fields(schema).into_iter();
        for field in fields.filter(|field| !field.is_argument()) {
            if !without.contains(&field.name()) {
                let method = format_ident!("{}", names::setter_name(field.name()));
                let value = self.value(field.schema(), field.name(), 0)?;
                setters.push(quote! { .#method(#value) });
            }
        }
        if let Some(prefix) = schema
            .pointer("/x-dynamic-fields/prefix")
            .and_then(Node::text)
        {
            let method = format_ident!("{}", prefix.trim_end_matches('_'));
            setters.push(quote! { .#method(7, "dynamic") });
        } else if schema.get("additionalProperties").is_some() {
            setters.push(quote! { .field("undocumented", "field") });
        }
        Ok(quote! { #new #(#setters)* })
    }

    /// Returns an object with its required fields.
    pub(super) fn required_only(
        &self,
        name: &str,
        schema: &'node Node,
    ) -> Result<TokenStream, String> {
        let api = &self.api;
        let name = format_ident!("{name}");
        let mut required = self.document.fields(schema);
        required.retain(SchemaField::is_argument);
        required.sort_by_key(|field| field.rank);
        let mut arguments = Vec::new();
        for field in required {
            arguments.push(self.value(field.schema(), field.name(), 0)?);
        }
        Ok(quote! { planwire::#api::#name::new(#(#arguments),*) })
    }

    /// Returns a filter. The names select the operator, so that all operators occur.
    pub(super) fn filter(
        &self,
        operation: &str,
        wire: &str,
        operand: &str,
        operators: &[&str],
    ) -> Result<TokenStream, String> {
        let turn = unbounded_number(operation) + unbounded_number(wire);
        let operator = usize::try_from(turn)
            .ok()
            .and_then(|turn| operators.get(turn.checked_rem(operators.len())?))
            .ok_or_else(|| format!("the filter `{wire}` has no operators"))?;
        let value = match operand {
            "date-time" => instant(wire),
            "date" => date(wire),
            _ => {
                let number = unbounded_number(wire);
                quote! { #number }
            }
        };
        let known =
            Operator::named(operator).ok_or_else(|| format!("unknown operator `{operator}`"))?;
        let Some(path) = known.function else {
            return Ok(quote! { #value..=#value });
        };
        let function = format_ident!("{}", path.rsplit("::").next().unwrap_or(path));
        Ok(match known.operands {
            Operands::Several => quote! { filter::#function([#value, #value]) },
            _ => quote! { filter::#function(#value) },
        })
    }
}

/// Returns a number that depends on a name.
fn unbounded_number(wire: &str) -> i64 {
    wire.bytes().map(i64::from).sum::<i64>() % 89 + 2
}

/// Returns such a number within bounds.
pub(super) fn number(wire: &str, bounds: &Bounds) -> i64 {
    bounds.nearest(unbounded_number(wire))
}

fn decimal(wire: &str, bounds: &Bounds) -> String {
    match unbounded_number(wire) {
        number
            if bounds.maximum.is_some_and(|maximum| number >= maximum)
                || bounds.minimum.is_some_and(|minimum| number < minimum) =>
        {
            bounds.nearest(number).to_string()
        }
        number => format!("{number}.5"),
    }
}

fn day(wire: &str) -> String {
    format!("2026-03-{:02}", unbounded_number(wire) % 28 + 1)
}

fn date(wire: &str) -> TokenStream {
    let day = day(wire);
    quote! { date(#day) }
}

fn instant(wire: &str) -> TokenStream {
    let instant = format!("{}T08:00:00Z", day(wire));
    quote! { instant(#instant) }
}

/// Returns the name itself, within the bounds.
fn text(wire: &str, nth: usize, bounds: &Bounds) -> String {
    match nth {
        0 => bounds.fitted(wire, ""),
        nth => bounds.fitted(wire, &nth.to_string()),
    }
}
