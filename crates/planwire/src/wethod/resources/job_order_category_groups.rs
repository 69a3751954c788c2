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
use crate::request::sealed::RequestParameters;
use crate::wethod::{JobOrderCategoryGroup, JobOrderCategoryGroupId, SoftDeleted};
use crate::wethod::operations::{
    GET_JOB_ORDER_CATEGORY_GROUP, LIST_JOB_ORDER_CATEGORY_GROUPS,
};
use crate::wethod::operators::BareGtLt;
/// The groups that categories of job orders are put into.
#[derive(Clone, Debug)]
pub struct JobOrderCategoryGroups {
    core: Arc<Core>,
}
impl JobOrderCategoryGroups {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a job order category group.
    ///
    /// Returns one group of categories of job orders.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `GET /api/job-order-category-groups/{id}`, `getJobOrderCategoryGroup`, the vendor's page `get-job-order-category-group`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let job_order_category_group = wethod
    ///     .job_order_category_groups()
    ///     .get(7)
    ///     .deleted(SoftDeleted::Exclude)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<JobOrderCategoryGroupId>,
    ) -> Request<JobOrderCategoryGroup, GetJobOrderCategoryGroup> {
        let id = id.into();
        Request::draft(&self.core, &GET_JOB_ORDER_CATEGORY_GROUP)
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetJobOrderCategoryGroup|
            {
                let id = Clone::clone(&id);
                async move {
                    client
                        .get_job_order_category_group(&id, parameters.deleted.as_ref())
                        .await
                }
            })
    }
    /// List job order category groups. [`ListJobOrderCategoryGroups`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let job_order_category_groups = wethod
    ///     .job_order_category_groups()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .deleted(SoftDeleted::Exclude)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListJobOrderCategoryGroups {
        ListJobOrderCategoryGroups {
            listing: Listing::new(&self.core),
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// The parameters of `getJobOrderCategoryGroup`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetJobOrderCategoryGroup {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetJobOrderCategoryGroup {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<JobOrderCategoryGroup, GetJobOrderCategoryGroup> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List job order category groups.
///
/// Lists the groups of job order categories.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.company`: Manage the settings of the company.
///
/// `GET /api/job-order-category-groups`, `listJobOrderCategoryGroups`, the vendor's page `list-job-order-category-groups`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::SoftDeleted;
///
/// let job_order_category_groups = wethod
///     .job_order_category_groups()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .deleted(SoftDeleted::Exclude)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListJobOrderCategoryGroups {
    listing: Box<Listing>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListJobOrderCategoryGroups {
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
    /// Keeps only the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListJobOrderCategoryGroups, JobOrderCategoryGroup, OffsetPaged);
impl ListParameters for ListJobOrderCategoryGroups {
    type Item = JobOrderCategoryGroup;
    fn operation(&self) -> &'static Operation {
        &LIST_JOB_ORDER_CATEGORY_GROUPS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
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
                    .list_job_order_category_groups(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
