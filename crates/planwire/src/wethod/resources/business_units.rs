// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The parts of the company that people and projects belong to.
#[derive(Clone, Debug)]
pub struct BusinessUnits {
    core: Arc<Core>,
}
impl BusinessUnits {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a business unit.
    ///
    /// Reads one business unit.
    ///
    /// `GET /api/business-units/{id}`, `getBusinessUnit`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::BusinessUnitId>,
    ) -> crate::Request<crate::wethod::BusinessUnit> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_BUSINESS_UNIT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_business_unit(&id).await }
            })
    }
    /// List business units.
    ///
    /// Lists the business units of the company.
    ///
    /// `GET /api/business-units`, `listBusinessUnits`.
    pub fn list(&self) -> crate::List<ListBusinessUnits> {
        crate::List::new(self.core.clone(), ListBusinessUnits::default())
    }
}
/// What `listBusinessUnits` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBusinessUnits {
    updated_at: Option<String>,
}
impl crate::List<ListBusinessUnits> {
    /// Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListBusinessUnits {}
impl crate::list::sealed::ListParameters for ListBusinessUnits {
    type Record = crate::wethod::BusinessUnit;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_BUSINESS_UNITS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
                    .list_business_units(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
