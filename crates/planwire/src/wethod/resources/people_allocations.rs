// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The hours that people are planned to spend on projects, by the day.
#[derive(Clone, Debug)]
pub struct PeopleAllocations {
    core: Arc<Core>,
}
impl PeopleAllocations {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Update a people allocation.
    ///
    /// Changes the hours of an allocation.
    ///
    /// The token's owner needs one of these permissions:
    /// - `planning.modify`: Change the user's own part of the planning.
    /// - `planning.modify_other`: Change other people's part of the planning.
    /// - `planning.modify_past`: Change the planning of days that are past.
    ///
    ///
    /// `PATCH /api/people-allocations/{id}`, `updatePeopleAllocation`, the vendor's page `update-people-allocation`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::PeopleAllocationId>,
        body: crate::wethod::UpdatePeopleAllocation,
    ) -> crate::Request<crate::wethod::PeopleAllocation> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PEOPLE_ALLOCATION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_people_allocation(&id, &body).await }
            })
    }
    /// Delete a people allocation.
    ///
    /// Takes the hours of an allocation out of the planning.
    ///
    /// The token's owner needs one of these permissions:
    /// - `planning.modify`: Change the user's own part of the planning.
    /// - `planning.modify_other`: Change other people's part of the planning.
    /// - `planning.modify_past`: Change the planning of days that are past.
    ///
    ///
    /// `DELETE /api/people-allocations/{id}`, `deletePeopleAllocation`, the vendor's page `delete-people-allocation`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::PeopleAllocationId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PEOPLE_ALLOCATION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_people_allocation(&id).await }
            })
    }
    /// List people allocations.
    ///
    /// Lists the hours that people are planned to spend on projects, day by day.
    ///
    /// The token's owner needs one of these permissions:
    /// - `planning.view`: View the user's own part of the planning.
    /// - `planning.view_other`: View other people's part of the planning.
    ///
    ///
    /// `GET /api/people-allocations`, `listPeopleAllocations`, the vendor's page `list-people-allocations`.
    pub fn list(&self) -> crate::List<ListPeopleAllocations> {
        crate::List::new(self.core.clone(), ListPeopleAllocations::default())
    }
    /// Create a people allocation.
    ///
    /// Plans hours of a person for a project on a day.
    ///
    /// The token's owner needs one of these permissions:
    /// - `planning.modify`: Change the user's own part of the planning.
    /// - `planning.modify_other`: Change other people's part of the planning.
    /// - `planning.modify_past`: Change the planning of days that are past.
    ///
    ///
    /// `POST /api/people-allocations`, `createPeopleAllocation`, the vendor's page `create-people-allocation`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreatePeopleAllocation,
    ) -> crate::Request<crate::wethod::PeopleAllocation> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PEOPLE_ALLOCATION,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_people_allocation(&body).await }
            })
    }
}
/// What `listPeopleAllocations` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPeopleAllocations {
    date: Option<String>,
    project_id: Option<crate::wethod::ProjectId>,
    person_id: Option<crate::wethod::PersonId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListPeopleAllocations> {
    /// Keeps the allocations on a day (the bare value), after a day (`gt:`), from a day on (`gte:`) or before one (`lt:`).
    pub fn date<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::Date>,
    ) -> Self
    where
        crate::wethod::operators::BareGtGteLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.date = Some(filter.into_filter().into_wire());
        self
    }
    /// Keeps the allocations to one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the allocations of one person.
    pub fn person_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.person_id = value.into_parameter();
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
    /// Keeps the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListPeopleAllocations {}
impl crate::list::sealed::ListParameters for ListPeopleAllocations {
    type Record = crate::wethod::PeopleAllocation;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PEOPLE_ALLOCATIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("date", self.date.as_ref())?;
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
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
                    .list_people_allocations(
                        self.date.as_deref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.person_id.as_ref(),
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
