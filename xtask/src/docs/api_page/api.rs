//! One API: its description, its resources and their shared parts.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use maud::{Markup, html};

use super::html::{code, paragraph, prose};
use super::operation::{Section, parameter_row, spaced};
use super::schema::Schemas;
use super::users::Users;
use super::words::table;
use crate::codegen::generate::example::Example;
use crate::spec::bundle::JSON;
use crate::spec::model::Model;
use crate::spec::model::operation::Operation;
use crate::spec::node::{Entry, Node, reference_name};

/// One API and its examples.
pub(super) struct Api<'node> {
    pub(super) model: &'node Model<'node>,
    pub(super) schemas: Schemas<'node>,
    pub(super) examples: Vec<Example>,
}

impl Api<'_> {
    pub(super) fn name(&self) -> String {
        self.schemas.api.to_upper_camel_case()
    }

    pub(super) fn title(&self) -> String {
        let title = self.model.document.root.pointer("/info/title");
        let title = title.and_then(Node::text);
        title.map_or_else(|| self.name(), str::to_owned)
    }

    /// Returns the operations by resource.
    pub(super) fn resources(&self) -> Vec<(&str, Vec<(&Operation<'_>, &Example)>)> {
        let mut resources: Vec<(&str, Vec<(&Operation<'_>, &Example)>)> = Vec::new();
        for pair in self.model.operations.iter().zip(&self.examples) {
            let name = pair.0.resource;
            match resources.iter_mut().find(|(it, _)| *it == name) {
                Some((_, operations)) => operations.push(pair),
                None => resources.push((name, vec![pair])),
            }
        }
        for (_, operations) in &mut resources {
            // Operations on all records come before those on one.
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
                        "Each kind of identifier is a type of its own, so Rust does not mix them up."
                    }
                    (self.schemas.identifiers())
                }))
            }
        }
    }

    /// Returns a section like that of a resource.
    fn part(&self, name: &str, content: Markup) -> Markup {
        html! { section class="resource" id={ (self.schemas.api) "-" (name) } { (content) } }
    }

    fn about(&self) -> Markup {
        let document = self.model.document;
        let text = |path: &str| {
            let text = document.root.pointer(path).and_then(Node::text);
            text.unwrap_or_default()
        };
        let schemes = document.components("securitySchemes");
        let settings = self.settings();
        html! {
            (paragraph(text("/info/description")))
            dl {
                dt { "Server" } dd { (code(text("/servers/0/url"))) }
                dt { "Version" } dd { (code(text("/info/version"))) }
                @for scheme in schemes { dt { "Token" } dd { (prose(scheme.value.description())) } }
            }
            @if !settings.is_empty() {
                h3 id={ (self.schemas.api) "-settings" } { "Headers of the client" }
                p { "They are set once for a client, and sent with every request that takes them." }
                (table("Header", settings))
            }
        }
    }

    fn settings(&self) -> Vec<Markup> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut rows = Vec::new();
        for parameter in self.model.operations.iter().flat_map(|it| &it.parameters) {
            if parameter.client_scoped && seen.insert(parameter.name) {
                rows.push(parameter_row(&self.schemas, parameter, None));
            }
        }
        rows
    }

    fn resource(
        &self,
        name: &str,
        operations: &[(&Operation<'_>, &Example)],
        own: &[&str],
        users: &BTreeMap<&str, Users<'_>>,
    ) -> Markup {
        let description = operations
            .first()
            .map_or("", |(it, _)| it.resource_description);
        let sections = operations.iter().map(|(operation, example)| {
            let body = operation.body.as_ref();
            let body = body.and_then(|body| users.get(body.name));
            let section = Section {
                schemas: &self.schemas,
                operation,
                example,
                owns_body: body.is_some_and(Users::is_one_body),
            };
            section.html()
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
                let schema = self.model.document.schema(name)?;
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
        let responses = self.model.document.components("responses");
        if responses.is_empty() {
            return Markup::default();
        }
        let about = |response: &Node| {
            let json = response.get("content").and_then(|it| it.get(JSON));
            let schema = json.and_then(|it| it.get("schema"));
            let schema = schema.filter(|it| reference_name(it).is_some());
            html! {
                (prose(response.description()))
                @if let Some(schema) = schema { " " (self.schemas.kind(schema)) "." }
                @for Entry { key, value, .. } in response.entries_of("headers") {
                    " Header " (code(key)) ": " (prose(value.description()))
                }
            }
        };
        self.part(
            "errors",
            html! {
                h3 { "Errors" }
                dl {
                    @for Entry { key: name, value: response, .. } in responses {
                        dt id={ (self.schemas.api) "-error-" (name) } { (spaced(name)) }
                        dd { (about(response)) }
                    }
                }
            },
        )
    }
}
