// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What undoes a credit note.
#[derive(Clone, Debug)]
pub struct Debitnotes {
    core: Arc<Core>,
}
impl Debitnotes {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List debit notes.
    ///
    /// Lists the debit notes of the workspace.
    ///
    /// `GET /debitnotes/`, `listDebitNotes`.
    pub fn list(&self) -> crate::List<ListDebitNotes> {
        crate::List::new(self.core.clone(), ListDebitNotes::default())
    }
    /// Create a debit note.
    ///
    /// Creates a debit note on a credit note.
    ///
    /// `POST /debitnotes/`, `createDebitNote`, the vendor's page `api-reference/billing/debitnotes/create-debit-note`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateDebitNote,
    ) -> crate::Request<crate::piriod::DebitNote> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_DEBIT_NOTE)
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::DebitNoteId>,
    ) -> crate::Request<crate::piriod::DebitNote> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_DEBIT_NOTE,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_debit_note(&id).await }
            })
    }
    /// Update a debit note.
    ///
    /// Changes the given fields of a debit note.
    ///
    /// `PATCH /debitnotes/{id}/`, `partialUpdateDebitNote`, the vendor's page `api-reference/billing/debitnotes/partial-update-debit-note`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::DebitNoteId>,
        body: crate::piriod::UpdateDebitNote,
    ) -> crate::Request<crate::piriod::DebitNote> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_DEBIT_NOTE,
            )
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::DebitNoteId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_DEBIT_NOTE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_debit_note(&id).await }
            })
    }
}
/// What `listDebitNotes` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListDebitNotes {
    invoice: Option<crate::piriod::InvoiceId>,
    ordering: Option<String>,
}
impl crate::List<ListDebitNotes> {
    /// Keeps the debit notes of one invoice.
    pub fn invoice(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::InvoiceId>,
    ) -> Self {
        self.parameters.invoice = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListDebitNotes {}
impl crate::list::sealed::ListParameters for ListDebitNotes {
    type Record = crate::piriod::DebitNote;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_DEBIT_NOTES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("invoice", self.invoice.as_ref())?;
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::DebitNotePage {
    type Record = crate::piriod::DebitNote;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
