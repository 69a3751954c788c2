//! Where a schema stands.

use super::change::{Pair, Uses, quoted};
use super::sides::Sides;

/// Where a schema stands, as people say it.
#[derive(Clone, Debug)]
pub(super) struct Site<'node> {
    subject: String,
    path: String,
    /// The named schema whose fields stand here.
    named: Option<Pair<'node>>,
    /// The named schema whose field this is.
    holder: Option<Pair<'node>>,
    /// Whether it is the text of a filter, whose pattern spells the operators.
    pub(super) is_filter: bool,
    pub(super) uses: Uses,
}

impl<'node> Site<'node> {
    pub(super) fn new(subject: impl Into<String>, uses: Uses) -> Self {
        Self {
            subject: subject.into(),
            path: String::new(),
            named: None,
            holder: None,
            is_filter: false,
            uses,
        }
    }

    pub(super) fn of_schema(pair: Pair<'node>, uses: Uses) -> Self {
        let subject = match pair {
            (old, new) if old == new => format!("schema {}", quoted(new)),
            (old, new) => format!("schema {}, before {}", quoted(new), quoted(old)),
        };
        Self {
            named: Some(pair),
            ..Self::new(subject, uses)
        }
    }

    pub(super) fn subject(&self) -> String {
        match self.path.as_str() {
            "" => self.subject.clone(),
            path => format!("{}, field {}", self.subject, quoted(path)),
        }
    }

    pub(super) fn field(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.inner(&format!("{dot}{name}"), self.named)
    }

    pub(super) fn inner(&self, step: &str, holder: Option<Pair<'node>>) -> Self {
        Self {
            subject: self.subject.clone(),
            path: format!("{}{step}", self.path),
            named: None,
            holder,
            is_filter: false,
            uses: self.uses,
        }
    }

    /// Whether it is a named schema itself, which has a type of that name in Rust.
    pub(super) fn is_named(&self) -> bool {
        self.named.is_some()
    }

    /// Whether a field that may be null has three states here, in each document.
    pub(super) fn patches(&self, sides: &Sides<'node>) -> (bool, bool) {
        self.holder.map_or((false, false), |(old, new)| {
            (
                sides.old.carried.is_only_sent(old),
                sides.new.carried.is_only_sent(new),
            )
        })
    }
}
