//! `tap-planwire`, as targets and platforms run it: in its own process, against a sandbox.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod airbyte;
mod input;
mod odd;
mod resume;
mod singer;
mod support;
