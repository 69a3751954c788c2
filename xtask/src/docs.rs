//! `cargo xtask docs [--out DIR]`.

mod api_page;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::lint;
use crate::workspace::output;
use crate::workspace::write;

/// Writes `index.html`.
pub(crate) fn run(root: &Path, out: Option<PathBuf>) -> Result<ExitCode, String> {
    let Some(bundles) = lint::clean_bundles(root) else {
        return Ok(ExitCode::FAILURE);
    };
    let out = out.unwrap_or_else(|| root.join("target/api-docs"));
    let path = out.join("index.html");
    write::if_changed(&path, &api_page::page(&bundles)?)?;
    output::say(path.display());
    Ok(ExitCode::SUCCESS)
}
