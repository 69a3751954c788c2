//! The records: a pure function of their schema, their position and the sandbox's present.

mod compile;
mod example;
mod record;
mod row;
mod source;
mod text;
mod value;

pub(crate) use compile::{literal, record_type};
pub(crate) use record::RecordType;
pub(crate) use row::{Row, mix};
pub(crate) use value::{Instant, Value, write_text};
