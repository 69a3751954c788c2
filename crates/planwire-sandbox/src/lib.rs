#![doc = include_str!("../README.md")]
//!
//! # How it is made
//!
//! ```text
//! document  the OpenAPI document: an ordered tree, and its schemas
//!    ↓
//! api       operations: routes, parameters, who is let in, the shape of failures
//!    ↓
//! list      what an operation that lists does: filters, ordering, pages
//!   behaviour  the ways in which a list can differ from its document
//! action    what one does that works on a single record: reading, creating, changing, removing it
//!    ↓
//! collection  the records of one type: the generated ones, and over them what was changed
//!    ↓
//! data      records, as a function of schema and position
//!
//! rule      what a value must be, for parameters, bodies and the fields of records
//! server    connections, faults, the recording of requests
//! ```
//!
//! No module knows a path; a field's name only decides which texts suit it, and which moments belong to a state. What an operation does is
//! a variant of one enum, beside its parameters.

mod action;
mod api;
mod behaviour;
mod builder;
mod collection;
mod data;
mod digits;
mod document;
mod error;
mod fault;
mod list;
mod pdf;
mod recorded;
mod rule;
mod sandbox;
mod server;
mod vendor;

pub use behaviour::{Clamp, ListBehaviour, ListChange};
pub use builder::SandboxBuilder;
pub use error::StartError;
pub use fault::{Fault, Faults, RetryAfter};
pub use recorded::RecordedRequest;
pub use sandbox::{PiriodAccess, Sandbox, WethodAccess};
use vendor::Vendor;
