// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Orderings, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CapacityId, CreatePersonCapacity, PersonCapacity, PersonCapacityId, PersonId,
    SoftDeleted, UpdatePersonCapacity,
};
use crate::wethod::operations::{
    CREATE_PERSON_CAPACITY, DELETE_PERSON_CAPACITY, GET_PERSON_CAPACITY,
    LIST_PERSON_CAPACITIES, UPDATE_PERSON_CAPACITY,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The capacities of people, by first day.
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
    /// Returns one capacity of a person.
    ///
    /// `GET /api/person-capacities/{id}`, `getPersonCapacity`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let person_capacity = wethod.person_capacities().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PersonCapacityId>) -> Request<PersonCapacity> {
        let id = id.into();
        Request::draft(&self.core, &GET_PERSON_CAPACITY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_person_capacity(&id).await }
            })
    }
    /// Update a person capacity.
    ///
    /// Updates the capacity of a person, or its first day.
    ///
    /// `PATCH /api/person-capacities/{id}`, `updatePersonCapacity`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::UpdatePersonCapacity;
    ///
    /// let person_capacity = wethod
    ///     .person_capacities()
    ///     .update(
    ///         7,
    ///         UpdatePersonCapacity::new().starts_at("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PersonCapacityId>,
        body: UpdatePersonCapacity,
    ) -> Request<PersonCapacity> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PERSON_CAPACITY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_person_capacity(&id, &body).await }
            })
    }
    /// Delete a person capacity.
    ///
    /// Deletes a capacity of a person.
    ///
    /// `DELETE /api/person-capacities/{id}`, `deletePersonCapacity`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.person_capacities().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PersonCapacityId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PERSON_CAPACITY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_person_capacity(&id).await }
            })
    }
    /// List person capacities. [`ListPersonCapacities`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let person_capacities = wethod
    ///     .person_capacities()
    ///     .list()
    ///     .person_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPersonCapacities {
        ListPersonCapacities {
            listing: Listing::new(&self.core),
            person_id: None,
            capacity_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
            order: None,
        }
    }
    /// Create a person capacity.
    ///
    /// Gives a person a capacity from a day on. The company must have the feature Capacity Versioning.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.team`: Work with the settings of the team.
    ///
    /// `POST /api/person-capacities`, `createPersonCapacity`, the vendor's page `create-person-capacity`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::CreatePersonCapacity;
    ///
    /// let person_capacity = wethod
    ///     .person_capacities()
    ///     .create(CreatePersonCapacity::new(12, 12, "2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePersonCapacity) -> Request<PersonCapacity> {
        Request::draft(&self.core, &CREATE_PERSON_CAPACITY)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_person_capacity(&body).await }
            })
    }
}
/// List person capacities.
///
/// Lists the capacities of people, each with its first day. The company must have the feature Capacity Versioning.
///
/// `GET /api/person-capacities`, `listPersonCapacities`, the vendor's page `list-person-capacities`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let person_capacities = wethod
///     .person_capacities()
///     .list()
///     .person_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPersonCapacities {
    listing: Box<Listing>,
    person_id: Option<PersonId>,
    capacity_id: Option<CapacityId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl ListPersonCapacities {
    /// Keeps only the capacities of one person.
    pub fn person_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.person_id = value.into_parameter();
        self
    }
    /// Keeps only the persons who have one capacity.
    pub fn capacity_id(mut self, value: impl IntoParameter<CapacityId>) -> Self {
        self.capacity_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
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
    /// Keeps only the records by deletion time, compared by any of nine operators.
    pub fn deleted_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
    /// Sorts the list by the first day of the capacity.
    pub fn order_by(mut self, ordering: impl Into<Orderings>) -> Self {
        self.order = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListPersonCapacities, PersonCapacity, OffsetPaged);
impl ListParameters for ListPersonCapacities {
    type Item = PersonCapacity;
    fn operation(&self) -> &'static Operation {
        &LIST_PERSON_CAPACITIES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("capacity_id", self.capacity_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
        check.parameter("order", self.order.as_ref())?;
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
