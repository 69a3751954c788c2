// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The identifier of an adjustment of an ACH transfer.
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
/// The identifier of an ACH transfer.
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
/// The identifier of an add-on.
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
/// The identifier of a bank account of the workspace.
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
/// The identifier of a boleto.
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
/// The identifier of the cancellation of a retention.
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
/// The identifier of a contact.
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
/// The identifier of a country: its two-letter code.
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
/// The identifier of a coupon.
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
/// The identifier of a credit note.
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
/// The identifier of a line of a credit note.
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
/// The identifier of a currency: its ISO 4217 code.
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
/// The identifier of a customer.
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
/// The identifier of a debit note.
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
/// The identifier of a type of tax document.
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
/// The identifier of an exchange rate.
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
/// The identifier of a billing frequency, such as `monthly`.
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
/// The identifier of a payment gateway, such as `stripe`.
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
/// The identifier of an invoice.
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
/// The identifier of a line of an invoice.
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
/// The identifier of an order.
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
/// The identifier of a line of an order.
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
/// The identifier of an organisation unit of a customer.
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
/// The identifier of a payment.
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
/// The identifier of a payment link.
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
/// The identifier of a payment receipt.
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
/// The identifier of a plan.
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
/// The identifier of a product.
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
/// The identifier of a credit note of a purchase.
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
/// The identifier of a line of a credit note of a purchase.
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
/// The identifier of a purchase.
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
/// The identifier of a line of a purchase.
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
/// The identifier of a refund.
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
/// The identifier of a retention, which is tax held back from an invoice.
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
/// The identifier of a source of payments.
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
/// The identifier of a state or region within a country.
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
/// The identifier of a subscription.
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
/// The identifier of a line of a subscription.
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
/// The identifier of a supplier.
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
/// The identifier of a usage record.
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
