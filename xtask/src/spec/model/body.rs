//! The body of a request, read from the bundled document.

use serde_json::Value;

use crate::spec::model::operation::{reference_name, resolve};
use crate::spec::model::schema::properties;

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
    pub(crate) nullable: bool,
}

pub(crate) fn read(document: &Value, body: &Value) -> Option<Body> {
    let schema = body.pointer("/content/application~1json/schema")?;
    let name = reference_name(schema)?;
    let schema = resolve(document, schema)?;
    Some(Body {
        schema: name.to_owned(),
        required: body.get("required") == Some(&Value::Bool(true)),
        fields: properties(schema)
            .map(|property| Field {
                name: property.name.to_owned(),
                nullable: property.is_nullable(),
            })
            .collect(),
        open: schema.get("additionalProperties").is_some(),
    })
}
