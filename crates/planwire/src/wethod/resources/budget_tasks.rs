// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The tasks, costs and products that a budget is the sum of.
#[derive(Clone, Debug)]
pub struct BudgetTasks {
    core: Arc<Core>,
}
impl BudgetTasks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a budget task.
    ///
    /// Returns one task of a budget.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-tasks/{id}`, `getBudgetTask`, the vendor's page `get-budget-task`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BudgetTaskId>,
    ) -> crate::Request<crate::wethod::BudgetTask> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_BUDGET_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_task(&id).await }
            })
    }
    /// Update a budget task.
    ///
    /// Changes the given fields of a task, and leaves the others as they are.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `PATCH /api/budget-tasks/{id}`, `updateBudgetTask`, the vendor's page `update-budget-task`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::BudgetTaskId>,
        body: crate::wethod::UpdateBudgetTask,
    ) -> crate::Request<crate::wethod::BudgetTask> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_BUDGET_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget_task(&id, &body).await }
            })
    }
    /// Delete a budget task.
    ///
    /// Takes a task out of its budget.
    ///
    /// `DELETE /api/budget-tasks/{id}`, `deleteBudgetTask`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::BudgetTaskId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_BUDGET_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_budget_task(&id).await }
            })
    }
    /// List budget tasks.
    ///
    /// Lists the tasks of the budgets that the token's owner may see.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-tasks`, `listBudgetTasks`, the vendor's page `list-budget-tasks`.
    pub fn list(&self) -> crate::List<ListBudgetTasks> {
        crate::List::new(self.core.clone(), ListBudgetTasks::default())
    }
    /// Create a budget task.
    ///
    /// Adds a task to an area of a budget.
    ///
    /// `POST /api/budget-tasks`, `createBudgetTask`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateBudgetTask,
    ) -> crate::Request<crate::wethod::BudgetTask> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_BUDGET_TASK)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_budget_task(&body).await }
            })
    }
}
/// What `listBudgetTasks` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBudgetTasks {
    budget_area_id: Option<crate::wethod::BudgetAreaId>,
    updated_at: Option<String>,
}
impl crate::List<ListBudgetTasks> {
    /// Keeps the tasks of one area.
    pub fn budget_area_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::BudgetAreaId>,
    ) -> Self {
        self.parameters.budget_area_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListBudgetTasks {}
impl crate::list::sealed::ListParameters for ListBudgetTasks {
    type Record = crate::wethod::BudgetTask;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUDGET_TASKS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("budget_area_id", self.budget_area_id.as_ref())?;
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
                    .list_budget_tasks(
                        self.budget_area_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
