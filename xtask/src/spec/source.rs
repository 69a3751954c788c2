//! The YAML files of an API's folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::finding::{self, Finding, Place};
use crate::spec::node::Node;
use crate::spec::yaml;

/// The root file of an API's folder, which refers to the others.
pub(crate) const ROOT_FILE: &str = "openapi.yaml";

/// The maximum size of a file. The largest of the specification has 30 KiB.
const MAXIMUM_SIZE: u64 = 4 << 20;

/// Refuses files that cannot be documents. Reading a pipe would block forever.
fn no_document(file: &str, path: &Path) -> Option<Finding> {
    let metadata = fs::metadata(path).ok()?;
    let (what, why) = if !metadata.is_file() {
        (
            "this is not a regular file".to_owned(),
            "reading it might block forever",
        )
    } else if metadata.len() > MAXIMUM_SIZE {
        (
            format!(
                "the file has {} MiB, and the maximum is {}",
                metadata.len() >> 20,
                MAXIMUM_SIZE >> 20
            ),
            "no resource file needs that",
        )
    } else {
        return None;
    };
    Some(Finding::error(
        &Place::start_of(file),
        what,
        why,
        "replace it with a YAML file, or remove it",
    ))
}

/// The parsed files of one folder, by name.
#[derive(Debug)]
pub(crate) struct Sources {
    pub(crate) files: BTreeMap<String, Node>,
    folder: String,
}

impl Sources {
    /// Reads all YAML files of `spec/<api>` below `root`.
    pub(crate) fn read(root: &Path, api: &str) -> Result<Self, Vec<Finding>> {
        let folder = format!("spec/{api}");
        let mut findings = Vec::new();
        let mut files = BTreeMap::new();
        let missing = |error: &std::io::Error| {
            vec![Finding::error(
                &Place::start_of(folder.as_str()),
                format!("cannot read the folder: {error}"),
                format!("it contains the documents of {api}"),
                "restore the folder, or pass the folder of the workspace with `--root DIR`",
            )]
        };
        let entries = fs::read_dir(root.join(&folder)).map_err(|error| missing(&error))?;
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(|error| missing(&error))?.file_name();
            let name = name.to_string_lossy().into_owned();
            // Editors keep hidden locks and copies beside an open file.
            let is_hidden = name.starts_with('.');
            let extension = Path::new(&name).extension();
            if !is_hidden && extension.is_some_and(|it| it == "yaml" || it == "yml") {
                names.push(name);
            }
        }
        // The order of a folder's entries depends on the system, and generated files must not.
        names.sort();
        for name in names {
            let file: Arc<str> = format!("{folder}/{name}").into();
            let path = root.join(&*file);
            if let Some(finding) = no_document(&file, &path) {
                findings.push(finding);
                continue;
            }
            let text = finding::read(
                &path,
                &file,
                "it belongs to the specification",
                "restore it",
            );
            match text
                .map_err(|finding| vec![finding])
                .and_then(|text| yaml::parse(&file, &text))
            {
                Ok(node) => {
                    files.insert(name, node);
                }
                Err(more) => findings.extend(more),
            }
        }
        if findings.is_empty() && !files.contains_key(ROOT_FILE) {
            findings.push(Finding::error(
                &Place::start_of(format!("{folder}/{ROOT_FILE}")),
                "the file is missing",
                "it is the root that lists the paths of the API",
                "restore it",
            ));
        }
        if findings.is_empty() {
            Ok(Self { files, folder })
        } else {
            Err(findings)
        }
    }

    /// Parses texts instead of files.
    #[cfg(test)]
    pub(crate) fn from_texts(api: &str, texts: &[(&str, &str)]) -> Result<Self, Vec<Finding>> {
        let folder = format!("spec/{api}");
        let mut findings = Vec::new();
        let mut files = BTreeMap::new();
        for (name, text) in texts {
            match yaml::parse(&format!("{folder}/{name}").into(), text) {
                Ok(node) => {
                    files.insert((*name).to_owned(), node);
                }
                Err(more) => findings.extend(more),
            }
        }
        if findings.is_empty() {
            Ok(Self { files, folder })
        } else {
            Err(findings)
        }
    }

    /// Returns the name of the folder for messages.
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    /// Returns the name of a file for messages.
    pub(crate) fn display_name(&self, file: &str) -> String {
        format!("{}/{file}", self.folder)
    }
}
