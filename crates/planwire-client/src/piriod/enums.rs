// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The kind of adjustment: an addition, a deduction or an exchange into another currency.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchAdjustmentOperation {
    /// `add`
    Add,
    /// `sub`
    Sub,
    /// `exchange`
    Exchange,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl AchAdjustmentOperation {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["add", "sub", "exchange"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Sub => "sub",
            Self::Exchange => "exchange",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AchAdjustmentOperation {
    fn from(text: &str) -> Self {
        match text {
            "add" => Self::Add,
            "sub" => Self::Sub,
            "exchange" => Self::Exchange,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(AchAdjustmentOperation);
/// The allocation of a transfer to the documents it pays.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchTransferStatus {
    /// `archived`
    Archived,
    /// `finalized`
    Finalized,
    /// `incomplete`
    Incomplete,
    /// `pending`
    Pending,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl AchTransferStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "archived",
        "finalized",
        "incomplete",
        "pending",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Archived => "archived",
            Self::Finalized => "finalized",
            Self::Incomplete => "incomplete",
            Self::Pending => "pending",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AchTransferStatus {
    fn from(text: &str) -> Self {
        match text {
            "archived" => Self::Archived,
            "finalized" => Self::Finalized,
            "incomplete" => Self::Incomplete,
            "pending" => Self::Pending,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(AchTransferStatus);
/// The billing of an add-on: once or repeatedly.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddonApplyScheme {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl AddonApplyScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["one_time", "recurring"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneTime => "one_time",
            Self::Recurring => "recurring",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AddonApplyScheme {
    fn from(text: &str) -> Self {
        match text {
            "one_time" => Self::OneTime,
            "recurring" => Self::Recurring,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(AddonApplyScheme);
/// The status of an add-on.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddonStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl AddonStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["active", "archived"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AddonStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "archived" => Self::Archived,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(AddonStatus);
/// The progress of sending a document to the tax agency.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillerStatus {
    /// `pending`
    Pending,
    /// `queued`
    Queued,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl BillerStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "pending",
        "queued",
        "succeeded",
        "failed",
        "processing",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Queued => "queued",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Processing => "processing",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BillerStatus {
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "queued" => Self::Queued,
            "succeeded" => Self::Succeeded,
            "failed" => Self::Failed,
            "processing" => Self::Processing,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(BillerStatus);
/// A related record that a list of contacts can return in full.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContactExpansion {
    /// `orgunit`
    Orgunit,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl ContactExpansion {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["orgunit"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Orgunit => "orgunit",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ContactExpansion {
    fn from(text: &str) -> Self {
        match text {
            "orgunit" => Self::Orgunit,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(ContactExpansion);
/// The target of a coupon: lines or the whole invoice.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CouponApplyOn {
    /// `line`
    Line,
    /// `invoice`
    Invoice,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CouponApplyOn {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["line", "invoice"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Line => "line",
            Self::Invoice => "invoice",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CouponApplyOn {
    fn from(text: &str) -> Self {
        match text {
            "line" => Self::Line,
            "invoice" => Self::Invoice,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CouponApplyOn);
/// The number of periods that a coupon applies to.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CouponDurationScheme {
    /// `one_time`
    OneTime,
    /// `forever`
    Forever,
    /// `limited`
    Limited,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CouponDurationScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["one_time", "forever", "limited"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneTime => "one_time",
            Self::Forever => "forever",
            Self::Limited => "limited",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CouponDurationScheme {
    fn from(text: &str) -> Self {
        match text {
            "one_time" => Self::OneTime,
            "forever" => Self::Forever,
            "limited" => Self::Limited,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CouponDurationScheme);
/// The status of a coupon.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CouponStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CouponStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["active", "archived"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CouponStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "archived" => Self::Archived,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CouponStatus);
/// The status of a credit note.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditNoteStatus {
    /// `draft`
    Draft,
    /// `finalized`
    Finalized,
    /// `cancelled`
    Cancelled,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CreditNoteStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["draft", "finalized", "cancelled"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Finalized => "finalized",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CreditNoteStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "finalized" => Self::Finalized,
            "cancelled" => Self::Cancelled,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CreditNoteStatus);
/// The status of a customer.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// `pending`
    Pending,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CustomerStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["active", "archived", "pending"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Pending => "pending",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomerStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "archived" => Self::Archived,
            "pending" => Self::Pending,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CustomerStatus);
/// The unit of a discount: percent or an amount of money.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DiscountScheme {
    /// `%`
    Percent,
    /// `$`
    Amount,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl DiscountScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["%", "$"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "%",
            Self::Amount => "$",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for DiscountScheme {
    fn from(text: &str) -> Self {
        match text {
            "%" => Self::Percent,
            "$" => Self::Amount,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(DiscountScheme);
/// Yes or no, in the spelling of the filters of document types.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentTypeFlag {
    /// `True`
    True,
    /// `False`
    False,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl DocumentTypeFlag {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["True", "False"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "True",
            Self::False => "False",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for DocumentTypeFlag {
    fn from(text: &str) -> Self {
        match text {
            "True" => Self::True,
            "False" => Self::False,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(DocumentTypeFlag);
/// The way of collecting the payment: when the customer pays, in instalments when the customer pays, or by a charge.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoiceCollectionMethod {
    /// `deferred`
    Deferred,
    /// `deferred_dues`
    DeferredDues,
    /// `automatically`
    Automatically,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl InvoiceCollectionMethod {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "deferred",
        "deferred_dues",
        "automatically",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deferred => "deferred",
            Self::DeferredDues => "deferred_dues",
            Self::Automatically => "automatically",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InvoiceCollectionMethod {
    fn from(text: &str) -> Self {
        match text {
            "deferred" => Self::Deferred,
            "deferred_dues" => Self::DeferredDues,
            "automatically" => Self::Automatically,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(InvoiceCollectionMethod);
/// The status of an invoice.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `finalized`
    Finalized,
    /// `paid`
    Paid,
    /// `cancelled`
    Cancelled,
    /// `uncollectible`
    Uncollectible,
    /// `pending`
    Pending,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl InvoiceStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "draft",
        "finalized",
        "paid",
        "cancelled",
        "uncollectible",
        "pending",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Finalized => "finalized",
            Self::Paid => "paid",
            Self::Cancelled => "cancelled",
            Self::Uncollectible => "uncollectible",
            Self::Pending => "pending",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InvoiceStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "finalized" => Self::Finalized,
            "paid" => Self::Paid,
            "cancelled" => Self::Cancelled,
            "uncollectible" => Self::Uncollectible,
            "pending" => Self::Pending,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(InvoiceStatus);
/// The status of an order.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `draft`
    Draft,
    /// `finalized`
    Finalized,
    /// `cancelled`
    Cancelled,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl OrderStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["draft", "finalized", "cancelled"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Finalized => "finalized",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for OrderStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "finalized" => Self::Finalized,
            "cancelled" => Self::Cancelled,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(OrderStatus);
/// The status of a payment receipt: a draft can be changed.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentReceiptStatus {
    /// `draft`
    Draft,
    /// `finalized`
    Finalized,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl PaymentReceiptStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["draft", "finalized"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Finalized => "finalized",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentReceiptStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "finalized" => Self::Finalized,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(PaymentReceiptStatus);
/// The status of a payment.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `cancelled`
    Cancelled,
    /// `failed`
    Failed,
    /// `incomplete`
    Incomplete,
    /// `processing`
    Processing,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl PaymentStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "cancelled",
        "failed",
        "incomplete",
        "processing",
        "requires_payment_method",
        "succeeded",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
            Self::Incomplete => "incomplete",
            Self::Processing => "processing",
            Self::RequiresPaymentMethod => "requires_payment_method",
            Self::Succeeded => "succeeded",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentStatus {
    fn from(text: &str) -> Self {
        match text {
            "cancelled" => Self::Cancelled,
            "failed" => Self::Failed,
            "incomplete" => Self::Incomplete,
            "processing" => Self::Processing,
            "requires_payment_method" => Self::RequiresPaymentMethod,
            "succeeded" => Self::Succeeded,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(PaymentStatus);
/// The status of a plan.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl PlanStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["active", "archived"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PlanStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "archived" => Self::Archived,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(PlanStatus);
/// The status of a credit note of a purchase.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PurchaseCreditNoteStatus {
    /// `draft`
    Draft,
    /// `finalized`
    Finalized,
    /// `cancelled`
    Cancelled,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl PurchaseCreditNoteStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["draft", "finalized", "cancelled"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Finalized => "finalized",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PurchaseCreditNoteStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "finalized" => Self::Finalized,
            "cancelled" => Self::Cancelled,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(PurchaseCreditNoteStatus);
/// The status of a purchase.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PurchaseStatus {
    /// `draft`
    Draft,
    /// `finalized`
    Finalized,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl PurchaseStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["draft", "finalized"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Finalized => "finalized",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PurchaseStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "finalized" => Self::Finalized,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(PurchaseStatus);
/// The reason for a refund.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefundReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl RefundReason {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "duplicate",
        "fraudulent",
        "requested_by_customer",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Duplicate => "duplicate",
            Self::Fraudulent => "fraudulent",
            Self::RequestedByCustomer => "requested_by_customer",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for RefundReason {
    fn from(text: &str) -> Self {
        match text {
            "duplicate" => Self::Duplicate,
            "fraudulent" => Self::Fraudulent,
            "requested_by_customer" => Self::RequestedByCustomer,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(RefundReason);
/// The status of a refund.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl RefundStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["failed", "succeeded"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Succeeded => "succeeded",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for RefundStatus {
    fn from(text: &str) -> Self {
        match text {
            "failed" => Self::Failed,
            "succeeded" => Self::Succeeded,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(RefundStatus);
/// The status of a source, and what it is waiting for if it cannot be charged.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `requires_authorization`
    RequiresAuthorization,
    /// `waiting_authorization`
    WaitingAuthorization,
    /// `consumed`
    Consumed,
    /// `chargeable`
    Chargeable,
    /// `finalized`
    Finalized,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SourceStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "failed",
        "pending",
        "requires_authorization",
        "waiting_authorization",
        "consumed",
        "chargeable",
        "finalized",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::RequiresAuthorization => "requires_authorization",
            Self::WaitingAuthorization => "waiting_authorization",
            Self::Consumed => "consumed",
            Self::Chargeable => "chargeable",
            Self::Finalized => "finalized",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SourceStatus {
    fn from(text: &str) -> Self {
        match text {
            "failed" => Self::Failed,
            "pending" => Self::Pending,
            "requires_authorization" => Self::RequiresAuthorization,
            "waiting_authorization" => Self::WaitingAuthorization,
            "consumed" => Self::Consumed,
            "chargeable" => Self::Chargeable,
            "finalized" => Self::Finalized,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SourceStatus);
/// The allowed use of a source: one payment or several.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceUsage {
    /// `single`
    Single,
    /// `reusable`
    Reusable,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SourceUsage {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["single", "reusable"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "single",
            Self::Reusable => "reusable",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SourceUsage {
    fn from(text: &str) -> Self {
        match text {
            "single" => Self::Single,
            "reusable" => Self::Reusable,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SourceUsage);
/// The reason for the cancellation of a subscription.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionCancelReason {
    /// `custom`
    Custom,
    /// `fraud_review_failed`
    FraudReviewFailed,
    /// `insolvency`
    Insolvency,
    /// `no_card`
    NoCard,
    /// `non_compliant_customer`
    NonCompliantCustomer,
    /// `not_paid`
    NotPaid,
    /// `not_specified`
    NotSpecified,
    /// `shutdown_ops`
    ShutdownOps,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SubscriptionCancelReason {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "custom",
        "fraud_review_failed",
        "insolvency",
        "no_card",
        "non_compliant_customer",
        "not_paid",
        "not_specified",
        "shutdown_ops",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::FraudReviewFailed => "fraud_review_failed",
            Self::Insolvency => "insolvency",
            Self::NoCard => "no_card",
            Self::NonCompliantCustomer => "non_compliant_customer",
            Self::NotPaid => "not_paid",
            Self::NotSpecified => "not_specified",
            Self::ShutdownOps => "shutdown_ops",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SubscriptionCancelReason {
    fn from(text: &str) -> Self {
        match text {
            "custom" => Self::Custom,
            "fraud_review_failed" => Self::FraudReviewFailed,
            "insolvency" => Self::Insolvency,
            "no_card" => Self::NoCard,
            "non_compliant_customer" => Self::NonCompliantCustomer,
            "not_paid" => Self::NotPaid,
            "not_specified" => Self::NotSpecified,
            "shutdown_ops" => Self::ShutdownOps,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SubscriptionCancelReason);
/// The way of collecting: an invoice to pay, or a charge to the source.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionCollectionScheme {
    /// `send_invoice`
    SendInvoice,
    /// `charge_payment`
    ChargePayment,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SubscriptionCollectionScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["send_invoice", "charge_payment"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SendInvoice => "send_invoice",
            Self::ChargePayment => "charge_payment",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SubscriptionCollectionScheme {
    fn from(text: &str) -> Self {
        match text {
            "send_invoice" => Self::SendInvoice,
            "charge_payment" => Self::ChargePayment,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SubscriptionCollectionScheme);
/// The reason why a subscription needs attention.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionNeedsAttentionReason {
    /// `biller_issue`
    BillerIssue,
    /// `gateway_issue`
    GatewayIssue,
    /// `reference_expired`
    ReferenceExpired,
    /// `without_usage_records`
    WithoutUsageRecords,
    /// `processing_issue`
    ProcessingIssue,
    /// `without_reference`
    WithoutReference,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SubscriptionNeedsAttentionReason {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "biller_issue",
        "gateway_issue",
        "reference_expired",
        "without_usage_records",
        "processing_issue",
        "without_reference",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillerIssue => "biller_issue",
            Self::GatewayIssue => "gateway_issue",
            Self::ReferenceExpired => "reference_expired",
            Self::WithoutUsageRecords => "without_usage_records",
            Self::ProcessingIssue => "processing_issue",
            Self::WithoutReference => "without_reference",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SubscriptionNeedsAttentionReason {
    fn from(text: &str) -> Self {
        match text {
            "biller_issue" => Self::BillerIssue,
            "gateway_issue" => Self::GatewayIssue,
            "reference_expired" => Self::ReferenceExpired,
            "without_usage_records" => Self::WithoutUsageRecords,
            "processing_issue" => Self::ProcessingIssue,
            "without_reference" => Self::WithoutReference,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SubscriptionNeedsAttentionReason);
/// The reason for the pause of a subscription.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionPausedReason {
    /// `not_specified`
    NotSpecified,
    /// `non_compliant_customer`
    NonCompliantCustomer,
    /// `custom`
    Custom,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SubscriptionPausedReason {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "not_specified",
        "non_compliant_customer",
        "custom",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotSpecified => "not_specified",
            Self::NonCompliantCustomer => "non_compliant_customer",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SubscriptionPausedReason {
    fn from(text: &str) -> Self {
        match text {
            "not_specified" => Self::NotSpecified,
            "non_compliant_customer" => Self::NonCompliantCustomer,
            "custom" => Self::Custom,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SubscriptionPausedReason);
/// The billing status of a subscription.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `cancelled`
    Cancelled,
    /// `finalized`
    Finalized,
    /// `needs_attention`
    NeedsAttention,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SubscriptionStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "active",
        "paused",
        "cancelled",
        "finalized",
        "needs_attention",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Cancelled => "cancelled",
            Self::Finalized => "finalized",
            Self::NeedsAttention => "needs_attention",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SubscriptionStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "paused" => Self::Paused,
            "cancelled" => Self::Cancelled,
            "finalized" => Self::Finalized,
            "needs_attention" => Self::NeedsAttention,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SubscriptionStatus);
/// The way in which tiers determine a price. `unit` and `range` are deprecated names of `volume` and `package`.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TiersMode {
    /// `package`
    Package,
    /// `volume`
    Volume,
    /// `graduated`
    Graduated,
    /// `package_overage`
    PackageOverage,
    /// `unit`
    Unit,
    /// `range`
    Range,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl TiersMode {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "package",
        "volume",
        "graduated",
        "package_overage",
        "unit",
        "range",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Package => "package",
            Self::Volume => "volume",
            Self::Graduated => "graduated",
            Self::PackageOverage => "package_overage",
            Self::Unit => "unit",
            Self::Range => "range",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for TiersMode {
    fn from(text: &str) -> Self {
        match text {
            "package" => Self::Package,
            "volume" => Self::Volume,
            "graduated" => Self::Graduated,
            "package_overage" => Self::PackageOverage,
            "unit" => Self::Unit,
            "range" => Self::Range,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(TiersMode);
/// The way in which the usage records of a period become one quantity.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UsageAggregation {
    /// `last_record`
    LastRecord,
    /// `max`
    Max,
    /// `sum`
    Sum,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl UsageAggregation {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["last_record", "max", "sum"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LastRecord => "last_record",
            Self::Max => "max",
            Self::Sum => "sum",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UsageAggregation {
    fn from(text: &str) -> Self {
        match text {
            "last_record" => Self::LastRecord,
            "max" => Self::Max,
            "sum" => Self::Sum,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(UsageAggregation);
/// The origin of a usage record.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UsageCreationScheme {
    /// `api`
    Api,
    /// `file`
    File,
    /// `panel`
    Panel,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl UsageCreationScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["api", "file", "panel"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Api => "api",
            Self::File => "file",
            Self::Panel => "panel",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UsageCreationScheme {
    fn from(text: &str) -> Self {
        match text {
            "api" => Self::Api,
            "file" => Self::File,
            "panel" => Self::Panel,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(UsageCreationScheme);
/// The basis of the price: the reserved quantity or the usage.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UsageScheme {
    /// `licensed`
    Licensed,
    /// `metered`
    Metered,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl UsageScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["licensed", "metered"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Licensed => "licensed",
            Self::Metered => "metered",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UsageScheme {
    fn from(text: &str) -> Self {
        match text {
            "licensed" => Self::Licensed,
            "metered" => Self::Metered,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(UsageScheme);
