//! What a request carries in its body, read from the bundled document.

use serde_json::Value;

use super::bounds::Bounds;
use super::operation::{Evidence, evidence, reference_name, resolve, text};

/// The body of a request: an object.
#[derive(Debug)]
pub(super) struct Body {
    /// The name of its schema.
    pub(super) schema: String,
    pub(super) required: bool,
    pub(super) fields: Vec<Field>,
    /// Whether it takes fields that are not documented one by one.
    pub(super) open: bool,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) evidence: Evidence,
    pub(super) required: bool,
    pub(super) nullable: bool,
    pub(super) kind: FieldKind,
    pub(super) bounds: Bounds,
    pub(super) default: Option<String>,
}

#[derive(Debug)]
pub(super) enum FieldKind {
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

pub(super) fn read(document: &Value, body: &Value) -> Option<Body> {
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
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, property)| {
            // A nullable reference is the one entry of an `allOf`.
            let target = property.pointer("/allOf/0").unwrap_or(property);
            let named = resolve(document, target)?;
            let source = evidence(property).unwrap_or_else(|| source.clone());
            Some(Field {
                name: name.clone(),
                description: text(property, "description")
                    .or_else(|| text(named, "description"))?,
                kind: kind(document, target, &source, within)?,
                evidence: source,
                required: required.contains(&name.as_str()),
                nullable: property.get("nullable") == Some(&Value::Bool(true)),
                bounds: Bounds::read(property, named),
                default: property
                    .get("default")
                    .or_else(|| named.get("default"))
                    .filter(|it| !it.is_null())
                    .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned)),
            })
        })
        .collect()
}

fn kind(document: &Value, schema: &Value, source: &Evidence, within: &[&str]) -> Option<FieldKind> {
    let name = reference_name(schema);
    if name.is_some_and(|name| within.contains(&name)) {
        // What holds itself has no end of fields.
        return Some(FieldKind::Json);
    }
    let within: Vec<&str> = within.iter().copied().chain(name).collect();
    let named = resolve(document, schema)?;
    if let (Some(name), true) = (name, named.get("x-id").is_some()) {
        return Some(FieldKind::Identifier(name.to_owned()));
    }
    if let Some(values) = named.get("enum").and_then(Value::as_array) {
        let values = values.iter().filter_map(Value::as_str);
        return Some(FieldKind::Enum(values.map(str::to_owned).collect()));
    }
    let format = named.get("format").and_then(Value::as_str);
    Some(match (named.get("type").and_then(Value::as_str), format) {
        (Some("string"), Some("date")) => FieldKind::Date,
        (Some("string"), Some("date-time")) => FieldKind::DateTime,
        (Some("string"), _) => FieldKind::Text,
        (Some("integer"), _) => FieldKind::Integer,
        (Some("number"), _) => FieldKind::Number,
        (Some("boolean"), _) => FieldKind::Boolean,
        (Some("array"), _) => FieldKind::List(Box::new(kind(
            document,
            named.get("items")?,
            source,
            &within,
        )?)),
        (Some("object"), _) if named.get("properties").is_some() => {
            let own = evidence(named);
            FieldKind::Object(fields(
                document,
                named,
                own.as_ref().unwrap_or(source),
                &within,
            )?)
        }
        _ => FieldKind::Json,
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
