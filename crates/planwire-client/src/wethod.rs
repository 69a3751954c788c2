//! The API of Wethod: [`Client`] has one method an operation, [`types`] the records.

/// Enums, open to values that the documents do not know.
#[rustfmt::skip]
pub mod enums;
#[allow(
    missing_docs,
    unreachable_pub,
    clippy::all,
    clippy::unwrap_used,
    reason = "generated"
)]
#[rustfmt::skip]
mod generated;
/// Identifiers, a type for each kind of thing.
#[rustfmt::skip]
pub mod identifiers;

pub use generated::{Client, ClientInfo, Error, ResponseValue, types};
