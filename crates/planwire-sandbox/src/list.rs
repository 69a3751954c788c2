//! Operations that return lists: filters, ordering and pages.

mod active;
mod filter;
mod page_cache;
mod paging;
mod refine;

use std::sync::{Arc, PoisonError, RwLock};

use active::Active;
use filter::Filter;
use page_cache::PageCache;
use paging::{Envelope, Page, PageContext, Paging};

use crate::behaviour::ListBehaviour;
use crate::catalogue::{Catalogue, Parents};
use crate::collection::{Clock, Collection, Query, View};
use crate::data::{Row, value_source};
use crate::document::{Document, Node, Schema};
use crate::error::StartError;
use crate::message::{Failure, Problem, Request, Response};
use crate::plan::{Content, Listed, Parameter, Plan, Settings};
use crate::value::Value;

/// An operation that returns a list.
#[derive(Debug)]
pub(crate) struct List {
    status: u16,
    media_type: String,
    collection: Arc<Collection>,
    /// The parent records that the path names.
    parents: Parents,
    cache: PageCache,
    paging: Option<Paging>,
    envelope: Envelope,
    /// The filters (`x-filter`), by parameter.
    filters: Vec<(String, Filter)>,
    active: RwLock<Option<Arc<Active>>>,
}

impl List {
    pub(crate) fn read<'d>(
        document: &'d Document,
        plan: &Plan<'d>,
        listed: &Listed<'d>,
        collection: Arc<Collection>,
        catalogue: &Catalogue<'d>,
        settings: &Settings,
    ) -> Result<Self, StartError> {
        let paging = plan.node.get("x-paging");
        let filters = plan.parameters.iter().filter_map(|parameter| {
            let filter = Filter::read(parameter.filter.as_ref()?);
            Some(filter.map(|filter| (parameter.name.clone(), filter)))
        });
        let media_type = match plan.success.content {
            Content::Json { media_type, .. } => media_type,
            _ => "application/json",
        };
        Ok(Self {
            status: plan.success.status(false),
            media_type: media_type.to_owned(),
            parents: Parents::read(plan, &collection, catalogue, None),
            collection,
            cache: PageCache::new(settings.cached_bytes),
            envelope: match paging {
                Some(paging) if listed.is_enveloped => {
                    let other = |name: &str, node: &Node| {
                        let schema = Schema::read(document, node)?;
                        let source = value_source(document, name, &schema, None, settings.present)?;
                        let mut json = Vec::new();
                        source.value(&Row::new(0, 0), 0).write_json(&mut json);
                        Ok(json)
                    };
                    Envelope::read(&listed.response, paging, other)?
                }
                _ => Envelope::Bare,
            },
            paging: paging
                .map(|paging| Paging::read(paging, &plan.parameters))
                .transpose()?,
            filters: filters.collect::<Result<_, _>>()?,
            active: RwLock::new(None),
        })
    }

    /// Replaces the behaviour of the list.
    pub(crate) fn behave(&self, behaviour: ListBehaviour) {
        let active = Some(Arc::new(Active::new(behaviour)));
        // The value is replaced in one step, so a panic elsewhere cannot leave it half written.
        *self.active.write().unwrap_or_else(PoisonError::into_inner) = active;
    }

    pub(crate) fn collection(&self) -> &Arc<Collection> {
        &self.collection
    }

    /// Returns the requested page. `failures` are those found so far.
    pub(crate) fn respond<'p>(
        &self,
        request: &Request,
        parameters: impl Iterator<Item = (&'p Parameter, Option<Value<'static>>)>,
        in_test_mode: bool,
        mut failures: Vec<Failure>,
        clock: &Clock,
    ) -> Result<Response, Problem> {
        let own = self.active.read().unwrap_or_else(PoisonError::into_inner);
        let own = own.clone();
        let active = own.as_deref().map(|active| {
            let number = active.begin_request(&self.collection, in_test_mode, clock);
            (active, number)
        });
        let mut query = Query {
            in_test_mode,
            shown: self.default_shown(),
            ..Query::default()
        };
        let (mut size, mut position) = (None, None);
        for (parameter, value) in parameters {
            let is_ignored = active.is_some_and(|(own, _)| own.ignores(&parameter.name));
            let value = value.filter(|_| !is_ignored);
            let value = value.or_else(|| self.default_of(parameter));
            let Some(value) = value else {
                continue;
            };
            match self.paging.as_ref() {
                Some(paging) if paging.size == parameter.name => size = whole(&value),
                Some(paging) if paging.position == parameter.name => position = whole(&value),
                _ => match self.refine(&mut query, parameter, value) {
                    Ok(()) => {}
                    Err(message) => failures.push(parameter.failure(message)),
                },
            }
        }
        if !failures.is_empty() {
            return Err(Problem::invalid(failures));
        }
        self.parents.check(request, in_test_mode)?;
        query.conditions.extend(self.parents.conditions(request));
        // The links of a page depend on the URL of the request too.
        let key = || {
            format!(
                "{}{} {} {in_test_mode}",
                request.base_url, request.path, request.raw_query
            )
        };
        let view = self.collection.listed(in_test_mode, clock.reading());
        if let Some((active, number)) = active {
            let body =
                self.altered_page(&view, request, query, (size, position), active, number)?;
            return Ok(Response::new(self.status, &self.media_type, body));
        }
        let body = self.cache.page(view.version(), key, || {
            self.page(&view, request, query, size, position)
        })?;
        Ok(Response::new(self.status, &self.media_type, body))
    }

    /// Writes a page.
    fn page(
        &self,
        view: &View<'_>,
        request: &Request,
        query: Query,
        size: Option<u64>,
        position: Option<u64>,
    ) -> Result<Vec<u8>, Problem> {
        let selection = view.select(query);
        let count = selection.count();
        let page = match &self.paging {
            Some(paging) => paging.page(size, position),
            None => Page::whole(count),
        };
        let around = self.around(request, page, count)?;
        // Most records are shorter. Growing the buffer would copy the page several times.
        let expected = page.size.min(count).min(1_000) as usize * 512 + 256;
        let mut out = Vec::with_capacity(expected);
        self.envelope.write(around, &mut out, |out| {
            let records = selection.page(page.start, page.size);
            write_array(records, out, |index, out| view.write_json(index, out));
        });
        Ok(out)
    }

    /// Writes a page of a list with a [`ListBehaviour`]. It is never cached: each request can get a
    /// different page.
    fn altered_page(
        &self,
        view: &View<'_>,
        request: &Request,
        query: Query,
        (size, position): (Option<u64>, Option<u64>),
        active: &Active,
        number: u64,
    ) -> Result<Vec<u8>, Problem> {
        let mut query = query;
        active.adjust(&mut query);
        let count = view.select(query.clone()).count();
        let page = match &self.paging {
            Some(paging) => active.page(paging, size, position, count),
            None => Page::whole(count),
        };
        let mut around = self.around(request, page, count)?;
        around.shown_count = active.count().unwrap_or(around.shown_count);
        let records = active.records(view, query, page, number);
        let mut out = active.prefix().to_vec();
        self.envelope.write(around, &mut out, |out| {
            let write = |index, out: &mut _| active.write_record(view, index, out);
            write_array(records.iter().copied(), out, write);
        });
        Ok(out)
    }

    fn around<'r>(
        &'r self,
        request: &'r Request,
        page: Page,
        count: u64,
    ) -> Result<PageContext<'r>, Problem> {
        let paging = self.paging.as_ref();
        if let Some(paging) = paging {
            paging.check(page, count)?;
        }
        Ok(PageContext {
            paging,
            page,
            count,
            shown_count: Some(count),
            request,
        })
    }
}

fn write_array(
    records: impl Iterator<Item = u64>,
    out: &mut Vec<u8>,
    write: impl Fn(u64, &mut Vec<u8>),
) {
    let mut mark = b'[';
    for index in records {
        out.push(mark);
        write(index, out);
        mark = b',';
    }
    if mark == b'[' {
        out.push(mark);
    }
    out.push(b']');
}

fn whole(value: &Value<'_>) -> Option<u64> {
    match value {
        Value::Number(number) => u64::try_from(number.as_integer()?).ok(),
        _ => None,
    }
}
