// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::Identity;
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{GatewayId, Provider};
use crate::piriod::operations::{LIST_PROVIDERS, RETRIEVE_PROVIDER};
/// Payment gateways.
#[derive(Clone, Debug)]
pub struct Providers {
    core: Arc<Core>,
}
impl Providers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List providers. [`ListProviders`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let providers = piriod.providers().list().order_by(desc("id")).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProviders {
        ListProviders {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// Retrieve a provider.
    ///
    /// Returns one payment gateway.
    ///
    /// `GET /providers/{gateway}/`, `retrieveProvider`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let provider = piriod.providers().get("stripe").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, gateway: impl Into<GatewayId>) -> Request<Provider> {
        let gateway = gateway.into();
        Request::draft(&self.core, &RETRIEVE_PROVIDER)
            .path("gateway", &gateway)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let gateway = Clone::clone(&gateway);
                async move { client.retrieve_provider(&gateway).await }
            })
    }
}
/// List providers.
///
/// Lists the payment gateways.
///
/// `GET /providers/`, `listProviders`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let providers = piriod.providers().list().order_by(desc("id")).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListProviders {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListProviders {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListProviders, Provider, PageNumbered);
impl ListParameters for ListProviders {
    type Item = Provider;
    fn operation(&self) -> &'static Operation {
        &LIST_PROVIDERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::of_undocumented(record)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_providers(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::ProviderPage {
    type Record = Provider;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
