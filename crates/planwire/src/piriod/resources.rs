// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Additions to ACH transfers, deductions from them, and exchanges.
pub mod ach_adjustments;
/// Transfers received on the bank accounts of the workspace.
pub mod ach_transfers;
/// An extra that can be billed on top of the plans of a subscription.
pub mod addons;
/// Bank accounts of the workspace.
pub mod banks;
/// Payment slips of Brazilian banks.
pub mod boletos;
/// Cancellations of retentions.
pub mod cancellations;
/// The contacts at a customer, who receive documents.
pub mod contacts;
/// Discounts that subscriptions and their lines can have.
pub mod coupons;
/// A document that reverses an invoice, in whole or in part.
pub mod creditnotes;
/// A customer of the workspace: a person or company to bill.
pub mod customers;
/// A document that reverses a credit note.
pub mod debitnotes;
/// Billing frequencies of plans.
pub mod frequencies;
/// Data that all workspaces share: currencies, exchange rates, countries, states, banks and document types.
pub mod generals;
/// Attempts to pay.
pub mod intents;
/// Bills to customers: lines, taxes, and the state of the payment.
pub mod invoices;
/// Goods on their way to customers, which may have to be reported to the tax agency.
pub mod orders;
/// The parts of a customer, such as branches, with contacts of their own.
pub mod orgunits;
/// Links to pay an amount through.
pub mod payment_links;
/// Documents that confirm payments to the tax agency, for the sources they came from.
pub mod payment_receipts;
/// Incoming money, expected or received: for an invoice, a subscription, or on its own.
pub mod payments;
/// The billing terms that a customer subscribes to: price, frequency and currency.
pub mod plans;
/// The goods and services that a workspace sells through its plans.
pub mod products;
/// Payment gateways.
pub mod providers;
/// Credit notes that suppliers issue on purchases.
pub mod purchase_credit_notes;
/// Bills from suppliers.
pub mod purchases;
/// Repayments of a payment.
pub mod refunds;
/// Emails that remind customers of invoices and other documents.
pub mod reminder_messages;
/// Tax that is withheld from payments to suppliers.
pub mod retentions;
/// Payment sources, such as a card, which a gateway stores and identifies by a token.
pub mod sources;
/// Plans that a customer is billed for, period by period.
pub mod subscriptions;
/// The suppliers of the workspace.
pub mod suppliers;
/// The usage of metered subscription lines.
pub mod usages;
pub use planwire_client::piriod::types::{
    AchAdjustment, AchTransfer, Addon, AuthorizePayment, Bank, Boleto, Cancellation,
    Contact, Country, Coupon, CreateAchAdjustment, CreateAchTransfer, CreateAddon,
    CreateBank, CreateBoleto, CreateCancellation, CreateContact, CreateCoupon,
    CreateCreditNote, CreateCustomer, CreateDebitNote, CreateInvoice, CreateOrder,
    CreateOrgUnit, CreatePayment, CreatePaymentLink, CreatePaymentReceipt, CreatePlan,
    CreateProduct, CreatePurchase, CreatePurchaseCreditNote, CreateRefund,
    CreateReminderMessage, CreateRetention, CreateSource, CreateSubscription,
    CreateSubscriptionLine, CreateSupplier, CreditNote, CreditNoteLine,
    CreditNoteLineInput, Currency, Customer, CustomerAggregations, DebitNote,
    DocumentType, ExchangeRate, Frequency, GeneralBank, GeneralCountry, GeneralReference,
    GeneralState, Intent, Invoice, InvoiceLine, InvoiceLineInput, InvoicePayment,
    InvoiceReference, NewOrderLine, NewPurchaseCreditNoteLine, NewPurchaseLine, Order,
    OrderLine, OrgUnit, PauseSubscription, Payment, PaymentLink, PaymentReceipt, Plan,
    PlanTier, Product, Provider, Purchase, PurchaseCreditNote, PurchaseCreditNoteLine,
    PurchaseLine, RecordUsage, Refund, ReminderMessage, ResumeSubscription, Retention,
    Source, SourceCard, State, Subscription, SubscriptionAddon, SubscriptionAddonRate,
    SubscriptionLine, SubscriptionReference, Supplier, UpdateAchTransfer, UpdateAddon,
    UpdateBank, UpdateBoleto, UpdateContact, UpdateCoupon, UpdateCreditNote,
    UpdateCustomer, UpdateDebitNote, UpdateInvoice, UpdateOrder, UpdateOrgUnit,
    UpdatePayment, UpdatePaymentLink, UpdatePaymentReceipt, UpdatePlan, UpdateProduct,
    UpdatePurchase, UpdatePurchaseCreditNote, UpdateRetention, UpdateSubscription,
    UpdateSubscriptionLine, UpdateSupplier, Usage,
};
use super::Piriod;
impl Piriod {
    /// Additions to ACH transfers, deductions from them, and exchanges.
    #[must_use]
    pub fn ach_adjustments(&self) -> ach_adjustments::AchAdjustments {
        ach_adjustments::AchAdjustments::new(self.core())
    }
    /// Transfers received on the bank accounts of the workspace.
    #[must_use]
    pub fn ach_transfers(&self) -> ach_transfers::AchTransfers {
        ach_transfers::AchTransfers::new(self.core())
    }
    /// An extra that can be billed on top of the plans of a subscription.
    #[must_use]
    pub fn addons(&self) -> addons::Addons {
        addons::Addons::new(self.core())
    }
    /// Bank accounts of the workspace.
    #[must_use]
    pub fn banks(&self) -> banks::Banks {
        banks::Banks::new(self.core())
    }
    /// Payment slips of Brazilian banks.
    #[must_use]
    pub fn boletos(&self) -> boletos::Boletos {
        boletos::Boletos::new(self.core())
    }
    /// Cancellations of retentions.
    #[must_use]
    pub fn cancellations(&self) -> cancellations::Cancellations {
        cancellations::Cancellations::new(self.core())
    }
    /// The contacts at a customer, who receive documents.
    #[must_use]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts::new(self.core())
    }
    /// Discounts that subscriptions and their lines can have.
    #[must_use]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons::new(self.core())
    }
    /// A document that reverses an invoice, in whole or in part.
    #[must_use]
    pub fn creditnotes(&self) -> creditnotes::Creditnotes {
        creditnotes::Creditnotes::new(self.core())
    }
    /// A customer of the workspace: a person or company to bill.
    #[must_use]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.core())
    }
    /// A document that reverses a credit note.
    #[must_use]
    pub fn debitnotes(&self) -> debitnotes::Debitnotes {
        debitnotes::Debitnotes::new(self.core())
    }
    /// Billing frequencies of plans.
    #[must_use]
    pub fn frequencies(&self) -> frequencies::Frequencies {
        frequencies::Frequencies::new(self.core())
    }
    /// Data that all workspaces share: currencies, exchange rates, countries, states, banks and document types.
    #[must_use]
    pub fn generals(&self) -> generals::Generals {
        generals::Generals::new(self.core())
    }
    /// Attempts to pay.
    #[must_use]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents::new(self.core())
    }
    /// Bills to customers: lines, taxes, and the state of the payment.
    #[must_use]
    pub fn invoices(&self) -> invoices::Invoices {
        invoices::Invoices::new(self.core())
    }
    /// Goods on their way to customers, which may have to be reported to the tax agency.
    #[must_use]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.core())
    }
    /// The parts of a customer, such as branches, with contacts of their own.
    #[must_use]
    pub fn orgunits(&self) -> orgunits::Orgunits {
        orgunits::Orgunits::new(self.core())
    }
    /// Links to pay an amount through.
    #[must_use]
    pub fn payment_links(&self) -> payment_links::PaymentLinks {
        payment_links::PaymentLinks::new(self.core())
    }
    /// Documents that confirm payments to the tax agency, for the sources they came from.
    #[must_use]
    pub fn payment_receipts(&self) -> payment_receipts::PaymentReceipts {
        payment_receipts::PaymentReceipts::new(self.core())
    }
    /// Incoming money, expected or received: for an invoice, a subscription, or on its own.
    #[must_use]
    pub fn payments(&self) -> payments::Payments {
        payments::Payments::new(self.core())
    }
    /// The billing terms that a customer subscribes to: price, frequency and currency.
    #[must_use]
    pub fn plans(&self) -> plans::Plans {
        plans::Plans::new(self.core())
    }
    /// The goods and services that a workspace sells through its plans.
    #[must_use]
    pub fn products(&self) -> products::Products {
        products::Products::new(self.core())
    }
    /// Payment gateways.
    #[must_use]
    pub fn providers(&self) -> providers::Providers {
        providers::Providers::new(self.core())
    }
    /// Credit notes that suppliers issue on purchases.
    #[must_use]
    pub fn purchase_credit_notes(&self) -> purchase_credit_notes::PurchaseCreditNotes {
        purchase_credit_notes::PurchaseCreditNotes::new(self.core())
    }
    /// Bills from suppliers.
    #[must_use]
    pub fn purchases(&self) -> purchases::Purchases {
        purchases::Purchases::new(self.core())
    }
    /// Repayments of a payment.
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds::new(self.core())
    }
    /// Emails that remind customers of invoices and other documents.
    #[must_use]
    pub fn reminder_messages(&self) -> reminder_messages::ReminderMessages {
        reminder_messages::ReminderMessages::new(self.core())
    }
    /// Tax that is withheld from payments to suppliers.
    #[must_use]
    pub fn retentions(&self) -> retentions::Retentions {
        retentions::Retentions::new(self.core())
    }
    /// Payment sources, such as a card, which a gateway stores and identifies by a token.
    #[must_use]
    pub fn sources(&self) -> sources::Sources {
        sources::Sources::new(self.core())
    }
    /// Plans that a customer is billed for, period by period.
    #[must_use]
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        subscriptions::Subscriptions::new(self.core())
    }
    /// The suppliers of the workspace.
    #[must_use]
    pub fn suppliers(&self) -> suppliers::Suppliers {
        suppliers::Suppliers::new(self.core())
    }
    /// The usage of metered subscription lines.
    #[must_use]
    pub fn usages(&self) -> usages::Usages {
        usages::Usages::new(self.core())
    }
}
