// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The people at a customer, to whom documents are sent.
#[derive(Clone, Debug)]
pub struct Contacts {
    core: Arc<Core>,
}
impl Contacts {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List contacts.
    ///
    /// Lists the people at the customers of the workspace.
    ///
    /// `GET /contacts/`, `listContacts`, the vendor's page `api-reference/billing/contacts/list-contacts`.
    pub fn list(&self) -> crate::List<ListContacts> {
        crate::List::new(self.core.clone(), ListContacts::default())
    }
    /// Create a contact.
    ///
    /// Creates a contact of a customer. An organisation unit takes seven of them, as does a customer outside of its units.
    ///
    /// `POST /contacts/`, `createContact`, the vendor's page `api-reference/billing/contacts/create-contact`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateContact,
    ) -> crate::Request<crate::piriod::Contact> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_CONTACT)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_contact(&body).await }
            })
    }
    /// Retrieve a contact.
    ///
    /// Returns one contact.
    ///
    /// `GET /contacts/{id}/`, `retrieveContact`, the vendor's page `api-reference/billing/contacts/retrieve-contact`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::ContactId>,
    ) -> crate::Request<crate::piriod::Contact> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_contact(&id).await }
            })
    }
    /// Update a contact.
    ///
    /// Changes some fields of a contact.
    ///
    /// `PATCH /contacts/{id}/`, `partialUpdateContact`, the vendor's page `api-reference/billing/contacts/partial-update-contact`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::ContactId>,
        body: crate::piriod::UpdateContact,
    ) -> crate::Request<crate::piriod::Contact> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_CONTACT,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_contact(&id, &body).await }
            })
    }
    /// Delete a contact.
    ///
    /// Deletes a contact.
    ///
    /// `DELETE /contacts/{id}/`, `deleteContact`, the vendor's page `api-reference/billing/contacts/delete-contact`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::ContactId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_contact(&id).await }
            })
    }
}
/// What `listContacts` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListContacts {
    customer: Option<crate::piriod::CustomerId>,
    orgunit: Option<crate::piriod::OrgUnitId>,
    name: Option<String>,
    email: Option<String>,
    invoicing: Option<bool>,
    collections: Option<bool>,
    expand: Option<crate::piriod::ContactExpansion>,
    ordering: Option<String>,
}
impl crate::List<ListContacts> {
    /// Keeps the contacts of one customer.
    pub fn customer(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CustomerId>,
    ) -> Self {
        self.parameters.customer = value.into_parameter();
        self
    }
    /// Keeps the contacts of one organisation unit.
    pub fn orgunit(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::OrgUnitId>,
    ) -> Self {
        self.parameters.orgunit = value.into_parameter();
        self
    }
    /// Keeps the contacts of this name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
    /// Keeps the contacts with this email address.
    pub fn email(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.email = value.into_parameter();
        self
    }
    /// Keeps the contacts that are, or are not, written to about invoices.
    pub fn invoicing(mut self, value: impl crate::IntoParameter<bool>) -> Self {
        self.parameters.invoicing = value.into_parameter();
        self
    }
    /// Keeps the contacts that are, or are not, written to about what is owed.
    pub fn collections(mut self, value: impl crate::IntoParameter<bool>) -> Self {
        self.parameters.collections = value.into_parameter();
        self
    }
    /// What to return in full in place of its identifier.
    pub fn expand(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::ContactExpansion>,
    ) -> Self {
        self.parameters.expand = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListContacts {}
impl crate::list::sealed::ListParameters for ListContacts {
    type Record = crate::piriod::Contact;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_CONTACTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("orgunit", self.orgunit.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
        check.parameter("email", self.email.as_ref())?;
        check.parameter("expand", self.expand.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_text(record.id.as_str()),
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
                    .list_contacts(
                        self.collections,
                        self.customer.as_ref(),
                        self.email.as_deref(),
                        self.expand.as_ref(),
                        self.invoicing,
                        self.name.as_deref(),
                        self.ordering.as_deref(),
                        self.orgunit.as_ref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::ContactPage {
    type Record = crate::piriod::Contact;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
