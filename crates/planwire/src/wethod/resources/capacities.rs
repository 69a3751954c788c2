// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{Capacity, CapacityId, SoftDeleted};
use crate::wethod::operations::{GET_CAPACITY, LIST_CAPACITIES};
use crate::wethod::operators::GtLt;
/// The working weeks that people can have.
#[derive(Clone, Debug)]
pub struct Capacities {
    core: Arc<Core>,
}
impl Capacities {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a capacity.
    ///
    /// Returns one working week that people of the company can have.
    ///
    /// `GET /api/capacities/{id}`, `getCapacity`, the vendor's page `get-capacity`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let capacity = wethod.capacities().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CapacityId>) -> Request<Capacity> {
        let id = id.into();
        Request::draft(&self.core, &GET_CAPACITY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_capacity(&id).await }
            })
    }
    /// List capacities. [`ListCapacities`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let capacities = wethod
    ///     .capacities()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .deleted(SoftDeleted::Exclude)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCapacities {
        ListCapacities {
            listing: Listing::new(&self.core),
            is_archived: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
            order: None,
        }
    }
}
/// List capacities.
///
/// Lists the working weeks that people of the company can have.
///
/// `GET /api/capacities`, `listCapacities`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::SoftDeleted;
///
/// let capacities = wethod
///     .capacities()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .deleted(SoftDeleted::Exclude)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCapacities {
    listing: Box<Listing>,
    is_archived: Option<String>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl ListCapacities {
    /// Keeps only the capacities that are archived, or those that are not.
    pub fn is_archived(mut self, value: impl IntoParameter<String>) -> Self {
        self.is_archived = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
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
    /// The field to order by, with a leading `-` for descending order.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.order = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListCapacities, Capacity, OffsetPaged);
impl ListParameters for ListCapacities {
    type Item = Capacity;
    fn operation(&self) -> &'static Operation {
        &LIST_CAPACITIES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("is_archived", self.is_archived.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
        check.parameter("order", self.order.as_ref())?;
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
                    .list_capacities(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        self.is_archived.as_deref(),
                        window.size,
                        window.position,
                        self.order.as_deref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
