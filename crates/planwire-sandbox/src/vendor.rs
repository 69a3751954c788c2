//! The two vendors.

use std::fmt;

/// Whose API an answer, an operation or a setting belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Vendor {
    /// The ERP for professional services, below `/wethod`.
    Wethod,
    /// The subscription billing, below `/piriod`.
    Piriod,
}

impl Vendor {
    pub(crate) const ALL: [Self; 2] = [Self::Wethod, Self::Piriod];

    /// The first segment of the paths of its API.
    pub(crate) fn segment(self) -> &'static str {
        match self {
            Self::Wethod => "wethod",
            Self::Piriod => "piriod",
        }
    }

    /// The OpenAPI document that the crate carries.
    pub(crate) fn bundle(self) -> &'static str {
        match self {
            Self::Wethod => include_str!("../bundle/wethod.json"),
            Self::Piriod => include_str!("../bundle/piriod.json"),
        }
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Wethod => "Wethod",
            Self::Piriod => "Piriod",
        })
    }
}
