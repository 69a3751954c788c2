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
use crate::piriod::{CreateOrder, Order, OrderId, OrderStatus, SupplierId, UpdateOrder};
use crate::piriod::operations::{
    CREATE_ORDER, DELETE_ORDER, FINALIZE_ORDER, LIST_ORDERS, PARTIAL_UPDATE_ORDER,
    RENDER_ORDER_PDF, RETRIEVE_ORDER,
};
/// Goods on their way to customers, which may have to be reported to the tax agency.
#[derive(Clone, Debug)]
pub struct Orders {
    core: Arc<Core>,
}
impl Orders {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List orders. [`ListOrders`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let orders = piriod
    ///     .orders()
    ///     .list()
    ///     .supplier(12)
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListOrders {
        ListOrders {
            listing: Listing::new(&self.core),
            supplier: None,
            status: None,
            ordering: None,
        }
    }
    /// Create an order.
    ///
    /// Drafts an order for a customer. It takes effect once it is finalized.
    ///
    /// `POST /orders/`, `createOrder`, the vendor's page `api-reference/procurement/orders/create-order-draft`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::{CreateOrder, NewOrderLine};
    ///
    /// let order = piriod
    ///     .orders()
    ///     .create(
    ///         CreateOrder::new(
    ///             "cus_1",
    ///             12,
    ///             "2026-03-02".parse::<NaiveDate>()?,
    ///             "1",
    ///             vec![NewOrderLine::new("Website", 100, 1)],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateOrder) -> Request<Order> {
        Request::draft(&self.core, &CREATE_ORDER)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_order(&body).await }
            })
    }
    /// Retrieve an order.
    ///
    /// Returns one order.
    ///
    /// `GET /orders/{id}/`, `retrieveOrder`, the vendor's page `api-reference/procurement/orders/retrieve-order`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let order = piriod.orders().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<OrderId>) -> Request<Order> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_order(&id).await }
            })
    }
    /// Update an order.
    ///
    /// Updates the given fields of an order. The order must be a draft.
    ///
    /// `PATCH /orders/{id}/`, `partialUpdateOrder`, the vendor's page `api/billing/orders`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::UpdateOrder;
    ///
    /// let order = piriod
    ///     .orders()
    ///     .update(7, UpdateOrder::new().date("2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<OrderId>, body: UpdateOrder) -> Request<Order> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_order(&id, &body).await }
            })
    }
    /// Delete an order.
    ///
    /// Deletes an order. It must be a draft.
    ///
    /// `DELETE /orders/{id}/`, `deleteOrder`, the vendor's page `api/billing/orders`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.orders().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<OrderId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_order(&id).await }
            })
    }
    /// Finalize an order.
    ///
    /// Finalizes a draft. It cannot be changed afterwards.
    ///
    /// `GET /orders/{id}/finalize/`, `finalizeOrder`, the vendor's page `api/billing/orders`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let order = piriod.orders().finalize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn finalize(&self, id: impl Into<OrderId>) -> Request<Order> {
        let id = id.into();
        Request::draft(&self.core, &FINALIZE_ORDER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_order(&id).await }
            })
    }
    /// Render an order as PDF.
    ///
    /// Returns an order as a PDF file.
    ///
    /// `GET /orders/{id}/pdf/`, `renderOrderPdf`, the vendor's page `api/billing/orders`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = piriod.orders().render_pdf(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn render_pdf(&self, id: impl Into<OrderId>) -> Request<Vec<u8>> {
        let id = id.into();
        Request::draft(&self.core, &RENDER_ORDER_PDF)
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_order_pdf(&id).await }
            })
    }
}
/// List orders.
///
/// Lists the orders of the workspace.
///
/// `GET /orders/`, `listOrders`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let orders = piriod
///     .orders()
///     .list()
///     .supplier(12)
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListOrders {
    listing: Box<Listing>,
    supplier: Option<SupplierId>,
    status: Option<OrderStatus>,
    ordering: Option<String>,
}
impl ListOrders {
    /// Keeps only the orders of one supplier.
    pub fn supplier(mut self, value: impl IntoParameter<SupplierId>) -> Self {
        self.supplier = value.into_parameter();
        self
    }
    /// Keeps only the orders of one status.
    pub fn status(mut self, value: impl IntoParameter<OrderStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListOrders, Order, PageNumbered);
impl ListParameters for ListOrders {
    type Item = Order;
    fn operation(&self) -> &'static Operation {
        &LIST_ORDERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("supplier", self.supplier.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
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
impl PageBody for planwire_client::piriod::types::OrderPage {
    type Record = Order;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
