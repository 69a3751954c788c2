//! The records: a pure function of their schema, their position and the sandbox's present.

mod compile;
mod complete;
mod example;
mod record;
mod row;
mod source;
mod text;

pub(crate) use compile::{record_type, value_source};
pub(crate) use complete::{Given, is_same_word};
pub(crate) use record::{Field, RecordType, Values};
pub(crate) use row::{Row, mix};
pub(crate) use source::{Identifier, Source};
pub(crate) use text::{prefix, words};
