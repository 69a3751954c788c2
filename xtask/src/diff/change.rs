//! A change of the documents, and its effect on callers.

use std::collections::BTreeSet;

use crate::finding::Place;

/// The effect of a change.
///
/// The wire breaks if a request that the old document allows is refused, goes elsewhere or means something else. Code
/// breaks if code written against `planwire` may not compile, or if a response contains less than was promised.
/// Generated code reads new fields, new values and nulls of optional fields, so these are additions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// Nothing that is sent, read or compiled changes.
    Note,
    /// Something is added.
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

    /// Returns the combined effect.
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

    /// Returns the name in reports.
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

    /// Combines two meanings. The reason of a harmless one is left out beside one that breaks.
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

/// A difference, without the operations that it touches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    /// The part that has changed: "schema `Budget`, field `notes`".
    pub(super) subject: String,
    /// The change: "is optional now".
    pub(super) what: String,
    pub(super) meaning: Meaning,
    /// The place in the old document.
    pub(super) old: Option<Place>,
    pub(super) new: Option<Place>,
}

/// A difference, and the operations that it touches.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) api: &'static str,
    pub(super) difference: Difference,
    /// The subject and the change are lines of Rust.
    pub(super) is_rust: bool,
    /// The operations, by their index in the report.
    pub(super) operations: BTreeSet<usize>,
}

impl Change {
    pub(super) fn new(
        api: &'static str,
        subject: String,
        (what, meaning): (String, Meaning),
        (old, new): (Option<Place>, Option<Place>),
        operations: BTreeSet<usize>,
    ) -> Self {
        let difference = Difference {
            subject,
            what,
            meaning,
            old,
            new,
        };
        Self {
            api,
            difference,
            is_rust: false,
            operations,
        }
    }

    pub(super) fn effect(&self) -> Effect {
        self.difference.meaning.effect
    }
}
