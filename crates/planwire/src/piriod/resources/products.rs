// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{CreateProduct, PlanId, Product, ProductId, UpdateProduct};
use crate::piriod::operations::{
    CREATE_PRODUCT, DELETE_PRODUCT, LIST_PRODUCTS, PARTIAL_UPDATE_PRODUCT,
    RETRIEVE_PRODUCT,
};
/// The goods and services that a workspace sells through its plans.
#[derive(Clone, Debug)]
pub struct Products {
    core: Arc<Core>,
}
impl Products {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List products. [`ListProducts`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let products = piriod
    ///     .products()
    ///     .list()
    ///     .plans("pla_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProducts {
        ListProducts {
            listing: Listing::new(&self.core),
            name: None,
            plans: None,
            ordering: None,
        }
    }
    /// Create a product.
    ///
    /// Creates a product, to which plans can then be added.
    ///
    /// `POST /products/`, `createProduct`, the vendor's page `api-reference/billing/products/create-product`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateProduct;
    ///
    /// let product = piriod
    ///     .products()
    ///     .create(CreateProduct::new("Website", "text").status("active"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProduct) -> Request<Product> {
        Request::draft(&self.core, &CREATE_PRODUCT)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_product(&body).await }
            })
    }
    /// Retrieve a product.
    ///
    /// Returns one product with its plans.
    ///
    /// `GET /products/{id}/`, `retrieveProduct`, the vendor's page `docs.piriod.com/api/billing/products`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let product = piriod.products().get("pro_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProductId>) -> Request<Product> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_product(&id).await }
            })
    }
    /// Update a product.
    ///
    /// Updates the given fields of a product.
    ///
    /// `PATCH /products/{id}/`, `partialUpdateProduct`, the vendor's page `api-reference/billing/products/partial-update-product`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateProduct;
    ///
    /// let product = piriod
    ///     .products()
    ///     .update("pro_1", UpdateProduct::new().name("Website"))
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
        Request::draft(&self.core, &PARTIAL_UPDATE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_product(&id, &body).await }
            })
    }
    /// Delete a product.
    ///
    /// Deletes a product. It may be archived instead, according to a public client.
    ///
    /// `DELETE /products/{id}/`, `deleteProduct`, the vendor's page `docs.piriod.com/api/billing/products`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.products().delete("pro_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProductId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_product(&id).await }
            })
    }
}
/// List products.
///
/// Lists the products of the workspace.
///
/// `GET /products/`, `listProducts`, the vendor's page `api-reference/billing/products/list-products`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let products = piriod
///     .products()
///     .list()
///     .plans("pla_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProducts {
    listing: Box<Listing>,
    name: Option<String>,
    plans: Option<PlanId>,
    ordering: Option<String>,
}
impl ListProducts {
    /// Keeps only the products of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// Keeps only the product of one plan.
    pub fn plans(mut self, value: impl IntoParameter<PlanId>) -> Self {
        self.plans = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListProducts, Product, PageNumbered);
impl ListParameters for ListProducts {
    type Item = Product;
    fn operation(&self) -> &'static Operation {
        &LIST_PRODUCTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("name", self.name.as_ref())?;
        check.parameter("plans", self.plans.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_text(record.id.as_str()), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_products(
                        self.name.as_deref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.plans.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::ProductPage {
    type Record = Product;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
