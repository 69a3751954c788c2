// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Money that is to come in, or has: for an invoice, a subscription, or on its own.
#[derive(Clone, Debug)]
pub struct Payments {
    core: Arc<Core>,
}
impl Payments {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List payments.
    ///
    /// Lists the payments of the workspace.
    ///
    /// `GET /payments/`, `listPayments`.
    pub fn list(&self) -> crate::List<ListPayments> {
        crate::List::new(self.core.clone(), ListPayments::default())
    }
    /// Create a payment.
    ///
    /// Creates a payment, to be collected or to record one that came in.
    ///
    /// `POST /payments/`, `createPayment`, the vendor's page `api-reference/payments/payments/create-payment`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreatePayment,
    ) -> crate::Request<crate::piriod::Payment> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_PAYMENT)
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::PaymentId>,
    ) -> crate::Request<crate::piriod::Payment> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_PAYMENT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_payment(&id).await }
            })
    }
    /// Update a payment.
    ///
    /// Changes the given fields of a payment.
    ///
    /// `PATCH /payments/{id}/`, `partialUpdatePayment`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::PaymentId>,
        body: crate::piriod::UpdatePayment,
    ) -> crate::Request<crate::piriod::Payment> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PAYMENT,
            )
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
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::PaymentId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_PAYMENT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_payment(&id).await }
            })
    }
    /// Authorize a payment.
    ///
    /// Authorizes a payment against a source, as the payer's browser does: without a token, and only where the payment has `enable_checkout`.
    ///
    /// `POST /payments/{id}/authorize/`, `authorizePaymentPublishable`, the vendor's page `api-reference/payments/payments/authorize-payment-publishable`.
    #[inline]
    pub fn authorize_publishable(
        &self,
        id: impl Into<crate::piriod::PaymentId>,
        body: crate::piriod::AuthorizePayment,
    ) -> crate::Request<crate::piriod::Payment> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::AUTHORIZE_PAYMENT_PUBLISHABLE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.authorize_payment_publishable(&id, &body).await }
            })
    }
}
/// What `listPayments` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPayments {
    status: Option<crate::piriod::PaymentStatus>,
    status_in: Option<String>,
    customer: Option<crate::piriod::CustomerId>,
    invoice: Option<crate::piriod::InvoiceId>,
    ordering: Option<String>,
}
impl crate::List<ListPayments> {
    /// Keeps the payments of one status.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::PaymentStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
    /// Keeps the payments of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::PaymentStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::PaymentStatus>::into);
        self.parameters.status_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the payments of one customer.
    pub fn customer(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CustomerId>,
    ) -> Self {
        self.parameters.customer = value.into_parameter();
        self
    }
    /// Keeps the payments of one invoice.
    pub fn invoice(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::InvoiceId>,
    ) -> Self {
        self.parameters.invoice = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListPayments {}
impl crate::list::sealed::ListParameters for ListPayments {
    type Record = crate::piriod::Payment;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PAYMENTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("invoice", self.invoice.as_ref())?;
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::PaymentPage {
    type Record = crate::piriod::Payment;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
