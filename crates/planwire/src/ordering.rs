//! The order of a list.

/// The order of a list by one of its fields; [`asc`] and [`desc`] make one.
///
/// Which fields a list can be ordered by is not documented; servers of this kind ignore one they do not
/// know.
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

/// By a field, the least first.
pub fn asc(field: &str) -> Ordering {
    Ordering {
        wire: field.to_owned(),
    }
}

/// By a field, the greatest first.
pub fn desc(field: &str) -> Ordering {
    Ordering {
        wire: format!("-{field}"),
    }
}
