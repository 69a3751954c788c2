// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The stages that an opportunity passes through.
#[derive(Clone, Debug)]
pub struct ProjectStages {
    core: Arc<Core>,
}
impl ProjectStages {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List project stages.
    ///
    /// Lists the stages that the company has for its projects.
    ///
    /// `GET /api/project-stages`, `listProjectStages`.
    pub fn list(&self) -> crate::List<ListProjectStages> {
        crate::List::new(self.core.clone(), ListProjectStages::default())
    }
}
/// What `listProjectStages` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectStages {
    search: Option<String>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListProjectStages> {
    /// Keeps the stages that match a text; which fields are searched is not known.
    pub fn search(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
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
    /// The field to sort the stages by, `-` before it for descending order.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListProjectStages {}
impl crate::list::sealed::ListParameters for ListProjectStages {
    type Record = crate::wethod::ProjectStage;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_STAGES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("search", self.search.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
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
                    .list_project_stages(
                        window.size,
                        window.position,
                        self.order.as_deref(),
                        self.search.as_deref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
