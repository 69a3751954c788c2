//! The documents under `spec/`: parsed into nodes with places, joined into bundles, and read as typed operations.

pub(crate) mod bundle;
pub(crate) mod document;
pub(crate) mod documented;
pub(crate) mod export;
pub(crate) mod grammar;
pub(crate) mod method_name;
pub(crate) mod model;
pub(crate) mod names;
pub(crate) mod node;
pub(crate) mod operator;
pub(crate) mod source;
pub(crate) mod usage;
pub(crate) mod yaml;
