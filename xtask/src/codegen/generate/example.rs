//! An example of each operation, in the three ways that people send it: as HTTP, in Rust and from the
//! command line. All three say the same thing, and the tests send the one in Rust to see that it does.

mod command;
mod http;
mod query;
mod rust_call;
mod sample;

use serde_json::{Map, Value};

use crate::spec::model::operation::{Operation, schema};
use crate::spec::model::parameter::{Kind, Parameter};
use sample::{Sample, Samples};

pub(crate) use command::line as command_line;
pub(crate) use rust_call::client_type;

/// One operation, called with a few values that make sense.
#[derive(Debug)]
pub(crate) struct Example {
    /// The request as text, without its token.
    pub(crate) http: String,
    /// Statements of an async function that has the client, by the name of its API.
    pub(crate) rust: String,
    /// The words of the command line.
    pub(crate) command: Vec<String>,
}

/// What an example sends.
#[derive(Debug)]
struct Chosen<'document> {
    path: Vec<(&'document Parameter, Sample)>,
    /// Those that are given by name, wherever they are sent.
    named: Vec<(&'document Parameter, Sample)>,
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
    /// Whether the constructor takes it.
    is_argument: bool,
    /// Whether the documents know it.
    is_documented: bool,
    sample: Sample,
}

/// Examples of the operations of one API.
pub(crate) struct Examples<'document> {
    api: &'document str,
    document: &'document Value,
    samples: Samples<'document>,
}

impl<'document> Examples<'document> {
    pub(crate) fn new(api: &'document str, document: &'document Value) -> Self {
        Self {
            api,
            document,
            samples: Samples::new(document),
        }
    }

    /// The example of an operation.
    ///
    /// # Errors
    ///
    /// Where the documents hold something that no value can be made for.
    pub(crate) fn of(&self, operation: &Operation) -> Result<Example, String> {
        let chosen = self
            .choose(operation)
            .map_err(|problem| format!("{} has no example: {problem}", operation.id))?;
        Ok(Example {
            http: http::text(self.document, operation, &chosen),
            rust: rust_call::text(self.api, operation, &chosen)?,
            command: command::words(self.api, operation, &chosen),
        })
    }

    fn choose<'a>(&self, operation: &'a Operation) -> Result<Chosen<'a>, String> {
        let mut path = Vec::new();
        for (at, parameter) in operation.path_parameters().enumerate() {
            let number = if at == 0 { FIRST } else { SECOND };
            path.push((
                parameter,
                self.samples
                    .value(parameter.schema(), &parameter.name, number)?,
            ));
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

    fn parameter(&self, operation: &Operation, parameter: &Parameter) -> Result<Sample, String> {
        let schema = parameter.schema();
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
                Ok(self.samples.value(items, &parameter.name, SECOND)?.in_set())
            }
            Kind::Map { .. } => Ok(query::keyed()),
            _ => self.samples.value(schema, &parameter.name, SECOND),
        }
    }

    fn body(&self, operation: &Operation) -> Result<Option<Body>, String> {
        let Some(body) = &operation.body else {
            return Ok(None);
        };
        let schema = schema(self.document, &body.schema).ok_or("its body has no schema")?;
        let in_path = |name: &str| operation.path_parameters().any(|it| it.name == name);
        let creates = operation.name.starts_with("create");
        let mut fields = self
            .samples
            .fields(schema, if creates { 3 } else { 1 }, in_path)?;
        if fields.is_empty() && body.open {
            fields.push(Field {
                name: "name".to_owned(),
                is_argument: false,
                is_documented: false,
                sample: Sample::text("Website"),
            });
        }
        Ok(Some(Body {
            schema: body.schema.clone(),
            fields,
        }))
    }
}

impl Chosen<'_> {
    /// The body as it is sent: what is in the path and belongs in the body as well is there too.
    fn json_body(&self, operation: &Operation) -> Option<Value> {
        let documented = operation.body.as_ref()?;
        let mut object = Map::new();
        for (parameter, sample) in &self.path {
            if documented
                .fields
                .iter()
                .any(|field| field.name == parameter.name)
            {
                object.insert(parameter.name.clone(), sample.json.clone());
            }
        }
        for field in &self.body.as_ref()?.fields {
            object.insert(field.name.clone(), field.sample.json.clone());
        }
        Some(Value::Object(object))
    }
}

/// The numbers of the examples: of the first identifier of a path, and of all others.
const FIRST: i64 = 7;
const SECOND: i64 = 12;

/// What has to be given; of lists two filters of different kinds, because they are what lists are asked with.
fn chosen_parameters(operation: &Operation) -> Vec<&Parameter> {
    let mut chosen: Vec<_> = operation
        .own_parameters()
        .filter(|it| it.required)
        .collect();
    let names_one = |it: &&Parameter| {
        matches!(
            it.kind,
            Kind::Identifier(_) | Kind::Enum { .. } | Kind::Set(_)
        )
    };
    let compares = |it: &&Parameter| matches!(it.kind, Kind::Filter { .. });
    let orders = |it: &&Parameter| matches!(it.kind, Kind::Ordering { .. });
    let kinds: [&dyn Fn(&&Parameter) -> bool; 4] = [&names_one, &compares, &orders, &|_| true];
    let most = if operation.paging.is_some() { 2 } else { 1 };
    for kind in kinds {
        if chosen.len() >= most {
            break;
        }
        let found = operation
            .own_parameters()
            .filter(|it| !chosen.iter().any(|there| there.name == it.name))
            .find(kind);
        chosen.extend(found);
    }
    // In the order of the documents, as everywhere.
    operation
        .own_parameters()
        .filter(|it| chosen.iter().any(|there| there.name == it.name))
        .collect()
}
