// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{Cancellation, CancellationId, CreateCancellation, RetentionId};
use crate::piriod::operations::{
    CREATE_CANCELLATION, LIST_CANCELLATIONS, RETRIEVE_CANCELLATION,
};
/// Cancellations of retentions.
#[derive(Clone, Debug)]
pub struct Cancellations {
    core: Arc<Core>,
}
impl Cancellations {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List cancellations. [`ListCancellations`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let cancellations = piriod.cancellations().list().retention(12).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCancellations {
        ListCancellations {
            listing: Listing::new(&self.core),
            retention: None,
        }
    }
    /// Create a cancellation.
    ///
    /// Cancels a retention.
    ///
    /// `POST /cancellations/`, `createCancellation`, the vendor's page `api-reference/procurement/cancellations/create-cancellation`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateCancellation;
    ///
    /// let cancellation = piriod
    ///     .cancellations()
    ///     .create(
    ///         CreateCancellation::new()
    ///             .retention(12)
    ///             .document(12)
    ///             .note("Agreed on Friday."),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateCancellation) -> Request<Cancellation> {
        Request::draft(&self.core, &CREATE_CANCELLATION)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_cancellation(&body).await }
            })
    }
    /// Retrieve a cancellation.
    ///
    /// Returns one cancellation.
    ///
    /// `GET /cancellations/{id}/`, `retrieveCancellation`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let cancellation = piriod.cancellations().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CancellationId>) -> Request<Cancellation> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_CANCELLATION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_cancellation(&id).await }
            })
    }
}
/// List cancellations.
///
/// Lists the cancellations of retentions.
///
/// `GET /cancellations/`, `listCancellations`, the vendor's page `api-reference/procurement/cancellations/list-cancellations`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// let cancellations = piriod.cancellations().list().retention(12).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCancellations {
    listing: Box<Listing>,
    retention: Option<RetentionId>,
}
impl ListCancellations {
    /// Keeps only the cancellations of one retention.
    pub fn retention(mut self, value: impl IntoParameter<RetentionId>) -> Self {
        self.retention = value.into_parameter();
        self
    }
}
list_methods!(ListCancellations, Cancellation, PageNumbered);
impl ListParameters for ListCancellations {
    type Item = Cancellation;
    fn operation(&self) -> &'static Operation {
        &LIST_CANCELLATIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("retention", self.retention.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::without_revision(Key::from_integer(record.id.get(), &record.id))
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
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
impl PageBody for planwire_client::piriod::types::CancellationPage {
    type Record = Cancellation;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
