// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The areas that a budget is divided into.
#[derive(Clone, Debug)]
pub struct BudgetAreas {
    core: Arc<Core>,
}
impl BudgetAreas {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a budget area.
    ///
    /// Returns one area of a budget.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-areas/{id}`, `getBudgetArea`, the vendor's page `get-budget-area`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BudgetAreaId>,
    ) -> crate::Request<crate::wethod::BudgetArea> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_BUDGET_AREA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_area(&id).await }
            })
    }
    /// Update a budget area.
    ///
    /// Changes the given fields of an area, and leaves the others as they are.
    ///
    /// `PATCH /api/budget-areas/{id}`, `updateBudgetArea`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::BudgetAreaId>,
        body: crate::wethod::UpdateBudgetArea,
    ) -> crate::Request<crate::wethod::BudgetArea> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_BUDGET_AREA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget_area(&id, &body).await }
            })
    }
    /// List budget areas.
    ///
    /// Lists the areas of the budgets that the token's owner may see.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-areas`, `listBudgetAreas`, the vendor's page `list-budget-areas`.
    pub fn list(&self) -> crate::List<ListBudgetAreas> {
        crate::List::new(self.core.clone(), ListBudgetAreas::default())
    }
    /// Create a budget area.
    ///
    /// Adds an area to a budget.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `POST /api/budget-areas`, `createBudgetArea`, the vendor's page `create-budget-area`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateBudgetArea,
    ) -> crate::Request<crate::wethod::BudgetArea> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_BUDGET_AREA)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_budget_area(&body).await }
            })
    }
}
/// What `listBudgetAreas` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBudgetAreas {
    budget_id: Option<crate::wethod::BudgetId>,
    updated_at: Option<String>,
}
impl crate::List<ListBudgetAreas> {
    /// Keeps the areas of one budget.
    pub fn budget_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::BudgetId>,
    ) -> Self {
        self.parameters.budget_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListBudgetAreas {}
impl crate::list::sealed::ListParameters for ListBudgetAreas {
    type Record = crate::wethod::BudgetArea;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUDGET_AREAS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("budget_id", self.budget_id.as_ref())?;
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
                    .list_budget_areas(
                        self.budget_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
