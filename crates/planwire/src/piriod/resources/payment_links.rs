// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{CreatePaymentLink, PaymentLink, PaymentLinkId, UpdatePaymentLink};
use crate::piriod::operations::{
    CREATE_PAYMENT_LINK, DELETE_PAYMENT_LINK, LIST_PAYMENT_LINKS,
    PARTIAL_UPDATE_PAYMENT_LINK, RETRIEVE_PAYMENT_LINK,
};
/// Links to pay an amount through.
#[derive(Clone, Debug)]
pub struct PaymentLinks {
    core: Arc<Core>,
}
impl PaymentLinks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List payment links. [`ListPaymentLinks`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let payment_links = piriod.payment_links().list().order_by(desc("id")).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPaymentLinks {
        ListPaymentLinks {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// Create a payment link.
    ///
    /// Creates a link for an amount, together with the public key of its page.
    ///
    /// `POST /payment_links/links/`, `createPaymentLink`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreatePaymentLink;
    ///
    /// let payment_link = piriod
    ///     .payment_links()
    ///     .create(CreatePaymentLink::new().amount(100).currency("CLP"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePaymentLink) -> Request<PaymentLink> {
        Request::draft(&self.core, &CREATE_PAYMENT_LINK)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_payment_link(&body).await }
            })
    }
    /// Retrieve a payment link.
    ///
    /// Returns one payment link.
    ///
    /// `GET /payment_links/links/{id}/`, `retrievePaymentLink`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_link = piriod.payment_links().get("pay_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PaymentLinkId>) -> Request<PaymentLink> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PAYMENT_LINK)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_payment_link(&id).await }
            })
    }
    /// Update a payment link.
    ///
    /// Updates the given fields of a payment link.
    ///
    /// `PATCH /payment_links/links/{id}/`, `partialUpdatePaymentLink`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdatePaymentLink;
    ///
    /// let payment_link = piriod
    ///     .payment_links()
    ///     .update("pay_1", UpdatePaymentLink::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PaymentLinkId>,
        body: UpdatePaymentLink,
    ) -> Request<PaymentLink> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_PAYMENT_LINK)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_payment_link(&id, &body).await }
            })
    }
    /// Delete a payment link.
    ///
    /// Deletes a payment link.
    ///
    /// `DELETE /payment_links/links/{id}/`, `deletePaymentLink`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.payment_links().delete("pay_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PaymentLinkId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PAYMENT_LINK)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_payment_link(&id).await }
            })
    }
}
/// List payment links.
///
/// Lists the payment links of the workspace.
///
/// `GET /payment_links/links/`, `listPaymentLinks`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let payment_links = piriod.payment_links().list().order_by(desc("id")).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPaymentLinks {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListPaymentLinks {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListPaymentLinks, PaymentLink, PageNumbered);
impl ListParameters for ListPaymentLinks {
    type Item = PaymentLink;
    fn operation(&self) -> &'static Operation {
        &LIST_PAYMENT_LINKS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::without_revision(Key::from_text(record.id.as_str()))
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_payment_links(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::PaymentLinkPage {
    type Record = PaymentLink;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
