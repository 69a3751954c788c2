//! Setting the parameters of an operation, and passing them to the generated method.

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::identifier;
use crate::codegen::generate::{documentation, operators, rust_text};
use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::model::schema::ValueKind;
use crate::spec::names;

/// Returns the arguments for the path parameters.
pub(super) fn path_arguments(api: &str, operation: &Operation<'_>) -> Vec<TokenStream> {
    operation
        .path_parameters()
        .map(|parameter| {
            let name = identifier(parameter.name);
            let kind = field_type(api, &parameter.kind);
            quote! { #name: impl Into<#kind> }
        })
        .collect()
}

/// Returns the fields for the parameters that have methods.
pub(super) fn fields(api: &str, operation: &Operation<'_>) -> impl Iterator<Item = TokenStream> {
    operation
        .own_parameters()
        .filter_map(move |parameter| field(api, parameter))
}

/// The type whose methods set parameters.
#[derive(Clone, Copy)]
pub(super) enum Holder {
    /// The type of a list, which has the fields itself.
    List,
    /// The type of all requests, which has them in a field.
    Request,
}

/// The methods that set those parameters.
pub(super) fn setters(
    api: &str,
    operation: &Operation<'_>,
    holder: Holder,
) -> impl Iterator<Item = TokenStream> {
    operation
        .own_parameters()
        .map(move |parameter| setter(api, parameter, holder))
}

/// Returns the field of a parameter. A map has none: it is sent with the caller's undocumented parameters.
pub(super) fn field(api: &str, parameter: &Parameter<'_>) -> Option<TokenStream> {
    if let Kind::Map { .. } = parameter.kind {
        return None;
    }
    let name = identifier(parameter.name);
    let kind = field_type(api, &parameter.kind);
    Some(quote! { #name: Option<#kind> })
}

/// Returns the method that sets a parameter.
fn setter(api: &str, parameter: &Parameter<'_>, holder: Holder) -> TokenStream {
    let wire = &parameter.name;
    let name = identifier(wire);
    let field = match holder {
        Holder::List => quote! { self.#name },
        Holder::Request => quote! { self.parameters.#name },
    };
    let method = format_ident!("{}", names::parameter_method(wire));
    let doc = rust_text::doc(&documentation::of_parameter(parameter));
    let module = format_ident!("{api}");
    match &parameter.kind {
        Kind::Filter { operand, operators } => {
            let set = operators::set(operators);
            let operand = format_ident!("{}", operand.to_upper_camel_case());
            quote! {
                #doc
                pub fn #method(
                    mut self,
                    filter: impl crate::#module::operators::#set<crate::list::filter::#operand>,
                ) -> Self {
                    #field = filter.into_wire();
                    self
                }
            }
        }
        Kind::Ordering { multiple, .. } => {
            let ordering = if *multiple {
                quote! { crate::Orderings }
            } else {
                quote! { crate::Ordering }
            };
            quote! {
                #doc
                pub fn order_by(mut self, ordering: impl Into<#ordering>) -> Self {
                    #field = Some(ordering.into().into_wire());
                    self
                }
            }
        }
        Kind::Set(of) => {
            let of = value_type(api, of);
            quote! {
                #doc
                pub fn #method(mut self, values: impl IntoIterator<Item = impl Into<#of>>) -> Self {
                    let values = values.into_iter().map(Into::<#of>::into);
                    #field = Some(crate::check::joined_values(values));
                    self
                }
            }
        }
        Kind::Map { prefix } => quote! {
            #doc
            pub fn #method(mut self, key: impl AsRef<str>, value: impl Into<String>) -> Self {
                self.listing.add_keyed(#prefix, key.as_ref(), value.into());
                self
            }
        },
        kind => {
            let kind = field_type(api, kind);
            quote! {
                #doc
                pub fn #method(mut self, value: impl crate::IntoParameter<#kind>) -> Self {
                    #field = value.into_parameter();
                    self
                }
            }
        }
    }
}

/// Returns the checks of the parameters that have methods: required ones are set, and values are within the documented
/// bounds.
pub(super) fn checks(operation: &Operation<'_>) -> impl Iterator<Item = TokenStream> {
    operation.own_parameters().flat_map(|parameter| {
        let name = &parameter.name;
        let field = identifier(name);
        let given = parameter
            .is_needed()
            .then(|| quote! { check.given(#name, self.#field.is_some())?; });
        let allowed = match &parameter.kind {
            // The types already restrict the operators and the operand.
            Kind::Filter { .. } if parameter.bounds.is_empty() => {
                Some(quote! { check.typed(#name, self.#field.is_some()); })
            }
            _ => is_checked(parameter)
                .then(|| quote! { check.parameter(#name, self.#field.as_ref())?; }),
        };
        given.into_iter().chain(allowed)
    })
}

/// Returns the name of the checker's argument, which may be unused.
pub(super) fn checked(is_used: bool) -> Ident {
    format_ident!("{}", if is_used { "check" } else { "_check" })
}

/// Returns true if the documents restrict the value more than its type does.
fn is_checked(parameter: &Parameter<'_>) -> bool {
    !matches!(
        parameter.kind,
        Kind::Value(ValueKind::Date | ValueKind::DateTime | ValueKind::Boolean) | Kind::Map { .. }
    )
}

/// Returns a parameter as an argument of the generated method, from a field of a struct.
pub(super) fn argument(of: &TokenStream, parameter: &Parameter<'_>) -> TokenStream {
    let field = identifier(parameter.name);
    match &parameter.kind {
        Kind::Value(ValueKind::Integer | ValueKind::Boolean) => quote! { #of #field },
        _ if parameter.place == "path" => quote! { &#of #field },
        Kind::Value(kind) if !matches!(kind, ValueKind::Text) => quote! { #of #field.as_ref() },
        _ => quote! { #of #field.as_deref() },
    }
}

/// Returns the type of the field for a parameter.
pub(super) fn field_type(api: &str, kind: &Kind<'_>) -> TokenStream {
    match kind {
        Kind::Value(kind) => value_type(api, kind),
        Kind::Filter { .. } | Kind::Ordering { .. } | Kind::Set(_) | Kind::Map { .. } => {
            quote! { String }
        }
    }
}

fn value_type(api: &str, kind: &ValueKind<'_>) -> TokenStream {
    let api = format_ident!("{api}");
    match kind {
        ValueKind::Identifier { name, .. } | ValueKind::Enum { name, .. } => {
            let name = format_ident!("{name}");
            quote! { crate::#api::#name }
        }
        ValueKind::Integer => quote! { i64 },
        ValueKind::Number => quote! { crate::Decimal },
        ValueKind::Boolean => quote! { bool },
        ValueKind::Date => quote! { chrono::NaiveDate },
        ValueKind::DateTime => quote! { chrono::DateTime<chrono::Utc> },
        _ => quote! { String },
    }
}
