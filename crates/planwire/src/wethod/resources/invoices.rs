// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::{Date, DateTime};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CreateInvoice, Invoice, InvoiceId, ProjectId, SendInvoice, SetPaidInvoice,
    UpdateInvoice,
};
use crate::wethod::operations::{
    CREATE_INVOICE, DELETE_INVOICE, GET_INVOICE, LIST_INVOICES, SEND_INVOICE,
    SET_PAID_INVOICE, SET_UNPAID_INVOICE, UPDATE_INVOICE,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// Bills to clients for projects.
#[derive(Clone, Debug)]
pub struct Invoices {
    core: Arc<Core>,
}
impl Invoices {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get an invoice.
    ///
    /// Returns one invoice.
    ///
    /// `GET /api/invoices/{id}`, `getInvoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let invoice = wethod.invoices().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<InvoiceId>) -> Request<Invoice> {
        let id = id.into();
        Request::draft(&self.core, &GET_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_invoice(&id).await }
            })
    }
    /// Update an invoice.
    ///
    /// Updates the given fields of an invoice.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `invoices.edit`: Edit the invoices of the user's own projects.
    /// - `invoices.edit_other`: Edit the invoices of projects that are not the user's own.
    /// - `invoices.edit_sent`: Edit invoices that have been sent.
    ///
    /// `PATCH /api/invoices/{id}`, `updateInvoice`, the vendor's page `update-invoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateInvoice;
    ///
    /// let invoice = wethod
    ///     .invoices()
    ///     .update(7, UpdateInvoice::new().invoice_number("2026-014"))
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
        Request::draft(&self.core, &UPDATE_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_invoice(&id, &body).await }
            })
    }
    /// Delete an invoice.
    ///
    /// Deletes an invoice.
    ///
    /// `DELETE /api/invoices/{id}`, `deleteInvoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.invoices().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<InvoiceId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_invoice(&id).await }
            })
    }
    /// Send an invoice.
    ///
    /// Sends an invoice to an invoice contact.
    ///
    /// `POST /api/invoices/{id}:send`, `sendInvoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SendInvoice;
    ///
    /// let invoice = wethod
    ///     .invoices()
    ///     .send(7, SendInvoice::new().invoice_contact_id(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send(&self, id: impl Into<InvoiceId>, body: SendInvoice) -> Request<Invoice> {
        let id = id.into();
        Request::draft(&self.core, &SEND_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.send_invoice(&id, &body).await }
            })
    }
    /// Set an invoice paid.
    ///
    /// Marks an invoice as paid, with the date.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `invoices.edit_sent`: Edit invoices that have been sent.
    ///
    /// `POST /api/invoices/{id}:set-paid`, `setPaidInvoice`, the vendor's page `set-paid-invoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::SetPaidInvoice;
    ///
    /// let invoice = wethod
    ///     .invoices()
    ///     .set_paid(
    ///         7,
    ///         SetPaidInvoice::new().payment_date("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_paid(
        &self,
        id: impl Into<InvoiceId>,
        body: SetPaidInvoice,
    ) -> Request<Invoice> {
        let id = id.into();
        Request::draft(&self.core, &SET_PAID_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.set_paid_invoice(&id, &body).await }
            })
    }
    /// Set an invoice unpaid.
    ///
    /// Marks an invoice as unpaid.
    ///
    /// `POST /api/invoices/{id}:set-unpaid`, `setUnpaidInvoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let invoice = wethod.invoices().set_unpaid(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_unpaid(&self, id: impl Into<InvoiceId>) -> Request<Invoice> {
        let id = id.into();
        Request::draft(&self.core, &SET_UNPAID_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.set_unpaid_invoice(&id).await }
            })
    }
    /// List invoices. [`ListInvoices`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::after;
    ///
    /// let invoices = wethod
    ///     .invoices()
    ///     .list()
    ///     .project_id(12)
    ///     .issue_date(after("2026-03-02".parse::<NaiveDate>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListInvoices {
        ListInvoices {
            listing: Listing::new(&self.core),
            project_id: None,
            issue_date: None,
            payment_date: None,
            updated_at: None,
        }
    }
    /// Create an invoice.
    ///
    /// Creates an invoice of a project.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `invoices.create`: Create invoices of the user's own projects.
    /// - `invoices.create_other`: Create invoices of projects that are not the user's own.
    ///
    /// `POST /api/invoices`, `createInvoice`, the vendor's page `create-invoice`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateInvoice;
    ///
    /// let invoice = wethod
    ///     .invoices()
    ///     .create(
    ///         CreateInvoice::new()
    ///             .invoice_number("2026-014")
    ///             .purchase_order("PO-118")
    ///             .value(100),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateInvoice) -> Request<Invoice> {
        Request::draft(&self.core, &CREATE_INVOICE)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_invoice(&body).await }
            })
    }
}
/// List invoices.
///
/// Lists the invoices that the token's owner may see.
///
/// The token's owner needs one of these permissions:
///
/// - `invoices.view`: View the invoices of the user's own projects.
/// - `invoices.view_other`: View the invoices of projects that are not the user's own.
///
/// `GET /api/invoices`, `listInvoices`, the vendor's page `list-invoices`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::NaiveDate;
/// use planwire::after;
///
/// let invoices = wethod
///     .invoices()
///     .list()
///     .project_id(12)
///     .issue_date(after("2026-03-02".parse::<NaiveDate>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListInvoices {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    issue_date: Option<String>,
    payment_date: Option<String>,
    updated_at: Option<String>,
}
impl ListInvoices {
    /// Keeps only the invoices of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the invoices of one issue date, or compared by any of nine operators.
    pub fn issue_date(mut self, filter: impl EqNeqGtGteLtLteInNinBt<Date>) -> Self {
        self.issue_date = filter.into_wire();
        self
    }
    /// Keeps only the invoices of one payment date, or compared by any of nine operators.
    pub fn payment_date(mut self, filter: impl EqNeqGtGteLtLteInNinBt<Date>) -> Self {
        self.payment_date = filter.into_wire();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListInvoices, Invoice, OffsetPaged);
impl ListParameters for ListInvoices {
    type Item = Invoice;
    fn operation(&self) -> &'static Operation {
        &LIST_INVOICES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.typed("issue_date", self.issue_date.is_some());
        check.typed("payment_date", self.payment_date.is_some());
        check.typed("updated_at", self.updated_at.is_some());
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_invoices(
                        self.issue_date.as_deref(),
                        window.size,
                        window.position,
                        self.payment_date.as_deref(),
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
