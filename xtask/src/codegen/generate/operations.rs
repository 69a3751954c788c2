//! The table of operations that the wrapper checks requests by and the command line is made of.

use std::collections::BTreeMap;

use heck::{ToShoutySnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use serde_json::Value;

use super::{records, rust_text};
use crate::spec::model::body::{Body, Field, FieldKind};
use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{Answer, Authentication, Evidence, Operation, Paging, schemas};
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::model::schema::Identifier;

pub(super) fn generate(
    api: &str,
    document: &Value,
    operations: &[Operation],
) -> Result<String, String> {
    let settings = settings(document, operations)?;
    let api = format_ident!("{}", api.to_upper_camel_case());
    let mut parameters = Parameters::default();
    let statics: Vec<TokenStream> = operations
        .iter()
        .map(|operation| definition(&api, operation, &mut parameters))
        .collect();
    let parameters = parameters.definitions;
    let names = operations.iter().map(constant);
    let mut resources: Vec<(&str, &str)> = operations
        .iter()
        .map(|operation| {
            (
                operation.resource.as_str(),
                operation.resource_description.as_str(),
            )
        })
        .collect();
    resources.sort_unstable();
    resources.dedup();
    let resources = resources.into_iter().map(|(name, description)| {
        quote! { Resource { name: #name, description: #description } }
    });
    let text_identifiers = schemas(document)
        .filter(|(_, schema)| matches!(Identifier::of(schema), Some(Identifier::Text)))
        .map(|(name, _)| name);
    rust_text::file(quote! {
        // Not every API has one of each.
        #[allow(unused_imports)]
        use crate::operation::{
            Answer, Api, Authentication, Body, Bounds, Evidence, Field, FieldKind, Operand, Operation, Paging,
            Parameter, ParameterKind, Permission, Place, Resource,
        };

        #settings

        /// Every operation of the API, in the order of the documents.
        pub static OPERATIONS: &[&Operation] = &[#(&#names),*];

        /// Every resource of the API, by name.
        pub static RESOURCES: &[Resource] = &[#(#resources),*];

        /// The types of identifiers that the documents call texts; all others are integers.
        pub static TEXT_IDENTIFIERS: &[&str] = &[#(#text_identifiers),*];

        #(#statics)*

        #(#parameters)*
    })
}

/// The parameters of all operations, each once: most are shared.
#[derive(Default)]
struct Parameters {
    /// The name of the static, by its text.
    names: BTreeMap<String, Ident>,
    /// How many there are of a name on the wire.
    counts: BTreeMap<String, usize>,
    definitions: Vec<TokenStream>,
}

impl Parameters {
    fn add(&mut self, parameter: &Parameter) -> Ident {
        let value = self::parameter(parameter);
        let text = value.to_string();
        if let Some(name) = self.names.get(&text) {
            return name.clone();
        }
        let wire = parameter.name.to_shouty_snake_case();
        let count = self.counts.entry(wire.clone()).or_default();
        *count += 1;
        let name = match count {
            1 => format_ident!("PARAMETER_{wire}"),
            count => format_ident!("PARAMETER_{wire}_{count}"),
        };
        self.names.insert(text, name.clone());
        self.definitions
            .push(quote! { static #name: Parameter = #value; });
        name
    }
}

fn is_bearer(scheme: &Value) -> bool {
    let word = scheme.get("scheme").and_then(Value::as_str);
    word.is_some_and(|word| word.eq_ignore_ascii_case("bearer"))
}

/// What a client of the API begins with: its address, how its token is sent, and the headers that have
/// a default.
fn settings(document: &Value, operations: &[Operation]) -> Result<TokenStream, String> {
    let base_url = document
        .pointer("/servers/0/url")
        .and_then(Value::as_str)
        .ok_or("the document has no `servers`, so there is no base URL")?;
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    let scheme = schemes
        .and_then(|schemes| schemes.values().next())
        .ok_or("the document has no `securitySchemes`")?;
    let prefix = match scheme.get("x-token-prefix").and_then(Value::as_str) {
        Some(prefix) => prefix,
        None if is_bearer(scheme) => "Bearer",
        None => {
            return Err(
                "the security scheme is neither `bearer` nor has it an `x-token-prefix`".to_owned(),
            );
        }
    };
    let mut headers = BTreeMap::new();
    for parameter in operations
        .iter()
        .flat_map(|operation| &operation.parameters)
    {
        if let (true, Kind::Text, Some(default)) =
            (parameter.client_scoped, &parameter.kind, &parameter.default)
        {
            headers.insert(&parameter.name, default);
        }
    }
    let headers = headers.into_iter().map(|(name, default)| {
        let constant = format_ident!("{}", name.to_shouty_snake_case());
        let doc = format!(" The default of the header `{name}`.");
        quote! {
            #[doc = #doc]
            pub const #constant: &str = #default;
        }
    });
    Ok(quote! {
        /// Where the API is.
        pub const BASE_URL: &str = #base_url;

        /// The word before the token in the header `Authorization`.
        pub const TOKEN_PREFIX: &str = #prefix;

        #(#headers)*
    })
}

/// The name of an operation's entry: `LIST_BUDGETS`.
pub(super) fn constant(operation: &Operation) -> Ident {
    format_ident!("{}", operation.id.to_shouty_snake_case())
}

fn definition(api: &Ident, operation: &Operation, shared: &mut Parameters) -> TokenStream {
    let Operation {
        id,
        method,
        path,
        resource,
        name: method_name,
        summary,
        description,
        statuses,
        safe,
        ..
    } = operation;
    let name = constant(operation);
    let doc = format!(" `{id}`: {summary}.");
    let evidence = evidence(&operation.evidence);
    let page = optional(operation.evidence.page.as_ref());
    let permissions = operation.permissions.iter().map(|(name, allows)| {
        quote! { Permission { name: #name, allows: #allows } }
    });
    let paging = optional(operation.paging.as_ref().map(paging));
    let parameters = operation.parameters.iter().map(|it| shared.add(it));
    let authentication = match operation.authentication {
        Authentication::Required => quote! { Authentication::Required },
        Authentication::Optional => quote! { Authentication::Optional },
        Authentication::None => quote! { Authentication::None },
    };
    let body = optional(operation.body.as_ref().map(body));
    let answer = match &operation.answer {
        Answer::Nothing => quote! { Answer::Nothing },
        Answer::Bytes(_) => quote! { Answer::Bytes },
        Answer::One(_) => quote! { Answer::Record },
        Answer::Json | Answer::Many(_) => quote! { Answer::Json },
    };
    let media_type = optional(match &operation.answer {
        Answer::Bytes(media_type) => Some(quote! { #media_type }),
        _ => None,
    });
    let fields = match &operation.record {
        Some(record) => {
            let record = records::constant(&record.name);
            quote! { super::records::#record }
        }
        None => quote! { &[] },
    };
    quote! {
        #[doc = #doc]
        pub static #name: Operation = Operation {
            api: Api::#api,
            id: #id,
            method: #method,
            path: #path,
            resource: #resource,
            name: #method_name,
            summary: #summary,
            description: #description,
            evidence: #evidence,
            page: #page,
            permissions: &[#(#permissions),*],
            statuses: &[#(#statuses),*],
            safe: #safe,
            authentication: #authentication,
            paging: #paging,
            parameters: &[#(&#parameters),*],
            body: #body,
            answer: #answer,
            media_type: #media_type,
            fields: #fields,
        };
    }
}

fn paging(paging: &Paging) -> TokenStream {
    let Paging {
        size,
        position,
        envelope,
        ..
    } = paging;
    match envelope {
        Some((records, total)) if paging.by_page => {
            quote! { Paging::Page { size: #size, position: #position, records: #records, total: #total } }
        }
        _ => quote! { Paging::Offset { size: #size, position: #position } },
    }
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter {
        name,
        required,
        client_scoped,
        description,
        ..
    } = parameter;
    let place = format_ident!("{}", parameter.place.to_upper_camel_case());
    let evidence = evidence(&parameter.evidence);
    let kind = kind(&parameter.kind);
    let bounds = bounds(&parameter.bounds);
    let default = optional(parameter.default.as_ref());
    quote! {
        Parameter {
            name: #name,
            place: Place::#place,
            required: #required,
            client_scoped: #client_scoped,
            description: #description,
            evidence: #evidence,
            kind: #kind,
            bounds: #bounds,
            default: #default,
        }
    }
}

fn kind(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Identifier(name) => quote! { ParameterKind::Identifier(#name) },
        Kind::Enum { values, .. } => quote! { ParameterKind::Enum(&[#(#values),*]) },
        Kind::Filter { operand, operators } => {
            let operand = format_ident!("{}", operand.to_upper_camel_case());
            quote! {
                ParameterKind::Filter { operand: Operand::#operand, operators: &[#(#operators),*] }
            }
        }
        Kind::Ordering { multiple, fields } => {
            quote! { ParameterKind::Ordering { multiple: #multiple, fields: &[#(#fields),*] } }
        }
        Kind::Set(of) => {
            let of = self::kind(of);
            quote! { ParameterKind::Set(&#of) }
        }
        Kind::Map { prefix } => quote! { ParameterKind::Map { prefix: #prefix } },
        Kind::Date => quote! { ParameterKind::Date },
        Kind::DateTime => quote! { ParameterKind::DateTime },
        Kind::Integer => quote! { ParameterKind::Integer },
        Kind::Number => quote! { ParameterKind::Number },
        Kind::Boolean => quote! { ParameterKind::Boolean },
        Kind::Text => quote! { ParameterKind::Text },
    }
}

fn bounds(bounds: &Bounds) -> TokenStream {
    if bounds.is_empty() {
        return quote! { Bounds::NONE };
    }
    let minimum = optional(bounds.minimum);
    let maximum = optional(bounds.maximum);
    let minimum_length = optional(bounds.minimum_length);
    let maximum_length = optional(bounds.maximum_length);
    quote! {
        Bounds {
            minimum: #minimum,
            maximum: #maximum,
            minimum_length: #minimum_length,
            maximum_length: #maximum_length,
        }
    }
}

fn body(body: &Body) -> TokenStream {
    let Body { required, open, .. } = body;
    let fields = body.fields.iter().map(field);
    quote! { Body { required: #required, fields: &[#(#fields),*], open: #open } }
}

fn field(field: &Field) -> TokenStream {
    let Field {
        name,
        description,
        required,
        nullable,
        ..
    } = field;
    let evidence = evidence(&field.evidence);
    let kind = field_kind(&field.kind);
    let bounds = bounds(&field.bounds);
    let default = optional(field.default.as_ref());
    quote! {
        Field {
            name: #name,
            description: #description,
            evidence: #evidence,
            required: #required,
            nullable: #nullable,
            kind: #kind,
            bounds: #bounds,
            default: #default,
        }
    }
}

fn field_kind(kind: &FieldKind) -> TokenStream {
    match kind {
        FieldKind::Identifier(name) => quote! { FieldKind::Identifier(#name) },
        FieldKind::Enum(values) => quote! { FieldKind::Enum(&[#(#values),*]) },
        FieldKind::Date => quote! { FieldKind::Date },
        FieldKind::DateTime => quote! { FieldKind::DateTime },
        FieldKind::Integer => quote! { FieldKind::Integer },
        FieldKind::Number => quote! { FieldKind::Number },
        FieldKind::Boolean => quote! { FieldKind::Boolean },
        FieldKind::Text => quote! { FieldKind::Text },
        FieldKind::Object(fields) => {
            let fields = fields.iter().map(field);
            quote! { FieldKind::Object(&[#(#fields),*]) }
        }
        FieldKind::List(of) => {
            let of = field_kind(of);
            quote! { FieldKind::List(&#of) }
        }
        FieldKind::Json => quote! { FieldKind::Json },
    }
}

fn evidence(evidence: &Evidence) -> TokenStream {
    let source = format_ident!("{}", evidence.source.to_upper_camel_case());
    quote! { Evidence::#source }
}

fn optional(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    }
}
