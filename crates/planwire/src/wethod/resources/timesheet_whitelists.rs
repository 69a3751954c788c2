// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CreateTimesheetWhitelist, PersonId, ProjectId, TimesheetWhitelist,
    TimesheetWhitelistId,
};
use crate::wethod::operations::{
    CREATE_TIMESHEET_WHITELIST, DELETE_TIMESHEET_WHITELIST, GET_TIMESHEET_WHITELIST,
    LIST_TIMESHEET_WHITELISTS,
};
use crate::wethod::operators::GtLt;
/// The persons on the timesheet whitelists of projects.
#[derive(Clone, Debug)]
pub struct TimesheetWhitelists {
    core: Arc<Core>,
}
impl TimesheetWhitelists {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a timesheet whitelist.
    ///
    /// Returns one whitelist entry.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.view`: View the user's own projects in the pipeline.
    /// - `pipeline.view_other`: View other people's projects in the pipeline.
    ///
    /// `GET /api/timesheet-whitelists/{id}`, `getTimesheetWhitelist`, the vendor's page `get-timesheet-whitelist`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let timesheet_whitelist = wethod.timesheet_whitelists().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<TimesheetWhitelistId>,
    ) -> Request<TimesheetWhitelist> {
        let id = id.into();
        Request::draft(&self.core, &GET_TIMESHEET_WHITELIST)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_timesheet_whitelist(&id).await }
            })
    }
    /// Delete a timesheet whitelist.
    ///
    /// Removes a person from the timesheet whitelist of a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.edit`: Edit the user's own projects in the pipeline.
    /// - `pipeline.edit_other`: Edit other people's projects in the pipeline.
    ///
    /// `DELETE /api/timesheet-whitelists/{id}`, `deleteTimesheetWhitelist`, the vendor's page `delete-timesheet-whitelist`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.timesheet_whitelists().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<TimesheetWhitelistId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_TIMESHEET_WHITELIST)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_timesheet_whitelist(&id).await }
            })
    }
    /// List timesheet whitelists. [`ListTimesheetWhitelists`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let timesheet_whitelists = wethod
    ///     .timesheet_whitelists()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTimesheetWhitelists {
        ListTimesheetWhitelists {
            listing: Listing::new(&self.core),
            project_id: None,
            person_id: None,
            updated_at: None,
        }
    }
    /// Create a timesheet whitelist.
    ///
    /// Adds a person to the timesheet whitelist of a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.edit`: Edit the user's own projects in the pipeline.
    /// - `pipeline.edit_other`: Edit other people's projects in the pipeline.
    ///
    /// `POST /api/timesheet-whitelists`, `createTimesheetWhitelist`, the vendor's page `create-timesheet-whitelist`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateTimesheetWhitelist;
    ///
    /// let timesheet_whitelist = wethod
    ///     .timesheet_whitelists()
    ///     .create(CreateTimesheetWhitelist::new(12, 12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateTimesheetWhitelist) -> Request<TimesheetWhitelist> {
        Request::draft(&self.core, &CREATE_TIMESHEET_WHITELIST)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_timesheet_whitelist(&body).await }
            })
    }
}
/// List timesheet whitelists.
///
/// Lists the persons on the timesheet whitelists of projects.
///
/// `GET /api/timesheet-whitelists`, `listTimesheetWhitelists`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let timesheet_whitelists = wethod
///     .timesheet_whitelists()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListTimesheetWhitelists {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    person_id: Option<PersonId>,
    updated_at: Option<String>,
}
impl ListTimesheetWhitelists {
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
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListTimesheetWhitelists, TimesheetWhitelist, OffsetPaged);
impl ListParameters for ListTimesheetWhitelists {
    type Item = TimesheetWhitelist;
    fn operation(&self) -> &'static Operation {
        &LIST_TIMESHEET_WHITELISTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("person_id", self.person_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
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
                    .list_timesheet_whitelists(
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
