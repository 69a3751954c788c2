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
    CreateProjectPlanTaskAssignee, PersonId, ProjectId, ProjectPlanTaskAssignee,
    ProjectPlanTaskAssigneeId, ProjectPlanTaskId, UpdateProjectPlanTaskAssignee,
};
use crate::wethod::operations::{
    CREATE_PROJECT_PLAN_TASK_ASSIGNEE, DELETE_PROJECT_PLAN_TASK_ASSIGNEE,
    GET_PROJECT_PLAN_TASK_ASSIGNEE, LIST_PROJECT_PLAN_TASK_ASSIGNEES,
    UPDATE_PROJECT_PLAN_TASK_ASSIGNEE,
};
use crate::wethod::operators::GtLt;
/// The assignments of people to tasks, with hours.
#[derive(Clone, Debug)]
pub struct ProjectPlanTaskAssignees {
    core: Arc<Core>,
}
impl ProjectPlanTaskAssignees {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project plan task assignee.
    ///
    /// Returns the assignment of one person to a task.
    ///
    /// `GET /api/project-plan-task-assignees/{id}`, `getProjectPlanTaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_plan_task_assignee = wethod.project_plan_task_assignees().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProjectPlanTaskAssigneeId>,
    ) -> Request<ProjectPlanTaskAssignee> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_PLAN_TASK_ASSIGNEE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_task_assignee(&id).await }
            })
    }
    /// Update a project plan task assignee.
    ///
    /// Updates the assignment of a person to a task.
    ///
    /// `PATCH /api/project-plan-task-assignees/{id}`, `updateProjectPlanTaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectPlanTaskAssignee;
    ///
    /// let project_plan_task_assignee = wethod
    ///     .project_plan_task_assignees()
    ///     .update(7, UpdateProjectPlanTaskAssignee::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectPlanTaskAssigneeId>,
        body: UpdateProjectPlanTaskAssignee,
    ) -> Request<ProjectPlanTaskAssignee> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT_PLAN_TASK_ASSIGNEE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project_plan_task_assignee(&id, &body).await }
            })
    }
    /// Delete a project plan task assignee.
    ///
    /// Deletes the assignment of a person to a task.
    ///
    /// `DELETE /api/project-plan-task-assignees/{id}`, `deleteProjectPlanTaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_plan_task_assignees().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectPlanTaskAssigneeId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT_PLAN_TASK_ASSIGNEE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_task_assignee(&id).await }
            })
    }
    /// List project plan task assignees. [`ListProjectPlanTaskAssignees`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_plan_task_assignees = wethod
    ///     .project_plan_task_assignees()
    ///     .list()
    ///     .employee_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectPlanTaskAssignees {
        ListProjectPlanTaskAssignees {
            listing: Listing::new(&self.core),
            employee_id: None,
            project_plan_task_id: None,
            project_id: None,
            updated_at: None,
        }
    }
    /// Assign a person to a project plan task.
    ///
    /// Assigns a person to a task of a project plan.
    ///
    /// `POST /api/project-plan-task-assignees`, `createProjectPlanTaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProjectPlanTaskAssignee;
    ///
    /// let project_plan_task_assignee = wethod
    ///     .project_plan_task_assignees()
    ///     .create(CreateProjectPlanTaskAssignee::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: CreateProjectPlanTaskAssignee,
    ) -> Request<ProjectPlanTaskAssignee> {
        Request::draft(&self.core, &CREATE_PROJECT_PLAN_TASK_ASSIGNEE)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_task_assignee(&body).await }
            })
    }
}
/// List project plan task assignees.
///
/// Lists the assignments of people to tasks of project plans.
///
/// `GET /api/project-plan-task-assignees`, `listProjectPlanTaskAssignees`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_plan_task_assignees = wethod
///     .project_plan_task_assignees()
///     .list()
///     .employee_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectPlanTaskAssignees {
    listing: Box<Listing>,
    employee_id: Option<PersonId>,
    project_plan_task_id: Option<ProjectPlanTaskId>,
    project_id: Option<ProjectId>,
    updated_at: Option<String>,
}
impl ListProjectPlanTaskAssignees {
    /// Keeps only the assignments of one person.
    pub fn employee_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.employee_id = value.into_parameter();
        self
    }
    /// Keeps only the assignments to one task.
    pub fn project_plan_task_id(
        mut self,
        value: impl IntoParameter<ProjectPlanTaskId>,
    ) -> Self {
        self.project_plan_task_id = value.into_parameter();
        self
    }
    /// Keeps only the assignments in the plan of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListProjectPlanTaskAssignees, ProjectPlanTaskAssignee, OffsetPaged);
impl ListParameters for ListProjectPlanTaskAssignees {
    type Item = ProjectPlanTaskAssignee;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_PLAN_TASK_ASSIGNEES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("employee_id", self.employee_id.as_ref())?;
        check.parameter("project_plan_task_id", self.project_plan_task_id.as_ref())?;
        check.parameter("project_id", self.project_id.as_ref())?;
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
                    .list_project_plan_task_assignees(
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
