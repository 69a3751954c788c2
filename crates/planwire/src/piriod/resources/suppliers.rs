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
use crate::piriod::{CountryId, CreateSupplier, Supplier, SupplierId, UpdateSupplier};
use crate::piriod::operations::{
    CREATE_SUPPLIER, DELETE_SUPPLIER, LIST_SUPPLIERS, PARTIAL_UPDATE_SUPPLIER,
    RETRIEVE_SUPPLIER,
};
/// The suppliers of the workspace.
#[derive(Clone, Debug)]
pub struct Suppliers {
    core: Arc<Core>,
}
impl Suppliers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List suppliers. [`ListSuppliers`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let suppliers = piriod
    ///     .suppliers()
    ///     .list()
    ///     .country("CL")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListSuppliers {
        ListSuppliers {
            listing: Listing::new(&self.core),
            name: None,
            tax_id: None,
            email: None,
            country: None,
            created: None,
            created_gte: None,
            created_lte: None,
            ordering: None,
        }
    }
    /// Create a supplier.
    ///
    /// Creates a supplier.
    ///
    /// `POST /suppliers/`, `createSupplier`, the vendor's page `api-reference/procurement/suppliers/create-supplier`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateSupplier;
    ///
    /// let supplier = piriod
    ///     .suppliers()
    ///     .create(CreateSupplier::new("Website", "CL").tax_id("text"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateSupplier) -> Request<Supplier> {
        Request::draft(&self.core, &CREATE_SUPPLIER)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_supplier(&body).await }
            })
    }
    /// Retrieve a supplier.
    ///
    /// Returns one supplier.
    ///
    /// `GET /suppliers/{id}/`, `retrieveSupplier`, the vendor's page `api-reference/procurement/suppliers/retrieve-supplier`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let supplier = piriod.suppliers().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<SupplierId>) -> Request<Supplier> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_SUPPLIER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_supplier(&id).await }
            })
    }
    /// Update a supplier.
    ///
    /// Updates the given fields of a supplier.
    ///
    /// `PATCH /suppliers/{id}/`, `partialUpdateSupplier`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateSupplier;
    ///
    /// let supplier = piriod
    ///     .suppliers()
    ///     .update(7, UpdateSupplier::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<SupplierId>,
        body: UpdateSupplier,
    ) -> Request<Supplier> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_SUPPLIER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_supplier(&id, &body).await }
            })
    }
    /// Delete a supplier.
    ///
    /// Deletes a supplier.
    ///
    /// `DELETE /suppliers/{id}/`, `deleteSupplier`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.suppliers().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<SupplierId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_SUPPLIER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_supplier(&id).await }
            })
    }
}
/// List suppliers.
///
/// Lists the suppliers of the workspace.
///
/// `GET /suppliers/`, `listSuppliers`, the vendor's page `api-reference/procurement/suppliers/list-suppliers`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let suppliers = piriod
///     .suppliers()
///     .list()
///     .country("CL")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListSuppliers {
    listing: Box<Listing>,
    name: Option<String>,
    tax_id: Option<String>,
    email: Option<String>,
    country: Option<CountryId>,
    created: Option<chrono::DateTime<chrono::Utc>>,
    created_gte: Option<chrono::DateTime<chrono::Utc>>,
    created_lte: Option<chrono::DateTime<chrono::Utc>>,
    ordering: Option<String>,
}
impl ListSuppliers {
    /// Keeps only the suppliers of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// Keeps only the supplier of one tax number.
    pub fn tax_id(mut self, value: impl IntoParameter<String>) -> Self {
        self.tax_id = value.into_parameter();
        self
    }
    /// Keeps only the suppliers of one email address.
    pub fn email(mut self, value: impl IntoParameter<String>) -> Self {
        self.email = value.into_parameter();
        self
    }
    /// Keeps only the suppliers of one country.
    pub fn country(mut self, value: impl IntoParameter<CountryId>) -> Self {
        self.country = value.into_parameter();
        self
    }
    /// Keeps only the suppliers created at a given time.
    pub fn created(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created = value.into_parameter();
        self
    }
    /// Keeps only the suppliers created at a given time or later.
    pub fn created_gte(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_gte = value.into_parameter();
        self
    }
    /// Keeps only the suppliers created at a given time or earlier.
    pub fn created_lte(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListSuppliers, Supplier, PageNumbered);
impl ListParameters for ListSuppliers {
    type Item = Supplier;
    fn operation(&self) -> &'static Operation {
        &LIST_SUPPLIERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("name", self.name.as_ref())?;
        check.parameter("tax_id", self.tax_id.as_ref())?;
        check.parameter("email", self.email.as_ref())?;
        check.parameter("country", self.country.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_suppliers(
                        self.country.as_ref(),
                        self.created.as_ref(),
                        self.created_gte.as_ref(),
                        self.created_lte.as_ref(),
                        self.email.as_deref(),
                        self.name.as_deref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.tax_id.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::SupplierPage {
    type Record = Supplier;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
