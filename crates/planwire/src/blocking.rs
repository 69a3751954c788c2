//! The same calls without async, for programs that have no runtime.
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
use crate::list::page::Page;
use crate::list::stream::RecordStream;
use crate::list::{List, ListParameters};

/// What a list can do without async. It must not be called from async code, which it would block.
pub trait Blocking {
    /// What the list is made of.
    type Record;

    /// Every record of every page, in order, with one page at a time in memory.
    ///
    /// # Errors
    ///
    /// Where no runtime can be started.
    fn iter(self) -> Result<Records<Self::Record>>;

    /// Every record of every page, in order, all in memory.
    ///
    /// # Errors
    ///
    /// As [`List::all`].
    fn all_blocking(self) -> Result<Vec<Self::Record>>;

    /// One page.
    ///
    /// # Errors
    ///
    /// As [`List::send`].
    fn send_blocking(self) -> Result<Page<Self::Record>>;
}

impl<P: ListParameters> Blocking for List<P> {
    type Record = P::Record;

    fn iter(self) -> Result<Records<P::Record>> {
        Ok(Records {
            runtime: runtime()?,
            stream: self.stream(),
        })
    }

    fn all_blocking(self) -> Result<Vec<P::Record>> {
        runtime()?.block_on(self.all())
    }

    fn send_blocking(self) -> Result<Page<P::Record>> {
        runtime()?.block_on(self.send())
    }
}

/// The records of a list; [`Blocking::iter`] makes it.
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
