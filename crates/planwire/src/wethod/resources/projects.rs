// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::{Date, DateTime, Number};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CreateProject, Project, ProjectId, ProjectStageId, SoftDeleted, UpdateProject,
};
use crate::wethod::operations::{
    ARCHIVE_PROJECT, CREATE_PROJECT, DELETE_PROJECT, GET_PROJECT, LIST_PROJECTS,
    UNARCHIVE_PROJECT, UPDATE_PROJECT,
};
use crate::wethod::operators::{BareEqNeqGtGteLtLteInNinBt, EqNeqGtGteLtLteInNinBt};
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
    /// Returns one project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.view`: View the user's own projects.
    /// - `pipeline.view_other`: View other users' projects.
    ///
    /// `GET /api/projects/{id}`, `getProject`, the vendor's page `get-project`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project = wethod.projects().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProjectId>) -> Request<Project> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project(&id).await }
            })
    }
    /// Update a project.
    ///
    /// Updates the given fields of a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.edit`: Edit the user's own projects.
    /// - `pipeline.edit_other`: Edit other users' projects.
    /// - `pipeline.job_order`: Edit the job orders of projects.
    ///
    /// `PATCH /api/projects/{id}`, `updateProject`, the vendor's page `update-project`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProject;
    ///
    /// let project = wethod
    ///     .projects()
    ///     .update(7, UpdateProject::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectId>,
        body: UpdateProject,
    ) -> Request<Project> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT)
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
    ///
    /// - `pipeline.delete`: Delete the user's own projects.
    /// - `pipeline.delete_other`: Delete other users' projects.
    ///
    /// `DELETE /api/projects/{id}`, `deleteProject`, the vendor's page `delete-project`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.projects().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project(&id).await }
            })
    }
    /// Archive a project.
    ///
    /// Archives a project.
    ///
    /// `POST /api/projects/{id}:archive`, `archiveProject`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project = wethod.projects().archive(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn archive(&self, id: impl Into<ProjectId>) -> Request<Project> {
        let id = id.into();
        Request::draft(&self.core, &ARCHIVE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.archive_project(&id).await }
            })
    }
    /// Unarchive a project.
    ///
    /// Restores an archived project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.edit`: Edit the user's own projects.
    /// - `pipeline.edit_other`: Edit other users' projects.
    ///
    /// `POST /api/projects/{id}:unarchive`, `unarchiveProject`, the vendor's page `unarchive-project`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project = wethod.projects().unarchive(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn unarchive(&self, id: impl Into<ProjectId>) -> Request<Project> {
        let id = id.into();
        Request::draft(&self.core, &UNARCHIVE_PROJECT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.unarchive_project(&id).await }
            })
    }
    /// List projects. [`ListProjects`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::after;
    ///
    /// let projects = wethod
    ///     .projects()
    ///     .list()
    ///     .probability(after(50))
    ///     .project_stage_id(12)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjects {
        ListProjects {
            listing: Listing::new(&self.core),
            probability: None,
            project_stage_id: None,
            date_start: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Create a project.
    ///
    /// Creates a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.create`: Create the user's own projects.
    /// - `pipeline.create_other`: Create other users' projects.
    ///
    /// `POST /api/projects`, `createProject`, the vendor's page `create-project`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProject;
    ///
    /// let project = wethod
    ///     .projects()
    ///     .create(CreateProject::new().name("Website").client_id(12).client_contact_id(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProject) -> Request<Project> {
        Request::draft(&self.core, &CREATE_PROJECT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project(&body).await }
            })
    }
}
/// List projects.
///
/// Lists the projects that the token's owner may see.
///
/// The token's owner needs one of these permissions:
///
/// - `pipeline.view`: View the user's own projects.
/// - `pipeline.view_other`: View other users' projects.
///
/// `GET /api/projects`, `listProjects`, the vendor's page `list-projects`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::after;
///
/// let projects = wethod
///     .projects()
///     .list()
///     .probability(after(50))
///     .project_stage_id(12)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjects {
    listing: Box<Listing>,
    probability: Option<String>,
    project_stage_id: Option<ProjectStageId>,
    date_start: Option<String>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListProjects {
    /// Keeps only the projects of one probability, in percent (the bare value), or compared by any of nine operators.
    pub fn probability(
        mut self,
        filter: impl BareEqNeqGtGteLtLteInNinBt<Number>,
    ) -> Self {
        self.probability = filter.into_wire();
        self
    }
    /// Keeps only the projects that are at one stage.
    pub fn project_stage_id(
        mut self,
        value: impl IntoParameter<ProjectStageId>,
    ) -> Self {
        self.project_stage_id = value.into_parameter();
        self
    }
    /// Keeps only the projects by first day, compared by any of nine operators.
    pub fn date_start(mut self, filter: impl EqNeqGtGteLtLteInNinBt<Date>) -> Self {
        self.date_start = filter.into_wire();
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
list_methods!(ListProjects, Project, OffsetPaged);
impl ListParameters for ListProjects {
    type Item = Project;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.typed("probability", self.probability.is_some());
        check.parameter("project_stage_id", self.project_stage_id.as_ref())?;
        check.typed("date_start", self.date_start.is_some());
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
