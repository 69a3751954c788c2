//! How the program can end, and what it says of that.

use std::fmt;
use std::io;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};

use crate::flags::REQUEST;
use crate::terminal::{Interruption, on_one_line};

/// So many commands are suggested in the place of a misspelt one.
const MOST_SUGGESTED: usize = 3;

/// The exit code of a write whose outcome is unknown.
const UNKNOWN_OUTCOME: u8 = 3;

/// How the program ended where nothing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Done,
    /// Who reads the output has seen enough, as `head` does.
    ClosedPipe,
    Interrupted(Interruption),
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            // Under a shell's `pipefail`, anything else would make a failure of `… | head -1`.
            End::Done | End::ClosedPipe => Self::SUCCESS,
            End::Interrupted(interruption) => Self::from(interruption.exit_code()),
        }
    }
}

/// Why the program failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What clap says, in its own layout, of flags and subcommands.
    CommandLine(clap::Error),
    /// Anything else: the exit code and the text.
    Other { code: u8, text: String },
}

impl Failure {
    /// Wrong usage, or a setting that is missing or wrong.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Other {
            code: 2,
            text: text.into(),
        }
    }

    /// Whatever else went wrong.
    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Self::Other {
            code: 1,
            text: text.into(),
        }
    }

    /// A write whose outcome is unknown. `how` says how to find out.
    pub(crate) fn unknown_outcome(error: &planwire::Error, how: &str) -> Self {
        let text = error.to_string();
        let hint = error.hint().unwrap_or_default();
        let text = text.strip_suffix(&hint).unwrap_or(&text);
        Self::Other {
            code: UNKNOWN_OUTCOME,
            text: on_one_line(&format!("{text}the outcome is unknown: {how}")).into_owned(),
        }
    }

    /// Adds where to read on, in clap's words, where a flag has a value that the documents do not allow.
    pub(crate) fn with_help(self, command: &str) -> Self {
        match self {
            Self::Other { code: 2, .. } => {
                self.and(&format!("For more information, try '{command} --help'."))
            }
            other => other,
        }
    }

    /// Adds a paragraph; clap writes its own.
    pub(crate) fn and(self, paragraph: &str) -> Self {
        match self {
            Self::Other { code, text } => Self::Other {
                code,
                text: format!("{text}\n\n{paragraph}"),
            },
            other => other,
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
        // The text may hold the vendor's words, which are nothing to trust a terminal with.
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

/// The library's advice is for those who write Rust; what it calls methods are flags here.
const IN_FLAGS: &[(&str, &str)] = &[
    (
        "resume from `resume_at`, or read the list again when less changes",
        "read the list again when less changes",
    ),
    (
        "request smaller pages, or raise `max_response_size`",
        "ask for smaller pages, by --page-size",
    ),
    ("a longer timeout", "a longer --timeout"),
];

fn for_a_command_line(error: &planwire::Error) -> String {
    let text = error.to_string();
    // Only at the end, so that nobody's words are changed but the library's.
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

impl From<clap::Error> for Failure {
    fn from(mut error: clap::Error) -> Self {
        // clap names all that are somewhat similar, the nearest last.
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

/// What a failed write to stdout means.
pub(crate) fn unwritten(error: &io::Error) -> Result<End, Failure> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(End::ClosedPipe);
    }
    Err(Failure::refused(format!(
        "the output cannot be written: {error}; what was asked for is not complete"
    )))
}
