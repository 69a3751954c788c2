//! Recordings of responses, to compare them with the documents: the feature `observe`.
//!
//! A recording has the fields of each response: their kinds, their lengths, and how often they are null. It contains no header,
//! URL, parameter and content, except the values of fields that are documented as enums. So it can be shared.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = planwire_sandbox::Sandbox::start().await?;
//! # let access = sandbox.wethod();
//! # let (company, token, base_url) = (access.company(), access.token(), access.base_url());
//! use planwire::Wethod;
//! use planwire::observe::Recorder;
//!
//! let recorder = Recorder::new();
//! let wethod = Wethod::builder().company(company).token(token).observe(recorder.clone())
//! #   .base_url(base_url)
//!     .build()?;
//! wethod.budgets().list().project_id(1).send().await?;
//! for line in recorder.lines() {
//!     println!("{line}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! `cargo xtask observe traffic.jsonl`, in this project's repository, then lists what is undocumented, with the line of the
//! documents to change.
//!
//! # What is recorded
//!
//! Each response of a documented operation, those of retried attempts included, is a line of JSON: the operation, the status,
//! and the shapes of the bodies of the request and the response.
//!
//! | value | recorded |
//! |---|---|
//! | null, a boolean, a number | its kind; integers apart from other numbers |
//! | a string | its length in characters |
//! | a list | its length, and the common shape of its elements |
//! | an object | its documented fields; the names of others, if they look like names of fields, and the kinds of their values |
//! | a field whose type is an enum | its values; an undocumented one only if it looks like a name |
//!
//! A string looks like a name if it begins with a letter, continues with letters, digits, `_` and `-`, has at most 40
//! characters and 4 digits, and at most one letter after a digit. Keys of free-form objects such as `metadata` are not
//! recorded, nor is the content of undocumented values.
//!
//! Files are not recorded, nor are bodies of responses that are documented without one. A body is copied while it is read, so a
//! call takes up to twice the memory.

mod shape;

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use crate::operation::{Content, Kind, Operation};
use shape::Shape;

/// The version of the format of a line; `cargo xtask observe` refuses any other.
const VERSION: u32 = 1;

/// A recorder of the shapes of requests and responses, and of the values of enums; see [the module](self).
///
/// Clones share the recording, so several clients can write to one.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<Recording>>);

enum Recording {
    Lines(Vec<String>),
    File {
        file: File,
        /// The first line that could not be written; none was written after it.
        problem: Option<io::Error>,
    },
}

impl Default for Recorder {
    fn default() -> Self {
        Self::new()
    }
}

impl Recorder {
    /// Records in memory, for [`lines`](Self::lines): about a kilobyte for each response.
    #[must_use]
    pub fn new() -> Self {
        Self::of(Recording::Lines(Vec::new()))
    }

    /// Appends to a file, and creates it if it is missing. Each line is written at once, within its call.
    ///
    /// # Errors
    ///
    /// If the file cannot be opened. A later error fails no call; [`finish`](Self::finish) returns it.
    pub fn to_file(path: impl AsRef<Path>) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Self::of(Recording::File {
            file,
            problem: None,
        }))
    }

    /// Returns the lines so far. Empty if they are written to a file.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match &*self.locked() {
            Recording::Lines(lines) => lines.clone(),
            Recording::File { .. } => Vec::new(),
        }
    }

    /// Waits until all lines so far are in the file.
    ///
    /// # Errors
    ///
    /// If a line could not be written, for example because the disk is full. It and all later lines are lost.
    pub fn finish(&self) -> io::Result<()> {
        match &mut *self.locked() {
            Recording::Lines(_) => Ok(()),
            Recording::File { file, problem } => match problem.take() {
                Some(problem) => Err(problem),
                None => file.sync_data(),
            },
        }
    }

    fn of(recording: Recording) -> Self {
        Self(Arc::new(Mutex::new(recording)))
    }

    /// Records one response. Those of undocumented operations are skipped.
    pub(crate) fn record(
        &self,
        operation: &'static Operation,
        status: u16,
        request: &[u8],
        response: &[u8],
    ) {
        if operation.is_undocumented() {
            return;
        }
        let sent = operation
            .body
            .map_or(Kind::Json, |it| Kind::Object(it.schema));
        let received = match operation.response(status).map(|it| it.content) {
            Some(Content::Json(kind)) => kind,
            _ => Kind::Json,
        };
        let line = serde_json::to_string(&Line {
            recording: VERSION,
            api: operation.api.name(),
            operation: operation.id,
            status,
            request: Shape::of_body(request, &sent),
            answer: Shape::of_body(response, &received),
        });
        // Strings, numbers and maps with strings as keys can always be serialized.
        if let Ok(line) = line {
            self.locked().add(line);
        }
    }

    fn locked(&self) -> MutexGuard<'_, Recording> {
        // A panic elsewhere leaves whole lines.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Recording {
    fn add(&mut self, mut line: String) {
        match self {
            Self::Lines(lines) => lines.push(line),
            Self::File { file, problem } if problem.is_none() => {
                line.push('\n');
                *problem = file.write_all(line.as_bytes()).err();
            }
            Self::File { .. } => {}
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Recorder").finish_non_exhaustive()
    }
}

/// A line of a recording.
#[derive(Serialize)]
struct Line {
    recording: u32,
    api: &'static str,
    operation: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<Shape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Shape>,
}
