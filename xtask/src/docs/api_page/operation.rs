//! One operation.

use serde_json::Value;

use super::html::{Html, code, element, link, paragraph, plain};
use super::schema::{Schemas, limits};
use super::words::{Mark, bounds, codes, own_evidence, repeated, row, table, whole_evidence};
use crate::codegen::generate::example::{Example, command_line};
use crate::spec::model::operation::{
    Authentication, Operation, description, reference_name, resolve,
};
use crate::spec::model::parameter::{Kind, Parameter};

pub(super) struct Section<'page> {
    pub(super) schemas: &'page Schemas<'page>,
    pub(super) operation: &'page Operation,
    /// As it stands in the document.
    pub(super) json: &'page Value,
    pub(super) example: &'page Example,
    /// Whether the schema of its body stands here and nowhere else.
    pub(super) owns_body: bool,
}

/// The anchor of an operation.
pub(super) fn anchor(api: &str, operation: &Operation) -> String {
    format!("{api}-{}", operation.id)
}

/// HTTP's method, in a colour of its own.
pub(super) fn method(operation: &Operation) -> Html {
    let class = format!("method {}", operation.method.to_lowercase());
    element(
        "span",
        &[("class", &class)],
        Html::new().text(&operation.method),
    )
}

impl Section<'_> {
    pub(super) fn html(&self) -> Html {
        let operation = self.operation;
        let anchor = anchor(self.schemas.api, operation);
        let title = element(
            "span",
            &[("class", "title")],
            Html::new().prose(&operation.summary),
        );
        let path = element(
            "code",
            &[("class", "path")],
            Html::new().text(&operation.path),
        );
        let heading = method(operation)
            .text(" ")
            .child(title)
            .text(" ")
            .child(path);
        let documentation = Html::new()
            .child(paragraph(&operation.description))
            .child(self.facts(&anchor))
            .child(self.parameters())
            .child(self.body())
            .child(self.answers());
        let columns = element("div", &[("class", "documentation")], documentation).child(element(
            "div",
            &[("class", "examples")],
            self.examples(),
        ));
        let content = element("div", &[("class", "inside columns")], columns);
        let summary = plain("summary", plain("h4", heading));
        element(
            "details",
            &[("class", "operation"), ("id", &anchor)],
            summary.child(content),
        )
    }

    fn facts(&self, anchor: &str) -> Html {
        let operation = self.operation;
        let mut facts = Html::new();
        let mut fact = |name: &str, about: Html| {
            let pair = plain("dt", Html::new().text(name)).child(plain("dd", about));
            facts = std::mem::take(&mut facts).child(pair);
        };
        fact("Operation", link(anchor, code(&operation.id)));
        if !operation.permissions.is_empty() {
            let items = operation
                .permissions
                .iter()
                .map(|(name, allows)| plain("li", code(name).text(" ").prose(allows)));
            let lead = Html::new().text("The token's owner needs one of these:");
            fact(
                "Permissions",
                lead.child(plain("ul", Html::new().children(items))),
            );
        }
        fact(
            "Token",
            Html::new().text(match operation.authentication {
                Authentication::Required => "Needed.",
                Authentication::Optional => "Taken, and not needed.",
                Authentication::None => "None is needed, and none is sent.",
            }),
        );
        fact("Effect", Html::new().text(repeated(operation)));
        if let Some(paging) = &operation.paging {
            let mut about = code(&paging.size)
                .text(" says how many records a page has, ")
                .child(code(&paging.position));
            about = about.text(if paging.by_page {
                " which page it is."
            } else {
                " how many records lie before it."
            });
            if let Some((records, total)) = &paging.envelope {
                about = about
                    .text(" The records come in ")
                    .child(code(records))
                    .text(", and how many there are in all in ")
                    .child(code(total))
                    .text(".");
            }
            fact("Pages", about);
        }
        fact("Known from", whole_evidence(self.json));
        plain("dl", facts)
    }

    fn parameters(&self) -> Html {
        let (settings, own): (Vec<&Parameter>, Vec<&Parameter>) = self
            .operation
            .parameters
            .iter()
            .partition(|it| it.client_scoped);
        let mut html = Html::new();
        if !own.is_empty() {
            let path = own.iter().filter(|it| it.place == "path");
            let others = own.iter().filter(|it| it.place != "path");
            let rows = path.chain(others).map(|it| self.parameter(it)).collect();
            html = html
                .child(heading("Parameters"))
                .child(table("Parameter", rows));
        }
        if !settings.is_empty() {
            let names = codes(settings.iter().map(|it| it.name.as_str()));
            let anchor = format!("{}-settings", self.schemas.api);
            let lead = link(&anchor, Html::new().text("Headers of the client"))
                .text(": ")
                .child(names)
                .text(".");
            html = html.child(element("p", &[("class", "settings")], lead));
        }
        html
    }

    fn parameter(&self, parameter: &Parameter) -> Html {
        parameter_row(
            self.schemas,
            parameter,
            Some(&self.operation.evidence.source),
        )
    }

    fn body(&self) -> Html {
        let Some(body) = &self.operation.body else {
            return Html::new();
        };
        let Some(schema) = self.schemas.get(&body.schema) else {
            return Html::new();
        };
        let anchor = self.schemas.anchor(&body.schema);
        let name = if self.owns_body {
            element("code", &[("id", &anchor)], Html::new().text(&body.schema))
        } else {
            self.schemas.link(&body.schema)
        };
        let mut lead = name;
        if !body.required {
            lead = lead.text(", which can be left out");
        }
        let lead = plain("p", lead.text(": ").prose(description(schema)));
        let mut html = heading("Body")
            .child(lead)
            .child(self.schemas.fields(schema, true));
        if let Some(evidence) = own_evidence(schema, Some(&self.operation.evidence.source)) {
            html = html.child(evidence);
        }
        html
    }

    fn answers(&self) -> Html {
        let responses = self.json.get("responses").and_then(Value::as_object);
        let mut rows = Vec::new();
        let mut errors = Vec::new();
        for (status, response) in responses.into_iter().flatten() {
            match reference_name(response) {
                Some(name) if !status.starts_with('2') => {
                    let anchor = format!("{}-error-{name}", self.schemas.api);
                    errors.push(link(
                        &anchor,
                        Html::new().text(&format!("{status} {}", spaced(name))),
                    ));
                }
                _ => rows.push(self.answer(status, response)),
            }
        }
        let mut html = heading("Answers").children(rows);
        if !errors.is_empty() {
            let errors = Html::new().text("Errors: ").joined(errors, ", ").text(".");
            html = html.child(element("p", &[("class", "errors")], errors));
        }
        html
    }

    fn answer(&self, status: &str, response: &Value) -> Html {
        let Some(response) = resolve(self.schemas.document, response) else {
            return Html::new();
        };
        let status = element("span", &[("class", "status")], Html::new().text(status));
        let mut about = status.text(" ").prose(description(response));
        let content = response.get("content").and_then(Value::as_object);
        let content = content.and_then(|it| it.iter().next());
        let Some((media, content)) = content else {
            return plain("p", about);
        };
        let schema = content.get("schema").unwrap_or(&Value::Null);
        about = about.text(" ").child(match media.as_str() {
            "application/json" => self.schemas.kind(schema),
            media => code(media),
        });
        plain("p", about.text(".")).child(self.answer_fields(schema))
    }

    /// The names of what an answer holds, so that they are seen and found; what they mean stands at the schema.
    fn answer_fields(&self, schema: &Value) -> Html {
        let held = |schema: &Value| {
            let schema = schema.get("items").unwrap_or(schema);
            reference_name(schema).map(str::to_owned)
        };
        let Some(mut name) = held(schema) else {
            return Html::new();
        };
        let envelope = self
            .operation
            .paging
            .as_ref()
            .and_then(|it| it.envelope.as_ref());
        if let Some((records, _)) = envelope {
            let inner = self
                .schemas
                .get(&name)
                .and_then(|it| held(it.get("properties")?.get(records)?));
            name = inner.unwrap_or(name);
        }
        let fields = self
            .schemas
            .get(&name)
            .and_then(|it| it.get("properties")?.as_object());
        let Some(fields) = fields.filter(|it| !it.is_empty()) else {
            return Html::new();
        };
        let names = codes(fields.keys().map(String::as_str));
        let names = Html::new()
            .text("Fields of ")
            .child(self.schemas.link(&name))
            .text(": ")
            .child(names)
            .text(".");
        element("p", &[("class", "fields")], names)
    }

    fn examples(&self) -> Html {
        let block = |name: &str, class: &str, text: &str| {
            let label = format!("{name} of {}", self.operation.id);
            let mut attributes = vec![
                ("tabindex", "0"),
                ("role", "group"),
                ("aria-label", &*label),
            ];
            if !class.is_empty() {
                attributes.push(("class", class));
            }
            heading(name).child(element("pre", &attributes, code(text)))
        };
        block("Request", "wrapped", &self.example.http)
            .child(block("Rust", "", &self.example.rust))
            .child(block(
                "Command line",
                "wrapped",
                &command_line(&self.example.command),
            ))
    }
}

/// A row for a parameter.
pub(super) fn parameter_row(
    schemas: &Schemas<'_>,
    parameter: &Parameter,
    source: Option<&str>,
) -> Html {
    let place = match parameter.place.as_str() {
        "path" => "path, ",
        "header" => "header, ",
        _ => "query, ",
    };
    let kind = Html::new()
        .text(place)
        .child(parameter_kind(schemas, parameter));
    let mut words = bounds(&parameter.bounds);
    if let Some(default) = &parameter.default {
        words.push(format!("`{default}` where it is left out"));
    }
    if let Kind::Filter { operators, .. } = &parameter.kind {
        let operators: Vec<String> = operators
            .iter()
            .map(|it| match it.as_str() {
                "bare" => "the value alone".to_owned(),
                operator => format!("`{operator}:`"),
            })
            .collect();
        words.push(format!("operators: {}", operators.join(", ")));
    }
    if let Kind::Ordering { fields, .. } = &parameter.kind
        && !fields.is_empty()
    {
        let fields: Vec<String> = fields.iter().map(|it| format!("`{it}`")).collect();
        words.push(format!("fields: {}", fields.join(", ")));
    }
    let mut about = paragraph(&parameter.description);
    if !words.is_empty() {
        about = about.child(limits(&words));
    }
    if let Some(evidence) = own_evidence(&parameter.json, source) {
        about = about.child(evidence);
    }
    // Every part of a path is required; to say so of each tells nothing.
    let mark = if parameter.required && parameter.place != "path" {
        Mark::Required
    } else {
        Mark::None
    };
    row(None, &parameter.name, kind, mark, about)
}

fn parameter_kind(schemas: &Schemas<'_>, parameter: &Parameter) -> Html {
    let schema = parameter.schema();
    match &parameter.kind {
        Kind::Filter { operand, .. } => Html::new().text(match operand.as_str() {
            "date-time" => "filter of a date and time",
            "date" => "filter of a date",
            _ => "filter of a number",
        }),
        Kind::Ordering { multiple: true, .. } => Html::new()
            .text("names of fields with commas between them, ")
            .child(code("-"))
            .text(" before those that descend"),
        Kind::Ordering { .. } => Html::new()
            .text("name of a field, ")
            .child(code("-"))
            .text(" before it to descend"),
        Kind::Set(_) => {
            let items = schema.get("items").unwrap_or(&Value::Null);
            Html::new()
                .text("with commas between them: ")
                .child(schemas.kind(items))
        }
        Kind::Map { prefix } => Html::new()
            .text("texts by key, each sent as ")
            .child(code(&format!("{prefix}…"))),
        _ => schemas.kind(schema),
    }
}

fn heading(text: &str) -> Html {
    plain("h5", Html::new().text(text))
}

/// `TooManyRequests` as words.
pub(super) fn spaced(name: &str) -> String {
    use heck::ToSnakeCase as _;
    name.to_snake_case().replace('_', " ")
}
