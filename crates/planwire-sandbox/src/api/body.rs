//! Request bodies.

use hyper::header::CONTENT_TYPE;

use crate::document::{Document, Node};
use crate::error::StartError;
use crate::message::{Failure, Problem, Request, essence, is_json, media};
use crate::rule::Rule;
use crate::value::{Value, literal};

/// The body of an operation.
#[derive(Debug)]
pub(crate) struct Body {
    is_required: bool,
    media_types: Vec<String>,
    rule: Option<Rule>,
}

impl Body {
    pub(crate) fn read(document: &Document, node: &Node) -> Result<Self, StartError> {
        let (_, node) = document.resolve(node)?;
        let schema = media(node)
            .filter(|(media_type, _)| is_json(media_type))
            .and_then(|(_, content)| content.get("schema"));
        let contents = node.get("content").map(Node::entries).unwrap_or_default();
        Ok(Self {
            is_required: node.flag("required"),
            media_types: contents.iter().map(|(name, _)| essence(name)).collect(),
            rule: schema
                .map(|schema| Rule::read(document, schema))
                .transpose()?,
        })
    }

    /// Returns the body of a request, if any, or the violated rules.
    pub(crate) fn value(&self, request: &Request) -> Result<Option<Value<'static>>, Problem> {
        let whole = |message: String| {
            Problem::invalid(vec![Failure {
                name: "body".to_owned(),
                is_field: false,
                message,
            }])
        };
        if request.body.is_empty() {
            if self.is_required {
                return Err(whole("is required".to_owned()));
            }
            return Ok(None);
        }
        let expected = || self.media_types.join(" or ");
        match request.header(CONTENT_TYPE.as_str()).map(essence) {
            None => return Err(whole(format!("needs a Content-Type: {}", expected()))),
            Some(given) if self.media_types.contains(&given) => {
                if !is_json(&given) {
                    return Ok(None);
                }
            }
            Some(given) => return Err(whole(format!("is `{given}` and must be {}", expected()))),
        }
        let node = Node::from_client(&request.body)
            .map_err(|error| whole(format!("is not valid JSON: {error}")))?;
        let value = literal(&node);
        let violations = self.rule.as_ref().map(|rule| rule.violations(&value));
        let failures = violations.unwrap_or_default().into_iter();
        let failures: Vec<_> = failures
            .map(|(place, message)| Failure {
                is_field: !place.is_empty(),
                name: if place.is_empty() {
                    "body".to_owned()
                } else {
                    place
                },
                message,
            })
            .collect();
        if failures.is_empty() {
            Ok(Some(value))
        } else {
            Err(Problem::invalid(failures))
        }
    }
}
