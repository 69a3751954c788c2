//! The vendor's file: OpenAPI 3.0, 3.1 or 3.2, as JSON or as YAML.

use std::path::Path;
use std::sync::Arc;

use crate::compare::Places;
use crate::finding::{self, Finding, Place};
use crate::spec::node::{Content, Entry, Node};
use crate::spec::yaml;

/// The vendor's document.
#[derive(Debug)]
pub(super) struct Vendor {
    pub(super) root: Node,
    /// The name of the file for messages.
    pub(super) file: String,
    /// The nodes have lines.
    has_lines: bool,
}

impl Vendor {
    pub(super) fn read(path: &Path) -> Result<Self, Vec<Finding>> {
        let file = path.display().to_string();
        let (why, fix) = (
            "the vendor's document is compared with ours",
            "give the path of a local file after `--against`",
        );
        let text = finding::read(path, &file, why, fix).map_err(|finding| vec![finding])?;
        Self::parse(&file, &text)
    }

    pub(super) fn parse(file: &str, text: &str) -> Result<Self, Vec<Finding>> {
        // Some editors and servers add a byte order mark.
        let text = text.trim_start_matches('\u{feff}');
        let vendor = match serde_json::from_str::<serde_json::Value>(text) {
            Ok(value) => Self {
                root: without_lines(&value, &Place::start_of(file)),
                file: file.to_owned(),
                has_lines: false,
            },
            Err(error) if text.trim_start().starts_with('{') => {
                match yaml::parse_with_aliases(&Arc::from(file), text) {
                    Ok(root) => Self::with_lines(file, root),
                    Err(_) => return Err(vec![not_json(file, text, &error)]),
                }
            }
            Err(_) => Self::with_lines(file, yaml::parse_with_aliases(&Arc::from(file), text)?),
        };
        vendor.check()?;
        Ok(vendor)
    }

    fn with_lines(file: &str, root: Node) -> Self {
        Self {
            root,
            file: file.to_owned(),
            has_lines: true,
        }
    }

    /// Checks that the document can be compared.
    fn check(&self) -> Result<(), Vec<Finding>> {
        let fail = |place: &Place, what: String, why: &str, fix: &str| {
            Err(vec![Finding::error(place, what, why, fix)])
        };
        const VERSIONS: &str = "OpenAPI 3.0, 3.1 and 3.2 are supported";
        if let Some(version) = self.root.entry("swagger") {
            return fail(
                &version.key_place,
                "unsupported version: Swagger 2.0".to_owned(),
                VERSIONS,
                "convert it first; most OpenAPI editors can",
            );
        }
        let Some(version) = self.root.get("openapi") else {
            return fail(
                &self.root.place,
                "the file is not an OpenAPI document".to_owned(),
                "its top level has no `openapi: 3.…`",
                "give the vendor's OpenAPI file after `--against`",
            );
        };
        let number = version.to_json().to_string();
        if !["3.0", "3.1", "3.2"]
            .iter()
            .any(|known| number.trim_matches('"').starts_with(known))
        {
            return fail(
                &version.place,
                format!("unsupported OpenAPI version {}", number.trim_matches('"')),
                VERSIONS,
                "convert it first",
            );
        }
        match self.root.get("paths") {
            Some(paths) if !paths.entries().is_empty() => Ok(()),
            _ => fail(
                &self.root.place,
                "the document has no paths".to_owned(),
                "there is nothing to compare",
                "give the file with the paths; bundle a document that is split into several files first",
            ),
        }
    }

    /// Returns the place of a node: its line, or its JSON pointer.
    pub(super) fn place_of(&self, places: &Places<'_>, node: &Node) -> String {
        if self.has_lines {
            return places.place(node).to_string();
        }
        format!("{}#{}", self.file, places.pointer(node))
    }
}

/// Converts JSON to nodes that know only their file.
fn without_lines(value: &serde_json::Value, place: &Place) -> Node {
    let content = match value {
        serde_json::Value::Null => Content::Null,
        serde_json::Value::Bool(value) => Content::Bool(*value),
        serde_json::Value::Number(value) => Content::Number(value.clone()),
        serde_json::Value::String(value) => Content::Text(value.clone()),
        serde_json::Value::Array(items) => Content::List(
            items
                .iter()
                .map(|item| without_lines(item, place))
                .collect(),
        ),
        serde_json::Value::Object(entries) => Content::Map(
            entries
                .iter()
                .map(|(key, value)| Entry {
                    key: key.clone(),
                    key_place: place.clone(),
                    value: without_lines(value, place),
                })
                .collect(),
        ),
    };
    Node {
        place: place.clone(),
        content,
    }
}

fn not_json(file: &str, text: &str, error: &serde_json::Error) -> Finding {
    let file = crate::finding::File::new(file, text);
    Finding::error(
        &Place::new(&file, error.line(), error.column().max(1), 1),
        format!("invalid JSON: {error}"),
        "the file cannot be read until this is fixed",
        "correct the syntax, or fetch the file again",
    )
}
