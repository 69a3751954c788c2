//! Ids of records.

use crate::data::{Field, Identifier, Source};

/// The number of records to search if the position does not follow from the id.
const LOOKED_THROUGH: u64 = 1_000;

/// The identity of a collection's records.
#[derive(Clone, Debug)]
pub(crate) enum Identity {
    /// A field with consecutive ids, from which the position follows.
    Counted {
        position: usize,
        identifier: Identifier,
    },
    /// A field with other ids.
    Any { position: usize },
    /// No field. The id in a path is the number of the record, from 1.
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

    /// Returns the position that follows from a consecutive id.
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

    /// Returns the positions that an id can belong to.
    pub(super) fn candidates(
        &self,
        id: &str,
        shift: u64,
        total: u64,
    ) -> impl Iterator<Item = u64> + use<> {
        let (likely, others) = match self {
            // The first record is the document's example, whose id can have another form.
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
