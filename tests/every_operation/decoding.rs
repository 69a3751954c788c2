//! Decodes every documented response through its type, and undocumented variations.

mod documents;
mod examples;
mod tolerance;

use serde_json::Value;

use crate::{piriod, wethod};

/// Decodes an operation's response into its type and encodes it again; `None` if it has no type.
fn round_trip(api: &str, operation: &str, json: &Value) -> Option<serde_json::Result<Value>> {
    let through = match api {
        "wethod" => crate::named(wethod::OPERATIONS, operation)?.round_trip,
        _ => crate::named(piriod::OPERATIONS, operation)?.round_trip,
    };
    Some(through?(json))
}
