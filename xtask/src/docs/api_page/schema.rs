//! The named schemas, and the kinds of values.

use serde_json::Value;

use super::html::{Html, code, element, link, paragraph, plain};
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

    pub(super) fn link(&self, name: &str) -> Html {
        link(&self.anchor(name), code(name))
    }

    /// What a value of a schema is, with a link where it has a name.
    pub(super) fn kind(&self, schema: &Value) -> Html {
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        let nullable = schema.get("nullable") == Some(&Value::Bool(true));
        let kind = match reference_name(target) {
            Some(name) => self.link(name),
            None => self.nameless(target),
        };
        if nullable {
            kind.text(" or null")
        } else {
            kind
        }
    }

    fn nameless(&self, schema: &Value) -> Html {
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
                return Html::new().text("list of ").child(self.kind(items));
            }
            _ => "any JSON",
        };
        Html::new().text(words)
    }

    /// The fields of an object as a table, and what it takes besides. What requests must have is required; what
    /// answers have is only promised.
    pub(super) fn fields(&self, schema: &Value, is_sent: bool) -> Html {
        let source = evidence(schema).map(|it| it.source);
        let required = schema.get("required").and_then(Value::as_array);
        let properties = schema.get("properties").and_then(Value::as_object);
        let rows: Vec<Html> = properties
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
        let mut html = Html::new();
        if !rows.is_empty() {
            html = html.child(table("Field", rows));
        }
        if let Some(others) = schema.get("additionalProperties") {
            let description = others.get("description").and_then(Value::as_str);
            let description = description.unwrap_or("Any other field.");
            html = html.child(plain(
                "p",
                Html::new().text("Other fields: ").prose(description),
            ));
        }
        html
    }

    fn about(&self, property: &Value, source: Option<&str>) -> Html {
        let Ok(schema) = Schema::read(self.document, property) else {
            return Html::new();
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
        let mut html = paragraph(description.unwrap_or_default());
        if !words.is_empty() {
            html = html.child(limits(&words));
        }
        match own_evidence(property, source) {
            Some(evidence) => html.child(evidence),
            None => html,
        }
    }

    /// A section of its own, closed at first.
    pub(super) fn section(&self, name: &str, schema: &Value, users: Option<&Users<'_>>) -> Html {
        let anchor = self.anchor(name);
        let heading = plain("h5", code(name));
        let about = element(
            "span",
            &[("class", "about")],
            Html::new().prose(description(schema)),
        );
        let summary = plain("summary", heading.text(" ").child(about));
        let values = schema.get("enum").and_then(Value::as_array);
        let mut content = Html::new();
        if let Some(values) = values {
            let values = codes(values.iter().filter_map(Value::as_str));
            content = content.child(plain(
                "p",
                Html::new()
                    .text("One of ")
                    .child(values)
                    .text(", or a value that the documents do not know yet."),
            ));
        }
        content = content.child(self.fields(schema, users.is_some_and(|it| it.is_sent)));
        let known = Html::new()
            .text("Known from: ")
            .child(whole_evidence(schema));
        content = content.child(element("p", &[("class", "evidence")], known));
        let used_by = users.map_or(&[][..], |it| &it.operations);
        if !used_by.is_empty() {
            let links = used_by
                .iter()
                .map(|operation| link(&format!("{}-{operation}", self.api), code(operation)));
            let links = Html::new().text("Used by ").joined(links, ", ").text(".");
            content = content.child(element("p", &[("class", "used")], links));
        }
        let content = element("div", &[("class", "inside")], content);
        element(
            "details",
            &[("class", "schema"), ("id", &anchor)],
            summary.child(content),
        )
    }

    /// All kinds of identifiers.
    pub(super) fn identifiers(&self) -> Html {
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

/// Bounds, defaults and the like, in one line.
pub(super) fn limits(words: &[String]) -> Html {
    element(
        "p",
        &[("class", "limits")],
        Html::new().prose(&words.join("; ")),
    )
}
