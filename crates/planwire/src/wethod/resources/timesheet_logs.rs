// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::{Date, DateTime};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    PersonId, ProjectId, RequestedTimesheetLogMode, TimesheetLog, TimesheetLogId,
};
use crate::wethod::operations::{GET_TIMESHEET_LOG, LIST_TIMESHEET_LOGS};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The changes of timesheets.
#[derive(Clone, Debug)]
pub struct TimesheetLogs {
    core: Arc<Core>,
}
impl TimesheetLogs {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a timesheet log.
    ///
    /// Returns one change of a timesheet.
    ///
    /// `GET /api/timesheet-logs/{id}`, `getTimesheetLog`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let timesheet_log = wethod.timesheet_logs().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<TimesheetLogId>) -> Request<TimesheetLog> {
        let id = id.into();
        Request::draft(&self.core, &GET_TIMESHEET_LOG)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_timesheet_log(&id).await }
            })
    }
    /// List timesheet logs. [`ListTimesheetLogs`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::after;
    ///
    /// let timesheet_logs = wethod
    ///     .timesheet_logs()
    ///     .list()
    ///     .person_id(12)
    ///     .date(after("2026-03-02".parse::<NaiveDate>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTimesheetLogs {
        ListTimesheetLogs {
            listing: Listing::new(&self.core),
            person_id: None,
            date: None,
            project_id: None,
            to_project_id: None,
            mode: None,
            updated_at: None,
            order: None,
        }
    }
}
/// List timesheet logs.
///
/// Lists the changes of timesheets: the author, the person, and the hours before and after.
///
/// The token's owner needs one of these permissions:
///
/// - `report.view_timesheet`: View the report on timesheets.
///
/// `GET /api/timesheet-logs`, `listTimesheetLogs`, the vendor's page `list-timesheet-logs`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::NaiveDate;
/// use planwire::after;
///
/// let timesheet_logs = wethod
///     .timesheet_logs()
///     .list()
///     .person_id(12)
///     .date(after("2026-03-02".parse::<NaiveDate>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListTimesheetLogs {
    listing: Box<Listing>,
    person_id: Option<PersonId>,
    date: Option<String>,
    project_id: Option<ProjectId>,
    to_project_id: Option<ProjectId>,
    mode: Option<RequestedTimesheetLogMode>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl ListTimesheetLogs {
    /// Keeps only the changes of one person's hours.
    pub fn person_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.person_id = value.into_parameter();
        self
    }
    /// Keeps only the changes of one day, compared by any of nine operators.
    pub fn date(mut self, filter: impl EqNeqGtGteLtLteInNinBt<Date>) -> Self {
        self.date = filter.into_wire();
        self
    }
    /// Keeps only the changes of hours on one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the changes that moved hours to one project.
    pub fn to_project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.to_project_id = value.into_parameter();
        self
    }
    /// Keeps only the changes of entries of one mode.
    pub fn mode(mut self, value: impl IntoParameter<RequestedTimesheetLogMode>) -> Self {
        self.mode = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Sorts the list by the time of the change or by the day of the hours.
    ///
    /// Default: -created_at.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.order = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListTimesheetLogs, TimesheetLog, OffsetPaged);
impl ListParameters for ListTimesheetLogs {
    type Item = TimesheetLog;
    fn operation(&self) -> &'static Operation {
        &LIST_TIMESHEET_LOGS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("person_id", self.person_id.as_ref())?;
        check.typed("date", self.date.is_some());
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("to_project_id", self.to_project_id.as_ref())?;
        check.parameter("mode", self.mode.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("order", self.order.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_timesheet_logs(
                        self.date.as_deref(),
                        window.size,
                        self.mode.as_ref(),
                        window.position,
                        self.order.as_deref(),
                        self.person_id.as_ref(),
                        self.project_id.as_ref(),
                        self.to_project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
