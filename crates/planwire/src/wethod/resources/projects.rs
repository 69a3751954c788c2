// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Work that is sold to a client, from the first opportunity to its end.
#[derive(Clone, Debug)]
pub struct Projects {
    core: Arc<Core>,
}
impl Projects {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project.
    ///
    /// Gets one project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.view`: View the user's own projects.
    /// - `pipeline.view_other`: View the projects of somebody else.
    ///
    ///
    /// `GET /api/projects/{id}`, `getProject`, the vendor's page `get-project`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectId>,
    ) -> crate::Request<crate::wethod::Project> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project(&id).await }
            })
    }
    /// Update a project.
    ///
    /// Changes those fields of a project that the body names.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.edit`: Edit the user's own projects.
    /// - `pipeline.edit_other`: Edit the projects of somebody else.
    /// - `pipeline.job_order`: Edit the job orders of projects.
    ///
    ///
    /// `PATCH /api/projects/{id}`, `updateProject`, the vendor's page `update-project`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectId>,
        body: crate::wethod::UpdateProject,
    ) -> crate::Request<crate::wethod::Project> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project(&id, &body).await }
            })
    }
    /// Delete a project.
    ///
    /// Deletes a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.delete`: Delete the user's own projects.
    /// - `pipeline.delete_other`: Delete the projects of somebody else.
    ///
    ///
    /// `DELETE /api/projects/{id}`, `deleteProject`, the vendor's page `delete-project`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::wethod::ProjectId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project(&id).await }
            })
    }
    /// Archive a project.
    ///
    /// Puts a project into the archive.
    ///
    /// `POST /api/projects/{id}:archive`, `archiveProject`.
    #[inline]
    pub fn archive(
        &self,
        id: impl Into<crate::wethod::ProjectId>,
    ) -> crate::Request<crate::wethod::Project> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::ARCHIVE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.archive_project(&id).await }
            })
    }
    /// Unarchive a project.
    ///
    /// Takes a project back out of the archive.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.edit`: Edit the user's own projects.
    /// - `pipeline.edit_other`: Edit the projects of somebody else.
    ///
    ///
    /// `POST /api/projects/{id}:unarchive`, `unarchiveProject`, the vendor's page `unarchive-project`.
    #[inline]
    pub fn unarchive(
        &self,
        id: impl Into<crate::wethod::ProjectId>,
    ) -> crate::Request<crate::wethod::Project> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UNARCHIVE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.unarchive_project(&id).await }
            })
    }
    /// List projects.
    ///
    /// Lists the projects that the token's owner may see.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.view`: View the user's own projects.
    /// - `pipeline.view_other`: View the projects of somebody else.
    ///
    ///
    /// `GET /api/projects`, `listProjects`, the vendor's page `list-projects`.
    pub fn list(&self) -> crate::List<ListProjects> {
        crate::List::new(self.core.clone(), ListProjects::default())
    }
    /// Create a project.
    ///
    /// Creates a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pipeline.create`: Create the user's own projects.
    /// - `pipeline.create_other`: Create the projects of somebody else.
    ///
    ///
    /// `POST /api/projects`, `createProject`, the vendor's page `create-project`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProject,
    ) -> crate::Request<crate::wethod::Project> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_PROJECT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project(&body).await }
            })
    }
}
/// What `listProjects` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjects {
    probability: Option<String>,
    project_stage_id: Option<crate::wethod::ProjectStageId>,
    date_start: Option<String>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListProjects> {
    /// Keeps the projects of such a probability, in percent: of just that (the bare value), or compared by any of nine operators.
    pub fn probability<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Number>,
    ) -> Self
    where
        crate::wethod::operators::BareEqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.probability = Some(filter.into_filter().into_wire());
        self
    }
    /// Keeps the projects that are at one stage.
    pub fn project_stage_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectStageId>,
    ) -> Self {
        self.parameters.project_stage_id = value.into_parameter();
        self
    }
    /// Keeps the projects that begin on such a day, compared by any of nine operators.
    pub fn date_start<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.date_start = Some(filter.into_filter().into_wire());
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
impl crate::list::OffsetPaged for ListProjects {}
impl crate::list::sealed::ListParameters for ListProjects {
    type Record = crate::wethod::Project;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("probability", self.probability.as_ref())?;
        check.parameter("project_stage_id", self.project_stage_id.as_ref())?;
        check.parameter("date_start", self.date_start.as_ref())?;
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
                    .list_projects(
                        self.date_start.as_deref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.probability.as_deref(),
                        self.project_stage_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
