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
use crate::wethod::{
    BusinessUnitId, CreatePersonPayroll, PersonId, PersonPayroll, PersonPayrollId,
    UpdatePersonPayroll,
};
use crate::wethod::operations::{
    CREATE_PERSON_PAYROLL, DELETE_PERSON_PAYROLL, GET_PERSON_PAYROLL,
    LIST_PERSON_PAYROLLS, UPDATE_PERSON_PAYROLL,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The annual cost of people, by period of months.
#[derive(Clone, Debug)]
pub struct PersonPayrolls {
    core: Arc<Core>,
}
impl PersonPayrolls {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a person payroll.
    ///
    /// Returns one payroll.
    ///
    /// `GET /api/person-payrolls/{id}`, `getPersonPayroll`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let person_payroll = wethod.person_payrolls().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PersonPayrollId>) -> Request<PersonPayroll> {
        let id = id.into();
        Request::draft(&self.core, &GET_PERSON_PAYROLL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_person_payroll(&id).await }
            })
    }
    /// Update a person payroll.
    ///
    /// Updates the given fields of a payroll.
    ///
    /// `PATCH /api/person-payrolls/{id}`, `updatePersonPayroll`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdatePersonPayroll;
    ///
    /// let person_payroll = wethod
    ///     .person_payrolls()
    ///     .update(7, UpdatePersonPayroll::new().taxes(1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PersonPayrollId>,
        body: UpdatePersonPayroll,
    ) -> Request<PersonPayroll> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PERSON_PAYROLL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_person_payroll(&id, &body).await }
            })
    }
    /// Delete a person payroll.
    ///
    /// Deletes a payroll.
    ///
    /// `DELETE /api/person-payrolls/{id}`, `deletePersonPayroll`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.person_payrolls().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PersonPayrollId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PERSON_PAYROLL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_person_payroll(&id).await }
            })
    }
    /// List person payrolls. [`ListPersonPayrolls`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let person_payrolls = wethod
    ///     .person_payrolls()
    ///     .list()
    ///     .person_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPersonPayrolls {
        ListPersonPayrolls {
            listing: Listing::new(&self.core),
            person_id: None,
            business_unit_id: None,
            updated_at: None,
        }
    }
    /// Create a person payroll.
    ///
    /// Creates a payroll of a person.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `payroll.employees`: Work with the payrolls of employees.
    ///
    /// `POST /api/person-payrolls`, `createPersonPayroll`, the vendor's page `create-person-payroll`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreatePersonPayroll;
    ///
    /// let person_payroll = wethod
    ///     .person_payrolls()
    ///     .create(CreatePersonPayroll::new().person_id(12).business_unit_id(12).cost(100))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePersonPayroll) -> Request<PersonPayroll> {
        Request::draft(&self.core, &CREATE_PERSON_PAYROLL)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_person_payroll(&body).await }
            })
    }
}
/// List person payrolls.
///
/// Lists the payrolls: the annual cost of each person, by period of months.
///
/// The token's owner needs one of these permissions:
///
/// - `payroll.employees`: Work with the payrolls of employees.
///
/// `GET /api/person-payrolls`, `listPersonPayrolls`, the vendor's page `list-person-payrolls`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let person_payrolls = wethod
///     .person_payrolls()
///     .list()
///     .person_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPersonPayrolls {
    listing: Box<Listing>,
    person_id: Option<PersonId>,
    business_unit_id: Option<BusinessUnitId>,
    updated_at: Option<String>,
}
impl ListPersonPayrolls {
    /// Keeps only the payrolls of one person.
    pub fn person_id(mut self, value: impl IntoParameter<PersonId>) -> Self {
        self.person_id = value.into_parameter();
        self
    }
    /// Keeps only the payrolls of one business unit.
    pub fn business_unit_id(
        mut self,
        value: impl IntoParameter<BusinessUnitId>,
    ) -> Self {
        self.business_unit_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListPersonPayrolls, PersonPayroll, OffsetPaged);
impl ListParameters for ListPersonPayrolls {
    type Item = PersonPayroll;
    fn operation(&self) -> &'static Operation {
        &LIST_PERSON_PAYROLLS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("business_unit_id", self.business_unit_id.as_ref())?;
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
                    .list_person_payrolls(
                        self.business_unit_id.as_ref(),
                        window.size,
                        window.position,
                        self.person_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
