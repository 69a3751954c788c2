//! A page as it was received, and those that were requested ahead.

use std::any::Any;
use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use chrono::{DateTime, Utc};

use super::plan::{Plan, Span};
use crate::call::BoxFuture;
use crate::error::Result;
use crate::headers::Headers;
use crate::identity::Identity;

/// The records of a page, of whatever type: `Vec<Result<T>>`. Erased, so that the code that reads lists is
/// compiled once and not for each type of record.
pub(crate) type Records = Box<dyn Any + Send>;

/// The response to the request of a page.
pub(crate) struct Response {
    /// One for each record, in order.
    pub(crate) identities: Vec<Identity>,
    pub(crate) records: Records,
    /// The places of the records that cannot be read.
    pub(crate) unreadable: Vec<usize>,
    /// The number of records on all pages.
    pub(crate) total: Option<u64>,
    /// The response names a next page.
    pub(crate) has_next: Option<bool>,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
}

impl Response {
    /// The response for a page that does not exist.
    pub(super) fn empty() -> Self {
        Self {
            identities: Vec::new(),
            records: Box::new(()),
            unreadable: Vec::new(),
            total: None,
            has_next: None,
            status: 404,
            headers: Headers::default(),
        }
    }
}

/// A page, and where it was requested.
pub(super) struct Page {
    pub(super) span: Span,
    /// The number of records that it has if it is full.
    pub(super) expected: u64,
    pub(super) identities: Arc<[Identity]>,
    pub(super) records: Records,
    pub(super) unreadable: Vec<usize>,
    pub(super) total: Option<u64>,
    pub(super) has_next: Option<bool>,
    pub(super) status: u16,
    pub(super) headers: Headers,
    /// The number of times that no record of it was recognised.
    pub(super) tries: u32,
}

impl Page {
    /// The number of records that it has.
    pub(super) fn length(&self) -> u64 {
        self.identities.len() as u64
    }

    /// The number of records of the list before its first one.
    pub(super) fn start(&self) -> u64 {
        self.span.start
    }

    /// The number of records of the list before its end.
    pub(super) fn end(&self) -> u64 {
        self.start().saturating_add(self.length())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.identities.is_empty()
    }

    pub(super) fn is_short(&self) -> bool {
        self.length() < self.expected
    }

    /// The time of the response by the server's clock.
    pub(super) fn date(&self) -> Option<DateTime<Utc>> {
        let date = DateTime::parse_from_rfc2822(self.headers.get("date")?).ok()?;
        Some(date.to_utc())
    }
}

/// The pages that were requested and not yet used, in the order of the list.
#[derive(Default)]
pub(super) struct Ahead(VecDeque<(Span, State)>);

enum State {
    Waiting(BoxFuture<'static, Result<Response>>),
    Received(Result<Response>),
    /// A page that waits for those before it.
    Held(Box<Page>),
}

/// The page that is next.
pub(super) enum Next {
    Received(Span, Result<Response>),
    Held(Page),
}

impl Ahead {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether the next page is one that was held.
    pub(super) fn begins_with_held(&self) -> bool {
        matches!(self.0.front(), Some((_, State::Held(_))))
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The number of records of the list before the end of the last page.
    pub(super) fn end(&self, plan: Plan) -> Option<u64> {
        let (span, _) = self.0.back()?;
        Some(span.start.saturating_add(plan.expected(*span)))
    }

    pub(super) fn request_last(&mut self, span: Span, page: BoxFuture<'static, Result<Response>>) {
        self.0.push_back((span, State::Waiting(page)));
    }

    pub(super) fn request_first(&mut self, span: Span, page: BoxFuture<'static, Result<Response>>) {
        self.0.push_front((span, State::Waiting(page)));
    }

    /// Keeps a page until those before it have come.
    pub(super) fn hold(&mut self, page: Page) {
        self.0.push_front((page.span, State::Held(Box::new(page))));
    }

    /// The next page, once it is received.
    pub(super) async fn next(&mut self) -> Option<Next> {
        poll_fn(|context| {
            self.poll(context);
            match self.0.front() {
                Some((_, State::Waiting(_))) => Poll::Pending,
                _ => Poll::Ready(()),
            }
        })
        .await;
        match self.0.pop_front()? {
            (span, State::Received(response)) => Some(Next::Received(span, response)),
            (_, State::Held(page)) => Some(Next::Held(*page)),
            (span, waiting) => {
                self.0.push_front((span, waiting));
                None
            }
        }
    }

    /// Waits for something else while the requests go on.
    pub(super) async fn meanwhile<F: Future>(&mut self, other: F) -> F::Output {
        let mut other = pin!(other);
        poll_fn(|context| {
            self.poll(context);
            other.as_mut().poll(context)
        })
        .await
    }

    fn poll(&mut self, context: &mut Context<'_>) {
        for (_, state) in &mut self.0 {
            if let State::Waiting(page) = state
                && let Poll::Ready(page) = page.as_mut().poll(context)
            {
                *state = State::Received(page);
            }
        }
    }
}
