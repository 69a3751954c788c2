//! `cargo xtask bundle --out DIR`.

use std::path::Path;
use std::process::ExitCode;

use crate::finding;
use crate::spec::bundle::Bundle;
use crate::workspace::output;
use crate::workspace::write;

/// Writes `wethod.json` and `piriod.json`.
pub(crate) fn run(root: &Path, out: &Path) -> Result<ExitCode, String> {
    let bundles = match Bundle::read_all(root) {
        Ok(bundles) => bundles,
        Err(findings) => {
            finding::report(findings);
            return Ok(ExitCode::FAILURE);
        }
    };
    for bundle in bundles {
        let path = out.join(format!("{}.json", bundle.api));
        write::if_changed(&path, &text(&bundle.to_json()))?;
        output::say(path.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// A bundle as it is written: indented, so that a difference is read line by line.
pub(crate) fn text(document: &serde_json::Value) -> String {
    format!("{document:#}\n")
}
