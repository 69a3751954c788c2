// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The parts of a customer, such as branches, with contacts of their own.
#[derive(Clone, Debug)]
pub struct Orgunits {
    core: Arc<Core>,
}
impl Orgunits {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List organisation units.
    ///
    /// Lists the organisation units of the customers of the workspace.
    ///
    /// `GET /orgunits/`, `listOrgUnits`, the vendor's page `api-reference/billing/orgunits/list-organisation-units`.
    pub fn list(&self) -> crate::List<ListOrgUnits> {
        crate::List::new(self.core.clone(), ListOrgUnits::default())
    }
    /// Create an organisation unit.
    ///
    /// Creates an organisation unit of a customer, which can have twelve of them.
    ///
    /// `POST /orgunits/`, `createOrgUnit`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateOrgUnit,
    ) -> crate::Request<crate::piriod::OrgUnit> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_ORG_UNIT)
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::OrgUnitId>,
    ) -> crate::Request<crate::piriod::OrgUnit> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_ORG_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_org_unit(&id).await }
            })
    }
    /// Update an organisation unit.
    ///
    /// Changes some fields of an organisation unit.
    ///
    /// `PATCH /orgunits/{id}/`, `partialUpdateOrgUnit`, the vendor's page `api-reference/billing/orgunits/partial-update-org-unit`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::OrgUnitId>,
        body: crate::piriod::UpdateOrgUnit,
    ) -> crate::Request<crate::piriod::OrgUnit> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_ORG_UNIT,
            )
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
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::OrgUnitId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_ORG_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_org_unit(&id).await }
            })
    }
}
/// What `listOrgUnits` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListOrgUnits {
    customer: Option<crate::piriod::CustomerId>,
    name: Option<String>,
    ordering: Option<String>,
}
impl crate::List<ListOrgUnits> {
    /// Keeps the units of one customer.
    pub fn customer(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CustomerId>,
    ) -> Self {
        self.parameters.customer = value.into_parameter();
        self
    }
    /// Keeps the units of this name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListOrgUnits {}
impl crate::list::sealed::ListParameters for ListOrgUnits {
    type Record = crate::piriod::OrgUnit;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_ORG_UNITS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::OrgUnitPage {
    type Record = crate::piriod::OrgUnit;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
