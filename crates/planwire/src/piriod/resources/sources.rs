// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    CreateSource, CustomerId, GatewayId, Source, SourceId, SourceStatus, SourceUsage,
};
use crate::piriod::operations::{
    AUTHORIZE_SOURCE, CREATE_SOURCE_PUBLISHABLE, DELETE_SOURCE, LIST_SOURCES,
    RETRIEVE_SOURCE,
};
/// Payment sources, such as a card, which a gateway stores and identifies by a token.
#[derive(Clone, Debug)]
pub struct Sources {
    core: Arc<Core>,
}
impl Sources {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List sources. [`ListSources`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let sources = piriod
    ///     .sources()
    ///     .list()
    ///     .customer("cus_1")
    ///     .gateway("stripe")
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListSources {
        ListSources {
            listing: Listing::new(&self.core),
            customer: None,
            gateway: None,
            usage: None,
            usage_in: None,
            status: None,
            status_in: None,
            id: None,
        }
    }
    /// Create a source.
    ///
    /// Creates a payment source. The payer's browser may call this without a token.
    ///
    /// `POST /sources/`, `createSourcePublishable`, the vendor's page `api-reference/payments/sources/create-source-publishable`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::{CreateSource, SourceUsage};
    ///
    /// let source = piriod
    ///     .sources()
    ///     .create_publishable(
    ///         CreateSource::new("stripe").customer("cus_1").usage(SourceUsage::Single),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_publishable(&self, body: CreateSource) -> Request<Source> {
        Request::draft(&self.core, &CREATE_SOURCE_PUBLISHABLE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_source_publishable(&body).await }
            })
    }
    /// Retrieve a source.
    ///
    /// Returns one payment source.
    ///
    /// `GET /sources/{id}/`, `retrieveSource`, the vendor's page `api-reference/payments/sources/retrieve-source`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let source = piriod.sources().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<SourceId>) -> Request<Source> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_SOURCE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_source(&id).await }
            })
    }
    /// Delete a source.
    ///
    /// Deletes a payment source.
    ///
    /// `DELETE /sources/{id}/`, `deleteSource`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.sources().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<SourceId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_SOURCE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_source(&id).await }
            })
    }
    /// Authorize a source.
    ///
    /// Authorizes a payment source that is waiting for it.
    ///
    /// `GET /sources/{id}/authorize/`, `authorizeSource`, the vendor's page `docs.piriod.com/api/payments-1/sources`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = piriod.sources().authorize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn authorize(&self, id: impl Into<SourceId>) -> Request<serde_json::Value> {
        let id = id.into();
        Request::draft(&self.core, &AUTHORIZE_SOURCE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.authorize_source(&id).await }
            })
    }
}
/// List sources.
///
/// Lists the payment sources of the workspace.
///
/// `GET /sources/`, `listSources`, the vendor's page `api-reference/payments/sources/list-sources`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// let sources = piriod
///     .sources()
///     .list()
///     .customer("cus_1")
///     .gateway("stripe")
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListSources {
    listing: Box<Listing>,
    customer: Option<CustomerId>,
    gateway: Option<GatewayId>,
    usage: Option<SourceUsage>,
    usage_in: Option<String>,
    status: Option<SourceStatus>,
    status_in: Option<String>,
    id: Option<SourceId>,
}
impl ListSources {
    /// Keeps only the sources of one customer.
    pub fn customer(mut self, value: impl IntoParameter<CustomerId>) -> Self {
        self.customer = value.into_parameter();
        self
    }
    /// Keeps only the sources of one gateway.
    pub fn gateway(mut self, value: impl IntoParameter<GatewayId>) -> Self {
        self.gateway = value.into_parameter();
        self
    }
    /// Keeps only the sources of one usage.
    pub fn usage(mut self, value: impl IntoParameter<SourceUsage>) -> Self {
        self.usage = value.into_parameter();
        self
    }
    /// Keeps only the sources of any of these usages.
    pub fn usage_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<SourceUsage>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<SourceUsage>::into);
        self.usage_in = Some(joined_values(values));
        self
    }
    /// Keeps only the sources of one status.
    pub fn status(mut self, value: impl IntoParameter<SourceStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the sources of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<SourceStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<SourceStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the source of one identifier.
    pub fn id(mut self, value: impl IntoParameter<SourceId>) -> Self {
        self.id = value.into_parameter();
        self
    }
}
list_methods!(ListSources, Source, PageNumbered);
impl ListParameters for ListSources {
    type Item = Source;
    fn operation(&self) -> &'static Operation {
        &LIST_SOURCES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("gateway", self.gateway.as_ref())?;
        check.parameter("usage", self.usage.as_ref())?;
        check.parameter("usage__in", self.usage_in.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("id", self.id.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
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
impl PageBody for planwire_client::piriod::types::SourcePage {
    type Record = Source;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
