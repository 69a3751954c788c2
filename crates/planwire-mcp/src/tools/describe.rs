//! `describe_operation`: everything that is documented about an operation.

use planwire::operation::{
    Bounds, Content, Field, Kind, Operand, Operation, Operator, Parameter, Place, Schema,
};
use serde_json::{Map, Value, json};

use super::{Definition, operation_schema};
use crate::arguments::Arguments;
use crate::body::settable;
use crate::catalogue::{find, name, record_kind, site, text_identifiers};
use crate::reply::{Object, Outcome};
use crate::session::Session;

/// The maximum of lines for the fields of a body or a response.
const MOST_LINES: usize = 120;

/// The maximum depth of objects whose fields are listed.
const DEEPEST: usize = 3;

pub(super) fn definition() -> Definition {
    (
        "Describe an operation",
        "Describe an operation: its parameters, body and response, permissions, the source of its documentation, and an \
         example of a call.",
        vec![("operation!", operation_schema())],
    )
}

pub(super) fn call(session: &Session, mut arguments: Arguments) -> Outcome {
    let operation = find(&arguments.required_text("operation")?)?;
    arguments.finish()?;
    let parameters: Vec<_> = settable(operation).map(parameter).collect();
    let permissions = operation.permissions.iter();
    let permissions: Vec<_> = permissions
        .map(|it| format!("{}: {}", it.name, it.allows))
        .collect();
    let mut described = Object::new()
        .set("operation", name(operation))
        .set("tool", if operation.safe { "read" } else { "write" })
        .set(
            "request",
            format!("{} {}", operation.method, operation.path),
        )
        .set("summary", operation.summary)
        .set("description", operation.description)
        .set_all("parameters", &parameters);
    if let Some(body) = operation.body {
        described = described
            .set("body_required", body.required)
            .set("body", lines(body.schema));
    }
    described = described.set("returns", returns(operation));
    if let Some(Kind::Object(record)) = record_of(operation) {
        described = described.set("record", lines(record));
    }
    described = described
        .set_all("needs_one_of_these_permissions", &permissions)
        .set("evidence", operation.evidence.meaning());
    if let Some(page) = operation.page {
        described = described.set("page", format!("{}/{page}", site(operation.api)));
    }
    if !session.accounts.has(operation.api) {
        described = described.set("account", "missing: the operation cannot be called here");
    }
    Ok(described.set("example", example(operation)).text())
}

fn lines(schema: &Schema) -> Vec<String> {
    let mut lines = Vec::new();
    fields(schema, "", 0, &mut lines);
    lines
}

/// Returns the kind of one record.
fn record_of(operation: &Operation) -> Option<Kind> {
    match record_kind(operation)? {
        Kind::List(of) => Some(*of),
        kind => Some(kind),
    }
}

fn returns(operation: &Operation) -> String {
    match operation.content() {
        Content::Nothing => "nothing".to_owned(),
        Content::File(media_type) => format!("a file ({media_type})"),
        Content::Json(_) if operation.paging.is_some() => "a list of records".to_owned(),
        Content::Json(kind) => words(&kind),
        _ => "undocumented".to_owned(),
    }
}

/// Returns a line such as `project_id (query): identifier, required. The identifier of a project.`
fn parameter(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        _ => "header",
    };
    let Parameter { name, kind, .. } = parameter;
    let name = match kind {
        Kind::Map { prefix } => format!("{prefix}KEY"),
        _ => (*name).to_owned(),
    };
    let facts = facts(
        kind,
        parameter.required,
        false,
        &parameter.bounds,
        parameter.default,
    );
    format!("{name} ({place}): {facts}. {}", parameter.description)
}

/// Adds a line for each field, and for those of objects in it.
fn fields(schema: &Schema, path: &str, depth: usize, into: &mut Vec<String>) {
    for field in schema.fields {
        if into.len() >= MOST_LINES {
            into.push("… more fields are left out".to_owned());
            return;
        }
        into.push(line(field, path));
        let (inner, list) = match field.kind {
            Kind::Object(inner) => (Some(inner), ""),
            Kind::List(Kind::Object(inner)) => (Some(*inner), "[]"),
            _ => (None, ""),
        };
        if let Some(inner) = inner.filter(|_| depth + 1 < DEEPEST) {
            fields(
                inner,
                &format!("{path}{}{list}.", field.name),
                depth + 1,
                into,
            );
            if into.len() > MOST_LINES {
                return;
            }
        }
    }
    if let Some(others) = schema.other_fields {
        let kind = words(&others.kind);
        into.push(format!("{path}{}NAME: {kind}, any names", others.prefix));
    }
}

fn line(field: &Field, path: &str) -> String {
    let facts = facts(
        &field.kind,
        field.required,
        field.nullable,
        &field.bounds,
        field.default,
    );
    format!("{path}{}: {facts}. {}", field.name, field.description)
}

fn facts(
    kind: &Kind,
    required: bool,
    nullable: bool,
    bounds: &Bounds,
    default: Option<&str>,
) -> String {
    let mut facts = words(kind);
    let mut add = |fact: String| facts += &format!(", {fact}");
    if required {
        add("required".to_owned());
    }
    if nullable {
        add("nullable".to_owned());
    }
    if let Some(minimum) = bounds.minimum {
        add(format!("at least {minimum}"));
    }
    if let Some(maximum) = bounds.maximum {
        add(format!("at most {maximum}"));
    }
    if let Some(most) = bounds.maximum_length {
        add(format!("at most {most} characters"));
    }
    if let Some(default) = default {
        add(format!("default {default}"));
    }
    facts
}

/// Returns a kind in words.
fn words(kind: &Kind) -> String {
    match kind {
        Kind::Identifier(name) => format!("identifier ({name})"),
        Kind::Enum(values) => format!("one of {}", values.join(", ")),
        Kind::Date => "date".to_owned(),
        Kind::DateTime => "date and time".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Number => "decimal".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Text => "string".to_owned(),
        Kind::List(of) => format!("list of {}", words(of)),
        Kind::Object(schema) => format!("object {}", schema.name),
        Kind::Map { .. } => "object with any keys".to_owned(),
        Kind::Filter { operand, operators } => filter(*operand, operators),
        Kind::Ordering { multiple, fields } => {
            let several = if *multiple {
                ", or several by commas"
            } else {
                ""
            };
            let of = match fields {
                [] => String::new(),
                fields => format!(" of {}", fields.join(", ")),
            };
            format!("ordering: a field{of}, with - for descending{several}")
        }
        _ => "any JSON".to_owned(),
    }
}

fn filter(operand: Operand, operators: &[Operator]) -> String {
    let value = match operand {
        Operand::DateTime => "2024-01-01T20:00:00+02:00",
        Operand::Date => "2024-01-01",
        _ => "50",
    };
    let forms: Vec<_> = operators
        .iter()
        .map(|it| it.form().replace("VALUE", value))
        .collect();
    format!("filter: {}", forms.join(" or "))
}

/// Returns the arguments of a call: what is required, and one filter.
fn example(operation: &Operation) -> Value {
    let mut parameters = Map::new();
    let texts = text_identifiers(operation.api);
    for parameter in settable(operation).filter(|it| it.required) {
        parameters.insert(
            parameter.name.to_owned(),
            sample(&parameter.kind, &parameter.bounds, texts),
        );
    }
    if parameters.is_empty() {
        let mut filters = settable(operation);
        let plain = |it: &&Parameter| !matches!(it.kind, Kind::Map { .. } | Kind::Ordering { .. });
        if let Some(filter) = filters.find(plain) {
            parameters.insert(
                filter.name.to_owned(),
                sample(&filter.kind, &filter.bounds, texts),
            );
        }
    }
    let mut arguments = Map::new();
    arguments.insert("operation".to_owned(), name(operation).into());
    arguments.insert("parameters".to_owned(), parameters.into());
    if let Some(body) = operation.body.filter(|it| it.required) {
        let fields = body.schema.fields.iter();
        let mut chosen: Vec<_> = fields.clone().filter(|it| it.required).collect();
        if chosen.is_empty() {
            chosen = fields.take(1).collect();
        }
        let body: Map<_, _> = chosen
            .into_iter()
            .map(|it| (it.name.to_owned(), sample(&it.kind, &it.bounds, texts)))
            .collect();
        arguments.insert("body".to_owned(), body.into());
    }
    if operation.paging.is_some() {
        arguments.insert("max_items".to_owned(), 20.into());
    }
    arguments.into()
}

/// Returns a value of a kind within its bounds.
fn sample(kind: &Kind, bounds: &Bounds, texts: &[&str]) -> Value {
    let number = bounds.maximum.map_or(12, |most| most.min(12));
    let number = bounds.minimum.map_or(number, |least| least.max(number));
    match kind {
        Kind::Identifier(name) if texts.contains(name) => "abc_12".into(),
        Kind::Identifier(_) | Kind::Integer => number.into(),
        Kind::Enum(values) => values.first().copied().unwrap_or_default().into(),
        Kind::Date => "2024-01-31".into(),
        Kind::DateTime => "2024-01-31T20:00:00+02:00".into(),
        Kind::Number if number == 12 => "12.50".into(),
        Kind::Number => number.to_string().into(),
        Kind::Boolean => true.into(),
        Kind::List(of) => json!([sample(of, bounds, texts)]),
        Kind::Object(schema) => {
            let required = schema.fields.iter().filter(|it| it.required);
            let fields: Map<_, _> = required
                .map(|it| (it.name.to_owned(), sample(&it.kind, &it.bounds, texts)))
                .collect();
            fields.into()
        }
        Kind::Filter { operand, operators } => {
            let value = match operand {
                Operand::DateTime => "2024-01-01T20:00:00+02:00",
                Operand::Date => "2024-01-01",
                _ => "50",
            };
            let operator = operators.iter().find(|it| **it == Operator::Gt);
            let operator = operator.or_else(|| operators.first());
            let form = operator.map_or_else(|| "VALUE".to_owned(), |it| it.form());
            form.replace("VALUE", value).into()
        }
        Kind::Map { .. } | Kind::Json => json!({}),
        Kind::Ordering { fields, .. } => fields.first().copied().unwrap_or("id").into(),
        _ => match bounds.maximum_length {
            Some(most @ 1..4) => "ABC"
                .chars()
                .take(usize::try_from(most).unwrap_or(1))
                .collect::<String>()
                .into(),
            _ => "text".into(),
        },
    }
}
