//! Recordings: a line of JSON for each answer.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::shape::Shape;
use super::{Answers, Seen};
use crate::finding::{self, File, Finding, Place};
use crate::spec::bundle::Bundle;
use crate::spec::document::{Document, Operation};
use crate::workspace::nearest::suggestion;

/// The version of what a line holds.
const VERSION: u32 = 1;
/// After so many lines that cannot be read, the others go unsaid.
const MOST_FINDINGS: usize = 20;

const WHY_READ: &str = "a recording is held against the documents";
const FIX: &str = "give the path of a file that `planwire::observe::Recorder` wrote";
const WHY: &str = "what was seen would be counted wrong";

/// What was seen, by API and operation.
#[derive(Debug, Default)]
pub(super) struct Recordings {
    operations: BTreeMap<(String, String), Recorded>,
}

/// What was seen of one operation, and where it was first.
#[derive(Debug)]
struct Recorded {
    first: Place,
    seen: Seen,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[allow(dead_code, reason = "looked at before the rest")]
    recording: u32,
    api: String,
    operation: String,
    status: u16,
    request: Option<Shape>,
    answer: Option<Shape>,
}

/// All that is the same in every version.
#[derive(Deserialize)]
struct Versioned {
    recording: u32,
}

impl Recordings {
    pub(super) fn read(paths: &[PathBuf]) -> Result<Self, Vec<Finding>> {
        let mut recordings = Self::default();
        let mut findings = Vec::new();
        for path in paths {
            let name = path.display().to_string();
            match finding::read(path, &name, WHY_READ, FIX) {
                Ok(text) => findings.extend(recordings.add(&name, &text)),
                Err(finding) => findings.push(finding),
            }
        }
        if findings.is_empty() {
            Ok(recordings)
        } else {
            Err(findings)
        }
    }

    /// Adds the lines of a recording, and says which of them are none.
    pub(super) fn add(&mut self, name: &str, text: &str) -> Vec<Finding> {
        // Some editors write it, and it says nothing.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let file = File::new(name, text);
        let mut findings = Vec::new();
        for (before, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            if let Err(finding) = self.add_line(&file, before + 1, line) {
                findings.push(finding);
                if findings.len() == MOST_FINDINGS {
                    break;
                }
            }
        }
        findings
    }

    fn add_line(&mut self, file: &File, number: usize, line: &str) -> Result<(), Finding> {
        let whole = Place::new(file, number, 1, 1);
        if !line.trim_start().starts_with('{') {
            return Err(no_line(
                &whole,
                "this is no line of a recording: it is no object of JSON".to_owned(),
            ));
        }
        match serde_json::from_str::<Versioned>(line) {
            Ok(Versioned { recording: VERSION }) => {}
            Ok(Versioned { recording: other }) => {
                return Err(Finding::error(
                    &whole,
                    format!("the recording is of version {other}"),
                    format!("version {VERSION} is read here"),
                    "record with the `planwire` of this workspace, or read with that of the recording",
                ));
            }
            Err(error) => return Err(broken(file, number, line, &error)),
        }
        let line: Line =
            serde_json::from_str(line).map_err(|error| broken(file, number, line, &error))?;
        let recorded = self
            .operations
            .entry((line.api, line.operation))
            .or_insert_with(|| Recorded {
                first: whole,
                seen: Seen::default(),
            });
        let Answers {
            count,
            request,
            answer,
        } = recorded.seen.answers.entry(line.status).or_default();
        *count = count.saturating_add(1);
        for (own, other) in [(request, line.request), (answer, line.answer)] {
            if let Some(other) = other {
                own.get_or_insert_default().absorb(other);
            }
        }
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    pub(super) fn seen(&self, api: &str, operation: &str) -> Option<&Seen> {
        let key = (api.to_owned(), operation.to_owned());
        Some(&self.operations.get(&key)?.seen)
    }

    /// The operations that the documents do not have.
    pub(super) fn unknown(&self, bundles: &[Bundle]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for ((api, operation), recorded) in &self.operations {
            let bundle = bundles.iter().find(|bundle| bundle.api == api);
            let operations = bundle.map(|bundle| Document::new(&bundle.root).operations());
            let known: Vec<_> = operations
                .iter()
                .flatten()
                .filter_map(Operation::id)
                .collect();
            if known.contains(&operation.as_str()) {
                continue;
            }
            let (what, fix) = if bundle.is_none() {
                let apis = bundles.iter().map(|bundle| bundle.api);
                (
                    format!("there are no documents of `{api}`"),
                    suggestion(api, apis, String::new),
                )
            } else {
                (
                    format!("the documents of {api} have no operation `{operation}`"),
                    suggestion(operation, known, String::new),
                )
            };
            let fix = match fix.as_str() {
                "" => {
                    "leave the line out, or use the workspace that it was recorded with".to_owned()
                }
                fix => format!("{fix} Otherwise use the workspace that it was recorded with"),
            };
            findings.push(Finding::error(
                &recorded.first,
                what,
                "what was seen there can be held against nothing",
                fix,
            ));
        }
        findings
    }
}

fn no_line(place: &Place, what: String) -> Finding {
    let fix =
        "`planwire::observe::Recorder` writes recordings; give the path of one, or remove the line";
    Finding::error(place, what, WHY, fix)
}

fn broken(file: &File, number: usize, line: &str, error: &serde_json::Error) -> Finding {
    // The error counts bytes, from 1 and up to the length of the line; a place counts characters.
    let before = line
        .char_indices()
        .take_while(|(at, _)| at + 1 < error.column())
        .count();
    let column = (before + 1).min(line.chars().count().max(1));
    let place = Place::new(file, number, column, 1);
    if error.is_eof() {
        let fix = "remove it; the program that wrote it has ended too early";
        return Finding::error(&place, "the line is cut off", WHY, fix);
    }
    // Where it is stands in the place already.
    let error = error.to_string();
    let error = error
        .rsplit_once(" at line ")
        .map_or(error.as_str(), |it| it.0);
    no_line(&place, format!("this is no line of a recording: {error}"))
}
