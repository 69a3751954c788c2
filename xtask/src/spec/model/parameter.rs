//! What an operation takes beside its body, read from the bundled document.

use serde_json::Value;

use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{Evidence, evidence, text};
use crate::spec::model::schema::{Schema, ValueKind};

/// One parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) client_scoped: bool,
    pub(crate) description: String,
    pub(crate) evidence: Evidence,
    pub(crate) kind: Kind,
    pub(crate) bounds: Bounds,
    pub(crate) default: Option<String>,
    /// As it stands in the document.
    pub(crate) json: Value,
}

impl Parameter {
    pub(crate) fn schema(&self) -> &Value {
        self.json.get("schema").unwrap_or(&Value::Null)
    }

    /// Whether a call without it is refused. What the vendor takes where it is absent need not be sent, and the keys
    /// of a map are the caller's own.
    pub(crate) fn is_needed(&self) -> bool {
        self.required && self.default.is_none() && !matches!(self.kind, Kind::Map { .. })
    }
}

/// What a parameter takes.
#[derive(Debug)]
pub(crate) enum Kind {
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

pub(crate) fn read(document: &Value, parameter: &Value) -> Option<Parameter> {
    let schema = Schema::read(document, parameter.get("schema")?).ok()?;
    let flag = |key: &str| parameter.get(key) == Some(&Value::Bool(true));
    Some(Parameter {
        name: text(parameter, "name")?,
        place: text(parameter, "in")?,
        required: flag("required"),
        client_scoped: flag("x-client-scoped"),
        description: text(parameter, "description")?,
        evidence: evidence(parameter)?,
        kind: kind(document, parameter, &schema)?,
        bounds: schema.bounds(),
        default: schema
            .named
            .get("default")
            .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned)),
        json: parameter.clone(),
    })
}

fn kind(document: &Value, parameter: &Value, schema: &Schema<'_>) -> Option<Kind> {
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
    Some(match schema.kind().ok()? {
        ValueKind::Identifier { name, .. } => Kind::Identifier(name.to_owned()),
        ValueKind::Enum { name, .. } => Kind::Enum {
            name: name.to_owned(),
        },
        ValueKind::List(items) => {
            let items = Schema::read(document, items).ok()?;
            Kind::Set(Box::new(kind(document, &Value::Null, &items)?))
        }
        ValueKind::Date => Kind::Date,
        ValueKind::DateTime => Kind::DateTime,
        ValueKind::Integer => Kind::Integer,
        ValueKind::Number => Kind::Number,
        ValueKind::Boolean => Kind::Boolean,
        ValueKind::Text | ValueKind::Object | ValueKind::Map => Kind::Text,
        ValueKind::Json => return None,
    })
}
