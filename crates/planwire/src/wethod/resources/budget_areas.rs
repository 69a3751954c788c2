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
    BudgetArea, BudgetAreaId, BudgetId, CreateBudgetArea, UpdateBudgetArea,
};
use crate::wethod::operations::{
    CREATE_BUDGET_AREA, GET_BUDGET_AREA, LIST_BUDGET_AREAS, UPDATE_BUDGET_AREA,
};
use crate::wethod::operators::BareGtLt;
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
    ///
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
    ///
    /// `GET /api/budget-areas/{id}`, `getBudgetArea`, the vendor's page `get-budget-area`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget_area = wethod.budget_areas().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BudgetAreaId>) -> Request<BudgetArea> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUDGET_AREA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_area(&id).await }
            })
    }
    /// Update a budget area.
    ///
    /// Updates the given fields of an area.
    ///
    /// `PATCH /api/budget-areas/{id}`, `updateBudgetArea`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateBudgetArea;
    ///
    /// let budget_area = wethod
    ///     .budget_areas()
    ///     .update(7, UpdateBudgetArea::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<BudgetAreaId>,
        body: UpdateBudgetArea,
    ) -> Request<BudgetArea> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_BUDGET_AREA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget_area(&id, &body).await }
            })
    }
    /// List budget areas. [`ListBudgetAreas`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let budget_areas = wethod
    ///     .budget_areas()
    ///     .list()
    ///     .budget_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBudgetAreas {
        ListBudgetAreas {
            listing: Listing::new(&self.core),
            budget_id: None,
            updated_at: None,
        }
    }
    /// Create a budget area.
    ///
    /// Adds an area to a budget.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    /// - `budget.edit_other`: Edit the budgets of projects whose project manager or account is another user.
    ///
    /// `POST /api/budget-areas`, `createBudgetArea`, the vendor's page `create-budget-area`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateBudgetArea;
    ///
    /// let budget_area = wethod
    ///     .budget_areas()
    ///     .create(CreateBudgetArea::new("Website").budget_id(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateBudgetArea) -> Request<BudgetArea> {
        Request::draft(&self.core, &CREATE_BUDGET_AREA)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_budget_area(&body).await }
            })
    }
}
/// List budget areas.
///
/// Lists the areas of the budgets that the token's owner may see.
///
/// The token's owner needs one of these permissions:
///
/// - `budget.view`: View the budgets of projects whose project manager or account is the user.
/// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
///
/// `GET /api/budget-areas`, `listBudgetAreas`, the vendor's page `list-budget-areas`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let budget_areas = wethod
///     .budget_areas()
///     .list()
///     .budget_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBudgetAreas {
    listing: Box<Listing>,
    budget_id: Option<BudgetId>,
    updated_at: Option<String>,
}
impl ListBudgetAreas {
    /// Keeps only the areas of one budget.
    pub fn budget_id(mut self, value: impl IntoParameter<BudgetId>) -> Self {
        self.budget_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBudgetAreas, BudgetArea, OffsetPaged);
impl ListParameters for ListBudgetAreas {
    type Item = BudgetArea;
    fn operation(&self) -> &'static Operation {
        &LIST_BUDGET_AREAS
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
