// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// How the hours of timesheets are divided among the areas of budgets.
#[derive(Clone, Debug)]
pub struct TimesheetAreas {
    core: Arc<Core>,
}
impl TimesheetAreas {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List timesheet areas.
    ///
    /// Lists how the hours of timesheet entries are divided among the areas of budgets.
    ///
    /// `GET /api/timesheet-areas`, `listTimesheetAreas`.
    pub fn list(&self) -> crate::List<ListTimesheetAreas> {
        crate::List::new(self.core.clone(), ListTimesheetAreas::default())
    }
}
/// What `listTimesheetAreas` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListTimesheetAreas {
    timesheet_id: Option<crate::wethod::TimesheetId>,
    updated_at: Option<String>,
}
impl crate::List<ListTimesheetAreas> {
    /// Keeps the parts of one timesheet entry.
    pub fn timesheet_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::TimesheetId>,
    ) -> Self {
        self.parameters.timesheet_id = value.into_parameter();
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
}
impl crate::list::OffsetPaged for ListTimesheetAreas {}
impl crate::list::sealed::ListParameters for ListTimesheetAreas {
    type Record = crate::wethod::TimesheetArea;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_TIMESHEET_AREAS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("timesheet_id", self.timesheet_id.as_ref())?;
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
