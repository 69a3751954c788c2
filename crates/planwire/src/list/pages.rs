//! The pages of one list.

use std::sync::Arc;

use super::List;
use crate::call::fetched::{Fetched, Window};
use crate::call::{BoxFuture, Call};
use crate::error::Result;
use crate::identity::Identity;
use crate::list::paging::{PageRequest, Plan, Response, Source};
use crate::operation::{Kind, Operand, Operation, Operator, Paging};
use crate::position::{MOST_KEYS, Position};

/// The part of a list after a page.
pub(super) enum After {
    /// The server says that nothing follows.
    Nothing,
    Position(Position),
    /// No request can name the position.
    OutOfReach,
}

/// The pages of a list whose request was checked.
#[derive(Debug)]
pub(crate) struct Pages<L> {
    pub(crate) call: Call,
    pub(crate) paging: Paging,
    pub(crate) list: L,
}

impl<L: List> Source for Pages<L> {
    fn fetch(self: Arc<Self>, request: PageRequest) -> BoxFuture<'static, Result<Response>> {
        Box::pin(async move {
            let mut call = self.call.at(request.window.position);
            if let Some(instant) = request.updated_after
                && let Some(filter) = updated_filter(self.call.operation)
            {
                let instant = instant.to_rfc3339_opts(chrono::SecondsFormat::Secs, false);
                call = call.with_query(filter, format!("gt:{instant}"));
            }
            let fetched = self.list.fetch(&call, request.window).await?;
            Ok(response::<L>(fetched))
        })
    }
}

/// Returns a page without the type of its records.
fn response<L: List>(fetched: Fetched<L::Record>) -> Response {
    let Fetched {
        records,
        total,
        has_next,
        status,
        headers,
    } = fetched;
    let mut unreadable = Vec::new();
    let mut identities = Vec::with_capacity(records.len());
    for record in &records {
        identities.push(match record {
            Ok(record) => L::identity(record),
            Err(error) => {
                unreadable.push(identities.len());
                error
                    .record_identity()
                    .unwrap_or_else(|| Identity::of_json(""))
            }
        });
    }
    Response {
        identities,
        records: Box::new(records),
        unreadable,
        total,
        has_next,
        status,
        headers,
    }
}

impl<L: List> Pages<L> {
    /// Returns the size of a page that is requested alone: no larger than `most`, unless that would move the page, since a
    /// number counts pages of its size.
    pub(super) fn single_page_size(
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

    /// Returns the position after the page of a window, of which no more than `most` records are wanted.
    pub(super) fn after(
        &self,
        window: Window,
        fetched: &Fetched<L::Record>,
        most: Option<u64>,
    ) -> After {
        let number = |value: Option<i64>| value.and_then(|it| u64::try_from(it).ok());
        let length = fetched.records.len() as u64;
        let size = number(window.size).unwrap_or(match self.paging {
            Paging::Offset { .. } => self.largest_page(),
            // The next numbered page begins where a full page ends.
            Paging::Page { .. } => length,
        });
        let (start, plan) = match self.paging {
            Paging::Offset { .. } => {
                let start = number(window.position).unwrap_or(0);
                (start, Plan::offset(start, size, None))
            }
            Paging::Page { .. } => {
                let page = number(window.position).unwrap_or(1);
                let start = page.saturating_sub(1).saturating_mul(size);
                (start, Plan::fitted(page, size.max(1), None))
            }
        };
        let end = start.saturating_add(length);
        let used = most.map_or(length, |most| most.min(length));
        let is_whole = used == length;
        let is_last =
            fetched.has_next == Some(false) || fetched.total.is_some_and(|total| total <= end);
        if length == 0 || is_whole && is_last && fetched.has_next != Some(true) {
            return After::Nothing;
        }
        // A greater position cannot be sent.
        if i64::try_from(end).is_err() {
            return After::OutOfReach;
        }
        let used_records = usize::try_from(used).unwrap_or(usize::MAX);
        let read = fetched.records.iter().take(used_records).flatten();
        let mut after: Vec<Identity> = read.map(L::identity).collect();
        after.reverse();
        after.truncate(MOST_KEYS);
        After::Position(plan.position(Some(start + used), after))
    }

    /// Returns the documented maximum of records of a page.
    pub(super) fn largest_page(&self) -> u64 {
        let parameter = self.call.operation.parameter(self.paging.size());
        parameter
            .and_then(|it| it.bounds.maximum)
            .and_then(|it| u64::try_from(it).ok())
            .unwrap_or(100)
    }
}

/// Returns the parameter that filters by the time of the last update, if it is documented.
pub(super) fn updated_filter(operation: &Operation) -> Option<&'static str> {
    let filter = operation.parameter("updated_at")?;
    match filter.kind {
        Kind::Filter {
            operand: Operand::DateTime,
            operators,
        } if operators.contains(&Operator::Gt) => Some(filter.name),
        _ => None,
    }
}
