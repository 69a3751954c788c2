// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The kinds of job orders, with the rules for their projects.
#[derive(Clone, Debug)]
pub struct JobOrderCategories {
    core: Arc<Core>,
}
impl JobOrderCategories {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a job order category.
    ///
    /// Reads one category of job orders.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/job-order-categories/{id}`, `getJobOrderCategory`, the vendor's page `get-job-order-category`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::JobOrderCategoryId>,
    ) -> crate::Request<crate::wethod::JobOrderCategory, GetJobOrderCategory> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_JOB_ORDER_CATEGORY,
            )
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetJobOrderCategory|
            {
                let id = Clone::clone(&id);
                async move {
                    client.get_job_order_category(&id, parameters.deleted.as_ref()).await
                }
            })
    }
    /// List job order categories.
    ///
    /// Lists the categories of job orders, which set the rules of their projects.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/job-order-categories`, `listJobOrderCategories`, the vendor's page `list-job-order-categories`.
    pub fn list(&self) -> crate::List<ListJobOrderCategories> {
        crate::List::new(self.core.clone(), ListJobOrderCategories::default())
    }
}
/// What `getJobOrderCategory` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetJobOrderCategory {
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetJobOrderCategory {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::JobOrderCategory, GetJobOrderCategory> {
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// What `listJobOrderCategories` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListJobOrderCategories {
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListJobOrderCategories> {
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
    /// Keeps the records that were deleted at such a time, compared by any of nine operators.
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListJobOrderCategories {}
impl crate::list::sealed::ListParameters for ListJobOrderCategories {
    type Record = crate::wethod::JobOrderCategory;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_JOB_ORDER_CATEGORIES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
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
                    .list_job_order_categories(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
