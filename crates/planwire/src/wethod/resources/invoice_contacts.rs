// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{InvoiceContact, InvoiceContactId};
use crate::wethod::operations::{GET_INVOICE_CONTACT, LIST_INVOICE_CONTACTS};
use crate::wethod::operators::GtLt;
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
    /// Returns one address that invoices can be sent to.
    ///
    /// `GET /api/invoice-contacts/{id}`, `getInvoiceContact`, the vendor's page `get-invoice-contact`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let invoice_contact = wethod.invoice_contacts().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<InvoiceContactId>) -> Request<InvoiceContact> {
        let id = id.into();
        Request::draft(&self.core, &GET_INVOICE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_invoice_contact(&id).await }
            })
    }
    /// List invoice contacts. [`ListInvoiceContacts`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let invoice_contacts = wethod
    ///     .invoice_contacts()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListInvoiceContacts {
        ListInvoiceContacts {
            listing: Listing::new(&self.core),
            updated_at: None,
        }
    }
}
/// List invoice contacts.
///
/// Lists the addresses that invoices can be sent to.
///
/// `GET /api/invoice-contacts`, `listInvoiceContacts`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let invoice_contacts = wethod
///     .invoice_contacts()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListInvoiceContacts {
    listing: Box<Listing>,
    updated_at: Option<String>,
}
impl ListInvoiceContacts {
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListInvoiceContacts, InvoiceContact, OffsetPaged);
impl ListParameters for ListInvoiceContacts {
    type Item = InvoiceContact;
    fn operation(&self) -> &'static Operation {
        &LIST_INVOICE_CONTACTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
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
