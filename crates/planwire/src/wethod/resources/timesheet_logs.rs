// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Fetches one change of a timesheet.
    ///
    /// `GET /api/timesheet-logs/{id}`, `getTimesheetLog`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::TimesheetLogId>,
    ) -> crate::Request<crate::wethod::TimesheetLog> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_TIMESHEET_LOG)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_timesheet_log(&id).await }
            })
    }
    /// List timesheet logs.
    ///
    /// Lists the changes of timesheets: who changed whose hours, from how many to how many.
    ///
    /// The token's owner needs one of these permissions:
    /// - `report.view_timesheet`: View the report on timesheets.
    ///
    ///
    /// `GET /api/timesheet-logs`, `listTimesheetLogs`, the vendor's page `list-timesheet-logs`.
    pub fn list(&self) -> crate::List<ListTimesheetLogs> {
        crate::List::new(self.core.clone(), ListTimesheetLogs::default())
    }
}
/// What `listTimesheetLogs` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListTimesheetLogs {
    person_id: Option<crate::wethod::PersonId>,
    date: Option<String>,
    project_id: Option<crate::wethod::ProjectId>,
    to_project_id: Option<crate::wethod::ProjectId>,
    mode: Option<crate::wethod::RequestedTimesheetLogMode>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListTimesheetLogs> {
    /// Keeps the changes of one person's hours.
    pub fn person_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.person_id = value.into_parameter();
        self
    }
    /// Keeps the changes of such a day, compared by any of nine operators.
    pub fn date<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.date = Some(filter.into_filter().into_wire());
        self
    }
    /// Keeps the changes of hours on one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the changes that moved hours to one project.
    pub fn to_project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.to_project_id = value.into_parameter();
        self
    }
    /// Keeps the changes of entries that are kept in one way.
    pub fn mode(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::RequestedTimesheetLogMode>,
    ) -> Self {
        self.parameters.mode = value.into_parameter();
        self
    }
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
    /// Sorts the list, by the time of the change or by the day of the hours.
    ///
    /// It is -created_at where it is left out.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListTimesheetLogs {}
impl crate::list::sealed::ListParameters for ListTimesheetLogs {
    type Record = crate::wethod::TimesheetLog;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_TIMESHEET_LOGS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("date", self.date.as_ref())?;
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("to_project_id", self.to_project_id.as_ref())?;
        check.parameter("mode", self.mode.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("order", self.order.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
            &record.updated_at,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
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
