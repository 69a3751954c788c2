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
use crate::wethod::{
    CreateProjectPlanArea, ProjectId, ProjectPlanArea, ProjectPlanAreaId,
    UpdateProjectPlanArea,
};
use crate::wethod::operations::{
    CREATE_PROJECT_PLAN_AREA, DELETE_PROJECT_PLAN_AREA, GET_PROJECT_PLAN_AREA,
    LIST_PROJECT_PLAN_AREAS, UPDATE_PROJECT_PLAN_AREA,
};
use crate::wethod::operators::GtLt;
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
    /// Returns one area of a project plan.
    ///
    /// `GET /api/project-plan-areas/{id}`, `getProjectPlanArea`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_plan_area = wethod.project_plan_areas().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ProjectPlanAreaId>) -> Request<ProjectPlanArea> {
        let id = id.into();
        Request::draft(&self.core, &GET_PROJECT_PLAN_AREA)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectPlanArea;
    ///
    /// let project_plan_area = wethod
    ///     .project_plan_areas()
    ///     .update(7, UpdateProjectPlanArea::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectPlanAreaId>,
        body: UpdateProjectPlanArea,
    ) -> Request<ProjectPlanArea> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_PROJECT_PLAN_AREA)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_plan_areas().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectPlanAreaId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PROJECT_PLAN_AREA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_project_plan_area(&id).await }
            })
    }
    /// List project plan areas. [`ListProjectPlanAreas`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_plan_areas = wethod
    ///     .project_plan_areas()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProjectPlanAreas {
        ListProjectPlanAreas {
            listing: Listing::new(&self.core),
            project_id: None,
            updated_at: None,
        }
    }
    /// Create a project plan area.
    ///
    /// Adds an area to the plan of a project.
    ///
    /// `POST /api/project-plan-areas`, `createProjectPlanArea`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProjectPlanArea;
    ///
    /// let project_plan_area = wethod
    ///     .project_plan_areas()
    ///     .create(CreateProjectPlanArea::new().name("Website").project_id(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateProjectPlanArea) -> Request<ProjectPlanArea> {
        Request::draft(&self.core, &CREATE_PROJECT_PLAN_AREA)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_project_plan_area(&body).await }
            })
    }
}
/// List project plan areas.
///
/// Lists the areas of project plans.
///
/// `GET /api/project-plan-areas`, `listProjectPlanAreas`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_plan_areas = wethod
///     .project_plan_areas()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProjectPlanAreas {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    updated_at: Option<String>,
}
impl ListProjectPlanAreas {
    /// Keeps only the areas in the plan of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListProjectPlanAreas, ProjectPlanArea, OffsetPaged);
impl ListParameters for ListProjectPlanAreas {
    type Item = ProjectPlanArea;
    fn operation(&self) -> &'static Operation {
        &LIST_PROJECT_PLAN_AREAS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
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
