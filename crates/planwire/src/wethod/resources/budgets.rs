// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::core::Core;
/// Versions of the economic plan of a project.
#[derive(Clone, Debug)]
pub struct Budgets {
    core: Arc<Core>,
}
impl Budgets {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
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
        filter: crate::Filter<Op, crate::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_wire());
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
    fn key(record: &Self::Record) -> Option<crate::paging::Key> {
        Some(crate::paging::Key::from_integer(record.id.get(), &record.id))
    }
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::list::Window,
    ) -> crate::list::Fetch<'a, Self::Record> {
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
