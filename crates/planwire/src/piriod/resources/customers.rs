// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Whom the workspace bills.
#[derive(Clone, Debug)]
pub struct Customers {
    core: Arc<Core>,
}
impl Customers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List customers.
    ///
    /// Lists the customers of the workspace.
    ///
    /// `GET /customers/`, `listCustomers`, the vendor's page `api-reference/billing/customers/list-customers`.
    pub fn list(&self) -> crate::List<ListCustomers> {
        crate::List::new(self.core.clone(), ListCustomers::default())
    }
    /// Create a customer.
    ///
    /// Creates a customer.
    ///
    /// `POST /customers/`, `createCustomer`, the vendor's page `api-reference/billing/customers/create-customer`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateCustomer,
    ) -> crate::Request<crate::piriod::Customer> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_CUSTOMER)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_customer(&body).await }
            })
    }
    /// Retrieve a customer.
    ///
    /// Returns one customer.
    ///
    /// `GET /customers/{id}/`, `retrieveCustomer`, the vendor's page `api-reference/billing/customers/retrieve-customer`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::CustomerId>,
    ) -> crate::Request<crate::piriod::Customer> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_CUSTOMER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_customer(&id).await }
            })
    }
    /// Update a customer.
    ///
    /// Changes some fields of a customer.
    ///
    /// `PATCH /customers/{id}/`, `partialUpdateCustomer`, the vendor's page `api-reference/billing/customers/partial-update-customer`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::CustomerId>,
        body: crate::piriod::UpdateCustomer,
    ) -> crate::Request<crate::piriod::Customer> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_CUSTOMER,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_customer(&id, &body).await }
            })
    }
    /// Delete a customer.
    ///
    /// Removes a customer together with its drafts, or archives it where it has a history: invoices past draft, ended subscriptions, sources in use. A customer with active subscriptions is refused with status 400.
    ///
    /// `DELETE /customers/{id}/`, `deleteCustomer`, the vendor's page `api-reference/billing/customers/delete-customer`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::CustomerId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_CUSTOMER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_customer(&id).await }
            })
    }
    /// Retrieve a customer's status.
    ///
    /// Returns how a customer stands; what the answer holds is not known.
    ///
    /// `GET /customers/{id}/status/`, `retrieveCustomerStatus`.
    #[inline]
    pub fn get_status(
        &self,
        id: impl Into<crate::piriod::CustomerId>,
    ) -> crate::Request<serde_json::Value> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_CUSTOMER_STATUS,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_customer_status(&id).await }
            })
    }
}
/// What `listCustomers` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListCustomers {
    country: Option<crate::piriod::CountryId>,
    email: Option<String>,
    name: Option<String>,
    tax_id: Option<String>,
    created: Option<chrono::DateTime<chrono::Utc>>,
    created_gte: Option<chrono::DateTime<chrono::Utc>>,
    created_lte: Option<chrono::DateTime<chrono::Utc>>,
    subscriptions: Option<String>,
    sources: Option<String>,
    search: Option<String>,
    ordering: Option<String>,
}
impl crate::List<ListCustomers> {
    /// Keeps the customers of one country.
    pub fn country(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CountryId>,
    ) -> Self {
        self.parameters.country = value.into_parameter();
        self
    }
    /// Keeps the customers with this email address.
    pub fn email(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.email = value.into_parameter();
        self
    }
    /// Keeps the customers of this name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
    /// Keeps the customers with this number at the tax agency.
    pub fn tax_id(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.tax_id = value.into_parameter();
        self
    }
    /// Keeps the customers that were created at this time.
    pub fn created(
        mut self,
        value: impl crate::IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.parameters.created = value.into_parameter();
        self
    }
    /// Keeps the customers that were created at this time or later.
    pub fn created_gte(
        mut self,
        value: impl crate::IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.parameters.created_gte = value.into_parameter();
        self
    }
    /// Keeps the customers that were created at this time or earlier.
    pub fn created_lte(
        mut self,
        value: impl crate::IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.parameters.created_lte = value.into_parameter();
        self
    }
    /// Keeps the customers that have this subscription.
    pub fn subscriptions(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.subscriptions = value.into_parameter();
        self
    }
    /// Keeps the customers that have this source of payments.
    pub fn sources(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.sources = value.into_parameter();
        self
    }
    /// Keeps the customers whose metadata has these values: each key goes out as a parameter of its own, `metadata__<key>=value`.
    pub fn metadata(self, key: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.keyed_query("metadata__", key.as_ref(), value.into())
    }
    /// Keeps the customers that match these words; which fields are searched is not known.
    pub fn search(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListCustomers {}
impl crate::list::sealed::ListParameters for ListCustomers {
    type Record = crate::piriod::Customer;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_CUSTOMERS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("country", self.country.as_ref())?;
        check.parameter("email", self.email.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
        check.parameter("tax_id", self.tax_id.as_ref())?;
        check.parameter("subscriptions", self.subscriptions.as_ref())?;
        check.parameter("sources", self.sources.as_ref())?;
        check.parameter("search", self.search.as_ref())?;
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
                    .list_customers(
                        self.country.as_ref(),
                        self.created.as_ref(),
                        self.created_gte.as_ref(),
                        self.created_lte.as_ref(),
                        self.email.as_deref(),
                        self.name.as_deref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.search.as_deref(),
                        self.sources.as_deref(),
                        self.subscriptions.as_deref(),
                        self.tax_id.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::CustomerPage {
    type Record = crate::piriod::Customer;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
