//! The client crate's models and methods: the lowered document through progenitor.

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use quote::quote;
use serde_json::Value;

use super::polish;
use crate::codegen::lower;
use crate::spec::model::operation::{Operation, schema, schemas};
use crate::spec::usage::Usage;

pub(super) fn generate(
    api: &str,
    document: &Value,
    operations: &[Operation],
    carried: &Usage<'_>,
) -> Result<syn::File, String> {
    let lowered = lower::lower(document.clone());
    let openapi: openapiv3::OpenAPI = serde_json::from_value(lowered)
        .map_err(|error| format!("the lowered document of {api} is not OpenAPI 3.0: {error}"))?;
    // The generator validates by panics and assertions. The lint knows those that can be reached; what
    // it missed is still said in words.
    let settings = settings(api, document);
    let generate = || Generator::new(&settings).generate_tokens(&openapi);
    let tokens = std::panic::catch_unwind(std::panic::AssertUnwindSafe(generate))
        .map_err(|_| format!("progenitor panics at the lowered document of {api}; `cargo xtask lint` should have found why"))?
        .map_err(|error| format!("progenitor refuses the lowered document of {api}: {error}"))?;
    polish::polish(tokens, document, operations, carried)
}

/// The types that people get: every model but the envelopes, which the wrapper opens.
pub(super) fn records<'document>(
    document: &'document Value,
    operations: &[Operation],
) -> Vec<&'document str> {
    let lowered = lower::lower(document.clone());
    let kept = |name: &str| schema(&lowered, name).is_some();
    let envelope = |name: &str| {
        operations.iter().any(|operation| {
            operation
                .record
                .as_ref()
                .is_some_and(|record| record.page == name)
        })
    };
    schemas(document)
        .filter(|(_, schema)| schema.get("x-id").is_none() && schema.get("enum").is_none())
        .map(|(name, _)| name)
        .filter(|name| kept(name) && !envelope(name))
        .collect()
}

fn settings(api: &str, document: &Value) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        // Positional: a third of the code that builders make; the wrapper's handles are the builders.
        .with_interface(InterfaceStyle::Positional)
        // The client's headers and the caller's undocumented parameters; `exchange` makes every method send
        // them.
        .with_inner_type(quote! { crate::Context })
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap")
        .with_conversion(
            decimal(),
            "crate::Decimal",
            [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
        );
    for (name, schema) in schemas(document) {
        let module = if schema.get("x-id").is_some() {
            "identifiers"
        } else if schema.get("enum").is_some() {
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

/// `type: number, format: decimal`, once lowered.
fn decimal() -> schemars::schema::SchemaObject {
    schemars::schema::SchemaObject {
        instance_type: Some(schemars::schema::InstanceType::Number.into()),
        format: Some("decimal".to_owned()),
        ..Default::default()
    }
}
