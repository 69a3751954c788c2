//! Operations that return lists.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::parameters::{
    Holder, argument, checked, checks, field, field_type, fields, path_arguments, setters,
};
use super::{identifier, parameters_type};
use crate::codegen::generate::{documentation, rust_text, table};
use crate::spec::model::operation::{Operation, Paging, Record};
use crate::spec::model::schema::Identifier;

/// An operation that returns a list.
pub(super) struct List<'operation> {
    pub(super) api: &'operation str,
    pub(super) operation: &'operation Operation<'operation>,
    /// The example in Rust.
    pub(super) example: &'operation str,
    pub(super) paging: &'operation Paging<'operation>,
    pub(super) record: &'operation Record<'operation>,
}

impl List<'_> {
    pub(super) fn method(&self) -> TokenStream {
        let name = identifier(&self.operation.name);
        let list = parameters_type(self.operation);
        let doc = rust_text::doc(&documentation::of_list_method(
            self.api,
            self.operation,
            self.example,
        ));
        let arguments = path_arguments(self.api, self.operation);
        let path = self.operation.path_parameters().map(|parameter| {
            let name = identifier(parameter.name);
            quote! { #name: #name.into() }
        });
        let others = self.operation.own_parameters().filter_map(|parameter| {
            field(self.api, parameter)?;
            let name = identifier(parameter.name);
            Some(quote! { #name: None })
        });
        quote! {
            #doc
            pub fn #name(&self, #(#arguments),*) -> #list {
                #list { listing: crate::list::Listing::new(&self.core), #(#path,)* #(#others),* }
            }
        }
    }

    pub(super) fn definition(&self) -> TokenStream {
        let list = parameters_type(self.operation);
        let record = format_ident!("{}", self.record.name);
        let api = format_ident!("{}", self.api);
        let style = if self.paging.by_page {
            quote! { PageNumbered }
        } else {
            quote! { OffsetPaged }
        };
        let doc = rust_text::doc(&documentation::of_operation(
            self.api,
            self.operation,
            self.example,
        ));
        let path: Vec<_> = self
            .operation
            .path_parameters()
            .map(|parameter| {
                let name = identifier(parameter.name);
                let kind = field_type(self.api, &parameter.kind);
                quote! { #name: #kind }
            })
            .collect();
        let fields = fields(self.api, self.operation);
        let methods: Vec<_> = setters(self.api, self.operation, Holder::List).collect();
        let filters = (!methods.is_empty()).then(|| quote! { impl #list { #(#methods)* } });
        let path_checks = self.operation.path_parameters().map(|parameter| {
            let name = &parameter.name;
            let field = identifier(name);
            quote! { check.parameter(#name, Some(&self.#field))?; }
        });
        let checks: Vec<_> = checks(self.operation).collect();
        let check = checked(!checks.is_empty() || !path.is_empty());
        let fetch = self.fetch();
        let identity = self.identity();
        let operation = table::constant(self.operation);
        quote! {
            #doc
            #[derive(Clone, Debug)]
            #[must_use = "a list requests nothing until it is sent"]
            pub struct #list { listing: Box<crate::list::Listing>, #(#path,)* #(#fields),* }

            #filters

            crate::list::list_methods!(#list, crate::#api::#record, #style);

            impl crate::list::sealed::ListParameters for #list {
                type Item = crate::#api::#record;

                fn operation(&self) -> &'static crate::operation::Operation {
                    &crate::#api::operations::#operation
                }

                fn check(&self, #check: &crate::check::Check) -> Result<(), crate::Error> {
                    #(#path_checks)*
                    #(#checks)*
                    Ok(())
                }

                #identity

                #fetch
            }
        }
    }

    /// Generates the identity of a record and the time of its last update.
    fn identity(&self) -> TokenStream {
        let key = match self.record.identifier {
            Some(Identifier::Integer) => {
                quote! { crate::identity::Key::from_integer(record.id.get(), &record.id) }
            }
            Some(Identifier::Text) => {
                quote! { crate::identity::Key::from_text(record.id.as_str()) }
            }
            None => quote! {},
        };
        let identity = match (self.record.identifier, self.record.updated) {
            (None, _) => quote! { crate::identity::Identity::of_undocumented(record) },
            (Some(_), None) => quote! { crate::identity::Identity::without_revision(#key) },
            (Some(_), Some(updated)) => {
                let updated = identifier(updated);
                quote! { crate::identity::Identity::new(#key, &record.#updated) }
            }
        };
        quote! {
            fn identity(record: &Self::Item) -> crate::identity::Identity {
                #identity
            }
        }
    }

    /// Generates the call of the generated method.
    fn fetch(&self) -> TokenStream {
        let method = identifier(self.operation.id);
        let api = format_ident!("{}", self.api);
        let of = quote! { self. };
        let arguments =
            self.operation
                .arguments()
                .into_iter()
                .map(|parameter| match parameter.name {
                    name if name == self.paging.size => quote! { window.size },
                    name if name == self.paging.position => quote! { window.position },
                    _ => argument(&of, parameter),
                });
        // Inlined, so that it is compiled only in programs that use it.
        quote! {
            #[inline]
            fn fetch<'a>(
                &'a self,
                call: &'a crate::call::Call,
                window: crate::call::fetched::Window,
            ) -> crate::call::fetched::Fetch<'a, Self::Item> {
                call.list(move |client: planwire_client::#api::Client| {
                    Box::pin(async move { client.#method(#(#arguments),*).await })
                })
            }
        }
    }

    /// Generates the conversion of an envelope into records; a bare array needs none.
    pub(super) fn page_body(&self, page: &str) -> Option<TokenStream> {
        let (records, total) = self.paging.envelope?;
        let api = format_ident!("{}", self.api);
        let page = format_ident!("{page}");
        let record = format_ident!("{}", self.record.name);
        let (records, total) = (identifier(records), identifier(total));
        let has_next = if self.record.has_next {
            quote! { Some(self.next.is_some()) }
        } else {
            quote! { None }
        };
        Some(quote! {
            impl crate::call::fetched::PageBody for planwire_client::#api::types::#page {
                type Record = crate::#api::#record;

                fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
                    crate::call::fetched::PageParts {
                        total: u64::try_from(self.#total).ok(),
                        has_next: #has_next,
                        records: self.#records,
                    }
                }
            }
        })
    }
}
