//! Operations that do not return lists: one request, one response.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::parameters::{Holder, argument, checked, checks, fields, path_arguments, setters};
use super::{identifier, parameters_type};
use crate::codegen::generate::{documentation, rust_text, table};
use crate::spec::model::operation::{Operation, Success};

/// An operation that does not return a list.
pub(super) struct Request<'operation> {
    pub(super) api: &'operation str,
    pub(super) operation: &'operation Operation<'operation>,
    /// The example in Rust.
    pub(super) example: &'operation str,
}

impl Request<'_> {
    pub(super) fn method(&self) -> TokenStream {
        let operation = self.operation;
        let api = format_ident!("{}", self.api);
        let name = identifier(&operation.name);
        let doc = rust_text::doc(&documentation::of_operation(
            self.api,
            self.operation,
            self.example,
        ));
        let mut arguments = path_arguments(self.api, operation);
        let path: Vec<_> = operation
            .path_parameters()
            .map(|parameter| identifier(parameter.name))
            .collect();
        let conversions = path.iter().map(|name| quote! { let #name = #name.into(); });
        let checks = operation.path_parameters().map(|parameter| {
            let wire = &parameter.name;
            let field = identifier(wire);
            quote! { .path(#wire, &#field) }
        });
        let mut clones: Vec<_> = path
            .iter()
            .map(|name| quote! { let #name = Clone::clone(&#name); })
            .collect();
        let method = identifier(operation.id);
        // Path parameters keep their names; our own variables are renamed.
        let ours = |name: &str| match path.iter().any(|variable| variable == name) {
            true => format_ident!("{name}_"),
            false => format_ident!("{name}"),
        };
        let (client, given) = (ours("client"), ours("parameters"));
        let parameters = quote! { #given. };
        let mut sent: Vec<_> = operation
            .arguments()
            .into_iter()
            .map(|parameter| {
                if parameter.place == "path" {
                    argument(&quote! {}, parameter)
                } else {
                    argument(&parameters, parameter)
                }
            })
            .collect();
        let mut twins = Vec::new();
        if let Some(body) = &operation.body {
            let kind = format_ident!("{}", body.name);
            // Some updates have their identifier in the path and in the body: callers give it once.
            twins.extend(
                operation
                    .path_parameters()
                    .filter(|it| body.has_field(it.name))
                    .map(|it| identifier(it.name))
                    .map(|name| quote! { body.#name = Some(Clone::clone(&#name)); }),
            );
            let mutable = (!twins.is_empty()).then(|| quote! { mut });
            arguments.push(quote! { #mutable body: crate::#api::#kind });
            clones.push(quote! { let body = body.clone(); });
            sent.push(quote! { &body });
        }
        let response = self.response();
        let (parameters, argument) = if self.has_parameters() {
            let parameters = parameters_type(operation);
            (quote! { , #parameters }, quote! { #given: #parameters })
        } else {
            (quote! {}, quote! { (): () })
        };
        let send = match operation.success {
            Success::File => quote! { bytes_by },
            _ => quote! { by },
        };
        let constant = table::constant(operation);
        // Inlined, so that it is compiled only in programs that use it.
        quote! {
            #doc
            #[inline]
            pub fn #name(&self, #(#arguments),*) -> crate::Request<#response #parameters> {
                #(#conversions)*
                #(#twins)*
                crate::Request::draft(&self.core, &crate::#api::operations::#constant)
                    #(#checks)*
                    .#send(move |#client: planwire_client::#api::Client, #argument| {
                        #(#clones)*
                        async move { #client.#method(#(#sent),*).await }
                    })
            }
        }
    }

    /// Generates the type of the parameters outside the path, and the methods that set them.
    pub(super) fn definition(&self) -> Option<TokenStream> {
        if !self.has_parameters() {
            return None;
        }
        let parameters = parameters_type(self.operation);
        let response = self.response();
        let doc = format!(
            " The parameters of `{}`, set by the methods of [`Request`](crate::Request).",
            self.operation.id
        );
        let fields = fields(self.api, self.operation);
        let methods = setters(self.api, self.operation, Holder::Request);
        let checks: Vec<_> = checks(self.operation).collect();
        let check = checked(!checks.is_empty());
        Some(quote! {
            #[doc = #doc]
            #[derive(Clone, Debug, Default)]
            pub struct #parameters { #(#fields),* }

            impl crate::request::sealed::RequestParameters for #parameters {
                fn check(&self, #check: &crate::check::Check) -> Result<(), crate::Error> {
                    #(#checks)*
                    Ok(())
                }
            }

            impl crate::Request<#response, #parameters> { #(#methods)* }
        })
    }

    fn has_parameters(&self) -> bool {
        self.operation.own_parameters().next().is_some()
    }

    /// Returns the type of the response.
    fn response(&self) -> TokenStream {
        let api = format_ident!("{}", self.api);
        match &self.operation.success {
            Success::Nothing => quote! { () },
            Success::File => quote! { Vec<u8> },
            Success::Json => quote! { serde_json::Value },
            Success::One(name) => {
                let name = format_ident!("{name}");
                quote! { crate::#api::#name }
            }
            Success::Many(name) => {
                let name = format_ident!("{name}");
                quote! { Vec<crate::#api::#name> }
            }
        }
    }
}
