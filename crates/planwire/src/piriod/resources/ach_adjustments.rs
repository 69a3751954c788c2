// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What is added to ACH transfers, taken from them or exchanged.
#[derive(Clone, Debug)]
pub struct AchAdjustments {
    core: Arc<Core>,
}
impl AchAdjustments {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List adjustments of ACH transfers.
    ///
    /// Lists what was added to transfers, taken from them or exchanged.
    ///
    /// `GET /ach_transfers/adjustments/`, `listAchAdjustments`, the vendor's page `api-reference/payments/ach_transfers/adjustments/list-ach-adjustments`.
    pub fn list(&self) -> crate::List<ListAchAdjustments> {
        crate::List::new(self.core.clone(), ListAchAdjustments::default())
    }
    /// Create an adjustment of an ACH transfer.
    ///
    /// Adds to a transfer, takes from it or exchanges it.
    ///
    /// `POST /ach_transfers/adjustments/`, `createAchAdjustment`, the vendor's page `api-reference/payments/ach_transfers/adjustments/create-ach-adjustment`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateAchAdjustment,
    ) -> crate::Request<crate::piriod::AchAdjustment> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_ACH_ADJUSTMENT,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_ach_adjustment(&body).await }
            })
    }
}
/// What `listAchAdjustments` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListAchAdjustments {
    transfer: Option<crate::piriod::AchTransferId>,
}
impl crate::List<ListAchAdjustments> {
    /// Keeps the adjustments of one transfer.
    pub fn transfer(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::AchTransferId>,
    ) -> Self {
        self.parameters.transfer = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListAchAdjustments {}
impl crate::list::sealed::ListParameters for ListAchAdjustments {
    type Record = crate::piriod::AchAdjustment;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_ACH_ADJUSTMENTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("transfer", self.transfer.as_ref())?;
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
                    .list_ach_adjustments(
                        window.position,
                        window.size,
                        self.transfer.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::AchAdjustmentPage {
    type Record = crate::piriod::AchAdjustment;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
