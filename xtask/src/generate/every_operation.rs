//! For the tests: a call of every operation through the handles, with all that it takes.

mod samples;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::operation::Operation;
use super::parameter::{Kind, Parameter};
use super::request_bodies::RequestSchemas;
use super::rust_text;
use crate::names;
use samples::Samples;

/// One function an operation, and a second one where its body has fields that can be cleared.
pub(super) fn generate(
    api: &str,
    document: &Value,
    operations: &[Operation],
) -> Result<String, String> {
    let calls = Calls {
        samples: Samples::new(api, document),
        document,
        bodies: RequestSchemas::of(document),
        client: {
            let client = format_ident!("{}", api.to_upper_camel_case());
            quote! { planwire::#client }
        },
    };
    let mut rows = Vec::new();
    let mut functions = Vec::new();
    for operation in operations {
        let call = calls.operation(operation).map_err(|problem| {
            format!("{} cannot be called by the tests: {problem}", operation.id)
        })?;
        for (sends, name, function) in call {
            let id = &operation.id;
            let sends = format_ident!("{sends}");
            rows.push(quote! { Call { operation: #id, sends: Sends::#sends, send: #name } });
            functions.push(function);
        }
    }
    let client = &calls.client;
    rust_text::file(quote! {
        // Not every API has parameters of each kind.
        #[allow(unused_imports)]
        use planwire::{asc, desc, filter};

        #[allow(unused_imports)]
        use crate::values::{date, decimal, instant, object};
        use crate::{Answered, Call, Ids, Sends, sent};

        /// Every operation, in the order of the documents.
        pub(crate) const CALLS: &[Call<#client>] = &[#(#rows),*];

        #(#functions)*
    })
}

struct Calls<'document> {
    samples: Samples<'document>,
    document: &'document Value,
    bodies: RequestSchemas,
    client: TokenStream,
}

/// What a call sends, the name of its function, and the function.
type Function = (&'static str, proc_macro2::Ident, TokenStream);

impl Calls<'_> {
    fn operation(&self, operation: &Operation) -> Result<Vec<Function>, String> {
        let name = format_ident!("{}", names::field_name(&operation.id));
        let mut functions = vec![(
            "Values",
            name.clone(),
            self.function(operation, &name, false)?,
        )];
        if self.clearable(operation).next().is_some() {
            let name = format_ident!("{}_of_nulls", operation.id.to_snake_case());
            functions.push((
                "Nulls",
                name.clone(),
                self.function(operation, &name, true)?,
            ));
        }
        Ok(functions)
    }

    fn function(
        &self,
        operation: &Operation,
        name: &proc_macro2::Ident,
        nulls: bool,
    ) -> Result<TokenStream, String> {
        let handle = format_ident!("{}", names::field_name(&operation.resource));
        let method = format_ident!("{}", names::field_name(&operation.name));
        let mut arguments: Vec<TokenStream> = operation
            .path_parameters()
            .map(|parameter| {
                let wire = &parameter.name;
                match self.samples.is_integer(parameter) {
                    true => quote! { ids.integer(#wire) },
                    false => quote! { ids.text(#wire) },
                }
            })
            .collect();
        let ids = if arguments.is_empty() {
            quote! { _ }
        } else {
            quote! { ids }
        };
        if operation.body.is_some() {
            arguments.push(self.body(operation, nulls)?);
        }
        let mut setters = Vec::new();
        for parameter in operation.own_parameters() {
            setters.push(self.setter(operation, parameter)?);
        }
        if let Some(paging) = &operation.paging {
            let size = self.number(operation, &paging.size)?;
            let size = u32::try_from(size).map_err(|error| error.to_string())?;
            setters.push(quote! { .page_size(#size) });
            setters.push(if paging.by_page {
                // A page behind the last one is an error, and with all filters set there is hardly one record.
                quote! { .page(1) }
            } else {
                let offset = self.number(operation, &paging.position)?;
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

    /// The schema of a parameter, as it stands in the document.
    fn schema(&self, operation: &Operation, parameter: &str) -> Result<&Value, String> {
        let parameters = self
            .document
            .get("paths")
            .and_then(|paths| {
                paths
                    .get(&operation.path)?
                    .get(operation.method.to_lowercase())
            })
            .and_then(|operation| operation.get("parameters")?.as_array());
        parameters
            .into_iter()
            .flatten()
            .filter_map(|it| super::operation::resolve(self.document, it))
            .find(|it| it.get("name").and_then(Value::as_str) == Some(parameter))
            .and_then(|it| it.get("schema"))
            .ok_or_else(|| format!("the parameter `{parameter}` has no schema"))
    }

    fn number(&self, operation: &Operation, parameter: &str) -> Result<i64, String> {
        Ok(self
            .samples
            .number(self.schema(operation, parameter)?, parameter))
    }

    fn setter(&self, operation: &Operation, parameter: &Parameter) -> Result<TokenStream, String> {
        let wire = &parameter.name;
        let method = format_ident!("{}", names::parameter_method(wire));
        let schema = self.schema(operation, wire)?;
        Ok(match &parameter.kind {
            Kind::Filter { operand, operators } => {
                let filter = self
                    .samples
                    .filter(&operation.id, wire, operand, operators)?;
                quote! { .#method(#filter) }
            }
            Kind::Ordering { multiple, fields } => {
                let first = fields.first().map_or("id", String::as_str);
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

    /// The properties of a body that the caller sets; the wrapper fills in those that are in the path as well.
    fn properties(&self, operation: &Operation) -> impl Iterator<Item = (&String, &Value)> {
        let path: Vec<String> = operation
            .path_parameters()
            .map(|parameter| parameter.name.clone())
            .collect();
        self.body_schema(operation)
            .and_then(|schema| schema.get("properties")?.as_object())
            .into_iter()
            .flatten()
            .filter(move |(name, _)| !path.contains(name))
    }

    fn body_schema(&self, operation: &Operation) -> Option<&Value> {
        let body = operation.body.as_ref()?;
        self.document
            .pointer(&format!("/components/schemas/{}", body.schema))
    }

    /// The properties of a body that can be sent as `null`.
    fn clearable(&self, operation: &Operation) -> impl Iterator<Item = &String> {
        let only_sent = operation
            .body
            .as_ref()
            .is_some_and(|body| self.bodies.is_only_sent(&body.schema));
        self.properties(operation)
            .filter(move |(_, property)| {
                only_sent && property.get("nullable") == Some(&Value::Bool(true))
            })
            .map(|(name, _)| name)
    }

    fn body(&self, operation: &Operation, nulls: bool) -> Result<TokenStream, String> {
        let (Some(body), Some(schema)) = (&operation.body, self.body_schema(operation)) else {
            return Err("its body has no schema".to_owned());
        };
        if !nulls {
            let path: Vec<&str> = operation
                .path_parameters()
                .map(|parameter| parameter.name.as_str())
                .collect();
            return self.samples.object(&body.schema, schema, &path);
        }
        let new = self.samples.required_only(&body.schema, schema)?;
        let clears = self.clearable(operation).map(|wire| {
            let field = names::field_name(wire);
            format_ident!("clear_{}", field.trim_end_matches('_'))
        });
        Ok(quote! { #new #(.#clears())* })
    }
}
