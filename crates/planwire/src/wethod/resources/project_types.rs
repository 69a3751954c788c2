// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{ProjectType, ProjectTypeId};
use crate::wethod::operations::{GET_PROJECT_TYPE, LIST_PROJECT_TYPES};
use crate::wethod::operators::GtLt;
/// The kinds of projects in a company.
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
    /// Returns one type of projects.
    ///
    /// `GET /api/project-types/{id}`, `getProjectType`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_type = wethod.project_types().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProjectTypeId>) -> Request<ProjectType> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_TYPE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_type(&id).await }
            })
    }
    /// List project types. [`ListProjectTypes`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::{after, desc};
    ///
    /// let project_types = wethod
    ///     .project_types()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .order_by(desc("created_at"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectTypes {
        ListProjectTypes {
            listing: Listing::new(&self.core),
            search: None,
            group: None,
            updated_at: None,
            order: None,
        }
    }
}
/// List project types.
///
/// Lists the kinds of projects in the company.
///
/// `GET /api/project-types`, `listProjectTypes`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::{after, desc};
///
/// let project_types = wethod
///     .project_types()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .order_by(desc("created_at"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectTypes {
    listing: Box<Listing>,
    search: Option<String>,
    group: Option<String>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl ListProjectTypes {
    /// Keeps only the types that match a string. Undocumented: which fields are searched.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
        self
    }
    /// Keeps only the types of one group.
    pub fn group(mut self, value: impl IntoParameter<String>) -> Self {
        self.group = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// The field to order by, with a leading `-` for descending order.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.order = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListProjectTypes, ProjectType, OffsetPaged);
impl ListParameters for ListProjectTypes {
    type Item = ProjectType;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_TYPES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("search", self.search.as_ref())?;
        check.parameter("group", self.group.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
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
