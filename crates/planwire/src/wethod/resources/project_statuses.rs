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
use crate::request::sealed::RequestParameters;
use crate::wethod::{
    CreateProjectStatus, ProjectId, ProjectStatus, ProjectStatusId, SoftDeleted,
    UpdateProjectStatus,
};
use crate::wethod::operations::{
    CREATE_PROJECT_STATUS, DELETE_PROJECT_STATUS, GET_PROJECT_STATUS,
    LIST_PROJECT_STATUSES, UPDATE_PROJECT_STATUS,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// Reports on the progress of projects.
#[derive(Clone, Debug)]
pub struct ProjectStatuses {
    core: Arc<Core>,
}
impl ProjectStatuses {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project status.
    ///
    /// Returns one report on the status of a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `project_status.view`: View the reports on the status of the user's own projects.
    /// - `project_status.view_other`: View the reports on the status of other users' projects.
    ///
    /// `GET /api/project-statuses/{id}`, `getProjectStatus`, the vendor's page `get-project-status`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let project_status = wethod
    ///     .project_statuses()
    ///     .get(7)
    ///     .deleted(SoftDeleted::Exclude)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProjectStatusId>,
    ) -> Request<ProjectStatus, GetProjectStatus> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_STATUS)
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetProjectStatus|
            {
                let id = Clone::clone(&id);
                async move {
                    client.get_project_status(&id, parameters.deleted.as_ref()).await
                }
            })
    }
    /// Update a project status.
    ///
    /// Updates the given fields of a report.
    ///
    /// `PATCH /api/project-statuses/{id}`, `updateProjectStatus`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectStatus;
    ///
    /// let project_status = wethod
    ///     .project_statuses()
    ///     .update(7, UpdateProjectStatus::new().days_left(1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectStatusId>,
        body: UpdateProjectStatus,
    ) -> Request<ProjectStatus> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT_STATUS)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project_status(&id, &body).await }
            })
    }
    /// Delete a project status.
    ///
    /// Deletes a report on the status of a project.
    ///
    /// `DELETE /api/project-statuses/{id}`, `deleteProjectStatus`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_statuses().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectStatusId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT_STATUS)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_status(&id).await }
            })
    }
    /// List project statuses. [`ListProjectStatuses`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_statuses = wethod
    ///     .project_statuses()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectStatuses {
        ListProjectStatuses {
            listing: Listing::new(&self.core),
            project_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Create a project status.
    ///
    /// Creates a report on the status of a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `project_status.create`: Report on the status of the user's own projects.
    /// - `project_status.create_other`: Report on the status of other users' projects.
    ///
    /// `POST /api/project-statuses`, `createProjectStatus`, the vendor's page `create-project-status`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::CreateProjectStatus;
    ///
    /// let project_status = wethod
    ///     .project_statuses()
    ///     .create(
    ///         CreateProjectStatus::new()
    ///             .project_id(12)
    ///             .date("2026-03-02".parse::<NaiveDate>()?)
    ///             .days_left(1),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProjectStatus) -> Request<ProjectStatus> {
        Request::draft(&self.core, &CREATE_PROJECT_STATUS)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_status(&body).await }
            })
    }
}
/// The parameters of `getProjectStatus`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetProjectStatus {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetProjectStatus {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<ProjectStatus, GetProjectStatus> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List project statuses.
///
/// Lists the reports on the status of projects.
///
/// The token's owner needs one of these permissions:
///
/// - `project_status.view`: View the reports on the status of the user's own projects.
/// - `project_status.view_other`: View the reports on the status of other users' projects.
///
/// `GET /api/project-statuses`, `listProjectStatuses`, the vendor's page `list-project-statuses`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_statuses = wethod
///     .project_statuses()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectStatuses {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListProjectStatuses {
    /// Keeps only the reports on one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
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
list_methods!(ListProjectStatuses, ProjectStatus, OffsetPaged);
impl ListParameters for ListProjectStatuses {
    type Item = ProjectStatus;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_STATUSES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
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
                    .list_project_statuses(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
