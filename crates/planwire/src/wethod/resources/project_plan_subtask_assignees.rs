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
    CreateProjectPlanSubtaskAssignee, PersonId, ProjectId, ProjectPlanSubtaskAssignee,
    ProjectPlanSubtaskAssigneeId, ProjectPlanSubtaskId, UpdateProjectPlanSubtaskAssignee,
};
use crate::wethod::operations::{
    CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE, DELETE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
    GET_PROJECT_PLAN_SUBTASK_ASSIGNEE, LIST_PROJECT_PLAN_SUBTASK_ASSIGNEES,
    UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
};
use crate::wethod::operators::GtLt;
/// The assignments of people to subtasks, with hours.
#[derive(Clone, Debug)]
pub struct ProjectPlanSubtaskAssignees {
    core: Arc<Core>,
}
impl ProjectPlanSubtaskAssignees {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project plan subtask assignee.
    ///
    /// Returns the assignment of one person to a subtask.
    ///
    /// `GET /api/project-plan-subtask-assignees/{id}`, `getProjectPlanSubtaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_plan_subtask_assignee = wethod
    ///     .project_plan_subtask_assignees()
    ///     .get(7)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProjectPlanSubtaskAssigneeId>,
    ) -> Request<ProjectPlanSubtaskAssignee> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_PLAN_SUBTASK_ASSIGNEE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_subtask_assignee(&id).await }
            })
    }
    /// Update a project plan subtask assignee.
    ///
    /// Updates the assignment of a person to a subtask.
    ///
    /// `PATCH /api/project-plan-subtask-assignees/{id}`, `updateProjectPlanSubtaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectPlanSubtaskAssignee;
    ///
    /// let project_plan_subtask_assignee = wethod
    ///     .project_plan_subtask_assignees()
    ///     .update(7, UpdateProjectPlanSubtaskAssignee::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectPlanSubtaskAssigneeId>,
        body: UpdateProjectPlanSubtaskAssignee,
    ) -> Request<ProjectPlanSubtaskAssignee> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move {
                    client.update_project_plan_subtask_assignee(&id, &body).await
                }
            })
    }
    /// Delete a project plan subtask assignee.
    ///
    /// Deletes the assignment of a person to a subtask.
    ///
    /// `DELETE /api/project-plan-subtask-assignees/{id}`, `deleteProjectPlanSubtaskAssignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_plan_subtask_assignees().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectPlanSubtaskAssigneeId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT_PLAN_SUBTASK_ASSIGNEE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_subtask_assignee(&id).await }
            })
    }
    /// List project plan subtask assignees. [`ListProjectPlanSubtaskAssignees`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_plan_subtask_assignees = wethod
    ///     .project_plan_subtask_assignees()
    ///     .list()
    ///     .employee_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectPlanSubtaskAssignees {
        ListProjectPlanSubtaskAssignees {
            listing: Listing::new(&self.core),
            employee_id: None,
            project_plan_subtask_id: None,
            project_id: None,
            updated_at: None,
        }
    }
    /// Assign a person to a project plan subtask.
    ///
    /// Assigns a person to a subtask of a project plan.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `project_plan.edit`: Edit project plans.
    ///
    /// `POST /api/project-plan-subtask-assignees`, `createProjectPlanSubtaskAssignee`, the vendor's page `create-project-plan-subtask-assignee`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProjectPlanSubtaskAssignee;
    ///
    /// let project_plan_subtask_assignee = wethod
    ///     .project_plan_subtask_assignees()
    ///     .create(CreateProjectPlanSubtaskAssignee::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: CreateProjectPlanSubtaskAssignee,
    ) -> Request<ProjectPlanSubtaskAssignee> {
        Request::draft(&self.core, &CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_subtask_assignee(&body).await }
            })
    }
}
/// List project plan subtask assignees.
///
/// Lists the assignments of people to subtasks of project plans.
///
/// `GET /api/project-plan-subtask-assignees`, `listProjectPlanSubtaskAssignees`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_plan_subtask_assignees = wethod
///     .project_plan_subtask_assignees()
///     .list()
///     .employee_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectPlanSubtaskAssignees {
    listing: Box<Listing>,
    employee_id: Option<PersonId>,
    project_plan_subtask_id: Option<ProjectPlanSubtaskId>,
    project_id: Option<ProjectId>,
    updated_at: Option<String>,
}
impl ListProjectPlanSubtaskAssignees {
    /// Keeps only the assignments of one person.
    pub fn employee_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.employee_id = value.into_parameter();
        self
    }
    /// Keeps only the assignments to one subtask.
    pub fn project_plan_subtask_id(
        mut self,
        value: impl IntoParameter<ProjectPlanSubtaskId>,
    ) -> Self {
        self.project_plan_subtask_id = value.into_parameter();
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
list_methods!(ListProjectPlanSubtaskAssignees, ProjectPlanSubtaskAssignee, OffsetPaged);
impl ListParameters for ListProjectPlanSubtaskAssignees {
    type Item = ProjectPlanSubtaskAssignee;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_PLAN_SUBTASK_ASSIGNEES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("employee_id", self.employee_id.as_ref())?;
        check
            .parameter(
                "project_plan_subtask_id",
                self.project_plan_subtask_id.as_ref(),
            )?;
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
                    .list_project_plan_subtask_assignees(
                        self.employee_id.as_ref(),
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.project_plan_subtask_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
