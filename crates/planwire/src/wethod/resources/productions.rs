// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The production of projects, by date.
#[derive(Clone, Debug)]
pub struct Productions {
    core: Arc<Core>,
}
impl Productions {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List productions.
    ///
    /// Lists the productions of the projects.
    ///
    /// `GET /api/productions`, `listProductions`.
    pub fn list(&self) -> crate::List<ListProductions> {
        crate::List::new(self.core.clone(), ListProductions::default())
    }
}
/// What `listProductions` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProductions {
    project_id: Option<crate::wethod::ProjectId>,
    date: Option<chrono::NaiveDate>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListProductions> {
    /// Keeps the productions of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the productions of one day.
    pub fn date(mut self, value: impl crate::IntoParameter<chrono::NaiveDate>) -> Self {
        self.parameters.date = value.into_parameter();
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
}
impl crate::list::OffsetPaged for ListProductions {}
impl crate::list::sealed::ListParameters for ListProductions {
    type Record = crate::wethod::Production;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRODUCTIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
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
                    .list_productions(
                        self.date.as_ref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
