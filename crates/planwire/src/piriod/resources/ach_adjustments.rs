// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{AchAdjustment, AchTransferId, CreateAchAdjustment};
use crate::piriod::operations::{CREATE_ACH_ADJUSTMENT, LIST_ACH_ADJUSTMENTS};
/// Additions to ACH transfers, deductions from them, and exchanges.
#[derive(Clone, Debug)]
pub struct AchAdjustments {
    core: Arc<Core>,
}
impl AchAdjustments {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List adjustments of ACH transfers. [`ListAchAdjustments`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let ach_adjustments = piriod.ach_adjustments().list().transfer(12).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListAchAdjustments {
        ListAchAdjustments {
            listing: Listing::new(&self.core),
            transfer: None,
        }
    }
    /// Create an adjustment of an ACH transfer.
    ///
    /// Adjusts a transfer by an addition, a deduction or an exchange.
    ///
    /// `POST /ach_transfers/adjustments/`, `createAchAdjustment`, the vendor's page `api-reference/payments/ach_transfers/adjustments/create-ach-adjustment`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::{AchAdjustmentOperation, CreateAchAdjustment};
    ///
    /// let ach_adjustment = piriod
    ///     .ach_adjustments()
    ///     .create(CreateAchAdjustment::new(12, 100, AchAdjustmentOperation::Add))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateAchAdjustment) -> Request<AchAdjustment> {
        Request::draft(&self.core, &CREATE_ACH_ADJUSTMENT)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_ach_adjustment(&body).await }
            })
    }
}
/// List adjustments of ACH transfers.
///
/// Lists the additions, deductions and exchanges of ACH transfers.
///
/// `GET /ach_transfers/adjustments/`, `listAchAdjustments`, the vendor's page `api-reference/payments/ach_transfers/adjustments/list-ach-adjustments`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// let ach_adjustments = piriod.ach_adjustments().list().transfer(12).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListAchAdjustments {
    listing: Box<Listing>,
    transfer: Option<AchTransferId>,
}
impl ListAchAdjustments {
    /// Keeps only the adjustments of one transfer.
    pub fn transfer(mut self, value: impl IntoParameter<AchTransferId>) -> Self {
        self.transfer = value.into_parameter();
        self
    }
}
list_methods!(ListAchAdjustments, AchAdjustment, PageNumbered);
impl ListParameters for ListAchAdjustments {
    type Item = AchAdjustment;
    fn operation(&self) -> &'static Operation {
        &LIST_ACH_ADJUSTMENTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("transfer", self.transfer.as_ref())?;
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
impl PageBody for planwire_client::piriod::types::AchAdjustmentPage {
    type Record = AchAdjustment;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
