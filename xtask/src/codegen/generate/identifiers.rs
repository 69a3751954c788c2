//! Typed identifiers: one for each named schema with `x-id`.

use quote::{format_ident, quote};

use super::rust_text;
use crate::spec::model::Model;
use crate::spec::model::schema::Identifier;

pub(super) fn generate(model: &Model<'_>) -> Result<syn::File, String> {
    let schemas = model.document.components("schemas").iter();
    let identifiers = schemas
        .filter(|schema| model.usage.is_any(&schema.key))
        .filter_map(|schema| Some((schema, Identifier::of(&schema.value)?)))
        .map(|(schema, kind)| {
            let ident = format_ident!("{}", schema.key);
            let doc = rust_text::doc(schema.value.description());
            // Integers can be copied, so that `.project_id(budget.project_id)` does not move out of the record.
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
