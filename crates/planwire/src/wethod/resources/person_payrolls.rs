// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What people cost a year, from one month to another.
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
    /// Fetches one payroll.
    ///
    /// `GET /api/person-payrolls/{id}`, `getPersonPayroll`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::PersonPayrollId>,
    ) -> crate::Request<crate::wethod::PersonPayroll> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PERSON_PAYROLL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_person_payroll(&id).await }
            })
    }
    /// Update a person payroll.
    ///
    /// Changes the given fields of a payroll.
    ///
    /// `PATCH /api/person-payrolls/{id}`, `updatePersonPayroll`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::PersonPayrollId>,
        body: crate::wethod::UpdatePersonPayroll,
    ) -> crate::Request<crate::wethod::PersonPayroll> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PERSON_PAYROLL,
            )
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::PersonPayrollId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PERSON_PAYROLL,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_person_payroll(&id).await }
            })
    }
    /// List person payrolls.
    ///
    /// Lists the payrolls: what each person costs a year, from one month to another.
    ///
    /// The token's owner needs one of these permissions:
    /// - `payroll.employees`: Work with the payrolls of employees.
    ///
    ///
    /// `GET /api/person-payrolls`, `listPersonPayrolls`, the vendor's page `list-person-payrolls`.
    pub fn list(&self) -> crate::List<ListPersonPayrolls> {
        crate::List::new(self.core.clone(), ListPersonPayrolls::default())
    }
    /// Create a person payroll.
    ///
    /// Adds a payroll to a person.
    ///
    /// The token's owner needs one of these permissions:
    /// - `payroll.employees`: Work with the payrolls of employees.
    ///
    ///
    /// `POST /api/person-payrolls`, `createPersonPayroll`, the vendor's page `create-person-payroll`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreatePersonPayroll,
    ) -> crate::Request<crate::wethod::PersonPayroll> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PERSON_PAYROLL,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_person_payroll(&body).await }
            })
    }
}
/// What `listPersonPayrolls` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPersonPayrolls {
    person_id: Option<crate::wethod::PersonId>,
    business_unit_id: Option<crate::wethod::BusinessUnitId>,
    updated_at: Option<String>,
}
impl crate::List<ListPersonPayrolls> {
    /// Keeps the payrolls of one person.
    pub fn person_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::PersonId>,
    ) -> Self {
        self.parameters.person_id = value.into_parameter();
        self
    }
    /// Keeps the payrolls of one business unit.
    pub fn business_unit_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::BusinessUnitId>,
    ) -> Self {
        self.parameters.business_unit_id = value.into_parameter();
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
}
impl crate::list::OffsetPaged for ListPersonPayrolls {}
impl crate::list::sealed::ListParameters for ListPersonPayrolls {
    type Record = crate::wethod::PersonPayroll;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PERSON_PAYROLLS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("person_id", self.person_id.as_ref())?;
        check.parameter("business_unit_id", self.business_unit_id.as_ref())?;
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
