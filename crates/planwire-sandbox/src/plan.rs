//! Operations as the document declares them, before they are assigned to a collection.

mod parameter;
mod place;
mod settings;

pub(crate) use parameter::{Location, Ordering, Parameter, Scope};
pub(crate) use place::{Pattern, Place};
pub(crate) use settings::Settings;

use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::message::{is_json, media};

/// An operation of a document.
#[derive(Debug)]
pub(crate) struct Plan<'d> {
    pub(crate) id: String,
    /// The method in upper case.
    pub(crate) method: String,
    pub(crate) path: &'d str,
    pub(crate) node: &'d Node,
    pub(crate) tag: Option<&'d str>,
    pub(crate) place: Place,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) success: Success<'d>,
}

/// The first successful response of an operation.
#[derive(Debug)]
pub(crate) struct Success<'d> {
    /// The status; `None` for `2XX`.
    status: Option<u16>,
    pub(crate) content: Content<'d>,
}

/// The body of a successful response.
#[derive(Debug)]
pub(crate) enum Content<'d> {
    Nothing,
    /// A file, such as a PDF.
    File(&'d str),
    Json {
        media_type: &'d str,
        /// The schema and its examples.
        node: &'d Node,
        schema: Box<Schema<'d>>,
    },
}

/// The list that an operation returns.
#[derive(Debug)]
pub(crate) struct Listed<'d> {
    /// The schema of the response.
    pub(crate) response: Schema<'d>,
    pub(crate) items: Schema<'d>,
    /// The first record of the response's example.
    pub(crate) first: Option<&'d Node>,
    pub(crate) is_enveloped: bool,
}

impl<'d> Plan<'d> {
    pub(crate) fn read(
        document: &'d Document,
        method: &str,
        path: &'d str,
        item: &'d Node,
        node: &'d Node,
    ) -> Result<Self, StartError> {
        let tags = node.get("tags").map(Node::elements).unwrap_or_default();
        Ok(Self {
            id: node
                .text("operationId")
                .map_or_else(|| format!("{method} {path}"), Into::into),
            method: method.to_uppercase(),
            path,
            node,
            tag: tags.first().and_then(Node::as_text),
            place: Place::of(path),
            parameters: parameters(document, item, node)?,
            success: Success::read(document, node)?,
        })
    }

    pub(crate) fn pattern(&self) -> Pattern {
        Pattern::of(self.path)
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.name == name)
    }

    /// Returns whether the operation has no side effects.
    pub(crate) fn is_safe(&self) -> bool {
        let is_marked = self.node.get("x-safe").and_then(Node::as_boolean) == Some(false);
        self.method == "GET" && !is_marked
    }

    /// Returns whether the document has a response with this status.
    pub(crate) fn documents(&self, status: u16) -> bool {
        let responses = self.node.get("responses");
        responses.is_some_and(|responses| responses.get(&status.to_string()).is_some())
    }

    /// Returns the name of the record in the response.
    pub(crate) fn returned_record(&self) -> Option<&'d str> {
        match &self.success.content {
            Content::Json { schema, .. } if schema.kind == Kind::Object => schema.name,
            _ => None,
        }
    }

    /// Returns the list of a GET whose response is an array of records, or an object with one that
    /// `x-paging` names.
    pub(crate) fn listed(&self, document: &'d Document) -> Result<Option<Listed<'d>>, StartError> {
        let Content::Json { node, schema, .. } = &self.success.content else {
            return Ok(None);
        };
        if self.method != "GET" {
            return Ok(None);
        }
        let paging = self.node.get("x-paging");
        let (array, name) = match (schema.kind, paging) {
            (Kind::List, _) => (Schema::clone(schema), None),
            (Kind::Object, Some(paging)) => {
                let name = paging.text("records").unwrap_or_default();
                let Some(records) = schema.property(name) else {
                    return Err(StartError::document(format!(
                        "the `x-paging` of `{}` names the records `{name}`, which the response's \
                         schema does not have",
                        self.id
                    )));
                };
                (Schema::read(document, records)?, Some(name))
            }
            _ => return Ok(None),
        };
        let Some(items) = array.items else {
            return Ok(None);
        };
        let items = Schema::read(document, items)?;
        if !matches!(items.kind, Kind::Object | Kind::Any) {
            // Records need an object schema.
            return Ok(None);
        }
        let shown = example(document, node)?;
        let shown = shown.and_then(|shown| match name {
            Some(name) => shown.get(name),
            None => Some(shown),
        });
        let first = shown.and_then(|list| list.elements().first());
        Ok(Some(Listed {
            response: Schema::clone(schema),
            first: first.or(items.example),
            items,
            is_enveloped: name.is_some(),
        }))
    }
}

impl<'d> Success<'d> {
    fn read(document: &'d Document, node: &'d Node) -> Result<Self, StartError> {
        let responses = node.get("responses").map(Node::entries).unwrap_or_default();
        let success = responses.iter().find(|(status, _)| status.starts_with('2'));
        let Some((status, response)) = success else {
            return Ok(Self {
                status: None,
                content: Content::Nothing,
            });
        };
        let (_, response) = document.resolve(response)?;
        let content = match media(response) {
            None => Content::Nothing,
            Some((media_type, _)) if !is_json(media_type) => Content::File(media_type),
            Some((media_type, node)) => {
                let schema = node.get("schema").unwrap_or(&Node::Null);
                Content::Json {
                    media_type,
                    node,
                    schema: Box::new(Schema::read(document, schema)?),
                }
            }
        };
        Ok(Self {
            status: status.parse().ok(),
            content,
        })
    }

    /// Returns the documented status, or the default for `2XX`.
    pub(crate) fn status(&self, is_new: bool) -> u16 {
        let usual = match self.content {
            _ if is_new => 201,
            Content::Nothing => 204,
            _ => 200,
        };
        self.status.unwrap_or(usual)
    }
}

/// Returns the example of a response, or the first of several.
pub(crate) fn example<'d>(
    document: &'d Document,
    content: &'d Node,
) -> Result<Option<&'d Node>, StartError> {
    if let Some(example) = content.get("example") {
        return Ok(Some(example));
    }
    let several = content
        .get("examples")
        .map(Node::entries)
        .unwrap_or_default();
    let Some((_, first)) = several.first() else {
        return Ok(None);
    };
    Ok(document.resolve(first)?.1.get("value"))
}

/// Returns the parameters of the path item and of the operation. The latter override the former.
fn parameters(document: &Document, item: &Node, node: &Node) -> Result<Vec<Parameter>, StartError> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for source in [item, node] {
        for parameter in source
            .get("parameters")
            .map(Node::elements)
            .unwrap_or_default()
        {
            let parameter = Parameter::read(document, parameter)?;
            parameters.retain(|other| {
                (&other.name, other.location) != (&parameter.name, parameter.location)
            });
            parameters.push(parameter);
        }
    }
    Ok(parameters)
}
