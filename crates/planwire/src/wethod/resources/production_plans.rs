// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The share of a project's production that is planned for each month.
#[derive(Clone, Debug)]
pub struct ProductionPlans {
    core: Arc<Core>,
}
impl ProductionPlans {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List production plans.
    ///
    /// Lists the production plans that the token's owner may see: for each project and month, the share of the production that is planned for it.
    ///
    /// The token's owner needs one of these permissions:
    /// - `production_plan.view`: View the plans of projects whose project manager or account is the user.
    /// - `production_plan.view_other`: View the plans of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/production-plans`, `listProductionPlans`, the vendor's page `list-production-plans`.
    pub fn list(&self) -> crate::List<ListProductionPlans> {
        crate::List::new(self.core.clone(), ListProductionPlans::default())
    }
}
/// What `listProductionPlans` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProductionPlans {
    project_id: Option<crate::wethod::ProjectId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListProductionPlans> {
    /// Keeps the production plans of one project.
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
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
    /// Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListProductionPlans {}
impl crate::list::sealed::ListParameters for ListProductionPlans {
    type Record = crate::wethod::ProductionPlan;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRODUCTION_PLANS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
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
                    .list_production_plans(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
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
