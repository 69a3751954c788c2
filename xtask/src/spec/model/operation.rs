//! What the derived files need to know of an operation, read from the bundled document.

use serde_json::Value;

use crate::spec::method_name::method_name;
use crate::spec::model::body::{self, Body};
use crate::spec::model::parameter::{self, Kind, Parameter};
use crate::spec::model::schema::{Identifier, Schema, ValueKind, properties};

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    /// The name of its tag, as in the path: `production-plans`.
    pub(crate) resource: String,
    pub(crate) resource_description: String,
    /// What it is called on its resource: `list`, `set_baseline`.
    pub(crate) name: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) evidence: Evidence,
    pub(crate) permissions: Vec<(String, String)>,
    pub(crate) safe: bool,
    pub(crate) authentication: Authentication,
    pub(crate) paging: Option<Paging>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answer,
    pub(crate) responses: Vec<Response>,
    /// The type of what it lists or answers with, and its documented fields in order.
    pub(crate) record: Option<Record>,
}

impl Operation {
    /// The variables of the path, in its order.
    pub(crate) fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
            .filter_map(|name| {
                self.parameters
                    .iter()
                    .find(|it| it.place == "path" && it.name == name)
            })
    }

    /// The parameters that a caller sets for one call by a method; those of the path and of paging have
    /// ways of their own.
    pub(crate) fn own_parameters(&self) -> impl Iterator<Item = &Parameter> {
        let paging = self
            .paging
            .as_ref()
            .map(|paging| [paging.size.as_str(), paging.position.as_str()]);
        self.parameters.iter().filter(move |parameter| {
            !parameter.client_scoped
                && parameter.place != "path"
                && !paging.is_some_and(|paging| paging.contains(&parameter.name.as_str()))
        })
    }

    /// The parameters that the generated method takes, in the order that `arguments` gives it: those of the path,
    /// then the others by name.
    pub(crate) fn arguments(&self) -> Vec<&Parameter> {
        let mut others: Vec<&Parameter> = self
            .parameters
            .iter()
            .filter(|it| !it.client_scoped && it.place != "path")
            .filter(|it| !matches!(it.kind, Kind::Map { .. }))
            .collect();
        others.sort_by(|a, b| a.name.cmp(&b.name));
        self.path_parameters().chain(others).collect()
    }
}

/// Whether a call needs a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authentication {
    Required,
    Optional,
    None,
}

/// A documented response.
#[derive(Debug)]
pub(crate) struct Response {
    /// A number, `2XX` or `default`.
    pub(crate) status: String,
    pub(crate) content: Content,
}

/// The content of a response.
#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    /// JSON, by its schema.
    Json(Value),
    /// A file of a media type.
    File(String),
}

/// What an operation answers with.
#[derive(Debug)]
pub(crate) enum Answer {
    Nothing,
    /// A file.
    Bytes,
    /// Nobody documents it.
    Json,
    One(String),
    Many(String),
}

#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    pub(crate) source: String,
    pub(crate) page: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    /// The type of the envelope around a page of it, where there is one.
    pub(crate) page: String,
    pub(crate) fields: Vec<String>,
    /// Whether the envelope has the field `next`, for the next page's address.
    pub(crate) has_next: bool,
    /// Of which kind its identifier is.
    pub(crate) identifier: Option<Identifier>,
    /// The field with the time of its last update.
    pub(crate) updated: Option<&'static str>,
}

#[derive(Debug)]
pub(crate) struct Paging {
    pub(crate) by_page: bool,
    pub(crate) size: String,
    pub(crate) position: String,
    /// The fields of the envelope: the records, and how many there are in all.
    pub(crate) envelope: Option<(String, String)>,
}

/// The fields that hold the time of a record's last update: Wethod's and Piriod's.
const UPDATED: [&str; 2] = ["updated_at", "updated"];

/// The named schemas of a document.
pub(crate) fn schemas(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.as_str(), schema))
}

/// The named schema of a name.
pub(crate) fn schema<'document>(
    document: &'document Value,
    name: &str,
) -> Option<&'document Value> {
    document.get("components")?.get("schemas")?.get(name)
}

/// All operations, in the order of the document.
pub(crate) fn read_all(document: &Value) -> Result<Vec<Operation>, String> {
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
    let paging = match operation.get("x-paging") {
        Some(paging) => Some(read_paging(paging)?),
        None => None,
    };
    let answer = answer(document, operation)?;
    Some(Operation {
        method: method.to_uppercase(),
        path: path.to_owned(),
        name: method_name(&id, &resource),
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
        responses: responses(document, operation)?,
        safe: method == "get" && operation.get("x-safe") != Some(&Value::Bool(false)),
        authentication: authentication(document, operation),
        record: record(document, operation, paging.as_ref()),
        parameters: parameters
            .map(|parameter| parameter::read(document, resolve(document, parameter)?))
            .collect::<Option<_>>()?,
        body: match operation.get("requestBody") {
            Some(body) => Some(body::read(document, resolve(document, body)?)?),
            None => None,
        },
        answer,
        paging,
        id,
    })
}

/// An operation without `security` has that of the whole document. Where neither says anything, a token goes out:
/// an API that takes none would say so.
fn authentication(document: &Value, operation: &Value) -> Authentication {
    let own = operation.get("security");
    let Some(Value::Array(choices)) = own.or_else(|| document.get("security")) else {
        return Authentication::Required;
    };
    let empty = |choice: &Value| choice.as_object().is_some_and(serde_json::Map::is_empty);
    match choices.as_slice() {
        choices if choices.iter().all(empty) => Authentication::None,
        choices if choices.iter().any(empty) => Authentication::Optional,
        _ => Authentication::Required,
    }
}

fn responses(document: &Value, operation: &Value) -> Option<Vec<Response>> {
    let responses = operation.get("responses")?.as_object()?;
    responses
        .iter()
        .map(|(status, response)| {
            let content = resolve(document, response)?.get("content");
            let content = match content.and_then(Value::as_object) {
                None => Content::Nothing,
                Some(content) => match content.get("application/json") {
                    Some(json) => Content::Json(json.get("schema")?.clone()),
                    None => Content::File(content.keys().next()?.clone()),
                },
            };
            let status = status.clone();
            Some(Response { status, content })
        })
        .collect()
}

/// The first response that is a success.
fn success<'document>(
    document: &'document Value,
    operation: &'document Value,
) -> Option<&'document Value> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, response) = responses
        .iter()
        .find(|(status, _)| status.starts_with('2'))?;
    resolve(document, response)
}

fn answer(document: &Value, operation: &Value) -> Option<Answer> {
    let Some(Value::Object(content)) = success(document, operation)?.get("content") else {
        return Some(Answer::Nothing);
    };
    let Some(json) = content.get("application/json") else {
        return Some(Answer::Bytes);
    };
    let schema = json.get("schema")?;
    if let Some(name) = reference_name(schema) {
        return Some(Answer::One(name.to_owned()));
    }
    match schema.get("type").and_then(Value::as_str) {
        None => Some(Answer::Json),
        Some("array") => Some(Answer::Many(
            reference_name(schema.get("items")?)?.to_owned(),
        )),
        Some(_) => None,
    }
}

fn read_paging(paging: &Value) -> Option<Paging> {
    Some(Paging {
        by_page: match text(paging, "style")?.as_str() {
            "page" => true,
            "offset" => false,
            _ => return None,
        },
        size: text(paging, "size")?,
        position: text(paging, "position")?,
        envelope: text(paging, "records").zip(text(paging, "total")),
    })
}

fn record(document: &Value, operation: &Value, paging: Option<&Paging>) -> Option<Record> {
    let response = success(document, operation)?;
    let body = response.pointer("/content/application~1json/schema")?;
    let schema = resolve(document, body)?;
    let envelope = paging.and_then(|paging| paging.envelope.as_ref());
    let list = match envelope {
        Some((records, _)) => schema.get("properties")?.get(records)?,
        None => schema,
    };
    let name = reference_name(list.get("items").unwrap_or(body))?.to_owned();
    let record = self::schema(document, &name)?;
    let kind = |name: &str| {
        let property = properties(record).find(|property| property.name == name)?;
        Schema::read(document, property.schema).ok()?.kind().ok()
    };
    Some(Record {
        identifier: match kind("id") {
            Some(ValueKind::Identifier { kind, .. }) => Some(kind),
            _ => None,
        },
        has_next: envelope.is_some() && properties(schema).any(|it| it.name == "next"),
        updated: UPDATED
            .into_iter()
            .find(|name| matches!(kind(name), Some(ValueKind::DateTime))),
        fields: properties(record).map(|it| it.name.to_owned()).collect(),
        page: envelope
            .and_then(|_| reference_name(body))
            .unwrap_or_default()
            .to_owned(),
        name,
    })
}

pub(crate) fn evidence(of: &Value) -> Option<Evidence> {
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
pub(crate) fn resolve<'document>(
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
pub(crate) fn reference_name(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.rsplit('/').next()
}

/// What the document says of a thing in words, which may be nothing.
pub(crate) fn description(of: &Value) -> &str {
    let text = of.get("description").and_then(Value::as_str);
    text.unwrap_or_default()
}

pub(crate) fn text(of: &Value, key: &str) -> Option<String> {
    of.get(key)?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_operation_has_the_security_of_the_document_unless_it_has_its_own() {
        let token = || json!([{ "token": [] }]);
        let cases = [
            (None, None, "Required"),
            (Some(token()), None, "Required"),
            (Some(json!([])), None, "None"),
            (Some(json!([{ "token": [] }, {}])), None, "Optional"),
            (Some(token()), Some(json!([])), "None"),
            (Some(json!([])), Some(token()), "Required"),
        ];
        for (shared, own, expected) in cases {
            let of = |security: &Option<Value>| match security {
                Some(security) => json!({ "security": security }),
                None => json!({}),
            };
            let read = authentication(&of(&shared), &of(&own));
            assert_eq!(format!("{read:?}"), expected, "{shared:?} {own:?}");
        }
    }
}
