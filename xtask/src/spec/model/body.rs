//! What a request carries in its body, read from the bundled document.

use serde_json::Value;

use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{Evidence, evidence, reference_name, resolve};
use crate::spec::model::schema::{Schema, ValueKind, properties};

/// The body of a request: an object.
#[derive(Debug)]
pub(crate) struct Body {
    /// The name of its schema.
    pub(crate) schema: String,
    pub(crate) required: bool,
    pub(crate) fields: Vec<Field>,
    /// Whether it takes fields that are not documented one by one.
    pub(crate) open: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) evidence: Evidence,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) kind: FieldKind,
    pub(crate) bounds: Bounds,
    pub(crate) default: Option<String>,
}

#[derive(Debug)]
pub(crate) enum FieldKind {
    Identifier(String),
    Enum(Vec<String>),
    Date,
    DateTime,
    Integer,
    Number,
    Boolean,
    Text,
    /// An object whose fields are documented.
    Object(Vec<Field>),
    List(Box<FieldKind>),
    /// JSON that nobody documents.
    Json,
}

pub(crate) fn read(document: &Value, body: &Value) -> Option<Body> {
    let schema = body.pointer("/content/application~1json/schema")?;
    let name = reference_name(schema)?;
    let schema = resolve(document, schema)?;
    Some(Body {
        schema: name.to_owned(),
        required: body.get("required") == Some(&Value::Bool(true)),
        fields: fields(document, schema, &evidence(schema)?, &[name])?,
        open: schema.get("additionalProperties").is_some(),
    })
}

/// The fields of an object, which is known from `source` where it does not say itself, and stands within some
/// named schemas.
fn fields(
    document: &Value,
    schema: &Value,
    source: &Evidence,
    within: &[&str],
) -> Option<Vec<Field>> {
    properties(schema)
        .map(|property| {
            let named = Schema::read(document, property.schema).ok()?;
            let source = evidence(property.schema).unwrap_or_else(|| source.clone());
            Some(Field {
                name: property.name.to_owned(),
                description: named.get("description")?.as_str()?.to_owned(),
                kind: kind(document, &named, &source, within)?,
                evidence: source,
                required: property.is_required,
                nullable: property.is_nullable(),
                bounds: named.bounds(),
                default: named
                    .get("default")
                    .filter(|it| !it.is_null())
                    .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned)),
            })
        })
        .collect()
}

fn kind(
    document: &Value,
    schema: &Schema<'_>,
    source: &Evidence,
    within: &[&str],
) -> Option<FieldKind> {
    if schema.name.is_some_and(|name| within.contains(&name)) {
        // What holds itself has no end of fields.
        return Some(FieldKind::Json);
    }
    let within: Vec<&str> = within.iter().copied().chain(schema.name).collect();
    Some(match schema.kind().ok()? {
        ValueKind::Identifier { name, .. } => FieldKind::Identifier(name.to_owned()),
        ValueKind::Enum { values, .. } => {
            FieldKind::Enum(values.into_iter().map(str::to_owned).collect())
        }
        ValueKind::Date => FieldKind::Date,
        ValueKind::DateTime => FieldKind::DateTime,
        ValueKind::Text => FieldKind::Text,
        ValueKind::Integer => FieldKind::Integer,
        ValueKind::Number => FieldKind::Number,
        ValueKind::Boolean => FieldKind::Boolean,
        ValueKind::List(items) => {
            let items = Schema::read(document, items).ok()?;
            FieldKind::List(Box::new(kind(document, &items, source, &within)?))
        }
        ValueKind::Object => {
            let own = evidence(schema.named);
            let source = own.as_ref().unwrap_or(source);
            FieldKind::Object(fields(document, schema.named, source, &within)?)
        }
        ValueKind::Map | ValueKind::Json => FieldKind::Json,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_that_holds_itself_ends_in_json() {
        let document = serde_json::json!({ "components": { "schemas": { "Tree": {
            "type": "object",
            "x-evidence": "docs",
            "properties": {
                "root": {
                    "type": "object",
                    "description": "An object without a name, known from where its holder is.",
                    "properties": { "depth": { "type": "integer", "description": "How deep." } },
                },
                "branches": {
                    "type": "array",
                    "description": "More of it.",
                    "items": { "$ref": "#/components/schemas/Tree" },
                },
            },
        } } } });
        let body = serde_json::json!({ "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/Tree" },
        } } });
        let kinds: Vec<_> = read(&document, &body)
            .unwrap()
            .fields
            .into_iter()
            .map(|field| format!("{} is {:?}", field.name, field.kind))
            .collect();
        insta::assert_snapshot!(kinds.join("\n"), @r#"
        root is Object([Field { name: "depth", description: "How deep.", evidence: Evidence { source: "docs", page: None }, required: false, nullable: false, kind: Integer, bounds: Bounds { minimum: None, maximum: None, minimum_length: None, maximum_length: None }, default: None }])
        branches is List(Json)
        "#);
    }
}
