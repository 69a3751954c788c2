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
use crate::piriod::{CreatePurchase, Purchase, PurchaseId, SupplierId, UpdatePurchase};
use crate::piriod::operations::{
    CREATE_PURCHASE, DELETE_PURCHASE, FINALIZE_PURCHASE, LIST_PURCHASES,
    PARTIAL_UPDATE_PURCHASE, RENDER_PURCHASE_PDF, RETRIEVE_PURCHASE,
};
/// Bills from suppliers.
#[derive(Clone, Debug)]
pub struct Purchases {
    core: Arc<Core>,
}
impl Purchases {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List purchases. [`ListPurchases`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let purchases = piriod
    ///     .purchases()
    ///     .list()
    ///     .supplier(12)
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPurchases {
        ListPurchases {
            listing: Listing::new(&self.core),
            supplier: None,
            ordering: None,
        }
    }
    /// Create a purchase.
    ///
    /// Drafts a purchase, the bill of a supplier. It takes effect once it is finalized.
    ///
    /// `POST /purchases/`, `createPurchase`, the vendor's page `api-reference/procurement/purchases/create-purchase-draft`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::{CreatePurchase, NewPurchaseLine};
    ///
    /// let purchase = piriod
    ///     .purchases()
    ///     .create(
    ///         CreatePurchase::new(
    ///             12,
    ///             12,
    ///             1,
    ///             "2026-03-02".parse::<NaiveDate>()?,
    ///             vec![NewPurchaseLine::new("Website", 100, 1)],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePurchase) -> Request<Purchase> {
        Request::draft(&self.core, &CREATE_PURCHASE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_purchase(&body).await }
            })
    }
    /// Retrieve a purchase.
    ///
    /// Returns one purchase.
    ///
    /// `GET /purchases/{id}/`, `retrievePurchase`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let purchase = piriod.purchases().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PurchaseId>) -> Request<Purchase> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_purchase(&id).await }
            })
    }
    /// Update a purchase.
    ///
    /// Updates the given fields of a purchase. The purchase must be a draft.
    ///
    /// `PATCH /purchases/{id}/`, `partialUpdatePurchase`, the vendor's page `api-reference/procurement/purchases/partial-update-purchase-draft-only`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdatePurchase;
    ///
    /// let purchase = piriod.purchases().update(7, UpdatePurchase::new().number(1)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<PurchaseId>,
        body: UpdatePurchase,
    ) -> Request<Purchase> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_purchase(&id, &body).await }
            })
    }
    /// Delete a purchase.
    ///
    /// Deletes a purchase.
    ///
    /// `DELETE /purchases/{id}/`, `deletePurchase`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.purchases().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PurchaseId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_purchase(&id).await }
            })
    }
    /// Finalize a purchase.
    ///
    /// Finalizes a draft. It cannot be changed afterwards.
    ///
    /// `GET /purchases/{id}/finalize/`, `finalizePurchase`, the vendor's page `api-reference/procurement/purchases/finalize-purchase`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let purchase = piriod.purchases().finalize(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn finalize(&self, id: impl Into<PurchaseId>) -> Request<Purchase> {
        let id = id.into();
        Request::draft(&self.core, &FINALIZE_PURCHASE)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.finalize_purchase(&id).await }
            })
    }
    /// Render a purchase as PDF.
    ///
    /// Returns a purchase as a PDF file.
    ///
    /// `GET /purchases/{id}/pdf/`, `renderPurchasePdf`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = piriod.purchases().render_pdf(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn render_pdf(&self, id: impl Into<PurchaseId>) -> Request<Vec<u8>> {
        let id = id.into();
        Request::draft(&self.core, &RENDER_PURCHASE_PDF)
            .path("id", &id)
            .bytes_by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.render_purchase_pdf(&id).await }
            })
    }
}
/// List purchases.
///
/// Lists the purchases of the workspace.
///
/// `GET /purchases/`, `listPurchases`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let purchases = piriod
///     .purchases()
///     .list()
///     .supplier(12)
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPurchases {
    listing: Box<Listing>,
    supplier: Option<SupplierId>,
    ordering: Option<String>,
}
impl ListPurchases {
    /// Keeps only the purchases from one supplier.
    pub fn supplier(mut self, value: impl IntoParameter<SupplierId>) -> Self {
        self.supplier = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListPurchases, Purchase, PageNumbered);
impl ListParameters for ListPurchases {
    type Item = Purchase;
    fn operation(&self) -> &'static Operation {
        &LIST_PURCHASES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("supplier", self.supplier.as_ref())?;
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
impl PageBody for planwire_client::piriod::types::PurchasePage {
    type Record = Purchase;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
