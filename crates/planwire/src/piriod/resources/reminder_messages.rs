// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::check::Check;
use crate::piriod::{
    CreateReminderMessage, CreditNoteId, InvoiceId, OrderId, PaymentId, ReminderMessage,
};
use crate::piriod::operations::{CREATE_REMINDER_MESSAGE, LIST_REMINDER_MESSAGES};
use crate::request::sealed::RequestParameters;
/// Emails that remind customers of invoices and other documents.
#[derive(Clone, Debug)]
pub struct ReminderMessages {
    core: Arc<Core>,
}
impl ReminderMessages {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List reminder messages.
    ///
    /// Lists the messages that remind customers of a document.
    ///
    /// `GET /reminders/messages/`, `listReminderMessages`, the vendor's page `api/core-resources/reminders`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let reminder_messages = piriod.reminder_messages().list().invoice("inv_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<Vec<ReminderMessage>, ListReminderMessages> {
        Request::draft(&self.core, &LIST_REMINDER_MESSAGES)
            .by(move |
                client: planwire_client::piriod::Client,
                parameters: ListReminderMessages|
            {
                async move {
                    client
                        .list_reminder_messages(
                            parameters.credit_note.as_ref(),
                            parameters.invoice.as_ref(),
                            parameters.order.as_ref(),
                            parameters.payment.as_ref(),
                        )
                        .await
                }
            })
    }
    /// Create a reminder message.
    ///
    /// Sends a message about an invoice, a payment, an order or a credit note.
    ///
    /// `POST /reminders/messages/`, `createReminderMessage`, the vendor's page `api/core-resources/reminders`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateReminderMessage;
    ///
    /// let reminder_message = piriod
    ///     .reminder_messages()
    ///     .create(CreateReminderMessage::new().invoice("inv_1").payment(12).order(12))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateReminderMessage) -> Request<ReminderMessage> {
        Request::draft(&self.core, &CREATE_REMINDER_MESSAGE)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_reminder_message(&body).await }
            })
    }
}
/// The parameters of `listReminderMessages`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct ListReminderMessages {
    invoice: Option<InvoiceId>,
    payment: Option<PaymentId>,
    order: Option<OrderId>,
    credit_note: Option<CreditNoteId>,
}
impl RequestParameters for ListReminderMessages {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("invoice", self.invoice.as_ref())?;
        check.parameter("payment", self.payment.as_ref())?;
        check.parameter("order", self.order.as_ref())?;
        check.parameter("credit_note", self.credit_note.as_ref())?;
        Ok(())
    }
}
impl Request<Vec<ReminderMessage>, ListReminderMessages> {
    /// Keeps only the messages about one invoice.
    pub fn invoice(mut self, value: impl IntoParameter<InvoiceId>) -> Self {
        self.parameters.invoice = value.into_parameter();
        self
    }
    /// Keeps only the messages about one payment.
    pub fn payment(mut self, value: impl IntoParameter<PaymentId>) -> Self {
        self.parameters.payment = value.into_parameter();
        self
    }
    /// Keeps only the messages about one order.
    pub fn order(mut self, value: impl IntoParameter<OrderId>) -> Self {
        self.parameters.order = value.into_parameter();
        self
    }
    /// Keeps only the messages about one credit note.
    pub fn credit_note(mut self, value: impl IntoParameter<CreditNoteId>) -> Self {
        self.parameters.credit_note = value.into_parameter();
        self
    }
}
