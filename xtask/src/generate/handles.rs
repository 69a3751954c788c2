//! The wrapper's handles: a file a resource, and the client's method for each.

use std::collections::BTreeMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::operation::{Identifier, Kind, Operation, Paging, Parameter, Record};
use super::{documentation, operations, operators, rust_text};
use crate::names;

/// The files, by their path in the API's folder.
/// `records` are the types that people get, for the module of the API.
pub(super) fn generate(
    api: &str,
    all: &[Operation],
    records: &[&str],
) -> Result<Vec<(String, String)>, String> {
    let mut resources: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in all {
        resources
            .entry(&operation.resource)
            .or_default()
            .push(operation);
    }
    let mut files = Vec::new();
    for (resource, operations) in &resources {
        let text = rust_text::file(resource_file(api, resource, operations)?)?;
        files.push((format!("resources/{}.rs", resource.to_snake_case()), text));
    }
    let text = rust_text::file(index(api, &resources, records))?;
    files.push(("resources.rs".to_owned(), text));
    files.push((
        "operators.rs".to_owned(),
        rust_text::file(operators::generate(all))?,
    ));
    Ok(files)
}

/// The client's methods that hand out the handles.
fn index(api: &str, resources: &BTreeMap<&str, Vec<&Operation>>, records: &[&str]) -> TokenStream {
    let client = format_ident!("{}", api.to_upper_camel_case());
    let api = format_ident!("{api}");
    let modules = resources.iter().map(|(resource, operations)| {
        let name = identifier(resource);
        let doc = rust_text::doc(
            operations
                .first()
                .map_or("", |operation| &operation.resource_description),
        );
        quote! { #doc pub mod #name; }
    });
    let records = records.iter().map(|record| format_ident!("{record}"));
    let methods = resources.iter().map(|(resource, operations)| {
        let name = identifier(resource);
        let handle = format_ident!("{}", resource.to_upper_camel_case());
        let module = name.clone();
        let doc = rust_text::doc(
            operations
                .first()
                .map_or("", |operation| &operation.resource_description),
        );
        quote! {
            #doc
            #[must_use]
            pub fn #name(&self) -> #module::#handle {
                #module::#handle::new(self.core())
            }
        }
    });
    quote! {
        #(#modules)*

        pub use planwire_client::#api::types::{#(#records),*};

        use super::#client;

        impl #client { #(#methods)* }
    }
}

fn resource_file(api: &str, resource: &str, all: &[&Operation]) -> Result<TokenStream, String> {
    let handle = format_ident!("{}", resource.to_upper_camel_case());
    let doc = rust_text::doc(
        all.first()
            .map_or("", |operation| &operation.resource_description),
    );
    let mut methods = Vec::new();
    let mut lists = Vec::new();
    for operation in all {
        match (&operation.paging, &operation.record) {
            (Some(paging), Some(record)) => {
                let list = List {
                    api,
                    operation,
                    paging,
                    record,
                };
                methods.push(list.method());
                lists.push(list.definition());
            }
            _ => {
                return Err(format!(
                    "the operation {} lists nothing, and handles for other operations cannot be derived yet",
                    operation.id
                ));
            }
        }
    }
    Ok(quote! {
        use std::sync::Arc;

        use crate::core::Core;

        #doc
        #[derive(Clone, Debug)]
        pub struct #handle {
            core: Arc<Core>,
        }

        impl #handle {
            pub(super) fn new(core: &Arc<Core>) -> Self {
                Self { core: core.clone() }
            }

            #(#methods)*
        }

        #(#lists)*
    })
}

/// One operation that lists.
struct List<'operation> {
    api: &'operation str,
    operation: &'operation Operation,
    paging: &'operation Paging,
    record: &'operation Record,
}

impl List<'_> {
    /// The type that holds the parameters: `ListBudgets`.
    fn parameters_type(&self) -> Ident {
        format_ident!("{}", self.operation.id.to_upper_camel_case())
    }

    /// The parameters that a caller sets for one call; paging has methods of its own.
    fn own_parameters(&self) -> impl Iterator<Item = &Parameter> {
        let paging = [self.paging.size.as_str(), self.paging.position.as_str()];
        self.operation.parameters.iter().filter(move |parameter| {
            !parameter.client_scoped && !paging.contains(&parameter.name.as_str())
        })
    }

    fn method(&self) -> TokenStream {
        let name = identifier(&self.operation.verb);
        let parameters = self.parameters_type();
        let doc = rust_text::doc(&documentation::of_operation(self.operation));
        quote! {
            #doc
            pub fn #name(&self) -> crate::List<#parameters> {
                crate::List::new(self.core.clone(), #parameters::default())
            }
        }
    }

    fn definition(&self) -> TokenStream {
        let parameters = self.parameters_type();
        let record = format_ident!("{}", self.record.name);
        let api = format_ident!("{}", self.api);
        let style = if self.paging.by_page {
            quote! { PageNumbered }
        } else {
            quote! { OffsetPaged }
        };
        let doc = format!(
            " What `{}` takes; set by the methods of [`List`](crate::List).",
            self.operation.id
        );
        let fields = self.own_parameters().map(|parameter| {
            let name = identifier(&parameter.name);
            let kind = field_type(self.api, &parameter.kind);
            quote! { #name: Option<#kind> }
        });
        let methods = self
            .own_parameters()
            .map(|parameter| self.setter(parameter));
        let checks = self.own_parameters().map(|parameter| {
            let name = &parameter.name;
            let field = identifier(name);
            quote! { check.parameter(#name, self.#field.as_ref())?; }
        });
        let page_body = self.page_body();
        let fetch = self.fetch();
        let key = self.key();
        let operation = operations::constant(self.operation);
        quote! {
            #[doc = #doc]
            #[derive(Clone, Debug, Default)]
            pub struct #parameters { #(#fields),* }

            impl crate::List<#parameters> { #(#methods)* }

            impl crate::list::#style for #parameters {}

            impl crate::list::sealed::ListParameters for #parameters {
                type Record = crate::#api::#record;

                fn operation(&self) -> &'static crate::operation::Operation {
                    &crate::#api::operations::#operation
                }

                fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
                    #(#checks)*
                    Ok(())
                }

                #key

                #fetch
            }

            #page_body
        }
    }

    fn setter(&self, parameter: &Parameter) -> TokenStream {
        let field = identifier(&parameter.name);
        let doc = rust_text::doc(&documentation::of_parameter(parameter));
        match &parameter.kind {
            Kind::Filter { operand, operators } => {
                let set = operators::set(operators);
                let api = format_ident!("{}", self.api);
                let operand = format_ident!("{}", operand.to_upper_camel_case());
                quote! {
                    #doc
                    pub fn #field<Op>(mut self, filter: crate::Filter<Op, crate::filter::#operand>) -> Self
                    where
                        crate::#api::operators::#set: crate::filter::Documents<Op>,
                    {
                        self.parameters.#field = Some(filter.into_wire());
                        self
                    }
                }
            }
            Kind::Ordering => quote! {
                #doc
                pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
                    self.parameters.#field = Some(ordering.into().into_wire());
                    self
                }
            },
            kind => {
                let kind = field_type(self.api, kind);
                quote! {
                    #doc
                    pub fn #field(mut self, value: impl crate::IntoParameter<#kind>) -> Self {
                        self.parameters.#field = value.into_parameter();
                        self
                    }
                }
            }
        }
    }

    /// What a record is known by.
    fn key(&self) -> TokenStream {
        let (record, key) = match self.record.identifier {
            Some(Identifier::Integer) => (
                quote! { record },
                quote! { Some(crate::paging::Key::from_integer(record.id.get(), &record.id)) },
            ),
            Some(Identifier::Text) => (
                quote! { record },
                quote! { Some(crate::paging::Key::from_text(record.id.as_str())) },
            ),
            None => (quote! { _ }, quote! { None }),
        };
        quote! {
            fn key(#record: &Self::Record) -> Option<crate::paging::Key> {
                #key
            }
        }
    }

    /// The call of the generated method, whose arguments are the query parameters in the order of
    /// their names.
    fn fetch(&self) -> TokenStream {
        let method = identifier(&self.operation.id);
        let api = format_ident!("{}", self.api);
        let mut parameters: Vec<&Parameter> = self
            .operation
            .parameters
            .iter()
            .filter(|parameter| !parameter.client_scoped)
            .collect();
        parameters.sort_by(|a, b| a.name.cmp(&b.name));
        let arguments = parameters.into_iter().map(|parameter| {
            if parameter.name == self.paging.size {
                return quote! { window.size };
            }
            if parameter.name == self.paging.position {
                return quote! { window.position };
            }
            let field = identifier(&parameter.name);
            match parameter.kind {
                Kind::Identifier(_) | Kind::Enum { .. } => quote! { self.#field.as_ref() },
                Kind::Integer | Kind::Number | Kind::Boolean => quote! { self.#field },
                Kind::Filter { .. } | Kind::Ordering | Kind::Text => {
                    quote! { self.#field.as_deref() }
                }
            }
        });
        quote! {
            fn fetch<'a>(
                &'a self,
                call: &'a crate::call::Call,
                window: crate::list::Window,
            ) -> crate::list::Fetch<'a, Self::Record> {
                call.list(move |client: planwire_client::#api::Client| {
                    Box::pin(async move { client.#method(#(#arguments),*).await })
                })
            }
        }
    }

    /// How the records come out of an envelope; a bare array needs no telling.
    fn page_body(&self) -> Option<TokenStream> {
        let (records, total) = self.paging.envelope.as_ref()?;
        let api = format_ident!("{}", self.api);
        let page = format_ident!("{}", self.record.page);
        let record = format_ident!("{}", self.record.name);
        let (records, total) = (identifier(records), identifier(total));
        Some(quote! {
            impl crate::page::PageBody for planwire_client::#api::types::#page {
                type Record = crate::#api::#record;

                fn into_parts(self) -> (Vec<Self::Record>, Option<u64>) {
                    (self.#records, u64::try_from(self.#total).ok())
                }
            }
        })
    }
}

/// The type of the field that holds a parameter until it is sent.
fn field_type(api: &str, kind: &Kind) -> TokenStream {
    let api = format_ident!("{api}");
    match kind {
        Kind::Identifier(name) | Kind::Enum { name, .. } => {
            let name = format_ident!("{name}");
            quote! { crate::#api::#name }
        }
        Kind::Integer => quote! { i64 },
        Kind::Number => quote! { crate::Decimal },
        Kind::Boolean => quote! { bool },
        Kind::Filter { .. } | Kind::Ordering | Kind::Text => quote! { String },
    }
}

/// A name as the generator makes an identifier of it.
fn identifier(name: &str) -> Ident {
    format_ident!("{}", names::field_name(name))
}
