//! One operation.

use maud::{Markup, html};

use super::html::{code, joined, link, paragraph, prose};
use super::schema::{Schemas, limits};
use super::words::{Mark, bounds, codes, own_evidence, repeated, row, table, whole_evidence};
use crate::codegen::generate::example::{Example, command_line};
use crate::spec::model::operation::{Authentication, Operation, Response, ResponseContent};
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::node::{Node, reference_name};

pub(super) struct Section<'page> {
    pub(super) schemas: &'page Schemas<'page>,
    pub(super) operation: &'page Operation<'page>,
    pub(super) example: &'page Example,
    /// The schema of the body is shown here and nowhere else.
    pub(super) owns_body: bool,
}

/// Returns the anchor of an operation.
pub(super) fn anchor(api: &str, operation: &Operation<'_>) -> String {
    format!("{api}-{}", operation.id)
}

/// Returns the HTTP method, with a colour.
pub(super) fn method(operation: &Operation<'_>) -> Markup {
    let class = format!("method {}", operation.method.to_lowercase());
    html! { span class=(class) { (operation.method) } }
}

impl Section<'_> {
    pub(super) fn html(&self) -> Markup {
        let operation = self.operation;
        let anchor = anchor(self.schemas.api, operation);
        html! {
            details class="operation" id=(anchor) {
                summary {
                    h4 {
                        (method(operation))
                        " " span class="title" { (prose(operation.summary)) }
                        " " code class="path" { (operation.path) }
                    }
                }
                div class="inside columns" {
                    div class="documentation" {
                        (paragraph(operation.description))
                        (self.facts(&anchor))
                        (self.parameters())
                        (self.body())
                        (self.responses())
                    }
                    div class="examples" { (self.examples()) }
                }
            }
        }
    }

    fn facts(&self, anchor: &str) -> Markup {
        let operation = self.operation;
        html! {
            dl {
                dt { "Operation" } dd { (link(anchor, code(operation.id))) }
                @if !operation.permissions.is_empty() {
                    dt { "Permissions" }
                    dd {
                        "The token's owner needs one of these:"
                        ul {
                            @for (name, allows) in &operation.permissions {
                                li { (code(name)) " " (prose(allows)) }
                            }
                        }
                    }
                }
                dt { "Token" }
                dd {
                    @match operation.authentication {
                        Authentication::Required => "Required.",
                        Authentication::Optional => "Optional.",
                        Authentication::None => "None is needed, and none is sent.",
                    }
                }
                dt { "Effect" } dd { (repeated(operation)) }
                @if let Some(paging) = &operation.paging {
                    dt { "Pages" }
                    dd {
                        (code(paging.size)) " is the size of a page, "
                        (code(paging.position))
                        @if paging.by_page { " its number." } @else { " the number of records before it." }
                        @if let Some((records, total)) = paging.envelope {
                            " The response has the records in " (code(records))
                            ", and their total number in " (code(total)) "."
                        }
                    }
                }
                dt { "Source" } dd { (whole_evidence(operation.of.node())) }
            }
        }
    }

    fn parameters(&self) -> Markup {
        let (settings, own): (Vec<&Parameter<'_>>, Vec<&Parameter<'_>>) = self
            .operation
            .parameters
            .iter()
            .partition(|it| it.client_scoped);
        let path = own.iter().filter(|it| it.place == "path");
        let others = own.iter().filter(|it| it.place != "path");
        let rows: Vec<_> = path.chain(others).map(|it| self.parameter(it)).collect();
        let anchor = format!("{}-settings", self.schemas.api);
        html! {
            @if !rows.is_empty() { h5 { "Parameters" } (table("Parameter", rows)) }
            @if !settings.is_empty() {
                p class="settings" {
                    (link(&anchor, html! { "Headers of the client" }))
                    ": " (codes(settings.iter().map(|it| it.name))) "."
                }
            }
        }
    }

    fn parameter(&self, parameter: &Parameter<'_>) -> Markup {
        parameter_row(
            self.schemas,
            parameter,
            Some(self.operation.evidence.source),
        )
    }

    fn body(&self) -> Markup {
        let Some(body) = &self.operation.body else {
            return Markup::default();
        };
        html! {
            h5 { "Body" }
            p {
                @if self.owns_body {
                    code id=(self.schemas.anchor(body.name)) { (body.name) }
                } @else {
                    (self.schemas.link(body.name))
                }
                @if !body.required { ", optional" }
                ": " (prose(body.schema.description()))
            }
            (self.schemas.fields(body.schema, true))
            @if let Some(evidence) = own_evidence(body.schema, Some(self.operation.evidence.source)) { (evidence) }
        }
    }

    fn responses(&self) -> Markup {
        let mut rows = Vec::new();
        let mut errors = Vec::new();
        for response in &self.operation.responses {
            let status = &response.of.status;
            match reference_name(&status.value) {
                Some(name) if !response.of.is_success() => {
                    let anchor = format!("{}-error-{name}", self.schemas.api);
                    errors.push(link(&anchor, html! { (status.key) " " (spaced(name)) }));
                }
                _ => rows.push(self.response(response)),
            }
        }
        html! {
            h5 { "Responses" }
            @for row in rows { (row) }
            @if !errors.is_empty() { p class="errors" { "Errors: " (joined(errors)) "." } }
        }
    }

    fn response(&self, response: &Response<'_>) -> Markup {
        html! {
            p {
                span class="status" { (response.of.status.key) }
                " " (prose(response.of.node.description()))
                @match response.content {
                    ResponseContent::Nothing => {},
                    ResponseContent::Json(schema) => { " " (self.schemas.kind(schema)) "." },
                    ResponseContent::File(media) => { " " (code(media)) "." },
                }
            }
            @if let ResponseContent::Json(schema) = response.content { (self.response_fields(schema)) }
        }
    }

    /// Returns the names of the fields of a response, so that they can be searched; their schema has the descriptions.
    fn response_fields(&self, schema: &Node) -> Markup {
        let held = |schema: &Node| {
            let schema = schema.get("items").unwrap_or(schema);
            reference_name(schema).map(str::to_owned)
        };
        let Some(mut name) = held(schema) else {
            return Markup::default();
        };
        let envelope = self.operation.paging.as_ref().and_then(|it| it.envelope);
        let schema = |name: &str| self.schemas.document.schema(name);
        if let Some((records, _)) = envelope
            && let Some(inner) = schema(&name)
                .and_then(|it| it.get("properties")?.get(records))
                .and_then(held)
        {
            name = inner;
        }
        let fields = schema(&name).map(|it| it.entries_of("properties"));
        let fields = fields.unwrap_or_default();
        html! {
            @if !fields.is_empty() {
                p class="fields" {
                    "Fields of " (self.schemas.link(&name)) ": " (codes(fields.iter().map(|it| &*it.key))) "."
                }
            }
        }
    }

    fn examples(&self) -> Markup {
        let block = |name: &str, class: Option<&str>, text: &str| {
            html! {
                h5 { (name) }
                pre tabindex="0" role="group" aria-label={ (name) " of " (self.operation.id) } class=[class] {
                    (code(text))
                }
            }
        };
        html! {
            (block("Request", Some("wrapped"), &self.example.http))
            (block("Rust", None, &self.example.rust))
            (block("Command line", Some("wrapped"), &command_line(&self.example.command)))
        }
    }
}

/// Returns the row of a parameter.
pub(super) fn parameter_row(
    schemas: &Schemas<'_>,
    parameter: &Parameter<'_>,
    source: Option<&str>,
) -> Markup {
    let place = match parameter.place {
        "path" => "path, ",
        "header" => "header, ",
        _ => "query, ",
    };
    let kind = html! { (place) (parameter_kind(schemas, parameter)) };
    let mut words = bounds(&parameter.bounds);
    if let Some(default) = &parameter.default {
        words.push(format!("default `{default}`"));
    }
    if let Kind::Filter { operators, .. } = &parameter.kind {
        let operators: Vec<String> = operators
            .iter()
            .map(|it| match *it {
                "bare" => "the bare value".to_owned(),
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
    let about = html! {
        (paragraph(parameter.description))
        (limits(&words))
        @if let Some(evidence) = own_evidence(parameter.node, source) { (evidence) }
    };
    // Path parameters are always required.
    let mark = if parameter.required && parameter.place != "path" {
        Mark::Required
    } else {
        Mark::None
    };
    row(None, parameter.name, kind, mark, about)
}

fn parameter_kind(schemas: &Schemas<'_>, parameter: &Parameter<'_>) -> Markup {
    let schema = parameter.schema;
    match &parameter.kind {
        Kind::Filter { operand, .. } => html! {
            @match *operand {
                "date-time" => "filter of a date and time",
                "date" => "filter of a date",
                _ => "filter of a number",
            }
        },
        Kind::Ordering { multiple: true, .. } => html! {
            "comma-separated field names, " (code("-")) " before descending ones"
        },
        Kind::Ordering { .. } => {
            html! { "name of a field, " (code("-")) " before it for descending order" }
        }
        Kind::Set(_) => {
            html! { "comma-separated: " @if let Some(items) = schema.get("items") { (schemas.kind(items)) } }
        }
        Kind::Map { prefix } => html! { "strings by key, each sent as " code { (prefix) "…" } },
        _ => schemas.kind(schema),
    }
}

/// Splits a name into words: `TooManyRequests`.
pub(super) fn spaced(name: &str) -> String {
    use heck::ToSnakeCase as _;
    name.to_snake_case().replace('_', " ")
}
