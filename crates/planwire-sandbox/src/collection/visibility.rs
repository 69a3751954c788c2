//! The records that the token can see.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// The records of a list that the sandbox's token may see, in lists and by their ids.
///
/// Set it with [`ListHandle::set_visibility`](crate::ListHandle::set_visibility). A record that the token does not
/// see is missing from lists and from their counts, and requests for it fail with 404, or with 403 after
/// [`forbidden`](Self::forbidden). Default: [`all`](Self::all).
///
/// ```
/// use planwire_sandbox::Visibility;
///
/// let narrow = Visibility::without([3, 4]);
/// let own = Visibility::matching(|record| record["project_id"] == 7).forbidden();
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a visibility has no effect until a list gets it"]
pub struct Visibility {
    sight: Sight,
    pub(super) is_forbidden: bool,
}

#[derive(Clone, Default)]
pub(super) enum Sight {
    #[default]
    All,
    Without(HashSet<String>),
    Only(HashSet<String>),
    Matching(Predicate),
}

/// The failure of a request for a record that the token cannot see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hidden {
    Missing,
    Forbidden,
}

type Predicate = Arc<dyn Fn(&serde_json::Value) -> bool + Send + Sync>;

impl Visibility {
    /// Shows all records.
    pub fn all() -> Self {
        Self::default()
    }

    /// Shows all records except those with these ids.
    pub fn without<I: fmt::Display>(ids: impl IntoIterator<Item = I>) -> Self {
        Self::of(Sight::Without(texts(ids)))
    }

    /// Shows only the records with these ids.
    pub fn only<I: fmt::Display>(ids: impl IntoIterator<Item = I>) -> Self {
        Self::of(Sight::Only(texts(ids)))
    }

    /// Shows only the records for which `sees` returns true.
    ///
    /// Decimals in its JSON are rounded to about 16 digits. `sees` must not use the list. It is called for each record
    /// after the visibility is set, and for each changed record.
    pub fn matching(sees: impl Fn(&serde_json::Value) -> bool + Send + Sync + 'static) -> Self {
        Self::of(Sight::Matching(Arc::new(sees)))
    }

    /// Refuses a request for one record that the token does not see with 403, as a server does that admits that the
    /// record exists. Default: 404.
    pub fn forbidden(mut self) -> Self {
        self.is_forbidden = true;
        self
    }

    fn of(sight: Sight) -> Self {
        Self {
            sight,
            is_forbidden: false,
        }
    }

    pub(super) fn sight(&self) -> &Sight {
        &self.sight
    }
}

fn texts<I: fmt::Display>(ids: impl IntoIterator<Item = I>) -> HashSet<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

impl fmt::Debug for Sight {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => formatter.write_str("All"),
            Self::Without(ids) => formatter.debug_tuple("Without").field(ids).finish(),
            Self::Only(ids) => formatter.debug_tuple("Only").field(ids).finish(),
            Self::Matching(_) => formatter.write_str("Matching"),
        }
    }
}
