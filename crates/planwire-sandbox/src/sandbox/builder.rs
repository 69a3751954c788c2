//! Settings of a sandbox.

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
use crate::server::{FaultPlan, Faults, Limits, Listener, RequestLog, Service, serve};
use crate::{Sandbox, SettingError, StartError, Vendor};

/// The settings of a [`Sandbox`].
#[derive(Debug)]
#[must_use = "`start` starts the sandbox"]
pub struct SandboxBuilder {
    port: u16,
    records: u64,
    cached_bytes: usize,
    latency: Duration,
    clock: DateTime<Utc>,
    change_span: Duration,
    date_header: DateHeader,
    rate_limit: Option<(u32, Duration)>,
    failing_preconditions: Vec<String>,
    /// Behaviours by path or operation id; `None` is every list.
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

/// Returns the default start of the clock.
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
            failing_preconditions: Vec::new(),
            behaviours: Vec::new(),
            own_records: Vec::new(),
            faults: None,
            record_requests: false,
            documents: Vendor::ALL.map(|vendor| Cow::Borrowed(vendor.bundle())),
        }
    }

    /// Sets the port. Default: 0, which is a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the number of generated records in each list, at most a thousand million. Default: 250.
    /// Records are generated on demand and take no memory.
    pub fn records(mut self, records: u64) -> Self {
        self.records = records;
        self
    }

    /// Adds a record to a list, by its path (`/api/budgets`) or its operation id (`listBudgets`).
    /// It follows the generated records and earlier added ones. With [`records(0)`](Self::records),
    /// the list has only added records.
    ///
    /// Missing fields are filled as for a record that a client creates. The record can have its own
    /// `id` and timestamps. Records of other lists that it refers to need not exist.
    ///
    /// `record` is anything that serializes to an object, or a string that contains the object as
    /// JSON. Use a string or a record type for amounts with more than 16 digits, which `json!`
    /// rounds.
    ///
    /// [`start`](Self::start) fails if no list has this path or id, or if a field is unknown or
    /// violates the schema.
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

    /// Caches encoded pages, up to this many bytes for each list. Default: 0. Cached pages cost
    /// almost nothing, for benchmarks.
    pub fn cache_pages(mut self, bytes: usize) -> Self {
        self.cached_bytes = bytes;
        self
    }

    /// Delays each response. Default: zero. Paused tokio time skips the delay.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Sets the start of the clock. Default: midnight of 2026-07-01 UTC.
    ///
    /// All generated records, except the documents' examples at the beginning of lists, were
    /// created and updated before it. Both vendors share the clock. Only changes move it, by
    /// [`change_span`](Self::change_span), and [`Sandbox::set_time`] and [`Sandbox::advance`].
    pub fn clock(mut self, present: DateTime<Utc>) -> Self {
        self.clock = present;
        self
    }

    /// Sets the time on the clock that each change takes, in whole milliseconds. Default: one
    /// second. With zero, all changes happen in the same millisecond until the clock is moved.
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

    /// Limits the number of requests in a window of time. More requests fail with 429, in
    /// operations that document it: those of Wethod, which allows 5,000 an hour. Default: no limit.
    /// The window begins with its first request, in tokio's time.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let builder = planwire_sandbox::Sandbox::builder().rate_limit(5_000, Duration::from_secs(3_600));
    /// ```
    pub fn rate_limit(mut self, requests: u32, window: Duration) -> Self {
        self.rate_limit = Some((requests, window));
        self
    }

    /// Makes an operation fail with 412, as for a company without the feature, by its path
    /// (`/api/product-levels`) or id (`listProductLevels`). The operation must document 412. Can be
    /// repeated.
    pub fn precondition_failed(mut self, path_or_operation: impl Into<String>) -> Self {
        self.failing_preconditions.push(path_or_operation.into());
        self
    }

    /// Sets the behaviour of a list, by its path (`/api/budgets`) or operation id (`listBudgets`).
    /// It replaces an earlier behaviour of the list. Pages of such a list are never
    /// [cached](Self::cache_pages).
    ///
    /// [`start`](Self::start) fails if no list has this path or id, or if the behaviour ignores an
    /// unknown parameter.
    pub fn list_behaviour(
        mut self,
        path_or_operation: impl Into<String>,
        behaviour: ListBehaviour,
    ) -> Self {
        let name = Some(path_or_operation.into());
        self.behaviours.push((name, behaviour));
        self
    }

    /// Sets the behaviour of all lists of both vendors. It replaces earlier behaviours. Each list
    /// counts its own requests.
    pub fn every_list(mut self, behaviour: ListBehaviour) -> Self {
        self.behaviours.push((None, behaviour));
        self
    }

    /// Makes random requests fail.
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = Some(faults);
        self
    }

    /// Records the latest 10,000 requests for [`Sandbox::requests`].
    pub fn record_requests(mut self) -> Self {
        self.record_requests = true;
        self
    }

    /// Serves another OpenAPI document as Wethod, such as a changed specification. It must be
    /// bundled (each `$ref` points into the document) and written as JSON.
    ///
    /// [`start`](Self::start) fails if the document cannot be served.
    pub fn wethod_document(mut self, json: impl Into<String>) -> Self {
        self.documents[0] = Cow::Owned(json.into());
        self
    }

    /// Serves another OpenAPI document as Piriod, like [`wethod_document`](Self::wethod_document).
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

    /// Starts to listen on 127.0.0.1, with tasks of the current tokio runtime. Its time and network
    /// drivers must be enabled, as in `#[tokio::main]` and `#[tokio::test]`.
    ///
    /// # Errors
    ///
    /// If the port is taken, if the caller is not in a tokio runtime, if a document cannot be
    /// served, or if [`precondition_failed`](Self::precondition_failed),
    /// [`list_behaviour`](Self::list_behaviour) or [`record`](Self::record) is invalid.
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
        for name in &self.failing_preconditions {
            fail_precondition(&mut apis, name)?;
        }
        for (name, behaviour) in &self.behaviours {
            match name {
                Some(name) => behave(&apis, name, behaviour)?,
                None => apis.iter().for_each(|api| api.behave_everywhere(behaviour)),
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
            limits: Limits::new(),
        });
        let task = runtime.spawn(serve(service.clone(), listener.clone()));
        Ok(Sandbox::new(service, listener, task))
    }
}

fn fail_precondition(apis: &mut [Api], name: &str) -> Result<(), SettingError> {
    let found = apis
        .iter_mut()
        .filter_map(|api| api.fail_precondition(name).then_some(()));
    if found.count() > 0 {
        return Ok(());
    }
    let known: Vec<_> = apis.iter().flat_map(Api::with_precondition).collect();
    let some = known.iter().take(8).copied().collect::<Vec<_>>().join(", ");
    let more = match known.len().saturating_sub(8) {
        0 => String::new(),
        more => format!(", and {more} others"),
    };
    Err(SettingError::new(format!(
        "cannot make `{name}` fail with 412: no operation with this path or id documents 412; use one of {some}{more}"
    )))
}

fn behave(apis: &[Api], name: &str, behaviour: &ListBehaviour) -> Result<(), SettingError> {
    let mut found = false;
    for api in apis {
        found |= api.behave(name, behaviour)?;
    }
    if found {
        return Ok(());
    }
    Err(no_such_list(&format!("change the behaviour of `{name}`")))
}
