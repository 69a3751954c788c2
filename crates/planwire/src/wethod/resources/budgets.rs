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
    ApproveBudget, Budget, BudgetId, CreateBudget, ProjectId, RejectBudget, SubmitBudget,
    UpdateBudget,
};
use crate::wethod::operations::{
    APPROVE_BUDGET, CREATE_BUDGET, DRAFT_BUDGET, GET_BUDGET, LIST_BUDGETS, RECALL_BUDGET,
    REJECT_BUDGET, SET_BASELINE, SUBMIT_BUDGET, UPDATE_BUDGET,
};
use crate::wethod::operators::BareGtLt;
/// Versions of projects' economic plans.
#[derive(Clone, Debug)]
pub struct Budgets {
    core: Arc<Core>,
}
impl Budgets {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a budget.
    ///
    /// Returns one budget.
    ///
    /// `GET /api/budgets/{id}`, `getBudget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget = wethod.budgets().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BudgetId>) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget(&id).await }
            })
    }
    /// Update a budget.
    ///
    /// Updates the given fields of a budget.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is another user.
    ///
    /// `PATCH /api/budgets/{id}`, `updateBudget`, the vendor's page `update-budget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateBudget;
    ///
    /// let budget = wethod
    ///     .budgets()
    ///     .update(7, UpdateBudget::new().final_net_price(100))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<BudgetId>,
        body: UpdateBudget,
    ) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget(&id, &body).await }
            })
    }
    /// Approve a budget.
    ///
    /// Approves a budget that was submitted for approval.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.approve`: Approve the budgets of projects whose project manager or account is the user.
    /// - `budget.approve_other`: Approve the budgets of projects whose project manager or account is another user.
    ///
    /// `POST /api/budgets/{id}:approve`, `approveBudget`, the vendor's page `approve-budget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::ApproveBudget;
    ///
    /// let budget = wethod
    ///     .budgets()
    ///     .approve(7, ApproveBudget::new().message("Agreed on Friday."))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn approve(
        &self,
        id: impl Into<BudgetId>,
        body: ApproveBudget,
    ) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &APPROVE_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.approve_budget(&id, &body).await }
            })
    }
    /// Make a budget a draft.
    ///
    /// Returns a budget to draft.
    ///
    /// `POST /api/budgets/{id}:draft`, `draftBudget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget = wethod.budgets().draft(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn draft(&self, id: impl Into<BudgetId>) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &DRAFT_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.draft_budget(&id).await }
            })
    }
    /// Recall a budget.
    ///
    /// Withdraws a budget that was submitted for approval.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is another user.
    ///
    /// `POST /api/budgets/{id}:recall`, `recallBudget`, the vendor's page `recall-budget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget = wethod.budgets().recall(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn recall(&self, id: impl Into<BudgetId>) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &RECALL_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.recall_budget(&id).await }
            })
    }
    /// Reject a budget.
    ///
    /// Rejects a budget that was submitted for approval.
    ///
    /// `POST /api/budgets/{id}:reject`, `rejectBudget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::RejectBudget;
    ///
    /// let budget = wethod
    ///     .budgets()
    ///     .reject(7, RejectBudget::new().message("Agreed on Friday."))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reject(
        &self,
        id: impl Into<BudgetId>,
        body: RejectBudget,
    ) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &REJECT_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.reject_budget(&id, &body).await }
            })
    }
    /// Set a budget as baseline.
    ///
    /// Makes a budget the baseline that the other versions of its project are compared with.
    ///
    /// `POST /api/budgets/{id}:set-baseline`, `setBaseline`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget = wethod.budgets().set_baseline(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_baseline(&self, id: impl Into<BudgetId>) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &SET_BASELINE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.set_baseline(&id).await }
            })
    }
    /// Submit a budget.
    ///
    /// Submits a budget for approval.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is another user.
    ///
    /// `POST /api/budgets/{id}:submit`, `submitBudget`, the vendor's page `submit-budget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SubmitBudget;
    ///
    /// let budget = wethod
    ///     .budgets()
    ///     .submit(7, SubmitBudget::new().message("Agreed on Friday."))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn submit(
        &self,
        id: impl Into<BudgetId>,
        body: SubmitBudget,
    ) -> Request<Budget> {
        let id = id.into();
        Request::draft(&self.core, &SUBMIT_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.submit_budget(&id, &body).await }
            })
    }
    /// List budgets. [`ListBudgets`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let budgets = wethod
    ///     .budgets()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBudgets {
        ListBudgets {
            listing: Listing::new(&self.core),
            project_id: None,
            updated_at: None,
        }
    }
    /// Create a budget.
    ///
    /// Creates a budget, which is a new version of a project's economic plan.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.create`: Create budgets.
    ///
    /// `POST /api/budgets`, `createBudget`, the vendor's page `create-budget`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateBudget;
    ///
    /// let budget = wethod
    ///     .budgets()
    ///     .create(CreateBudget::new().project_id(12).price_list_id(12).stream_id(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateBudget) -> Request<Budget> {
        Request::draft(&self.core, &CREATE_BUDGET)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_budget(&body).await }
            })
    }
}
/// List budgets.
///
/// Lists the budgets that the token's owner may see. A budget is one version of a project's economic plan.
///
/// The token's owner needs one of these permissions:
///
/// - `budget.view`: View the budgets of projects whose project manager or account is the user.
/// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
///
/// `GET /api/budgets`, `listBudgets`, the vendor's page `list-budgets`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let budgets = wethod
///     .budgets()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBudgets {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    updated_at: Option<String>,
}
impl ListBudgets {
    /// Keeps only the budgets of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBudgets, Budget, OffsetPaged);
impl ListParameters for ListBudgets {
    type Item = Budget;
    fn operation(&self) -> &'static Operation {
        &LIST_BUDGETS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
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
                    .list_budgets(
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
