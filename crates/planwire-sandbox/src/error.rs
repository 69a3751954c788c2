//! Errors of the sandbox and its settings.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::SocketAddr;

use crate::Vendor;

/// The reason why a sandbox did not start.
///
/// The message says how to fix it. Usually another process uses the port. Unless
/// [`port`](crate::SandboxBuilder::port) is set, the sandbox chooses a free one.
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

    /// Adds the vendor of a document.
    pub(crate) fn of(mut self, name: Vendor) -> Self {
        if let Reason::Document { vendor, .. } = &mut self.reason {
            *vendor = Some(name);
        }
        self
    }

    /// Returns whether the sandbox cannot listen on its port, usually because another process uses
    /// it.
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
                "cannot listen on {address}; choose another port, or 0 for a free one"
            ),
            Reason::NoRuntime => formatter.write_str(
                "cannot start the sandbox outside of a tokio runtime; await `start` within one",
            ),
            Reason::Document {
                vendor: Some(vendor),
                what,
            } => {
                write!(formatter, "cannot serve the document of {vendor}: {what}")
            }
            Reason::Document { vendor: None, what } => {
                write!(formatter, "cannot serve a document: {what}")
            }
            Reason::Setting(what) => formatter.write_str(what),
        }
    }
}

/// A refused setting or change of a running sandbox. The message says how to fix it.
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
