// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Links that anybody can pay an amount through.
#[derive(Clone, Debug)]
pub struct PaymentLinks {
    core: Arc<Core>,
}
impl PaymentLinks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List payment links.
    ///
    /// Lists the payment links of the workspace.
    ///
    /// `GET /payment_links/links/`, `listPaymentLinks`.
    pub fn list(&self) -> crate::List<ListPaymentLinks> {
        crate::List::new(self.core.clone(), ListPaymentLinks::default())
    }
    /// Create a payment link.
    ///
    /// Creates a link for an amount, and with it the public key that its page is found by.
    ///
    /// `POST /payment_links/links/`, `createPaymentLink`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreatePaymentLink,
    ) -> crate::Request<crate::piriod::PaymentLink> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_PAYMENT_LINK,
            )
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::PaymentLinkId>,
    ) -> crate::Request<crate::piriod::PaymentLink> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_PAYMENT_LINK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_payment_link(&id).await }
            })
    }
    /// Update a payment link.
    ///
    /// Changes the given fields of a payment link.
    ///
    /// `PATCH /payment_links/links/{id}/`, `partialUpdatePaymentLink`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::PaymentLinkId>,
        body: crate::piriod::UpdatePaymentLink,
    ) -> crate::Request<crate::piriod::PaymentLink> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PAYMENT_LINK,
            )
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::PaymentLinkId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::DELETE_PAYMENT_LINK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_payment_link(&id).await }
            })
    }
}
/// What `listPaymentLinks` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPaymentLinks {
    ordering: Option<String>,
}
impl crate::List<ListPaymentLinks> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListPaymentLinks {}
impl crate::list::sealed::ListParameters for ListPaymentLinks {
    type Record = crate::piriod::PaymentLink;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PAYMENT_LINKS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_text(record.id.as_str()),
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::PaymentLinkPage {
    type Record = crate::piriod::PaymentLink;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
