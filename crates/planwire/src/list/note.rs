//! Remarks on how a list is read, which are not errors.

use std::fmt;
use std::sync::Arc;

/// A remark on how a list is read. Reading continues.
///
/// [`List::on_note`](crate::List::on_note) reports it. It displays as a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// The server ignores the requested page size, so pages cannot overlap. Only the number of records shows a loss.
    PageSizeIgnored {
        /// The parameter that the server ignores.
        parameter: &'static str,
        /// The number of records of each page.
        size: u64,
    },
    /// The server ignores the filter by the time of the last update, so records that were moved while the list was
    /// read are not read again.
    FilterIgnored {
        /// The parameter that the server ignores.
        parameter: &'static str,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PageSizeIgnored { parameter, size } => write!(
                formatter,
                "the server ignores `{parameter}` and returns {size} records a page; pages cannot overlap, so only the \
                 number of records shows whether one was lost"
            ),
            Self::FilterIgnored { parameter } => write!(
                formatter,
                "the server ignores `{parameter}`; records that were updated and moved while the list was read are not \
                 read again"
            ),
        }
    }
}

/// The function that receives each remark.
#[derive(Clone)]
pub(crate) struct OnNote(Arc<dyn Fn(&Note) + Send + Sync>);

impl OnNote {
    pub(crate) fn new(told: impl Fn(&Note) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    pub(crate) fn tell(&self, note: &Note) {
        (self.0)(note);
    }
}
