#![doc = include_str!("../README.md")]
//!
//! # Architecture
//!
//! Each module uses only those below it.
//!
//! ```text
//! example     single records of any type, without a server
//! sandbox     running sandboxes: builder, list handles, client settings
//! server      connections, faults, recorded requests
//! api         the API of one vendor: routes, security, rate limits
//! list        operations that return lists: filters, ordering, pages
//! action      operations on one record: reading, creating, updating, deleting, actions
//! catalogue   the assignment of operations to collections
//! plan        operations as the document declares them: path, parameters, success
//! message     requests, responses and errors
//! behaviour   behaviours of lists that their documents do not describe
//! collection  the records of one type: generated ones, changes, clock, visibility
//! data        generated records, a function of schema and position
//! rule        validation of parameters, bodies and fields
//! value       values of records, and their JSON
//! document    OpenAPI documents: an ordered tree, and its schemas
//! ```
//!
//! No module knows a path. Names of fields only select suitable strings and the timestamps of a state. The effect of
//! an operation is a variant of one enum.

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
