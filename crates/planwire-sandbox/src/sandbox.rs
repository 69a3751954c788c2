//! A running sandbox.

mod builder;
mod list_handle;
mod own_record;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub use builder::SandboxBuilder;
pub(crate) use builder::present;
use chrono::{DateTime, Utc};
pub use list_handle::ListHandle;
use tokio::task::JoinHandle;

use crate::api::Api;
use crate::server::{Listener, Service};
use crate::{DateHeader, Fault, ListChange, RecordedRequest, SettingError, StartError, Vendor};

/// Both vendors on one port of the loopback, until it is stopped or dropped.
///
/// See the [crate's own page](crate) for an example.
pub struct Sandbox {
    service: Arc<Service>,
    listener: Arc<Listener>,
    task: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox with the usual settings, on a free port.
    ///
    /// # Errors
    ///
    /// When it is not awaited in a tokio runtime, or the system has no port left.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Chooses the settings first.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    pub(crate) fn new(
        service: Arc<Service>,
        listener: Arc<Listener>,
        task: JoinHandle<()>,
    ) -> Self {
        Self {
            service,
            listener,
            task: Some(task),
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// How to reach Wethod.
    #[must_use]
    pub fn wethod(&self) -> WethodAccess {
        WethodAccess(self.access(Vendor::Wethod))
    }

    /// How to reach Piriod.
    #[must_use]
    pub fn piriod(&self) -> PiriodAccess {
        PiriodAccess(self.access(Vendor::Piriod))
    }

    fn access(&self, vendor: Vendor) -> Access {
        let api = self.service.apis.iter().find(|api| api.vendor == vendor);
        let text = |part: fn(&Api) -> &str| api.map(part).unwrap_or_default().to_owned();
        Access {
            base_url: format!("http://{}/{}", self.address(), vendor.segment()),
            token: text(|api| &api.token),
            tenant: text(|api| &api.tenant),
        }
    }

    /// Lets the next request go wrong. Several calls make a queue, which comes before the faults
    /// by chance; requests for either vendor take from it in the order in which they arrive.
    pub fn fault_next(&self, fault: Fault) {
        self.service.faults.push(fault, None);
    }

    /// Lets the next request of one operation go wrong, by its operation id (`updateBudget`) or its path
    /// (`/api/budgets/{id}`), which counts for all operations there. It waits in the queue of
    /// [`fault_next`](Self::fault_next) while other requests pass. Returns false, and lets nothing go wrong, if
    /// there is no such operation. An id that both vendors have counts for both.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), planwire_sandbox::StartError> {
    /// use planwire_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// assert!(sandbox.fault_next_on("getBudget", Fault::BadGatewayEmpty));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "nothing goes wrong if no operation has this path or id"]
    pub fn fault_next_on(&self, path_or_operation: &str, fault: Fault) -> bool {
        let apis = self.service.apis.iter();
        let on: Vec<_> = apis
            .flat_map(|api| {
                let ids = api.operation_ids(path_or_operation);
                ids.map(|id| (api.vendor, id.to_owned()))
            })
            .collect();
        let is_known = !on.is_empty();
        if is_known {
            self.service.faults.push(fault, Some(on));
        }
        is_known
    }

    /// Returns a list by its path (`/api/budgets`) or its operation id (`listBudgets`), for reading and changing its
    /// records without HTTP.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = planwire_sandbox::Sandbox::start().await?;
    /// sandbox.list("/api/budgets")?.delete(7)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If no list has this path or id, or if both vendors have a list with this id.
    pub fn list(&self, path_or_operation: &str) -> Result<ListHandle, SettingError> {
        ListHandle::find(&self.service, path_or_operation)
    }

    /// Returns the time of the sandbox's clock.
    #[must_use]
    pub fn time(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.service.clock.reading()).unwrap_or_default()
    }

    /// Sets the clock, to the millisecond. It may move back.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.set_time("2026-07-02T09:30:00.250Z".parse()?);
    /// assert_eq!(sandbox.time().timestamp_subsec_millis(), 250);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_time(&self, time: DateTime<Utc>) {
        self.service.clock.set(time.timestamp_millis());
    }

    /// Moves the clock on, in whole milliseconds.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), planwire_sandbox::StartError> {
    /// use std::time::Duration;
    ///
    /// use planwire_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let before = sandbox.time();
    /// sandbox.advance(Duration::from_secs(600));
    /// assert_eq!((sandbox.time() - before).num_minutes(), 10);
    /// # Ok(())
    /// # }
    /// ```
    pub fn advance(&self, span: Duration) {
        let span = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        self.service.clock.advance(span);
    }

    /// Sets the `Date` header of all responses from now on.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), planwire_sandbox::StartError> {
    /// use planwire_sandbox::{DateHeader, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.set_date_header(DateHeader::Text("yesterday".to_owned()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_date_header(&self, header: DateHeader) {
        self.service.clock.set_header(header);
    }

    /// Changes a list at once, by its path or operation id. Returns false, and changes nothing, if
    /// there is no such list. For changes between two requests of one reading use
    /// [`ListBehaviour::before_request`](crate::ListBehaviour::before_request).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), planwire_sandbox::StartError> {
    /// use planwire_sandbox::{ListChange, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// assert!(sandbox.change_list("/api/budgets", &ListChange::Delete(0..10)));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "no list is changed if none has this path or id"]
    pub fn change_list(&self, path_or_operation: &str, change: &ListChange) -> bool {
        let lists = self.service.apis.iter();
        let lists = lists.filter_map(|api| api.records(path_or_operation));
        let changed = lists.map(|records| {
            change.apply(&mut records.edit(false), self.service.clock.now());
        });
        changed.count() > 0
    }

    /// Plays dead, or comes back to life. While it is dead, connections are refused and those that
    /// were open are closed.
    ///
    /// # Errors
    ///
    /// When it cannot listen again, because another process took its port meanwhile.
    pub fn set_dead(&self, dead: bool) -> io::Result<()> {
        if dead {
            self.listener.shut();
            return Ok(());
        }
        self.listener.reopen()
    }

    /// What was asked, the oldest first: the latest 10,000 requests. Empty unless the builder was
    /// told to [record them](SandboxBuilder::record_requests).
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service
            .log
            .as_ref()
            .map(crate::server::RequestLog::all)
            .unwrap_or_default()
    }

    /// Stops: accepts no more connections, closes those that are open, and returns when all are
    /// closed. Dropping a sandbox does the same without waiting.
    pub async fn stop(mut self) {
        self.listener.remove();
        if let Some(task) = self.task.take() {
            // It fails only when the runtime is going away, which stops the sandbox just as well.
            let _ = task.await;
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.listener.remove();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sandbox")
            .field("address", &self.address())
            .finish_non_exhaustive()
    }
}

#[derive(Clone)]
struct Access {
    base_url: String,
    token: String,
    tenant: String,
}

/// What a client needs to use the sandbox's Wethod.
///
/// It is also an iterator of the environment variables that planwire's client and command line read, so
/// that both take it as it is:
///
/// ```
/// # fn run(sandbox: &planwire_sandbox::Sandbox) {
/// // let wethod = planwire::Wethod::builder().access(sandbox.wethod()).build()?;
/// let mut command = std::process::Command::new("planwire");
/// command.args(["wethod", "budgets", "list"]).envs(sandbox.wethod());
/// # }
/// ```
#[derive(Clone)]
pub struct WethodAccess(Access);

impl WethodAccess {
    /// Where the API's paths begin, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// The only token that is let in, sent as `Authorization: Bearer …`.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.0.token
    }

    /// The only company that the token may see, sent as `Wethod-Company`.
    #[must_use]
    pub fn company(&self) -> &str {
        &self.0.tenant
    }
}

impl IntoIterator for WethodAccess {
    type Item = (&'static str, String);
    type IntoIter = std::array::IntoIter<Self::Item, 3>;

    /// Returns the variables `WETHOD_BASE_URL`, `WETHOD_TOKEN` and `WETHOD_COMPANY`.
    fn into_iter(self) -> Self::IntoIter {
        [
            ("WETHOD_BASE_URL", self.0.base_url),
            ("WETHOD_TOKEN", self.0.token),
            ("WETHOD_COMPANY", self.0.tenant),
        ]
        .into_iter()
    }
}

/// What a client needs to use the sandbox's Piriod.
///
/// It is also an iterator of environment variables, as [`WethodAccess`] is.
#[derive(Clone)]
pub struct PiriodAccess(Access);

impl PiriodAccess {
    /// Where the API's paths begin, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// The only token that is let in, sent as `Authorization: Token …`.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.0.token
    }

    /// The only workspace that the token may see, sent as `x-simple-workspace`.
    #[must_use]
    pub fn workspace(&self) -> &str {
        &self.0.tenant
    }
}

impl IntoIterator for PiriodAccess {
    type Item = (&'static str, String);
    type IntoIter = std::array::IntoIter<Self::Item, 3>;

    /// Returns the variables `PIRIOD_BASE_URL`, `PIRIOD_TOKEN` and `PIRIOD_WORKSPACE`.
    fn into_iter(self) -> Self::IntoIter {
        [
            ("PIRIOD_BASE_URL", self.0.base_url),
            ("PIRIOD_TOKEN", self.0.token),
            ("PIRIOD_WORKSPACE", self.0.tenant),
        ]
        .into_iter()
    }
}

impl fmt::Debug for WethodAccess {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WethodAccess")
            .field("base_url", &self.0.base_url)
            .field("company", &self.0.tenant)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PiriodAccess {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PiriodAccess")
            .field("base_url", &self.0.base_url)
            .field("workspace", &self.0.tenant)
            .finish_non_exhaustive()
    }
}
