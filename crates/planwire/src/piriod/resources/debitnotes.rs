// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{CreateDebitNote, DebitNote, DebitNoteId, InvoiceId, UpdateDebitNote};
use crate::piriod::operations::{
    CREATE_DEBIT_NOTE, DELETE_DEBIT_NOTE, LIST_DEBIT_NOTES, PARTIAL_UPDATE_DEBIT_NOTE,
    RETRIEVE_DEBIT_NOTE,
};
/// A document that reverses a credit note.
#[derive(Clone, Debug)]
pub struct Debitnotes {
    core: Arc<Core>,
}
impl Debitnotes {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List debit notes. [`ListDebitNotes`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let debit_notes = piriod
    ///     .debitnotes()
    ///     .list()
    ///     .invoice("inv_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListDebitNotes {
        ListDebitNotes {
            listing: Listing::new(&self.core),
            invoice: None,
            ordering: None,
        }
    }
    /// Create a debit note.
    ///
    /// Creates a debit note for a credit note.
    ///
    /// `POST /debitnotes/`, `createDebitNote`, the vendor's page `api-reference/billing/debitnotes/create-debit-note`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::CreateDebitNote;
    ///
    /// let debit_note = piriod
    ///     .debitnotes()
    ///     .create(CreateDebitNote::new(12, 12, "2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateDebitNote) -> Request<DebitNote> {
        Request::draft(&self.core, &CREATE_DEBIT_NOTE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_debit_note(&body).await }
            })
    }
    /// Retrieve a debit note.
    ///
    /// Returns one debit note.
    ///
    /// `GET /debitnotes/{id}/`, `retrieveDebitNote`, the vendor's page `api-reference/billing/debitnotes/retrieve-debit-note`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let debit_note = piriod.debitnotes().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<DebitNoteId>) -> Request<DebitNote> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_DEBIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_debit_note(&id).await }
            })
    }
    /// Update a debit note.
    ///
    /// Updates the given fields of a debit note.
    ///
    /// `PATCH /debitnotes/{id}/`, `partialUpdateDebitNote`, the vendor's page `api-reference/billing/debitnotes/partial-update-debit-note`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::UpdateDebitNote;
    ///
    /// let debit_note = piriod
    ///     .debitnotes()
    ///     .update(7, UpdateDebitNote::new().date("2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<DebitNoteId>,
        body: UpdateDebitNote,
    ) -> Request<DebitNote> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_DEBIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_debit_note(&id, &body).await }
            })
    }
    /// Delete a debit note.
    ///
    /// Deletes a debit note.
    ///
    /// `DELETE /debitnotes/{id}/`, `deleteDebitNote`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.debitnotes().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<DebitNoteId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_DEBIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_debit_note(&id).await }
            })
    }
}
/// List debit notes.
///
/// Lists the debit notes of the workspace.
///
/// `GET /debitnotes/`, `listDebitNotes`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let debit_notes = piriod
///     .debitnotes()
///     .list()
///     .invoice("inv_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListDebitNotes {
    listing: Box<Listing>,
    invoice: Option<InvoiceId>,
    ordering: Option<String>,
}
impl ListDebitNotes {
    /// Keeps only the debit notes of one invoice.
    pub fn invoice(mut self, value: impl IntoParameter<InvoiceId>) -> Self {
        self.invoice = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListDebitNotes, DebitNote, PageNumbered);
impl ListParameters for ListDebitNotes {
    type Item = DebitNote;
    fn operation(&self) -> &'static Operation {
        &LIST_DEBIT_NOTES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("invoice", self.invoice.as_ref())?;
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
                    .list_debit_notes(
                        self.invoice.as_ref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::DebitNotePage {
    type Record = DebitNote;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
