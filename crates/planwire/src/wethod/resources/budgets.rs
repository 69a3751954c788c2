// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Versions of the economic plan of a project.
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget(&id).await }
            })
    }
    /// Update a budget.
    ///
    /// Changes the given fields of a budget, and leaves the others as they are.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `PATCH /api/budgets/{id}`, `updateBudget`, the vendor's page `update-budget`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
        body: crate::wethod::UpdateBudget,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_BUDGET)
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
    /// - `budget.approve`: Approve the budgets of projects whose project manager or account is the user.
    /// - `budget.approve_other`: Approve the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `POST /api/budgets/{id}:approve`, `approveBudget`, the vendor's page `approve-budget`.
    #[inline]
    pub fn approve(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
        body: crate::wethod::ApproveBudget,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::APPROVE_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.approve_budget(&id, &body).await }
            })
    }
    /// Make a budget a draft.
    ///
    /// Makes a budget a draft again.
    ///
    /// `POST /api/budgets/{id}:draft`, `draftBudget`.
    #[inline]
    pub fn draft(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DRAFT_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.draft_budget(&id).await }
            })
    }
    /// Recall a budget.
    ///
    /// Takes back a budget that was submitted for approval.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `POST /api/budgets/{id}:recall`, `recallBudget`, the vendor's page `recall-budget`.
    #[inline]
    pub fn recall(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::RECALL_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.recall_budget(&id).await }
            })
    }
    /// Reject a budget.
    ///
    /// Declines a budget that was submitted for approval.
    ///
    /// `POST /api/budgets/{id}:reject`, `rejectBudget`.
    #[inline]
    pub fn reject(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
        body: crate::wethod::RejectBudget,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::REJECT_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.reject_budget(&id, &body).await }
            })
    }
    /// Set a budget as baseline.
    ///
    /// Makes a budget the version that the others of its project are measured against.
    ///
    /// `POST /api/budgets/{id}:set-baseline`, `setBaseline`.
    #[inline]
    pub fn set_baseline(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::SET_BASELINE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.set_baseline(&id).await }
            })
    }
    /// Submit a budget.
    ///
    /// Hands in a budget for approval.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `POST /api/budgets/{id}:submit`, `submitBudget`, the vendor's page `submit-budget`.
    #[inline]
    pub fn submit(
        &self,
        id: impl Into<crate::wethod::BudgetId>,
        body: crate::wethod::SubmitBudget,
    ) -> crate::Request<crate::wethod::Budget> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::SUBMIT_BUDGET)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.submit_budget(&id, &body).await }
            })
    }
    /// List budgets.
    ///
    /// Lists the budgets that the token's owner may see, a budget being one version of the economic plan of a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budgets`, `listBudgets`, the vendor's page `list-budgets`.
    pub fn list(&self) -> crate::List<ListBudgets> {
        crate::List::new(self.core.clone(), ListBudgets::default())
    }
    /// Create a budget.
    ///
    /// Creates a budget, which is a new version of the economic plan of a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.create`: Create budgets.
    ///
    ///
    /// `POST /api/budgets`, `createBudget`, the vendor's page `create-budget`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateBudget,
    ) -> crate::Request<crate::wethod::Budget> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_BUDGET)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_budget(&body).await }
            })
    }
}
/// What `listBudgets` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBudgets {
    project_id: Option<crate::wethod::ProjectId>,
    updated_at: Option<String>,
}
impl crate::List<ListBudgets> {
    /// Keeps the budgets of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListBudgets {}
impl crate::list::sealed::ListParameters for ListBudgets {
    type Record = crate::wethod::Budget;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUDGETS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
