// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Those whom the workspace buys from.
#[derive(Clone, Debug)]
pub struct Suppliers {
    core: Arc<Core>,
}
impl Suppliers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List suppliers.
    ///
    /// Lists those whom the workspace buys from.
    ///
    /// `GET /suppliers/`, `listSuppliers`, the vendor's page `api-reference/procurement/suppliers/list-suppliers`.
    pub fn list(&self) -> crate::List<ListSuppliers> {
        crate::List::new(self.core.clone(), ListSuppliers::default())
    }
    /// Create a supplier.
    ///
    /// Adds somebody whom the workspace buys from.
    ///
    /// `POST /suppliers/`, `createSupplier`, the vendor's page `api-reference/procurement/suppliers/create-supplier`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateSupplier,
    ) -> crate::Request<crate::piriod::Supplier> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_SUPPLIER)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_supplier(&body).await }
            })
    }
    /// Retrieve a supplier.
    ///
    /// Gives one supplier.
    ///
    /// `GET /suppliers/{id}/`, `retrieveSupplier`, the vendor's page `api-reference/procurement/suppliers/retrieve-supplier`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::SupplierId>,
    ) -> crate::Request<crate::piriod::Supplier> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_SUPPLIER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_supplier(&id).await }
            })
    }
    /// Update a supplier.
    ///
    /// Changes the fields of a supplier that are sent.
    ///
    /// `PATCH /suppliers/{id}/`, `partialUpdateSupplier`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::SupplierId>,
        body: crate::piriod::UpdateSupplier,
    ) -> crate::Request<crate::piriod::Supplier> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_SUPPLIER,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_supplier(&id, &body).await }
            })
    }
    /// Delete a supplier.
    ///
    /// Removes a supplier.
    ///
    /// `DELETE /suppliers/{id}/`, `deleteSupplier`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::SupplierId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_SUPPLIER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_supplier(&id).await }
            })
    }
}
/// What `listSuppliers` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListSuppliers {
    name: Option<String>,
    tax_id: Option<String>,
    email: Option<String>,
    country: Option<crate::piriod::CountryId>,
    created: Option<chrono::DateTime<chrono::Utc>>,
    created_gte: Option<chrono::DateTime<chrono::Utc>>,
    created_lte: Option<chrono::DateTime<chrono::Utc>>,
    ordering: Option<String>,
}
impl crate::List<ListSuppliers> {
    /// Keeps the suppliers of one name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
    /// Keeps the supplier of one tax number.
    pub fn tax_id(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.tax_id = value.into_parameter();
        self
    }
    /// Keeps the suppliers of one email address.
    pub fn email(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.email = value.into_parameter();
        self
    }
    /// Keeps the suppliers of one country.
    pub fn country(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CountryId>,
    ) -> Self {
        self.parameters.country = value.into_parameter();
        self
    }
    /// Keeps the suppliers that were created at an instant.
    pub fn created(
        mut self,
        value: impl crate::IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.parameters.created = value.into_parameter();
        self
    }
    /// Keeps the suppliers that were created at an instant or later.
    pub fn created_gte(
        mut self,
        value: impl crate::IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.parameters.created_gte = value.into_parameter();
        self
    }
    /// Keeps the suppliers that were created at an instant or earlier.
    pub fn created_lte(
        mut self,
        value: impl crate::IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.parameters.created_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListSuppliers {}
impl crate::list::sealed::ListParameters for ListSuppliers {
    type Record = crate::piriod::Supplier;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_SUPPLIERS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("name", self.name.as_ref())?;
        check.parameter("tax_id", self.tax_id.as_ref())?;
        check.parameter("email", self.email.as_ref())?;
        check.parameter("country", self.country.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::SupplierPage {
    type Record = crate::piriod::Supplier;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
