// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What suppliers charge the workspace for.
#[derive(Clone, Debug)]
pub struct Purchases {
    core: Arc<Core>,
}
impl Purchases {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List purchases.
    ///
    /// Lists the purchases of the workspace.
    ///
    /// `GET /purchases/`, `listPurchases`.
    pub fn list(&self) -> crate::List<ListPurchases> {
        crate::List::new(self.core.clone(), ListPurchases::default())
    }
    /// Create a purchase.
    ///
    /// Drafts a purchase, which is what a supplier charges for; it counts once it is finalized.
    ///
    /// `POST /purchases/`, `createPurchase`, the vendor's page `api-reference/procurement/purchases/create-purchase-draft`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreatePurchase,
    ) -> crate::Request<crate::piriod::Purchase> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_PURCHASE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_purchase(&body).await }
            })
    }
    /// Retrieve a purchase.
    ///
    /// Gives one purchase.
    ///
    /// `GET /purchases/{id}/`, `retrievePurchase`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::PurchaseId>,
    ) -> crate::Request<crate::piriod::Purchase> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_purchase(&id).await }
            })
    }
    /// Update a purchase.
    ///
    /// Changes the fields of a purchase that are sent. The purchase must be a draft.
    ///
    /// `PATCH /purchases/{id}/`, `partialUpdatePurchase`, the vendor's page `api-reference/procurement/purchases/partial-update-purchase-draft-only`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::PurchaseId>,
        body: crate::piriod::UpdatePurchase,
    ) -> crate::Request<crate::piriod::Purchase> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PURCHASE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_purchase(&id, &body).await }
            })
    }
    /// Delete a purchase.
    ///
    /// Removes a purchase.
    ///
    /// `DELETE /purchases/{id}/`, `deletePurchase`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::PurchaseId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_purchase(&id).await }
            })
    }
    /// Finalize a purchase.
    ///
    /// Makes a draft final, after which it cannot be changed.
    ///
    /// `GET /purchases/{id}/finalize/`, `finalizePurchase`, the vendor's page `api-reference/procurement/purchases/finalize-purchase`.
    #[inline]
    pub fn finalize(
        &self,
        id: impl Into<crate::piriod::PurchaseId>,
    ) -> crate::Request<crate::piriod::Purchase> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::FINALIZE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_purchase(&id).await }
            })
    }
    /// Render a purchase as PDF.
    ///
    /// Gives a purchase as a PDF file.
    ///
    /// `GET /purchases/{id}/pdf/`, `renderPurchasePdf`.
    #[inline]
    pub fn render_pdf(
        &self,
        id: impl Into<crate::piriod::PurchaseId>,
    ) -> crate::Request<Vec<u8>> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RENDER_PURCHASE_PDF,
            )
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_purchase_pdf(&id).await }
            })
    }
}
/// What `listPurchases` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPurchases {
    supplier: Option<crate::piriod::SupplierId>,
    ordering: Option<String>,
}
impl crate::List<ListPurchases> {
    /// Keeps the purchases from one supplier.
    pub fn supplier(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SupplierId>,
    ) -> Self {
        self.parameters.supplier = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListPurchases {}
impl crate::list::sealed::ListParameters for ListPurchases {
    type Record = crate::piriod::Purchase;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PURCHASES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("supplier", self.supplier.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
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
                    .list_purchases(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.supplier.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::PurchasePage {
    type Record = crate::piriod::Purchase;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
