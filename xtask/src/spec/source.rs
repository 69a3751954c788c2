//! The files of one API's folder: read once, by what refers to them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::finding::{self, Finding, Place};
use crate::spec::node::Node;
use crate::spec::yaml;

/// The file of an API's folder that the others hang from.
pub(crate) const ROOT_FILE: &str = "openapi.yaml";

/// A larger file is refused: the largest of the specification has 30 KiB.
const MAXIMUM_SIZE: u64 = 4 << 20;

/// What cannot be a document, though its name says so. Reading a pipe would wait forever.
fn no_document(file: &str, path: &Path) -> Option<Finding> {
    let metadata = fs::metadata(path).ok()?;
    let (what, why) = if !metadata.is_file() {
        (
            "this is not a regular file".to_owned(),
            "reading it might never end",
        )
    } else if metadata.len() > MAXIMUM_SIZE {
        (
            format!(
                "the file has {} MiB, and {} are read",
                metadata.len() >> 20,
                MAXIMUM_SIZE >> 20
            ),
            "no resource needs that, so it is something else",
        )
    } else {
        return None;
    };
    Some(Finding::error(
        &Place::start_of(file),
        what,
        why,
        "replace it by a YAML file, or remove it",
    ))
}

/// The YAML files of one folder, by name.
#[derive(Debug)]
pub(crate) struct Sources {
    pub(crate) files: BTreeMap<String, Node>,
    folder: String,
}

impl Sources {
    /// Reads every YAML file of `spec/<api>` below `root`.
    pub(crate) fn read(root: &Path, api: &str) -> Result<Self, Vec<Finding>> {
        let folder = format!("spec/{api}");
        let mut findings = Vec::new();
        let mut files = BTreeMap::new();
        let missing = |error: &std::io::Error| {
            vec![Finding::error(
                &Place::start_of(folder.as_str()),
                format!("the folder cannot be read: {error}"),
                format!("the documents of {api} are kept there"),
                "restore the folder, or pass the workspace's with `--root DIR`",
            )]
        };
        let entries = fs::read_dir(root.join(&folder)).map_err(|error| missing(&error))?;
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(|error| missing(&error))?.file_name();
            let name = name.to_string_lossy().into_owned();
            // Editors keep locks and copies beside a file while it is open, and hide them.
            let is_hidden = name.starts_with('.');
            let extension = Path::new(&name).extension();
            if !is_hidden && extension.is_some_and(|it| it == "yaml" || it == "yml") {
                names.push(name);
            }
        }
        // The order of a folder differs from system to system; what is derived must not.
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
                "it is the root that names the paths of the API",
                "restore it",
            ));
        }
        if findings.is_empty() {
            Ok(Self { files, folder })
        } else {
            Err(findings)
        }
    }

    /// Texts in the place of files.
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

    /// The folder as messages name it.
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    /// A file as messages name it.
    pub(crate) fn display_name(&self, file: &str) -> String {
        format!("{}/{file}", self.folder)
    }
}
