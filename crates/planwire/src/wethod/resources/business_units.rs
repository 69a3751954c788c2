// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{BusinessUnit, BusinessUnitId};
use crate::wethod::operations::{GET_BUSINESS_UNIT, LIST_BUSINESS_UNITS};
use crate::wethod::operators::GtLt;
/// The parts of the company that people and projects belong to.
#[derive(Clone, Debug)]
pub struct BusinessUnits {
    core: Arc<Core>,
}
impl BusinessUnits {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a business unit.
    ///
    /// Returns one business unit.
    ///
    /// `GET /api/business-units/{id}`, `getBusinessUnit`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let business_unit = wethod.business_units().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BusinessUnitId>) -> Request<BusinessUnit> {
        let id = id.into();
        Request::draft(&self.core, &GET_BUSINESS_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_business_unit(&id).await }
            })
    }
    /// List business units. [`ListBusinessUnits`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let business_units = wethod
    ///     .business_units()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBusinessUnits {
        ListBusinessUnits {
            listing: Listing::new(&self.core),
            updated_at: None,
        }
    }
}
/// List business units.
///
/// Lists the business units of the company.
///
/// `GET /api/business-units`, `listBusinessUnits`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let business_units = wethod
///     .business_units()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBusinessUnits {
    listing: Box<Listing>,
    updated_at: Option<String>,
}
impl ListBusinessUnits {
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListBusinessUnits, BusinessUnit, OffsetPaged);
impl ListParameters for ListBusinessUnits {
    type Item = BusinessUnit;
    fn operation(&self) -> &'static Operation {
        &LIST_BUSINESS_UNITS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
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
                    .list_business_units(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
