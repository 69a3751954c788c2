//! For the tests: through which type the body of each operation's success goes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::operation::Operation;
use super::rust_text;

/// One function over the operations of all APIs.
pub(super) fn generate(apis: &[(&str, Vec<Operation>)]) -> Result<String, String> {
    let arms = apis.iter().flat_map(|(api, operations)| {
        let api = format_ident!("{api}");
        operations.iter().filter_map(move |operation| {
            let body = body_type(operation)?;
            let id = &operation.id;
            let body = quote! { planwire_client::#api::types::#body };
            let body = if operation.paging.as_ref()?.by_page {
                body
            } else {
                quote! { Vec<#body> }
            };
            Some(quote! { #id => through::<#body>(json) })
        })
    });
    rust_text::file(quote! {
        use serde_json::Value;

        /// Reads an operation's body into its type and writes it again; `None` where it has no type.
        pub(crate) fn round_trip(operation: &str, json: &Value) -> Option<serde_json::Result<Value>> {
            Some(match operation {
                #(#arms,)*
                _ => return None,
            })
        }

        fn through<T: serde::Serialize + serde::de::DeserializeOwned>(json: &Value) -> serde_json::Result<Value> {
            // By way of text, as from the network.
            let read: T = serde_json::from_str(&json.to_string())?;
            serde_json::from_str(&serde_json::to_string(&read)?)
        }
    })
}

fn body_type(operation: &Operation) -> Option<TokenStream> {
    let record = operation.record.as_ref()?;
    let by_page = operation.paging.as_ref()?.by_page;
    let name = format_ident!("{}", if by_page { &record.page } else { &record.name });
    Some(quote! { #name })
}
