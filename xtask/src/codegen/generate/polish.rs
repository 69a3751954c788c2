//! Improves the generator's output: records that can grow without breaking callers, the document's own descriptions,
//! and faster decoding.

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Field, Fields, ImplItem, Item, ItemImpl, ItemStruct, parse_quote};

use super::request_bodies;
use super::{arguments, exchange};
use crate::spec::document::{Document, SchemaField};
use crate::spec::model::Model;
use crate::spec::model::schema::Schema;
use crate::spec::node::Node;

/// Changes a generated file as a syntax tree, never as text, so that a change of the generator's layout is noticed.
pub(super) fn polish(tokens: TokenStream, model: &Model<'_>) -> Result<syn::File, String> {
    let mut file: syn::File = syn::parse2(tokens)
        .map_err(|error| format!("progenitor made something that is not Rust: {error}"))?;
    arguments::order(&mut file, &model.operations)?;
    exchange::share(&mut file)?;
    let mut polish = Polish {
        model,
        methods: Vec::new(),
    };
    polish.visit_file_mut(&mut file);
    let methods = polish.methods;
    for item in &mut file.items {
        if let Item::Mod(module) = item
            && module.ident == "types"
            && let Some((_, items)) = &mut module.content
        {
            items.extend(methods);
            break;
        }
    }
    Ok(file)
}

struct Polish<'node> {
    model: &'node Model<'node>,
    /// The methods of the request types.
    methods: Vec<Item>,
}

impl VisitMut for Polish<'_> {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain_mut(|attribute| !is_schema_dump(attribute));
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        syn::visit_mut::visit_item_impl_mut(self, item);
        // `new` creates an HTTP client of its own and panics if that fails: without TLS, or without a cryptography
        // provider. `new_with_client` takes the caller's.
        if item.trait_.is_none() {
            item.items
                .retain(|it| !matches!(it, ImplItem::Fn(method) if method.sig.ident == "new"));
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        syn::visit_mut::visit_item_struct_mut(self, item);
        let name = item.ident.to_string();
        let document = self.model.document;
        let Some(schema) = document.schema(&name) else {
            return;
        };
        let documented = document.fields(schema);
        // A new field of a response must not break callers.
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        if let Fields::Named(fields) = &mut item.fields {
            for field in &mut fields.named {
                document_field(field, &documented, document);
            }
        }
        let usage = &self.model.usage;
        self.methods
            .extend(request_bodies::extend(item, schema, &documented, usage));
        self.methods.extend(dynamic_fields(item, schema));
    }
}

/// Generates a method for fields whose names are not known beforehand.
fn dynamic_fields(item: &ItemStruct, schema: &Node) -> Option<Item> {
    let prefix = schema.get("x-dynamic-fields")?.text_of("prefix")?;
    let name = &item.ident;
    let Fields::Named(fields) = &item.fields else {
        return None;
    };
    let map = fields
        .named
        .iter()
        .find(|field| wire_name(field).is_none())?
        .ident
        .clone()?;
    let method = format_ident!("get_{}", prefix.trim_end_matches('_'));
    let doc = format!(" Returns the field `{prefix}{{id}}`, if the record has it.");
    Some(parse_quote! {
        impl #name {
            #[doc = #doc]
            #[must_use]
            pub fn #method(
                &self,
                id: impl ::std::fmt::Display,
            ) -> ::std::option::Option<&::serde_json::Value> {
                self.#map.get(&::std::format!("{}{id}", #prefix))
            }
        }
    })
}

/// Returns the name of a field in JSON; `None` for the map of undocumented fields.
pub(super) fn wire_name(field: &Field) -> Option<String> {
    let is_flattened = field.attrs.iter().any(|attribute| {
        let mut flattened = false;
        if attribute.path().is_ident("serde") {
            // Only `flatten` matters, so errors are ignored.
            let _ = attribute.parse_nested_meta(|meta| {
                flattened |= meta.path.is_ident("flatten");
                if meta.input.peek(syn::Token![=]) {
                    meta.value()?.parse::<syn::Expr>()?;
                }
                Ok(())
            });
        }
        flattened
    });
    if is_flattened {
        return None;
    }
    let ident = field.ident.as_ref()?;
    Some(renamed(field).unwrap_or_else(|| ident.to_string().trim_start_matches("r#").to_owned()))
}

/// Adds a missing description to a field: that of the referenced schema.
fn document_field(field: &mut Field, documented: &[SchemaField<'_>], document: Document<'_>) {
    if field
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("doc"))
    {
        return;
    }
    let Some(name) = wire_name(field) else { return };
    let mut documented = documented.iter();
    if let Some(property) = documented.find(|it| it.name() == name)
        && let Ok(schema) = Schema::read(document, property.schema())
        && let Some(text) = schema.get("description").and_then(Node::text)
    {
        let text = format!(" {text}");
        field.attrs.insert(0, parse_quote!(#[doc = #text]));
    }
}

/// Returns the field's name in JSON, if it differs from that in Rust.
pub(super) fn renamed(field: &Field) -> Option<String> {
    let mut name = None;
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        // Only `rename = "…"` matters, so errors are ignored.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    name
}

/// Returns true for the schema's JSON, which the generator adds to the documentation of each type.
fn is_schema_dump(attribute: &Attribute) -> bool {
    let syn::Meta::NameValue(meta) = &attribute.meta else {
        return false;
    };
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(text),
        ..
    }) = &meta.value
    else {
        return false;
    };
    let text = text.value();
    let text = text.trim();
    attribute.path().is_ident("doc")
        && (text.starts_with("<details>")
            || text.starts_with("```json")
            || text.ends_with("</details>"))
}
