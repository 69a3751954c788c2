//! The request as it goes over the wire, with its token hidden.

use serde_json::Value;

use super::Chosen;
use crate::spec::model::operation::{Answer, Authentication, Operation};
use crate::spec::model::parameter::Kind;

pub(super) fn text(document: &Value, operation: &Operation, chosen: &Chosen<'_>) -> String {
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

/// The host of the first server, and what its paths begin with.
fn server(document: &Value) -> (&str, &str) {
    let url = document.pointer("/servers/0/url").and_then(Value::as_str);
    let rest = url.unwrap_or_default();
    let rest = rest.split_once("://").map_or(rest, |(_, rest)| rest);
    match rest.find('/') {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    }
}

fn target(document: &Value, operation: &Operation, chosen: &Chosen<'_>) -> String {
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
                query.append_pair(&parameter.name, &sample.plain());
            }
        }
    }
    match query.finish() {
        query if query.is_empty() => path,
        query => format!("{path}?{query}"),
    }
}

fn headers(document: &Value, operation: &Operation, chosen: &Chosen<'_>) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    headers.push(("host".to_owned(), server(document).0.to_owned()));
    if operation.authentication != Authentication::None {
        headers.extend(authorization(document));
    }
    let settings = operation.parameters.iter().filter(|it| it.client_scoped);
    for parameter in settings.filter(|it| it.required) {
        let value = match &parameter.default {
            Some(default) => default.clone(),
            None => example(document, &parameter.name).unwrap_or_else(|| "…".to_owned()),
        };
        headers.push((parameter.name.to_lowercase(), value));
    }
    for (parameter, sample) in chosen.named.iter().filter(|(it, _)| it.place == "header") {
        headers.push((parameter.name.to_lowercase(), sample.plain()));
    }
    match operation.answer {
        Answer::Json | Answer::One(_) | Answer::Many(_) => {
            headers.push(("accept".to_owned(), "application/json".to_owned()));
        }
        Answer::Bytes | Answer::Nothing => {}
    }
    headers
}

fn authorization(document: &Value) -> Option<(String, String)> {
    let schemes = document
        .pointer("/components/securitySchemes")?
        .as_object()?;
    let scheme = schemes.values().next()?;
    let text = |key: &str| scheme.get(key).and_then(Value::as_str);
    Some(match text("name") {
        // The name of a header is the same in any case; the examples have all in lower case.
        Some(header) => {
            let prefix = text("x-token-prefix").map_or_else(String::new, |it| format!("{it} "));
            (header.to_lowercase(), format!("{prefix}…"))
        }
        None => ("authorization".to_owned(), "Bearer …".to_owned()),
    })
}

/// What the document gives as the value of a header that is set for a client.
fn example(document: &Value, name: &str) -> Option<String> {
    let parameters = document.pointer("/components/parameters")?.as_object()?;
    let parameter = parameters
        .values()
        .find(|it| it.get("name").and_then(Value::as_str) == Some(name))?;
    Some(parameter.get("example")?.as_str()?.to_owned())
}
