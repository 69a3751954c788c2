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
    BudgetAreaId, BudgetTask, BudgetTaskId, CreateBudgetTask, UpdateBudgetTask,
};
use crate::wethod::operations::{
    CREATE_BUDGET_TASK, DELETE_BUDGET_TASK, GET_BUDGET_TASK, LIST_BUDGET_TASKS,
    UPDATE_BUDGET_TASK,
};
use crate::wethod::operators::BareGtLt;
/// The tasks, costs and products that a budget consists of.
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
    ///
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
    ///
    /// `GET /api/budget-tasks/{id}`, `getBudgetTask`, the vendor's page `get-budget-task`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget_task = wethod.budget_tasks().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BudgetTaskId>) -> Request<BudgetTask> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUDGET_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_task(&id).await }
            })
    }
    /// Update a budget task.
    ///
    /// Updates the given fields of a task.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is another user.
    ///
    /// `PATCH /api/budget-tasks/{id}`, `updateBudgetTask`, the vendor's page `update-budget-task`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateBudgetTask;
    ///
    /// let budget_task = wethod
    ///     .budget_tasks()
    ///     .update(7, UpdateBudgetTask::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<BudgetTaskId>,
        body: UpdateBudgetTask,
    ) -> Request<BudgetTask> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_BUDGET_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget_task(&id, &body).await }
            })
    }
    /// Delete a budget task.
    ///
    /// Deletes a task from its budget.
    ///
    /// `DELETE /api/budget-tasks/{id}`, `deleteBudgetTask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.budget_tasks().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<BudgetTaskId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_BUDGET_TASK)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_budget_task(&id).await }
            })
    }
    /// List budget tasks. [`ListBudgetTasks`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let budget_tasks = wethod
    ///     .budget_tasks()
    ///     .list()
    ///     .budget_area_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBudgetTasks {
        ListBudgetTasks {
            listing: Listing::new(&self.core),
            budget_area_id: None,
            updated_at: None,
        }
    }
    /// Create a budget task.
    ///
    /// Adds a task to an area of a budget.
    ///
    /// `POST /api/budget-tasks`, `createBudgetTask`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateBudgetTask;
    ///
    /// let budget_task = wethod
    ///     .budget_tasks()
    ///     .create(
    ///         CreateBudgetTask::new().name("Website").markup(1).notes("Agreed on Friday."),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateBudgetTask) -> Request<BudgetTask> {
        Request::draft(&self.core, &CREATE_BUDGET_TASK)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_budget_task(&body).await }
            })
    }
}
/// List budget tasks.
///
/// Lists the tasks of the budgets that the token's owner may see.
///
/// The token's owner needs one of these permissions:
///
/// - `budget.view`: View the budgets of projects whose project manager or account is the user.
/// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
///
/// `GET /api/budget-tasks`, `listBudgetTasks`, the vendor's page `list-budget-tasks`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let budget_tasks = wethod
///     .budget_tasks()
///     .list()
///     .budget_area_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBudgetTasks {
    listing: Box<Listing>,
    budget_area_id: Option<BudgetAreaId>,
    updated_at: Option<String>,
}
impl ListBudgetTasks {
    /// Keeps only the tasks of one area.
    pub fn budget_area_id(mut self, value: impl IntoParameter<BudgetAreaId>) -> Self {
        self.budget_area_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBudgetTasks, BudgetTask, OffsetPaged);
impl ListParameters for ListBudgetTasks {
    type Item = BudgetTask;
    fn operation(&self) -> &'static Operation {
        &LIST_BUDGET_TASKS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("budget_area_id", self.budget_area_id.as_ref())?;
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
