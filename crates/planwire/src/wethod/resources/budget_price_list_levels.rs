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
use crate::wethod::{BudgetId, BudgetPriceListLevel, BudgetPriceListLevelId};
use crate::wethod::operations::{
    GET_BUDGET_PRICE_LIST_LEVEL, LIST_BUDGET_PRICE_LIST_LEVELS,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The levels used in a budget, each at its cost and price.
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
    /// Returns one level of a price list as used in its budget.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
    ///
    /// `GET /api/budget-price-list-levels/{id}`, `getBudgetPriceListLevel`, the vendor's page `get-budget-price-list-level`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget_price_list_level = wethod.budget_price_list_levels().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<BudgetPriceListLevelId>,
    ) -> Request<BudgetPriceListLevel> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUDGET_PRICE_LIST_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_price_list_level(&id).await }
            })
    }
    /// List budget price list levels. [`ListBudgetPriceListLevels`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let budget_price_list_levels = wethod
    ///     .budget_price_list_levels()
    ///     .list()
    ///     .budget_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBudgetPriceListLevels {
        ListBudgetPriceListLevels {
            listing: Listing::new(&self.core),
            budget_id: None,
            updated_at: None,
        }
    }
}
/// List budget price list levels.
///
/// Lists the levels of price lists as used in budgets.
///
/// The token's owner needs one of these permissions:
///
/// - `budget.view`: View the budgets of projects whose project manager or account is the user.
/// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
///
/// `GET /api/budget-price-list-levels`, `listBudgetPriceListLevels`, the vendor's page `list-budget-price-list-levels`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let budget_price_list_levels = wethod
///     .budget_price_list_levels()
///     .list()
///     .budget_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBudgetPriceListLevels {
    listing: Box<Listing>,
    budget_id: Option<BudgetId>,
    updated_at: Option<String>,
}
impl ListBudgetPriceListLevels {
    /// Keeps only the levels of one budget.
    pub fn budget_id(mut self, value: impl IntoParameter<BudgetId>) -> Self {
        self.budget_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBudgetPriceListLevels, BudgetPriceListLevel, OffsetPaged);
impl ListParameters for ListBudgetPriceListLevels {
    type Item = BudgetPriceListLevel;
    fn operation(&self) -> &'static Operation {
        &LIST_BUDGET_PRICE_LIST_LEVELS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("budget_id", self.budget_id.as_ref())?;
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
