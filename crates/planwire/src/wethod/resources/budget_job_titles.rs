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
use crate::wethod::{BudgetId, BudgetJobTitle, BudgetJobTitleId, JobTitleId};
use crate::wethod::operations::{GET_BUDGET_JOB_TITLE, LIST_BUDGET_JOB_TITLES};
use crate::wethod::operators::GtLt;
/// The job titles used in a budget.
#[derive(Clone, Debug)]
pub struct BudgetJobTitles {
    core: Arc<Core>,
}
impl BudgetJobTitles {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a budget job title.
    ///
    /// Returns one job title as used in its budget.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is another user.
    ///
    /// `GET /api/budget-job-titles/{id}`, `getBudgetJobTitle`, the vendor's page `get-budget-job-title`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let budget_job_title = wethod.budget_job_titles().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BudgetJobTitleId>) -> Request<BudgetJobTitle> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUDGET_JOB_TITLE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_job_title(&id).await }
            })
    }
    /// List budget job titles. [`ListBudgetJobTitles`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let budget_job_titles = wethod
    ///     .budget_job_titles()
    ///     .list()
    ///     .budget_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBudgetJobTitles {
        ListBudgetJobTitles {
            listing: Listing::new(&self.core),
            budget_id: None,
            job_title_id: None,
            updated_at: None,
        }
    }
}
/// List budget job titles.
///
/// Lists the job titles as used in budgets.
///
/// `GET /api/budget-job-titles`, `listBudgetJobTitles`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let budget_job_titles = wethod
///     .budget_job_titles()
///     .list()
///     .budget_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBudgetJobTitles {
    listing: Box<Listing>,
    budget_id: Option<BudgetId>,
    job_title_id: Option<JobTitleId>,
    updated_at: Option<String>,
}
impl ListBudgetJobTitles {
    /// Keeps only the job titles of one budget.
    pub fn budget_id(mut self, value: impl IntoParameter<BudgetId>) -> Self {
        self.budget_id = value.into_parameter();
        self
    }
    /// Keeps only the budget entries of one job title.
    pub fn job_title_id(mut self, value: impl IntoParameter<JobTitleId>) -> Self {
        self.job_title_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBudgetJobTitles, BudgetJobTitle, OffsetPaged);
impl ListParameters for ListBudgetJobTitles {
    type Item = BudgetJobTitle;
    fn operation(&self) -> &'static Operation {
        &LIST_BUDGET_JOB_TITLES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("budget_id", self.budget_id.as_ref())?;
        check.parameter("job_title_id", self.job_title_id.as_ref())?;
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
                    .list_budget_job_titles(
                        self.budget_id.as_ref(),
                        self.job_title_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
