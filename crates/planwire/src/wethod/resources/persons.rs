// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{JobTitleId, Person, PersonId, UpdatePerson};
use crate::wethod::operations::{
    GET_AUTHENTICATED_PERSON, GET_PERSON, LIST_PERSONS, UPDATE_PERSON,
};
use crate::wethod::operators::BareGtLt;
/// The people who work for the company.
#[derive(Clone, Debug)]
pub struct Persons {
    core: Arc<Core>,
}
impl Persons {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get the person of the token.
    ///
    /// Returns the person who owns the token.
    ///
    /// `GET /api/persons/me`, `getAuthenticatedPerson`, the vendor's page `get-authenticated-person`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let person = wethod.persons().get_authenticated().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_authenticated(&self) -> Request<Person> {
        Request::draft(&self.core, &GET_AUTHENTICATED_PERSON)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                async move { client.get_authenticated_person().await }
            })
    }
    /// Get a person.
    ///
    /// Returns one person.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.team`: Work with the settings of the team.
    ///
    /// `GET /api/persons/{id}`, `getPerson`, the vendor's page `get-person`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let person = wethod.persons().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PersonId>) -> Request<Person> {
        let id = id.into();
        Request::draft(&self.core, &GET_PERSON)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_person(&id).await }
            })
    }
    /// Update a person.
    ///
    /// Updates the given fields of a person.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.team`: Work with the settings of the team.
    ///
    /// `PATCH /api/persons/{id}`, `updatePerson`, the vendor's page `update-person`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdatePerson;
    ///
    /// let person = wethod.persons().update(7, UpdatePerson::new().name("Website")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PersonId>,
        body: UpdatePerson,
    ) -> Request<Person> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PERSON)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_person(&id, &body).await }
            })
    }
    /// List persons. [`ListPersons`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let persons = wethod
    ///     .persons()
    ///     .list()
    ///     .job_title_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPersons {
        ListPersons {
            listing: Listing::new(&self.core),
            job_title_id: None,
            allocation_manager_id: None,
            updated_at: None,
        }
    }
}
/// List persons.
///
/// Lists the people of the company.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.team`: Work with the settings of the team.
///
/// `GET /api/persons`, `listPersons`, the vendor's page `list-persons`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let persons = wethod
///     .persons()
///     .list()
///     .job_title_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPersons {
    listing: Box<Listing>,
    job_title_id: Option<JobTitleId>,
    allocation_manager_id: Option<PersonId>,
    updated_at: Option<String>,
}
impl ListPersons {
    /// Keeps only the persons with one job title.
    pub fn job_title_id(mut self, value: impl IntoParameter<JobTitleId>) -> Self {
        self.job_title_id = value.into_parameter();
        self
    }
    /// Keeps only the persons whose allocation manager is one person.
    pub fn allocation_manager_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.allocation_manager_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListPersons, Person, OffsetPaged);
impl ListParameters for ListPersons {
    type Item = Person;
    fn operation(&self) -> &'static Operation {
        &LIST_PERSONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("job_title_id", self.job_title_id.as_ref())?;
        check.parameter("allocation_manager_id", self.allocation_manager_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
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
                    .list_persons(
                        self.allocation_manager_id.as_ref(),
                        self.job_title_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
