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
use crate::piriod::{
    CreatePurchaseCreditNote, PurchaseCreditNote, PurchaseCreditNoteId,
    UpdatePurchaseCreditNote,
};
use crate::piriod::operations::{
    CREATE_PURCHASE_CREDIT_NOTE, FINALIZE_PURCHASE_CREDIT_NOTE,
    LIST_PURCHASE_CREDIT_NOTES, PARTIAL_UPDATE_PURCHASE_CREDIT_NOTE,
    RETRIEVE_PURCHASE_CREDIT_NOTE,
};
/// Credit notes that suppliers issue on purchases.
#[derive(Clone, Debug)]
pub struct PurchaseCreditNotes {
    core: Arc<Core>,
}
impl PurchaseCreditNotes {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List credit notes of purchases. [`ListPurchaseCreditNotes`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let purchase_credit_notes = piriod
    ///     .purchase_credit_notes()
    ///     .list()
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPurchaseCreditNotes {
        ListPurchaseCreditNotes {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// Create a credit note of a purchase.
    ///
    /// Drafts a supplier's credit note for a purchase. It takes effect once it is finalized.
    ///
    /// `POST /purchases/credit-notes/`, `createPurchaseCreditNote`, the vendor's page `api-reference/procurement/purchases/credit-notes/create-purchase-credit-note-draft`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::{CreatePurchaseCreditNote, NewPurchaseCreditNoteLine};
    ///
    /// let purchase_credit_note = piriod
    ///     .purchase_credit_notes()
    ///     .create(
    ///         CreatePurchaseCreditNote::new(
    ///             12,
    ///             12,
    ///             1,
    ///             "2026-03-02".parse::<NaiveDate>()?,
    ///             vec![NewPurchaseCreditNoteLine::new("Website", 100, 1)],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePurchaseCreditNote) -> Request<PurchaseCreditNote> {
        Request::draft(&self.core, &CREATE_PURCHASE_CREDIT_NOTE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_purchase_credit_note(&body).await }
            })
    }
    /// Retrieve a credit note of a purchase.
    ///
    /// Returns one credit note of a purchase.
    ///
    /// `GET /purchases/credit-notes/{id}/`, `retrievePurchaseCreditNote`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let purchase_credit_note = piriod.purchase_credit_notes().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<PurchaseCreditNoteId>,
    ) -> Request<PurchaseCreditNote> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PURCHASE_CREDIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_purchase_credit_note(&id).await }
            })
    }
    /// Update a credit note of a purchase.
    ///
    /// Updates the given fields of a credit note. It must be a draft.
    ///
    /// `PATCH /purchases/credit-notes/{id}/`, `partialUpdatePurchaseCreditNote`, the vendor's page `api-reference/procurement/purchases/credit-notes/partial-update-purchase-credit-note-draft-only`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdatePurchaseCreditNote;
    ///
    /// let purchase_credit_note = piriod
    ///     .purchase_credit_notes()
    ///     .update(7, UpdatePurchaseCreditNote::new().number(1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PurchaseCreditNoteId>,
        body: UpdatePurchaseCreditNote,
    ) -> Request<PurchaseCreditNote> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_PURCHASE_CREDIT_NOTE)
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
    /// Finalizes a draft. It cannot be changed afterwards.
    ///
    /// `GET /purchases/credit-notes/{id}/finalize/`, `finalizePurchaseCreditNote`, the vendor's page `api-reference/procurement/purchases/credit-notes/finalize-purchase-credit-note`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let purchase_credit_note = piriod.purchase_credit_notes().finalize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn finalize(
        &self,
        id: impl Into<PurchaseCreditNoteId>,
    ) -> Request<PurchaseCreditNote> {
        let id = id.into();
        Request::draft(&self.core, &FINALIZE_PURCHASE_CREDIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_purchase_credit_note(&id).await }
            })
    }
}
/// List credit notes of purchases.
///
/// Lists the credit notes that the workspace received from suppliers.
///
/// `GET /purchases/credit-notes/`, `listPurchaseCreditNotes`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let purchase_credit_notes = piriod
///     .purchase_credit_notes()
///     .list()
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPurchaseCreditNotes {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListPurchaseCreditNotes {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListPurchaseCreditNotes, PurchaseCreditNote, PageNumbered);
impl ListParameters for ListPurchaseCreditNotes {
    type Item = PurchaseCreditNote;
    fn operation(&self) -> &'static Operation {
        &LIST_PURCHASE_CREDIT_NOTES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
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
impl PageBody for planwire_client::piriod::types::PurchaseCreditNotePage {
    type Record = PurchaseCreditNote;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
