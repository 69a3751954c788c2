// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The days that each level of a team contributes to a product.
#[derive(Clone, Debug)]
pub struct ProductLevels {
    core: Arc<Core>,
}
impl ProductLevels {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a product level.
    ///
    /// Returns the days that one level contributes to one product.
    ///
    /// The token's owner needs one of these permissions:
    /// - `product.view`: View the product levels of the company.
    ///
    ///
    /// `GET /api/product-levels/{id}`, `getProductLevel`, the vendor's page `get-product-level`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProductLevelId>,
    ) -> crate::Request<crate::wethod::ProductLevel> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PRODUCT_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_product_level(&id).await }
            })
    }
    /// Update a product level.
    ///
    /// Changes the days that one level contributes to one product.
    ///
    /// `PATCH /api/product-levels/{id}`, `updateProductLevel`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProductLevelId>,
        body: crate::wethod::UpdateProductLevel,
    ) -> crate::Request<crate::wethod::ProductLevel> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PRODUCT_LEVEL,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_product_level(&id, &body).await }
            })
    }
    /// List product levels.
    ///
    /// Lists the days that each level of a team contributes to each product.
    ///
    /// The token's owner needs one of these permissions:
    /// - `product.view`: View the product levels of the company.
    ///
    ///
    /// `GET /api/product-levels`, `listProductLevels`, the vendor's page `list-product-levels`.
    pub fn list(&self) -> crate::List<ListProductLevels> {
        crate::List::new(self.core.clone(), ListProductLevels::default())
    }
}
/// What `listProductLevels` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProductLevels {
    product_id: Option<crate::wethod::ProductId>,
    level_id: Option<crate::wethod::LevelId>,
    updated_at: Option<String>,
}
impl crate::List<ListProductLevels> {
    /// Keeps the levels of one product.
    pub fn product_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProductId>,
    ) -> Self {
        self.parameters.product_id = value.into_parameter();
        self
    }
    /// Keeps the products that one level contributes to.
    pub fn level_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::LevelId>,
    ) -> Self {
        self.parameters.level_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated on a date (the bare value), or at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLtEqNeqGteLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListProductLevels {}
impl crate::list::sealed::ListParameters for ListProductLevels {
    type Record = crate::wethod::ProductLevel;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRODUCT_LEVELS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("product_id", self.product_id.as_ref())?;
        check.parameter("level_id", self.level_id.as_ref())?;
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
                    .list_product_levels(
                        self.level_id.as_ref(),
                        window.size,
                        window.position,
                        self.product_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
