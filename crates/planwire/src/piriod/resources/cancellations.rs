// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Cancellations of retentions.
#[derive(Clone, Debug)]
pub struct Cancellations {
    core: Arc<Core>,
}
impl Cancellations {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List cancellations.
    ///
    /// Lists the cancellations of retentions.
    ///
    /// `GET /cancellations/`, `listCancellations`, the vendor's page `api-reference/procurement/cancellations/list-cancellations`.
    pub fn list(&self) -> crate::List<ListCancellations> {
        crate::List::new(self.core.clone(), ListCancellations::default())
    }
    /// Create a cancellation.
    ///
    /// Cancels a retention.
    ///
    /// `POST /cancellations/`, `createCancellation`, the vendor's page `api-reference/procurement/cancellations/create-cancellation`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateCancellation,
    ) -> crate::Request<crate::piriod::Cancellation> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_CANCELLATION,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_cancellation(&body).await }
            })
    }
    /// Retrieve a cancellation.
    ///
    /// Gives one cancellation.
    ///
    /// `GET /cancellations/{id}/`, `retrieveCancellation`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::CancellationId>,
    ) -> crate::Request<crate::piriod::Cancellation> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_CANCELLATION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_cancellation(&id).await }
            })
    }
}
/// What `listCancellations` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListCancellations {
    retention: Option<crate::piriod::RetentionId>,
}
impl crate::List<ListCancellations> {
    /// Keeps the cancellations of one retention.
    pub fn retention(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::RetentionId>,
    ) -> Self {
        self.parameters.retention = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListCancellations {}
impl crate::list::sealed::ListParameters for ListCancellations {
    type Record = crate::piriod::Cancellation;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_CANCELLATIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("retention", self.retention.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
                    .list_cancellations(
                        window.position,
                        window.size,
                        self.retention.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::CancellationPage {
    type Record = crate::piriod::Cancellation;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
