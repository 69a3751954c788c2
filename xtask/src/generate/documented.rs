//! What the wrapper's recorder has to know of bodies: where the enums are, and which names are those of fields.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::operation::{reference_name, resolve, schemas, text};
use super::rust_text;

pub(super) fn generate(document: &Value) -> Result<String, String> {
    let mut tables = Tables {
        document,
        asked_for: BTreeSet::new(),
    };
    let exchanges: Vec<TokenStream> = document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| item.as_object().into_iter().flatten())
        .filter_map(|(_, operation)| tables.exchange(operation))
        .collect();
    let named = tables.named();
    let named = named.into_iter().map(|(name, value)| {
        let constant = constant(name);
        quote! { static #constant: Documented = #value; }
    });
    rust_text::file(quote! {
        // Not every API has one of each.
        #[allow(unused_imports)]
        use crate::observe::documented::{Documented, Exchange, Keyed};

        /// The bodies of every operation.
        pub(crate) static EXCHANGES: &[Exchange] = &[#(#exchanges),*];

        #(#named)*
    })
}

fn constant(name: &str) -> Ident {
    format_ident!("{}", name.to_shouty_snake_case())
}

struct Tables<'document> {
    document: &'document Value,
    /// The named schemas that a body is made of; each gets a table of its own, since it may hold itself.
    asked_for: BTreeSet<&'document str>,
}

impl<'document> Tables<'document> {
    /// The tables of all named schemas that are asked for, by the bodies or by one another.
    fn named(&mut self) -> BTreeMap<&'document str, TokenStream> {
        let mut done = BTreeMap::new();
        loop {
            let open: Vec<_> = schemas(self.document)
                .filter(|(name, _)| self.asked_for.contains(name) && !done.contains_key(name))
                .collect();
            if open.is_empty() {
                return done;
            }
            for (name, schema) in open {
                done.insert(name, self.value(schema));
            }
        }
    }

    /// The bodies of an operation, where there is anything to know of one.
    fn exchange(&mut self, operation: &'document Value) -> Option<TokenStream> {
        let id = text(operation, "operationId")?;
        let request = operation
            .get("requestBody")
            .and_then(|body| self.body(body));
        let request = match request {
            Some(request) => quote! { Some(#request) },
            None => quote! { None },
        };
        let mut answers = Vec::new();
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            if let Some(body) = self.body(response) {
                answers.push(quote! { (#status, #body) });
            }
        }
        Some(quote! { Exchange { id: #id, request: #request, answers: &[#(#answers),*] } })
    }

    /// What the JSON of a request or of a response is documented as.
    fn body(&mut self, holder: &'document Value) -> Option<TokenStream> {
        let content = resolve(self.document, holder)?.get("content")?;
        Some(self.reference(content.get("application/json")?.get("schema")?))
    }

    /// A reference to the table of a schema.
    fn reference(&mut self, schema: &'document Value) -> TokenStream {
        match reference_name(schema) {
            Some(_) if !is_known(self.document, schema) => quote! { &Documented::Anything },
            Some(name) => {
                self.asked_for.insert(name);
                let constant = constant(name);
                quote! { &#constant }
            }
            None => {
                let value = self.value(schema);
                quote! { &#value }
            }
        }
    }

    fn value(&mut self, schema: &'document Value) -> TokenStream {
        let parts = parts(self.document, schema);
        let find = |key: &str| parts.iter().find_map(|part| part.get(key));
        if let Some(Value::Array(values)) = find("enum") {
            let values = values.iter().filter_map(Value::as_str);
            return quote! { Documented::Enum(&[#(#values),*]) };
        }
        if let Some(items) = find("items") {
            let items = self.reference(items);
            return quote! { Documented::List(#items) };
        }
        let fields = fields(&parts);
        let keyed = keyed(&parts);
        if fields.is_empty() && keyed.is_none() {
            return quote! { Documented::Anything };
        }
        let fields: Vec<_> = fields
            .into_iter()
            .map(|(name, schema)| {
                let field = self.reference(schema);
                quote! { (#name, #field) }
            })
            .collect();
        let keyed = match keyed {
            Some((prefix, schema)) => {
                let value = self.reference(schema);
                quote! { Some(&Keyed { prefix: #prefix, value: #value }) }
            }
            None => quote! { None },
        };
        quote! { Documented::Object { fields: &[#(#fields),*], keyed: #keyed } }
    }
}

/// A schema, and all that it combines.
fn parts<'document>(document: &'document Value, schema: &'document Value) -> Vec<&'document Value> {
    let mut parts: Vec<&Value> = Vec::new();
    let mut open = vec![schema];
    while let Some(next) = open.pop().and_then(|next| resolve(document, next)) {
        if parts.iter().any(|part| std::ptr::eq(*part, next)) {
            continue;
        }
        parts.push(next);
        let combined = next.get("allOf").and_then(Value::as_array);
        // Reversed, because the last one pushed is taken first.
        open.extend(combined.into_iter().flatten().rev());
    }
    parts
}

fn fields<'document>(parts: &[&'document Value]) -> Vec<(&'document str, &'document Value)> {
    let mut fields = BTreeMap::new();
    let all = parts
        .iter()
        .filter_map(|part| part.get("properties")?.as_object())
        .flatten();
    for (name, schema) in all {
        fields.entry(name.as_str()).or_insert(schema);
    }
    fields.into_iter().collect()
}

/// The fields whose names are anybody's: what they begin with, and what they hold.
fn keyed<'document>(parts: &[&'document Value]) -> Option<(&'document str, &'document Value)> {
    let part = parts.iter().find(|part| {
        !matches!(
            part.get("additionalProperties"),
            None | Some(Value::Bool(false))
        )
    })?;
    let prefix = part.pointer("/x-dynamic-fields/prefix");
    let prefix = prefix.and_then(Value::as_str).unwrap_or_default();
    Some((prefix, part.get("additionalProperties")?))
}

/// Whether there is anything to know of a schema.
fn is_known(document: &Value, schema: &Value) -> bool {
    let parts = parts(document, schema);
    let has = |key: &str| parts.iter().any(|part| part.get(key).is_some());
    has("enum") || has("items") || has("properties") || keyed(&parts).is_some()
}
