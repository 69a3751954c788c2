//! Why a sandbox did not start.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::SocketAddr;

use crate::Vendor;

/// Why a sandbox did not start.
///
/// The message says what to do about it. A port that is taken is the usual reason; let the sandbox
/// choose a free one, which it does unless [`port`](crate::SandboxBuilder::port) names another.
#[derive(Debug)]
pub struct StartError {
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Listen {
        address: SocketAddr,
        source: io::Error,
    },
    NoRuntime,
    Document {
        vendor: Option<Vendor>,
        what: String,
    },
    Setting(String),
}

impl StartError {
    pub(crate) fn listen(address: SocketAddr, source: io::Error) -> Self {
        Self {
            reason: Reason::Listen { address, source },
        }
    }

    pub(crate) fn no_runtime() -> Self {
        Self {
            reason: Reason::NoRuntime,
        }
    }

    pub(crate) fn document(what: impl Into<String>) -> Self {
        Self {
            reason: Reason::Document {
                vendor: None,
                what: what.into(),
            },
        }
    }

    pub(crate) fn setting(what: impl Into<String>) -> Self {
        Self {
            reason: Reason::Setting(what.into()),
        }
    }

    /// Says whose document it is.
    pub(crate) fn of(mut self, name: Vendor) -> Self {
        if let Reason::Document { vendor, .. } = &mut self.reason {
            *vendor = Some(name);
        }
        self
    }

    /// Whether the port could not be had, most often because another process has it.
    #[must_use]
    pub fn is_listen(&self) -> bool {
        matches!(self.reason, Reason::Listen { .. })
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Listen { address, .. } => write!(
                formatter,
                "the sandbox cannot listen on {address}; choose another port, or 0 for a free one"
            ),
            Reason::NoRuntime => formatter.write_str(
                "the sandbox was started outside of a tokio runtime; await `start` within one",
            ),
            Reason::Document {
                vendor: Some(vendor),
                what,
            } => {
                write!(
                    formatter,
                    "the document of {vendor} cannot be served: {what}"
                )
            }
            Reason::Document { vendor: None, what } => {
                write!(formatter, "a document cannot be served: {what}")
            }
            Reason::Setting(what) => formatter.write_str(what),
        }
    }
}

/// A setting or a change that a running sandbox refuses. The message says what is wrong and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingError {
    message: String,
}

impl SettingError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

impl fmt::Display for SettingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl Error for SettingError {}

impl From<SettingError> for StartError {
    fn from(error: SettingError) -> Self {
        Self::setting(error.message)
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.reason {
            Reason::Listen { source, .. } => Some(source),
            _ => None,
        }
    }
}
