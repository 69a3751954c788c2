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
    CreateProjectPlanSubtask, PersonId, ProjectId, ProjectPlanSubtask,
    ProjectPlanSubtaskId, ProjectPlanTaskId, UpdateProjectPlanSubtask,
};
use crate::wethod::operations::{
    CREATE_PROJECT_PLAN_SUBTASK, DELETE_PROJECT_PLAN_SUBTASK, GET_PROJECT_PLAN_SUBTASK,
    LIST_PROJECT_PLAN_SUBTASKS, UPDATE_PROJECT_PLAN_SUBTASK,
};
use crate::wethod::operators::GtLt;
/// The steps that tasks of project plans are divided into.
#[derive(Clone, Debug)]
pub struct ProjectPlanSubtasks {
    core: Arc<Core>,
}
impl ProjectPlanSubtasks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project plan subtask.
    ///
    /// Returns one subtask of a project plan.
    ///
    /// `GET /api/project-plan-subtasks/{id}`, `getProjectPlanSubtask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_plan_subtask = wethod.project_plan_subtasks().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProjectPlanSubtaskId>,
    ) -> Request<ProjectPlanSubtask> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_PLAN_SUBTASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_subtask(&id).await }
            })
    }
    /// Update a project plan subtask.
    ///
    /// Updates the given fields of a subtask.
    ///
    /// `PATCH /api/project-plan-subtasks/{id}`, `updateProjectPlanSubtask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectPlanSubtask;
    ///
    /// let project_plan_subtask = wethod
    ///     .project_plan_subtasks()
    ///     .update(7, UpdateProjectPlanSubtask::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectPlanSubtaskId>,
        body: UpdateProjectPlanSubtask,
    ) -> Request<ProjectPlanSubtask> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT_PLAN_SUBTASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project_plan_subtask(&id, &body).await }
            })
    }
    /// Delete a project plan subtask.
    ///
    /// Deletes a subtask of a project plan.
    ///
    /// `DELETE /api/project-plan-subtasks/{id}`, `deleteProjectPlanSubtask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_plan_subtasks().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectPlanSubtaskId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT_PLAN_SUBTASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_subtask(&id).await }
            })
    }
    /// List project plan subtasks. [`ListProjectPlanSubtasks`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_plan_subtasks = wethod
    ///     .project_plan_subtasks()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectPlanSubtasks {
        ListProjectPlanSubtasks {
            listing: Listing::new(&self.core),
            project_id: None,
            project_plan_task_id: None,
            employee_id: None,
            updated_at: None,
        }
    }
    /// Create a project plan subtask.
    ///
    /// Adds a subtask to a task of a project plan.
    ///
    /// `POST /api/project-plan-subtasks`, `createProjectPlanSubtask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProjectPlanSubtask;
    ///
    /// let project_plan_subtask = wethod
    ///     .project_plan_subtasks()
    ///     .create(
    ///         CreateProjectPlanSubtask::new()
    ///             .project_plan_task_id(12)
    ///             .name("Website")
    ///             .notes("Agreed on Friday."),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProjectPlanSubtask) -> Request<ProjectPlanSubtask> {
        Request::draft(&self.core, &CREATE_PROJECT_PLAN_SUBTASK)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_subtask(&body).await }
            })
    }
}
/// List project plan subtasks.
///
/// Lists the subtasks of project plans.
///
/// `GET /api/project-plan-subtasks`, `listProjectPlanSubtasks`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_plan_subtasks = wethod
///     .project_plan_subtasks()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectPlanSubtasks {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    project_plan_task_id: Option<ProjectPlanTaskId>,
    employee_id: Option<PersonId>,
    updated_at: Option<String>,
}
impl ListProjectPlanSubtasks {
    /// Keeps only the subtasks in the plan of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the subtasks of one task.
    pub fn project_plan_task_id(
        mut self,
        value: impl IntoParameter<ProjectPlanTaskId>,
    ) -> Self {
        self.project_plan_task_id = value.into_parameter();
        self
    }
    /// Keeps only the subtasks that are assigned to one person.
    pub fn employee_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.employee_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListProjectPlanSubtasks, ProjectPlanSubtask, OffsetPaged);
impl ListParameters for ListProjectPlanSubtasks {
    type Item = ProjectPlanSubtask;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_PLAN_SUBTASKS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("project_plan_task_id", self.project_plan_task_id.as_ref())?;
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
                    .list_project_plan_subtasks(
                        self.employee_id.as_ref(),
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.project_plan_task_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
