//! The operation table: everything that is documented about operations, as statics, for checks of requests, for
//! commands, recordings and database schemas.

mod parameters;
mod schemas;
mod settings;
mod text;

use heck::{ToShoutySnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::Ident;
use quote::format_ident;

use super::Artifact;
use crate::spec::model::Model;
use crate::spec::model::operation::{Authentication, Operation, Paging, ResponseContent};
use crate::spec::model::schema::Identifier;
use parameters::Parameters;
use schemas::Schemas;
use text::{call, file, list, literal};

/// The types for the tables of all APIs; not every table uses each.
const USES: &str = "\
#[allow(unused_imports)]
use crate::operation::{
    Api, Authentication, Evidence::*, Kind::*, Operation, Paging, Permission, Resource, Response,
};
";

/// Returns the name of an operation's static: `LIST_BUDGETS`.
pub(super) fn constant(operation: &Operation<'_>) -> Ident {
    format_ident!("{}", operation.id.to_shouty_snake_case())
}

pub(super) fn generate(model: &Model<'_>) -> Result<Vec<Artifact>, String> {
    let Model {
        api, operations, ..
    } = model;
    let mut schemas = Schemas::new(model.document);
    let mut parameters = Parameters::new(operations);
    let variant = api.to_upper_camel_case();
    let mut statics = String::new();
    for operation in operations {
        statics.push_str(&definition(
            &variant,
            operation,
            &mut parameters,
            &mut schemas,
        )?);
    }
    let parts = [
        "mod parameters;\n/// The objects of requests and responses, by the names of the documents.\npub mod schemas;\n\n",
        USES,
        "\n",
        &settings::constants(model)?,
        &tables(model),
        &statics,
    ];
    let path = format!("crates/planwire/src/operation/{api}");
    Ok(vec![
        Artifact {
            path: format!("{path}/parameters.rs").into(),
            text: parameters.finish(&mut schemas)?,
        },
        Artifact {
            path: format!("{path}/schemas.rs").into(),
            text: schemas.finish()?,
        },
        Artifact {
            path: format!("{path}.rs").into(),
            text: file(&parts.concat()),
        },
    ])
}

/// Generates the lists of the API: operations, resources, and the identifiers that are strings.
fn tables(model: &Model<'_>) -> String {
    let operations = &model.operations;
    let names = operations.iter().map(|it| format!("&{}", constant(it)));
    let mut resources: Vec<_> = operations
        .iter()
        .map(|it| (it.resource, it.resource_description))
        .collect();
    resources.sort_unstable();
    resources.dedup();
    let resources = resources.into_iter().map(|(name, description)| {
        let (name, description) = (literal(name), literal(description));
        format!("    Resource {{ name: {name}, description: {description} }},\n")
    });
    let schemas = model.document.components("schemas").iter();
    let identifiers = schemas
        .filter(|schema| Identifier::of(&schema.value) == Some(Identifier::Text))
        .map(|schema| literal(&schema.key));
    format!(
        "\
/// Every operation of the API, in the order of the documents.
pub static OPERATIONS: &[&Operation] = {};

/// Every resource of the API, by name.
pub static RESOURCES: &[Resource] = &[
{}];

/// The types of identifiers that the documents call strings; all others are integers.
pub static TEXT_IDENTIFIERS: &[&str] = {};
",
        list(names, 0),
        resources.collect::<String>(),
        list(identifiers, 0),
    )
}

fn definition(
    api: &str,
    operation: &Operation<'_>,
    parameters: &mut Parameters<'_>,
    schemas: &mut Schemas<'_>,
) -> Result<String, String> {
    let of = |texts: [&str; 5]| texts.map(literal).join(", ");
    let mut calls = vec![
        call(
            "says",
            &[literal(operation.summary), literal(operation.description)],
        ),
        call(
            "known_from",
            &[operation.evidence.source.to_upper_camel_case()],
        ),
    ];
    if let Some(page) = operation.evidence.page {
        calls.push(call("page", &[literal(page)]));
    }
    if !operation.permissions.is_empty() {
        let permissions = operation.permissions.iter().map(|(name, allows)| {
            let (name, allows) = (literal(name), literal(allows));
            format!("Permission {{ name: {name}, allows: {allows} }}")
        });
        calls.push(call("permissions", &[list(permissions, 1)]));
    }
    if operation.method == "GET" && !operation.safe {
        calls.push(call("not_safe", &[]));
    }
    match operation.authentication {
        Authentication::Required => {}
        other => calls.push(call(
            "authentication",
            &[format!("Authentication::{other:?}")],
        )),
    }
    if let Some(paging) = &operation.paging {
        calls.push(call("paging", &[self::paging(paging)]));
    }
    let taken = operation
        .parameters
        .iter()
        .map(|it| format!("&parameters::{}", parameters.name(operation, it)));
    calls.push(call("parameters", &[list(taken, 1)]));
    if let Some(body) = &operation.body {
        let schema = schemas.named(body.name)?;
        calls.push(call(
            "body",
            &[body.required.to_string(), format!("&schemas::{schema}")],
        ));
    }
    let mut responses = Vec::new();
    for response in &operation.responses {
        let status = literal(&response.of.status.key);
        let response_text = match response.content {
            ResponseContent::Nothing => format!("Response::nothing({status})"),
            ResponseContent::File(media_type) => {
                format!("Response::file({status}, {})", literal(media_type))
            }
            ResponseContent::Json(schema) => {
                format!("Response::json({status}, {})", schemas.content(schema)?)
            }
        };
        responses.push(response_text);
    }
    calls.push(call("responds", &[list(responses.into_iter(), 1)]));
    Ok(format!(
        "
/// `{id}`: {summary}.
pub static {name}: Operation = Operation::new(Api::{api}, {texts})
    {calls};
",
        id = operation.id,
        summary = operation.summary,
        name = constant(operation),
        texts = of([
            &operation.method,
            operation.path,
            operation.resource,
            &operation.name,
            operation.id
        ]),
        calls = calls.join("\n    "),
    ))
}

fn paging(paging: &Paging<'_>) -> String {
    let (size, position) = (literal(paging.size), literal(paging.position));
    match paging.envelope {
        Some((records, total)) if paging.by_page => {
            let (records, total) = (literal(records), literal(total));
            format!(
                "Paging::Page {{ size: {size}, position: {position}, records: {records}, total: {total} }}"
            )
        }
        _ => format!("Paging::Offset {{ size: {size}, position: {position} }}"),
    }
}
