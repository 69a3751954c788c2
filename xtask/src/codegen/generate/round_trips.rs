//! For the tests: through which type the body of each operation's success goes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_text;
use crate::spec::model::operation::{Answer, Operation};

/// One function over the operations of all APIs.
pub(super) fn generate(apis: &[(&str, Vec<Operation>)]) -> Result<String, String> {
    let arms = apis.iter().flat_map(|(api, operations)| {
        operations.iter().filter_map(move |operation| {
            let body = body_type(api, operation)?;
            let id = &operation.id;
            Some(quote! { (#api, #id) => through::<#body> })
        })
    });
    rust_text::file(quote! {
        use serde_json::Value;

        /// Reads an operation's body into its type and writes it again; `None` where it has no type.
        pub(crate) fn round_trip(api: &str, operation: &str, json: &Value) -> Option<serde_json::Result<Value>> {
            let through: fn(&Value) -> serde_json::Result<Value> = match (api, operation) {
                #(#arms,)*
                _ => return None,
            };
            Some(through(json))
        }

        fn through<T: serde::Serialize + serde::de::DeserializeOwned>(json: &Value) -> serde_json::Result<Value> {
            // By way of text, as from the network.
            let read: T = serde_json::from_str(&json.to_string())?;
            serde_json::from_str(&serde_json::to_string(&read)?)
        }
    })
}

fn body_type(api: &str, operation: &Operation) -> Option<TokenStream> {
    let api = format_ident!("{api}");
    let (Answer::One(name) | Answer::Many(name)) = &operation.answer else {
        return None;
    };
    let name = format_ident!("{name}");
    let body = quote! { planwire_client::#api::types::#name };
    Some(match operation.answer {
        Answer::Many(_) => quote! { Vec<#body> },
        _ => body,
    })
}
