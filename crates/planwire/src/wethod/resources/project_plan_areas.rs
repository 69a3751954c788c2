// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The parts that the plan of a project is divided into.
#[derive(Clone, Debug)]
pub struct ProjectPlanAreas {
    core: Arc<Core>,
}
impl ProjectPlanAreas {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a project plan area.
    ///
    /// Gets one area of a project plan.
    ///
    /// `GET /api/project-plan-areas/{id}`, `getProjectPlanArea`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectPlanAreaId>,
    ) -> crate::Request<crate::wethod::ProjectPlanArea> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PROJECT_PLAN_AREA,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_project_plan_area(&id).await }
            })
    }
    /// Update a project plan area.
    ///
    /// Renames an area of a project plan.
    ///
    /// `PATCH /api/project-plan-areas/{id}`, `updateProjectPlanArea`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectPlanAreaId>,
        body: crate::wethod::UpdateProjectPlanArea,
    ) -> crate::Request<crate::wethod::ProjectPlanArea> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_PROJECT_PLAN_AREA,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_project_plan_area(&id, &body).await }
            })
    }
    /// Delete a project plan area.
    ///
    /// Deletes an area of a project plan.
    ///
    /// `DELETE /api/project-plan-areas/{id}`, `deleteProjectPlanArea`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectPlanAreaId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_PROJECT_PLAN_AREA,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_area(&id).await }
            })
    }
    /// List project plan areas.
    ///
    /// Lists the areas of project plans.
    ///
    /// `GET /api/project-plan-areas`, `listProjectPlanAreas`.
    pub fn list(&self) -> crate::List<ListProjectPlanAreas> {
        crate::List::new(self.core.clone(), ListProjectPlanAreas::default())
    }
    /// Create a project plan area.
    ///
    /// Adds an area to the plan of a project.
    ///
    /// `POST /api/project-plan-areas`, `createProjectPlanArea`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectPlanArea,
    ) -> crate::Request<crate::wethod::ProjectPlanArea> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_PROJECT_PLAN_AREA,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_area(&body).await }
            })
    }
}
/// What `listProjectPlanAreas` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProjectPlanAreas {
    project_id: Option<crate::wethod::ProjectId>,
    updated_at: Option<String>,
}
impl crate::List<ListProjectPlanAreas> {
    /// Keeps the areas in the plan of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
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
impl crate::list::OffsetPaged for ListProjectPlanAreas {}
impl crate::list::sealed::ListParameters for ListProjectPlanAreas {
    type Record = crate::wethod::ProjectPlanArea;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PROJECT_PLAN_AREAS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
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
                    .list_project_plan_areas(
                        window.size,
                        window.position,
                        self.project_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
