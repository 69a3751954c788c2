//! Examples of each operation as HTTP, in Rust and as a command. All three are the same request: the tests send the one
//! in Rust to check it.

mod command;
mod http;
mod query;
mod rust_call;
mod sample;

use serde_json::{Map, Value};

use crate::spec::model::Model;
use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::model::schema::ValueKind;
use sample::{Sample, Samples};

pub(crate) use command::line as command_line;
pub(crate) use rust_call::client_type;

/// An operation, called with a few sensible values.
#[derive(Debug)]
pub(crate) struct Example {
    /// The request as text, without its token.
    pub(crate) http: String,
    /// Statements of an async function that has the client, named after its API.
    pub(crate) rust: String,
    /// The words of the command line.
    pub(crate) command: Vec<String>,
}

/// The values that an example sends.
#[derive(Debug)]
struct Chosen<'document> {
    path: Vec<(&'document Parameter<'document>, Sample)>,
    /// Parameters that are given by name, wherever they are sent.
    named: Vec<(&'document Parameter<'document>, Sample)>,
    body: Option<Body>,
}

#[derive(Debug)]
struct Body {
    schema: String,
    fields: Vec<Field>,
}

#[derive(Debug)]
struct Field {
    name: String,
    /// The constructor takes it.
    is_argument: bool,
    /// The field is documented.
    is_documented: bool,
    sample: Sample,
}

/// Examples of the operations of one API.
pub(crate) struct Examples<'node> {
    model: &'node Model<'node>,
    samples: Samples<'node>,
}

impl<'node> Examples<'node> {
    pub(crate) fn new(model: &'node Model<'node>) -> Self {
        Self {
            model,
            samples: Samples::new(model.document),
        }
    }

    /// Returns the example of an operation.
    ///
    /// # Errors
    ///
    /// If the documents contain something that no value can be created for.
    pub(crate) fn of(&self, operation: &Operation<'_>) -> Result<Example, String> {
        let chosen = self
            .choose(operation)
            .map_err(|problem| format!("{} has no example: {problem}", operation.id))?;
        Ok(Example {
            http: http::text(self.model.document, operation, &chosen),
            rust: rust_call::text(self.model.api, operation, &chosen)?,
            command: command::words(self.model.api, operation, &chosen),
        })
    }

    fn choose<'a>(&self, operation: &'a Operation<'a>) -> Result<Chosen<'a>, String> {
        let mut path = Vec::new();
        for (at, parameter) in operation.path_parameters().enumerate() {
            let number = if at == 0 { FIRST } else { SECOND };
            let sample = self
                .samples
                .value(parameter.schema, parameter.name, number)?;
            path.push((parameter, sample));
        }
        let mut named = Vec::new();
        for parameter in chosen_parameters(operation) {
            named.push((parameter, self.parameter(operation, parameter)?));
        }
        Ok(Chosen {
            path,
            named,
            body: self.body(operation)?,
        })
    }

    fn parameter(
        &self,
        operation: &Operation<'_>,
        parameter: &Parameter<'_>,
    ) -> Result<Sample, String> {
        let schema = parameter.schema;
        match &parameter.kind {
            Kind::Filter { operand, operators } => Ok(query::filter(operand, operators)),
            Kind::Ordering { fields, .. } => {
                let known = match &operation.record {
                    Some(record) if fields.is_empty() => &record.fields,
                    _ => fields,
                };
                Ok(query::ordering(known))
            }
            Kind::Set(_) => {
                let items = schema.get("items").ok_or("a set has no `items`")?;
                Ok(self.samples.value(items, parameter.name, SECOND)?.in_set())
            }
            Kind::Map { .. } => Ok(query::keyed()),
            _ => self.samples.value(schema, parameter.name, SECOND),
        }
    }

    fn body(&self, operation: &Operation<'_>) -> Result<Option<Body>, String> {
        let Some(body) = &operation.body else {
            return Ok(None);
        };
        let in_path = |name: &str| operation.path_parameters().any(|it| it.name == name);
        let creates = operation.name.starts_with("create");
        let mut fields = self
            .samples
            .fields(body.schema, if creates { 3 } else { 1 }, in_path)?;
        let is_open = body.schema.get("additionalProperties").is_some();
        if fields.is_empty() && is_open {
            fields.push(Field {
                name: "name".to_owned(),
                is_argument: false,
                is_documented: false,
                sample: Sample::text("Website"),
            });
        }
        Ok(Some(Body {
            schema: body.name.to_owned(),
            fields,
        }))
    }
}

impl Chosen<'_> {
    /// Returns the body as it is sent, including the fields that are filled from the path.
    fn json_body(&self, operation: &Operation<'_>) -> Option<Value> {
        let documented = operation.body.as_ref()?;
        let mut object = Map::new();
        for (parameter, sample) in &self.path {
            if documented.has_field(parameter.name) {
                object.insert(parameter.name.to_owned(), sample.json.clone());
            }
        }
        for field in &self.body.as_ref()?.fields {
            object.insert(field.name.clone(), field.sample.json.clone());
        }
        Some(Value::Object(object))
    }
}

/// The numbers in examples: of the first identifier of a path, and of all others.
const FIRST: i64 = 7;
const SECOND: i64 = 12;

/// Returns the parameters of an example: the required ones, and for lists two filters of different kinds, because lists
/// are usually filtered.
fn chosen_parameters<'a>(operation: &'a Operation<'a>) -> Vec<&'a Parameter<'a>> {
    let mut chosen: Vec<_> = operation
        .own_parameters()
        .filter(|it| it.required)
        .collect();
    let kinds: [fn(&Kind<'_>) -> bool; 4] = [
        |it| {
            let names_one = |it: &ValueKind<'_>| {
                matches!(it, ValueKind::Identifier { .. } | ValueKind::Enum { .. })
            };
            matches!(it, Kind::Set(_)) || matches!(it, Kind::Value(kind) if names_one(kind))
        },
        |it| matches!(it, Kind::Filter { .. }),
        |it| matches!(it, Kind::Ordering { .. }),
        |_| true,
    ];
    let most = if operation.paging.is_some() { 2 } else { 1 };
    for kind in kinds {
        if chosen.len() >= most {
            break;
        }
        let found = operation
            .own_parameters()
            .filter(|it| !chosen.iter().any(|there| there.name == it.name))
            .find(|it| kind(&it.kind));
        chosen.extend(found);
    }
    // In the order of the documents.
    operation
        .own_parameters()
        .filter(|it| chosen.iter().any(|there| there.name == it.name))
        .collect()
}
