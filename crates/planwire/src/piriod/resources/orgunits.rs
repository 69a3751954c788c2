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
use crate::piriod::{CreateOrgUnit, CustomerId, OrgUnit, OrgUnitId, UpdateOrgUnit};
use crate::piriod::operations::{
    CREATE_ORG_UNIT, DELETE_ORG_UNIT, LIST_ORG_UNITS, PARTIAL_UPDATE_ORG_UNIT,
    RETRIEVE_ORG_UNIT,
};
/// The parts of a customer, such as branches, with contacts of their own.
#[derive(Clone, Debug)]
pub struct Orgunits {
    core: Arc<Core>,
}
impl Orgunits {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List organisation units. [`ListOrgUnits`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let org_units = piriod
    ///     .orgunits()
    ///     .list()
    ///     .customer("cus_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListOrgUnits {
        ListOrgUnits {
            listing: Listing::new(&self.core),
            customer: None,
            name: None,
            ordering: None,
        }
    }
    /// Create an organisation unit.
    ///
    /// Creates an organisation unit of a customer. A customer can have twelve.
    ///
    /// `POST /orgunits/`, `createOrgUnit`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateOrgUnit;
    ///
    /// let org_unit = piriod
    ///     .orgunits()
    ///     .create(CreateOrgUnit::new("cus_1", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateOrgUnit) -> Request<OrgUnit> {
        Request::draft(&self.core, &CREATE_ORG_UNIT)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_org_unit(&body).await }
            })
    }
    /// Retrieve an organisation unit.
    ///
    /// Returns one organisation unit.
    ///
    /// `GET /orgunits/{id}/`, `retrieveOrgUnit`, the vendor's page `api-reference/billing/orgunits/retrieve-org-unit`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let org_unit = piriod.orgunits().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<OrgUnitId>) -> Request<OrgUnit> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_ORG_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_org_unit(&id).await }
            })
    }
    /// Update an organisation unit.
    ///
    /// Updates the given fields of an organisation unit.
    ///
    /// `PATCH /orgunits/{id}/`, `partialUpdateOrgUnit`, the vendor's page `api-reference/billing/orgunits/partial-update-org-unit`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateOrgUnit;
    ///
    /// let org_unit = piriod
    ///     .orgunits()
    ///     .update(7, UpdateOrgUnit::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<OrgUnitId>,
        body: UpdateOrgUnit,
    ) -> Request<OrgUnit> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_ORG_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_org_unit(&id, &body).await }
            })
    }
    /// Delete an organisation unit.
    ///
    /// Deletes an organisation unit.
    ///
    /// `DELETE /orgunits/{id}/`, `deleteOrgUnit`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.orgunits().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<OrgUnitId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_ORG_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_org_unit(&id).await }
            })
    }
}
/// List organisation units.
///
/// Lists the organisation units of the customers of the workspace.
///
/// `GET /orgunits/`, `listOrgUnits`, the vendor's page `api-reference/billing/orgunits/list-organisation-units`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let org_units = piriod
///     .orgunits()
///     .list()
///     .customer("cus_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListOrgUnits {
    listing: Box<Listing>,
    customer: Option<CustomerId>,
    name: Option<String>,
    ordering: Option<String>,
}
impl ListOrgUnits {
    /// Keeps only the units of one customer.
    pub fn customer(mut self, value: impl IntoParameter<CustomerId>) -> Self {
        self.customer = value.into_parameter();
        self
    }
    /// Keeps only the units of this name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListOrgUnits, OrgUnit, PageNumbered);
impl ListParameters for ListOrgUnits {
    type Item = OrgUnit;
    fn operation(&self) -> &'static Operation {
        &LIST_ORG_UNITS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
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
                    .list_org_units(
                        self.customer.as_ref(),
                        self.name.as_deref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::OrgUnitPage {
    type Record = OrgUnit;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
