// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The levels that a budget plans with, each at its cost and price.
#[derive(Clone, Debug)]
pub struct BudgetPriceListLevels {
    core: Arc<Core>,
}
impl BudgetPriceListLevels {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a budget price list level.
    ///
    /// Returns one level of a price list as its budget has it.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-price-list-levels/{id}`, `getBudgetPriceListLevel`, the vendor's page `get-budget-price-list-level`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BudgetPriceListLevelId>,
    ) -> crate::Request<crate::wethod::BudgetPriceListLevel> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_BUDGET_PRICE_LIST_LEVEL,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_price_list_level(&id).await }
            })
    }
    /// List budget price list levels.
    ///
    /// Lists the levels of price lists as the budgets have them.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-price-list-levels`, `listBudgetPriceListLevels`, the vendor's page `list-budget-price-list-levels`.
    pub fn list(&self) -> crate::List<ListBudgetPriceListLevels> {
        crate::List::new(self.core.clone(), ListBudgetPriceListLevels::default())
    }
}
/// What `listBudgetPriceListLevels` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBudgetPriceListLevels {
    budget_id: Option<crate::wethod::BudgetId>,
    updated_at: Option<String>,
}
impl crate::List<ListBudgetPriceListLevels> {
    /// Keeps the levels of one budget.
    pub fn budget_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::BudgetId>,
    ) -> Self {
        self.parameters.budget_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListBudgetPriceListLevels {}
impl crate::list::sealed::ListParameters for ListBudgetPriceListLevels {
    type Record = crate::wethod::BudgetPriceListLevel;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUDGET_PRICE_LIST_LEVELS
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
                    .list_budget_price_list_levels(
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
