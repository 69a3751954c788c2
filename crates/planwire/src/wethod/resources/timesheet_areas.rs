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
use crate::wethod::{TimesheetArea, TimesheetId};
use crate::wethod::operations::LIST_TIMESHEET_AREAS;
use crate::wethod::operators::GtLt;
/// The division of timesheet hours among the areas of budgets.
#[derive(Clone, Debug)]
pub struct TimesheetAreas {
    core: Arc<Core>,
}
impl TimesheetAreas {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List timesheet areas. [`ListTimesheetAreas`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let timesheet_areas = wethod
    ///     .timesheet_areas()
    ///     .list()
    ///     .timesheet_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTimesheetAreas {
        ListTimesheetAreas {
            listing: Listing::new(&self.core),
            timesheet_id: None,
            updated_at: None,
        }
    }
}
/// List timesheet areas.
///
/// Lists the division of timesheet hours among the areas of budgets.
///
/// `GET /api/timesheet-areas`, `listTimesheetAreas`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let timesheet_areas = wethod
///     .timesheet_areas()
///     .list()
///     .timesheet_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListTimesheetAreas {
    listing: Box<Listing>,
    timesheet_id: Option<TimesheetId>,
    updated_at: Option<String>,
}
impl ListTimesheetAreas {
    /// Keeps only the parts of one timesheet entry.
    pub fn timesheet_id(mut self, value: impl IntoParameter<TimesheetId>) -> Self {
        self.timesheet_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListTimesheetAreas, TimesheetArea, OffsetPaged);
impl ListParameters for ListTimesheetAreas {
    type Item = TimesheetArea;
    fn operation(&self) -> &'static Operation {
        &LIST_TIMESHEET_AREAS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("timesheet_id", self.timesheet_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
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
                    .list_timesheet_areas(
                        window.size,
                        window.position,
                        self.timesheet_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
