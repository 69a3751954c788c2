//! One API: what it is, its resources, and what they share.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::html::{Html, code, element, paragraph, plain};
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

    pub(super) fn html(&self) -> Html {
        let resources = self.resources();
        let users = self.users();
        let mut homes = self.homes(&users);
        let sections: Vec<Html> = resources
            .iter()
            .map(|(name, operations)| {
                let schemas = homes.remove(*name).unwrap_or_default();
                self.resource(name, operations, &schemas, &users)
            })
            .collect();
        let shared: Vec<&str> = homes.into_values().flatten().collect();
        let content = plain("h2", Html::new().text(&self.title()))
            .child(self.about())
            .children(sections)
            .child(self.shared(&shared, &users))
            .child(self.errors())
            .child(self.identifiers());
        element(
            "section",
            &[("class", "api"), ("id", self.schemas.api)],
            content,
        )
    }

    fn about(&self) -> Html {
        let document = self.schemas.document;
        let text = |path: &str| document.pointer(path).and_then(Value::as_str);
        let mut html = paragraph(text("/info/description").unwrap_or_default());
        let mut facts = Html::new();
        let mut fact = |name: &str, about: Html| {
            let pair = plain("dt", Html::new().text(name)).child(plain("dd", about));
            facts = std::mem::take(&mut facts).child(pair);
        };
        fact("Server", code(text("/servers/0/url").unwrap_or_default()));
        fact("Version", code(text("/info/version").unwrap_or_default()));
        let schemes = document
            .pointer("/components/securitySchemes")
            .and_then(Value::as_object);
        for scheme in schemes.into_iter().flatten().map(|(_, scheme)| scheme) {
            fact("Token", Html::new().prose(description(scheme)));
        }
        html = html.child(plain("dl", facts));
        let settings = self.settings();
        if settings.is_empty() {
            return html;
        }
        let anchor = format!("{}-settings", self.schemas.api);
        html.child(element(
            "h3",
            &[("id", &anchor)],
            Html::new().text("Headers of the client"),
        ))
        .child(paragraph(
            "They are set once for a client, and go out with every request that takes them.",
        ))
        .child(table("Header", settings))
    }

    fn settings(&self) -> Vec<Html> {
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
    ) -> Html {
        let anchor = format!("{}-{name}", self.schemas.api);
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
        let content = plain("h3", Html::new().text(name))
            .child(paragraph(description))
            .children(sections)
            .child(self.schema_list(own, users));
        element(
            "section",
            &[("class", "resource"), ("id", &anchor)],
            content,
        )
    }

    fn schema_list(&self, names: &[&str], users: &BTreeMap<&str, Users<'_>>) -> Html {
        let sections: Vec<Html> = names
            .iter()
            .filter_map(|name| {
                let schema = self.schemas.get(name)?;
                Some(self.schemas.section(name, schema, users.get(name)))
            })
            .collect();
        if sections.is_empty() {
            return Html::new();
        }
        let heading = element("h4", &[("class", "label")], Html::new().text("Schemas"));
        heading.children(sections)
    }

    fn shared(&self, names: &[&str], users: &BTreeMap<&str, Users<'_>>) -> Html {
        if names.is_empty() {
            return Html::new();
        }
        let anchor = format!("{}-shared", self.schemas.api);
        let content =
            plain("h3", Html::new().text("Shared schemas")).child(self.schema_list(names, users));
        element(
            "section",
            &[("class", "resource"), ("id", &anchor)],
            content,
        )
    }

    fn errors(&self) -> Html {
        let responses = self
            .schemas
            .document
            .pointer("/components/responses")
            .and_then(Value::as_object);
        let items: Vec<Html> = responses
            .into_iter()
            .flatten()
            .map(|(name, response)| {
                let anchor = format!("{}-error-{name}", self.schemas.api);
                let schema = response.pointer("/content/application~1json/schema");
                let mut about = Html::new().prose(description(response));
                if let Some(schema) = schema.filter(|it| reference_name(it).is_some()) {
                    about = about.text(" ").child(self.schemas.kind(schema)).text(".");
                }
                let headers = response.get("headers").and_then(Value::as_object);
                for (header, value) in headers.into_iter().flatten() {
                    about = about
                        .text(" Header ")
                        .child(code(header))
                        .text(": ")
                        .prose(description(value));
                }
                element("dt", &[("id", &anchor)], Html::new().text(&spaced(name)))
                    .child(plain("dd", about))
            })
            .collect();
        if items.is_empty() {
            return Html::new();
        }
        let anchor = format!("{}-errors", self.schemas.api);
        let content =
            plain("h3", Html::new().text("Errors")).child(plain("dl", Html::new().children(items)));
        element(
            "section",
            &[("class", "resource"), ("id", &anchor)],
            content,
        )
    }

    fn identifiers(&self) -> Html {
        let anchor = format!("{}-identifiers", self.schemas.api);
        let content = plain("h3", Html::new().text("Identifiers"))
            .child(paragraph("Each kind of thing has identifiers of a type of its own, which in Rust cannot be mistaken for those of another."))
            .child(self.schemas.identifiers());
        element(
            "section",
            &[("class", "resource"), ("id", &anchor)],
            content,
        )
    }
}
