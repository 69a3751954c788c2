//! Named schemas and the kinds of values.

use maud::{Markup, html};

use super::html::{code, joined, link, paragraph, prose};
use super::users::Users;
use super::words::{Mark, bounds, codes, own_evidence, row, table, whole_evidence};
use crate::spec::document::Document;
use crate::spec::model::Model;
use crate::spec::model::operation::Evidence;
use crate::spec::model::schema::{Identifier, Schema};
use crate::spec::node::{Node, reference_name};

/// The schemas of one API.
pub(super) struct Schemas<'node> {
    pub(super) api: &'node str,
    pub(super) document: Document<'node>,
}

impl<'node> Schemas<'node> {
    pub(super) fn of(model: &Model<'node>) -> Self {
        let Model { api, document, .. } = *model;
        Self { api, document }
    }

    pub(super) fn anchor(&self, name: &str) -> String {
        format!("{}-{name}", self.api)
    }

    pub(super) fn link(&self, name: &str) -> Markup {
        link(&self.anchor(name), code(name))
    }

    /// Returns the kind of a schema's values, with a link to a named one.
    pub(super) fn kind(&self, schema: &Node) -> Markup {
        let target = schema.target();
        let kind = match reference_name(target) {
            Some(name) => self.link(name),
            None => self.nameless(target),
        };
        html! { (kind) @if schema.is_set("nullable") { " or null" } }
    }

    fn nameless(&self, schema: &Node) -> Markup {
        let words = match (schema.text_of("type"), schema.text_of("format")) {
            (Some("string"), Some("date")) => "date",
            (Some("string"), Some("date-time")) => "date and time",
            (Some("string"), Some("email")) => "email address",
            (Some("string"), Some("uri")) => "URL",
            (Some("string"), Some("binary")) => "file",
            (Some("string"), _) => "text",
            (Some("number"), Some("decimal")) => "exact decimal",
            (Some("number"), _) => "number",
            (Some("integer"), _) => "integer",
            (Some("boolean"), _) => "true or false",
            (Some("object"), _) => "object with any fields",
            (Some("array"), _) => {
                return html! { "list of " @if let Some(items) = schema.get("items") { (self.kind(items)) } };
            }
            _ => "any JSON",
        };
        html! { (words) }
    }

    /// Returns a table of the fields of an object, and its additional fields. Fields are required in requests, and
    /// always present in responses.
    pub(super) fn fields(&self, schema: &'node Node, is_sent: bool) -> Markup {
        let source = Evidence::of(schema).map(|it| it.source);
        let fields = self.document.fields(schema);
        let rows: Vec<Markup> = fields
            .iter()
            .map(|field| {
                let about = self.about(field.schema(), source);
                let mark = match (field.required, is_sent) {
                    (true, true) => Mark::Required,
                    (true, false) => Mark::Always,
                    (false, _) => Mark::None,
                };
                row(None, field.name(), self.kind(field.schema()), mark, about)
            })
            .collect();
        let others = schema.get("additionalProperties");
        let others = others.map(|it| it.text_of("description").unwrap_or("Any other field."));
        html! {
            @if !rows.is_empty() { (table("Field", rows)) }
            @if let Some(others) = others { p { "Other fields: " (prose(others)) } }
        }
    }

    fn about(&self, property: &'node Node, source: Option<&str>) -> Markup {
        let Ok(schema) = Schema::read(self.document, property) else {
            return Markup::default();
        };
        let mut words = bounds(&schema.bounds());
        if let Some(default) = schema.default() {
            words.push(format!("default `{default}`"));
        }
        if let Some(example) = property.get("example") {
            words.push(format!("such as `{}`", example.plain()));
        }
        html! {
            (paragraph(schema.description()))
            (limits(&words))
            @if let Some(evidence) = own_evidence(property, source) { (evidence) }
        }
    }

    /// Returns a section for a named schema, closed at first.
    pub(super) fn section(
        &self,
        name: &str,
        schema: &'node Node,
        users: Option<&Users<'_>>,
    ) -> Markup {
        let used_by = users.map_or(&[][..], |it| &it.operations);
        let links = used_by
            .iter()
            .map(|operation| link(&format!("{}-{operation}", self.api), code(operation)));
        html! {
            details class="schema" id=(self.anchor(name)) {
                summary {
                    h5 { (code(name)) }
                    " "
                    span class="about" { (prose(schema.description())) }
                }
                div class="inside" {
                    @if schema.get("enum").is_some() {
                        p {
                            "One of " (codes(schema.texts_of("enum")))
                            ", or an undocumented value."
                        }
                    }
                    (self.fields(schema, users.is_some_and(|it| it.is_sent)))
                    p class="evidence" { "Source: " (whole_evidence(schema)) }
                    @if !used_by.is_empty() { p class="used" { "Used by " (joined(links)) "." } }
                }
            }
        }
    }

    /// Returns a table of all identifiers.
    pub(super) fn identifiers(&self) -> Markup {
        let schemas = self.document.components("schemas").iter();
        let rows = schemas
            .filter(|schema| Identifier::of(&schema.value).is_some())
            .map(|schema| {
                let name = &schema.key;
                let about = paragraph(schema.value.description());
                let kind = self.nameless(&schema.value);
                row(Some(&self.anchor(name)), name, kind, Mark::None, about)
            });
        table("Identifier", rows.collect())
    }
}

/// Returns bounds, defaults and the like on one line; nothing if there are none.
pub(super) fn limits(words: &[String]) -> Markup {
    html! { @if !words.is_empty() { p class="limits" { (prose(&words.join("; "))) } } }
}
