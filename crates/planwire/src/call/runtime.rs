//! Starts a runtime for calls without async.

use crate::error::{Error, Result};

/// Starts a runtime on this thread. Its connections close when it is dropped.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Error::configuration("cannot start the async runtime").caused_by(error.into())
        })
}
