// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, List, Ordering};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::OffsetPaged;
use crate::list::filter::{DateTime, Documents, IntoFilter};
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
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List<ListProjectStages> {
        List::new(self.core.clone(), ListProjectStages::default())
    }
}
/// What `listProjectStages` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectStages {
    search: Option<String>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl List<ListProjectStages> {
    /// Keeps only the stages that match a string. Undocumented: which fields are searched.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(mut self, filter: impl IntoFilter<Op, DateTime>) -> Self
    where
        GtLt: Documents<Op>,
    {
        self.parameters.updated_at = filter
            .into_filter()
            .map(|filter| GtLt::documented(filter.into_wire()));
        self
    }
    /// The field to order by, with a leading `-` for descending order.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl OffsetPaged for ListProjectStages {}
impl ListParameters for ListProjectStages {
    type Record = ProjectStage;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_STAGES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("search", self.search.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("order", self.order.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Record> {
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
