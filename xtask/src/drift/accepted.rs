//! The accepted differences, each with a reason.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::compare::Difference;
use crate::finding::{self, Finding, Place};
use crate::spec::document::without_names;
use crate::spec::node::{Content, Node};
use crate::spec::yaml;

const KEYS: [&str; 4] = ["operation", "at", "what", "reason"];

/// Stands for all operations.
const ANY: &str = "*";

/// One accepted difference.
#[derive(Debug)]
struct Entry {
    place: Place,
    operation: String,
    at: String,
    what: String,
}

/// The accepted differences of one API.
#[derive(Debug, Default)]
pub(super) struct Accepted {
    entries: Vec<Entry>,
}

/// Returns the file of the workspace. It is outside the API's folder, in which every file belongs to the document.
pub(super) fn file_of(api: &str) -> String {
    format!("spec/accepted-drift/{api}.yaml")
}

impl Accepted {
    /// Reads the file; without it, nothing is accepted.
    pub(super) fn read(root: &Path, api: &str) -> Result<Self, Vec<Finding>> {
        let file = file_of(api);
        let path = root.join(&file);
        if fs::exists(&path).is_ok_and(|exists| !exists) {
            return Ok(Self::default());
        }
        let why = "it contains the accepted differences";
        let text = finding::read(&path, &file, why, "restore it");
        Self::parse(&file, &text.map_err(|finding| vec![finding])?)
    }

    pub(super) fn parse(file: &str, text: &str) -> Result<Self, Vec<Finding>> {
        let is_comment = |line: &str| line.trim().is_empty() || line.trim().starts_with('#');
        if text.lines().all(is_comment) {
            return Ok(Self::default());
        }
        let root = yaml::parse(&Arc::from(file), text)?;
        let Content::List(items) = &root.content else {
            return Err(vec![Finding::error(
                &root.place,
                format!("the file contains {}", root.kind()),
                format!("it must be a list of {}", KEYS.join(", ")),
                "write `- operation: …` for each difference",
            )]);
        };
        let mut entries = Vec::new();
        let mut findings = Vec::new();
        for item in items {
            let wrong = wrong(item);
            if wrong.is_empty() {
                let text = |key| item.text_of(key).unwrap_or_default();
                entries.push(Entry {
                    place: item.place.clone(),
                    operation: normal(text("operation")),
                    at: text("at").to_owned(),
                    what: text("what").to_owned(),
                });
            }
            findings.extend(wrong);
        }
        if findings.is_empty() {
            Ok(Self { entries })
        } else {
            Err(findings)
        }
    }

    /// Returns the differences that are not accepted, and findings about accepted ones that no longer exist.
    pub(super) fn sift<'node>(
        &self,
        differences: Vec<Difference<'node>>,
    ) -> (Vec<Difference<'node>>, Vec<Finding>) {
        let mut by_part: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
        for (number, entry) in self.entries.iter().enumerate() {
            let part = (entry.at.as_str(), entry.what.as_str());
            by_part.entry(part).or_default().push(number);
        }
        let mut used = vec![false; self.entries.len()];
        let mut news = Vec::new();
        for difference in differences {
            let part = (difference.at.as_str(), difference.what.as_str());
            let operation = normal(&difference.operation);
            let mut is_accepted = false;
            for number in by_part.get(&part).into_iter().flatten() {
                if let Some(entry) = self.entries.get(*number)
                    && let Some(used) = used.get_mut(*number)
                    && (entry.operation == ANY || entry.operation == operation)
                {
                    *used = true;
                    is_accepted = true;
                }
            }
            if !is_accepted {
                news.push(difference);
            }
        }
        let stale = self.entries.iter().zip(used).filter(|(_, used)| !used);
        let stale = stale.map(|(entry, _)| {
            Finding::information(
                &entry.place,
                format!(
                    "no difference is `{}` at `{}` any more",
                    entry.what, entry.at
                ),
                "a stale entry would hide the difference if it came back",
                "remove the entry, or update it",
            )
        });
        (news, stale.collect())
    }
}

/// Removes the names of variables, which do not distinguish operations.
fn normal(operation: &str) -> String {
    without_names(operation.trim())
}

fn wrong(item: &Node) -> Vec<Finding> {
    let Content::Map(entries) = &item.content else {
        return vec![Finding::error(
            &item.place,
            format!("this is {}", item.kind()),
            format!("an accepted difference has {}", KEYS.join(", ")),
            "`cargo xtask drift --against FILE --accept-all` prints the entries",
        )];
    };
    let mut findings = Vec::new();
    for entry in entries {
        if !KEYS.contains(&entry.key.as_str()) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("unknown key `{}` in an accepted difference", entry.key),
                format!("the keys are {}", KEYS.join(", ")),
                crate::workspace::nearest::suggestion(&entry.key, KEYS, || "remove it".to_owned()),
            ));
        }
    }
    for key in KEYS {
        let text = item.text_of(key).unwrap_or_default();
        if text.trim().is_empty() {
            findings.push(Finding::error(
                item.get(key).map_or(&item.place, |node| &node.place),
                format!("the accepted difference has no `{key}`"),
                match key {
                    "reason" => "the reason documents the decision",
                    _ => "it identifies the difference",
                },
                format!("write `{key}:` and a string"),
            ));
        }
    }
    findings
}

/// Returns the entries that accept differences, with empty reasons for a person to fill in.
pub(super) fn lines(differences: &[Difference<'_>]) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    differences
        .iter()
        .map(|difference| {
            format!(
                "- operation: {}\n  at: {}\n  what: {}\n  reason: ''\n",
                quoted(&difference.operation),
                quoted(&difference.at),
                quoted(&difference.what)
            )
        })
        .collect()
}
