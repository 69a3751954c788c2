//! The documented sets of filter operators.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::Kind;

/// Generates a type for each distinct set of operators.
pub(super) fn generate(all: &[Operation<'_>]) -> TokenStream {
    let mut sets = BTreeSet::new();
    for parameter in all.iter().flat_map(|operation| &operation.parameters) {
        if let Kind::Filter { operators, .. } = &parameter.kind {
            sets.insert(operators.clone());
        }
    }
    let sets = sets.into_iter().map(|operators| {
        let names = operators.clone();
        let set = set(&operators);
        let doc = format!(" The operators {}.", operators.join(", "));
        let operators = operators.iter().map(|operator| {
            let operator = format_ident!("{}", operator.to_upper_camel_case());
            quote! { impl crate::list::filter::Documents<crate::list::filter::#operator> for #set {} }
        });
        let plain = plain(&set, &names);
        quote! {
            #[doc = #doc]
            #[derive(Debug)]
            pub enum #set {}

            #(#operators)*

            #plain
        }
    });
    quote! { #(#sets)* }
}

/// Generates the encoding of a plain value: alone, or with the operator for equality.
fn plain(set: &Ident, operators: &[&str]) -> Option<TokenStream> {
    let has = |name: &str| operators.contains(&name);
    let documented = match (has("bare"), has("eq")) {
        (true, _) => quote! {},
        (false, true) => quote! {
            fn documented(wire: String) -> String {
                crate::operation::Operator::Eq.with(wire)
            }
        },
        (false, false) => return None,
    };
    Some(quote! {
        impl crate::list::filter::Documents<crate::list::filter::Plain> for #set { #documented }
    })
}

/// Returns the name of a set: `BareGtLt`.
pub(super) fn set(operators: &[&str]) -> Ident {
    let names: String = operators
        .iter()
        .map(|operator| operator.to_upper_camel_case())
        .collect();
    format_ident!("{names}")
}
