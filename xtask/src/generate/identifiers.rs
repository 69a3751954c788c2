//! Typed identifiers: one for each named schema that is marked `x-id`.

use quote::{format_ident, quote};
use serde_json::Value;

use super::operation::schemas;
use super::rust_text;
use crate::carried::Carried;

pub(super) fn generate(document: &Value, carried: &Carried<'_>) -> Result<String, String> {
    let identifiers = schemas(document)
        .filter(|(name, schema)| schema.get("x-id").is_some() && carried.is_any(name))
        .map(|(name, schema)| {
            let ident = format_ident!("{name}");
            let doc = rust_text::doc(
                schema
                    .get("description")
                    .and_then(Value::as_str)
                    .unwrap_or_default(),
            );
            // An integer is small enough to be copied, so that `.project_id(budget.project_id)` leaves
        // the record whole.
        let (shared, derives, conversions) = if schema.get("type").and_then(Value::as_str) == Some("integer") {
            (quote! { IntegerIdentifier }, quote! { Clone, Copy }, quote! { integer_identifier })
        } else {
            (quote! { TextIdentifier }, quote! { Clone }, quote! { text_identifier })
        };
        quote! {
            #doc
            #[derive(#derives, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
            #[serde(transparent)]
            pub struct #ident(crate::#shared);

            crate::identifier::#conversions!(#ident);
        }
    });
    rust_text::file(quote! { #(#identifiers)* })
}
