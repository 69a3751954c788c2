// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Identifies an adjustment of an ACH transfer.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct AchAdjustmentId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(AchAdjustmentId);
/// Identifies an ACH transfer.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct AchTransferId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(AchTransferId);
/// Identifies an add-on.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct AddonId(crate::TextIdentifier);
crate::identifier::text_identifier!(AddonId);
/// Identifies a bank account of the workspace.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct BankAccountId(crate::TextIdentifier);
crate::identifier::text_identifier!(BankAccountId);
/// Identifies a boleto.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct BoletoId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BoletoId);
/// Identifies the cancellation of a retention.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CancellationId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(CancellationId);
/// Identifies a contact.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ContactId(crate::TextIdentifier);
crate::identifier::text_identifier!(ContactId);
/// Identifies a country, by its two-letter code.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CountryId(crate::TextIdentifier);
crate::identifier::text_identifier!(CountryId);
/// Identifies a coupon.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CouponId(crate::TextIdentifier);
crate::identifier::text_identifier!(CouponId);
/// Identifies a credit note.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CreditNoteId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(CreditNoteId);
/// Identifies a line of a credit note.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CreditNoteLineId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(CreditNoteLineId);
/// Identifies a currency, by its ISO 4217 code.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CurrencyId(crate::TextIdentifier);
crate::identifier::text_identifier!(CurrencyId);
/// Identifies a customer.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CustomerId(crate::TextIdentifier);
crate::identifier::text_identifier!(CustomerId);
/// Identifies a debit note.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct DebitNoteId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(DebitNoteId);
/// Identifies a type of tax document.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct DocumentTypeId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(DocumentTypeId);
/// Identifies an exchange rate.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ExchangeRateId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ExchangeRateId);
/// Identifies a billing frequency, such as `monthly`.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct FrequencyId(crate::TextIdentifier);
crate::identifier::text_identifier!(FrequencyId);
/// Identifies a payment gateway, such as `stripe`.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct GatewayId(crate::TextIdentifier);
crate::identifier::text_identifier!(GatewayId);
/// Identifies an invoice.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct InvoiceId(crate::TextIdentifier);
crate::identifier::text_identifier!(InvoiceId);
/// Identifies a line of an invoice.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct InvoiceLineId(crate::TextIdentifier);
crate::identifier::text_identifier!(InvoiceLineId);
/// Identifies an order.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct OrderId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(OrderId);
/// Identifies a line of an order.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct OrderLineId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(OrderLineId);
/// Identifies an organisation unit of a customer.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct OrgUnitId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(OrgUnitId);
/// Identifies a payment.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PaymentId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PaymentId);
/// Identifies a payment link.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PaymentLinkId(crate::TextIdentifier);
crate::identifier::text_identifier!(PaymentLinkId);
/// Identifies a payment receipt.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PaymentReceiptId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PaymentReceiptId);
/// Identifies a plan.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PlanId(crate::TextIdentifier);
crate::identifier::text_identifier!(PlanId);
/// Identifies a product.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ProductId(crate::TextIdentifier);
crate::identifier::text_identifier!(ProductId);
/// Identifies a credit note of a purchase.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PurchaseCreditNoteId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PurchaseCreditNoteId);
/// Identifies a line of a credit note of a purchase.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PurchaseCreditNoteLineId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PurchaseCreditNoteLineId);
/// Identifies a purchase.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PurchaseId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PurchaseId);
/// Identifies a line of a purchase.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PurchaseLineId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PurchaseLineId);
/// Identifies a refund.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct RefundId(crate::TextIdentifier);
crate::identifier::text_identifier!(RefundId);
/// Identifies a retention, which is tax held back from an invoice.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct RetentionId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(RetentionId);
/// Identifies a source of payments.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct SourceId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(SourceId);
/// Identifies a state or region within a country.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct StateId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(StateId);
/// Identifies a subscription.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct SubscriptionId(crate::TextIdentifier);
crate::identifier::text_identifier!(SubscriptionId);
/// Identifies a line of a subscription.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct SubscriptionLineId(crate::TextIdentifier);
crate::identifier::text_identifier!(SubscriptionLineId);
/// Identifies a supplier.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct SupplierId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(SupplierId);
/// Identifies a usage record.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct UsageId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(UsageId);
