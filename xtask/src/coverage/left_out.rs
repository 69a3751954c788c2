//! `spec/left-out.yaml`: the known operations that are left out of the documents, with reasons.

use std::path::Path;

use crate::finding::{self, Finding, Place};
use crate::lint::{SOURCES, extension_keys, one_of};
use crate::spec::bundle::APIS;
use crate::spec::document::without_names;
use crate::spec::node::{Content, Node};
use crate::spec::yaml;

use super::operation::Operation;

/// The path in the workspace.
const FILE: &str = "spec/left-out.yaml";

const KEYS: [&str; 4] = ["api", "path", "source", "reason"];

/// An operation or a resource that is left out.
#[derive(Debug)]
pub(super) struct LeftOut {
    place: Place,
    api: String,
    path: String,
}

/// Reads the list of the workspace.
pub(super) fn read(root: &Path) -> Result<Vec<LeftOut>, Vec<Finding>> {
    let why = "it lists the known operations that are left out";
    let text = finding::read(&root.join(FILE), FILE, why, finding::RESTORE);
    let text = text.map_err(|finding| vec![finding])?;
    let list = yaml::parse(&FILE.into(), &text)?;
    let Content::List(items) = &list.content else {
        return Err(vec![Finding::error(
            &list.place,
            format!("the file contains {}", list.kind()),
            why,
            format!("write a list of {}", KEYS.join(", ")),
        )]);
    };
    let mut findings = Vec::new();
    let mut all = Vec::new();
    for item in items {
        let wrong = wrong(item);
        if wrong.is_empty() {
            let text = |key: &str| item.text_of(key).unwrap_or_default().to_owned();
            all.push(LeftOut {
                place: item.place.clone(),
                api: text("api"),
                path: text("path"),
            });
        }
        findings.extend(wrong);
    }
    if findings.is_empty() {
        Ok(all)
    } else {
        Err(findings)
    }
}

fn wrong(item: &Node) -> Vec<Finding> {
    let mut findings = extension_keys(item, "an entry", &KEYS, &KEYS);
    for (key, words) in [("api", APIS.as_slice()), ("source", SOURCES.as_slice())] {
        if let Some(node) = item.get(key) {
            findings.extend(one_of(node, key, words));
        }
    }
    let is_path = |text: &str| text.starts_with('/') && !text.contains(char::is_whitespace);
    if let Some(path) = item.get("path")
        && !path.text().is_some_and(is_path)
    {
        findings.push(Finding::error(
            &path.place,
            "`path` is not a path",
            "the documents are searched for it",
            "write it as the documents would, such as /invoices/{id}/finalize/",
        ));
    }
    if let Some(reason) = item.get("reason")
        && reason.text().is_none_or(|text| text.trim().is_empty())
    {
        findings.push(Finding::error(
            &reason.place,
            "`reason` is empty",
            "everything left out needs a reason",
            "say why it is left out",
        ));
    }
    findings
}

impl LeftOut {
    /// Returns an error if the documents contain it: an operation at its path, or below.
    pub(super) fn documented(&self, operations: &[Operation]) -> Option<Finding> {
        let own = plain(&self.path);
        let is_here = |operation: &&Operation| {
            operation.api == self.api
                && plain(&operation.path)
                    .strip_prefix(&own)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let operation = operations.iter().find(is_here)?;
        Some(Finding::error(
            &self.place,
            format!("`{}` is documented", self.path),
            format!("`{}` is at {}", operation.id, operation.place),
            "remove the entry",
        ))
    }
}

/// Removes the names of variables and the trailing slash, which do not distinguish paths.
fn plain(path: &str) -> String {
    without_names(path).trim_end_matches('/').to_owned()
}
