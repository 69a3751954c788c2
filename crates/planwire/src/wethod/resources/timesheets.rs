// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The hours that people spent on projects.
#[derive(Clone, Debug)]
pub struct Timesheets {
    core: Arc<Core>,
}
impl Timesheets {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Update a timesheet.
    ///
    /// Changes the given fields of a timesheet entry.
    ///
    /// The token's owner needs one of these permissions:
    /// - `timetracking.view`: View the tracking of time.
    ///
    ///
    /// `PATCH /api/timesheets/{id}`, `updateTimesheet`, the vendor's page `update-timesheet`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::TimesheetId>,
        mut body: crate::wethod::UpdateTimesheet,
    ) -> crate::Request<crate::wethod::Timesheet> {
        let id = id.into();
        body.id = Some(Clone::clone(&id));
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_TIMESHEET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_timesheet(&id, &body).await }
            })
    }
    /// Delete a timesheet.
    ///
    /// Deletes a timesheet entry.
    ///
    /// `DELETE /api/timesheets/{id}`, `deleteTimesheet`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::TimesheetId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_TIMESHEET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_timesheet(&id).await }
            })
    }
    /// List timesheets.
    ///
    /// Lists the entries of timesheets: the hours that people spent on projects.
    ///
    /// The token's owner needs one of these permissions:
    /// - `timetracking.view`: View the tracking of time.
    ///
    ///
    /// `GET /api/timesheets`, `listTimesheets`, the vendor's page `list-timesheets`.
    pub fn list(&self) -> crate::List<ListTimesheets> {
        crate::List::new(self.core.clone(), ListTimesheets::default())
    }
    /// Create a timesheet.
    ///
    /// Records hours that a person spent on a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `timetracking.view`: View the tracking of time.
    ///
    ///
    /// `POST /api/timesheets`, `createTimesheet`, the vendor's page `create-timesheet`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateTimesheet,
    ) -> crate::Request<crate::wethod::Timesheet> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_TIMESHEET)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_timesheet(&body).await }
            })
    }
}
/// What `listTimesheets` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListTimesheets {
    project_id: Option<crate::wethod::ProjectId>,
    person_id: Option<crate::wethod::PersonId>,
    date: Option<String>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListTimesheets> {
    /// Keeps the entries of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the entries of one person.
    pub fn person_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.person_id = value.into_parameter();
        self
    }
    /// Keeps the entries of such a day: of one day (the bare value), or compared by any of nine operators.
    pub fn date<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::BareEqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.date = Some(filter.into_filter().into_wire());
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
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
    /// Keeps the records that were deleted at such a time, compared by any of nine operators.
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListTimesheets {}
impl crate::list::sealed::ListParameters for ListTimesheets {
    type Record = crate::wethod::Timesheet;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_TIMESHEETS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("date", self.date.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
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
                    .list_timesheets(
                        self.date.as_deref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.person_id.as_ref(),
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
