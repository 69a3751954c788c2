// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::Request;
use crate::piriod::{CreateRefund, Refund};
use crate::piriod::operations::CREATE_REFUND;
/// Repayments of a payment.
#[derive(Clone, Debug)]
pub struct Refunds {
    core: Arc<Core>,
}
impl Refunds {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Create a refund.
    ///
    /// Refunds a payment, in whole or in part. The sum of all refunds of a payment cannot exceed it.
    ///
    /// `POST /refunds/`, `createRefund`, the vendor's page `api-reference/payments/refunds/create-refund`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::{CreateRefund, RefundReason};
    ///
    /// let refund = piriod
    ///     .refunds()
    ///     .create(CreateRefund::new(12, 100, RefundReason::Duplicate, "text"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateRefund) -> Request<Refund> {
        Request::draft(&self.core, &CREATE_REFUND)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_refund(&body).await }
            })
    }
}
