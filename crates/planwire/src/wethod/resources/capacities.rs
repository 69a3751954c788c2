// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The working weeks that people can have.
#[derive(Clone, Debug)]
pub struct Capacities {
    core: Arc<Core>,
}
impl Capacities {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a capacity.
    ///
    /// Reads one working week that people of the company can have.
    ///
    /// `GET /api/capacities/{id}`, `getCapacity`, the vendor's page `get-capacity`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::CapacityId>,
    ) -> crate::Request<crate::wethod::Capacity> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_CAPACITY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_capacity(&id).await }
            })
    }
    /// List capacities.
    ///
    /// Lists the working weeks that people of the company can have.
    ///
    /// `GET /api/capacities`, `listCapacities`.
    pub fn list(&self) -> crate::List<ListCapacities> {
        crate::List::new(self.core.clone(), ListCapacities::default())
    }
}
/// What `listCapacities` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListCapacities {
    is_archived: Option<String>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListCapacities> {
    /// Keeps the capacities that are archived, or those that are not.
    pub fn is_archived(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.is_archived = value.into_parameter();
        self
    }
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
    /// Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
    /// The field that the list is in the order of, with `-` before it for descending order.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListCapacities {}
impl crate::list::sealed::ListParameters for ListCapacities {
    type Record = crate::wethod::Capacity;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_CAPACITIES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("is_archived", self.is_archived.as_ref())?;
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
                    .list_capacities(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        self.is_archived.as_deref(),
                        window.size,
                        window.position,
                        self.order.as_deref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
