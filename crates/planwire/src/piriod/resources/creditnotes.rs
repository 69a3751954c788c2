// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    CreateCreditNote, CreditNote, CreditNoteId, CreditNoteStatus, DocumentTypeId,
    InvoiceId, UpdateCreditNote,
};
use crate::piriod::operations::{
    CREATE_CREDIT_NOTE, DELETE_CREDIT_NOTE, FINALIZE_CREDIT_NOTE, LIST_CREDIT_NOTES,
    PARTIAL_UPDATE_CREDIT_NOTE, RENDER_CREDIT_NOTE_PDF, RETRIEVE_CREDIT_NOTE,
};
/// A document that reverses an invoice, in whole or in part.
#[derive(Clone, Debug)]
pub struct Creditnotes {
    core: Arc<Core>,
}
impl Creditnotes {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List credit notes. [`ListCreditNotes`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let credit_notes = piriod
    ///     .creditnotes()
    ///     .list()
    ///     .invoice("inv_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCreditNotes {
        ListCreditNotes {
            listing: Listing::new(&self.core),
            invoice: None,
            document: None,
            number: None,
            number_gte: None,
            number_lte: None,
            date: None,
            date_gte: None,
            date_lte: None,
            status: None,
            status_in: None,
            note: None,
            created: None,
            created_gte: None,
            created_lte: None,
            ordering: None,
        }
    }
    /// Create a credit note.
    ///
    /// Creates a draft credit note for an invoice.
    ///
    /// `POST /creditnotes/`, `createCreditNote`, the vendor's page `api-reference/billing/creditnotes/create-credit-note-draft`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::CreateCreditNote;
    ///
    /// let credit_note = piriod
    ///     .creditnotes()
    ///     .create(
    ///         CreateCreditNote::new("inv_1", "2026-03-02".parse::<NaiveDate>()?)
    ///             .document(12),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateCreditNote) -> Request<CreditNote> {
        Request::draft(&self.core, &CREATE_CREDIT_NOTE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_credit_note(&body).await }
            })
    }
    /// Retrieve a credit note.
    ///
    /// Returns one credit note.
    ///
    /// `GET /creditnotes/{id}/`, `retrieveCreditNote`, the vendor's page `api-reference/billing/creditnotes/retrieve-credit-note`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let credit_note = piriod.creditnotes().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CreditNoteId>) -> Request<CreditNote> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_CREDIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_credit_note(&id).await }
            })
    }
    /// Update a credit note.
    ///
    /// Updates the given fields of a draft credit note.
    ///
    /// `PATCH /creditnotes/{id}/`, `partialUpdateCreditNote`, the vendor's page `api-reference/billing/creditnotes/partial-update-credit-note-draft-only`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::UpdateCreditNote;
    ///
    /// let credit_note = piriod
    ///     .creditnotes()
    ///     .update(7, UpdateCreditNote::new().date("2026-03-02".parse::<NaiveDate>()?))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<CreditNoteId>,
        body: UpdateCreditNote,
    ) -> Request<CreditNote> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_CREDIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_credit_note(&id, &body).await }
            })
    }
    /// Delete a credit note.
    ///
    /// Deletes a credit note.
    ///
    /// `DELETE /creditnotes/{id}/`, `deleteCreditNote`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.creditnotes().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<CreditNoteId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CREDIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_credit_note(&id).await }
            })
    }
    /// Finalize a credit note.
    ///
    /// Finalizes a draft credit note. The biller may set its type of tax document.
    ///
    /// `GET /creditnotes/{id}/finalize/`, `finalizeCreditNote`, the vendor's page `api-reference/billing/creditnotes/finalize-credit-note`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let credit_note = piriod.creditnotes().finalize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn finalize(&self, id: impl Into<CreditNoteId>) -> Request<CreditNote> {
        let id = id.into();
        Request::draft(&self.core, &FINALIZE_CREDIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_credit_note(&id).await }
            })
    }
    /// Render a credit note as PDF.
    ///
    /// Returns the credit note as a PDF file.
    ///
    /// `GET /creditnotes/{id}/pdf/`, `renderCreditNotePdf`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = piriod.creditnotes().render_pdf(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn render_pdf(&self, id: impl Into<CreditNoteId>) -> Request<Vec<u8>> {
        let id = id.into();
        Request::draft(&self.core, &RENDER_CREDIT_NOTE_PDF)
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_credit_note_pdf(&id).await }
            })
    }
}
/// List credit notes.
///
/// Lists the credit notes of the workspace.
///
/// `GET /creditnotes/`, `listCreditNotes`, the vendor's page `api-reference/billing/creditnotes/list-credit-notes`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let credit_notes = piriod
///     .creditnotes()
///     .list()
///     .invoice("inv_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCreditNotes {
    listing: Box<Listing>,
    invoice: Option<InvoiceId>,
    document: Option<DocumentTypeId>,
    number: Option<i64>,
    number_gte: Option<i64>,
    number_lte: Option<i64>,
    date: Option<chrono::NaiveDate>,
    date_gte: Option<chrono::NaiveDate>,
    date_lte: Option<chrono::NaiveDate>,
    status: Option<CreditNoteStatus>,
    status_in: Option<String>,
    note: Option<String>,
    created: Option<chrono::DateTime<chrono::Utc>>,
    created_gte: Option<chrono::DateTime<chrono::Utc>>,
    created_lte: Option<chrono::DateTime<chrono::Utc>>,
    ordering: Option<String>,
}
impl ListCreditNotes {
    /// Keeps only the credit notes of one invoice.
    pub fn invoice(mut self, value: impl IntoParameter<InvoiceId>) -> Self {
        self.invoice = value.into_parameter();
        self
    }
    /// Keeps only the credit notes of one type of tax document.
    pub fn document(mut self, value: impl IntoParameter<DocumentTypeId>) -> Self {
        self.document = value.into_parameter();
        self
    }
    /// Keeps only the credit notes with this number.
    pub fn number(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number = value.into_parameter();
        self
    }
    /// Keeps only the credit notes with this number or a higher one.
    pub fn number_gte(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number_gte = value.into_parameter();
        self
    }
    /// Keeps only the credit notes with this number or a lower one.
    pub fn number_lte(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number_lte = value.into_parameter();
        self
    }
    /// Keeps only the credit notes of one date.
    pub fn date(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date = value.into_parameter();
        self
    }
    /// Keeps only the credit notes of one date or later.
    pub fn date_gte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_gte = value.into_parameter();
        self
    }
    /// Keeps only the credit notes of one date or earlier.
    pub fn date_lte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_lte = value.into_parameter();
        self
    }
    /// Keeps only the credit notes of one status.
    pub fn status(mut self, value: impl IntoParameter<CreditNoteStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the credit notes of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<CreditNoteStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<CreditNoteStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the credit notes with this remark.
    pub fn note(mut self, value: impl IntoParameter<String>) -> Self {
        self.note = value.into_parameter();
        self
    }
    /// Keeps only the credit notes created at a given time.
    pub fn created(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created = value.into_parameter();
        self
    }
    /// Keeps only the credit notes created at a given time or later.
    pub fn created_gte(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_gte = value.into_parameter();
        self
    }
    /// Keeps only the credit notes created at a given time or earlier.
    pub fn created_lte(
        mut self,
        value: impl IntoParameter<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListCreditNotes, CreditNote, PageNumbered);
impl ListParameters for ListCreditNotes {
    type Item = CreditNote;
    fn operation(&self) -> &'static Operation {
        &LIST_CREDIT_NOTES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("invoice", self.invoice.as_ref())?;
        check.parameter("document", self.document.as_ref())?;
        check.parameter("number", self.number.as_ref())?;
        check.parameter("number__gte", self.number_gte.as_ref())?;
        check.parameter("number__lte", self.number_lte.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("note", self.note.as_ref())?;
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
                    .list_credit_notes(
                        self.created.as_ref(),
                        self.created_gte.as_ref(),
                        self.created_lte.as_ref(),
                        self.date.as_ref(),
                        self.date_gte.as_ref(),
                        self.date_lte.as_ref(),
                        self.document.as_ref(),
                        self.invoice.as_ref(),
                        self.note.as_deref(),
                        self.number,
                        self.number_gte,
                        self.number_lte,
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.status.as_ref(),
                        self.status_in.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::CreditNotePage {
    type Record = CreditNote;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
