// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Gets one subtask of a project plan.
    ///
    /// `GET /api/project-plan-subtasks/{id}`, `getProjectPlanSubtask`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectPlanSubtaskId>,
    ) -> crate::Request<crate::wethod::ProjectPlanSubtask> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PROJECT_PLAN_SUBTASK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_subtask(&id).await }
            })
    }
    /// Update a project plan subtask.
    ///
    /// Changes those fields of a subtask that the body names.
    ///
    /// `PATCH /api/project-plan-subtasks/{id}`, `updateProjectPlanSubtask`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectPlanSubtaskId>,
        body: crate::wethod::UpdateProjectPlanSubtask,
    ) -> crate::Request<crate::wethod::ProjectPlanSubtask> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PROJECT_PLAN_SUBTASK,
            )
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectPlanSubtaskId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PROJECT_PLAN_SUBTASK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_subtask(&id).await }
            })
    }
    /// List project plan subtasks.
    ///
    /// Lists the subtasks of project plans.
    ///
    /// `GET /api/project-plan-subtasks`, `listProjectPlanSubtasks`.
    pub fn list(&self) -> crate::List<ListProjectPlanSubtasks> {
        crate::List::new(self.core.clone(), ListProjectPlanSubtasks::default())
    }
    /// Create a project plan subtask.
    ///
    /// Adds a subtask to a task of a project plan.
    ///
    /// `POST /api/project-plan-subtasks`, `createProjectPlanSubtask`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectPlanSubtask,
    ) -> crate::Request<crate::wethod::ProjectPlanSubtask> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PROJECT_PLAN_SUBTASK,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_subtask(&body).await }
            })
    }
}
/// What `listProjectPlanSubtasks` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectPlanSubtasks {
    project_id: Option<crate::wethod::ProjectId>,
    project_plan_task_id: Option<crate::wethod::ProjectPlanTaskId>,
    employee_id: Option<crate::wethod::PersonId>,
    updated_at: Option<String>,
}
impl crate::List<ListProjectPlanSubtasks> {
    /// Keeps the subtasks in the plan of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the subtasks of one task.
    pub fn project_plan_task_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectPlanTaskId>,
    ) -> Self {
        self.parameters.project_plan_task_id = value.into_parameter();
        self
    }
    /// Keeps the subtasks that are assigned to one person.
    pub fn employee_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.employee_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListProjectPlanSubtasks {}
impl crate::list::sealed::ListParameters for ListProjectPlanSubtasks {
    type Record = crate::wethod::ProjectPlanSubtask;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_PLAN_SUBTASKS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("project_plan_task_id", self.project_plan_task_id.as_ref())?;
        check.parameter("employee_id", self.employee_id.as_ref())?;
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
