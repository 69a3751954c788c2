// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::operation::{Bounds, Evidence::*, Field, Kind, Kind::*, Schema};

pub(super) const ARCHIVED_CUSTOM_FIELDS: Kind = Enum(&["exclude", "include", "only"]);
pub(super) const BUDGET_AREA_TYPE: Kind = Enum(&["DEFAULT", "CONTINGENCY-DISCOUNT", "TRAVEL-CORE-COST-EXPENSES", "PM"]);
pub(super) const BUDGET_STATUS: Kind = Enum(&["DRAFT", "SUBMITTED", "APPROVED"]);
pub(super) const BUDGET_TASK_TYPE: Kind = Enum(&["DEFAULT", "DISCOUNT", "CONTINGENCY", "TRAVEL", "EXPENSE", "CREATIVITY", "PRODUCT", "PM"]);
pub(super) const CLIENT_INCLUDE: Kind = Enum(&["externalIdentifiers"]);
pub(super) const CREATE_CUSTOM_FIELD_TYPE: Kind = Enum(&["single_option"]);
pub(super) const CUSTOM_FIELD_DOMAIN: Kind = Enum(&["project_plan"]);
pub(super) const CUSTOM_FIELD_INCLUDE: Kind = Enum(&["options"]);
pub(super) const CUSTOM_FIELD_OPTION_COLOR: Kind = Enum(&[
    "#114B5F", "#176499", "#2E91AC", "#71D6CB", "#28B869", "#8ED6AF", "#85D280", "#A6C59F", "#8A716A", "#EBD2AC", "#FFE856", "#FAC03D",
    "#D43A59", "#E48270", "#E497A7", "#B75D85", "#9378BC", "#FFC6D9", "#E5E5E5", "#BEBEBE", "#595959", "#1A1A1A",
]);
pub(super) const CUSTOM_FIELD_TYPE: Kind = Enum(&["single_option", "status", "multi_select"]);
pub(super) const INVOICE_STATUS: Kind = Enum(&["draft", "sent", "paid"]);
pub(super) const JOB_ORDER_CATEGORY_EXTERNAL_COSTS_TYPE: Kind = Enum(&["on-goods-sold", "before-contribution-margin", "on-g-and-a", "on-marketing"]);
pub(super) const JOB_ORDER_CATEGORY_PROJECT_STATUS_MODE: Kind = Enum(&["automatic", "percentage", "remaining-days"]);
pub(super) const PROJECT_PLAN_SUBTASK_ASSIGNEE_STRATEGY: Kind = Enum(&["front", "even"]);
pub(super) const PROJECT_PLAN_TASK_DEPENDENCY_TYPE: Kind = Enum(&["start-to-start", "finish-to-start", "start-to-finish", "finish-to-finish"]);
pub(super) const PROJECT_PLAN_TASK_STATUS_KEY: Kind = Enum(&["not-started", "in-progress", "blocked", "done", "closed"]);
pub(super) const REQUESTED_TIMESHEET_LOG_MODE: Kind = Enum(&["DAILY", "WEEKLY", "DETAILED"]);
pub(super) const REQUESTED_TIMESHEET_MODE: Kind = Enum(&["DAILY", "WEEKLY"]);
pub(super) const SOFT_DELETED: Kind = Enum(&["exclude", "include", "only"]);
pub(super) const STREAM_INCLUDE: Kind = Enum(&["streamLeaders", "streamMembers"]);
pub(super) const TIMESHEET_MODE: Kind = Enum(&["daily", "weekly"]);

/// `ApproveBudget`.
pub static APPROVE_BUDGET: Schema = Schema::new("ApproveBudget", &[
    Field::new("message", Text, Docs, "A message from the approver."),
]);

/// `Budget`.
pub static BUDGET: Schema = Schema::new("Budget", &[
    Field::new("id", Identifier("BudgetId"), Seed, "The identifier of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Seed, "When the budget was created.").required(),
    Field::new("updated_at", DateTime, Seed, "When the budget last changed.").required(),
    Field::new("version", Integer, Seed, "The version number within the project.").required(),
    Field::new("status", BUDGET_STATUS, Seed, "The approval status of a budget.").required(),
    Field::new("final_net_price", Number, Seed, "The final net price, in the company's currency.").required(),
    Field::new("final_net_price_currency", Number, Docs, "The final net price in the budget's own `currency`."),
    Field::new("total_external_cost", Number, Seed, "The external cost, in the company's currency.").required(),
    Field::new("total_cost", Number, Seed, "The total cost, in the company's currency.").required(),
    Field::new("total_price", Number, Seed, "The total price, in the company's currency.").required(),
    Field::new("total_days", Number, Seed, "The budgeted work, in days.").required(),
    Field::new("is_baseline", Boolean, Seed, "True if this version is the baseline that the others are compared with.").required(),
    Field::new("notes", Text, Seed, "The author's notes; can be empty.").required(),
    Field::new("currency", Text, Seed, "The ISO 4217 code of the budget's own currency."),
    Field::new("is_currency_enabled", Boolean, Seed, "True if the budget has its own currency.").required(),
    Field::new("project_id", Identifier("ProjectId"), Seed, "The identifier of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Seed, "The identifier of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "The identifier of a stream, a part of the company with leaders and members of its own.").nullable(),
]);

/// `BudgetArea`.
pub static BUDGET_AREA: Schema = Schema::new("BudgetArea", &[
    Field::new("id", Identifier("BudgetAreaId"), Docs, "The identifier of an area of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the area was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the area last changed.").required(),
    Field::new("name", Text, Docs, "The name of the area.").required(),
    Field::new("is_enabled", Boolean, Docs, "True if the area is enabled.").required(),
    Field::new("type", BUDGET_AREA_TYPE, Docs, "The type of work or cost of an area.").required(),
    Field::new("total_external_cost", Number, Docs, "The external cost of the area, in the company's currency.").required(),
    Field::new("total_cost", Number, Docs, "The cost of the area, in the company's currency.").required(),
    Field::new("total_price", Number, Docs, "The price of the area, in the company's currency.").required(),
    Field::new("total_days", Number, Docs, "The work that is budgeted for the area, in days.").required(),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "The identifier of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "The identifier of a stream, a part of the company with leaders and members of its own.").nullable(),
]);

/// `BudgetDay`.
pub static BUDGET_DAY: Schema = Schema::new("BudgetDay", &[
    Field::new("id", Identifier("BudgetDayId"), Docs, "The identifier of an entry of budgeted days.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("days", Number, Docs, "The budgeted work, in days."),
    Field::new("uid", Text, Docs, "A second identifier, a string. Undocumented: its purpose."),
    Field::new("budget_job_title_id", Identifier("BudgetJobTitleId"), Docs, "The identifier of a job title in a budget.").bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_price_list_level_id", Identifier("BudgetPriceListLevelId"), Docs, "The identifier of a level of a price list in a budget.").bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_task_id", Identifier("BudgetTaskId"), Docs, "The identifier of a task of a budget.").bounds(Bounds::NONE.at_least(1)),
]);

/// `BudgetJobTitle`.
pub static BUDGET_JOB_TITLE: Schema = Schema::new("BudgetJobTitle", &[
    Field::new("id", Identifier("BudgetJobTitleId"), Docs, "The identifier of a job title in a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("job_title_id", Identifier("JobTitleId"), Docs, "The identifier of a job title.").bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "The identifier of a budget.").bounds(Bounds::NONE.at_least(1)),
    Field::new("job_title_name", Text, Docs, "The name of the job title in the budget."),
]);

/// `BudgetPriceListLevel`.
pub static BUDGET_PRICE_LIST_LEVEL: Schema = Schema::new("BudgetPriceListLevel", &[
    Field::new("id", Identifier("BudgetPriceListLevelId"), Docs, "The identifier of a level of a price list in a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "The identifier of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("level_id", Identifier("LevelId"), Docs, "The identifier of a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("level_name", Text, Docs, "The name of the level in the budget.").required(),
    Field::new("level_code", Text, Docs, "The code of the level in the budget.").required(),
    Field::new("level_cost", Number, Docs, "The cost of the level's work in the budget. Undocumented: the unit of work.").required(),
    Field::new("level_price", Number, Docs, "The price of the level's work in the budget. Undocumented: the unit of work.").required(),
]);

/// `BudgetTask`.
pub static BUDGET_TASK: Schema = Schema::new("BudgetTask", &[
    Field::new("id", Identifier("BudgetTaskId"), Docs, "The identifier of a task of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the task was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the task last changed.").required(),
    Field::new("uid", Text, Docs, "A second identifier, a string. Undocumented: its purpose.").required(),
    Field::new("name", Text, Docs, "The name of the task.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("currency", Text, Docs, "The code of the task's currency."),
    Field::new("external_cost", Number, Docs, "The external cost. Undocumented: whether it is in `currency`.").required(),
    Field::new("markup", Integer, Docs, "The markup on the external cost, a whole number. Undocumented: the unit.").required(),
    Field::new("total_cost", Number, Docs, "The total cost of the task.").required(),
    Field::new("total_price", Number, Docs, "The total price of the task.").required(),
    Field::new("total_days", Number, Docs, "The budgeted work of the task, in days.").required(),
    Field::new("type", BUDGET_TASK_TYPE, Docs, "The type of a task in its budget.").required(),
    Field::new("is_deleted", Boolean, Docs, "True if the task has been deleted.").required(),
    Field::new("notes", Text, Docs, "The author's notes.").required(),
    Field::new("product_id", Identifier("ProductId"), Docs, "The identifier of a product.").bounds(Bounds::NONE.at_least(1)),
    Field::new("quantity", Integer, Docs, "The quantity, if the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT. Undocumented: the unit."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Docs, "The identifier of an area of a budget.").required().bounds(Bounds::NONE.at_least(1)),
]);

/// `BusinessUnit`.
pub static BUSINESS_UNIT: Schema = Schema::new("BusinessUnit", &[
    Field::new("id", Identifier("BusinessUnitId"), Sdk, "The identifier of a business unit.").required(),
    Field::new("created_at", DateTime, Sdk, "When the business unit was created."),
    Field::new("updated_at", DateTime, Sdk, "When the business unit last changed."),
    Field::new("name", Text, Sdk, "The name of the business unit."),
]);

/// `Capacity`.
pub static CAPACITY: Schema = Schema::new("Capacity", &[
    Field::new("id", Identifier("CapacityId"), Docs, "The identifier of a capacity, the hours of a working week.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the capacity was created."),
    Field::new("updated_at", DateTime, Docs, "When the capacity last changed."),
    Field::new("name", Text, Docs, "The name of the capacity.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("monday_minutes", Integer, Docs, "The working time of a Monday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("tuesday_minutes", Integer, Docs, "The working time of a Tuesday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("wednesday_minutes", Integer, Docs, "The working time of a Wednesday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("thursday_minutes", Integer, Docs, "The working time of a Thursday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("friday_minutes", Integer, Docs, "The working time of a Friday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("saturday_minutes", Integer, Docs, "The working time of a Saturday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("sunday_minutes", Integer, Docs, "The working time of a Sunday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("is_default", Boolean, Docs, "True if it is the default capacity."),
    Field::new("archived_at", DateTime, Sdk, "When the capacity was archived.").nullable(),
    Field::new("deleted_at", DateTime, Sdk, "When the capacity was deleted.").nullable(),
]);

/// `Client`.
pub static CLIENT: Schema = Schema::new("Client", &[
    Field::new("id", Identifier("ClientId"), Docs, "The identifier of a client.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the client was created."),
    Field::new("updated_at", DateTime, Docs, "When the client last changed."),
    Field::new("corporate_name", Text, Docs, "The name of the client.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("acronym", Text, Docs, "A short form of the client's name.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("email", Text, Docs, "The email address of the client.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("notes", Text, Docs, "The company's notes about the client."),
    Field::new("website", Text, Docs, "The URL of the client's website.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("linkedin", Text, Docs, "The URL of the client's LinkedIn page.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("description", Text, Docs, "The description of the client."),
    Field::new("street", Text, Docs, "The street of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("zip_code", Text, Docs, "The postal code of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("town", Text, Docs, "The town of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("country", Text, Docs, "The country of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("vat", Text, Docs, "The client's VAT number.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("payment_condition", Text, Docs, "The client's terms of payment, in words."),
    Field::new("group_company", Integer, Docs, "Undocumented: the meaning.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("sdi_code", Text, Docs, "The client's address in SDI, the Italian exchange for electronic invoices."),
    Field::new("pec", Text, Docs, "The client's certified email address, the Italian PEC.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("administration_email", Text, Docs, "The email address of the client's administration.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("company_registration_number", Text, Docs, "The client's number in the company register."),
    Field::new("legal_name", Text, Docs, "The client's legal name.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("intent_code", Text, Docs, "The code of the client's declaration of intent, which concerns value-added tax.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("intent_date", Date, Docs, "The day of the declaration of intent."),
    Field::new("phone", Text, Docs, "The telephone number of the client."),
    Field::new("tax_reference", Text, Docs, "The client's reference at the tax authorities."),
    Field::new("group_id", Identifier("ClientGroupId"), Docs, "The identifier of a group of clients.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("bank_account_id", Identifier("BankAccountId"), Docs, "The identifier of a bank account.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "The identifier of a rate of value-added tax.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "The identifier of a term of payment.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("external_identifiers", List(&Object(&EXTERNAL_CLIENT_IDENTIFIER)), Docs, "The client's identifiers in other systems; included with `include=externalIdentifiers`."),
    Field::new("deleted_at", DateTime, Sdk, "When the client was deleted.").nullable(),
]);

/// `Contact`.
pub static CONTACT: Schema = Schema::new("Contact", &[
    Field::new("id", Identifier("ContactId"), Docs, "The identifier of a contact of a client.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the contact was created."),
    Field::new("updated_at", DateTime, Docs, "When the contact last changed."),
    Field::new("client_id", Identifier("ClientId"), Docs, "The identifier of a client.").bounds(Bounds::NONE.at_least(1)),
    Field::new("email", Text, Docs, "The email address of the contact."),
    Field::new("name", Text, Docs, "The first name."),
    Field::new("surname", Text, Docs, "The family name."),
    Field::new("role", Text, Docs, "The contact's role at the client."),
    Field::new("notes", Text, Docs, "The company's notes about the contact."),
    Field::new("linkedin", Text, Docs, "The URL of the contact's LinkedIn page."),
    Field::new("description", Text, Docs, "The description of the contact."),
    Field::new("telephone", Json, Docs, "The telephone number of the contact, as a string or a number: the sources disagree."),
]);

/// `CreateBudget`.
pub static CREATE_BUDGET: Schema = Schema::new("CreateBudget", &[
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "The identifier of a stream, a part of the company with leaders and members of its own."),
    Field::new("template_id", Identifier("BudgetTemplateId"), Docs, "The template that the budget starts from."),
    Field::new("final_net_price", Number, Docs, "The final net price, in the company's currency."),
    Field::new("notes", Text, Docs, "The author's notes."),
]);

/// `CreateBudgetArea`.
pub static CREATE_BUDGET_AREA: Schema = Schema::new("CreateBudgetArea", &[
    Field::new("name", Text, Docs, "The name of the area.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "The identifier of a budget."),
]);

/// `CreateBudgetTask`.
pub static CREATE_BUDGET_TASK: Schema = Schema::new("CreateBudgetTask", &[
    Field::new("name", Text, Sdk, "The name of the task."),
    Field::new("external_cost", Json, Sdk, "The external cost. Undocumented: the type; the task has a number."),
    Field::new("markup", Integer, Sdk, "The markup on the external cost, a whole number. Undocumented: the unit."),
    Field::new("notes", Text, Sdk, "The author's notes."),
    Field::new("quantity", Integer, Sdk, "The quantity, if the type has one."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Sdk, "The identifier of an area of a budget."),
    Field::new("currency", Text, Sdk, "The code of the task's currency."),
]);

/// `CreateClient`.
pub static CREATE_CLIENT: Schema = Schema::new("CreateClient", &[
    Field::new("corporate_name", Text, Sdk, "The name of the client."),
    Field::new("acronym", Text, Sdk, "A short form of the client's name."),
    Field::new("email", Text, Sdk, "The email address of the client."),
    Field::new("notes", Text, Sdk, "The company's notes about the client."),
    Field::new("website", Text, Sdk, "The URL of the client's website."),
    Field::new("linkedin", Text, Sdk, "The URL of the client's LinkedIn page."),
    Field::new("description", Text, Sdk, "The description of the client."),
    Field::new("street", Text, Sdk, "The street of the client's address."),
    Field::new("zip_code", Text, Sdk, "The postal code of the client's address."),
    Field::new("town", Text, Sdk, "The town of the client's address."),
    Field::new("country", Text, Sdk, "The country of the client's address."),
    Field::new("vat", Text, Sdk, "The client's VAT number."),
    Field::new("payment_condition", Text, Sdk, "The client's terms of payment, in words."),
    Field::new("sdi_code", Text, Sdk, "The client's address in SDI, the Italian exchange for electronic invoices."),
    Field::new("pec", Text, Sdk, "The client's certified email address, the Italian PEC."),
    Field::new("administration_email", Text, Sdk, "The email address of the client's administration."),
    Field::new("company_registration_number", Text, Sdk, "The client's number in the company register."),
    Field::new("legal_name", Text, Sdk, "The client's legal name."),
    Field::new("intent_code", Text, Sdk, "The code of the client's declaration of intent, which concerns value-added tax."),
    Field::new("intent_date", Date, Sdk, "The day of the declaration of intent."),
    Field::new("phone", Text, Sdk, "The telephone number of the client."),
    Field::new("tax_reference", Text, Sdk, "The client's reference at the tax authorities."),
    Field::new("group_id", Identifier("ClientGroupId"), Sdk, "The identifier of a group of clients."),
    Field::new("bank_account_id", Identifier("BankAccountId"), Sdk, "The identifier of a bank account."),
    Field::new("vat_rate_id", Identifier("VatRateId"), Sdk, "The identifier of a rate of value-added tax."),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Sdk, "The identifier of a term of payment."),
]);

/// `CreateContact`.
pub static CREATE_CONTACT: Schema = Schema::new("CreateContact", &[
    Field::new("email", Text, Docs, "The email address of the contact."),
    Field::new("name", Text, Docs, "The first name."),
    Field::new("surname", Text, Docs, "The family name."),
    Field::new("role", Text, Docs, "The contact's role at the client."),
    Field::new("notes", Text, Docs, "The company's notes about the contact."),
    Field::new("linkedin", Text, Docs, "The URL of the contact's LinkedIn page."),
    Field::new("description", Text, Docs, "The description of the contact."),
    Field::new("client_id", Identifier("ClientId"), Docs, "The identifier of a client."),
]);

/// `CreateCustomField`.
pub static CREATE_CUSTOM_FIELD: Schema = Schema::new("CreateCustomField", &[
    Field::new("name", Text, Docs, "The name of the field.").required().bounds(Bounds::NONE.at_most_characters(30)),
    Field::new("description", Text, Docs, "The purpose of the field."),
    Field::new("type", CREATE_CUSTOM_FIELD_TYPE, Docs, "The type of a new custom field.").required(),
    Field::new("domain", CUSTOM_FIELD_DOMAIN, Docs, "The kind of record that has the custom field.").required(),
    Field::new("required", Boolean, Docs, "True if the field must have a value."),
    Field::new("sort", Integer, Docs, "The sort position of the field."),
]);

/// `CreateCustomFieldOption`.
pub static CREATE_CUSTOM_FIELD_OPTION: Schema = Schema::new("CreateCustomFieldOption", &[
    Field::new("name", Text, Docs, "The name of the option.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("custom_field_id", Identifier("CustomFieldId"), Docs, "The identifier of a custom field.").required(),
    Field::new("color", CUSTOM_FIELD_OPTION_COLOR, Docs, "The color that shows an option, in hexadecimal."),
    Field::new("sort", Integer, Docs, "The sort position of the option."),
]);

/// `CreateHoliday`.
pub static CREATE_HOLIDAY: Schema = Schema::new("CreateHoliday", &[
    Field::new("name", Text, Docs, "The name of the holiday.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("repeating", Boolean, Docs, "True if the holiday repeats every year."),
    Field::new("exact_date", Date, Docs, "The date of a holiday that does not repeat."),
    Field::new("repeating_day", Integer, Docs, "The day of the month of a repeating holiday.").bounds(Bounds::NONE.at_least(1).at_most(31)),
    Field::new("repeating_month", Integer, Docs, "The month of a repeating holiday, from 1 for January.").bounds(Bounds::NONE.at_least(1).at_most(12)),
]);

/// `CreateInvoice`.
pub static CREATE_INVOICE: Schema = Schema::new("CreateInvoice", &[
    Field::new("invoice_number", Text, Docs, "The number of the invoice in the company's books.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client that the invoice refers to."),
    Field::new("value", Number, Docs, "The amount of the invoice. Undocumented: the currency, and whether tax is included."),
    Field::new("exchange_rate", Number, Docs, "The exchange rate of the amount. Undocumented: the currencies."),
    Field::new("issue_date", Date, Docs, "The issue date."),
    Field::new("notes", Text, Docs, "The author's notes."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("budget_area_uid", Text, Docs, "The identifier of the area of the budget that the invoice is for."),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "The identifier of a rate of value-added tax."),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "The identifier of a term of payment."),
]);

/// `CreateLocation`.
pub static CREATE_LOCATION: Schema = Schema::new("CreateLocation", &[
    Field::new("name", Text, Sdk, "The name of the location."),
    Field::new("default", Boolean, Sdk, "True if it becomes the default location of people."),
]);

/// `CreatePeopleAllocation`.
pub static CREATE_PEOPLE_ALLOCATION: Schema = Schema::new("CreatePeopleAllocation", &[
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("date", Date, Docs, "The day to plan."),
    Field::new("hours", Integer, Docs, "The planned work of the day, in whole hours.").bounds(Bounds::NONE.at_least(1).at_most(8)),
]);

/// `CreatePersonCapacity`.
pub static CREATE_PERSON_CAPACITY: Schema = Schema::new("CreatePersonCapacity", &[
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("capacity_id", Identifier("CapacityId"), Docs, "The identifier of a capacity, the hours of a working week.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("starts_at", Date, Docs, "The first day of the capacity.").required(),
]);

/// `CreatePersonPayroll`.
pub static CREATE_PERSON_PAYROLL: Schema = Schema::new("CreatePersonPayroll", &[
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "The identifier of a business unit."),
    Field::new("cost", Number, Docs, "The annual cost. Undocumented: the currency."),
    Field::new("taxes", Integer, Docs, "The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage."),
    Field::new("from", Text, Docs, "The first month, as `YYYY-MM`."),
    Field::new("to", Text, Docs, "The last month, as `YYYY-MM`."),
]);

/// `CreatePriceList`.
pub static CREATE_PRICE_LIST: Schema = Schema::new("CreatePriceList", &[
    Field::new("client_id", Identifier("ClientId"), Docs, "The client of the price list."),
    Field::new("name", Text, Docs, "The name of the price list.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("description", Text, Docs, "The purpose of the price list.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The first day on which the price list can be used."),
    Field::new("available_to", Date, Docs, "The last day on which the price list can be used."),
    Field::new("is_default_for_client", Boolean, Docs, "True if it is the default price list of its client."),
    Field::new("sync_with_company_default", Boolean, Docs, "True if it follows the company's default price list."),
]);

/// `CreateProduct`.
pub static CREATE_PRODUCT: Schema = Schema::new("CreateProduct", &[
    Field::new("name", Text, Docs, "The name of the product.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("description", Text, Docs, "The description of the product.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The first day on which the product can be sold."),
    Field::new("available_to", Date, Docs, "The last day on which the product can be sold."),
    Field::new("external_cost", Number, Docs, "The external cost of the product, in the company's currency.").default("0"),
    Field::new("markup", Integer, Docs, "The markup on the external cost, a whole number. Undocumented: the unit.").default("0"),
    Field::new("price", Number, Docs, "The price of the product, in the company's currency."),
]);

/// `CreateProject`.
pub static CREATE_PROJECT: Schema = Schema::new("CreateProject", &[
    Field::new("name", Text, Docs, "The name of the project.").bounds(Bounds::NONE.at_most_characters(500)),
    Field::new("client_id", Identifier("ClientId"), Docs, "The identifier of a client."),
    Field::new("client_contact_id", Identifier("ContactId"), Docs, "The identifier of a contact of a client."),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client."),
    Field::new("pm_id", Identifier("PersonId"), Docs, "The identifier of the project manager."),
    Field::new("account_id", Identifier("PersonId"), Docs, "The identifier of the person who is the account of the project."),
    Field::new("job_order_category_id", Identifier("JobOrderCategoryId"), Docs, "The identifier of a category of job orders."),
    Field::new("project_type_id", Identifier("ProjectTypeId"), Docs, "The identifier of a type of projects."),
    Field::new("job_order", Text, Docs, "The job order of the project, as the company writes it.").bounds(Bounds::NONE.at_most_characters(150)),
    Field::new("value", Number, Docs, "The value of the project, in thousands."),
    Field::new("probability", Integer, Docs, "The probability of winning the project, in percent.").bounds(Bounds::NONE.at_most(100)),
    Field::new("external_cost_percentage", Integer, Docs, "The share of external costs in the value, in percent."),
    Field::new("start_date", Date, Sdk, "The first day of the project."),
    Field::new("duration", Integer, Docs, "The duration of the project, in months.").bounds(Bounds::NONE.at_least(1)),
    Field::new("due_date", Date, Docs, "The day on which the project is due."),
    Field::new("signed_on", Date, Docs, "The day on which the project was signed."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "The identifier of a business unit."),
]).other_fields("metadata_", Json);

/// `CreateProjectMetadata`.
pub static CREATE_PROJECT_METADATA: Schema = Schema::new("CreateProjectMetadata", &[
    Field::new("key", Text, Docs, "The name of the field."),
    Field::new("values", List(&Text), Docs, "The allowed values."),
    Field::new("is_required", Boolean, Docs, "True if each project must have a value."),
]);

/// `CreateProjectPlanArea`.
pub static CREATE_PROJECT_PLAN_AREA: Schema = Schema::new("CreateProjectPlanArea", &[
    Field::new("name", Text, Sdk, "The name of the area."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "The identifier of a project."),
]);

/// `CreateProjectPlanSubtask`.
pub static CREATE_PROJECT_PLAN_SUBTASK: Schema = Schema::new("CreateProjectPlanSubtask", &[
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "The identifier of a task of a project plan."),
    Field::new("name", Text, Sdk, "The name of the subtask."),
    Field::new("notes", Text, Sdk, "Notes about the subtask."),
    Field::new("start_date", Date, Sdk, "The day on which work on the subtask begins."),
    Field::new("end_date", Date, Sdk, "The day on which work on the subtask ends."),
    Field::new("depends_on_id", Identifier("ProjectPlanSubtaskId"), Sdk, "The identifier of the subtask that this one depends on."),
    Field::new("dependency_type", Text, Sdk, "The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`."),
    Field::new("status_key", Text, Sdk, "The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`."),
]);

/// `CreateProjectPlanSubtaskAssignee`.
pub static CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Schema = Schema::new("CreateProjectPlanSubtaskAssignee", &[]).other_fields("", Json);

/// `CreateProjectPlanTask`.
pub static CREATE_PROJECT_PLAN_TASK: Schema = Schema::new("CreateProjectPlanTask", &[
    Field::new("project_plan_area_id", Identifier("ProjectPlanAreaId"), Docs, "The identifier of an area of a project plan."),
    Field::new("name", Text, Docs, "The name of the task.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("notes", Text, Docs, "Notes about the task."),
    Field::new("start_date", Date, Docs, "The day on which work on the task begins."),
    Field::new("end_date", Date, Docs, "The day on which work on the task ends."),
    Field::new("depends_on_id", Identifier("ProjectPlanTaskId"), Docs, "The identifier of the task that this one depends on."),
    Field::new("dependency_type", PROJECT_PLAN_TASK_DEPENDENCY_TYPE, Docs, "The type of dependency between the ends of two tasks."),
    Field::new("status_key", PROJECT_PLAN_TASK_STATUS_KEY, Docs, "The status of a task."),
]).other_fields("custom_field_", Json);

/// `CreateProjectPlanTaskAssignee`.
pub static CREATE_PROJECT_PLAN_TASK_ASSIGNEE: Schema = Schema::new("CreateProjectPlanTaskAssignee", &[]).other_fields("", Json);

/// `CreateProjectStatus`.
pub static CREATE_PROJECT_STATUS: Schema = Schema::new("CreateProjectStatus", &[
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("date", Date, Docs, "The date of the report, which must be a Monday."),
    Field::new("days_left", Integer, Client, "The remaining work, in days. Required if the mode is `remaining-days`."),
    Field::new("progress", Number, Docs, "The progress of the work, in percent. Required if the mode is `percentage`.").bounds(Bounds::NONE.at_most(100)),
    Field::new("notes", Text, Docs, "The author's notes about the project."),
    Field::new("project_status_risk_id", Identifier("ProjectStatusRiskId"), Docs, "The identifier of a degree of risk."),
]);

/// `CreateStream`.
pub static CREATE_STREAM: Schema = Schema::new("CreateStream", &[
    Field::new("name", Text, Sdk, "The name of the stream."),
]);

/// `CreateTimesheet`.
pub static CREATE_TIMESHEET: Schema = Schema::new("CreateTimesheet", &[
    Field::new("date", Date, Docs, "The day that the hours are recorded under."),
    Field::new("hours", Number, Docs, "The time spent, in hours."),
    Field::new("notes", Text, Docs, "Notes about the hours."),
    Field::new("mode", REQUESTED_TIMESHEET_MODE, Sdk, "The mode of an entry, in the spelling of requests. Responses have the same in lower case."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company."),
]);

/// `CreateTimesheetWhitelist`.
pub static CREATE_TIMESHEET_WHITELIST: Schema = Schema::new("CreateTimesheetWhitelist", &[
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").required(),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").required(),
]);

/// `CustomField`.
pub static CUSTOM_FIELD: Schema = Schema::new("CustomField", &[
    Field::new("id", Identifier("CustomFieldId"), Docs, "The identifier of a custom field.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the custom field was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the custom field last changed.").required(),
    Field::new("name", Text, Docs, "The name of the field.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("description", Text, Docs, "The purpose of the field."),
    Field::new("type", CUSTOM_FIELD_TYPE, Docs, "The type of a custom field. All three have options.").required(),
    Field::new("domain", CUSTOM_FIELD_DOMAIN, Docs, "The kind of record that has the custom field.").required(),
    Field::new("required", Boolean, Docs, "True if the field must have a value.").required(),
    Field::new("sort", Integer, Docs, "The sort position of the field.").required(),
    Field::new("options", List(&Object(&CUSTOM_FIELD_OPTION)), Docs, "The options of the field; included with `include=options`."),
    Field::new("archived_at", DateTime, Docs, "When the field was archived.").nullable(),
    Field::new("deleted_at", DateTime, Docs, "When the field was deleted.").nullable(),
]);

/// `CustomFieldOption`.
pub static CUSTOM_FIELD_OPTION: Schema = Schema::new("CustomFieldOption", &[
    Field::new("id", Identifier("CustomFieldOptionId"), Docs, "The identifier of an option of a custom field.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the option was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the option last changed.").required(),
    Field::new("name", Text, Docs, "The name of the option.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("color", CUSTOM_FIELD_OPTION_COLOR, Docs, "The color that shows an option, in hexadecimal."),
    Field::new("sort", Integer, Docs, "The sort position of the option.").required(),
    Field::new("custom_field_id", Identifier("CustomFieldId"), Docs, "The identifier of a custom field.").required(),
    Field::new("deleted_at", DateTime, Docs, "When the option was deleted.").nullable(),
]);

/// `ExternalClientIdentifier`.
pub static EXTERNAL_CLIENT_IDENTIFIER: Schema = Schema::new("ExternalClientIdentifier", &[
    Field::new("id", Identifier("ExternalClientIdentifierId"), Docs, "The identifier of a client's external identifier.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the identifier was created."),
    Field::new("updated_at", DateTime, Docs, "When the identifier last changed."),
    Field::new("external_id", Text, Docs, "The client's identifier in the other system."),
    Field::new("type", Text, Docs, "The type of identifier. Undocumented: its values."),
]);

/// `ForbiddenResponse`.
pub static FORBIDDEN_RESPONSE: Schema = Schema::new("ForbiddenResponse", &[
    Field::new("key", Text, Seed, "The kind of error."),
    Field::new("message", Text, Seed, "A description of the error, for people."),
]);

/// `Holiday`.
pub static HOLIDAY: Schema = Schema::new("Holiday", &[
    Field::new("id", Identifier("HolidayId"), Docs, "The identifier of a holiday.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the holiday was created."),
    Field::new("updated_at", DateTime, Docs, "When the holiday last changed."),
    Field::new("name", Text, Docs, "The name of the holiday.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("repeating", Boolean, Docs, "True if the holiday repeats every year."),
    Field::new("exact_date", Date, Docs, "The date of a holiday that does not repeat.").nullable(),
    Field::new("repeating_day", Integer, Docs, "The day of the month of a repeating holiday.").nullable().bounds(Bounds::NONE.at_least(1).at_most(31)),
    Field::new("repeating_month", Integer, Docs, "The month of a repeating holiday, from 1 for January.").nullable().bounds(Bounds::NONE.at_least(1).at_most(12)),
    Field::new("deleted_at", DateTime, Sdk, "When the holiday was deleted.").nullable(),
]);

/// `HolidayLocation`.
pub static HOLIDAY_LOCATION: Schema = Schema::new("HolidayLocation", &[
    Field::new("id", Identifier("HolidayLocationId"), Docs, "The identifier of the link between a holiday and a location.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the link was created."),
    Field::new("updated_at", DateTime, Docs, "When the link last changed."),
    Field::new("holiday_id", Identifier("HolidayId"), Docs, "The identifier of a holiday.").bounds(Bounds::NONE.at_least(1)),
    Field::new("location_id", Identifier("LocationId"), Docs, "The identifier of a location.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the link was deleted.").nullable(),
]);

/// `Invoice`.
pub static INVOICE: Schema = Schema::new("Invoice", &[
    Field::new("id", Identifier("InvoiceId"), Docs, "The identifier of an invoice.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the invoice was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the invoice last changed.").required(),
    Field::new("status", INVOICE_STATUS, Docs, "The status of an invoice.").required(),
    Field::new("invoice_number", Text, Docs, "The number of the invoice in the company's books.").nullable(),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client that the invoice refers to.").nullable(),
    Field::new("value", Number, Docs, "The amount of the invoice. Undocumented: the currency, and whether tax is included.").required(),
    Field::new("exchange_rate", Number, Docs, "The exchange rate of the amount. Undocumented: the currencies.").nullable(),
    Field::new("issue_date", Date, Docs, "The issue date.").required(),
    Field::new("payment_date", Date, Docs, "The date of payment.").nullable(),
    Field::new("notes", Text, Docs, "The author's notes.").nullable(),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_area_uid", Text, Docs, "The identifier of the area of the budget that the invoice is for.").nullable(),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "The identifier of a rate of value-added tax.").nullable(),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "The identifier of a term of payment.").nullable(),
]);

/// `InvoiceContact`.
pub static INVOICE_CONTACT: Schema = Schema::new("InvoiceContact", &[
    Field::new("id", Identifier("InvoiceContactId"), Docs, "The identifier of a contact that invoices are sent to.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the invoice contact was created."),
    Field::new("updated_at", DateTime, Docs, "When the invoice contact last changed."),
    Field::new("email", Text, Docs, "The email address.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("alias", Text, Docs, "A shorter name for the address.").bounds(Bounds::NONE.at_most_characters(50)),
]);

/// `JobOrderCategory`.
pub static JOB_ORDER_CATEGORY: Schema = Schema::new("JobOrderCategory", &[
    Field::new("id", Identifier("JobOrderCategoryId"), Docs, "The identifier of a category of job orders.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the category was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the category last changed.").required(),
    Field::new("name", Text, Docs, "The name of the category.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("color", Text, Docs, "The color that shows the category. Undocumented: the format.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("is_chargeable", Boolean, Docs, "True if the work is charged to clients.").required(),
    Field::new("is_allocation_request_required", Boolean, Docs, "True if people must be requested before they are allocated.").required(),
    Field::new("is_planning_allowed_to_everybody", Boolean, Docs, "True if everybody may plan people on the projects.").required(),
    Field::new("is_planning_unlimited", Boolean, Docs, "True if planning is unlimited.").required(),
    Field::new("hours_type", Text, Docs, "The type of hours that the work counts as. Undocumented: its values."),
    Field::new("is_program_required", Boolean, Docs, "True if a project must belong to a program.").required(),
    Field::new("is_budget_invoice_driven", Boolean, Docs, "True if the invoices determine the budget.").required(),
    Field::new("is_capex", Boolean, Docs, "True if the work is capital expenditure.").required(),
    Field::new("external_costs_type", JOB_ORDER_CATEGORY_EXTERNAL_COSTS_TYPE, Docs, "The accounting of external costs."),
    Field::new("is_won_lost_feedback_required", Boolean, Docs, "True if a reason is required when a project is won or lost."),
    Field::new("is_opportunity_status_tracking_enabled", Boolean, Docs, "True if the status of opportunities is tracked."),
    Field::new("is_timesheet_automatic", Boolean, Docs, "True if the system fills in timesheets."),
    Field::new("is_external_drive_canvas_enabled", Boolean, Docs, "True if projects have a canvas on an external drive."),
    Field::new("project_status_mode", JOB_ORDER_CATEGORY_PROJECT_STATUS_MODE, Docs, "The way of reporting the progress of a project."),
    Field::new("is_project_review_required", Boolean, Docs, "True if projects must be reviewed."),
    Field::new("project_review_value_threshold", Integer, Sdk, "The project value from which a review is required. Undocumented: the currency.").nullable(),
    Field::new("job_order_category_group_id", Identifier("JobOrderCategoryGroupId"), Sdk, "The identifier of a group of categories of job orders.").nullable(),
    Field::new("job_order_template_id", Identifier("JobOrderTemplateId"), Sdk, "The identifier of a template of job orders.").nullable(),
    Field::new("deleted_at", DateTime, Sdk, "When the category was deleted.").nullable(),
]);

/// `JobOrderCategoryGroup`.
pub static JOB_ORDER_CATEGORY_GROUP: Schema = Schema::new("JobOrderCategoryGroup", &[
    Field::new("id", Identifier("JobOrderCategoryGroupId"), Docs, "The identifier of a group of categories of job orders.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the group was created."),
    Field::new("updated_at", DateTime, Docs, "When the group last changed."),
    Field::new("name", Text, Docs, "The name of the group.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("is_default", Boolean, Docs, "True if it is the default group of categories."),
    Field::new("deleted_at", DateTime, Docs, "When the group was deleted.").nullable(),
]);

/// `JobTitle`.
pub static JOB_TITLE: Schema = Schema::new("JobTitle", &[
    Field::new("id", Identifier("JobTitleId"), Docs, "The identifier of a job title.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the job title was created."),
    Field::new("updated_at", DateTime, Docs, "When the job title last changed."),
    Field::new("name", Text, Docs, "The name of the job.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("is_archived", Boolean, Docs, "True if the job title is archived."),
    Field::new("level_id", Identifier("LevelId"), Docs, "The identifier of a level, the seniority of a person."),
]);

/// `Level`.
pub static LEVEL: Schema = Schema::new("Level", &[
    Field::new("id", Identifier("LevelId"), Docs, "The identifier of a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the level was created."),
    Field::new("updated_at", DateTime, Docs, "When the level last changed."),
    Field::new("name", Text, Docs, "The name of the level.").bounds(Bounds::NONE.at_most_characters(45)),
    Field::new("code", Text, Docs, "A short name of the level.").bounds(Bounds::NONE.at_most_characters(45)),
    Field::new("chargeability_target", Number, Docs, "The target share of working time that is charged to clients, in percent.").bounds(Bounds::NONE.at_most(100)),
    Field::new("is_external", Boolean, Docs, "True if people of the level are external."),
    Field::new("must_be_planned", Boolean, Docs, "True if the work of people of the level must be planned."),
    Field::new("must_do_timesheet", Boolean, Docs, "True if people of the level must fill in timesheets."),
    Field::new("is_default_in_budget", Boolean, Docs, "True if new budgets include the level."),
]);

/// `Location`.
pub static LOCATION: Schema = Schema::new("Location", &[
    Field::new("id", Identifier("LocationId"), Docs, "The identifier of a location.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the location was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the location last changed.").required(),
    Field::new("name", Text, Docs, "The name of the location.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("default", Boolean, Docs, "True if it is the default location of people.").required(),
    Field::new("deleted_at", DateTime, Docs, "When the location was deleted.").nullable(),
]);

/// `NotFoundResponse`.
pub static NOT_FOUND_RESPONSE: Schema = Schema::new("NotFoundResponse", &[
    Field::new("key", Text, Docs, "The kind of error."),
    Field::new("message", Text, Docs, "A description of the error, for people."),
]);

/// `PeopleAllocation`.
pub static PEOPLE_ALLOCATION: Schema = Schema::new("PeopleAllocation", &[
    Field::new("id", Identifier("PeopleAllocationId"), Docs, "The identifier of an allocation of a person to a project on a day.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the allocation was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the allocation last changed.").required(),
    Field::new("date", Date, Docs, "The planned day.").required(),
    Field::new("hours", Integer, Docs, "The planned work of the day, in whole hours.").required().bounds(Bounds::NONE.at_most(8)),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the allocation was deleted.").nullable(),
]);

/// `Person`.
pub static PERSON: Schema = Schema::new("Person", &[
    Field::new("id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the person was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the person last changed.").required(),
    Field::new("email", Text, Docs, "The email address of the person.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("name", Text, Docs, "The first name of the person.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("surname", Text, Docs, "The family name of the person.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("role_id", Identifier("RoleId"), Docs, "The identifier of a role, which is a set of permissions.").bounds(Bounds::NONE.at_least(1)),
    Field::new("role", Text, Docs, "The name of the person's role.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("is_archived", Boolean, Docs, "True if the person is archived.").required(),
    Field::new("is_visible_in_people_allocation", Boolean, Docs, "True if the allocation of people shows the person.").required(),
    Field::new("has_timesheet_required", Boolean, Docs, "True if the person has to fill in a timesheet.").required(),
    Field::new("level_id", Identifier("LevelId"), Docs, "The identifier of a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Docs, "The identifier of a stream, a part of the company with leaders and members of its own.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("job_title_id", Identifier("JobTitleId"), Docs, "The identifier of a job title.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("allocation_manager_id", Identifier("PersonId"), Docs, "The identifier of the manager of the person's allocations.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("capacity_id", Identifier("CapacityId"), Docs, "The identifier of a capacity, the hours of a working week.").bounds(Bounds::NONE.at_least(1)),
    Field::new("location_id", Identifier("LocationId"), Docs, "The identifier of a location.").bounds(Bounds::NONE.at_least(1)),
]);

/// `PersonCapacity`.
pub static PERSON_CAPACITY: Schema = Schema::new("PersonCapacity", &[
    Field::new("id", Identifier("PersonCapacityId"), Docs, "The identifier of the capacity of a person from a day on.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("capacity_id", Identifier("CapacityId"), Docs, "The identifier of a capacity, the hours of a working week.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the entry was deleted.").nullable(),
    Field::new("starts_at", Date, Docs, "The first day of the capacity; null is assumed to mean that it has no first day.").nullable(),
]);

/// `PersonPayroll`.
pub static PERSON_PAYROLL: Schema = Schema::new("PersonPayroll", &[
    Field::new("id", Identifier("PersonPayrollId"), Docs, "The identifier of the payroll of a person in a period.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the payroll was created."),
    Field::new("updated_at", DateTime, Docs, "When the payroll last changed."),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of the person."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "The identifier of a business unit."),
    Field::new("cost", Number, Docs, "The annual cost. Undocumented: the currency."),
    Field::new("taxes", Integer, Docs, "The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage."),
    Field::new("from", Text, Docs, "The first month, as `YYYY-MM`."),
    Field::new("to", Text, Docs, "The last month, as `YYYY-MM`.").nullable(),
]);

/// `PreconditionFailedResponse`.
pub static PRECONDITION_FAILED_RESPONSE: Schema = Schema::new("PreconditionFailedResponse", &[
    Field::new("key", Text, Seed, "The kind of error."),
    Field::new("message", Text, Seed, "A description of the error, for people."),
]);

/// `PriceList`.
pub static PRICE_LIST: Schema = Schema::new("PriceList", &[
    Field::new("id", Identifier("PriceListId"), Docs, "The identifier of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the price list was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the price list last changed.").required(),
    Field::new("name", Text, Docs, "The name of the price list.").required(),
    Field::new("description", Text, Docs, "The purpose of the price list."),
    Field::new("available_from", Date, Docs, "The first day on which the price list can be used."),
    Field::new("available_to", Date, Docs, "The last day on which the price list can be used."),
    Field::new("is_default_for_client", Boolean, Docs, "True if it is the default price list of its client.").required(),
    Field::new("is_default_for_company", Boolean, Docs, "True if it is the default price list of the company.").required(),
    Field::new("uses_default_price_list_costs", Boolean, Docs, "True if its costs are those of the company's default price list.").required(),
    Field::new("client_id", Identifier("ClientId"), Docs, "The client of the price list, if it has one.").bounds(Bounds::NONE.at_least(1)),
]);

/// `PriceListLevel`.
pub static PRICE_LIST_LEVEL: Schema = Schema::new("PriceListLevel", &[
    Field::new("id", Identifier("PriceListLevelId"), Docs, "The identifier of a level of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the level was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the level last changed.").required(),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list.").bounds(Bounds::NONE.at_least(1)),
    Field::new("level_id", Identifier("LevelId"), Docs, "The identifier of a level, the seniority of a person.").bounds(Bounds::NONE.at_least(1)),
    Field::new("price", Integer, Docs, "The price of the level's work. Undocumented: the unit of work.").required(),
    Field::new("cost", Integer, Docs, "The cost of the level's work. Undocumented: the unit of work.").required(),
]);

/// `Product`.
pub static PRODUCT: Schema = Schema::new("Product", &[
    Field::new("id", Identifier("ProductId"), Docs, "The identifier of a product.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the product was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the product last changed.").required(),
    Field::new("name", Text, Docs, "The name of the product.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("description", Text, Docs, "The description of the product.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The first day on which the product can be sold."),
    Field::new("available_to", Date, Docs, "The last day on which the product can be sold."),
    Field::new("external_cost", Number, Docs, "The external cost of the product, in the company's currency.").required(),
    Field::new("markup", Integer, Docs, "The markup on the external cost, a whole number. Undocumented: the unit.").required(),
    Field::new("price", Number, Docs, "The price of the product, in the company's currency."),
]);

/// `Production`.
pub static PRODUCTION: Schema = Schema::new("Production", &[
    Field::new("id", Identifier("ProductionId"), Sdk, "The identifier of a production.").required(),
    Field::new("created_at", DateTime, Sdk, "When the production was created."),
    Field::new("updated_at", DateTime, Sdk, "When the production last changed."),
    Field::new("date", Date, Sdk, "The date of the production. Undocumented: the period that it covers."),
    Field::new("value", Json, Sdk, "The production. Undocumented: the type and the unit."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "The identifier of a project."),
    Field::new("deleted_at", DateTime, Sdk, "When the production was deleted.").nullable(),
]);

/// `ProductionPlan`.
pub static PRODUCTION_PLAN: Schema = Schema::new("ProductionPlan", &[
    Field::new("id", Identifier("ProductionPlanId"), Seed, "The identifier of a production plan.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Seed, "When the plan was created.").required(),
    Field::new("updated_at", DateTime, Seed, "When the plan last changed.").required(),
    Field::new("date", Date, Seed, "The month, by its first day.").required(),
    Field::new("value", Number, Seed, "The production planned for the month, in percent of the total.").required().bounds(Bounds::NONE.at_most(100)),
    Field::new("project_id", Identifier("ProjectId"), Seed, "The identifier of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Sdk, "When the plan was deleted.").nullable(),
]);

/// `ProductionPlanStream`.
pub static PRODUCTION_PLAN_STREAM: Schema = Schema::new("ProductionPlanStream", &[
    Field::new("id", Identifier("ProductionPlanStreamId"), Sdk, "The identifier of the share of a stream in a production plan.").required(),
    Field::new("created_at", DateTime, Sdk, "When the share was created."),
    Field::new("updated_at", DateTime, Sdk, "When the share last changed."),
    Field::new("date", Date, Sdk, "The date of the production plan; its pages give the first day of a month."),
    Field::new("value", Json, Sdk, "The planned share of the stream. Undocumented: the type and the unit."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "The identifier of a project."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "The identifier of a stream, a part of the company with leaders and members of its own."),
    Field::new("production_plan_id", Identifier("ProductionPlanId"), Sdk, "The identifier of a production plan."),
    Field::new("deleted_at", DateTime, Sdk, "When the share was deleted.").nullable(),
]);

/// `ProductionStream`.
pub static PRODUCTION_STREAM: Schema = Schema::new("ProductionStream", &[
    Field::new("id", Identifier("ProductionStreamId"), Docs, "The identifier of the share of a stream in a production.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the share was created."),
    Field::new("updated_at", DateTime, Docs, "When the share last changed."),
    Field::new("date", Date, Docs, "The week, by its first day."),
    Field::new("value", Number, Docs, "The share. Undocumented: the unit."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("production_id", Identifier("ProductionId"), Docs, "The identifier of a production.").bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Docs, "The identifier of a stream, a part of the company with leaders and members of its own.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the share was deleted.").nullable(),
]);

/// `ProductLevel`.
pub static PRODUCT_LEVEL: Schema = Schema::new("ProductLevel", &[
    Field::new("id", Identifier("ProductLevelId"), Seed, "The identifier of a product level.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Seed, "When the product level was created.").required(),
    Field::new("updated_at", DateTime, Seed, "When the product level last changed.").required(),
    Field::new("product_id", Identifier("ProductId"), Seed, "The identifier of a product.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("level_id", Identifier("LevelId"), Seed, "The identifier of a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("days", Number, Seed, "The contribution of the level, in days.").required(),
]);

/// `Project`.
pub static PROJECT: Schema = Schema::new("Project", &[
    Field::new("id", Identifier("ProjectId"), Docs, "The identifier of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the project was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the project last changed.").required(),
    Field::new("name", Text, Docs, "The name of the project.").required(),
    Field::new("job_order", Text, Docs, "The job order of the project, as the company writes it.").nullable(),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client."),
    Field::new("value", Number, Docs, "The value of the project, in thousands.").required(),
    Field::new("probability", Integer, Docs, "The probability of winning the project, in percent.").required().bounds(Bounds::NONE.at_most(100)),
    Field::new("external_cost_percentage", Integer, Docs, "The share of external costs in the value, in percent.").required(),
    Field::new("date_start", Date, Docs, "The first day of the project.").required(),
    Field::new("duration", Integer, Docs, "The duration of the project, in months.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("is_archived", Boolean, Docs, "True if the project is archived.").required(),
    Field::new("archived_on", Date, Docs, "The day on which the project was archived."),
    Field::new("due_date", Date, Docs, "The day on which the project is due."),
    Field::new("signed_on", Date, Docs, "The day on which the project was signed."),
    Field::new("is_timesheet_whitelist_enabled", Boolean, Docs, "True if the timesheet whitelist applies to the project.").required(),
    Field::new("job_order_category_id", Identifier("JobOrderCategoryId"), Docs, "The identifier of a category of job orders.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("project_type_id", Identifier("ProjectTypeId"), Docs, "The identifier of a type of projects.").bounds(Bounds::NONE.at_least(1)),
    Field::new("client_id", Identifier("ClientId"), Docs, "The identifier of a client.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("pm_id", Identifier("PersonId"), Docs, "The identifier of the project manager.").required().nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("account_id", Identifier("PersonId"), Docs, "The identifier of the person who is the account of the project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("client_contact_id", Identifier("ContactId"), Docs, "The identifier of a contact of a client."),
    Field::new("reason_why_id", Identifier("ReasonWhyId"), Docs, "The identifier of a reason why a project was won or lost.").bounds(Bounds::NONE.at_least(1)),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "The identifier of a business unit.").bounds(Bounds::NONE.at_least(1)),
    Field::new("billing_group_id", Identifier("BillingGroupId"), Docs, "The identifier of a billing group.").bounds(Bounds::NONE.at_least(1)),
    Field::new("project_stage_id", Identifier("ProjectStageId"), Sdk, "The identifier of a stage of projects."),
    Field::new("job_order_category", Object(&JOB_ORDER_CATEGORY), Sdk, "A kind of job order, with the rules for projects of that kind."),
    Field::new("deleted_at", DateTime, Sdk, "When the project was deleted.").nullable(),
]).other_fields("metadata_", Json);

/// `ProjectMetadata`.
pub static PROJECT_METADATA: Schema = Schema::new("ProjectMetadata", &[
    Field::new("id", Identifier("ProjectMetadataId"), Docs, "The identifier of a metadata field of projects.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the field was created."),
    Field::new("updated_at", DateTime, Docs, "When the field last changed."),
    Field::new("key", Text, Docs, "The name of the field."),
    Field::new("values", List(&Text), Docs, "The allowed values."),
    Field::new("is_required", Boolean, Docs, "True if each project must have a value."),
]);

/// `ProjectPlanArea`.
pub static PROJECT_PLAN_AREA: Schema = Schema::new("ProjectPlanArea", &[
    Field::new("id", Identifier("ProjectPlanAreaId"), Sdk, "The identifier of an area of a project plan.").required(),
    Field::new("created_at", DateTime, Sdk, "When the area was created."),
    Field::new("updated_at", DateTime, Sdk, "When the area last changed."),
    Field::new("name", Text, Sdk, "The name of the area."),
    Field::new("sort", Number, Sdk, "The sort position of the area in the plan."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "The identifier of a project."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Sdk, "The identifier of an area of a budget.").nullable(),
]);

/// `ProjectPlanSubtask`.
pub static PROJECT_PLAN_SUBTASK: Schema = Schema::new("ProjectPlanSubtask", &[
    Field::new("id", Identifier("ProjectPlanSubtaskId"), Sdk, "The identifier of a subtask of a project plan.").required(),
    Field::new("created_at", DateTime, Sdk, "When the subtask was created."),
    Field::new("updated_at", DateTime, Sdk, "When the subtask last changed."),
    Field::new("name", Text, Sdk, "The name of the subtask."),
    Field::new("sort", Number, Sdk, "The sort position of the subtask in its task."),
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "The identifier of a task of a project plan."),
    Field::new("start_date", Date, Sdk, "The day on which work on the subtask begins.").nullable(),
    Field::new("end_date", Date, Sdk, "The day on which work on the subtask ends.").nullable(),
    Field::new("notes", Text, Sdk, "Notes about the subtask."),
    Field::new("status_key", Text, Sdk, "The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`."),
    Field::new("depends_on_id", Identifier("ProjectPlanSubtaskId"), Sdk, "The identifier of the subtask that this one depends on.").nullable(),
    Field::new("dependency_type", Text, Sdk, "The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.").nullable(),
]);

/// `ProjectPlanSubtaskAssignee`.
pub static PROJECT_PLAN_SUBTASK_ASSIGNEE: Schema = Schema::new("ProjectPlanSubtaskAssignee", &[
    Field::new("id", Identifier("ProjectPlanSubtaskAssigneeId"), Docs, "The identifier of the assignment of a person to a subtask.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the assignment was created."),
    Field::new("updated_at", DateTime, Docs, "When the assignment last changed."),
    Field::new("employee_id", Identifier("PersonId"), Docs, "The identifier of the assigned person.").bounds(Bounds::NONE.at_least(1)),
    Field::new("project_plan_subtask_id", Identifier("ProjectPlanSubtaskId"), Docs, "The identifier of a subtask of a project plan.").bounds(Bounds::NONE.at_least(1)),
    Field::new("hours", Integer, Docs, "The assigned work, in whole hours."),
    Field::new("strategy", PROJECT_PLAN_SUBTASK_ASSIGNEE_STRATEGY, Docs, "The distribution of the hours over the days: as early as possible (`front`) or evenly (`even`)."),
]);

/// `ProjectPlanTask`.
pub static PROJECT_PLAN_TASK: Schema = Schema::new("ProjectPlanTask", &[
    Field::new("id", Identifier("ProjectPlanTaskId"), Docs, "The identifier of a task of a project plan.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the task was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the task last changed.").required(),
    Field::new("name", Text, Docs, "The name of the task.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("sort", Number, Docs, "The sort position of the task in its area.").required(),
    Field::new("project_plan_area_id", Identifier("ProjectPlanAreaId"), Docs, "The identifier of an area of a project plan.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_task_id", Identifier("BudgetTaskId"), Docs, "The identifier of a task of a budget.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("start_date", Date, Docs, "The day on which work on the task begins.").nullable(),
    Field::new("end_date", Date, Docs, "The day on which work on the task ends.").nullable(),
    Field::new("notes", Text, Docs, "Notes about the task.").nullable(),
    Field::new("status_key", PROJECT_PLAN_TASK_STATUS_KEY, Docs, "The status of a task.").nullable(),
    Field::new("depends_on_id", Identifier("ProjectPlanTaskId"), Docs, "The identifier of the task that this one depends on.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("dependency_type", PROJECT_PLAN_TASK_DEPENDENCY_TYPE, Docs, "The type of dependency between the ends of two tasks.").nullable(),
]).other_fields("custom_field_", Json);

/// `ProjectPlanTaskAssignee`.
pub static PROJECT_PLAN_TASK_ASSIGNEE: Schema = Schema::new("ProjectPlanTaskAssignee", &[
    Field::new("id", Identifier("ProjectPlanTaskAssigneeId"), Sdk, "The identifier of the assignment of a person to a task.").required(),
    Field::new("created_at", DateTime, Sdk, "When the assignment was created."),
    Field::new("updated_at", DateTime, Sdk, "When the assignment last changed."),
    Field::new("employee_id", Identifier("PersonId"), Sdk, "The identifier of the assigned person."),
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "The identifier of a task of a project plan."),
    Field::new("hours", Integer, Sdk, "The assigned work, in whole hours."),
    Field::new("strategy", Text, Sdk, "The distribution of the hours over the days. Undocumented: its values; the assignment of a subtask has `front` and `even`."),
]);

/// `ProjectStage`.
pub static PROJECT_STAGE: Schema = Schema::new("ProjectStage", &[
    Field::new("id", Identifier("ProjectStageId"), Sdk, "The identifier of a stage of projects.").required(),
    Field::new("created_at", DateTime, Sdk, "When the stage was created."),
    Field::new("updated_at", DateTime, Sdk, "When the stage last changed."),
    Field::new("name", Text, Sdk, "The name of the stage."),
    Field::new("description", Text, Sdk, "The description of the stage."),
    Field::new("hierarchy", Integer, Sdk, "The rank of the stage among the others."),
]);

/// `ProjectStatus`.
pub static PROJECT_STATUS: Schema = Schema::new("ProjectStatus", &[
    Field::new("id", Identifier("ProjectStatusId"), Docs, "The identifier of a report on the status of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the report was created."),
    Field::new("updated_at", DateTime, Docs, "When the report last changed."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("date", Date, Docs, "The date of the report."),
    Field::new("days_left", Number, Docs, "The remaining work, in days.").nullable(),
    Field::new("progress", Number, Docs, "The progress of the work, in percent.").nullable(),
    Field::new("notes", Text, Docs, "The author's notes about the project.").nullable(),
    Field::new("project_status_risk_id", Identifier("ProjectStatusRiskId"), Docs, "The identifier of a degree of risk.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the report was deleted.").nullable(),
]);

/// `ProjectStatusArea`.
pub static PROJECT_STATUS_AREA: Schema = Schema::new("ProjectStatusArea", &[
    Field::new("id", Identifier("ProjectStatusAreaId"), Docs, "The identifier of a status report on one area of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the report on the area was created."),
    Field::new("updated_at", DateTime, Docs, "When the report on the area last changed."),
    Field::new("days_left", Number, Docs, "The remaining work in the area, in days."),
    Field::new("progress", Number, Docs, "The progress of the work in the area, in percent."),
    Field::new("project_status_id", Identifier("ProjectStatusId"), Docs, "The identifier of a report on the status of a project."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Docs, "The identifier of an area of a budget."),
    Field::new("deleted_at", DateTime, Docs, "When the report on the area was deleted.").nullable(),
]);

/// `ProjectType`.
pub static PROJECT_TYPE: Schema = Schema::new("ProjectType", &[
    Field::new("id", Identifier("ProjectTypeId"), Sdk, "The identifier of a type of projects.").required(),
    Field::new("created_at", DateTime, Sdk, "When the type was created."),
    Field::new("updated_at", DateTime, Sdk, "When the type last changed."),
    Field::new("name", Text, Sdk, "The name of the type."),
    Field::new("group", Text, Sdk, "The group of the type. Undocumented: its values."),
]);

/// `RejectBudget`.
pub static REJECT_BUDGET: Schema = Schema::new("RejectBudget", &[
    Field::new("message", Text, Sdk, "The reason for the rejection, or another message."),
]);

/// `Role`.
pub static ROLE: Schema = Schema::new("Role", &[
    Field::new("id", Identifier("RoleId"), Sdk, "The identifier of a role, which is a set of permissions.").required(),
    Field::new("created_at", DateTime, Sdk, "When the role was created."),
    Field::new("updated_at", DateTime, Sdk, "When the role last changed."),
    Field::new("name", Text, Sdk, "The name of the role."),
    Field::new("is_default", Boolean, Sdk, "True if it is a standard role or the role of new people. Undocumented: which of the two."),
]);

/// `SendInvoice`.
pub static SEND_INVOICE: Schema = Schema::new("SendInvoice", &[
    Field::new("invoice_contact_id", Identifier("InvoiceContactId"), Sdk, "The identifier of a contact that invoices are sent to."),
]);

/// `SetPaidInvoice`.
pub static SET_PAID_INVOICE: Schema = Schema::new("SetPaidInvoice", &[
    Field::new("payment_date", Date, Docs, "The date of payment. Default: the current day.").nullable(),
]);

/// `Stream`.
pub static STREAM: Schema = Schema::new("Stream", &[
    Field::new("id", Identifier("StreamId"), Docs, "The identifier of a stream, a part of the company with leaders and members of its own.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the stream was created."),
    Field::new("updated_at", DateTime, Docs, "When the stream last changed."),
    Field::new("name", Text, Docs, "The name of the stream.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("is_default", Boolean, Docs, "True if it is the default stream."),
    Field::new("archived_at", DateTime, Docs, "When the stream was archived.").nullable(),
    Field::new("stream_leaders", List(&Object(&STREAM_LEADER)), Docs, "The leaders of the stream."),
    Field::new("stream_members", List(&Object(&STREAM_MEMBER)), Docs, "The members of the stream."),
]);

/// `StreamLeader`.
pub static STREAM_LEADER: Schema = Schema::new("StreamLeader", &[
    Field::new("id", Identifier("StreamLeaderId"), Docs, "The identifier of the leader of a stream.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("stream_id", Identifier("StreamId"), Docs, "The identifier of a stream, a part of the company with leaders and members of its own.").bounds(Bounds::NONE.at_least(1)),
    Field::new("leader_id", Identifier("PersonId"), Docs, "The leaders of the stream.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the person stopped leading the stream.").nullable(),
]);

/// `StreamMember`.
pub static STREAM_MEMBER: Schema = Schema::new("StreamMember", &[
    Field::new("id", Identifier("StreamMemberId"), Docs, "The identifier of a member of a stream.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("stream_id", Identifier("StreamId"), Docs, "The identifier of a stream, a part of the company with leaders and members of its own.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("member_id", Identifier("PersonId"), Docs, "The members of the stream.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("starts_at", Date, Docs, "The first day of the membership."),
    Field::new("ends_at", Date, Docs, "The last day of the membership."),
]);

/// `SubmitBudget`.
pub static SUBMIT_BUDGET: Schema = Schema::new("SubmitBudget", &[
    Field::new("approver_id", Identifier("PersonId"), Docs, "The person who is to approve the budget."),
    Field::new("message", Text, Docs, "A message to the approver."),
]);

/// `Timesheet`.
pub static TIMESHEET: Schema = Schema::new("Timesheet", &[
    Field::new("id", Identifier("TimesheetId"), Docs, "The identifier of an entry of a timesheet.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("date", Date, Docs, "The day that the hours are recorded under."),
    Field::new("hours", Number, Docs, "The time spent, in hours."),
    Field::new("notes", Text, Docs, "The person's notes about the hours.").nullable(),
    Field::new("mode", TIMESHEET_MODE, Docs, "The mode of an entry, in the spelling of responses. Requests have the same in upper case."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the entry was deleted.").nullable(),
]);

/// `TimesheetArea`.
pub static TIMESHEET_AREA: Schema = Schema::new("TimesheetArea", &[
    Field::new("id", Identifier("TimesheetAreaId"), Sdk, "The identifier of the hours of a timesheet entry on one area.").required(),
    Field::new("created_at", DateTime, Sdk, "When the part was created."),
    Field::new("updated_at", DateTime, Sdk, "When the part last changed."),
    Field::new("timesheet_id", Identifier("TimesheetId"), Sdk, "The identifier of an entry of a timesheet."),
    Field::new("date", Date, Sdk, "The day that the hours are recorded under."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Sdk, "The identifier of an area of a budget."),
    Field::new("notes", Text, Sdk, "The person's notes about the hours."),
    Field::new("ordinary_hours", Number, Sdk, "Ordinary work, in hours."),
    Field::new("remote_hours", Number, Sdk, "Remote work, in hours."),
    Field::new("travel_hours", Number, Sdk, "Travel, in hours."),
    Field::new("overtime_hours", Number, Sdk, "Overtime, in hours."),
    Field::new("night_shift_hours", Number, Sdk, "Work at night, in hours."),
]);

/// `TimesheetLog`.
pub static TIMESHEET_LOG: Schema = Schema::new("TimesheetLog", &[
    Field::new("id", Identifier("TimesheetLogId"), Docs, "The identifier of a change of a timesheet entry.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the log was created."),
    Field::new("updated_at", DateTime, Docs, "When the log last changed."),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company."),
    Field::new("date", Date, Docs, "The day that the hours are recorded under."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("to_project_id", Identifier("ProjectId"), Docs, "The project that the hours were moved to.").nullable(),
    Field::new("mode", Text, Docs, "The mode of the entry."),
    Field::new("from_hours", Number, Docs, "The hours before the change."),
    Field::new("to_hours", Number, Docs, "The hours after the change."),
    Field::new("author_id", Identifier("PersonId"), Docs, "The person who made the change."),
]);

/// `TimesheetWhitelist`.
pub static TIMESHEET_WHITELIST: Schema = Schema::new("TimesheetWhitelist", &[
    Field::new("id", Identifier("TimesheetWhitelistId"), Docs, "The identifier of a person's entry on the timesheet whitelist of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("person_id", Identifier("PersonId"), Docs, "The identifier of a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
]);

/// `UnauthorizedResponse`.
pub static UNAUTHORIZED_RESPONSE: Schema = Schema::new("UnauthorizedResponse", &[
    Field::new("key", Text, Seed, "The kind of error."),
    Field::new("message", Text, Seed, "A description of the error, for people."),
]);

/// `UpdateBudget`.
pub static UPDATE_BUDGET: Schema = Schema::new("UpdateBudget", &[
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "The identifier of a stream, a part of the company with leaders and members of its own.").nullable(),
    Field::new("final_net_price", Number, Docs, "The final net price, in the company's currency."),
    Field::new("final_net_price_currency", Number, Docs, "The final net price in the budget's own `currency`."),
    Field::new("currency_enabled", Boolean, Docs, "True if the budget has its own currency; the budget itself has this as `is_currency_enabled`."),
    Field::new("currency", Text, Docs, "The ISO 4217 code of the budget's own currency."),
    Field::new("notes", Text, Docs, "The author's notes."),
]);

/// `UpdateBudgetArea`.
pub static UPDATE_BUDGET_AREA: Schema = Schema::new("UpdateBudgetArea", &[
    Field::new("name", Text, Sdk, "The name of the area."),
    Field::new("enabled", Boolean, Sdk, "True if the area is enabled; the area itself has this as `is_enabled`."),
    Field::new("price_list_id", Identifier("PriceListId"), Sdk, "The identifier of a price list."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "The identifier of a stream, a part of the company with leaders and members of its own.").nullable(),
]);

/// `UpdateBudgetDay`.
pub static UPDATE_BUDGET_DAY: Schema = Schema::new("UpdateBudgetDay", &[
    Field::new("days", Json, Docs, "The budgeted work, in days. Undocumented: the type; the response has a number."),
]);

/// `UpdateBudgetTask`.
pub static UPDATE_BUDGET_TASK: Schema = Schema::new("UpdateBudgetTask", &[
    Field::new("name", Text, Docs, "The name of the task.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("external_cost", Number, Docs, "The external cost."),
    Field::new("markup", Integer, Docs, "The markup on the external cost, a whole number. Undocumented: the unit."),
    Field::new("notes", Text, Docs, "The author's notes.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("quantity", Integer, Docs, "The quantity, if the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT. Undocumented: the unit."),
    Field::new("total_price", Json, Sdk, "The total price of the task. Undocumented: the type; the task has a number."),
    Field::new("currency", Text, Sdk, "The code of the task's currency."),
]);

/// `UpdateClient`.
pub static UPDATE_CLIENT: Schema = Schema::new("UpdateClient", &[
    Field::new("corporate_name", Text, Docs, "The name of the client.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("acronym", Text, Docs, "A short form of the client's name.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("email", Text, Docs, "The email address of the client.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("notes", Text, Docs, "The company's notes about the client."),
    Field::new("website", Text, Docs, "The URL of the client's website.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("linkedin", Text, Docs, "The URL of the client's LinkedIn page.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("description", Text, Docs, "The description of the client."),
    Field::new("street", Text, Docs, "The street of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("zip_code", Text, Docs, "The postal code of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("town", Text, Docs, "The town of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("country", Text, Docs, "The country of the address: its English name in ISO 3166, or its Italian name.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("vat", Text, Docs, "The client's VAT number.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("payment_condition", Text, Docs, "The client's terms of payment, in words."),
    Field::new("sdi_code", Text, Docs, "The client's address in SDI, the Italian exchange for electronic invoices."),
    Field::new("pec", Text, Docs, "The client's certified email address, the Italian PEC.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("administration_email", Text, Docs, "The email address of the client's administration.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("company_registration_number", Text, Docs, "The client's number in the company register."),
    Field::new("legal_name", Text, Docs, "The client's legal name.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("intent_code", Text, Docs, "The code of the client's declaration of intent, which concerns value-added tax.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("intent_date", Date, Docs, "The day of the declaration of intent."),
    Field::new("phone", Text, Docs, "The telephone number of the client."),
    Field::new("tax_reference", Text, Docs, "The client's reference at the tax authorities."),
    Field::new("group_id", Identifier("ClientGroupId"), Docs, "The identifier of a group of clients.").nullable(),
    Field::new("bank_account_id", Identifier("BankAccountId"), Docs, "The identifier of a bank account.").nullable(),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "The identifier of a rate of value-added tax.").nullable(),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "The identifier of a term of payment.").nullable(),
]);

/// `UpdateContact`.
pub static UPDATE_CONTACT: Schema = Schema::new("UpdateContact", &[
    Field::new("email", Text, Sdk, "The email address of the contact."),
    Field::new("name", Text, Sdk, "The first name."),
    Field::new("surname", Text, Sdk, "The family name."),
    Field::new("role", Text, Sdk, "The contact's role at the client."),
    Field::new("notes", Text, Sdk, "The company's notes about the contact."),
    Field::new("linkedin", Text, Sdk, "The URL of the contact's LinkedIn page."),
    Field::new("description", Text, Sdk, "The description of the contact."),
    Field::new("client_id", Identifier("ClientId"), Sdk, "The identifier of a client."),
]);

/// `UpdateCustomField`.
pub static UPDATE_CUSTOM_FIELD: Schema = Schema::new("UpdateCustomField", &[
    Field::new("name", Text, Docs, "The name of the field.").bounds(Bounds::NONE.at_most_characters(30)),
    Field::new("description", Text, Docs, "The purpose of the field."),
    Field::new("required", Boolean, Docs, "True if the field must have a value."),
    Field::new("sort", Integer, Docs, "The sort position of the field."),
]);

/// `UpdateCustomFieldOption`.
pub static UPDATE_CUSTOM_FIELD_OPTION: Schema = Schema::new("UpdateCustomFieldOption", &[
    Field::new("name", Text, Sdk, "The name of the option."),
    Field::new("color", CUSTOM_FIELD_OPTION_COLOR, Sdk, "The color that shows an option, in hexadecimal."),
    Field::new("sort", Integer, Sdk, "The sort position of the option."),
]);

/// `UpdateHoliday`.
pub static UPDATE_HOLIDAY: Schema = Schema::new("UpdateHoliday", &[
    Field::new("name", Text, Sdk, "The name of the holiday."),
    Field::new("repeating", Boolean, Sdk, "True if the holiday repeats every year."),
    Field::new("exact_date", Date, Sdk, "The date of a holiday that does not repeat.").nullable(),
    Field::new("repeating_day", Integer, Sdk, "The day of the month of a repeating holiday.").nullable(),
    Field::new("repeating_month", Integer, Sdk, "The month of a repeating holiday, from 1 for January.").nullable(),
]);

/// `UpdateInvoice`.
pub static UPDATE_INVOICE: Schema = Schema::new("UpdateInvoice", &[
    Field::new("invoice_number", Text, Docs, "The number of the invoice in the company's books.").nullable().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client that the invoice refers to.").nullable(),
    Field::new("value", Number, Docs, "The amount of the invoice. Undocumented: the currency, and whether tax is included."),
    Field::new("exchange_rate", Number, Docs, "The exchange rate of the amount. Undocumented: the currencies.").nullable(),
    Field::new("issue_date", Date, Docs, "The issue date."),
    Field::new("notes", Text, Docs, "The author's notes.").nullable(),
    Field::new("project_id", Identifier("ProjectId"), Docs, "The identifier of a project."),
    Field::new("budget_area_uid", Text, Docs, "The identifier of the area of the budget that the invoice is for.").nullable(),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "The identifier of a rate of value-added tax.").nullable(),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "The identifier of a term of payment.").nullable(),
]);

/// `UpdateLocation`.
pub static UPDATE_LOCATION: Schema = Schema::new("UpdateLocation", &[
    Field::new("name", Text, Sdk, "The name of the location."),
    Field::new("default", Boolean, Sdk, "True if it becomes the default location of people."),
]);

/// `UpdatePeopleAllocation`.
pub static UPDATE_PEOPLE_ALLOCATION: Schema = Schema::new("UpdatePeopleAllocation", &[
    Field::new("hours", Integer, Docs, "The planned work of the day, in whole hours.").bounds(Bounds::NONE.at_least(1).at_most(8)),
]);

/// `UpdatePerson`.
pub static UPDATE_PERSON: Schema = Schema::new("UpdatePerson", &[
    Field::new("name", Text, Docs, "The first name of the person."),
    Field::new("surname", Text, Docs, "The family name of the person."),
    Field::new("role_id", Identifier("RoleId"), Sdk, "The identifier of a role, which is a set of permissions."),
    Field::new("is_archived", Boolean, Docs, "True to archive the person."),
    Field::new("is_visible_in_people_allocation", Boolean, Docs, "True to show the person in the allocation of people."),
    Field::new("has_timesheet_required", Boolean, Docs, "True if the person has to fill in a timesheet."),
    Field::new("level_id", Identifier("LevelId"), Docs, "The identifier of a level, the seniority of a person."),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "The identifier of a price list."),
    Field::new("job_title_id", Identifier("JobTitleId"), Docs, "The identifier of a job title.").nullable(),
    Field::new("allocation_manager_id", Identifier("PersonId"), Docs, "The identifier of the manager of the person's allocations.").nullable(),
    Field::new("capacity_id", Identifier("CapacityId"), Sdk, "The identifier of a capacity, the hours of a working week."),
    Field::new("location_id", Identifier("LocationId"), Sdk, "The identifier of a location."),
]);

/// `UpdatePersonCapacity`.
pub static UPDATE_PERSON_CAPACITY: Schema = Schema::new("UpdatePersonCapacity", &[
    Field::new("capacity_id", Identifier("CapacityId"), Sdk, "The identifier of a capacity, the hours of a working week."),
    Field::new("starts_at", Date, Sdk, "The first day of the capacity.").nullable(),
]);

/// `UpdatePersonPayroll`.
pub static UPDATE_PERSON_PAYROLL: Schema = Schema::new("UpdatePersonPayroll", &[
    Field::new("person_id", Identifier("PersonId"), Sdk, "The identifier of a person, who is an employee of the company."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Sdk, "The identifier of a business unit."),
    Field::new("taxes", Integer, Sdk, "The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage."),
    Field::new("from", Text, Sdk, "The first month, as `YYYY-MM`."),
    Field::new("to", Text, Sdk, "The last month, as `YYYY-MM`.").nullable(),
]);

/// `UpdatePriceList`.
pub static UPDATE_PRICE_LIST: Schema = Schema::new("UpdatePriceList", &[
    Field::new("client_id", Identifier("ClientId"), Docs, "The client of the price list."),
    Field::new("name", Text, Docs, "The name of the price list.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("description", Text, Docs, "The purpose of the price list.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The first day on which the price list can be used."),
    Field::new("available_to", Date, Docs, "The last day on which the price list can be used."),
    Field::new("is_default_for_client", Boolean, Docs, "True if it is the default price list of its client."),
    Field::new("sync_with_company_default", Boolean, Docs, "True if it follows the company's default price list."),
]);

/// `UpdatePriceListLevel`.
pub static UPDATE_PRICE_LIST_LEVEL: Schema = Schema::new("UpdatePriceListLevel", &[
    Field::new("price", Integer, Docs, "The price of the level's work. Undocumented: the unit of work."),
    Field::new("cost", Integer, Docs, "The cost of the level's work. Undocumented: the unit of work."),
]);

/// `UpdateProduct`.
pub static UPDATE_PRODUCT: Schema = Schema::new("UpdateProduct", &[
    Field::new("available_from", Date, Sdk, "The first day on which the product can be sold."),
    Field::new("available_to", Date, Sdk, "The last day on which the product can be sold."),
]);

/// `UpdateProductLevel`.
pub static UPDATE_PRODUCT_LEVEL: Schema = Schema::new("UpdateProductLevel", &[
    Field::new("days", Number, Sdk, "The contribution of the level, in days."),
]);

/// `UpdateProject`.
pub static UPDATE_PROJECT: Schema = Schema::new("UpdateProject", &[
    Field::new("name", Text, Docs, "The name of the project.").bounds(Bounds::NONE.at_most_characters(500)),
    Field::new("client_id", Identifier("ClientId"), Docs, "The identifier of a client."),
    Field::new("client_contact_id", Identifier("ContactId"), Docs, "The identifier of a contact of a client."),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client."),
    Field::new("pm_id", Identifier("PersonId"), Docs, "The identifier of the project manager."),
    Field::new("account_id", Identifier("PersonId"), Docs, "The identifier of the person who is the account of the project."),
    Field::new("job_order_category_id", Identifier("JobOrderCategoryId"), Docs, "The identifier of a category of job orders."),
    Field::new("project_type_id", Identifier("ProjectTypeId"), Docs, "The identifier of a type of projects."),
    Field::new("job_order", Text, Docs, "The job order of the project, as the company writes it.").bounds(Bounds::NONE.at_most_characters(150)),
    Field::new("value", Number, Docs, "The value of the project, in thousands."),
    Field::new("probability", Integer, Docs, "The probability of winning the project, in percent.").bounds(Bounds::NONE.at_most(100)),
    Field::new("external_cost_percentage", Integer, Docs, "The share of external costs in the value, in percent."),
    Field::new("start_date", Date, Sdk, "The first day of the project."),
    Field::new("duration", Integer, Docs, "The duration of the project, in months.").bounds(Bounds::NONE.at_least(1)),
    Field::new("due_date", Date, Docs, "The day on which the project is due."),
    Field::new("signed_on", Date, Docs, "The day on which the project was signed."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "The identifier of a business unit."),
    Field::new("is_timesheet_whitelist_enabled", Boolean, Docs, "True if the timesheet whitelist applies to the project."),
]).other_fields("metadata_", Json);

/// `UpdateProjectMetadata`.
pub static UPDATE_PROJECT_METADATA: Schema = Schema::new("UpdateProjectMetadata", &[
    Field::new("key", Text, Sdk, "The name of the field."),
    Field::new("values", List(&Text), Sdk, "The allowed values."),
    Field::new("is_required", Boolean, Sdk, "True if each project must have a value."),
]);

/// `UpdateProjectPlanArea`.
pub static UPDATE_PROJECT_PLAN_AREA: Schema = Schema::new("UpdateProjectPlanArea", &[
    Field::new("name", Text, Sdk, "The name of the area."),
]);

/// `UpdateProjectPlanSubtask`.
pub static UPDATE_PROJECT_PLAN_SUBTASK: Schema = Schema::new("UpdateProjectPlanSubtask", &[
    Field::new("name", Text, Sdk, "The name of the subtask."),
    Field::new("notes", Text, Sdk, "Notes about the subtask."),
    Field::new("start_date", Date, Sdk, "The day on which work on the subtask begins.").nullable(),
    Field::new("end_date", Date, Sdk, "The day on which work on the subtask ends.").nullable(),
    Field::new("depends_on_id", Identifier("ProjectPlanSubtaskId"), Sdk, "The identifier of the subtask that this one depends on.").nullable(),
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "The identifier of a task of a project plan."),
    Field::new("dependency_type", Text, Sdk, "The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.").nullable(),
    Field::new("status_key", Text, Sdk, "The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`."),
]);

/// `UpdateProjectPlanSubtaskAssignee`.
pub static UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Schema = Schema::new("UpdateProjectPlanSubtaskAssignee", &[]).other_fields("", Json);

/// `UpdateProjectPlanTask`.
pub static UPDATE_PROJECT_PLAN_TASK: Schema = Schema::new("UpdateProjectPlanTask", &[
    Field::new("name", Text, Docs, "The name of the task.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("notes", Text, Docs, "Notes about the task.").nullable(),
    Field::new("start_date", Date, Docs, "The day on which work on the task begins.").nullable(),
    Field::new("end_date", Date, Docs, "The day on which work on the task ends.").nullable(),
    Field::new("depends_on_id", Identifier("ProjectPlanTaskId"), Docs, "The identifier of the task that this one depends on.").nullable(),
    Field::new("project_plan_area_id", Identifier("ProjectPlanAreaId"), Docs, "The identifier of an area of a project plan.").nullable(),
    Field::new("dependency_type", PROJECT_PLAN_TASK_DEPENDENCY_TYPE, Docs, "The type of dependency between the ends of two tasks.").nullable(),
    Field::new("status_key", PROJECT_PLAN_TASK_STATUS_KEY, Docs, "The status of a task.").nullable(),
]).other_fields("custom_field_", Json);

/// `UpdateProjectPlanTaskAssignee`.
pub static UPDATE_PROJECT_PLAN_TASK_ASSIGNEE: Schema = Schema::new("UpdateProjectPlanTaskAssignee", &[]).other_fields("", Json);

/// `UpdateProjectStatus`.
pub static UPDATE_PROJECT_STATUS: Schema = Schema::new("UpdateProjectStatus", &[
    Field::new("days_left", Integer, Client, "The remaining work, in days."),
    Field::new("progress", Number, Sdk, "The progress of the work, in percent."),
    Field::new("notes", Text, Sdk, "The author's notes about the project."),
    Field::new("project_status_risk_id", Identifier("ProjectStatusRiskId"), Sdk, "The identifier of a degree of risk."),
]);

/// `UpdateStream`.
pub static UPDATE_STREAM: Schema = Schema::new("UpdateStream", &[
    Field::new("name", Text, Sdk, "The name of the stream."),
]);

/// `UpdateTimesheet`.
pub static UPDATE_TIMESHEET: Schema = Schema::new("UpdateTimesheet", &[
    Field::new("id", Identifier("TimesheetId"), Docs, "The identifier of an entry of a timesheet."),
    Field::new("hours", Number, Docs, "The time spent, in hours."),
    Field::new("notes", Text, Docs, "Notes about the hours."),
    Field::new("mode", REQUESTED_TIMESHEET_MODE, Docs, "The mode of an entry, in the spelling of requests. Responses have the same in lower case."),
]);

/// `ValidationFailedResponse`.
pub static VALIDATION_FAILED_RESPONSE: Schema = Schema::new("ValidationFailedResponse", &[
    Field::new("key", Text, Seed, "The kind of error."),
    Field::new("message", Text, Seed, "A description of the error, for people."),
    Field::new("failures", List(&Object(&VALIDATION_FAILURE)), Seed, "One entry for each broken rule."),
]);

/// `ValidationFailure`.
pub static VALIDATION_FAILURE: Schema = Schema::new("ValidationFailure", &[
    Field::new("field", Text, Seed, "The name of the field or parameter."),
    Field::new("message", Text, Seed, "A description of the failure, for people."),
]);
