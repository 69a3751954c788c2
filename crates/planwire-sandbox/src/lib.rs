//! Sandbox.

mod api;
mod builder;
mod data;
mod digits;
mod document;
mod error;
mod fault;
mod list;
mod recorded;
mod sandbox;
mod server;
mod vendor;

pub use builder::SandboxBuilder;
pub use error::StartError;
pub use fault::{Fault, Faults, RetryAfter};
pub use recorded::RecordedRequest;
pub use sandbox::{PiriodAccess, Sandbox, WethodAccess};
pub use vendor::Vendor;
