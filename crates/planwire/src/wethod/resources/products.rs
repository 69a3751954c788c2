// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What the company sells as a unit, with the work and the cost that go into it.
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProductId>,
    ) -> crate::Request<crate::wethod::Product> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_product(&id).await }
            })
    }
    /// Update a product.
    ///
    /// Changes when a product can be sold.
    ///
    /// `PATCH /api/products/{id}`, `updateProduct`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProductId>,
        body: crate::wethod::UpdateProduct,
    ) -> crate::Request<crate::wethod::Product> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_product(&id, &body).await }
            })
    }
    /// List products.
    ///
    /// Lists the products of the company.
    ///
    /// The token's owner needs one of these permissions:
    /// - `product.view`: View the products of the company.
    ///
    ///
    /// `GET /api/products`, `listProducts`, the vendor's page `list-products`.
    pub fn list(&self) -> crate::List<ListProducts> {
        crate::List::new(self.core.clone(), ListProducts::default())
    }
    /// Create a product.
    ///
    /// Creates a product.
    ///
    /// The token's owner needs one of these permissions:
    /// - `product.edit`: Edit the products of the company.
    ///
    ///
    /// `POST /api/products`, `createProduct`, the vendor's page `create-product`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProduct,
    ) -> crate::Request<crate::wethod::Product> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_PRODUCT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_product(&body).await }
            })
    }
}
/// What `listProducts` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProducts {
    available_from: Option<String>,
    available_to: Option<String>,
    updated_at: Option<String>,
}
impl crate::List<ListProducts> {
    /// Keeps the products that can be sold from a date (the bare value), a later one (`gt:`) or an earlier one (`lt:`).
    pub fn available_from<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.available_from = Some(filter.into_filter().into_wire());
        self
    }
    /// Keeps the products that can be sold until a date (the bare value), a later one (`gt:`) or an earlier one (`lt:`).
    pub fn available_to<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.available_to = Some(filter.into_filter().into_wire());
        self
    }
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
impl crate::list::OffsetPaged for ListProducts {}
impl crate::list::sealed::ListParameters for ListProducts {
    type Record = crate::wethod::Product;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRODUCTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("available_from", self.available_from.as_ref())?;
        check.parameter("available_to", self.available_to.as_ref())?;
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
