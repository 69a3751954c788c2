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
    BillerStatus, CreatePaymentReceipt, PaymentReceipt, PaymentReceiptId,
    PaymentReceiptStatus, SourceId, UpdatePaymentReceipt,
};
use crate::piriod::operations::{
    CREATE_PAYMENT_RECEIPT, DELETE_PAYMENT_RECEIPT, FINALIZE_PAYMENT_RECEIPT,
    LIST_PAYMENT_RECEIPTS, PARTIAL_UPDATE_PAYMENT_RECEIPT, RETRIEVE_PAYMENT_RECEIPT,
};
/// Documents that confirm payments to the tax agency, for the sources they came from.
#[derive(Clone, Debug)]
pub struct PaymentReceipts {
    core: Arc<Core>,
}
impl PaymentReceipts {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List payment receipts. [`ListPaymentReceipts`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let payment_receipts = piriod
    ///     .payment_receipts()
    ///     .list()
    ///     .sources(12)
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPaymentReceipts {
        ListPaymentReceipts {
            listing: Listing::new(&self.core),
            sources: None,
            status: None,
            status_in: None,
            biller_status: None,
            biller_status_in: None,
            ordering: None,
        }
    }
    /// Create a payment receipt.
    ///
    /// Creates a payment receipt for sources of payments.
    ///
    /// `POST /payment-receipts/`, `createPaymentReceipt`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::CreatePaymentReceipt;
    ///
    /// let payment_receipt = piriod
    ///     .payment_receipts()
    ///     .create(
    ///         CreatePaymentReceipt::new(vec![12.into()])
    ///             .date("2026-03-02".parse::<NaiveDate>()?)
    ///             .custom_change(100),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePaymentReceipt) -> Request<PaymentReceipt> {
        Request::draft(&self.core, &CREATE_PAYMENT_RECEIPT)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_receipt = piriod.payment_receipts().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PaymentReceiptId>) -> Request<PaymentReceipt> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PAYMENT_RECEIPT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_payment_receipt(&id).await }
            })
    }
    /// Update a payment receipt.
    ///
    /// Updates the given fields of a draft payment receipt.
    ///
    /// `PATCH /payment-receipts/{id}/`, `partialUpdatePaymentReceipt`, the vendor's page `api-reference/billing/payment-receipts/partial-update-payment-receipt-draft-only`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::UpdatePaymentReceipt;
    ///
    /// let payment_receipt = piriod
    ///     .payment_receipts()
    ///     .update(7, UpdatePaymentReceipt::new().date("2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PaymentReceiptId>,
        body: UpdatePaymentReceipt,
    ) -> Request<PaymentReceipt> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_PAYMENT_RECEIPT)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.payment_receipts().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PaymentReceiptId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PAYMENT_RECEIPT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_payment_receipt(&id).await }
            })
    }
    /// Finalize a payment receipt.
    ///
    /// Finalizes a draft payment receipt.
    ///
    /// `POST /payment-receipts/{id}/finalize/`, `finalizePaymentReceipt`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_receipt = piriod.payment_receipts().finalize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn finalize(&self, id: impl Into<PaymentReceiptId>) -> Request<PaymentReceipt> {
        let id = id.into();
        Request::draft(&self.core, &FINALIZE_PAYMENT_RECEIPT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_payment_receipt(&id).await }
            })
    }
}
/// List payment receipts.
///
/// Lists the payment receipts of the workspace.
///
/// `GET /payment-receipts/`, `listPaymentReceipts`, the vendor's page `api-reference/billing/payment-receipts/list-payment-receipts`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let payment_receipts = piriod
///     .payment_receipts()
///     .list()
///     .sources(12)
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPaymentReceipts {
    listing: Box<Listing>,
    sources: Option<SourceId>,
    status: Option<PaymentReceiptStatus>,
    status_in: Option<String>,
    biller_status: Option<BillerStatus>,
    biller_status_in: Option<String>,
    ordering: Option<String>,
}
impl ListPaymentReceipts {
    /// Keeps only the receipts for one source of payments.
    pub fn sources(mut self, value: impl IntoParameter<SourceId>) -> Self {
        self.sources = value.into_parameter();
        self
    }
    /// Keeps only the receipts of one status.
    pub fn status(mut self, value: impl IntoParameter<PaymentReceiptStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the receipts of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<PaymentReceiptStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<PaymentReceiptStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the receipts with one sending status.
    pub fn biller_status(mut self, value: impl IntoParameter<BillerStatus>) -> Self {
        self.biller_status = value.into_parameter();
        self
    }
    /// Keeps only the receipts with any of these sending statuses.
    pub fn biller_status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<BillerStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<BillerStatus>::into);
        self.biller_status_in = Some(joined_values(values));
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListPaymentReceipts, PaymentReceipt, PageNumbered);
impl ListParameters for ListPaymentReceipts {
    type Item = PaymentReceipt;
    fn operation(&self) -> &'static Operation {
        &LIST_PAYMENT_RECEIPTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("sources", self.sources.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("biller_status", self.biller_status.as_ref())?;
        check.parameter("biller_status__in", self.biller_status_in.as_ref())?;
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
impl PageBody for planwire_client::piriod::types::PaymentReceiptPage {
    type Record = PaymentReceipt;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
