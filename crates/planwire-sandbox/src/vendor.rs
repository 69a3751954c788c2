//! The two vendors.

use std::fmt;

/// A vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Vendor {
    /// The ERP for professional services, under `/wethod`.
    Wethod,
    /// The subscription billing, under `/piriod`.
    Piriod,
}

impl Vendor {
    pub(crate) const ALL: [Self; 2] = [Self::Wethod, Self::Piriod];

    /// Returns the first path segment of the vendor's API.
    pub(crate) fn segment(self) -> &'static str {
        match self {
            Self::Wethod => "wethod",
            Self::Piriod => "piriod",
        }
    }

    /// Returns the vendor's OpenAPI document, which the crate contains.
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
