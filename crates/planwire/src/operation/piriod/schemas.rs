// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::operation::{Bounds, Evidence::*, Field, Kind, Kind::*, Schema};

pub(super) const ACH_ADJUSTMENT_OPERATION: Kind = Enum(&["add", "sub", "exchange"]);
pub(super) const ACH_TRANSFER_STATUS: Kind = Enum(&["archived", "finalized", "incomplete", "pending"]);
pub(super) const ADDON_APPLY_SCHEME: Kind = Enum(&["one_time", "recurring"]);
pub(super) const ADDON_STATUS: Kind = Enum(&["active", "archived"]);
pub(super) const BILLER_STATUS: Kind = Enum(&["pending", "queued", "succeeded", "failed", "processing"]);
pub(super) const CONTACT_EXPANSION: Kind = Enum(&["orgunit"]);
pub(super) const COUPON_APPLY_ON: Kind = Enum(&["line", "invoice"]);
pub(super) const COUPON_DURATION_SCHEME: Kind = Enum(&["one_time", "forever", "limited"]);
pub(super) const COUPON_STATUS: Kind = Enum(&["active", "archived"]);
pub(super) const CREDIT_NOTE_STATUS: Kind = Enum(&["draft", "finalized", "cancelled"]);
pub(super) const CUSTOMER_STATUS: Kind = Enum(&["active", "archived", "pending"]);
pub(super) const DISCOUNT_SCHEME: Kind = Enum(&["%", "$"]);
pub(super) const DOCUMENT_TYPE_FLAG: Kind = Enum(&["True", "False"]);
pub(super) const INVOICE_COLLECTION_METHOD: Kind = Enum(&["deferred", "deferred_dues", "automatically"]);
pub(super) const INVOICE_STATUS: Kind = Enum(&["draft", "finalized", "paid", "cancelled", "uncollectible", "pending"]);
pub(super) const ORDER_STATUS: Kind = Enum(&["draft", "finalized", "cancelled"]);
pub(super) const PAYMENT_RECEIPT_STATUS: Kind = Enum(&["draft", "finalized"]);
pub(super) const PAYMENT_STATUS: Kind = Enum(&["cancelled", "failed", "incomplete", "processing", "requires_payment_method", "succeeded"]);
pub(super) const PLAN_STATUS: Kind = Enum(&["active", "archived"]);
pub(super) const PURCHASE_CREDIT_NOTE_STATUS: Kind = Enum(&["draft", "finalized", "cancelled"]);
pub(super) const PURCHASE_STATUS: Kind = Enum(&["draft", "finalized"]);
pub(super) const REFUND_REASON: Kind = Enum(&["duplicate", "fraudulent", "requested_by_customer"]);
pub(super) const REFUND_STATUS: Kind = Enum(&["failed", "succeeded"]);
pub(super) const SOURCE_STATUS: Kind = Enum(&["failed", "pending", "requires_authorization", "waiting_authorization", "consumed", "chargeable", "finalized"]);
pub(super) const SOURCE_USAGE: Kind = Enum(&["single", "reusable"]);
pub(super) const SUBSCRIPTION_CANCEL_REASON: Kind = Enum(&[
    "custom", "fraud_review_failed", "insolvency", "no_card", "non_compliant_customer", "not_paid", "not_specified", "shutdown_ops",
]);
pub(super) const SUBSCRIPTION_COLLECTION_SCHEME: Kind = Enum(&["send_invoice", "charge_payment"]);
pub(super) const SUBSCRIPTION_NEEDS_ATTENTION_REASON: Kind = Enum(&[
    "biller_issue", "gateway_issue", "reference_expired", "without_usage_records", "processing_issue", "without_reference",
]);
pub(super) const SUBSCRIPTION_PAUSED_REASON: Kind = Enum(&["not_specified", "non_compliant_customer", "custom"]);
pub(super) const SUBSCRIPTION_STATUS: Kind = Enum(&["active", "paused", "cancelled", "finalized", "needs_attention"]);
pub(super) const TIERS_MODE: Kind = Enum(&["package", "volume", "graduated", "package_overage", "unit", "range"]);
pub(super) const USAGE_AGGREGATION: Kind = Enum(&["last_record", "max", "sum"]);
pub(super) const USAGE_CREATION_SCHEME: Kind = Enum(&["api", "file", "panel"]);
pub(super) const USAGE_SCHEME: Kind = Enum(&["licensed", "metered"]);

/// `AchAdjustment`.
pub static ACH_ADJUSTMENT: Schema = Schema::new("AchAdjustment", &[
    Field::new("transfer", Identifier("AchTransferId"), Docs, "Identifies an ACH transfer.").required(),
    Field::new("amount", Number, Docs, "By how much to adjust, in `currency`.").required(),
    Field::new("operation", ACH_ADJUSTMENT_OPERATION, Docs, "Whether an adjustment adds to a transfer, takes from it or exchanges it for another currency.").required(),
    Field::new("id", Identifier("AchAdjustmentId"), Docs, "Identifies an adjustment of an ACH transfer.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "What `amount` is in.").nullable(),
    Field::new("base_amount", Number, Docs, "How much was exchanged, in `base_currency`.").nullable(),
    Field::new("base_currency", Identifier("CurrencyId"), Docs, "What `base_amount` is in.").nullable(),
    Field::new("comment", Text, Docs, "Why it was adjusted.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("created", DateTime, Docs, "When the adjustment was created."),
]);

/// `AchAdjustmentPage`.
pub static ACH_ADJUSTMENT_PAGE: Schema = Schema::new("AchAdjustmentPage", &[
    Field::new("count", Integer, Docs, "How many adjustments match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ACH_ADJUSTMENT)), Docs, "The adjustments of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `AchTransfer`.
pub static ACH_TRANSFER: Schema = Schema::new("AchTransfer", &[
    Field::new("bank", Identifier("BankAccountId"), Docs, "Identifies a bank account of the workspace.").required(),
    Field::new("amount", Number, Docs, "How much was transferred, in `currency`.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("description", Text, Docs, "What the bank says about the transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("id", Identifier("AchTransferId"), Docs, "Identifies an ACH transfer.").required(),
    Field::new("balance", Number, Docs, "How much of it is not allocated yet, in `currency`."),
    Field::new("date", DateTime, Docs, "When the transfer was made.").nullable(),
    Field::new("comment", Text, Docs, "What people of the workspace say about the transfer.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("number", Text, Docs, "The number of the transfer at the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("transfer_type", Text, Docs, "What kind of transfer it is, in words of the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("auto_match", Boolean, Docs, "Whether Piriod looks for what the transfer pays by itself.").default("false"),
    Field::new("origin_bank", Identifier("BankAccountId"), Docs, "Where the transfer came from.").nullable(),
    Field::new("origin_id", Text, Docs, "An identifier on the side of the sender; no page says of what."),
    Field::new("origin_holder_id", Text, Docs, "Identifies who holds the account it came from; no page says by which number."),
    Field::new("origin_holder_name", Text, Docs, "Who holds the account it came from."),
    Field::new("origin_number", Text, Docs, "The number of the account it came from."),
    Field::new("status", ACH_TRANSFER_STATUS, Docs, "How far a transfer is allocated to what it pays."),
    Field::new("archived", DateTime, Docs, "When the transfer was archived.").nullable(),
    Field::new("test_mode", Boolean, Docs, "Whether the transfer belongs to the test data."),
    Field::new("created", DateTime, Docs, "When the transfer was created."),
    Field::new("updated", DateTime, Docs, "When the transfer last changed."),
]);

/// `AchTransferPage`.
pub static ACH_TRANSFER_PAGE: Schema = Schema::new("AchTransferPage", &[
    Field::new("count", Integer, Docs, "How many transfers match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ACH_TRANSFER)), Docs, "The transfers of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Addon`.
pub static ADDON: Schema = Schema::new("Addon", &[
    Field::new("name", Text, Docs, "What people call the add-on.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "What the add-on is about.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("amount", Number, Docs, "The price of one unit, in the add-on's currency.").required(),
    Field::new("id", Identifier("AddonId"), Docs, "Identifies an add-on.").required(),
    Field::new("sku", Text, Docs, "The seller's own code for the add-on.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("apply_scheme", ADDON_APPLY_SCHEME, Docs, "Whether an add-on is billed once or again and again."),
    Field::new("duration_times", Integer, Docs, "How many times the add-on is billed.").nullable(),
    Field::new("unit_label", Text, Docs, "What one unit is called on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", ADDON_STATUS, Docs, "Whether an add-on can be used."),
    Field::new("archived", DateTime, Docs, "When the add-on was archived.").nullable(),
    Field::new("created", DateTime, Docs, "When the add-on was created."),
    Field::new("updated", DateTime, Docs, "When the add-on last changed."),
]);

/// `AddonPage`.
pub static ADDON_PAGE: Schema = Schema::new("AddonPage", &[
    Field::new("count", Integer, Docs, "How many add-ons match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ADDON)), Docs, "The add-ons of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `AuthorizePayment`.
pub static AUTHORIZE_PAYMENT: Schema = Schema::new("AuthorizePayment", &[
    Field::new("source", Identifier("SourceId"), Docs, "Identifies a source of payments."),
]);

/// `Bank`.
pub static BANK: Schema = Schema::new("Bank", &[
    Field::new("id", Identifier("BankAccountId"), Client, "Identifies a bank account of the workspace.").required(),
]).other_fields("", Json);

/// `BankPage`.
pub static BANK_PAGE: Schema = Schema::new("BankPage", &[
    Field::new("count", Integer, Client, "How many bank accounts match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&BANK)), Client, "The bank accounts of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Boleto`.
pub static BOLETO: Schema = Schema::new("Boleto", &[
    Field::new("payment", Identifier("PaymentId"), Docs, "Identifies a payment.").required(),
    Field::new("bill_id", Text, Docs, "How the bank identifies the slip.").required().bounds(Bounds::NONE.at_most_characters(128)),
    Field::new("barcode", Text, Docs, "The digits of the bar code on the slip.").required(),
    Field::new("qr_code", Text, Docs, "The text within the QR code on the slip.").required(),
    Field::new("id", Identifier("BoletoId"), Docs, "Identifies a boleto.").required(),
    Field::new("pdf", Text, Docs, "Where the slip can be fetched as a PDF file; the address is signed.").nullable(),
    Field::new("created", DateTime, Docs, "When the boleto was created."),
]);

/// `BoletoPage`.
pub static BOLETO_PAGE: Schema = Schema::new("BoletoPage", &[
    Field::new("count", Integer, Client, "How many boletos match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&BOLETO)), Client, "The boletos of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Cancellation`.
pub static CANCELLATION: Schema = Schema::new("Cancellation", &[
    Field::new("id", Identifier("CancellationId"), Docs, "Identifies the cancellation of a retention.").required(),
    Field::new("retention", Identifier("RetentionId"), Docs, "Identifies a retention, which is tax held back from an invoice."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("note", Text, Docs, "A remark that goes with the cancellation.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the workspace alone.").bounds(Bounds::NONE.at_most_characters(1024)),
]).other_fields("", Json);

/// `CancellationPage`.
pub static CANCELLATION_PAGE: Schema = Schema::new("CancellationPage", &[
    Field::new("count", Integer, Docs, "How many cancellations match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CANCELLATION)), Docs, "The cancellations of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Contact`.
pub static CONTACT: Schema = Schema::new("Contact", &[
    Field::new("name", Text, Docs, "What the contact is called.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "Where mail for the contact goes.").required(),
    Field::new("id", Identifier("ContactId"), Docs, "Identifies a contact.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").nullable(),
    Field::new("orgunit", Json, Docs, "The identifier of the contact's organisation unit, as text or a number, or null; with `expand=orgunit` in the list, the unit itself."),
    Field::new("phone", Text, Docs, "Where the contact can be called.").nullable().bounds(Bounds::NONE.at_most_characters(12)),
    Field::new("invoicing", Boolean, Docs, "Whether the contact is written to about invoices.").default("true"),
    Field::new("collections", Boolean, Docs, "Whether the contact is written to about what is owed.").default("true"),
    Field::new("created", DateTime, Docs, "When the contact was created."),
    Field::new("updated", DateTime, Docs, "When the contact last changed."),
]);

/// `ContactPage`.
pub static CONTACT_PAGE: Schema = Schema::new("ContactPage", &[
    Field::new("count", Integer, Docs, "How many contacts match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CONTACT)), Docs, "The contacts of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Country`.
pub static COUNTRY: Schema = Schema::new("Country", &[
    Field::new("id", Identifier("CountryId"), Docs, "Identifies a country, by its two-letter code.").required(),
    Field::new("name", Text, Docs, "What people call the country."),
    Field::new("code", Text, Docs, "The prefix of its telephone numbers."),
    Field::new("has_regulation", Boolean, Docs, "Whether the country has tax rules that Piriod follows."),
    Field::new("currencies", List(&Identifier("CurrencyId")), Docs, "The ISO 4217 codes of the currencies used there."),
]);

/// `Coupon`.
pub static COUPON: Schema = Schema::new("Coupon", &[
    Field::new("name", Text, Docs, "What people call the coupon.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("amount", Number, Docs, "What is taken off: percent or an amount of money, as `discount_scheme` says.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of an amount of money.").required(),
    Field::new("id", Identifier("CouponId"), Docs, "Identifies a coupon.").required(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("duration_scheme", COUPON_DURATION_SCHEME, Docs, "For how many periods a coupon applies."),
    Field::new("duration_times", Integer, Docs, "How many periods the coupon applies to; `limited` requires it.").nullable(),
    Field::new("valid_until", Date, Docs, "The last day on which the coupon can be used.").nullable(),
    Field::new("apply_on", COUPON_APPLY_ON, Docs, "What a coupon is taken off."),
    Field::new("status", COUPON_STATUS, Docs, "Whether a coupon can be used."),
    Field::new("archived", DateTime, Docs, "When the coupon was archived.").nullable(),
    Field::new("created", DateTime, Docs, "When the coupon was created."),
    Field::new("updated", DateTime, Docs, "When the coupon last changed."),
]);

/// `CouponPage`.
pub static COUPON_PAGE: Schema = Schema::new("CouponPage", &[
    Field::new("count", Integer, Docs, "How many coupons match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&COUPON)), Docs, "The coupons of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `CreateAchAdjustment`.
pub static CREATE_ACH_ADJUSTMENT: Schema = Schema::new("CreateAchAdjustment", &[
    Field::new("transfer", Identifier("AchTransferId"), Docs, "Identifies an ACH transfer.").required(),
    Field::new("amount", Number, Docs, "By how much to adjust, in `currency`.").required(),
    Field::new("operation", ACH_ADJUSTMENT_OPERATION, Docs, "Whether an adjustment adds to a transfer, takes from it or exchanges it for another currency.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "What `amount` is in.").nullable(),
    Field::new("base_amount", Number, Docs, "How much was exchanged, in `base_currency`.").nullable(),
    Field::new("base_currency", Identifier("CurrencyId"), Docs, "What `base_amount` is in.").nullable(),
    Field::new("comment", Text, Docs, "Why it was adjusted.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
]);

/// `CreateAchTransfer`.
pub static CREATE_ACH_TRANSFER: Schema = Schema::new("CreateAchTransfer", &[
    Field::new("bank", Identifier("BankAccountId"), Client, "Identifies a bank account of the workspace.").required(),
    Field::new("amount", Number, Client, "How much was transferred, in `currency`.").required(),
    Field::new("currency", Identifier("CurrencyId"), Client, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("description", Text, Client, "What the bank says about the transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("date", DateTime, Client, "When the transfer was made.").nullable(),
    Field::new("comment", Text, Client, "What people of the workspace say about the transfer.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("number", Text, Client, "The number of the transfer at the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("transfer_type", Text, Client, "What kind of transfer it is, in words of the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("auto_match", Boolean, Client, "Whether Piriod looks for what the transfer pays by itself.").default("false"),
    Field::new("origin_bank", Identifier("BankAccountId"), Docs, "Where the transfer came from.").nullable(),
    Field::new("origin_id", Text, Client, "An identifier on the side of the sender; no page says of what."),
    Field::new("origin_holder_id", Text, Client, "Identifies who holds the account it came from; no page says by which number."),
    Field::new("origin_holder_name", Text, Client, "Who holds the account it came from."),
    Field::new("origin_number", Text, Client, "The number of the account it came from."),
]);

/// `CreateAddon`.
pub static CREATE_ADDON: Schema = Schema::new("CreateAddon", &[
    Field::new("name", Text, Docs, "What people call the add-on.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "What the add-on is about.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("amount", Number, Docs, "The price of one unit, in the add-on's currency.").required(),
    Field::new("sku", Text, Docs, "The seller's own code for the add-on.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("apply_scheme", ADDON_APPLY_SCHEME, Docs, "Whether an add-on is billed once or again and again.").default("one_time"),
    Field::new("duration_times", Integer, Docs, "How many times the add-on is billed.").nullable(),
    Field::new("unit_label", Text, Docs, "What one unit is called on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", ADDON_STATUS, Docs, "Whether an add-on can be used.").default("active"),
]);

/// `CreateBank`.
pub static CREATE_BANK: Schema = Schema::new("CreateBank", &[]).other_fields("", Json);

/// `CreateBoleto`.
pub static CREATE_BOLETO: Schema = Schema::new("CreateBoleto", &[
    Field::new("payment", Identifier("PaymentId"), Client, "Identifies a payment.").required(),
    Field::new("bill_id", Text, Client, "How the bank identifies the slip.").required().bounds(Bounds::NONE.at_most_characters(128)),
    Field::new("barcode", Text, Client, "The digits of the bar code on the slip.").required(),
    Field::new("qr_code", Text, Client, "The text within the QR code on the slip.").required(),
    Field::new("pdf", Text, Client, "Where the slip can be fetched as a PDF file; the address is signed.").nullable(),
]);

/// `CreateCancellation`.
pub static CREATE_CANCELLATION: Schema = Schema::new("CreateCancellation", &[
    Field::new("retention", Identifier("RetentionId"), Docs, "Identifies a retention, which is tax held back from an invoice."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("note", Text, Docs, "A remark that goes with the cancellation.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the workspace alone.").bounds(Bounds::NONE.at_most_characters(1024)),
]).other_fields("", Json);

/// `CreateContact`.
pub static CREATE_CONTACT: Schema = Schema::new("CreateContact", &[
    Field::new("name", Text, Docs, "What the contact is called.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "Where mail for the contact goes.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").nullable(),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "Identifies an organisation unit of a customer.").nullable(),
    Field::new("phone", Text, Docs, "Where the contact can be called.").nullable().bounds(Bounds::NONE.at_most_characters(12)),
    Field::new("invoicing", Boolean, Docs, "Whether the contact is written to about invoices.").default("true"),
    Field::new("collections", Boolean, Docs, "Whether the contact is written to about what is owed.").default("true"),
]);

/// `CreateCoupon`.
pub static CREATE_COUPON: Schema = Schema::new("CreateCoupon", &[
    Field::new("name", Text, Docs, "What people call the coupon.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("amount", Number, Docs, "What is taken off: percent or an amount of money, as `discount_scheme` says.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of an amount of money.").required(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").default("%"),
    Field::new("duration_scheme", COUPON_DURATION_SCHEME, Docs, "For how many periods a coupon applies.").default("one_time"),
    Field::new("duration_times", Integer, Docs, "How many periods the coupon applies to; `limited` requires it.").nullable(),
    Field::new("valid_until", Date, Docs, "The last day on which the coupon can be used.").nullable(),
    Field::new("apply_on", COUPON_APPLY_ON, Docs, "What a coupon is taken off.").default("invoice"),
    Field::new("status", COUPON_STATUS, Docs, "Whether a coupon can be used.").default("active"),
]);

/// `CreateCreditNote`.
pub static CREATE_CREDIT_NOTE: Schema = Schema::new("CreateCreditNote", &[
    Field::new("invoice", Identifier("InvoiceId"), Docs, "Identifies an invoice.").required(),
    Field::new("date", Date, Docs, "The date that the credit note bears.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("note", Text, Docs, "A remark on the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the sender only.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("retention", Number, Docs, "The tax held back, in the credit note's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole; `discount_scheme` says whether in percent or in money."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("lines", List(&Object(&CREDIT_NOTE_LINE_INPUT)), Docs, "What the credit note takes back."),
]);

/// `CreateCustomer`.
pub static CREATE_CUSTOMER: Schema = Schema::new("CreateCustomer", &[
    Field::new("name", Text, Docs, "What people call the customer.").required().bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("address", Text, Docs, "Where the customer is, as its documents have it.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "Identifies a country, by its two-letter code.").required(),
    Field::new("state", Identifier("StateId"), Docs, "Identifies a state or region within the customer's country."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of its bills; that of the country where it is left out."),
    Field::new("email", Text, Docs, "Where mail for the customer goes."),
    Field::new("phone", Text, Docs, "Where the customer can be called.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The address of the customer's web site."),
    Field::new("zip_code", Text, Docs, "The postal code of the customer's address.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("manager", Text, Docs, "Who speaks for the customer.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("reference", Text, Docs, "The caller's own mark for the customer, such as its number in another system.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("tax_id", Text, Docs, "The customer's number at the tax agency; required where its country has tax rules and is that of the account.").bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax agency of the customer's country wants to know, by key."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own notes on the customer, by key."),
    Field::new("send_invoices", Boolean, Docs, "Whether the customer is sent its invoices."),
    Field::new("send_collections", Boolean, Docs, "Whether the customer is sent reminders of what it owes."),
    Field::new("send_vouchers", Boolean, Docs, "Whether the customer is sent vouchers of its payments."),
]);

/// `CreateDebitNote`.
pub static CREATE_DEBIT_NOTE: Schema = Schema::new("CreateDebitNote", &[
    Field::new("credit_note", Identifier("CreditNoteId"), Docs, "Identifies a credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").required(),
    Field::new("date", Date, Docs, "The date that the debit note bears.").required(),
    Field::new("note", Text, Docs, "A remark on the debit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
]);

/// `CreateInvoice`.
pub static CREATE_INVOICE: Schema = Schema::new("CreateInvoice", &[
    Field::new("customer", Identifier("CustomerId"), OlderDocs, "Identifies a customer.").required(),
    Field::new("date", Date, OlderDocs, "The date that the invoice bears.").required(),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "Identifies a type of tax document.").required(),
    Field::new("lines", List(&Object(&INVOICE_LINE_INPUT)), OlderDocs, "What the invoice charges for.").required(),
    Field::new("collection_method", INVOICE_COLLECTION_METHOD, OlderDocs, "How the money is collected: when the customer pays, in instalments when the customer pays, or by a charge.").default("deferred"),
    Field::new("discount", Number, OlderDocs, "What is taken off the whole; `discount_scheme` says whether in percent or in money."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, OlderDocs, "Whether a discount is in percent or an amount of money.").default("%"),
    Field::new("due_date", Date, OlderDocs, "The date by which the invoice is to be paid."),
    Field::new("note", Text, OlderDocs, "A remark on the invoice.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), OlderDocs, "The documents that the invoice refers to."),
]);

/// `CreateOrder`.
pub static CREATE_ORDER: Schema = Schema::new("CreateOrder", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").required(),
    Field::new("date", Date, Docs, "The day that the order is dated.").required(),
    Field::new("shipping_type", Text, Docs, "How the goods travel, by a code. Only `1` has been seen.").required(),
    Field::new("lines", List(&Object(&NEW_ORDER_LINE)), Docs, "What is ordered.").required(),
    Field::new("number", Integer, Docs, "The number of the order in its series."),
    Field::new("address", Text, Docs, "Where the goods go, in one line."),
    Field::new("state", Identifier("StateId"), Docs, "Identifies a state or region within a country."),
    Field::new("carrier_id", Text, Docs, "The carrier's own identifier; not one of Piriod."),
    Field::new("carrier_name", Text, Docs, "Who carries the goods."),
    Field::new("licence_plate", Text, Docs, "The plate of the vehicle that carries them."),
    Field::new("note", Text, Docs, "A remark that goes with the order."),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), Docs, "Other documents that the order names."),
]);

/// `CreateOrgUnit`.
pub static CREATE_ORG_UNIT: Schema = Schema::new("CreateOrgUnit", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").required(),
    Field::new("name", Text, Docs, "What people call the unit.").required().bounds(Bounds::NONE.at_most_characters(64)),
]);

/// `CreatePayment`.
pub static CREATE_PAYMENT: Schema = Schema::new("CreatePayment", &[
    Field::new("amount", Number, Docs, "How much is to be paid, in the payment's currency.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("date", Date, Docs, "The date that the payment bears.").required(),
    Field::new("description", Text, Docs, "What the payment is for.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("invoice", Identifier("InvoiceId"), Docs, "Identifies an invoice.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "Identifies a subscription.").nullable(),
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").nullable(),
    Field::new("payment_date", DateTime, Docs, "When the payment came in.").nullable(),
    Field::new("source", Identifier("SourceId"), Docs, "The main source; the older way to name only one.").nullable(),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "All sources that the payment is linked to."),
    Field::new("status", PAYMENT_STATUS, Docs, "How far a payment has come.").default("requires_payment_method"),
    Field::new("return_url", Text, Docs, "Where the payer is sent when done."),
    Field::new("enable_checkout", Boolean, Docs, "Whether the payer can reach the public page of the payment."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
]);

/// `CreatePaymentLink`.
pub static CREATE_PAYMENT_LINK: Schema = Schema::new("CreatePaymentLink", &[
    Field::new("amount", Number, Docs, "How much is to be paid, in the given currency."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code."),
]).other_fields("", Json);

/// `CreatePaymentReceipt`.
pub static CREATE_PAYMENT_RECEIPT: Schema = Schema::new("CreatePaymentReceipt", &[
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The sources of payments that the receipt is for: of one customer and one type of tax document, and on no other receipt.").required(),
    Field::new("date", Date, Docs, "The date that the receipt bears.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the country wants to know for taxes; the keys differ by country."),
]);

/// `CreatePlan`.
pub static CREATE_PLAN: Schema = Schema::new("CreatePlan", &[
    Field::new("product", Identifier("ProductId"), Docs, "Identifies a product.").required(),
    Field::new("name", Text, Docs, "What people call the plan.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "What the plan is about.").required().bounds(Bounds::NONE.at_most_characters(200)),
    Field::new("frequency", Identifier("FrequencyId"), Docs, "Identifies a billing frequency, such as `monthly`.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("amount", Number, Docs, "The price of one period, in the plan's currency.").required(),
    Field::new("sku", Text, Docs, "The seller's own code for the plan.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("exempt", Boolean, Docs, "Whether the plan is exempt from tax.").default("false"),
    Field::new("usage_scheme", USAGE_SCHEME, Docs, "Whether a subscription pays for what it reserves or for what it uses.").default("licensed"),
    Field::new("usage_aggregation", USAGE_AGGREGATION, Docs, "How the usage records of a period become one quantity."),
    Field::new("tiers_mode", TIERS_MODE, Docs, "How tiers make a price. `unit` and `range` are deprecated names of `volume` and `package`."),
    Field::new("tiers", List(&Object(&PLAN_TIER)), Docs, "The prices by quantity, where one price is not enough."),
    Field::new("unit_label", Text, Docs, "What one unit is called on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", PLAN_STATUS, Docs, "Whether a plan can be subscribed to."),
]);

/// `CreateProduct`.
pub static CREATE_PRODUCT: Schema = Schema::new("CreateProduct", &[
    Field::new("name", Text, Docs, "What people call the product.").required(),
    Field::new("unit_label", Text, Docs, "What one unit of the product is called on documents.").required(),
    Field::new("status", Text, Docs, "Whether the product is in use. Only `active` has been seen; the other values are not known."),
]);

/// `CreatePurchase`.
pub static CREATE_PURCHASE: Schema = Schema::new("CreatePurchase", &[
    Field::new("supplier", Identifier("SupplierId"), Docs, "Identifies a supplier.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").required(),
    Field::new("number", Integer, Docs, "The number of the supplier's document.").required(),
    Field::new("date", Date, Docs, "The day that the supplier's document is dated.").required(),
    Field::new("lines", List(&Object(&NEW_PURCHASE_LINE)), Docs, "What is bought.").required(),
    Field::new("due_date", Date, Docs, "The day by which it is to be paid."),
    Field::new("note", Text, Docs, "A remark that goes with the purchase.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("subtotal", Number, Docs, "A sum on the way to `total`, in the document's currency; no page says what it covers."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax that is held back from the whole, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax rules of the country ask for besides."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data."),
]);

/// `CreatePurchaseCreditNote`.
pub static CREATE_PURCHASE_CREDIT_NOTE: Schema = Schema::new("CreatePurchaseCreditNote", &[
    Field::new("purchase", Identifier("PurchaseId"), Docs, "Identifies a purchase.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").required(),
    Field::new("number", Integer, Docs, "The number of the supplier's credit note.").required(),
    Field::new("date", Date, Docs, "The day that the supplier's credit note is dated.").required(),
    Field::new("lines", List(&Object(&NEW_PURCHASE_CREDIT_NOTE_LINE)), Docs, "What is credited.").required(),
    Field::new("note", Text, Docs, "A remark that goes with the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the workspace alone.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("subtotal", Number, Docs, "A sum on the way to `total`, in the document's currency; no page says what it covers."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax that is held back from the whole, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
]);

/// `CreateRefund`.
pub static CREATE_REFUND: Schema = Schema::new("CreateRefund", &[
    Field::new("payment", Identifier("PaymentId"), Docs, "Identifies a payment.").required(),
    Field::new("amount", Number, Docs, "How much is given back, in the payment's currency.").required(),
    Field::new("reason", REFUND_REASON, Docs, "Why a payment is given back.").required(),
    Field::new("receipt", Text, Docs, "What proves the refund, such as the number of a transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("note", Text, Docs, "A remark on the refund.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
]);

/// `CreateReminderMessage`.
pub static CREATE_REMINDER_MESSAGE: Schema = Schema::new("CreateReminderMessage", &[
    Field::new("invoice", Identifier("InvoiceId"), OlderDocs, "Identifies an invoice."),
    Field::new("payment", Identifier("PaymentId"), OlderDocs, "Identifies a payment."),
    Field::new("order", Identifier("OrderId"), OlderDocs, "Identifies an order."),
    Field::new("credit_note", Identifier("CreditNoteId"), OlderDocs, "Identifies a credit note."),
    Field::new("recipient", List(&Text), OlderDocs, "Whom the message goes to, by email address."),
    Field::new("action", Text, OlderDocs, "What the message asks for. Only `pay` has been seen."),
    Field::new("message", Text, OlderDocs, "The text of the message."),
    Field::new("subject", Text, OlderDocs, "The subject of the email."),
]);

/// `CreateRetention`.
pub static CREATE_RETENTION: Schema = Schema::new("CreateRetention", &[]).other_fields("", Json);

/// `CreateSource`.
pub static CREATE_SOURCE: Schema = Schema::new("CreateSource", &[
    Field::new("gateway", Identifier("GatewayId"), Docs, "Identifies a payment gateway, such as `stripe`.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The customer whose source it is; a reusable source needs one.").nullable(),
    Field::new("usage", SOURCE_USAGE, Docs, "Whether a source is good for one payment or for many.").default("single"),
    Field::new("amount", Number, Docs, "How much the source is for. Nobody documents its currency.").nullable(),
    Field::new("description", Text, Docs, "What the source is for.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("return_url", Text, Docs, "Where the payer is sent after entering the means of payment on another site.").nullable(),
    Field::new("client", Map { prefix: "" }, Docs, "What was known of the payer's client when the source was created."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
]);

/// `CreateSubscription`.
pub static CREATE_SUBSCRIPTION: Schema = Schema::new("CreateSubscription", &[
    Field::new("customer", Identifier("CustomerId"), OlderDocs, "Identifies a customer.").required(),
    Field::new("date_start", Date, OlderDocs, "The day on which the subscription begins.").required(),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "Identifies the type of the tax documents that bill the subscription.").required(),
    Field::new("lines", List(&Object(&CREATE_SUBSCRIPTION_LINE)), OlderDocs, "The plans to subscribe to.").required(),
    Field::new("collection_scheme", SUBSCRIPTION_COLLECTION_SCHEME, OlderDocs, "Whether the customer is sent an invoice to pay, or its source is charged.").default("send_invoice"),
    Field::new("billing_cycles", Integer, OlderDocs, "How many periods are billed in all; without it there is no end.").nullable(),
    Field::new("expiration_days", Integer, OlderDocs, "How many days after its issue an invoice falls due.").default("10"),
    Field::new("addons", List(&Object(&SUBSCRIPTION_ADDON)), OlderDocs, "The add-ons on top of the lines."),
    Field::new("coupon", Identifier("CouponId"), OlderDocs, "Identifies the coupon that applies to the subscription as a whole."),
    Field::new("note", Text, OlderDocs, "A remark on the subscription.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("references", List(&Object(&SUBSCRIPTION_REFERENCE)), OlderDocs, "The documents that bills refer to, such as an order of the customer."),
    Field::new("test_mode", Boolean, OlderDocs, "Whether the subscription is created in the test mode.").default("false"),
    Field::new("next_billing", Date, Docs, "The day of the next bill."),
    Field::new("next_billing_cycle", Integer, Docs, "The number of the period that is billed next.").default("1"),
    Field::new("default_source", Identifier("SourceId"), Docs, "Identifies the source that is charged; `charge_payment` requires it."),
    Field::new("custom_change", Number, Docs, "The rate of exchange that is agreed for the subscription's bills.").bounds(Bounds::NONE.at_least(1)),
    Field::new("require_reference", Boolean, Docs, "Whether a bill needs a reference to a document of the customer.").default("false"),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "Identifies the customer's organisation unit that is billed."),
]);

/// `CreateSubscriptionLine`.
pub static CREATE_SUBSCRIPTION_LINE: Schema = Schema::new("CreateSubscriptionLine", &[
    Field::new("plan", Identifier("PlanId"), Docs, "Identifies a plan.").required(),
    Field::new("quantity", Number, Docs, "How many units of the plan.").required(),
    Field::new("coupon", Identifier("CouponId"), Docs, "Identifies the coupon that applies to the line."),
]);

/// `CreateSupplier`.
pub static CREATE_SUPPLIER: Schema = Schema::new("CreateSupplier", &[
    Field::new("name", Text, Docs, "What people call the supplier.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "Identifies a country, by its two-letter code.").required(),
    Field::new("tax_id", Text, Docs, "The number under which the supplier's country taxes it.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("state", Identifier("StateId"), Docs, "Identifies a state or region within a country.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "What the supplier is paid in, where nothing else is said.").default("USD"),
    Field::new("address", Text, Docs, "Street and number, in one line.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "Where the supplier is written to.").nullable(),
    Field::new("phone", Text, Docs, "Where the supplier is called.").nullable().bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "Where the supplier is on the web.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax rules of the country ask for besides."),
]);

/// `CreditNote`.
pub static CREDIT_NOTE: Schema = Schema::new("CreditNote", &[
    Field::new("invoice", Identifier("InvoiceId"), Docs, "Identifies an invoice."),
    Field::new("date", Date, Docs, "The date that the credit note bears."),
    Field::new("id", Identifier("CreditNoteId"), Docs, "Identifies a credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").nullable(),
    Field::new("number", Integer, Docs, "The number of the credit note in its sequence.").nullable(),
    Field::new("note", Text, Docs, "A remark on the credit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "What the taxed lines come to, in the credit note's currency."),
    Field::new("exempt", Number, Docs, "What the lines exempt from tax come to, in the credit note's currency."),
    Field::new("tax", Number, Docs, "The tax, in the credit note's currency."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("subtotal", Number, Docs, "The subtotal, in the credit note's currency. Nobody documents what goes into it."),
    Field::new("total", Number, Docs, "What the credit note comes to, in its currency."),
    Field::new("retention", Number, Docs, "The tax held back, in the credit note's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole; `discount_scheme` says whether in percent or in money.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("status", CREDIT_NOTE_STATUS, Docs, "Where a credit note stands between draft and final."),
    Field::new("biller_status", BILLER_STATUS, Docs, "How far the sending of a document to the tax agency has come.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "What the country's tax agency has on the credit note; it differs by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed address of the PDF or XML of the credit note for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "Whether the credit note was brought in from elsewhere."),
    Field::new("test_mode", Boolean, Docs, "Whether the credit note belongs to the data of the test mode."),
    Field::new("lines", List(&Object(&CREDIT_NOTE_LINE)), Docs, "What the credit note takes back."),
    Field::new("created", DateTime, Docs, "When the credit note was created."),
    Field::new("updated", DateTime, Docs, "When the credit note last changed."),
]);

/// `CreditNoteLine`.
pub static CREDIT_NOTE_LINE: Schema = Schema::new("CreditNoteLine", &[
    Field::new("name", Text, Docs, "What is charged for, in a few words."),
    Field::new("amount", Number, Docs, "The price of one unit, in the credit note's currency."),
    Field::new("quantity", Number, Docs, "How many units are charged for."),
    Field::new("id", Identifier("CreditNoteLineId"), Docs, "Identifies a line of a credit note."),
    Field::new("description", Text, Docs, "What there is to say about the line beyond its name.").nullable(),
    Field::new("total", Number, Docs, "What the line comes to, in the credit note's currency."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax."),
    Field::new("tax", Number, Docs, "The tax on the line, in the credit note's currency."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("discount", Number, Docs, "What is taken off the line; `discount_scheme` says whether in percent or in money.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "A code for what is charged for.").nullable(),
    Field::new("code_scheme", Text, Docs, "Which list `code` is from; no value has been seen.").nullable(),
    Field::new("retention", Number, Docs, "The tax held back from the line, in the credit note's currency."),
    Field::new("retention_percent", Number, Docs, "The rate of the tax held back, in percent.").default("0"),
    Field::new("retention_scheme", Text, Docs, "What `retention_percent` is a part of. Only `subtotal` has been seen.").nullable(),
]);

/// `CreditNoteLineInput`.
pub static CREDIT_NOTE_LINE_INPUT: Schema = Schema::new("CreditNoteLineInput", &[
    Field::new("name", Text, Docs, "What is charged for, in a few words.").required(),
    Field::new("amount", Number, Docs, "The price of one unit, in the credit note's currency.").required(),
    Field::new("quantity", Number, Docs, "How many units are charged for.").required(),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").required(),
    Field::new("description", Text, Docs, "What there is to say about the line beyond its name."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("discount", Number, Docs, "What is taken off the line; `discount_scheme` says whether in percent or in money."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("code", Text, Docs, "A code for what is charged for."),
    Field::new("code_scheme", Text, Docs, "Which list `code` is from; no value has been seen."),
    Field::new("retention", Number, Docs, "The tax held back from the line, in the credit note's currency."),
    Field::new("retention_percent", Number, Docs, "The rate of the tax held back, in percent.").default("0"),
    Field::new("retention_scheme", Text, Docs, "What `retention_percent` is a part of. Only `subtotal` has been seen."),
]);

/// `CreditNotePage`.
pub static CREDIT_NOTE_PAGE: Schema = Schema::new("CreditNotePage", &[
    Field::new("count", Integer, Docs, "How many credit notes match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CREDIT_NOTE)), Docs, "The credit notes of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Currency`.
pub static CURRENCY: Schema = Schema::new("Currency", &[
    Field::new("id", Identifier("CurrencyId"), OlderDocs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("conversion", Identifier("CurrencyId"), OlderDocs, "Another currency, which amounts are converted into.").nullable(),
    Field::new("name", Text, OlderDocs, "What people call the currency; no page says in which language."),
    Field::new("name_en", Text, OlderDocs, "What people call the currency, in English."),
    Field::new("default", Boolean, OlderDocs, "Whether it is the one that is taken where nothing else is said."),
    Field::new("is_chargeable", Boolean, OlderDocs, "Whether customers can be charged in it."),
    Field::new("available", Boolean, OlderDocs, "Whether it can be used."),
    Field::new("rounded", Boolean, OlderDocs, "Whether its amounts are whole numbers."),
    Field::new("country", Identifier("CountryId"), OlderDocs, "Identifies a country, by its two-letter code."),
]);

/// `CurrencyPage`.
pub static CURRENCY_PAGE: Schema = Schema::new("CurrencyPage", &[
    Field::new("count", Integer, Docs, "How many currencies match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CURRENCY)), Docs, "The currencies of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Customer`.
pub static CUSTOMER: Schema = Schema::new("Customer", &[
    Field::new("name", Text, Docs, "What people call the customer.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("address", Text, Docs, "Where the customer is, as its documents have it.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Object(&COUNTRY), Docs, "A country, with what billing needs to know of it."),
    Field::new("state", Object(&STATE), Docs, "A state or region of a country."),
    Field::new("id", Identifier("CustomerId"), Docs, "Identifies a customer.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of its bills."),
    Field::new("email", Text, Docs, "Where mail for the customer goes."),
    Field::new("phone", Text, Docs, "Where the customer can be called.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The address of the customer's web site."),
    Field::new("zip_code", Text, Docs, "The postal code of the customer's address.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("manager", Text, Docs, "Who speaks for the customer.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("reference", Text, Docs, "The caller's own mark for the customer, such as its number in another system.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("tax_id", Text, Docs, "The customer's number at the tax agency; required where its country has tax rules and is that of the account.").bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax agency of the customer's country wants to know, by key."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own notes on the customer, by key."),
    Field::new("send_invoices", Boolean, Docs, "Whether the customer is sent its invoices."),
    Field::new("send_collections", Boolean, Docs, "Whether the customer is sent reminders of what it owes."),
    Field::new("send_vouchers", Boolean, Docs, "Whether the customer is sent vouchers of its payments."),
    Field::new("status", CUSTOMER_STATUS, Docs, "Whether a customer is in use."),
    Field::new("contacts", List(&Object(&CONTACT)), Docs, "The people at the customer."),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The means of payment that can be charged again."),
    Field::new("aggregations", Object(&CUSTOMER_AGGREGATIONS), Docs, "Sums over what a customer has bought and paid."),
    Field::new("test_mode", Boolean, Docs, "Whether the customer belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the customer was created."),
    Field::new("updated", DateTime, Docs, "When the customer last changed."),
]);

/// `CustomerAggregations`.
pub static CUSTOMER_AGGREGATIONS: Schema = Schema::new("CustomerAggregations", &[
    Field::new("sales", Number, Docs, "What the customer has bought in all."),
    Field::new("sales_current_period", Number, Docs, "What the customer has bought in the current period."),
    Field::new("balance", Number, Docs, "What is open between the customer and the workspace; which sign means a debt is not documented."),
]);

/// `CustomerPage`.
pub static CUSTOMER_PAGE: Schema = Schema::new("CustomerPage", &[
    Field::new("count", Integer, Docs, "How many customers match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CUSTOMER)), Docs, "The customers of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `DebitNote`.
pub static DEBIT_NOTE: Schema = Schema::new("DebitNote", &[
    Field::new("credit_note", Identifier("CreditNoteId"), Docs, "Identifies a credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").required(),
    Field::new("date", Date, Docs, "The date that the debit note bears.").required(),
    Field::new("id", Identifier("DebitNoteId"), Docs, "Identifies a debit note.").required(),
    Field::new("number", Integer, Docs, "The number of the debit note in its sequence.").nullable(),
    Field::new("note", Text, Docs, "A remark on the debit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("biller_status", BILLER_STATUS, Docs, "How far the sending of a document to the tax agency has come.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "What the country's tax agency has on the debit note; it differs by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed address of the PDF or XML of the debit note for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "Whether the debit note was brought in from elsewhere."),
    Field::new("test_mode", Boolean, Docs, "Whether the debit note belongs to the data of the test mode."),
    Field::new("created", DateTime, Docs, "When the debit note was created."),
    Field::new("updated", DateTime, Docs, "When the debit note last changed."),
]);

/// `DebitNotePage`.
pub static DEBIT_NOTE_PAGE: Schema = Schema::new("DebitNotePage", &[
    Field::new("count", Integer, Docs, "How many debit notes match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&DEBIT_NOTE)), Docs, "The debit notes of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `DocumentType`.
pub static DOCUMENT_TYPE: Schema = Schema::new("DocumentType", &[
    Field::new("id", Identifier("DocumentTypeId"), OlderDocs, "Identifies a type of tax document.").required(),
    Field::new("currency", Map { prefix: "" }, OlderDocs, "The currency of such documents."),
    Field::new("tax", Number, OlderDocs, "The tax on such documents, in percent."),
    Field::new("code", Text, OlderDocs, "The code that the tax agency has for the type."),
    Field::new("name", Text, OlderDocs, "What people call the type."),
    Field::new("has_taxes", Json, OlderDocs, "Whether such documents have taxes. The page calls it text; a boolean is as likely."),
    Field::new("has_taxes_detail", Boolean, OlderDocs, "Whether such documents list their taxes."),
    Field::new("has_lines_total", Boolean, OlderDocs, "Whether such documents have a total for each line."),
    Field::new("has_local_format", Boolean, OlderDocs, "Whether the country prescribes a format for such documents."),
    Field::new("hold_taxes", Boolean, OlderDocs, "Whether taxes are held back with such documents."),
    Field::new("is_foreign", Boolean, OlderDocs, "Whether such documents are for abroad."),
    Field::new("is_sale", Boolean, OlderDocs, "Whether sales have such documents."),
    Field::new("is_purshase", Boolean, OlderDocs, "Whether purchases have such documents."),
    Field::new("is_order", Boolean, OlderDocs, "Whether orders have such documents."),
    Field::new("send", Boolean, OlderDocs, "Whether such documents are sent."),
    Field::new("given", Boolean, OlderDocs, "Whether such documents are given out."),
    Field::new("country", Identifier("CountryId"), OlderDocs, "Identifies a country, by its two-letter code."),
]);

/// `DocumentTypePage`.
pub static DOCUMENT_TYPE_PAGE: Schema = Schema::new("DocumentTypePage", &[
    Field::new("count", Integer, OlderDocs, "How many document types match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&DOCUMENT_TYPE)), OlderDocs, "The document types of the page.").required(),
    Field::new("next", Text, OlderDocs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, OlderDocs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Error`.
pub static ERROR: Schema = Schema::new("Error", &[
    Field::new("detail", Text, Docs, "Says what went wrong, for people."),
]);

/// `ExchangeRate`.
pub static EXCHANGE_RATE: Schema = Schema::new("ExchangeRate", &[
    Field::new("currency_from", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code."),
    Field::new("currency_to", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code."),
    Field::new("amount", Number, Docs, "How much of `currency_to` one unit of `currency_from` gave."),
    Field::new("date", Date, Docs, "The day of the rate."),
    Field::new("id", Identifier("ExchangeRateId"), Docs, "Identifies an exchange rate.").required(),
    Field::new("created", DateTime, Docs, "When the rate was created."),
    Field::new("updated", DateTime, Docs, "When the rate last changed."),
]);

/// `ExchangeRatePage`.
pub static EXCHANGE_RATE_PAGE: Schema = Schema::new("ExchangeRatePage", &[
    Field::new("count", Integer, Docs, "How many exchange rates match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&EXCHANGE_RATE)), Docs, "The exchange rates of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Frequency`.
pub static FREQUENCY: Schema = Schema::new("Frequency", &[]).other_fields("", Json);

/// `FrequencyPage`.
pub static FREQUENCY_PAGE: Schema = Schema::new("FrequencyPage", &[
    Field::new("count", Integer, Docs, "How many frequencies match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&FREQUENCY)), Docs, "The frequencies of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `GeneralBank`.
pub static GENERAL_BANK: Schema = Schema::new("GeneralBank", &[]).other_fields("", Json);

/// `GeneralBankPage`.
pub static GENERAL_BANK_PAGE: Schema = Schema::new("GeneralBankPage", &[
    Field::new("count", Integer, Client, "How many banks match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_BANK)), Client, "The banks of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `GeneralCountry`.
pub static GENERAL_COUNTRY: Schema = Schema::new("GeneralCountry", &[]).other_fields("", Json);

/// `GeneralCountryPage`.
pub static GENERAL_COUNTRY_PAGE: Schema = Schema::new("GeneralCountryPage", &[
    Field::new("count", Integer, Client, "How many countries match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_COUNTRY)), Client, "The countries of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `GeneralReference`.
pub static GENERAL_REFERENCE: Schema = Schema::new("GeneralReference", &[]).other_fields("", Json);

/// `GeneralReferencePage`.
pub static GENERAL_REFERENCE_PAGE: Schema = Schema::new("GeneralReferencePage", &[
    Field::new("count", Integer, Client, "How many references match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_REFERENCE)), Client, "The references of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `GeneralState`.
pub static GENERAL_STATE: Schema = Schema::new("GeneralState", &[
    Field::new("id", Identifier("StateId"), OlderDocs, "Identifies a state or region within a country.").required(),
    Field::new("code", Text, OlderDocs, "The code of the state within its country, such as `CA`."),
    Field::new("country", Identifier("CountryId"), OlderDocs, "Identifies a country, by its two-letter code."),
    Field::new("name", Text, OlderDocs, "What people call the state."),
]);

/// `GeneralStatePage`.
pub static GENERAL_STATE_PAGE: Schema = Schema::new("GeneralStatePage", &[
    Field::new("count", Integer, OlderDocs, "How many states match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_STATE)), OlderDocs, "The states of the page.").required(),
    Field::new("next", Text, OlderDocs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, OlderDocs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Intent`.
pub static INTENT: Schema = Schema::new("Intent", &[]).other_fields("", Json);

/// `IntentPage`.
pub static INTENT_PAGE: Schema = Schema::new("IntentPage", &[
    Field::new("count", Integer, Docs, "How many intents match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&INTENT)), Docs, "The intents of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Invoice`.
pub static INVOICE: Schema = Schema::new("Invoice", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("date", Date, Docs, "The date that the invoice bears."),
    Field::new("collection_method", INVOICE_COLLECTION_METHOD, Docs, "How the money is collected: when the customer pays, in instalments when the customer pays, or by a charge."),
    Field::new("lines", List(&Object(&INVOICE_LINE)), Docs, "What the invoice charges for."),
    Field::new("id", Identifier("InvoiceId"), Docs, "Identifies an invoice.").required(),
    Field::new("number", Integer, Docs, "The number of the invoice in its sequence, given when it is finalized.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the invoice's currency, which is the customer's."),
    Field::new("due_date", Date, Docs, "The date by which the invoice is to be paid.").nullable(),
    Field::new("period_start", Date, Docs, "Where the period begins that is billed.").nullable(),
    Field::new("period_end", Date, Docs, "Where the period ends that is billed.").nullable(),
    Field::new("note", Text, Docs, "A remark on the invoice.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("amount", Number, Docs, "What the taxed lines come to, in the invoice's currency; computed."),
    Field::new("exempt", Number, Docs, "What the lines exempt from tax come to, in the invoice's currency; computed."),
    Field::new("tax", Number, Docs, "The tax, in the invoice's currency; computed."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("subtotal", Number, Docs, "The subtotal, in the invoice's currency. Nobody documents what goes into it."),
    Field::new("total", Number, Docs, "What the invoice comes to, in its currency; computed."),
    Field::new("total_adjusted", Number, Docs, "The total after adjustments, in the invoice's currency. Nobody documents which ones count."),
    Field::new("retention", Number, Docs, "The tax held back, in the invoice's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole; `discount_scheme` says whether in percent or in money.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("status", INVOICE_STATUS, Docs, "Where an invoice stands between draft and payment."),
    Field::new("biller_status", BILLER_STATUS, Docs, "How far the sending of a document to the tax agency has come.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "What the country's tax agency has on the invoice; it differs by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed address of the PDF or XML of the invoice for the tax agency.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "Identifies a subscription.").nullable(),
    Field::new("imported", Boolean, Docs, "Whether the invoice was brought in from elsewhere."),
    Field::new("uncollectible", DateTime, Docs, "When the invoice was given up as uncollectible.").nullable(),
    Field::new("test_mode", Boolean, Docs, "Whether the invoice belongs to the data of the test mode."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), Docs, "The documents that the invoice refers to."),
    Field::new("payments", List(&Object(&INVOICE_PAYMENT)), Docs, "The payments of the invoice."),
    Field::new("created", DateTime, Docs, "When the invoice was created."),
    Field::new("updated", DateTime, Docs, "When the invoice last changed."),
]);

/// `InvoiceLine`.
pub static INVOICE_LINE: Schema = Schema::new("InvoiceLine", &[
    Field::new("name", Text, Docs, "What is charged for, in a few words."),
    Field::new("amount", Number, Docs, "The price of one unit, in the invoice's currency."),
    Field::new("quantity", Number, Docs, "How many units are charged for."),
    Field::new("id", Identifier("InvoiceLineId"), Docs, "Identifies a line of an invoice."),
    Field::new("description", Text, Docs, "What there is to say about the line beyond its name.").nullable(),
    Field::new("total", Number, Docs, "What the line comes to, in the invoice's currency."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax on the line, in the invoice's currency."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("discount", Number, Docs, "What is taken off the line; `discount_scheme` says whether in percent or in money.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "A code for what is charged for.").nullable(),
    Field::new("code_scheme", Text, Docs, "Which list `code` is from; no value has been seen.").nullable(),
    Field::new("plan", Identifier("PlanId"), Docs, "Identifies a plan.").nullable(),
    Field::new("retention", Number, Docs, "The tax held back from the line, in the invoice's currency."),
    Field::new("retention_percent", Number, Docs, "The rate of the tax held back, in percent.").default("0"),
    Field::new("retention_scheme", Text, Docs, "What `retention_percent` is a part of. Only `subtotal` has been seen.").nullable(),
    Field::new("unit_label", Text, Docs, "What one unit is called.").nullable(),
]);

/// `InvoiceLineInput`.
pub static INVOICE_LINE_INPUT: Schema = Schema::new("InvoiceLineInput", &[
    Field::new("name", Text, OlderDocs, "What is charged for, in a few words.").required(),
    Field::new("amount", Number, OlderDocs, "The price of one unit, in the invoice's currency.").required(),
    Field::new("quantity", Number, OlderDocs, "How many units are charged for.").required(),
    Field::new("description", Text, OlderDocs, "What there is to say about the line beyond its name."),
    Field::new("exempt", Boolean, OlderDocs, "Whether the line is exempt from tax.").default("false"),
    Field::new("discount", Number, OlderDocs, "What is taken off the line; `discount_scheme` says whether in percent or in money."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, OlderDocs, "Whether a discount is in percent or an amount of money."),
    Field::new("code", Text, OlderDocs, "A code for what is charged for."),
    Field::new("code_scheme", Text, OlderDocs, "Which list `code` is from; no value has been seen."),
    Field::new("plan", Identifier("PlanId"), OlderDocs, "Identifies a plan."),
    Field::new("tax_percent", Number, OlderDocs, "The rate of the tax, in percent."),
    Field::new("retention", Number, OlderDocs, "The tax held back from the line, in the invoice's currency."),
    Field::new("retention_percent", Number, OlderDocs, "The rate of the tax held back, in percent.").default("0"),
    Field::new("retention_scheme", Text, OlderDocs, "What `retention_percent` is a part of. Only `subtotal` has been seen."),
    Field::new("unit_label", Text, OlderDocs, "What one unit is called."),
]);

/// `InvoicePage`.
pub static INVOICE_PAGE: Schema = Schema::new("InvoicePage", &[
    Field::new("count", Integer, Docs, "How many invoices match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&INVOICE)), Docs, "The invoices of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `InvoicePayment`.
pub static INVOICE_PAYMENT: Schema = Schema::new("InvoicePayment", &[]).other_fields("", Json);

/// `InvoiceReference`.
pub static INVOICE_REFERENCE: Schema = Schema::new("InvoiceReference", &[
    Field::new("date", Date, Docs, "The date of the document referred to."),
    Field::new("document", Text, Docs, "The type of the document referred to."),
    Field::new("serial", Text, Docs, "The number that the document referred to bears."),
    Field::new("description", Text, Docs, "Why the invoice refers to it."),
]);

/// `NewOrderLine`.
pub static NEW_ORDER_LINE: Schema = Schema::new("NewOrderLine", &[
    Field::new("name", Text, Docs, "What the line is for.").required(),
    Field::new("amount", Number, Docs, "What the line costs before tax, in the document's currency; no page says whether that is one unit or all of them.").required(),
    Field::new("quantity", Number, Docs, "How many units.").required(),
    Field::new("description", Text, Docs, "More about what the line is for."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
]);

/// `NewPurchaseCreditNoteLine`.
pub static NEW_PURCHASE_CREDIT_NOTE_LINE: Schema = Schema::new("NewPurchaseCreditNoteLine", &[
    Field::new("name", Text, Docs, "What the line is for.").required(),
    Field::new("amount", Number, Docs, "What the line costs before tax, in the document's currency; no page says whether that is one unit or all of them.").required(),
    Field::new("quantity", Number, Docs, "How many units.").required(),
    Field::new("description", Text, Docs, "More about what the line is for."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("discount", Number, Docs, "What is taken off the line, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("code", Text, Docs, "The supplier's code for what is bought."),
    Field::new("retention", Number, Docs, "The tax that is held back from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax that is held back from the line, in percent.").default("0"),
]);

/// `NewPurchaseLine`.
pub static NEW_PURCHASE_LINE: Schema = Schema::new("NewPurchaseLine", &[
    Field::new("name", Text, Docs, "What the line is for.").required(),
    Field::new("amount", Number, Docs, "What the line costs before tax, in the document's currency; no page says whether that is one unit or all of them.").required(),
    Field::new("quantity", Number, Docs, "How many units.").required(),
    Field::new("description", Text, Docs, "More about what the line is for."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("discount", Number, Docs, "What is taken off the line, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("code", Text, Docs, "The supplier's code for what is bought."),
    Field::new("code_scheme", Text, Docs, "Which list of codes `code` is of. Its values are not known."),
    Field::new("retention", Number, Docs, "The tax that is held back from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax that is held back from the line, in percent.").default("0"),
]);

/// `Order`.
pub static ORDER: Schema = Schema::new("Order", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("date", Date, Docs, "The day that the order is dated."),
    Field::new("shipping_type", Text, Docs, "How the goods travel, by a code. Only `1` has been seen."),
    Field::new("lines", List(&Object(&ORDER_LINE)), Docs, "What is ordered."),
    Field::new("id", Identifier("OrderId"), Docs, "Identifies an order.").required(),
    Field::new("number", Integer, Docs, "The number of the order in its series.").nullable(),
    Field::new("address", Text, Docs, "Where the goods go, in one line."),
    Field::new("state", Identifier("StateId"), Docs, "Identifies a state or region within a country."),
    Field::new("carrier_id", Text, Docs, "The carrier's own identifier; not one of Piriod."),
    Field::new("carrier_name", Text, Docs, "Who carries the goods."),
    Field::new("licence_plate", Text, Docs, "The plate of the vehicle that carries them."),
    Field::new("note", Text, Docs, "A remark that goes with the order."),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("status", ORDER_STATUS, Docs, "Where an order stands on its way to being final."),
    Field::new("biller_status", Text, Docs, "How far the biller is, which hands the document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "Details that concern the tax agency of the country.").nullable(),
    Field::new("local_file", Text, Docs, "Where the file for the tax agency can be fetched.").nullable(),
    Field::new("imported", Boolean, Docs, "Whether the order came from another system."),
    Field::new("test_mode", Boolean, Docs, "Whether the order belongs to the test data."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), Docs, "Other documents that the order names."),
    Field::new("created", DateTime, Docs, "When the order was created."),
    Field::new("updated", DateTime, Docs, "When the order last changed."),
]);

/// `OrderLine`.
pub static ORDER_LINE: Schema = Schema::new("OrderLine", &[
    Field::new("name", Text, Docs, "What the line is for."),
    Field::new("amount", Number, Docs, "What the line costs before tax, in the document's currency; no page says whether that is one unit or all of them."),
    Field::new("quantity", Number, Docs, "How many units."),
    Field::new("id", Identifier("OrderLineId"), Docs, "Identifies a line of an order.").required(),
    Field::new("description", Text, Docs, "More about what the line is for."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("total", Number, Docs, "What the line comes to with tax, in the document's currency."),
]);

/// `OrderPage`.
pub static ORDER_PAGE: Schema = Schema::new("OrderPage", &[
    Field::new("count", Integer, Client, "How many orders match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ORDER)), Client, "The orders of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `OrgUnit`.
pub static ORG_UNIT: Schema = Schema::new("OrgUnit", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").required(),
    Field::new("name", Text, Docs, "What people call the unit.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("id", Identifier("OrgUnitId"), Docs, "Identifies an organisation unit of a customer.").required(),
    Field::new("created", DateTime, Docs, "When the unit was created."),
    Field::new("updated", DateTime, Docs, "When the unit last changed."),
]);

/// `OrgUnitPage`.
pub static ORG_UNIT_PAGE: Schema = Schema::new("OrgUnitPage", &[
    Field::new("count", Integer, Docs, "How many units match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ORG_UNIT)), Docs, "The units of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `PauseSubscription`.
pub static PAUSE_SUBSCRIPTION: Schema = Schema::new("PauseSubscription", &[
    Field::new("paused_reason", SUBSCRIPTION_PAUSED_REASON, Docs, "Why a subscription is paused."),
    Field::new("pause_until", Date, Docs, "The day on which the pause ends."),
]);

/// `Payment`.
pub static PAYMENT: Schema = Schema::new("Payment", &[
    Field::new("amount", Number, Docs, "How much is to be paid, in the payment's currency.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code.").required(),
    Field::new("date", Date, Docs, "The date that the payment bears.").required(),
    Field::new("description", Text, Docs, "What the payment is for.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("id", Identifier("PaymentId"), Docs, "Identifies a payment.").required(),
    Field::new("invoice", Identifier("InvoiceId"), Docs, "Identifies an invoice.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "Identifies a subscription.").nullable(),
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").nullable(),
    Field::new("balance", Number, Docs, "How much is still to be charged, in the payment's currency."),
    Field::new("payment_date", DateTime, Docs, "When the payment came in.").nullable(),
    Field::new("source", Identifier("SourceId"), Docs, "The main source; the older way to name only one.").nullable(),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "All sources that the payment is linked to."),
    Field::new("status", PAYMENT_STATUS, Docs, "How far a payment has come.").default("requires_payment_method"),
    Field::new("failed_reason", Text, Docs, "A code for why the payment failed. Its values are not known.").nullable(),
    Field::new("return_url", Text, Docs, "Where the payer is sent when done."),
    Field::new("enable_checkout", Boolean, Docs, "Whether the payer can reach the public page of the payment."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
    Field::new("test_mode", Boolean, Docs, "Whether the payment belongs to the data of the test mode."),
    Field::new("created", DateTime, Docs, "When the payment was created."),
    Field::new("updated", DateTime, Docs, "When the payment last changed."),
]);

/// `PaymentLink`.
pub static PAYMENT_LINK: Schema = Schema::new("PaymentLink", &[
    Field::new("id", Identifier("PaymentLinkId"), Client, "Identifies a payment link.").required(),
    Field::new("publishable_key", Text, Docs, "The public key in the address of its page, `/publishable/payment_links/links/{key}/hosted/`."),
]).other_fields("", Json);

/// `PaymentLinkPage`.
pub static PAYMENT_LINK_PAGE: Schema = Schema::new("PaymentLinkPage", &[
    Field::new("count", Integer, Docs, "How many payment links match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PAYMENT_LINK)), Docs, "The payment links of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `PaymentPage`.
pub static PAYMENT_PAGE: Schema = Schema::new("PaymentPage", &[
    Field::new("count", Integer, Docs, "How many payments match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PAYMENT)), Docs, "The payments of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `PaymentReceipt`.
pub static PAYMENT_RECEIPT: Schema = Schema::new("PaymentReceipt", &[
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The sources of payments that the receipt is for: of one customer and one type of tax document, and on no other receipt.").required(),
    Field::new("id", Identifier("PaymentReceiptId"), Docs, "Identifies a payment receipt.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").nullable(),
    Field::new("number", Integer, Docs, "The number of the receipt in its sequence.").nullable(),
    Field::new("date", Date, Docs, "The date that the receipt bears.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the country wants to know for taxes; the keys differ by country."),
    Field::new("status", PAYMENT_RECEIPT_STATUS, Docs, "Whether a payment receipt can still be changed."),
    Field::new("biller_status", BILLER_STATUS, Docs, "How far the sending of a document to the tax agency has come.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "What the country's tax agency has on the receipt; it differs by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed address of the PDF or XML of the receipt for the tax agency.").nullable(),
    Field::new("created", DateTime, Docs, "When the receipt was created."),
    Field::new("updated", DateTime, Docs, "When the receipt last changed."),
]);

/// `PaymentReceiptPage`.
pub static PAYMENT_RECEIPT_PAGE: Schema = Schema::new("PaymentReceiptPage", &[
    Field::new("count", Integer, Docs, "How many payment receipts match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PAYMENT_RECEIPT)), Docs, "The payment receipts of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Plan`.
pub static PLAN: Schema = Schema::new("Plan", &[
    Field::new("product", Identifier("ProductId"), Seed, "Identifies a product.").required(),
    Field::new("name", Text, Seed, "What people call the plan.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Seed, "What the plan is about.").required().bounds(Bounds::NONE.at_most_characters(200)),
    Field::new("frequency", Text, Seed, "The identifier of the billing frequency, such as `monthly`.").required(),
    Field::new("currency", Text, Seed, "The ISO 4217 code of the plan's currency.").required(),
    Field::new("amount", Number, Seed, "The price of one period, in the plan's currency.").required(),
    Field::new("id", Identifier("PlanId"), Seed, "Identifies a plan.").required(),
    Field::new("sku", Text, Seed, "The seller's own code for the plan.").required().nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("exempt", Boolean, Seed, "Whether the plan is exempt from tax.").required().default("false"),
    Field::new("usage_scheme", USAGE_SCHEME, Seed, "Whether a subscription pays for what it reserves or for what it uses.").required(),
    Field::new("usage_aggregation", USAGE_AGGREGATION, Seed, "How the usage records of a period become one quantity.").required().nullable(),
    Field::new("tiers_mode", TIERS_MODE, Seed, "How tiers make a price. `unit` and `range` are deprecated names of `volume` and `package`.").required().nullable(),
    Field::new("tiers", List(&Object(&PLAN_TIER)), Seed, "The prices by quantity, where the plan has them.").required().nullable(),
    Field::new("unit_label", Text, Seed, "What one unit is called on documents.").required().nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", PLAN_STATUS, Seed, "Whether a plan can be subscribed to.").required(),
    Field::new("archived", DateTime, Seed, "When the plan was archived.").required().nullable(),
    Field::new("created", DateTime, Seed, "When the plan was created.").required(),
    Field::new("updated", DateTime, Seed, "When the plan last changed.").required(),
]);

/// `PlanPage`.
pub static PLAN_PAGE: Schema = Schema::new("PlanPage", &[
    Field::new("count", Integer, Seed, "How many plans match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PLAN)), Seed, "The plans of the page.").required(),
    Field::new("next", Text, Seed, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Seed, "Where the page before is, or null on the first one.").nullable(),
]);

/// `PlanTier`.
pub static PLAN_TIER: Schema = Schema::new("PlanTier", &[
    Field::new("amount", Number, Seed, "The price of the tier, in the plan's currency.").required(),
    Field::new("quantity_from", Number, Seed, "The first quantity of the tier.").required(),
    Field::new("amount_scheme", Text, Seed, "What `amount` is. Only `flat` has been seen; the other values are not known.").required(),
    Field::new("quantity_to", Number, Seed, "The last quantity of the tier; null is taken to mean that there is no last one.").nullable(),
    Field::new("unit_scheme", Text, Seed, "Which units the price covers. Only `all_units` has been seen.").required(),
]);

/// `Product`.
pub static PRODUCT: Schema = Schema::new("Product", &[
    Field::new("name", Text, Docs, "What people call the product."),
    Field::new("unit_label", Text, Docs, "What one unit of the product is called on documents."),
    Field::new("id", Identifier("ProductId"), Docs, "Identifies a product.").required(),
    Field::new("status", Text, Docs, "Whether the product is in use. Only `active` has been seen; the other values are not known."),
    Field::new("archived", DateTime, Docs, "When the product was archived.").nullable(),
    Field::new("plans", List(&Object(&PLAN)), Docs, "The plans under which the product is sold."),
    Field::new("test_mode", Boolean, Docs, "Whether the product belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the product was created."),
    Field::new("updated", DateTime, Docs, "When the product last changed."),
]);

/// `ProductPage`.
pub static PRODUCT_PAGE: Schema = Schema::new("ProductPage", &[
    Field::new("count", Integer, Docs, "How many products match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PRODUCT)), Docs, "The products of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Provider`.
pub static PROVIDER: Schema = Schema::new("Provider", &[]).other_fields("", Json);

/// `ProviderPage`.
pub static PROVIDER_PAGE: Schema = Schema::new("ProviderPage", &[
    Field::new("count", Integer, Docs, "How many providers match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PROVIDER)), Docs, "The providers of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Purchase`.
pub static PURCHASE: Schema = Schema::new("Purchase", &[
    Field::new("supplier", Identifier("SupplierId"), Docs, "Identifies a supplier."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("number", Integer, Docs, "The number of the supplier's document."),
    Field::new("date", Date, Docs, "The day that the supplier's document is dated."),
    Field::new("lines", List(&Object(&PURCHASE_LINE)), Docs, "What is bought."),
    Field::new("id", Identifier("PurchaseId"), Docs, "Identifies a purchase.").required(),
    Field::new("due_date", Date, Docs, "The day by which it is to be paid.").nullable(),
    Field::new("note", Text, Docs, "A remark that goes with the purchase.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("subtotal", Number, Docs, "A sum on the way to `total`, in the document's currency; no page says what it covers."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("total_adjusted", Number, Docs, "What the whole comes to after adjustments such as credit notes, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax that is held back from the whole, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax rules of the country ask for besides."),
    Field::new("status", PURCHASE_STATUS, Docs, "Whether a purchase is final."),
    Field::new("biller_status", Text, Docs, "How far the biller is, which hands the document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "Details that concern the tax agency of the country.").nullable(),
    Field::new("local_file", Text, Docs, "Where the file for the tax agency can be fetched.").nullable(),
    Field::new("imported", Boolean, Docs, "Whether the purchase came from another system."),
    Field::new("test_mode", Boolean, Docs, "Whether the purchase belongs to the test data."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data."),
    Field::new("created", DateTime, Docs, "When the purchase was created."),
    Field::new("updated", DateTime, Docs, "When the purchase last changed."),
]);

/// `PurchaseCreditNote`.
pub static PURCHASE_CREDIT_NOTE: Schema = Schema::new("PurchaseCreditNote", &[
    Field::new("purchase", Identifier("PurchaseId"), Docs, "Identifies a purchase.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").required(),
    Field::new("number", Integer, Docs, "The number of the supplier's credit note."),
    Field::new("date", Date, Docs, "The day that the supplier's credit note is dated."),
    Field::new("lines", List(&Object(&PURCHASE_CREDIT_NOTE_LINE)), Docs, "What is credited."),
    Field::new("id", Identifier("PurchaseCreditNoteId"), Docs, "Identifies a credit note of a purchase.").required(),
    Field::new("note", Text, Docs, "A remark that goes with the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the workspace alone.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("subtotal", Number, Docs, "A sum on the way to `total`, in the document's currency; no page says what it covers."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax that is held back from the whole, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("status", PURCHASE_CREDIT_NOTE_STATUS, Docs, "Where a credit note of a purchase stands on its way to being final."),
    Field::new("biller_status", Text, Docs, "How far the biller is, which hands the document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "Details that concern the tax agency of the country.").nullable(),
    Field::new("local_file", Text, Docs, "Where the file for the tax agency can be fetched.").nullable(),
    Field::new("imported", Boolean, Docs, "Whether the credit note came from another system."),
    Field::new("test_mode", Boolean, Docs, "Whether the credit note belongs to the test data."),
    Field::new("created", DateTime, Docs, "When the credit note was created."),
    Field::new("updated", DateTime, Docs, "When the credit note last changed."),
]);

/// `PurchaseCreditNoteLine`.
pub static PURCHASE_CREDIT_NOTE_LINE: Schema = Schema::new("PurchaseCreditNoteLine", &[
    Field::new("name", Text, Docs, "What the line is for."),
    Field::new("amount", Number, Docs, "What the line costs before tax, in the document's currency; no page says whether that is one unit or all of them."),
    Field::new("quantity", Number, Docs, "How many units."),
    Field::new("id", Identifier("PurchaseCreditNoteLineId"), Docs, "Identifies a line of a credit note of a purchase.").required(),
    Field::new("description", Text, Docs, "More about what the line is for."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("total", Number, Docs, "What the line comes to with tax, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the line, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "The supplier's code for what is bought."),
    Field::new("retention", Number, Docs, "The tax that is held back from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax that is held back from the line, in percent.").default("0"),
]);

/// `PurchaseCreditNotePage`.
pub static PURCHASE_CREDIT_NOTE_PAGE: Schema = Schema::new("PurchaseCreditNotePage", &[
    Field::new("count", Integer, Client, "How many credit notes match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PURCHASE_CREDIT_NOTE)), Client, "The credit notes of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `PurchaseLine`.
pub static PURCHASE_LINE: Schema = Schema::new("PurchaseLine", &[
    Field::new("name", Text, Docs, "What the line is for."),
    Field::new("amount", Number, Docs, "What the line costs before tax, in the document's currency; no page says whether that is one unit or all of them."),
    Field::new("quantity", Number, Docs, "How many units."),
    Field::new("id", Identifier("PurchaseLineId"), Docs, "Identifies a line of a purchase.").required(),
    Field::new("description", Text, Docs, "More about what the line is for."),
    Field::new("exempt", Boolean, Docs, "Whether the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("total", Number, Docs, "What the line comes to with tax, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the line, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "The supplier's code for what is bought."),
    Field::new("code_scheme", Text, Docs, "Which list of codes `code` is of. Its values are not known."),
    Field::new("retention", Number, Docs, "The tax that is held back from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax that is held back from the line, in percent.").default("0"),
]);

/// `PurchasePage`.
pub static PURCHASE_PAGE: Schema = Schema::new("PurchasePage", &[
    Field::new("count", Integer, Client, "How many purchases match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PURCHASE)), Client, "The purchases of the page.").required(),
    Field::new("next", Text, Client, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "Where the page before is, or null on the first one.").nullable(),
]);

/// `RecordUsage`.
pub static RECORD_USAGE: Schema = Schema::new("RecordUsage", &[
    Field::new("subscription_line", Identifier("SubscriptionLineId"), Docs, "Identifies the line that used something; its plan's usage scheme is `metered`.").required(),
    Field::new("date_time", DateTime, Docs, "When it was used.").required(),
    Field::new("quantity", Number, Docs, "How much was used, in units of the plan.").required(),
]);

/// `Refund`.
pub static REFUND: Schema = Schema::new("Refund", &[
    Field::new("payment", Identifier("PaymentId"), Docs, "Identifies a payment.").required(),
    Field::new("amount", Number, Docs, "How much is given back, in the payment's currency.").required(),
    Field::new("reason", REFUND_REASON, Docs, "Why a payment is given back.").required(),
    Field::new("receipt", Text, Docs, "What proves the refund, such as the number of a transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("id", Identifier("RefundId"), Docs, "Identifies a refund.").required(),
    Field::new("balance", Number, Docs, "How much of the payment can still be given back."),
    Field::new("note", Text, Docs, "A remark on the refund.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("status", REFUND_STATUS, Docs, "Whether the money was given back."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
    Field::new("created", DateTime, Docs, "When the refund was created."),
    Field::new("updated", DateTime, Docs, "When the refund last changed."),
]);

/// `ReminderMessage`.
pub static REMINDER_MESSAGE: Schema = Schema::new("ReminderMessage", &[
    Field::new("invoice", Identifier("InvoiceId"), OlderDocs, "Identifies an invoice."),
    Field::new("payment", Identifier("PaymentId"), OlderDocs, "Identifies a payment."),
    Field::new("order", Identifier("OrderId"), OlderDocs, "Identifies an order."),
    Field::new("credit_note", Identifier("CreditNoteId"), OlderDocs, "Identifies a credit note."),
    Field::new("recipient", List(&Text), OlderDocs, "Whom the message goes to, by email address."),
    Field::new("action", Text, OlderDocs, "What the message asks for. Only `pay` has been seen."),
    Field::new("message", Text, OlderDocs, "The text of the message."),
    Field::new("subject", Text, OlderDocs, "The subject of the email."),
    Field::new("user", Text, OlderDocs, "Who sent the message."),
    Field::new("created", DateTime, OlderDocs, "When the message was created."),
]);

/// `ResumeSubscription`.
pub static RESUME_SUBSCRIPTION: Schema = Schema::new("ResumeSubscription", &[]).other_fields("", Json);

/// `Retention`.
pub static RETENTION: Schema = Schema::new("Retention", &[
    Field::new("id", Identifier("RetentionId"), Docs, "Identifies a retention, which is tax held back from an invoice.").required(),
]).other_fields("", Json);

/// `RetentionPage`.
pub static RETENTION_PAGE: Schema = Schema::new("RetentionPage", &[
    Field::new("count", Integer, Docs, "How many retentions match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&RETENTION)), Docs, "The retentions of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `Source`.
pub static SOURCE: Schema = Schema::new("Source", &[
    Field::new("gateway", Identifier("GatewayId"), Docs, "Identifies a payment gateway, such as `stripe`.").required(),
    Field::new("id", Identifier("SourceId"), Docs, "Identifies a source of payments.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The customer whose source it is; a reusable source has one.").nullable(),
    Field::new("usage", SOURCE_USAGE, Docs, "Whether a source is good for one payment or for many.").default("single"),
    Field::new("status", SOURCE_STATUS, Docs, "Whether a source can be charged, and what it waits for if not."),
    Field::new("amount", Number, Docs, "How much the source is for. Nobody documents its currency.").nullable(),
    Field::new("description", Text, Docs, "What the source is for.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("return_url", Text, Docs, "Where the payer is sent after entering the means of payment on another site.").nullable(),
    Field::new("gateway_data", Map { prefix: "" }, Docs, "What the gateway says of the source; the keys differ by gateway."),
    Field::new("client", Map { prefix: "" }, Docs, "What was known of the payer's client when the source was created."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
    Field::new("card", Object(&SOURCE_CARD), Docs, "The card that a source stands for.").nullable(),
    Field::new("test_mode", Boolean, Docs, "Whether the source belongs to the data of the test mode."),
    Field::new("created", DateTime, Docs, "When the source was created."),
    Field::new("updated", DateTime, Docs, "When the source last changed."),
]);

/// `SourceCard`.
pub static SOURCE_CARD: Schema = Schema::new("SourceCard", &[
    Field::new("brand", Text, Docs, "Who issues cards of this kind."),
    Field::new("last4", Text, Docs, "The last four digits of its number."),
    Field::new("exp_month", Integer, Docs, "The month in which it expires, from 1 to 12."),
    Field::new("exp_year", Integer, Docs, "The year in which it expires."),
]);

/// `SourcePage`.
pub static SOURCE_PAGE: Schema = Schema::new("SourcePage", &[
    Field::new("count", Integer, Docs, "How many sources match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&SOURCE)), Docs, "The sources of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `State`.
pub static STATE: Schema = Schema::new("State", &[
    Field::new("id", Identifier("StateId"), Docs, "Identifies a state or region within a country.").required(),
    Field::new("name", Text, Docs, "What people call the state."),
    Field::new("country", Identifier("CountryId"), Docs, "Identifies a country, by its two-letter code."),
]);

/// `Subscription`.
pub static SUBSCRIPTION: Schema = Schema::new("Subscription", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies the type of the tax documents that bill the subscription."),
    Field::new("date_start", Date, Docs, "The day on which the subscription begins."),
    Field::new("next_billing", Date, Docs, "The day of the next bill."),
    Field::new("lines", List(&Object(&SUBSCRIPTION_LINE)), Docs, "The plans that are subscribed to."),
    Field::new("id", Identifier("SubscriptionId"), Docs, "Identifies a subscription.").required(),
    Field::new("previous_billing", Date, Docs, "The day of the last bill.").nullable(),
    Field::new("billing_cycles", Integer, Docs, "How many periods are billed in all; null where there is no end.").nullable(),
    Field::new("next_billing_cycle", Integer, Docs, "The number of the period that is billed next.").default("1"),
    Field::new("expiration_days", Integer, Docs, "How many days after its issue an invoice falls due.").default("10"),
    Field::new("collection_scheme", SUBSCRIPTION_COLLECTION_SCHEME, Docs, "Whether the customer is sent an invoice to pay, or its source is charged."),
    Field::new("default_source", Identifier("SourceId"), Docs, "Identifies the source that is charged; `charge_payment` requires it."),
    Field::new("custom_change", Number, Docs, "The rate of exchange that is agreed for the subscription's bills.").bounds(Bounds::NONE.at_least(1)),
    Field::new("coupon", Identifier("CouponId"), Docs, "Identifies the coupon that applies to the subscription as a whole."),
    Field::new("coupon_redemptions", Integer, Docs, "How many times the coupon has been applied."),
    Field::new("require_reference", Boolean, Docs, "Whether a bill needs a reference to a document of the customer.").default("false"),
    Field::new("note", Text, Docs, "A remark on the subscription.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "Identifies the customer's organisation unit that is billed."),
    Field::new("status", SUBSCRIPTION_STATUS, Docs, "Whether a subscription is billed, and if not, why."),
    Field::new("status_description", Text, Docs, "A remark on the status.").bounds(Bounds::NONE.at_most_characters(512)),
    Field::new("needs_attention", DateTime, Docs, "Since when somebody has to look at the subscription.").nullable(),
    Field::new("needs_attention_reason", SUBSCRIPTION_NEEDS_ATTENTION_REASON, Docs, "Why somebody has to look at a subscription.").nullable(),
    Field::new("cancel_reason", SUBSCRIPTION_CANCEL_REASON, Docs, "Why a subscription was cancelled.").nullable(),
    Field::new("cancelled", DateTime, Docs, "When the subscription was cancelled.").nullable(),
    Field::new("paused", DateTime, Docs, "When the subscription was paused.").nullable(),
    Field::new("paused_reason", SUBSCRIPTION_PAUSED_REASON, Docs, "Why a subscription is paused.").nullable(),
    Field::new("pause_until", Date, Docs, "The day on which the pause ends.").nullable(),
    Field::new("addons", List(&Object(&SUBSCRIPTION_ADDON)), Docs, "The add-ons on top of the lines."),
    Field::new("references", List(&Object(&SUBSCRIPTION_REFERENCE)), Docs, "The documents that bills refer to, such as an order of the customer."),
    Field::new("test_mode", Boolean, Docs, "Whether the subscription belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the subscription was created."),
    Field::new("updated", DateTime, Docs, "When the subscription last changed."),
]);

/// `SubscriptionAddon`.
pub static SUBSCRIPTION_ADDON: Schema = Schema::new("SubscriptionAddon", &[
    Field::new("addon", Identifier("AddonId"), Docs, "Identifies an add-on."),
    Field::new("quantity", Number, Docs, "How many units of the add-on."),
    Field::new("addon_redemptions", Integer, Docs, "How many times the add-on has been billed."),
    Field::new("rates", List(&Object(&SUBSCRIPTION_ADDON_RATE)), Docs, "The shares of the price that single periods pay."),
]);

/// `SubscriptionAddonRate`.
pub static SUBSCRIPTION_ADDON_RATE: Schema = Schema::new("SubscriptionAddonRate", &[
    Field::new("billing_cycle", Integer, Docs, "The number of the period."),
    Field::new("percentage", Number, Docs, "The share, in percent."),
    Field::new("description", Text, Docs, "A remark on the share."),
]);

/// `SubscriptionLine`.
pub static SUBSCRIPTION_LINE: Schema = Schema::new("SubscriptionLine", &[
    Field::new("plan", Identifier("PlanId"), Docs, "Identifies a plan."),
    Field::new("quantity", Number, Docs, "How many units of the plan."),
    Field::new("id", Identifier("SubscriptionLineId"), Docs, "Identifies a line of a subscription.").required(),
    Field::new("coupon", Identifier("CouponId"), Docs, "Identifies the coupon that applies to the line."),
    Field::new("coupon_redemptions", Integer, Docs, "How many times the line's coupon has been applied."),
    Field::new("created", DateTime, Docs, "When the line was created."),
    Field::new("updated", DateTime, Docs, "When the line last changed."),
]);

/// `SubscriptionPage`.
pub static SUBSCRIPTION_PAGE: Schema = Schema::new("SubscriptionPage", &[
    Field::new("count", Integer, Docs, "How many subscriptions match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&SUBSCRIPTION)), Docs, "The subscriptions of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `SubscriptionReference`.
pub static SUBSCRIPTION_REFERENCE: Schema = Schema::new("SubscriptionReference", &[
    Field::new("date", Date, Docs, "The date of the document."),
    Field::new("document", Text, Docs, "Which kind of document it is."),
    Field::new("serial", Text, Docs, "The number of the document."),
    Field::new("date_end", Date, Docs, "The day on which the reference expires."),
    Field::new("description", Text, Docs, "A remark on the document."),
]);

/// `Supplier`.
pub static SUPPLIER: Schema = Schema::new("Supplier", &[
    Field::new("name", Text, Docs, "What people call the supplier.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "Identifies a country, by its two-letter code.").required(),
    Field::new("id", Identifier("SupplierId"), Docs, "Identifies a supplier.").required(),
    Field::new("tax_id", Text, Docs, "The number under which the supplier's country taxes it.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("state", Identifier("StateId"), Docs, "Identifies a state or region within a country.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "What the supplier is paid in, where nothing else is said.").default("USD"),
    Field::new("address", Text, Docs, "Street and number, in one line.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "Where the supplier is written to.").nullable(),
    Field::new("phone", Text, Docs, "Where the supplier is called.").nullable().bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "Where the supplier is on the web.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax rules of the country ask for besides."),
    Field::new("created", DateTime, Docs, "When the supplier was created."),
    Field::new("updated", DateTime, Docs, "When the supplier last changed."),
]);

/// `SupplierPage`.
pub static SUPPLIER_PAGE: Schema = Schema::new("SupplierPage", &[
    Field::new("count", Integer, Docs, "How many suppliers match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&SUPPLIER)), Docs, "The suppliers of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `UpdateAchTransfer`.
pub static UPDATE_ACH_TRANSFER: Schema = Schema::new("UpdateAchTransfer", &[
    Field::new("bank", Identifier("BankAccountId"), Client, "Identifies a bank account of the workspace."),
    Field::new("amount", Number, Client, "How much was transferred, in `currency`."),
    Field::new("currency", Identifier("CurrencyId"), Client, "Identifies a currency, by its ISO 4217 code."),
    Field::new("description", Text, Client, "What the bank says about the transfer.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("date", DateTime, Client, "When the transfer was made.").nullable(),
    Field::new("comment", Text, Client, "What people of the workspace say about the transfer.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("number", Text, Client, "The number of the transfer at the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("transfer_type", Text, Client, "What kind of transfer it is, in words of the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("auto_match", Boolean, Client, "Whether Piriod looks for what the transfer pays by itself."),
    Field::new("origin_bank", Identifier("BankAccountId"), Docs, "Where the transfer came from.").nullable(),
    Field::new("origin_id", Text, Client, "An identifier on the side of the sender; no page says of what."),
    Field::new("origin_holder_id", Text, Client, "Identifies who holds the account it came from; no page says by which number."),
    Field::new("origin_holder_name", Text, Client, "Who holds the account it came from."),
    Field::new("origin_number", Text, Client, "The number of the account it came from."),
]);

/// `UpdateAddon`.
pub static UPDATE_ADDON: Schema = Schema::new("UpdateAddon", &[
    Field::new("name", Text, Docs, "What people call the add-on.").bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "What the add-on is about.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code."),
    Field::new("amount", Number, Docs, "The price of one unit, in the add-on's currency."),
    Field::new("sku", Text, Docs, "The seller's own code for the add-on.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("apply_scheme", ADDON_APPLY_SCHEME, Docs, "Whether an add-on is billed once or again and again."),
    Field::new("duration_times", Integer, Docs, "How many times the add-on is billed.").nullable(),
    Field::new("unit_label", Text, Docs, "What one unit is called on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", ADDON_STATUS, Docs, "Whether an add-on can be used."),
]);

/// `UpdateBank`.
pub static UPDATE_BANK: Schema = Schema::new("UpdateBank", &[]).other_fields("", Json);

/// `UpdateBoleto`.
pub static UPDATE_BOLETO: Schema = Schema::new("UpdateBoleto", &[
    Field::new("payment", Identifier("PaymentId"), Client, "Identifies a payment."),
    Field::new("bill_id", Text, Client, "How the bank identifies the slip.").bounds(Bounds::NONE.at_most_characters(128)),
    Field::new("barcode", Text, Client, "The digits of the bar code on the slip."),
    Field::new("qr_code", Text, Client, "The text within the QR code on the slip."),
    Field::new("pdf", Text, Client, "Where the slip can be fetched as a PDF file; the address is signed.").nullable(),
]);

/// `UpdateContact`.
pub static UPDATE_CONTACT: Schema = Schema::new("UpdateContact", &[
    Field::new("name", Text, Docs, "What the contact is called.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "Where mail for the contact goes."),
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").nullable(),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "Identifies an organisation unit of a customer.").nullable(),
    Field::new("phone", Text, Docs, "Where the contact can be called.").nullable().bounds(Bounds::NONE.at_most_characters(12)),
    Field::new("invoicing", Boolean, Docs, "Whether the contact is written to about invoices."),
    Field::new("collections", Boolean, Docs, "Whether the contact is written to about what is owed."),
]);

/// `UpdateCoupon`.
pub static UPDATE_COUPON: Schema = Schema::new("UpdateCoupon", &[
    Field::new("name", Text, Docs, "What people call the coupon.").bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("amount", Number, Docs, "What is taken off: percent or an amount of money, as `discount_scheme` says."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of an amount of money."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money."),
    Field::new("duration_scheme", COUPON_DURATION_SCHEME, Docs, "For how many periods a coupon applies."),
    Field::new("duration_times", Integer, Docs, "How many periods the coupon applies to; `limited` requires it.").nullable(),
    Field::new("valid_until", Date, Docs, "The last day on which the coupon can be used.").nullable(),
    Field::new("apply_on", COUPON_APPLY_ON, Docs, "What a coupon is taken off."),
    Field::new("status", COUPON_STATUS, Docs, "Whether a coupon can be used."),
]);

/// `UpdateCreditNote`.
pub static UPDATE_CREDIT_NOTE: Schema = Schema::new("UpdateCreditNote", &[
    Field::new("invoice", Identifier("InvoiceId"), Docs, "Identifies an invoice."),
    Field::new("date", Date, Docs, "The date that the credit note bears."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document.").nullable(),
    Field::new("note", Text, Docs, "A remark on the credit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("retention", Number, Docs, "The tax held back, in the credit note's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole; `discount_scheme` says whether in percent or in money.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("lines", List(&Object(&CREDIT_NOTE_LINE_INPUT)), Docs, "What the credit note takes back. Nobody says whether lines that are left out are removed."),
]);

/// `UpdateCustomer`.
pub static UPDATE_CUSTOMER: Schema = Schema::new("UpdateCustomer", &[
    Field::new("name", Text, Docs, "What people call the customer.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("address", Text, Docs, "Where the customer is, as its documents have it.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "Identifies a country, by its two-letter code."),
    Field::new("state", Identifier("StateId"), Docs, "Identifies a state or region within the customer's country."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of its bills."),
    Field::new("email", Text, Docs, "Where mail for the customer goes."),
    Field::new("phone", Text, Docs, "Where the customer can be called.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The address of the customer's web site."),
    Field::new("zip_code", Text, Docs, "The postal code of the customer's address.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("manager", Text, Docs, "Who speaks for the customer.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("reference", Text, Docs, "The caller's own mark for the customer, such as its number in another system.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("tax_id", Text, Docs, "The customer's number at the tax agency; required where its country has tax rules and is that of the account.").bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax agency of the customer's country wants to know, by key."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own notes on the customer, by key."),
    Field::new("send_invoices", Boolean, Docs, "Whether the customer is sent its invoices."),
    Field::new("send_collections", Boolean, Docs, "Whether the customer is sent reminders of what it owes."),
    Field::new("send_vouchers", Boolean, Docs, "Whether the customer is sent vouchers of its payments."),
]);

/// `UpdateDebitNote`.
pub static UPDATE_DEBIT_NOTE: Schema = Schema::new("UpdateDebitNote", &[
    Field::new("credit_note", Identifier("CreditNoteId"), Docs, "Identifies a credit note."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("date", Date, Docs, "The date that the debit note bears."),
    Field::new("note", Text, Docs, "A remark on the debit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
]);

/// `UpdateInvoice`.
pub static UPDATE_INVOICE: Schema = Schema::new("UpdateInvoice", &[
    Field::new("customer", Identifier("CustomerId"), OlderDocs, "Identifies a customer."),
    Field::new("date", Date, OlderDocs, "The date that the invoice bears."),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "Identifies a type of tax document."),
    Field::new("lines", List(&Object(&INVOICE_LINE_INPUT)), OlderDocs, "What the invoice charges for. Nobody says whether lines that are left out are removed."),
    Field::new("collection_method", INVOICE_COLLECTION_METHOD, OlderDocs, "How the money is collected: when the customer pays, in instalments when the customer pays, or by a charge."),
    Field::new("discount", Number, OlderDocs, "What is taken off the whole; `discount_scheme` says whether in percent or in money.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, OlderDocs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("due_date", Date, OlderDocs, "The date by which the invoice is to be paid.").nullable(),
    Field::new("note", Text, OlderDocs, "A remark on the invoice.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), OlderDocs, "The documents that the invoice refers to."),
]);

/// `UpdateOrder`.
pub static UPDATE_ORDER: Schema = Schema::new("UpdateOrder", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer."),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "Identifies a type of tax document."),
    Field::new("date", Date, OlderDocs, "The day that the order is dated."),
    Field::new("shipping_type", Text, OlderDocs, "How the goods travel, by a code. Only `1` has been seen."),
    Field::new("lines", List(&Object(&NEW_ORDER_LINE)), OlderDocs, "What is ordered."),
    Field::new("number", Integer, OlderDocs, "The number of the order in its series.").nullable(),
    Field::new("address", Text, OlderDocs, "Where the goods go, in one line."),
    Field::new("state", Identifier("StateId"), OlderDocs, "Identifies a state or region within a country."),
    Field::new("carrier_id", Text, OlderDocs, "The carrier's own identifier; not one of Piriod."),
    Field::new("carrier_name", Text, OlderDocs, "Who carries the goods."),
    Field::new("licence_plate", Text, OlderDocs, "The plate of the vehicle that carries them."),
    Field::new("note", Text, OlderDocs, "A remark that goes with the order."),
    Field::new("amount", Number, OlderDocs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, OlderDocs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, OlderDocs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, OlderDocs, "The tax of the whole, in percent."),
    Field::new("total", Number, OlderDocs, "What the whole comes to, in the document's currency."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), OlderDocs, "Other documents that the order names."),
]);

/// `UpdateOrgUnit`.
pub static UPDATE_ORG_UNIT: Schema = Schema::new("UpdateOrgUnit", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer."),
    Field::new("name", Text, Docs, "What people call the unit.").bounds(Bounds::NONE.at_most_characters(64)),
]);

/// `UpdatePayment`.
pub static UPDATE_PAYMENT: Schema = Schema::new("UpdatePayment", &[
    Field::new("amount", Number, Docs, "How much is to be paid, in the payment's currency."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "Identifies a currency, by its ISO 4217 code."),
    Field::new("date", Date, Docs, "The date that the payment bears."),
    Field::new("description", Text, Docs, "What the payment is for.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("invoice", Identifier("InvoiceId"), Docs, "Identifies an invoice.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "Identifies a subscription.").nullable(),
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer.").nullable(),
    Field::new("payment_date", DateTime, Docs, "When the payment came in.").nullable(),
    Field::new("source", Identifier("SourceId"), Docs, "The main source; the older way to name only one.").nullable(),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "All sources that the payment is linked to."),
    Field::new("status", PAYMENT_STATUS, Docs, "How far a payment has come."),
    Field::new("return_url", Text, Docs, "Where the payer is sent when done."),
    Field::new("enable_checkout", Boolean, Docs, "Whether the payer can reach the public page of the payment."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
]);

/// `UpdatePaymentLink`.
pub static UPDATE_PAYMENT_LINK: Schema = Schema::new("UpdatePaymentLink", &[]).other_fields("", Json);

/// `UpdatePaymentReceipt`.
pub static UPDATE_PAYMENT_RECEIPT: Schema = Schema::new("UpdatePaymentReceipt", &[
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The sources of payments that the receipt is for: of one customer and one type of tax document, and on no other receipt."),
    Field::new("date", Date, Docs, "The date that the receipt bears.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data, under keys of its choice."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the country wants to know for taxes; the keys differ by country."),
]);

/// `UpdatePlan`.
pub static UPDATE_PLAN: Schema = Schema::new("UpdatePlan", &[
    Field::new("name", Text, Docs, "What people call the plan.").bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "What the plan is about.").bounds(Bounds::NONE.at_most_characters(200)),
    Field::new("sku", Text, Docs, "The seller's own code for the plan.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("unit_label", Text, Docs, "What one unit is called on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own notes on the plan, by key."),
]);

/// `UpdateProduct`.
pub static UPDATE_PRODUCT: Schema = Schema::new("UpdateProduct", &[
    Field::new("name", Text, Docs, "What people call the product."),
    Field::new("unit_label", Text, Docs, "What one unit of the product is called on documents."),
    Field::new("status", Text, Docs, "Whether the product is in use. Only `active` has been seen; the other values are not known."),
]);

/// `UpdatePurchase`.
pub static UPDATE_PURCHASE: Schema = Schema::new("UpdatePurchase", &[
    Field::new("supplier", Identifier("SupplierId"), Docs, "Identifies a supplier."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("number", Integer, Docs, "The number of the supplier's document."),
    Field::new("date", Date, Docs, "The day that the supplier's document is dated."),
    Field::new("lines", List(&Object(&NEW_PURCHASE_LINE)), Docs, "What is bought."),
    Field::new("due_date", Date, Docs, "The day by which it is to be paid.").nullable(),
    Field::new("note", Text, Docs, "A remark that goes with the purchase.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("subtotal", Number, Docs, "A sum on the way to `total`, in the document's currency; no page says what it covers."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax that is held back from the whole, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "What the tax rules of the country ask for besides."),
    Field::new("metadata", Map { prefix: "" }, Docs, "The caller's own data."),
]);

/// `UpdatePurchaseCreditNote`.
pub static UPDATE_PURCHASE_CREDIT_NOTE: Schema = Schema::new("UpdatePurchaseCreditNote", &[
    Field::new("purchase", Identifier("PurchaseId"), Docs, "Identifies a purchase."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies a type of tax document."),
    Field::new("number", Integer, Docs, "The number of the supplier's credit note."),
    Field::new("date", Date, Docs, "The day that the supplier's credit note is dated."),
    Field::new("lines", List(&Object(&NEW_PURCHASE_CREDIT_NOTE_LINE)), Docs, "What is credited."),
    Field::new("note", Text, Docs, "A remark that goes with the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "A remark for the workspace alone.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the whole, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the whole, in percent."),
    Field::new("subtotal", Number, Docs, "A sum on the way to `total`, in the document's currency; no page says what it covers."),
    Field::new("total", Number, Docs, "What the whole comes to, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax that is held back from the whole, in the document's currency."),
    Field::new("discount", Number, Docs, "What is taken off the whole, in the unit that `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "Whether a discount is in percent or an amount of money.").nullable(),
]);

/// `UpdateRetention`.
pub static UPDATE_RETENTION: Schema = Schema::new("UpdateRetention", &[]).other_fields("", Json);

/// `UpdateSubscription`.
pub static UPDATE_SUBSCRIPTION: Schema = Schema::new("UpdateSubscription", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "Identifies a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "Identifies the type of the tax documents that bill the subscription."),
    Field::new("date_start", Date, Docs, "The day on which the subscription begins."),
    Field::new("next_billing", Date, Docs, "The day of the next bill."),
    Field::new("lines", List(&Object(&UPDATE_SUBSCRIPTION_LINE)), Docs, "The plans that are subscribed to. Whether lines that are not sent are removed is not documented."),
    Field::new("billing_cycles", Integer, Docs, "How many periods are billed in all; null where there is no end.").nullable(),
    Field::new("next_billing_cycle", Integer, Docs, "The number of the period that is billed next."),
    Field::new("expiration_days", Integer, Docs, "How many days after its issue an invoice falls due."),
    Field::new("collection_scheme", SUBSCRIPTION_COLLECTION_SCHEME, Docs, "Whether the customer is sent an invoice to pay, or its source is charged."),
    Field::new("default_source", Identifier("SourceId"), Docs, "Identifies the source that is charged; `charge_payment` requires it."),
    Field::new("custom_change", Number, Docs, "The rate of exchange that is agreed for the subscription's bills.").bounds(Bounds::NONE.at_least(1)),
    Field::new("coupon", Identifier("CouponId"), Docs, "Identifies the coupon that applies to the subscription as a whole."),
    Field::new("require_reference", Boolean, Docs, "Whether a bill needs a reference to a document of the customer."),
    Field::new("note", Text, Docs, "A remark on the subscription.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "Identifies the customer's organisation unit that is billed."),
    Field::new("status_description", Text, Docs, "A remark on the status.").bounds(Bounds::NONE.at_most_characters(512)),
    Field::new("addons", List(&Object(&SUBSCRIPTION_ADDON)), Docs, "The add-ons on top of the lines."),
    Field::new("references", List(&Object(&SUBSCRIPTION_REFERENCE)), Docs, "The documents that bills refer to, such as an order of the customer."),
]);

/// `UpdateSubscriptionLine`.
pub static UPDATE_SUBSCRIPTION_LINE: Schema = Schema::new("UpdateSubscriptionLine", &[
    Field::new("id", Identifier("SubscriptionLineId"), Docs, "Identifies the line, where it is there already."),
    Field::new("plan", Identifier("PlanId"), Docs, "Identifies a plan."),
    Field::new("quantity", Number, Docs, "How many units of the plan."),
    Field::new("coupon", Identifier("CouponId"), Docs, "Identifies the coupon that applies to the line."),
]);

/// `UpdateSupplier`.
pub static UPDATE_SUPPLIER: Schema = Schema::new("UpdateSupplier", &[
    Field::new("name", Text, Client, "What people call the supplier.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Client, "Identifies a country, by its two-letter code."),
    Field::new("tax_id", Text, Client, "The number under which the supplier's country taxes it.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("state", Identifier("StateId"), Client, "Identifies a state or region within a country.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Client, "What the supplier is paid in, where nothing else is said."),
    Field::new("address", Text, Client, "Street and number, in one line.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Client, "Where the supplier is written to.").nullable(),
    Field::new("phone", Text, Client, "Where the supplier is called.").nullable().bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Client, "Where the supplier is on the web.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Client, "What the tax rules of the country ask for besides."),
]);

/// `Usage`.
pub static USAGE: Schema = Schema::new("Usage", &[
    Field::new("subscription_line", Identifier("SubscriptionLineId"), Docs, "Identifies the line that used something; its plan's usage scheme is `metered`.").required(),
    Field::new("date_time", DateTime, Docs, "When it was used.").required(),
    Field::new("quantity", Number, Docs, "How much was used, in units of the plan.").required(),
    Field::new("id", Identifier("UsageId"), Docs, "Identifies a usage record.").required(),
    Field::new("creation_scheme", USAGE_CREATION_SCHEME, Docs, "By which way a usage record came in."),
    Field::new("created", DateTime, Docs, "When the record was created."),
]);

/// `UsagePage`.
pub static USAGE_PAGE: Schema = Schema::new("UsagePage", &[
    Field::new("count", Integer, Docs, "How many usage records match, on all pages together.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&USAGE)), Docs, "The usage records of the page.").required(),
    Field::new("next", Text, Docs, "Where the next page is, or null on the last one. Seen with `http://` where the call was `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "Where the page before is, or null on the first one.").nullable(),
]);

/// `ValidationError`.
pub static VALIDATION_ERROR: Schema = Schema::new("ValidationError", &[
    Field::new("non_field_errors", List(&Text), Docs, "Messages that belong to no field."),
]).other_fields("", Json);
