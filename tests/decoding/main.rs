//! Reading answers: every type against every body that the documents promise, and against what they do not.

mod documents;
mod examples;
#[rustfmt::skip]
mod round_trips;
mod tolerance;
