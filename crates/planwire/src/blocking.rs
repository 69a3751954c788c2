//! Calls without async, for programs without a runtime.
//!
//! # Panics
//!
//! Within an async runtime, each of them panics, since it would block the runtime's thread. Call the async method there, or
//! use `spawn_blocking`.
//!
//! ```no_run
//! use planwire::blocking::Blocking as _;
//!
//! let wethod = planwire::Wethod::from_environment()?;
//! for budget in wethod.budgets().list().project_id(12).iter()? {
//!     println!("{}", budget?.total_price);
//! }
//! # Ok::<(), planwire::Error>(())
//! ```

use std::fmt;

use crate::call::runtime::runtime;
use crate::error::Result;
use crate::list::List;
use crate::list::page::Page;
use crate::list::stream::RecordStream;

/// The methods of a list without async.
pub trait Blocking {
    /// The type of its records.
    type Record;

    /// Returns every record of every page, in order, with a few pages at a time in memory.
    ///
    /// # Errors
    ///
    /// If the async runtime cannot be started.
    ///
    /// # Panics
    ///
    /// Within an async runtime, when the first record is read.
    fn iter(self) -> Result<Records<Self::Record>>;

    /// Returns every record of every page, in order, all in memory.
    ///
    /// # Errors
    ///
    /// As [`List::all`].
    ///
    /// # Panics
    ///
    /// Within an async runtime.
    fn all_blocking(self) -> Result<Vec<Self::Record>>;

    /// Returns one page.
    ///
    /// # Errors
    ///
    /// As [`List::send`].
    ///
    /// # Panics
    ///
    /// Within an async runtime.
    fn send_blocking(self) -> Result<Page<Self::Record>>;
}

impl<L: List> Blocking for L {
    type Record = L::Record;

    fn iter(self) -> Result<Records<L::Record>> {
        Ok(Records {
            runtime: runtime()?,
            stream: self.stream(),
        })
    }

    fn all_blocking(self) -> Result<Vec<L::Record>> {
        runtime()?.block_on(self.all())
    }

    fn send_blocking(self) -> Result<Page<L::Record>> {
        runtime()?.block_on(self.send())
    }
}

/// The records of a list; [`Blocking::iter`] returns it.
pub struct Records<T> {
    stream: RecordStream<T>,
    runtime: tokio::runtime::Runtime,
}

impl<T: Send + 'static> Iterator for Records<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        self.runtime.block_on(self.stream.try_next()).transpose()
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Records")
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}
