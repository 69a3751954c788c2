//! The example as an HTTP request, with its token hidden.

use super::Chosen;
use crate::spec::document::Document;
use crate::spec::model::operation::{Authentication, Operation, Success};
use crate::spec::model::parameter::Kind;
use crate::spec::node::Node;

pub(super) fn text(
    document: Document<'_>,
    operation: &Operation<'_>,
    chosen: &Chosen<'_>,
) -> String {
    let mut text = format!(
        "{} {} HTTP/1.1\n",
        operation.method,
        target(document, operation, chosen)
    );
    for (name, value) in headers(document, operation, chosen) {
        text.push_str(&format!("{name}: {value}\n"));
    }
    if let Some(body) = chosen.json_body(operation) {
        text.push_str(&format!("content-type: application/json\n\n{body:#}\n"));
    }
    text.truncate(text.trim_end().len());
    text
}

/// Returns the host of the first server, and its base path.
fn server(document: Document<'_>) -> (&str, &str) {
    let url = document.root.pointer("/servers/0/url").and_then(Node::text);
    let rest = url.unwrap_or_default();
    let rest = rest.split_once("://").map_or(rest, |(_, rest)| rest);
    match rest.find('/') {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    }
}

fn target(document: Document<'_>, operation: &Operation<'_>, chosen: &Chosen<'_>) -> String {
    let mut path = format!("{}{}", server(document).1, operation.path);
    for (parameter, sample) in &chosen.path {
        path = path.replace(&format!("{{{}}}", parameter.name), &sample.plain());
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (parameter, sample) in chosen.named.iter().filter(|(it, _)| it.place != "header") {
        match (&parameter.kind, sample.json.as_object()) {
            (Kind::Map { prefix }, Some(keyed)) => {
                for (key, value) in keyed {
                    query.append_pair(
                        &format!("{prefix}{key}"),
                        value.as_str().unwrap_or_default(),
                    );
                }
            }
            _ => {
                query.append_pair(parameter.name, &sample.plain());
            }
        }
    }
    match query.finish() {
        query if query.is_empty() => path,
        query => format!("{path}?{query}"),
    }
}

fn headers(
    document: Document<'_>,
    operation: &Operation<'_>,
    chosen: &Chosen<'_>,
) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    headers.push(("host".to_owned(), server(document).0.to_owned()));
    if operation.authentication != Authentication::None {
        headers.extend(authorization(document));
    }
    let settings = operation.parameters.iter().filter(|it| it.client_scoped);
    for parameter in settings.filter(|it| it.required) {
        let value = match &parameter.default {
            Some(default) => default.clone(),
            None => parameter.node.text_of("example").unwrap_or("…").to_owned(),
        };
        headers.push((parameter.name.to_lowercase(), value));
    }
    for (parameter, sample) in chosen.named.iter().filter(|(it, _)| it.place == "header") {
        headers.push((parameter.name.to_lowercase(), sample.plain()));
    }
    match operation.success {
        Success::Json | Success::One(_) | Success::Many(_) => {
            headers.push(("accept".to_owned(), "application/json".to_owned()));
        }
        Success::File | Success::Nothing => {}
    }
    headers
}

fn authorization(document: Document<'_>) -> Option<(String, String)> {
    let scheme = &document.components("securitySchemes").first()?.value;
    let text = |key: &str| scheme.text_of(key);
    Some(match text("name") {
        // Header names ignore case; the examples use lower case.
        Some(header) => {
            let prefix = text("x-token-prefix").map_or_else(String::new, |it| format!("{it} "));
            (header.to_lowercase(), format!("{prefix}…"))
        }
        None => ("authorization".to_owned(), "Bearer …".to_owned()),
    })
}
