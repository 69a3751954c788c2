// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::{Date, DateTime};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CreateTimesheet, PersonId, ProjectId, SoftDeleted, Timesheet, TimesheetId,
    UpdateTimesheet,
};
use crate::wethod::operations::{
    CREATE_TIMESHEET, DELETE_TIMESHEET, LIST_TIMESHEETS, UPDATE_TIMESHEET,
};
use crate::wethod::operators::{BareEqNeqGtGteLtLteInNinBt, EqNeqGtGteLtLteInNinBt};
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
    /// Updates the given fields of a timesheet entry.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `timetracking.view`: View the tracking of time.
    ///
    /// `PATCH /api/timesheets/{id}`, `updateTimesheet`, the vendor's page `update-timesheet`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateTimesheet;
    ///
    /// let timesheet = wethod
    ///     .timesheets()
    ///     .update(7, UpdateTimesheet::new().hours(8))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<TimesheetId>,
        mut body: UpdateTimesheet,
    ) -> Request<Timesheet> {
        let id = id.into();
        body.id = Some(Clone::clone(&id));
        Request::draft(&self.core, &UPDATE_TIMESHEET)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.timesheets().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<TimesheetId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_TIMESHEET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_timesheet(&id).await }
            })
    }
    /// List timesheets. [`ListTimesheets`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::after;
    ///
    /// let timesheets = wethod
    ///     .timesheets()
    ///     .list()
    ///     .project_id(12)
    ///     .date(after("2026-03-02".parse::<NaiveDate>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTimesheets {
        ListTimesheets {
            listing: Listing::new(&self.core),
            project_id: None,
            person_id: None,
            date: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Create a timesheet.
    ///
    /// Records hours that a person spent on a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `timetracking.view`: View the tracking of time.
    ///
    /// `POST /api/timesheets`, `createTimesheet`, the vendor's page `create-timesheet`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::CreateTimesheet;
    ///
    /// let timesheet = wethod
    ///     .timesheets()
    ///     .create(
    ///         CreateTimesheet::new()
    ///             .date("2026-03-02".parse::<NaiveDate>()?)
    ///             .hours(8)
    ///             .notes("Agreed on Friday."),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateTimesheet) -> Request<Timesheet> {
        Request::draft(&self.core, &CREATE_TIMESHEET)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_timesheet(&body).await }
            })
    }
}
/// List timesheets.
///
/// Lists the entries of timesheets: the hours that people spent on projects.
///
/// The token's owner needs one of these permissions:
///
/// - `timetracking.view`: View the tracking of time.
///
/// `GET /api/timesheets`, `listTimesheets`, the vendor's page `list-timesheets`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::NaiveDate;
/// use planwire::after;
///
/// let timesheets = wethod
///     .timesheets()
///     .list()
///     .project_id(12)
///     .date(after("2026-03-02".parse::<NaiveDate>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListTimesheets {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    person_id: Option<PersonId>,
    date: Option<String>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListTimesheets {
    /// Keeps only the entries of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the entries of one person.
    pub fn person_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.person_id = value.into_parameter();
        self
    }
    /// Keeps only the entries of one day (the bare value), or compared by any of nine operators.
    pub fn date(mut self, filter: impl BareEqNeqGtGteLtLteInNinBt<Date>) -> Self {
        self.date = filter.into_wire();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.deleted = value.into_parameter();
        self
    }
    /// Keeps only the records by deletion time, compared by any of nine operators.
    pub fn deleted_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListTimesheets, Timesheet, OffsetPaged);
impl ListParameters for ListTimesheets {
    type Item = Timesheet;
    fn operation(&self) -> &'static Operation {
        &LIST_TIMESHEETS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("person_id", self.person_id.as_ref())?;
        check.typed("date", self.date.is_some());
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
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
