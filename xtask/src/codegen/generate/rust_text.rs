//! From tokens to the text of a generated file.

use proc_macro2::TokenStream;
use sha2::{Digest as _, Sha256};

use crate::spec::node::Node;

/// The first line of every generated file: reviewers and editors see who made it, and how.
pub(super) const PREAMBLE: &str =
    "// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.\n";

/// A generated file: the preamble, then the tokens as prettyplease prints them.
pub(super) fn file(tokens: TokenStream) -> Result<String, String> {
    Ok(printed(&parsed(tokens)?))
}

/// The tokens as a file.
pub(super) fn parsed(tokens: TokenStream) -> Result<syn::File, String> {
    syn::parse2(tokens)
        .map_err(|error| format!("the generator made something that is not Rust: {error}"))
}

/// The preamble, then the file as prettyplease prints it.
pub(super) fn printed(file: &syn::File) -> String {
    format!("{PREAMBLE}\n{}", prettyplease::unparse(file))
}

/// The same for a file that is made from the whole document, which a hash of it then names.
pub(super) fn file_of_document(document: &Node, file: &syn::File) -> String {
    format!(
        "{PREAMBLE}// The bundle it was made from: {}.\n\n{}",
        hash(document),
        prettyplease::unparse(file)
    )
}

fn hash(document: &Node) -> String {
    let digest = Sha256::digest(document.to_json().to_string());
    let hex: String = digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("sha256:{hex}")
}

/// A doc comment's text: one sentence or more, line by line as rustdoc wants it.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = text
        .trim()
        .lines()
        .map(|line| format!(" {}", line.trim_end()));
    quote::quote! { #(#[doc = #lines])* }
}
