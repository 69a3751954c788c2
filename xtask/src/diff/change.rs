//! One difference between two documents, and what it means to those who use the API.

use std::collections::BTreeSet;

use crate::finding::Place;
use crate::spec::node::{Entry, Node};

/// Whom a change breaks, from nobody to everybody.
///
/// The wire is what a caller sends: it breaks where a request that the old document allows is refused,
/// goes elsewhere or means something else. Code is what is written against `planwire`: it breaks where a
/// name is gone or a type is another, or where an answer holds less than was promised. The derived Rust
/// reads new fields, new values and nulls of optional fields without a change, so those are additions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// Nothing that is sent, read or compiled differs.
    Note,
    /// There is more than before.
    Addition,
    Code,
    Wire,
    WireAndCode,
}

impl Effect {
    pub(super) fn breaks_wire(self) -> bool {
        matches!(self, Self::Wire | Self::WireAndCode)
    }

    pub(super) fn breaks_code(self) -> bool {
        matches!(self, Self::Code | Self::WireAndCode)
    }

    pub(super) fn is_breaking(self) -> bool {
        self >= Self::Code
    }

    /// Both effects at once.
    pub(super) fn and(self, other: Self) -> Self {
        match (
            self.breaks_wire() || other.breaks_wire(),
            self.breaks_code() || other.breaks_code(),
        ) {
            (true, true) => Self::WireAndCode,
            (true, false) => Self::Wire,
            (false, true) => Self::Code,
            (false, false) => self.max(other),
        }
    }

    /// How people read it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Note | Self::Addition => "harmless",
            Self::Code => "code",
            Self::Wire => "wire",
            Self::WireAndCode => "wire, code",
        }
    }
}

/// An effect and its reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Meaning {
    pub(super) effect: Effect,
    pub(super) why: String,
}

impl Meaning {
    fn new(effect: Effect, why: impl Into<String>) -> Self {
        Self {
            effect,
            why: why.into(),
        }
    }

    pub(super) fn note(why: impl Into<String>) -> Self {
        Self::new(Effect::Note, why)
    }

    pub(super) fn addition(why: impl Into<String>) -> Self {
        Self::new(Effect::Addition, why)
    }

    pub(super) fn code(why: impl Into<String>) -> Self {
        Self::new(Effect::Code, why)
    }

    pub(super) fn wire(why: impl Into<String>) -> Self {
        Self::new(Effect::Wire, why)
    }

    pub(super) fn wire_and_code(why: impl Into<String>) -> Self {
        Self::new(Effect::WireAndCode, why)
    }

    /// Both at once; a reason why something is harmless says nothing beside one why it is not.
    pub(super) fn and(self, other: Self) -> Self {
        let effect = self.effect.and(other.effect);
        let why = if self.why.ends_with(&other.why) {
            self.why
        } else if other.why.ends_with(&self.why) {
            other.why
        } else if self.effect.is_breaking() == other.effect.is_breaking() {
            format!("{}; {}", self.why, other.why)
        } else if self.effect > other.effect {
            self.why
        } else {
            other.why
        };
        Self { effect, why }
    }
}

/// Which way a thing travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Uses {
    /// In a request.
    pub(super) sent: bool,
    /// In the answer of a success.
    pub(super) received: bool,
    /// In the answer of a failure.
    pub(super) failed: bool,
}

impl Uses {
    pub(super) const SENT: Self = Self {
        sent: true,
        received: false,
        failed: false,
    };
    pub(super) const RECEIVED: Self = Self {
        sent: false,
        received: true,
        failed: false,
    };
    pub(super) const FAILED: Self = Self {
        sent: false,
        received: false,
        failed: true,
    };

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
            failed: self.failed || other.failed,
        }
    }

    /// What a change means that has one meaning in a request and another in an answer.
    pub(super) fn judge(self, sent: Meaning, received: Meaning) -> Meaning {
        match (self.sent, self.received) {
            (true, true) => sent.and(received),
            (true, false) => sent,
            (false, true) => received,
            (false, false) if self.failed => {
                Meaning::note("the body of an error is read whatever it holds")
            }
            (false, false) => Meaning::note("no operation carries it"),
        }
    }
}

/// One difference, before it is known whom it touches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    /// What has changed: "schema `Budget`, field `notes`".
    pub(super) subject: String,
    /// How: "is optional now".
    pub(super) what: String,
    pub(super) meaning: Meaning,
    /// Where it stands, or stood.
    pub(super) old: Option<Place>,
    pub(super) new: Option<Place>,
}

/// Two names of one schema, that of the old document and that of the new one.
pub(super) type Pair<'node> = (&'node str, &'node str);

/// What a comparison has found: differences, and the pairs of named schemas that are still to be compared.
#[derive(Debug, Default)]
pub(super) struct Found<'node> {
    pub(super) differences: Vec<Difference>,
    pub(super) pairs: Vec<(Pair<'node>, Uses)>,
}

impl Found<'_> {
    pub(super) fn add(
        &mut self,
        subject: impl Into<String>,
        what: impl Into<String>,
        meaning: Meaning,
        old: Option<&Place>,
        new: Option<&Place>,
    ) {
        self.differences.push(Difference {
            subject: subject.into(),
            what: what.into(),
            meaning,
            old: old.cloned(),
            new: new.cloned(),
        });
    }
}

/// A difference and what it touches.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) api: &'static str,
    pub(super) difference: Difference,
    /// The operations, by their place in the report's list.
    pub(super) operations: BTreeSet<usize>,
}

impl Change {
    pub(super) fn effect(&self) -> Effect {
        self.difference.meaning.effect
    }
}

/// One keyword as both documents have it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keyword<'node> {
    pub(super) old: Option<&'node Entry>,
    pub(super) new: Option<&'node Entry>,
}

impl<'node> Keyword<'node> {
    pub(super) fn of(old: &'node Node, new: &'node Node, key: &str) -> Self {
        Self {
            old: old.entry(key),
            new: new.entry(key),
        }
    }

    /// Whether its values differ; the order of a mapping is none.
    pub(super) fn differs(&self) -> bool {
        self.old.map(|entry| entry.value.to_json()) != self.new.map(|entry| entry.value.to_json())
    }

    pub(super) fn values(&self) -> (Option<&'node Node>, Option<&'node Node>) {
        (
            self.old.map(|entry| &entry.value),
            self.new.map(|entry| &entry.value),
        )
    }

    pub(super) fn texts(&self) -> (Option<&'node str>, Option<&'node str>) {
        let (old, new) = self.values();
        (old.and_then(Node::text), new.and_then(Node::text))
    }

    /// Whether it is `true` in each.
    pub(super) fn flags(&self) -> (bool, bool) {
        let (old, new) = self.values();
        (
            old.is_some_and(Node::is_true),
            new.is_some_and(Node::is_true),
        )
    }

    pub(super) fn old_place(&self) -> Option<&'node Place> {
        self.old.map(|entry| &entry.key_place)
    }

    pub(super) fn new_place(&self) -> Option<&'node Place> {
        self.new.map(|entry| &entry.key_place)
    }

    /// How it changed, with its values where they are short.
    pub(super) fn change(&self, key: &str) -> String {
        let (old, new) = self.values();
        match (old.map(short), new.map(short)) {
            (None, Some(Some(new))) => format!("`{key}` is new, {new}"),
            (None, Some(None)) => format!("`{key}` is new"),
            (Some(Some(old)), None) => format!("`{key}` is gone, {old}"),
            (Some(None), None) => format!("`{key}` is gone"),
            (Some(Some(old)), Some(Some(new))) if old != new => {
                format!("`{key}` was {old} and is {new}")
            }
            _ => format!("`{key}` has changed"),
        }
    }
}

/// A value that fits into a sentence, in quotes.
fn short(node: &Node) -> Option<String> {
    let text = match node.text() {
        Some(text) => text.to_owned(),
        None if node.entries().is_empty() && node.items().is_empty() => node.to_json().to_string(),
        None => return None,
    };
    (text.chars().count() <= 40 && !text.contains('\n')).then(|| quoted(&text))
}

/// A text of the documents in quotes that it cannot end.
pub(super) fn quoted(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// Several texts of the documents, each in quotes.
pub(super) fn quoted_list<'text>(texts: impl IntoIterator<Item = &'text str>) -> String {
    let texts: Vec<_> = texts.into_iter().map(quoted).collect();
    texts.join(", ")
}
