// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    Contact, ContactExpansion, ContactId, CreateContact, CustomerId, OrgUnitId,
    UpdateContact,
};
use crate::piriod::operations::{
    CREATE_CONTACT, DELETE_CONTACT, LIST_CONTACTS, PARTIAL_UPDATE_CONTACT,
    RETRIEVE_CONTACT,
};
/// The contacts at a customer, who receive documents.
#[derive(Clone, Debug)]
pub struct Contacts {
    core: Arc<Core>,
}
impl Contacts {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List contacts. [`ListContacts`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let contacts = piriod
    ///     .contacts()
    ///     .list()
    ///     .customer("cus_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListContacts {
        ListContacts {
            listing: Listing::new(&self.core),
            customer: None,
            orgunit: None,
            name: None,
            email: None,
            invoicing: None,
            collections: None,
            expand: None,
            ordering: None,
        }
    }
    /// Create a contact.
    ///
    /// Creates a contact of a customer. An organisation unit can have seven, and so can a customer outside of its units.
    ///
    /// `POST /contacts/`, `createContact`, the vendor's page `api-reference/billing/contacts/create-contact`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateContact;
    ///
    /// let contact = piriod
    ///     .contacts()
    ///     .create(CreateContact::new("Website", "ada@example.com").customer("cus_1"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateContact) -> Request<Contact> {
        Request::draft(&self.core, &CREATE_CONTACT)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let contact = piriod.contacts().get("con_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ContactId>) -> Request<Contact> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_contact(&id).await }
            })
    }
    /// Update a contact.
    ///
    /// Updates the given fields of a contact.
    ///
    /// `PATCH /contacts/{id}/`, `partialUpdateContact`, the vendor's page `api-reference/billing/contacts/partial-update-contact`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateContact;
    ///
    /// let contact = piriod
    ///     .contacts()
    ///     .update("con_1", UpdateContact::new().name("Website"))
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
        Request::draft(&self.core, &PARTIAL_UPDATE_CONTACT)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.contacts().delete("con_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ContactId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CONTACT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_contact(&id).await }
            })
    }
}
/// List contacts.
///
/// Lists the contacts at the customers of the workspace.
///
/// `GET /contacts/`, `listContacts`, the vendor's page `api-reference/billing/contacts/list-contacts`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let contacts = piriod
///     .contacts()
///     .list()
///     .customer("cus_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListContacts {
    listing: Box<Listing>,
    customer: Option<CustomerId>,
    orgunit: Option<OrgUnitId>,
    name: Option<String>,
    email: Option<String>,
    invoicing: Option<bool>,
    collections: Option<bool>,
    expand: Option<ContactExpansion>,
    ordering: Option<String>,
}
impl ListContacts {
    /// Keeps only the contacts of one customer.
    pub fn customer(mut self, value: impl IntoParameter<CustomerId>) -> Self {
        self.customer = value.into_parameter();
        self
    }
    /// Keeps only the contacts of one organisation unit.
    pub fn orgunit(mut self, value: impl IntoParameter<OrgUnitId>) -> Self {
        self.orgunit = value.into_parameter();
        self
    }
    /// Keeps only the contacts of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// Keeps only the contacts with one email address.
    pub fn email(mut self, value: impl IntoParameter<String>) -> Self {
        self.email = value.into_parameter();
        self
    }
    /// Keeps only the contacts that receive invoices, or those that do not.
    pub fn invoicing(mut self, value: impl IntoParameter<bool>) -> Self {
        self.invoicing = value.into_parameter();
        self
    }
    /// Keeps only the contacts that receive payment reminders, or those that do not.
    pub fn collections(mut self, value: impl IntoParameter<bool>) -> Self {
        self.collections = value.into_parameter();
        self
    }
    /// The related record to return in full instead of its identifier.
    pub fn expand(mut self, value: impl IntoParameter<ContactExpansion>) -> Self {
        self.expand = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListContacts, Contact, PageNumbered);
impl ListParameters for ListContacts {
    type Item = Contact;
    fn operation(&self) -> &'static Operation {
        &LIST_CONTACTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("orgunit", self.orgunit.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
        check.parameter("email", self.email.as_ref())?;
        check.parameter("expand", self.expand.as_ref())?;
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
impl PageBody for planwire_client::piriod::types::ContactPage {
    type Record = Contact;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
