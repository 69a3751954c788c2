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
use crate::wethod::{CreatePriceList, PriceList, PriceListId, UpdatePriceList};
use crate::wethod::operations::{
    CREATE_PRICE_LIST, GET_PRICE_LIST, LIST_PRICE_LISTS, UPDATE_PRICE_LIST,
};
use crate::wethod::operators::BareGtLt;
/// The cost and price of each level's work, for the company or one client.
#[derive(Clone, Debug)]
pub struct PriceLists {
    core: Arc<Core>,
}
impl PriceLists {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a price list.
    ///
    /// Returns one price list.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pricelist.view`: View the price lists of the company.
    ///
    /// `GET /api/price-lists/{id}`, `getPriceList`, the vendor's page `get-price-list`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let price_list = wethod.price_lists().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PriceListId>) -> Request<PriceList> {
        let id = id.into();
        Request::draft(&self.core, &GET_PRICE_LIST)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_price_list(&id).await }
            })
    }
    /// Update a price list.
    ///
    /// Updates the given fields of a price list.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pricelist.edit`: Edit the price lists of the company.
    ///
    /// `PATCH /api/price-lists/{id}`, `updatePriceList`, the vendor's page `update-price-list`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdatePriceList;
    ///
    /// let price_list = wethod
    ///     .price_lists()
    ///     .update(7, UpdatePriceList::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PriceListId>,
        body: UpdatePriceList,
    ) -> Request<PriceList> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PRICE_LIST)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_price_list(&id, &body).await }
            })
    }
    /// List price lists. [`ListPriceLists`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let price_lists = wethod
    ///     .price_lists()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPriceLists {
        ListPriceLists {
            listing: Listing::new(&self.core),
            updated_at: None,
        }
    }
    /// Create a price list.
    ///
    /// Creates a price list.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pricelist.edit`: Edit the price lists of the company.
    ///
    /// `POST /api/price-lists`, `createPriceList`, the vendor's page `create-price-list`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreatePriceList;
    ///
    /// let price_list = wethod
    ///     .price_lists()
    ///     .create(
    ///         CreatePriceList::new()
    ///             .client_id(12)
    ///             .name("Website")
    ///             .description("Agreed on Friday."),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePriceList) -> Request<PriceList> {
        Request::draft(&self.core, &CREATE_PRICE_LIST)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_price_list(&body).await }
            })
    }
}
/// List price lists.
///
/// Lists the price lists of the company.
///
/// The token's owner needs one of these permissions:
///
/// - `pricelist.view`: View the price lists of the company.
///
/// `GET /api/price-lists`, `listPriceLists`, the vendor's page `list-price-lists`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let price_lists = wethod
///     .price_lists()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPriceLists {
    listing: Box<Listing>,
    updated_at: Option<String>,
}
impl ListPriceLists {
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListPriceLists, PriceList, OffsetPaged);
impl ListParameters for ListPriceLists {
    type Item = PriceList;
    fn operation(&self) -> &'static Operation {
        &LIST_PRICE_LISTS
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
                    .list_price_lists(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
