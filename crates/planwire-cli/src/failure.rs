//! How the program can end, and what it says of that.

use std::fmt;
use std::io;
use std::process::ExitCode;

use crate::terminal::on_one_line;

/// How the program ended where nothing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Done,
    /// Who reads the output has seen enough, as `head` does.
    ClosedPipe,
    Interrupted,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            // Under a shell's `pipefail`, anything else would make a failure of `… | head -1`.
            End::Done | End::ClosedPipe => Self::SUCCESS,
            End::Interrupted => Self::from(130),
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
        let text = on_one_line(&error.to_string()).into_owned();
        if error.is_configuration() || error.is_invalid_request() {
            Self::usage(text)
        } else {
            Self::refused(text)
        }
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
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
