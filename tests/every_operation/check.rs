//! Compares a request with the document's operation.

use serde_json::{Value, json};

use crate::document::Operation;
use crate::ids::Ids;
use crate::{Sends, expected, fit};

/// The settings of a client.
pub(crate) struct Account {
    pub(crate) authorization: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
}

/// A received request.
pub(crate) struct Recorded {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Recorded {
    pub(crate) fn read(head: &str, body: Vec<u8>) -> Self {
        let mut lines = head.lines();
        let mut request = lines.next().unwrap().split(' ');
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_lowercase(), value.trim().to_owned())
        };
        Self {
            method: request.next().unwrap().to_owned(),
            target: request.next().unwrap().to_owned(),
            headers: lines.map(header).collect(),
            body: String::from_utf8(body).unwrap(),
        }
    }

    pub(crate) fn line(&self) -> String {
        let line = format!("{} {} {}", self.method, self.target, self.body);
        line.trim_end().to_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(it, _)| it == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "the header {name} was sent twice");
        value
    }
}

/// Returns all problems of a request.
pub(crate) fn problems(
    operation: &Operation<'_>,
    ids: &Ids,
    sends: Sends,
    account: &Account,
    request: &Recorded,
) -> Vec<String> {
    let mut problems = Vec::new();
    if request.method != operation.method {
        problems.push(format!(
            "{} was sent as {}",
            operation.method, request.method
        ));
    }
    let (path, query) = match request.target.split_once('?') {
        Some((path, query)) => (path, query),
        None => (request.target.as_str(), ""),
    };
    let expected_path = operation.path_with(ids, None);
    if path != expected_path {
        problems.push(format!("{expected_path} was sent as {path}"));
    }
    query_problems(operation, query, &mut problems);
    header_problems(operation, account, request, &mut problems);
    problems.extend(body_problem(operation, ids, sends, &request.body));
    problems
}

fn query_problems(operation: &Operation<'_>, query: &str, problems: &mut Vec<String>) {
    let mut sent: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    for parameter in operation.parameters_in("query") {
        let name = parameter["name"].as_str().unwrap();
        let wire = match parameter["x-key-prefix"].as_str() {
            Some(prefix) => format!("{prefix}key"),
            None => name.to_owned(),
        };
        let Some(position) = sent.iter().position(|(it, _)| *it == wire) else {
            problems.push(format!("the parameter `{wire}` was not sent"));
            continue;
        };
        let (_, value) = sent.remove(position);
        if let Some(problem) = parameter_problem(operation, parameter, name, &value) {
            problems.push(format!("the parameter `{wire}`: {problem}"));
        }
    }
    for (name, value) in sent {
        problems.push(format!(
            "the parameter `{name}={value}` is undocumented, or was sent twice"
        ));
    }
}

fn parameter_problem(
    operation: &Operation<'_>,
    parameter: &Value,
    name: &str,
    value: &str,
) -> Option<String> {
    let document = operation.document;
    let schema = &parameter["schema"];
    let resolved = document.resolve(schema);
    let one = |nth| match expected::value(document, schema, name, nth) {
        Value::String(text) => text,
        other => other.to_string(),
    };
    let expected = if parameter.get("x-filter").is_some() {
        return filter_problem(operation, parameter, name, value);
    } else if let Some(ordering) = parameter.get("x-ordering") {
        match ordering["fields"].as_array().map(Vec::as_slice) {
            Some([first, second, ..]) if ordering["multiple"] == true => {
                format!("-{},{}", first.as_str()?, second.as_str()?)
            }
            Some([first, ..]) => format!("-{}", first.as_str()?),
            _ => "-id".to_owned(),
        }
    } else if parameter.get("x-key-prefix").is_some() {
        name.to_owned()
    } else if resolved["type"] == "array" {
        if parameter["explode"] != false {
            return Some("undocumented: the encoding of an exploded set".to_owned());
        }
        let items = &resolved["items"];
        let item = |nth| match expected::value(document, items, name, nth) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        for value in value.split(',') {
            if let Some(problem) = misfit(operation, items, value) {
                return Some(problem);
            }
        }
        format!("{},{}", item(0), item(1))
    } else if operation.pages_have_numbers()
        && operation
            .paging()
            .is_some_and(|(_, position)| position == name)
    {
        "1".to_owned()
    } else {
        one(0)
    };
    if value != expected {
        return Some(format!("`{expected}` was sent as `{value}`"));
    }
    if parameter.get("x-key-prefix").is_some() || resolved["type"] == "array" {
        return None;
    }
    misfit(operation, schema, value)
}

/// Returns the problem of a string value by its schema.
fn misfit(operation: &Operation<'_>, schema: &Value, text: &str) -> Option<String> {
    let value = match operation.document.resolve(schema)["type"].as_str() {
        Some("integer" | "number" | "boolean") => serde_json::from_str(text).ok()?,
        _ => json!(text),
    };
    fit::problem(operation.document, schema, &value)
}

/// Returns the problem of a filter; any documented operator is allowed.
fn filter_problem(
    operation: &Operation<'_>,
    parameter: &Value,
    name: &str,
    value: &str,
) -> Option<String> {
    let filter = &parameter["x-filter"];
    let operand = match filter["operand"].as_str() {
        Some("date-time") => expected::instant(name),
        Some("date") => expected::day(name),
        _ => expected::integer(operation.document, &json!({}), name).to_string(),
    };
    let twice = format!("{operand},{operand}");
    let operators = filter["operators"].as_array()?;
    let known = operators.iter().filter_map(Value::as_str).any(|operator| {
        value
            == match operator {
                "bare" => operand.clone(),
                "in" | "nin" | "bt" => format!("{operator}:{twice}"),
                operator => format!("{operator}:{operand}"),
            }
    });
    if !known {
        return Some(format!(
            "`{value}` has no documented operator, or not `{operand}`"
        ));
    }
    fit::problem(operation.document, &parameter["schema"], &json!(value))
}

fn header_problems(
    operation: &Operation<'_>,
    account: &Account,
    request: &Recorded,
    problems: &mut Vec<String>,
) {
    let mut expected: Vec<(&str, Option<&str>)> = vec![(
        "authorization",
        operation.takes_token().then_some(account.authorization),
    )];
    for (name, value) in account.headers {
        let documented = operation
            .parameters_in("header")
            .any(|it| it["name"] == *name);
        expected.push((name, documented.then_some(value)));
    }
    expected.push(("content-type", operation.body().map(|_| "application/json")));
    // A response that is not JSON is a file, which has one type only.
    let (_, content) = operation.success();
    let accepted = match content {
        Some(("application/json", _)) => "application/json",
        _ => "*/*",
    };
    expected.push(("accept", Some(accepted)));
    for (name, value) in expected {
        let sent = request.header(&name.to_lowercase());
        if sent != value {
            problems.push(format!("the header {name}: {value:?} was sent as {sent:?}"));
        }
    }
}

fn body_problem(operation: &Operation<'_>, ids: &Ids, sends: Sends, body: &str) -> Option<String> {
    let Some(schema) = operation.body() else {
        return (!body.is_empty()).then(|| format!("a body was sent: {body}"));
    };
    let schema = operation.document.resolve(schema);
    let mut expected = expected::object(operation.document, schema, sends);
    // The value in the path and that in the body are the same.
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(id) = ids.get(name) {
            expected[name] = match operation.document.resolve(property)["type"].as_str() {
                Some("integer") => serde_json::from_str(id).unwrap(),
                _ => json!(id),
            };
        }
    }
    let Ok(sent) = serde_json::from_str::<Value>(body) else {
        return Some(format!("the body is not JSON: {body}"));
    };
    if sent != expected {
        return Some(format!("the body {expected} was sent as {sent}"));
    }
    let problem = fit::problem(operation.document, schema, &sent)?;
    Some(format!("the body: {problem}"))
}
