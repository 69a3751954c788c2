//! Orders the arguments of each generated method as the wrapper passes them.
//!
//! Most are strings, so a call in another order would compile, and send values under the wrong names. The generator
//! puts queries before headers, each by name; we do not rely on that.

use std::collections::BTreeMap;

use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{FnArg, ImplItemFn, Pat};

use crate::spec::model::operation::Operation;
use crate::spec::names;

/// Orders the arguments of all methods.
///
/// # Errors
///
/// If a method belongs to no operation, or has other arguments than its operation.
pub(super) fn order(file: &mut syn::File, operations: &[Operation<'_>]) -> Result<(), String> {
    let mut order = Order {
        expected: operations
            .iter()
            .map(|operation| (names::field_name(operation.id), names_of(operation)))
            .collect(),
        strange: None,
    };
    order.visit_file_mut(file);
    match order.strange {
        Some(method) => Err(format!(
            "the generated method {method} has unexpected arguments; progenitor has changed, so adapt `generate/arguments.rs`"
        )),
        None => Ok(()),
    }
}

/// Returns the arguments of an operation's method, in the wrapper's order.
fn names_of(operation: &Operation<'_>) -> Vec<String> {
    let parameters = operation.arguments().into_iter();
    let names = parameters.map(|parameter| names::argument_name(parameter.name));
    names
        .chain(operation.body.as_ref().map(|_| "body".to_owned()))
        .collect()
}

struct Order {
    /// By method.
    expected: BTreeMap<String, Vec<String>>,
    /// A method with unexpected arguments.
    strange: Option<String>,
}

impl VisitMut for Order {
    fn visit_impl_item_fn_mut(&mut self, method: &mut ImplItemFn) {
        // Every client has the other methods.
        if method.sig.asyncness.is_none() {
            return;
        }
        let name = method.sig.ident.to_string();
        let arguments = std::mem::take(&mut method.sig.inputs);
        match self
            .expected
            .get(&name)
            .and_then(|expected| ordered(arguments, expected))
        {
            Some(ordered) => method.sig.inputs = ordered,
            None => self.strange = Some(name),
        }
    }
}

/// Returns the arguments in the order of their names; `None` if the names differ.
fn ordered(
    arguments: Punctuated<FnArg, syn::Token![,]>,
    expected: &[String],
) -> Option<Punctuated<FnArg, syn::Token![,]>> {
    let mut typed = BTreeMap::new();
    let mut ordered = Punctuated::new();
    for argument in arguments {
        match &argument {
            FnArg::Receiver(_) => ordered.push(argument),
            FnArg::Typed(one) => {
                let Pat::Ident(name) = &*one.pat else {
                    return None;
                };
                typed.insert(name.ident.to_string(), argument);
            }
        }
    }
    for name in expected {
        ordered.push(typed.remove(name)?);
    }
    typed.is_empty().then_some(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order_of(text: &str, expected: &[&str]) -> Option<String> {
        let file: ImplItemFn = syn::parse_str(text).unwrap();
        let expected: Vec<_> = expected.iter().map(|name| (*name).to_owned()).collect();
        let ordered = ordered(file.sig.inputs, &expected)?;
        Some(quote::quote!(#ordered).to_string())
    }

    #[test]
    fn arguments_are_quoted_for_the_shell() {
        let method = "async fn get(&self, id: u8, request: &str, x_reason: &str) {}";
        assert_eq!(
            order_of(method, &["id", "x_reason", "request"]).as_deref(),
            Some("& self , id : u8 , x_reason : & str , request : & str")
        );
        assert_eq!(order_of(method, &["id", "request"]), None);
        assert_eq!(order_of(method, &["id", "request", "x_reason", "x"]), None);
    }
}
