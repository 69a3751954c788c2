#![doc = include_str!("../README.md")]
//!
//! # How it is made
//!
//! Each module knows only those below it.
//!
//! ```text
//! example     one record of any type, without a server
//! sandbox     a running sandbox, and what builds it
//! server      connections, faults, the recording of requests
//! api         one vendor's operations: routes, security, rate limits
//! list        the operations that list: filters, ordering, pages
//! action      the operations on one record: reading, creating, changing, removing it
//! catalogue   the collection that each operation works on
//! plan        an operation as the document has it: its path, parameters and success
//! message     requests, responses, and how failures read
//! behaviour   the ways in which a list can differ from its document
//! collection  the records of one type: the generated ones, and over them what was changed
//! data        records, as a function of schema and position
//! rule        what a value must be, for parameters, bodies and the fields of records
//! value       a value of a record, and its JSON
//! document    the OpenAPI document: an ordered tree, and its schemas
//! ```
//!
//! No module knows a path; a field's name only decides which texts suit it, and which moments belong to a state. What an operation does is
//! a variant of one enum, beside its parameters.

mod action;
mod api;
mod behaviour;
mod catalogue;
mod collection;
mod data;
mod document;
mod error;
mod example;
mod list;
mod message;
mod plan;
mod rule;
mod sandbox;
mod server;
mod value;
mod vendor;

pub use behaviour::{Clamp, ListBehaviour, ListChange, Sorting};
pub use collection::{DateHeader, Visibility};
pub use error::{SettingError, StartError};
pub use example::{ExampleError, example};
pub use sandbox::{ListHandle, PiriodAccess, Sandbox, SandboxBuilder, WethodAccess};
pub use server::{Fault, Faults, RecordedRequest, RetryAfter};
use vendor::Vendor;
