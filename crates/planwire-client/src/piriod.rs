//! The API of Piriod: [`Client`] has a method for each operation, and [`types`] the records.

/// Enums, which keep unknown values.
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
/// Identifiers, a type for each resource.
#[rustfmt::skip]
pub mod identifiers;

pub use generated::{Client, ClientInfo, Error, ResponseValue, types};
