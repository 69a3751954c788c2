// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What suppliers take off purchases.
#[derive(Clone, Debug)]
pub struct PurchaseCreditNotes {
    core: Arc<Core>,
}
impl PurchaseCreditNotes {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List credit notes of purchases.
    ///
    /// Lists the credit notes that suppliers gave the workspace.
    ///
    /// `GET /purchases/credit-notes/`, `listPurchaseCreditNotes`.
    pub fn list(&self) -> crate::List<ListPurchaseCreditNotes> {
        crate::List::new(self.core.clone(), ListPurchaseCreditNotes::default())
    }
    /// Create a credit note of a purchase.
    ///
    /// Drafts a supplier's credit note for a purchase; it counts once it is finalized.
    ///
    /// `POST /purchases/credit-notes/`, `createPurchaseCreditNote`, the vendor's page `api-reference/procurement/purchases/credit-notes/create-purchase-credit-note-draft`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreatePurchaseCreditNote,
    ) -> crate::Request<crate::piriod::PurchaseCreditNote> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_PURCHASE_CREDIT_NOTE,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_purchase_credit_note(&body).await }
            })
    }
    /// Retrieve a credit note of a purchase.
    ///
    /// Gives one credit note of a purchase.
    ///
    /// `GET /purchases/credit-notes/{id}/`, `retrievePurchaseCreditNote`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::PurchaseCreditNoteId>,
    ) -> crate::Request<crate::piriod::PurchaseCreditNote> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_PURCHASE_CREDIT_NOTE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_purchase_credit_note(&id).await }
            })
    }
    /// Update a credit note of a purchase.
    ///
    /// Changes the fields of a credit note that are sent. It must be a draft.
    ///
    /// `PATCH /purchases/credit-notes/{id}/`, `partialUpdatePurchaseCreditNote`, the vendor's page `api-reference/procurement/purchases/credit-notes/partial-update-purchase-credit-note-draft-only`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::PurchaseCreditNoteId>,
        body: crate::piriod::UpdatePurchaseCreditNote,
    ) -> crate::Request<crate::piriod::PurchaseCreditNote> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PURCHASE_CREDIT_NOTE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move {
                    client.partial_update_purchase_credit_note(&id, &body).await
                }
            })
    }
    /// Finalize a credit note of a purchase.
    ///
    /// Makes a draft final, after which it cannot be changed.
    ///
    /// `GET /purchases/credit-notes/{id}/finalize/`, `finalizePurchaseCreditNote`, the vendor's page `api-reference/procurement/purchases/credit-notes/finalize-purchase-credit-note`.
    #[inline]
    pub fn finalize(
        &self,
        id: impl Into<crate::piriod::PurchaseCreditNoteId>,
    ) -> crate::Request<crate::piriod::PurchaseCreditNote> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::FINALIZE_PURCHASE_CREDIT_NOTE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_purchase_credit_note(&id).await }
            })
    }
}
/// What `listPurchaseCreditNotes` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPurchaseCreditNotes {
    ordering: Option<String>,
}
impl crate::List<ListPurchaseCreditNotes> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListPurchaseCreditNotes {}
impl crate::list::sealed::ListParameters for ListPurchaseCreditNotes {
    type Record = crate::piriod::PurchaseCreditNote;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PURCHASE_CREDIT_NOTES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
                    .list_purchase_credit_notes(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::PurchaseCreditNotePage {
    type Record = crate::piriod::PurchaseCreditNote;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
