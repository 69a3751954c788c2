// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Reports on how far projects have come.
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
    /// Gets one report on the status of a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_status.view`: View the reports on the status of the user's own projects.
    /// - `project_status.view_other`: View the reports on the status of the projects of somebody else.
    ///
    ///
    /// `GET /api/project-statuses/{id}`, `getProjectStatus`, the vendor's page `get-project-status`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectStatusId>,
    ) -> crate::Request<crate::wethod::ProjectStatus, GetProjectStatus> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PROJECT_STATUS)
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
    /// Changes those fields of a report that the body names.
    ///
    /// `PATCH /api/project-statuses/{id}`, `updateProjectStatus`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectStatusId>,
        body: crate::wethod::UpdateProjectStatus,
    ) -> crate::Request<crate::wethod::ProjectStatus> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PROJECT_STATUS,
            )
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectStatusId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PROJECT_STATUS,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_status(&id).await }
            })
    }
    /// List project statuses.
    ///
    /// Lists the reports on the status of projects.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_status.view`: View the reports on the status of the user's own projects.
    /// - `project_status.view_other`: View the reports on the status of the projects of somebody else.
    ///
    ///
    /// `GET /api/project-statuses`, `listProjectStatuses`, the vendor's page `list-project-statuses`.
    pub fn list(&self) -> crate::List<ListProjectStatuses> {
        crate::List::new(self.core.clone(), ListProjectStatuses::default())
    }
    /// Create a project status.
    ///
    /// Reports on the status of a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_status.create`: Report on the status of the user's own projects.
    /// - `project_status.create_other`: Report on the status of the projects of somebody else.
    ///
    ///
    /// `POST /api/project-statuses`, `createProjectStatus`, the vendor's page `create-project-status`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectStatus,
    ) -> crate::Request<crate::wethod::ProjectStatus> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PROJECT_STATUS,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_status(&body).await }
            })
    }
}
/// What `getProjectStatus` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetProjectStatus {
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetProjectStatus {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::ProjectStatus, GetProjectStatus> {
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
}
/// What `listProjectStatuses` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectStatuses {
    project_id: Option<crate::wethod::ProjectId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListProjectStatuses> {
    /// Keeps the reports on one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListProjectStatuses {}
impl crate::list::sealed::ListParameters for ListProjectStatuses {
    type Record = crate::wethod::ProjectStatus;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_STATUSES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
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
