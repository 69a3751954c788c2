//! Every operation of both APIs is a command whose help can be printed and whose request is the documented
//! one.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::thread;

use common::{SETTINGS, lines, run, run_with};
use planwire::operation::{
    Api, Authentication, Bounds, Content, Field, Kind, Operand, Operation, Parameter, Place,
};
use planwire::{piriod, wethod};
use serde_json::{Map, Value, json};

fn all() -> Vec<&'static Operation> {
    let wethod = wethod::operations::OPERATIONS.iter();
    wethod
        .chain(piriod::operations::OPERATIONS)
        .copied()
        .collect()
}

fn command(operation: &Operation) -> Vec<String> {
    [
        operation.api.name(),
        operation.resource,
        &operation.name.replace('_', "-"),
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Runs a test for each operation, on as many threads as there are processors.
fn for_each(test: impl Fn(&'static Operation) + Sync) {
    let operations = all();
    assert!(operations.len() > 300, "{}", operations.len());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = operations.len().div_ceil(threads);
    thread::scope(|scope| {
        for part in operations.chunks(share) {
            scope.spawn(|| part.iter().for_each(|operation| test(operation)));
        }
    });
}

#[test]
fn help_describes_every_operation() {
    for_each(|operation| {
        let mut arguments = command(operation);
        arguments.push("--help".to_owned());
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let output = run(&arguments);
        // Lines are wrapped anywhere.
        let help = lines(&output).join(" ");
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        let says = |text: &str| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(help.contains(&text), "{}: {text}\n{help}", operation.id);
        };
        // The verb in front is imperative in the help.
        let after_verb = |text: &'static str| {
            let (_, rest) = text.split_once(' ').unwrap();
            says(rest.trim_end_matches('.'));
        };
        after_verb(operation.description);
        says(&format!("Request: {} {}", operation.method, operation.path));
        says(operation.evidence.meaning());
        for permission in operation.permissions {
            says(permission.name);
        }
        // The client's headers are settings, which have their own help.
        for parameter in operation.parameters.iter().filter(|it| !it.client_scoped) {
            after_verb(parameter.description);
        }
        for field in operation.body.map_or(&[][..], |it| it.schema.fields) {
            let in_path = operation.parameter(field.name);
            if in_path.is_none_or(|it| it.place != Place::Path) {
                says(field.description.trim_end_matches('.'));
            }
        }
        assert_eq!(help.contains("--yes"), !operation.safe, "{}", operation.id);
    });
}

#[test]
fn the_request_is_the_documented_one() {
    for_each(|operation| {
        let mut request = Request::new(operation);
        request.parameters();
        request.body();
        let arguments: Vec<_> = request.arguments.iter().map(String::as_str).collect();
        let output = run_with(SETTINGS, &[&arguments[..], &["--dry-run"]].concat());
        let printed = lines(&output).join("\n");
        let (head, body) = match printed.split_once("\n\n") {
            Some((head, body)) => (head, Some(serde_json::from_str::<Value>(body).unwrap())),
            None => (&*printed, None),
        };
        let (address, headers) = head.split_once('\n').unwrap();
        let url = url::Url::parse(address.split_once(' ').unwrap().1).unwrap();
        // Colons and commas of filters may be encoded or not, and the order has no meaning.
        let mut query: Vec<_> = url.query_pairs().into_owned().collect();
        let mut expected = request.query.clone();
        query.sort();
        expected.sort();
        assert_eq!(query, expected, "{arguments:?}");
        let address = address.split('?').next().unwrap();
        assert_eq!(address, request.address(), "{arguments:?}");
        assert_eq!(headers, request.headers(), "{arguments:?}");
        assert_eq!(body, request.body, "{arguments:?}");
    });
}

/// A request with every parameter and every field, as it is typed and as it has to be sent.
struct Request {
    operation: &'static Operation,
    arguments: Vec<String>,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Request {
    fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            arguments: command(operation),
            path: operation.path.to_owned(),
            query: Vec::new(),
            body: None,
        }
    }

    fn parameters(&mut self) {
        let operation = self.operation;
        let pages = |parameter: &Parameter| {
            operation
                .paging
                .is_some_and(|it| [it.size(), it.position()].contains(&parameter.name))
        };
        for parameter in operation.parameters {
            match parameter.place {
                _ if parameter.client_scoped || pages(parameter) => {}
                Place::Path => {
                    let (value, escaped) = path_value(operation.api, &parameter.kind);
                    self.arguments.push(value.to_owned());
                    let variable = format!("{{{}}}", parameter.name);
                    self.path = self.path.replace(&variable, escaped);
                }
                _ => self.flag(parameter),
            }
        }
        if let Some(paging) = operation.paging {
            let most = operation.parameter(paging.size()).unwrap().bounds.maximum;
            let first = match paging {
                planwire::operation::Paging::Page { .. } => "1",
                _ => "0",
            };
            self.query
                .push((paging.size().to_owned(), most.unwrap().to_string()));
            self.query
                .push((paging.position().to_owned(), first.to_owned()));
        }
    }

    fn flag(&mut self, parameter: &Parameter) {
        let value = parameter_value(&parameter.kind, &parameter.bounds);
        let flag = parameter.name.replace("__", "-").replace('_', "-");
        if let Kind::Map { prefix } = parameter.kind {
            self.arguments.push(format!("--{flag}=colour=red"));
            self.query
                .push((format!("{prefix}colour"), "red".to_owned()));
            return;
        }
        self.arguments.push(format!("--{flag}={value}"));
        self.query.push((parameter.name.to_owned(), value));
    }

    /// Adds every scalar field by its flag, and all others by `--field`.
    fn body(&mut self) {
        let operation = self.operation;
        let Some(documented) = operation.body else {
            return;
        };
        let mut body = Map::new();
        for field in documented.schema.fields {
            let parameter = operation.parameter(field.name);
            if let Some(parameter) = parameter.filter(|it| it.place == Place::Path) {
                let (value, _) = path_value(operation.api, &parameter.kind);
                let value = value
                    .parse::<u64>()
                    .map_or_else(|_| json!(value), |it| json!(it));
                body.insert(field.name.to_owned(), value);
                continue;
            }
            let value = field_value(operation.api, &field.kind, &field.bounds);
            let text = match &value {
                Value::String(text) => text.clone(),
                value => value.to_string(),
            };
            let is_nested = matches!(value, Value::Array(_) | Value::Object(_));
            // The one field with the name of our own flag.
            if is_nested || field.name == "test_mode" {
                self.arguments
                    .push(format!("--field={}={text}", field.name));
            } else {
                let flag = field.name.replace('_', "-");
                self.arguments.push(format!("--{flag}={text}"));
            }
            body.insert(field.name.to_owned(), value);
        }
        if documented.schema.other_fields.is_some() {
            self.arguments
                .push(r#"--field=nobody_knows={"it": 1}"#.to_owned());
            body.insert("nobody_knows".to_owned(), json!({"it": 1}));
        }
        if !body.is_empty() {
            self.body = Some(Value::Object(body));
        } else if documented.required {
            self.arguments.push("--undocumented".to_owned());
            self.arguments.push("--field=nobody_knows=1".to_owned());
            self.body = Some(json!({"nobody_knows": 1}));
        }
    }

    /// Returns the first line of `--dry-run`, without the query.
    fn address(&self) -> String {
        let base = match self.operation.api {
            Api::Piriod => piriod::operations::BASE_URL,
            _ => wethod::operations::BASE_URL,
        };
        format!("{} {base}{}", self.operation.method, self.path)
    }

    /// Returns the lines after it.
    fn headers(&self) -> String {
        let Operation {
            api,
            authentication,
            ..
        } = self.operation;
        let accept = match self.operation.content() {
            Content::File(_) => "*/*",
            _ => "application/json",
        };
        let mut lines = vec![format!("accept: {accept}")];
        if *authentication != Authentication::None {
            let prefix = match api {
                Api::Piriod => piriod::operations::TOKEN_PREFIX,
                _ => wethod::operations::TOKEN_PREFIX,
            };
            lines.push(format!("authorization: {prefix} (hidden)"));
        }
        if self.body.is_some() {
            lines.push("content-type: application/json".to_owned());
        }
        let headers = self
            .operation
            .parameters
            .iter()
            .filter(|it| it.client_scoped);
        let mut headers: Vec<_> = headers
            .filter_map(|it| match it.name {
                "Wethod-Company" => Some("wethod-company: acme".to_owned()),
                "Wethod-Version" => Some(format!("wethod-version: {}", it.default.unwrap())),
                "x-simple-workspace" => Some("x-simple-workspace: acc_1".to_owned()),
                // It is sent only if it is true.
                "x-piriod-test-mode" => None,
                name => Some(format!("{name}: nothing sets it")),
            })
            .collect();
        headers.sort();
        lines.extend(headers);
        lines.join("\n")
    }
}

fn parameter_value(kind: &Kind, bounds: &Bounds) -> String {
    match kind {
        Kind::Enum(values) => values[0].to_owned(),
        Kind::Filter { operand, operators } => {
            let operand = match operand {
                Operand::DateTime => "2024-01-01T20:00:00+02:00",
                Operand::Date => "2024-01-31",
                _ => "50",
            };
            operators[0].form().replace("VALUE", operand)
        }
        Kind::Ordering { fields, .. } => format!("-{}", fields.first().unwrap_or(&"id")),
        Kind::List(of) => {
            let value = parameter_value(of, bounds);
            format!("{value},{value}")
        }
        Kind::Date => "2024-01-31".to_owned(),
        Kind::DateTime => "2024-01-01T20:00:00+02:00".to_owned(),
        Kind::Integer => bounds.minimum.unwrap_or(3).to_string(),
        Kind::Number => "1.50".to_owned(),
        Kind::Boolean => "true".to_owned(),
        Kind::Identifier(_) => "17".to_owned(),
        _ => text(bounds),
    }
}

fn text(bounds: &Bounds) -> String {
    let least = bounds.minimum_length.unwrap_or(0).max(3);
    let most = bounds.maximum_length.unwrap_or(least).max(1);
    "-=é"
        .chars()
        .cycle()
        .take(usize::try_from(least.min(most)).unwrap())
        .collect()
}

/// Returns a value for the path, and its encoded form: no string may become several segments.
fn path_value(api: Api, kind: &Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Identifier(name) if !text_identifiers(api).contains(name) => ("17", "17"),
        _ => ("a/b ü", "a%2Fb%20%C3%BC"),
    }
}

fn text_identifiers(api: Api) -> &'static [&'static str] {
    match api {
        Api::Piriod => piriod::operations::TEXT_IDENTIFIERS,
        _ => wethod::operations::TEXT_IDENTIFIERS,
    }
}

fn field_value(api: Api, kind: &Kind, bounds: &Bounds) -> Value {
    match kind {
        Kind::Identifier(name) if text_identifiers(api).contains(name) => json!("17"),
        Kind::Identifier(_) => json!(17),
        Kind::Enum(values) => json!(values[0]),
        Kind::Date => json!("2024-01-31"),
        Kind::DateTime => json!("2024-01-01T20:00:00+02:00"),
        Kind::Integer | Kind::Number => json!(bounds.minimum.unwrap_or(3)),
        Kind::Boolean => json!(true),
        Kind::Object(schema) => object(api, schema.fields),
        Kind::List(of) => json!([field_value(api, of, &Bounds::NONE)]),
        Kind::Json | Kind::Map { .. } => json!({"any": [1, null]}),
        _ => json!(text(bounds)),
    }
}

fn object(api: Api, fields: &[Field]) -> Value {
    let fields = fields
        .iter()
        .map(|it| (it.name.to_owned(), field_value(api, &it.kind, &it.bounds)));
    Value::Object(fields.collect())
}
