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
    ProductionId, ProductionStream, ProductionStreamId, ProjectId, SoftDeleted, StreamId,
};
use crate::wethod::operations::{GET_PRODUCTION_STREAM, LIST_PRODUCTION_STREAMS};
use crate::wethod::operators::GtLt;
/// The share of a stream in the production of a project.
#[derive(Clone, Debug)]
pub struct ProductionStreams {
    core: Arc<Core>,
}
impl ProductionStreams {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a production stream.
    ///
    /// Returns the share of one stream in one production. The company must have streams enabled.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `pipeline.view`: View the pipeline of projects whose project manager or account is the user.
    /// - `pipeline.view_other`: View the pipeline of projects whose project manager or account is another user.
    ///
    /// `GET /api/production-streams/{id}`, `getProductionStream`, the vendor's page `get-production-stream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let production_stream = wethod
    ///     .production_streams()
    ///     .get(7)
    ///     .deleted(SoftDeleted::Exclude)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProductionStreamId>,
    ) -> Request<ProductionStream, GetProductionStream> {
        let id = id.into();
        Request::draft(&self.core, &GET_PRODUCTION_STREAM)
            .path("id", &id)
            .by(move |
                client: planwire_client::wethod::Client,
                parameters: GetProductionStream|
            {
                let id = Clone::clone(&id);
                async move {
                    client.get_production_stream(&id, parameters.deleted.as_ref()).await
                }
            })
    }
    /// List production streams. [`ListProductionStreams`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let production_streams = wethod
    ///     .production_streams()
    ///     .list()
    ///     .project_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProductionStreams {
        ListProductionStreams {
            listing: Listing::new(&self.core),
            project_id: None,
            production_id: None,
            stream_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// The parameters of `getProductionStream`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetProductionStream {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetProductionStream {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<ProductionStream, GetProductionStream> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List production streams.
///
/// Lists the shares of streams in productions.
///
/// `GET /api/production-streams`, `listProductionStreams`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let production_streams = wethod
///     .production_streams()
///     .list()
///     .project_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProductionStreams {
    listing: Box<Listing>,
    project_id: Option<ProjectId>,
    production_id: Option<ProductionId>,
    stream_id: Option<StreamId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListProductionStreams {
    /// Keeps only the shares in the productions of one project.
    pub fn project_id(mut self, value: impl IntoParameter<ProjectId>) -> Self {
        self.project_id = value.into_parameter();
        self
    }
    /// Keeps only the shares in one production.
    pub fn production_id(mut self, value: impl IntoParameter<ProductionId>) -> Self {
        self.production_id = value.into_parameter();
        self
    }
    /// Keeps only the shares of one stream.
    pub fn stream_id(mut self, value: impl IntoParameter<StreamId>) -> Self {
        self.stream_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
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
    /// Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListProductionStreams, ProductionStream, OffsetPaged);
impl ListParameters for ListProductionStreams {
    type Item = ProductionStream;
    fn operation(&self) -> &'static Operation {
        &LIST_PRODUCTION_STREAMS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("production_id", self.production_id.as_ref())?;
        check.parameter("stream_id", self.stream_id.as_ref())?;
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
                    .list_production_streams(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.production_id.as_ref(),
                        self.project_id.as_ref(),
                        self.stream_id.as_ref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
