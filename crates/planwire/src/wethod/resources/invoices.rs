// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What clients are asked to pay for projects.
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
    /// Reads one invoice.
    ///
    /// `GET /api/invoices/{id}`, `getInvoice`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::InvoiceId>,
    ) -> crate::Request<crate::wethod::Invoice> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_invoice(&id).await }
            })
    }
    /// Update an invoice.
    ///
    /// Changes the given fields of an invoice.
    ///
    /// The token's owner needs one of these permissions:
    /// - `invoices.edit`: Edit the invoices of the user's own projects.
    /// - `invoices.edit_other`: Edit the invoices of projects that are not the user's own.
    /// - `invoices.edit_sent`: Edit invoices that have been sent.
    ///
    ///
    /// `PATCH /api/invoices/{id}`, `updateInvoice`, the vendor's page `update-invoice`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::InvoiceId>,
        body: crate::wethod::UpdateInvoice,
    ) -> crate::Request<crate::wethod::Invoice> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_INVOICE)
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
    #[inline]
    pub fn delete(&self, id: impl Into<crate::wethod::InvoiceId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_INVOICE)
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
    #[inline]
    pub fn send(
        &self,
        id: impl Into<crate::wethod::InvoiceId>,
        body: crate::wethod::SendInvoice,
    ) -> crate::Request<crate::wethod::Invoice> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::SEND_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.send_invoice(&id, &body).await }
            })
    }
    /// Set an invoice paid.
    ///
    /// Records that an invoice has been paid, and when.
    ///
    /// The token's owner needs one of these permissions:
    /// - `invoices.edit_sent`: Edit invoices that have been sent.
    ///
    ///
    /// `POST /api/invoices/{id}:set-paid`, `setPaidInvoice`, the vendor's page `set-paid-invoice`.
    #[inline]
    pub fn set_paid(
        &self,
        id: impl Into<crate::wethod::InvoiceId>,
        body: crate::wethod::SetPaidInvoice,
    ) -> crate::Request<crate::wethod::Invoice> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::SET_PAID_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.set_paid_invoice(&id, &body).await }
            })
    }
    /// Set an invoice unpaid.
    ///
    /// Takes back that an invoice has been paid.
    ///
    /// `POST /api/invoices/{id}:set-unpaid`, `setUnpaidInvoice`.
    #[inline]
    pub fn set_unpaid(
        &self,
        id: impl Into<crate::wethod::InvoiceId>,
    ) -> crate::Request<crate::wethod::Invoice> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::SET_UNPAID_INVOICE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.set_unpaid_invoice(&id).await }
            })
    }
    /// List invoices.
    ///
    /// Lists the invoices that the token's owner may see.
    ///
    /// The token's owner needs one of these permissions:
    /// - `invoices.view`: View the invoices of the user's own projects.
    /// - `invoices.view_other`: View the invoices of projects that are not the user's own.
    ///
    ///
    /// `GET /api/invoices`, `listInvoices`, the vendor's page `list-invoices`.
    pub fn list(&self) -> crate::List<ListInvoices> {
        crate::List::new(self.core.clone(), ListInvoices::default())
    }
    /// Create an invoice.
    ///
    /// Adds an invoice to a project.
    ///
    /// The token's owner needs one of these permissions:
    /// - `invoices.create`: Create invoices of the user's own projects.
    /// - `invoices.create_other`: Create invoices of projects that are not the user's own.
    ///
    ///
    /// `POST /api/invoices`, `createInvoice`, the vendor's page `create-invoice`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateInvoice,
    ) -> crate::Request<crate::wethod::Invoice> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_INVOICE)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_invoice(&body).await }
            })
    }
}
/// What `listInvoices` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListInvoices {
    project_id: Option<crate::wethod::ProjectId>,
    issue_date: Option<String>,
    payment_date: Option<String>,
    updated_at: Option<String>,
}
impl crate::List<ListInvoices> {
    /// Keeps the invoices of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the invoices that bear such a day.
    pub fn issue_date<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.issue_date = Some(filter.into_filter().into_wire());
        self
    }
    /// Keeps the invoices that were paid on such a day.
    pub fn payment_date<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.payment_date = Some(filter.into_filter().into_wire());
        self
    }
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListInvoices {}
impl crate::list::sealed::ListParameters for ListInvoices {
    type Record = crate::wethod::Invoice;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_INVOICES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("issue_date", self.issue_date.as_ref())?;
        check.parameter("payment_date", self.payment_date.as_ref())?;
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
