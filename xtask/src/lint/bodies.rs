//! What operations send and answer with, as far as the generator can take it. It is given the
//! document without its error responses, so they may be what they are.

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
        findings.extend(answers(document, &operation));
    }
    findings.extend(undocumented(document));
    findings
}

/// The HTTP client behind the generated code has a method of its own for each verb but these.
fn method(document: &Document<'_>, operation: &Operation<'_>) -> Option<Finding> {
    let method = operation.method.key.as_str();
    let place = &operation.method.key_place;
    match method {
        "options" | "trace" => Some(Finding::error(
            place,
            format!("{} is the method {method}", operation.title()),
            "the generated code would not compile, as its HTTP client has no such call",
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
                    format!("{} answers HEAD with a body", operation.title()),
                    "HTTP has no body there, and the generated code would wait for one",
                    "remove `content` from its responses",
                )
            })
        }
        _ => None,
    }
}

/// What the generator passes over in silence, though calls depend on it.
fn ignored(operation: &Operation<'_>) -> Vec<Finding> {
    let holders = [operation.node(), operation.item];
    let mut findings = Vec::new();
    for (key, mend) in [
        (
            "servers",
            "leave it to the root; a call to another host needs a client of its own",
        ),
        ("callbacks", "describe them in words"),
    ] {
        for entry in holders.iter().filter_map(|holder| holder.entry(key)) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{key}` stands on an operation"),
                "the generator ignores it, so calls would not be made as it says",
                mend,
            ));
        }
    }
    findings
}

/// The pages of a list are asked for by parameters alone.
fn list_with_body(operation: &Operation<'_>) -> Option<Finding> {
    operation.node().get("x-paging")?;
    let entry = operation.node().entry("requestBody")?;
    Some(Finding::error(
        &entry.key_place,
        format!(
            "{} is a list with pages, and takes a body",
            operation.title()
        ),
        "nothing would send the body with each page, and the generated code would not compile",
        "remove `x-paging`, or describe what narrows the list as parameters",
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
            "the generator takes one, and stops at more",
            "keep the one that clients should send, application/json where there is one",
        )];
    };
    let mut findings: Vec<_> = encoding(&media.value).into_iter().collect();
    if media.key != "application/json" {
        findings.push(Finding::error(
            &media.key_place,
            format!("the request body is {}", media.key),
            "clients send application/json",
            "write that where the vendor takes it; else leave the operation out: a request to any path can send it",
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
            "the schema of the request body is no named object",
            "callers fill a struct, which has the schema's name",
            "name it under `components/schemas`, with `type: object`, and refer to it; an object with \
             `additionalProperties` of nothing but a `description` is free-form",
        ));
    }
    findings
}

fn no_schema(media: &Entry) -> Finding {
    Finding::error(
        &media.key_place,
        format!("the body of {} has no `schema`", media.key),
        "the generator stops without one",
        "add `schema:`",
    )
}

fn encoding(media: &Node) -> Option<Finding> {
    let entry = media.entry("encoding")?;
    Some(Finding::error(
        &entry.key_place,
        "a media type has `encoding`",
        "the generator stops at one",
        "remove it, and describe in words how the fields are written",
    ))
}

/// The successful answers: at least one, and all with the same body.
fn answers(document: &Document<'_>, operation: &Operation<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let responses = document.responses(operation);
    let successes: Vec<_> = responses.iter().filter(|it| it.is_success()).collect();
    if successes.is_empty() {
        findings.push(Finding::error(
            &operation.method.key_place,
            format!("{} has no response for success", operation.title()),
            "nobody would know what to read; a `default` response is taken for an error",
            "add the status, or 2XX where it is not known; without `content` there is no body",
        ));
    }
    let mut first: Option<(&Response<'_>, String)> = None;
    for response in successes {
        if response.content().len() > 1 {
            findings.push(Finding::error(
                &response.status.key_place,
                format!("{} answers with several media types", operation.title()),
                "the generated code reads one",
                "keep the one that clients should read, application/json where there is one",
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
                    "{} answers {} with another body than {}",
                    operation.title(),
                    response.status.key,
                    other.status.key
                ),
                "a method returns one type, and the generator stops at a second one",
                "give both the same schema; where one has no body, document the one that has",
            )),
            Some(_) => {}
            None => first = Some((response, body)),
        }
    }
    for response in &responses {
        if response.status.key.starts_with('1') {
            findings.push(Finding::error(
                &response.status.key_place,
                format!("{} answers {}", operation.title(), response.status.key),
                "no call ends with such a response",
                "remove it",
            ));
        }
    }
    findings
}

/// What tells the type of one body from that of another.
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

/// Worth knowing, in a line each: which operations answer with nobody knows what, which take it, and which
/// fields hold it.
fn undocumented(document: &Document<'_>) -> Vec<Finding> {
    let operations = document.operations();
    let answers = operations
        .iter()
        .filter(|operation| !documented::answer(document, operation))
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
            "answers",
            "get JSON without types",
            answers.map(named_place).collect(),
        ),
        free_form(
            "bodies",
            "send JSON without types",
            bodies.map(named_place).collect(),
        ),
        free_form(
            "fields",
            "find JSON without types in them",
            fields.collect(),
        ),
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
        format!("nobody documents them, so callers {so}"),
        "give them a schema once one is known",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn requests_have_one_body_that_the_generator_can_send() {
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
        4:17: `servers` stands on an operation; the generator ignores it, so calls would not be made as it says; leave it to the root; a call to another host needs a client of its own
        5:17: `a` is the method options; the generated code would not compile, as its HTTP client has no such call; leave the operation out
        6:17: `b` answers HEAD with a body; HTTP has no body there, and the generated code would wait for one; remove `content` from its responses
        7:25: `callbacks` stands on an operation; the generator ignores it, so calls would not be made as it says; describe them in words
        7:66: the request body is multipart/form-data; clients send application/json; write that where the vendor takes it; else leave the operation out: a request to any path can send it
        8:48: the request body has 2 media types; the generator takes one, and stops at more; keep the one that clients should send, application/json where there is one
        9:52: the body of application/json has no `schema`; the generator stops without one; add `schema:`
        9:72: a media type has `encoding`; the generator stops at one; remove it, and describe in words how the fields are written
        11:51: the request body is text/plain; clients send application/json; write that where the vendor takes it; else leave the operation out: a request to any path can send it
        12:50: the request body is application/octet-stream; clients send application/json; write that where the vendor takes it; else leave the operation out: a request to any path can send it
        14:53: `GET /b` is a list with pages, and takes a body; nothing would send the body with each page, and the generated code would not compile; remove `x-paging`, or describe what narrows the list as parameters
        17:36: the request body is application/octet-stream; clients send application/json; write that where the vendor takes it; else leave the operation out: a request to any path can send it
        7:17: note: free-form bodies: `POST /a`, `PUT /a`, `PATCH /a`; nobody documents them, so callers send JSON without types; give them a schema once one is known
        ");
    }

    #[test]
    fn answers_have_one_type() {
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
        4:17: `none` has no response for success; nobody would know what to read; a `default` response is taken for an error; add the status, or 2XX where it is not known; without `content` there is no body
        4:80: `none` answers 101; no call ends with such a response; remove it
        10:21: `two` answers 202 with another body than 200; a method returns one type, and the generator stops at a second one; give both the same schema; where one has no body, document the one that has
        11:21: `two` answers 204 with another body than 200; a method returns one type, and the generator stops at a second one; give both the same schema; where one has no body, document the one that has
        12:59: `several` answers with several media types; the generated code reads one; keep the one that clients should read, application/json where there is one
        12:77: the body of application/json has no `schema`; the generator stops without one; add `schema:`
        12:17: note: free-form answers: `several`, `free`; nobody documents them, so callers get JSON without types; give them a schema once one is known
        ");
    }
}
