// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::operation::{FieldKind, RecordField};
pub(super) static ACH_ADJUSTMENT: &[RecordField] = &[
    RecordField {
        name: "transfer",
        kind: FieldKind::Identifier("AchTransferId"),
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "operation",
        kind: FieldKind::Enum(&["add", "sub", "exchange"]),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("AchAdjustmentId"),
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "base_amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "base_currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "comment",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
];
pub(super) static ACH_TRANSFER: &[RecordField] = &[
    RecordField {
        name: "bank",
        kind: FieldKind::Identifier("BankAccountId"),
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("AchTransferId"),
    },
    RecordField {
        name: "balance",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "date",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "comment",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "number",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "transfer_type",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "auto_match",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "origin_bank",
        kind: FieldKind::Identifier("BankAccountId"),
    },
    RecordField {
        name: "origin_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "origin_holder_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "origin_holder_name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "origin_number",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["archived", "finalized", "incomplete", "pending"]),
    },
    RecordField {
        name: "archived",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static ADDON: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("AddonId"),
    },
    RecordField {
        name: "sku",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "apply_scheme",
        kind: FieldKind::Enum(&["one_time", "recurring"]),
    },
    RecordField {
        name: "duration_times",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "unit_label",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["active", "archived"]),
    },
    RecordField {
        name: "archived",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static BANK: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BankAccountId"),
    },
];
pub(super) static BOLETO: &[RecordField] = &[
    RecordField {
        name: "payment",
        kind: FieldKind::Identifier("PaymentId"),
    },
    RecordField {
        name: "bill_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "barcode",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "qr_code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BoletoId"),
    },
    RecordField {
        name: "pdf",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CANCELLATION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CancellationId"),
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Identifier("RetentionId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "internal_note",
        kind: FieldKind::Text,
    },
];
pub(super) static CONTACT: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ContactId"),
    },
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "orgunit",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "phone",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "invoicing",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "collections",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static COUNTRY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CountryId"),
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "has_regulation",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "currencies",
        kind: FieldKind::List(&FieldKind::Identifier("CurrencyId")),
    },
];
pub(super) static COUPON: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CouponId"),
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "duration_scheme",
        kind: FieldKind::Enum(&["one_time", "forever", "limited"]),
    },
    RecordField {
        name: "duration_times",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "valid_until",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "apply_on",
        kind: FieldKind::Enum(&["line", "invoice"]),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["active", "archived"]),
    },
    RecordField {
        name: "archived",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CREDIT_NOTE: &[RecordField] = &[
    RecordField {
        name: "invoice",
        kind: FieldKind::Identifier("InvoiceId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CreditNoteId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "internal_note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "subtotal",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["draft", "finalized", "cancelled"]),
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Enum(
            &["pending", "queued", "succeeded", "failed", "processing"],
        ),
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "imported",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "lines",
        kind: FieldKind::List(&FieldKind::Object(CREDIT_NOTE_LINE)),
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CREDIT_NOTE_LINE: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CreditNoteLineId"),
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "code_scheme",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention_scheme",
        kind: FieldKind::Text,
    },
];
pub(super) static CURRENCY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "conversion",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "name_en",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "default",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_chargeable",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "available",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "rounded",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Identifier("CountryId"),
    },
];
pub(super) static CUSTOMER: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "address",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Object(COUNTRY),
    },
    RecordField {
        name: "state",
        kind: FieldKind::Object(STATE),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "phone",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "website",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "zip_code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "manager",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "reference",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_settings",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "metadata",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "send_invoices",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "send_collections",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "send_vouchers",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["active", "archived", "pending"]),
    },
    RecordField {
        name: "contacts",
        kind: FieldKind::List(&FieldKind::Object(CONTACT)),
    },
    RecordField {
        name: "sources",
        kind: FieldKind::List(&FieldKind::Identifier("SourceId")),
    },
    RecordField {
        name: "aggregations",
        kind: FieldKind::Object(CUSTOMER_AGGREGATIONS),
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CUSTOMER_AGGREGATIONS: &[RecordField] = &[
    RecordField {
        name: "sales",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "sales_current_period",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "balance",
        kind: FieldKind::Number,
    },
];
pub(super) static DEBIT_NOTE: &[RecordField] = &[
    RecordField {
        name: "credit_note",
        kind: FieldKind::Identifier("CreditNoteId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("DebitNoteId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "internal_note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Enum(
            &["pending", "queued", "succeeded", "failed", "processing"],
        ),
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "imported",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static DOCUMENT_TYPE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "has_taxes",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "has_taxes_detail",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "has_lines_total",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "has_local_format",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "hold_taxes",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_foreign",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_sale",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_purshase",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_order",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "send",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "given",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Identifier("CountryId"),
    },
];
pub(super) static EXCHANGE_RATE: &[RecordField] = &[
    RecordField {
        name: "currency_from",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "currency_to",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ExchangeRateId"),
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static FREQUENCY: &[RecordField] = &[];
pub(super) static GENERAL_BANK: &[RecordField] = &[];
pub(super) static GENERAL_COUNTRY: &[RecordField] = &[];
pub(super) static GENERAL_REFERENCE: &[RecordField] = &[];
pub(super) static GENERAL_STATE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("StateId"),
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Identifier("CountryId"),
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
];
pub(super) static INTENT: &[RecordField] = &[];
pub(super) static INVOICE: &[RecordField] = &[
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "collection_method",
        kind: FieldKind::Enum(&["deferred", "deferred_dues", "automatically"]),
    },
    RecordField {
        name: "lines",
        kind: FieldKind::List(&FieldKind::Object(INVOICE_LINE)),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("InvoiceId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "due_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "period_start",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "period_end",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "subtotal",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_adjusted",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "custom_change",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(
            &["draft", "finalized", "paid", "cancelled", "uncollectible", "pending"],
        ),
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Enum(
            &["pending", "queued", "succeeded", "failed", "processing"],
        ),
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "subscription",
        kind: FieldKind::Identifier("SubscriptionId"),
    },
    RecordField {
        name: "imported",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "uncollectible",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "references",
        kind: FieldKind::List(&FieldKind::Object(INVOICE_REFERENCE)),
    },
    RecordField {
        name: "payments",
        kind: FieldKind::List(&FieldKind::Json),
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static INVOICE_LINE: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("InvoiceLineId"),
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "code_scheme",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "plan",
        kind: FieldKind::Identifier("PlanId"),
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention_scheme",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "unit_label",
        kind: FieldKind::Text,
    },
];
pub(super) static INVOICE_REFERENCE: &[RecordField] = &[
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "document",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "serial",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
];
pub(super) static ORDER: &[RecordField] = &[
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "shipping_type",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "lines",
        kind: FieldKind::List(&FieldKind::Object(ORDER_LINE)),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("OrderId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "address",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "state",
        kind: FieldKind::Identifier("StateId"),
    },
    RecordField {
        name: "carrier_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "carrier_name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "licence_plate",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["draft", "finalized", "cancelled"]),
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "imported",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "references",
        kind: FieldKind::List(&FieldKind::Object(INVOICE_REFERENCE)),
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static ORDER_LINE: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("OrderLineId"),
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
];
pub(super) static ORG_UNIT: &[RecordField] = &[
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("OrgUnitId"),
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PAYMENT: &[RecordField] = &[
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PaymentId"),
    },
    RecordField {
        name: "invoice",
        kind: FieldKind::Identifier("InvoiceId"),
    },
    RecordField {
        name: "subscription",
        kind: FieldKind::Identifier("SubscriptionId"),
    },
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "balance",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "payment_date",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "source",
        kind: FieldKind::Identifier("SourceId"),
    },
    RecordField {
        name: "sources",
        kind: FieldKind::List(&FieldKind::Identifier("SourceId")),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(
            &[
                "cancelled",
                "failed",
                "incomplete",
                "processing",
                "requires_payment_method",
                "succeeded",
            ],
        ),
    },
    RecordField {
        name: "failed_reason",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "return_url",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "enable_checkout",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "metadata",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PAYMENT_LINK: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PaymentLinkId"),
    },
    RecordField {
        name: "publishable_key",
        kind: FieldKind::Text,
    },
];
pub(super) static PAYMENT_RECEIPT: &[RecordField] = &[
    RecordField {
        name: "sources",
        kind: FieldKind::List(&FieldKind::Identifier("SourceId")),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PaymentReceiptId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "custom_change",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "metadata",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "tax_settings",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["draft", "finalized"]),
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Enum(
            &["pending", "queued", "succeeded", "failed", "processing"],
        ),
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PLAN: &[RecordField] = &[
    RecordField {
        name: "product",
        kind: FieldKind::Identifier("ProductId"),
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "frequency",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PlanId"),
    },
    RecordField {
        name: "sku",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "usage_scheme",
        kind: FieldKind::Enum(&["licensed", "metered"]),
    },
    RecordField {
        name: "usage_aggregation",
        kind: FieldKind::Enum(&["last_record", "max", "sum"]),
    },
    RecordField {
        name: "tiers_mode",
        kind: FieldKind::Enum(
            &["package", "volume", "graduated", "package_overage", "unit", "range"],
        ),
    },
    RecordField {
        name: "tiers",
        kind: FieldKind::List(&FieldKind::Object(PLAN_TIER)),
    },
    RecordField {
        name: "unit_label",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["active", "archived"]),
    },
    RecordField {
        name: "archived",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PLAN_TIER: &[RecordField] = &[
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "quantity_from",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "amount_scheme",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "quantity_to",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "unit_scheme",
        kind: FieldKind::Text,
    },
];
pub(super) static PRODUCT: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "unit_label",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductId"),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "archived",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "plans",
        kind: FieldKind::List(&FieldKind::Object(PLAN)),
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PROVIDER: &[RecordField] = &[];
pub(super) static PURCHASE: &[RecordField] = &[
    RecordField {
        name: "supplier",
        kind: FieldKind::Identifier("SupplierId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "lines",
        kind: FieldKind::List(&FieldKind::Object(PURCHASE_LINE)),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PurchaseId"),
    },
    RecordField {
        name: "due_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "subtotal",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_adjusted",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "tax_settings",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["draft", "finalized"]),
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "imported",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "metadata",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PURCHASE_CREDIT_NOTE: &[RecordField] = &[
    RecordField {
        name: "purchase",
        kind: FieldKind::Identifier("PurchaseId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "number",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "lines",
        kind: FieldKind::List(&FieldKind::Object(PURCHASE_CREDIT_NOTE_LINE)),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PurchaseCreditNoteId"),
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "internal_note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "subtotal",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["draft", "finalized", "cancelled"]),
    },
    RecordField {
        name: "biller_status",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_agency",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "local_file",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "imported",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PURCHASE_CREDIT_NOTE_LINE: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PurchaseCreditNoteLineId"),
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention_percent",
        kind: FieldKind::Number,
    },
];
pub(super) static PURCHASE_LINE: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PurchaseLineId"),
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "exempt",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "tax",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "tax_percent",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "discount_scheme",
        kind: FieldKind::Enum(&["%", "$"]),
    },
    RecordField {
        name: "code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "code_scheme",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "retention",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "retention_percent",
        kind: FieldKind::Number,
    },
];
pub(super) static REFUND: &[RecordField] = &[
    RecordField {
        name: "payment",
        kind: FieldKind::Identifier("PaymentId"),
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "reason",
        kind: FieldKind::Enum(&["duplicate", "fraudulent", "requested_by_customer"]),
    },
    RecordField {
        name: "receipt",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("RefundId"),
    },
    RecordField {
        name: "balance",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["failed", "succeeded"]),
    },
    RecordField {
        name: "metadata",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static REMINDER_MESSAGE: &[RecordField] = &[
    RecordField {
        name: "invoice",
        kind: FieldKind::Identifier("InvoiceId"),
    },
    RecordField {
        name: "payment",
        kind: FieldKind::Identifier("PaymentId"),
    },
    RecordField {
        name: "order",
        kind: FieldKind::Identifier("OrderId"),
    },
    RecordField {
        name: "credit_note",
        kind: FieldKind::Identifier("CreditNoteId"),
    },
    RecordField {
        name: "recipient",
        kind: FieldKind::List(&FieldKind::Text),
    },
    RecordField {
        name: "action",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "message",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "subject",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "user",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
];
pub(super) static RETENTION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("RetentionId"),
    },
];
pub(super) static SOURCE: &[RecordField] = &[
    RecordField {
        name: "gateway",
        kind: FieldKind::Identifier("GatewayId"),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("SourceId"),
    },
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "usage",
        kind: FieldKind::Enum(&["single", "reusable"]),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(
            &[
                "failed",
                "pending",
                "requires_authorization",
                "waiting_authorization",
                "consumed",
                "chargeable",
                "finalized",
            ],
        ),
    },
    RecordField {
        name: "amount",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "return_url",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "gateway_data",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "client",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "metadata",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "card",
        kind: FieldKind::Object(SOURCE_CARD),
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static SOURCE_CARD: &[RecordField] = &[
    RecordField {
        name: "brand",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "last4",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "exp_month",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "exp_year",
        kind: FieldKind::Integer,
    },
];
pub(super) static STATE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("StateId"),
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Identifier("CountryId"),
    },
];
pub(super) static SUBSCRIPTION: &[RecordField] = &[
    RecordField {
        name: "customer",
        kind: FieldKind::Identifier("CustomerId"),
    },
    RecordField {
        name: "document",
        kind: FieldKind::Identifier("DocumentTypeId"),
    },
    RecordField {
        name: "date_start",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "next_billing",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "lines",
        kind: FieldKind::List(&FieldKind::Object(SUBSCRIPTION_LINE)),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("SubscriptionId"),
    },
    RecordField {
        name: "previous_billing",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "billing_cycles",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "next_billing_cycle",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "expiration_days",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "collection_scheme",
        kind: FieldKind::Enum(&["send_invoice", "charge_payment"]),
    },
    RecordField {
        name: "default_source",
        kind: FieldKind::Identifier("SourceId"),
    },
    RecordField {
        name: "custom_change",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "coupon",
        kind: FieldKind::Identifier("CouponId"),
    },
    RecordField {
        name: "coupon_redemptions",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "require_reference",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "note",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "orgunit",
        kind: FieldKind::Identifier("OrgUnitId"),
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(
            &["active", "paused", "cancelled", "finalized", "needs_attention"],
        ),
    },
    RecordField {
        name: "status_description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "needs_attention",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "needs_attention_reason",
        kind: FieldKind::Enum(
            &[
                "biller_issue",
                "gateway_issue",
                "reference_expired",
                "without_usage_records",
                "processing_issue",
                "without_reference",
            ],
        ),
    },
    RecordField {
        name: "cancel_reason",
        kind: FieldKind::Enum(
            &[
                "custom",
                "fraud_review_failed",
                "insolvency",
                "no_card",
                "non_compliant_customer",
                "not_paid",
                "not_specified",
                "shutdown_ops",
            ],
        ),
    },
    RecordField {
        name: "cancelled",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "paused",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "paused_reason",
        kind: FieldKind::Enum(&["not_specified", "non_compliant_customer", "custom"]),
    },
    RecordField {
        name: "pause_until",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "addons",
        kind: FieldKind::List(&FieldKind::Object(SUBSCRIPTION_ADDON)),
    },
    RecordField {
        name: "references",
        kind: FieldKind::List(&FieldKind::Object(SUBSCRIPTION_REFERENCE)),
    },
    RecordField {
        name: "test_mode",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static SUBSCRIPTION_ADDON: &[RecordField] = &[
    RecordField {
        name: "addon",
        kind: FieldKind::Identifier("AddonId"),
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "addon_redemptions",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "rates",
        kind: FieldKind::List(&FieldKind::Object(SUBSCRIPTION_ADDON_RATE)),
    },
];
pub(super) static SUBSCRIPTION_ADDON_RATE: &[RecordField] = &[
    RecordField {
        name: "billing_cycle",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "percentage",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
];
pub(super) static SUBSCRIPTION_LINE: &[RecordField] = &[
    RecordField {
        name: "plan",
        kind: FieldKind::Identifier("PlanId"),
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("SubscriptionLineId"),
    },
    RecordField {
        name: "coupon",
        kind: FieldKind::Identifier("CouponId"),
    },
    RecordField {
        name: "coupon_redemptions",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static SUBSCRIPTION_REFERENCE: &[RecordField] = &[
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "document",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "serial",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "date_end",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
];
pub(super) static SUPPLIER: &[RecordField] = &[
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Identifier("CountryId"),
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("SupplierId"),
    },
    RecordField {
        name: "tax_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "state",
        kind: FieldKind::Identifier("StateId"),
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Identifier("CurrencyId"),
    },
    RecordField {
        name: "address",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "phone",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "website",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_settings",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated",
        kind: FieldKind::DateTime,
    },
];
pub(super) static USAGE: &[RecordField] = &[
    RecordField {
        name: "subscription_line",
        kind: FieldKind::Identifier("SubscriptionLineId"),
    },
    RecordField {
        name: "date_time",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("UsageId"),
    },
    RecordField {
        name: "creation_scheme",
        kind: FieldKind::Enum(&["api", "file", "panel"]),
    },
    RecordField {
        name: "created",
        kind: FieldKind::DateTime,
    },
];
