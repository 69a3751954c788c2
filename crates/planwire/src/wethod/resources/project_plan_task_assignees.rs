// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Who works on which task, and for how many hours.
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
    /// Gets the assignment of one person to a task.
    ///
    /// `GET /api/project-plan-task-assignees/{id}`, `getProjectPlanTaskAssignee`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectPlanTaskAssigneeId>,
    ) -> crate::Request<crate::wethod::ProjectPlanTaskAssignee> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PROJECT_PLAN_TASK_ASSIGNEE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_task_assignee(&id).await }
            })
    }
    /// Update a project plan task assignee.
    ///
    /// Changes the assignment of a person to a task.
    ///
    /// `PATCH /api/project-plan-task-assignees/{id}`, `updateProjectPlanTaskAssignee`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectPlanTaskAssigneeId>,
        body: crate::wethod::UpdateProjectPlanTaskAssignee,
    ) -> crate::Request<crate::wethod::ProjectPlanTaskAssignee> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PROJECT_PLAN_TASK_ASSIGNEE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project_plan_task_assignee(&id, &body).await }
            })
    }
    /// Delete a project plan task assignee.
    ///
    /// Takes a person off a task of a project plan.
    ///
    /// `DELETE /api/project-plan-task-assignees/{id}`, `deleteProjectPlanTaskAssignee`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectPlanTaskAssigneeId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PROJECT_PLAN_TASK_ASSIGNEE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_task_assignee(&id).await }
            })
    }
    /// List project plan task assignees.
    ///
    /// Lists the assignments of people to tasks of project plans.
    ///
    /// `GET /api/project-plan-task-assignees`, `listProjectPlanTaskAssignees`.
    pub fn list(&self) -> crate::List<ListProjectPlanTaskAssignees> {
        crate::List::new(self.core.clone(), ListProjectPlanTaskAssignees::default())
    }
    /// Assign a person to a project plan task.
    ///
    /// Assigns a person to a task of a project plan.
    ///
    /// `POST /api/project-plan-task-assignees`, `createProjectPlanTaskAssignee`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectPlanTaskAssignee,
    ) -> crate::Request<crate::wethod::ProjectPlanTaskAssignee> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PROJECT_PLAN_TASK_ASSIGNEE,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_task_assignee(&body).await }
            })
    }
}
/// What `listProjectPlanTaskAssignees` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectPlanTaskAssignees {
    employee_id: Option<crate::wethod::PersonId>,
    project_plan_task_id: Option<crate::wethod::ProjectPlanTaskId>,
    project_id: Option<crate::wethod::ProjectId>,
    updated_at: Option<String>,
}
impl crate::List<ListProjectPlanTaskAssignees> {
    /// Keeps the assignments of one person.
    pub fn employee_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.employee_id = value.into_parameter();
        self
    }
    /// Keeps the assignments to one task.
    pub fn project_plan_task_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectPlanTaskId>,
    ) -> Self {
        self.parameters.project_plan_task_id = value.into_parameter();
        self
    }
    /// Keeps the assignments in the plan of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListProjectPlanTaskAssignees {}
impl crate::list::sealed::ListParameters for ListProjectPlanTaskAssignees {
    type Record = crate::wethod::ProjectPlanTaskAssignee;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_PLAN_TASK_ASSIGNEES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("employee_id", self.employee_id.as_ref())?;
        check.parameter("project_plan_task_id", self.project_plan_task_id.as_ref())?;
        check.parameter("project_id", self.project_id.as_ref())?;
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
