//! PostgreSQL: what only a server has.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;
