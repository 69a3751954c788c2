// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    AuthorizePayment, CreatePayment, CustomerId, InvoiceId, Payment, PaymentId,
    PaymentStatus, UpdatePayment,
};
use crate::piriod::operations::{
    AUTHORIZE_PAYMENT_PUBLISHABLE, CREATE_PAYMENT, DELETE_PAYMENT, LIST_PAYMENTS,
    PARTIAL_UPDATE_PAYMENT, RETRIEVE_PAYMENT,
};
/// Incoming money, expected or received: for an invoice, a subscription, or on its own.
#[derive(Clone, Debug)]
pub struct Payments {
    core: Arc<Core>,
}
impl Payments {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List payments. [`ListPayments`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    /// use planwire::piriod::PaymentStatus;
    ///
    /// let payments = piriod
    ///     .payments()
    ///     .list()
    ///     .status(PaymentStatus::Cancelled)
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPayments {
        ListPayments {
            listing: Listing::new(&self.core),
            status: None,
            status_in: None,
            customer: None,
            invoice: None,
            ordering: None,
        }
    }
    /// Create a payment.
    ///
    /// Creates a payment, either to be collected or to record one that was received.
    ///
    /// `POST /payments/`, `createPayment`, the vendor's page `api-reference/payments/payments/create-payment`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::CreatePayment;
    ///
    /// let payment = piriod
    ///     .payments()
    ///     .create(
    ///         CreatePayment::new(
    ///             100,
    ///             "CLP",
    ///             "2026-03-02".parse::<NaiveDate>()?,
    ///             "Agreed on Friday.",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePayment) -> Request<Payment> {
        Request::draft(&self.core, &CREATE_PAYMENT)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_payment(&body).await }
            })
    }
    /// Retrieve a payment.
    ///
    /// Returns one payment.
    ///
    /// `GET /payments/{id}/`, `retrievePayment`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment = piriod.payments().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PaymentId>) -> Request<Payment> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PAYMENT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_payment(&id).await }
            })
    }
    /// Update a payment.
    ///
    /// Updates the given fields of a payment.
    ///
    /// `PATCH /payments/{id}/`, `partialUpdatePayment`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdatePayment;
    ///
    /// let payment = piriod.payments().update(7, UpdatePayment::new().amount(100)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PaymentId>,
        body: UpdatePayment,
    ) -> Request<Payment> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_PAYMENT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_payment(&id, &body).await }
            })
    }
    /// Delete a payment.
    ///
    /// Deletes a payment.
    ///
    /// `DELETE /payments/{id}/`, `deletePayment`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.payments().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PaymentId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PAYMENT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_payment(&id).await }
            })
    }
    /// Authorize a payment.
    ///
    /// Authorizes a payment against a source, as the payer's browser does: without a token, and only if the payment has `enable_checkout`.
    ///
    /// `POST /payments/{id}/authorize/`, `authorizePaymentPublishable`, the vendor's page `api-reference/payments/payments/authorize-payment-publishable`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::AuthorizePayment;
    ///
    /// let payment = piriod
    ///     .payments()
    ///     .authorize_publishable(7, AuthorizePayment::new().source(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn authorize_publishable(
        &self,
        id: impl Into<PaymentId>,
        body: AuthorizePayment,
    ) -> Request<Payment> {
        let id = id.into();
        Request::draft(&self.core, &AUTHORIZE_PAYMENT_PUBLISHABLE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.authorize_payment_publishable(&id, &body).await }
            })
    }
}
/// List payments.
///
/// Lists the payments of the workspace.
///
/// `GET /payments/`, `listPayments`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
/// use planwire::piriod::PaymentStatus;
///
/// let payments = piriod
///     .payments()
///     .list()
///     .status(PaymentStatus::Cancelled)
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPayments {
    listing: Box<Listing>,
    status: Option<PaymentStatus>,
    status_in: Option<String>,
    customer: Option<CustomerId>,
    invoice: Option<InvoiceId>,
    ordering: Option<String>,
}
impl ListPayments {
    /// Keeps only the payments of one status.
    pub fn status(mut self, value: impl IntoParameter<PaymentStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the payments of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<PaymentStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<PaymentStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the payments of one customer.
    pub fn customer(mut self, value: impl IntoParameter<CustomerId>) -> Self {
        self.customer = value.into_parameter();
        self
    }
    /// Keeps only the payments of one invoice.
    pub fn invoice(mut self, value: impl IntoParameter<InvoiceId>) -> Self {
        self.invoice = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListPayments, Payment, PageNumbered);
impl ListParameters for ListPayments {
    type Item = Payment;
    fn operation(&self) -> &'static Operation {
        &LIST_PAYMENTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("invoice", self.invoice.as_ref())?;
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
                    .list_payments(
                        self.customer.as_ref(),
                        self.invoice.as_ref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.status.as_ref(),
                        self.status_in.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::PaymentPage {
    type Record = Payment;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
