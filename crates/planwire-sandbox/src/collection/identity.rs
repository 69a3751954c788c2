//! How a record is found by its id.

use crate::data::{Field, Identifier, Source};

/// So many records are looked through where an id does not say which record it is.
const LOOKED_THROUGH: u64 = 1_000;

/// What tells the records of a collection apart.
#[derive(Clone, Debug)]
pub(crate) enum Identity {
    /// A field that counts on, from which the position follows.
    Counted {
        position: usize,
        identifier: Identifier,
    },
    /// A field of any other kind.
    Any { position: usize },
    /// Nothing that a record shows: an id is the number of a record, from 1.
    Unseen,
}

impl Identity {
    pub(crate) fn of(position: usize, field: &Field) -> Self {
        match &field.source {
            Source::Identity(identifier) => Self::Counted {
                position,
                identifier: identifier.clone(),
            },
            _ => Self::Any { position },
        }
    }

    pub(crate) fn position(&self) -> Option<usize> {
        match self {
            Self::Counted { position, .. } | Self::Any { position } => Some(*position),
            Self::Unseen => None,
        }
    }

    /// The position that an id follows from, where ids count on.
    pub(super) fn counted(&self, id: &str, shift: u64) -> Option<u64> {
        let Self::Counted { identifier, .. } = self else {
            return None;
        };
        let digits = match &identifier.prefix {
            Some(prefix) => id.strip_prefix(prefix.as_str())?.strip_prefix('_')?,
            None => id,
        };
        let number = digits.parse::<u64>().ok()?;
        number.checked_sub(identifier.first)?.checked_sub(shift)
    }

    /// The positions of the records that an id can belong to.
    pub(super) fn candidates(
        &self,
        id: &str,
        shift: u64,
        total: u64,
    ) -> impl Iterator<Item = u64> + use<> {
        let (likely, others) = match self {
            // The first record is the document's example, whose id may be of another kind.
            Self::Counted { .. } => (self.counted(id, shift), 0..1),
            Self::Any { .. } => (None, 0..total.min(LOOKED_THROUGH)),
            Self::Unseen => {
                let digits: String = id.chars().filter(char::is_ascii_digit).collect();
                let index = digits
                    .parse::<u64>()
                    .ok()
                    .and_then(|number| number.checked_sub(1));
                (index, 0..0)
            }
        };
        likely.into_iter().chain(others)
    }
}
