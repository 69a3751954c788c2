//! What the wrapper's recorder has to know of bodies: where the enums are, and which names are those of fields.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::rust_text;
use crate::spec::document::{Document, Operation, OtherFields};
use crate::spec::node::Node;
use crate::spec::usage::SCHEMAS;

pub(super) fn generate(document: Document<'_>) -> Result<String, String> {
    let mut tables = Tables {
        document,
        asked_for: BTreeSet::new(),
    };
    let exchanges: Vec<TokenStream> = document
        .operations()
        .iter()
        .filter_map(|operation| tables.exchange(operation))
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

struct Tables<'node> {
    document: Document<'node>,
    /// The named schemas that a body is made of; each gets a table of its own, since it may hold itself.
    asked_for: BTreeSet<&'node str>,
}

impl<'node> Tables<'node> {
    /// The tables of all named schemas that are asked for, by the bodies or by one another.
    fn named(&mut self) -> BTreeMap<&'node str, TokenStream> {
        let mut done = BTreeMap::new();
        loop {
            let schemas = self.document.components("schemas").iter();
            let open: Vec<_> = schemas
                .map(|entry| (entry.key.as_str(), &entry.value))
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
    fn exchange(&mut self, operation: &Operation<'node>) -> Option<TokenStream> {
        let id = operation.id()?;
        let request = self.document.request_body(operation);
        let request = match request.and_then(|body| self.body(body)) {
            Some(request) => quote! { Some(#request) },
            None => quote! { None },
        };
        let mut answers = Vec::new();
        for response in self.document.responses(operation) {
            if let Some(body) = self.body(response.node) {
                let status = &response.status.key;
                answers.push(quote! { (#status, #body) });
            }
        }
        Some(quote! { Exchange { id: #id, request: #request, answers: &[#(#answers),*] } })
    }

    /// What the JSON of a request or of a response is documented as.
    fn body(&mut self, holder: &'node Node) -> Option<TokenStream> {
        let content = holder.get("content")?;
        Some(self.reference(content.get("application/json")?.get("schema")?))
    }

    /// A reference to the table of a schema.
    fn reference(&mut self, schema: &'node Node) -> TokenStream {
        let reference = schema.get("$ref").and_then(Node::text);
        match reference.and_then(|it| it.strip_prefix(SCHEMAS)) {
            Some(_) if !self.is_known(schema) => quote! { &Documented::Anything },
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

    fn value(&mut self, schema: &'node Node) -> TokenStream {
        let parts = self.document.parts(schema);
        let find = |key: &str| parts.iter().find_map(|part| part.get(key));
        if let Some(values) = find("enum") {
            let values = values.items().iter().filter_map(Node::text);
            return quote! { Documented::Enum(&[#(#values),*]) };
        }
        if let Some(items) = find("items") {
            let items = self.reference(items);
            return quote! { Documented::List(#items) };
        }
        let mut fields = self.document.fields(schema);
        let others = self.document.other_fields(schema);
        if fields.is_empty() && others.is_none() {
            return quote! { Documented::Anything };
        }
        fields.sort_by_key(|field| &field.entry.key);
        let fields: Vec<_> = fields
            .into_iter()
            .map(|field| {
                let name = &field.entry.key;
                let value = self.reference(&field.entry.value);
                quote! { (#name, #value) }
            })
            .collect();
        let keyed = match others {
            Some(OtherFields { entry, prefix }) => {
                let value = self.reference(&entry.value);
                quote! { Some(&Keyed { prefix: #prefix, value: #value }) }
            }
            None => quote! { None },
        };
        quote! { Documented::Object { fields: &[#(#fields),*], keyed: #keyed } }
    }

    /// Whether there is anything to know of a schema.
    fn is_known(&self, schema: &'node Node) -> bool {
        let parts = self.document.parts(schema);
        let has = |key: &str| parts.iter().any(|part| part.get(key).is_some());
        let others = self.document.other_fields(schema);
        has("enum") || has("items") || has("properties") || others.is_some()
    }
}
