// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The addresses that invoices can be sent to.
#[derive(Clone, Debug)]
pub struct InvoiceContacts {
    core: Arc<Core>,
}
impl InvoiceContacts {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get an invoice contact.
    ///
    /// Reads one address that invoices can be sent to.
    ///
    /// `GET /api/invoice-contacts/{id}`, `getInvoiceContact`, the vendor's page `get-invoice-contact`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::InvoiceContactId>,
    ) -> crate::Request<crate::wethod::InvoiceContact> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_INVOICE_CONTACT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_invoice_contact(&id).await }
            })
    }
    /// List invoice contacts.
    ///
    /// Lists the addresses that invoices can be sent to.
    ///
    /// `GET /api/invoice-contacts`, `listInvoiceContacts`.
    pub fn list(&self) -> crate::List<ListInvoiceContacts> {
        crate::List::new(self.core.clone(), ListInvoiceContacts::default())
    }
}
/// What `listInvoiceContacts` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListInvoiceContacts {
    updated_at: Option<String>,
}
impl crate::List<ListInvoiceContacts> {
    /// Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListInvoiceContacts {}
impl crate::list::sealed::ListParameters for ListInvoiceContacts {
    type Record = crate::wethod::InvoiceContact;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_INVOICE_CONTACTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
                    .list_invoice_contacts(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
