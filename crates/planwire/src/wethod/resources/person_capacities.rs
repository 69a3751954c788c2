// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Which capacity people have, and from which day on.
#[derive(Clone, Debug)]
pub struct PersonCapacities {
    core: Arc<Core>,
}
impl PersonCapacities {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a person capacity.
    ///
    /// Fetches one capacity of a person.
    ///
    /// `GET /api/person-capacities/{id}`, `getPersonCapacity`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::PersonCapacityId>,
    ) -> crate::Request<crate::wethod::PersonCapacity> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PERSON_CAPACITY,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_person_capacity(&id).await }
            })
    }
    /// Update a person capacity.
    ///
    /// Changes which capacity a person has, or from which day on.
    ///
    /// `PATCH /api/person-capacities/{id}`, `updatePersonCapacity`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::PersonCapacityId>,
        body: crate::wethod::UpdatePersonCapacity,
    ) -> crate::Request<crate::wethod::PersonCapacity> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PERSON_CAPACITY,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_person_capacity(&id, &body).await }
            })
    }
    /// Delete a person capacity.
    ///
    /// Takes a capacity from a person.
    ///
    /// `DELETE /api/person-capacities/{id}`, `deletePersonCapacity`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::PersonCapacityId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PERSON_CAPACITY,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_person_capacity(&id).await }
            })
    }
    /// List person capacities.
    ///
    /// Lists which capacity people have, and from which day on. The company needs the feature Capacity Versioning.
    ///
    /// `GET /api/person-capacities`, `listPersonCapacities`, the vendor's page `list-person-capacities`.
    pub fn list(&self) -> crate::List<ListPersonCapacities> {
        crate::List::new(self.core.clone(), ListPersonCapacities::default())
    }
    /// Create a person capacity.
    ///
    /// Gives a person a capacity from a day on. The company needs the feature Capacity Versioning.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.team`: Work with the settings of the team.
    ///
    ///
    /// `POST /api/person-capacities`, `createPersonCapacity`, the vendor's page `create-person-capacity`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreatePersonCapacity,
    ) -> crate::Request<crate::wethod::PersonCapacity> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PERSON_CAPACITY,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_person_capacity(&body).await }
            })
    }
}
/// What `listPersonCapacities` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPersonCapacities {
    person_id: Option<crate::wethod::PersonId>,
    capacity_id: Option<crate::wethod::CapacityId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListPersonCapacities> {
    /// Keeps the capacities of one person.
    pub fn person_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.person_id = value.into_parameter();
        self
    }
    /// Keeps the persons who have one capacity.
    pub fn capacity_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::CapacityId>,
    ) -> Self {
        self.parameters.capacity_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
    /// Keeps the records that were deleted at such a time, compared by any of nine operators.
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
    /// Sorts the list by the day that a capacity begins.
    pub fn order_by(mut self, ordering: impl Into<crate::Orderings>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListPersonCapacities {}
impl crate::list::sealed::ListParameters for ListPersonCapacities {
    type Record = crate::wethod::PersonCapacity;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PERSON_CAPACITIES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("capacity_id", self.capacity_id.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
        check.parameter("order", self.order.as_ref())?;
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
                    .list_person_capacities(
                        self.capacity_id.as_ref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.order.as_deref(),
                        self.person_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
