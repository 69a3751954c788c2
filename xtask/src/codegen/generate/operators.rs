//! The documented sets of filter operators.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::Kind;
use crate::spec::operator::{OPERATORS, Operands, Operator};

/// Generates a trait for each distinct set of operators; the filters that a parameter takes implement it.
pub(super) fn generate(all: &[Operation<'_>]) -> TokenStream {
    let mut sets = BTreeSet::new();
    for parameter in all.iter().flat_map(|operation| &operation.parameters) {
        if let Kind::Filter { operators, .. } = &parameter.kind {
            sets.insert(in_order(operators));
        }
    }
    let import = (!sets.is_empty()).then(|| quote! { use crate::list::filter::filter_operators; });
    let sets = sets.into_iter().map(|operators| {
        let set = name(&operators);
        let doc = format!(" A filter with the operators {}.", operators.join(", "));
        let note = format!("this parameter takes {}", forms(&operators));
        let equality = ["bare", "eq"]
            .into_iter()
            .find(|name| operators.contains(name))
            .map(variant);
        let operators = operators.iter().copied().map(variant);
        quote! {
            #[doc = #doc]
            #[diagnostic::on_unimplemented(
                message = "`{Self}` is not a filter that this parameter takes",
                label = "not a filter for a `{Operand}` with documented operators",
                note = #note,
                note = "a date is a `chrono::NaiveDate`, an instant a `chrono::DateTime`, a number an `i64` or a `Decimal`",
                note = "`undocumented_query` sends an undocumented filter"
            )]
            pub trait #set<Operand> {
                #[doc(hidden)]
                fn into_wire(self) -> Option<String>;
            }

            filter_operators!(#set: #equality; #(#operators)*);
        }
    });
    quote! {
        #import

        #(#sets)*
    }
}

/// The variant of an operator: `Gt`.
fn variant(operator: &str) -> Ident {
    format_ident!("{}", operator.to_upper_camel_case())
}

/// Returns the Rust that makes a filter with each operator, for the compiler's help.
fn forms(operators: &[&str]) -> String {
    let has = |name: &str| operators.contains(&name);
    let mut forms = Vec::new();
    if has("bare") || has("eq") {
        forms.push("a plain value".to_owned());
    }
    for operator in operators.iter().filter_map(|name| Operator::named(name)) {
        let function = operator.function.map(|path| path.replace("planwire::", ""));
        let values = match operator.operands {
            Operands::Several => "values",
            Operands::One | Operands::Two => "value",
        };
        forms.push(match function {
            // A plain value says the same.
            Some(function) if matches!(function.as_str(), "on" | "equal_to") => continue,
            Some(function) => format!("`{function}({values})`"),
            None => "a range `first..=last`".to_owned(),
        });
    }
    match forms.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => forms.concat(),
    }
}

/// The trait of a set: `BareGtLt`.
pub(super) fn set(operators: &[&str]) -> Ident {
    name(&in_order(operators))
}

fn name(operators: &[&str]) -> Ident {
    let names: String = operators
        .iter()
        .map(|operator| operator.to_upper_camel_case())
        .collect();
    format_ident!("{names}")
}

/// Returns operators in one order, however a document lists them.
fn in_order(operators: &[&str]) -> Vec<&'static str> {
    let all = OPERATORS.iter().map(|operator| operator.name);
    all.filter(|name| operators.contains(name)).collect()
}
