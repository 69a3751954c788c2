// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{ProductionPlan, ProjectId, SoftDeleted};
use crate::wethod::operations::LIST_PRODUCTION_PLANS;
use crate::wethod::operators::{BareGtLt, GtLt};
/// The share of a project's production that is planned for each month.
#[derive(Clone, Debug)]
pub struct ProductionPlans {
    core: Arc<Core>,
}
impl ProductionPlans {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List production plans. [`ListProductionPlans`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let production_plans = wethod
    ///     .production_plans()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProductionPlans {
        ListProductionPlans {
            listing: Listing::new(&self.core),
            project_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// List production plans.
///
/// Lists the production plans that the token's owner may see: for each project and month, the planned share of the production.
///
/// The token's owner needs one of these permissions:
///
/// - `production_plan.view`: View the plans of projects whose project manager or account is the user.
/// - `production_plan.view_other`: View the plans of projects whose project manager or account is another user.
///
/// `GET /api/production-plans`, `listProductionPlans`, the vendor's page `list-production-plans`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let production_plans = wethod
///     .production_plans()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProductionPlans {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListProductionPlans {
    /// Keeps only the production plans of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.deleted = value.into_parameter();
        self
    }
    /// Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListProductionPlans, ProductionPlan, OffsetPaged);
impl ListParameters for ListProductionPlans {
    type Item = ProductionPlan;
    fn operation(&self) -> &'static Operation {
        &LIST_PRODUCTION_PLANS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
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
