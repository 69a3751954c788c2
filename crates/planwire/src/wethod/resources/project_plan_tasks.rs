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
    CreateProjectPlanTask, PersonId, ProjectId, ProjectPlanAreaId, ProjectPlanTask,
    ProjectPlanTaskId, UpdateProjectPlanTask,
};
use crate::wethod::operations::{
    CREATE_PROJECT_PLAN_TASK, DELETE_PROJECT_PLAN_TASK, GET_PROJECT_PLAN_TASK,
    LIST_PROJECT_PLAN_TASKS, UPDATE_PROJECT_PLAN_TASK,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The pieces of work in the plan of a project.
#[derive(Clone, Debug)]
pub struct ProjectPlanTasks {
    core: Arc<Core>,
}
impl ProjectPlanTasks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project plan task.
    ///
    /// Returns one task of a project plan.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `project_plan.view`: View project plans.
    ///
    /// `GET /api/project-plan-tasks/{id}`, `getProjectPlanTask`, the vendor's page `get-project-plan-task`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_plan_task = wethod.project_plan_tasks().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProjectPlanTaskId>) -> Request<ProjectPlanTask> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_PLAN_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_task(&id).await }
            })
    }
    /// Update a project plan task.
    ///
    /// Updates the given fields of a task.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `project_plan.edit`: Edit project plans.
    ///
    /// `PATCH /api/project-plan-tasks/{id}`, `updateProjectPlanTask`, the vendor's page `update-project-plan-task`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectPlanTask;
    ///
    /// let project_plan_task = wethod
    ///     .project_plan_tasks()
    ///     .update(7, UpdateProjectPlanTask::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectPlanTaskId>,
        body: UpdateProjectPlanTask,
    ) -> Request<ProjectPlanTask> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT_PLAN_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project_plan_task(&id, &body).await }
            })
    }
    /// Delete a project plan task.
    ///
    /// Deletes a task of a project plan.
    ///
    /// `DELETE /api/project-plan-tasks/{id}`, `deleteProjectPlanTask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_plan_tasks().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectPlanTaskId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT_PLAN_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_task(&id).await }
            })
    }
    /// List project plan tasks. [`ListProjectPlanTasks`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_plan_tasks = wethod
    ///     .project_plan_tasks()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectPlanTasks {
        ListProjectPlanTasks {
            listing: Listing::new(&self.core),
            project_id: None,
            project_plan_area_id: None,
            employee_id: None,
            updated_at: None,
        }
    }
    /// Create a project plan task.
    ///
    /// Adds a task to an area of a project plan.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `project_plan.edit`: Edit project plans.
    ///
    /// `POST /api/project-plan-tasks`, `createProjectPlanTask`, the vendor's page `create-project-plan-task`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProjectPlanTask;
    ///
    /// let project_plan_task = wethod
    ///     .project_plan_tasks()
    ///     .create(
    ///         CreateProjectPlanTask::new()
    ///             .project_plan_area_id(12)
    ///             .name("Website")
    ///             .notes("Agreed on Friday."),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProjectPlanTask) -> Request<ProjectPlanTask> {
        Request::draft(&self.core, &CREATE_PROJECT_PLAN_TASK)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_task(&body).await }
            })
    }
}
/// List project plan tasks.
///
/// Lists the tasks of project plans.
///
/// The token's owner needs one of these permissions:
///
/// - `project_plan.view`: View project plans.
///
/// `GET /api/project-plan-tasks`, `listProjectPlanTasks`, the vendor's page `list-project-plan-tasks`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_plan_tasks = wethod
///     .project_plan_tasks()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectPlanTasks {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    project_plan_area_id: Option<ProjectPlanAreaId>,
    employee_id: Option<PersonId>,
    updated_at: Option<String>,
}
impl ListProjectPlanTasks {
    /// Keeps only the tasks in the plan of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the tasks of one area.
    pub fn project_plan_area_id(
        mut self,
        value: impl IntoParameter<ProjectPlanAreaId>,
    ) -> Self {
        self.project_plan_area_id = value.into_parameter();
        self
    }
    /// Keeps only the tasks that are assigned to one person.
    pub fn employee_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.employee_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListProjectPlanTasks, ProjectPlanTask, OffsetPaged);
impl ListParameters for ListProjectPlanTasks {
    type Item = ProjectPlanTask;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_PLAN_TASKS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("project_plan_area_id", self.project_plan_area_id.as_ref())?;
        check.parameter("employee_id", self.employee_id.as_ref())?;
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
                    .list_project_plan_tasks(
                        self.employee_id.as_ref(),
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.project_plan_area_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
