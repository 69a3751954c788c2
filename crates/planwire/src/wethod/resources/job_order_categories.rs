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
use crate::wethod::{JobOrderCategory, JobOrderCategoryId, SoftDeleted};
use crate::wethod::operations::{GET_JOB_ORDER_CATEGORY, LIST_JOB_ORDER_CATEGORIES};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The kinds of job orders, with the rules for their projects.
#[derive(Clone, Debug)]
pub struct JobOrderCategories {
    core: Arc<Core>,
}
impl JobOrderCategories {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a job order category.
    ///
    /// Returns one category of job orders.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `GET /api/job-order-categories/{id}`, `getJobOrderCategory`, the vendor's page `get-job-order-category`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let job_order_category = wethod
    ///     .job_order_categories()
    ///     .get(7)
    ///     .deleted(SoftDeleted::Exclude)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<JobOrderCategoryId>,
    ) -> Request<JobOrderCategory, GetJobOrderCategory> {
        let id = id.into();
        Request::draft(&self.core, &GET_JOB_ORDER_CATEGORY)
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetJobOrderCategory|
            {
                let id = Clone::clone(&id);
                async move {
                    client.get_job_order_category(&id, parameters.deleted.as_ref()).await
                }
            })
    }
    /// List job order categories. [`ListJobOrderCategories`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let job_order_categories = wethod
    ///     .job_order_categories()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .deleted(SoftDeleted::Exclude)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListJobOrderCategories {
        ListJobOrderCategories {
            listing: Listing::new(&self.core),
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// The parameters of `getJobOrderCategory`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetJobOrderCategory {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetJobOrderCategory {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<JobOrderCategory, GetJobOrderCategory> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List job order categories.
///
/// Lists the categories of job orders, which set the rules of their projects.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.company`: Manage the settings of the company.
///
/// `GET /api/job-order-categories`, `listJobOrderCategories`, the vendor's page `list-job-order-categories`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::SoftDeleted;
///
/// let job_order_categories = wethod
///     .job_order_categories()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .deleted(SoftDeleted::Exclude)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListJobOrderCategories {
    listing: Box<Listing>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListJobOrderCategories {
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
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
    /// Keeps only the records by deletion time, compared by any of nine operators.
    pub fn deleted_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListJobOrderCategories, JobOrderCategory, OffsetPaged);
impl ListParameters for ListJobOrderCategories {
    type Item = JobOrderCategory;
    fn operation(&self) -> &'static Operation {
        &LIST_JOB_ORDER_CATEGORIES
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
                    .list_job_order_categories(
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
