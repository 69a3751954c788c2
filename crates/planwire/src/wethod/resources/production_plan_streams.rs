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
use crate::request::sealed::RequestParameters;
use crate::wethod::{
    ProductionPlanId, ProductionPlanStream, ProductionPlanStreamId, ProjectId,
    SoftDeleted, StreamId,
};
use crate::wethod::operations::{
    GET_PRODUCTION_PLAN_STREAM, LIST_PRODUCTION_PLAN_STREAMS,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The share of a stream in a production plan.
#[derive(Clone, Debug)]
pub struct ProductionPlanStreams {
    core: Arc<Core>,
}
impl ProductionPlanStreams {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a production plan stream.
    ///
    /// Returns the share of one stream in one production plan.
    ///
    /// `GET /api/production-plan-streams/{id}`, `getProductionPlanStream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let production_plan_stream = wethod
    ///     .production_plan_streams()
    ///     .get(7)
    ///     .deleted(SoftDeleted::Exclude)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProductionPlanStreamId>,
    ) -> Request<ProductionPlanStream, GetProductionPlanStream> {
        let id = id.into();
        Request::draft(&self.core, &GET_PRODUCTION_PLAN_STREAM)
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetProductionPlanStream|
            {
                let id = Clone::clone(&id);
                async move {
                    client
                        .get_production_plan_stream(&id, parameters.deleted.as_ref())
                        .await
                }
            })
    }
    /// List production plan streams. [`ListProductionPlanStreams`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let production_plan_streams = wethod
    ///     .production_plan_streams()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProductionPlanStreams {
        ListProductionPlanStreams {
            listing: Listing::new(&self.core),
            project_id: None,
            stream_id: None,
            production_plan_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// The parameters of `getProductionPlanStream`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetProductionPlanStream {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetProductionPlanStream {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<ProductionPlanStream, GetProductionPlanStream> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List production plan streams.
///
/// Lists the shares of streams in the production plans that the token's owner may see. The company must have streams enabled.
///
/// The token's owner needs one of these permissions:
///
/// - `production_plan.view`: View the plans of projects whose project manager or account is the user.
/// - `production_plan.view_other`: View the plans of projects whose project manager or account is another user.
///
/// `GET /api/production-plan-streams`, `listProductionPlanStreams`, the vendor's page `list-production-plan-streams`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let production_plan_streams = wethod
///     .production_plan_streams()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProductionPlanStreams {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    stream_id: Option<StreamId>,
    production_plan_id: Option<ProductionPlanId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListProductionPlanStreams {
    /// Keeps only the shares in the plans of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the shares of one stream.
    pub fn stream_id(mut self, value: impl IntoParameter<StreamId>) -> Self {
        self.stream_id = value.into_parameter();
        self
    }
    /// Keeps only the shares in one production plan.
    pub fn production_plan_id(
        mut self,
        value: impl IntoParameter<ProductionPlanId>,
    ) -> Self {
        self.production_plan_id = value.into_parameter();
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
list_methods!(ListProductionPlanStreams, ProductionPlanStream, OffsetPaged);
impl ListParameters for ListProductionPlanStreams {
    type Item = ProductionPlanStream;
    fn operation(&self) -> &'static Operation {
        &LIST_PRODUCTION_PLAN_STREAMS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("stream_id", self.stream_id.as_ref())?;
        check.parameter("production_plan_id", self.production_plan_id.as_ref())?;
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
                    .list_production_plan_streams(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.production_plan_id.as_ref(),
                        self.project_id.as_ref(),
                        self.stream_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
