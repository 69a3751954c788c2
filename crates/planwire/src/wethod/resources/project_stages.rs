// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::ProjectStage;
use crate::wethod::operations::LIST_PROJECT_STAGES;
use crate::wethod::operators::GtLt;
/// The stages that an opportunity passes through.
#[derive(Clone, Debug)]
pub struct ProjectStages {
    core: Arc<Core>,
}
impl ProjectStages {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List project stages. [`ListProjectStages`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::{after, desc};
    ///
    /// let project_stages = wethod
    ///     .project_stages()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .order_by(desc("created_at"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectStages {
        ListProjectStages {
            listing: Listing::new(&self.core),
            search: None,
            updated_at: None,
            order: None,
        }
    }
}
/// List project stages.
///
/// Lists the stages of the company's projects.
///
/// `GET /api/project-stages`, `listProjectStages`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::{after, desc};
///
/// let project_stages = wethod
///     .project_stages()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .order_by(desc("created_at"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectStages {
    listing: Box<Listing>,
    search: Option<String>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl ListProjectStages {
    /// Keeps only the stages that match a string. Undocumented: which fields are searched.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
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
list_methods!(ListProjectStages, ProjectStage, OffsetPaged);
impl ListParameters for ListProjectStages {
    type Item = ProjectStage;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_STAGES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("search", self.search.as_ref())?;
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
