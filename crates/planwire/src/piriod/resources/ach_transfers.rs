// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Decimal, Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    AchTransfer, AchTransferId, AchTransferStatus, CreateAchTransfer, UpdateAchTransfer,
};
use crate::piriod::operations::{
    CREATE_ACH_TRANSFER, DELETE_ACH_TRANSFER, LIST_ACH_TRANSFERS,
    PARTIAL_UPDATE_ACH_TRANSFER, RETRIEVE_ACH_TRANSFER,
};
/// Transfers received on the bank accounts of the workspace.
#[derive(Clone, Debug)]
pub struct AchTransfers {
    core: Arc<Core>,
}
impl AchTransfers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List ACH transfers. [`ListAchTransfers`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    /// use planwire::piriod::AchTransferStatus;
    ///
    /// let ach_transfers = piriod
    ///     .ach_transfers()
    ///     .list()
    ///     .status(AchTransferStatus::Archived)
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListAchTransfers {
        ListAchTransfers {
            listing: Listing::new(&self.core),
            status: None,
            status_in: None,
            amount: None,
            amount_gte: None,
            amount_lte: None,
            balance: None,
            balance_gte: None,
            balance_lte: None,
            date: None,
            date_gte: None,
            date_lte: None,
            ordering: None,
        }
    }
    /// Create an ACH transfer.
    ///
    /// Records a transfer.
    ///
    /// `POST /ach_transfers/`, `createAchTransfer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateAchTransfer;
    ///
    /// let ach_transfer = piriod
    ///     .ach_transfers()
    ///     .create(CreateAchTransfer::new("ban_1", 100, "CLP", "Agreed on Friday."))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateAchTransfer) -> Request<AchTransfer> {
        Request::draft(&self.core, &CREATE_ACH_TRANSFER)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_ach_transfer(&body).await }
            })
    }
    /// Retrieve an ACH transfer.
    ///
    /// Returns one transfer.
    ///
    /// `GET /ach_transfers/{id}/`, `retrieveAchTransfer`, the vendor's page `api-reference/payments/ach_transfers/retrieve-ach-transfer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let ach_transfer = piriod.ach_transfers().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<AchTransferId>) -> Request<AchTransfer> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_ACH_TRANSFER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_ach_transfer(&id).await }
            })
    }
    /// Update an ACH transfer.
    ///
    /// Updates the given fields of a transfer.
    ///
    /// `PATCH /ach_transfers/{id}/`, `partialUpdateAchTransfer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateAchTransfer;
    ///
    /// let ach_transfer = piriod
    ///     .ach_transfers()
    ///     .update(7, UpdateAchTransfer::new().amount(100))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<AchTransferId>,
        body: UpdateAchTransfer,
    ) -> Request<AchTransfer> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_ACH_TRANSFER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_ach_transfer(&id, &body).await }
            })
    }
    /// Delete an ACH transfer.
    ///
    /// Deletes a transfer.
    ///
    /// `DELETE /ach_transfers/{id}/`, `deleteAchTransfer`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.ach_transfers().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<AchTransferId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_ACH_TRANSFER)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_ach_transfer(&id).await }
            })
    }
}
/// List ACH transfers.
///
/// Lists the transfers received on the bank accounts of the workspace. Archived ones are left out unless `status` selects them.
///
/// `GET /ach_transfers/`, `listAchTransfers`, the vendor's page `api-reference/payments/ach_transfers/list-ach-transfers`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
/// use planwire::piriod::AchTransferStatus;
///
/// let ach_transfers = piriod
///     .ach_transfers()
///     .list()
///     .status(AchTransferStatus::Archived)
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListAchTransfers {
    listing: Box<Listing>,
    status: Option<AchTransferStatus>,
    status_in: Option<String>,
    amount: Option<Decimal>,
    amount_gte: Option<Decimal>,
    amount_lte: Option<Decimal>,
    balance: Option<Decimal>,
    balance_gte: Option<Decimal>,
    balance_lte: Option<Decimal>,
    date: Option<String>,
    date_gte: Option<String>,
    date_lte: Option<String>,
    ordering: Option<String>,
}
impl ListAchTransfers {
    /// Keeps only the transfers of one status; without it, archived ones are left out.
    pub fn status(mut self, value: impl IntoParameter<AchTransferStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the transfers of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<AchTransferStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<AchTransferStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the transfers of one amount.
    pub fn amount(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.amount = value.into_parameter();
        self
    }
    /// Keeps only the transfers of at least one amount.
    pub fn amount_gte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.amount_gte = value.into_parameter();
        self
    }
    /// Keeps only the transfers of at most one amount.
    pub fn amount_lte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.amount_lte = value.into_parameter();
        self
    }
    /// Keeps only the transfers with exactly this unallocated amount.
    pub fn balance(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.balance = value.into_parameter();
        self
    }
    /// Keeps only the transfers with at least this unallocated amount.
    pub fn balance_gte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.balance_gte = value.into_parameter();
        self
    }
    /// Keeps only the transfers with at most this unallocated amount.
    pub fn balance_lte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.balance_lte = value.into_parameter();
        self
    }
    /// Keeps only the transfers that were made on a date.
    pub fn date(mut self, value: impl IntoParameter<String>) -> Self {
        self.date = value.into_parameter();
        self
    }
    /// Keeps only the transfers that were made on a date or later.
    pub fn date_gte(mut self, value: impl IntoParameter<String>) -> Self {
        self.date_gte = value.into_parameter();
        self
    }
    /// Keeps only the transfers that were made on a date or earlier.
    pub fn date_lte(mut self, value: impl IntoParameter<String>) -> Self {
        self.date_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListAchTransfers, AchTransfer, PageNumbered);
impl ListParameters for ListAchTransfers {
    type Item = AchTransfer;
    fn operation(&self) -> &'static Operation {
        &LIST_ACH_TRANSFERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("amount", self.amount.as_ref())?;
        check.parameter("amount__gte", self.amount_gte.as_ref())?;
        check.parameter("amount__lte", self.amount_lte.as_ref())?;
        check.parameter("balance", self.balance.as_ref())?;
        check.parameter("balance__gte", self.balance_gte.as_ref())?;
        check.parameter("balance__lte", self.balance_lte.as_ref())?;
        check.parameter("date", self.date.as_ref())?;
        check.parameter("date__gte", self.date_gte.as_ref())?;
        check.parameter("date__lte", self.date_lte.as_ref())?;
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
                    .list_ach_transfers(
                        self.amount.as_ref(),
                        self.amount_gte.as_ref(),
                        self.amount_lte.as_ref(),
                        self.balance.as_ref(),
                        self.balance_gte.as_ref(),
                        self.balance_lte.as_ref(),
                        self.date.as_deref(),
                        self.date_gte.as_deref(),
                        self.date_lte.as_deref(),
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
impl PageBody for planwire_client::piriod::types::AchTransferPage {
    type Record = AchTransfer;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
