//! Running sandboxes.

mod access;
mod builder;
mod list_handle;
mod own_record;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use access::Access;
pub use access::{PiriodAccess, WethodAccess};
pub use builder::SandboxBuilder;
pub(crate) use builder::present;
use chrono::{DateTime, Utc};
pub use list_handle::ListHandle;
use tokio::task::JoinHandle;

use crate::api::Api;
use crate::server::{Listener, Service};
use crate::{DateHeader, Fault, RecordedRequest, SettingError, StartError, Vendor};

/// A running sandbox with both vendors on one loopback port. It stops when it is dropped.
///
/// See the [crate's documentation](crate) for an example.
pub struct Sandbox {
    service: Arc<Service>,
    listener: Arc<Listener>,
    task: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox with default settings on a free port.
    ///
    /// # Errors
    ///
    /// If the caller is not in a tokio runtime, or if no port is free.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns a builder with default settings.
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

    /// Returns the address that the sandbox listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// Returns the settings of a Wethod client.
    #[must_use]
    pub fn wethod(&self) -> WethodAccess {
        WethodAccess(self.access(Vendor::Wethod))
    }

    /// Returns the settings of a Piriod client.
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

    /// Makes the next request fail. Several calls form a queue, which both vendors share and which
    /// precedes random faults.
    pub fn fault_next(&self, fault: Fault) {
        self.service.faults.push(fault, None);
    }

    /// Makes the next request of one operation fail, by its operation id (`updateBudget`) or its
    /// path (`/api/budgets/{id}`, any operation). The fault stays in the queue of
    /// [`fault_next`](Self::fault_next) until such a request arrives. Returns false if no operation
    /// has this id or path. An id that both vendors have applies to both.
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
    #[must_use = "the fault is ignored if no operation has this path or id"]
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

    /// Returns a handle of a list, by its path (`/api/budgets`) or its operation id
    /// (`listBudgets`). It reads and changes records without HTTP.
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

    /// Returns the time of the clock.
    #[must_use]
    pub fn time(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.service.clock.reading()).unwrap_or_default()
    }

    /// Sets the clock, to the millisecond. It can move back.
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

    /// Advances the clock, in whole milliseconds.
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

    /// Stops or resumes listening. While the sandbox is dead, it refuses connections and closes the
    /// open ones.
    ///
    /// # Errors
    ///
    /// If another process has taken the port.
    pub fn set_dead(&self, dead: bool) -> io::Result<()> {
        if dead {
            self.listener.shut();
            return Ok(());
        }
        self.listener.reopen()
    }

    /// Returns the latest 10,000 requests, the oldest first. It is empty unless the builder
    /// [records requests](SandboxBuilder::record_requests).
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service
            .log
            .as_ref()
            .map(crate::server::RequestLog::all)
            .unwrap_or_default()
    }

    /// Stops the sandbox, and waits until all connections are closed. Dropping it does the same
    /// without waiting.
    pub async fn stop(mut self) {
        self.listener.remove();
        if let Some(task) = self.task.take() {
            // The task fails only if the runtime shuts down, which stops the sandbox too.
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
