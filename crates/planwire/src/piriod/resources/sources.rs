// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Where payments come from, such as a card: kept by a gateway and known by a token.
#[derive(Clone, Debug)]
pub struct Sources {
    core: Arc<Core>,
}
impl Sources {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List sources.
    ///
    /// Lists the sources of payments of the workspace.
    ///
    /// `GET /sources/`, `listSources`, the vendor's page `api-reference/payments/sources/list-sources`.
    pub fn list(&self) -> crate::List<ListSources> {
        crate::List::new(self.core.clone(), ListSources::default())
    }
    /// Create a source.
    ///
    /// Creates a source of payments; the payer's browser may do so without a token.
    ///
    /// `POST /sources/`, `createSourcePublishable`, the vendor's page `api-reference/payments/sources/create-source-publishable`.
    #[inline]
    pub fn create_publishable(
        &self,
        body: crate::piriod::CreateSource,
    ) -> crate::Request<crate::piriod::Source> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_SOURCE_PUBLISHABLE,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_source_publishable(&body).await }
            })
    }
    /// Retrieve a source.
    ///
    /// Returns one source of payments.
    ///
    /// `GET /sources/{id}/`, `retrieveSource`, the vendor's page `api-reference/payments/sources/retrieve-source`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::SourceId>,
    ) -> crate::Request<crate::piriod::Source> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_SOURCE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_source(&id).await }
            })
    }
    /// Delete a source.
    ///
    /// Deletes a source of payments.
    ///
    /// `DELETE /sources/{id}/`, `deleteSource`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::SourceId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_SOURCE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_source(&id).await }
            })
    }
    /// Authorize a source.
    ///
    /// Authorizes a source of payments that waits for it.
    ///
    /// `GET /sources/{id}/authorize/`, `authorizeSource`, the vendor's page `docs.piriod.com/api/payments-1/sources`.
    #[inline]
    pub fn authorize(
        &self,
        id: impl Into<crate::piriod::SourceId>,
    ) -> crate::Request<serde_json::Value> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::AUTHORIZE_SOURCE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.authorize_source(&id).await }
            })
    }
}
/// What `listSources` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListSources {
    customer: Option<crate::piriod::CustomerId>,
    gateway: Option<crate::piriod::GatewayId>,
    usage: Option<crate::piriod::SourceUsage>,
    usage_in: Option<String>,
    status: Option<crate::piriod::SourceStatus>,
    status_in: Option<String>,
    id: Option<crate::piriod::SourceId>,
}
impl crate::List<ListSources> {
    /// Keeps the sources of one customer.
    pub fn customer(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CustomerId>,
    ) -> Self {
        self.parameters.customer = value.into_parameter();
        self
    }
    /// Keeps the sources of one gateway.
    pub fn gateway(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::GatewayId>,
    ) -> Self {
        self.parameters.gateway = value.into_parameter();
        self
    }
    /// Keeps the sources of one usage.
    pub fn usage(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SourceUsage>,
    ) -> Self {
        self.parameters.usage = value.into_parameter();
        self
    }
    /// Keeps the sources of any of these usages.
    pub fn usage_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::SourceUsage>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::SourceUsage>::into);
        self.parameters.usage_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the sources of one status.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SourceStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
    /// Keeps the sources of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::SourceStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::SourceStatus>::into);
        self.parameters.status_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the one source that it identifies.
    pub fn id(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SourceId>,
    ) -> Self {
        self.parameters.id = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListSources {}
impl crate::list::sealed::ListParameters for ListSources {
    type Record = crate::piriod::Source;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_SOURCES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("gateway", self.gateway.as_ref())?;
        check.parameter("usage", self.usage.as_ref())?;
        check.parameter("usage__in", self.usage_in.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("id", self.id.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
            &record.updated,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_sources(
                        self.customer.as_ref(),
                        self.gateway.as_ref(),
                        self.id.as_ref(),
                        window.position,
                        window.size,
                        self.status.as_ref(),
                        self.status_in.as_deref(),
                        self.usage.as_ref(),
                        self.usage_in.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::SourcePage {
    type Record = crate::piriod::Source;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
