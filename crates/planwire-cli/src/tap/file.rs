//! The JSON files that the tap is started with.

#[path = "../text.rs"]
mod text;

use std::fs::File;
use std::path::Path;

use serde_json::Value;

use crate::failure::Failure;
use text::MIB;

/// The largest file; a state of all lists has some 20 KiB, and a catalog some 400 KiB.
const MOST: u64 = 64 * MIB;

/// Reads a file. `what` names it in errors, such as `the state`.
///
/// # Errors
///
/// If it cannot be read, or is not JSON.
pub(crate) fn read(what: &str, path: &Path) -> Result<Value, Failure> {
    let place = path.display();
    let text = File::open(path).and_then(|file| text::read(file, MOST));
    let text =
        text.map_err(|error| Failure::usage(format!("cannot read {what} {place}: {error}")))?;
    // The error names a line and a column, and no value of the file, which may be a token.
    serde_json::from_str(&text)
        .map_err(|error| Failure::usage(format!("cannot read {what} {place}: {error}")))
}
