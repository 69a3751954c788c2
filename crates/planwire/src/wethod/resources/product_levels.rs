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
use crate::wethod::{
    LevelId, ProductId, ProductLevel, ProductLevelId, UpdateProductLevel,
};
use crate::wethod::operations::{
    GET_PRODUCT_LEVEL, LIST_PRODUCT_LEVELS, UPDATE_PRODUCT_LEVEL,
};
use crate::wethod::operators::BareEqNeqGtGteLtLteInNinBt;
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
    ///
    /// - `product.view`: View the product levels of the company.
    ///
    /// `GET /api/product-levels/{id}`, `getProductLevel`, the vendor's page `get-product-level`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_level = wethod.product_levels().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProductLevelId>) -> Request<ProductLevel> {
        let id = id.into();
        Request::draft(&self.core, &GET_PRODUCT_LEVEL)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProductLevel;
    ///
    /// let product_level = wethod
    ///     .product_levels()
    ///     .update(7, UpdateProductLevel::new().days(5))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProductLevelId>,
        body: UpdateProductLevel,
    ) -> Request<ProductLevel> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PRODUCT_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_product_level(&id, &body).await }
            })
    }
    /// List product levels. [`ListProductLevels`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let product_levels = wethod
    ///     .product_levels()
    ///     .list()
    ///     .product_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProductLevels {
        ListProductLevels {
            listing: Listing::new(&self.core),
            product_id: None,
            level_id: None,
            updated_at: None,
        }
    }
}
/// List product levels.
///
/// Lists the days that each level of a team contributes to each product.
///
/// The token's owner needs one of these permissions:
///
/// - `product.view`: View the product levels of the company.
///
/// `GET /api/product-levels`, `listProductLevels`, the vendor's page `list-product-levels`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let product_levels = wethod
///     .product_levels()
///     .list()
///     .product_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProductLevels {
    listing: Box<Listing>,
    product_id: Option<ProductId>,
    level_id: Option<LevelId>,
    updated_at: Option<String>,
}
impl ListProductLevels {
    /// Keeps only the levels of one product.
    pub fn product_id(mut self, value: impl IntoParameter<ProductId>) -> Self {
        self.product_id = value.into_parameter();
        self
    }
    /// Keeps only the products that one level contributes to.
    pub fn level_id(mut self, value: impl IntoParameter<LevelId>) -> Self {
        self.level_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), or by update time, compared by any of nine operators.
    pub fn updated_at(
        mut self,
        filter: impl BareEqNeqGtGteLtLteInNinBt<DateTime>,
    ) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListProductLevels, ProductLevel, OffsetPaged);
impl ListParameters for ListProductLevels {
    type Item = ProductLevel;
    fn operation(&self) -> &'static Operation {
        &LIST_PRODUCT_LEVELS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("product_id", self.product_id.as_ref())?;
        check.parameter("level_id", self.level_id.as_ref())?;
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
