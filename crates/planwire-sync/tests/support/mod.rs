//! What the tests of destinations share.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "each test uses a part of it, and stops at the first surprise"
)]

pub(crate) mod engine;
pub(crate) mod origin;
#[cfg(feature = "postgres")]
pub(crate) mod postgres;
