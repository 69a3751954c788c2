//! Successful responses of operations on one record.

use super::pdf;
use crate::collection::{Collection, Stored};
use crate::data::{RecordType, Row, record_type, value_source, words};
use crate::document::{Document, Kind, Schema};
use crate::error::StartError;
use crate::message::Response;
use crate::plan::{Content, Plan, Settings, example};
use crate::value::{Value, literal};

/// The body of a successful response.
#[derive(Debug)]
pub(super) enum Reply {
    Nothing,
    /// A file, such as a PDF.
    File(String),
    /// The record, also if the body is undocumented.
    Record(String),
    /// Another type of record, with the values of fields that both types have.
    Other {
        media_type: String,
        kind: Box<RecordType>,
    },
    /// A value that is not a record.
    Value {
        media_type: String,
        body: Vec<u8>,
    },
}

impl Reply {
    pub(super) fn read<'d>(
        document: &'d Document,
        plan: &Plan<'d>,
        collection: &Collection,
        settings: &Settings,
    ) -> Result<Self, StartError> {
        let (media_type, node, schema) = match &plan.success.content {
            Content::Nothing => return Ok(Self::Nothing),
            Content::File(media_type) => return Ok(Self::File((*media_type).to_owned())),
            Content::Json {
                media_type,
                node,
                schema,
            } => ((*media_type).to_owned(), node, schema),
        };
        let is_own = schema.name == Some(collection.name.as_str());
        let is_free = schema.properties.is_empty() && schema.values.is_empty();
        match schema.kind {
            Kind::Object if is_own => Ok(Self::Record(media_type)),
            Kind::Object | Kind::Any if is_free => Ok(Self::Record(media_type)),
            Kind::Object => {
                let example = example(document, node)?.or(schema.example);
                let name = schema.name.unwrap_or(&plan.id);
                let kind = record_type(document, name, schema, example, settings.present)?;
                Ok(Self::Other {
                    media_type,
                    kind: Box::new(kind),
                })
            }
            _ => Ok(Self::Value {
                media_type,
                body: value(document, plan, schema, settings)?,
            }),
        }
    }

    pub(super) fn respond(
        &self,
        status: u16,
        collection: &Collection,
        stored: &Stored,
        row: &Row,
    ) -> Response {
        let mut body = Vec::new();
        let media_type = match self {
            Self::Nothing => return Response::empty(status),
            Self::File(media_type) => {
                if media_type.contains("pdf") {
                    let id = collection.id_of(stored);
                    body = pdf::page(&format!("{} {id}", words(&collection.name)));
                }
                media_type
            }
            Self::Record(media_type) => {
                stored.write_json(&collection.kind, &mut body);
                media_type
            }
            Self::Other { media_type, kind } => {
                shared(collection, stored, kind, row).write_json(&mut body);
                media_type
            }
            Self::Value {
                media_type,
                body: made,
            } => {
                body.clone_from(made);
                media_type
            }
        };
        Response::new(status, media_type, body)
    }
}

/// Returns a record of another type, with the values of the fields that both types have.
fn shared(
    collection: &Collection,
    stored: &Stored,
    kind: &RecordType,
    row: &Row,
) -> Value<'static> {
    let fields = kind.fields.iter().enumerate();
    let values = fields.map(|(position, field)| {
        let own = collection.kind.position(&field.name);
        let own = own.and_then(|own| stored.value(own));
        own.and_then(|value| field.accepted(value, row))
            .or_else(|| kind.value(position, row).map(Value::into_owned))
    });
    kind.with(&values.collect())
}

/// Returns a value that fits the schema of a response, as JSON.
pub(crate) fn value(
    document: &Document,
    plan: &Plan<'_>,
    schema: &Schema<'_>,
    settings: &Settings,
) -> Result<Vec<u8>, StartError> {
    let mut body = Vec::new();
    let shown = match &plan.success.content {
        Content::Json { node, .. } => example(document, node)?,
        _ => None,
    };
    match shown {
        Some(shown) => literal(shown).write_json(&mut body),
        None => {
            let source = value_source(document, &plan.id, schema, None, settings.present)?;
            let row = Row::new(0, 0);
            source.value(&row, row.bits(0)).write_json(&mut body);
        }
    }
    Ok(body)
}
