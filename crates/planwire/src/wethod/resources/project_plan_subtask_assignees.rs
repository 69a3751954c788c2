// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Who works on which subtask, and for how many hours.
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
    /// Gets the assignment of one person to a subtask.
    ///
    /// `GET /api/project-plan-subtask-assignees/{id}`, `getProjectPlanSubtaskAssignee`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectPlanSubtaskAssigneeId>,
    ) -> crate::Request<crate::wethod::ProjectPlanSubtaskAssignee> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PROJECT_PLAN_SUBTASK_ASSIGNEE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_subtask_assignee(&id).await }
            })
    }
    /// Update a project plan subtask assignee.
    ///
    /// Changes the assignment of a person to a subtask.
    ///
    /// `PATCH /api/project-plan-subtask-assignees/{id}`, `updateProjectPlanSubtaskAssignee`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectPlanSubtaskAssigneeId>,
        body: crate::wethod::UpdateProjectPlanSubtaskAssignee,
    ) -> crate::Request<crate::wethod::ProjectPlanSubtaskAssignee> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
            )
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
    /// Takes a person off a subtask of a project plan.
    ///
    /// `DELETE /api/project-plan-subtask-assignees/{id}`, `deleteProjectPlanSubtaskAssignee`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectPlanSubtaskAssigneeId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_subtask_assignee(&id).await }
            })
    }
    /// List project plan subtask assignees.
    ///
    /// Lists the assignments of people to subtasks of project plans.
    ///
    /// `GET /api/project-plan-subtask-assignees`, `listProjectPlanSubtaskAssignees`.
    pub fn list(&self) -> crate::List<ListProjectPlanSubtaskAssignees> {
        crate::List::new(self.core.clone(), ListProjectPlanSubtaskAssignees::default())
    }
    /// Assign a person to a project plan subtask.
    ///
    /// Assigns a person to a subtask of a project plan.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_plan.edit`: Edit project plans.
    ///
    ///
    /// `POST /api/project-plan-subtask-assignees`, `createProjectPlanSubtaskAssignee`, the vendor's page `create-project-plan-subtask-assignee`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectPlanSubtaskAssignee,
    ) -> crate::Request<crate::wethod::ProjectPlanSubtaskAssignee> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_subtask_assignee(&body).await }
            })
    }
}
/// What `listProjectPlanSubtaskAssignees` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectPlanSubtaskAssignees {
    employee_id: Option<crate::wethod::PersonId>,
    project_plan_subtask_id: Option<crate::wethod::ProjectPlanSubtaskId>,
    project_id: Option<crate::wethod::ProjectId>,
    updated_at: Option<String>,
}
impl crate::List<ListProjectPlanSubtaskAssignees> {
    /// Keeps the assignments of one person.
    pub fn employee_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.employee_id = value.into_parameter();
        self
    }
    /// Keeps the assignments to one subtask.
    pub fn project_plan_subtask_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectPlanSubtaskId>,
    ) -> Self {
        self.parameters.project_plan_subtask_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListProjectPlanSubtaskAssignees {}
impl crate::list::sealed::ListParameters for ListProjectPlanSubtaskAssignees {
    type Record = crate::wethod::ProjectPlanSubtaskAssignee;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_PLAN_SUBTASK_ASSIGNEES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("employee_id", self.employee_id.as_ref())?;
        check
            .parameter(
                "project_plan_subtask_id",
                self.project_plan_subtask_id.as_ref(),
            )?;
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
