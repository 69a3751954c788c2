//! The order of a list.

/// The order of a list by one of its fields; [`asc`] and [`desc`] return one.
///
/// If the fields are documented, another one is refused before it is sent. Otherwise servers may ignore an unknown field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order does nothing until a list takes it"]
pub struct Ordering {
    wire: String,
}

impl Ordering {
    pub(crate) fn into_wire(self) -> String {
        self.wire
    }
}

/// Orders by a field, ascending.
pub fn asc(field: &str) -> Ordering {
    Ordering {
        wire: field.to_owned(),
    }
}

/// Orders by a field, descending.
pub fn desc(field: &str) -> Ordering {
    Ordering {
        wire: format!("-{field}"),
    }
}

/// The order of a list by several of its fields, the most significant first.
///
/// ```
/// use planwire::{Orderings, asc, desc};
///
/// let by_sort_then_name = Orderings::from([desc("sort"), asc("name")]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order does nothing until a list takes it"]
pub struct Orderings {
    wire: String,
}

impl Orderings {
    pub(crate) fn into_wire(self) -> String {
        self.wire
    }
}

impl From<Ordering> for Orderings {
    fn from(ordering: Ordering) -> Self {
        Self {
            wire: ordering.wire,
        }
    }
}

impl FromIterator<Ordering> for Orderings {
    fn from_iter<I: IntoIterator<Item = Ordering>>(orderings: I) -> Self {
        let fields: Vec<String> = orderings.into_iter().map(Ordering::into_wire).collect();
        Self {
            wire: fields.join(","),
        }
    }
}

impl<const N: usize> From<[Ordering; N]> for Orderings {
    fn from(orderings: [Ordering; N]) -> Self {
        orderings.into_iter().collect()
    }
}

impl From<Vec<Ordering>> for Orderings {
    fn from(orderings: Vec<Ordering>) -> Self {
        orderings.into_iter().collect()
    }
}
