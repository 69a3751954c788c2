//! Recordings: one line of JSON for each response.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::shape::Shape;
use super::{Responses, Seen};
use crate::finding::{self, File, Finding, Place};
use crate::spec::bundle::Bundle;
use crate::spec::document::{Document, Operation};
use crate::workspace::nearest::suggestion;

/// The version of the format.
const VERSION: u32 = 1;
/// The maximum number of invalid lines that are reported.
const MOST_FINDINGS: usize = 20;

const WHY_READ: &str = "recordings are compared with the documents";
const FIX: &str = "give the path of a file that `planwire::observe::Recorder` wrote";
const WHY: &str = "the counts would be wrong";

/// The recorded traffic, by API and operation.
#[derive(Debug, Default)]
pub(super) struct Recordings {
    operations: BTreeMap<(String, String), Recorded>,
}

/// The traffic of one operation, and the place of its first line.
#[derive(Debug)]
struct Recorded {
    first: Place,
    seen: Seen,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[allow(dead_code, reason = "checked before the rest")]
    recording: u32,
    api: String,
    operation: String,
    status: u16,
    request: Option<Shape>,
    #[serde(rename = "answer")]
    response: Option<Shape>,
}

/// The part that is the same in every version.
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

    /// Adds the lines of a recording, and reports the invalid ones.
    pub(super) fn add(&mut self, name: &str, text: &str) -> Vec<Finding> {
        // Some editors add a byte order mark.
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
                "invalid line: it is not a JSON object".to_owned(),
            ));
        }
        match serde_json::from_str::<Versioned>(line) {
            Ok(Versioned { recording: VERSION }) => {}
            Ok(Versioned { recording: other }) => {
                return Err(Finding::error(
                    &whole,
                    format!("unsupported recording version {other}"),
                    format!("the supported version is {VERSION}"),
                    "record with the `planwire` of this workspace, or use the workspace of the recording",
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
        let Responses {
            count,
            request,
            response,
        } = recorded.seen.responses.entry(line.status).or_default();
        *count = count.saturating_add(1);
        for (own, other) in [(request, line.request), (response, line.response)] {
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

    /// Reports operations that are not in the documents.
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
                    format!("unknown API `{api}`"),
                    suggestion(api, apis, String::new),
                )
            } else {
                (
                    format!("unknown operation `{operation}` of {api}"),
                    suggestion(operation, known, String::new),
                )
            };
            let fix = match fix.as_str() {
                "" => "remove the line, or use the workspace of the recording".to_owned(),
                fix => format!("{fix} Otherwise use the workspace of the recording"),
            };
            findings.push(Finding::error(
                &recorded.first,
                what,
                "it cannot be compared with anything",
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
    // The error counts bytes from 1, up to the length of the line; places count characters.
    let before = line
        .char_indices()
        .take_while(|(at, _)| at + 1 < error.column())
        .count();
    let column = (before + 1).min(line.chars().count().max(1));
    let place = Place::new(file, number, column, 1);
    if error.is_eof() {
        let fix = "remove it; the recording program ended too early";
        return Finding::error(&place, "the line is cut off", WHY, fix);
    }
    // The finding has the place already.
    let error = error.to_string();
    let error = error
        .rsplit_once(" at line ")
        .map_or(error.as_str(), |it| it.0);
    no_line(&place, format!("invalid line: {error}"))
}
