//! The outcome of the program, and its messages.

use std::fmt;
use std::io;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};

use crate::flags::REQUEST;
use crate::terminal::{Interruption, on_one_line};

/// The maximum of suggestions for a misspelled command.
const MOST_SUGGESTED: usize = 3;

/// The exit code of a write whose outcome is unknown.
const UNKNOWN_OUTCOME: u8 = 3;

/// A normal end of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Done,
    /// The reader of the output closed the pipe, as `head` does.
    ClosedPipe,
    Interrupted(Interruption),
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            // With a shell's `pipefail`, anything else would make `… | head -1` fail.
            End::Done | End::ClosedPipe => Self::SUCCESS,
            End::Interrupted(interruption) => Self::from(interruption.exit_code()),
        }
    }
}

/// The reason why the program failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// clap's message about flags and subcommands, in its own layout.
    CommandLine(clap::Error),
    /// Any other failure: the exit code and the text.
    Other { code: u8, text: String },
}

impl Failure {
    /// Creates a usage error, also for a missing or invalid setting.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Other {
            code: 2,
            text: text.into(),
        }
    }

    /// Creates any other failure.
    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Self::Other {
            code: 1,
            text: text.into(),
        }
    }

    /// Creates the failure of a write whose outcome is unknown. `how` says how to check it.
    pub(crate) fn unknown_outcome(error: &planwire::Error, how: &str) -> Self {
        let text = error.to_string();
        let hint = error.hint().unwrap_or_default();
        let text = text.strip_suffix(&hint).unwrap_or(&text);
        Self::Other {
            code: UNKNOWN_OUTCOME,
            text: on_one_line(&format!("{text}the outcome is unknown: {how}")).into_owned(),
        }
    }

    /// Adds a reference to the help, in clap's words, to a value that the documents do not allow.
    pub(crate) fn with_help(self, command: &str) -> Self {
        match self {
            Self::Other { code: 2, .. } => {
                self.and(&format!("For more information, try '{command} --help'."))
            }
            other => other,
        }
    }

    /// Adds a paragraph; clap lays out its own.
    pub(crate) fn and(self, paragraph: &str) -> Self {
        match self {
            Self::Other { code, text } => Self::Other {
                code,
                text: format!("{text}\n\n{paragraph}"),
            },
            other => other,
        }
    }

    /// Returns the reason, for another program.
    #[cfg(feature = "mcp")]
    pub(crate) fn reason(self) -> String {
        match self {
            Self::CommandLine(error) => error.to_string(),
            Self::Other { text, .. } => text,
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::CommandLine(error) => {
                ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
            }
            Self::Other { code, .. } => ExitCode::from(*code),
        }
    }
}

impl From<planwire::Error> for Failure {
    fn from(error: planwire::Error) -> Self {
        // The text may contain the vendor's words, which may contain control characters.
        let text = on_one_line(&for_a_command_line(&error)).into_owned();
        if error.is_configuration() || error.is_invalid_request() {
            Self::usage(text)
        } else if error.is_outcome_unknown() {
            Self::Other {
                code: UNKNOWN_OUTCOME,
                text,
            }
        } else {
            Self::refused(text)
        }
    }
}

/// The library's hints are written for Rust code; its methods are flags here.
const IN_FLAGS: &[(&str, &str)] = &[
    (
        "resume from `resume_at`, or read the list again when less changes",
        "read the list again when less changes",
    ),
    (
        "request smaller pages, or raise `max_response_size`",
        "request smaller pages, by --page-size",
    ),
    ("a longer timeout", "a longer --timeout"),
];

fn for_a_command_line(error: &planwire::Error) -> String {
    let text = error.to_string();
    // Only at the end, so that only the library's words are changed.
    let Some((before, hint)) = error
        .hint()
        .and_then(|hint| Some((text.strip_suffix(&hint)?, hint)))
    else {
        return text;
    };
    let hint = IN_FLAGS
        .iter()
        .fold(hint, |hint, (method, flag)| hint.replace(method, flag));
    format!("{before}{hint}")
}

impl From<planwire_sync::Error> for Failure {
    fn from(error: planwire_sync::Error) -> Self {
        let hint = hint(&error).map_or_else(String::new, |it| format!("\n\n{it}"));
        let text = format!("{}{hint}", on_one_line(&error.to_string()));
        match error.origin() {
            _ if error.is_usage() => Self::usage(text),
            Some(origin) if origin.is_configuration() => Self::usage(text),
            _ => Self::refused(text),
        }
    }
}

/// Returns what to do next, unless the error itself says it: one of the API ends with its hint.
pub(crate) fn hint(error: &planwire_sync::Error) -> Option<String> {
    let text = error.to_string();
    error.hint().filter(|it| !text.ends_with(it.as_str()))
}

impl From<clap::Error> for Failure {
    fn from(mut error: clap::Error) -> Self {
        // clap lists all that are similar, the nearest last.
        if let Some(ContextValue::Strings(words)) = error.get(ContextKind::SuggestedSubcommand) {
            let nearest = words.iter().rev().filter(|it| *it != REQUEST);
            let nearest = nearest.take(MOST_SUGGESTED).cloned().collect();
            error.insert(
                ContextKind::SuggestedSubcommand,
                ContextValue::Strings(nearest),
            );
        }
        Self::CommandLine(error)
    }
}

impl From<planwire_sandbox::StartError> for Failure {
    fn from(error: planwire_sandbox::StartError) -> Self {
        let cause = std::error::Error::source(&error);
        let cause = cause.map_or_else(String::new, |it| format!(" ({it})"));
        let text = format!("{error}{cause}");
        if error.is_listen() {
            Self::refused(text)
        } else {
            Self::usage(text)
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CommandLine(error) => error.fmt(formatter),
            Self::Other { text, .. } => writeln!(formatter, "error: {text}"),
        }
    }
}

/// Returns the outcome of a failed write to stdout.
pub(crate) fn unwritten(error: &io::Error) -> Result<End, Failure> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(End::ClosedPipe);
    }
    Err(Failure::refused(format!(
        "cannot write the output: {error}; it is incomplete"
    )))
}
