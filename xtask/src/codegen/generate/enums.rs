//! Open enums: one for each named schema with an `enum`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::rust_text;
use crate::spec::model::operation::{description, schemas};
use crate::spec::names;
use crate::spec::usage::Usage;

pub(super) fn generate(document: &Value, carried: &Usage<'_>) -> Result<syn::File, String> {
    let mut enums = Vec::new();
    for (name, schema) in schemas(document).filter(|(name, _)| carried.is_any(name)) {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            enums.push(open_enum(name, schema, values)?);
        }
    }
    rust_text::parsed(quote! { #(#enums)* })
}

fn open_enum(name: &str, schema: &Value, values: &[Value]) -> Result<TokenStream, String> {
    let ident = format_ident!("{name}");
    let doc = rust_text::doc(description(schema));
    let mut variants = Vec::new();
    let mut texts = Vec::new();
    for value in values {
        // A nullable enum lists null among its values; that is `Option`, not a variant.
        let Some(value) = value.as_str() else {
            continue;
        };
        let variant: syn::Ident = syn::parse_str(&variant_name(schema, value)).map_err(|_| {
            format!("the value `{value}` of {name} gives no name in Rust; add it to `x-enum-names`")
        })?;
        variants.push(variant);
        texts.push(value);
    }
    let variant_docs = texts.iter().map(|text| format!(" `{text}`"));
    Ok(quote! {
        #doc
        ///
        /// A value that the documents do not know is `Unknown`, and goes out as it came in.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#[doc = #variant_docs] #variants,)*
            /// A value that the documents do not know.
            Unknown(crate::UnknownValue),
        }

        impl #ident {
            /// The values that the documents know.
            pub const VALUES: &'static [&'static str] = &[#(#texts),*];

            /// The value as the API spells it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for #ident {
            fn from(text: &str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    _ => Self::Unknown(crate::UnknownValue::new(text)),
                }
            }
        }

        crate::open_enum::open_enum!(#ident);
    })
}

/// The name of a value in Rust: the document's own, or what the generator would make of it.
pub(super) fn variant_name(schema: &Value, value: &str) -> String {
    schema
        .get("x-enum-names")
        .and_then(|names| names.get(value))
        .and_then(Value::as_str)
        .map_or_else(|| names::type_name(value), str::to_owned)
}
