// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The job titles that a budget plans with.
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
    /// Returns one job title as its budget has it.
    ///
    /// The token's owner needs one of these permissions:
    /// - `budget.view`: View the budgets of projects whose project manager or account is the user.
    /// - `budget.view_other`: View the budgets of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/budget-job-titles/{id}`, `getBudgetJobTitle`, the vendor's page `get-budget-job-title`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BudgetJobTitleId>,
    ) -> crate::Request<crate::wethod::BudgetJobTitle> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_BUDGET_JOB_TITLE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_budget_job_title(&id).await }
            })
    }
    /// List budget job titles.
    ///
    /// Lists the job titles as the budgets have them.
    ///
    /// `GET /api/budget-job-titles`, `listBudgetJobTitles`.
    pub fn list(&self) -> crate::List<ListBudgetJobTitles> {
        crate::List::new(self.core.clone(), ListBudgetJobTitles::default())
    }
}
/// What `listBudgetJobTitles` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBudgetJobTitles {
    budget_id: Option<crate::wethod::BudgetId>,
    job_title_id: Option<crate::wethod::JobTitleId>,
    updated_at: Option<String>,
}
impl crate::List<ListBudgetJobTitles> {
    /// Keeps the job titles of one budget.
    pub fn budget_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::BudgetId>,
    ) -> Self {
        self.parameters.budget_id = value.into_parameter();
        self
    }
    /// Keeps what the budgets have of one job title.
    pub fn job_title_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::JobTitleId>,
    ) -> Self {
        self.parameters.job_title_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListBudgetJobTitles {}
impl crate::list::sealed::ListParameters for ListBudgetJobTitles {
    type Record = crate::wethod::BudgetJobTitle;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUDGET_JOB_TITLES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("budget_id", self.budget_id.as_ref())?;
        check.parameter("job_title_id", self.job_title_id.as_ref())?;
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
