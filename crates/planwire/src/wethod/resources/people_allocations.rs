// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::{Date, DateTime};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CreatePeopleAllocation, PeopleAllocation, PeopleAllocationId, PersonId, ProjectId,
    SoftDeleted, UpdatePeopleAllocation,
};
use crate::wethod::operations::{
    CREATE_PEOPLE_ALLOCATION, DELETE_PEOPLE_ALLOCATION, LIST_PEOPLE_ALLOCATIONS,
    UPDATE_PEOPLE_ALLOCATION,
};
use crate::wethod::operators::{BareGtGteLt, BareGtLt};
/// The hours that people are planned to spend on projects, by day.
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
    /// Updates the hours of an allocation.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `planning.modify`: Change the user's own part of the planning.
    /// - `planning.modify_other`: Change other people's part of the planning.
    /// - `planning.modify_past`: Change the planning of days that are past.
    ///
    /// `PATCH /api/people-allocations/{id}`, `updatePeopleAllocation`, the vendor's page `update-people-allocation`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdatePeopleAllocation;
    ///
    /// let people_allocation = wethod
    ///     .people_allocations()
    ///     .update(7, UpdatePeopleAllocation::new().hours(1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PeopleAllocationId>,
        body: UpdatePeopleAllocation,
    ) -> Request<PeopleAllocation> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PEOPLE_ALLOCATION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_people_allocation(&id, &body).await }
            })
    }
    /// Delete a people allocation.
    ///
    /// Deletes an allocation from the planning.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `planning.modify`: Change the user's own part of the planning.
    /// - `planning.modify_other`: Change other people's part of the planning.
    /// - `planning.modify_past`: Change the planning of days that are past.
    ///
    /// `DELETE /api/people-allocations/{id}`, `deletePeopleAllocation`, the vendor's page `delete-people-allocation`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.people_allocations().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PeopleAllocationId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PEOPLE_ALLOCATION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_people_allocation(&id).await }
            })
    }
    /// List people allocations. [`ListPeopleAllocations`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::after;
    ///
    /// let people_allocations = wethod
    ///     .people_allocations()
    ///     .list()
    ///     .date(after("2026-03-02".parse::<NaiveDate>()?))
    ///     .project_id(12)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPeopleAllocations {
        ListPeopleAllocations {
            listing: Listing::new(&self.core),
            date: None,
            project_id: None,
            person_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Create a people allocation.
    ///
    /// Allocates hours of a person to a project on a day.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `planning.modify`: Change the user's own part of the planning.
    /// - `planning.modify_other`: Change other people's part of the planning.
    /// - `planning.modify_past`: Change the planning of days that are past.
    ///
    /// `POST /api/people-allocations`, `createPeopleAllocation`, the vendor's page `create-people-allocation`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::CreatePeopleAllocation;
    ///
    /// let people_allocation = wethod
    ///     .people_allocations()
    ///     .create(
    ///         CreatePeopleAllocation::new()
    ///             .person_id(12)
    ///             .project_id(12)
    ///             .date("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePeopleAllocation) -> Request<PeopleAllocation> {
        Request::draft(&self.core, &CREATE_PEOPLE_ALLOCATION)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_people_allocation(&body).await }
            })
    }
}
/// List people allocations.
///
/// Lists the hours that people are planned to spend on projects, day by day.
///
/// The token's owner needs one of these permissions:
///
/// - `planning.view`: View the user's own part of the planning.
/// - `planning.view_other`: View other people's part of the planning.
///
/// `GET /api/people-allocations`, `listPeopleAllocations`, the vendor's page `list-people-allocations`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::NaiveDate;
/// use planwire::after;
///
/// let people_allocations = wethod
///     .people_allocations()
///     .list()
///     .date(after("2026-03-02".parse::<NaiveDate>()?))
///     .project_id(12)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPeopleAllocations {
    listing: Box<Listing>,
    date: Option<String>,
    project_id: Option<ProjectId>,
    person_id: Option<PersonId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListPeopleAllocations {
    /// Keeps only the allocations on a day (the bare value), after a day (`gt:`), on or after a day (`gte:`) or before a day (`lt:`).
    pub fn date(mut self, filter: impl BareGtGteLt<Date>) -> Self {
        self.date = filter.into_wire();
        self
    }
    /// Keeps only the allocations to one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the allocations of one person.
    pub fn person_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.person_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.deleted = value.into_parameter();
        self
    }
    /// Keeps only the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListPeopleAllocations, PeopleAllocation, OffsetPaged);
impl ListParameters for ListPeopleAllocations {
    type Item = PeopleAllocation;
    fn operation(&self) -> &'static Operation {
        &LIST_PEOPLE_ALLOCATIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.typed("date", self.date.is_some());
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("person_id", self.person_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
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
