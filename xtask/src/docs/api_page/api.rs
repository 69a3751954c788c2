//! One API: what it is, its resources, and what they share.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use maud::{Markup, html};
use serde_json::Value;

use super::html::{code, paragraph, prose};
use super::operation::{Section, parameter_row, spaced};
use super::schema::Schemas;
use super::users::Users;
use super::words::table;
use crate::codegen::generate::example::Example;
use crate::spec::model::operation::{Operation, description, reference_name};
use crate::spec::model::parameter::Parameter;

/// One API, as it is read from its bundle.
pub(super) struct Api<'document> {
    pub(super) schemas: Schemas<'document>,
    pub(super) operations: Vec<Operation>,
    pub(super) examples: Vec<Example>,
}

impl Api<'_> {
    pub(super) fn name(&self) -> String {
        self.schemas.api.to_upper_camel_case()
    }

    pub(super) fn title(&self) -> String {
        let title = self.schemas.document.pointer("/info/title");
        title
            .and_then(Value::as_str)
            .map_or_else(|| self.name(), str::to_owned)
    }

    /// The operations by resource.
    pub(super) fn resources(&self) -> Vec<(&str, Vec<(&Operation, &Example)>)> {
        let mut resources: Vec<(&str, Vec<(&Operation, &Example)>)> = Vec::new();
        for pair in self.operations.iter().zip(&self.examples) {
            let name = pair.0.resource.as_str();
            match resources.iter_mut().find(|(it, _)| *it == name) {
                Some((_, operations)) => operations.push(pair),
                None => resources.push((name, vec![pair])),
            }
        }
        for (_, operations) in &mut resources {
            // What all records share comes before what one of them can do.
            operations.sort_by_key(|(operation, _)| operation.path_parameters().count());
        }
        resources
    }

    pub(super) fn html(&self) -> Markup {
        let users = self.users();
        let mut homes = self.homes(&users);
        let sections: Vec<Markup> = self
            .resources()
            .iter()
            .map(|(name, operations)| {
                let schemas = homes.remove(*name).unwrap_or_default();
                self.resource(name, operations, &schemas, &users)
            })
            .collect();
        let shared: Vec<&str> = homes.into_values().flatten().collect();
        html! {
            section class="api" id=(self.schemas.api) {
                h2 { (self.title()) }
                (self.about())
                @for section in sections { (section) }
                @if !shared.is_empty() {
                    (self.part("shared", html! { h3 { "Shared schemas" } (self.schema_list(&shared, &users)) }))
                }
                (self.errors())
                (self.part("identifiers", html! {
                    h3 { "Identifiers" }
                    p {
                        "Each kind of thing has identifiers of a type of its own, which in Rust cannot be mistaken for \
                         those of another."
                    }
                    (self.schemas.identifiers())
                }))
            }
        }
    }

    /// A section as resources have one.
    fn part(&self, name: &str, content: Markup) -> Markup {
        html! { section class="resource" id={ (self.schemas.api) "-" (name) } { (content) } }
    }

    fn about(&self) -> Markup {
        let document = self.schemas.document;
        let text = |path: &str| {
            document
                .pointer(path)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let schemes = document.pointer("/components/securitySchemes");
        let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
        let settings = self.settings();
        html! {
            (paragraph(text("/info/description")))
            dl {
                dt { "Server" } dd { (code(text("/servers/0/url"))) }
                dt { "Version" } dd { (code(text("/info/version"))) }
                @for (_, scheme) in schemes { dt { "Token" } dd { (prose(description(scheme))) } }
            }
            @if !settings.is_empty() {
                h3 id={ (self.schemas.api) "-settings" } { "Headers of the client" }
                p { "They are set once for a client, and go out with every request that takes them." }
                (table("Header", settings))
            }
        }
    }

    fn settings(&self) -> Vec<Markup> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut rows = Vec::new();
        for operation in &self.operations {
            let settings: Vec<&Parameter> = operation
                .parameters
                .iter()
                .filter(|it| it.client_scoped)
                .collect();
            for parameter in settings {
                if seen.insert(&parameter.name) {
                    rows.push(parameter_row(&self.schemas, parameter, None));
                }
            }
        }
        rows
    }

    /// An operation as it stands in the document.
    pub(super) fn json(&self, operation: &Operation) -> Option<&Value> {
        self.schemas
            .document
            .get("paths")?
            .get(&operation.path)?
            .get(operation.method.to_lowercase())
    }

    fn resource(
        &self,
        name: &str,
        operations: &[(&Operation, &Example)],
        own: &[&str],
        users: &BTreeMap<&str, Users<'_>>,
    ) -> Markup {
        let description = operations
            .first()
            .map_or("", |(it, _)| &it.resource_description);
        let sections = operations.iter().filter_map(|(operation, example)| {
            let body = operation.body.as_ref().map(|it| it.schema.as_str());
            Some(
                Section {
                    schemas: &self.schemas,
                    operation,
                    json: self.json(operation)?,
                    example,
                    owns_body: body
                        .and_then(|it| users.get(it))
                        .is_some_and(Users::is_one_body),
                }
                .html(),
            )
        });
        let content = html! {
            h3 { (name) }
            (paragraph(description))
            @for section in sections { (section) }
            (self.schema_list(own, users))
        };
        self.part(name, content)
    }

    fn schema_list(&self, names: &[&str], users: &BTreeMap<&str, Users<'_>>) -> Markup {
        let sections: Vec<Markup> = names
            .iter()
            .filter_map(|name| {
                let schema = self.schemas.get(name)?;
                Some(self.schemas.section(name, schema, users.get(name)))
            })
            .collect();
        html! {
            @if !sections.is_empty() {
                h4 class="label" { "Schemas" }
                @for section in sections { (section) }
            }
        }
    }

    fn errors(&self) -> Markup {
        let responses = self.schemas.document.pointer("/components/responses");
        let Some(responses) = responses
            .and_then(Value::as_object)
            .filter(|it| !it.is_empty())
        else {
            return Markup::default();
        };
        let about = |response: &Value| {
            let schema = response.pointer("/content/application~1json/schema");
            let schema = schema.filter(|it| reference_name(it).is_some());
            let headers = response.get("headers").and_then(Value::as_object);
            html! {
                (prose(description(response)))
                @if let Some(schema) = schema { " " (self.schemas.kind(schema)) "." }
                @for (header, value) in headers.into_iter().flatten() {
                    " Header " (code(header)) ": " (prose(description(value)))
                }
            }
        };
        self.part(
            "errors",
            html! {
                h3 { "Errors" }
                dl {
                    @for (name, response) in responses {
                        dt id={ (self.schemas.api) "-error-" (name) } { (spaced(name)) }
                        dd { (about(response)) }
                    }
                }
            },
        )
    }
}
