// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.
// The bundle it was made from: sha256:f9bf7279f74d7f52.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A change of the value of a transfer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AchAdjustment {
        ///The amount of the adjustment, in `currency`.
        pub amount: crate::Decimal,
        ///The amount exchanged, in `base_currency`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base_amount: ::std::option::Option<crate::Decimal>,
        /// The currency of `base_amount`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base_currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The reason for the adjustment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub comment: ::std::option::Option<::std::string::String>,
        ///When the adjustment was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The currency of `amount`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        /// The identifier of an adjustment of an ACH transfer.
        pub id: crate::piriod::identifiers::AchAdjustmentId,
        /// The kind of adjustment: an addition, a deduction or an exchange into another currency.
        pub operation: crate::piriod::enums::AchAdjustmentOperation,
        /// The identifier of an ACH transfer.
        pub transfer: crate::piriod::identifiers::AchTransferId,
    }
    ///A page of adjustments.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AchAdjustmentPage {
        ///The number of matching adjustments on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The adjustments of the page.
        pub results: ::std::vec::Vec<AchAdjustment>,
    }
    ///A transfer received on a bank account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AchTransfer {
        ///The amount transferred, in `currency`.
        pub amount: crate::Decimal,
        ///When the transfer was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///True if Piriod matches the transfer with documents automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auto_match: ::std::option::Option<bool>,
        ///The amount not allocated yet, in `currency`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance: ::std::option::Option<crate::Decimal>,
        /// The identifier of a bank account of the workspace.
        pub bank: crate::piriod::identifiers::BankAccountId,
        ///A comment by members of the workspace.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub comment: ::std::option::Option<::std::string::String>,
        ///When the transfer was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        ///When the transfer was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The bank's description of the transfer.
        pub description: ::std::string::String,
        /// The identifier of an ACH transfer.
        pub id: crate::piriod::identifiers::AchTransferId,
        ///The number of the transfer at the bank.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<::std::string::String>,
        /// The bank that the transfer came from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_bank: ::std::option::Option<
            crate::piriod::identifiers::BankAccountId,
        >,
        ///The identifier of the holder of the sending account. Undocumented: which number this is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_holder_id: ::std::option::Option<::std::string::String>,
        ///The holder of the sending account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_holder_name: ::std::option::Option<::std::string::String>,
        ///An identifier on the sender's side. Undocumented: what it identifies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_id: ::std::option::Option<::std::string::String>,
        ///The number of the sending account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_number: ::std::option::Option<::std::string::String>,
        /// The allocation of a transfer to the documents it pays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::AchTransferStatus>,
        ///True if the transfer belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The type of transfer, in the bank's words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_type: ::std::option::Option<::std::string::String>,
        ///When the transfer last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of transfers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AchTransferPage {
        ///The number of matching transfers on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The transfers of the page.
        pub results: ::std::vec::Vec<AchTransfer>,
    }
    ///An extra that can be billed on top of the plans of a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Addon {
        ///The price of one unit, in the add-on's currency.
        pub amount: crate::Decimal,
        /// The billing of an add-on: once or repeatedly.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_scheme: ::std::option::Option<crate::piriod::enums::AddonApplyScheme>,
        ///When the add-on was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the add-on was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        ///The description of the add-on.
        pub description: ::std::string::String,
        ///The number of times that the add-on is billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_times: ::std::option::Option<i64>,
        /// The identifier of an add-on.
        pub id: crate::piriod::identifiers::AddonId,
        ///The name of the add-on.
        pub name: ::std::string::String,
        ///The seller's code (SKU) for the add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        /// The status of an add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::AddonStatus>,
        ///The label of one unit on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
        ///When the add-on last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of add-ons.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddonPage {
        ///The number of matching add-ons on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The add-ons of the page.
        pub results: ::std::vec::Vec<Addon>,
    }
    ///The source to authorize a payment against.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuthorizePayment {
        /// The identifier of a source of payments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<crate::piriod::identifiers::SourceId>,
    }
    ///A bank account of the workspace. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Bank {
        /// The identifier of a bank account of the workspace.
        pub id: crate::piriod::identifiers::BankAccountId,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///A page of bank accounts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BankPage {
        ///The number of matching bank accounts on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The bank accounts of the page.
        pub results: ::std::vec::Vec<Bank>,
    }
    ///A payment slip of a Brazilian bank.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Boleto {
        ///The digits of the bar code on the slip.
        pub barcode: ::std::string::String,
        ///The bank's identifier of the slip.
        pub bill_id: ::std::string::String,
        ///When the boleto was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a boleto.
        pub id: crate::piriod::identifiers::BoletoId,
        /// The identifier of a payment.
        pub payment: crate::piriod::identifiers::PaymentId,
        ///A signed URL of the slip as a PDF file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pdf: ::std::option::Option<::std::string::String>,
        ///The content of the slip's QR code.
        pub qr_code: ::std::string::String,
    }
    ///A page of boletos.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoletoPage {
        ///The number of matching boletos on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The boletos of the page.
        pub results: ::std::vec::Vec<Boleto>,
    }
    ///The cancellation of a retention. It has more fields than are known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Cancellation {
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        /// The identifier of the cancellation of a retention.
        pub id: crate::piriod::identifiers::CancellationId,
        ///An internal remark, visible to the workspace only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        ///A remark on the cancellation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The identifier of a retention, which is tax held back from an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::piriod::identifiers::RetentionId>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///A page of cancellations.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CancellationPage {
        ///The number of matching cancellations on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The cancellations of the page.
        pub results: ::std::vec::Vec<Cancellation>,
    }
    ///A person at a customer who receives documents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        ///True if the contact receives payment reminders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collections: ::std::option::Option<bool>,
        ///When the contact was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The email address of the contact.
        pub email: ::std::string::String,
        /// The identifier of a contact.
        pub id: crate::piriod::identifiers::ContactId,
        ///True if the contact receives invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoicing: ::std::option::Option<bool>,
        ///The name of the contact.
        pub name: ::std::string::String,
        ///The identifier of the contact's organisation unit, as a string or a number, or null; with `expand=orgunit` in the list, the unit itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orgunit: ::std::option::Option<::serde_json::Value>,
        ///The telephone number of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///When the contact last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of contacts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ContactPage {
        ///The number of matching contacts on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The contacts of the page.
        pub results: ::std::vec::Vec<Contact>,
    }
    ///A country, with its billing properties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Country {
        ///The telephone prefix of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The ISO 4217 codes of the country's currencies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currencies: ::std::option::Option<
            ::std::vec::Vec<crate::piriod::identifiers::CurrencyId>,
        >,
        ///True if the country has tax rules that Piriod follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_regulation: ::std::option::Option<bool>,
        /// The identifier of a country: its two-letter code.
        pub id: crate::piriod::identifiers::CountryId,
        ///The name of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///A discount that subscriptions and their lines can have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Coupon {
        ///The discount, in percent or money, as `discount_scheme` says.
        pub amount: crate::Decimal,
        /// The target of a coupon: lines or the whole invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_on: ::std::option::Option<crate::piriod::enums::CouponApplyOn>,
        ///When the coupon was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the coupon was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The ISO 4217 code of the currency of an amount of money.
        pub currency: crate::piriod::identifiers::CurrencyId,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The number of periods that a coupon applies to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_scheme: ::std::option::Option<
            crate::piriod::enums::CouponDurationScheme,
        >,
        ///The number of periods that the coupon applies to; `limited` requires it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_times: ::std::option::Option<i64>,
        /// The identifier of a coupon.
        pub id: crate::piriod::identifiers::CouponId,
        ///The name of the coupon.
        pub name: ::std::string::String,
        /// The status of a coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::CouponStatus>,
        ///When the coupon last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The last day on which the coupon can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::naive::NaiveDate>,
    }
    ///A page of coupons.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CouponPage {
        ///The number of matching coupons on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The coupons of the page.
        pub results: ::std::vec::Vec<Coupon>,
    }
    ///The fields of a new adjustment.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAchAdjustment {
        ///The amount of the adjustment, in `currency`.
        pub amount: crate::Decimal,
        ///The amount exchanged, in `base_currency`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub base_amount: crate::Patch<crate::Decimal>,
        /// The currency of `base_amount`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub base_currency: crate::Patch<crate::piriod::identifiers::CurrencyId>,
        ///The reason for the adjustment.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub comment: crate::Patch<::std::string::String>,
        /// The currency of `amount`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub currency: crate::Patch<crate::piriod::identifiers::CurrencyId>,
        /// The kind of adjustment: an addition, a deduction or an exchange into another currency.
        pub operation: crate::piriod::enums::AchAdjustmentOperation,
        /// The identifier of an ACH transfer.
        pub transfer: crate::piriod::identifiers::AchTransferId,
    }
    ///The fields of a new transfer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAchTransfer {
        ///The amount transferred, in `currency`.
        pub amount: crate::Decimal,
        ///True if Piriod matches the transfer with documents automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auto_match: ::std::option::Option<bool>,
        /// The identifier of a bank account of the workspace.
        pub bank: crate::piriod::identifiers::BankAccountId,
        ///A comment by members of the workspace.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub comment: crate::Patch<::std::string::String>,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        ///When the transfer was made.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub date: crate::Patch<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The bank's description of the transfer.
        pub description: ::std::string::String,
        ///The number of the transfer at the bank.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub number: crate::Patch<::std::string::String>,
        /// The bank that the transfer came from.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub origin_bank: crate::Patch<crate::piriod::identifiers::BankAccountId>,
        ///The identifier of the holder of the sending account. Undocumented: which number this is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_holder_id: ::std::option::Option<::std::string::String>,
        ///The holder of the sending account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_holder_name: ::std::option::Option<::std::string::String>,
        ///An identifier on the sender's side. Undocumented: what it identifies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_id: ::std::option::Option<::std::string::String>,
        ///The number of the sending account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_number: ::std::option::Option<::std::string::String>,
        ///The type of transfer, in the bank's words.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub transfer_type: crate::Patch<::std::string::String>,
    }
    ///The fields of a new add-on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAddon {
        ///The price of one unit, in the add-on's currency.
        pub amount: crate::Decimal,
        /// The billing of an add-on: once or repeatedly.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_scheme: ::std::option::Option<crate::piriod::enums::AddonApplyScheme>,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        ///The description of the add-on.
        pub description: ::std::string::String,
        ///The number of times that the add-on is billed.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub duration_times: crate::Patch<i64>,
        ///The name of the add-on.
        pub name: ::std::string::String,
        ///The seller's code (SKU) for the add-on.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub sku: crate::Patch<::std::string::String>,
        /// The status of an add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::AddonStatus>,
        ///The label of one unit on documents.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub unit_label: crate::Patch<::std::string::String>,
    }
    ///The fields of a new bank account. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct CreateBank(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for CreateBank {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<CreateBank>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: CreateBank) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for CreateBank {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a new boleto.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBoleto {
        ///The digits of the bar code on the slip.
        pub barcode: ::std::string::String,
        ///The bank's identifier of the slip.
        pub bill_id: ::std::string::String,
        /// The identifier of a payment.
        pub payment: crate::piriod::identifiers::PaymentId,
        ///A signed URL of the slip as a PDF file.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub pdf: crate::Patch<::std::string::String>,
        ///The content of the slip's QR code.
        pub qr_code: ::std::string::String,
    }
    ///The retention to cancel, and details. It may take more fields than are known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCancellation {
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///An internal remark, visible to the workspace only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        ///A remark on the cancellation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The identifier of a retention, which is tax held back from an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::piriod::identifiers::RetentionId>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The fields of a new contact.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateContact {
        ///True if the contact receives payment reminders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collections: ::std::option::Option<bool>,
        /// The identifier of a customer.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub customer: crate::Patch<crate::piriod::identifiers::CustomerId>,
        ///The email address of the contact.
        pub email: ::std::string::String,
        ///True if the contact receives invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoicing: ::std::option::Option<bool>,
        ///The name of the contact.
        pub name: ::std::string::String,
        /// The identifier of an organisation unit of a customer.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub orgunit: crate::Patch<crate::piriod::identifiers::OrgUnitId>,
        ///The telephone number of the contact.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub phone: crate::Patch<::std::string::String>,
    }
    ///The fields of a new coupon.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCoupon {
        ///The discount, in percent or money, as `discount_scheme` says.
        pub amount: crate::Decimal,
        /// The target of a coupon: lines or the whole invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_on: ::std::option::Option<crate::piriod::enums::CouponApplyOn>,
        /// The ISO 4217 code of the currency of an amount of money.
        pub currency: crate::piriod::identifiers::CurrencyId,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The number of periods that a coupon applies to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_scheme: ::std::option::Option<
            crate::piriod::enums::CouponDurationScheme,
        >,
        ///The number of periods that the coupon applies to; `limited` requires it.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub duration_times: crate::Patch<i64>,
        ///The name of the coupon.
        pub name: ::std::string::String,
        /// The status of a coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::CouponStatus>,
        ///The last day on which the coupon can be used.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub valid_until: crate::Patch<::chrono::naive::NaiveDate>,
    }
    ///The fields of a new credit note.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCreditNote {
        ///The date of the credit note.
        pub date: ::chrono::naive::NaiveDate,
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///An internal remark, visible to the sender only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        /// The identifier of an invoice.
        pub invoice: crate::piriod::identifiers::InvoiceId,
        ///The lines of the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<CreditNoteLineInput>>,
        ///A remark on the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The tax withheld, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a new customer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCustomer {
        ///The address of the customer, as printed on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        pub country: crate::piriod::identifiers::CountryId,
        /// The ISO 4217 code of the currency of its bills. Default: the currency of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The email address of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The customer's representative.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub manager: ::std::option::Option<::std::string::String>,
        ///Custom data about the customer, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The name of the customer.
        pub name: ::std::string::String,
        ///The telephone number of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Your own reference for the customer, such as its number in another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<::std::string::String>,
        ///True if the customer receives payment reminders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_collections: ::std::option::Option<bool>,
        ///True if the customer receives its invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_invoices: ::std::option::Option<bool>,
        ///True if the customer receives vouchers of its payments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_vouchers: ::std::option::Option<bool>,
        /// The identifier of a state or region within the customer's country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::piriod::identifiers::StateId>,
        ///The customer's tax number; required if its country has tax rules and is that of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_id: ::std::option::Option<::std::string::String>,
        ///Settings for the tax agency of the customer's country, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The URL of the customer's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the customer's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new debit note.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateDebitNote {
        /// The identifier of a credit note.
        pub credit_note: crate::piriod::identifiers::CreditNoteId,
        ///The date of the debit note.
        pub date: ::chrono::naive::NaiveDate,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///An internal remark, visible to the sender only.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub internal_note: crate::Patch<::std::string::String>,
        ///A remark on the debit note.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub note: crate::Patch<::std::string::String>,
    }
    ///The fields of a new invoice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInvoice {
        /// The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collection_method: ::std::option::Option<
            crate::piriod::enums::InvoiceCollectionMethod,
        >,
        /// The identifier of a customer.
        pub customer: crate::piriod::identifiers::CustomerId,
        ///The date of the invoice.
        pub date: ::chrono::naive::NaiveDate,
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///The date by which the invoice has to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The lines of the invoice.
        pub lines: ::std::vec::Vec<InvoiceLineInput>,
        ///A remark on the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The documents that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<InvoiceReference>>,
    }
    ///The fields of a new order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateOrder {
        ///The delivery address, in one line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The carrier's own identifier; not one of Piriod.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub carrier_id: ::std::option::Option<::std::string::String>,
        ///The name of the carrier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        /// The identifier of a customer.
        pub customer: crate::piriod::identifiers::CustomerId,
        ///The date of the order.
        pub date: ::chrono::naive::NaiveDate,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        ///The licence plate of the vehicle.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub licence_plate: ::std::option::Option<::std::string::String>,
        ///The lines of the order.
        pub lines: ::std::vec::Vec<NewOrderLine>,
        ///A remark on the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the order in its series.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///Other documents that the order refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<InvoiceReference>>,
        ///The code of the shipping type. Only `1` has been seen.
        pub shipping_type: ::std::string::String,
        /// The identifier of a state or region within a country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::piriod::identifiers::StateId>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a new organisation unit.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateOrgUnit {
        /// The identifier of a customer.
        pub customer: crate::piriod::identifiers::CustomerId,
        ///The name of the unit.
        pub name: ::std::string::String,
    }
    ///The fields of a new payment.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePayment {
        ///The amount to pay, in the payment's currency.
        pub amount: crate::Decimal,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        /// The identifier of a customer.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub customer: crate::Patch<crate::piriod::identifiers::CustomerId>,
        ///The date of the payment.
        pub date: ::chrono::naive::NaiveDate,
        ///The purpose of the payment.
        pub description: ::std::string::String,
        ///True if the payer can open the public page of the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_checkout: ::std::option::Option<bool>,
        /// The identifier of an invoice.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub invoice: crate::Patch<crate::piriod::identifiers::InvoiceId>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///When the payment was received.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_date: crate::Patch<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The URL that the payer is sent to afterwards.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
        /// The main source; an older field for a single source.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub source: crate::Patch<crate::piriod::identifiers::SourceId>,
        ///All sources that the payment is linked to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sources: ::std::option::Option<
            ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        >,
        /// The status of a payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::PaymentStatus>,
        /// The identifier of a subscription.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub subscription: crate::Patch<crate::piriod::identifiers::SubscriptionId>,
    }
    ///The fields of a new payment link.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentLink {
        ///The amount to pay, in the given currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The identifier of a currency: its ISO 4217 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The fields of a new payment receipt.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentReceipt {
        ///An exchange rate set by hand.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub custom_change: crate::Patch<crate::Decimal>,
        ///The date of the receipt.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub date: crate::Patch<::chrono::naive::NaiveDate>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt.
        pub sources: ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        ///Tax settings of the country; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }
    ///The fields of a new plan.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePlan {
        ///The price of one period, in the plan's currency.
        pub amount: crate::Decimal,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        ///The description of the plan.
        pub description: ::std::string::String,
        ///True if the plan is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        /// The identifier of a billing frequency, such as `monthly`.
        pub frequency: crate::piriod::identifiers::FrequencyId,
        ///The name of the plan.
        pub name: ::std::string::String,
        /// The identifier of a product.
        pub product: crate::piriod::identifiers::ProductId,
        ///The seller's code (SKU) for the plan.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub sku: crate::Patch<::std::string::String>,
        /// The status of a plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::PlanStatus>,
        ///The prices by quantity, if one price is not enough.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tiers: ::std::option::Option<::std::vec::Vec<PlanTier>>,
        /// The way in which tiers determine a price. `unit` and `range` are deprecated names of `volume` and `package`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tiers_mode: ::std::option::Option<crate::piriod::enums::TiersMode>,
        ///The label of one unit on documents.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub unit_label: crate::Patch<::std::string::String>,
        /// The way in which the usage records of a period become one quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_aggregation: ::std::option::Option<
            crate::piriod::enums::UsageAggregation,
        >,
        /// The basis of the price: the reserved quantity or the usage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_scheme: ::std::option::Option<crate::piriod::enums::UsageScheme>,
    }
    ///The fields of a new product.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProduct {
        ///The name of the product.
        pub name: ::std::string::String,
        ///The status of the product. Only `active` has been seen. Undocumented: the other values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///The label of one unit of the product on documents.
        pub unit_label: ::std::string::String,
    }
    ///The fields of a new purchase.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePurchase {
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The date of the supplier's document.
        pub date: ::chrono::naive::NaiveDate,
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///The date by which the purchase has to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        ///The lines of the purchase.
        pub lines: ::std::vec::Vec<NewPurchaseLine>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///A remark on the purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the supplier's document.
        pub number: i64,
        ///The tax withheld from the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        /// The identifier of a supplier.
        pub supplier: crate::piriod::identifiers::SupplierId,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///Further settings for the tax rules of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a new credit note of a purchase.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePurchaseCreditNote {
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The date of the supplier's credit note.
        pub date: ::chrono::naive::NaiveDate,
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        ///An internal remark, visible to the workspace only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        ///The lines of the credit note.
        pub lines: ::std::vec::Vec<NewPurchaseCreditNoteLine>,
        ///A remark on the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the supplier's credit note.
        pub number: i64,
        /// The identifier of a purchase.
        pub purchase: crate::piriod::identifiers::PurchaseId,
        ///The tax withheld from the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a new refund.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateRefund {
        ///The amount refunded, in the payment's currency.
        pub amount: crate::Decimal,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///A remark on the refund.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub note: crate::Patch<::std::string::String>,
        /// The identifier of a payment.
        pub payment: crate::piriod::identifiers::PaymentId,
        /// The reason for a refund.
        pub reason: crate::piriod::enums::RefundReason,
        ///The proof of the refund, such as the number of a transfer.
        pub receipt: ::std::string::String,
    }
    ///The fields of a new message.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateReminderMessage {
        ///The requested action. Only `pay` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        /// The identifier of a credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credit_note: ::std::option::Option<crate::piriod::identifiers::CreditNoteId>,
        /// The identifier of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice: ::std::option::Option<crate::piriod::identifiers::InvoiceId>,
        ///The text of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The identifier of an order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order: ::std::option::Option<crate::piriod::identifiers::OrderId>,
        /// The identifier of a payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment: ::std::option::Option<crate::piriod::identifiers::PaymentId>,
        ///The recipient's email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipient: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///The subject of the email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new retention. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct CreateRetention(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for CreateRetention {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<CreateRetention>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: CreateRetention) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for CreateRetention {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a new source.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSource {
        ///The amount of the source. Undocumented: its currency.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub amount: crate::Patch<crate::Decimal>,
        ///Details of the payer's client when the source was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// The customer of the source; required for a reusable source.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub customer: crate::Patch<crate::piriod::identifiers::CustomerId>,
        ///The purpose of the source.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub description: crate::Patch<::std::string::String>,
        /// The identifier of a payment gateway, such as `stripe`.
        pub gateway: crate::piriod::identifiers::GatewayId,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The URL that the payer is sent to after entering the means of payment on another site.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub return_url: crate::Patch<::std::string::String>,
        /// The allowed use of a source: one payment or several.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<crate::piriod::enums::SourceUsage>,
    }
    ///The fields of a new subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSubscription {
        ///The add-ons on top of the lines.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub addons: ::std::option::Option<::std::vec::Vec<SubscriptionAddon>>,
        ///The total number of billed periods. If unset, there is no end.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub billing_cycles: crate::Patch<i64>,
        /// The way of collecting: an invoice to pay, or a charge to the source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collection_scheme: ::std::option::Option<
            crate::piriod::enums::SubscriptionCollectionScheme,
        >,
        /// The identifier of the coupon that applies to the subscription as a whole.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon: ::std::option::Option<crate::piriod::identifiers::CouponId>,
        ///The exchange rate agreed for the subscription's bills.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_change: ::std::option::Option<crate::Decimal>,
        /// The identifier of a customer.
        pub customer: crate::piriod::identifiers::CustomerId,
        ///The day on which the subscription begins.
        pub date_start: ::chrono::naive::NaiveDate,
        /// The identifier of the source that is charged; `charge_payment` requires it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_source: ::std::option::Option<crate::piriod::identifiers::SourceId>,
        /// The identifier of the type of the tax documents that bill the subscription.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///The number of days from an invoice's issue until it is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expiration_days: ::std::option::Option<i64>,
        ///The plans to subscribe to.
        pub lines: ::std::vec::Vec<CreateSubscriptionLine>,
        ///The day of the next bill.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The number of the period that is billed next.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing_cycle: ::std::option::Option<i64>,
        ///A remark on the subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The identifier of the customer's organisation unit that is billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orgunit: ::std::option::Option<crate::piriod::identifiers::OrgUnitId>,
        ///The documents that bills refer to, such as an order of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<SubscriptionReference>>,
        ///True if a bill needs a reference to a document of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_reference: ::std::option::Option<bool>,
        ///True to create the subscription in the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
    }
    ///A plan to subscribe to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSubscriptionLine {
        /// The identifier of the coupon that applies to the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon: ::std::option::Option<crate::piriod::identifiers::CouponId>,
        /// The identifier of a plan.
        pub plan: crate::piriod::identifiers::PlanId,
        ///The number of units of the plan.
        pub quantity: crate::Decimal,
    }
    ///The fields of a new supplier.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSupplier {
        ///Street and number, in one line.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub address: crate::Patch<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        pub country: crate::piriod::identifiers::CountryId,
        /// The default currency of payments to the supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The email address of the supplier.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub email: crate::Patch<::std::string::String>,
        ///The name of the supplier.
        pub name: ::std::string::String,
        ///The telephone number of the supplier.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub phone: crate::Patch<::std::string::String>,
        /// The identifier of a state or region within a country.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub state: crate::Patch<crate::piriod::identifiers::StateId>,
        ///The supplier's tax number in its country.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub tax_id: crate::Patch<::std::string::String>,
        ///Further settings for the tax rules of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The URL of the supplier's website.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub website: crate::Patch<::std::string::String>,
    }
    ///A document that reverses an invoice, in whole or in part.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreditNote {
        ///The sum of the taxed lines, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The progress of sending a document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<crate::piriod::enums::BillerStatus>,
        ///When the credit note was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The sum of the lines exempt from tax, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        /// The identifier of a credit note.
        pub id: crate::piriod::identifiers::CreditNoteId,
        ///True if the credit note was imported from another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imported: ::std::option::Option<bool>,
        ///An internal remark, visible to the sender only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        /// The identifier of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice: ::std::option::Option<crate::piriod::identifiers::InvoiceId>,
        ///The lines of the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<CreditNoteLine>>,
        ///A signed URL of the PDF or XML of the credit note for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///A remark on the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the credit note in its sequence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///The tax withheld, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        /// The status of a credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::CreditNoteStatus>,
        ///The subtotal, in the credit note's currency. Undocumented: what it includes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        ///The tax, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax agency's data on the credit note; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///True if the credit note belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The total of the credit note, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
        ///When the credit note last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A line of a credit note.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreditNoteLine {
        ///The price of one unit, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The list that `code` is from. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_scheme: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        /// The identifier of a line of a credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::piriod::identifiers::CreditNoteLineId>,
        ///The name of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax withheld, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The base of `retention_percent`. Only `subtotal` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_scheme: ::std::option::Option<::std::string::String>,
        ///The tax on the line, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the line, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///A line of a new or changed credit note.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreditNoteLineInput {
        ///The price of one unit, in the credit note's currency.
        pub amount: crate::Decimal,
        ///The code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The list that `code` is from. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_scheme: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        pub exempt: bool,
        ///The name of the item.
        pub name: ::std::string::String,
        ///The number of units.
        pub quantity: crate::Decimal,
        ///The tax withheld from the line, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax withheld, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The base of `retention_percent`. Only `subtotal` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_scheme: ::std::option::Option<::std::string::String>,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
    }
    ///A page of credit notes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreditNotePage {
        ///The number of matching credit notes on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The credit notes of the page.
        pub results: ::std::vec::Vec<CreditNote>,
    }
    ///A currency of Piriod.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Currency {
        ///True if it is available.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available: ::std::option::Option<bool>,
        /// The currency that amounts are converted into.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conversion: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        /// The identifier of a country: its two-letter code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<crate::piriod::identifiers::CountryId>,
        ///True if it is the default currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<bool>,
        /// The identifier of a currency: its ISO 4217 code.
        pub id: crate::piriod::identifiers::CurrencyId,
        ///True if customers can be charged in it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_chargeable: ::std::option::Option<bool>,
        ///The name of the currency. Undocumented: in which language.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The English name of the currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name_en: ::std::option::Option<::std::string::String>,
        ///True if its amounts are whole numbers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rounded: ::std::option::Option<bool>,
    }
    ///A page of currencies.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CurrencyPage {
        ///The number of matching currencies on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The currencies of the page.
        pub results: ::std::vec::Vec<Currency>,
    }
    ///A customer of the workspace: a person or company to bill.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Customer {
        ///The address of the customer, as printed on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// Sums of the purchases and payments of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub aggregations: ::std::option::Option<CustomerAggregations>,
        ///The contacts at the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contacts: ::std::option::Option<::std::vec::Vec<Contact>>,
        /// A country, with its billing properties.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<Country>,
        ///When the customer was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The ISO 4217 code of the currency of its bills.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The email address of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The identifier of a customer.
        pub id: crate::piriod::identifiers::CustomerId,
        ///The customer's representative.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub manager: ::std::option::Option<::std::string::String>,
        ///Custom data about the customer, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The name of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The telephone number of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Your own reference for the customer, such as its number in another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<::std::string::String>,
        ///True if the customer receives payment reminders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_collections: ::std::option::Option<bool>,
        ///True if the customer receives its invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_invoices: ::std::option::Option<bool>,
        ///True if the customer receives vouchers of its payments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_vouchers: ::std::option::Option<bool>,
        ///The means of payment that can be charged repeatedly.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sources: ::std::option::Option<
            ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        >,
        /// A state or region of a country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<State>,
        /// The status of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::CustomerStatus>,
        ///The customer's tax number; required if its country has tax rules and is that of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_id: ::std::option::Option<::std::string::String>,
        ///Settings for the tax agency of the customer's country, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///True if the customer belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///When the customer last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The URL of the customer's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the customer's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///Sums of the purchases and payments of a customer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CustomerAggregations {
        ///The open balance between the customer and the workspace. Undocumented: which sign means a debt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance: ::std::option::Option<crate::Decimal>,
        ///The total sales to the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sales: ::std::option::Option<crate::Decimal>,
        ///The sales to the customer in the current period.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sales_current_period: ::std::option::Option<crate::Decimal>,
    }
    ///A page of customers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CustomerPage {
        ///The number of matching customers on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The customers of the page.
        pub results: ::std::vec::Vec<Customer>,
    }
    ///A document that reverses a credit note.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DebitNote {
        /// The progress of sending a document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<crate::piriod::enums::BillerStatus>,
        ///When the debit note was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a credit note.
        pub credit_note: crate::piriod::identifiers::CreditNoteId,
        ///The date of the debit note.
        pub date: ::chrono::naive::NaiveDate,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        /// The identifier of a debit note.
        pub id: crate::piriod::identifiers::DebitNoteId,
        ///True if the debit note was imported from another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imported: ::std::option::Option<bool>,
        ///An internal remark, visible to the sender only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        ///A signed URL of the PDF or XML of the debit note for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///A remark on the debit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the debit note in its sequence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///The tax agency's data on the debit note; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///True if the debit note belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///When the debit note last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of debit notes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DebitNotePage {
        ///The number of matching debit notes on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The debit notes of the page.
        pub results: ::std::vec::Vec<DebitNote>,
    }
    ///A type of tax document.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DocumentType {
        ///The tax agency's code of the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<crate::piriod::identifiers::CountryId>,
        ///The currency of such documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///True if such documents are issued.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub given: ::std::option::Option<bool>,
        ///True if such documents have a total for each line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_lines_total: ::std::option::Option<bool>,
        ///True if the country prescribes a format for such documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_local_format: ::std::option::Option<bool>,
        ///Yes if such documents have taxes. Conflict: the page calls it a string, but a boolean is as likely.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_taxes: ::std::option::Option<::serde_json::Value>,
        ///True if such documents list their taxes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_taxes_detail: ::std::option::Option<bool>,
        ///True if taxes are withheld with such documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hold_taxes: ::std::option::Option<bool>,
        /// The identifier of a type of tax document.
        pub id: crate::piriod::identifiers::DocumentTypeId,
        ///True if such documents are for foreign customers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_foreign: ::std::option::Option<bool>,
        ///True if orders have such documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_order: ::std::option::Option<bool>,
        ///True if purchases have such documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_purshase: ::std::option::Option<bool>,
        ///True if sales have such documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_sale: ::std::option::Option<bool>,
        ///The name of the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if such documents are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send: ::std::option::Option<bool>,
        ///The tax on such documents, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
    }
    ///A page of document types.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DocumentTypePage {
        ///The number of matching document types on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The document types of the page.
        pub results: ::std::vec::Vec<DocumentType>,
    }
    ///The value of one currency in another on one day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExchangeRate {
        ///The value of one unit of `currency_from`, in `currency_to`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///When the rate was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a currency: its ISO 4217 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_from: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        /// The identifier of a currency: its ISO 4217 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_to: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The day of the rate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of an exchange rate.
        pub id: crate::piriod::identifiers::ExchangeRateId,
        ///When the rate last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of exchange rates.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExchangeRatePage {
        ///The number of matching exchange rates on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The exchange rates of the page.
        pub results: ::std::vec::Vec<ExchangeRate>,
    }
    ///A billing frequency of plans. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct Frequency(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for Frequency {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Frequency>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: Frequency) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Frequency {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A page of frequencies.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FrequencyPage {
        ///The number of matching frequencies on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The frequencies of the page.
        pub results: ::std::vec::Vec<Frequency>,
    }
    ///A bank of Piriod. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct GeneralBank(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for GeneralBank {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<GeneralBank>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: GeneralBank) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for GeneralBank {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A page of banks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GeneralBankPage {
        ///The number of matching banks on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The banks of the page.
        pub results: ::std::vec::Vec<GeneralBank>,
    }
    ///A country of Piriod. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct GeneralCountry(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for GeneralCountry {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<GeneralCountry>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: GeneralCountry) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for GeneralCountry {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A page of countries.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GeneralCountryPage {
        ///The number of matching countries on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The countries of the page.
        pub results: ::std::vec::Vec<GeneralCountry>,
    }
    ///A reference, as the path calls it. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct GeneralReference(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for GeneralReference {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<GeneralReference>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: GeneralReference) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for GeneralReference {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A page of references.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GeneralReferencePage {
        ///The number of matching references on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The references of the page.
        pub results: ::std::vec::Vec<GeneralReference>,
    }
    ///A state or region of a country.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GeneralState {
        ///The code of the state within its country, such as `CA`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<crate::piriod::identifiers::CountryId>,
        /// The identifier of a state or region within a country.
        pub id: crate::piriod::identifiers::StateId,
        ///The name of the state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///A page of states.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GeneralStatePage {
        ///The number of matching states on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The states of the page.
        pub results: ::std::vec::Vec<GeneralState>,
    }
    ///An attempt to pay. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct Intent(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
    impl ::std::ops::Deref for Intent {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Intent>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: Intent) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Intent {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A page of intents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct IntentPage {
        ///The number of matching intents on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The intents of the page.
        pub results: ::std::vec::Vec<Intent>,
    }
    ///A bill to a customer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Invoice {
        ///The sum of the taxed lines, in the invoice's currency; computed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The progress of sending a document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<crate::piriod::enums::BillerStatus>,
        /// The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collection_method: ::std::option::Option<
            crate::piriod::enums::InvoiceCollectionMethod,
        >,
        ///When the invoice was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The ISO 4217 code of the invoice's currency, which is the customer's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///An exchange rate set by hand.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_change: ::std::option::Option<crate::Decimal>,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The date of the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The date by which the invoice has to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The sum of the lines exempt from tax, in the invoice's currency; computed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        /// The identifier of an invoice.
        pub id: crate::piriod::identifiers::InvoiceId,
        ///True if the invoice was imported from another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imported: ::std::option::Option<bool>,
        ///The lines of the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<InvoiceLine>>,
        ///A signed URL of the PDF or XML of the invoice for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///A remark on the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the invoice in its sequence, set when it is finalized.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///The payments of the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payments: ::std::option::Option<::std::vec::Vec<InvoicePayment>>,
        ///The last day of the billed period.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period_end: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The first day of the billed period.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period_start: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The documents that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<InvoiceReference>>,
        ///The tax withheld, in the invoice's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        /// The status of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::InvoiceStatus>,
        /// The identifier of a subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription: ::std::option::Option<
            crate::piriod::identifiers::SubscriptionId,
        >,
        ///The subtotal, in the invoice's currency. Undocumented: what it includes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        ///The tax, in the invoice's currency; computed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax agency's data on the invoice; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///True if the invoice belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The total of the invoice, in its currency; computed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
        ///The total after adjustments, in the invoice's currency. Undocumented: which adjustments count.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_adjusted: ::std::option::Option<crate::Decimal>,
        ///When the invoice was declared uncollectible.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uncollectible: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the invoice last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A line of an invoice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InvoiceLine {
        ///The price of one unit, in the invoice's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The list that `code` is from. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_scheme: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        /// The identifier of a line of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::piriod::identifiers::InvoiceLineId>,
        ///The name of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of a plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan: ::std::option::Option<crate::piriod::identifiers::PlanId>,
        ///The number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in the invoice's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax withheld, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The base of `retention_percent`. Only `subtotal` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_scheme: ::std::option::Option<::std::string::String>,
        ///The tax on the line, in the invoice's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the line, in the invoice's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
        ///The label of one unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
    }
    ///A line of a new or changed invoice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InvoiceLineInput {
        ///The price of one unit, in the invoice's currency.
        pub amount: crate::Decimal,
        ///The code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The list that `code` is from. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_scheme: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        ///The name of the item.
        pub name: ::std::string::String,
        /// The identifier of a plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan: ::std::option::Option<crate::piriod::identifiers::PlanId>,
        ///The number of units.
        pub quantity: crate::Decimal,
        ///The tax withheld from the line, in the invoice's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax withheld, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The base of `retention_percent`. Only `subtotal` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_scheme: ::std::option::Option<::std::string::String>,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The label of one unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
    }
    ///A page of invoices.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InvoicePage {
        ///The number of matching invoices on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The invoices of the page.
        pub results: ::std::vec::Vec<Invoice>,
    }
    ///A payment of an invoice. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct InvoicePayment(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for InvoicePayment {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<InvoicePayment>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: InvoicePayment) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for InvoicePayment {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A document that an invoice refers to, such as an order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InvoiceReference {
        ///The date of the document referred to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The reason for the reference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The type of the document referred to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<::std::string::String>,
        ///The number of the document referred to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub serial: ::std::option::Option<::std::string::String>,
    }
    ///A line of a new or changed document.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewOrderLine {
        ///The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.
        pub amount: crate::Decimal,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        ///The name of the item.
        pub name: ::std::string::String,
        ///The number of units.
        pub quantity: crate::Decimal,
        ///The tax of the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
    }
    ///A line of a new or changed document.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewPurchaseCreditNoteLine {
        ///The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.
        pub amount: crate::Decimal,
        ///The supplier's code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        ///The name of the item.
        pub name: ::std::string::String,
        ///The number of units.
        pub quantity: crate::Decimal,
        ///The tax withheld from the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
    }
    ///A line of a new or changed document.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewPurchaseLine {
        ///The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.
        pub amount: crate::Decimal,
        ///The supplier's code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The list that `code` is from. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_scheme: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        ///The name of the item.
        pub name: ::std::string::String,
        ///The number of units.
        pub quantity: crate::Decimal,
        ///The tax withheld from the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
    }
    ///Goods on their way to a customer, with their prices.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        ///The delivery address, in one line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The progress at the biller, which sends the document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<::std::string::String>,
        ///The carrier's own identifier; not one of Piriod.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub carrier_id: ::std::option::Option<::std::string::String>,
        ///The name of the carrier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///When the order was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The date of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        /// The identifier of an order.
        pub id: crate::piriod::identifiers::OrderId,
        ///True if the order was imported from another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imported: ::std::option::Option<bool>,
        ///The licence plate of the vehicle.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub licence_plate: ::std::option::Option<::std::string::String>,
        ///The lines of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<OrderLine>>,
        ///The URL of the file for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///A remark on the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the order in its series.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///Other documents that the order refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<InvoiceReference>>,
        ///The code of the shipping type. Only `1` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shipping_type: ::std::option::Option<::std::string::String>,
        /// The identifier of a state or region within a country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::piriod::identifiers::StateId>,
        /// The status of an order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::OrderStatus>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///Details for the tax agency of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///True if the order belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
        ///When the order last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A line of an order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OrderLine {
        ///The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        /// The identifier of a line of an order.
        pub id: crate::piriod::identifiers::OrderLineId,
        ///The name of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the line with tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///A page of orders.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OrderPage {
        ///The number of matching orders on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The orders of the page.
        pub results: ::std::vec::Vec<Order>,
    }
    ///A part of a customer, such as a branch, with contacts of its own.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OrgUnit {
        ///When the unit was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a customer.
        pub customer: crate::piriod::identifiers::CustomerId,
        /// The identifier of an organisation unit of a customer.
        pub id: crate::piriod::identifiers::OrgUnitId,
        ///The name of the unit.
        pub name: ::std::string::String,
        ///When the unit last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of units.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OrgUnitPage {
        ///The number of matching units on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The units of the page.
        pub results: ::std::vec::Vec<OrgUnit>,
    }
    ///The reason and the end of a pause.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PauseSubscription {
        ///The day on which the pause ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pause_until: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The reason for the pause of a subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paused_reason: ::std::option::Option<
            crate::piriod::enums::SubscriptionPausedReason,
        >,
    }
    ///Incoming money, expected or received.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Payment {
        ///The amount to pay, in the payment's currency.
        pub amount: crate::Decimal,
        ///The amount still to be charged, in the payment's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance: ::std::option::Option<crate::Decimal>,
        ///When the payment was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a currency: its ISO 4217 code.
        pub currency: crate::piriod::identifiers::CurrencyId,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The date of the payment.
        pub date: ::chrono::naive::NaiveDate,
        ///The purpose of the payment.
        pub description: ::std::string::String,
        ///True if the payer can open the public page of the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_checkout: ::std::option::Option<bool>,
        ///The code of the reason for the failure. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failed_reason: ::std::option::Option<::std::string::String>,
        /// The identifier of a payment.
        pub id: crate::piriod::identifiers::PaymentId,
        /// The identifier of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice: ::std::option::Option<crate::piriod::identifiers::InvoiceId>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///When the payment was received.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_date: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The URL that the payer is sent to afterwards.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
        /// The main source; an older field for a single source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<crate::piriod::identifiers::SourceId>,
        ///All sources that the payment is linked to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sources: ::std::option::Option<
            ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        >,
        /// The status of a payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::PaymentStatus>,
        /// The identifier of a subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription: ::std::option::Option<
            crate::piriod::identifiers::SubscriptionId,
        >,
        ///True if the payment belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///When the payment last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A link to pay an amount through. Undocumented: most of its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentLink {
        /// The identifier of a payment link.
        pub id: crate::piriod::identifiers::PaymentLinkId,
        ///The public key in the address of its page, `/publishable/payment_links/links/{key}/hosted/`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub publishable_key: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///A page of payment links.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentLinkPage {
        ///The number of matching payment links on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The payment links of the page.
        pub results: ::std::vec::Vec<PaymentLink>,
    }
    ///A page of payments.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentPage {
        ///The number of matching payments on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The payments of the page.
        pub results: ::std::vec::Vec<Payment>,
    }
    ///A document that confirms payments to the tax agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentReceipt {
        /// The progress of sending a document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<crate::piriod::enums::BillerStatus>,
        ///When the receipt was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///An exchange rate set by hand.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_change: ::std::option::Option<crate::Decimal>,
        ///The date of the receipt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        /// The identifier of a payment receipt.
        pub id: crate::piriod::identifiers::PaymentReceiptId,
        ///A signed URL of the PDF or XML of the receipt for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The number of the receipt in its sequence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt.
        pub sources: ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        /// The status of a payment receipt: a draft can be changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::PaymentReceiptStatus>,
        ///The tax agency's data on the receipt; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Tax settings of the country; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///When the receipt last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of payment receipts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentReceiptPage {
        ///The number of matching payment receipts on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The payment receipts of the page.
        pub results: ::std::vec::Vec<PaymentReceipt>,
    }
    ///The billing terms that a customer subscribes to: price, frequency and currency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Plan {
        ///The price of one period, in the plan's currency.
        pub amount: crate::Decimal,
        ///When the plan was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the plan was created.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The ISO 4217 code of the plan's currency.
        pub currency: ::std::string::String,
        ///The description of the plan.
        pub description: ::std::string::String,
        ///True if the plan is exempt from tax.
        pub exempt: bool,
        ///The identifier of the billing frequency, such as `monthly`.
        pub frequency: ::std::string::String,
        /// The identifier of a plan.
        pub id: crate::piriod::identifiers::PlanId,
        ///The name of the plan.
        pub name: ::std::string::String,
        /// The identifier of a product.
        pub product: crate::piriod::identifiers::ProductId,
        ///The seller's code (SKU) for the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        /// The status of a plan.
        pub status: crate::piriod::enums::PlanStatus,
        ///The prices by quantity, if the plan has them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tiers: ::std::option::Option<::std::vec::Vec<PlanTier>>,
        /// The way in which tiers determine a price. `unit` and `range` are deprecated names of `volume` and `package`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tiers_mode: ::std::option::Option<crate::piriod::enums::TiersMode>,
        ///The label of one unit on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
        ///When the plan last changed.
        pub updated: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The way in which the usage records of a period become one quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_aggregation: ::std::option::Option<
            crate::piriod::enums::UsageAggregation,
        >,
        /// The basis of the price: the reserved quantity or the usage.
        pub usage_scheme: crate::piriod::enums::UsageScheme,
    }
    ///A page of plans.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PlanPage {
        ///The number of matching plans on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The plans of the page.
        pub results: ::std::vec::Vec<Plan>,
    }
    ///The price of one range of quantities.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PlanTier {
        ///The price of the tier, in the plan's currency.
        pub amount: crate::Decimal,
        ///The meaning of `amount`. Only `flat` has been seen. Undocumented: the other values.
        pub amount_scheme: ::std::string::String,
        ///The first quantity of the tier.
        pub quantity_from: crate::Decimal,
        ///The last quantity of the tier; null is assumed to mean that it has no upper bound.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity_to: ::std::option::Option<crate::Decimal>,
        ///The units that the price covers. Only `all_units` has been seen.
        pub unit_scheme: ::std::string::String,
    }
    ///The goods and services that a workspace sells through its plans.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Product {
        ///When the product was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the product was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a product.
        pub id: crate::piriod::identifiers::ProductId,
        ///The name of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The plans under which the product is sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plans: ::std::option::Option<::std::vec::Vec<Plan>>,
        ///The status of the product. Only `active` has been seen. Undocumented: the other values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///True if the product belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The label of one unit of the product on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
        ///When the product last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of products.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProductPage {
        ///The number of matching products on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The products of the page.
        pub results: ::std::vec::Vec<Product>,
    }
    ///A payment gateway. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct Provider(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for Provider {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Provider>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: Provider) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Provider {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///A page of providers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProviderPage {
        ///The number of matching providers on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The providers of the page.
        pub results: ::std::vec::Vec<Provider>,
    }
    ///A bill from a supplier.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Purchase {
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The progress at the biller, which sends the document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<::std::string::String>,
        ///When the purchase was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of the supplier's document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The date by which the purchase has to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        /// The identifier of a purchase.
        pub id: crate::piriod::identifiers::PurchaseId,
        ///True if the purchase was imported from another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imported: ::std::option::Option<bool>,
        ///The lines of the purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<PurchaseLine>>,
        ///The URL of the file for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///A remark on the purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the supplier's document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///The tax withheld from the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        /// The status of a purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::PurchaseStatus>,
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        /// The identifier of a supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub supplier: ::std::option::Option<crate::piriod::identifiers::SupplierId>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///Details for the tax agency of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///Further settings for the tax rules of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///True if the purchase belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
        ///The total after adjustments such as credit notes, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_adjusted: ::std::option::Option<crate::Decimal>,
        ///When the purchase last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A supplier's credit note on a purchase.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchaseCreditNote {
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The progress at the biller, which sends the document to the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub biller_status: ::std::option::Option<::std::string::String>,
        ///When the credit note was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of the supplier's credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        pub document: crate::piriod::identifiers::DocumentTypeId,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        /// The identifier of a credit note of a purchase.
        pub id: crate::piriod::identifiers::PurchaseCreditNoteId,
        ///True if the credit note was imported from another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imported: ::std::option::Option<bool>,
        ///An internal remark, visible to the workspace only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        ///The lines of the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<PurchaseCreditNoteLine>>,
        ///The URL of the file for the tax agency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub local_file: ::std::option::Option<::std::string::String>,
        ///A remark on the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the supplier's credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        /// The identifier of a purchase.
        pub purchase: crate::piriod::identifiers::PurchaseId,
        ///The tax withheld from the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        /// The status of a credit note of a purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            crate::piriod::enums::PurchaseCreditNoteStatus,
        >,
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///Details for the tax agency of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_agency: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///True if the credit note belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
        ///When the credit note last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A line of a supplier's credit note.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchaseCreditNoteLine {
        ///The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The supplier's code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        /// The identifier of a line of a credit note of a purchase.
        pub id: crate::piriod::identifiers::PurchaseCreditNoteLineId,
        ///The name of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the line with tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///A page of credit notes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchaseCreditNotePage {
        ///The number of matching credit notes on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The credit notes of the page.
        pub results: ::std::vec::Vec<PurchaseCreditNote>,
    }
    ///A line of a purchase.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchaseLine {
        ///The price of the line before tax, in the document's currency. Undocumented: whether it is the price of one unit or of all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The supplier's code of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///The list that `code` is from. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_scheme: ::std::option::Option<::std::string::String>,
        ///The description of the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        ///True if the line is exempt from tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<bool>,
        /// The identifier of a line of a purchase.
        pub id: crate::piriod::identifiers::PurchaseLineId,
        ///The name of the item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The tax withheld from the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_percent: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the line, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the line with tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///A page of purchases.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PurchasePage {
        ///The number of matching purchases on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The purchases of the page.
        pub results: ::std::vec::Vec<Purchase>,
    }
    ///The fields of a new usage record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RecordUsage {
        ///When the usage happened.
        pub date_time: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The quantity used, in units of the plan.
        pub quantity: crate::Decimal,
        /// The identifier of the line whose usage it is; its plan's usage scheme is `metered`.
        pub subscription_line: crate::piriod::identifiers::SubscriptionLineId,
    }
    ///Repayments of a payment.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Refund {
        ///The amount refunded, in the payment's currency.
        pub amount: crate::Decimal,
        ///The amount of the payment that can still be refunded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance: ::std::option::Option<crate::Decimal>,
        ///When the refund was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a refund.
        pub id: crate::piriod::identifiers::RefundId,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///A remark on the refund.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The identifier of a payment.
        pub payment: crate::piriod::identifiers::PaymentId,
        /// The reason for a refund.
        pub reason: crate::piriod::enums::RefundReason,
        ///The proof of the refund, such as the number of a transfer.
        pub receipt: ::std::string::String,
        /// The status of a refund.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::RefundStatus>,
        ///When the refund last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///An email reminder about a document.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReminderMessage {
        ///The requested action. Only `pay` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        ///When the message was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credit_note: ::std::option::Option<crate::piriod::identifiers::CreditNoteId>,
        /// The identifier of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice: ::std::option::Option<crate::piriod::identifiers::InvoiceId>,
        ///The text of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The identifier of an order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order: ::std::option::Option<crate::piriod::identifiers::OrderId>,
        /// The identifier of a payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment: ::std::option::Option<crate::piriod::identifiers::PaymentId>,
        ///The recipient's email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipient: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///The subject of the email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        ///The user who sent the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }
    ///The options of resuming a subscription. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct ResumeSubscription(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ResumeSubscription {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ResumeSubscription>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ResumeSubscription) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ResumeSubscription {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///Tax that is withheld from a payment to a supplier. Undocumented: its fields.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Retention {
        /// The identifier of a retention, which is tax held back from an invoice.
        pub id: crate::piriod::identifiers::RetentionId,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///A page of retentions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RetentionPage {
        ///The number of matching retentions on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The retentions of the page.
        pub results: ::std::vec::Vec<Retention>,
    }
    ///A payment source, such as a card.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Source {
        ///The amount of the source. Undocumented: its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The card that a source represents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub card: ::std::option::Option<SourceCard>,
        ///Details of the payer's client when the source was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///When the source was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The customer of the source; a reusable source has one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The purpose of the source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The identifier of a payment gateway, such as `stripe`.
        pub gateway: crate::piriod::identifiers::GatewayId,
        ///The gateway's data on the source; the keys differ by gateway.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_data: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// The identifier of a source of payments.
        pub id: crate::piriod::identifiers::SourceId,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The URL that the payer is sent to after entering the means of payment on another site.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
        /// The status of a source, and what it is waiting for if it cannot be charged.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::SourceStatus>,
        ///True if the source belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///When the source last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The allowed use of a source: one payment or several.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<crate::piriod::enums::SourceUsage>,
    }
    ///The card that a source represents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SourceCard {
        ///The brand of the card.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand: ::std::option::Option<::std::string::String>,
        ///The month in which it expires, from 1 to 12.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exp_month: ::std::option::Option<i64>,
        ///The year in which it expires.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exp_year: ::std::option::Option<i64>,
        ///The last four digits of its number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last4: ::std::option::Option<::std::string::String>,
    }
    ///A page of sources.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SourcePage {
        ///The number of matching sources on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The sources of the page.
        pub results: ::std::vec::Vec<Source>,
    }
    ///A state or region of a country.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct State {
        /// The identifier of a country: its two-letter code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<crate::piriod::identifiers::CountryId>,
        /// The identifier of a state or region within a country.
        pub id: crate::piriod::identifiers::StateId,
        ///The name of the state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///Plans that a customer is billed for, period by period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Subscription {
        ///The add-ons on top of the lines.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub addons: ::std::option::Option<::std::vec::Vec<SubscriptionAddon>>,
        ///The total number of billed periods; null if there is no end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_cycles: ::std::option::Option<i64>,
        /// The reason for the cancellation of a subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_reason: ::std::option::Option<
            crate::piriod::enums::SubscriptionCancelReason,
        >,
        ///When the subscription was cancelled.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancelled: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The way of collecting: an invoice to pay, or a charge to the source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collection_scheme: ::std::option::Option<
            crate::piriod::enums::SubscriptionCollectionScheme,
        >,
        /// The identifier of the coupon that applies to the subscription as a whole.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon: ::std::option::Option<crate::piriod::identifiers::CouponId>,
        ///The number of times that the coupon has been applied.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon_redemptions: ::std::option::Option<i64>,
        ///When the subscription was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The exchange rate agreed for the subscription's bills.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_change: ::std::option::Option<crate::Decimal>,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The day on which the subscription begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_start: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of the source that is charged; `charge_payment` requires it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_source: ::std::option::Option<crate::piriod::identifiers::SourceId>,
        /// The identifier of the type of the tax documents that bill the subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The number of days from an invoice's issue until it is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expiration_days: ::std::option::Option<i64>,
        /// The identifier of a subscription.
        pub id: crate::piriod::identifiers::SubscriptionId,
        ///The plans of the subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<SubscriptionLine>>,
        ///The time since which the subscription needs attention.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub needs_attention: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        /// The reason why a subscription needs attention.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub needs_attention_reason: ::std::option::Option<
            crate::piriod::enums::SubscriptionNeedsAttentionReason,
        >,
        ///The day of the next bill.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The number of the period that is billed next.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing_cycle: ::std::option::Option<i64>,
        ///A remark on the subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The identifier of the customer's organisation unit that is billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orgunit: ::std::option::Option<crate::piriod::identifiers::OrgUnitId>,
        ///The day on which the pause ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pause_until: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the subscription was paused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paused: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The reason for the pause of a subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paused_reason: ::std::option::Option<
            crate::piriod::enums::SubscriptionPausedReason,
        >,
        ///The day of the last bill.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_billing: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The documents that bills refer to, such as an order of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<SubscriptionReference>>,
        ///True if a bill needs a reference to a document of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_reference: ::std::option::Option<bool>,
        /// The billing status of a subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::SubscriptionStatus>,
        ///A remark on the status.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_description: ::std::option::Option<::std::string::String>,
        ///True if the subscription belongs to the test mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_mode: ::std::option::Option<bool>,
        ///When the subscription last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///An add-on of a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionAddon {
        /// The identifier of an add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub addon: ::std::option::Option<crate::piriod::identifiers::AddonId>,
        ///The number of times that the add-on has been billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub addon_redemptions: ::std::option::Option<i64>,
        ///The number of units of the add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///The share of the price that each period pays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rates: ::std::option::Option<::std::vec::Vec<SubscriptionAddonRate>>,
    }
    ///The share of an add-on's price that one period pays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionAddonRate {
        ///The number of the period.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_cycle: ::std::option::Option<i64>,
        ///A remark on the share.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The share, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub percentage: ::std::option::Option<crate::Decimal>,
    }
    ///One plan of a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionLine {
        /// The identifier of the coupon that applies to the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon: ::std::option::Option<crate::piriod::identifiers::CouponId>,
        ///The number of times that the line's coupon has been applied.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon_redemptions: ::std::option::Option<i64>,
        ///When the line was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a line of a subscription.
        pub id: crate::piriod::identifiers::SubscriptionLineId,
        /// The identifier of a plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan: ::std::option::Option<crate::piriod::identifiers::PlanId>,
        ///The number of units of the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
        ///When the line last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A page of subscriptions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionPage {
        ///The number of matching subscriptions on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The subscriptions of the page.
        pub results: ::std::vec::Vec<Subscription>,
    }
    ///A document that bills refer to, such as an order of the customer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionReference {
        ///The date of the document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day on which the reference expires.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_end: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///A remark on the document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The type of the document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<::std::string::String>,
        ///The number of the document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub serial: ::std::option::Option<::std::string::String>,
    }
    ///A company or person that the workspace buys from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Supplier {
        ///Street and number, in one line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        pub country: crate::piriod::identifiers::CountryId,
        ///When the supplier was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The default currency of payments to the supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The email address of the supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The identifier of a supplier.
        pub id: crate::piriod::identifiers::SupplierId,
        ///The name of the supplier.
        pub name: ::std::string::String,
        ///The telephone number of the supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        /// The identifier of a state or region within a country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::piriod::identifiers::StateId>,
        ///The supplier's tax number in its country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_id: ::std::option::Option<::std::string::String>,
        ///Further settings for the tax rules of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///When the supplier last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The URL of the supplier's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
    }
    ///A page of suppliers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SupplierPage {
        ///The number of matching suppliers on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The suppliers of the page.
        pub results: ::std::vec::Vec<Supplier>,
    }
    ///The fields of a transfer to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAchTransfer {
        ///The amount transferred, in `currency`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///True if Piriod matches the transfer with documents automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auto_match: ::std::option::Option<bool>,
        /// The identifier of a bank account of the workspace.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bank: ::std::option::Option<crate::piriod::identifiers::BankAccountId>,
        ///A comment by members of the workspace.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub comment: crate::Patch<::std::string::String>,
        /// The identifier of a currency: its ISO 4217 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///When the transfer was made.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub date: crate::Patch<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The bank's description of the transfer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The number of the transfer at the bank.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub number: crate::Patch<::std::string::String>,
        /// The bank that the transfer came from.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub origin_bank: crate::Patch<crate::piriod::identifiers::BankAccountId>,
        ///The identifier of the holder of the sending account. Undocumented: which number this is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_holder_id: ::std::option::Option<::std::string::String>,
        ///The holder of the sending account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_holder_name: ::std::option::Option<::std::string::String>,
        ///An identifier on the sender's side. Undocumented: what it identifies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_id: ::std::option::Option<::std::string::String>,
        ///The number of the sending account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin_number: ::std::option::Option<::std::string::String>,
        ///The type of transfer, in the bank's words.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub transfer_type: crate::Patch<::std::string::String>,
    }
    ///The fields of an add-on to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAddon {
        ///The price of one unit, in the add-on's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The billing of an add-on: once or repeatedly.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_scheme: ::std::option::Option<crate::piriod::enums::AddonApplyScheme>,
        /// The identifier of a currency: its ISO 4217 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The description of the add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The number of times that the add-on is billed.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub duration_times: crate::Patch<i64>,
        ///The name of the add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The seller's code (SKU) for the add-on.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub sku: crate::Patch<::std::string::String>,
        /// The status of an add-on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::AddonStatus>,
        ///The label of one unit on documents.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub unit_label: crate::Patch<::std::string::String>,
    }
    ///The fields of a bank account to change. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct UpdateBank(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UpdateBank {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UpdateBank>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UpdateBank) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UpdateBank {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a boleto to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBoleto {
        ///The digits of the bar code on the slip.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub barcode: ::std::option::Option<::std::string::String>,
        ///The bank's identifier of the slip.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bill_id: ::std::option::Option<::std::string::String>,
        /// The identifier of a payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment: ::std::option::Option<crate::piriod::identifiers::PaymentId>,
        ///A signed URL of the slip as a PDF file.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub pdf: crate::Patch<::std::string::String>,
        ///The content of the slip's QR code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub qr_code: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a contact to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateContact {
        ///True if the contact receives payment reminders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collections: ::std::option::Option<bool>,
        /// The identifier of a customer.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub customer: crate::Patch<crate::piriod::identifiers::CustomerId>,
        ///The email address of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///True if the contact receives invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoicing: ::std::option::Option<bool>,
        ///The name of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of an organisation unit of a customer.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub orgunit: crate::Patch<crate::piriod::identifiers::OrgUnitId>,
        ///The telephone number of the contact.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub phone: crate::Patch<::std::string::String>,
    }
    ///The fields of a coupon to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCoupon {
        ///The discount, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The target of a coupon: lines or the whole invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apply_on: ::std::option::Option<crate::piriod::enums::CouponApplyOn>,
        /// The ISO 4217 code of the currency of an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_scheme: ::std::option::Option<crate::piriod::enums::DiscountScheme>,
        /// The number of periods that a coupon applies to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_scheme: ::std::option::Option<
            crate::piriod::enums::CouponDurationScheme,
        >,
        ///The number of periods that the coupon applies to; `limited` requires it.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub duration_times: crate::Patch<i64>,
        ///The name of the coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The status of a coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::CouponStatus>,
        ///The last day on which the coupon can be used.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub valid_until: crate::Patch<::chrono::naive::NaiveDate>,
    }
    ///The fields of a draft to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCreditNote {
        ///The date of the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub discount: crate::Patch<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub discount_scheme: crate::Patch<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub document: crate::Patch<crate::piriod::identifiers::DocumentTypeId>,
        ///An internal remark, visible to the sender only.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub internal_note: crate::Patch<::std::string::String>,
        /// The identifier of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice: ::std::option::Option<crate::piriod::identifiers::InvoiceId>,
        ///The lines of the credit note. Undocumented: whether lines that are not sent are removed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<CreditNoteLineInput>>,
        ///A remark on the credit note.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub note: crate::Patch<::std::string::String>,
        ///The tax withheld, in the credit note's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///The rate of the tax, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a customer to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCustomer {
        ///The address of the customer, as printed on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<crate::piriod::identifiers::CountryId>,
        /// The ISO 4217 code of the currency of its bills.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The email address of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The customer's representative.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub manager: ::std::option::Option<::std::string::String>,
        ///Custom data about the customer, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The name of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The telephone number of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Your own reference for the customer, such as its number in another system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<::std::string::String>,
        ///True if the customer receives payment reminders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_collections: ::std::option::Option<bool>,
        ///True if the customer receives its invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_invoices: ::std::option::Option<bool>,
        ///True if the customer receives vouchers of its payments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_vouchers: ::std::option::Option<bool>,
        /// The identifier of a state or region within the customer's country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::piriod::identifiers::StateId>,
        ///The customer's tax number; required if its country has tax rules and is that of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_id: ::std::option::Option<::std::string::String>,
        ///Settings for the tax agency of the customer's country, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The URL of the customer's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the customer's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a debit note to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateDebitNote {
        /// The identifier of a credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credit_note: ::std::option::Option<crate::piriod::identifiers::CreditNoteId>,
        ///The date of the debit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///An internal remark, visible to the sender only.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub internal_note: crate::Patch<::std::string::String>,
        ///A remark on the debit note.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub note: crate::Patch<::std::string::String>,
    }
    ///The fields of a draft to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateInvoice {
        /// The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collection_method: ::std::option::Option<
            crate::piriod::enums::InvoiceCollectionMethod,
        >,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The date of the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub discount: crate::Patch<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub discount_scheme: crate::Patch<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The date by which the invoice has to be paid.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub due_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///The lines of the invoice. Undocumented: whether lines that are not sent are removed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<InvoiceLineInput>>,
        ///A remark on the invoice.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub note: crate::Patch<::std::string::String>,
        ///The documents that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<InvoiceReference>>,
    }
    ///The fields of a draft to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateOrder {
        ///The delivery address, in one line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The carrier's own identifier; not one of Piriod.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub carrier_id: ::std::option::Option<::std::string::String>,
        ///The name of the carrier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The date of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        ///The licence plate of the vehicle.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub licence_plate: ::std::option::Option<::std::string::String>,
        ///The lines of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<NewOrderLine>>,
        ///A remark on the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the order in its series.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub number: crate::Patch<i64>,
        ///Other documents that the order refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<InvoiceReference>>,
        ///The code of the shipping type. Only `1` has been seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shipping_type: ::std::option::Option<::std::string::String>,
        /// The identifier of a state or region within a country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::piriod::identifiers::StateId>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of an organisation unit to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateOrgUnit {
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The name of the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a payment to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePayment {
        ///The amount to pay, in the payment's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        /// The identifier of a currency: its ISO 4217 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        /// The identifier of a customer.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub customer: crate::Patch<crate::piriod::identifiers::CustomerId>,
        ///The date of the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The purpose of the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///True if the payer can open the public page of the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_checkout: ::std::option::Option<bool>,
        /// The identifier of an invoice.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub invoice: crate::Patch<crate::piriod::identifiers::InvoiceId>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///When the payment was received.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_date: crate::Patch<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The URL that the payer is sent to afterwards.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
        /// The main source; an older field for a single source.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub source: crate::Patch<crate::piriod::identifiers::SourceId>,
        ///All sources that the payment is linked to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sources: ::std::option::Option<
            ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        >,
        /// The status of a payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::piriod::enums::PaymentStatus>,
        /// The identifier of a subscription.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub subscription: crate::Patch<crate::piriod::identifiers::SubscriptionId>,
    }
    ///The fields of a payment link to change. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct UpdatePaymentLink(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UpdatePaymentLink {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UpdatePaymentLink>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UpdatePaymentLink) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UpdatePaymentLink {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a draft to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePaymentReceipt {
        ///An exchange rate set by hand.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub custom_change: crate::Patch<crate::Decimal>,
        ///The date of the receipt.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub date: crate::Patch<::chrono::naive::NaiveDate>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sources: ::std::option::Option<
            ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
        >,
        ///Tax settings of the country; the keys differ by country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }
    ///The fields of a plan to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePlan {
        ///The description of the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Custom data about the plan, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The name of the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The seller's code (SKU) for the plan.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub sku: crate::Patch<::std::string::String>,
        ///The label of one unit on documents.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub unit_label: crate::Patch<::std::string::String>,
    }
    ///The fields of a product to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProduct {
        ///The name of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The status of the product. Only `active` has been seen. Undocumented: the other values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///The label of one unit of the product on documents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit_label: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a draft to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePurchase {
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The date of the supplier's document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub discount_scheme: crate::Patch<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The date by which the purchase has to be paid.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub due_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        ///The lines of the purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<NewPurchaseLine>>,
        ///Custom data, as key-value pairs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///A remark on the purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the supplier's document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        ///The tax withheld from the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        /// The identifier of a supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub supplier: ::std::option::Option<crate::piriod::identifiers::SupplierId>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///Further settings for the tax rules of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a draft to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePurchaseCreditNote {
        ///The sum of the taxed lines before tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<crate::Decimal>,
        ///The date of the supplier's credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<crate::Decimal>,
        /// The unit of a discount: percent or an amount of money.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub discount_scheme: crate::Patch<crate::piriod::enums::DiscountScheme>,
        /// The identifier of a type of tax document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exempt: ::std::option::Option<crate::Decimal>,
        ///An internal remark, visible to the workspace only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal_note: ::std::option::Option<::std::string::String>,
        ///The lines of the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<NewPurchaseCreditNoteLine>>,
        ///A remark on the credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The number of the supplier's credit note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        /// The identifier of a purchase.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase: ::std::option::Option<crate::piriod::identifiers::PurchaseId>,
        ///The tax withheld from the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<crate::Decimal>,
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtotal: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax: ::std::option::Option<crate::Decimal>,
        ///The tax of the document, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_percent: ::std::option::Option<crate::Decimal>,
        ///The total of the document, in its currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a retention to change. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct UpdateRetention(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UpdateRetention {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UpdateRetention>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UpdateRetention) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UpdateRetention {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a subscription to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSubscription {
        ///The add-ons on top of the lines.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub addons: ::std::option::Option<::std::vec::Vec<SubscriptionAddon>>,
        ///The total number of billed periods; null if there is no end.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub billing_cycles: crate::Patch<i64>,
        /// The way of collecting: an invoice to pay, or a charge to the source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collection_scheme: ::std::option::Option<
            crate::piriod::enums::SubscriptionCollectionScheme,
        >,
        /// The identifier of the coupon that applies to the subscription as a whole.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon: ::std::option::Option<crate::piriod::identifiers::CouponId>,
        ///The exchange rate agreed for the subscription's bills.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_change: ::std::option::Option<crate::Decimal>,
        /// The identifier of a customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<crate::piriod::identifiers::CustomerId>,
        ///The day on which the subscription begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_start: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of the source that is charged; `charge_payment` requires it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_source: ::std::option::Option<crate::piriod::identifiers::SourceId>,
        /// The identifier of the type of the tax documents that bill the subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub document: ::std::option::Option<crate::piriod::identifiers::DocumentTypeId>,
        ///The number of days from an invoice's issue until it is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expiration_days: ::std::option::Option<i64>,
        ///The plans of the subscription. Undocumented: whether lines that are not sent are removed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lines: ::std::option::Option<::std::vec::Vec<UpdateSubscriptionLine>>,
        ///The day of the next bill.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The number of the period that is billed next.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing_cycle: ::std::option::Option<i64>,
        ///A remark on the subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The identifier of the customer's organisation unit that is billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orgunit: ::std::option::Option<crate::piriod::identifiers::OrgUnitId>,
        ///The documents that bills refer to, such as an order of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<::std::vec::Vec<SubscriptionReference>>,
        ///True if a bill needs a reference to a document of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_reference: ::std::option::Option<bool>,
        ///A remark on the status.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_description: ::std::option::Option<::std::string::String>,
    }
    ///A line of a subscription, existing or new.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSubscriptionLine {
        /// The identifier of the coupon that applies to the line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon: ::std::option::Option<crate::piriod::identifiers::CouponId>,
        /// The identifier of an existing line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::piriod::identifiers::SubscriptionLineId>,
        /// The identifier of a plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan: ::std::option::Option<crate::piriod::identifiers::PlanId>,
        ///The number of units of the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a supplier to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSupplier {
        ///Street and number, in one line.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub address: crate::Patch<::std::string::String>,
        /// The identifier of a country: its two-letter code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<crate::piriod::identifiers::CountryId>,
        /// The default currency of payments to the supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<crate::piriod::identifiers::CurrencyId>,
        ///The email address of the supplier.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub email: crate::Patch<::std::string::String>,
        ///The name of the supplier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The telephone number of the supplier.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub phone: crate::Patch<::std::string::String>,
        /// The identifier of a state or region within a country.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub state: crate::Patch<crate::piriod::identifiers::StateId>,
        ///The supplier's tax number in its country.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub tax_id: crate::Patch<::std::string::String>,
        ///Further settings for the tax rules of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_settings: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///The URL of the supplier's website.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub website: crate::Patch<::std::string::String>,
    }
    ///The usage of a metered subscription line at one time.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Usage {
        ///When the record was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The origin of a usage record.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creation_scheme: ::std::option::Option<
            crate::piriod::enums::UsageCreationScheme,
        >,
        ///When the usage happened.
        pub date_time: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The identifier of a usage record.
        pub id: crate::piriod::identifiers::UsageId,
        ///The quantity used, in units of the plan.
        pub quantity: crate::Decimal,
        /// The identifier of the line whose usage it is; its plan's usage scheme is `metered`.
        pub subscription_line: crate::piriod::identifiers::SubscriptionLineId,
    }
    ///A page of usage records.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UsagePage {
        ///The number of matching usage records on all pages.
        pub count: i64,
        ///The URL of the next page, or null on the last page. Seen with `http://` although the call used `https://`; clients should count pages instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The URL of the previous page, or null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///The usage records of the page.
        pub results: ::std::vec::Vec<Usage>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    impl AuthorizePayment {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                source: ::std::default::Default::default(),
            }
        }
        /// The identifier of a source of payments.
        #[must_use]
        pub fn source(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SourceId>,
        ) -> Self {
            self.source = value.into_parameter();
            self
        }
    }
    impl CreateAchAdjustment {
        /// With what is required: `transfer`, `amount`, `operation`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            transfer: impl ::std::convert::Into<
                crate::piriod::identifiers::AchTransferId,
            >,
            amount: impl ::std::convert::Into<crate::Decimal>,
            operation: impl ::std::convert::Into<
                crate::piriod::enums::AchAdjustmentOperation,
            >,
        ) -> Self {
            Self {
                amount: amount.into(),
                base_amount: ::std::default::Default::default(),
                base_currency: ::std::default::Default::default(),
                comment: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                operation: operation.into(),
                transfer: transfer.into(),
            }
        }
        ///The amount exchanged, in `base_currency`.
        #[must_use]
        pub fn base_amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.base_amount = value.into_parameter().into();
            self
        }
        /// Clears `base_amount`: it goes out as `null`.
        #[must_use]
        pub fn clear_base_amount(mut self) -> Self {
            self.base_amount = crate::Patch::Null;
            self
        }
        /// The currency of `base_amount`.
        #[must_use]
        pub fn base_currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.base_currency = value.into_parameter().into();
            self
        }
        /// Clears `base_currency`: it goes out as `null`.
        #[must_use]
        pub fn clear_base_currency(mut self) -> Self {
            self.base_currency = crate::Patch::Null;
            self
        }
        ///The reason for the adjustment.
        #[must_use]
        pub fn comment(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.comment = value.into_parameter().into();
            self
        }
        /// Clears `comment`: it goes out as `null`.
        #[must_use]
        pub fn clear_comment(mut self) -> Self {
            self.comment = crate::Patch::Null;
            self
        }
        /// The currency of `amount`.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter().into();
            self
        }
        /// Clears `currency`: it goes out as `null`.
        #[must_use]
        pub fn clear_currency(mut self) -> Self {
            self.currency = crate::Patch::Null;
            self
        }
    }
    impl CreateAchTransfer {
        /// With what is required: `bank`, `amount`, `currency`, `description`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            bank: impl ::std::convert::Into<crate::piriod::identifiers::BankAccountId>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            currency: impl ::std::convert::Into<crate::piriod::identifiers::CurrencyId>,
            description: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                auto_match: ::std::default::Default::default(),
                bank: bank.into(),
                comment: ::std::default::Default::default(),
                currency: currency.into(),
                date: ::std::default::Default::default(),
                description: description.into(),
                number: ::std::default::Default::default(),
                origin_bank: ::std::default::Default::default(),
                origin_holder_id: ::std::default::Default::default(),
                origin_holder_name: ::std::default::Default::default(),
                origin_id: ::std::default::Default::default(),
                origin_number: ::std::default::Default::default(),
                transfer_type: ::std::default::Default::default(),
            }
        }
        ///True if Piriod matches the transfer with documents automatically.
        #[must_use]
        pub fn auto_match(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.auto_match = value.into_parameter();
            self
        }
        ///A comment by members of the workspace.
        #[must_use]
        pub fn comment(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.comment = value.into_parameter().into();
            self
        }
        /// Clears `comment`: it goes out as `null`.
        #[must_use]
        pub fn clear_comment(mut self) -> Self {
            self.comment = crate::Patch::Null;
            self
        }
        ///When the transfer was made.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.date = value.into_parameter().into();
            self
        }
        /// Clears `date`: it goes out as `null`.
        #[must_use]
        pub fn clear_date(mut self) -> Self {
            self.date = crate::Patch::Null;
            self
        }
        ///The number of the transfer at the bank.
        #[must_use]
        pub fn number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.number = value.into_parameter().into();
            self
        }
        /// Clears `number`: it goes out as `null`.
        #[must_use]
        pub fn clear_number(mut self) -> Self {
            self.number = crate::Patch::Null;
            self
        }
        /// The bank that the transfer came from.
        #[must_use]
        pub fn origin_bank(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::BankAccountId>,
        ) -> Self {
            self.origin_bank = value.into_parameter().into();
            self
        }
        /// Clears `origin_bank`: it goes out as `null`.
        #[must_use]
        pub fn clear_origin_bank(mut self) -> Self {
            self.origin_bank = crate::Patch::Null;
            self
        }
        ///The identifier of the holder of the sending account. Undocumented: which number this is.
        #[must_use]
        pub fn origin_holder_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_holder_id = value.into_parameter();
            self
        }
        ///The holder of the sending account.
        #[must_use]
        pub fn origin_holder_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_holder_name = value.into_parameter();
            self
        }
        ///An identifier on the sender's side. Undocumented: what it identifies.
        #[must_use]
        pub fn origin_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_id = value.into_parameter();
            self
        }
        ///The number of the sending account.
        #[must_use]
        pub fn origin_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_number = value.into_parameter();
            self
        }
        ///The type of transfer, in the bank's words.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.transfer_type = value.into_parameter().into();
            self
        }
        /// Clears `transfer_type`: it goes out as `null`.
        #[must_use]
        pub fn clear_transfer_type(mut self) -> Self {
            self.transfer_type = crate::Patch::Null;
            self
        }
    }
    impl CreateAddon {
        /// With what is required: `name`, `description`, `currency`, `amount`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            description: impl ::std::convert::Into<::std::string::String>,
            currency: impl ::std::convert::Into<crate::piriod::identifiers::CurrencyId>,
            amount: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                amount: amount.into(),
                apply_scheme: ::std::default::Default::default(),
                currency: currency.into(),
                description: description.into(),
                duration_times: ::std::default::Default::default(),
                name: name.into(),
                sku: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                unit_label: ::std::default::Default::default(),
            }
        }
        /// The billing of an add-on: once or repeatedly.
        #[must_use]
        pub fn apply_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::AddonApplyScheme>,
        ) -> Self {
            self.apply_scheme = value.into_parameter();
            self
        }
        ///The number of times that the add-on is billed.
        #[must_use]
        pub fn duration_times(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration_times = value.into_parameter().into();
            self
        }
        /// Clears `duration_times`: it goes out as `null`.
        #[must_use]
        pub fn clear_duration_times(mut self) -> Self {
            self.duration_times = crate::Patch::Null;
            self
        }
        ///The seller's code (SKU) for the add-on.
        #[must_use]
        pub fn sku(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.sku = value.into_parameter().into();
            self
        }
        /// Clears `sku`: it goes out as `null`.
        #[must_use]
        pub fn clear_sku(mut self) -> Self {
            self.sku = crate::Patch::Null;
            self
        }
        /// The status of an add-on.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::AddonStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        ///The label of one unit on documents.
        #[must_use]
        pub fn unit_label(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.unit_label = value.into_parameter().into();
            self
        }
        /// Clears `unit_label`: it goes out as `null`.
        #[must_use]
        pub fn clear_unit_label(mut self) -> Self {
            self.unit_label = crate::Patch::Null;
            self
        }
    }
    impl CreateBank {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl CreateBoleto {
        /// With what is required: `payment`, `bill_id`, `barcode`, `qr_code`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            payment: impl ::std::convert::Into<crate::piriod::identifiers::PaymentId>,
            bill_id: impl ::std::convert::Into<::std::string::String>,
            barcode: impl ::std::convert::Into<::std::string::String>,
            qr_code: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                barcode: barcode.into(),
                bill_id: bill_id.into(),
                payment: payment.into(),
                pdf: ::std::default::Default::default(),
                qr_code: qr_code.into(),
            }
        }
        ///A signed URL of the slip as a PDF file.
        #[must_use]
        pub fn pdf(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.pdf = value.into_parameter().into();
            self
        }
        /// Clears `pdf`: it goes out as `null`.
        #[must_use]
        pub fn clear_pdf(mut self) -> Self {
            self.pdf = crate::Patch::Null;
            self
        }
    }
    impl CreateCancellation {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                document: ::std::default::Default::default(),
                internal_note: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                retention: ::std::default::Default::default(),
                extra: ::std::default::Default::default(),
            }
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///An internal remark, visible to the workspace only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter();
            self
        }
        ///A remark on the cancellation.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        /// The identifier of a retention, which is tax held back from an invoice.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::RetentionId>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    impl CreateContact {
        /// With what is required: `name`, `email`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            email: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                collections: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                email: email.into(),
                invoicing: ::std::default::Default::default(),
                name: name.into(),
                orgunit: ::std::default::Default::default(),
                phone: ::std::default::Default::default(),
            }
        }
        ///True if the contact receives payment reminders.
        #[must_use]
        pub fn collections(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.collections = value.into_parameter();
            self
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter().into();
            self
        }
        /// Clears `customer`: it goes out as `null`.
        #[must_use]
        pub fn clear_customer(mut self) -> Self {
            self.customer = crate::Patch::Null;
            self
        }
        ///True if the contact receives invoices.
        #[must_use]
        pub fn invoicing(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.invoicing = value.into_parameter();
            self
        }
        /// The identifier of an organisation unit of a customer.
        #[must_use]
        pub fn orgunit(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::OrgUnitId>,
        ) -> Self {
            self.orgunit = value.into_parameter().into();
            self
        }
        /// Clears `orgunit`: it goes out as `null`.
        #[must_use]
        pub fn clear_orgunit(mut self) -> Self {
            self.orgunit = crate::Patch::Null;
            self
        }
        ///The telephone number of the contact.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter().into();
            self
        }
        /// Clears `phone`: it goes out as `null`.
        #[must_use]
        pub fn clear_phone(mut self) -> Self {
            self.phone = crate::Patch::Null;
            self
        }
    }
    impl CreateCoupon {
        /// With what is required: `name`, `amount`, `currency`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            currency: impl ::std::convert::Into<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            Self {
                amount: amount.into(),
                apply_on: ::std::default::Default::default(),
                currency: currency.into(),
                discount_scheme: ::std::default::Default::default(),
                duration_scheme: ::std::default::Default::default(),
                duration_times: ::std::default::Default::default(),
                name: name.into(),
                status: ::std::default::Default::default(),
                valid_until: ::std::default::Default::default(),
            }
        }
        /// The target of a coupon: lines or the whole invoice.
        #[must_use]
        pub fn apply_on(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::CouponApplyOn>,
        ) -> Self {
            self.apply_on = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        /// The number of periods that a coupon applies to.
        #[must_use]
        pub fn duration_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::CouponDurationScheme>,
        ) -> Self {
            self.duration_scheme = value.into_parameter();
            self
        }
        ///The number of periods that the coupon applies to; `limited` requires it.
        #[must_use]
        pub fn duration_times(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration_times = value.into_parameter().into();
            self
        }
        /// Clears `duration_times`: it goes out as `null`.
        #[must_use]
        pub fn clear_duration_times(mut self) -> Self {
            self.duration_times = crate::Patch::Null;
            self
        }
        /// The status of a coupon.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::CouponStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        ///The last day on which the coupon can be used.
        #[must_use]
        pub fn valid_until(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.valid_until = value.into_parameter().into();
            self
        }
        /// Clears `valid_until`: it goes out as `null`.
        #[must_use]
        pub fn clear_valid_until(mut self) -> Self {
            self.valid_until = crate::Patch::Null;
            self
        }
    }
    impl CreateCreditNote {
        /// With what is required: `invoice`, `date`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            invoice: impl ::std::convert::Into<crate::piriod::identifiers::InvoiceId>,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
        ) -> Self {
            Self {
                date: date.into(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                internal_note: ::std::default::Default::default(),
                invoice: invoice.into(),
                lines: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                retention: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
            }
        }
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///An internal remark, visible to the sender only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter();
            self
        }
        ///The lines of the credit note.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<CreditNoteLineInput>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///A remark on the credit note.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The tax withheld, in the credit note's currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///The rate of the tax, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
    }
    impl CreateCustomer {
        /// With what is required: `name`, `country`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            country: impl ::std::convert::Into<crate::piriod::identifiers::CountryId>,
        ) -> Self {
            Self {
                address: ::std::default::Default::default(),
                country: country.into(),
                currency: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                manager: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                name: name.into(),
                phone: ::std::default::Default::default(),
                reference: ::std::default::Default::default(),
                send_collections: ::std::default::Default::default(),
                send_invoices: ::std::default::Default::default(),
                send_vouchers: ::std::default::Default::default(),
                state: ::std::default::Default::default(),
                tax_id: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
                website: ::std::default::Default::default(),
                zip_code: ::std::default::Default::default(),
            }
        }
        ///The address of the customer, as printed on documents.
        #[must_use]
        pub fn address(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.address = value.into_parameter();
            self
        }
        /// The ISO 4217 code of the currency of its bills. Default: the currency of the country.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The email address of the customer.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///The customer's representative.
        #[must_use]
        pub fn manager(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.manager = value.into_parameter();
            self
        }
        ///Custom data about the customer, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///The telephone number of the customer.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter();
            self
        }
        ///Your own reference for the customer, such as its number in another system.
        #[must_use]
        pub fn reference(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.reference = value.into_parameter();
            self
        }
        ///True if the customer receives payment reminders.
        #[must_use]
        pub fn send_collections(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.send_collections = value.into_parameter();
            self
        }
        ///True if the customer receives its invoices.
        #[must_use]
        pub fn send_invoices(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.send_invoices = value.into_parameter();
            self
        }
        ///True if the customer receives vouchers of its payments.
        #[must_use]
        pub fn send_vouchers(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.send_vouchers = value.into_parameter();
            self
        }
        /// The identifier of a state or region within the customer's country.
        #[must_use]
        pub fn state(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::StateId>,
        ) -> Self {
            self.state = value.into_parameter();
            self
        }
        ///The customer's tax number; required if its country has tax rules and is that of the account.
        #[must_use]
        pub fn tax_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.tax_id = value.into_parameter();
            self
        }
        ///Settings for the tax agency of the customer's country, as key-value pairs.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
        ///The URL of the customer's website.
        #[must_use]
        pub fn website(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.website = value.into_parameter();
            self
        }
        ///The postal code of the customer's address.
        #[must_use]
        pub fn zip_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.zip_code = value.into_parameter();
            self
        }
    }
    impl CreateDebitNote {
        /// With what is required: `credit_note`, `document`, `date`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            credit_note: impl ::std::convert::Into<
                crate::piriod::identifiers::CreditNoteId,
            >,
            document: impl ::std::convert::Into<
                crate::piriod::identifiers::DocumentTypeId,
            >,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
        ) -> Self {
            Self {
                credit_note: credit_note.into(),
                date: date.into(),
                document: document.into(),
                internal_note: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
            }
        }
        ///An internal remark, visible to the sender only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter().into();
            self
        }
        /// Clears `internal_note`: it goes out as `null`.
        #[must_use]
        pub fn clear_internal_note(mut self) -> Self {
            self.internal_note = crate::Patch::Null;
            self
        }
        ///A remark on the debit note.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter().into();
            self
        }
        /// Clears `note`: it goes out as `null`.
        #[must_use]
        pub fn clear_note(mut self) -> Self {
            self.note = crate::Patch::Null;
            self
        }
    }
    impl CreateInvoice {
        /// With what is required: `customer`, `date`, `document`, `lines`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            customer: impl ::std::convert::Into<crate::piriod::identifiers::CustomerId>,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
            document: impl ::std::convert::Into<
                crate::piriod::identifiers::DocumentTypeId,
            >,
            lines: impl ::std::convert::Into<::std::vec::Vec<InvoiceLineInput>>,
        ) -> Self {
            Self {
                collection_method: ::std::default::Default::default(),
                customer: customer.into(),
                date: date.into(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: document.into(),
                due_date: ::std::default::Default::default(),
                lines: lines.into(),
                note: ::std::default::Default::default(),
                references: ::std::default::Default::default(),
            }
        }
        /// The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.
        #[must_use]
        pub fn collection_method(
            mut self,
            value: impl crate::IntoParameter<
                crate::piriod::enums::InvoiceCollectionMethod,
            >,
        ) -> Self {
            self.collection_method = value.into_parameter();
            self
        }
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///The date by which the invoice has to be paid.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter();
            self
        }
        ///A remark on the invoice.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The documents that the invoice refers to.
        #[must_use]
        pub fn references(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<InvoiceReference>>,
        ) -> Self {
            self.references = value.into_parameter();
            self
        }
    }
    impl CreateOrder {
        /// With what is required: `customer`, `document`, `date`, `shipping_type`, `lines`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            customer: impl ::std::convert::Into<crate::piriod::identifiers::CustomerId>,
            document: impl ::std::convert::Into<
                crate::piriod::identifiers::DocumentTypeId,
            >,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
            shipping_type: impl ::std::convert::Into<::std::string::String>,
            lines: impl ::std::convert::Into<::std::vec::Vec<NewOrderLine>>,
        ) -> Self {
            Self {
                address: ::std::default::Default::default(),
                amount: ::std::default::Default::default(),
                carrier_id: ::std::default::Default::default(),
                carrier_name: ::std::default::Default::default(),
                customer: customer.into(),
                date: date.into(),
                document: document.into(),
                exempt: ::std::default::Default::default(),
                licence_plate: ::std::default::Default::default(),
                lines: lines.into(),
                note: ::std::default::Default::default(),
                number: ::std::default::Default::default(),
                references: ::std::default::Default::default(),
                shipping_type: shipping_type.into(),
                state: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                total: ::std::default::Default::default(),
            }
        }
        ///The delivery address, in one line.
        #[must_use]
        pub fn address(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.address = value.into_parameter();
            self
        }
        ///The sum of the taxed lines before tax, in the document's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///The carrier's own identifier; not one of Piriod.
        #[must_use]
        pub fn carrier_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.carrier_id = value.into_parameter();
            self
        }
        ///The name of the carrier.
        #[must_use]
        pub fn carrier_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.carrier_name = value.into_parameter();
            self
        }
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[must_use]
        pub fn exempt(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The licence plate of the vehicle.
        #[must_use]
        pub fn licence_plate(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.licence_plate = value.into_parameter();
            self
        }
        ///A remark on the order.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The number of the order in its series.
        #[must_use]
        pub fn number(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.number = value.into_parameter();
            self
        }
        ///Other documents that the order refers to.
        #[must_use]
        pub fn references(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<InvoiceReference>>,
        ) -> Self {
            self.references = value.into_parameter();
            self
        }
        /// The identifier of a state or region within a country.
        #[must_use]
        pub fn state(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::StateId>,
        ) -> Self {
            self.state = value.into_parameter();
            self
        }
        ///The tax of the document, in its currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the document, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///The total of the document, in its currency.
        #[must_use]
        pub fn total(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.total = value.into_parameter();
            self
        }
    }
    impl CreateOrgUnit {
        /// With what is required: `customer`, `name`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            customer: impl ::std::convert::Into<crate::piriod::identifiers::CustomerId>,
            name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                customer: customer.into(),
                name: name.into(),
            }
        }
    }
    impl CreatePayment {
        /// With what is required: `amount`, `currency`, `date`, `description`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<crate::Decimal>,
            currency: impl ::std::convert::Into<crate::piriod::identifiers::CurrencyId>,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
            description: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                currency: currency.into(),
                customer: ::std::default::Default::default(),
                date: date.into(),
                description: description.into(),
                enable_checkout: ::std::default::Default::default(),
                invoice: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                payment_date: ::std::default::Default::default(),
                return_url: ::std::default::Default::default(),
                source: ::std::default::Default::default(),
                sources: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                subscription: ::std::default::Default::default(),
            }
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter().into();
            self
        }
        /// Clears `customer`: it goes out as `null`.
        #[must_use]
        pub fn clear_customer(mut self) -> Self {
            self.customer = crate::Patch::Null;
            self
        }
        ///True if the payer can open the public page of the payment.
        #[must_use]
        pub fn enable_checkout(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.enable_checkout = value.into_parameter();
            self
        }
        /// The identifier of an invoice.
        #[must_use]
        pub fn invoice(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::InvoiceId>,
        ) -> Self {
            self.invoice = value.into_parameter().into();
            self
        }
        /// Clears `invoice`: it goes out as `null`.
        #[must_use]
        pub fn clear_invoice(mut self) -> Self {
            self.invoice = crate::Patch::Null;
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///When the payment was received.
        #[must_use]
        pub fn payment_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.payment_date = value.into_parameter().into();
            self
        }
        /// Clears `payment_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_payment_date(mut self) -> Self {
            self.payment_date = crate::Patch::Null;
            self
        }
        ///The URL that the payer is sent to afterwards.
        #[must_use]
        pub fn return_url(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.return_url = value.into_parameter();
            self
        }
        /// The main source; an older field for a single source.
        #[must_use]
        pub fn source(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SourceId>,
        ) -> Self {
            self.source = value.into_parameter().into();
            self
        }
        /// Clears `source`: it goes out as `null`.
        #[must_use]
        pub fn clear_source(mut self) -> Self {
            self.source = crate::Patch::Null;
            self
        }
        ///All sources that the payment is linked to.
        #[must_use]
        pub fn sources(
            mut self,
            value: impl crate::IntoParameter<
                ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
            >,
        ) -> Self {
            self.sources = value.into_parameter();
            self
        }
        /// The status of a payment.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::PaymentStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        /// The identifier of a subscription.
        #[must_use]
        pub fn subscription(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SubscriptionId>,
        ) -> Self {
            self.subscription = value.into_parameter().into();
            self
        }
        /// Clears `subscription`: it goes out as `null`.
        #[must_use]
        pub fn clear_subscription(mut self) -> Self {
            self.subscription = crate::Patch::Null;
            self
        }
    }
    impl CreatePaymentLink {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                extra: ::std::default::Default::default(),
            }
        }
        ///The amount to pay, in the given currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        /// The identifier of a currency: its ISO 4217 code.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    impl CreatePaymentReceipt {
        /// With what is required: `sources`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            sources: impl ::std::convert::Into<
                ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
            >,
        ) -> Self {
            Self {
                custom_change: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                sources: sources.into(),
                tax_settings: ::std::default::Default::default(),
            }
        }
        ///An exchange rate set by hand.
        #[must_use]
        pub fn custom_change(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.custom_change = value.into_parameter().into();
            self
        }
        /// Clears `custom_change`: it goes out as `null`.
        #[must_use]
        pub fn clear_custom_change(mut self) -> Self {
            self.custom_change = crate::Patch::Null;
            self
        }
        ///The date of the receipt.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter().into();
            self
        }
        /// Clears `date`: it goes out as `null`.
        #[must_use]
        pub fn clear_date(mut self) -> Self {
            self.date = crate::Patch::Null;
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///Tax settings of the country; the keys differ by country.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
    }
    impl CreatePlan {
        /// With what is required: `product`, `name`, `description`, `frequency`, `currency`, `amount`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            product: impl ::std::convert::Into<crate::piriod::identifiers::ProductId>,
            name: impl ::std::convert::Into<::std::string::String>,
            description: impl ::std::convert::Into<::std::string::String>,
            frequency: impl ::std::convert::Into<
                crate::piriod::identifiers::FrequencyId,
            >,
            currency: impl ::std::convert::Into<crate::piriod::identifiers::CurrencyId>,
            amount: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                amount: amount.into(),
                currency: currency.into(),
                description: description.into(),
                exempt: ::std::default::Default::default(),
                frequency: frequency.into(),
                name: name.into(),
                product: product.into(),
                sku: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                tiers: ::std::default::Default::default(),
                tiers_mode: ::std::default::Default::default(),
                unit_label: ::std::default::Default::default(),
                usage_aggregation: ::std::default::Default::default(),
                usage_scheme: ::std::default::Default::default(),
            }
        }
        ///True if the plan is exempt from tax.
        #[must_use]
        pub fn exempt(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The seller's code (SKU) for the plan.
        #[must_use]
        pub fn sku(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.sku = value.into_parameter().into();
            self
        }
        /// Clears `sku`: it goes out as `null`.
        #[must_use]
        pub fn clear_sku(mut self) -> Self {
            self.sku = crate::Patch::Null;
            self
        }
        /// The status of a plan.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::PlanStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        ///The prices by quantity, if one price is not enough.
        #[must_use]
        pub fn tiers(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<PlanTier>>,
        ) -> Self {
            self.tiers = value.into_parameter();
            self
        }
        /// The way in which tiers determine a price. `unit` and `range` are deprecated names of `volume` and `package`.
        #[must_use]
        pub fn tiers_mode(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::TiersMode>,
        ) -> Self {
            self.tiers_mode = value.into_parameter();
            self
        }
        ///The label of one unit on documents.
        #[must_use]
        pub fn unit_label(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.unit_label = value.into_parameter().into();
            self
        }
        /// Clears `unit_label`: it goes out as `null`.
        #[must_use]
        pub fn clear_unit_label(mut self) -> Self {
            self.unit_label = crate::Patch::Null;
            self
        }
        /// The way in which the usage records of a period become one quantity.
        #[must_use]
        pub fn usage_aggregation(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::UsageAggregation>,
        ) -> Self {
            self.usage_aggregation = value.into_parameter();
            self
        }
        /// The basis of the price: the reserved quantity or the usage.
        #[must_use]
        pub fn usage_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::UsageScheme>,
        ) -> Self {
            self.usage_scheme = value.into_parameter();
            self
        }
    }
    impl CreateProduct {
        /// With what is required: `name`, `unit_label`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            unit_label: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                name: name.into(),
                status: ::std::default::Default::default(),
                unit_label: unit_label.into(),
            }
        }
        ///The status of the product. Only `active` has been seen. Undocumented: the other values.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
    }
    impl CreatePurchase {
        /// With what is required: `supplier`, `document`, `number`, `date`, `lines`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            supplier: impl ::std::convert::Into<crate::piriod::identifiers::SupplierId>,
            document: impl ::std::convert::Into<
                crate::piriod::identifiers::DocumentTypeId,
            >,
            number: impl ::std::convert::Into<i64>,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
            lines: impl ::std::convert::Into<::std::vec::Vec<NewPurchaseLine>>,
        ) -> Self {
            Self {
                amount: ::std::default::Default::default(),
                date: date.into(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: document.into(),
                due_date: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                lines: lines.into(),
                metadata: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                number: number.into(),
                retention: ::std::default::Default::default(),
                subtotal: ::std::default::Default::default(),
                supplier: supplier.into(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
                total: ::std::default::Default::default(),
            }
        }
        ///The sum of the taxed lines before tax, in the document's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///The date by which the purchase has to be paid.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter();
            self
        }
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[must_use]
        pub fn exempt(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///A remark on the purchase.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The tax withheld from the document, in its currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[must_use]
        pub fn subtotal(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.subtotal = value.into_parameter();
            self
        }
        ///The tax of the document, in its currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the document, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///Further settings for the tax rules of the country.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
        ///The total of the document, in its currency.
        #[must_use]
        pub fn total(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.total = value.into_parameter();
            self
        }
    }
    impl CreatePurchaseCreditNote {
        /// With what is required: `purchase`, `document`, `number`, `date`, `lines`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            purchase: impl ::std::convert::Into<crate::piriod::identifiers::PurchaseId>,
            document: impl ::std::convert::Into<
                crate::piriod::identifiers::DocumentTypeId,
            >,
            number: impl ::std::convert::Into<i64>,
            date: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
            lines: impl ::std::convert::Into<::std::vec::Vec<NewPurchaseCreditNoteLine>>,
        ) -> Self {
            Self {
                amount: ::std::default::Default::default(),
                date: date.into(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: document.into(),
                exempt: ::std::default::Default::default(),
                internal_note: ::std::default::Default::default(),
                lines: lines.into(),
                note: ::std::default::Default::default(),
                number: number.into(),
                purchase: purchase.into(),
                retention: ::std::default::Default::default(),
                subtotal: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                total: ::std::default::Default::default(),
            }
        }
        ///The sum of the taxed lines before tax, in the document's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[must_use]
        pub fn exempt(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///An internal remark, visible to the workspace only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter();
            self
        }
        ///A remark on the credit note.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The tax withheld from the document, in its currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[must_use]
        pub fn subtotal(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.subtotal = value.into_parameter();
            self
        }
        ///The tax of the document, in its currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the document, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///The total of the document, in its currency.
        #[must_use]
        pub fn total(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.total = value.into_parameter();
            self
        }
    }
    impl CreateRefund {
        /// With what is required: `payment`, `amount`, `reason`, `receipt`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            payment: impl ::std::convert::Into<crate::piriod::identifiers::PaymentId>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            reason: impl ::std::convert::Into<crate::piriod::enums::RefundReason>,
            receipt: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                metadata: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                payment: payment.into(),
                reason: reason.into(),
                receipt: receipt.into(),
            }
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///A remark on the refund.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter().into();
            self
        }
        /// Clears `note`: it goes out as `null`.
        #[must_use]
        pub fn clear_note(mut self) -> Self {
            self.note = crate::Patch::Null;
            self
        }
    }
    impl CreateReminderMessage {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                action: ::std::default::Default::default(),
                credit_note: ::std::default::Default::default(),
                invoice: ::std::default::Default::default(),
                message: ::std::default::Default::default(),
                order: ::std::default::Default::default(),
                payment: ::std::default::Default::default(),
                recipient: ::std::default::Default::default(),
                subject: ::std::default::Default::default(),
            }
        }
        ///The requested action. Only `pay` has been seen.
        #[must_use]
        pub fn action(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.action = value.into_parameter();
            self
        }
        /// The identifier of a credit note.
        #[must_use]
        pub fn credit_note(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CreditNoteId>,
        ) -> Self {
            self.credit_note = value.into_parameter();
            self
        }
        /// The identifier of an invoice.
        #[must_use]
        pub fn invoice(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::InvoiceId>,
        ) -> Self {
            self.invoice = value.into_parameter();
            self
        }
        ///The text of the message.
        #[must_use]
        pub fn message(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.message = value.into_parameter();
            self
        }
        /// The identifier of an order.
        #[must_use]
        pub fn order(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::OrderId>,
        ) -> Self {
            self.order = value.into_parameter();
            self
        }
        /// The identifier of a payment.
        #[must_use]
        pub fn payment(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::PaymentId>,
        ) -> Self {
            self.payment = value.into_parameter();
            self
        }
        ///The recipient's email address.
        #[must_use]
        pub fn recipient(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.recipient = value.into_parameter();
            self
        }
        ///The subject of the email.
        #[must_use]
        pub fn subject(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.subject = value.into_parameter();
            self
        }
    }
    impl CreateRetention {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl CreateSource {
        /// With what is required: `gateway`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            gateway: impl ::std::convert::Into<crate::piriod::identifiers::GatewayId>,
        ) -> Self {
            Self {
                amount: ::std::default::Default::default(),
                client: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                gateway: gateway.into(),
                metadata: ::std::default::Default::default(),
                return_url: ::std::default::Default::default(),
                usage: ::std::default::Default::default(),
            }
        }
        ///The amount of the source. Undocumented: its currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter().into();
            self
        }
        /// Clears `amount`: it goes out as `null`.
        #[must_use]
        pub fn clear_amount(mut self) -> Self {
            self.amount = crate::Patch::Null;
            self
        }
        ///Details of the payer's client when the source was created.
        #[must_use]
        pub fn client(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.client = value.into_parameter();
            self
        }
        /// The customer of the source; required for a reusable source.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter().into();
            self
        }
        /// Clears `customer`: it goes out as `null`.
        #[must_use]
        pub fn clear_customer(mut self) -> Self {
            self.customer = crate::Patch::Null;
            self
        }
        ///The purpose of the source.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter().into();
            self
        }
        /// Clears `description`: it goes out as `null`.
        #[must_use]
        pub fn clear_description(mut self) -> Self {
            self.description = crate::Patch::Null;
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///The URL that the payer is sent to after entering the means of payment on another site.
        #[must_use]
        pub fn return_url(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.return_url = value.into_parameter().into();
            self
        }
        /// Clears `return_url`: it goes out as `null`.
        #[must_use]
        pub fn clear_return_url(mut self) -> Self {
            self.return_url = crate::Patch::Null;
            self
        }
        /// The allowed use of a source: one payment or several.
        #[must_use]
        pub fn usage(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::SourceUsage>,
        ) -> Self {
            self.usage = value.into_parameter();
            self
        }
    }
    impl CreateSubscription {
        /// With what is required: `customer`, `date_start`, `document`, `lines`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            customer: impl ::std::convert::Into<crate::piriod::identifiers::CustomerId>,
            date_start: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
            document: impl ::std::convert::Into<
                crate::piriod::identifiers::DocumentTypeId,
            >,
            lines: impl ::std::convert::Into<::std::vec::Vec<CreateSubscriptionLine>>,
        ) -> Self {
            Self {
                addons: ::std::default::Default::default(),
                billing_cycles: ::std::default::Default::default(),
                collection_scheme: ::std::default::Default::default(),
                coupon: ::std::default::Default::default(),
                custom_change: ::std::default::Default::default(),
                customer: customer.into(),
                date_start: date_start.into(),
                default_source: ::std::default::Default::default(),
                document: document.into(),
                expiration_days: ::std::default::Default::default(),
                lines: lines.into(),
                next_billing: ::std::default::Default::default(),
                next_billing_cycle: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                orgunit: ::std::default::Default::default(),
                references: ::std::default::Default::default(),
                require_reference: ::std::default::Default::default(),
                test_mode: ::std::default::Default::default(),
            }
        }
        ///The add-ons on top of the lines.
        #[must_use]
        pub fn addons(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<SubscriptionAddon>>,
        ) -> Self {
            self.addons = value.into_parameter();
            self
        }
        ///The total number of billed periods. If unset, there is no end.
        #[must_use]
        pub fn billing_cycles(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.billing_cycles = value.into_parameter().into();
            self
        }
        /// Clears `billing_cycles`: it goes out as `null`.
        #[must_use]
        pub fn clear_billing_cycles(mut self) -> Self {
            self.billing_cycles = crate::Patch::Null;
            self
        }
        /// The way of collecting: an invoice to pay, or a charge to the source.
        #[must_use]
        pub fn collection_scheme(
            mut self,
            value: impl crate::IntoParameter<
                crate::piriod::enums::SubscriptionCollectionScheme,
            >,
        ) -> Self {
            self.collection_scheme = value.into_parameter();
            self
        }
        /// The identifier of the coupon that applies to the subscription as a whole.
        #[must_use]
        pub fn coupon(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CouponId>,
        ) -> Self {
            self.coupon = value.into_parameter();
            self
        }
        ///The exchange rate agreed for the subscription's bills.
        #[must_use]
        pub fn custom_change(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.custom_change = value.into_parameter();
            self
        }
        /// The identifier of the source that is charged; `charge_payment` requires it.
        #[must_use]
        pub fn default_source(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SourceId>,
        ) -> Self {
            self.default_source = value.into_parameter();
            self
        }
        ///The number of days from an invoice's issue until it is due.
        #[must_use]
        pub fn expiration_days(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.expiration_days = value.into_parameter();
            self
        }
        ///The day of the next bill.
        #[must_use]
        pub fn next_billing(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.next_billing = value.into_parameter();
            self
        }
        ///The number of the period that is billed next.
        #[must_use]
        pub fn next_billing_cycle(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.next_billing_cycle = value.into_parameter();
            self
        }
        ///A remark on the subscription.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        /// The identifier of the customer's organisation unit that is billed.
        #[must_use]
        pub fn orgunit(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::OrgUnitId>,
        ) -> Self {
            self.orgunit = value.into_parameter();
            self
        }
        ///The documents that bills refer to, such as an order of the customer.
        #[must_use]
        pub fn references(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<SubscriptionReference>>,
        ) -> Self {
            self.references = value.into_parameter();
            self
        }
        ///True if a bill needs a reference to a document of the customer.
        #[must_use]
        pub fn require_reference(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.require_reference = value.into_parameter();
            self
        }
        ///True to create the subscription in the test mode.
        #[must_use]
        pub fn test_mode(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.test_mode = value.into_parameter();
            self
        }
    }
    impl CreateSubscriptionLine {
        /// With what is required: `plan`, `quantity`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            plan: impl ::std::convert::Into<crate::piriod::identifiers::PlanId>,
            quantity: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                coupon: ::std::default::Default::default(),
                plan: plan.into(),
                quantity: quantity.into(),
            }
        }
        /// The identifier of the coupon that applies to the line.
        #[must_use]
        pub fn coupon(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CouponId>,
        ) -> Self {
            self.coupon = value.into_parameter();
            self
        }
    }
    impl CreateSupplier {
        /// With what is required: `name`, `country`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            country: impl ::std::convert::Into<crate::piriod::identifiers::CountryId>,
        ) -> Self {
            Self {
                address: ::std::default::Default::default(),
                country: country.into(),
                currency: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                name: name.into(),
                phone: ::std::default::Default::default(),
                state: ::std::default::Default::default(),
                tax_id: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
                website: ::std::default::Default::default(),
            }
        }
        ///Street and number, in one line.
        #[must_use]
        pub fn address(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.address = value.into_parameter().into();
            self
        }
        /// Clears `address`: it goes out as `null`.
        #[must_use]
        pub fn clear_address(mut self) -> Self {
            self.address = crate::Patch::Null;
            self
        }
        /// The default currency of payments to the supplier.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The email address of the supplier.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter().into();
            self
        }
        /// Clears `email`: it goes out as `null`.
        #[must_use]
        pub fn clear_email(mut self) -> Self {
            self.email = crate::Patch::Null;
            self
        }
        ///The telephone number of the supplier.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter().into();
            self
        }
        /// Clears `phone`: it goes out as `null`.
        #[must_use]
        pub fn clear_phone(mut self) -> Self {
            self.phone = crate::Patch::Null;
            self
        }
        /// The identifier of a state or region within a country.
        #[must_use]
        pub fn state(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::StateId>,
        ) -> Self {
            self.state = value.into_parameter().into();
            self
        }
        /// Clears `state`: it goes out as `null`.
        #[must_use]
        pub fn clear_state(mut self) -> Self {
            self.state = crate::Patch::Null;
            self
        }
        ///The supplier's tax number in its country.
        #[must_use]
        pub fn tax_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.tax_id = value.into_parameter().into();
            self
        }
        /// Clears `tax_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_tax_id(mut self) -> Self {
            self.tax_id = crate::Patch::Null;
            self
        }
        ///Further settings for the tax rules of the country.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
        ///The URL of the supplier's website.
        #[must_use]
        pub fn website(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.website = value.into_parameter().into();
            self
        }
        /// Clears `website`: it goes out as `null`.
        #[must_use]
        pub fn clear_website(mut self) -> Self {
            self.website = crate::Patch::Null;
            self
        }
    }
    impl CreditNoteLineInput {
        /// With what is required: `name`, `amount`, `quantity`, `exempt`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            quantity: impl ::std::convert::Into<crate::Decimal>,
            exempt: impl ::std::convert::Into<bool>,
        ) -> Self {
            Self {
                amount: amount.into(),
                code: ::std::default::Default::default(),
                code_scheme: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                exempt: exempt.into(),
                name: name.into(),
                quantity: quantity.into(),
                retention: ::std::default::Default::default(),
                retention_percent: ::std::default::Default::default(),
                retention_scheme: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
            }
        }
        ///The code of the item.
        #[must_use]
        pub fn code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code = value.into_parameter();
            self
        }
        ///The list that `code` is from. Undocumented: its values.
        #[must_use]
        pub fn code_scheme(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code_scheme = value.into_parameter();
            self
        }
        ///The description of the line.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///The tax withheld from the line, in the credit note's currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///The rate of the tax withheld, in percent.
        #[must_use]
        pub fn retention_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention_percent = value.into_parameter();
            self
        }
        ///The base of `retention_percent`. Only `subtotal` has been seen.
        #[must_use]
        pub fn retention_scheme(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.retention_scheme = value.into_parameter();
            self
        }
        ///The rate of the tax, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
    }
    impl InvoiceLineInput {
        /// With what is required: `name`, `amount`, `quantity`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            quantity: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                amount: amount.into(),
                code: ::std::default::Default::default(),
                code_scheme: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                name: name.into(),
                plan: ::std::default::Default::default(),
                quantity: quantity.into(),
                retention: ::std::default::Default::default(),
                retention_percent: ::std::default::Default::default(),
                retention_scheme: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                unit_label: ::std::default::Default::default(),
            }
        }
        ///The code of the item.
        #[must_use]
        pub fn code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code = value.into_parameter();
            self
        }
        ///The list that `code` is from. Undocumented: its values.
        #[must_use]
        pub fn code_scheme(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code_scheme = value.into_parameter();
            self
        }
        ///The description of the line.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///True if the line is exempt from tax.
        #[must_use]
        pub fn exempt(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        /// The identifier of a plan.
        #[must_use]
        pub fn plan(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::PlanId>,
        ) -> Self {
            self.plan = value.into_parameter();
            self
        }
        ///The tax withheld from the line, in the invoice's currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///The rate of the tax withheld, in percent.
        #[must_use]
        pub fn retention_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention_percent = value.into_parameter();
            self
        }
        ///The base of `retention_percent`. Only `subtotal` has been seen.
        #[must_use]
        pub fn retention_scheme(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.retention_scheme = value.into_parameter();
            self
        }
        ///The rate of the tax, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///The label of one unit.
        #[must_use]
        pub fn unit_label(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.unit_label = value.into_parameter();
            self
        }
    }
    impl InvoiceReference {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                date: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                serial: ::std::default::Default::default(),
            }
        }
        ///The date of the document referred to.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The reason for the reference.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The type of the document referred to.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The number of the document referred to.
        #[must_use]
        pub fn serial(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.serial = value.into_parameter();
            self
        }
    }
    impl NewOrderLine {
        /// With what is required: `name`, `amount`, `quantity`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            quantity: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                amount: amount.into(),
                description: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                name: name.into(),
                quantity: quantity.into(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
            }
        }
        ///The description of the line.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///True if the line is exempt from tax.
        #[must_use]
        pub fn exempt(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The tax of the line, in the document's currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the line, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
    }
    impl NewPurchaseCreditNoteLine {
        /// With what is required: `name`, `amount`, `quantity`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            quantity: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                amount: amount.into(),
                code: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                name: name.into(),
                quantity: quantity.into(),
                retention: ::std::default::Default::default(),
                retention_percent: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
            }
        }
        ///The supplier's code of the item.
        #[must_use]
        pub fn code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code = value.into_parameter();
            self
        }
        ///The description of the line.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///True if the line is exempt from tax.
        #[must_use]
        pub fn exempt(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The tax withheld from the line, in the document's currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///The tax withheld from the line, in percent.
        #[must_use]
        pub fn retention_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention_percent = value.into_parameter();
            self
        }
        ///The tax of the line, in the document's currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the line, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
    }
    impl NewPurchaseLine {
        /// With what is required: `name`, `amount`, `quantity`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<crate::Decimal>,
            quantity: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                amount: amount.into(),
                code: ::std::default::Default::default(),
                code_scheme: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                name: name.into(),
                quantity: quantity.into(),
                retention: ::std::default::Default::default(),
                retention_percent: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
            }
        }
        ///The supplier's code of the item.
        #[must_use]
        pub fn code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code = value.into_parameter();
            self
        }
        ///The list that `code` is from. Undocumented: its values.
        #[must_use]
        pub fn code_scheme(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.code_scheme = value.into_parameter();
            self
        }
        ///The description of the line.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The discount on the line, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        ///True if the line is exempt from tax.
        #[must_use]
        pub fn exempt(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The tax withheld from the line, in the document's currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///The tax withheld from the line, in percent.
        #[must_use]
        pub fn retention_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention_percent = value.into_parameter();
            self
        }
        ///The tax of the line, in the document's currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the line, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
    }
    impl PauseSubscription {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                pause_until: ::std::default::Default::default(),
                paused_reason: ::std::default::Default::default(),
            }
        }
        ///The day on which the pause ends.
        #[must_use]
        pub fn pause_until(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.pause_until = value.into_parameter();
            self
        }
        /// The reason for the pause of a subscription.
        #[must_use]
        pub fn paused_reason(
            mut self,
            value: impl crate::IntoParameter<
                crate::piriod::enums::SubscriptionPausedReason,
            >,
        ) -> Self {
            self.paused_reason = value.into_parameter();
            self
        }
    }
    impl PlanTier {
        /// With what is required: `amount`, `quantity_from`, `amount_scheme`, `unit_scheme`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<crate::Decimal>,
            quantity_from: impl ::std::convert::Into<crate::Decimal>,
            amount_scheme: impl ::std::convert::Into<::std::string::String>,
            unit_scheme: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                amount_scheme: amount_scheme.into(),
                quantity_from: quantity_from.into(),
                quantity_to: ::std::default::Default::default(),
                unit_scheme: unit_scheme.into(),
            }
        }
        ///The last quantity of the tier; null is assumed to mean that it has no upper bound.
        #[must_use]
        pub fn quantity_to(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.quantity_to = value.into_parameter();
            self
        }
    }
    impl RecordUsage {
        /// With what is required: `subscription_line`, `date_time`, `quantity`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            subscription_line: impl ::std::convert::Into<
                crate::piriod::identifiers::SubscriptionLineId,
            >,
            date_time: impl ::std::convert::Into<
                ::chrono::DateTime<::chrono::offset::Utc>,
            >,
            quantity: impl ::std::convert::Into<crate::Decimal>,
        ) -> Self {
            Self {
                date_time: date_time.into(),
                quantity: quantity.into(),
                subscription_line: subscription_line.into(),
            }
        }
    }
    impl ResumeSubscription {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl SubscriptionAddon {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                addon: ::std::default::Default::default(),
                addon_redemptions: ::std::default::Default::default(),
                quantity: ::std::default::Default::default(),
                rates: ::std::default::Default::default(),
            }
        }
        /// The identifier of an add-on.
        #[must_use]
        pub fn addon(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::AddonId>,
        ) -> Self {
            self.addon = value.into_parameter();
            self
        }
        ///The number of times that the add-on has been billed.
        #[must_use]
        pub fn addon_redemptions(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.addon_redemptions = value.into_parameter();
            self
        }
        ///The number of units of the add-on.
        #[must_use]
        pub fn quantity(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.quantity = value.into_parameter();
            self
        }
        ///The share of the price that each period pays.
        #[must_use]
        pub fn rates(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<SubscriptionAddonRate>>,
        ) -> Self {
            self.rates = value.into_parameter();
            self
        }
    }
    impl SubscriptionAddonRate {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                billing_cycle: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                percentage: ::std::default::Default::default(),
            }
        }
        ///The number of the period.
        #[must_use]
        pub fn billing_cycle(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.billing_cycle = value.into_parameter();
            self
        }
        ///A remark on the share.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The share, in percent.
        #[must_use]
        pub fn percentage(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.percentage = value.into_parameter();
            self
        }
    }
    impl SubscriptionReference {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                date: ::std::default::Default::default(),
                date_end: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                serial: ::std::default::Default::default(),
            }
        }
        ///The date of the document.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The day on which the reference expires.
        #[must_use]
        pub fn date_end(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date_end = value.into_parameter();
            self
        }
        ///A remark on the document.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The type of the document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The number of the document.
        #[must_use]
        pub fn serial(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.serial = value.into_parameter();
            self
        }
    }
    impl UpdateAchTransfer {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                auto_match: ::std::default::Default::default(),
                bank: ::std::default::Default::default(),
                comment: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                number: ::std::default::Default::default(),
                origin_bank: ::std::default::Default::default(),
                origin_holder_id: ::std::default::Default::default(),
                origin_holder_name: ::std::default::Default::default(),
                origin_id: ::std::default::Default::default(),
                origin_number: ::std::default::Default::default(),
                transfer_type: ::std::default::Default::default(),
            }
        }
        ///The amount transferred, in `currency`.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///True if Piriod matches the transfer with documents automatically.
        #[must_use]
        pub fn auto_match(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.auto_match = value.into_parameter();
            self
        }
        /// The identifier of a bank account of the workspace.
        #[must_use]
        pub fn bank(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::BankAccountId>,
        ) -> Self {
            self.bank = value.into_parameter();
            self
        }
        ///A comment by members of the workspace.
        #[must_use]
        pub fn comment(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.comment = value.into_parameter().into();
            self
        }
        /// Clears `comment`: it goes out as `null`.
        #[must_use]
        pub fn clear_comment(mut self) -> Self {
            self.comment = crate::Patch::Null;
            self
        }
        /// The identifier of a currency: its ISO 4217 code.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///When the transfer was made.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.date = value.into_parameter().into();
            self
        }
        /// Clears `date`: it goes out as `null`.
        #[must_use]
        pub fn clear_date(mut self) -> Self {
            self.date = crate::Patch::Null;
            self
        }
        ///The bank's description of the transfer.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The number of the transfer at the bank.
        #[must_use]
        pub fn number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.number = value.into_parameter().into();
            self
        }
        /// Clears `number`: it goes out as `null`.
        #[must_use]
        pub fn clear_number(mut self) -> Self {
            self.number = crate::Patch::Null;
            self
        }
        /// The bank that the transfer came from.
        #[must_use]
        pub fn origin_bank(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::BankAccountId>,
        ) -> Self {
            self.origin_bank = value.into_parameter().into();
            self
        }
        /// Clears `origin_bank`: it goes out as `null`.
        #[must_use]
        pub fn clear_origin_bank(mut self) -> Self {
            self.origin_bank = crate::Patch::Null;
            self
        }
        ///The identifier of the holder of the sending account. Undocumented: which number this is.
        #[must_use]
        pub fn origin_holder_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_holder_id = value.into_parameter();
            self
        }
        ///The holder of the sending account.
        #[must_use]
        pub fn origin_holder_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_holder_name = value.into_parameter();
            self
        }
        ///An identifier on the sender's side. Undocumented: what it identifies.
        #[must_use]
        pub fn origin_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_id = value.into_parameter();
            self
        }
        ///The number of the sending account.
        #[must_use]
        pub fn origin_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.origin_number = value.into_parameter();
            self
        }
        ///The type of transfer, in the bank's words.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.transfer_type = value.into_parameter().into();
            self
        }
        /// Clears `transfer_type`: it goes out as `null`.
        #[must_use]
        pub fn clear_transfer_type(mut self) -> Self {
            self.transfer_type = crate::Patch::Null;
            self
        }
    }
    impl UpdateAddon {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                apply_scheme: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                duration_times: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                sku: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                unit_label: ::std::default::Default::default(),
            }
        }
        ///The price of one unit, in the add-on's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        /// The billing of an add-on: once or repeatedly.
        #[must_use]
        pub fn apply_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::AddonApplyScheme>,
        ) -> Self {
            self.apply_scheme = value.into_parameter();
            self
        }
        /// The identifier of a currency: its ISO 4217 code.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The description of the add-on.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The number of times that the add-on is billed.
        #[must_use]
        pub fn duration_times(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration_times = value.into_parameter().into();
            self
        }
        /// Clears `duration_times`: it goes out as `null`.
        #[must_use]
        pub fn clear_duration_times(mut self) -> Self {
            self.duration_times = crate::Patch::Null;
            self
        }
        ///The name of the add-on.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The seller's code (SKU) for the add-on.
        #[must_use]
        pub fn sku(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.sku = value.into_parameter().into();
            self
        }
        /// Clears `sku`: it goes out as `null`.
        #[must_use]
        pub fn clear_sku(mut self) -> Self {
            self.sku = crate::Patch::Null;
            self
        }
        /// The status of an add-on.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::AddonStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        ///The label of one unit on documents.
        #[must_use]
        pub fn unit_label(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.unit_label = value.into_parameter().into();
            self
        }
        /// Clears `unit_label`: it goes out as `null`.
        #[must_use]
        pub fn clear_unit_label(mut self) -> Self {
            self.unit_label = crate::Patch::Null;
            self
        }
    }
    impl UpdateBank {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl UpdateBoleto {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                barcode: ::std::default::Default::default(),
                bill_id: ::std::default::Default::default(),
                payment: ::std::default::Default::default(),
                pdf: ::std::default::Default::default(),
                qr_code: ::std::default::Default::default(),
            }
        }
        ///The digits of the bar code on the slip.
        #[must_use]
        pub fn barcode(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.barcode = value.into_parameter();
            self
        }
        ///The bank's identifier of the slip.
        #[must_use]
        pub fn bill_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.bill_id = value.into_parameter();
            self
        }
        /// The identifier of a payment.
        #[must_use]
        pub fn payment(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::PaymentId>,
        ) -> Self {
            self.payment = value.into_parameter();
            self
        }
        ///A signed URL of the slip as a PDF file.
        #[must_use]
        pub fn pdf(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.pdf = value.into_parameter().into();
            self
        }
        /// Clears `pdf`: it goes out as `null`.
        #[must_use]
        pub fn clear_pdf(mut self) -> Self {
            self.pdf = crate::Patch::Null;
            self
        }
        ///The content of the slip's QR code.
        #[must_use]
        pub fn qr_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.qr_code = value.into_parameter();
            self
        }
    }
    impl UpdateContact {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                collections: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                invoicing: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                orgunit: ::std::default::Default::default(),
                phone: ::std::default::Default::default(),
            }
        }
        ///True if the contact receives payment reminders.
        #[must_use]
        pub fn collections(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.collections = value.into_parameter();
            self
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter().into();
            self
        }
        /// Clears `customer`: it goes out as `null`.
        #[must_use]
        pub fn clear_customer(mut self) -> Self {
            self.customer = crate::Patch::Null;
            self
        }
        ///The email address of the contact.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///True if the contact receives invoices.
        #[must_use]
        pub fn invoicing(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.invoicing = value.into_parameter();
            self
        }
        ///The name of the contact.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The identifier of an organisation unit of a customer.
        #[must_use]
        pub fn orgunit(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::OrgUnitId>,
        ) -> Self {
            self.orgunit = value.into_parameter().into();
            self
        }
        /// Clears `orgunit`: it goes out as `null`.
        #[must_use]
        pub fn clear_orgunit(mut self) -> Self {
            self.orgunit = crate::Patch::Null;
            self
        }
        ///The telephone number of the contact.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter().into();
            self
        }
        /// Clears `phone`: it goes out as `null`.
        #[must_use]
        pub fn clear_phone(mut self) -> Self {
            self.phone = crate::Patch::Null;
            self
        }
    }
    impl UpdateCoupon {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                apply_on: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                duration_scheme: ::std::default::Default::default(),
                duration_times: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                valid_until: ::std::default::Default::default(),
            }
        }
        ///The discount, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        /// The target of a coupon: lines or the whole invoice.
        #[must_use]
        pub fn apply_on(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::CouponApplyOn>,
        ) -> Self {
            self.apply_on = value.into_parameter();
            self
        }
        /// The ISO 4217 code of the currency of an amount of money.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter();
            self
        }
        /// The number of periods that a coupon applies to.
        #[must_use]
        pub fn duration_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::CouponDurationScheme>,
        ) -> Self {
            self.duration_scheme = value.into_parameter();
            self
        }
        ///The number of periods that the coupon applies to; `limited` requires it.
        #[must_use]
        pub fn duration_times(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration_times = value.into_parameter().into();
            self
        }
        /// Clears `duration_times`: it goes out as `null`.
        #[must_use]
        pub fn clear_duration_times(mut self) -> Self {
            self.duration_times = crate::Patch::Null;
            self
        }
        ///The name of the coupon.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The status of a coupon.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::CouponStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        ///The last day on which the coupon can be used.
        #[must_use]
        pub fn valid_until(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.valid_until = value.into_parameter().into();
            self
        }
        /// Clears `valid_until`: it goes out as `null`.
        #[must_use]
        pub fn clear_valid_until(mut self) -> Self {
            self.valid_until = crate::Patch::Null;
            self
        }
    }
    impl UpdateCreditNote {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                date: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                internal_note: ::std::default::Default::default(),
                invoice: ::std::default::Default::default(),
                lines: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                retention: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
            }
        }
        ///The date of the credit note.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter().into();
            self
        }
        /// Clears `discount`: it goes out as `null`.
        #[must_use]
        pub fn clear_discount(mut self) -> Self {
            self.discount = crate::Patch::Null;
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter().into();
            self
        }
        /// Clears `discount_scheme`: it goes out as `null`.
        #[must_use]
        pub fn clear_discount_scheme(mut self) -> Self {
            self.discount_scheme = crate::Patch::Null;
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter().into();
            self
        }
        /// Clears `document`: it goes out as `null`.
        #[must_use]
        pub fn clear_document(mut self) -> Self {
            self.document = crate::Patch::Null;
            self
        }
        ///An internal remark, visible to the sender only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter().into();
            self
        }
        /// Clears `internal_note`: it goes out as `null`.
        #[must_use]
        pub fn clear_internal_note(mut self) -> Self {
            self.internal_note = crate::Patch::Null;
            self
        }
        /// The identifier of an invoice.
        #[must_use]
        pub fn invoice(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::InvoiceId>,
        ) -> Self {
            self.invoice = value.into_parameter();
            self
        }
        ///The lines of the credit note. Undocumented: whether lines that are not sent are removed.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<CreditNoteLineInput>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///A remark on the credit note.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter().into();
            self
        }
        /// Clears `note`: it goes out as `null`.
        #[must_use]
        pub fn clear_note(mut self) -> Self {
            self.note = crate::Patch::Null;
            self
        }
        ///The tax withheld, in the credit note's currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///The rate of the tax, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
    }
    impl UpdateCustomer {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                address: ::std::default::Default::default(),
                country: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                manager: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                phone: ::std::default::Default::default(),
                reference: ::std::default::Default::default(),
                send_collections: ::std::default::Default::default(),
                send_invoices: ::std::default::Default::default(),
                send_vouchers: ::std::default::Default::default(),
                state: ::std::default::Default::default(),
                tax_id: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
                website: ::std::default::Default::default(),
                zip_code: ::std::default::Default::default(),
            }
        }
        ///The address of the customer, as printed on documents.
        #[must_use]
        pub fn address(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.address = value.into_parameter();
            self
        }
        /// The identifier of a country: its two-letter code.
        #[must_use]
        pub fn country(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CountryId>,
        ) -> Self {
            self.country = value.into_parameter();
            self
        }
        /// The ISO 4217 code of the currency of its bills.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The email address of the customer.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///The customer's representative.
        #[must_use]
        pub fn manager(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.manager = value.into_parameter();
            self
        }
        ///Custom data about the customer, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///The name of the customer.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The telephone number of the customer.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter();
            self
        }
        ///Your own reference for the customer, such as its number in another system.
        #[must_use]
        pub fn reference(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.reference = value.into_parameter();
            self
        }
        ///True if the customer receives payment reminders.
        #[must_use]
        pub fn send_collections(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.send_collections = value.into_parameter();
            self
        }
        ///True if the customer receives its invoices.
        #[must_use]
        pub fn send_invoices(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.send_invoices = value.into_parameter();
            self
        }
        ///True if the customer receives vouchers of its payments.
        #[must_use]
        pub fn send_vouchers(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.send_vouchers = value.into_parameter();
            self
        }
        /// The identifier of a state or region within the customer's country.
        #[must_use]
        pub fn state(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::StateId>,
        ) -> Self {
            self.state = value.into_parameter();
            self
        }
        ///The customer's tax number; required if its country has tax rules and is that of the account.
        #[must_use]
        pub fn tax_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.tax_id = value.into_parameter();
            self
        }
        ///Settings for the tax agency of the customer's country, as key-value pairs.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
        ///The URL of the customer's website.
        #[must_use]
        pub fn website(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.website = value.into_parameter();
            self
        }
        ///The postal code of the customer's address.
        #[must_use]
        pub fn zip_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.zip_code = value.into_parameter();
            self
        }
    }
    impl UpdateDebitNote {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                credit_note: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                internal_note: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
            }
        }
        /// The identifier of a credit note.
        #[must_use]
        pub fn credit_note(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CreditNoteId>,
        ) -> Self {
            self.credit_note = value.into_parameter();
            self
        }
        ///The date of the debit note.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///An internal remark, visible to the sender only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter().into();
            self
        }
        /// Clears `internal_note`: it goes out as `null`.
        #[must_use]
        pub fn clear_internal_note(mut self) -> Self {
            self.internal_note = crate::Patch::Null;
            self
        }
        ///A remark on the debit note.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter().into();
            self
        }
        /// Clears `note`: it goes out as `null`.
        #[must_use]
        pub fn clear_note(mut self) -> Self {
            self.note = crate::Patch::Null;
            self
        }
    }
    impl UpdateInvoice {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                collection_method: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                due_date: ::std::default::Default::default(),
                lines: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                references: ::std::default::Default::default(),
            }
        }
        /// The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.
        #[must_use]
        pub fn collection_method(
            mut self,
            value: impl crate::IntoParameter<
                crate::piriod::enums::InvoiceCollectionMethod,
            >,
        ) -> Self {
            self.collection_method = value.into_parameter();
            self
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter();
            self
        }
        ///The date of the invoice.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The discount on the whole document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter().into();
            self
        }
        /// Clears `discount`: it goes out as `null`.
        #[must_use]
        pub fn clear_discount(mut self) -> Self {
            self.discount = crate::Patch::Null;
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter().into();
            self
        }
        /// Clears `discount_scheme`: it goes out as `null`.
        #[must_use]
        pub fn clear_discount_scheme(mut self) -> Self {
            self.discount_scheme = crate::Patch::Null;
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The date by which the invoice has to be paid.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter().into();
            self
        }
        /// Clears `due_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_due_date(mut self) -> Self {
            self.due_date = crate::Patch::Null;
            self
        }
        ///The lines of the invoice. Undocumented: whether lines that are not sent are removed.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<InvoiceLineInput>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///A remark on the invoice.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter().into();
            self
        }
        /// Clears `note`: it goes out as `null`.
        #[must_use]
        pub fn clear_note(mut self) -> Self {
            self.note = crate::Patch::Null;
            self
        }
        ///The documents that the invoice refers to.
        #[must_use]
        pub fn references(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<InvoiceReference>>,
        ) -> Self {
            self.references = value.into_parameter();
            self
        }
    }
    impl UpdateOrder {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                address: ::std::default::Default::default(),
                amount: ::std::default::Default::default(),
                carrier_id: ::std::default::Default::default(),
                carrier_name: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                licence_plate: ::std::default::Default::default(),
                lines: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                number: ::std::default::Default::default(),
                references: ::std::default::Default::default(),
                shipping_type: ::std::default::Default::default(),
                state: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                total: ::std::default::Default::default(),
            }
        }
        ///The delivery address, in one line.
        #[must_use]
        pub fn address(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.address = value.into_parameter();
            self
        }
        ///The sum of the taxed lines before tax, in the document's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///The carrier's own identifier; not one of Piriod.
        #[must_use]
        pub fn carrier_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.carrier_id = value.into_parameter();
            self
        }
        ///The name of the carrier.
        #[must_use]
        pub fn carrier_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.carrier_name = value.into_parameter();
            self
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter();
            self
        }
        ///The date of the order.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[must_use]
        pub fn exempt(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The licence plate of the vehicle.
        #[must_use]
        pub fn licence_plate(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.licence_plate = value.into_parameter();
            self
        }
        ///The lines of the order.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<NewOrderLine>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///A remark on the order.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The number of the order in its series.
        #[must_use]
        pub fn number(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.number = value.into_parameter().into();
            self
        }
        /// Clears `number`: it goes out as `null`.
        #[must_use]
        pub fn clear_number(mut self) -> Self {
            self.number = crate::Patch::Null;
            self
        }
        ///Other documents that the order refers to.
        #[must_use]
        pub fn references(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<InvoiceReference>>,
        ) -> Self {
            self.references = value.into_parameter();
            self
        }
        ///The code of the shipping type. Only `1` has been seen.
        #[must_use]
        pub fn shipping_type(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.shipping_type = value.into_parameter();
            self
        }
        /// The identifier of a state or region within a country.
        #[must_use]
        pub fn state(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::StateId>,
        ) -> Self {
            self.state = value.into_parameter();
            self
        }
        ///The tax of the document, in its currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the document, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///The total of the document, in its currency.
        #[must_use]
        pub fn total(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.total = value.into_parameter();
            self
        }
    }
    impl UpdateOrgUnit {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                customer: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
            }
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter();
            self
        }
        ///The name of the unit.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
    }
    impl UpdatePayment {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                enable_checkout: ::std::default::Default::default(),
                invoice: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                payment_date: ::std::default::Default::default(),
                return_url: ::std::default::Default::default(),
                source: ::std::default::Default::default(),
                sources: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                subscription: ::std::default::Default::default(),
            }
        }
        ///The amount to pay, in the payment's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        /// The identifier of a currency: its ISO 4217 code.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter().into();
            self
        }
        /// Clears `customer`: it goes out as `null`.
        #[must_use]
        pub fn clear_customer(mut self) -> Self {
            self.customer = crate::Patch::Null;
            self
        }
        ///The date of the payment.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The purpose of the payment.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///True if the payer can open the public page of the payment.
        #[must_use]
        pub fn enable_checkout(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.enable_checkout = value.into_parameter();
            self
        }
        /// The identifier of an invoice.
        #[must_use]
        pub fn invoice(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::InvoiceId>,
        ) -> Self {
            self.invoice = value.into_parameter().into();
            self
        }
        /// Clears `invoice`: it goes out as `null`.
        #[must_use]
        pub fn clear_invoice(mut self) -> Self {
            self.invoice = crate::Patch::Null;
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///When the payment was received.
        #[must_use]
        pub fn payment_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.payment_date = value.into_parameter().into();
            self
        }
        /// Clears `payment_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_payment_date(mut self) -> Self {
            self.payment_date = crate::Patch::Null;
            self
        }
        ///The URL that the payer is sent to afterwards.
        #[must_use]
        pub fn return_url(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.return_url = value.into_parameter();
            self
        }
        /// The main source; an older field for a single source.
        #[must_use]
        pub fn source(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SourceId>,
        ) -> Self {
            self.source = value.into_parameter().into();
            self
        }
        /// Clears `source`: it goes out as `null`.
        #[must_use]
        pub fn clear_source(mut self) -> Self {
            self.source = crate::Patch::Null;
            self
        }
        ///All sources that the payment is linked to.
        #[must_use]
        pub fn sources(
            mut self,
            value: impl crate::IntoParameter<
                ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
            >,
        ) -> Self {
            self.sources = value.into_parameter();
            self
        }
        /// The status of a payment.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::PaymentStatus>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        /// The identifier of a subscription.
        #[must_use]
        pub fn subscription(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SubscriptionId>,
        ) -> Self {
            self.subscription = value.into_parameter().into();
            self
        }
        /// Clears `subscription`: it goes out as `null`.
        #[must_use]
        pub fn clear_subscription(mut self) -> Self {
            self.subscription = crate::Patch::Null;
            self
        }
    }
    impl UpdatePaymentLink {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl UpdatePaymentReceipt {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                custom_change: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                sources: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
            }
        }
        ///An exchange rate set by hand.
        #[must_use]
        pub fn custom_change(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.custom_change = value.into_parameter().into();
            self
        }
        /// Clears `custom_change`: it goes out as `null`.
        #[must_use]
        pub fn clear_custom_change(mut self) -> Self {
            self.custom_change = crate::Patch::Null;
            self
        }
        ///The date of the receipt.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter().into();
            self
        }
        /// Clears `date`: it goes out as `null`.
        #[must_use]
        pub fn clear_date(mut self) -> Self {
            self.date = crate::Patch::Null;
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///The sources of payments that the receipt covers: of one customer and one type of tax document, and on no other receipt.
        #[must_use]
        pub fn sources(
            mut self,
            value: impl crate::IntoParameter<
                ::std::vec::Vec<crate::piriod::identifiers::SourceId>,
            >,
        ) -> Self {
            self.sources = value.into_parameter();
            self
        }
        ///Tax settings of the country; the keys differ by country.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
    }
    impl UpdatePlan {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                description: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                sku: ::std::default::Default::default(),
                unit_label: ::std::default::Default::default(),
            }
        }
        ///The description of the plan.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///Custom data about the plan, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///The name of the plan.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The seller's code (SKU) for the plan.
        #[must_use]
        pub fn sku(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.sku = value.into_parameter().into();
            self
        }
        /// Clears `sku`: it goes out as `null`.
        #[must_use]
        pub fn clear_sku(mut self) -> Self {
            self.sku = crate::Patch::Null;
            self
        }
        ///The label of one unit on documents.
        #[must_use]
        pub fn unit_label(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.unit_label = value.into_parameter().into();
            self
        }
        /// Clears `unit_label`: it goes out as `null`.
        #[must_use]
        pub fn clear_unit_label(mut self) -> Self {
            self.unit_label = crate::Patch::Null;
            self
        }
    }
    impl UpdateProduct {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                unit_label: ::std::default::Default::default(),
            }
        }
        ///The name of the product.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The status of the product. Only `active` has been seen. Undocumented: the other values.
        #[must_use]
        pub fn status(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.status = value.into_parameter();
            self
        }
        ///The label of one unit of the product on documents.
        #[must_use]
        pub fn unit_label(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.unit_label = value.into_parameter();
            self
        }
    }
    impl UpdatePurchase {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                due_date: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                lines: ::std::default::Default::default(),
                metadata: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                number: ::std::default::Default::default(),
                retention: ::std::default::Default::default(),
                subtotal: ::std::default::Default::default(),
                supplier: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
                total: ::std::default::Default::default(),
            }
        }
        ///The sum of the taxed lines before tax, in the document's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///The date of the supplier's document.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter().into();
            self
        }
        /// Clears `discount_scheme`: it goes out as `null`.
        #[must_use]
        pub fn clear_discount_scheme(mut self) -> Self {
            self.discount_scheme = crate::Patch::Null;
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The date by which the purchase has to be paid.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter().into();
            self
        }
        /// Clears `due_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_due_date(mut self) -> Self {
            self.due_date = crate::Patch::Null;
            self
        }
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[must_use]
        pub fn exempt(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///The lines of the purchase.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<NewPurchaseLine>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///Custom data, as key-value pairs.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.metadata = value.into_parameter();
            self
        }
        ///A remark on the purchase.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The number of the supplier's document.
        #[must_use]
        pub fn number(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.number = value.into_parameter();
            self
        }
        ///The tax withheld from the document, in its currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[must_use]
        pub fn subtotal(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.subtotal = value.into_parameter();
            self
        }
        /// The identifier of a supplier.
        #[must_use]
        pub fn supplier(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SupplierId>,
        ) -> Self {
            self.supplier = value.into_parameter();
            self
        }
        ///The tax of the document, in its currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the document, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///Further settings for the tax rules of the country.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
        ///The total of the document, in its currency.
        #[must_use]
        pub fn total(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.total = value.into_parameter();
            self
        }
    }
    impl UpdatePurchaseCreditNote {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::default::Default::default(),
                date: ::std::default::Default::default(),
                discount: ::std::default::Default::default(),
                discount_scheme: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                exempt: ::std::default::Default::default(),
                internal_note: ::std::default::Default::default(),
                lines: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                number: ::std::default::Default::default(),
                purchase: ::std::default::Default::default(),
                retention: ::std::default::Default::default(),
                subtotal: ::std::default::Default::default(),
                tax: ::std::default::Default::default(),
                tax_percent: ::std::default::Default::default(),
                total: ::std::default::Default::default(),
            }
        }
        ///The sum of the taxed lines before tax, in the document's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.amount = value.into_parameter();
            self
        }
        ///The date of the supplier's credit note.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The discount on the document, in percent or money, as `discount_scheme` says.
        #[must_use]
        pub fn discount(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.discount = value.into_parameter();
            self
        }
        /// The unit of a discount: percent or an amount of money.
        #[must_use]
        pub fn discount_scheme(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::enums::DiscountScheme>,
        ) -> Self {
            self.discount_scheme = value.into_parameter().into();
            self
        }
        /// Clears `discount_scheme`: it goes out as `null`.
        #[must_use]
        pub fn clear_discount_scheme(mut self) -> Self {
            self.discount_scheme = crate::Patch::Null;
            self
        }
        /// The identifier of a type of tax document.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The sum of the lines that are exempt from tax, in the document's currency.
        #[must_use]
        pub fn exempt(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exempt = value.into_parameter();
            self
        }
        ///An internal remark, visible to the workspace only.
        #[must_use]
        pub fn internal_note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.internal_note = value.into_parameter();
            self
        }
        ///The lines of the credit note.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<NewPurchaseCreditNoteLine>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///A remark on the credit note.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        ///The number of the supplier's credit note.
        #[must_use]
        pub fn number(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.number = value.into_parameter();
            self
        }
        /// The identifier of a purchase.
        #[must_use]
        pub fn purchase(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::PurchaseId>,
        ) -> Self {
            self.purchase = value.into_parameter();
            self
        }
        ///The tax withheld from the document, in its currency.
        #[must_use]
        pub fn retention(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.retention = value.into_parameter();
            self
        }
        ///An intermediate sum, in the document's currency. Undocumented: what it covers.
        #[must_use]
        pub fn subtotal(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.subtotal = value.into_parameter();
            self
        }
        ///The tax of the document, in its currency.
        #[must_use]
        pub fn tax(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.tax = value.into_parameter();
            self
        }
        ///The tax of the document, in percent.
        #[must_use]
        pub fn tax_percent(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.tax_percent = value.into_parameter();
            self
        }
        ///The total of the document, in its currency.
        #[must_use]
        pub fn total(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.total = value.into_parameter();
            self
        }
    }
    impl UpdateRetention {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl UpdateSubscription {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                addons: ::std::default::Default::default(),
                billing_cycles: ::std::default::Default::default(),
                collection_scheme: ::std::default::Default::default(),
                coupon: ::std::default::Default::default(),
                custom_change: ::std::default::Default::default(),
                customer: ::std::default::Default::default(),
                date_start: ::std::default::Default::default(),
                default_source: ::std::default::Default::default(),
                document: ::std::default::Default::default(),
                expiration_days: ::std::default::Default::default(),
                lines: ::std::default::Default::default(),
                next_billing: ::std::default::Default::default(),
                next_billing_cycle: ::std::default::Default::default(),
                note: ::std::default::Default::default(),
                orgunit: ::std::default::Default::default(),
                references: ::std::default::Default::default(),
                require_reference: ::std::default::Default::default(),
                status_description: ::std::default::Default::default(),
            }
        }
        ///The add-ons on top of the lines.
        #[must_use]
        pub fn addons(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<SubscriptionAddon>>,
        ) -> Self {
            self.addons = value.into_parameter();
            self
        }
        ///The total number of billed periods; null if there is no end.
        #[must_use]
        pub fn billing_cycles(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.billing_cycles = value.into_parameter().into();
            self
        }
        /// Clears `billing_cycles`: it goes out as `null`.
        #[must_use]
        pub fn clear_billing_cycles(mut self) -> Self {
            self.billing_cycles = crate::Patch::Null;
            self
        }
        /// The way of collecting: an invoice to pay, or a charge to the source.
        #[must_use]
        pub fn collection_scheme(
            mut self,
            value: impl crate::IntoParameter<
                crate::piriod::enums::SubscriptionCollectionScheme,
            >,
        ) -> Self {
            self.collection_scheme = value.into_parameter();
            self
        }
        /// The identifier of the coupon that applies to the subscription as a whole.
        #[must_use]
        pub fn coupon(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CouponId>,
        ) -> Self {
            self.coupon = value.into_parameter();
            self
        }
        ///The exchange rate agreed for the subscription's bills.
        #[must_use]
        pub fn custom_change(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.custom_change = value.into_parameter();
            self
        }
        /// The identifier of a customer.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CustomerId>,
        ) -> Self {
            self.customer = value.into_parameter();
            self
        }
        ///The day on which the subscription begins.
        #[must_use]
        pub fn date_start(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date_start = value.into_parameter();
            self
        }
        /// The identifier of the source that is charged; `charge_payment` requires it.
        #[must_use]
        pub fn default_source(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::SourceId>,
        ) -> Self {
            self.default_source = value.into_parameter();
            self
        }
        /// The identifier of the type of the tax documents that bill the subscription.
        #[must_use]
        pub fn document(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::DocumentTypeId>,
        ) -> Self {
            self.document = value.into_parameter();
            self
        }
        ///The number of days from an invoice's issue until it is due.
        #[must_use]
        pub fn expiration_days(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.expiration_days = value.into_parameter();
            self
        }
        ///The plans of the subscription. Undocumented: whether lines that are not sent are removed.
        #[must_use]
        pub fn lines(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<UpdateSubscriptionLine>>,
        ) -> Self {
            self.lines = value.into_parameter();
            self
        }
        ///The day of the next bill.
        #[must_use]
        pub fn next_billing(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.next_billing = value.into_parameter();
            self
        }
        ///The number of the period that is billed next.
        #[must_use]
        pub fn next_billing_cycle(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.next_billing_cycle = value.into_parameter();
            self
        }
        ///A remark on the subscription.
        #[must_use]
        pub fn note(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.note = value.into_parameter();
            self
        }
        /// The identifier of the customer's organisation unit that is billed.
        #[must_use]
        pub fn orgunit(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::OrgUnitId>,
        ) -> Self {
            self.orgunit = value.into_parameter();
            self
        }
        ///The documents that bills refer to, such as an order of the customer.
        #[must_use]
        pub fn references(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<SubscriptionReference>>,
        ) -> Self {
            self.references = value.into_parameter();
            self
        }
        ///True if a bill needs a reference to a document of the customer.
        #[must_use]
        pub fn require_reference(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.require_reference = value.into_parameter();
            self
        }
        ///A remark on the status.
        #[must_use]
        pub fn status_description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.status_description = value.into_parameter();
            self
        }
    }
    impl UpdateSubscriptionLine {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                coupon: ::std::default::Default::default(),
                id: ::std::default::Default::default(),
                plan: ::std::default::Default::default(),
                quantity: ::std::default::Default::default(),
            }
        }
        /// The identifier of the coupon that applies to the line.
        #[must_use]
        pub fn coupon(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CouponId>,
        ) -> Self {
            self.coupon = value.into_parameter();
            self
        }
        /// The identifier of an existing line.
        #[must_use]
        pub fn id(
            mut self,
            value: impl crate::IntoParameter<
                crate::piriod::identifiers::SubscriptionLineId,
            >,
        ) -> Self {
            self.id = value.into_parameter();
            self
        }
        /// The identifier of a plan.
        #[must_use]
        pub fn plan(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::PlanId>,
        ) -> Self {
            self.plan = value.into_parameter();
            self
        }
        ///The number of units of the plan.
        #[must_use]
        pub fn quantity(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.quantity = value.into_parameter();
            self
        }
    }
    impl UpdateSupplier {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                address: ::std::default::Default::default(),
                country: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                phone: ::std::default::Default::default(),
                state: ::std::default::Default::default(),
                tax_id: ::std::default::Default::default(),
                tax_settings: ::std::default::Default::default(),
                website: ::std::default::Default::default(),
            }
        }
        ///Street and number, in one line.
        #[must_use]
        pub fn address(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.address = value.into_parameter().into();
            self
        }
        /// Clears `address`: it goes out as `null`.
        #[must_use]
        pub fn clear_address(mut self) -> Self {
            self.address = crate::Patch::Null;
            self
        }
        /// The identifier of a country: its two-letter code.
        #[must_use]
        pub fn country(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CountryId>,
        ) -> Self {
            self.country = value.into_parameter();
            self
        }
        /// The default currency of payments to the supplier.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::CurrencyId>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The email address of the supplier.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter().into();
            self
        }
        /// Clears `email`: it goes out as `null`.
        #[must_use]
        pub fn clear_email(mut self) -> Self {
            self.email = crate::Patch::Null;
            self
        }
        ///The name of the supplier.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The telephone number of the supplier.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter().into();
            self
        }
        /// Clears `phone`: it goes out as `null`.
        #[must_use]
        pub fn clear_phone(mut self) -> Self {
            self.phone = crate::Patch::Null;
            self
        }
        /// The identifier of a state or region within a country.
        #[must_use]
        pub fn state(
            mut self,
            value: impl crate::IntoParameter<crate::piriod::identifiers::StateId>,
        ) -> Self {
            self.state = value.into_parameter().into();
            self
        }
        /// Clears `state`: it goes out as `null`.
        #[must_use]
        pub fn clear_state(mut self) -> Self {
            self.state = crate::Patch::Null;
            self
        }
        ///The supplier's tax number in its country.
        #[must_use]
        pub fn tax_id(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.tax_id = value.into_parameter().into();
            self
        }
        /// Clears `tax_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_tax_id(mut self) -> Self {
            self.tax_id = crate::Patch::Null;
            self
        }
        ///Further settings for the tax rules of the country.
        #[must_use]
        pub fn tax_settings(
            mut self,
            value: impl crate::IntoParameter<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.tax_settings = value.into_parameter();
            self
        }
        ///The URL of the supplier's website.
        #[must_use]
        pub fn website(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.website = value.into_parameter().into();
            self
        }
        /// Clears `website`: it goes out as `null`.
        #[must_use]
        pub fn clear_website(mut self) -> Self {
            self.website = crate::Patch::Null;
            self
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Piriod API

Piriod bills subscriptions: plans, products, customers, subscriptions, invoices and payments.

Version: 1.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Context,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Context,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Context> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Context {
        &self.inner
    }
}
#[allow(clippy::all)]
impl Client {
    /**List ACH transfers

Lists the transfers received on the bank accounts of the workspace. Archived ones are left out unless `status` selects them.

Sends a `GET` request to `/ach_transfers/`

Arguments:
- `amount`: Keeps only the transfers of one amount.
- `amount_gte`: Keeps only the transfers of at least one amount.
- `amount_lte`: Keeps only the transfers of at most one amount.
- `balance`: Keeps only the transfers with exactly this unallocated amount.
- `balance_gte`: Keeps only the transfers with at least this unallocated amount.
- `balance_lte`: Keeps only the transfers with at most this unallocated amount.
- `date`: Keeps only the transfers that were made on a date.
- `date_gte`: Keeps only the transfers that were made on a date or later.
- `date_lte`: Keeps only the transfers that were made on a date or earlier.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the transfers of one status; without it, archived ones are left out.
- `status_in`: Keeps only the transfers of any of these statuses.
*/
    pub async fn list_ach_transfers<'a>(
        &'a self,
        amount: Option<&'a crate::Decimal>,
        amount_gte: Option<&'a crate::Decimal>,
        amount_lte: Option<&'a crate::Decimal>,
        balance: Option<&'a crate::Decimal>,
        balance_gte: Option<&'a crate::Decimal>,
        balance_lte: Option<&'a crate::Decimal>,
        date: Option<&'a str>,
        date_gte: Option<&'a str>,
        date_lte: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::AchTransferStatus>,
        status_in: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchTransferPage>, Error<()>> {
        let url = format!("{}/ach_transfers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("amount", &amount))
            .query(&progenitor_client::QueryParam::new("amount__gte", &amount_gte))
            .query(&progenitor_client::QueryParam::new("amount__lte", &amount_lte))
            .query(&progenitor_client::QueryParam::new("balance", &balance))
            .query(&progenitor_client::QueryParam::new("balance__gte", &balance_gte))
            .query(&progenitor_client::QueryParam::new("balance__lte", &balance_lte))
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("date__gte", &date_gte))
            .query(&progenitor_client::QueryParam::new("date__lte", &date_lte))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an ACH transfer

Records a transfer.

Sends a `POST` request to `/ach_transfers/`

*/
    pub async fn create_ach_transfer<'a>(
        &'a self,
        body: &'a types::CreateAchTransfer,
    ) -> Result<ResponseValue<types::AchTransfer>, Error<()>> {
        let url = format!("{}/ach_transfers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List adjustments of ACH transfers

Lists the additions, deductions and exchanges of ACH transfers.

Sends a `GET` request to `/ach_transfers/adjustments/`

Arguments:
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `transfer`: Keeps only the adjustments of one transfer.
*/
    pub async fn list_ach_adjustments<'a>(
        &'a self,
        page: Option<i64>,
        page_size: Option<i64>,
        transfer: Option<&'a crate::piriod::identifiers::AchTransferId>,
    ) -> Result<ResponseValue<types::AchAdjustmentPage>, Error<()>> {
        let url = format!("{}/ach_transfers/adjustments/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("transfer", &transfer))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an adjustment of an ACH transfer

Adjusts a transfer by an addition, a deduction or an exchange.

Sends a `POST` request to `/ach_transfers/adjustments/`

*/
    pub async fn create_ach_adjustment<'a>(
        &'a self,
        body: &'a types::CreateAchAdjustment,
    ) -> Result<ResponseValue<types::AchAdjustment>, Error<()>> {
        let url = format!("{}/ach_transfers/adjustments/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve an ACH transfer

Returns one transfer.

Sends a `GET` request to `/ach_transfers/{id}/`

Arguments:
- `id`: The identifier of the transfer.
*/
    pub async fn retrieve_ach_transfer<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::AchTransferId,
    ) -> Result<ResponseValue<types::AchTransfer>, Error<()>> {
        let url = format!(
            "{}/ach_transfers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an ACH transfer

Deletes a transfer.

Sends a `DELETE` request to `/ach_transfers/{id}/`

Arguments:
- `id`: The identifier of the transfer.
*/
    pub async fn delete_ach_transfer<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::AchTransferId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ach_transfers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update an ACH transfer

Updates the given fields of a transfer.

Sends a `PATCH` request to `/ach_transfers/{id}/`

Arguments:
- `id`: The identifier of the transfer.
- `body`
*/
    pub async fn partial_update_ach_transfer<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::AchTransferId,
        body: &'a types::UpdateAchTransfer,
    ) -> Result<ResponseValue<types::AchTransfer>, Error<()>> {
        let url = format!(
            "{}/ach_transfers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List add-ons

Lists the add-ons of the workspace.

Sends a `GET` request to `/addons/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_addons<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::AddonPage>, Error<()>> {
        let url = format!("{}/addons/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an add-on

Creates an add-on.

Sends a `POST` request to `/addons/`

*/
    pub async fn create_addon<'a>(
        &'a self,
        body: &'a types::CreateAddon,
    ) -> Result<ResponseValue<types::Addon>, Error<()>> {
        let url = format!("{}/addons/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve an add-on

Returns one add-on.

Sends a `GET` request to `/addons/{id}/`

Arguments:
- `id`: The identifier of the add-on.
*/
    pub async fn retrieve_addon<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::AddonId,
    ) -> Result<ResponseValue<types::Addon>, Error<()>> {
        let url = format!("{}/addons/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive an add-on

Archives an add-on.

Sends a `DELETE` request to `/addons/{id}/`

Arguments:
- `id`: The identifier of the add-on.
*/
    pub async fn delete_addon<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::AddonId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/addons/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update an add-on

Updates the given fields of an add-on.

Sends a `PATCH` request to `/addons/{id}/`

Arguments:
- `id`: The identifier of the add-on.
- `body`
*/
    pub async fn partial_update_addon<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::AddonId,
        body: &'a types::UpdateAddon,
    ) -> Result<ResponseValue<types::Addon>, Error<()>> {
        let url = format!("{}/addons/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List bank accounts

Lists the bank accounts of the workspace.

Sends a `GET` request to `/banks/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_banks<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::BankPage>, Error<()>> {
        let url = format!("{}/banks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a bank account

Adds a bank account to the workspace.

Sends a `POST` request to `/banks/`

*/
    pub async fn create_bank<'a>(
        &'a self,
        body: &'a types::CreateBank,
    ) -> Result<ResponseValue<types::Bank>, Error<()>> {
        let url = format!("{}/banks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a bank account

Updates the given fields of a bank account.

Sends a `PATCH` request to `/banks/{id}/`

Arguments:
- `id`: The identifier of the bank account.
- `body`
*/
    pub async fn partial_update_bank<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::BankAccountId,
        body: &'a types::UpdateBank,
    ) -> Result<ResponseValue<types::Bank>, Error<()>> {
        let url = format!("{}/banks/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sync a bank account

Fetches the latest transactions of a bank account from the bank.

Sends a `POST` request to `/banks/{id}/sync/`

Arguments:
- `id`: The identifier of the bank account.
*/
    pub async fn sync_bank<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::BankAccountId,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/banks/{}/sync/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List boletos

Lists the boletos of the workspace. A boleto is a payment slip of a Brazilian bank.

Sends a `GET` request to `/boletos/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_boletos<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::BoletoPage>, Error<()>> {
        let url = format!("{}/boletos/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a boleto

Adds a boleto to a payment.

Sends a `POST` request to `/boletos/`

*/
    pub async fn create_boleto<'a>(
        &'a self,
        body: &'a types::CreateBoleto,
    ) -> Result<ResponseValue<types::Boleto>, Error<()>> {
        let url = format!("{}/boletos/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a boleto

Returns one boleto.

Sends a `GET` request to `/boletos/{id}/`

Arguments:
- `id`: The identifier of the boleto.
*/
    pub async fn retrieve_boleto<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::BoletoId,
    ) -> Result<ResponseValue<types::Boleto>, Error<()>> {
        let url = format!(
            "{}/boletos/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a boleto

Deletes a boleto.

Sends a `DELETE` request to `/boletos/{id}/`

Arguments:
- `id`: The identifier of the boleto.
*/
    pub async fn delete_boleto<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::BoletoId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/boletos/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a boleto

Updates the given fields of a boleto.

Sends a `PATCH` request to `/boletos/{id}/`

Arguments:
- `id`: The identifier of the boleto.
- `body`
*/
    pub async fn partial_update_boleto<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::BoletoId,
        body: &'a types::UpdateBoleto,
    ) -> Result<ResponseValue<types::Boleto>, Error<()>> {
        let url = format!(
            "{}/boletos/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List cancellations

Lists the cancellations of retentions.

Sends a `GET` request to `/cancellations/`

Arguments:
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `retention`: Keeps only the cancellations of one retention.
*/
    pub async fn list_cancellations<'a>(
        &'a self,
        page: Option<i64>,
        page_size: Option<i64>,
        retention: Option<&'a crate::piriod::identifiers::RetentionId>,
    ) -> Result<ResponseValue<types::CancellationPage>, Error<()>> {
        let url = format!("{}/cancellations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("retention", &retention))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a cancellation

Cancels a retention.

Sends a `POST` request to `/cancellations/`

*/
    pub async fn create_cancellation<'a>(
        &'a self,
        body: &'a types::CreateCancellation,
    ) -> Result<ResponseValue<types::Cancellation>, Error<()>> {
        let url = format!("{}/cancellations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a cancellation

Returns one cancellation.

Sends a `GET` request to `/cancellations/{id}/`

Arguments:
- `id`: The identifier of the cancellation.
*/
    pub async fn retrieve_cancellation<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CancellationId,
    ) -> Result<ResponseValue<types::Cancellation>, Error<()>> {
        let url = format!(
            "{}/cancellations/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List contacts

Lists the contacts at the customers of the workspace.

Sends a `GET` request to `/contacts/`

Arguments:
- `collections`: Keeps only the contacts that receive payment reminders, or those that do not.
- `customer`: Keeps only the contacts of one customer.
- `email`: Keeps only the contacts with one email address.
- `expand`: The related record to return in full instead of its identifier.
- `invoicing`: Keeps only the contacts that receive invoices, or those that do not.
- `name`: Keeps only the contacts of one name.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `orgunit`: Keeps only the contacts of one organisation unit.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_contacts<'a>(
        &'a self,
        collections: Option<bool>,
        customer: Option<&'a crate::piriod::identifiers::CustomerId>,
        email: Option<&'a str>,
        expand: Option<&'a crate::piriod::enums::ContactExpansion>,
        invoicing: Option<bool>,
        name: Option<&'a str>,
        ordering: Option<&'a str>,
        orgunit: Option<&'a crate::piriod::identifiers::OrgUnitId>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::ContactPage>, Error<()>> {
        let url = format!("{}/contacts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("collections", &collections))
            .query(&progenitor_client::QueryParam::new("customer", &customer))
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(&progenitor_client::QueryParam::new("expand", &expand))
            .query(&progenitor_client::QueryParam::new("invoicing", &invoicing))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("orgunit", &orgunit))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a contact

Creates a contact of a customer. An organisation unit can have seven, and so can a customer outside of its units.

Sends a `POST` request to `/contacts/`

*/
    pub async fn create_contact<'a>(
        &'a self,
        body: &'a types::CreateContact,
    ) -> Result<ResponseValue<types::Contact>, Error<()>> {
        let url = format!("{}/contacts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a contact

Returns one contact.

Sends a `GET` request to `/contacts/{id}/`

Arguments:
- `id`: The identifier of the contact.
*/
    pub async fn retrieve_contact<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::ContactId,
    ) -> Result<ResponseValue<types::Contact>, Error<()>> {
        let url = format!(
            "{}/contacts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a contact

Deletes a contact.

Sends a `DELETE` request to `/contacts/{id}/`

Arguments:
- `id`: The identifier of the contact.
*/
    pub async fn delete_contact<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::ContactId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/contacts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a contact

Updates the given fields of a contact.

Sends a `PATCH` request to `/contacts/{id}/`

Arguments:
- `id`: The identifier of the contact.
- `body`
*/
    pub async fn partial_update_contact<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::ContactId,
        body: &'a types::UpdateContact,
    ) -> Result<ResponseValue<types::Contact>, Error<()>> {
        let url = format!(
            "{}/contacts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List coupons

Lists the coupons of the workspace.

Sends a `GET` request to `/coupons/`

Arguments:
- `amount`: Keeps only the coupons of exactly this discount, in percent or money.
- `amount_gte`: Keeps only the coupons of at least this discount.
- `amount_lte`: Keeps only the coupons of at most this discount.
- `apply_on`: Keeps only the coupons that apply to lines, or to invoices.
- `apply_on_in`: Keeps only the coupons that apply to any of these.
- `currency`: Keeps only the coupons of one currency, by its ISO 4217 code.
- `duration_scheme`: Keeps only the coupons with one duration scheme.
- `duration_scheme_in`: Keeps only the coupons with any of these duration schemes.
- `name`: Keeps only the coupons of one name.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_coupons<'a>(
        &'a self,
        amount: Option<&'a crate::Decimal>,
        amount_gte: Option<&'a crate::Decimal>,
        amount_lte: Option<&'a crate::Decimal>,
        apply_on: Option<&'a crate::piriod::enums::CouponApplyOn>,
        apply_on_in: Option<&'a str>,
        currency: Option<&'a crate::piriod::identifiers::CurrencyId>,
        duration_scheme: Option<&'a crate::piriod::enums::CouponDurationScheme>,
        duration_scheme_in: Option<&'a str>,
        name: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::CouponPage>, Error<()>> {
        let url = format!("{}/coupons/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("amount", &amount))
            .query(&progenitor_client::QueryParam::new("amount__gte", &amount_gte))
            .query(&progenitor_client::QueryParam::new("amount__lte", &amount_lte))
            .query(&progenitor_client::QueryParam::new("apply_on", &apply_on))
            .query(&progenitor_client::QueryParam::new("apply_on__in", &apply_on_in))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(
                &progenitor_client::QueryParam::new("duration_scheme", &duration_scheme),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "duration_scheme__in",
                    &duration_scheme_in,
                ),
            )
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a coupon

Creates a coupon.

Sends a `POST` request to `/coupons/`

*/
    pub async fn create_coupon<'a>(
        &'a self,
        body: &'a types::CreateCoupon,
    ) -> Result<ResponseValue<types::Coupon>, Error<()>> {
        let url = format!("{}/coupons/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a coupon

Returns one coupon.

Sends a `GET` request to `/coupons/{id}/`

Arguments:
- `id`: The identifier of the coupon.
*/
    pub async fn retrieve_coupon<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CouponId,
    ) -> Result<ResponseValue<types::Coupon>, Error<()>> {
        let url = format!(
            "{}/coupons/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive a coupon

Archives a coupon.

Sends a `DELETE` request to `/coupons/{id}/`

Arguments:
- `id`: The identifier of the coupon.
*/
    pub async fn delete_coupon<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CouponId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/coupons/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a coupon

Updates the given fields of a coupon.

Sends a `PATCH` request to `/coupons/{id}/`

Arguments:
- `id`: The identifier of the coupon.
- `body`
*/
    pub async fn partial_update_coupon<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CouponId,
        body: &'a types::UpdateCoupon,
    ) -> Result<ResponseValue<types::Coupon>, Error<()>> {
        let url = format!(
            "{}/coupons/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List credit notes

Lists the credit notes of the workspace.

Sends a `GET` request to `/creditnotes/`

Arguments:
- `created`: Keeps only the credit notes created at a given time.
- `created_gte`: Keeps only the credit notes created at a given time or later.
- `created_lte`: Keeps only the credit notes created at a given time or earlier.
- `date`: Keeps only the credit notes of one date.
- `date_gte`: Keeps only the credit notes of one date or later.
- `date_lte`: Keeps only the credit notes of one date or earlier.
- `document`: Keeps only the credit notes of one type of tax document.
- `invoice`: Keeps only the credit notes of one invoice.
- `note`: Keeps only the credit notes with this remark.
- `number`: Keeps only the credit notes with this number.
- `number_gte`: Keeps only the credit notes with this number or a higher one.
- `number_lte`: Keeps only the credit notes with this number or a lower one.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the credit notes of one status.
- `status_in`: Keeps only the credit notes of any of these statuses.
*/
    pub async fn list_credit_notes<'a>(
        &'a self,
        created: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        created_gte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        created_lte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        date: Option<&'a ::chrono::naive::NaiveDate>,
        date_gte: Option<&'a ::chrono::naive::NaiveDate>,
        date_lte: Option<&'a ::chrono::naive::NaiveDate>,
        document: Option<&'a crate::piriod::identifiers::DocumentTypeId>,
        invoice: Option<&'a crate::piriod::identifiers::InvoiceId>,
        note: Option<&'a str>,
        number: Option<i64>,
        number_gte: Option<i64>,
        number_lte: Option<i64>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::CreditNoteStatus>,
        status_in: Option<&'a str>,
    ) -> Result<ResponseValue<types::CreditNotePage>, Error<()>> {
        let url = format!("{}/creditnotes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("created", &created))
            .query(&progenitor_client::QueryParam::new("created__gte", &created_gte))
            .query(&progenitor_client::QueryParam::new("created__lte", &created_lte))
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("date__gte", &date_gte))
            .query(&progenitor_client::QueryParam::new("date__lte", &date_lte))
            .query(&progenitor_client::QueryParam::new("document", &document))
            .query(&progenitor_client::QueryParam::new("invoice", &invoice))
            .query(&progenitor_client::QueryParam::new("note", &note))
            .query(&progenitor_client::QueryParam::new("number", &number))
            .query(&progenitor_client::QueryParam::new("number__gte", &number_gte))
            .query(&progenitor_client::QueryParam::new("number__lte", &number_lte))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a credit note

Creates a draft credit note for an invoice.

Sends a `POST` request to `/creditnotes/`

*/
    pub async fn create_credit_note<'a>(
        &'a self,
        body: &'a types::CreateCreditNote,
    ) -> Result<ResponseValue<types::CreditNote>, Error<()>> {
        let url = format!("{}/creditnotes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a credit note

Returns one credit note.

Sends a `GET` request to `/creditnotes/{id}/`

Arguments:
- `id`: The identifier of the credit note.
*/
    pub async fn retrieve_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CreditNoteId,
    ) -> Result<ResponseValue<types::CreditNote>, Error<()>> {
        let url = format!(
            "{}/creditnotes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a credit note

Deletes a credit note.

Sends a `DELETE` request to `/creditnotes/{id}/`

Arguments:
- `id`: The identifier of the credit note.
*/
    pub async fn delete_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CreditNoteId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/creditnotes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a credit note

Updates the given fields of a draft credit note.

Sends a `PATCH` request to `/creditnotes/{id}/`

Arguments:
- `id`: The identifier of the credit note.
- `body`
*/
    pub async fn partial_update_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CreditNoteId,
        body: &'a types::UpdateCreditNote,
    ) -> Result<ResponseValue<types::CreditNote>, Error<()>> {
        let url = format!(
            "{}/creditnotes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Finalize a credit note

Finalizes a draft credit note. The biller may set its type of tax document.

Sends a `GET` request to `/creditnotes/{id}/finalize/`

Arguments:
- `id`: The identifier of the credit note.
*/
    pub async fn finalize_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CreditNoteId,
    ) -> Result<ResponseValue<types::CreditNote>, Error<()>> {
        let url = format!(
            "{}/creditnotes/{}/finalize/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Render a credit note as PDF

Returns the credit note as a PDF file.

Sends a `GET` request to `/creditnotes/{id}/pdf/`

Arguments:
- `id`: The identifier of the credit note.
*/
    pub async fn render_credit_note_pdf<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CreditNoteId,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/creditnotes/{}/pdf/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List customers

Lists the customers of the workspace.

Sends a `GET` request to `/customers/`

Arguments:
- `country`: Keeps only the customers of one country.
- `created`: Keeps only the customers created at a given time.
- `created_gte`: Keeps only the customers created at a given time or later.
- `created_lte`: Keeps only the customers created at a given time or earlier.
- `email`: Keeps only the customers with one email address.
- `name`: Keeps only the customers of one name.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `search`: Keeps only the customers that match these words. Undocumented: which fields are searched.
- `sources`: Keeps only the customers of one source of payments.
- `subscriptions`: Keeps only the customers of one subscription.
- `tax_id`: Keeps only the customers with one tax number.
*/
    pub async fn list_customers<'a>(
        &'a self,
        country: Option<&'a crate::piriod::identifiers::CountryId>,
        created: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        created_gte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        created_lte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        email: Option<&'a str>,
        name: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        search: Option<&'a str>,
        sources: Option<&'a str>,
        subscriptions: Option<&'a str>,
        tax_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::CustomerPage>, Error<()>> {
        let url = format!("{}/customers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("country", &country))
            .query(&progenitor_client::QueryParam::new("created", &created))
            .query(&progenitor_client::QueryParam::new("created__gte", &created_gte))
            .query(&progenitor_client::QueryParam::new("created__lte", &created_lte))
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("sources", &sources))
            .query(&progenitor_client::QueryParam::new("subscriptions", &subscriptions))
            .query(&progenitor_client::QueryParam::new("tax_id", &tax_id))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a customer

Creates a customer.

Sends a `POST` request to `/customers/`

*/
    pub async fn create_customer<'a>(
        &'a self,
        body: &'a types::CreateCustomer,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!("{}/customers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a customer

Returns one customer.

Sends a `GET` request to `/customers/{id}/`

Arguments:
- `id`: The identifier of the customer.
*/
    pub async fn retrieve_customer<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CustomerId,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a customer

Deletes a customer together with its drafts. A customer with a history is archived instead: invoices past draft, ended subscriptions, sources in use. A customer with active subscriptions is refused with status 400.

Sends a `DELETE` request to `/customers/{id}/`

Arguments:
- `id`: The identifier of the customer.
*/
    pub async fn delete_customer<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CustomerId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/customers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a customer

Updates the given fields of a customer.

Sends a `PATCH` request to `/customers/{id}/`

Arguments:
- `id`: The identifier of the customer.
- `body`
*/
    pub async fn partial_update_customer<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CustomerId,
        body: &'a types::UpdateCustomer,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a customer's status

Returns the status of a customer. Undocumented: the response.

Sends a `GET` request to `/customers/{id}/status/`

Arguments:
- `id`: The identifier of the customer.
*/
    pub async fn retrieve_customer_status<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::CustomerId,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/customers/{}/status/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List debit notes

Lists the debit notes of the workspace.

Sends a `GET` request to `/debitnotes/`

Arguments:
- `invoice`: Keeps only the debit notes of one invoice.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_debit_notes<'a>(
        &'a self,
        invoice: Option<&'a crate::piriod::identifiers::InvoiceId>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::DebitNotePage>, Error<()>> {
        let url = format!("{}/debitnotes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("invoice", &invoice))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a debit note

Creates a debit note for a credit note.

Sends a `POST` request to `/debitnotes/`

*/
    pub async fn create_debit_note<'a>(
        &'a self,
        body: &'a types::CreateDebitNote,
    ) -> Result<ResponseValue<types::DebitNote>, Error<()>> {
        let url = format!("{}/debitnotes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a debit note

Returns one debit note.

Sends a `GET` request to `/debitnotes/{id}/`

Arguments:
- `id`: The identifier of the debit note.
*/
    pub async fn retrieve_debit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::DebitNoteId,
    ) -> Result<ResponseValue<types::DebitNote>, Error<()>> {
        let url = format!(
            "{}/debitnotes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a debit note

Deletes a debit note.

Sends a `DELETE` request to `/debitnotes/{id}/`

Arguments:
- `id`: The identifier of the debit note.
*/
    pub async fn delete_debit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::DebitNoteId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/debitnotes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a debit note

Updates the given fields of a debit note.

Sends a `PATCH` request to `/debitnotes/{id}/`

Arguments:
- `id`: The identifier of the debit note.
- `body`
*/
    pub async fn partial_update_debit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::DebitNoteId,
        body: &'a types::UpdateDebitNote,
    ) -> Result<ResponseValue<types::DebitNote>, Error<()>> {
        let url = format!(
            "{}/debitnotes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List frequencies

Lists the billing frequencies, such as monthly.

Sends a `GET` request to `/frequencies/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_frequencies<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::FrequencyPage>, Error<()>> {
        let url = format!("{}/frequencies/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List banks

Lists the banks of Piriod, not the accounts of the workspace.

Sends a `GET` request to `/generals/banks/`

Arguments:
- `country`: Keeps only the banks of one country.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_generals_banks<'a>(
        &'a self,
        country: Option<&'a crate::piriod::identifiers::CountryId>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::GeneralBankPage>, Error<()>> {
        let url = format!("{}/generals/banks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("country", &country))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List exchange rates

Lists the daily exchange rates between currencies. They are the same for all workspaces.

Sends a `GET` request to `/generals/changes/`

Arguments:
- `currency_from`: Keeps only the rates from one currency.
- `currency_to`: Keeps only the rates into one currency.
- `date`: Keeps only the rates of one day.
- `date_gte`: Keeps only the rates of one day or later.
- `date_lte`: Keeps only the rates of one day or earlier.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_exchange_rates<'a>(
        &'a self,
        currency_from: Option<&'a crate::piriod::identifiers::CurrencyId>,
        currency_to: Option<&'a crate::piriod::identifiers::CurrencyId>,
        date: Option<&'a ::chrono::naive::NaiveDate>,
        date_gte: Option<&'a ::chrono::naive::NaiveDate>,
        date_lte: Option<&'a ::chrono::naive::NaiveDate>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::ExchangeRatePage>, Error<()>> {
        let url = format!("{}/generals/changes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("currency_from", &currency_from))
            .query(&progenitor_client::QueryParam::new("currency_to", &currency_to))
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("date__gte", &date_gte))
            .query(&progenitor_client::QueryParam::new("date__lte", &date_lte))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List countries

Lists the countries of Piriod.

Sends a `GET` request to `/generals/countries/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `search`: Keeps only the countries that match a string.
*/
    pub async fn list_generals_countries<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::GeneralCountryPage>, Error<()>> {
        let url = format!("{}/generals/countries/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List currencies

Lists the currencies of Piriod. No token is required.

Sends a `GET` request to `/generals/currencies/`

Arguments:
- `country`: Keeps only the currencies of one country.
- `name`: Keeps only the currencies of one name.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_currencies<'a>(
        &'a self,
        country: Option<&'a crate::piriod::identifiers::CountryId>,
        name: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::CurrencyPage>, Error<()>> {
        let url = format!("{}/generals/currencies/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("country", &country))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List document types

Lists the types of tax documents, such as the invoices of a country.

Sends a `GET` request to `/generals/documents/`

Arguments:
- `country`: Keeps only the types of one country.
- `country_in`: Keeps only the types of any of these countries.
- `currency`: Keeps only the types of one currency.
- `currency_in`: Keeps only the types of any of these currencies.
- `hold_taxes`: Keeps only the document types that withhold taxes, or those that do not.
- `is_order`: Keeps only the document types of orders, or those of other documents.
- `is_purchase`: Keeps only the document types of purchases, or those of other documents.
- `is_sale`: Keeps only the document types of sales, or those of other documents.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_document_types<'a>(
        &'a self,
        country: Option<&'a crate::piriod::identifiers::CountryId>,
        country_in: Option<&'a str>,
        currency: Option<&'a crate::piriod::identifiers::CurrencyId>,
        currency_in: Option<&'a str>,
        hold_taxes: Option<&'a crate::piriod::enums::DocumentTypeFlag>,
        is_order: Option<&'a crate::piriod::enums::DocumentTypeFlag>,
        is_purchase: Option<&'a crate::piriod::enums::DocumentTypeFlag>,
        is_sale: Option<&'a crate::piriod::enums::DocumentTypeFlag>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::DocumentTypePage>, Error<()>> {
        let url = format!("{}/generals/documents/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("country", &country))
            .query(&progenitor_client::QueryParam::new("country__in", &country_in))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("currency__in", &currency_in))
            .query(&progenitor_client::QueryParam::new("hold_taxes", &hold_taxes))
            .query(&progenitor_client::QueryParam::new("is_order", &is_order))
            .query(&progenitor_client::QueryParam::new("is_purchase", &is_purchase))
            .query(&progenitor_client::QueryParam::new("is_sale", &is_sale))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List references

Lists references, as the path calls them; most likely the ways in which one document can refer to another.

Sends a `GET` request to `/generals/references/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_generals_references<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::GeneralReferencePage>, Error<()>> {
        let url = format!("{}/generals/references/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List states

Lists the states and regions of countries.

Sends a `GET` request to `/generals/states/`

Arguments:
- `country`: Keeps only the states of one country.
- `country_in`: Keeps only the states of any of these countries.
- `name`: Keeps only the states of one name.
- `name_contains`: Keeps only the states whose name contains a string.
- `name_exact`: Keeps only the states of exactly one name.
- `name_icontains`: Keeps only the states whose name contains a string, ignoring case.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_states<'a>(
        &'a self,
        country: Option<&'a crate::piriod::identifiers::CountryId>,
        country_in: Option<&'a str>,
        name: Option<&'a str>,
        name_contains: Option<&'a str>,
        name_exact: Option<&'a str>,
        name_icontains: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::GeneralStatePage>, Error<()>> {
        let url = format!("{}/generals/states/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("country", &country))
            .query(&progenitor_client::QueryParam::new("country__in", &country_in))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("name__contains", &name_contains))
            .query(&progenitor_client::QueryParam::new("name__exact", &name_exact))
            .query(
                &progenitor_client::QueryParam::new("name__icontains", &name_icontains),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List intents

Lists the payment intents of the workspace: attempts to pay.

Sends a `GET` request to `/intents/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_intents<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::IntentPage>, Error<()>> {
        let url = format!("{}/intents/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List invoices

Lists the invoices of the workspace.

Sends a `GET` request to `/invoices/`

Arguments:
- `collection_method`: Keeps only the invoices with one collection method.
- `collection_method_in`: Keeps only the invoices with any of these collection methods.
- `customer`: Keeps only the invoices of one customer.
- `date_gte`: Keeps only the invoices of one date or later.
- `date_lte`: Keeps only the invoices of one date or earlier.
- `document`: Keeps only the invoices of one type of tax document.
- `due_date_gte`: Keeps only the invoices due on one date or later.
- `due_date_lte`: Keeps only the invoices due on one date or earlier.
- `number`: Keeps only the invoices with this number.
- `number_gte`: Keeps only the invoices with this number or a higher one.
- `number_lte`: Keeps only the invoices with this number or a lower one.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the invoices of one status.
- `status_in`: Keeps only the invoices of any of these statuses.
- `subscription`: Keeps only the invoices of one subscription.
*/
    pub async fn list_invoices<'a>(
        &'a self,
        collection_method: Option<&'a crate::piriod::enums::InvoiceCollectionMethod>,
        collection_method_in: Option<&'a str>,
        customer: Option<&'a crate::piriod::identifiers::CustomerId>,
        date_gte: Option<&'a ::chrono::naive::NaiveDate>,
        date_lte: Option<&'a ::chrono::naive::NaiveDate>,
        document: Option<&'a crate::piriod::identifiers::DocumentTypeId>,
        due_date_gte: Option<&'a ::chrono::naive::NaiveDate>,
        due_date_lte: Option<&'a ::chrono::naive::NaiveDate>,
        number: Option<i64>,
        number_gte: Option<i64>,
        number_lte: Option<i64>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::InvoiceStatus>,
        status_in: Option<&'a str>,
        subscription: Option<&'a crate::piriod::identifiers::SubscriptionId>,
    ) -> Result<ResponseValue<types::InvoicePage>, Error<()>> {
        let url = format!("{}/invoices/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "collection_method",
                    &collection_method,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "collection_method__in",
                    &collection_method_in,
                ),
            )
            .query(&progenitor_client::QueryParam::new("customer", &customer))
            .query(&progenitor_client::QueryParam::new("date__gte", &date_gte))
            .query(&progenitor_client::QueryParam::new("date__lte", &date_lte))
            .query(&progenitor_client::QueryParam::new("document", &document))
            .query(&progenitor_client::QueryParam::new("due_date__gte", &due_date_gte))
            .query(&progenitor_client::QueryParam::new("due_date__lte", &due_date_lte))
            .query(&progenitor_client::QueryParam::new("number", &number))
            .query(&progenitor_client::QueryParam::new("number__gte", &number_gte))
            .query(&progenitor_client::QueryParam::new("number__lte", &number_lte))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .query(&progenitor_client::QueryParam::new("subscription", &subscription))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an invoice

Creates a draft invoice.

Sends a `POST` request to `/invoices/`

*/
    pub async fn create_invoice<'a>(
        &'a self,
        body: &'a types::CreateInvoice,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!("{}/invoices/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve an invoice

Returns one invoice.

Sends a `GET` request to `/invoices/{id}/`

Arguments:
- `id`: The identifier of the invoice.
*/
    pub async fn retrieve_invoice<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::InvoiceId,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/invoices/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an invoice

Deletes a draft invoice.

Sends a `DELETE` request to `/invoices/{id}/`

Arguments:
- `id`: The identifier of the invoice.
*/
    pub async fn delete_invoice<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::InvoiceId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/invoices/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update an invoice

Updates the given fields of a draft invoice.

Sends a `PATCH` request to `/invoices/{id}/`

Arguments:
- `id`: The identifier of the invoice.
- `body`
*/
    pub async fn partial_update_invoice<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::InvoiceId,
        body: &'a types::UpdateInvoice,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/invoices/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Render an invoice as PDF

Returns the invoice as a PDF file.

Sends a `GET` request to `/invoices/{id}/pdf/`

Arguments:
- `id`: The identifier of the invoice.
*/
    pub async fn render_invoice_pdf<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::InvoiceId,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/invoices/{}/pdf/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List orders

Lists the orders of the workspace.

Sends a `GET` request to `/orders/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the orders of one status.
- `supplier`: Keeps only the orders of one supplier.
*/
    pub async fn list_orders<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::OrderStatus>,
        supplier: Option<&'a crate::piriod::identifiers::SupplierId>,
    ) -> Result<ResponseValue<types::OrderPage>, Error<()>> {
        let url = format!("{}/orders/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("supplier", &supplier))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an order

Drafts an order for a customer. It takes effect once it is finalized.

Sends a `POST` request to `/orders/`

*/
    pub async fn create_order<'a>(
        &'a self,
        body: &'a types::CreateOrder,
    ) -> Result<ResponseValue<types::Order>, Error<()>> {
        let url = format!("{}/orders/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve an order

Returns one order.

Sends a `GET` request to `/orders/{id}/`

Arguments:
- `id`: The identifier of the order.
*/
    pub async fn retrieve_order<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrderId,
    ) -> Result<ResponseValue<types::Order>, Error<()>> {
        let url = format!("{}/orders/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an order

Deletes an order. It must be a draft.

Sends a `DELETE` request to `/orders/{id}/`

Arguments:
- `id`: The identifier of the order.
*/
    pub async fn delete_order<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrderId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/orders/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update an order

Updates the given fields of an order. The order must be a draft.

Sends a `PATCH` request to `/orders/{id}/`

Arguments:
- `id`: The identifier of the order.
- `body`
*/
    pub async fn partial_update_order<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrderId,
        body: &'a types::UpdateOrder,
    ) -> Result<ResponseValue<types::Order>, Error<()>> {
        let url = format!("{}/orders/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Finalize an order

Finalizes a draft. It cannot be changed afterwards.

Sends a `GET` request to `/orders/{id}/finalize/`

Arguments:
- `id`: The identifier of the order.
*/
    pub async fn finalize_order<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrderId,
    ) -> Result<ResponseValue<types::Order>, Error<()>> {
        let url = format!(
            "{}/orders/{}/finalize/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Render an order as PDF

Returns an order as a PDF file.

Sends a `GET` request to `/orders/{id}/pdf/`

Arguments:
- `id`: The identifier of the order.
*/
    pub async fn render_order_pdf<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrderId,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/orders/{}/pdf/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List organisation units

Lists the organisation units of the customers of the workspace.

Sends a `GET` request to `/orgunits/`

Arguments:
- `customer`: Keeps only the units of one customer.
- `name`: Keeps only the units of this name.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_org_units<'a>(
        &'a self,
        customer: Option<&'a crate::piriod::identifiers::CustomerId>,
        name: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::OrgUnitPage>, Error<()>> {
        let url = format!("{}/orgunits/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customer", &customer))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an organisation unit

Creates an organisation unit of a customer. A customer can have twelve.

Sends a `POST` request to `/orgunits/`

*/
    pub async fn create_org_unit<'a>(
        &'a self,
        body: &'a types::CreateOrgUnit,
    ) -> Result<ResponseValue<types::OrgUnit>, Error<()>> {
        let url = format!("{}/orgunits/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve an organisation unit

Returns one organisation unit.

Sends a `GET` request to `/orgunits/{id}/`

Arguments:
- `id`: The identifier of the organisation unit.
*/
    pub async fn retrieve_org_unit<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrgUnitId,
    ) -> Result<ResponseValue<types::OrgUnit>, Error<()>> {
        let url = format!(
            "{}/orgunits/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an organisation unit

Deletes an organisation unit.

Sends a `DELETE` request to `/orgunits/{id}/`

Arguments:
- `id`: The identifier of the organisation unit.
*/
    pub async fn delete_org_unit<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrgUnitId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/orgunits/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update an organisation unit

Updates the given fields of an organisation unit.

Sends a `PATCH` request to `/orgunits/{id}/`

Arguments:
- `id`: The identifier of the organisation unit.
- `body`
*/
    pub async fn partial_update_org_unit<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::OrgUnitId,
        body: &'a types::UpdateOrgUnit,
    ) -> Result<ResponseValue<types::OrgUnit>, Error<()>> {
        let url = format!(
            "{}/orgunits/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List payment receipts

Lists the payment receipts of the workspace.

Sends a `GET` request to `/payment-receipts/`

Arguments:
- `biller_status`: Keeps only the receipts with one sending status.
- `biller_status_in`: Keeps only the receipts with any of these sending statuses.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `sources`: Keeps only the receipts for one source of payments.
- `status`: Keeps only the receipts of one status.
- `status_in`: Keeps only the receipts of any of these statuses.
*/
    pub async fn list_payment_receipts<'a>(
        &'a self,
        biller_status: Option<&'a crate::piriod::enums::BillerStatus>,
        biller_status_in: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        sources: Option<&'a crate::piriod::identifiers::SourceId>,
        status: Option<&'a crate::piriod::enums::PaymentReceiptStatus>,
        status_in: Option<&'a str>,
    ) -> Result<ResponseValue<types::PaymentReceiptPage>, Error<()>> {
        let url = format!("{}/payment-receipts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("biller_status", &biller_status))
            .query(
                &progenitor_client::QueryParam::new(
                    "biller_status__in",
                    &biller_status_in,
                ),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("sources", &sources))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a payment receipt

Creates a payment receipt for sources of payments.

Sends a `POST` request to `/payment-receipts/`

*/
    pub async fn create_payment_receipt<'a>(
        &'a self,
        body: &'a types::CreatePaymentReceipt,
    ) -> Result<ResponseValue<types::PaymentReceipt>, Error<()>> {
        let url = format!("{}/payment-receipts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a payment receipt

Returns one payment receipt.

Sends a `GET` request to `/payment-receipts/{id}/`

Arguments:
- `id`: The identifier of the payment receipt.
*/
    pub async fn retrieve_payment_receipt<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentReceiptId,
    ) -> Result<ResponseValue<types::PaymentReceipt>, Error<()>> {
        let url = format!(
            "{}/payment-receipts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a payment receipt

Deletes a payment receipt.

Sends a `DELETE` request to `/payment-receipts/{id}/`

Arguments:
- `id`: The identifier of the payment receipt.
*/
    pub async fn delete_payment_receipt<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentReceiptId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/payment-receipts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a payment receipt

Updates the given fields of a draft payment receipt.

Sends a `PATCH` request to `/payment-receipts/{id}/`

Arguments:
- `id`: The identifier of the payment receipt.
- `body`
*/
    pub async fn partial_update_payment_receipt<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentReceiptId,
        body: &'a types::UpdatePaymentReceipt,
    ) -> Result<ResponseValue<types::PaymentReceipt>, Error<()>> {
        let url = format!(
            "{}/payment-receipts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Finalize a payment receipt

Finalizes a draft payment receipt.

Sends a `POST` request to `/payment-receipts/{id}/finalize/`

Arguments:
- `id`: The identifier of the payment receipt.
*/
    pub async fn finalize_payment_receipt<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentReceiptId,
    ) -> Result<ResponseValue<types::PaymentReceipt>, Error<()>> {
        let url = format!(
            "{}/payment-receipts/{}/finalize/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List payment links

Lists the payment links of the workspace.

Sends a `GET` request to `/payment_links/links/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_payment_links<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::PaymentLinkPage>, Error<()>> {
        let url = format!("{}/payment_links/links/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a payment link

Creates a link for an amount, together with the public key of its page.

Sends a `POST` request to `/payment_links/links/`

*/
    pub async fn create_payment_link<'a>(
        &'a self,
        body: &'a types::CreatePaymentLink,
    ) -> Result<ResponseValue<types::PaymentLink>, Error<()>> {
        let url = format!("{}/payment_links/links/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a payment link

Returns one payment link.

Sends a `GET` request to `/payment_links/links/{id}/`

Arguments:
- `id`: The identifier of the payment link.
*/
    pub async fn retrieve_payment_link<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentLinkId,
    ) -> Result<ResponseValue<types::PaymentLink>, Error<()>> {
        let url = format!(
            "{}/payment_links/links/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a payment link

Deletes a payment link.

Sends a `DELETE` request to `/payment_links/links/{id}/`

Arguments:
- `id`: The identifier of the payment link.
*/
    pub async fn delete_payment_link<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentLinkId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/payment_links/links/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a payment link

Updates the given fields of a payment link.

Sends a `PATCH` request to `/payment_links/links/{id}/`

Arguments:
- `id`: The identifier of the payment link.
- `body`
*/
    pub async fn partial_update_payment_link<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentLinkId,
        body: &'a types::UpdatePaymentLink,
    ) -> Result<ResponseValue<types::PaymentLink>, Error<()>> {
        let url = format!(
            "{}/payment_links/links/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List payments

Lists the payments of the workspace.

Sends a `GET` request to `/payments/`

Arguments:
- `customer`: Keeps only the payments of one customer.
- `invoice`: Keeps only the payments of one invoice.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the payments of one status.
- `status_in`: Keeps only the payments of any of these statuses.
*/
    pub async fn list_payments<'a>(
        &'a self,
        customer: Option<&'a crate::piriod::identifiers::CustomerId>,
        invoice: Option<&'a crate::piriod::identifiers::InvoiceId>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::PaymentStatus>,
        status_in: Option<&'a str>,
    ) -> Result<ResponseValue<types::PaymentPage>, Error<()>> {
        let url = format!("{}/payments/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customer", &customer))
            .query(&progenitor_client::QueryParam::new("invoice", &invoice))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a payment

Creates a payment, either to be collected or to record one that was received.

Sends a `POST` request to `/payments/`

*/
    pub async fn create_payment<'a>(
        &'a self,
        body: &'a types::CreatePayment,
    ) -> Result<ResponseValue<types::Payment>, Error<()>> {
        let url = format!("{}/payments/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a payment

Returns one payment.

Sends a `GET` request to `/payments/{id}/`

Arguments:
- `id`: The identifier of the payment.
*/
    pub async fn retrieve_payment<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentId,
    ) -> Result<ResponseValue<types::Payment>, Error<()>> {
        let url = format!(
            "{}/payments/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a payment

Deletes a payment.

Sends a `DELETE` request to `/payments/{id}/`

Arguments:
- `id`: The identifier of the payment.
*/
    pub async fn delete_payment<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/payments/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a payment

Updates the given fields of a payment.

Sends a `PATCH` request to `/payments/{id}/`

Arguments:
- `id`: The identifier of the payment.
- `body`
*/
    pub async fn partial_update_payment<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentId,
        body: &'a types::UpdatePayment,
    ) -> Result<ResponseValue<types::Payment>, Error<()>> {
        let url = format!(
            "{}/payments/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Authorize a payment

Authorizes a payment against a source, as the payer's browser does: without a token, and only if the payment has `enable_checkout`.

Sends a `POST` request to `/payments/{id}/authorize/`

Arguments:
- `id`: The identifier of the payment.
- `body`
*/
    pub async fn authorize_payment_publishable<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PaymentId,
        body: &'a types::AuthorizePayment,
    ) -> Result<ResponseValue<types::Payment>, Error<()>> {
        let url = format!(
            "{}/payments/{}/authorize/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List plans

Lists the plans of the workspace.

Sends a `GET` request to `/plans/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `product`: Keeps only the plans of one product.
- `status`: Keeps only the plans of one status.
*/
    pub async fn list_plans<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        product: Option<&'a crate::piriod::identifiers::ProductId>,
        status: Option<&'a crate::piriod::enums::PlanStatus>,
    ) -> Result<ResponseValue<types::PlanPage>, Error<()>> {
        let url = format!("{}/plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("product", &product))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a plan

Creates a plan of a product.

Sends a `POST` request to `/plans/`

*/
    pub async fn create_plan<'a>(
        &'a self,
        body: &'a types::CreatePlan,
    ) -> Result<ResponseValue<types::Plan>, Error<()>> {
        let url = format!("{}/plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a plan

Returns one plan.

Sends a `GET` request to `/plans/{id}/`

Arguments:
- `id`: The identifier of the plan.
*/
    pub async fn retrieve_plan<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PlanId,
    ) -> Result<ResponseValue<types::Plan>, Error<()>> {
        let url = format!("{}/plans/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a plan

Deletes a plan. It may be archived instead: the title of a page that was not seen mentions archiving.

Sends a `DELETE` request to `/plans/{id}/`

Arguments:
- `id`: The identifier of the plan.
*/
    pub async fn delete_plan<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PlanId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/plans/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a plan

Updates the fields of a plan that can still be changed: its texts and labels, not its price.

Sends a `PATCH` request to `/plans/{id}/`

Arguments:
- `id`: The identifier of the plan.
- `body`
*/
    pub async fn partial_update_plan<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PlanId,
        body: &'a types::UpdatePlan,
    ) -> Result<ResponseValue<types::Plan>, Error<()>> {
        let url = format!("{}/plans/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List products

Lists the products of the workspace.

Sends a `GET` request to `/products/`

Arguments:
- `name`: Keeps only the products of one name.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `plans`: Keeps only the product of one plan.
*/
    pub async fn list_products<'a>(
        &'a self,
        name: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        plans: Option<&'a crate::piriod::identifiers::PlanId>,
    ) -> Result<ResponseValue<types::ProductPage>, Error<()>> {
        let url = format!("{}/products/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("plans", &plans))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a product

Creates a product, to which plans can then be added.

Sends a `POST` request to `/products/`

*/
    pub async fn create_product<'a>(
        &'a self,
        body: &'a types::CreateProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!("{}/products/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a product

Returns one product with its plans.

Sends a `GET` request to `/products/{id}/`

Arguments:
- `id`: The identifier of the product.
*/
    pub async fn retrieve_product<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::ProductId,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/products/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a product

Deletes a product. It may be archived instead, according to a public client.

Sends a `DELETE` request to `/products/{id}/`

Arguments:
- `id`: The identifier of the product.
*/
    pub async fn delete_product<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::ProductId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/products/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a product

Updates the given fields of a product.

Sends a `PATCH` request to `/products/{id}/`

Arguments:
- `id`: The identifier of the product.
- `body`
*/
    pub async fn partial_update_product<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::ProductId,
        body: &'a types::UpdateProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/products/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List providers

Lists the payment gateways.

Sends a `GET` request to `/providers/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_providers<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::ProviderPage>, Error<()>> {
        let url = format!("{}/providers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a provider

Returns one payment gateway.

Sends a `GET` request to `/providers/{gateway}/`

Arguments:
- `gateway`: The identifier of the gateway.
*/
    pub async fn retrieve_provider<'a>(
        &'a self,
        gateway: &'a crate::piriod::identifiers::GatewayId,
    ) -> Result<ResponseValue<types::Provider>, Error<()>> {
        let url = format!(
            "{}/providers/{}/", self.baseurl, encode_path(& gateway.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List purchases

Lists the purchases of the workspace.

Sends a `GET` request to `/purchases/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `supplier`: Keeps only the purchases from one supplier.
*/
    pub async fn list_purchases<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        supplier: Option<&'a crate::piriod::identifiers::SupplierId>,
    ) -> Result<ResponseValue<types::PurchasePage>, Error<()>> {
        let url = format!("{}/purchases/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("supplier", &supplier))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a purchase

Drafts a purchase, the bill of a supplier. It takes effect once it is finalized.

Sends a `POST` request to `/purchases/`

*/
    pub async fn create_purchase<'a>(
        &'a self,
        body: &'a types::CreatePurchase,
    ) -> Result<ResponseValue<types::Purchase>, Error<()>> {
        let url = format!("{}/purchases/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List credit notes of purchases

Lists the credit notes that the workspace received from suppliers.

Sends a `GET` request to `/purchases/credit-notes/`

Arguments:
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
*/
    pub async fn list_purchase_credit_notes<'a>(
        &'a self,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::PurchaseCreditNotePage>, Error<()>> {
        let url = format!("{}/purchases/credit-notes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a credit note of a purchase

Drafts a supplier's credit note for a purchase. It takes effect once it is finalized.

Sends a `POST` request to `/purchases/credit-notes/`

*/
    pub async fn create_purchase_credit_note<'a>(
        &'a self,
        body: &'a types::CreatePurchaseCreditNote,
    ) -> Result<ResponseValue<types::PurchaseCreditNote>, Error<()>> {
        let url = format!("{}/purchases/credit-notes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a credit note of a purchase

Returns one credit note of a purchase.

Sends a `GET` request to `/purchases/credit-notes/{id}/`

Arguments:
- `id`: The identifier of the credit note.
*/
    pub async fn retrieve_purchase_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseCreditNoteId,
    ) -> Result<ResponseValue<types::PurchaseCreditNote>, Error<()>> {
        let url = format!(
            "{}/purchases/credit-notes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a credit note of a purchase

Updates the given fields of a credit note. It must be a draft.

Sends a `PATCH` request to `/purchases/credit-notes/{id}/`

Arguments:
- `id`: The identifier of the credit note.
- `body`
*/
    pub async fn partial_update_purchase_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseCreditNoteId,
        body: &'a types::UpdatePurchaseCreditNote,
    ) -> Result<ResponseValue<types::PurchaseCreditNote>, Error<()>> {
        let url = format!(
            "{}/purchases/credit-notes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Finalize a credit note of a purchase

Finalizes a draft. It cannot be changed afterwards.

Sends a `GET` request to `/purchases/credit-notes/{id}/finalize/`

Arguments:
- `id`: The identifier of the credit note.
*/
    pub async fn finalize_purchase_credit_note<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseCreditNoteId,
    ) -> Result<ResponseValue<types::PurchaseCreditNote>, Error<()>> {
        let url = format!(
            "{}/purchases/credit-notes/{}/finalize/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a purchase

Returns one purchase.

Sends a `GET` request to `/purchases/{id}/`

Arguments:
- `id`: The identifier of the purchase.
*/
    pub async fn retrieve_purchase<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseId,
    ) -> Result<ResponseValue<types::Purchase>, Error<()>> {
        let url = format!(
            "{}/purchases/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a purchase

Deletes a purchase.

Sends a `DELETE` request to `/purchases/{id}/`

Arguments:
- `id`: The identifier of the purchase.
*/
    pub async fn delete_purchase<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/purchases/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a purchase

Updates the given fields of a purchase. The purchase must be a draft.

Sends a `PATCH` request to `/purchases/{id}/`

Arguments:
- `id`: The identifier of the purchase.
- `body`
*/
    pub async fn partial_update_purchase<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseId,
        body: &'a types::UpdatePurchase,
    ) -> Result<ResponseValue<types::Purchase>, Error<()>> {
        let url = format!(
            "{}/purchases/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Finalize a purchase

Finalizes a draft. It cannot be changed afterwards.

Sends a `GET` request to `/purchases/{id}/finalize/`

Arguments:
- `id`: The identifier of the purchase.
*/
    pub async fn finalize_purchase<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseId,
    ) -> Result<ResponseValue<types::Purchase>, Error<()>> {
        let url = format!(
            "{}/purchases/{}/finalize/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Render a purchase as PDF

Returns a purchase as a PDF file.

Sends a `GET` request to `/purchases/{id}/pdf/`

Arguments:
- `id`: The identifier of the purchase.
*/
    pub async fn render_purchase_pdf<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::PurchaseId,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/purchases/{}/pdf/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a refund

Refunds a payment, in whole or in part. The sum of all refunds of a payment cannot exceed it.

Sends a `POST` request to `/refunds/`

*/
    pub async fn create_refund<'a>(
        &'a self,
        body: &'a types::CreateRefund,
    ) -> Result<ResponseValue<types::Refund>, Error<()>> {
        let url = format!("{}/refunds/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List reminder messages

Lists the messages that remind customers of a document.

Sends a `GET` request to `/reminders/messages/`

Arguments:
- `credit_note`: Keeps only the messages about one credit note.
- `invoice`: Keeps only the messages about one invoice.
- `order`: Keeps only the messages about one order.
- `payment`: Keeps only the messages about one payment.
*/
    pub async fn list_reminder_messages<'a>(
        &'a self,
        credit_note: Option<&'a crate::piriod::identifiers::CreditNoteId>,
        invoice: Option<&'a crate::piriod::identifiers::InvoiceId>,
        order: Option<&'a crate::piriod::identifiers::OrderId>,
        payment: Option<&'a crate::piriod::identifiers::PaymentId>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ReminderMessage>>, Error<()>> {
        let url = format!("{}/reminders/messages/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("credit_note", &credit_note))
            .query(&progenitor_client::QueryParam::new("invoice", &invoice))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("payment", &payment))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a reminder message

Sends a message about an invoice, a payment, an order or a credit note.

Sends a `POST` request to `/reminders/messages/`

*/
    pub async fn create_reminder_message<'a>(
        &'a self,
        body: &'a types::CreateReminderMessage,
    ) -> Result<ResponseValue<types::ReminderMessage>, Error<()>> {
        let url = format!("{}/reminders/messages/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List retentions

Lists the retentions of the workspace. A retention is tax that is withheld from a payment to a supplier.

Sends a `GET` request to `/retentions/`

Arguments:
- `bulk`: Keeps only the retentions of one bulk, by its number.
- `date`: Keeps only the retentions of one date.
- `date_gte`: Keeps only the retentions of one date or later.
- `date_lte`: Keeps only the retentions of one date or earlier.
- `document`: Keeps only the retentions of one type of tax document.
- `number`: Keeps only the retentions with one number.
- `number_gte`: Keeps only the retentions with this number or a higher one.
- `number_lte`: Keeps only the retentions with this number or a lower one.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `supplier`: Keeps only the retentions of one supplier.
- `total`: Keeps only the retentions of exactly one total.
- `total_gte`: Keeps only the retentions of at least one total.
- `total_lte`: Keeps only the retentions of at most one total.
*/
    pub async fn list_retentions<'a>(
        &'a self,
        bulk: Option<i64>,
        date: Option<&'a ::chrono::naive::NaiveDate>,
        date_gte: Option<&'a ::chrono::naive::NaiveDate>,
        date_lte: Option<&'a ::chrono::naive::NaiveDate>,
        document: Option<&'a crate::piriod::identifiers::DocumentTypeId>,
        number: Option<i64>,
        number_gte: Option<i64>,
        number_lte: Option<i64>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        supplier: Option<&'a crate::piriod::identifiers::SupplierId>,
        total: Option<&'a crate::Decimal>,
        total_gte: Option<&'a crate::Decimal>,
        total_lte: Option<&'a crate::Decimal>,
    ) -> Result<ResponseValue<types::RetentionPage>, Error<()>> {
        let url = format!("{}/retentions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("bulk", &bulk))
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("date__gte", &date_gte))
            .query(&progenitor_client::QueryParam::new("date__lte", &date_lte))
            .query(&progenitor_client::QueryParam::new("document", &document))
            .query(&progenitor_client::QueryParam::new("number", &number))
            .query(&progenitor_client::QueryParam::new("number__gte", &number_gte))
            .query(&progenitor_client::QueryParam::new("number__lte", &number_lte))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("supplier", &supplier))
            .query(&progenitor_client::QueryParam::new("total", &total))
            .query(&progenitor_client::QueryParam::new("total__gte", &total_gte))
            .query(&progenitor_client::QueryParam::new("total__lte", &total_lte))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a retention

Withholds tax from a payment to a supplier.

Sends a `POST` request to `/retentions/`

*/
    pub async fn create_retention<'a>(
        &'a self,
        body: &'a types::CreateRetention,
    ) -> Result<ResponseValue<types::Retention>, Error<()>> {
        let url = format!("{}/retentions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a retention

Returns one retention.

Sends a `GET` request to `/retentions/{id}/`

Arguments:
- `id`: The identifier of the retention.
*/
    pub async fn retrieve_retention<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::RetentionId,
    ) -> Result<ResponseValue<types::Retention>, Error<()>> {
        let url = format!(
            "{}/retentions/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a retention

Deletes a retention.

Sends a `DELETE` request to `/retentions/{id}/`

Arguments:
- `id`: The identifier of the retention.
*/
    pub async fn delete_retention<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::RetentionId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/retentions/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a retention

Updates the given fields of a retention.

Sends a `PATCH` request to `/retentions/{id}/`

Arguments:
- `id`: The identifier of the retention.
- `body`
*/
    pub async fn partial_update_retention<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::RetentionId,
        body: &'a types::UpdateRetention,
    ) -> Result<ResponseValue<types::Retention>, Error<()>> {
        let url = format!(
            "{}/retentions/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Finalize a retention

Finalizes a retention.

Sends a `GET` request to `/retentions/{id}/finalize/`

Arguments:
- `id`: The identifier of the retention.
*/
    pub async fn finalize_retention<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::RetentionId,
    ) -> Result<ResponseValue<types::Retention>, Error<()>> {
        let url = format!(
            "{}/retentions/{}/finalize/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Render a retention as PDF

Returns a retention as a PDF file.

Sends a `GET` request to `/retentions/{id}/pdf/`

Arguments:
- `id`: The identifier of the retention.
*/
    pub async fn render_retention_pdf<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::RetentionId,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/retentions/{}/pdf/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List sources

Lists the payment sources of the workspace.

Sends a `GET` request to `/sources/`

Arguments:
- `customer`: Keeps only the sources of one customer.
- `gateway`: Keeps only the sources of one gateway.
- `id`: Keeps only the source of one identifier.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the sources of one status.
- `status_in`: Keeps only the sources of any of these statuses.
- `usage`: Keeps only the sources of one usage.
- `usage_in`: Keeps only the sources of any of these usages.
*/
    pub async fn list_sources<'a>(
        &'a self,
        customer: Option<&'a crate::piriod::identifiers::CustomerId>,
        gateway: Option<&'a crate::piriod::identifiers::GatewayId>,
        id: Option<&'a crate::piriod::identifiers::SourceId>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::SourceStatus>,
        status_in: Option<&'a str>,
        usage: Option<&'a crate::piriod::enums::SourceUsage>,
        usage_in: Option<&'a str>,
    ) -> Result<ResponseValue<types::SourcePage>, Error<()>> {
        let url = format!("{}/sources/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customer", &customer))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .query(&progenitor_client::QueryParam::new("usage", &usage))
            .query(&progenitor_client::QueryParam::new("usage__in", &usage_in))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a source

Creates a payment source. The payer's browser may call this without a token.

Sends a `POST` request to `/sources/`

*/
    pub async fn create_source_publishable<'a>(
        &'a self,
        body: &'a types::CreateSource,
    ) -> Result<ResponseValue<types::Source>, Error<()>> {
        let url = format!("{}/sources/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a source

Returns one payment source.

Sends a `GET` request to `/sources/{id}/`

Arguments:
- `id`: The identifier of the source.
*/
    pub async fn retrieve_source<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SourceId,
    ) -> Result<ResponseValue<types::Source>, Error<()>> {
        let url = format!(
            "{}/sources/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a source

Deletes a payment source.

Sends a `DELETE` request to `/sources/{id}/`

Arguments:
- `id`: The identifier of the source.
*/
    pub async fn delete_source<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SourceId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/sources/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Authorize a source

Authorizes a payment source that is waiting for it.

Sends a `GET` request to `/sources/{id}/authorize/`

Arguments:
- `id`: The identifier of the source.
*/
    pub async fn authorize_source<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SourceId,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/sources/{}/authorize/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List subscriptions

Lists the subscriptions of the workspace.

Sends a `GET` request to `/subscriptions/`

Arguments:
- `customer`: Keeps only the subscriptions of one customer.
- `date_start`: Keeps only the subscriptions that begin on one day.
- `date_start_gte`: Keeps only the subscriptions that begin on one day or later.
- `date_start_lte`: Keeps only the subscriptions that begin on one day or earlier.
- `document`: Keeps only the subscriptions that are billed with one type of document.
- `lines`: Keeps only the subscription of one line.
- `next_billing`: Keeps only the subscriptions with the next bill on one day.
- `next_billing_gte`: Keeps only the subscriptions with the next bill on one day or later.
- `next_billing_lte`: Keeps only the subscriptions with the next bill on one day or earlier.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `status`: Keeps only the subscriptions of one status.
- `status_in`: Keeps only the subscriptions of any of these statuses.
*/
    pub async fn list_subscriptions<'a>(
        &'a self,
        customer: Option<&'a crate::piriod::identifiers::CustomerId>,
        date_start: Option<&'a ::chrono::naive::NaiveDate>,
        date_start_gte: Option<&'a ::chrono::naive::NaiveDate>,
        date_start_lte: Option<&'a ::chrono::naive::NaiveDate>,
        document: Option<&'a crate::piriod::identifiers::DocumentTypeId>,
        lines: Option<&'a crate::piriod::identifiers::SubscriptionLineId>,
        next_billing: Option<&'a ::chrono::naive::NaiveDate>,
        next_billing_gte: Option<&'a ::chrono::naive::NaiveDate>,
        next_billing_lte: Option<&'a ::chrono::naive::NaiveDate>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        status: Option<&'a crate::piriod::enums::SubscriptionStatus>,
        status_in: Option<&'a str>,
    ) -> Result<ResponseValue<types::SubscriptionPage>, Error<()>> {
        let url = format!("{}/subscriptions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customer", &customer))
            .query(&progenitor_client::QueryParam::new("date_start", &date_start))
            .query(
                &progenitor_client::QueryParam::new("date_start__gte", &date_start_gte),
            )
            .query(
                &progenitor_client::QueryParam::new("date_start__lte", &date_start_lte),
            )
            .query(&progenitor_client::QueryParam::new("document", &document))
            .query(&progenitor_client::QueryParam::new("lines", &lines))
            .query(&progenitor_client::QueryParam::new("next_billing", &next_billing))
            .query(
                &progenitor_client::QueryParam::new(
                    "next_billing__gte",
                    &next_billing_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "next_billing__lte",
                    &next_billing_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("status__in", &status_in))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a subscription

Subscribes a customer to one or more plans.

Sends a `POST` request to `/subscriptions/`

*/
    pub async fn create_subscription<'a>(
        &'a self,
        body: &'a types::CreateSubscription,
    ) -> Result<ResponseValue<types::Subscription>, Error<()>> {
        let url = format!("{}/subscriptions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a subscription

Returns one subscription with its lines.

Sends a `GET` request to `/subscriptions/{id}/`

Arguments:
- `id`: The identifier of the subscription.
*/
    pub async fn retrieve_subscription<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SubscriptionId,
    ) -> Result<ResponseValue<types::Subscription>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Cancel a subscription

Cancels a subscription, which ends its billing. Undocumented: whether a reason can be given.

Sends a `DELETE` request to `/subscriptions/{id}/`

Arguments:
- `id`: The identifier of the subscription.
*/
    pub async fn cancel_subscription<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SubscriptionId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a subscription

Updates the given fields of a subscription.

Sends a `PATCH` request to `/subscriptions/{id}/`

Arguments:
- `id`: The identifier of the subscription.
- `body`
*/
    pub async fn partial_update_subscription<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SubscriptionId,
        body: &'a types::UpdateSubscription,
    ) -> Result<ResponseValue<types::Subscription>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List a subscription's events

Lists the events of a subscription. Undocumented: the response, and whether it has pages.

Sends a `GET` request to `/subscriptions/{id}/events/`

Arguments:
- `id`: The identifier of the subscription.
*/
    pub async fn list_subscription_events<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SubscriptionId,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/events/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Pause a subscription

Pauses the billing of a subscription until a day, or until it is resumed.

Sends a `POST` request to `/subscriptions/{id}/pause/`

Arguments:
- `id`: The identifier of the subscription.
- `body`
*/
    pub async fn pause_subscription<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SubscriptionId,
        body: &'a types::PauseSubscription,
    ) -> Result<ResponseValue<types::Subscription>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/pause/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Resume a subscription

Resumes the billing of a paused subscription.

Sends a `POST` request to `/subscriptions/{id}/resume/`

Arguments:
- `id`: The identifier of the subscription.
- `body`
*/
    pub async fn resume_subscription<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SubscriptionId,
        body: &'a types::ResumeSubscription,
    ) -> Result<ResponseValue<types::Subscription>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resume/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List suppliers

Lists the suppliers of the workspace.

Sends a `GET` request to `/suppliers/`

Arguments:
- `country`: Keeps only the suppliers of one country.
- `created`: Keeps only the suppliers created at a given time.
- `created_gte`: Keeps only the suppliers created at a given time or later.
- `created_lte`: Keeps only the suppliers created at a given time or earlier.
- `email`: Keeps only the suppliers of one email address.
- `name`: Keeps only the suppliers of one name.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `tax_id`: Keeps only the supplier of one tax number.
*/
    pub async fn list_suppliers<'a>(
        &'a self,
        country: Option<&'a crate::piriod::identifiers::CountryId>,
        created: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        created_gte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        created_lte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        email: Option<&'a str>,
        name: Option<&'a str>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        tax_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::SupplierPage>, Error<()>> {
        let url = format!("{}/suppliers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("country", &country))
            .query(&progenitor_client::QueryParam::new("created", &created))
            .query(&progenitor_client::QueryParam::new("created__gte", &created_gte))
            .query(&progenitor_client::QueryParam::new("created__lte", &created_lte))
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("tax_id", &tax_id))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a supplier

Creates a supplier.

Sends a `POST` request to `/suppliers/`

*/
    pub async fn create_supplier<'a>(
        &'a self,
        body: &'a types::CreateSupplier,
    ) -> Result<ResponseValue<types::Supplier>, Error<()>> {
        let url = format!("{}/suppliers/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retrieve a supplier

Returns one supplier.

Sends a `GET` request to `/suppliers/{id}/`

Arguments:
- `id`: The identifier of the supplier.
*/
    pub async fn retrieve_supplier<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SupplierId,
    ) -> Result<ResponseValue<types::Supplier>, Error<()>> {
        let url = format!(
            "{}/suppliers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a supplier

Deletes a supplier.

Sends a `DELETE` request to `/suppliers/{id}/`

Arguments:
- `id`: The identifier of the supplier.
*/
    pub async fn delete_supplier<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SupplierId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/suppliers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a supplier

Updates the given fields of a supplier.

Sends a `PATCH` request to `/suppliers/{id}/`

Arguments:
- `id`: The identifier of the supplier.
- `body`
*/
    pub async fn partial_update_supplier<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::SupplierId,
        body: &'a types::UpdateSupplier,
    ) -> Result<ResponseValue<types::Supplier>, Error<()>> {
        let url = format!(
            "{}/suppliers/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List usage records

Lists the usage records of the workspace.

Sends a `GET` request to `/usages/`

Arguments:
- `date_time`: Keeps only the records of usage at a given time.
- `date_time_gte`: Keeps only the records of usage at a given time or later.
- `date_time_lte`: Keeps only the records of usage at a given time or earlier.
- `ordering`: The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
- `page`: The page to return, counted from 1.
- `page_size`: The maximum number of records in a page.
- `quantity`: Keeps only the records of exactly this quantity.
- `quantity_gte`: Keeps only the records of at least this quantity.
- `quantity_lte`: Keeps only the records of at most this quantity.
- `subscription_line`: Keeps only the records of one line of a subscription.
*/
    pub async fn list_usages<'a>(
        &'a self,
        date_time: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        date_time_gte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        date_time_lte: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        ordering: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
        quantity: Option<&'a crate::Decimal>,
        quantity_gte: Option<&'a crate::Decimal>,
        quantity_lte: Option<&'a crate::Decimal>,
        subscription_line: Option<&'a crate::piriod::identifiers::SubscriptionLineId>,
    ) -> Result<ResponseValue<types::UsagePage>, Error<()>> {
        let url = format!("{}/usages/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("date_time", &date_time))
            .query(&progenitor_client::QueryParam::new("date_time__gte", &date_time_gte))
            .query(&progenitor_client::QueryParam::new("date_time__lte", &date_time_lte))
            .query(&progenitor_client::QueryParam::new("ordering", &ordering))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("quantity", &quantity))
            .query(&progenitor_client::QueryParam::new("quantity__gte", &quantity_gte))
            .query(&progenitor_client::QueryParam::new("quantity__lte", &quantity_lte))
            .query(
                &progenitor_client::QueryParam::new(
                    "subscription_line",
                    &subscription_line,
                ),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Record a usage

Records the usage of a metered subscription line, for the bill of the period.

Sends a `POST` request to `/usages/`

*/
    pub async fn record_usage<'a>(
        &'a self,
        body: &'a types::RecordUsage,
    ) -> Result<ResponseValue<types::Usage>, Error<()>> {
        let url = format!("{}/usages/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a usage record

Deletes a usage record.

Sends a `DELETE` request to `/usages/{id}/`

Arguments:
- `id`: The identifier of the usage record.
*/
    pub async fn delete_usage<'a>(
        &'a self,
        id: &'a crate::piriod::identifiers::UsageId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/usages/{}/", self.baseurl, encode_path(& id.to_string()),);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
