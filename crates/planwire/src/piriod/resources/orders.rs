// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Goods on their way to customers, which the tax agency may have to know of.
#[derive(Clone, Debug)]
pub struct Orders {
    core: Arc<Core>,
}
impl Orders {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List orders.
    ///
    /// Lists the orders of the workspace.
    ///
    /// `GET /orders/`, `listOrders`.
    pub fn list(&self) -> crate::List<ListOrders> {
        crate::List::new(self.core.clone(), ListOrders::default())
    }
    /// Create an order.
    ///
    /// Drafts an order for a customer; it counts once it is finalized.
    ///
    /// `POST /orders/`, `createOrder`, the vendor's page `api-reference/procurement/orders/create-order-draft`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateOrder,
    ) -> crate::Request<crate::piriod::Order> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_ORDER)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_order(&body).await }
            })
    }
    /// Retrieve an order.
    ///
    /// Gives one order.
    ///
    /// `GET /orders/{id}/`, `retrieveOrder`, the vendor's page `api-reference/procurement/orders/retrieve-order`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::OrderId>,
    ) -> crate::Request<crate::piriod::Order> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_order(&id).await }
            })
    }
    /// Update an order.
    ///
    /// Changes the fields of an order that are sent. The order must be a draft.
    ///
    /// `PATCH /orders/{id}/`, `partialUpdateOrder`, the vendor's page `api/billing/orders`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::OrderId>,
        body: crate::piriod::UpdateOrder,
    ) -> crate::Request<crate::piriod::Order> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_ORDER,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_order(&id, &body).await }
            })
    }
    /// Delete an order.
    ///
    /// Removes an order. It must be a draft.
    ///
    /// `DELETE /orders/{id}/`, `deleteOrder`, the vendor's page `api/billing/orders`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::OrderId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_order(&id).await }
            })
    }
    /// Finalize an order.
    ///
    /// Makes a draft final, after which it cannot be changed.
    ///
    /// `GET /orders/{id}/finalize/`, `finalizeOrder`, the vendor's page `api/billing/orders`.
    #[inline]
    pub fn finalize(
        &self,
        id: impl Into<crate::piriod::OrderId>,
    ) -> crate::Request<crate::piriod::Order> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::FINALIZE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_order(&id).await }
            })
    }
    /// Render an order as PDF.
    ///
    /// Gives an order as a PDF file.
    ///
    /// `GET /orders/{id}/pdf/`, `renderOrderPdf`, the vendor's page `api/billing/orders`.
    #[inline]
    pub fn render_pdf(
        &self,
        id: impl Into<crate::piriod::OrderId>,
    ) -> crate::Request<Vec<u8>> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RENDER_ORDER_PDF)
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_order_pdf(&id).await }
            })
    }
}
/// What `listOrders` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListOrders {
    supplier: Option<crate::piriod::SupplierId>,
    status: Option<crate::piriod::OrderStatus>,
    ordering: Option<String>,
}
impl crate::List<ListOrders> {
    /// Keeps the orders of one supplier.
    pub fn supplier(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SupplierId>,
    ) -> Self {
        self.parameters.supplier = value.into_parameter();
        self
    }
    /// Keeps the orders of one status.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::OrderStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListOrders {}
impl crate::list::sealed::ListParameters for ListOrders {
    type Record = crate::piriod::Order;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_ORDERS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("supplier", self.supplier.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
                    .list_orders(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.status.as_ref(),
                        self.supplier.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::OrderPage {
    type Record = crate::piriod::Order;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
