//! Reads a list of the sandbox to its end, and checks the outcome.

use std::collections::HashMap;

use planwire::{Error, List, Position};
use planwire_sandbox::{ListBehaviour, Sandbox, SandboxBuilder};

use crate::clients::{piriod_of, wethod_of};
use crate::documents;

/// The two styles of paging: budgets by offset, plans by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Wethod,
    Piriod,
}

pub(crate) const BOTH: [Api; 2] = [Api::Wethod, Api::Piriod];

/// The options of reading a list. `None` and 0 mean the default.
#[derive(Clone, Debug, Default)]
pub(crate) struct How {
    pub(crate) concurrency: usize,
    pub(crate) page_size: Option<u32>,
    pub(crate) max_items: Option<u64>,
    pub(crate) resume: Option<Position>,
}

/// The outcome of reading a list.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) ids: Vec<String>,
    /// The errors of single records, each with the number of records before it.
    pub(crate) unreadable: Vec<(usize, Error)>,
    pub(crate) error: Option<Error>,
    pub(crate) requests: usize,
}

/// More records than any list here contains: an endless list is a failure, not a hang.
const ENDLESS: usize = 20_000;

pub(crate) fn at(concurrency: usize) -> How {
    How {
        concurrency,
        ..How::default()
    }
}

/// Returns a sandbox whose lists all have so many records and this behaviour.
pub(crate) fn server(records: u64, behaviour: ListBehaviour) -> SandboxBuilder {
    Sandbox::builder()
        .records(records)
        .every_list(behaviour)
        .record_requests()
        .wethod_document(documents::WETHOD.as_str())
        .piriod_document(documents::PIRIOD.as_str())
}

impl Api {
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Wethod => "/api/budgets",
            Self::Piriod => "/plans/",
        }
    }

    /// Returns the name of the parameter for the position.
    pub(crate) fn position(self) -> &'static str {
        match self {
            Self::Wethod => "offset",
            Self::Piriod => "page",
        }
    }

    /// Reads a list that has so many records and this behaviour.
    pub(crate) async fn read(self, records: u64, behaviour: ListBehaviour, how: How) -> Outcome {
        let sandbox = server(records, behaviour).start().await.unwrap();
        self.read_from(&sandbox, how).await
    }

    pub(crate) async fn read_from(self, sandbox: &Sandbox, how: How) -> Outcome {
        match self {
            Self::Wethod => {
                let list = wethod_of(sandbox).budgets().list();
                read(sandbox, list, how, |budget| budget.id.to_string()).await
            }
            Self::Piriod => {
                let list = piriod_of(sandbox).plans().list();
                read(sandbox, list, how, |plan| plan.id.to_string()).await
            }
        }
    }

    /// Reads pages until so many records have arrived. Returns their ids and the position after them.
    pub(crate) async fn read_part(
        self,
        sandbox: &Sandbox,
        records: usize,
    ) -> (Vec<String>, Position) {
        match self {
            Self::Wethod => {
                let list = wethod_of(sandbox).budgets().list();
                read_part(list, records, |budget| budget.id.to_string()).await
            }
            Self::Piriod => {
                let list = piriod_of(sandbox).plans().list();
                read_part(list, records, |plan| plan.id.to_string()).await
            }
        }
    }

    /// Returns the ids of so many records, in the order in which they are generated.
    pub(crate) async fn ids(self, records: u64) -> Vec<String> {
        let sandbox = server(records, ListBehaviour::new().unpaged());
        let sandbox = sandbox.start().await.unwrap();
        match self {
            Self::Wethod => {
                let page = wethod_of(&sandbox).budgets().list().send().await.unwrap();
                page.iter().map(|budget| budget.id.to_string()).collect()
            }
            Self::Piriod => {
                let page = piriod_of(&sandbox).plans().list().send().await.unwrap();
                page.iter().map(|plan| plan.id.to_string()).collect()
            }
        }
    }
}

async fn read<L: List>(
    sandbox: &Sandbox,
    mut list: L,
    how: How,
    id: impl Fn(&L::Record) -> String,
) -> Outcome {
    if how.concurrency > 0 {
        list = list.concurrency(how.concurrency);
    }
    if let Some(size) = how.page_size {
        list = list.page_size(size);
    }
    if let Some(most) = how.max_items {
        list = list.max_items(most);
    }
    if let Some(position) = how.resume {
        list = list.resume(position);
    }
    let before = sandbox.requests().len();
    let mut stream = list.stream();
    let mut outcome = Outcome::default();
    loop {
        match stream.try_next().await {
            Ok(Some(record)) => outcome.ids.push(id(&record)),
            Ok(None) => break,
            Err(error) if error.is_record() => {
                outcome.unreadable.push((outcome.ids.len(), error));
            }
            Err(error) => {
                outcome.error = Some(error);
                break;
            }
        }
        let length = outcome.ids.len() + outcome.unreadable.len();
        assert!(
            length < ENDLESS,
            "the list does not end: {} requests",
            sandbox.requests().len()
        );
    }
    outcome.requests = sandbox.requests().len() - before;
    outcome
}

async fn read_part<L: List>(
    list: L,
    records: usize,
    id: impl Fn(&L::Record) -> String,
) -> (Vec<String>, Position) {
    let mut pages = list.pages();
    let mut ids = Vec::new();
    loop {
        let page = pages.try_next().await.unwrap().unwrap();
        ids.extend(page.iter().map(&id));
        if ids.len() >= records {
            return (ids, page.next_position().unwrap().clone());
        }
    }
}

impl Outcome {
    /// Fails unless exactly these records arrived, in this order, and nothing else.
    #[track_caller]
    pub(crate) fn is_exactly(&self, ids: &[String], case: impl std::fmt::Debug) {
        assert!(self.error.is_none(), "{case:?}: {:?}", self.error);
        assert!(self.unreadable.is_empty(), "{case:?}");
        let differs = self
            .ids
            .iter()
            .zip(ids)
            .position(|(own, other)| own != other);
        assert!(
            self.ids.len() == ids.len() && differs.is_none(),
            "{case:?}: {} of {} records, the first other one at {differs:?}",
            self.ids.len(),
            ids.len()
        );
    }

    /// Fails unless each of these records arrived exactly once, and no other record twice.
    #[track_caller]
    pub(crate) fn has_once(&self, ids: &[String], case: impl std::fmt::Debug) {
        assert!(self.error.is_none(), "{case:?}: {:?}", self.error);
        self.has_nothing_twice(&case);
        let times = self.times();
        let lost = ids.iter().filter(|id| !times.contains_key(id.as_str()));
        let lost: Vec<_> = lost.collect();
        assert!(lost.is_empty(), "{case:?}: {} lost, {lost:?}", lost.len());
    }

    /// Fails if a record arrived twice.
    #[track_caller]
    pub(crate) fn has_nothing_twice(&self, case: impl std::fmt::Debug) {
        let times = self.times();
        let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
        assert!(
            twice.is_empty(),
            "{case:?}: {} twice, {twice:?}",
            twice.len()
        );
    }

    /// Fails unless all of these records arrived, each once, or an error reports the numbers of received and
    /// expected records.
    #[track_caller]
    pub(crate) fn has_all_or_says_so(&self, ids: &[String], case: impl std::fmt::Debug) {
        let Some(error) = &self.error else {
            return self.has_once(ids, case);
        };
        self.has_nothing_twice(&case);
        assert!(error.is_incomplete(), "{case:?}: {error:?}");
        let text = error.to_string();
        for number in [self.ids.len(), ids.len()] {
            assert!(text.contains(&number.to_string()), "{case:?}: {text}");
        }
    }

    #[track_caller]
    pub(crate) fn took_at_most(&self, requests: usize, case: impl std::fmt::Debug) {
        assert!(
            self.requests <= requests,
            "{case:?}: {} requests, not {requests}",
            self.requests
        );
    }

    pub(crate) fn times(&self) -> HashMap<&str, usize> {
        let mut times = HashMap::new();
        for id in &self.ids {
            *times.entry(id.as_str()).or_default() += 1;
        }
        times
    }
}

/// Returns the maximum of requests for a list of so many full pages that changes meanwhile.
pub(crate) fn bound(pages: usize, concurrency: usize) -> usize {
    4 * (pages + concurrency) + 64
}
