// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Fetches one whitelist entry.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.view`: View the user's own projects in the pipeline.
    /// - `pipeline.view_other`: View other people's projects in the pipeline.
    ///
    ///
    /// `GET /api/timesheet-whitelists/{id}`, `getTimesheetWhitelist`, the vendor's page `get-timesheet-whitelist`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::TimesheetWhitelistId>,
    ) -> crate::Request<crate::wethod::TimesheetWhitelist> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_TIMESHEET_WHITELIST,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_timesheet_whitelist(&id).await }
            })
    }
    /// Delete a timesheet whitelist.
    ///
    /// Takes a person off the timesheet whitelist of a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.edit`: Edit the user's own projects in the pipeline.
    /// - `pipeline.edit_other`: Edit other people's projects in the pipeline.
    ///
    ///
    /// `DELETE /api/timesheet-whitelists/{id}`, `deleteTimesheetWhitelist`, the vendor's page `delete-timesheet-whitelist`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::TimesheetWhitelistId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_TIMESHEET_WHITELIST,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_timesheet_whitelist(&id).await }
            })
    }
    /// List timesheet whitelists.
    ///
    /// Lists which persons are on the timesheet whitelists of which projects.
    ///
    /// `GET /api/timesheet-whitelists`, `listTimesheetWhitelists`.
    pub fn list(&self) -> crate::List<ListTimesheetWhitelists> {
        crate::List::new(self.core.clone(), ListTimesheetWhitelists::default())
    }
    /// Create a timesheet whitelist.
    ///
    /// Puts a person on the timesheet whitelist of a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.edit`: Edit the user's own projects in the pipeline.
    /// - `pipeline.edit_other`: Edit other people's projects in the pipeline.
    ///
    ///
    /// `POST /api/timesheet-whitelists`, `createTimesheetWhitelist`, the vendor's page `create-timesheet-whitelist`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateTimesheetWhitelist,
    ) -> crate::Request<crate::wethod::TimesheetWhitelist> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_TIMESHEET_WHITELIST,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_timesheet_whitelist(&body).await }
            })
    }
}
/// What `listTimesheetWhitelists` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListTimesheetWhitelists {
    project_id: Option<crate::wethod::ProjectId>,
    person_id: Option<crate::wethod::PersonId>,
    updated_at: Option<String>,
}
impl crate::List<ListTimesheetWhitelists> {
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
    /// Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListTimesheetWhitelists {}
impl crate::list::sealed::ListParameters for ListTimesheetWhitelists {
    type Record = crate::wethod::TimesheetWhitelist;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_TIMESHEET_WHITELISTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
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
