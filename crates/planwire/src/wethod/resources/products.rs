// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::{Date, DateTime};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{CreateProduct, Product, ProductId, UpdateProduct};
use crate::wethod::operations::{
    CREATE_PRODUCT, GET_PRODUCT, LIST_PRODUCTS, UPDATE_PRODUCT,
};
use crate::wethod::operators::BareGtLt;
/// Products of the company, with the work and the cost that go into them.
#[derive(Clone, Debug)]
pub struct Products {
    core: Arc<Core>,
}
impl Products {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a product.
    ///
    /// Returns one product.
    ///
    /// `GET /api/products/{id}`, `getProduct`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let product = wethod.products().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProductId>) -> Request<Product> {
        let id = id.into();
        Request::draft(&self.core, &GET_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_product(&id).await }
            })
    }
    /// Update a product.
    ///
    /// Updates the availability of a product.
    ///
    /// `PATCH /api/products/{id}`, `updateProduct`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::UpdateProduct;
    ///
    /// let product = wethod
    ///     .products()
    ///     .update(
    ///         7,
    ///         UpdateProduct::new().available_from("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProductId>,
        body: UpdateProduct,
    ) -> Request<Product> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_product(&id, &body).await }
            })
    }
    /// List products. [`ListProducts`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::after;
    ///
    /// let products = wethod
    ///     .products()
    ///     .list()
    ///     .available_from(after("2026-03-02".parse::<NaiveDate>()?))
    ///     .available_to(after("2026-03-02".parse::<NaiveDate>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProducts {
        ListProducts {
            listing: Listing::new(&self.core),
            available_from: None,
            available_to: None,
            updated_at: None,
        }
    }
    /// Create a product.
    ///
    /// Creates a product.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `product.edit`: Edit the products of the company.
    ///
    /// `POST /api/products`, `createProduct`, the vendor's page `create-product`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::CreateProduct;
    ///
    /// let product = wethod
    ///     .products()
    ///     .create(
    ///         CreateProduct::new("Website")
    ///             .description("Agreed on Friday.")
    ///             .available_from("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProduct) -> Request<Product> {
        Request::draft(&self.core, &CREATE_PRODUCT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_product(&body).await }
            })
    }
}
/// List products.
///
/// Lists the products of the company.
///
/// The token's owner needs one of these permissions:
///
/// - `product.view`: View the products of the company.
///
/// `GET /api/products`, `listProducts`, the vendor's page `list-products`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::NaiveDate;
/// use planwire::after;
///
/// let products = wethod
///     .products()
///     .list()
///     .available_from(after("2026-03-02".parse::<NaiveDate>()?))
///     .available_to(after("2026-03-02".parse::<NaiveDate>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProducts {
    listing: Box<Listing>,
    available_from: Option<String>,
    available_to: Option<String>,
    updated_at: Option<String>,
}
impl ListProducts {
    /// Keeps only the products available from a date (the bare value), from a later one (`gt:`) or from an earlier one (`lt:`).
    pub fn available_from(mut self, filter: impl BareGtLt<Date>) -> Self {
        self.available_from = filter.into_wire();
        self
    }
    /// Keeps only the products available until a date (the bare value), until a later one (`gt:`) or until an earlier one (`lt:`).
    pub fn available_to(mut self, filter: impl BareGtLt<Date>) -> Self {
        self.available_to = filter.into_wire();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListProducts, Product, OffsetPaged);
impl ListParameters for ListProducts {
    type Item = Product;
    fn operation(&self) -> &'static Operation {
        &LIST_PRODUCTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.typed("available_from", self.available_from.is_some());
        check.typed("available_to", self.available_to.is_some());
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
                    .list_products(
                        self.available_from.as_deref(),
                        self.available_to.as_deref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
