//! Generated records, a pure function of schema, position and the start of the clock.

mod compile;
mod complete;
mod example;
mod record;
mod row;
mod source;
mod text;

pub(crate) use compile::{record_type, value_source};
pub(crate) use complete::{Members, is_same_word};
pub(crate) use record::{Field, RecordType, Values};
pub(crate) use row::{Row, mix};
pub(crate) use source::{Identifier, Source};
pub(crate) use text::{prefix, words};
