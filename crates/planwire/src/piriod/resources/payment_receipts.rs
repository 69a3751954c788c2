// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What confirms payments to the tax agency, for the sources they came from.
#[derive(Clone, Debug)]
pub struct PaymentReceipts {
    core: Arc<Core>,
}
impl PaymentReceipts {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List payment receipts.
    ///
    /// Lists the payment receipts of the workspace.
    ///
    /// `GET /payment-receipts/`, `listPaymentReceipts`, the vendor's page `api-reference/billing/payment-receipts/list-payment-receipts`.
    pub fn list(&self) -> crate::List<ListPaymentReceipts> {
        crate::List::new(self.core.clone(), ListPaymentReceipts::default())
    }
    /// Create a payment receipt.
    ///
    /// Creates a payment receipt for sources of payments.
    ///
    /// `POST /payment-receipts/`, `createPaymentReceipt`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreatePaymentReceipt,
    ) -> crate::Request<crate::piriod::PaymentReceipt> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_PAYMENT_RECEIPT,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_payment_receipt(&body).await }
            })
    }
    /// Retrieve a payment receipt.
    ///
    /// Returns one payment receipt.
    ///
    /// `GET /payment-receipts/{id}/`, `retrievePaymentReceipt`, the vendor's page `api-reference/billing/payment-receipts/retrieve-payment-receipt`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::PaymentReceiptId>,
    ) -> crate::Request<crate::piriod::PaymentReceipt> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_PAYMENT_RECEIPT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_payment_receipt(&id).await }
            })
    }
    /// Update a payment receipt.
    ///
    /// Changes the given fields of a payment receipt that is still a draft.
    ///
    /// `PATCH /payment-receipts/{id}/`, `partialUpdatePaymentReceipt`, the vendor's page `api-reference/billing/payment-receipts/partial-update-payment-receipt-draft-only`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::PaymentReceiptId>,
        body: crate::piriod::UpdatePaymentReceipt,
    ) -> crate::Request<crate::piriod::PaymentReceipt> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PAYMENT_RECEIPT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_payment_receipt(&id, &body).await }
            })
    }
    /// Delete a payment receipt.
    ///
    /// Deletes a payment receipt.
    ///
    /// `DELETE /payment-receipts/{id}/`, `deletePaymentReceipt`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::PaymentReceiptId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::DELETE_PAYMENT_RECEIPT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_payment_receipt(&id).await }
            })
    }
    /// Finalize a payment receipt.
    ///
    /// Turns a draft into a final payment receipt.
    ///
    /// `POST /payment-receipts/{id}/finalize/`, `finalizePaymentReceipt`.
    #[inline]
    pub fn finalize(
        &self,
        id: impl Into<crate::piriod::PaymentReceiptId>,
    ) -> crate::Request<crate::piriod::PaymentReceipt> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::FINALIZE_PAYMENT_RECEIPT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_payment_receipt(&id).await }
            })
    }
}
/// What `listPaymentReceipts` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPaymentReceipts {
    sources: Option<crate::piriod::SourceId>,
    status: Option<crate::piriod::PaymentReceiptStatus>,
    status_in: Option<String>,
    biller_status: Option<crate::piriod::BillerStatus>,
    biller_status_in: Option<String>,
    ordering: Option<String>,
}
impl crate::List<ListPaymentReceipts> {
    /// Keeps the receipts for one source of payments.
    pub fn sources(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SourceId>,
    ) -> Self {
        self.parameters.sources = value.into_parameter();
        self
    }
    /// Keeps the receipts of one status.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::PaymentReceiptStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
    /// Keeps the receipts of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::PaymentReceiptStatus>>,
    ) -> Self {
        let values = values
            .into_iter()
            .map(Into::<crate::piriod::PaymentReceiptStatus>::into);
        self.parameters.status_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the receipts of which the sending has come so far.
    pub fn biller_status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::BillerStatus>,
    ) -> Self {
        self.parameters.biller_status = value.into_parameter();
        self
    }
    /// Keeps the receipts of which the sending has come to any of these.
    pub fn biller_status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::BillerStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::BillerStatus>::into);
        self.parameters.biller_status_in = Some(crate::check::joined_values(values));
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListPaymentReceipts {}
impl crate::list::sealed::ListParameters for ListPaymentReceipts {
    type Record = crate::piriod::PaymentReceipt;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PAYMENT_RECEIPTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("sources", self.sources.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("biller_status", self.biller_status.as_ref())?;
        check.parameter("biller_status__in", self.biller_status_in.as_ref())?;
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
                    .list_payment_receipts(
                        self.biller_status.as_ref(),
                        self.biller_status_in.as_deref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.sources.as_ref(),
                        self.status.as_ref(),
                        self.status_in.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::PaymentReceiptPage {
    type Record = crate::piriod::PaymentReceipt;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
