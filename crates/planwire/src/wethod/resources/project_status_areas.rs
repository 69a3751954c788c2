// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{ProjectStatusArea, ProjectStatusId, SoftDeleted};
use crate::wethod::operations::LIST_PROJECT_STATUS_AREAS;
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// Reports on the progress of the areas of projects.
#[derive(Clone, Debug)]
pub struct ProjectStatusAreas {
    core: Arc<Core>,
}
impl ProjectStatusAreas {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List project status areas. [`ListProjectStatusAreas`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_status_areas = wethod
    ///     .project_status_areas()
    ///     .list()
    ///     .project_status_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectStatusAreas {
        ListProjectStatusAreas {
            listing: Listing::new(&self.core),
            project_status_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// List project status areas.
///
/// Lists the status reports on single areas of projects.
///
/// The token's owner needs one of these permissions:
///
/// - `project_status.view`: View the reports on the status of the user's own projects.
/// - `project_status.view_other`: View the reports on the status of other users' projects.
///
/// `GET /api/project-status-areas`, `listProjectStatusAreas`, the vendor's page `list-project-status-areas`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_status_areas = wethod
///     .project_status_areas()
///     .list()
///     .project_status_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectStatusAreas {
    listing: Box<Listing>,
    project_status_id: Option<ProjectStatusId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListProjectStatusAreas {
    /// Keeps only the areas of one status report.
    pub fn project_status_id(
        mut self,
        value: impl IntoParameter<ProjectStatusId>,
    ) -> Self {
        self.project_status_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.deleted = value.into_parameter();
        self
    }
    /// Keeps only the records by deletion time, compared by any of nine operators.
    pub fn deleted_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListProjectStatusAreas, ProjectStatusArea, OffsetPaged);
impl ListParameters for ListProjectStatusAreas {
    type Item = ProjectStatusArea;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_STATUS_AREAS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_status_id", self.project_status_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
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
                    .list_project_status_areas(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.project_status_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
