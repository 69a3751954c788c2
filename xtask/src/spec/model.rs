//! Operations, parameters, bodies and schemas as the tasks read them from a bundle.

pub(crate) mod body;
pub(crate) mod bounds;
pub(crate) mod operation;
pub(crate) mod parameter;
pub(crate) mod schema;
