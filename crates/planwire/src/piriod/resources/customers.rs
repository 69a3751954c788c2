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
use crate::piriod::{CountryId, CreateCustomer, Customer, CustomerId, UpdateCustomer};
use crate::piriod::operations::{
    CREATE_CUSTOMER, DELETE_CUSTOMER, LIST_CUSTOMERS, PARTIAL_UPDATE_CUSTOMER,
    RETRIEVE_CUSTOMER, RETRIEVE_CUSTOMER_STATUS,
};
/// A customer of the workspace: a person or company to bill.
#[derive(Clone, Debug)]
pub struct Customers {
    core: Arc<Core>,
}
impl Customers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List customers. [`ListCustomers`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let customers = piriod
    ///     .customers()
    ///     .list()
    ///     .country("CL")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCustomers {
        ListCustomers {
            listing: Listing::new(&self.core),
            country: None,
            email: None,
            name: None,
            tax_id: None,
            created: None,
            created_gte: None,
            created_lte: None,
            subscriptions: None,
            sources: None,
            search: None,
            ordering: None,
        }
    }
    /// Create a customer.
    ///
    /// Creates a customer.
    ///
    /// `POST /customers/`, `createCustomer`, the vendor's page `api-reference/billing/customers/create-customer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateCustomer;
    ///
    /// let customer = piriod
    ///     .customers()
    ///     .create(CreateCustomer::new("Website", "CL").address("Via Roma 1"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateCustomer) -> Request<Customer> {
        Request::draft(&self.core, &CREATE_CUSTOMER)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = piriod.customers().get("cus_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CustomerId>) -> Request<Customer> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_CUSTOMER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_customer(&id).await }
            })
    }
    /// Update a customer.
    ///
    /// Updates the given fields of a customer.
    ///
    /// `PATCH /customers/{id}/`, `partialUpdateCustomer`, the vendor's page `api-reference/billing/customers/partial-update-customer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateCustomer;
    ///
    /// let customer = piriod
    ///     .customers()
    ///     .update("cus_1", UpdateCustomer::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<CustomerId>,
        body: UpdateCustomer,
    ) -> Request<Customer> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_CUSTOMER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_customer(&id, &body).await }
            })
    }
    /// Delete a customer.
    ///
    /// Deletes a customer together with its drafts. A customer with a history is archived instead: invoices past draft, ended subscriptions, sources in use. A customer with active subscriptions is refused with status 400.
    ///
    /// `DELETE /customers/{id}/`, `deleteCustomer`, the vendor's page `api-reference/billing/customers/delete-customer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.customers().delete("cus_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<CustomerId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CUSTOMER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_customer(&id).await }
            })
    }
    /// Retrieve a customer's status.
    ///
    /// Returns the status of a customer. Undocumented: the response.
    ///
    /// `GET /customers/{id}/status/`, `retrieveCustomerStatus`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = piriod.customers().get_status("cus_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status(&self, id: impl Into<CustomerId>) -> Request<serde_json::Value> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_CUSTOMER_STATUS)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_customer_status(&id).await }
            })
    }
}
/// List customers.
///
/// Lists the customers of the workspace.
///
/// `GET /customers/`, `listCustomers`, the vendor's page `api-reference/billing/customers/list-customers`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let customers = piriod
///     .customers()
///     .list()
///     .country("CL")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCustomers {
    listing: Box<Listing>,
    country: Option<CountryId>,
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
impl ListCustomers {
    /// Keeps only the customers of one country.
    pub fn country(mut self, value: impl IntoParameter<CountryId>) -> Self {
        self.country = value.into_parameter();
        self
    }
    /// Keeps only the customers with one email address.
    pub fn email(mut self, value: impl IntoParameter<String>) -> Self {
        self.email = value.into_parameter();
        self
    }
    /// Keeps only the customers of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// Keeps only the customers with one tax number.
    pub fn tax_id(mut self, value: impl IntoParameter<String>) -> Self {
        self.tax_id = value.into_parameter();
        self
    }
    /// Keeps only the customers created at a given time.
    pub fn created(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created = value.into_parameter();
        self
    }
    /// Keeps only the customers created at a given time or later.
    pub fn created_gte(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_gte = value.into_parameter();
        self
    }
    /// Keeps only the customers created at a given time or earlier.
    pub fn created_lte(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_lte = value.into_parameter();
        self
    }
    /// Keeps only the customers of one subscription.
    pub fn subscriptions(mut self, value: impl IntoParameter<String>) -> Self {
        self.subscriptions = value.into_parameter();
        self
    }
    /// Keeps only the customers of one source of payments.
    pub fn sources(mut self, value: impl IntoParameter<String>) -> Self {
        self.sources = value.into_parameter();
        self
    }
    /// Keeps only the customers whose metadata has these values. Each key is sent as its own parameter, `metadata__<key>=value`.
    pub fn metadata(mut self, key: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.listing.add_keyed("metadata__", key.as_ref(), value.into());
        self
    }
    /// Keeps only the customers that match these words. Undocumented: which fields are searched.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListCustomers, Customer, PageNumbered);
impl ListParameters for ListCustomers {
    type Item = Customer;
    fn operation(&self) -> &'static Operation {
        &LIST_CUSTOMERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
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
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_text(record.id.as_str()), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
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
impl PageBody for planwire_client::piriod::types::CustomerPage {
    type Record = Customer;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
