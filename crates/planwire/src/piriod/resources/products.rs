// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What a workspace sells, by way of its plans.
#[derive(Clone, Debug)]
pub struct Products {
    core: Arc<Core>,
}
impl Products {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List products.
    ///
    /// Lists the products of the workspace.
    ///
    /// `GET /products/`, `listProducts`, the vendor's page `api-reference/billing/products/list-products`.
    pub fn list(&self) -> crate::List<ListProducts> {
        crate::List::new(self.core.clone(), ListProducts::default())
    }
    /// Create a product.
    ///
    /// Creates a product, to which plans can then be added.
    ///
    /// `POST /products/`, `createProduct`, the vendor's page `api-reference/billing/products/create-product`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateProduct,
    ) -> crate::Request<crate::piriod::Product> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_PRODUCT)
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::ProductId>,
    ) -> crate::Request<crate::piriod::Product> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_product(&id).await }
            })
    }
    /// Update a product.
    ///
    /// Changes some fields of a product.
    ///
    /// `PATCH /products/{id}/`, `partialUpdateProduct`, the vendor's page `api-reference/billing/products/partial-update-product`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::ProductId>,
        body: crate::piriod::UpdateProduct,
    ) -> crate::Request<crate::piriod::Product> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PRODUCT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_product(&id, &body).await }
            })
    }
    /// Delete a product.
    ///
    /// Deletes a product, or archives it: a public client says that it is archived.
    ///
    /// `DELETE /products/{id}/`, `deleteProduct`, the vendor's page `docs.piriod.com/api/billing/products`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::ProductId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_PRODUCT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_product(&id).await }
            })
    }
}
/// What `listProducts` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProducts {
    name: Option<String>,
    plans: Option<crate::piriod::PlanId>,
    ordering: Option<String>,
}
impl crate::List<ListProducts> {
    /// Keeps the products of this name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
    /// Keeps the product that this plan is of.
    pub fn plans(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::PlanId>,
    ) -> Self {
        self.parameters.plans = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListProducts {}
impl crate::list::sealed::ListParameters for ListProducts {
    type Record = crate::piriod::Product;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PRODUCTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("name", self.name.as_ref())?;
        check.parameter("plans", self.plans.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_text(record.id.as_str()),
            &record.updated,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::ProductPage {
    type Record = crate::piriod::Product;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
