//! The state that all lists share, and how a list becomes requests.

use std::fmt;
use std::sync::Arc;

use super::note::OnNote;
use super::page::Page;
use super::paging::{Order, Plan, Reader};
use super::stream::SkipBad;
use super::{List, Pages, pages};
use crate::call::Call;
use crate::call::core::Core;
use crate::call::fetched::Window;
use crate::call::options::CallOptions;
use crate::check::Check;
use crate::error::{Error, Result};
use crate::operation::Paging;
use crate::position::Position;

/// The number of pages that are requested at once by default.
const CONCURRENCY: usize = 4;

/// The state that all lists share: the client, and how the list is read.
#[derive(Clone)]
pub struct Listing {
    core: Arc<Core>,
    pub(super) page_size: Option<u32>,
    /// The offset or the number of the page.
    pub(super) position: Option<u64>,
    pub(super) resume: Option<Position>,
    pub(super) max_items: Option<u64>,
    pub(super) concurrency: Option<usize>,
    pub(super) without_overlap: bool,
    pub(super) on_note: Option<OnNote>,
    pub(super) skip_bad: Option<SkipBad>,
    pub(super) undocumented: Vec<(String, String)>,
    /// The prefix of a keyed parameter whose key is empty: an error when the list is sent.
    without_key: Option<&'static str>,
    pub(super) call: CallOptions,
}

impl Listing {
    /// Returns the defaults, in a box: a list moves with each method that is called on it.
    pub(crate) fn new(core: &Arc<Core>) -> Box<Self> {
        Box::new(Self {
            core: core.clone(),
            page_size: None,
            position: None,
            resume: None,
            max_items: None,
            concurrency: None,
            without_overlap: false,
            on_note: None,
            skip_bad: None,
            undocumented: Vec::new(),
            without_key: None,
            call: CallOptions::default(),
        })
    }

    /// Adds a value by a key of the caller's own, whose name on the wire begins with a documented prefix.
    pub(crate) fn add_keyed(&mut self, prefix: &'static str, key: &str, value: String) {
        if key.is_empty() {
            self.without_key = Some(prefix);
        }
        self.undocumented.push((format!("{prefix}{key}"), value));
    }
}

impl fmt::Debug for Listing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Listing")
            .field("page_size", &self.page_size)
            .field("position", &self.position)
            .field("max_items", &self.max_items)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

pub(crate) mod sealed {
    use super::Listing;
    use crate::call::Call;
    use crate::call::fetched::{Fetch, Window};
    use crate::check::Check;
    use crate::error::Result;
    use crate::identity::Identity;
    use crate::operation::Operation;

    /// A list with the state that all lists share.
    pub trait HasListing {
        fn listing(&self) -> &Listing;

        fn listing_mut(&mut self) -> &mut Listing;
    }

    /// The parts that differ from list to list; generated.
    pub trait ListParameters: HasListing + Send + Sync + 'static {
        type Item: Send + 'static;

        fn operation(&self) -> &'static Operation;

        /// Refuses what breaks a documented bound.
        fn check(&self, check: &Check) -> Result<()>;

        /// Identifies a record, and tells when it was updated.
        fn identity(record: &Self::Item) -> Identity;

        /// Requests one page.
        fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item>;
    }
}

/// Requests one page: that of the offset or number, or the one after the position to resume.
pub(super) async fn one_page<L: List>(mut list: L) -> Result<Page<L::Record>> {
    let skip_bad = list.listing_mut().skip_bad.take();
    let mut page = match list.listing().resume {
        Some(_) => {
            // Only a reading of all pages finds the place again if the list has changed.
            let next = list.pages().try_next().await?;
            next.unwrap_or_else(Page::nothing)
        }
        None => page_alone(list).await?,
    };
    for error in page.take_unreadable() {
        match &skip_bad {
            Some(skip_bad) => skip_bad(&error),
            None => return Err(error),
        }
    }
    Ok(page)
}

async fn page_alone<L: List>(list: L) -> Result<Page<L::Record>> {
    let max_items = list.listing().max_items;
    let (pages, window) = only_page(list)?;
    let call = pages.call.at(window.position);
    let mut fetched = pages.list.fetch(&call, window).await?;
    let after = pages.after(window, &fetched, max_items);
    if let Some(most) = max_items {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        fetched.records.truncate(most);
    }
    Ok(Page::alone(fetched, after))
}

/// Checks the request, and prepares the reading of its pages.
pub(super) fn reader<L: List>(mut list: L) -> Result<Reader> {
    let on_note = list.listing_mut().on_note.take();
    let most = list.listing().max_items;
    let concurrency = list.listing().concurrency.unwrap_or(CONCURRENCY);
    let planned = planned(list)?;
    let order = Order {
        plan: planned.plan,
        paging: planned.pages.paging,
        resume: planned.resume,
        most,
        concurrency,
        updated_filter: planned.updated_filter,
        on_note,
    };
    Ok(Reader::new(Arc::new(planned.pages), order))
}

/// A request that was checked, and the plan of its pages.
struct Planned<L> {
    pages: Pages<L>,
    plan: Plan,
    resume: Option<Position>,
    /// The parameter that filters by the time of the last update, if the caller does not use it.
    updated_filter: Option<&'static str>,
}

/// Checks the request, and plans its pages.
fn planned<L: List>(mut list: L) -> Result<Planned<L>> {
    let (paging, check) = checked(&list)?;
    let listing = list.listing_mut();
    let is_filtered =
        |name: &str| check.has(name) || listing.undocumented.iter().any(|(it, _)| it == name);
    let updated_filter = pages::updated_filter(check.operation()).filter(|name| !is_filtered(name));
    let resume = listing.resume.take();
    let (page_size, position, max_items) = (listing.page_size, listing.position, listing.max_items);
    let without_overlap = listing.without_overlap;
    let pages = pages_of(list, paging);
    let size = page_size.map_or_else(|| pages.largest_page(), u64::from);
    let plan = match paging {
        Paging::Offset { .. } => Plan::offset(position.unwrap_or(0), size, max_items),
        Paging::Page { .. } if without_overlap => {
            Plan::numbered(position.unwrap_or(1), size, max_items)
        }
        Paging::Page { .. } => Plan::fitted(position.unwrap_or(1), size, max_items),
    };
    let plan = match &resume {
        Some(position) => plan.beginning_at(position),
        None => plan,
    };
    Ok(Planned {
        pages,
        plan,
        resume,
        updated_filter,
    })
}

/// Checks the request, and returns the page that a reading of all pages requests first.
pub(crate) fn first_of_all<L: List>(list: L) -> Result<(Pages<L>, Window)> {
    let Planned { pages, plan, .. } = planned(list)?;
    Ok((pages, plan.first().window()))
}

/// Checks the request, and returns the page that [`List::send`] requests.
pub(crate) fn only_page<L: List>(list: L) -> Result<(Pages<L>, Window)> {
    let Listing {
        page_size,
        position,
        max_items,
        ..
    } = *list.listing();
    let (paging, _) = checked(&list)?;
    let pages = pages_of(list, paging);
    let size = pages.single_page_size(page_size.map(u64::from), position, max_items);
    Ok((pages, Window::new(size, position)))
}

/// Checks the request. Returns how it is paged, and which parameters it has.
fn checked<L: List>(list: &L) -> Result<(Paging, Check)> {
    let (operation, listing) = (list.operation(), list.listing());
    let Some(paging) = operation.paging else {
        return Err(Error::invalid_request(
            operation,
            "the operation does not return a list",
        ));
    };
    let check = Check::new(operation);
    check.parameter_as("page_size", paging.size(), listing.page_size.as_ref())?;
    check.parameter(paging.position(), listing.position.as_ref())?;
    if let Some(position) = &listing.resume {
        check.parameter(paging.size(), Some(&position.size))?;
        check.parameter(paging.position(), Some(&position.at))?;
    }
    list.check(&check)?;
    if let Some(prefix) = listing.without_key {
        let what = format!("the key of `{prefix}` must not be empty");
        return Err(Error::invalid_request(operation, what));
    }
    Ok((paging, check))
}

fn pages_of<L: List>(mut list: L, paging: Paging) -> Pages<L> {
    let operation = list.operation();
    let listing = list.listing_mut();
    let undocumented = std::mem::take(&mut listing.undocumented);
    Pages {
        call: Call::new(listing.core.clone(), operation, undocumented, &listing.call),
        paging,
        list,
    }
}
