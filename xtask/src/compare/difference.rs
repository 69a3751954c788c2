//! A difference between two documents, before it is judged.

use std::collections::BTreeSet;

use crate::finding::Place;
use crate::spec::node::{Entry, Node};

use super::view::Bound;
use super::walk::Pair;

/// The uses of a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Uses {
    /// In a request.
    pub(crate) sent: bool,
    /// In a success response.
    pub(crate) received: bool,
    /// In an error response.
    pub(crate) failed: bool,
}

impl Uses {
    pub(crate) const SENT: Self = Self {
        sent: true,
        received: false,
        failed: false,
    };
    pub(crate) const RECEIVED: Self = Self {
        sent: false,
        received: true,
        failed: false,
    };
    pub(crate) const FAILED: Self = Self {
        sent: false,
        received: false,
        failed: true,
    };

    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
            failed: self.failed || other.failed,
        }
    }
}

/// The part of a document that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Document,
    Tag,
    Scheme,
    /// A component without references.
    Unused,
    Path,
    Operation,
    Parameter,
    Body,
    Media,
    Response,
    Schema,
    /// A field of an object.
    Field,
    /// The items of a list, or the additional fields of an object.
    Items,
}

/// The kind of a difference.
#[derive(Clone, Debug)]
pub(crate) enum Fact<'node> {
    /// Only the old document has the part.
    Gone,
    /// Only the new document has it.
    New {
        required: bool,
    },
    /// The new document requires it and the old one does not, or the reverse.
    Required(bool),
    /// Null is a value in the new document and not in the old one, or the reverse.
    Nullable(bool),
    Types(BTreeSet<&'node str>, BTreeSet<&'node str>),
    Format(Option<&'node str>, Option<&'node str>),
    /// The values of an enum, as JSON.
    Values(Option<BTreeSet<String>>, Option<BTreeSet<String>>),
    Bound(&'static str, Option<Bound>, Option<Bound>),
    /// The named schemas; `None` for an inline one.
    Reference(Option<&'node str>, Option<&'node str>),
    /// Another keyword, as written.
    Keyword(Keyword<'node>),
}

impl Fact<'_> {
    /// Returns the keyword of the difference.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Gone => "gone",
            Self::New { .. } => "new",
            Self::Required(_) => "required",
            Self::Nullable(_) => "nullable",
            Self::Types(..) => "type",
            Self::Format(..) => "format",
            Self::Values(..) => "enum",
            Self::Bound(keyword, ..) => keyword,
            Self::Reference(..) => "$ref",
            Self::Keyword(keyword) => keyword.key,
        }
    }
}

/// The position of a difference.
#[derive(Clone, Debug, Default)]
pub(crate) struct At<'node> {
    /// The part of the operation: `query limit`, `response 200`.
    pub(crate) part: String,
    /// The title for people: "query parameter `limit`".
    pub(crate) title: String,
    /// The named schema, under its old and its new name.
    pub(crate) schema: Option<Pair<'node>>,
    /// The path from the part or the named schema: `[].id`.
    pub(crate) path: String,
    /// The value is a filter, whose pattern encodes the operators.
    pub(crate) is_filter: bool,
    /// The field is absent from requests.
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
}

impl<'node> At<'node> {
    pub(crate) fn new(part: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            part: part.into(),
            title: title.into(),
            ..Self::default()
        }
    }

    pub(crate) fn titled(title: impl Into<String>) -> Self {
        Self::new("", title)
    }

    pub(crate) fn of_schema(pair: Pair<'node>) -> Self {
        let title = match pair {
            (old, new) if old == new => format!("schema {}", quoted(new)),
            (old, new) => format!("schema {}, before {}", quoted(new), quoted(old)),
        };
        Self {
            schema: Some(pair),
            ..Self::titled(title)
        }
    }

    pub(crate) fn step(&self, step: &str) -> Self {
        Self {
            path: format!("{}{step}", self.path),
            is_filter: false,
            ..self.clone()
        }
    }

    /// Returns the subject: "schema `Budget`, field `notes`".
    pub(crate) fn subject(&self) -> String {
        match self.path.trim_start_matches('.') {
            "" => self.title.clone(),
            path => format!("{}, field {}", self.title, quoted(path)),
        }
    }
}

/// One difference.
#[derive(Clone, Debug)]
pub(crate) struct Difference<'node> {
    pub(crate) at: At<'node>,
    pub(crate) part: Part,
    pub(crate) uses: Uses,
    pub(crate) fact: Fact<'node>,
    /// The different node, or the one that would contain it.
    pub(crate) old: &'node Node,
    pub(crate) new: &'node Node,
}

/// One keyword in both documents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyword<'node> {
    pub(crate) key: &'node str,
    pub(crate) old: Option<&'node Entry>,
    pub(crate) new: Option<&'node Entry>,
}

impl<'node> Keyword<'node> {
    pub(crate) fn of(old: &'node Node, new: &'node Node, key: &'node str) -> Self {
        Self {
            key,
            old: old.entry(key),
            new: new.entry(key),
        }
    }

    /// Returns true if the values differ, regardless of the order of mappings.
    pub(crate) fn differs(&self) -> bool {
        match self.values() {
            (Some(old), Some(new)) => !old.is_same(new),
            (old, new) => old.is_some() != new.is_some(),
        }
    }

    pub(crate) fn values(&self) -> (Option<&'node Node>, Option<&'node Node>) {
        (
            self.old.map(|entry| &entry.value),
            self.new.map(|entry| &entry.value),
        )
    }

    pub(crate) fn places(&self) -> (Option<&'node Place>, Option<&'node Place>) {
        (
            self.old.map(|entry| &entry.key_place),
            self.new.map(|entry| &entry.key_place),
        )
    }

    /// Describes the change, with the values if they are short.
    pub(crate) fn change(&self) -> String {
        let key = quoted(self.key);
        let (old, new) = self.values();
        match (old.map(short), new.map(short)) {
            (None, Some(Some(new))) => format!("{key} is new, {new}"),
            (None, Some(None)) => format!("{key} is new"),
            (Some(Some(old)), None) => format!("{key} is gone, {old}"),
            (Some(None), None) => format!("{key} is gone"),
            (Some(Some(old)), Some(Some(new))) if old != new => {
                format!("{key} was {old} and is {new}")
            }
            _ => format!("{key} has changed"),
        }
    }
}

/// Returns a short value in quotes.
fn short(node: &Node) -> Option<String> {
    let text = match node.text() {
        Some(text) => text.to_owned(),
        None if node.entries().is_empty() && node.items().is_empty() => node.to_json().to_string(),
        None => return None,
    };
    (text.chars().count() <= 40 && !text.contains('\n')).then(|| quoted(&text))
}

/// Returns a text of the documents in backticks, without backticks inside.
pub(crate) fn quoted(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// Returns several texts of the documents, each in backticks.
pub(crate) fn quoted_list<'text>(texts: impl IntoIterator<Item = &'text str>) -> String {
    let texts: Vec<_> = texts.into_iter().map(quoted).collect();
    texts.join(", ")
}
