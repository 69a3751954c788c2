//! The models and methods of the client crate: the lowered document through progenitor.

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use quote::quote;

use super::polish;
use crate::spec::document::Document;
use crate::spec::model::Model;
use crate::spec::node::Node;

pub(super) fn generate(model: &Model<'_>, lowered: &Node) -> Result<syn::File, String> {
    let api = model.api;
    let openapi: openapiv3::OpenAPI = serde_json::from_value(lowered.to_json())
        .map_err(|error| format!("the lowered document of {api} is not OpenAPI 3.0: {error}"))?;
    // The generator validates by panics and assertions. The lint covers the known ones; this covers the others.
    let settings = settings(model);
    let generate = || Generator::new(&settings).generate_tokens(&openapi);
    let tokens = std::panic::catch_unwind(std::panic::AssertUnwindSafe(generate))
        .map_err(|_| format!("progenitor panics on the lowered document of {api}; `cargo xtask lint` should have reported why"))?
        .map_err(|error| format!("progenitor rejects the lowered document of {api}: {error}"))?;
    polish::polish(tokens, model)
}

/// Returns the types for callers: all models but the envelopes, which the wrapper opens.
pub(super) fn records<'node>(model: &Model<'node>, lowered: &Node) -> Vec<&'node str> {
    let lowered = Document::new(lowered);
    let records = model.operations.iter().filter_map(|it| it.record.as_ref());
    let envelopes: Vec<&str> = records.filter_map(|record| record.page).collect();
    let schemas = model.document.components("schemas").iter();
    schemas
        .filter(|schema| {
            schema
                .value
                .get("x-id")
                .or(schema.value.get("enum"))
                .is_none()
        })
        .map(|schema| schema.key.as_str())
        .filter(|name| lowered.schema(name).is_some() && !envelopes.contains(name))
        .collect()
}

fn settings(model: &Model<'_>) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        // A third of the code that builders would take; the wrapper's handles are the builders.
        .with_interface(InterfaceStyle::Positional)
        // The client's headers and the caller's undocumented parameters; `exchange` makes every method send them.
        .with_inner_type(quote! { crate::Context })
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap")
        .with_conversion(
            decimal(),
            "crate::Decimal",
            [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
        );
    for schema in model.document.components("schemas") {
        let (api, name) = (model.api, &schema.key);
        let module = if schema.value.get("x-id").is_some() {
            "identifiers"
        } else if schema.value.get("enum").is_some() {
            "enums"
        } else {
            continue;
        };
        let path = format!("crate::{api}::{module}::{name}");
        settings.with_replacement(
            name,
            path,
            [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
        );
    }
    settings
}

/// Returns the schema of a lowered `type: number, format: decimal`.
fn decimal() -> schemars::schema::SchemaObject {
    schemars::schema::SchemaObject {
        instance_type: Some(schemars::schema::InstanceType::Number.into()),
        format: Some("decimal".to_owned()),
        ..Default::default()
    }
}
