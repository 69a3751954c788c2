//! The settings of a sandbox.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use tokio::runtime::Handle;

use super::list_handle::no_such_list;
use super::own_record::OwnRecord;
use crate::api::Api;
use crate::behaviour::ListBehaviour;
use crate::collection::{Clock, DateHeader};
use crate::document::Document;
use crate::plan::Settings;
use crate::server::{FaultPlan, Faults, Listener, RequestLog, Room, Service, serve};
use crate::{Sandbox, StartError, Vendor};

/// The settings of a [`Sandbox`]. Each has a value that suits most tests.
#[derive(Debug)]
#[must_use = "a sandbox begins to listen with `start`"]
pub struct SandboxBuilder {
    port: u16,
    records: u64,
    cached_bytes: usize,
    latency: Duration,
    clock: DateTime<Utc>,
    change_span: Duration,
    date_header: DateHeader,
    rate_limit: Option<(u32, Duration)>,
    unmet: Vec<String>,
    /// By path or operation id; `None` for every list.
    behaviours: Vec<(Option<String>, ListBehaviour)>,
    own_records: Vec<OwnRecord>,
    faults: Option<Faults>,
    record_requests: bool,
    documents: [Cow<'static, str>; 2],
}

const CLOCK: NaiveDate = match NaiveDate::from_ymd_opt(2026, 7, 1) {
    Some(date) => date,
    None => NaiveDate::MAX,
};

/// The present of a sandbox that is not told another one.
pub(crate) fn present() -> DateTime<Utc> {
    CLOCK.and_time(chrono::NaiveTime::MIN).and_utc()
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            records: 250,
            cached_bytes: 0,
            latency: Duration::ZERO,
            clock: present(),
            change_span: Duration::from_secs(1),
            date_header: DateHeader::Clock,
            rate_limit: None,
            unmet: Vec::new(),
            behaviours: Vec::new(),
            own_records: Vec::new(),
            faults: None,
            record_requests: false,
            documents: Vendor::ALL.map(|vendor| Cow::Borrowed(vendor.bundle())),
        }
    }

    /// The port to listen on; 0, which is usual, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How many records each list has: 250 unless set, and at most a thousand million. They are
    /// made when they are asked for, so many of them take no memory.
    pub fn records(mut self, records: u64) -> Self {
        self.records = records;
        self
    }

    /// Adds a record to a list, by its path (`/api/budgets`) or its operation id (`listBudgets`), behind the
    /// generated ones and earlier records of one's own. With [`records(0)`](Self::records) the list has only
    /// these.
    ///
    /// What the record leaves out is filled as for a record that a client creates, or left out where it is
    /// optional. Its `id` and its instants are its own if it has them. Records of other lists that it refers to
    /// need not be there.
    ///
    /// `record` is anything that serialises to an object, or a string with the object as JSON. A record type
    /// and a string keep every digit of an amount; `json!` keeps about 16 digits of a number with a fraction.
    ///
    /// [`start`](Self::start) fails if there is no such list, or if the record has an unknown field or breaks a
    /// rule of its schema.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), planwire_sandbox::StartError> {
    /// use planwire_sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let sandbox = Sandbox::builder()
    ///     .records(0)
    ///     .record("/api/production-plans", json!({"project_id": 7, "value": 15.6}))
    ///     .record("/api/products", r#"{"name": "Audit", "price": 123456789012345.678901}"#)
    ///     .start()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record(mut self, path_or_operation: impl Into<String>, record: impl Serialize) -> Self {
        let record = OwnRecord::new(path_or_operation.into(), &record);
        self.own_records.push(record);
        self
    }

    /// Keeps encoded pages, up to so many bytes for each list, none unless set. For benchmarks: a
    /// page that is asked for again then costs next to nothing.
    pub fn cache_pages(mut self, bytes: usize) -> Self {
        self.cached_bytes = bytes;
        self
    }

    /// A pause before each answer, none unless set. It is tokio's time: with paused time it passes
    /// at once.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Sets the time at which the clock starts. Default: midnight of 2026-07-01 UTC.
    ///
    /// All generated records but the first of each list, which is the documents' example, were created and updated
    /// before it. The clock of both vendors is the same one. It does not run by itself: each change moves it on by
    /// [`change_span`](Self::change_span), and [`Sandbox::set_time`] and [`Sandbox::advance`] move it.
    pub fn clock(mut self, present: DateTime<Utc>) -> Self {
        self.clock = present;
        self
    }

    /// Sets the time that each change takes on the clock, in whole milliseconds. Default: one second. With zero, all
    /// changes happen in the same millisecond until the clock is moved.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let builder = planwire_sandbox::Sandbox::builder().change_span(Duration::from_millis(7));
    /// ```
    pub fn change_span(mut self, span: Duration) -> Self {
        self.change_span = span;
        self
    }

    /// Sets the `Date` header of all responses. Default: the time of the clock.
    ///
    /// ```
    /// use planwire_sandbox::{DateHeader, Sandbox};
    ///
    /// let builder = Sandbox::builder().date_header(DateHeader::Missing);
    /// ```
    pub fn date_header(mut self, header: DateHeader) -> Self {
        self.date_header = header;
        self
    }

    /// Answers 429 when so many requests were made in a window, in the operations whose document
    /// has this answer: those of Wethod, which allows 5,000 an hour. No limit unless set. The
    /// window begins with its first request and goes by tokio's time.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let builder = planwire_sandbox::Sandbox::builder().rate_limit(5_000, Duration::from_secs(3_600));
    /// ```
    pub fn rate_limit(mut self, requests: u32, window: Duration) -> Self {
        self.rate_limit = Some((requests, window));
        self
    }

    /// Answers an operation with 412, as for a company that lacks a feature. It is named by its
    /// path (`/api/product-levels`) or by its id (`listProductLevels`), and must have this answer
    /// in the document. Can be called for several.
    pub fn precondition_failed(mut self, path_or_operation: impl Into<String>) -> Self {
        self.unmet.push(path_or_operation.into());
        self
    }

    /// Gives a list another behaviour than the documented one, by its path (`/api/budgets`) or its
    /// operation id (`listBudgets`). It replaces an earlier behaviour of the same list. Pages of such a
    /// list are never [cached](Self::cache_pages).
    ///
    /// [`start`](Self::start) fails when there is no such list, or when the behaviour ignores a parameter
    /// that the list does not have.
    pub fn list_behaviour(
        mut self,
        path_or_operation: impl Into<String>,
        behaviour: ListBehaviour,
    ) -> Self {
        let name = Some(path_or_operation.into());
        self.behaviours.push((name, behaviour));
        self
    }

    /// Gives every list of both vendors another behaviour than the documented one. It replaces earlier
    /// behaviours. Each list counts its own requests.
    pub fn every_list(mut self, behaviour: ListBehaviour) -> Self {
        self.behaviours.push((None, behaviour));
        self
    }

    /// Lets requests go wrong by chance.
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = Some(faults);
        self
    }

    /// Keeps the latest 10,000 requests for [`Sandbox::requests`].
    pub fn record_requests(mut self) -> Self {
        self.record_requests = true;
        self
    }

    /// Serves another OpenAPI document as Wethod: bundled, so that each `$ref` leads to a place in
    /// itself, and written as JSON. Everything that the sandbox does follows from it. Use it to try
    /// a changed specification before it is released.
    ///
    /// A document that cannot be served is an error of [`start`](Self::start).
    pub fn wethod_document(mut self, json: impl Into<String>) -> Self {
        self.documents[0] = Cow::Owned(json.into());
        self
    }

    /// Serves another OpenAPI document as Piriod, in the way of
    /// [`wethod_document`](Self::wethod_document).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let changed = std::fs::read_to_string("target/bundle/piriod.json")?;
    /// let sandbox = planwire_sandbox::Sandbox::builder().piriod_document(changed).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn piriod_document(mut self, json: impl Into<String>) -> Self {
        self.documents[1] = Cow::Owned(json.into());
        self
    }

    /// Begins to listen on 127.0.0.1, with tasks of the runtime that awaits this. Its time and its
    /// network must be enabled, as they are in every runtime of `#[tokio::main]` and
    /// `#[tokio::test]`.
    ///
    /// # Errors
    ///
    /// When the port is taken, when no tokio runtime awaits it, when a document cannot be served,
    /// when [`precondition_failed`](Self::precondition_failed) names nothing that can be answered 412,
    /// when [`list_behaviour`](Self::list_behaviour) names an unknown list or parameter, or when a
    /// [`record`](Self::record) does not fit its list.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let runtime = Handle::try_current().map_err(|_| StartError::no_runtime())?;
        let settings = Settings {
            records: self.records,
            present: self.clock,
            cached_bytes: self.cached_bytes,
            refusals: &[],
        };
        let span = i64::try_from(self.change_span.as_millis()).unwrap_or(i64::MAX);
        let time = self.clock.timestamp_millis();
        let clock = Arc::new(Clock::new(time, span, self.date_header));
        let mut apis = Vec::new();
        for (vendor, text) in Vendor::ALL.into_iter().zip(&self.documents) {
            let document = Document::parse(text);
            let api = document
                .and_then(|document| Api::read(vendor, &document, &settings, clock.clone()));
            let mut api = api.map_err(|error| error.of(vendor))?;
            if let Some((requests, window)) = self.rate_limit {
                api.limit_rate(requests, window);
            }
            apis.push(api);
        }
        for unmet in &self.unmet {
            let found = apis
                .iter_mut()
                .filter_map(|api| api.fail_precondition(unmet).then_some(()));
            if found.count() == 0 {
                let known: Vec<_> = apis.iter().flat_map(Api::with_precondition).collect();
                let some = known.iter().take(8).copied().collect::<Vec<_>>().join(", ");
                let more = match known.len().saturating_sub(8) {
                    0 => String::new(),
                    more => format!(", and {more} others"),
                };
                return Err(StartError::setting(format!(
                    "`{unmet}` is neither the path nor the id of an operation that is documented to \
                     answer 412; these are: {some}{more}"
                )));
            }
        }
        for (name, behaviour) in &self.behaviours {
            let Some(name) = name else {
                apis.iter().for_each(|api| api.behave_everywhere(behaviour));
                continue;
            };
            let mut found = false;
            for api in &apis {
                found |= api.behave(name, behaviour)?;
            }
            if !found {
                let what = format!("change the behaviour of `{name}`");
                return Err(no_such_list(&what).into());
            }
        }
        for record in &self.own_records {
            record.add(&apis, clock.reading())?;
        }
        let listener = Listener::open(self.port, runtime.clone()).map_err(|error| {
            let address = (std::net::Ipv4Addr::LOCALHOST, self.port).into();
            StartError::listen(address, error)
        })?;
        let listener = Arc::new(listener);
        let service = Arc::new(Service {
            apis,
            clock,
            latency: self.latency,
            faults: FaultPlan::new(self.faults),
            log: self.record_requests.then(RequestLog::default),
            room: Room::new(),
        });
        let task = runtime.spawn(serve(service.clone(), listener.clone()));
        Ok(Sandbox::new(service, listener, task))
    }
}
