//! What the derived files need to know of an operation, read from the bundled document.

use serde_json::Value;

/// One operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    /// The name of its tag, as in the path: `production-plans`.
    pub(super) resource: String,
    pub(super) resource_description: String,
    /// The first word of its id: `list`.
    pub(super) verb: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) evidence: Evidence,
    pub(super) permissions: Vec<(String, String)>,
    pub(super) statuses: Vec<u16>,
    pub(super) safe: bool,
    pub(super) paging: Option<Paging>,
    pub(super) parameters: Vec<Parameter>,
    /// The type of what it lists, and its documented fields in order.
    pub(super) record: Option<Record>,
}

#[derive(Debug)]
pub(super) struct Evidence {
    pub(super) source: String,
    pub(super) page: Option<String>,
}

#[derive(Debug)]
pub(super) struct Record {
    pub(super) name: String,
    /// The type of the envelope around a page of it, where there is one.
    pub(super) page: String,
    pub(super) fields: Vec<String>,
    /// Of which kind its identifier is.
    pub(super) identifier: Option<Identifier>,
}

/// The two kinds of identifiers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Identifier {
    Integer,
    Text,
}

#[derive(Debug)]
pub(super) struct Paging {
    pub(super) by_page: bool,
    pub(super) size: String,
    pub(super) position: String,
    /// The fields of the envelope: the records, and how many there are in all.
    pub(super) envelope: Option<(String, String)>,
}

#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) required: bool,
    pub(super) client_scoped: bool,
    pub(super) description: String,
    pub(super) evidence: Evidence,
    pub(super) kind: Kind,
    pub(super) minimum: Option<i64>,
    pub(super) maximum: Option<i64>,
    pub(super) minimum_length: Option<u64>,
    pub(super) maximum_length: Option<u64>,
    pub(super) default: Option<String>,
}

/// What a parameter takes.
#[derive(Debug)]
pub(super) enum Kind {
    Identifier(String),
    Enum {
        name: String,
        values: Vec<String>,
    },
    Filter {
        operand: String,
        operators: Vec<String>,
    },
    Ordering,
    Integer,
    Number,
    Boolean,
    Text,
}

/// The named schemas of a document.
pub(super) fn schemas(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.as_str(), schema))
}

/// All operations, in the order of the document.
pub(super) fn read_all(document: &Value) -> Result<Vec<Operation>, String> {
    let mut operations = Vec::new();
    for (path, item) in document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if operation.get("operationId").is_some() {
                let read = read(document, path, method, operation);
                operations.push(read.ok_or_else(|| {
                    format!("the operation {method} {path} lacks what `cargo xtask lint` asks for")
                })?);
            }
        }
    }
    Ok(operations)
}

fn read(document: &Value, path: &str, method: &str, operation: &Value) -> Option<Operation> {
    let id = text(operation, "operationId")?;
    let resource = operation.pointer("/tags/0")?.as_str()?.to_owned();
    let tag = document
        .get("tags")?
        .as_array()?
        .iter()
        .find(|tag| tag.get("name").and_then(Value::as_str) == Some(&resource))?;
    let parameters = operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let paging = operation.get("x-paging").and_then(read_paging);
    Some(Operation {
        method: method.to_uppercase(),
        path: path.to_owned(),
        verb: id.chars().take_while(char::is_ascii_lowercase).collect(),
        resource_description: text(tag, "description")?,
        resource,
        summary: text(operation, "summary")?,
        description: text(operation, "description")?,
        evidence: evidence(operation)?,
        permissions: operation
            .get("x-permissions")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|permission| Some((text(permission, "name")?, text(permission, "allows")?)))
            .collect::<Option<_>>()?,
        statuses: operation
            .get("responses")?
            .as_object()?
            .keys()
            .filter_map(|it| it.parse().ok())
            .collect(),
        safe: method == "get" && operation.get("x-safe") != Some(&Value::Bool(false)),
        record: record(document, operation, paging.as_ref()),
        parameters: parameters
            .map(|parameter| read_parameter(document, resolve(document, parameter)?))
            .collect::<Option<_>>()?,
        paging,
        id,
    })
}

fn read_paging(paging: &Value) -> Option<Paging> {
    Some(Paging {
        by_page: text(paging, "style")? == "page",
        size: text(paging, "size")?,
        position: text(paging, "position")?,
        envelope: text(paging, "records").zip(text(paging, "total")),
    })
}

fn record(document: &Value, operation: &Value, paging: Option<&Paging>) -> Option<Record> {
    let response = resolve(document, operation.pointer("/responses/200")?)?;
    let body = response.pointer("/content/application~1json/schema")?;
    let schema = resolve(document, body)?;
    let list = match &paging?.envelope {
        Some((records, _)) => schema.get("properties")?.get(records)?,
        None => schema,
    };
    let name = reference_name(list.get("items")?)?.to_owned();
    let properties = document.pointer(&format!("/components/schemas/{name}/properties"))?;
    let id = properties.get("id").and_then(|id| {
        let named = resolve(document, id.pointer("/allOf/0").unwrap_or(id))?;
        named
            .get("x-id")
            .and(named.get("type"))
            .and_then(Value::as_str)
    });
    let identifier = id.map(|kind| {
        if kind == "integer" {
            Identifier::Integer
        } else {
            Identifier::Text
        }
    });
    Some(Record {
        identifier,
        fields: properties.as_object()?.keys().cloned().collect(),
        page: reference_name(body).unwrap_or_default().to_owned(),
        name,
    })
}

fn read_parameter(document: &Value, parameter: &Value) -> Option<Parameter> {
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
        kind: kind(parameter, schema, reference)?,
        minimum: schema.get("minimum").and_then(Value::as_i64),
        maximum: schema.get("maximum").and_then(Value::as_i64),
        minimum_length: schema.get("minLength").and_then(Value::as_u64),
        maximum_length: schema.get("maxLength").and_then(Value::as_u64),
        default: schema
            .get("default")
            .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned)),
    })
}

fn kind(parameter: &Value, schema: &Value, reference: Option<&str>) -> Option<Kind> {
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
    if parameter.get("x-ordering").is_some() {
        return Some(Kind::Ordering);
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
    Some(match schema.get("type")?.as_str()? {
        "integer" => Kind::Integer,
        "number" => Kind::Number,
        "boolean" => Kind::Boolean,
        _ => Kind::Text,
    })
}

fn evidence(of: &Value) -> Option<Evidence> {
    let evidence = of.get("x-evidence")?;
    Some(match evidence.as_str() {
        Some(source) => Evidence {
            source: source.to_owned(),
            page: None,
        },
        None => Evidence {
            source: text(evidence, "source")?,
            page: text(evidence, "page"),
        },
    })
}

/// The value itself, or what its `$ref` leads to.
fn resolve<'document>(
    document: &'document Value,
    value: &'document Value,
) -> Option<&'document Value> {
    // The bundle has no circle of references, but a bound costs nothing.
    let mut value = value;
    for _ in 0..16 {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => value = document.pointer(reference.strip_prefix('#')?)?,
            None => return Some(value),
        }
    }
    None
}

/// The name of the component that a `$ref` leads to.
fn reference_name(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.rsplit('/').next()
}

fn text(of: &Value, key: &str) -> Option<String> {
    of.get(key)?.as_str().map(str::to_owned)
}
