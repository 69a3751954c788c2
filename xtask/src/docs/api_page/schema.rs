//! The named schemas, and the kinds of values.

use maud::{Markup, html};
use serde_json::Value;

use super::html::{code, joined, link, paragraph, prose};
use super::users::Users;
use super::words::{Mark, bounds, codes, own_evidence, row, table, whole_evidence};
use crate::spec::model::operation::{description, evidence, reference_name};
use crate::spec::model::schema::Schema;

/// The schemas of one API.
pub(super) struct Schemas<'document> {
    pub(super) api: &'document str,
    pub(super) document: &'document Value,
}

impl<'document> Schemas<'document> {
    pub(super) fn get(&self, name: &str) -> Option<&'document Value> {
        crate::spec::model::operation::schema(self.document, name)
    }

    pub(super) fn anchor(&self, name: &str) -> String {
        format!("{}-{name}", self.api)
    }

    pub(super) fn link(&self, name: &str) -> Markup {
        link(&self.anchor(name), code(name))
    }

    /// What a value of a schema is, with a link where it has a name.
    pub(super) fn kind(&self, schema: &Value) -> Markup {
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        let nullable = schema.get("nullable") == Some(&Value::Bool(true));
        let kind = match reference_name(target) {
            Some(name) => self.link(name),
            None => self.nameless(target),
        };
        html! { (kind) @if nullable { " or null" } }
    }

    fn nameless(&self, schema: &Value) -> Markup {
        let format = schema.get("format").and_then(Value::as_str);
        let words = match (schema.get("type").and_then(Value::as_str), format) {
            (Some("string"), Some("date")) => "date",
            (Some("string"), Some("date-time")) => "date and time",
            (Some("string"), Some("email")) => "e-mail address",
            (Some("string"), Some("uri")) => "address of a page",
            (Some("string"), Some("binary")) => "file",
            (Some("string"), _) => "text",
            (Some("number"), Some("decimal")) => "exact decimal",
            (Some("number"), _) => "number",
            (Some("integer"), _) => "integer",
            (Some("boolean"), _) => "true or false",
            (Some("object"), _) => "object with any fields",
            (Some("array"), _) => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                return html! { "list of " (self.kind(items)) };
            }
            _ => "any JSON",
        };
        html! { (words) }
    }

    /// The fields of an object as a table, and what it takes besides. What requests must have is required; what
    /// answers have is only promised.
    pub(super) fn fields(&self, schema: &Value, is_sent: bool) -> Markup {
        let source = evidence(schema).map(|it| it.source);
        let required = schema.get("required").and_then(Value::as_array);
        let properties = schema.get("properties").and_then(Value::as_object);
        let rows: Vec<Markup> = properties
            .into_iter()
            .flatten()
            .map(|(name, property)| {
                let is_required = required.is_some_and(|it| it.contains(&name.as_str().into()));
                let about = self.about(property, source.as_deref());
                let mark = match (is_required, is_sent) {
                    (true, true) => Mark::Required,
                    (true, false) => Mark::Always,
                    (false, _) => Mark::None,
                };
                row(None, name, self.kind(property), mark, about)
            })
            .collect();
        let others = schema.get("additionalProperties").map(|others| {
            let description = others.get("description").and_then(Value::as_str);
            description.unwrap_or("Any other field.")
        });
        html! {
            @if !rows.is_empty() { (table("Field", rows)) }
            @if let Some(others) = others { p { "Other fields: " (prose(others)) } }
        }
    }

    fn about(&self, property: &Value, source: Option<&str>) -> Markup {
        let Ok(schema) = Schema::read(self.document, property) else {
            return Markup::default();
        };
        let description = schema.get("description").and_then(Value::as_str);
        let mut words = bounds(&schema.bounds());
        let shown = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        };
        if let Some(default) = schema.get("default").filter(|it| !it.is_null()) {
            words.push(format!("`{}` where it is left out", shown(default)));
        }
        if let Some(example) = property.get("example") {
            words.push(format!("such as `{}`", shown(example)));
        }
        html! {
            (paragraph(description.unwrap_or_default()))
            (limits(&words))
            @if let Some(evidence) = own_evidence(property, source) { (evidence) }
        }
    }

    /// A section of its own, closed at first.
    pub(super) fn section(&self, name: &str, schema: &Value, users: Option<&Users<'_>>) -> Markup {
        let values = schema.get("enum").and_then(Value::as_array);
        let used_by = users.map_or(&[][..], |it| &it.operations);
        let links = used_by
            .iter()
            .map(|operation| link(&format!("{}-{operation}", self.api), code(operation)));
        html! {
            details class="schema" id=(self.anchor(name)) {
                summary {
                    h5 { (code(name)) }
                    " "
                    span class="about" { (prose(description(schema))) }
                }
                div class="inside" {
                    @if let Some(values) = values {
                        p {
                            "One of " (codes(values.iter().filter_map(Value::as_str)))
                            ", or a value that the documents do not know yet."
                        }
                    }
                    (self.fields(schema, users.is_some_and(|it| it.is_sent)))
                    p class="evidence" { "Known from: " (whole_evidence(schema)) }
                    @if !used_by.is_empty() { p class="used" { "Used by " (joined(links)) "." } }
                }
            }
        }
    }

    /// All kinds of identifiers.
    pub(super) fn identifiers(&self) -> Markup {
        let rows = crate::spec::model::operation::schemas(self.document)
            .filter(|(_, schema)| schema.get("x-id").is_some())
            .map(|(name, schema)| {
                let about = paragraph(description(schema));
                let kind = self.nameless(schema);
                row(Some(&self.anchor(name)), name, kind, Mark::None, about)
            })
            .collect();
        table("Identifier", rows)
    }
}

/// Bounds, defaults and the like, in one line; nothing where there are none.
pub(super) fn limits(words: &[String]) -> Markup {
    html! { @if !words.is_empty() { p class="limits" { (prose(&words.join("; "))) } } }
}
