//! Errors and their bodies, in the shape that the document gives them.

use std::collections::BTreeMap;

use super::media_type::media;
use crate::data::words;
use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::value::write_text;

/// An error, independent of the vendor's format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) failures: Vec<Failure>,
}

/// A rule that a request violates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The name of the parameter or field.
    pub(crate) name: String,
    /// True for fields and query parameters, false for headers.
    pub(crate) is_field: bool,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            failures: Vec::new(),
        }
    }

    /// Creates the error for a record that does not exist.
    pub(crate) fn missing(records: &str, id: &str) -> Self {
        Self::new(404, format!("No {} has the id `{id}`.", words(records)))
    }

    /// Creates the error for a record that the token cannot see.
    pub(crate) fn forbidden(records: &str) -> Self {
        Self::new(
            403,
            format!("The token has no access to this {}.", words(records)),
        )
    }

    pub(crate) fn invalid(failures: Vec<Failure>) -> Self {
        Self {
            status: 400,
            message: "The request is invalid.".to_owned(),
            failures,
        }
    }

    /// Returns the machine-readable code.
    fn key(&self) -> &'static str {
        match self.status {
            400 => "invalid_data",
            401 => "unauthorized",
            403 => "forbidden",
            404 => "not_found",
            405 => "method_not_allowed",
            409 => "conflict",
            412 => "precondition_failure",
            413 => "too_large",
            429 => "too_many_requests",
            _ => "error",
        }
    }
}

/// The shape of an error's body.
#[derive(Clone, Debug)]
pub(crate) struct ProblemShape {
    parts: Vec<(String, Part)>,
    /// Puts each failure under the name of its field.
    by_field: bool,
}

#[derive(Clone, Debug)]
enum Part {
    Key,
    /// A message. The document's example overrides it.
    Message(Option<String>),
    /// A list of objects with these properties.
    Failures(Vec<(String, Part)>),
    FieldName,
    FailureMessage,
    /// A list of the messages without a field.
    General,
}

impl ProblemShape {
    /// Reads the shape of an error response whose body is an object.
    pub(crate) fn read(document: &Document, response: &Node) -> Result<Option<Self>, StartError> {
        let Some((_, content)) = media(response) else {
            return Ok(None);
        };
        let Some(node) = content.get("schema") else {
            return Ok(None);
        };
        let schema = Schema::read(document, node)?;
        if schema.kind != Kind::Object {
            return Ok(None);
        }
        let example = content.get("example").or(schema.example);
        let mut parts = Vec::new();
        for (name, node) in &schema.properties {
            let property = Schema::read(document, node)?;
            let text = example.and_then(|example| example.text(name));
            let part = match property.kind {
                Kind::List => Self::list(document, &property)?,
                Kind::Text if matches!(*name, "key" | "code") => Some(Part::Key),
                // Generated examples contain the placeholder `string`.
                Kind::Text => Some(Part::Message(
                    text.filter(|text| *text != "string").map(ToOwned::to_owned),
                )),
                _ => None,
            };
            parts.extend(part.map(|part| ((*name).to_owned(), part)));
        }
        Ok(Some(Self {
            parts,
            by_field: schema.additional_properties,
        }))
    }

    fn list(document: &Document, list: &Schema<'_>) -> Result<Option<Part>, StartError> {
        let Some(items) = list.items else {
            return Ok(None);
        };
        let items = Schema::read(document, items)?;
        Ok(match items.kind {
            Kind::Text => Some(Part::General),
            Kind::Object => {
                let properties = items.properties.iter().map(|(name, _)| {
                    let is_name = matches!(*name, "field" | "name" | "property");
                    let part = if is_name {
                        Part::FieldName
                    } else {
                        Part::FailureMessage
                    };
                    ((*name).to_owned(), part)
                });
                Some(Part::Failures(properties.collect()))
            }
            _ => None,
        })
    }

    /// Returns the body of an error.
    pub(crate) fn body(&self, problem: &Problem) -> Vec<u8> {
        let mut members = Vec::new();
        for (name, part) in &self.parts {
            members.extend(
                part.value(problem, self.by_field)
                    .map(|value| (name.as_str(), value)),
            );
        }
        let fields = by_field(problem);
        if self.by_field {
            members.extend(
                fields
                    .iter()
                    .map(|(name, messages)| (*name, texts(messages))),
            );
        }
        object(&members)
    }
}

impl Part {
    fn value(&self, problem: &Problem, by_field: bool) -> Option<Vec<u8>> {
        match self {
            Self::Key => Some(text(problem.key())),
            Self::Message(shown) => Some(text(shown.as_ref().unwrap_or(&problem.message))),
            Self::Failures(properties) => {
                let failures = problem.failures.iter().map(|failure| {
                    let members: Vec<_> = properties
                        .iter()
                        .map(|(name, part)| {
                            let is_name = matches!(part, Self::FieldName);
                            (
                                name.as_str(),
                                text(if is_name {
                                    &failure.name
                                } else {
                                    &failure.message
                                }),
                            )
                        })
                        .collect();
                    object(&members)
                });
                Some(array(failures))
            }
            Self::General => {
                let general = general(problem, by_field);
                (!general.is_empty()).then(|| texts(&general))
            }
            Self::FieldName | Self::FailureMessage => None,
        }
    }
}

/// Returns the messages by field, sorted by name.
fn by_field(problem: &Problem) -> BTreeMap<&str, Vec<String>> {
    let mut fields: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for failure in problem.failures.iter().filter(|failure| failure.is_field) {
        let messages = fields.entry(&failure.name).or_default();
        messages.push(sentence(&failure.message));
    }
    fields
}

/// Returns the messages without a field.
fn general(problem: &Problem, by_field: bool) -> Vec<String> {
    if problem.failures.is_empty() {
        return vec![problem.message.clone()];
    }
    let failures = problem.failures.iter();
    failures
        .filter(|failure| !(by_field && failure.is_field))
        .map(|failure| format!("`{}` {}.", failure.name, failure.message))
        .collect()
}

/// Turns a message into a sentence: `must be …` becomes `Must be ….`
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).chain(['.']).collect()
}

fn text(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    write_text(text, &mut out);
    out
}

fn texts(list: &[String]) -> Vec<u8> {
    array(list.iter().map(|element| text(element)))
}

fn array(elements: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let elements: Vec<_> = elements.collect();
    [&b"["[..], &elements.join(&b','), b"]"].concat()
}

fn object(members: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let members: Vec<_> = members
        .iter()
        .map(|(name, value)| [&text(name), &b":"[..], value].concat())
        .collect();
    [&b"{"[..], &members.join(&b','), b"}"].concat()
}
