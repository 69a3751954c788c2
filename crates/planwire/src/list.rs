//! Lists: what to ask for, and in which portions.

use std::sync::Arc;

use crate::call::{BoxFuture, Call};
use crate::check::Check;
use crate::core::Core;
use crate::error::{Error, Result};
use crate::operation::Paging;
use crate::options::CallOptions;
use crate::page::{Fetched, Page};
use crate::stream::RecordStream;

/// A list that has yet to be asked for.
///
/// Its methods say which records and in which portions; [`stream`](Self::stream), [`all`](Self::all) and
/// [`send`](Self::send) ask. The filters of each list are those that the vendor documents.
#[must_use = "a list asks for nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct List<P> {
    core: Arc<Core>,
    pub(crate) parameters: P,
    options: Options,
}

#[derive(Clone, Debug, Default)]
struct Options {
    page_size: Option<u32>,
    position: Option<u64>,
    max_items: Option<u64>,
    undocumented: Vec<(String, String)>,
    call: CallOptions,
}

/// The parameters of a list; each list has its own type for them.
pub trait ListParameters: sealed::ListParameters {}

impl<P: sealed::ListParameters> ListParameters for P {}

/// Lists whose pages begin at an offset.
pub trait OffsetPaged: ListParameters {}

/// Lists whose pages have numbers.
pub trait PageNumbered: ListParameters {}

pub(crate) mod sealed {
    use super::{Call, Check, Fetch, Result, Window};
    use crate::operation::Operation;

    /// What a list needs of its parameters; derived from the documents.
    pub trait ListParameters: Send + Sync + 'static {
        type Record: Send + 'static;

        fn operation(&self) -> &'static Operation;

        /// Refuses what breaks a documented bound.
        fn check(&self, check: &Check) -> Result<()>;

        /// Asks for one page.
        fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Record>;
    }
}

/// A page on its way.
pub(crate) type Fetch<'a, T> = BoxFuture<'a, Result<Fetched<T>>>;

/// Which page: the two paging parameters, as they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    pub(crate) size: Option<i64>,
    pub(crate) position: Option<i64>,
}

impl<P: ListParameters> List<P> {
    pub(crate) fn new(core: Arc<Core>, parameters: P) -> Self {
        Self {
            core,
            parameters,
            options: Options::default(),
        }
    }

    /// How many records a page may hold. Where it is left out, [`send`](Self::send) leaves it to the
    /// server, and what reads all pages asks for the most that the documents allow.
    pub fn page_size(mut self, records: u32) -> Self {
        self.options.page_size = Some(records);
        self
    }

    /// Stops after so many records, and asks for no more than that: the pages are made to fit.
    pub fn max_items(mut self, records: u64) -> Self {
        self.options.max_items = Some(records);
        self
    }

    /// Sends a query parameter that the documents do not know, or a value that they do not allow, as it
    /// is and unchecked.
    ///
    /// It is sent beside what the other methods set; a server that gets a parameter twice commonly takes
    /// the last.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.undocumented.push((name.into(), value.into()));
        self
    }

    /// Sets limits for the calls of this list: timeouts, attempts, waits, the size of an answer.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options.call = options;
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// Where a bound is broken, the server cannot be reached or says no, or a record cannot be read.
    pub async fn send(self) -> Result<Page<P::Record>> {
        let &Options {
            page_size,
            position,
            max_items,
            ..
        } = &self.options;
        let pages = self.prepare()?;
        let size = pages.single_page_size(page_size.map(u64::from), position, max_items);
        let mut fetched = pages.fetch(size, position).await?;
        if let Some(most) = max_items {
            fetched
                .records
                .truncate(usize::try_from(most).unwrap_or(usize::MAX));
        }
        Ok(Page { fetched })
    }

    /// Every record of every page, in order, with one page at a time in memory.
    ///
    /// The stream is lazy: nothing is sent before it is polled. A bound that is broken is its first item.
    pub fn stream(self) -> RecordStream<P::Record> {
        let options = self.options.clone();
        RecordStream::new(self.prepare().map(|pages| {
            let size = options
                .page_size
                .map_or_else(|| pages.largest_page(), u64::from);
            (Arc::new(pages), size, options.position, options.max_items)
        }))
    }

    /// Every record of every page, in order, all in memory.
    ///
    /// # Errors
    ///
    /// The first of any page; [`stream`](Self::stream) gives what came before it.
    pub async fn all(self) -> Result<Vec<P::Record>> {
        let mut stream = self.stream();
        let mut records = Vec::new();
        while let Some(record) = stream.try_next().await? {
            records.push(record);
        }
        Ok(records)
    }

    /// Checks the request, and makes ready what asks for its pages.
    fn prepare(self) -> Result<Pages<P>> {
        let operation = self.parameters.operation();
        let Some(paging) = operation.paging else {
            return Err(Error::invalid_request(
                operation,
                "it does not list anything",
            ));
        };
        let check = Check::new(operation);
        check.parameter(paging.size(), self.options.page_size.as_ref())?;
        check.parameter(paging.position(), self.options.position.as_ref())?;
        self.parameters.check(&check)?;
        let Options {
            undocumented, call, ..
        } = self.options;
        let call = Call::new(self.core, operation, undocumented, &call);
        Ok(Pages {
            call,
            paging,
            parameters: self.parameters,
        })
    }
}

impl<P: OffsetPaged> List<P> {
    /// How many records to skip.
    pub fn offset(mut self, records: u64) -> Self {
        self.options.position = Some(records);
        self
    }
}

impl<P: PageNumbered> List<P> {
    /// The page to begin with, counted from 1.
    pub fn page(mut self, number: u64) -> Self {
        self.options.position = Some(number);
        self
    }
}

/// The pages of a list that was found in order.
#[derive(Debug)]
pub(crate) struct Pages<P> {
    call: Call,
    pub(crate) paging: Paging,
    parameters: P,
}

impl<P: ListParameters> Pages<P> {
    /// Asks for one page.
    pub(crate) async fn fetch(
        &self,
        size: Option<u64>,
        position: Option<u64>,
    ) -> Result<Fetched<P::Record>> {
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        let window = Window {
            size: size.map(number),
            position: position.map(number),
        };
        let call = self.call.at(window.position);
        self.parameters.fetch(&call, window).await
    }

    /// The size of the only page that is asked for: no larger than what is wanted of it, unless that
    /// would move the page, which a number does by counting pages.
    fn single_page_size(
        &self,
        size: Option<u64>,
        position: Option<u64>,
        most: Option<u64>,
    ) -> Option<u64> {
        let Some(most) = most else { return size };
        let first = matches!(self.paging, Paging::Offset { .. }) || position.unwrap_or(1) == 1;
        if !first {
            return size;
        }
        Some(size.unwrap_or_else(|| self.largest_page()).min(most.max(1)))
    }

    /// The most records that a page may hold by the documents.
    fn largest_page(&self) -> u64 {
        let parameter = self.call.operation.parameter(self.paging.size());
        parameter
            .and_then(|it| it.maximum)
            .and_then(|it| u64::try_from(it).ok())
            .unwrap_or(100)
    }
}
