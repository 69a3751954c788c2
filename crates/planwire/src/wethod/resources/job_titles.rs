// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{JobTitle, JobTitleId, LevelId};
use crate::wethod::operations::{GET_JOB_TITLE, LIST_JOB_TITLES};
use crate::wethod::operators::GtLt;
/// A job in the company, at a level.
#[derive(Clone, Debug)]
pub struct JobTitles {
    core: Arc<Core>,
}
impl JobTitles {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a job title.
    ///
    /// Returns one job title.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `GET /api/job-titles/{id}`, `getJobTitle`, the vendor's page `get-job-title`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let job_title = wethod.job_titles().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<JobTitleId>) -> Request<JobTitle> {
        let id = id.into();
        Request::draft(&self.core, &GET_JOB_TITLE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_job_title(&id).await }
            })
    }
    /// List job titles. [`ListJobTitles`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let job_titles = wethod
    ///     .job_titles()
    ///     .list()
    ///     .level_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListJobTitles {
        ListJobTitles {
            listing: Listing::new(&self.core),
            level_id: None,
            updated_at: None,
        }
    }
}
/// List job titles.
///
/// Lists the job titles of the company.
///
/// `GET /api/job-titles`, `listJobTitles`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let job_titles = wethod
///     .job_titles()
///     .list()
///     .level_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListJobTitles {
    listing: Box<Listing>,
    level_id: Option<LevelId>,
    updated_at: Option<String>,
}
impl ListJobTitles {
    /// Keeps only the job titles of one level.
    pub fn level_id(mut self, value: impl IntoParameter<LevelId>) -> Self {
        self.level_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListJobTitles, JobTitle, OffsetPaged);
impl ListParameters for ListJobTitles {
    type Item = JobTitle;
    fn operation(&self) -> &'static Operation {
        &LIST_JOB_TITLES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("level_id", self.level_id.as_ref())?;
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
                    .list_job_titles(
                        self.level_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
