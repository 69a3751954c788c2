// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Decimal, Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    CreateRetention, DocumentTypeId, Retention, RetentionId, SupplierId, UpdateRetention,
};
use crate::piriod::operations::{
    CREATE_RETENTION, DELETE_RETENTION, FINALIZE_RETENTION, LIST_RETENTIONS,
    PARTIAL_UPDATE_RETENTION, RENDER_RETENTION_PDF, RETRIEVE_RETENTION,
};
/// Tax that is withheld from payments to suppliers.
#[derive(Clone, Debug)]
pub struct Retentions {
    core: Arc<Core>,
}
impl Retentions {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List retentions. [`ListRetentions`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let retentions = piriod
    ///     .retentions()
    ///     .list()
    ///     .supplier(12)
    ///     .order_by(desc("id"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListRetentions {
        ListRetentions {
            listing: Listing::new(&self.core),
            supplier: None,
            document: None,
            number: None,
            number_gte: None,
            number_lte: None,
            date: None,
            date_gte: None,
            date_lte: None,
            total: None,
            total_gte: None,
            total_lte: None,
            bulk: None,
            ordering: None,
        }
    }
    /// Create a retention.
    ///
    /// Withholds tax from a payment to a supplier.
    ///
    /// `POST /retentions/`, `createRetention`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateRetention;
    ///
    /// let retention = piriod
    ///     .retentions()
    ///     .create(CreateRetention::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateRetention) -> Request<Retention> {
        Request::draft(&self.core, &CREATE_RETENTION)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_retention(&body).await }
            })
    }
    /// Retrieve a retention.
    ///
    /// Returns one retention.
    ///
    /// `GET /retentions/{id}/`, `retrieveRetention`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let retention = piriod.retentions().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<RetentionId>) -> Request<Retention> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_retention(&id).await }
            })
    }
    /// Update a retention.
    ///
    /// Updates the given fields of a retention.
    ///
    /// `PATCH /retentions/{id}/`, `partialUpdateRetention`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateRetention;
    ///
    /// let retention = piriod
    ///     .retentions()
    ///     .update(7, UpdateRetention::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<RetentionId>,
        body: UpdateRetention,
    ) -> Request<Retention> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_retention(&id, &body).await }
            })
    }
    /// Delete a retention.
    ///
    /// Deletes a retention.
    ///
    /// `DELETE /retentions/{id}/`, `deleteRetention`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.retentions().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<RetentionId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_retention(&id).await }
            })
    }
    /// Finalize a retention.
    ///
    /// Finalizes a retention.
    ///
    /// `GET /retentions/{id}/finalize/`, `finalizeRetention`, the vendor's page `api-reference/procurement/retentions/finalize-retention`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let retention = piriod.retentions().finalize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn finalize(&self, id: impl Into<RetentionId>) -> Request<Retention> {
        let id = id.into();
        Request::draft(&self.core, &FINALIZE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_retention(&id).await }
            })
    }
    /// Render a retention as PDF.
    ///
    /// Returns a retention as a PDF file.
    ///
    /// `GET /retentions/{id}/pdf/`, `renderRetentionPdf`, the vendor's page `api-reference/procurement/retentions/render-retention-pdf`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = piriod.retentions().render_pdf(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn render_pdf(&self, id: impl Into<RetentionId>) -> Request<Vec<u8>> {
        let id = id.into();
        Request::draft(&self.core, &RENDER_RETENTION_PDF)
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_retention_pdf(&id).await }
            })
    }
}
/// List retentions.
///
/// Lists the retentions of the workspace. A retention is tax that is withheld from a payment to a supplier.
///
/// `GET /retentions/`, `listRetentions`, the vendor's page `api-reference/procurement/retentions/list-retentions`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let retentions = piriod
///     .retentions()
///     .list()
///     .supplier(12)
///     .order_by(desc("id"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListRetentions {
    listing: Box<Listing>,
    supplier: Option<SupplierId>,
    document: Option<DocumentTypeId>,
    number: Option<i64>,
    number_gte: Option<i64>,
    number_lte: Option<i64>,
    date: Option<chrono::NaiveDate>,
    date_gte: Option<chrono::NaiveDate>,
    date_lte: Option<chrono::NaiveDate>,
    total: Option<Decimal>,
    total_gte: Option<Decimal>,
    total_lte: Option<Decimal>,
    bulk: Option<i64>,
    ordering: Option<String>,
}
impl ListRetentions {
    /// Keeps only the retentions of one supplier.
    pub fn supplier(mut self, value: impl IntoParameter<SupplierId>) -> Self {
        self.supplier = value.into_parameter();
        self
    }
    /// Keeps only the retentions of one type of tax document.
    pub fn document(mut self, value: impl IntoParameter<DocumentTypeId>) -> Self {
        self.document = value.into_parameter();
        self
    }
    /// Keeps only the retentions with one number.
    pub fn number(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number = value.into_parameter();
        self
    }
    /// Keeps only the retentions with this number or a higher one.
    pub fn number_gte(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number_gte = value.into_parameter();
        self
    }
    /// Keeps only the retentions with this number or a lower one.
    pub fn number_lte(mut self, value: impl IntoParameter<i64>) -> Self {
        self.number_lte = value.into_parameter();
        self
    }
    /// Keeps only the retentions of one date.
    pub fn date(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date = value.into_parameter();
        self
    }
    /// Keeps only the retentions of one date or later.
    pub fn date_gte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_gte = value.into_parameter();
        self
    }
    /// Keeps only the retentions of one date or earlier.
    pub fn date_lte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_lte = value.into_parameter();
        self
    }
    /// Keeps only the retentions of exactly one total.
    pub fn total(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.total = value.into_parameter();
        self
    }
    /// Keeps only the retentions of at least one total.
    pub fn total_gte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.total_gte = value.into_parameter();
        self
    }
    /// Keeps only the retentions of at most one total.
    pub fn total_lte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.total_lte = value.into_parameter();
        self
    }
    /// Keeps only the retentions of one bulk, by its number.
    pub fn bulk(mut self, value: impl IntoParameter<i64>) -> Self {
        self.bulk = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListRetentions, Retention, PageNumbered);
impl ListParameters for ListRetentions {
    type Item = Retention;
    fn operation(&self) -> &'static Operation {
        &LIST_RETENTIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("supplier", self.supplier.as_ref())?;
        check.parameter("document", self.document.as_ref())?;
        check.parameter("number", self.number.as_ref())?;
        check.parameter("number__gte", self.number_gte.as_ref())?;
        check.parameter("number__lte", self.number_lte.as_ref())?;
        check.parameter("total", self.total.as_ref())?;
        check.parameter("total__gte", self.total_gte.as_ref())?;
        check.parameter("total__lte", self.total_lte.as_ref())?;
        check.parameter("bulk", self.bulk.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
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
                    .list_retentions(
                        self.bulk,
                        self.date.as_ref(),
                        self.date_gte.as_ref(),
                        self.date_lte.as_ref(),
                        self.document.as_ref(),
                        self.number,
                        self.number_gte,
                        self.number_lte,
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.supplier.as_ref(),
                        self.total.as_ref(),
                        self.total_gte.as_ref(),
                        self.total_lte.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::RetentionPage {
    type Record = Retention;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
