//! A table of every operation for the tests: calls through the handles, the example, and the type of the response.

mod samples;

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::example::{Example, Examples, client_type};
use super::rust_text;
use crate::spec::model::Model;
use crate::spec::model::operation::{Body, Operation, Success};
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::names;
use samples::Samples;

/// Generates a row for each operation. A body with nullable fields is sent with nulls as well.
pub(super) fn generate(model: &Model<'_>) -> Result<String, String> {
    let api = model.api;
    let calls = Calls {
        samples: Samples::new(model),
        model,
        client: {
            let client = format_ident!("{}", api.to_upper_camel_case());
            quote! { planwire::#client }
        },
    };
    let examples = Examples::new(model);
    let mut rows = Vec::new();
    let mut functions = Vec::new();
    for operation in &model.operations {
        let id = &operation.id;
        let name = format_ident!("{}", names::field_name(id));
        functions.push(
            calls
                .function(operation, &name, false)
                .map_err(|problem| format!("the tests cannot call {id}: {problem}"))?,
        );
        let nulls = match calls.clearable(operation).next() {
            None => quote! { None },
            Some(_) => {
                let name = format_ident!("{}_of_nulls", id.to_snake_case());
                functions.push(calls.function(operation, &name, true)?);
                quote! { Some(#name) }
            }
        };
        let (example, function) = example(api, operation, &examples.of(operation)?)?;
        functions.push(function);
        let round_trip = match body_type(api, operation) {
            Some(body) => quote! { Some(through::<#body>) },
            None => quote! { None },
        };
        rows.push(quote! {
            Operation { id: #id, values: #name, nulls: #nulls, example: #example, round_trip: #round_trip }
        });
    }
    let client = &calls.client;
    rust_text::file(quote! {
        // Not every API has parameters of each kind.
        #[allow(unused_imports)]
        use planwire::{asc, desc, filter};

        #[allow(unused_imports)]
        use crate::values::{date, decimal, instant, object};
        use crate::{Answered, Example, Ids, Operation, Sent, sent, through};

        /// Every operation, in the order of the documents.
        pub(crate) const OPERATIONS: &[Operation<#client>] = &[#(#rows),*];

        #(#functions)*
    })
}

/// Generates the row of an example, and its function.
fn example(
    api: &str,
    operation: &Operation<'_>,
    example: &Example,
) -> Result<(TokenStream, TokenStream), String> {
    let id = &operation.id;
    let client = format_ident!("{}", client_type(api));
    let parameter = format_ident!("{api}");
    let name = format_ident!("{}_example", id.to_snake_case());
    let http = &example.http;
    let rust = TokenStream::from_str(&example.rust)
        .map_err(|error| format!("the example of {id} is not Rust: {error}"))?;
    let row = quote! { Example { http: #http, send: |client| Box::pin(#name(client)) } };
    let function = quote! {
        async fn #name(#parameter: planwire::#client) -> Sent {
            #rust
            Ok(())
        }
    };
    Ok((row, function))
}

/// Returns the type of an operation's response.
fn body_type(api: &str, operation: &Operation<'_>) -> Option<TokenStream> {
    let api = format_ident!("{api}");
    let (Success::One(name) | Success::Many(name)) = &operation.success else {
        return None;
    };
    let name = format_ident!("{name}");
    let body = quote! { planwire_client::#api::types::#name };
    Some(match operation.success {
        Success::Many(_) => quote! { Vec<#body> },
        _ => body,
    })
}

struct Calls<'node> {
    samples: Samples<'node>,
    model: &'node Model<'node>,
    client: TokenStream,
}

impl Calls<'_> {
    fn function(
        &self,
        operation: &Operation<'_>,
        name: &proc_macro2::Ident,
        nulls: bool,
    ) -> Result<TokenStream, String> {
        let handle = format_ident!("{}", names::field_name(operation.resource));
        let method = format_ident!("{}", names::field_name(&operation.name));
        let mut arguments: Vec<TokenStream> = operation
            .path_parameters()
            .map(|parameter| self.samples.path_value(parameter))
            .collect::<Result<_, String>>()?;
        let ids = if arguments.is_empty() {
            quote! { _ }
        } else {
            quote! { ids }
        };
        if let Some(body) = &operation.body {
            arguments.push(self.body(operation, body, nulls)?);
        }
        let mut setters = Vec::new();
        for parameter in operation.own_parameters() {
            setters.push(self.setter(operation, parameter)?);
        }
        if let Some(paging) = &operation.paging {
            let number = |name: &str| {
                let parameter = operation.parameters.iter().find(|it| it.name == name);
                let parameter = parameter.ok_or_else(|| format!("missing parameter `{name}`"))?;
                Ok::<_, String>(samples::number(name, &parameter.bounds))
            };
            let size = number(paging.size)?;
            let size = u32::try_from(size).map_err(|error| error.to_string())?;
            setters.push(quote! { .page_size(#size) });
            setters.push(if paging.by_page {
                // Later pages are errors, and with all filters set there is hardly one record.
                quote! { .page(1) }
            } else {
                let offset = number(paging.position)?;
                let offset = u64::try_from(offset).map_err(|error| error.to_string())?;
                quote! { .offset(#offset) }
            });
            setters.push(quote! { .send() });
        }
        let client = &self.client;
        Ok(quote! {
            fn #name(client: &#client, #ids: &Ids) -> Answered {
                sent(client.#handle().#method(#(#arguments),*) #(#setters)*)
            }
        })
    }

    fn setter(
        &self,
        operation: &Operation<'_>,
        parameter: &Parameter<'_>,
    ) -> Result<TokenStream, String> {
        let wire = &parameter.name;
        let method = format_ident!("{}", names::parameter_method(wire));
        let schema = parameter.schema;
        Ok(match &parameter.kind {
            Kind::Filter { operand, operators } => {
                let filter = self
                    .samples
                    .filter(operation.id, wire, operand, operators)?;
                quote! { .#method(#filter) }
            }
            Kind::Ordering { multiple, fields } => {
                let first = fields.first().unwrap_or(&"id");
                match (multiple, fields.get(1)) {
                    (true, Some(second)) => {
                        quote! { .order_by([desc(#first), asc(#second)]) }
                    }
                    _ => quote! { .order_by(desc(#first)) },
                }
            }
            Kind::Set(_) => {
                let items = schema.get("items").ok_or("a set has no `items`")?;
                let values = [
                    self.samples.value(items, wire, 0)?,
                    self.samples.value(items, wire, 1)?,
                ];
                quote! { .#method([#(#values),*]) }
            }
            Kind::Map { .. } => quote! { .#method("key", #wire) },
            _ => {
                let value = self.samples.value(schema, wire, 0)?;
                quote! { .#method(#value) }
            }
        })
    }

    /// Returns the fields of a body that can be sent as `null`; the wrapper fills those that are also in the path.
    fn clearable<'a>(&'a self, operation: &'a Operation<'a>) -> impl Iterator<Item = &'a str> {
        let body = operation.body.as_ref();
        let body = body.filter(|body| self.model.usage.is_only_sent(body.name));
        body.into_iter()
            .flat_map(|body| self.model.document.fields(body.schema))
            .filter(|field| field.is_nullable())
            .map(|field| field.name())
            .filter(|name| operation.path_parameters().all(|it| it.name != *name))
    }

    fn body(
        &self,
        operation: &Operation<'_>,
        body: &Body<'_>,
        nulls: bool,
    ) -> Result<TokenStream, String> {
        if !nulls {
            let path: Vec<&str> = operation.path_parameters().map(|it| it.name).collect();
            return self.samples.object(body.name, body.schema, &path);
        }
        let new = self.samples.required_only(body.name, body.schema)?;
        let clears = self.clearable(operation).map(|wire| {
            let field = names::field_name(wire);
            format_ident!("clear_{}", field.trim_end_matches('_'))
        });
        Ok(quote! { #new #(.#clears())* })
    }
}
