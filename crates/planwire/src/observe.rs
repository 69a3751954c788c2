//! Recordings of what the vendors answer, to be held against the documents: the feature `observe`.
//!
//! A recording says of each answer which fields were there, of which kinds, how long, and how often null. It
//! holds no header, no address, no parameter and no content, with one exception: the values of fields whose
//! type the documents call an enum. So it can leave the place where it was made.
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
//! `cargo xtask observe traffic.jsonl`, in this project's repository, then says what of it is not documented,
//! and which line of the documents to change.
//!
//! # What is recorded
//!
//! Each answer of a documented operation, those of repeated attempts included, is a line of JSON: the
//! operation, the status, and the shapes of the request's body and of the answer's.
//!
//! | of | is recorded |
//! |---|---|
//! | a null, a boolean, a number | that it was one; of a number, whether it is an integer |
//! | a text | its length in characters |
//! | a list | its length, and what its elements have in common |
//! | an object | its documented fields; of others the names, where they look like names of fields, and the kinds of their values |
//! | a field whose type is an enum | its values; one that is not documented only where it looks like a name |
//!
//! A name looks like one where it begins with a letter, goes on with letters, digits, `_` and `-`, has 40
//! characters and 4 digits at most, and a letter after a digit once at most. Of an object whose keys are anybody's, such as `metadata`, no key is recorded, and of
//! what nobody documents nothing that is in it.
//!
//! A file is not looked into, and neither is the body of an answer that the documents say has none. A body is
//! copied while it is read, and the copy is gone when its shape is known, so a call takes up to twice the
//! memory; its course is the same.

mod shape;

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use crate::operation::{Content, Kind, Operation};
use shape::Shape;

/// The version of what a line holds; `cargo xtask observe` refuses any other.
const VERSION: u32 = 1;

/// Writes down the shapes of what is asked and answered, and of the contents only the values of enums; see
/// [the module](self).
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
    /// Records in memory, for [`lines`](Self::lines): about a kilobyte an answer.
    #[must_use]
    pub fn new() -> Self {
        Self::of(Recording::Lines(Vec::new()))
    }

    /// Records to the end of a file, which is made where there is none. A line is written at once, in one
    /// piece, within the call that it is about.
    ///
    /// # Errors
    ///
    /// Where the file cannot be opened. What goes wrong later fails no call, and is told by
    /// [`finish`](Self::finish).
    pub fn to_file(path: impl AsRef<Path>) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Self::of(Recording::File {
            file,
            problem: None,
        }))
    }

    /// The lines so far; none where they go to a file.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match &*self.locked() {
            Recording::Lines(lines) => lines.clone(),
            Recording::File { .. } => Vec::new(),
        }
    }

    /// Sees to it that all lines so far are in the file.
    ///
    /// # Errors
    ///
    /// Where a line could not be written, such as for want of space: that one and those after it are lost.
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

    /// Writes down one answer. An operation that the documents do not know has nothing to be held against.
    pub(crate) fn record(
        &self,
        operation: &'static Operation,
        status: u16,
        request: &[u8],
        answer: &[u8],
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
            answer: Shape::of_body(answer, &received),
        });
        // Texts, numbers and maps with names as keys can always be written.
        if let Ok(line) = line {
            self.locked().add(line);
        }
    }

    fn locked(&self) -> MutexGuard<'_, Recording> {
        // A lock that a panic left behind guards whole lines all the same.
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
