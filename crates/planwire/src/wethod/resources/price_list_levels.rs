// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What the work of one level costs and is sold for, by price list.
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
    /// - `pricelist.view`: View the price lists of the company.
    ///
    ///
    /// `GET /api/price-list-levels/{id}`, `getPriceListLevel`, the vendor's page `get-price-list-level`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::PriceListLevelId>,
    ) -> crate::Request<crate::wethod::PriceListLevel> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PRICE_LIST_LEVEL,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_price_list_level(&id).await }
            })
    }
    /// Update a price list level.
    ///
    /// Changes what the work of a level costs and is sold for.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pricelist.edit`: Edit the price lists of the company.
    ///
    ///
    /// `PATCH /api/price-list-levels/{id}`, `updatePriceListLevel`, the vendor's page `update-price-list-level`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::PriceListLevelId>,
        body: crate::wethod::UpdatePriceListLevel,
    ) -> crate::Request<crate::wethod::PriceListLevel> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PRICE_LIST_LEVEL,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_price_list_level(&id, &body).await }
            })
    }
    /// List price list levels.
    ///
    /// Lists the levels of the price lists.
    ///
    /// The token's owner needs one of these permissions:
    /// - `pricelist.view`: View the price lists of the company.
    ///
    ///
    /// `GET /api/price-list-levels`, `listPriceListLevels`, the vendor's page `list-price-list-levels`.
    pub fn list(&self) -> crate::List<ListPriceListLevels> {
        crate::List::new(self.core.clone(), ListPriceListLevels::default())
    }
}
/// What `listPriceListLevels` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPriceListLevels {
    price_list_id: Option<crate::wethod::PriceListId>,
    updated_at: Option<String>,
}
impl crate::List<ListPriceListLevels> {
    /// Keeps the levels of one price list.
    pub fn price_list_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PriceListId>,
    ) -> Self {
        self.parameters.price_list_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListPriceListLevels {}
impl crate::list::sealed::ListParameters for ListPriceListLevels {
    type Record = crate::wethod::PriceListLevel;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRICE_LIST_LEVELS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("price_list_id", self.price_list_id.as_ref())?;
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
