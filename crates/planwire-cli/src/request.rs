//! From flags to a request: the parameters of a list, and the selected portion.

pub(crate) mod body;

use std::sync::mpsc::{self, Receiver};

use planwire::operation::{Kind, Operation, Paging};
use planwire::{PageStream, Position, Preview, RawList, RawRecord};

use crate::failure::Failure;
use crate::flags::{
    CONCURRENCY, Flags, MAX_ITEMS, NO_OVERLAP, PAGE_SIZE, PATH, POSITION, RESUME, UNDOCUMENTED,
    parameter_flag, parameter_id,
};
use crate::output::{check_field, check_name};
use crate::terminal::Messages;

/// A list that is being read.
pub(crate) struct Records {
    pages: Pages,
    /// The reasons why records of the received pages cannot be read.
    unreadable: Receiver<String>,
}

enum Pages {
    All(PageStream<RawRecord>),
    /// One page, until it is requested.
    One(Option<Box<RawList>>),
}

/// The content of one response.
pub(crate) struct Portion {
    pub(crate) records: Vec<RawRecord>,
    /// For each unreadable record, its place and the reason.
    pub(crate) unreadable: Vec<String>,
    /// The position after them; `None` at the end.
    pub(crate) next: Option<Position>,
    /// The number of records in the whole list, if the API reports it.
    pub(crate) total: Option<u64>,
}

impl Records {
    /// Prepares the request; sends nothing yet.
    pub(crate) fn new(
        list: RawList,
        operation: &Operation,
        flags: Flags<'_>,
        messages: &Messages,
    ) -> Self {
        let (report, unreadable) = mpsc::channel();
        let messages = messages.clone();
        let list = portioned(list, operation, flags)
            .skip_bad(move |error| {
                // The receiver is gone once the list is dropped.
                let _ = report.send(error.to_string());
            })
            .on_note(move |note| messages.note(&note.to_string()));
        let pages = match flags.get::<u64>(POSITION) {
            None => Pages::All(list.pages()),
            Some(_) => Pages::One(Some(Box::new(list))),
        };
        Self { pages, unreadable }
    }

    /// Returns the content of the next response; `None` after the last.
    ///
    /// # Errors
    ///
    /// If the request fails, or the response cannot be read.
    pub(crate) async fn next_portion(&mut self) -> planwire::Result<Option<Portion>> {
        let (page, is_one) = match &mut self.pages {
            Pages::All(pages) => (pages.try_next().await?, false),
            Pages::One(list) => match list.take() {
                Some(list) => (Some(list.send().await?), true),
                None => (None, true),
            },
        };
        Ok(page.map(|page| Portion {
            // A single page was selected.
            next: page.next_position().filter(|_| !is_one).cloned(),
            total: page.total(),
            records: page.into_records(),
            unreadable: self.unreadable.try_iter().collect(),
        }))
    }
}

/// Returns the first request.
///
/// # Errors
///
/// If it breaks a documented bound.
pub(crate) fn preview(
    list: RawList,
    operation: &Operation,
    flags: Flags<'_>,
) -> planwire::Result<Preview> {
    let list = portioned(list, operation, flags);
    match flags.get::<u64>(POSITION) {
        None => list.preview(),
        Some(_) => list.preview_page(),
    }
}

/// Returns the list with its parameters and the selected portion.
fn portioned(mut list: RawList, operation: &Operation, flags: Flags<'_>) -> RawList {
    for (name, value) in parameters(operation, flags) {
        list = list.parameter(name, value);
    }
    if let Some(&size) = flags.get::<u64>(PAGE_SIZE) {
        // The flag refuses values that are too large.
        list = list.page_size(u32::try_from(size).unwrap_or(u32::MAX));
    }
    if let Some(&most) = flags.get(MAX_ITEMS) {
        list = list.max_items(most);
    }
    if let Some(&pages) = flags.get::<u64>(CONCURRENCY) {
        list = list.concurrency(usize::try_from(pages).unwrap_or(usize::MAX));
    }
    if matches!(operation.paging, Some(Paging::Page { .. })) && flags.is_set(NO_OVERLAP) {
        list = list.without_overlap();
    }
    if let Some(position) = flags.get::<Position>(RESUME) {
        list = list.resume(position.clone());
    }
    match (flags.get(POSITION), operation.paging) {
        (None, _) => list,
        (Some(&number), Some(Paging::Page { .. })) => list.page(number),
        (Some(&offset), _) => list.offset(offset),
    }
}

/// Refuses an ordering by an undocumented field.
pub(crate) fn check_ordering(operation: &Operation, flags: Flags<'_>) -> Result<(), Failure> {
    for parameter in operation.parameters {
        let Kind::Ordering { fields, .. } = parameter.kind else {
            continue;
        };
        let Some(value) = flags.get::<String>(&parameter_id(parameter)) else {
            continue;
        };
        let flag = parameter_flag(parameter);
        for field in value.split(',') {
            let name = field.strip_prefix(['-', '+']).unwrap_or(field);
            // Not every list documents its ordering fields.
            match fields {
                [] if flags.is_set(UNDOCUMENTED) => {}
                [] => check_field(&flag, name, operation.record_fields())?,
                fields => check_name(&flag, name, fields)?,
            }
        }
    }
    Ok(())
}

/// Returns the path of a request, with its parameters.
pub(crate) fn path(operation: Option<&Operation>, flags: Flags<'_>) -> String {
    let Some(operation) = operation else {
        return flags.get::<String>(PATH).cloned().unwrap_or_default();
    };
    let mut path = operation.path.to_owned();
    for (name, value) in parameters(operation, flags) {
        path = path.replace(&format!("{{{name}}}"), &value);
    }
    path
}

/// Returns the given parameters, by their names in the request.
pub(crate) fn parameters(operation: &Operation, flags: Flags<'_>) -> Vec<(String, String)> {
    let mut given = Vec::new();
    for parameter in operation.parameters {
        // The tables contain parameters without a flag: those of paging, and the client's headers.
        let id = parameter_id(parameter);
        if let Kind::Map { prefix } = parameter.kind {
            for (key, value) in flags.all::<(String, String)>(&id) {
                given.push((format!("{prefix}{key}"), value.clone()));
            }
        } else if let Some(value) = flags.get::<String>(&id) {
            given.push((parameter.name.to_owned(), value.clone()));
        }
    }
    given
}
