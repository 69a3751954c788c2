// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What people do in the company, at a level.
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
    /// Reads one job title.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/job-titles/{id}`, `getJobTitle`, the vendor's page `get-job-title`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::JobTitleId>,
    ) -> crate::Request<crate::wethod::JobTitle> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_JOB_TITLE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_job_title(&id).await }
            })
    }
    /// List job titles.
    ///
    /// Lists the job titles of the company.
    ///
    /// `GET /api/job-titles`, `listJobTitles`.
    pub fn list(&self) -> crate::List<ListJobTitles> {
        crate::List::new(self.core.clone(), ListJobTitles::default())
    }
}
/// What `listJobTitles` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListJobTitles {
    level_id: Option<crate::wethod::LevelId>,
    updated_at: Option<String>,
}
impl crate::List<ListJobTitles> {
    /// Keeps the job titles of one level.
    pub fn level_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::LevelId>,
    ) -> Self {
        self.parameters.level_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListJobTitles {}
impl crate::list::sealed::ListParameters for ListJobTitles {
    type Record = crate::wethod::JobTitle;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_JOB_TITLES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("level_id", self.level_id.as_ref())?;
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
