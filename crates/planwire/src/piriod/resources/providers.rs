// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Gateways that payments can go through.
#[derive(Clone, Debug)]
pub struct Providers {
    core: Arc<Core>,
}
impl Providers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List providers.
    ///
    /// Lists the gateways that payments can go through.
    ///
    /// `GET /providers/`, `listProviders`.
    pub fn list(&self) -> crate::List<ListProviders> {
        crate::List::new(self.core.clone(), ListProviders::default())
    }
    /// Retrieve a provider.
    ///
    /// Returns one gateway that payments can go through.
    ///
    /// `GET /providers/{gateway}/`, `retrieveProvider`.
    #[inline]
    pub fn get(
        &self,
        gateway: impl Into<crate::piriod::GatewayId>,
    ) -> crate::Request<crate::piriod::Provider> {
        let gateway = gateway.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_PROVIDER)
            .path("gateway", &gateway)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let gateway = Clone::clone(&gateway);
                async move { client.retrieve_provider(&gateway).await }
            })
    }
}
/// What `listProviders` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListProviders {
    ordering: Option<String>,
}
impl crate::List<ListProviders> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListProviders {}
impl crate::list::sealed::ListParameters for ListProviders {
    type Record = crate::piriod::Provider;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PROVIDERS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::of_undocumented(record)
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::ProviderPage {
    type Record = crate::piriod::Provider;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
