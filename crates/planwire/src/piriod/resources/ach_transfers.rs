// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Transfers that come in on the bank accounts of the workspace.
#[derive(Clone, Debug)]
pub struct AchTransfers {
    core: Arc<Core>,
}
impl AchTransfers {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List ACH transfers.
    ///
    /// Lists the transfers that came in on the bank accounts of the workspace. Archived ones are left out unless `status` asks for them.
    ///
    /// `GET /ach_transfers/`, `listAchTransfers`, the vendor's page `api-reference/payments/ach_transfers/list-ach-transfers`.
    pub fn list(&self) -> crate::List<ListAchTransfers> {
        crate::List::new(self.core.clone(), ListAchTransfers::default())
    }
    /// Create an ACH transfer.
    ///
    /// Records a transfer.
    ///
    /// `POST /ach_transfers/`, `createAchTransfer`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateAchTransfer,
    ) -> crate::Request<crate::piriod::AchTransfer> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_ACH_TRANSFER,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_ach_transfer(&body).await }
            })
    }
    /// Retrieve an ACH transfer.
    ///
    /// Gives one transfer.
    ///
    /// `GET /ach_transfers/{id}/`, `retrieveAchTransfer`, the vendor's page `api-reference/payments/ach_transfers/retrieve-ach-transfer`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::AchTransferId>,
    ) -> crate::Request<crate::piriod::AchTransfer> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_ACH_TRANSFER,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_ach_transfer(&id).await }
            })
    }
    /// Update an ACH transfer.
    ///
    /// Changes the fields of a transfer that are sent.
    ///
    /// `PATCH /ach_transfers/{id}/`, `partialUpdateAchTransfer`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::AchTransferId>,
        body: crate::piriod::UpdateAchTransfer,
    ) -> crate::Request<crate::piriod::AchTransfer> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_ACH_TRANSFER,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_ach_transfer(&id, &body).await }
            })
    }
    /// Delete an ACH transfer.
    ///
    /// Removes a transfer.
    ///
    /// `DELETE /ach_transfers/{id}/`, `deleteAchTransfer`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::piriod::AchTransferId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::DELETE_ACH_TRANSFER,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_ach_transfer(&id).await }
            })
    }
}
/// What `listAchTransfers` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListAchTransfers {
    status: Option<crate::piriod::AchTransferStatus>,
    status_in: Option<String>,
    amount: Option<crate::Decimal>,
    amount_gte: Option<crate::Decimal>,
    amount_lte: Option<crate::Decimal>,
    balance: Option<crate::Decimal>,
    balance_gte: Option<crate::Decimal>,
    balance_lte: Option<crate::Decimal>,
    date: Option<String>,
    date_gte: Option<String>,
    date_lte: Option<String>,
    ordering: Option<String>,
}
impl crate::List<ListAchTransfers> {
    /// Keeps the transfers of one status; without it, archived ones are left out.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::AchTransferStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
    /// Keeps the transfers of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::AchTransferStatus>>,
    ) -> Self {
        let values = values
            .into_iter()
            .map(Into::<crate::piriod::AchTransferStatus>::into);
        self.parameters.status_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the transfers of one amount.
    pub fn amount(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
        self.parameters.amount = value.into_parameter();
        self
    }
    /// Keeps the transfers of an amount or a higher one.
    pub fn amount_gte(
        mut self,
        value: impl crate::IntoParameter<crate::Decimal>,
    ) -> Self {
        self.parameters.amount_gte = value.into_parameter();
        self
    }
    /// Keeps the transfers of an amount or a lower one.
    pub fn amount_lte(
        mut self,
        value: impl crate::IntoParameter<crate::Decimal>,
    ) -> Self {
        self.parameters.amount_lte = value.into_parameter();
        self
    }
    /// Keeps the transfers of which one amount is not allocated yet.
    pub fn balance(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
        self.parameters.balance = value.into_parameter();
        self
    }
    /// Keeps the transfers of which an amount or more is not allocated yet.
    pub fn balance_gte(
        mut self,
        value: impl crate::IntoParameter<crate::Decimal>,
    ) -> Self {
        self.parameters.balance_gte = value.into_parameter();
        self
    }
    /// Keeps the transfers of which an amount or less is not allocated yet.
    pub fn balance_lte(
        mut self,
        value: impl crate::IntoParameter<crate::Decimal>,
    ) -> Self {
        self.parameters.balance_lte = value.into_parameter();
        self
    }
    /// Keeps the transfers that were made on a date.
    pub fn date(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.date = value.into_parameter();
        self
    }
    /// Keeps the transfers that were made on a date or later.
    pub fn date_gte(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.date_gte = value.into_parameter();
        self
    }
    /// Keeps the transfers that were made on a date or earlier.
    pub fn date_lte(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.date_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListAchTransfers {}
impl crate::list::sealed::ListParameters for ListAchTransfers {
    type Record = crate::piriod::AchTransfer;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_ACH_TRANSFERS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::AchTransferPage {
    type Record = crate::piriod::AchTransfer;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
