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
use crate::wethod::{BudgetDay, BudgetDayId, BudgetTaskId, UpdateBudgetDay};
use crate::wethod::operations::{GET_BUDGET_DAY, LIST_BUDGET_DAYS, UPDATE_BUDGET_DAY};
use crate::wethod::operators::BareGtLt;
/// The days that each task of a budget needs of a level or job title.
#[derive(Clone, Debug)]
pub struct BudgetDays {
    core: Arc<Core>,
}
impl BudgetDays {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get budget days.
    ///
    /// Returns one entry of budgeted days.
    ///
    /// `GET /api/budget-days/{id}`, `getBudgetDay`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget_day = wethod.budget_days().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BudgetDayId>) -> Request<BudgetDay> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUDGET_DAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_day(&id).await }
            })
    }
    /// Update budget days.
    ///
    /// Updates the number of budgeted days.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    ///
    /// `PATCH /api/budget-days/{id}`, `updateBudgetDay`, the vendor's page `update-budget-day`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateBudgetDay;
    /// use serde_json::json;
    ///
    /// let budget_day = wethod
    ///     .budget_days()
    ///     .update(7, UpdateBudgetDay::new().days(json!("text")))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<BudgetDayId>,
        body: UpdateBudgetDay,
    ) -> Request<BudgetDay> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_BUDGET_DAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget_day(&id, &body).await }
            })
    }
    /// List budget days. [`ListBudgetDays`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let budget_days = wethod
    ///     .budget_days()
    ///     .list()
    ///     .budget_task_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBudgetDays {
        ListBudgetDays {
            listing: Listing::new(&self.core),
            budget_task_id: None,
            updated_at: None,
        }
    }
}
/// List budget days.
///
/// Lists the budgeted days of the tasks of the budgets that the token's owner may see.
///
/// The token's owner needs one of these permissions:
///
/// - `budget.view`: View the budgets of projects whose project manager or account is the user.
/// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
///
/// `GET /api/budget-days`, `listBudgetDays`, the vendor's page `list-budget-days`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let budget_days = wethod
///     .budget_days()
///     .list()
///     .budget_task_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBudgetDays {
    listing: Box<Listing>,
    budget_task_id: Option<BudgetTaskId>,
    updated_at: Option<String>,
}
impl ListBudgetDays {
    /// Keeps only the days of one task.
    pub fn budget_task_id(mut self, value: impl IntoParameter<BudgetTaskId>) -> Self {
        self.budget_task_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBudgetDays, BudgetDay, OffsetPaged);
impl ListParameters for ListBudgetDays {
    type Item = BudgetDay;
    fn operation(&self) -> &'static Operation {
        &LIST_BUDGET_DAYS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("budget_task_id", self.budget_task_id.as_ref())?;
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
                    .list_budget_days(
                        self.budget_task_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
