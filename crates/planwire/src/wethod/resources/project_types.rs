// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The kinds of projects that a company tells apart.
#[derive(Clone, Debug)]
pub struct ProjectTypes {
    core: Arc<Core>,
}
impl ProjectTypes {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project type.
    ///
    /// Gets one type of projects.
    ///
    /// `GET /api/project-types/{id}`, `getProjectType`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectTypeId>,
    ) -> crate::Request<crate::wethod::ProjectType> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_PROJECT_TYPE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_type(&id).await }
            })
    }
    /// List project types.
    ///
    /// Lists the kinds of projects that the company tells apart.
    ///
    /// `GET /api/project-types`, `listProjectTypes`.
    pub fn list(&self) -> crate::List<ListProjectTypes> {
        crate::List::new(self.core.clone(), ListProjectTypes::default())
    }
}
/// What `listProjectTypes` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectTypes {
    search: Option<String>,
    group: Option<String>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListProjectTypes> {
    /// Keeps the types that match a text; which fields are searched is not known.
    pub fn search(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
        self
    }
    /// Keeps the types of one group.
    pub fn group(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.group = value.into_parameter();
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
    /// The field to sort the types by, `-` before it for descending order.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListProjectTypes {}
impl crate::list::sealed::ListParameters for ListProjectTypes {
    type Record = crate::wethod::ProjectType;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_TYPES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("search", self.search.as_ref())?;
        check.parameter("group", self.group.as_ref())?;
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
                    .list_project_types(
                        self.group.as_deref(),
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
