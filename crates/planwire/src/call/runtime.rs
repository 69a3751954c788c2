//! Starts a runtime for calls without async.

use crate::error::{Error, Result};

/// A runtime on this thread: it ends with what it was started for, and so do its connections.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::configuration("no runtime can be started").caused_by(error.into()))
}
