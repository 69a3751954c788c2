//! The commands.

pub(crate) mod auth;
pub(crate) mod call;
pub(crate) mod listing;
pub(crate) mod mcp;
mod resume;
pub(crate) mod serve;
pub(crate) mod sync;
