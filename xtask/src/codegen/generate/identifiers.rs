//! Typed identifiers: one for each named schema that is marked `x-id`.

use quote::{format_ident, quote};
use serde_json::Value;

use super::rust_text;
use crate::spec::model::operation::{description, schemas};
use crate::spec::model::schema::Identifier;
use crate::spec::usage::Usage;

pub(super) fn generate(document: &Value, carried: &Usage<'_>) -> Result<syn::File, String> {
    let identifiers = schemas(document)
        .filter(|(name, _)| carried.is_any(name))
        .filter_map(|(name, schema)| Some((name, schema, Identifier::of(schema)?)))
        .map(|(name, schema, kind)| {
            let ident = format_ident!("{name}");
            let doc = rust_text::doc(description(schema));
            // An integer is small enough to be copied, so that `.project_id(budget.project_id)` leaves
            // the record whole.
            let (shared, derives, conversions) = match kind {
                Identifier::Integer => (
                    quote! { IntegerIdentifier },
                    quote! { Clone, Copy },
                    quote! { integer_identifier },
                ),
                Identifier::Text => (
                    quote! { TextIdentifier },
                    quote! { Clone },
                    quote! { text_identifier },
                ),
            };
            quote! {
                #doc
                #[derive(
                    #derives, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize
                )]
                #[serde(transparent)]
                pub struct #ident(crate::#shared);

                crate::identifier::#conversions!(#ident);
            }
        });
    rust_text::parsed(quote! { #(#identifiers)* })
}
