// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What the work of each level costs and is sold for, for the company or one client.
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
    /// - `pricelist.view`: View the price lists of the company.
    ///
    ///
    /// `GET /api/price-lists/{id}`, `getPriceList`, the vendor's page `get-price-list`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::PriceListId>,
    ) -> crate::Request<crate::wethod::PriceList> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PRICE_LIST)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_price_list(&id).await }
            })
    }
    /// Update a price list.
    ///
    /// Changes the given fields of a price list, and leaves the others as they are.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pricelist.edit`: Edit the price lists of the company.
    ///
    ///
    /// `PATCH /api/price-lists/{id}`, `updatePriceList`, the vendor's page `update-price-list`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::PriceListId>,
        body: crate::wethod::UpdatePriceList,
    ) -> crate::Request<crate::wethod::PriceList> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_PRICE_LIST)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_price_list(&id, &body).await }
            })
    }
    /// List price lists.
    ///
    /// Lists the price lists of the company.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pricelist.view`: View the price lists of the company.
    ///
    ///
    /// `GET /api/price-lists`, `listPriceLists`, the vendor's page `list-price-lists`.
    pub fn list(&self) -> crate::List<ListPriceLists> {
        crate::List::new(self.core.clone(), ListPriceLists::default())
    }
    /// Create a price list.
    ///
    /// Creates a price list.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pricelist.edit`: Edit the price lists of the company.
    ///
    ///
    /// `POST /api/price-lists`, `createPriceList`, the vendor's page `create-price-list`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreatePriceList,
    ) -> crate::Request<crate::wethod::PriceList> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_PRICE_LIST)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_price_list(&body).await }
            })
    }
}
/// What `listPriceLists` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPriceLists {
    updated_at: Option<String>,
}
impl crate::List<ListPriceLists> {
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
}
impl crate::list::OffsetPaged for ListPriceLists {}
impl crate::list::sealed::ListParameters for ListPriceLists {
    type Record = crate::wethod::PriceList;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRICE_LISTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
