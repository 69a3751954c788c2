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
    Field::new("transfer", Identifier("AchTransferId"), Docs, "The identifier of an ACH transfer.").required(),
    Field::new("amount", Number, Docs, "The amount of the adjustment, in `currency`.").required(),
    Field::new("operation", ACH_ADJUSTMENT_OPERATION, Docs, "The kind of adjustment: an addition, a deduction or an exchange into another currency.").required(),
    Field::new("id", Identifier("AchAdjustmentId"), Docs, "The identifier of an adjustment of an ACH transfer.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The currency of `amount`.").nullable(),
    Field::new("base_amount", Number, Docs, "The amount exchanged, in `base_currency`.").nullable(),
    Field::new("base_currency", Identifier("CurrencyId"), Docs, "The currency of `base_amount`.").nullable(),
    Field::new("comment", Text, Docs, "The reason for the adjustment.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("created", DateTime, Docs, "When the adjustment was created."),
]);

/// `AchAdjustmentPage`.
pub static ACH_ADJUSTMENT_PAGE: Schema = Schema::new("AchAdjustmentPage", &[
    Field::new("count", Integer, Docs, "The number of matching adjustments on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ACH_ADJUSTMENT)), Docs, "The adjustments of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `AchTransfer`.
pub static ACH_TRANSFER: Schema = Schema::new("AchTransfer", &[
    Field::new("bank", Identifier("BankAccountId"), Docs, "The identifier of a bank account of the workspace.").required(),
    Field::new("amount", Number, Docs, "The amount transferred, in `currency`.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("description", Text, Docs, "The bank's description of the transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("id", Identifier("AchTransferId"), Docs, "The identifier of an ACH transfer.").required(),
    Field::new("balance", Number, Docs, "The amount not allocated yet, in `currency`."),
    Field::new("date", DateTime, Docs, "When the transfer was made.").nullable(),
    Field::new("comment", Text, Docs, "A comment by members of the workspace.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("number", Text, Docs, "The number of the transfer at the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("transfer_type", Text, Docs, "The type of transfer, in the bank's words.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("auto_match", Boolean, Docs, "True if Piriod matches the transfer with documents automatically.").default("false"),
    Field::new("origin_bank", Identifier("BankAccountId"), Docs, "The bank that the transfer came from.").nullable(),
    Field::new("origin_id", Text, Docs, "An identifier on the sender's side. Undocumented: what it identifies."),
    Field::new("origin_holder_id", Text, Docs, "The identifier of the holder of the sending account. Undocumented: which number this is."),
    Field::new("origin_holder_name", Text, Docs, "The holder of the sending account."),
    Field::new("origin_number", Text, Docs, "The number of the sending account."),
    Field::new("status", ACH_TRANSFER_STATUS, Docs, "The allocation of a transfer to the documents it pays."),
    Field::new("archived", DateTime, Docs, "When the transfer was archived.").nullable(),
    Field::new("test_mode", Boolean, Docs, "True if the transfer belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the transfer was created."),
    Field::new("updated", DateTime, Docs, "When the transfer last changed."),
]);

/// `AchTransferPage`.
pub static ACH_TRANSFER_PAGE: Schema = Schema::new("AchTransferPage", &[
    Field::new("count", Integer, Docs, "The number of matching transfers on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ACH_TRANSFER)), Docs, "The transfers of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Addon`.
pub static ADDON: Schema = Schema::new("Addon", &[
    Field::new("name", Text, Docs, "The name of the add-on.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "The description of the add-on.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("amount", Number, Docs, "The price of one unit, in the add-on's currency.").required(),
    Field::new("id", Identifier("AddonId"), Docs, "The identifier of an add-on.").required(),
    Field::new("sku", Text, Docs, "The seller's code (SKU) for the add-on.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("apply_scheme", ADDON_APPLY_SCHEME, Docs, "The billing of an add-on: once or repeatedly."),
    Field::new("duration_times", Integer, Docs, "The number of times that the add-on is billed.").nullable(),
    Field::new("unit_label", Text, Docs, "The label of one unit on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", ADDON_STATUS, Docs, "The status of an add-on."),
    Field::new("archived", DateTime, Docs, "When the add-on was archived.").nullable(),
    Field::new("created", DateTime, Docs, "When the add-on was created."),
    Field::new("updated", DateTime, Docs, "When the add-on last changed."),
]);

/// `AddonPage`.
pub static ADDON_PAGE: Schema = Schema::new("AddonPage", &[
    Field::new("count", Integer, Docs, "The number of matching add-ons on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ADDON)), Docs, "The add-ons of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `AuthorizePayment`.
pub static AUTHORIZE_PAYMENT: Schema = Schema::new("AuthorizePayment", &[
    Field::new("source", Identifier("SourceId"), Docs, "The identifier of a source of payments."),
]);

/// `Bank`.
pub static BANK: Schema = Schema::new("Bank", &[
    Field::new("id", Identifier("BankAccountId"), Client, "The identifier of a bank account of the workspace.").required(),
]).other_fields("", Json);

/// `BankPage`.
pub static BANK_PAGE: Schema = Schema::new("BankPage", &[
    Field::new("count", Integer, Client, "The number of matching bank accounts on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&BANK)), Client, "The bank accounts of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Boleto`.
pub static BOLETO: Schema = Schema::new("Boleto", &[
    Field::new("payment", Identifier("PaymentId"), Docs, "The identifier of a payment.").required(),
    Field::new("bill_id", Text, Docs, "The bank's identifier of the slip.").required().bounds(Bounds::NONE.at_most_characters(128)),
    Field::new("barcode", Text, Docs, "The digits of the bar code on the slip.").required(),
    Field::new("qr_code", Text, Docs, "The content of the slip's QR code.").required(),
    Field::new("id", Identifier("BoletoId"), Docs, "The identifier of a boleto.").required(),
    Field::new("pdf", Text, Docs, "A signed URL of the slip as a PDF file.").nullable(),
    Field::new("created", DateTime, Docs, "When the boleto was created."),
]);

/// `BoletoPage`.
pub static BOLETO_PAGE: Schema = Schema::new("BoletoPage", &[
    Field::new("count", Integer, Client, "The number of matching boletos on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&BOLETO)), Client, "The boletos of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Cancellation`.
pub static CANCELLATION: Schema = Schema::new("Cancellation", &[
    Field::new("id", Identifier("CancellationId"), Docs, "The identifier of the cancellation of a retention.").required(),
    Field::new("retention", Identifier("RetentionId"), Docs, "The identifier of a retention, which is tax held back from an invoice."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("note", Text, Docs, "A remark on the cancellation.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the workspace only.").bounds(Bounds::NONE.at_most_characters(1024)),
]).other_fields("", Json);

/// `CancellationPage`.
pub static CANCELLATION_PAGE: Schema = Schema::new("CancellationPage", &[
    Field::new("count", Integer, Docs, "The number of matching cancellations on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CANCELLATION)), Docs, "The cancellations of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Contact`.
pub static CONTACT: Schema = Schema::new("Contact", &[
    Field::new("name", Text, Docs, "The name of the contact.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "The email address of the contact.").required(),
    Field::new("id", Identifier("ContactId"), Docs, "The identifier of a contact.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").nullable(),
    Field::new("orgunit", Json, Docs, "The identifier of the contact's organisation unit, as a string or a number, or null; with `expand=orgunit` in the list, the unit itself."),
    Field::new("phone", Text, Docs, "The telephone number of the contact.").nullable().bounds(Bounds::NONE.at_most_characters(12)),
    Field::new("invoicing", Boolean, Docs, "True if the contact receives invoices.").default("true"),
    Field::new("collections", Boolean, Docs, "True if the contact receives payment reminders.").default("true"),
    Field::new("created", DateTime, Docs, "When the contact was created."),
    Field::new("updated", DateTime, Docs, "When the contact last changed."),
]);

/// `ContactPage`.
pub static CONTACT_PAGE: Schema = Schema::new("ContactPage", &[
    Field::new("count", Integer, Docs, "The number of matching contacts on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CONTACT)), Docs, "The contacts of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Country`.
pub static COUNTRY: Schema = Schema::new("Country", &[
    Field::new("id", Identifier("CountryId"), Docs, "The identifier of a country: its two-letter code.").required(),
    Field::new("name", Text, Docs, "The name of the country."),
    Field::new("code", Text, Docs, "The telephone prefix of the country."),
    Field::new("has_regulation", Boolean, Docs, "True if the country has tax rules that Piriod follows."),
    Field::new("currencies", List(&Identifier("CurrencyId")), Docs, "The ISO 4217 codes of the country's currencies."),
]);

/// `Coupon`.
pub static COUPON: Schema = Schema::new("Coupon", &[
    Field::new("name", Text, Docs, "The name of the coupon.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("amount", Number, Docs, "The discount, in percent or money, as `discount_scheme` says.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of an amount of money.").required(),
    Field::new("id", Identifier("CouponId"), Docs, "The identifier of a coupon.").required(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("duration_scheme", COUPON_DURATION_SCHEME, Docs, "The number of periods that a coupon applies to."),
    Field::new("duration_times", Integer, Docs, "The number of periods that the coupon applies to; `limited` requires it.").nullable(),
    Field::new("valid_until", Date, Docs, "The last day on which the coupon can be used.").nullable(),
    Field::new("apply_on", COUPON_APPLY_ON, Docs, "The target of a coupon: lines or the whole invoice."),
    Field::new("status", COUPON_STATUS, Docs, "The status of a coupon."),
    Field::new("archived", DateTime, Docs, "When the coupon was archived.").nullable(),
    Field::new("created", DateTime, Docs, "When the coupon was created."),
    Field::new("updated", DateTime, Docs, "When the coupon last changed."),
]);

/// `CouponPage`.
pub static COUPON_PAGE: Schema = Schema::new("CouponPage", &[
    Field::new("count", Integer, Docs, "The number of matching coupons on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&COUPON)), Docs, "The coupons of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `CreateAchAdjustment`.
pub static CREATE_ACH_ADJUSTMENT: Schema = Schema::new("CreateAchAdjustment", &[
    Field::new("transfer", Identifier("AchTransferId"), Docs, "The identifier of an ACH transfer.").required(),
    Field::new("amount", Number, Docs, "The amount of the adjustment, in `currency`.").required(),
    Field::new("operation", ACH_ADJUSTMENT_OPERATION, Docs, "The kind of adjustment: an addition, a deduction or an exchange into another currency.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The currency of `amount`.").nullable(),
    Field::new("base_amount", Number, Docs, "The amount exchanged, in `base_currency`.").nullable(),
    Field::new("base_currency", Identifier("CurrencyId"), Docs, "The currency of `base_amount`.").nullable(),
    Field::new("comment", Text, Docs, "The reason for the adjustment.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
]);

/// `CreateAchTransfer`.
pub static CREATE_ACH_TRANSFER: Schema = Schema::new("CreateAchTransfer", &[
    Field::new("bank", Identifier("BankAccountId"), Client, "The identifier of a bank account of the workspace.").required(),
    Field::new("amount", Number, Client, "The amount transferred, in `currency`.").required(),
    Field::new("currency", Identifier("CurrencyId"), Client, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("description", Text, Client, "The bank's description of the transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("date", DateTime, Client, "When the transfer was made.").nullable(),
    Field::new("comment", Text, Client, "A comment by members of the workspace.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("number", Text, Client, "The number of the transfer at the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("transfer_type", Text, Client, "The type of transfer, in the bank's words.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("auto_match", Boolean, Client, "True if Piriod matches the transfer with documents automatically.").default("false"),
    Field::new("origin_bank", Identifier("BankAccountId"), Docs, "The bank that the transfer came from.").nullable(),
    Field::new("origin_id", Text, Client, "An identifier on the sender's side. Undocumented: what it identifies."),
    Field::new("origin_holder_id", Text, Client, "The identifier of the holder of the sending account. Undocumented: which number this is."),
    Field::new("origin_holder_name", Text, Client, "The holder of the sending account."),
    Field::new("origin_number", Text, Client, "The number of the sending account."),
]);

/// `CreateAddon`.
pub static CREATE_ADDON: Schema = Schema::new("CreateAddon", &[
    Field::new("name", Text, Docs, "The name of the add-on.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "The description of the add-on.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("amount", Number, Docs, "The price of one unit, in the add-on's currency.").required(),
    Field::new("sku", Text, Docs, "The seller's code (SKU) for the add-on.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("apply_scheme", ADDON_APPLY_SCHEME, Docs, "The billing of an add-on: once or repeatedly.").default("one_time"),
    Field::new("duration_times", Integer, Docs, "The number of times that the add-on is billed.").nullable(),
    Field::new("unit_label", Text, Docs, "The label of one unit on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", ADDON_STATUS, Docs, "The status of an add-on.").default("active"),
]);

/// `CreateBank`.
pub static CREATE_BANK: Schema = Schema::new("CreateBank", &[]).other_fields("", Json);

/// `CreateBoleto`.
pub static CREATE_BOLETO: Schema = Schema::new("CreateBoleto", &[
    Field::new("payment", Identifier("PaymentId"), Client, "The identifier of a payment.").required(),
    Field::new("bill_id", Text, Client, "The bank's identifier of the slip.").required().bounds(Bounds::NONE.at_most_characters(128)),
    Field::new("barcode", Text, Client, "The digits of the bar code on the slip.").required(),
    Field::new("qr_code", Text, Client, "The content of the slip's QR code.").required(),
    Field::new("pdf", Text, Client, "A signed URL of the slip as a PDF file.").nullable(),
]);

/// `CreateCancellation`.
pub static CREATE_CANCELLATION: Schema = Schema::new("CreateCancellation", &[
    Field::new("retention", Identifier("RetentionId"), Docs, "The identifier of a retention, which is tax held back from an invoice."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("note", Text, Docs, "A remark on the cancellation.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the workspace only.").bounds(Bounds::NONE.at_most_characters(1024)),
]).other_fields("", Json);

/// `CreateContact`.
pub static CREATE_CONTACT: Schema = Schema::new("CreateContact", &[
    Field::new("name", Text, Docs, "The name of the contact.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "The email address of the contact.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").nullable(),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "The identifier of an organisation unit of a customer.").nullable(),
    Field::new("phone", Text, Docs, "The telephone number of the contact.").nullable().bounds(Bounds::NONE.at_most_characters(12)),
    Field::new("invoicing", Boolean, Docs, "True if the contact receives invoices.").default("true"),
    Field::new("collections", Boolean, Docs, "True if the contact receives payment reminders.").default("true"),
]);

/// `CreateCoupon`.
pub static CREATE_COUPON: Schema = Schema::new("CreateCoupon", &[
    Field::new("name", Text, Docs, "The name of the coupon.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("amount", Number, Docs, "The discount, in percent or money, as `discount_scheme` says.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of an amount of money.").required(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").default("%"),
    Field::new("duration_scheme", COUPON_DURATION_SCHEME, Docs, "The number of periods that a coupon applies to.").default("one_time"),
    Field::new("duration_times", Integer, Docs, "The number of periods that the coupon applies to; `limited` requires it.").nullable(),
    Field::new("valid_until", Date, Docs, "The last day on which the coupon can be used.").nullable(),
    Field::new("apply_on", COUPON_APPLY_ON, Docs, "The target of a coupon: lines or the whole invoice.").default("invoice"),
    Field::new("status", COUPON_STATUS, Docs, "The status of a coupon.").default("active"),
]);

/// `CreateCreditNote`.
pub static CREATE_CREDIT_NOTE: Schema = Schema::new("CreateCreditNote", &[
    Field::new("invoice", Identifier("InvoiceId"), Docs, "The identifier of an invoice.").required(),
    Field::new("date", Date, Docs, "The date of the credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("note", Text, Docs, "A remark on the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the sender only.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("retention", Number, Docs, "The tax withheld, in the credit note's currency."),
    Field::new("discount", Number, Docs, "The discount on the whole document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("lines", List(&Object(&CREDIT_NOTE_LINE_INPUT)), Docs, "The lines of the credit note."),
]);

/// `CreateCustomer`.
pub static CREATE_CUSTOMER: Schema = Schema::new("CreateCustomer", &[
    Field::new("name", Text, Docs, "The name of the customer.").required().bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("address", Text, Docs, "The address of the customer, as printed on documents.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "The identifier of a country: its two-letter code.").required(),
    Field::new("state", Identifier("StateId"), Docs, "The identifier of a state or region within the customer's country."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of its bills. Default: the currency of the country."),
    Field::new("email", Text, Docs, "The email address of the customer."),
    Field::new("phone", Text, Docs, "The telephone number of the customer.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The URL of the customer's website."),
    Field::new("zip_code", Text, Docs, "The postal code of the customer's address.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("manager", Text, Docs, "The customer's representative.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("reference", Text, Docs, "Your own reference for the customer, such as its number in another system.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("tax_id", Text, Docs, "The customer's tax number; required if its country has tax rules and is that of the account.").bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Settings for the tax agency of the customer's country, as key-value pairs."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data about the customer, as key-value pairs."),
    Field::new("send_invoices", Boolean, Docs, "True if the customer receives its invoices."),
    Field::new("send_collections", Boolean, Docs, "True if the customer receives payment reminders."),
    Field::new("send_vouchers", Boolean, Docs, "True if the customer receives vouchers of its payments."),
]);

/// `CreateDebitNote`.
pub static CREATE_DEBIT_NOTE: Schema = Schema::new("CreateDebitNote", &[
    Field::new("credit_note", Identifier("CreditNoteId"), Docs, "The identifier of a credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").required(),
    Field::new("date", Date, Docs, "The date of the debit note.").required(),
    Field::new("note", Text, Docs, "A remark on the debit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
]);

/// `CreateInvoice`.
pub static CREATE_INVOICE: Schema = Schema::new("CreateInvoice", &[
    Field::new("customer", Identifier("CustomerId"), OlderDocs, "The identifier of a customer.").required(),
    Field::new("date", Date, OlderDocs, "The date of the invoice.").required(),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "The identifier of a type of tax document.").required(),
    Field::new("lines", List(&Object(&INVOICE_LINE_INPUT)), OlderDocs, "The lines of the invoice.").required(),
    Field::new("collection_method", INVOICE_COLLECTION_METHOD, OlderDocs, "The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.").default("deferred"),
    Field::new("discount", Number, OlderDocs, "The discount on the whole document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, OlderDocs, "The unit of a discount: percent or an amount of money.").default("%"),
    Field::new("due_date", Date, OlderDocs, "The date by which the invoice has to be paid."),
    Field::new("note", Text, OlderDocs, "A remark on the invoice.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), OlderDocs, "The documents that the invoice refers to."),
]);

/// `CreateOrder`.
pub static CREATE_ORDER: Schema = Schema::new("CreateOrder", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").required(),
    Field::new("date", Date, Docs, "The date of the order.").required(),
    Field::new("shipping_type", Text, Docs, "The code of the shipping type. Only `1` has been seen.").required(),
    Field::new("lines", List(&Object(&NEW_ORDER_LINE)), Docs, "The lines of the order.").required(),
    Field::new("number", Integer, Docs, "The number of the order in its series."),
    Field::new("address", Text, Docs, "The delivery address, in one line."),
    Field::new("state", Identifier("StateId"), Docs, "The identifier of a state or region within a country."),
    Field::new("carrier_id", Text, Docs, "The carrier's own identifier; not one of Piriod."),
    Field::new("carrier_name", Text, Docs, "The name of the carrier."),
    Field::new("licence_plate", Text, Docs, "The licence plate of the vehicle."),
    Field::new("note", Text, Docs, "A remark on the order."),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), Docs, "Other documents that the order refers to."),
]);

/// `CreateOrgUnit`.
pub static CREATE_ORG_UNIT: Schema = Schema::new("CreateOrgUnit", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").required(),
    Field::new("name", Text, Docs, "The name of the unit.").required().bounds(Bounds::NONE.at_most_characters(64)),
]);

/// `CreatePayment`.
pub static CREATE_PAYMENT: Schema = Schema::new("CreatePayment", &[
    Field::new("amount", Number, Docs, "The amount to pay, in the payment's currency.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("date", Date, Docs, "The date of the payment.").required(),
    Field::new("description", Text, Docs, "The purpose of the payment.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("invoice", Identifier("InvoiceId"), Docs, "The identifier of an invoice.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "The identifier of a subscription.").nullable(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").nullable(),
    Field::new("payment_date", DateTime, Docs, "When the payment was received.").nullable(),
    Field::new("source", Identifier("SourceId"), Docs, "The main source; an older field for a single source.").nullable(),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "All sources that the payment is linked to."),
    Field::new("status", PAYMENT_STATUS, Docs, "The status of a payment.").default("requires_payment_method"),
    Field::new("return_url", Text, Docs, "The URL that the payer is sent to afterwards."),
    Field::new("enable_checkout", Boolean, Docs, "True if the payer can open the public page of the payment."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
]);

/// `CreatePaymentLink`.
pub static CREATE_PAYMENT_LINK: Schema = Schema::new("CreatePaymentLink", &[
    Field::new("amount", Number, Docs, "The amount to pay, in the given currency."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code."),
]).other_fields("", Json);

/// `CreatePaymentReceipt`.
pub static CREATE_PAYMENT_RECEIPT: Schema = Schema::new("CreatePaymentReceipt", &[
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt.").required(),
    Field::new("date", Date, Docs, "The date of the receipt.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Tax settings of the country; the keys differ by country."),
]);

/// `CreatePlan`.
pub static CREATE_PLAN: Schema = Schema::new("CreatePlan", &[
    Field::new("product", Identifier("ProductId"), Docs, "The identifier of a product.").required(),
    Field::new("name", Text, Docs, "The name of the plan.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "The description of the plan.").required().bounds(Bounds::NONE.at_most_characters(200)),
    Field::new("frequency", Identifier("FrequencyId"), Docs, "The identifier of a billing frequency, such as `monthly`.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("amount", Number, Docs, "The price of one period, in the plan's currency.").required(),
    Field::new("sku", Text, Docs, "The seller's code (SKU) for the plan.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("exempt", Boolean, Docs, "True if the plan is exempt from tax.").default("false"),
    Field::new("usage_scheme", USAGE_SCHEME, Docs, "The basis of the price: the reserved quantity or the usage.").default("licensed"),
    Field::new("usage_aggregation", USAGE_AGGREGATION, Docs, "The way in which the usage records of a period become one quantity."),
    Field::new("tiers_mode", TIERS_MODE, Docs, "The way in which tiers determine a price. `unit` and `range` are deprecated names of `volume` and `package`."),
    Field::new("tiers", List(&Object(&PLAN_TIER)), Docs, "The prices by quantity, if one price is not enough."),
    Field::new("unit_label", Text, Docs, "The label of one unit on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", PLAN_STATUS, Docs, "The status of a plan."),
]);

/// `CreateProduct`.
pub static CREATE_PRODUCT: Schema = Schema::new("CreateProduct", &[
    Field::new("name", Text, Docs, "The name of the product.").required(),
    Field::new("unit_label", Text, Docs, "The label of one unit of the product on documents.").required(),
    Field::new("status", Text, Docs, "The status of the product. Only `active` has been seen. Undocumented: the other values."),
]);

/// `CreatePurchase`.
pub static CREATE_PURCHASE: Schema = Schema::new("CreatePurchase", &[
    Field::new("supplier", Identifier("SupplierId"), Docs, "The identifier of a supplier.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").required(),
    Field::new("number", Integer, Docs, "The number of the supplier's document.").required(),
    Field::new("date", Date, Docs, "The date of the supplier's document.").required(),
    Field::new("lines", List(&Object(&NEW_PURCHASE_LINE)), Docs, "The lines of the purchase.").required(),
    Field::new("due_date", Date, Docs, "The date by which the purchase has to be paid."),
    Field::new("note", Text, Docs, "A remark on the purchase.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("subtotal", Number, Docs, "An intermediate sum, in the document's currency. Undocumented: what it covers."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("retention", Number, Docs, "The tax withheld from the document, in its currency."),
    Field::new("discount", Number, Docs, "The discount on the document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Further settings for the tax rules of the country."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
]);

/// `CreatePurchaseCreditNote`.
pub static CREATE_PURCHASE_CREDIT_NOTE: Schema = Schema::new("CreatePurchaseCreditNote", &[
    Field::new("purchase", Identifier("PurchaseId"), Docs, "The identifier of a purchase.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").required(),
    Field::new("number", Integer, Docs, "The number of the supplier's credit note.").required(),
    Field::new("date", Date, Docs, "The date of the supplier's credit note.").required(),
    Field::new("lines", List(&Object(&NEW_PURCHASE_CREDIT_NOTE_LINE)), Docs, "The lines of the credit note.").required(),
    Field::new("note", Text, Docs, "A remark on the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the workspace only.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("subtotal", Number, Docs, "An intermediate sum, in the document's currency. Undocumented: what it covers."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("retention", Number, Docs, "The tax withheld from the document, in its currency."),
    Field::new("discount", Number, Docs, "The discount on the document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
]);

/// `CreateRefund`.
pub static CREATE_REFUND: Schema = Schema::new("CreateRefund", &[
    Field::new("payment", Identifier("PaymentId"), Docs, "The identifier of a payment.").required(),
    Field::new("amount", Number, Docs, "The amount refunded, in the payment's currency.").required(),
    Field::new("reason", REFUND_REASON, Docs, "The reason for a refund.").required(),
    Field::new("receipt", Text, Docs, "The proof of the refund, such as the number of a transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("note", Text, Docs, "A remark on the refund.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
]);

/// `CreateReminderMessage`.
pub static CREATE_REMINDER_MESSAGE: Schema = Schema::new("CreateReminderMessage", &[
    Field::new("invoice", Identifier("InvoiceId"), OlderDocs, "The identifier of an invoice."),
    Field::new("payment", Identifier("PaymentId"), OlderDocs, "The identifier of a payment."),
    Field::new("order", Identifier("OrderId"), OlderDocs, "The identifier of an order."),
    Field::new("credit_note", Identifier("CreditNoteId"), OlderDocs, "The identifier of a credit note."),
    Field::new("recipient", List(&Text), OlderDocs, "The recipient's email address."),
    Field::new("action", Text, OlderDocs, "The requested action. Only `pay` has been seen."),
    Field::new("message", Text, OlderDocs, "The text of the message."),
    Field::new("subject", Text, OlderDocs, "The subject of the email."),
]);

/// `CreateRetention`.
pub static CREATE_RETENTION: Schema = Schema::new("CreateRetention", &[]).other_fields("", Json);

/// `CreateSource`.
pub static CREATE_SOURCE: Schema = Schema::new("CreateSource", &[
    Field::new("gateway", Identifier("GatewayId"), Docs, "The identifier of a payment gateway, such as `stripe`.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The customer of the source; required for a reusable source.").nullable(),
    Field::new("usage", SOURCE_USAGE, Docs, "The allowed use of a source: one payment or several.").default("single"),
    Field::new("amount", Number, Docs, "The amount of the source. Undocumented: its currency.").nullable(),
    Field::new("description", Text, Docs, "The purpose of the source.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("return_url", Text, Docs, "The URL that the payer is sent to after entering the means of payment on another site.").nullable(),
    Field::new("client", Map { prefix: "" }, Docs, "Details of the payer's client when the source was created."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
]);

/// `CreateSubscription`.
pub static CREATE_SUBSCRIPTION: Schema = Schema::new("CreateSubscription", &[
    Field::new("customer", Identifier("CustomerId"), OlderDocs, "The identifier of a customer.").required(),
    Field::new("date_start", Date, OlderDocs, "The day on which the subscription begins.").required(),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "The identifier of the type of the tax documents that bill the subscription.").required(),
    Field::new("lines", List(&Object(&CREATE_SUBSCRIPTION_LINE)), OlderDocs, "The plans to subscribe to.").required(),
    Field::new("collection_scheme", SUBSCRIPTION_COLLECTION_SCHEME, OlderDocs, "The way of collecting: an invoice to pay, or a charge to the source.").default("send_invoice"),
    Field::new("billing_cycles", Integer, OlderDocs, "The total number of billed periods. If unset, there is no end.").nullable(),
    Field::new("expiration_days", Integer, OlderDocs, "The number of days from an invoice's issue until it is due.").default("10"),
    Field::new("addons", List(&Object(&SUBSCRIPTION_ADDON)), OlderDocs, "The add-ons on top of the lines."),
    Field::new("coupon", Identifier("CouponId"), OlderDocs, "The identifier of the coupon that applies to the subscription as a whole."),
    Field::new("note", Text, OlderDocs, "A remark on the subscription.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("references", List(&Object(&SUBSCRIPTION_REFERENCE)), OlderDocs, "The documents that bills refer to, such as an order of the customer."),
    Field::new("test_mode", Boolean, OlderDocs, "True to create the subscription in the test mode.").default("false"),
    Field::new("next_billing", Date, Docs, "The day of the next bill."),
    Field::new("next_billing_cycle", Integer, Docs, "The number of the period that is billed next.").default("1"),
    Field::new("default_source", Identifier("SourceId"), Docs, "The identifier of the source that is charged; `charge_payment` requires it."),
    Field::new("custom_change", Number, Docs, "The exchange rate agreed for the subscription's bills.").bounds(Bounds::NONE.at_least(1)),
    Field::new("require_reference", Boolean, Docs, "True if a bill needs a reference to a document of the customer.").default("false"),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "The identifier of the customer's organisation unit that is billed."),
]);

/// `CreateSubscriptionLine`.
pub static CREATE_SUBSCRIPTION_LINE: Schema = Schema::new("CreateSubscriptionLine", &[
    Field::new("plan", Identifier("PlanId"), Docs, "The identifier of a plan.").required(),
    Field::new("quantity", Number, Docs, "The number of units of the plan.").required(),
    Field::new("coupon", Identifier("CouponId"), Docs, "The identifier of the coupon that applies to the line."),
]);

/// `CreateSupplier`.
pub static CREATE_SUPPLIER: Schema = Schema::new("CreateSupplier", &[
    Field::new("name", Text, Docs, "The name of the supplier.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "The identifier of a country: its two-letter code.").required(),
    Field::new("tax_id", Text, Docs, "The supplier's tax number in its country.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("state", Identifier("StateId"), Docs, "The identifier of a state or region within a country.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The default currency of payments to the supplier.").default("USD"),
    Field::new("address", Text, Docs, "Street and number, in one line.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "The email address of the supplier.").nullable(),
    Field::new("phone", Text, Docs, "The telephone number of the supplier.").nullable().bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The URL of the supplier's website.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Further settings for the tax rules of the country."),
]);

/// `CreditNote`.
pub static CREDIT_NOTE: Schema = Schema::new("CreditNote", &[
    Field::new("invoice", Identifier("InvoiceId"), Docs, "The identifier of an invoice."),
    Field::new("date", Date, Docs, "The date of the credit note."),
    Field::new("id", Identifier("CreditNoteId"), Docs, "The identifier of a credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").nullable(),
    Field::new("number", Integer, Docs, "The number of the credit note in its sequence.").nullable(),
    Field::new("note", Text, Docs, "A remark on the credit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines, in the credit note's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines exempt from tax, in the credit note's currency."),
    Field::new("tax", Number, Docs, "The tax, in the credit note's currency."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("subtotal", Number, Docs, "The subtotal, in the credit note's currency. Undocumented: what it includes."),
    Field::new("total", Number, Docs, "The total of the credit note, in its currency."),
    Field::new("retention", Number, Docs, "The tax withheld, in the credit note's currency."),
    Field::new("discount", Number, Docs, "The discount on the whole document, in percent or money, as `discount_scheme` says.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("status", CREDIT_NOTE_STATUS, Docs, "The status of a credit note."),
    Field::new("biller_status", BILLER_STATUS, Docs, "The progress of sending a document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "The tax agency's data on the credit note; the keys differ by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed URL of the PDF or XML of the credit note for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "True if the credit note was imported from another system."),
    Field::new("test_mode", Boolean, Docs, "True if the credit note belongs to the test mode."),
    Field::new("lines", List(&Object(&CREDIT_NOTE_LINE)), Docs, "The lines of the credit note."),
    Field::new("created", DateTime, Docs, "When the credit note was created."),
    Field::new("updated", DateTime, Docs, "When the credit note last changed."),
]);

/// `CreditNoteLine`.
pub static CREDIT_NOTE_LINE: Schema = Schema::new("CreditNoteLine", &[
    Field::new("name", Text, Docs, "The name of the item."),
    Field::new("amount", Number, Docs, "The price of one unit, in the credit note's currency."),
    Field::new("quantity", Number, Docs, "The number of units."),
    Field::new("id", Identifier("CreditNoteLineId"), Docs, "The identifier of a line of a credit note."),
    Field::new("description", Text, Docs, "The description of the line.").nullable(),
    Field::new("total", Number, Docs, "The total of the line, in the credit note's currency."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax."),
    Field::new("tax", Number, Docs, "The tax on the line, in the credit note's currency."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "The code of the item.").nullable(),
    Field::new("code_scheme", Text, Docs, "The list that `code` is from. Undocumented: its values.").nullable(),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the credit note's currency."),
    Field::new("retention_percent", Number, Docs, "The rate of the tax withheld, in percent.").default("0"),
    Field::new("retention_scheme", Text, Docs, "The base of `retention_percent`. Only `subtotal` has been seen.").nullable(),
]);

/// `CreditNoteLineInput`.
pub static CREDIT_NOTE_LINE_INPUT: Schema = Schema::new("CreditNoteLineInput", &[
    Field::new("name", Text, Docs, "The name of the item.").required(),
    Field::new("amount", Number, Docs, "The price of one unit, in the credit note's currency.").required(),
    Field::new("quantity", Number, Docs, "The number of units.").required(),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("code", Text, Docs, "The code of the item."),
    Field::new("code_scheme", Text, Docs, "The list that `code` is from. Undocumented: its values."),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the credit note's currency."),
    Field::new("retention_percent", Number, Docs, "The rate of the tax withheld, in percent.").default("0"),
    Field::new("retention_scheme", Text, Docs, "The base of `retention_percent`. Only `subtotal` has been seen."),
]);

/// `CreditNotePage`.
pub static CREDIT_NOTE_PAGE: Schema = Schema::new("CreditNotePage", &[
    Field::new("count", Integer, Docs, "The number of matching credit notes on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CREDIT_NOTE)), Docs, "The credit notes of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Currency`.
pub static CURRENCY: Schema = Schema::new("Currency", &[
    Field::new("id", Identifier("CurrencyId"), OlderDocs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("conversion", Identifier("CurrencyId"), OlderDocs, "The currency that amounts are converted into.").nullable(),
    Field::new("name", Text, OlderDocs, "The name of the currency. Undocumented: in which language."),
    Field::new("name_en", Text, OlderDocs, "The English name of the currency."),
    Field::new("default", Boolean, OlderDocs, "True if it is the default currency."),
    Field::new("is_chargeable", Boolean, OlderDocs, "True if customers can be charged in it."),
    Field::new("available", Boolean, OlderDocs, "True if it is available."),
    Field::new("rounded", Boolean, OlderDocs, "True if its amounts are whole numbers."),
    Field::new("country", Identifier("CountryId"), OlderDocs, "The identifier of a country: its two-letter code."),
]);

/// `CurrencyPage`.
pub static CURRENCY_PAGE: Schema = Schema::new("CurrencyPage", &[
    Field::new("count", Integer, Docs, "The number of matching currencies on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CURRENCY)), Docs, "The currencies of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Customer`.
pub static CUSTOMER: Schema = Schema::new("Customer", &[
    Field::new("name", Text, Docs, "The name of the customer.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("address", Text, Docs, "The address of the customer, as printed on documents.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Object(&COUNTRY), Docs, "A country, with its billing properties."),
    Field::new("state", Object(&STATE), Docs, "A state or region of a country."),
    Field::new("id", Identifier("CustomerId"), Docs, "The identifier of a customer.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of its bills."),
    Field::new("email", Text, Docs, "The email address of the customer."),
    Field::new("phone", Text, Docs, "The telephone number of the customer.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The URL of the customer's website."),
    Field::new("zip_code", Text, Docs, "The postal code of the customer's address.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("manager", Text, Docs, "The customer's representative.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("reference", Text, Docs, "Your own reference for the customer, such as its number in another system.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("tax_id", Text, Docs, "The customer's tax number; required if its country has tax rules and is that of the account.").bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Settings for the tax agency of the customer's country, as key-value pairs."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data about the customer, as key-value pairs."),
    Field::new("send_invoices", Boolean, Docs, "True if the customer receives its invoices."),
    Field::new("send_collections", Boolean, Docs, "True if the customer receives payment reminders."),
    Field::new("send_vouchers", Boolean, Docs, "True if the customer receives vouchers of its payments."),
    Field::new("status", CUSTOMER_STATUS, Docs, "The status of a customer."),
    Field::new("contacts", List(&Object(&CONTACT)), Docs, "The contacts at the customer."),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The means of payment that can be charged repeatedly."),
    Field::new("aggregations", Object(&CUSTOMER_AGGREGATIONS), Docs, "Sums of the purchases and payments of a customer."),
    Field::new("test_mode", Boolean, Docs, "True if the customer belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the customer was created."),
    Field::new("updated", DateTime, Docs, "When the customer last changed."),
]);

/// `CustomerAggregations`.
pub static CUSTOMER_AGGREGATIONS: Schema = Schema::new("CustomerAggregations", &[
    Field::new("sales", Number, Docs, "The total sales to the customer."),
    Field::new("sales_current_period", Number, Docs, "The sales to the customer in the current period."),
    Field::new("balance", Number, Docs, "The open balance between the customer and the workspace. Undocumented: which sign means a debt."),
]);

/// `CustomerPage`.
pub static CUSTOMER_PAGE: Schema = Schema::new("CustomerPage", &[
    Field::new("count", Integer, Docs, "The number of matching customers on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&CUSTOMER)), Docs, "The customers of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `DebitNote`.
pub static DEBIT_NOTE: Schema = Schema::new("DebitNote", &[
    Field::new("credit_note", Identifier("CreditNoteId"), Docs, "The identifier of a credit note.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").required(),
    Field::new("date", Date, Docs, "The date of the debit note.").required(),
    Field::new("id", Identifier("DebitNoteId"), Docs, "The identifier of a debit note.").required(),
    Field::new("number", Integer, Docs, "The number of the debit note in its sequence.").nullable(),
    Field::new("note", Text, Docs, "A remark on the debit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("biller_status", BILLER_STATUS, Docs, "The progress of sending a document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "The tax agency's data on the debit note; the keys differ by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed URL of the PDF or XML of the debit note for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "True if the debit note was imported from another system."),
    Field::new("test_mode", Boolean, Docs, "True if the debit note belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the debit note was created."),
    Field::new("updated", DateTime, Docs, "When the debit note last changed."),
]);

/// `DebitNotePage`.
pub static DEBIT_NOTE_PAGE: Schema = Schema::new("DebitNotePage", &[
    Field::new("count", Integer, Docs, "The number of matching debit notes on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&DEBIT_NOTE)), Docs, "The debit notes of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `DocumentType`.
pub static DOCUMENT_TYPE: Schema = Schema::new("DocumentType", &[
    Field::new("id", Identifier("DocumentTypeId"), OlderDocs, "The identifier of a type of tax document.").required(),
    Field::new("currency", Map { prefix: "" }, OlderDocs, "The currency of such documents."),
    Field::new("tax", Number, OlderDocs, "The tax on such documents, in percent."),
    Field::new("code", Text, OlderDocs, "The tax agency's code of the type."),
    Field::new("name", Text, OlderDocs, "The name of the type."),
    Field::new("has_taxes", Json, OlderDocs, "Yes if such documents have taxes. Conflict: the page calls it a string, but a boolean is as likely."),
    Field::new("has_taxes_detail", Boolean, OlderDocs, "True if such documents list their taxes."),
    Field::new("has_lines_total", Boolean, OlderDocs, "True if such documents have a total for each line."),
    Field::new("has_local_format", Boolean, OlderDocs, "True if the country prescribes a format for such documents."),
    Field::new("hold_taxes", Boolean, OlderDocs, "True if taxes are withheld with such documents."),
    Field::new("is_foreign", Boolean, OlderDocs, "True if such documents are for foreign customers."),
    Field::new("is_sale", Boolean, OlderDocs, "True if sales have such documents."),
    Field::new("is_purshase", Boolean, OlderDocs, "True if purchases have such documents."),
    Field::new("is_order", Boolean, OlderDocs, "True if orders have such documents."),
    Field::new("send", Boolean, OlderDocs, "True if such documents are sent."),
    Field::new("given", Boolean, OlderDocs, "True if such documents are issued."),
    Field::new("country", Identifier("CountryId"), OlderDocs, "The identifier of a country: its two-letter code."),
]);

/// `DocumentTypePage`.
pub static DOCUMENT_TYPE_PAGE: Schema = Schema::new("DocumentTypePage", &[
    Field::new("count", Integer, OlderDocs, "The number of matching document types on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&DOCUMENT_TYPE)), OlderDocs, "The document types of the page.").required(),
    Field::new("next", Text, OlderDocs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, OlderDocs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Error`.
pub static ERROR: Schema = Schema::new("Error", &[
    Field::new("detail", Text, Docs, "A description of the error, for people."),
]);

/// `ExchangeRate`.
pub static EXCHANGE_RATE: Schema = Schema::new("ExchangeRate", &[
    Field::new("currency_from", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code."),
    Field::new("currency_to", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code."),
    Field::new("amount", Number, Docs, "The value of one unit of `currency_from`, in `currency_to`."),
    Field::new("date", Date, Docs, "The day of the rate."),
    Field::new("id", Identifier("ExchangeRateId"), Docs, "The identifier of an exchange rate.").required(),
    Field::new("created", DateTime, Docs, "When the rate was created."),
    Field::new("updated", DateTime, Docs, "When the rate last changed."),
]);

/// `ExchangeRatePage`.
pub static EXCHANGE_RATE_PAGE: Schema = Schema::new("ExchangeRatePage", &[
    Field::new("count", Integer, Docs, "The number of matching exchange rates on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&EXCHANGE_RATE)), Docs, "The exchange rates of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Frequency`.
pub static FREQUENCY: Schema = Schema::new("Frequency", &[]).other_fields("", Json);

/// `FrequencyPage`.
pub static FREQUENCY_PAGE: Schema = Schema::new("FrequencyPage", &[
    Field::new("count", Integer, Docs, "The number of matching frequencies on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&FREQUENCY)), Docs, "The frequencies of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `GeneralBank`.
pub static GENERAL_BANK: Schema = Schema::new("GeneralBank", &[]).other_fields("", Json);

/// `GeneralBankPage`.
pub static GENERAL_BANK_PAGE: Schema = Schema::new("GeneralBankPage", &[
    Field::new("count", Integer, Client, "The number of matching banks on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_BANK)), Client, "The banks of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `GeneralCountry`.
pub static GENERAL_COUNTRY: Schema = Schema::new("GeneralCountry", &[]).other_fields("", Json);

/// `GeneralCountryPage`.
pub static GENERAL_COUNTRY_PAGE: Schema = Schema::new("GeneralCountryPage", &[
    Field::new("count", Integer, Client, "The number of matching countries on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_COUNTRY)), Client, "The countries of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `GeneralReference`.
pub static GENERAL_REFERENCE: Schema = Schema::new("GeneralReference", &[]).other_fields("", Json);

/// `GeneralReferencePage`.
pub static GENERAL_REFERENCE_PAGE: Schema = Schema::new("GeneralReferencePage", &[
    Field::new("count", Integer, Client, "The number of matching references on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_REFERENCE)), Client, "The references of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `GeneralState`.
pub static GENERAL_STATE: Schema = Schema::new("GeneralState", &[
    Field::new("id", Identifier("StateId"), OlderDocs, "The identifier of a state or region within a country.").required(),
    Field::new("code", Text, OlderDocs, "The code of the state within its country, such as `CA`."),
    Field::new("country", Identifier("CountryId"), OlderDocs, "The identifier of a country: its two-letter code."),
    Field::new("name", Text, OlderDocs, "The name of the state."),
]);

/// `GeneralStatePage`.
pub static GENERAL_STATE_PAGE: Schema = Schema::new("GeneralStatePage", &[
    Field::new("count", Integer, OlderDocs, "The number of matching states on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&GENERAL_STATE)), OlderDocs, "The states of the page.").required(),
    Field::new("next", Text, OlderDocs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, OlderDocs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Intent`.
pub static INTENT: Schema = Schema::new("Intent", &[]).other_fields("", Json);

/// `IntentPage`.
pub static INTENT_PAGE: Schema = Schema::new("IntentPage", &[
    Field::new("count", Integer, Docs, "The number of matching intents on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&INTENT)), Docs, "The intents of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Invoice`.
pub static INVOICE: Schema = Schema::new("Invoice", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("date", Date, Docs, "The date of the invoice."),
    Field::new("collection_method", INVOICE_COLLECTION_METHOD, Docs, "The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge."),
    Field::new("lines", List(&Object(&INVOICE_LINE)), Docs, "The lines of the invoice."),
    Field::new("id", Identifier("InvoiceId"), Docs, "The identifier of an invoice.").required(),
    Field::new("number", Integer, Docs, "The number of the invoice in its sequence, set when it is finalized.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the invoice's currency, which is the customer's."),
    Field::new("due_date", Date, Docs, "The date by which the invoice has to be paid.").nullable(),
    Field::new("period_start", Date, Docs, "The first day of the billed period.").nullable(),
    Field::new("period_end", Date, Docs, "The last day of the billed period.").nullable(),
    Field::new("note", Text, Docs, "A remark on the invoice.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines, in the invoice's currency; computed."),
    Field::new("exempt", Number, Docs, "The sum of the lines exempt from tax, in the invoice's currency; computed."),
    Field::new("tax", Number, Docs, "The tax, in the invoice's currency; computed."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("subtotal", Number, Docs, "The subtotal, in the invoice's currency. Undocumented: what it includes."),
    Field::new("total", Number, Docs, "The total of the invoice, in its currency; computed."),
    Field::new("total_adjusted", Number, Docs, "The total after adjustments, in the invoice's currency. Undocumented: which adjustments count."),
    Field::new("retention", Number, Docs, "The tax withheld, in the invoice's currency."),
    Field::new("discount", Number, Docs, "The discount on the whole document, in percent or money, as `discount_scheme` says.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("status", INVOICE_STATUS, Docs, "The status of an invoice."),
    Field::new("biller_status", BILLER_STATUS, Docs, "The progress of sending a document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "The tax agency's data on the invoice; the keys differ by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed URL of the PDF or XML of the invoice for the tax agency.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "The identifier of a subscription.").nullable(),
    Field::new("imported", Boolean, Docs, "True if the invoice was imported from another system."),
    Field::new("uncollectible", DateTime, Docs, "When the invoice was declared uncollectible.").nullable(),
    Field::new("test_mode", Boolean, Docs, "True if the invoice belongs to the test mode."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), Docs, "The documents that the invoice refers to."),
    Field::new("payments", List(&Object(&INVOICE_PAYMENT)), Docs, "The payments of the invoice."),
    Field::new("created", DateTime, Docs, "When the invoice was created."),
    Field::new("updated", DateTime, Docs, "When the invoice last changed."),
]);

/// `InvoiceLine`.
pub static INVOICE_LINE: Schema = Schema::new("InvoiceLine", &[
    Field::new("name", Text, Docs, "The name of the item."),
    Field::new("amount", Number, Docs, "The price of one unit, in the invoice's currency."),
    Field::new("quantity", Number, Docs, "The number of units."),
    Field::new("id", Identifier("InvoiceLineId"), Docs, "The identifier of a line of an invoice."),
    Field::new("description", Text, Docs, "The description of the line.").nullable(),
    Field::new("total", Number, Docs, "The total of the line, in the invoice's currency."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax on the line, in the invoice's currency."),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "The code of the item.").nullable(),
    Field::new("code_scheme", Text, Docs, "The list that `code` is from. Undocumented: its values.").nullable(),
    Field::new("plan", Identifier("PlanId"), Docs, "The identifier of a plan.").nullable(),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the invoice's currency."),
    Field::new("retention_percent", Number, Docs, "The rate of the tax withheld, in percent.").default("0"),
    Field::new("retention_scheme", Text, Docs, "The base of `retention_percent`. Only `subtotal` has been seen.").nullable(),
    Field::new("unit_label", Text, Docs, "The label of one unit.").nullable(),
]);

/// `InvoiceLineInput`.
pub static INVOICE_LINE_INPUT: Schema = Schema::new("InvoiceLineInput", &[
    Field::new("name", Text, OlderDocs, "The name of the item.").required(),
    Field::new("amount", Number, OlderDocs, "The price of one unit, in the invoice's currency.").required(),
    Field::new("quantity", Number, OlderDocs, "The number of units.").required(),
    Field::new("description", Text, OlderDocs, "The description of the line."),
    Field::new("exempt", Boolean, OlderDocs, "True if the line is exempt from tax.").default("false"),
    Field::new("discount", Number, OlderDocs, "The discount on the line, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, OlderDocs, "The unit of a discount: percent or an amount of money."),
    Field::new("code", Text, OlderDocs, "The code of the item."),
    Field::new("code_scheme", Text, OlderDocs, "The list that `code` is from. Undocumented: its values."),
    Field::new("plan", Identifier("PlanId"), OlderDocs, "The identifier of a plan."),
    Field::new("tax_percent", Number, OlderDocs, "The rate of the tax, in percent."),
    Field::new("retention", Number, OlderDocs, "The tax withheld from the line, in the invoice's currency."),
    Field::new("retention_percent", Number, OlderDocs, "The rate of the tax withheld, in percent.").default("0"),
    Field::new("retention_scheme", Text, OlderDocs, "The base of `retention_percent`. Only `subtotal` has been seen."),
    Field::new("unit_label", Text, OlderDocs, "The label of one unit."),
]);

/// `InvoicePage`.
pub static INVOICE_PAGE: Schema = Schema::new("InvoicePage", &[
    Field::new("count", Integer, Docs, "The number of matching invoices on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&INVOICE)), Docs, "The invoices of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `InvoicePayment`.
pub static INVOICE_PAYMENT: Schema = Schema::new("InvoicePayment", &[]).other_fields("", Json);

/// `InvoiceReference`.
pub static INVOICE_REFERENCE: Schema = Schema::new("InvoiceReference", &[
    Field::new("date", Date, Docs, "The date of the document referred to."),
    Field::new("document", Text, Docs, "The type of the document referred to."),
    Field::new("serial", Text, Docs, "The number of the document referred to."),
    Field::new("description", Text, Docs, "The reason for the reference."),
]);

/// `NewOrderLine`.
pub static NEW_ORDER_LINE: Schema = Schema::new("NewOrderLine", &[
    Field::new("name", Text, Docs, "The name of the item.").required(),
    Field::new("amount", Number, Docs, "The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.").required(),
    Field::new("quantity", Number, Docs, "The number of units.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
]);

/// `NewPurchaseCreditNoteLine`.
pub static NEW_PURCHASE_CREDIT_NOTE_LINE: Schema = Schema::new("NewPurchaseCreditNoteLine", &[
    Field::new("name", Text, Docs, "The name of the item.").required(),
    Field::new("amount", Number, Docs, "The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.").required(),
    Field::new("quantity", Number, Docs, "The number of units.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("code", Text, Docs, "The supplier's code of the item."),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax withheld from the line, in percent.").default("0"),
]);

/// `NewPurchaseLine`.
pub static NEW_PURCHASE_LINE: Schema = Schema::new("NewPurchaseLine", &[
    Field::new("name", Text, Docs, "The name of the item.").required(),
    Field::new("amount", Number, Docs, "The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.").required(),
    Field::new("quantity", Number, Docs, "The number of units.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("code", Text, Docs, "The supplier's code of the item."),
    Field::new("code_scheme", Text, Docs, "The list that `code` is from. Undocumented: its values."),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax withheld from the line, in percent.").default("0"),
]);

/// `Order`.
pub static ORDER: Schema = Schema::new("Order", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("date", Date, Docs, "The date of the order."),
    Field::new("shipping_type", Text, Docs, "The code of the shipping type. Only `1` has been seen."),
    Field::new("lines", List(&Object(&ORDER_LINE)), Docs, "The lines of the order."),
    Field::new("id", Identifier("OrderId"), Docs, "The identifier of an order.").required(),
    Field::new("number", Integer, Docs, "The number of the order in its series.").nullable(),
    Field::new("address", Text, Docs, "The delivery address, in one line."),
    Field::new("state", Identifier("StateId"), Docs, "The identifier of a state or region within a country."),
    Field::new("carrier_id", Text, Docs, "The carrier's own identifier; not one of Piriod."),
    Field::new("carrier_name", Text, Docs, "The name of the carrier."),
    Field::new("licence_plate", Text, Docs, "The licence plate of the vehicle."),
    Field::new("note", Text, Docs, "A remark on the order."),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("status", ORDER_STATUS, Docs, "The status of an order."),
    Field::new("biller_status", Text, Docs, "The progress at the biller, which sends the document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "Details for the tax agency of the country.").nullable(),
    Field::new("local_file", Text, Docs, "The URL of the file for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "True if the order was imported from another system."),
    Field::new("test_mode", Boolean, Docs, "True if the order belongs to the test mode."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), Docs, "Other documents that the order refers to."),
    Field::new("created", DateTime, Docs, "When the order was created."),
    Field::new("updated", DateTime, Docs, "When the order last changed."),
]);

/// `OrderLine`.
pub static ORDER_LINE: Schema = Schema::new("OrderLine", &[
    Field::new("name", Text, Docs, "The name of the item."),
    Field::new("amount", Number, Docs, "The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them."),
    Field::new("quantity", Number, Docs, "The number of units."),
    Field::new("id", Identifier("OrderLineId"), Docs, "The identifier of a line of an order.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("total", Number, Docs, "The total of the line with tax, in the document's currency."),
]);

/// `OrderPage`.
pub static ORDER_PAGE: Schema = Schema::new("OrderPage", &[
    Field::new("count", Integer, Client, "The number of matching orders on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ORDER)), Client, "The orders of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `OrgUnit`.
pub static ORG_UNIT: Schema = Schema::new("OrgUnit", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").required(),
    Field::new("name", Text, Docs, "The name of the unit.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("id", Identifier("OrgUnitId"), Docs, "The identifier of an organisation unit of a customer.").required(),
    Field::new("created", DateTime, Docs, "When the unit was created."),
    Field::new("updated", DateTime, Docs, "When the unit last changed."),
]);

/// `OrgUnitPage`.
pub static ORG_UNIT_PAGE: Schema = Schema::new("OrgUnitPage", &[
    Field::new("count", Integer, Docs, "The number of matching units on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&ORG_UNIT)), Docs, "The units of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `PauseSubscription`.
pub static PAUSE_SUBSCRIPTION: Schema = Schema::new("PauseSubscription", &[
    Field::new("paused_reason", SUBSCRIPTION_PAUSED_REASON, Docs, "The reason for the pause of a subscription."),
    Field::new("pause_until", Date, Docs, "The day on which the pause ends."),
]);

/// `Payment`.
pub static PAYMENT: Schema = Schema::new("Payment", &[
    Field::new("amount", Number, Docs, "The amount to pay, in the payment's currency.").required(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code.").required(),
    Field::new("date", Date, Docs, "The date of the payment.").required(),
    Field::new("description", Text, Docs, "The purpose of the payment.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("id", Identifier("PaymentId"), Docs, "The identifier of a payment.").required(),
    Field::new("invoice", Identifier("InvoiceId"), Docs, "The identifier of an invoice.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "The identifier of a subscription.").nullable(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").nullable(),
    Field::new("balance", Number, Docs, "The amount still to be charged, in the payment's currency."),
    Field::new("payment_date", DateTime, Docs, "When the payment was received.").nullable(),
    Field::new("source", Identifier("SourceId"), Docs, "The main source; an older field for a single source.").nullable(),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "All sources that the payment is linked to."),
    Field::new("status", PAYMENT_STATUS, Docs, "The status of a payment.").default("requires_payment_method"),
    Field::new("failed_reason", Text, Docs, "The code of the reason for the failure. Undocumented: its values.").nullable(),
    Field::new("return_url", Text, Docs, "The URL that the payer is sent to afterwards."),
    Field::new("enable_checkout", Boolean, Docs, "True if the payer can open the public page of the payment."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("test_mode", Boolean, Docs, "True if the payment belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the payment was created."),
    Field::new("updated", DateTime, Docs, "When the payment last changed."),
]);

/// `PaymentLink`.
pub static PAYMENT_LINK: Schema = Schema::new("PaymentLink", &[
    Field::new("id", Identifier("PaymentLinkId"), Client, "The identifier of a payment link.").required(),
    Field::new("publishable_key", Text, Docs, "The public key in the address of its page, `/publishable/payment_links/links/{key}/hosted/`."),
]).other_fields("", Json);

/// `PaymentLinkPage`.
pub static PAYMENT_LINK_PAGE: Schema = Schema::new("PaymentLinkPage", &[
    Field::new("count", Integer, Docs, "The number of matching payment links on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PAYMENT_LINK)), Docs, "The payment links of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `PaymentPage`.
pub static PAYMENT_PAGE: Schema = Schema::new("PaymentPage", &[
    Field::new("count", Integer, Docs, "The number of matching payments on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PAYMENT)), Docs, "The payments of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `PaymentReceipt`.
pub static PAYMENT_RECEIPT: Schema = Schema::new("PaymentReceipt", &[
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt.").required(),
    Field::new("id", Identifier("PaymentReceiptId"), Docs, "The identifier of a payment receipt.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").nullable(),
    Field::new("number", Integer, Docs, "The number of the receipt in its sequence.").nullable(),
    Field::new("date", Date, Docs, "The date of the receipt.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Tax settings of the country; the keys differ by country."),
    Field::new("status", PAYMENT_RECEIPT_STATUS, Docs, "The status of a payment receipt: a draft can be changed."),
    Field::new("biller_status", BILLER_STATUS, Docs, "The progress of sending a document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "The tax agency's data on the receipt; the keys differ by country.").nullable(),
    Field::new("local_file", Text, Docs, "A signed URL of the PDF or XML of the receipt for the tax agency.").nullable(),
    Field::new("created", DateTime, Docs, "When the receipt was created."),
    Field::new("updated", DateTime, Docs, "When the receipt last changed."),
]);

/// `PaymentReceiptPage`.
pub static PAYMENT_RECEIPT_PAGE: Schema = Schema::new("PaymentReceiptPage", &[
    Field::new("count", Integer, Docs, "The number of matching payment receipts on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PAYMENT_RECEIPT)), Docs, "The payment receipts of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Plan`.
pub static PLAN: Schema = Schema::new("Plan", &[
    Field::new("product", Identifier("ProductId"), Seed, "The identifier of a product.").required(),
    Field::new("name", Text, Seed, "The name of the plan.").required().bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Seed, "The description of the plan.").required().bounds(Bounds::NONE.at_most_characters(200)),
    Field::new("frequency", Text, Seed, "The identifier of the billing frequency, such as `monthly`.").required(),
    Field::new("currency", Text, Seed, "The ISO 4217 code of the plan's currency.").required(),
    Field::new("amount", Number, Seed, "The price of one period, in the plan's currency.").required(),
    Field::new("id", Identifier("PlanId"), Seed, "The identifier of a plan.").required(),
    Field::new("sku", Text, Seed, "The seller's code (SKU) for the plan.").required().nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("exempt", Boolean, Seed, "True if the plan is exempt from tax.").required().default("false"),
    Field::new("usage_scheme", USAGE_SCHEME, Seed, "The basis of the price: the reserved quantity or the usage.").required(),
    Field::new("usage_aggregation", USAGE_AGGREGATION, Seed, "The way in which the usage records of a period become one quantity.").required().nullable(),
    Field::new("tiers_mode", TIERS_MODE, Seed, "The way in which tiers determine a price. `unit` and `range` are deprecated names of `volume` and `package`.").required().nullable(),
    Field::new("tiers", List(&Object(&PLAN_TIER)), Seed, "The prices by quantity, if the plan has them.").required().nullable(),
    Field::new("unit_label", Text, Seed, "The label of one unit on documents.").required().nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", PLAN_STATUS, Seed, "The status of a plan.").required(),
    Field::new("archived", DateTime, Seed, "When the plan was archived.").required().nullable(),
    Field::new("created", DateTime, Seed, "When the plan was created.").required(),
    Field::new("updated", DateTime, Seed, "When the plan last changed.").required(),
]);

/// `PlanPage`.
pub static PLAN_PAGE: Schema = Schema::new("PlanPage", &[
    Field::new("count", Integer, Seed, "The number of matching plans on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PLAN)), Seed, "The plans of the page.").required(),
    Field::new("next", Text, Seed, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Seed, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `PlanTier`.
pub static PLAN_TIER: Schema = Schema::new("PlanTier", &[
    Field::new("amount", Number, Seed, "The price of the tier, in the plan's currency.").required(),
    Field::new("quantity_from", Number, Seed, "The first quantity of the tier.").required(),
    Field::new("amount_scheme", Text, Seed, "The meaning of `amount`. Only `flat` has been seen. Undocumented: the other values.").required(),
    Field::new("quantity_to", Number, Seed, "The last quantity of the tier; null is assumed to mean that it has no upper bound.").nullable(),
    Field::new("unit_scheme", Text, Seed, "The units that the price covers. Only `all_units` has been seen.").required(),
]);

/// `Product`.
pub static PRODUCT: Schema = Schema::new("Product", &[
    Field::new("name", Text, Docs, "The name of the product."),
    Field::new("unit_label", Text, Docs, "The label of one unit of the product on documents."),
    Field::new("id", Identifier("ProductId"), Docs, "The identifier of a product.").required(),
    Field::new("status", Text, Docs, "The status of the product. Only `active` has been seen. Undocumented: the other values."),
    Field::new("archived", DateTime, Docs, "When the product was archived.").nullable(),
    Field::new("plans", List(&Object(&PLAN)), Docs, "The plans under which the product is sold."),
    Field::new("test_mode", Boolean, Docs, "True if the product belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the product was created."),
    Field::new("updated", DateTime, Docs, "When the product last changed."),
]);

/// `ProductPage`.
pub static PRODUCT_PAGE: Schema = Schema::new("ProductPage", &[
    Field::new("count", Integer, Docs, "The number of matching products on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PRODUCT)), Docs, "The products of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Provider`.
pub static PROVIDER: Schema = Schema::new("Provider", &[]).other_fields("", Json);

/// `ProviderPage`.
pub static PROVIDER_PAGE: Schema = Schema::new("ProviderPage", &[
    Field::new("count", Integer, Docs, "The number of matching providers on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PROVIDER)), Docs, "The providers of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Purchase`.
pub static PURCHASE: Schema = Schema::new("Purchase", &[
    Field::new("supplier", Identifier("SupplierId"), Docs, "The identifier of a supplier."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("number", Integer, Docs, "The number of the supplier's document."),
    Field::new("date", Date, Docs, "The date of the supplier's document."),
    Field::new("lines", List(&Object(&PURCHASE_LINE)), Docs, "The lines of the purchase."),
    Field::new("id", Identifier("PurchaseId"), Docs, "The identifier of a purchase.").required(),
    Field::new("due_date", Date, Docs, "The date by which the purchase has to be paid.").nullable(),
    Field::new("note", Text, Docs, "A remark on the purchase.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("subtotal", Number, Docs, "An intermediate sum, in the document's currency. Undocumented: what it covers."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("total_adjusted", Number, Docs, "The total after adjustments such as credit notes, in the document's currency."),
    Field::new("retention", Number, Docs, "The tax withheld from the document, in its currency."),
    Field::new("discount", Number, Docs, "The discount on the document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Further settings for the tax rules of the country."),
    Field::new("status", PURCHASE_STATUS, Docs, "The status of a purchase."),
    Field::new("biller_status", Text, Docs, "The progress at the biller, which sends the document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "Details for the tax agency of the country.").nullable(),
    Field::new("local_file", Text, Docs, "The URL of the file for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "True if the purchase was imported from another system."),
    Field::new("test_mode", Boolean, Docs, "True if the purchase belongs to the test mode."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("created", DateTime, Docs, "When the purchase was created."),
    Field::new("updated", DateTime, Docs, "When the purchase last changed."),
]);

/// `PurchaseCreditNote`.
pub static PURCHASE_CREDIT_NOTE: Schema = Schema::new("PurchaseCreditNote", &[
    Field::new("purchase", Identifier("PurchaseId"), Docs, "The identifier of a purchase.").required(),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").required(),
    Field::new("number", Integer, Docs, "The number of the supplier's credit note."),
    Field::new("date", Date, Docs, "The date of the supplier's credit note."),
    Field::new("lines", List(&Object(&PURCHASE_CREDIT_NOTE_LINE)), Docs, "The lines of the credit note."),
    Field::new("id", Identifier("PurchaseCreditNoteId"), Docs, "The identifier of a credit note of a purchase.").required(),
    Field::new("note", Text, Docs, "A remark on the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the workspace only.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("subtotal", Number, Docs, "An intermediate sum, in the document's currency. Undocumented: what it covers."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("retention", Number, Docs, "The tax withheld from the document, in its currency."),
    Field::new("discount", Number, Docs, "The discount on the document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("status", PURCHASE_CREDIT_NOTE_STATUS, Docs, "The status of a credit note of a purchase."),
    Field::new("biller_status", Text, Docs, "The progress at the biller, which sends the document to the tax agency.").nullable(),
    Field::new("tax_agency", Map { prefix: "" }, Docs, "Details for the tax agency of the country.").nullable(),
    Field::new("local_file", Text, Docs, "The URL of the file for the tax agency.").nullable(),
    Field::new("imported", Boolean, Docs, "True if the credit note was imported from another system."),
    Field::new("test_mode", Boolean, Docs, "True if the credit note belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the credit note was created."),
    Field::new("updated", DateTime, Docs, "When the credit note last changed."),
]);

/// `PurchaseCreditNoteLine`.
pub static PURCHASE_CREDIT_NOTE_LINE: Schema = Schema::new("PurchaseCreditNoteLine", &[
    Field::new("name", Text, Docs, "The name of the item."),
    Field::new("amount", Number, Docs, "The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them."),
    Field::new("quantity", Number, Docs, "The number of units."),
    Field::new("id", Identifier("PurchaseCreditNoteLineId"), Docs, "The identifier of a line of a credit note of a purchase.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("total", Number, Docs, "The total of the line with tax, in the document's currency."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "The supplier's code of the item."),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax withheld from the line, in percent.").default("0"),
]);

/// `PurchaseCreditNotePage`.
pub static PURCHASE_CREDIT_NOTE_PAGE: Schema = Schema::new("PurchaseCreditNotePage", &[
    Field::new("count", Integer, Client, "The number of matching credit notes on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PURCHASE_CREDIT_NOTE)), Client, "The credit notes of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `PurchaseLine`.
pub static PURCHASE_LINE: Schema = Schema::new("PurchaseLine", &[
    Field::new("name", Text, Docs, "The name of the item."),
    Field::new("amount", Number, Docs, "The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them."),
    Field::new("quantity", Number, Docs, "The number of units."),
    Field::new("id", Identifier("PurchaseLineId"), Docs, "The identifier of a line of a purchase.").required(),
    Field::new("description", Text, Docs, "The description of the line."),
    Field::new("exempt", Boolean, Docs, "True if the line is exempt from tax.").default("false"),
    Field::new("tax", Number, Docs, "The tax of the line, in the document's currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the line, in percent."),
    Field::new("total", Number, Docs, "The total of the line with tax, in the document's currency."),
    Field::new("discount", Number, Docs, "The discount on the line, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("code", Text, Docs, "The supplier's code of the item."),
    Field::new("code_scheme", Text, Docs, "The list that `code` is from. Undocumented: its values."),
    Field::new("retention", Number, Docs, "The tax withheld from the line, in the document's currency."),
    Field::new("retention_percent", Number, Docs, "The tax withheld from the line, in percent.").default("0"),
]);

/// `PurchasePage`.
pub static PURCHASE_PAGE: Schema = Schema::new("PurchasePage", &[
    Field::new("count", Integer, Client, "The number of matching purchases on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&PURCHASE)), Client, "The purchases of the page.").required(),
    Field::new("next", Text, Client, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Client, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `RecordUsage`.
pub static RECORD_USAGE: Schema = Schema::new("RecordUsage", &[
    Field::new("subscription_line", Identifier("SubscriptionLineId"), Docs, "The identifier of the line whose usage it is; its plan's usage scheme is `metered`.").required(),
    Field::new("date_time", DateTime, Docs, "When the usage happened.").required(),
    Field::new("quantity", Number, Docs, "The quantity used, in units of the plan.").required(),
]);

/// `Refund`.
pub static REFUND: Schema = Schema::new("Refund", &[
    Field::new("payment", Identifier("PaymentId"), Docs, "The identifier of a payment.").required(),
    Field::new("amount", Number, Docs, "The amount refunded, in the payment's currency.").required(),
    Field::new("reason", REFUND_REASON, Docs, "The reason for a refund.").required(),
    Field::new("receipt", Text, Docs, "The proof of the refund, such as the number of a transfer.").required().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("id", Identifier("RefundId"), Docs, "The identifier of a refund.").required(),
    Field::new("balance", Number, Docs, "The amount of the payment that can still be refunded."),
    Field::new("note", Text, Docs, "A remark on the refund.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("status", REFUND_STATUS, Docs, "The status of a refund."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("created", DateTime, Docs, "When the refund was created."),
    Field::new("updated", DateTime, Docs, "When the refund last changed."),
]);

/// `ReminderMessage`.
pub static REMINDER_MESSAGE: Schema = Schema::new("ReminderMessage", &[
    Field::new("invoice", Identifier("InvoiceId"), OlderDocs, "The identifier of an invoice."),
    Field::new("payment", Identifier("PaymentId"), OlderDocs, "The identifier of a payment."),
    Field::new("order", Identifier("OrderId"), OlderDocs, "The identifier of an order."),
    Field::new("credit_note", Identifier("CreditNoteId"), OlderDocs, "The identifier of a credit note."),
    Field::new("recipient", List(&Text), OlderDocs, "The recipient's email address."),
    Field::new("action", Text, OlderDocs, "The requested action. Only `pay` has been seen."),
    Field::new("message", Text, OlderDocs, "The text of the message."),
    Field::new("subject", Text, OlderDocs, "The subject of the email."),
    Field::new("user", Text, OlderDocs, "The user who sent the message."),
    Field::new("created", DateTime, OlderDocs, "When the message was created."),
]);

/// `ResumeSubscription`.
pub static RESUME_SUBSCRIPTION: Schema = Schema::new("ResumeSubscription", &[]).other_fields("", Json);

/// `Retention`.
pub static RETENTION: Schema = Schema::new("Retention", &[
    Field::new("id", Identifier("RetentionId"), Docs, "The identifier of a retention, which is tax held back from an invoice.").required(),
]).other_fields("", Json);

/// `RetentionPage`.
pub static RETENTION_PAGE: Schema = Schema::new("RetentionPage", &[
    Field::new("count", Integer, Docs, "The number of matching retentions on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&RETENTION)), Docs, "The retentions of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `Source`.
pub static SOURCE: Schema = Schema::new("Source", &[
    Field::new("gateway", Identifier("GatewayId"), Docs, "The identifier of a payment gateway, such as `stripe`.").required(),
    Field::new("id", Identifier("SourceId"), Docs, "The identifier of a source of payments.").required(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The customer of the source; a reusable source has one.").nullable(),
    Field::new("usage", SOURCE_USAGE, Docs, "The allowed use of a source: one payment or several.").default("single"),
    Field::new("status", SOURCE_STATUS, Docs, "The status of a source, and what it is waiting for if it cannot be charged."),
    Field::new("amount", Number, Docs, "The amount of the source. Undocumented: its currency.").nullable(),
    Field::new("description", Text, Docs, "The purpose of the source.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("return_url", Text, Docs, "The URL that the payer is sent to after entering the means of payment on another site.").nullable(),
    Field::new("gateway_data", Map { prefix: "" }, Docs, "The gateway's data on the source; the keys differ by gateway."),
    Field::new("client", Map { prefix: "" }, Docs, "Details of the payer's client when the source was created."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("card", Object(&SOURCE_CARD), Docs, "The card that a source represents.").nullable(),
    Field::new("test_mode", Boolean, Docs, "True if the source belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the source was created."),
    Field::new("updated", DateTime, Docs, "When the source last changed."),
]);

/// `SourceCard`.
pub static SOURCE_CARD: Schema = Schema::new("SourceCard", &[
    Field::new("brand", Text, Docs, "The brand of the card."),
    Field::new("last4", Text, Docs, "The last four digits of its number."),
    Field::new("exp_month", Integer, Docs, "The month in which it expires, from 1 to 12."),
    Field::new("exp_year", Integer, Docs, "The year in which it expires."),
]);

/// `SourcePage`.
pub static SOURCE_PAGE: Schema = Schema::new("SourcePage", &[
    Field::new("count", Integer, Docs, "The number of matching sources on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&SOURCE)), Docs, "The sources of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `State`.
pub static STATE: Schema = Schema::new("State", &[
    Field::new("id", Identifier("StateId"), Docs, "The identifier of a state or region within a country.").required(),
    Field::new("name", Text, Docs, "The name of the state."),
    Field::new("country", Identifier("CountryId"), Docs, "The identifier of a country: its two-letter code."),
]);

/// `Subscription`.
pub static SUBSCRIPTION: Schema = Schema::new("Subscription", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of the type of the tax documents that bill the subscription."),
    Field::new("date_start", Date, Docs, "The day on which the subscription begins."),
    Field::new("next_billing", Date, Docs, "The day of the next bill."),
    Field::new("lines", List(&Object(&SUBSCRIPTION_LINE)), Docs, "The plans of the subscription."),
    Field::new("id", Identifier("SubscriptionId"), Docs, "The identifier of a subscription.").required(),
    Field::new("previous_billing", Date, Docs, "The day of the last bill.").nullable(),
    Field::new("billing_cycles", Integer, Docs, "The total number of billed periods; null if there is no end.").nullable(),
    Field::new("next_billing_cycle", Integer, Docs, "The number of the period that is billed next.").default("1"),
    Field::new("expiration_days", Integer, Docs, "The number of days from an invoice's issue until it is due.").default("10"),
    Field::new("collection_scheme", SUBSCRIPTION_COLLECTION_SCHEME, Docs, "The way of collecting: an invoice to pay, or a charge to the source."),
    Field::new("default_source", Identifier("SourceId"), Docs, "The identifier of the source that is charged; `charge_payment` requires it."),
    Field::new("custom_change", Number, Docs, "The exchange rate agreed for the subscription's bills.").bounds(Bounds::NONE.at_least(1)),
    Field::new("coupon", Identifier("CouponId"), Docs, "The identifier of the coupon that applies to the subscription as a whole."),
    Field::new("coupon_redemptions", Integer, Docs, "The number of times that the coupon has been applied."),
    Field::new("require_reference", Boolean, Docs, "True if a bill needs a reference to a document of the customer.").default("false"),
    Field::new("note", Text, Docs, "A remark on the subscription.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "The identifier of the customer's organisation unit that is billed."),
    Field::new("status", SUBSCRIPTION_STATUS, Docs, "The billing status of a subscription."),
    Field::new("status_description", Text, Docs, "A remark on the status.").bounds(Bounds::NONE.at_most_characters(512)),
    Field::new("needs_attention", DateTime, Docs, "The time since which the subscription needs attention.").nullable(),
    Field::new("needs_attention_reason", SUBSCRIPTION_NEEDS_ATTENTION_REASON, Docs, "The reason why a subscription needs attention.").nullable(),
    Field::new("cancel_reason", SUBSCRIPTION_CANCEL_REASON, Docs, "The reason for the cancellation of a subscription.").nullable(),
    Field::new("cancelled", DateTime, Docs, "When the subscription was cancelled.").nullable(),
    Field::new("paused", DateTime, Docs, "When the subscription was paused.").nullable(),
    Field::new("paused_reason", SUBSCRIPTION_PAUSED_REASON, Docs, "The reason for the pause of a subscription.").nullable(),
    Field::new("pause_until", Date, Docs, "The day on which the pause ends.").nullable(),
    Field::new("addons", List(&Object(&SUBSCRIPTION_ADDON)), Docs, "The add-ons on top of the lines."),
    Field::new("references", List(&Object(&SUBSCRIPTION_REFERENCE)), Docs, "The documents that bills refer to, such as an order of the customer."),
    Field::new("test_mode", Boolean, Docs, "True if the subscription belongs to the test mode."),
    Field::new("created", DateTime, Docs, "When the subscription was created."),
    Field::new("updated", DateTime, Docs, "When the subscription last changed."),
]);

/// `SubscriptionAddon`.
pub static SUBSCRIPTION_ADDON: Schema = Schema::new("SubscriptionAddon", &[
    Field::new("addon", Identifier("AddonId"), Docs, "The identifier of an add-on."),
    Field::new("quantity", Number, Docs, "The number of units of the add-on."),
    Field::new("addon_redemptions", Integer, Docs, "The number of times that the add-on has been billed."),
    Field::new("rates", List(&Object(&SUBSCRIPTION_ADDON_RATE)), Docs, "The share of the price that each period pays."),
]);

/// `SubscriptionAddonRate`.
pub static SUBSCRIPTION_ADDON_RATE: Schema = Schema::new("SubscriptionAddonRate", &[
    Field::new("billing_cycle", Integer, Docs, "The number of the period."),
    Field::new("percentage", Number, Docs, "The share, in percent."),
    Field::new("description", Text, Docs, "A remark on the share."),
]);

/// `SubscriptionLine`.
pub static SUBSCRIPTION_LINE: Schema = Schema::new("SubscriptionLine", &[
    Field::new("plan", Identifier("PlanId"), Docs, "The identifier of a plan."),
    Field::new("quantity", Number, Docs, "The number of units of the plan."),
    Field::new("id", Identifier("SubscriptionLineId"), Docs, "The identifier of a line of a subscription.").required(),
    Field::new("coupon", Identifier("CouponId"), Docs, "The identifier of the coupon that applies to the line."),
    Field::new("coupon_redemptions", Integer, Docs, "The number of times that the line's coupon has been applied."),
    Field::new("created", DateTime, Docs, "When the line was created."),
    Field::new("updated", DateTime, Docs, "When the line last changed."),
]);

/// `SubscriptionPage`.
pub static SUBSCRIPTION_PAGE: Schema = Schema::new("SubscriptionPage", &[
    Field::new("count", Integer, Docs, "The number of matching subscriptions on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&SUBSCRIPTION)), Docs, "The subscriptions of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `SubscriptionReference`.
pub static SUBSCRIPTION_REFERENCE: Schema = Schema::new("SubscriptionReference", &[
    Field::new("date", Date, Docs, "The date of the document."),
    Field::new("document", Text, Docs, "The type of the document."),
    Field::new("serial", Text, Docs, "The number of the document."),
    Field::new("date_end", Date, Docs, "The day on which the reference expires."),
    Field::new("description", Text, Docs, "A remark on the document."),
]);

/// `Supplier`.
pub static SUPPLIER: Schema = Schema::new("Supplier", &[
    Field::new("name", Text, Docs, "The name of the supplier.").required().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "The identifier of a country: its two-letter code.").required(),
    Field::new("id", Identifier("SupplierId"), Docs, "The identifier of a supplier.").required(),
    Field::new("tax_id", Text, Docs, "The supplier's tax number in its country.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("state", Identifier("StateId"), Docs, "The identifier of a state or region within a country.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The default currency of payments to the supplier.").default("USD"),
    Field::new("address", Text, Docs, "Street and number, in one line.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "The email address of the supplier.").nullable(),
    Field::new("phone", Text, Docs, "The telephone number of the supplier.").nullable().bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The URL of the supplier's website.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Further settings for the tax rules of the country."),
    Field::new("created", DateTime, Docs, "When the supplier was created."),
    Field::new("updated", DateTime, Docs, "When the supplier last changed."),
]);

/// `SupplierPage`.
pub static SUPPLIER_PAGE: Schema = Schema::new("SupplierPage", &[
    Field::new("count", Integer, Docs, "The number of matching suppliers on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&SUPPLIER)), Docs, "The suppliers of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `UpdateAchTransfer`.
pub static UPDATE_ACH_TRANSFER: Schema = Schema::new("UpdateAchTransfer", &[
    Field::new("bank", Identifier("BankAccountId"), Client, "The identifier of a bank account of the workspace."),
    Field::new("amount", Number, Client, "The amount transferred, in `currency`."),
    Field::new("currency", Identifier("CurrencyId"), Client, "The identifier of a currency: its ISO 4217 code."),
    Field::new("description", Text, Client, "The bank's description of the transfer.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("date", DateTime, Client, "When the transfer was made.").nullable(),
    Field::new("comment", Text, Client, "A comment by members of the workspace.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("number", Text, Client, "The number of the transfer at the bank.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("transfer_type", Text, Client, "The type of transfer, in the bank's words.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("auto_match", Boolean, Client, "True if Piriod matches the transfer with documents automatically."),
    Field::new("origin_bank", Identifier("BankAccountId"), Docs, "The bank that the transfer came from.").nullable(),
    Field::new("origin_id", Text, Client, "An identifier on the sender's side. Undocumented: what it identifies."),
    Field::new("origin_holder_id", Text, Client, "The identifier of the holder of the sending account. Undocumented: which number this is."),
    Field::new("origin_holder_name", Text, Client, "The holder of the sending account."),
    Field::new("origin_number", Text, Client, "The number of the sending account."),
]);

/// `UpdateAddon`.
pub static UPDATE_ADDON: Schema = Schema::new("UpdateAddon", &[
    Field::new("name", Text, Docs, "The name of the add-on.").bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "The description of the add-on.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code."),
    Field::new("amount", Number, Docs, "The price of one unit, in the add-on's currency."),
    Field::new("sku", Text, Docs, "The seller's code (SKU) for the add-on.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("apply_scheme", ADDON_APPLY_SCHEME, Docs, "The billing of an add-on: once or repeatedly."),
    Field::new("duration_times", Integer, Docs, "The number of times that the add-on is billed.").nullable(),
    Field::new("unit_label", Text, Docs, "The label of one unit on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("status", ADDON_STATUS, Docs, "The status of an add-on."),
]);

/// `UpdateBank`.
pub static UPDATE_BANK: Schema = Schema::new("UpdateBank", &[]).other_fields("", Json);

/// `UpdateBoleto`.
pub static UPDATE_BOLETO: Schema = Schema::new("UpdateBoleto", &[
    Field::new("payment", Identifier("PaymentId"), Client, "The identifier of a payment."),
    Field::new("bill_id", Text, Client, "The bank's identifier of the slip.").bounds(Bounds::NONE.at_most_characters(128)),
    Field::new("barcode", Text, Client, "The digits of the bar code on the slip."),
    Field::new("qr_code", Text, Client, "The content of the slip's QR code."),
    Field::new("pdf", Text, Client, "A signed URL of the slip as a PDF file.").nullable(),
]);

/// `UpdateContact`.
pub static UPDATE_CONTACT: Schema = Schema::new("UpdateContact", &[
    Field::new("name", Text, Docs, "The name of the contact.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Docs, "The email address of the contact."),
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").nullable(),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "The identifier of an organisation unit of a customer.").nullable(),
    Field::new("phone", Text, Docs, "The telephone number of the contact.").nullable().bounds(Bounds::NONE.at_most_characters(12)),
    Field::new("invoicing", Boolean, Docs, "True if the contact receives invoices."),
    Field::new("collections", Boolean, Docs, "True if the contact receives payment reminders."),
]);

/// `UpdateCoupon`.
pub static UPDATE_COUPON: Schema = Schema::new("UpdateCoupon", &[
    Field::new("name", Text, Docs, "The name of the coupon.").bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("amount", Number, Docs, "The discount, in percent or money, as `discount_scheme` says."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of an amount of money."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money."),
    Field::new("duration_scheme", COUPON_DURATION_SCHEME, Docs, "The number of periods that a coupon applies to."),
    Field::new("duration_times", Integer, Docs, "The number of periods that the coupon applies to; `limited` requires it.").nullable(),
    Field::new("valid_until", Date, Docs, "The last day on which the coupon can be used.").nullable(),
    Field::new("apply_on", COUPON_APPLY_ON, Docs, "The target of a coupon: lines or the whole invoice."),
    Field::new("status", COUPON_STATUS, Docs, "The status of a coupon."),
]);

/// `UpdateCreditNote`.
pub static UPDATE_CREDIT_NOTE: Schema = Schema::new("UpdateCreditNote", &[
    Field::new("invoice", Identifier("InvoiceId"), Docs, "The identifier of an invoice."),
    Field::new("date", Date, Docs, "The date of the credit note."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document.").nullable(),
    Field::new("note", Text, Docs, "A remark on the credit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("tax_percent", Number, Docs, "The rate of the tax, in percent."),
    Field::new("retention", Number, Docs, "The tax withheld, in the credit note's currency."),
    Field::new("discount", Number, Docs, "The discount on the whole document, in percent or money, as `discount_scheme` says.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("lines", List(&Object(&CREDIT_NOTE_LINE_INPUT)), Docs, "The lines of the credit note. Undocumented: whether lines that are not sent are removed."),
]);

/// `UpdateCustomer`.
pub static UPDATE_CUSTOMER: Schema = Schema::new("UpdateCustomer", &[
    Field::new("name", Text, Docs, "The name of the customer.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("address", Text, Docs, "The address of the customer, as printed on documents.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Docs, "The identifier of a country: its two-letter code."),
    Field::new("state", Identifier("StateId"), Docs, "The identifier of a state or region within the customer's country."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The ISO 4217 code of the currency of its bills."),
    Field::new("email", Text, Docs, "The email address of the customer."),
    Field::new("phone", Text, Docs, "The telephone number of the customer.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Docs, "The URL of the customer's website."),
    Field::new("zip_code", Text, Docs, "The postal code of the customer's address.").bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("manager", Text, Docs, "The customer's representative.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("reference", Text, Docs, "Your own reference for the customer, such as its number in another system.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("tax_id", Text, Docs, "The customer's tax number; required if its country has tax rules and is that of the account.").bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Settings for the tax agency of the customer's country, as key-value pairs."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data about the customer, as key-value pairs."),
    Field::new("send_invoices", Boolean, Docs, "True if the customer receives its invoices."),
    Field::new("send_collections", Boolean, Docs, "True if the customer receives payment reminders."),
    Field::new("send_vouchers", Boolean, Docs, "True if the customer receives vouchers of its payments."),
]);

/// `UpdateDebitNote`.
pub static UPDATE_DEBIT_NOTE: Schema = Schema::new("UpdateDebitNote", &[
    Field::new("credit_note", Identifier("CreditNoteId"), Docs, "The identifier of a credit note."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("date", Date, Docs, "The date of the debit note."),
    Field::new("note", Text, Docs, "A remark on the debit note.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the sender only.").nullable().bounds(Bounds::NONE.at_most_characters(1024)),
]);

/// `UpdateInvoice`.
pub static UPDATE_INVOICE: Schema = Schema::new("UpdateInvoice", &[
    Field::new("customer", Identifier("CustomerId"), OlderDocs, "The identifier of a customer."),
    Field::new("date", Date, OlderDocs, "The date of the invoice."),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "The identifier of a type of tax document."),
    Field::new("lines", List(&Object(&INVOICE_LINE_INPUT)), OlderDocs, "The lines of the invoice. Undocumented: whether lines that are not sent are removed."),
    Field::new("collection_method", INVOICE_COLLECTION_METHOD, OlderDocs, "The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge."),
    Field::new("discount", Number, OlderDocs, "The discount on the whole document, in percent or money, as `discount_scheme` says.").nullable(),
    Field::new("discount_scheme", DISCOUNT_SCHEME, OlderDocs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("due_date", Date, OlderDocs, "The date by which the invoice has to be paid.").nullable(),
    Field::new("note", Text, OlderDocs, "A remark on the invoice.").nullable().bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), OlderDocs, "The documents that the invoice refers to."),
]);

/// `UpdateOrder`.
pub static UPDATE_ORDER: Schema = Schema::new("UpdateOrder", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer."),
    Field::new("document", Identifier("DocumentTypeId"), OlderDocs, "The identifier of a type of tax document."),
    Field::new("date", Date, OlderDocs, "The date of the order."),
    Field::new("shipping_type", Text, OlderDocs, "The code of the shipping type. Only `1` has been seen."),
    Field::new("lines", List(&Object(&NEW_ORDER_LINE)), OlderDocs, "The lines of the order."),
    Field::new("number", Integer, OlderDocs, "The number of the order in its series.").nullable(),
    Field::new("address", Text, OlderDocs, "The delivery address, in one line."),
    Field::new("state", Identifier("StateId"), OlderDocs, "The identifier of a state or region within a country."),
    Field::new("carrier_id", Text, OlderDocs, "The carrier's own identifier; not one of Piriod."),
    Field::new("carrier_name", Text, OlderDocs, "The name of the carrier."),
    Field::new("licence_plate", Text, OlderDocs, "The licence plate of the vehicle."),
    Field::new("note", Text, OlderDocs, "A remark on the order."),
    Field::new("amount", Number, OlderDocs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, OlderDocs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, OlderDocs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, OlderDocs, "The tax of the document, in percent."),
    Field::new("total", Number, OlderDocs, "The total of the document, in its currency."),
    Field::new("references", List(&Object(&INVOICE_REFERENCE)), OlderDocs, "Other documents that the order refers to."),
]);

/// `UpdateOrgUnit`.
pub static UPDATE_ORG_UNIT: Schema = Schema::new("UpdateOrgUnit", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer."),
    Field::new("name", Text, Docs, "The name of the unit.").bounds(Bounds::NONE.at_most_characters(64)),
]);

/// `UpdatePayment`.
pub static UPDATE_PAYMENT: Schema = Schema::new("UpdatePayment", &[
    Field::new("amount", Number, Docs, "The amount to pay, in the payment's currency."),
    Field::new("currency", Identifier("CurrencyId"), Docs, "The identifier of a currency: its ISO 4217 code."),
    Field::new("date", Date, Docs, "The date of the payment."),
    Field::new("description", Text, Docs, "The purpose of the payment.").bounds(Bounds::NONE.at_most_characters(256)),
    Field::new("invoice", Identifier("InvoiceId"), Docs, "The identifier of an invoice.").nullable(),
    Field::new("subscription", Identifier("SubscriptionId"), Docs, "The identifier of a subscription.").nullable(),
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer.").nullable(),
    Field::new("payment_date", DateTime, Docs, "When the payment was received.").nullable(),
    Field::new("source", Identifier("SourceId"), Docs, "The main source; an older field for a single source.").nullable(),
    Field::new("sources", List(&Identifier("SourceId")), Docs, "All sources that the payment is linked to."),
    Field::new("status", PAYMENT_STATUS, Docs, "The status of a payment."),
    Field::new("return_url", Text, Docs, "The URL that the payer is sent to afterwards."),
    Field::new("enable_checkout", Boolean, Docs, "True if the payer can open the public page of the payment."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
]);

/// `UpdatePaymentLink`.
pub static UPDATE_PAYMENT_LINK: Schema = Schema::new("UpdatePaymentLink", &[]).other_fields("", Json);

/// `UpdatePaymentReceipt`.
pub static UPDATE_PAYMENT_RECEIPT: Schema = Schema::new("UpdatePaymentReceipt", &[
    Field::new("sources", List(&Identifier("SourceId")), Docs, "The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt."),
    Field::new("date", Date, Docs, "The date of the receipt.").nullable(),
    Field::new("custom_change", Number, Docs, "An exchange rate set by hand.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Tax settings of the country; the keys differ by country."),
]);

/// `UpdatePlan`.
pub static UPDATE_PLAN: Schema = Schema::new("UpdatePlan", &[
    Field::new("name", Text, Docs, "The name of the plan.").bounds(Bounds::NONE.at_most_characters(56)),
    Field::new("description", Text, Docs, "The description of the plan.").bounds(Bounds::NONE.at_most_characters(200)),
    Field::new("sku", Text, Docs, "The seller's code (SKU) for the plan.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("unit_label", Text, Docs, "The label of one unit on documents.").nullable().bounds(Bounds::NONE.at_most_characters(4)),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data about the plan, as key-value pairs."),
]);

/// `UpdateProduct`.
pub static UPDATE_PRODUCT: Schema = Schema::new("UpdateProduct", &[
    Field::new("name", Text, Docs, "The name of the product."),
    Field::new("unit_label", Text, Docs, "The label of one unit of the product on documents."),
    Field::new("status", Text, Docs, "The status of the product. Only `active` has been seen. Undocumented: the other values."),
]);

/// `UpdatePurchase`.
pub static UPDATE_PURCHASE: Schema = Schema::new("UpdatePurchase", &[
    Field::new("supplier", Identifier("SupplierId"), Docs, "The identifier of a supplier."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("number", Integer, Docs, "The number of the supplier's document."),
    Field::new("date", Date, Docs, "The date of the supplier's document."),
    Field::new("lines", List(&Object(&NEW_PURCHASE_LINE)), Docs, "The lines of the purchase."),
    Field::new("due_date", Date, Docs, "The date by which the purchase has to be paid.").nullable(),
    Field::new("note", Text, Docs, "A remark on the purchase.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("subtotal", Number, Docs, "An intermediate sum, in the document's currency. Undocumented: what it covers."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("retention", Number, Docs, "The tax withheld from the document, in its currency."),
    Field::new("discount", Number, Docs, "The discount on the document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Docs, "Further settings for the tax rules of the country."),
    Field::new("metadata", Map { prefix: "" }, Docs, "Custom data, as key-value pairs."),
]);

/// `UpdatePurchaseCreditNote`.
pub static UPDATE_PURCHASE_CREDIT_NOTE: Schema = Schema::new("UpdatePurchaseCreditNote", &[
    Field::new("purchase", Identifier("PurchaseId"), Docs, "The identifier of a purchase."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of a type of tax document."),
    Field::new("number", Integer, Docs, "The number of the supplier's credit note."),
    Field::new("date", Date, Docs, "The date of the supplier's credit note."),
    Field::new("lines", List(&Object(&NEW_PURCHASE_CREDIT_NOTE_LINE)), Docs, "The lines of the credit note."),
    Field::new("note", Text, Docs, "A remark on the credit note.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("internal_note", Text, Docs, "An internal remark, visible to the workspace only.").bounds(Bounds::NONE.at_most_characters(1024)),
    Field::new("amount", Number, Docs, "The sum of the taxed lines before tax, in the document's currency."),
    Field::new("exempt", Number, Docs, "The sum of the lines that are exempt from tax, in the document's currency."),
    Field::new("tax", Number, Docs, "The tax of the document, in its currency."),
    Field::new("tax_percent", Number, Docs, "The tax of the document, in percent."),
    Field::new("subtotal", Number, Docs, "An intermediate sum, in the document's currency. Undocumented: what it covers."),
    Field::new("total", Number, Docs, "The total of the document, in its currency."),
    Field::new("retention", Number, Docs, "The tax withheld from the document, in its currency."),
    Field::new("discount", Number, Docs, "The discount on the document, in percent or money, as `discount_scheme` says."),
    Field::new("discount_scheme", DISCOUNT_SCHEME, Docs, "The unit of a discount: percent or an amount of money.").nullable(),
]);

/// `UpdateRetention`.
pub static UPDATE_RETENTION: Schema = Schema::new("UpdateRetention", &[]).other_fields("", Json);

/// `UpdateSubscription`.
pub static UPDATE_SUBSCRIPTION: Schema = Schema::new("UpdateSubscription", &[
    Field::new("customer", Identifier("CustomerId"), Docs, "The identifier of a customer."),
    Field::new("document", Identifier("DocumentTypeId"), Docs, "The identifier of the type of the tax documents that bill the subscription."),
    Field::new("date_start", Date, Docs, "The day on which the subscription begins."),
    Field::new("next_billing", Date, Docs, "The day of the next bill."),
    Field::new("lines", List(&Object(&UPDATE_SUBSCRIPTION_LINE)), Docs, "The plans of the subscription. Undocumented: whether lines that are not sent are removed."),
    Field::new("billing_cycles", Integer, Docs, "The total number of billed periods; null if there is no end.").nullable(),
    Field::new("next_billing_cycle", Integer, Docs, "The number of the period that is billed next."),
    Field::new("expiration_days", Integer, Docs, "The number of days from an invoice's issue until it is due."),
    Field::new("collection_scheme", SUBSCRIPTION_COLLECTION_SCHEME, Docs, "The way of collecting: an invoice to pay, or a charge to the source."),
    Field::new("default_source", Identifier("SourceId"), Docs, "The identifier of the source that is charged; `charge_payment` requires it."),
    Field::new("custom_change", Number, Docs, "The exchange rate agreed for the subscription's bills.").bounds(Bounds::NONE.at_least(1)),
    Field::new("coupon", Identifier("CouponId"), Docs, "The identifier of the coupon that applies to the subscription as a whole."),
    Field::new("require_reference", Boolean, Docs, "True if a bill needs a reference to a document of the customer."),
    Field::new("note", Text, Docs, "A remark on the subscription.").bounds(Bounds::NONE.at_most_characters(100)),
    Field::new("orgunit", Identifier("OrgUnitId"), Docs, "The identifier of the customer's organisation unit that is billed."),
    Field::new("status_description", Text, Docs, "A remark on the status.").bounds(Bounds::NONE.at_most_characters(512)),
    Field::new("addons", List(&Object(&SUBSCRIPTION_ADDON)), Docs, "The add-ons on top of the lines."),
    Field::new("references", List(&Object(&SUBSCRIPTION_REFERENCE)), Docs, "The documents that bills refer to, such as an order of the customer."),
]);

/// `UpdateSubscriptionLine`.
pub static UPDATE_SUBSCRIPTION_LINE: Schema = Schema::new("UpdateSubscriptionLine", &[
    Field::new("id", Identifier("SubscriptionLineId"), Docs, "The identifier of an existing line."),
    Field::new("plan", Identifier("PlanId"), Docs, "The identifier of a plan."),
    Field::new("quantity", Number, Docs, "The number of units of the plan."),
    Field::new("coupon", Identifier("CouponId"), Docs, "The identifier of the coupon that applies to the line."),
]);

/// `UpdateSupplier`.
pub static UPDATE_SUPPLIER: Schema = Schema::new("UpdateSupplier", &[
    Field::new("name", Text, Client, "The name of the supplier.").bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("country", Identifier("CountryId"), Client, "The identifier of a country: its two-letter code."),
    Field::new("tax_id", Text, Client, "The supplier's tax number in its country.").nullable().bounds(Bounds::NONE.at_most_characters(32)),
    Field::new("state", Identifier("StateId"), Client, "The identifier of a state or region within a country.").nullable(),
    Field::new("currency", Identifier("CurrencyId"), Client, "The default currency of payments to the supplier."),
    Field::new("address", Text, Client, "Street and number, in one line.").nullable().bounds(Bounds::NONE.at_most_characters(64)),
    Field::new("email", Text, Client, "The email address of the supplier.").nullable(),
    Field::new("phone", Text, Client, "The telephone number of the supplier.").nullable().bounds(Bounds::NONE.at_most_characters(16)),
    Field::new("website", Text, Client, "The URL of the supplier's website.").nullable(),
    Field::new("tax_settings", Map { prefix: "" }, Client, "Further settings for the tax rules of the country."),
]);

/// `Usage`.
pub static USAGE: Schema = Schema::new("Usage", &[
    Field::new("subscription_line", Identifier("SubscriptionLineId"), Docs, "The identifier of the line whose usage it is; its plan's usage scheme is `metered`.").required(),
    Field::new("date_time", DateTime, Docs, "When the usage happened.").required(),
    Field::new("quantity", Number, Docs, "The quantity used, in units of the plan.").required(),
    Field::new("id", Identifier("UsageId"), Docs, "The identifier of a usage record.").required(),
    Field::new("creation_scheme", USAGE_CREATION_SCHEME, Docs, "The origin of a usage record."),
    Field::new("created", DateTime, Docs, "When the record was created."),
]);

/// `UsagePage`.
pub static USAGE_PAGE: Schema = Schema::new("UsagePage", &[
    Field::new("count", Integer, Docs, "The number of matching usage records on all pages.").required().bounds(Bounds::NONE.at_least(0)),
    Field::new("results", List(&Object(&USAGE)), Docs, "The usage records of the page.").required(),
    Field::new("next", Text, Docs, "The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.").nullable(),
    Field::new("previous", Text, Docs, "The URL of the previous page, or null on the first page.").nullable(),
]);

/// `ValidationError`.
pub static VALIDATION_ERROR: Schema = Schema::new("ValidationError", &[
    Field::new("non_field_errors", List(&Text), Docs, "Messages that belong to no field."),
]).other_fields("", Json);
