// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The groups that categories of job orders are put into.
#[derive(Clone, Debug)]
pub struct JobOrderCategoryGroups {
    core: Arc<Core>,
}
impl JobOrderCategoryGroups {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a job order category group.
    ///
    /// Reads one group of categories of job orders.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/job-order-category-groups/{id}`, `getJobOrderCategoryGroup`, the vendor's page `get-job-order-category-group`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::JobOrderCategoryGroupId>,
    ) -> crate::Request<crate::wethod::JobOrderCategoryGroup, GetJobOrderCategoryGroup> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_JOB_ORDER_CATEGORY_GROUP,
            )
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetJobOrderCategoryGroup|
            {
                let id = Clone::clone(&id);
                async move {
                    client
                        .get_job_order_category_group(&id, parameters.deleted.as_ref())
                        .await
                }
            })
    }
    /// List job order category groups.
    ///
    /// Lists the groups that categories of job orders are put into.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/job-order-category-groups`, `listJobOrderCategoryGroups`, the vendor's page `list-job-order-category-groups`.
    pub fn list(&self) -> crate::List<ListJobOrderCategoryGroups> {
        crate::List::new(self.core.clone(), ListJobOrderCategoryGroups::default())
    }
}
/// What `getJobOrderCategoryGroup` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetJobOrderCategoryGroup {
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetJobOrderCategoryGroup {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::JobOrderCategoryGroup, GetJobOrderCategoryGroup> {
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
/// What `listJobOrderCategoryGroups` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListJobOrderCategoryGroups {
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListJobOrderCategoryGroups> {
    /// Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
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
    /// Keeps the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListJobOrderCategoryGroups {}
impl crate::list::sealed::ListParameters for ListJobOrderCategoryGroups {
    type Record = crate::wethod::JobOrderCategoryGroup;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_JOB_ORDER_CATEGORY_GROUPS
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
                    .list_job_order_category_groups(
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
