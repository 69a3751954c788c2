// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Changes the given fields of a contact.
    ///
    /// `PATCH /api/contact/{id}`, `updateContact`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ContactId>,
        body: crate::wethod::UpdateContact,
    ) -> crate::Request<crate::wethod::Contact> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_CONTACT)
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
    /// - `crm.edit`: Edit the clients of the company and their contacts.
    ///
    ///
    /// `DELETE /api/contact/{id}`, `deleteContact`, the vendor's page `delete-contact`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::wethod::ContactId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_contact(&id).await }
            })
    }
    /// Create a contact.
    ///
    /// Adds a contact to a client.
    ///
    /// The token's owner needs one of these permissions:
    /// - `crm.edit`: Edit the clients of the company and their contacts.
    ///
    ///
    /// `POST /api/contact`, `createContact`, the vendor's page `create-contact`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateContact,
    ) -> crate::Request<crate::wethod::Contact> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_CONTACT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_contact(&body).await }
            })
    }
    /// Get a contact.
    ///
    /// Reads one contact.
    ///
    /// The token's owner needs one of these permissions:
    /// - `crm.view`: View the clients of the company and their contacts.
    ///
    ///
    /// `GET /api/contacts/{id}`, `getContact`, the vendor's page `get-contact`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ContactId>,
    ) -> crate::Request<crate::wethod::Contact> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_contact(&id).await }
            })
    }
    /// List contacts.
    ///
    /// Lists the contacts, the people at the company's clients.
    ///
    /// The token's owner needs one of these permissions:
    /// - `crm.view`: View the clients of the company and their contacts.
    ///
    ///
    /// `GET /api/contacts`, `listContacts`, the vendor's page `list-contacts`.
    pub fn list(&self) -> crate::List<ListContacts> {
        crate::List::new(self.core.clone(), ListContacts::default())
    }
}
/// What `listContacts` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListContacts {
    client_id: Option<crate::wethod::ClientId>,
    updated_at: Option<String>,
}
impl crate::List<ListContacts> {
    /// Keeps the contacts of one client.
    pub fn client_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ClientId>,
    ) -> Self {
        self.parameters.client_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListContacts {}
impl crate::list::sealed::ListParameters for ListContacts {
    type Record = crate::wethod::Contact;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_CONTACTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("client_id", self.client_id.as_ref())?;
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
