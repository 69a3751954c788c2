// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    #[inline]
    pub fn list(
        &self,
    ) -> crate::Request<Vec<crate::piriod::ReminderMessage>, ListReminderMessages> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::LIST_REMINDER_MESSAGES,
            )
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
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateReminderMessage,
    ) -> crate::Request<crate::piriod::ReminderMessage> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_REMINDER_MESSAGE,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_reminder_message(&body).await }
            })
    }
}
/// What `listReminderMessages` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct ListReminderMessages {
    invoice: Option<crate::piriod::InvoiceId>,
    payment: Option<crate::piriod::PaymentId>,
    order: Option<crate::piriod::OrderId>,
    credit_note: Option<crate::piriod::CreditNoteId>,
}
impl crate::request::sealed::RequestParameters for ListReminderMessages {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("invoice", self.invoice.as_ref())?;
        check.parameter("payment", self.payment.as_ref())?;
        check.parameter("order", self.order.as_ref())?;
        check.parameter("credit_note", self.credit_note.as_ref())?;
        Ok(())
    }
}
impl crate::Request<Vec<crate::piriod::ReminderMessage>, ListReminderMessages> {
    /// Keeps the messages about one invoice.
    pub fn invoice(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::InvoiceId>,
    ) -> Self {
        self.parameters.invoice = value.into_parameter();
        self
    }
    /// Keeps the messages about one payment.
    pub fn payment(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::PaymentId>,
    ) -> Self {
        self.parameters.payment = value.into_parameter();
        self
    }
    /// Keeps the messages about one order.
    pub fn order(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::OrderId>,
    ) -> Self {
        self.parameters.order = value.into_parameter();
        self
    }
    /// Keeps the messages about one credit note.
    pub fn credit_note(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CreditNoteId>,
    ) -> Self {
        self.parameters.credit_note = value.into_parameter();
        self
    }
}
