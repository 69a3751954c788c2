// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The pieces of work that the plan of a project is made of.
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
    /// Gets one task of a project plan.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_plan.view`: View project plans.
    ///
    ///
    /// `GET /api/project-plan-tasks/{id}`, `getProjectPlanTask`, the vendor's page `get-project-plan-task`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectPlanTaskId>,
    ) -> crate::Request<crate::wethod::ProjectPlanTask> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PROJECT_PLAN_TASK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_task(&id).await }
            })
    }
    /// Update a project plan task.
    ///
    /// Changes those fields of a task that the body names.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_plan.edit`: Edit project plans.
    ///
    ///
    /// `PATCH /api/project-plan-tasks/{id}`, `updateProjectPlanTask`, the vendor's page `update-project-plan-task`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectPlanTaskId>,
        body: crate::wethod::UpdateProjectPlanTask,
    ) -> crate::Request<crate::wethod::ProjectPlanTask> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PROJECT_PLAN_TASK,
            )
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectPlanTaskId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PROJECT_PLAN_TASK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_task(&id).await }
            })
    }
    /// List project plan tasks.
    ///
    /// Lists the tasks of project plans.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_plan.view`: View project plans.
    ///
    ///
    /// `GET /api/project-plan-tasks`, `listProjectPlanTasks`, the vendor's page `list-project-plan-tasks`.
    pub fn list(&self) -> crate::List<ListProjectPlanTasks> {
        crate::List::new(self.core.clone(), ListProjectPlanTasks::default())
    }
    /// Create a project plan task.
    ///
    /// Adds a task to an area of a project plan.
    ///
    /// The token's owner needs one of these permissions:
    /// - `project_plan.edit`: Edit project plans.
    ///
    ///
    /// `POST /api/project-plan-tasks`, `createProjectPlanTask`, the vendor's page `create-project-plan-task`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectPlanTask,
    ) -> crate::Request<crate::wethod::ProjectPlanTask> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PROJECT_PLAN_TASK,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_task(&body).await }
            })
    }
}
/// What `listProjectPlanTasks` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectPlanTasks {
    project_id: Option<crate::wethod::ProjectId>,
    project_plan_area_id: Option<crate::wethod::ProjectPlanAreaId>,
    employee_id: Option<crate::wethod::PersonId>,
    updated_at: Option<String>,
}
impl crate::List<ListProjectPlanTasks> {
    /// Keeps the tasks in the plan of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the tasks of one area.
    pub fn project_plan_area_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectPlanAreaId>,
    ) -> Self {
        self.parameters.project_plan_area_id = value.into_parameter();
        self
    }
    /// Keeps the tasks that are assigned to one person.
    pub fn employee_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.employee_id = value.into_parameter();
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
}
impl crate::list::OffsetPaged for ListProjectPlanTasks {}
impl crate::list::sealed::ListParameters for ListProjectPlanTasks {
    type Record = crate::wethod::ProjectPlanTask;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_PLAN_TASKS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("project_plan_area_id", self.project_plan_area_id.as_ref())?;
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
