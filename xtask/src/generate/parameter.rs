//! What an operation takes beside its body, read from the bundled document.

use serde_json::Value;

use super::bounds::Bounds;
use super::operation::{Evidence, evidence, reference_name, resolve, text};

/// One parameter.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) required: bool,
    pub(super) client_scoped: bool,
    pub(super) description: String,
    pub(super) evidence: Evidence,
    pub(super) kind: Kind,
    pub(super) bounds: Bounds,
    pub(super) default: Option<String>,
}

/// What a parameter takes.
#[derive(Debug)]
pub(super) enum Kind {
    Date,
    DateTime,
    /// Several values, with commas between them.
    Set(Box<Kind>),
    /// Values by keys of the caller's own, which go out behind a prefix.
    Map {
        prefix: String,
    },
    Identifier(String),
    Enum {
        name: String,
        values: Vec<String>,
    },
    Filter {
        operand: String,
        operators: Vec<String>,
    },
    Ordering {
        multiple: bool,
        /// The fields that can be ordered by, where they are known.
        fields: Vec<String>,
    },
    Integer,
    Number,
    Boolean,
    Text,
}

pub(super) fn read(document: &Value, parameter: &Value) -> Option<Parameter> {
    let own = parameter.get("schema")?;
    let schema = resolve(document, own)?;
    let reference = reference_name(own);
    let flag = |key: &str| parameter.get(key) == Some(&Value::Bool(true));
    Some(Parameter {
        name: text(parameter, "name")?,
        place: text(parameter, "in")?,
        required: flag("required"),
        client_scoped: flag("x-client-scoped"),
        description: text(parameter, "description")?,
        evidence: evidence(parameter)?,
        kind: kind(document, parameter, schema, reference)?,
        bounds: Bounds::read(own, schema),
        default: schema
            .get("default")
            .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned)),
    })
}

fn kind(
    document: &Value,
    parameter: &Value,
    schema: &Value,
    reference: Option<&str>,
) -> Option<Kind> {
    if let Some(filter) = parameter.get("x-filter") {
        let operators = filter.get("operators")?.as_array()?.iter();
        return Some(Kind::Filter {
            operand: text(filter, "operand")?,
            operators: operators
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        });
    }
    if let Some(ordering) = parameter.get("x-ordering") {
        let fields = ordering.get("fields").and_then(Value::as_array);
        return Some(Kind::Ordering {
            multiple: ordering.as_str() == Some("multiple")
                || ordering.get("multiple") == Some(&Value::Bool(true)),
            fields: fields
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        });
    }
    if let Some(prefix) = text(parameter, "x-key-prefix") {
        return Some(Kind::Map { prefix });
    }
    if let (Some(name), Some(values)) = (reference, schema.get("enum").and_then(Value::as_array)) {
        let values = values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        return Some(Kind::Enum {
            name: name.to_owned(),
            values,
        });
    }
    if let (Some(name), true) = (reference, schema.get("x-id").is_some()) {
        return Some(Kind::Identifier(name.to_owned()));
    }
    let format = schema.get("format").and_then(Value::as_str);
    Some(match schema.get("type")?.as_str()? {
        "array" => {
            let items = schema.get("items")?;
            let schema = resolve(document, items)?;
            Kind::Set(Box::new(kind(
                document,
                &Value::Null,
                schema,
                reference_name(items),
            )?))
        }
        "string" if format == Some("date") => Kind::Date,
        "string" if format == Some("date-time") => Kind::DateTime,
        "integer" => Kind::Integer,
        "number" => Kind::Number,
        "boolean" => Kind::Boolean,
        _ => Kind::Text,
    })
}
