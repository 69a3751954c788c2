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
use crate::wethod::{PriceListId, PriceListLevel, PriceListLevelId, UpdatePriceListLevel};
use crate::wethod::operations::{
    GET_PRICE_LIST_LEVEL, LIST_PRICE_LIST_LEVELS, UPDATE_PRICE_LIST_LEVEL,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The cost and price of one level's work, by price list.
#[derive(Clone, Debug)]
pub struct PriceListLevels {
    core: Arc<Core>,
}
impl PriceListLevels {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a price list level.
    ///
    /// Returns one level of a price list.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pricelist.view`: View the price lists of the company.
    ///
    /// `GET /api/price-list-levels/{id}`, `getPriceListLevel`, the vendor's page `get-price-list-level`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let price_list_level = wethod.price_list_levels().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PriceListLevelId>) -> Request<PriceListLevel> {
        let id = id.into();
        Request::draft(&self.core, &GET_PRICE_LIST_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_price_list_level(&id).await }
            })
    }
    /// Update a price list level.
    ///
    /// Updates the cost and price of a level's work.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pricelist.edit`: Edit the price lists of the company.
    ///
    /// `PATCH /api/price-list-levels/{id}`, `updatePriceListLevel`, the vendor's page `update-price-list-level`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdatePriceListLevel;
    ///
    /// let price_list_level = wethod
    ///     .price_list_levels()
    ///     .update(7, UpdatePriceListLevel::new().price(1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PriceListLevelId>,
        body: UpdatePriceListLevel,
    ) -> Request<PriceListLevel> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PRICE_LIST_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_price_list_level(&id, &body).await }
            })
    }
    /// List price list levels. [`ListPriceListLevels`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let price_list_levels = wethod
    ///     .price_list_levels()
    ///     .list()
    ///     .price_list_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPriceListLevels {
        ListPriceListLevels {
            listing: Listing::new(&self.core),
            price_list_id: None,
            updated_at: None,
        }
    }
}
/// List price list levels.
///
/// Lists the levels of the price lists.
///
/// The token's owner needs one of these permissions:
///
/// - `pricelist.view`: View the price lists of the company.
///
/// `GET /api/price-list-levels`, `listPriceListLevels`, the vendor's page `list-price-list-levels`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let price_list_levels = wethod
///     .price_list_levels()
///     .list()
///     .price_list_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPriceListLevels {
    listing: Box<Listing>,
    price_list_id: Option<PriceListId>,
    updated_at: Option<String>,
}
impl ListPriceListLevels {
    /// Keeps only the levels of one price list.
    pub fn price_list_id(mut self, value: impl IntoParameter<PriceListId>) -> Self {
        self.price_list_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListPriceListLevels, PriceListLevel, OffsetPaged);
impl ListParameters for ListPriceListLevels {
    type Item = PriceListLevel;
    fn operation(&self) -> &'static Operation {
        &LIST_PRICE_LIST_LEVELS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("price_list_id", self.price_list_id.as_ref())?;
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
                    .list_price_list_levels(
                        window.size,
                        window.position,
                        self.price_list_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
