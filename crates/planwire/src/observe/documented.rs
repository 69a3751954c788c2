//! What the documents say of bodies, as far as a recorder has to know it: where the enums are, and which names
//! are those of fields.

use crate::operation::{Api, Operation};

/// The bodies of an operation.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The operation's name in the documents.
    pub(crate) id: &'static str,
    pub(crate) request: Option<&'static Documented>,
    /// By status: `200`, `2XX` or `default`.
    pub(crate) answers: &'static [(&'static str, &'static Documented)],
}

/// What the documents say of a value.
#[derive(Debug)]
pub(crate) enum Documented {
    /// Nothing that has a name: a text, a number, or what nobody documents.
    Anything,
    /// One of the values of an enum.
    Enum(&'static [&'static str]),
    /// A list of such values.
    List(&'static Documented),
    /// An object.
    Object {
        /// The documented fields.
        fields: &'static [(&'static str, &'static Documented)],
        /// The fields whose names are anybody's, where there are such.
        keyed: Option<&'static Keyed>,
    },
}

/// Fields whose names are anybody's: keys of the caller's own.
#[derive(Debug)]
pub(crate) struct Keyed {
    /// What their names begin with.
    pub(crate) prefix: &'static str,
    pub(crate) value: &'static Documented,
}

impl Exchange {
    /// The bodies of an operation, where the documents know it.
    pub(crate) fn of(operation: &Operation) -> Option<&'static Self> {
        let all: &'static [Self] = match operation.api {
            #[cfg(feature = "wethod")]
            Api::Wethod => crate::wethod::documented::EXCHANGES,
            #[cfg(feature = "piriod")]
            Api::Piriod => crate::piriod::documented::EXCHANGES,
            #[allow(unreachable_patterns, reason = "not where both APIs are there")]
            _ => &[],
        };
        all.iter().find(|exchange| exchange.id == operation.id)
    }

    /// What is documented of the request's body.
    pub(crate) fn request(&self) -> &'static Documented {
        self.request.unwrap_or(&Documented::Anything)
    }

    /// What is documented of the body of an answer.
    pub(crate) fn answer(&self, status: u16) -> &'static Documented {
        let of = |key: &str| {
            let (_, documented) = self.answers.iter().find(|(status, _)| *status == key)?;
            Some(*documented)
        };
        of(&status.to_string())
            .or_else(|| of(&format!("{}XX", status / 100)))
            .or_else(|| of("default"))
            .unwrap_or(&Documented::Anything)
    }
}
