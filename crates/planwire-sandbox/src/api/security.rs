//! Authentication, by the security schemes of a document.

use crate::document::{Document, Node};
use crate::error::StartError;

/// Alternative combinations of schemes. Without any, no token is needed.
#[derive(Clone, Debug)]
pub(crate) struct Security {
    alternatives: Vec<Vec<Scheme>>,
}

/// The location of a token, and the word before it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scheme {
    Header {
        name: String,
        prefix: Option<String>,
    },
    Query {
        name: String,
    },
}

impl Security {
    /// Reads the `security` of an operation or of the whole document.
    pub(crate) fn read(document: &Document, requirements: &Node) -> Result<Self, StartError> {
        let alternatives = requirements.elements().iter().map(|requirement| {
            let schemes = requirement.entries().iter();
            schemes
                .map(|(name, _)| Scheme::read(document, name))
                .collect()
        });
        Ok(Self {
            alternatives: alternatives.collect::<Result<_, _>>()?,
        })
    }

    /// Checks the token of a request. The error says how to send it.
    pub(crate) fn check<'r>(
        &self,
        token: &str,
        header: impl Fn(&str) -> Option<&'r str>,
        query: impl Fn(&str) -> Option<String>,
    ) -> Result<(), String> {
        let Some(first) = self.alternatives.first() else {
            return Ok(());
        };
        let holds = |scheme: &Scheme| match scheme {
            Scheme::Header { name, prefix } => header(name)
                .and_then(|value| bare_token(value, prefix.as_deref()))
                .is_some_and(|given| given == token),
            Scheme::Query { name } => query(name).is_some_and(|given| given == token),
        };
        if self
            .alternatives
            .iter()
            .any(|schemes| schemes.iter().all(holds))
        {
            return Ok(());
        }
        // The message must not contain the token.
        Err(match first.first() {
            Some(Scheme::Header { name, prefix }) => {
                let prefix = prefix
                    .as_deref()
                    .map(|word| format!("{word} "))
                    .unwrap_or_default();
                format!("Send a valid token as `{name}: {prefix}<token>`.")
            }
            Some(Scheme::Query { name }) => {
                format!("Send a valid token as the query parameter `{name}`.")
            }
            None => "Send a valid token.".to_owned(),
        })
    }
}

impl Scheme {
    fn read(document: &Document, name: &str) -> Result<Self, StartError> {
        let pointer = format!("/components/securitySchemes/{name}");
        let node = document
            .root()
            .at(&pointer)
            .ok_or_else(|| StartError::document(format!("it has no security scheme `{name}`")))?;
        let (_, node) = document.resolve(node)?;
        let place = node.text("name").unwrap_or_default().to_owned();
        match (node.text("type"), node.text("scheme"), node.text("in")) {
            (Some("http"), Some(scheme), _) if scheme.eq_ignore_ascii_case("bearer") => {
                Ok(Self::Header {
                    name: "Authorization".to_owned(),
                    prefix: Some("Bearer".to_owned()),
                })
            }
            (Some("apiKey"), _, Some("header")) => Ok(Self::Header {
                name: place,
                prefix: node.text("x-token-prefix").map(ToOwned::to_owned),
            }),
            (Some("apiKey"), _, Some("query")) => Ok(Self::Query { name: place }),
            _ => Err(StartError::document(format!(
                "the security scheme `{name}` is none that the sandbox knows: a bearer token, or \
                 a key in a header or in the query"
            ))),
        }
    }
}

/// Returns the token after the prefix. RFC 9110 ignores the case of the prefix.
fn bare_token<'v>(value: &'v str, prefix: Option<&str>) -> Option<&'v str> {
    let Some(prefix) = prefix else {
        return Some(value);
    };
    let (word, token) = value.split_once(' ')?;
    word.eq_ignore_ascii_case(prefix)
        .then(|| token.trim_start())
}
