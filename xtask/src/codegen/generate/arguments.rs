//! Puts the arguments of each generated method into the order in which the wrapper gives them.
//!
//! Most are texts, so a call that has another order than the method would compile, and send one value under the name
//! of another. The generator's own order has queries before headers, each by name; whatever it is, and becomes, it
//! is not relied upon.

use std::collections::BTreeMap;

use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{FnArg, ImplItemFn, Pat};

use crate::spec::model::operation::Operation;
use crate::spec::names;

/// # Errors
///
/// Where a method is no operation's, or takes something else than its operation.
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
            "the generated method {method} does not take the arguments that `generate/arguments.rs` expects; progenitor's rules have changed, and ours have to follow"
        )),
        None => Ok(()),
    }
}

/// The arguments of an operation's method: what the wrapper gives, in its order.
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
    /// A method that is not as expected.
    strange: Option<String>,
}

impl VisitMut for Order {
    fn visit_impl_item_fn_mut(&mut self, method: &mut ImplItemFn) {
        // The others are those that every client has.
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

/// The same arguments in the order of their names, where there is one for each name and no other.
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
    fn arguments_stand_as_they_are_given() {
        let method = "async fn get(&self, id: u8, request: &str, x_reason: &str) {}";
        assert_eq!(
            order_of(method, &["id", "x_reason", "request"]).as_deref(),
            Some("& self , id : u8 , x_reason : & str , request : & str")
        );
        assert_eq!(order_of(method, &["id", "request"]), None);
        assert_eq!(order_of(method, &["id", "request", "x_reason", "x"]), None);
    }
}
