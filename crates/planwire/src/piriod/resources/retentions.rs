// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Tax that is held back from what suppliers are paid.
#[derive(Clone, Debug)]
pub struct Retentions {
    core: Arc<Core>,
}
impl Retentions {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List retentions.
    ///
    /// Lists the retentions of the workspace, a retention being tax that is held back from what a supplier is paid.
    ///
    /// `GET /retentions/`, `listRetentions`, the vendor's page `api-reference/procurement/retentions/list-retentions`.
    pub fn list(&self) -> crate::List<ListRetentions> {
        crate::List::new(self.core.clone(), ListRetentions::default())
    }
    /// Create a retention.
    ///
    /// Holds back tax from what a supplier is paid.
    ///
    /// `POST /retentions/`, `createRetention`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateRetention,
    ) -> crate::Request<crate::piriod::Retention> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_RETENTION)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_retention(&body).await }
            })
    }
    /// Retrieve a retention.
    ///
    /// Gives one retention.
    ///
    /// `GET /retentions/{id}/`, `retrieveRetention`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::RetentionId>,
    ) -> crate::Request<crate::piriod::Retention> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_retention(&id).await }
            })
    }
    /// Update a retention.
    ///
    /// Changes the fields of a retention that are sent.
    ///
    /// `PATCH /retentions/{id}/`, `partialUpdateRetention`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::RetentionId>,
        body: crate::piriod::UpdateRetention,
    ) -> crate::Request<crate::piriod::Retention> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_RETENTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_retention(&id, &body).await }
            })
    }
    /// Delete a retention.
    ///
    /// Removes a retention.
    ///
    /// `DELETE /retentions/{id}/`, `deleteRetention`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::RetentionId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_retention(&id).await }
            })
    }
    /// Finalize a retention.
    ///
    /// Makes a retention final.
    ///
    /// `GET /retentions/{id}/finalize/`, `finalizeRetention`, the vendor's page `api-reference/procurement/retentions/finalize-retention`.
    #[inline]
    pub fn finalize(
        &self,
        id: impl Into<crate::piriod::RetentionId>,
    ) -> crate::Request<crate::piriod::Retention> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::FINALIZE_RETENTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_retention(&id).await }
            })
    }
    /// Render a retention as PDF.
    ///
    /// Gives a retention as a PDF file.
    ///
    /// `GET /retentions/{id}/pdf/`, `renderRetentionPdf`, the vendor's page `api-reference/procurement/retentions/render-retention-pdf`.
    #[inline]
    pub fn render_pdf(
        &self,
        id: impl Into<crate::piriod::RetentionId>,
    ) -> crate::Request<Vec<u8>> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RENDER_RETENTION_PDF,
            )
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_retention_pdf(&id).await }
            })
    }
}
/// What `listRetentions` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListRetentions {
    supplier: Option<crate::piriod::SupplierId>,
    document: Option<crate::piriod::DocumentTypeId>,
    number: Option<i64>,
    number_gte: Option<i64>,
    number_lte: Option<i64>,
    date: Option<chrono::NaiveDate>,
    date_gte: Option<chrono::NaiveDate>,
    date_lte: Option<chrono::NaiveDate>,
    total: Option<crate::Decimal>,
    total_gte: Option<crate::Decimal>,
    total_lte: Option<crate::Decimal>,
    bulk: Option<i64>,
    ordering: Option<String>,
}
impl crate::List<ListRetentions> {
    /// Keeps the retentions of one supplier.
    pub fn supplier(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SupplierId>,
    ) -> Self {
        self.parameters.supplier = value.into_parameter();
        self
    }
    /// Keeps the retentions of one type of tax document.
    pub fn document(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::DocumentTypeId>,
    ) -> Self {
        self.parameters.document = value.into_parameter();
        self
    }
    /// Keeps the retentions of one number.
    pub fn number(mut self, value: impl crate::IntoParameter<i64>) -> Self {
        self.parameters.number = value.into_parameter();
        self
    }
    /// Keeps the retentions of a number or a higher one.
    pub fn number_gte(mut self, value: impl crate::IntoParameter<i64>) -> Self {
        self.parameters.number_gte = value.into_parameter();
        self
    }
    /// Keeps the retentions of a number or a lower one.
    pub fn number_lte(mut self, value: impl crate::IntoParameter<i64>) -> Self {
        self.parameters.number_lte = value.into_parameter();
        self
    }
    /// Keeps the retentions that are dated one day.
    pub fn date(mut self, value: impl crate::IntoParameter<chrono::NaiveDate>) -> Self {
        self.parameters.date = value.into_parameter();
        self
    }
    /// Keeps the retentions that are dated a day or later.
    pub fn date_gte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_gte = value.into_parameter();
        self
    }
    /// Keeps the retentions that are dated a day or earlier.
    pub fn date_lte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_lte = value.into_parameter();
        self
    }
    /// Keeps the retentions of one total.
    pub fn total(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
        self.parameters.total = value.into_parameter();
        self
    }
    /// Keeps the retentions of a total or a higher one.
    pub fn total_gte(
        mut self,
        value: impl crate::IntoParameter<crate::Decimal>,
    ) -> Self {
        self.parameters.total_gte = value.into_parameter();
        self
    }
    /// Keeps the retentions of a total or a lower one.
    pub fn total_lte(
        mut self,
        value: impl crate::IntoParameter<crate::Decimal>,
    ) -> Self {
        self.parameters.total_lte = value.into_parameter();
        self
    }
    /// Keeps the retentions that belong to one bulk, by its number.
    pub fn bulk(mut self, value: impl crate::IntoParameter<i64>) -> Self {
        self.parameters.bulk = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListRetentions {}
impl crate::list::sealed::ListParameters for ListRetentions {
    type Record = crate::piriod::Retention;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_RETENTIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::RetentionPage {
    type Record = crate::piriod::Retention;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
