//! `cargo xtask docs [--out DIR]`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::bundle::Bundle;
use crate::finding;
use crate::generate;
use crate::lint;
use crate::write;

/// Writes `index.html`.
pub(crate) fn run(root: &Path, out: Option<PathBuf>) -> Result<ExitCode, String> {
    let bundles = match Bundle::read_all(root) {
        Ok(bundles) => bundles,
        Err(findings) => {
            finding::report(findings);
            return Ok(ExitCode::FAILURE);
        }
    };
    // The page is made of what the lint lets through.
    let findings = lint::findings(&bundles);
    if finding::any_error(&findings) {
        finding::report(findings);
        return Ok(ExitCode::FAILURE);
    }
    let documents: Vec<_> = bundles
        .iter()
        .map(|bundle| (bundle.api, bundle.to_json()))
        .collect();
    let out = out.unwrap_or_else(|| root.join("target/api-docs"));
    let path = out.join("index.html");
    write::if_changed(&path, &generate::api_page(&documents)?)?;
    println!("{}", path.display());
    Ok(ExitCode::SUCCESS)
}
