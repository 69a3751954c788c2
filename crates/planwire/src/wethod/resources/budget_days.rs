// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BudgetDayId>,
    ) -> crate::Request<crate::wethod::BudgetDay> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_BUDGET_DAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_day(&id).await }
            })
    }
    /// Update budget days.
    ///
    /// Changes how many days are budgeted.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.edit`: Edit the budgets of projects whose project manager or account is the user.
    ///
    ///
    /// `PATCH /api/budget-days/{id}`, `updateBudgetDay`, the vendor's page `update-budget-day`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::BudgetDayId>,
        body: crate::wethod::UpdateBudgetDay,
    ) -> crate::Request<crate::wethod::BudgetDay> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_BUDGET_DAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_budget_day(&id, &body).await }
            })
    }
    /// List budget days.
    ///
    /// Lists the budgeted days of the tasks of the budgets that the token's owner may see.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-days`, `listBudgetDays`, the vendor's page `list-budget-days`.
    pub fn list(&self) -> crate::List<ListBudgetDays> {
        crate::List::new(self.core.clone(), ListBudgetDays::default())
    }
}
/// What `listBudgetDays` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBudgetDays {
    budget_task_id: Option<crate::wethod::BudgetTaskId>,
    updated_at: Option<String>,
}
impl crate::List<ListBudgetDays> {
    /// Keeps the days of one task.
    pub fn budget_task_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::BudgetTaskId>,
    ) -> Self {
        self.parameters.budget_task_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListBudgetDays {}
impl crate::list::sealed::ListParameters for ListBudgetDays {
    type Record = crate::wethod::BudgetDay;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUDGET_DAYS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("budget_task_id", self.budget_task_id.as_ref())?;
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
