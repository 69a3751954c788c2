//! Checks that the generator supports the bodies of requests and responses. It reads the document without error
//! responses, so those are not restricted.

use crate::finding::{Finding, Place};
use crate::spec::bundle::is_json;
use crate::spec::document::{Document, Operation, Response};
use crate::spec::documented;
use crate::spec::node::{Entry, Node};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        findings.extend(method(document, &operation));
        findings.extend(ignored(&operation));
        if let Some(body) = document.request_body(&operation) {
            findings.extend(list_with_body(&operation));
            findings.extend(request(document, body));
        }
        findings.extend(success_responses(document, &operation));
    }
    findings.extend(undocumented(document));
    findings
}

/// Refuses the methods that the HTTP client of the generated code lacks.
fn method(document: &Document<'_>, operation: &Operation<'_>) -> Option<Finding> {
    let method = operation.method.key.as_str();
    let place = &operation.method.key_place;
    match method {
        "options" | "trace" => Some(Finding::error(
            place,
            format!("{} uses the method {method}", operation.title()),
            "the generated code would not compile: its HTTP client has no such call",
            "leave the operation out",
        )),
        "head" => {
            let responses = document.responses(operation);
            let has_body = responses
                .iter()
                .any(|response| !response.content().is_empty());
            has_body.then(|| {
                Finding::error(
                    place,
                    format!("{} returns a body for HEAD", operation.title()),
                    "a HEAD response has no body, and the generated code would wait for one",
                    "remove `content` from its responses",
                )
            })
        }
        _ => None,
    }
}

/// Refuses keys that affect calls and that the generator ignores.
fn ignored(operation: &Operation<'_>) -> Vec<Finding> {
    let holders = [operation.node(), operation.item];
    let mut findings = Vec::new();
    for (key, fix) in [
        (
            "servers",
            "define servers at the root; another host needs a client of its own",
        ),
        ("callbacks", "describe them in words"),
    ] {
        for entry in holders.iter().filter_map(|holder| holder.entry(key)) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{key}` is set on an operation"),
                "the generator ignores it, so requests would not follow it",
                fix,
            ));
        }
    }
    findings
}

/// Refuses a body for a list: only parameters can request its pages.
fn list_with_body(operation: &Operation<'_>) -> Option<Finding> {
    operation.node().get("x-paging")?;
    let entry = operation.node().entry("requestBody")?;
    Some(Finding::error(
        &entry.key_place,
        format!("{} is paginated and takes a body", operation.title()),
        "the body would not be sent with each page, and the generated code would not compile",
        "remove `x-paging`, or describe the filters as parameters",
    ))
}

fn request(document: &Document<'_>, body: &Node) -> Vec<Finding> {
    let Some(content) = body.get("content") else {
        return Vec::new();
    };
    let [media] = content.entries() else {
        return vec![Finding::error(
            &content.place,
            format!(
                "the request body has {} media types",
                content.entries().len()
            ),
            "the generator supports only one",
            "keep the one that clients should send, application/json if possible",
        )];
    };
    let mut findings: Vec<_> = encoding(&media.value).into_iter().collect();
    if media.key != "application/json" {
        findings.push(Finding::error(
            &media.key_place,
            format!("the request body is {}", media.key),
            "clients send application/json",
            "use application/json if the vendor accepts it; otherwise leave the operation out: a raw request can send it",
        ));
        return findings;
    }
    let Some(schema) = media.value.get("schema") else {
        findings.push(no_schema(media));
        return findings;
    };
    let is_named = schema.get("$ref").is_some();
    if !is_named || document.type_of(schema) != Some("object") {
        findings.push(Finding::error(
            &schema.place,
            "the schema of the request body is not a named object",
            "callers fill a struct named after the schema",
            "name it under `components/schemas`, with `type: object`, and refer to it; an object whose `additionalProperties` has only a `description` is free-form",
        ));
    }
    findings
}

fn no_schema(media: &Entry) -> Finding {
    Finding::error(
        &media.key_place,
        format!("the body of {} has no `schema`", media.key),
        "the generator fails without one",
        "add `schema:`",
    )
}

fn encoding(media: &Node) -> Option<Finding> {
    let entry = media.entry("encoding")?;
    Some(Finding::error(
        &entry.key_place,
        "a media type has `encoding`",
        "the generator fails on it",
        "remove it, and describe how the fields are encoded",
    ))
}

/// Checks that there is a response of success, and that all of them have the same body.
fn success_responses(document: &Document<'_>, operation: &Operation<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let responses = document.responses(operation);
    let successes: Vec<_> = responses.iter().filter(|it| it.is_success()).collect();
    if successes.is_empty() {
        findings.push(Finding::error(
            &operation.method.key_place,
            format!("{} has no success response", operation.title()),
            "the type of the response would be unknown; a `default` response counts as an error",
            "add its status, or 2XX if the status is unknown; leave out `content` if there is no body",
        ));
    }
    let mut first: Option<(&Response<'_>, String)> = None;
    for response in successes {
        if response.content().len() > 1 {
            findings.push(Finding::error(
                &response.status.key_place,
                format!("{} responds with several media types", operation.title()),
                "the generated code reads only one",
                "keep the one that clients should read, application/json if possible",
            ));
        }
        for media in response.content() {
            findings.extend(encoding(&media.value));
            if is_json(&media.key) && media.value.get("schema").is_none() {
                findings.push(no_schema(media));
            }
        }
        let body = body_type(response);
        match &first {
            Some((other, other_body)) if *other_body != body => findings.push(Finding::error(
                &response.status.key_place,
                format!(
                    "{} responds to {} with another body than to {}",
                    operation.title(),
                    response.status.key,
                    other.status.key
                ),
                "a method returns one type, and the generator fails on a second",
                "use the same schema for both; if one has no body, document the one that has",
            )),
            Some(_) => {}
            None => first = Some((response, body)),
        }
    }
    for response in &responses {
        if response.status.key.starts_with('1') {
            findings.push(Finding::error(
                &response.status.key_place,
                format!(
                    "{} responds with {}",
                    operation.title(),
                    response.status.key
                ),
                "a 1XX response never ends a request",
                "remove it",
            ));
        }
    }
    findings
}

/// Returns a text that differs if the types of two bodies do.
fn body_type(response: &Response<'_>) -> String {
    match response.content() {
        [] => "none".to_owned(),
        content => match content.iter().find(|media| is_json(&media.key)) {
            Some(media) => media
                .value
                .get("schema")
                .map_or_else(String::new, |schema| schema.to_json().to_string()),
            None => "bytes".to_owned(),
        },
    }
}

/// Lists the operations and fields that are free-form, in one note each.
fn undocumented(document: &Document<'_>) -> Vec<Finding> {
    let operations = document.operations();
    let responses = operations
        .iter()
        .filter(|operation| !documented::response(document, operation))
        .filter(|operation| {
            document
                .responses(operation)
                .iter()
                .any(Response::is_success)
        });
    let bodies = operations
        .iter()
        .filter(|operation| documented::request_body(document, operation) == Some(false));
    let named = document.components("schemas").iter();
    let fields = named.flat_map(|schema| {
        let properties = schema.value.entries_of("properties");
        let free =
            |property: &&Entry| !documented::schema(document, &property.value, &mut Vec::new());
        let name = |property: &Entry| format!("`{}.{}`", schema.key, property.key);
        let free = properties.iter().filter(free);
        free.map(|property| (name(property), &property.key_place))
            .collect::<Vec<_>>()
    });
    [
        free_form(
            "responses",
            "receive untyped JSON",
            responses.map(named_place).collect(),
        ),
        free_form(
            "bodies",
            "send untyped JSON",
            bodies.map(named_place).collect(),
        ),
        free_form("fields", "read untyped JSON from them", fields.collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn named_place<'node>(operation: &Operation<'node>) -> (String, &'node Place) {
    (operation.title(), &operation.method.key_place)
}

fn free_form(what: &str, so: &str, found: Vec<(String, &Place)>) -> Option<Finding> {
    let (_, place) = found.first()?;
    let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
    Some(Finding::information(
        place,
        format!("free-form {what}: {}", names.join(", ")),
        format!("undocumented, so callers {so}"),
        "add a schema once it is known",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn request_bodies_are_supported() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                servers: []
                options: { operationId: a, responses: { '200': {} } }
                head: { operationId: b, responses: { '200': { content: { text/html: {} } } } }
                post: { callbacks: {}, requestBody: { content: { multipart/form-data: { schema: {} } } }, responses: { '200': {} } }
                put: { requestBody: { content: { application/json: {}, text/plain: {} } }, responses: { '200': {} } }
                patch: { requestBody: { content: { application/json: { encoding: {} } } }, responses: { '200': {} } }
              /b:
                post: { requestBody: { content: { text/plain: { schema: { type: string, maxLength: 3 } } } }, responses: { '200': {} } }
                put: { requestBody: { content: { application/octet-stream: { schema: { type: string } } } }, responses: { '200': {} } }
                patch: { requestBody: { $ref: '#/components/requestBodies/Good' }, responses: { '200': {} } }
                get: { x-paging: { style: offset }, requestBody: { $ref: '#/components/requestBodies/Good' }, responses: { '200': {} } }
            components:
              requestBodies:
                Good: { content: { application/octet-stream: { schema: { type: string, format: binary } } } }
        "), @"
        4:17: `servers` is set on an operation; the generator ignores it, so requests would not follow it; define servers at the root; another host needs a client of its own
        5:17: `a` uses the method options; the generated code would not compile: its HTTP client has no such call; leave the operation out
        6:17: `b` returns a body for HEAD; a HEAD response has no body, and the generated code would wait for one; remove `content` from its responses
        7:25: `callbacks` is set on an operation; the generator ignores it, so requests would not follow it; describe them in words
        7:66: the request body is multipart/form-data; clients send application/json; use application/json if the vendor accepts it; otherwise leave the operation out: a raw request can send it
        8:48: the request body has 2 media types; the generator supports only one; keep the one that clients should send, application/json if possible
        9:52: the body of application/json has no `schema`; the generator fails without one; add `schema:`
        9:72: a media type has `encoding`; the generator fails on it; remove it, and describe how the fields are encoded
        11:51: the request body is text/plain; clients send application/json; use application/json if the vendor accepts it; otherwise leave the operation out: a raw request can send it
        12:50: the request body is application/octet-stream; clients send application/json; use application/json if the vendor accepts it; otherwise leave the operation out: a raw request can send it
        14:53: `GET /b` is paginated and takes a body; the body would not be sent with each page, and the generated code would not compile; remove `x-paging`, or describe the filters as parameters
        17:36: the request body is application/octet-stream; clients send application/json; use application/json if the vendor accepts it; otherwise leave the operation out: a raw request can send it
        7:17: note: free-form bodies: `POST /a`, `PUT /a`, `PATCH /a`; undocumented, so callers send untyped JSON; add a schema once it is known
        ");
    }

    #[test]
    fn responses_have_one_type() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get: { operationId: none, responses: { '404': {}, default: {}, '101': {} } }
                post:
                  operationId: two
                  responses:
                    '200': { content: { application/json: { schema: { type: string } } } }
                    '201': { content: { application/json: { schema: { type: string } } } }
                    '202': { content: { application/json: { schema: { type: integer } } } }
                    '204': {}
                put: { operationId: several, responses: { 2XX: { content: { application/json: {}, application/pdf: {} } } } }
                patch: { operationId: free, responses: { '200': { content: { application/json: { schema: { description: d } } } } } }
                delete: { operationId: errors, responses: { '204': {}, '400': { content: { text/html: {} } }, '404': {} } }
        "), @"
        4:17: `none` has no success response; the type of the response would be unknown; a `default` response counts as an error; add its status, or 2XX if the status is unknown; leave out `content` if there is no body
        4:80: `none` responds with 101; a 1XX response never ends a request; remove it
        10:21: `two` responds to 202 with another body than to 200; a method returns one type, and the generator fails on a second; use the same schema for both; if one has no body, document the one that has
        11:21: `two` responds to 204 with another body than to 200; a method returns one type, and the generator fails on a second; use the same schema for both; if one has no body, document the one that has
        12:59: `several` responds with several media types; the generated code reads only one; keep the one that clients should read, application/json if possible
        12:77: the body of application/json has no `schema`; the generator fails without one; add `schema:`
        12:17: note: free-form responses: `several`, `free`; undocumented, so callers receive untyped JSON; add a schema once it is known
        ");
    }
}
