//! Open enums: one for each named schema with an `enum`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_text;
use crate::spec::model::Model;
use crate::spec::names;
use crate::spec::node::{Entry, Node};

pub(super) fn generate(model: &Model<'_>) -> Result<syn::File, String> {
    let schemas = model.document.components("schemas").iter();
    let enums = schemas
        .filter(|schema| model.usage.is_any(&schema.key))
        .filter(|schema| schema.value.get("enum").is_some_and(Node::is_list))
        .map(open_enum)
        .collect::<Result<Vec<_>, _>>()?;
    rust_text::parsed(quote! { #(#enums)* })
}

fn open_enum(schema: &Entry) -> Result<TokenStream, String> {
    let (name, schema) = (&schema.key, &schema.value);
    let ident = format_ident!("{name}");
    let doc = rust_text::doc(schema.description());
    // A nullable enum contains null, which becomes `Option` instead of a variant.
    let texts: Vec<&str> = schema.texts_of("enum").collect();
    let mut variants: Vec<syn::Ident> = Vec::new();
    for value in &texts {
        variants.push(syn::parse_str(&variant_name(schema, value)).map_err(|_| {
            format!(
                "the value `{value}` of {name} has no valid name in Rust; add it to `x-enum-names`"
            )
        })?);
    }
    let variant_docs = texts.iter().map(|text| format!(" `{text}`"));
    Ok(quote! {
        #doc
        ///
        /// An undocumented value is `Unknown`, and is sent back unchanged.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#[doc = #variant_docs] #variants,)*
            /// An undocumented value.
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

/// Returns the variant name of a value: the document's, or the generator's.
pub(super) fn variant_name(schema: &Node, value: &str) -> String {
    let name = schema.get("x-enum-names");
    let name = name.and_then(|names| names.text_of(value));
    name.map_or_else(|| names::type_name(value), str::to_owned)
}
