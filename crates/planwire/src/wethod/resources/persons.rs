// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Fetches the person whose token makes the call.
    ///
    /// `GET /api/persons/me`, `getAuthenticatedPerson`, the vendor's page `get-authenticated-person`.
    #[inline]
    pub fn get_authenticated(&self) -> crate::Request<crate::wethod::Person> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_AUTHENTICATED_PERSON,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                async move { client.get_authenticated_person().await }
            })
    }
    /// Get a person.
    ///
    /// Fetches one person.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.team`: Work with the settings of the team.
    ///
    ///
    /// `GET /api/persons/{id}`, `getPerson`, the vendor's page `get-person`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::PersonId>,
    ) -> crate::Request<crate::wethod::Person> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PERSON)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_person(&id).await }
            })
    }
    /// Update a person.
    ///
    /// Changes the given fields of a person.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.team`: Work with the settings of the team.
    ///
    ///
    /// `PATCH /api/persons/{id}`, `updatePerson`, the vendor's page `update-person`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::PersonId>,
        body: crate::wethod::UpdatePerson,
    ) -> crate::Request<crate::wethod::Person> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_PERSON)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_person(&id, &body).await }
            })
    }
    /// List persons.
    ///
    /// Lists the people of the company.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.team`: Work with the settings of the team.
    ///
    ///
    /// `GET /api/persons`, `listPersons`, the vendor's page `list-persons`.
    pub fn list(&self) -> crate::List<ListPersons> {
        crate::List::new(self.core.clone(), ListPersons::default())
    }
}
/// What `listPersons` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPersons {
    job_title_id: Option<crate::wethod::JobTitleId>,
    allocation_manager_id: Option<crate::wethod::PersonId>,
    updated_at: Option<String>,
}
impl crate::List<ListPersons> {
    /// Keeps the persons with one job title.
    pub fn job_title_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::JobTitleId>,
    ) -> Self {
        self.parameters.job_title_id = value.into_parameter();
        self
    }
    /// Keeps the persons whose allocations one person manages.
    pub fn allocation_manager_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.allocation_manager_id = value.into_parameter();
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
}
impl crate::list::OffsetPaged for ListPersons {}
impl crate::list::sealed::ListParameters for ListPersons {
    type Record = crate::wethod::Person;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PERSONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("job_title_id", self.job_title_id.as_ref())?;
        check.parameter("allocation_manager_id", self.allocation_manager_id.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
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
