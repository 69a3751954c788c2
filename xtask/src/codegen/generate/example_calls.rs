//! For the tests: the examples of the API documents, so that each of them compiles and sends what it says,
//! and is a command that there is.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use super::example::{Examples, client_type};
use super::rust_text;
use crate::spec::model::operation::Operation;
use crate::spec::names;

/// One function an operation.
pub(super) fn generate(
    api: &str,
    document: &Value,
    operations: &[Operation],
) -> Result<String, String> {
    let examples = Examples::new(api, document);
    let client = format_ident!("{}", client_type(api));
    let parameter = format_ident!("{api}");
    let mut rows = Vec::new();
    let mut functions = Vec::new();
    for operation in operations {
        let example = examples.of(operation)?;
        let id = &operation.id;
        let name = format_ident!("{}", names::field_name(id));
        let http = &example.http;
        let rust = TokenStream::from_str(&example.rust)
            .map_err(|error| format!("the example of {id} is not Rust: {error}"))?;
        rows.push(quote! {
            Call {
                operation: #id,
                http: #http,
                send: |client| Box::pin(#name(client)),
            }
        });
        functions.push(quote! {
            async fn #name(#parameter: planwire::#client) -> Sent {
                #rust
                Ok(())
            }
        });
    }
    rust_text::file(quote! {
        use crate::{Call, Sent};

        /// Every operation, in the order of the documents.
        pub(crate) const CALLS: &[Call<planwire::#client>] = &[#(#rows),*];

        #(#functions)*
    })
}

/// The command line of each operation and the request that it sends, a JSON object each.
pub(super) fn commands(
    api: &str,
    document: &Value,
    operations: &[Operation],
) -> Result<Vec<String>, String> {
    let examples = Examples::new(api, document);
    operations
        .iter()
        .map(|operation| {
            let example = examples.of(operation)?;
            Ok(json!({"command": example.command, "http": example.http}).to_string())
        })
        .collect()
}
