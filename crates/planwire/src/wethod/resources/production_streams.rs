// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// - `pipeline.view`: View the pipeline of projects whose project manager or account is the user.
    /// - `pipeline.view_other`: View the pipeline of projects whose project manager or account is somebody else.
    ///
    ///
    /// `GET /api/production-streams/{id}`, `getProductionStream`, the vendor's page `get-production-stream`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProductionStreamId>,
    ) -> crate::Request<crate::wethod::ProductionStream, GetProductionStream> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_PRODUCTION_STREAM,
            )
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
    /// List production streams.
    ///
    /// Lists the shares that the streams have in the productions.
    ///
    /// `GET /api/production-streams`, `listProductionStreams`.
    pub fn list(&self) -> crate::List<ListProductionStreams> {
        crate::List::new(self.core.clone(), ListProductionStreams::default())
    }
}
/// What `getProductionStream` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetProductionStream {
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetProductionStream {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::ProductionStream, GetProductionStream> {
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
/// What `listProductionStreams` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProductionStreams {
    project_id: Option<crate::wethod::ProjectId>,
    production_id: Option<crate::wethod::ProductionId>,
    stream_id: Option<crate::wethod::StreamId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListProductionStreams> {
    /// Keeps the shares in the productions of one project.
    pub fn project_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProjectId>,
    ) -> Self {
        self.parameters.project_id = value.into_parameter();
        self
    }
    /// Keeps the shares in one production.
    pub fn production_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ProductionId>,
    ) -> Self {
        self.parameters.production_id = value.into_parameter();
        self
    }
    /// Keeps the shares of one stream.
    pub fn stream_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::StreamId>,
    ) -> Self {
        self.parameters.stream_id = value.into_parameter();
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
    /// Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListProductionStreams {}
impl crate::list::sealed::ListParameters for ListProductionStreams {
    type Record = crate::wethod::ProductionStream;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_PRODUCTION_STREAMS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("project_id", self.project_id.as_ref())?;
        check.parameter("production_id", self.production_id.as_ref())?;
        check.parameter("stream_id", self.stream_id.as_ref())?;
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
