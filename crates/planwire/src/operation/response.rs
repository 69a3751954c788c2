//! The bodies of requests and responses.

use super::{Kind, Schema};

/// The body of a request: a JSON object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// `true` if it is required.
    pub required: bool,
    /// Its fields.
    pub schema: &'static Schema,
}

/// A documented response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// Its status: `200`, `2XX` for a range, or `default` for all others.
    pub status: &'static str,
    /// The content of its body.
    pub content: Content,
}

impl Response {
    pub(crate) const fn json(status: &'static str, kind: Kind) -> Self {
        let content = Content::Json(kind);
        Self { status, content }
    }

    pub(crate) const fn file(status: &'static str, media_type: &'static str) -> Self {
        let content = Content::File(media_type);
        Self { status, content }
    }

    pub(crate) const fn nothing(status: &'static str) -> Self {
        let content = Content::Nothing;
        Self { status, content }
    }

    /// Returns whether its status is one of success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status.starts_with('2')
    }
}

/// The content of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// None.
    Nothing,
    /// JSON of a kind.
    Json(Kind),
    /// A file of a media type, such as `application/pdf`.
    File(&'static str),
}
