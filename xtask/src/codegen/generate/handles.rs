//! The wrapper's handles: a file for each resource, and the client's methods that return them.

mod imports;
mod list;
mod parameters;
mod request;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::example::Examples;
use super::{operators, rust_text};
use crate::spec::model::Model;
use crate::spec::model::operation::Operation;
use crate::spec::names;
use list::List;
use request::Request;

/// Generates the files, by their path in the API's folder. `records` are the types to export from the API's module.
pub(super) fn generate(
    model: &Model<'_>,
    records: &[&str],
) -> Result<Vec<(String, syn::File)>, String> {
    let api = model.api;
    let examples = Examples::new(model);
    let mut resources: BTreeMap<&str, Vec<&Operation<'_>>> = BTreeMap::new();
    for operation in &model.operations {
        let operations = resources.entry(operation.resource).or_default();
        operations.push(operation);
    }
    let mut files = Vec::new();
    let mut envelopes = BTreeSet::new();
    for (resource, operations) in &resources {
        let tokens = resource_file(api, resource, operations, &mut envelopes, &examples)?;
        files.push((
            format!("resources/{}.rs", names::field_name(resource)),
            with_imports(tokens)?,
        ));
    }
    files.push((
        "resources.rs".to_owned(),
        rust_text::parsed(index(api, &resources, records))?,
    ));
    files.push((
        "operators.rs".to_owned(),
        with_imports(operators::generate(&model.operations))?,
    ));
    Ok(files)
}

fn with_imports(tokens: TokenStream) -> Result<syn::File, String> {
    let mut file = rust_text::parsed(tokens)?;
    imports::add(&mut file)?;
    Ok(file)
}

/// Generates the client's methods that return the handles.
fn index(
    api: &str,
    resources: &BTreeMap<&str, Vec<&Operation<'_>>>,
    records: &[&str],
) -> TokenStream {
    let client = format_ident!("{}", api.to_upper_camel_case());
    let api = format_ident!("{api}");
    let modules = resources.iter().map(|(resource, operations)| {
        let name = identifier(resource);
        let doc = description(operations);
        quote! { #doc pub mod #name; }
    });
    let records = records.iter().map(|record| format_ident!("{record}"));
    let methods = resources.iter().map(|(resource, operations)| {
        let name = identifier(resource);
        let handle = format_ident!("{}", names::type_name(resource));
        let module = name.clone();
        let doc = description(operations);
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

fn resource_file(
    api: &str,
    resource: &str,
    all: &[&Operation<'_>],
    envelopes: &mut BTreeSet<String>,
    examples: &Examples<'_>,
) -> Result<TokenStream, String> {
    let handle = format_ident!("{}", names::type_name(resource));
    let doc = description(all);
    let mut methods = Vec::new();
    let mut definitions = Vec::new();
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for operation in all {
        if let Some(other) = names.insert(&operation.name, operation.id) {
            return Err(format!(
                "{other} and {} would both be the method `{}` of `{resource}`: rename one of them",
                operation.id, operation.name
            ));
        }
        let example = &examples.of(operation)?.rust;
        match (&operation.paging, &operation.record) {
            (Some(paging), Some(record)) => {
                let list = List {
                    api,
                    operation,
                    example,
                    paging,
                    record,
                };
                methods.push(list.method());
                definitions.push(list.definition());
                if let Some(page) = record.page
                    && envelopes.insert(page.to_owned())
                {
                    definitions.extend(list.page_body(page));
                }
            }
            _ => {
                let request = Request {
                    api,
                    operation,
                    example,
                };
                methods.push(request.method());
                definitions.extend(request.definition());
            }
        }
    }
    Ok(quote! {
        use std::sync::Arc;

        use crate::call::core::Core;

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

        #(#definitions)*
    })
}

/// Returns the description of a resource.
fn description(operations: &[&Operation<'_>]) -> TokenStream {
    rust_text::doc(
        operations
            .first()
            .map_or("", |operation| operation.resource_description),
    )
}

/// Returns the type with the parameters of an operation: `ListBudgets`.
fn parameters_type(operation: &Operation<'_>) -> Ident {
    format_ident!("{}", operation.id.to_upper_camel_case())
}

/// Returns a name as the generator's identifier.
fn identifier(name: &str) -> Ident {
    format_ident!("{}", names::field_name(name))
}
