//! Formats tokens as generated files.

use proc_macro2::TokenStream;
use sha2::{Digest as _, Sha256};

use crate::spec::node::Node;

/// The first line of every generated file, which names its source and the command.
pub(super) const PREAMBLE: &str =
    "// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.\n";

/// Returns a generated file: the preamble, then the formatted tokens.
pub(super) fn file(tokens: TokenStream) -> Result<String, String> {
    Ok(printed(&parsed(tokens)?))
}

/// Parses tokens as a file.
pub(super) fn parsed(tokens: TokenStream) -> Result<syn::File, String> {
    syn::parse2(tokens).map_err(|error| format!("the generator produced invalid Rust: {error}"))
}

/// Returns the preamble and the formatted file.
pub(super) fn printed(file: &syn::File) -> String {
    format!("{PREAMBLE}\n{}", prettyplease::unparse(file))
}

/// Returns a file that is generated from the whole document, with the document's hash.
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

/// Returns a doc comment, line by line.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = text
        .trim()
        .lines()
        .map(|line| format!(" {}", line.trim_end()));
    quote::quote! { #(#[doc = #lines])* }
}
