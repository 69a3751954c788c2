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
    CreateInvoice, CustomerId, DocumentTypeId, Invoice, InvoiceCollectionMethod,
    InvoiceId, InvoiceStatus, SubscriptionId, UpdateInvoice,
};
use crate::piriod::operations::{
    CREATE_INVOICE, DELETE_INVOICE, LIST_INVOICES, PARTIAL_UPDATE_INVOICE,
    RENDER_INVOICE_PDF, RETRIEVE_INVOICE,
};
/// Bills to customers: lines, taxes, and the state of the payment.
#[derive(Clone, Debug)]
pub struct Invoices {
    core: Arc<Core>,
}
impl Invoices {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List invoices. [`ListInvoices`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let invoices = piriod
    ///     .invoices()
    ///     .list()
    ///     .customer("cus_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListInvoices {
        ListInvoices {
            listing: Listing::new(&self.core),
            customer: None,
            status: None,
            status_in: None,
            document: None,
            number: None,
            number_gte: None,
            number_lte: None,
            date_gte: None,
            date_lte: None,
            due_date_gte: None,
            due_date_lte: None,
            collection_method: None,
            collection_method_in: None,
            subscription: None,
            ordering: None,
        }
    }
    /// Create an invoice.
    ///
    /// Creates a draft invoice.
    ///
    /// `POST /invoices/`, `createInvoice`, the vendor's page `piriod.readme.io/reference/create-an-invoice`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::{CreateInvoice, InvoiceLineInput};
    ///
    /// let invoice = piriod
    ///     .invoices()
    ///     .create(
    ///         CreateInvoice::new(
    ///             "cus_1",
    ///             "2026-03-02".parse::<NaiveDate>()?,
    ///             12,
    ///             vec![InvoiceLineInput::new("Website", 100, 1)],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateInvoice) -> Request<Invoice> {
        Request::draft(&self.core, &CREATE_INVOICE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_invoice(&body).await }
            })
    }
    /// Retrieve an invoice.
    ///
    /// Returns one invoice.
    ///
    /// `GET /invoices/{id}/`, `retrieveInvoice`, the vendor's page `api-reference/billing/invoices/retrieve-invoice`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let invoice = piriod.invoices().get("inv_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<InvoiceId>) -> Request<Invoice> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_invoice(&id).await }
            })
    }
    /// Update an invoice.
    ///
    /// Updates the given fields of a draft invoice.
    ///
    /// `PATCH /invoices/{id}/`, `partialUpdateInvoice`, the vendor's page `piriod.readme.io/reference/update-an-invoice`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::UpdateInvoice;
    ///
    /// let invoice = piriod
    ///     .invoices()
    ///     .update("inv_1", UpdateInvoice::new().date("2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<InvoiceId>,
        body: UpdateInvoice,
    ) -> Request<Invoice> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_invoice(&id, &body).await }
            })
    }
    /// Delete an invoice.
    ///
    /// Deletes a draft invoice.
    ///
    /// `DELETE /invoices/{id}/`, `deleteInvoice`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.invoices().delete("inv_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<InvoiceId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_invoice(&id).await }
            })
    }
    /// Render an invoice as PDF.
    ///
    /// Returns the invoice as a PDF file.
    ///
    /// `GET /invoices/{id}/pdf/`, `renderInvoicePdf`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = piriod.invoices().render_pdf("inv_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn render_pdf(&self, id: impl Into<InvoiceId>) -> Request<Vec<u8>> {
        let id = id.into();
        Request::draft(&self.core, &RENDER_INVOICE_PDF)
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_invoice_pdf(&id).await }
            })
    }
}
/// List invoices.
///
/// Lists the invoices of the workspace.
///
/// `GET /invoices/`, `listInvoices`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let invoices = piriod
///     .invoices()
///     .list()
///     .customer("cus_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListInvoices {
    listing: Box<Listing>,
    customer: Option<CustomerId>,
    status: Option<InvoiceStatus>,
    status_in: Option<String>,
    document: Option<DocumentTypeId>,
    number: Option<i64>,
    number_gte: Option<i64>,
    number_lte: Option<i64>,
    date_gte: Option<chrono::NaiveDate>,
    date_lte: Option<chrono::NaiveDate>,
    due_date_gte: Option<chrono::NaiveDate>,
    due_date_lte: Option<chrono::NaiveDate>,
    collection_method: Option<InvoiceCollectionMethod>,
    collection_method_in: Option<String>,
    subscription: Option<SubscriptionId>,
    ordering: Option<String>,
}
impl ListInvoices {
    /// Keeps only the invoices of one customer.
    pub fn customer(mut self, value: impl IntoParameter<CustomerId>) -> Self {
        self.customer = value.into_parameter();
        self
    }
    /// Keeps only the invoices of one status.
    pub fn status(mut self, value: impl IntoParameter<InvoiceStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the invoices of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<InvoiceStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<InvoiceStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the invoices of one type of tax document.
    pub fn document(mut self, value: impl IntoParameter<DocumentTypeId>) -> Self {
        self.document = value.into_parameter();
        self
    }
    /// Keeps only the invoices with this number.
    pub fn number(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number = value.into_parameter();
        self
    }
    /// Keeps only the invoices with this number or a higher one.
    pub fn number_gte(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number_gte = value.into_parameter();
        self
    }
    /// Keeps only the invoices with this number or a lower one.
    pub fn number_lte(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number_lte = value.into_parameter();
        self
    }
    /// Keeps only the invoices of one date or later.
    pub fn date_gte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_gte = value.into_parameter();
        self
    }
    /// Keeps only the invoices of one date or earlier.
    pub fn date_lte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_lte = value.into_parameter();
        self
    }
    /// Keeps only the invoices due on one date or later.
    pub fn due_date_gte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.due_date_gte = value.into_parameter();
        self
    }
    /// Keeps only the invoices due on one date or earlier.
    pub fn due_date_lte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.due_date_lte = value.into_parameter();
        self
    }
    /// Keeps only the invoices with one collection method.
    pub fn collection_method(
        mut self,
        value: impl IntoParameter<InvoiceCollectionMethod>,
    ) -> Self {
        self.collection_method = value.into_parameter();
        self
    }
    /// Keeps only the invoices with any of these collection methods.
    pub fn collection_method_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<InvoiceCollectionMethod>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<InvoiceCollectionMethod>::into);
        self.collection_method_in = Some(joined_values(values));
        self
    }
    /// Keeps only the invoices of one subscription.
    pub fn subscription(mut self, value: impl IntoParameter<SubscriptionId>) -> Self {
        self.subscription = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListInvoices, Invoice, PageNumbered);
impl ListParameters for ListInvoices {
    type Item = Invoice;
    fn operation(&self) -> &'static Operation {
        &LIST_INVOICES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("document", self.document.as_ref())?;
        check.parameter("number", self.number.as_ref())?;
        check.parameter("number__gte", self.number_gte.as_ref())?;
        check.parameter("number__lte", self.number_lte.as_ref())?;
        check.parameter("collection_method", self.collection_method.as_ref())?;
        check.parameter("collection_method__in", self.collection_method_in.as_ref())?;
        check.parameter("subscription", self.subscription.as_ref())?;
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
                    .list_invoices(
                        self.collection_method.as_ref(),
                        self.collection_method_in.as_deref(),
                        self.customer.as_ref(),
                        self.date_gte.as_ref(),
                        self.date_lte.as_ref(),
                        self.document.as_ref(),
                        self.due_date_gte.as_ref(),
                        self.due_date_lte.as_ref(),
                        self.number,
                        self.number_gte,
                        self.number_lte,
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.status.as_ref(),
                        self.status_in.as_deref(),
                        self.subscription.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::InvoicePage {
    type Record = Invoice;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
