//! HTTP messages, independent of the connection, and their errors.

mod media_type;
mod problem;
mod request;
mod response;

pub(crate) use media_type::{essence, is_json, media};
pub(crate) use problem::{Failure, Problem, ProblemShape};
pub(crate) use request::Request;
pub(crate) use response::Response;
