// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{ClientId, Contact, ContactId, CreateContact, UpdateContact};
use crate::wethod::operations::{
    CREATE_CONTACT, DELETE_CONTACT, GET_CONTACT, LIST_CONTACTS, UPDATE_CONTACT,
};
use crate::wethod::operators::BareGtLt;
/// The people at clients.
#[derive(Clone, Debug)]
pub struct Contacts {
    core: Arc<Core>,
}
impl Contacts {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Update a contact.
    ///
    /// Updates the given fields of a contact.
    ///
    /// `PATCH /api/contact/{id}`, `updateContact`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateContact;
    ///
    /// let contact = wethod
    ///     .contacts()
    ///     .update(7, UpdateContact::new().email("ada@example.com"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ContactId>,
        body: UpdateContact,
    ) -> Request<Contact> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_contact(&id, &body).await }
            })
    }
    /// Delete a contact.
    ///
    /// Deletes a contact.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `crm.edit`: Edit the clients of the company and their contacts.
    ///
    /// `DELETE /api/contact/{id}`, `deleteContact`, the vendor's page `delete-contact`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.contacts().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ContactId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_contact(&id).await }
            })
    }
    /// Create a contact.
    ///
    /// Creates a contact of a client.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `crm.edit`: Edit the clients of the company and their contacts.
    ///
    /// `POST /api/contact`, `createContact`, the vendor's page `create-contact`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateContact;
    ///
    /// let contact = wethod
    ///     .contacts()
    ///     .create(
    ///         CreateContact::new()
    ///             .email("ada@example.com")
    ///             .name("Website")
    ///             .surname("Website"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateContact) -> Request<Contact> {
        Request::draft(&self.core, &CREATE_CONTACT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_contact(&body).await }
            })
    }
    /// Get a contact.
    ///
    /// Returns one contact.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `crm.view`: View the clients of the company and their contacts.
    ///
    /// `GET /api/contacts/{id}`, `getContact`, the vendor's page `get-contact`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let contact = wethod.contacts().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ContactId>) -> Request<Contact> {
        let id = id.into();
        Request::draft(&self.core, &GET_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_contact(&id).await }
            })
    }
    /// List contacts. [`ListContacts`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let contacts = wethod
    ///     .contacts()
    ///     .list()
    ///     .client_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListContacts {
        ListContacts {
            listing: Listing::new(&self.core),
            client_id: None,
            updated_at: None,
        }
    }
}
/// List contacts.
///
/// Lists the contacts: the people at the company's clients.
///
/// The token's owner needs one of these permissions:
///
/// - `crm.view`: View the clients of the company and their contacts.
///
/// `GET /api/contacts`, `listContacts`, the vendor's page `list-contacts`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let contacts = wethod
///     .contacts()
///     .list()
///     .client_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListContacts {
    listing: Box<Listing>,
    client_id: Option<ClientId>,
    updated_at: Option<String>,
}
impl ListContacts {
    /// Keeps only the contacts of one client.
    pub fn client_id(mut self, value: impl IntoParameter<ClientId>) -> Self {
        self.client_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListContacts, Contact, OffsetPaged);
impl ListParameters for ListContacts {
    type Item = Contact;
    fn operation(&self) -> &'static Operation {
        &LIST_CONTACTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("client_id", self.client_id.as_ref())?;
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
                    .list_contacts(
                        self.client_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
