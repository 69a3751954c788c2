// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::operation::{FieldKind, RecordField};
pub(super) static BUDGET: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BudgetId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "version",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["DRAFT", "SUBMITTED", "APPROVED"]),
    },
    RecordField {
        name: "final_net_price",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "final_net_price_currency",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_external_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_price",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_days",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "is_baseline",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_currency_enabled",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "price_list_id",
        kind: FieldKind::Identifier("PriceListId"),
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
];
pub(super) static BUDGET_AREA: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BudgetAreaId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_enabled",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "type",
        kind: FieldKind::Enum(
            &["DEFAULT", "CONTINGENCY-DISCOUNT", "TRAVEL-CORE-COST-EXPENSES", "PM"],
        ),
    },
    RecordField {
        name: "total_external_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_price",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_days",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "budget_id",
        kind: FieldKind::Identifier("BudgetId"),
    },
    RecordField {
        name: "price_list_id",
        kind: FieldKind::Identifier("PriceListId"),
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
];
pub(super) static BUDGET_DAY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BudgetDayId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "days",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "uid",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "budget_job_title_id",
        kind: FieldKind::Identifier("BudgetJobTitleId"),
    },
    RecordField {
        name: "budget_price_list_level_id",
        kind: FieldKind::Identifier("BudgetPriceListLevelId"),
    },
    RecordField {
        name: "budget_task_id",
        kind: FieldKind::Identifier("BudgetTaskId"),
    },
];
pub(super) static BUDGET_JOB_TITLE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BudgetJobTitleId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "job_title_id",
        kind: FieldKind::Identifier("JobTitleId"),
    },
    RecordField {
        name: "budget_id",
        kind: FieldKind::Identifier("BudgetId"),
    },
    RecordField {
        name: "job_title_name",
        kind: FieldKind::Text,
    },
];
pub(super) static BUDGET_PRICE_LIST_LEVEL: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BudgetPriceListLevelId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "budget_id",
        kind: FieldKind::Identifier("BudgetId"),
    },
    RecordField {
        name: "price_list_id",
        kind: FieldKind::Identifier("PriceListId"),
    },
    RecordField {
        name: "level_id",
        kind: FieldKind::Identifier("LevelId"),
    },
    RecordField {
        name: "level_name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "level_code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "level_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "level_price",
        kind: FieldKind::Number,
    },
];
pub(super) static BUDGET_TASK: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BudgetTaskId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "uid",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "currency",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "external_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "markup",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "total_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_price",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "total_days",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "type",
        kind: FieldKind::Enum(
            &[
                "DEFAULT",
                "DISCOUNT",
                "CONTINGENCY",
                "TRAVEL",
                "EXPENSE",
                "CREATIVITY",
                "PRODUCT",
                "PM",
            ],
        ),
    },
    RecordField {
        name: "is_deleted",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "product_id",
        kind: FieldKind::Identifier("ProductId"),
    },
    RecordField {
        name: "quantity",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "budget_area_id",
        kind: FieldKind::Identifier("BudgetAreaId"),
    },
];
pub(super) static BUSINESS_UNIT: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("BusinessUnitId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
];
pub(super) static CAPACITY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CapacityId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "monday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "tuesday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "wednesday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "thursday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "friday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "saturday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "sunday_minutes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "is_default",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "archived_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CLIENT: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ClientId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "corporate_name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "acronym",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "website",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "linkedin",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "street",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "zip_code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "town",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "country",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "vat",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "payment_condition",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "group_company",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "sdi_code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "pec",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "administration_email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "company_registration_number",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "legal_name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "intent_code",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "intent_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "phone",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "tax_reference",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "group_id",
        kind: FieldKind::Identifier("ClientGroupId"),
    },
    RecordField {
        name: "bank_account_id",
        kind: FieldKind::Identifier("BankAccountId"),
    },
    RecordField {
        name: "vat_rate_id",
        kind: FieldKind::Identifier("VatRateId"),
    },
    RecordField {
        name: "payment_term_id",
        kind: FieldKind::Identifier("PaymentTermId"),
    },
    RecordField {
        name: "external_identifiers",
        kind: FieldKind::List(&FieldKind::Object(EXTERNAL_CLIENT_IDENTIFIER)),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CONTACT: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ContactId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "client_id",
        kind: FieldKind::Identifier("ClientId"),
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "surname",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "role",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "linkedin",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "description",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "telephone",
        kind: FieldKind::Json,
    },
];
pub(super) static CUSTOM_FIELD: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CustomFieldId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
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
        name: "type",
        kind: FieldKind::Enum(&["single_option", "status", "multi_select"]),
    },
    RecordField {
        name: "domain",
        kind: FieldKind::Enum(&["project_plan"]),
    },
    RecordField {
        name: "required",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "sort",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "options",
        kind: FieldKind::List(&FieldKind::Object(CUSTOM_FIELD_OPTION)),
    },
    RecordField {
        name: "archived_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static CUSTOM_FIELD_OPTION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("CustomFieldOptionId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "color",
        kind: FieldKind::Enum(
            &[
                "#114B5F",
                "#176499",
                "#2E91AC",
                "#71D6CB",
                "#28B869",
                "#8ED6AF",
                "#85D280",
                "#A6C59F",
                "#8A716A",
                "#EBD2AC",
                "#FFE856",
                "#FAC03D",
                "#D43A59",
                "#E48270",
                "#E497A7",
                "#B75D85",
                "#9378BC",
                "#FFC6D9",
                "#E5E5E5",
                "#BEBEBE",
                "#595959",
                "#1A1A1A",
            ],
        ),
    },
    RecordField {
        name: "sort",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "custom_field_id",
        kind: FieldKind::Identifier("CustomFieldId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static EXTERNAL_CLIENT_IDENTIFIER: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ExternalClientIdentifierId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "external_id",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "type",
        kind: FieldKind::Text,
    },
];
pub(super) static HOLIDAY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("HolidayId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "repeating",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "exact_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "repeating_day",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "repeating_month",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static HOLIDAY_LOCATION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("HolidayLocationId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "holiday_id",
        kind: FieldKind::Identifier("HolidayId"),
    },
    RecordField {
        name: "location_id",
        kind: FieldKind::Identifier("LocationId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static INVOICE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("InvoiceId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "status",
        kind: FieldKind::Enum(&["draft", "sent", "paid"]),
    },
    RecordField {
        name: "invoice_number",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "purchase_order",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "value",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "exchange_rate",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "issue_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "payment_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "budget_area_uid",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "vat_rate_id",
        kind: FieldKind::Identifier("VatRateId"),
    },
    RecordField {
        name: "payment_term_id",
        kind: FieldKind::Identifier("PaymentTermId"),
    },
];
pub(super) static INVOICE_CONTACT: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("InvoiceContactId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "alias",
        kind: FieldKind::Text,
    },
];
pub(super) static JOB_ORDER_CATEGORY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("JobOrderCategoryId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "color",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_chargeable",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_allocation_request_required",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_planning_allowed_to_everybody",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_planning_unlimited",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "hours_type",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_program_required",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_budget_invoice_driven",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_capex",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "external_costs_type",
        kind: FieldKind::Enum(
            &[
                "on-goods-sold",
                "before-contribution-margin",
                "on-g-and-a",
                "on-marketing",
            ],
        ),
    },
    RecordField {
        name: "is_won_lost_feedback_required",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_opportunity_status_tracking_enabled",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_timesheet_automatic",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_external_drive_canvas_enabled",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "project_status_mode",
        kind: FieldKind::Enum(&["automatic", "percentage", "remaining-days"]),
    },
    RecordField {
        name: "is_project_review_required",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "project_review_value_threshold",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "job_order_category_group_id",
        kind: FieldKind::Identifier("JobOrderCategoryGroupId"),
    },
    RecordField {
        name: "job_order_template_id",
        kind: FieldKind::Identifier("JobOrderTemplateId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static JOB_ORDER_CATEGORY_GROUP: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("JobOrderCategoryGroupId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_default",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static JOB_TITLE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("JobTitleId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_archived",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "level_id",
        kind: FieldKind::Identifier("LevelId"),
    },
];
pub(super) static LEVEL: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("LevelId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
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
        name: "chargeability_target",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "is_external",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "must_be_planned",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "must_do_timesheet",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_default_in_budget",
        kind: FieldKind::Boolean,
    },
];
pub(super) static LOCATION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("LocationId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "default",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PEOPLE_ALLOCATION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PeopleAllocationId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "hours",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "person_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PERSON: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "email",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "surname",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "role_id",
        kind: FieldKind::Identifier("RoleId"),
    },
    RecordField {
        name: "role",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_archived",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_visible_in_people_allocation",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "has_timesheet_required",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "level_id",
        kind: FieldKind::Identifier("LevelId"),
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
    RecordField {
        name: "price_list_id",
        kind: FieldKind::Identifier("PriceListId"),
    },
    RecordField {
        name: "job_title_id",
        kind: FieldKind::Identifier("JobTitleId"),
    },
    RecordField {
        name: "allocation_manager_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "capacity_id",
        kind: FieldKind::Identifier("CapacityId"),
    },
    RecordField {
        name: "location_id",
        kind: FieldKind::Identifier("LocationId"),
    },
];
pub(super) static PERSON_CAPACITY: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PersonCapacityId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "person_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "capacity_id",
        kind: FieldKind::Identifier("CapacityId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "starts_at",
        kind: FieldKind::Date,
    },
];
pub(super) static PERSON_PAYROLL: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PersonPayrollId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "person_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "business_unit_id",
        kind: FieldKind::Identifier("BusinessUnitId"),
    },
    RecordField {
        name: "cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "taxes",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "from",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "to",
        kind: FieldKind::Text,
    },
];
pub(super) static PRICE_LIST: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PriceListId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
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
        name: "available_from",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "available_to",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "is_default_for_client",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "is_default_for_company",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "uses_default_price_list_costs",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "client_id",
        kind: FieldKind::Identifier("ClientId"),
    },
];
pub(super) static PRICE_LIST_LEVEL: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("PriceListLevelId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "price_list_id",
        kind: FieldKind::Identifier("PriceListId"),
    },
    RecordField {
        name: "level_id",
        kind: FieldKind::Identifier("LevelId"),
    },
    RecordField {
        name: "price",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "cost",
        kind: FieldKind::Integer,
    },
];
pub(super) static PRODUCT: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
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
        name: "available_from",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "available_to",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "external_cost",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "markup",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "price",
        kind: FieldKind::Number,
    },
];
pub(super) static PRODUCT_LEVEL: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductLevelId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "product_id",
        kind: FieldKind::Identifier("ProductId"),
    },
    RecordField {
        name: "level_id",
        kind: FieldKind::Identifier("LevelId"),
    },
    RecordField {
        name: "days",
        kind: FieldKind::Number,
    },
];
pub(super) static PRODUCTION: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductionId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "value",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PRODUCTION_PLAN: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductionPlanId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "value",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PRODUCTION_PLAN_STREAM: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductionPlanStreamId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "value",
        kind: FieldKind::Json,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
    RecordField {
        name: "production_plan_id",
        kind: FieldKind::Identifier("ProductionPlanId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PRODUCTION_STREAM: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProductionStreamId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "value",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "production_id",
        kind: FieldKind::Identifier("ProductionId"),
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PROJECT: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "job_order",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "purchase_order",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "value",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "probability",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "external_cost_percentage",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "date_start",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "duration",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "is_archived",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "archived_on",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "due_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "signed_on",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "is_timesheet_whitelist_enabled",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "job_order_category_id",
        kind: FieldKind::Identifier("JobOrderCategoryId"),
    },
    RecordField {
        name: "project_type_id",
        kind: FieldKind::Identifier("ProjectTypeId"),
    },
    RecordField {
        name: "client_id",
        kind: FieldKind::Identifier("ClientId"),
    },
    RecordField {
        name: "pm_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "account_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "client_contact_id",
        kind: FieldKind::Identifier("ContactId"),
    },
    RecordField {
        name: "reason_why_id",
        kind: FieldKind::Identifier("ReasonWhyId"),
    },
    RecordField {
        name: "business_unit_id",
        kind: FieldKind::Identifier("BusinessUnitId"),
    },
    RecordField {
        name: "billing_group_id",
        kind: FieldKind::Identifier("BillingGroupId"),
    },
    RecordField {
        name: "project_stage_id",
        kind: FieldKind::Identifier("ProjectStageId"),
    },
    RecordField {
        name: "job_order_category",
        kind: FieldKind::Object(JOB_ORDER_CATEGORY),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PROJECT_METADATA: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectMetadataId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "key",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "values",
        kind: FieldKind::List(&FieldKind::Text),
    },
    RecordField {
        name: "is_required",
        kind: FieldKind::Boolean,
    },
];
pub(super) static PROJECT_PLAN_AREA: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectPlanAreaId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "sort",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "budget_area_id",
        kind: FieldKind::Identifier("BudgetAreaId"),
    },
];
pub(super) static PROJECT_PLAN_SUBTASK: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectPlanSubtaskId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "sort",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "project_plan_task_id",
        kind: FieldKind::Identifier("ProjectPlanTaskId"),
    },
    RecordField {
        name: "start_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "end_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "status_key",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "depends_on_id",
        kind: FieldKind::Identifier("ProjectPlanSubtaskId"),
    },
    RecordField {
        name: "dependency_type",
        kind: FieldKind::Text,
    },
];
pub(super) static PROJECT_PLAN_SUBTASK_ASSIGNEE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectPlanSubtaskAssigneeId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "employee_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "project_plan_subtask_id",
        kind: FieldKind::Identifier("ProjectPlanSubtaskId"),
    },
    RecordField {
        name: "hours",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "strategy",
        kind: FieldKind::Enum(&["front", "even"]),
    },
];
pub(super) static PROJECT_PLAN_TASK: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectPlanTaskId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "sort",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "project_plan_area_id",
        kind: FieldKind::Identifier("ProjectPlanAreaId"),
    },
    RecordField {
        name: "budget_task_id",
        kind: FieldKind::Identifier("BudgetTaskId"),
    },
    RecordField {
        name: "start_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "end_date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "status_key",
        kind: FieldKind::Enum(
            &["not-started", "in-progress", "blocked", "done", "closed"],
        ),
    },
    RecordField {
        name: "depends_on_id",
        kind: FieldKind::Identifier("ProjectPlanTaskId"),
    },
    RecordField {
        name: "dependency_type",
        kind: FieldKind::Enum(
            &["start-to-start", "finish-to-start", "start-to-finish", "finish-to-finish"],
        ),
    },
];
pub(super) static PROJECT_PLAN_TASK_ASSIGNEE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectPlanTaskAssigneeId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "employee_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "project_plan_task_id",
        kind: FieldKind::Identifier("ProjectPlanTaskId"),
    },
    RecordField {
        name: "hours",
        kind: FieldKind::Integer,
    },
    RecordField {
        name: "strategy",
        kind: FieldKind::Text,
    },
];
pub(super) static PROJECT_STAGE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectStageId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
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
        name: "hierarchy",
        kind: FieldKind::Integer,
    },
];
pub(super) static PROJECT_STATUS: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectStatusId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "days_left",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "progress",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "project_status_risk_id",
        kind: FieldKind::Identifier("ProjectStatusRiskId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PROJECT_STATUS_AREA: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectStatusAreaId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "days_left",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "progress",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "project_status_id",
        kind: FieldKind::Identifier("ProjectStatusId"),
    },
    RecordField {
        name: "budget_area_id",
        kind: FieldKind::Identifier("BudgetAreaId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static PROJECT_TYPE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("ProjectTypeId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "group",
        kind: FieldKind::Text,
    },
];
pub(super) static ROLE: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("RoleId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_default",
        kind: FieldKind::Boolean,
    },
];
pub(super) static STREAM: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("StreamId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "name",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "is_default",
        kind: FieldKind::Boolean,
    },
    RecordField {
        name: "archived_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "stream_leaders",
        kind: FieldKind::List(&FieldKind::Object(STREAM_LEADER)),
    },
    RecordField {
        name: "stream_members",
        kind: FieldKind::List(&FieldKind::Object(STREAM_MEMBER)),
    },
];
pub(super) static STREAM_LEADER: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("StreamLeaderId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
    RecordField {
        name: "leader_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static STREAM_MEMBER: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("StreamMemberId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "stream_id",
        kind: FieldKind::Identifier("StreamId"),
    },
    RecordField {
        name: "member_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "starts_at",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "ends_at",
        kind: FieldKind::Date,
    },
];
pub(super) static TIMESHEET: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("TimesheetId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "mode",
        kind: FieldKind::Enum(&["daily", "weekly"]),
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "person_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "deleted_at",
        kind: FieldKind::DateTime,
    },
];
pub(super) static TIMESHEET_AREA: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("TimesheetAreaId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "timesheet_id",
        kind: FieldKind::Identifier("TimesheetId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "budget_area_id",
        kind: FieldKind::Identifier("BudgetAreaId"),
    },
    RecordField {
        name: "notes",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "ordinary_hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "remote_hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "travel_hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "overtime_hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "night_shift_hours",
        kind: FieldKind::Number,
    },
];
pub(super) static TIMESHEET_LOG: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("TimesheetLogId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "person_id",
        kind: FieldKind::Identifier("PersonId"),
    },
    RecordField {
        name: "date",
        kind: FieldKind::Date,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "to_project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "mode",
        kind: FieldKind::Text,
    },
    RecordField {
        name: "from_hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "to_hours",
        kind: FieldKind::Number,
    },
    RecordField {
        name: "author_id",
        kind: FieldKind::Identifier("PersonId"),
    },
];
pub(super) static TIMESHEET_WHITELIST: &[RecordField] = &[
    RecordField {
        name: "id",
        kind: FieldKind::Identifier("TimesheetWhitelistId"),
    },
    RecordField {
        name: "created_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "updated_at",
        kind: FieldKind::DateTime,
    },
    RecordField {
        name: "project_id",
        kind: FieldKind::Identifier("ProjectId"),
    },
    RecordField {
        name: "person_id",
        kind: FieldKind::Identifier("PersonId"),
    },
];
