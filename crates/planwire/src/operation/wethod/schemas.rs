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
    Field::new("message", Text, Docs, "What the approver has to say about it."),
]);

/// `Budget`.
pub static BUDGET: Schema = Schema::new("Budget", &[
    Field::new("id", Identifier("BudgetId"), Seed, "Identifies a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Seed, "When the budget was created.").required(),
    Field::new("updated_at", DateTime, Seed, "When the budget last changed.").required(),
    Field::new("version", Integer, Seed, "The number of this version among those of the project.").required(),
    Field::new("status", BUDGET_STATUS, Seed, "Where a budget stands on its way to approval.").required(),
    Field::new("final_net_price", Number, Seed, "The final net price, in the company's currency.").required(),
    Field::new("final_net_price_currency", Number, Docs, "The final net price in the budget's own `currency`."),
    Field::new("total_external_cost", Number, Seed, "The sum of what is bought from outside, in the company's currency.").required(),
    Field::new("total_cost", Number, Seed, "The cost of the whole, in the company's currency.").required(),
    Field::new("total_price", Number, Seed, "The price of the whole, in the company's currency.").required(),
    Field::new("total_days", Number, Seed, "The work that is budgeted, in days.").required(),
    Field::new("is_baseline", Boolean, Seed, "Whether this version is the one that others are measured against.").required(),
    Field::new("notes", Text, Seed, "What its author wrote about it; can be empty.").required(),
    Field::new("currency", Text, Seed, "The ISO 4217 code of the budget's own currency."),
    Field::new("is_currency_enabled", Boolean, Seed, "Whether the budget is kept in a currency of its own.").required(),
    Field::new("project_id", Identifier("ProjectId"), Seed, "Identifies a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Seed, "Identifies a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "Identifies a stream, a part of the company with leaders and members of its own.").nullable(),
]);

/// `BudgetArea`.
pub static BUDGET_AREA: Schema = Schema::new("BudgetArea", &[
    Field::new("id", Identifier("BudgetAreaId"), Docs, "Identifies an area of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the area was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the area last changed.").required(),
    Field::new("name", Text, Docs, "What people call the area.").required(),
    Field::new("is_enabled", Boolean, Docs, "Whether the area is switched on.").required(),
    Field::new("type", BUDGET_AREA_TYPE, Docs, "What kind of work or cost an area is for.").required(),
    Field::new("total_external_cost", Number, Docs, "The sum of what is bought from outside for the area, in the company's currency.").required(),
    Field::new("total_cost", Number, Docs, "The cost of the area, in the company's currency.").required(),
    Field::new("total_price", Number, Docs, "The price of the area, in the company's currency.").required(),
    Field::new("total_days", Number, Docs, "The work that is budgeted for the area, in days.").required(),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "Identifies a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "Identifies a stream, a part of the company with leaders and members of its own.").nullable(),
]);

/// `BudgetDay`.
pub static BUDGET_DAY: Schema = Schema::new("BudgetDay", &[
    Field::new("id", Identifier("BudgetDayId"), Docs, "Identifies an entry of budgeted days.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("days", Number, Docs, "How much work is budgeted, in days."),
    Field::new("uid", Text, Docs, "A second identifier, a text; no page says what it is for."),
    Field::new("budget_job_title_id", Identifier("BudgetJobTitleId"), Docs, "Identifies a job title as a budget has it.").bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_price_list_level_id", Identifier("BudgetPriceListLevelId"), Docs, "Identifies a level of a price list as a budget has it.").bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_task_id", Identifier("BudgetTaskId"), Docs, "Identifies a task of a budget.").bounds(Bounds::NONE.at_least(1)),
]);

/// `BudgetJobTitle`.
pub static BUDGET_JOB_TITLE: Schema = Schema::new("BudgetJobTitle", &[
    Field::new("id", Identifier("BudgetJobTitleId"), Docs, "Identifies a job title as a budget has it.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("job_title_id", Identifier("JobTitleId"), Docs, "Identifies a job title.").bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "Identifies a budget.").bounds(Bounds::NONE.at_least(1)),
    Field::new("job_title_name", Text, Docs, "What the job title is called in the budget."),
]);

/// `BudgetPriceListLevel`.
pub static BUDGET_PRICE_LIST_LEVEL: Schema = Schema::new("BudgetPriceListLevel", &[
    Field::new("id", Identifier("BudgetPriceListLevelId"), Docs, "Identifies a level of a price list as a budget has it.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "Identifies a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("level_id", Identifier("LevelId"), Docs, "Identifies a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("level_name", Text, Docs, "What the level is called in the budget.").required(),
    Field::new("level_code", Text, Docs, "The code of the level in the budget.").required(),
    Field::new("level_cost", Number, Docs, "What work of the level costs in the budget; no page gives the unit of work.").required(),
    Field::new("level_price", Number, Docs, "What work of the level is sold for in the budget; no page gives the unit of work.").required(),
]);

/// `BudgetTask`.
pub static BUDGET_TASK: Schema = Schema::new("BudgetTask", &[
    Field::new("id", Identifier("BudgetTaskId"), Docs, "Identifies a task of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the task was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the task last changed.").required(),
    Field::new("uid", Text, Docs, "A second identifier, a text; no page says what it is for.").required(),
    Field::new("name", Text, Docs, "What people call the task.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("currency", Text, Docs, "The code of the task's currency."),
    Field::new("external_cost", Number, Docs, "The cost of what is bought from outside; no page says whether it is in `currency`.").required(),
    Field::new("markup", Integer, Docs, "What is added to the external cost for the price, a whole number; no page gives the unit.").required(),
    Field::new("total_cost", Number, Docs, "The cost of the task as a whole.").required(),
    Field::new("total_price", Number, Docs, "The price of the task as a whole.").required(),
    Field::new("total_days", Number, Docs, "The work that is budgeted for the task, in days.").required(),
    Field::new("type", BUDGET_TASK_TYPE, Docs, "What a task stands for in its budget.").required(),
    Field::new("is_deleted", Boolean, Docs, "Whether the task has been deleted.").required(),
    Field::new("notes", Text, Docs, "What its author wrote about it.").required(),
    Field::new("product_id", Identifier("ProductId"), Docs, "Identifies a product.").bounds(Bounds::NONE.at_least(1)),
    Field::new("quantity", Integer, Docs, "How much of it there is, where the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT; no page gives the unit."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Docs, "Identifies an area of a budget.").required().bounds(Bounds::NONE.at_least(1)),
]);

/// `BusinessUnit`.
pub static BUSINESS_UNIT: Schema = Schema::new("BusinessUnit", &[
    Field::new("id", Identifier("BusinessUnitId"), Sdk, "Identifies a business unit.").required(),
    Field::new("created_at", DateTime, Sdk, "When the business unit was created."),
    Field::new("updated_at", DateTime, Sdk, "When the business unit last changed."),
    Field::new("name", Text, Sdk, "What people call the business unit."),
]);

/// `Capacity`.
pub static CAPACITY: Schema = Schema::new("Capacity", &[
    Field::new("id", Identifier("CapacityId"), Docs, "Identifies a capacity, the hours of a working week.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the capacity was created."),
    Field::new("updated_at", DateTime, Docs, "When the capacity last changed."),
    Field::new("name", Text, Docs, "What people call the capacity.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("monday_minutes", Integer, Docs, "The working time of a Monday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("tuesday_minutes", Integer, Docs, "The working time of a Tuesday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("wednesday_minutes", Integer, Docs, "The working time of a Wednesday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("thursday_minutes", Integer, Docs, "The working time of a Thursday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("friday_minutes", Integer, Docs, "The working time of a Friday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("saturday_minutes", Integer, Docs, "The working time of a Saturday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("sunday_minutes", Integer, Docs, "The working time of a Sunday, in minutes.").bounds(Bounds::NONE.at_most(480)),
    Field::new("is_default", Boolean, Docs, "Whether people have this capacity unless they are given another one."),
    Field::new("archived_at", DateTime, Sdk, "When the capacity was archived.").nullable(),
    Field::new("deleted_at", DateTime, Sdk, "When the capacity was deleted.").nullable(),
]);

/// `Client`.
pub static CLIENT: Schema = Schema::new("Client", &[
    Field::new("id", Identifier("ClientId"), Docs, "Identifies a client.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the client was created."),
    Field::new("updated_at", DateTime, Docs, "When the client last changed."),
    Field::new("corporate_name", Text, Docs, "What the client is called.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("acronym", Text, Docs, "A short form of the client's name.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("email", Text, Docs, "Where the client is written to.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("notes", Text, Docs, "What the company keeps in mind about the client."),
    Field::new("website", Text, Docs, "The address of the client on the web.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("linkedin", Text, Docs, "The address of the client on LinkedIn.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("description", Text, Docs, "What the client is or does."),
    Field::new("street", Text, Docs, "The street of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("zip_code", Text, Docs, "The postal code of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("town", Text, Docs, "The town of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("country", Text, Docs, "The country of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("vat", Text, Docs, "The client's number for value-added tax.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("payment_condition", Text, Docs, "On what conditions the client pays, in words."),
    Field::new("group_company", Integer, Docs, "Nobody documents what it means.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("sdi_code", Text, Docs, "Where the client receives electronic invoices in SDI, the Italian exchange for them."),
    Field::new("pec", Text, Docs, "The client's certified e-mail address, the Italian PEC.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("administration_email", Text, Docs, "Where the client's administration is written to.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("company_registration_number", Text, Docs, "The client's number in the register of companies."),
    Field::new("legal_name", Text, Docs, "What the client is called before the law.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("intent_code", Text, Docs, "The code of the client's declaration of intent, which concerns value-added tax.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("intent_date", Date, Docs, "The day of the declaration of intent."),
    Field::new("phone", Text, Docs, "Where the client is called."),
    Field::new("tax_reference", Text, Docs, "What tax authorities know the client by."),
    Field::new("group_id", Identifier("ClientGroupId"), Docs, "Identifies a group of clients.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("bank_account_id", Identifier("BankAccountId"), Docs, "Identifies a bank account.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "Identifies a rate of value-added tax.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "Identifies a term of payment.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("external_identifiers", List(&Object(&EXTERNAL_CLIENT_IDENTIFIER)), Docs, "What other systems know the client by; comes with `include=externalIdentifiers`."),
    Field::new("deleted_at", DateTime, Sdk, "When the client was deleted.").nullable(),
]);

/// `Contact`.
pub static CONTACT: Schema = Schema::new("Contact", &[
    Field::new("id", Identifier("ContactId"), Docs, "Identifies a contact of a client.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the contact was created."),
    Field::new("updated_at", DateTime, Docs, "When the contact last changed."),
    Field::new("client_id", Identifier("ClientId"), Docs, "Identifies a client.").bounds(Bounds::NONE.at_least(1)),
    Field::new("email", Text, Docs, "Where the contact is written to."),
    Field::new("name", Text, Docs, "The first name."),
    Field::new("surname", Text, Docs, "The family name."),
    Field::new("role", Text, Docs, "What the contact does at the client."),
    Field::new("notes", Text, Docs, "What the company keeps in mind about the contact."),
    Field::new("linkedin", Text, Docs, "The address of the contact on LinkedIn."),
    Field::new("description", Text, Docs, "Who the contact is."),
    Field::new("telephone", Json, Docs, "Where the contact is called. A text or a number: the sources disagree."),
]);

/// `CreateBudget`.
pub static CREATE_BUDGET: Schema = Schema::new("CreateBudget", &[
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "Identifies a stream, a part of the company with leaders and members of its own."),
    Field::new("template_id", Identifier("BudgetTemplateId"), Docs, "The template that the budget starts from."),
    Field::new("final_net_price", Number, Docs, "The final net price, in the company's currency."),
    Field::new("notes", Text, Docs, "What its author writes about it."),
]);

/// `CreateBudgetArea`.
pub static CREATE_BUDGET_AREA: Schema = Schema::new("CreateBudgetArea", &[
    Field::new("name", Text, Docs, "What people will call the area.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("budget_id", Identifier("BudgetId"), Docs, "Identifies a budget."),
]);

/// `CreateBudgetTask`.
pub static CREATE_BUDGET_TASK: Schema = Schema::new("CreateBudgetTask", &[
    Field::new("name", Text, Sdk, "What people will call the task."),
    Field::new("external_cost", Json, Sdk, "The cost of what is bought from outside. Nobody documents the type; the task has a number."),
    Field::new("markup", Integer, Sdk, "What is added to the external cost for the price, a whole number; no page gives the unit."),
    Field::new("notes", Text, Sdk, "What its author writes about it."),
    Field::new("quantity", Integer, Sdk, "How much of it there is, where its type has such a number."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Sdk, "Identifies an area of a budget."),
    Field::new("currency", Text, Sdk, "The code of the task's currency."),
]);

/// `CreateClient`.
pub static CREATE_CLIENT: Schema = Schema::new("CreateClient", &[
    Field::new("corporate_name", Text, Sdk, "What the client is called."),
    Field::new("acronym", Text, Sdk, "A short form of the client's name."),
    Field::new("email", Text, Sdk, "Where the client is written to."),
    Field::new("notes", Text, Sdk, "What the company keeps in mind about the client."),
    Field::new("website", Text, Sdk, "The address of the client on the web."),
    Field::new("linkedin", Text, Sdk, "The address of the client on LinkedIn."),
    Field::new("description", Text, Sdk, "What the client is or does."),
    Field::new("street", Text, Sdk, "The street of the client's address."),
    Field::new("zip_code", Text, Sdk, "The postal code of the client's address."),
    Field::new("town", Text, Sdk, "The town of the client's address."),
    Field::new("country", Text, Sdk, "The country of the client's address."),
    Field::new("vat", Text, Sdk, "The client's number for value-added tax."),
    Field::new("payment_condition", Text, Sdk, "On what conditions the client pays, in words."),
    Field::new("sdi_code", Text, Sdk, "Where the client receives electronic invoices in SDI, the Italian exchange for them."),
    Field::new("pec", Text, Sdk, "The client's certified e-mail address, the Italian PEC."),
    Field::new("administration_email", Text, Sdk, "Where the client's administration is written to."),
    Field::new("company_registration_number", Text, Sdk, "The client's number in the register of companies."),
    Field::new("legal_name", Text, Sdk, "What the client is called before the law."),
    Field::new("intent_code", Text, Sdk, "The code of the client's declaration of intent, which concerns value-added tax."),
    Field::new("intent_date", Date, Sdk, "The day of the declaration of intent."),
    Field::new("phone", Text, Sdk, "Where the client is called."),
    Field::new("tax_reference", Text, Sdk, "What tax authorities know the client by."),
    Field::new("group_id", Identifier("ClientGroupId"), Sdk, "Identifies a group of clients."),
    Field::new("bank_account_id", Identifier("BankAccountId"), Sdk, "Identifies a bank account."),
    Field::new("vat_rate_id", Identifier("VatRateId"), Sdk, "Identifies a rate of value-added tax."),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Sdk, "Identifies a term of payment."),
]);

/// `CreateContact`.
pub static CREATE_CONTACT: Schema = Schema::new("CreateContact", &[
    Field::new("email", Text, Docs, "Where the contact is written to."),
    Field::new("name", Text, Docs, "The first name."),
    Field::new("surname", Text, Docs, "The family name."),
    Field::new("role", Text, Docs, "What the contact does at the client."),
    Field::new("notes", Text, Docs, "What the company keeps in mind about the contact."),
    Field::new("linkedin", Text, Docs, "The address of the contact on LinkedIn."),
    Field::new("description", Text, Docs, "Who the contact is."),
    Field::new("client_id", Identifier("ClientId"), Docs, "Identifies a client."),
]);

/// `CreateCustomField`.
pub static CREATE_CUSTOM_FIELD: Schema = Schema::new("CreateCustomField", &[
    Field::new("name", Text, Docs, "What people call the field.").required().bounds(Bounds::NONE.at_most_characters(30)),
    Field::new("description", Text, Docs, "What the field is for."),
    Field::new("type", CREATE_CUSTOM_FIELD_TYPE, Docs, "What a new custom field holds.").required(),
    Field::new("domain", CUSTOM_FIELD_DOMAIN, Docs, "The kind of record that has the custom field.").required(),
    Field::new("required", Boolean, Docs, "Whether the field must have a value."),
    Field::new("sort", Integer, Docs, "The field's place in the order."),
]);

/// `CreateCustomFieldOption`.
pub static CREATE_CUSTOM_FIELD_OPTION: Schema = Schema::new("CreateCustomFieldOption", &[
    Field::new("name", Text, Docs, "What people call the option.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("custom_field_id", Identifier("CustomFieldId"), Docs, "Identifies a custom field.").required(),
    Field::new("color", CUSTOM_FIELD_OPTION_COLOR, Docs, "The color that shows an option, in hexadecimal."),
    Field::new("sort", Integer, Docs, "The option's place in the order."),
]);

/// `CreateHoliday`.
pub static CREATE_HOLIDAY: Schema = Schema::new("CreateHoliday", &[
    Field::new("name", Text, Docs, "What people call the holiday.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("repeating", Boolean, Docs, "Whether the holiday comes back every year."),
    Field::new("exact_date", Date, Docs, "The day of a holiday that does not come back."),
    Field::new("repeating_day", Integer, Docs, "The day of the month of a holiday that comes back.").bounds(Bounds::NONE.at_least(1).at_most(31)),
    Field::new("repeating_month", Integer, Docs, "The month of a holiday that comes back, from 1 for January.").bounds(Bounds::NONE.at_least(1).at_most(12)),
]);

/// `CreateInvoice`.
pub static CREATE_INVOICE: Schema = Schema::new("CreateInvoice", &[
    Field::new("invoice_number", Text, Docs, "The number of the invoice in the books of the company.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client that the invoice refers to."),
    Field::new("value", Number, Docs, "The amount of the invoice. No page says in which currency, or whether tax is part of it."),
    Field::new("exchange_rate", Number, Docs, "The rate that the amount is exchanged at. No page says between which currencies."),
    Field::new("issue_date", Date, Docs, "The day the invoice bears."),
    Field::new("notes", Text, Docs, "What its author wrote about it."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("budget_area_uid", Text, Docs, "Identifies the area of the budget that the invoice is for."),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "Identifies a rate of value-added tax."),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "Identifies a term of payment."),
]);

/// `CreateLocation`.
pub static CREATE_LOCATION: Schema = Schema::new("CreateLocation", &[
    Field::new("name", Text, Sdk, "What people are to call the location."),
    Field::new("default", Boolean, Sdk, "Whether it becomes the location of whoever has no other."),
]);

/// `CreatePeopleAllocation`.
pub static CREATE_PEOPLE_ALLOCATION: Schema = Schema::new("CreatePeopleAllocation", &[
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("date", Date, Docs, "The day to plan."),
    Field::new("hours", Integer, Docs, "What to plan for the day, in whole hours.").bounds(Bounds::NONE.at_least(1).at_most(8)),
]);

/// `CreatePersonCapacity`.
pub static CREATE_PERSON_CAPACITY: Schema = Schema::new("CreatePersonCapacity", &[
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("capacity_id", Identifier("CapacityId"), Docs, "Identifies a capacity, the hours of a working week.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("starts_at", Date, Docs, "The first day of the capacity.").required(),
]);

/// `CreatePersonPayroll`.
pub static CREATE_PERSON_PAYROLL: Schema = Schema::new("CreatePersonPayroll", &[
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "Identifies a business unit."),
    Field::new("cost", Number, Docs, "The cost of a year. Nobody documents its currency."),
    Field::new("taxes", Integer, Docs, "The taxes on it, a whole number; nobody documents whether it is an amount or a percentage."),
    Field::new("from", Text, Docs, "The first month, as `YYYY-MM`."),
    Field::new("to", Text, Docs, "The last month, as `YYYY-MM`."),
]);

/// `CreatePriceList`.
pub static CREATE_PRICE_LIST: Schema = Schema::new("CreatePriceList", &[
    Field::new("client_id", Identifier("ClientId"), Docs, "The client that the price list is for."),
    Field::new("name", Text, Docs, "What people will call the price list.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("description", Text, Docs, "What the price list is for.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The day from which the price list can be used."),
    Field::new("available_to", Date, Docs, "The day until which the price list can be used."),
    Field::new("is_default_for_client", Boolean, Docs, "Whether it is the default price list of its client."),
    Field::new("sync_with_company_default", Boolean, Docs, "Whether it follows the company's default price list."),
]);

/// `CreateProduct`.
pub static CREATE_PRODUCT: Schema = Schema::new("CreateProduct", &[
    Field::new("name", Text, Docs, "What people will call the product.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("description", Text, Docs, "What the product is about.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The day from which the product can be sold."),
    Field::new("available_to", Date, Docs, "The day until which the product can be sold."),
    Field::new("external_cost", Number, Docs, "The cost of what is bought from outside for it, in the company's currency.").default("0"),
    Field::new("markup", Integer, Docs, "What is added to the external cost for the price, a whole number; no page gives the unit.").default("0"),
    Field::new("price", Number, Docs, "What the product is sold for, in the company's currency."),
]);

/// `CreateProject`.
pub static CREATE_PROJECT: Schema = Schema::new("CreateProject", &[
    Field::new("name", Text, Docs, "What people call the project.").bounds(Bounds::NONE.at_most_characters(500)),
    Field::new("client_id", Identifier("ClientId"), Docs, "Identifies a client."),
    Field::new("client_contact_id", Identifier("ContactId"), Docs, "Identifies a contact of a client."),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client."),
    Field::new("pm_id", Identifier("PersonId"), Docs, "Identifies the project manager."),
    Field::new("account_id", Identifier("PersonId"), Docs, "Identifies the person who is the account of the project."),
    Field::new("job_order_category_id", Identifier("JobOrderCategoryId"), Docs, "Identifies a category of job orders."),
    Field::new("project_type_id", Identifier("ProjectTypeId"), Docs, "Identifies a type of projects."),
    Field::new("job_order", Text, Docs, "The job order that the project runs under, as the company writes it.").bounds(Bounds::NONE.at_most_characters(150)),
    Field::new("value", Number, Docs, "What the project is worth, in thousands."),
    Field::new("probability", Integer, Docs, "How likely the project is to be won, in percent.").bounds(Bounds::NONE.at_most(100)),
    Field::new("external_cost_percentage", Integer, Docs, "The part of the value that goes to external costs, in percent."),
    Field::new("start_date", Date, Sdk, "The first day of the project."),
    Field::new("duration", Integer, Docs, "How long the project takes, in months.").bounds(Bounds::NONE.at_least(1)),
    Field::new("due_date", Date, Docs, "The day by which the project is due."),
    Field::new("signed_on", Date, Docs, "The day on which the project was signed."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "Identifies a business unit."),
]).other_fields("metadata_", Json);

/// `CreateProjectMetadata`.
pub static CREATE_PROJECT_METADATA: Schema = Schema::new("CreateProjectMetadata", &[
    Field::new("key", Text, Docs, "What people call the field."),
    Field::new("values", List(&Text), Docs, "The values to choose from."),
    Field::new("is_required", Boolean, Docs, "Whether each project must have a value."),
]);

/// `CreateProjectPlanArea`.
pub static CREATE_PROJECT_PLAN_AREA: Schema = Schema::new("CreateProjectPlanArea", &[
    Field::new("name", Text, Sdk, "What people call the area."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "Identifies a project."),
]);

/// `CreateProjectPlanSubtask`.
pub static CREATE_PROJECT_PLAN_SUBTASK: Schema = Schema::new("CreateProjectPlanSubtask", &[
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "Identifies a task of a project plan."),
    Field::new("name", Text, Sdk, "What people call the subtask."),
    Field::new("notes", Text, Sdk, "What people wrote about the subtask."),
    Field::new("start_date", Date, Sdk, "The day on which work on the subtask begins."),
    Field::new("end_date", Date, Sdk, "The day on which work on the subtask ends."),
    Field::new("depends_on_id", Identifier("ProjectPlanSubtaskId"), Sdk, "Identifies the subtask that this one depends on."),
    Field::new("dependency_type", Text, Sdk, "Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`."),
    Field::new("status_key", Text, Sdk, "Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`."),
]);

/// `CreateProjectPlanSubtaskAssignee`.
pub static CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Schema = Schema::new("CreateProjectPlanSubtaskAssignee", &[]).other_fields("", Json);

/// `CreateProjectPlanTask`.
pub static CREATE_PROJECT_PLAN_TASK: Schema = Schema::new("CreateProjectPlanTask", &[
    Field::new("project_plan_area_id", Identifier("ProjectPlanAreaId"), Docs, "Identifies an area of a project plan."),
    Field::new("name", Text, Docs, "What people call the task.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("notes", Text, Docs, "What people wrote about the task."),
    Field::new("start_date", Date, Docs, "The day on which work on the task begins."),
    Field::new("end_date", Date, Docs, "The day on which work on the task ends."),
    Field::new("depends_on_id", Identifier("ProjectPlanTaskId"), Docs, "Identifies the task that this one depends on."),
    Field::new("dependency_type", PROJECT_PLAN_TASK_DEPENDENCY_TYPE, Docs, "Which end of a task depends on which end of the other."),
    Field::new("status_key", PROJECT_PLAN_TASK_STATUS_KEY, Docs, "Where a task stands."),
]).other_fields("custom_field_", Json);

/// `CreateProjectPlanTaskAssignee`.
pub static CREATE_PROJECT_PLAN_TASK_ASSIGNEE: Schema = Schema::new("CreateProjectPlanTaskAssignee", &[]).other_fields("", Json);

/// `CreateProjectStatus`.
pub static CREATE_PROJECT_STATUS: Schema = Schema::new("CreateProjectStatus", &[
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("date", Date, Docs, "The day that the report is about, which must be a Monday."),
    Field::new("days_left", Integer, Client, "The work that is left, in days. Required if the mode is `remaining-days`."),
    Field::new("progress", Number, Docs, "How much of the work is done, in percent. Required where the mode is `percentage`.").bounds(Bounds::NONE.at_most(100)),
    Field::new("notes", Text, Docs, "What its author wrote about the project."),
    Field::new("project_status_risk_id", Identifier("ProjectStatusRiskId"), Docs, "Identifies a degree of risk."),
]);

/// `CreateStream`.
pub static CREATE_STREAM: Schema = Schema::new("CreateStream", &[
    Field::new("name", Text, Sdk, "What people are to call the stream."),
]);

/// `CreateTimesheet`.
pub static CREATE_TIMESHEET: Schema = Schema::new("CreateTimesheet", &[
    Field::new("date", Date, Docs, "The day to keep the hours under."),
    Field::new("hours", Number, Docs, "What was spent, in hours."),
    Field::new("notes", Text, Docs, "What to note about the hours."),
    Field::new("mode", REQUESTED_TIMESHEET_MODE, Sdk, "How an entry is to be kept, as requests have it. Answers write the same in lower case."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company."),
]);

/// `CreateTimesheetWhitelist`.
pub static CREATE_TIMESHEET_WHITELIST: Schema = Schema::new("CreateTimesheetWhitelist", &[
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").required(),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").required(),
]);

/// `CustomField`.
pub static CUSTOM_FIELD: Schema = Schema::new("CustomField", &[
    Field::new("id", Identifier("CustomFieldId"), Docs, "Identifies a custom field.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the custom field was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the custom field last changed.").required(),
    Field::new("name", Text, Docs, "What people call the field.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("description", Text, Docs, "What the field is for."),
    Field::new("type", CUSTOM_FIELD_TYPE, Docs, "What a custom field holds. All three have options to choose from.").required(),
    Field::new("domain", CUSTOM_FIELD_DOMAIN, Docs, "The kind of record that has the custom field.").required(),
    Field::new("required", Boolean, Docs, "Whether the field must have a value.").required(),
    Field::new("sort", Integer, Docs, "The field's place in the order.").required(),
    Field::new("options", List(&Object(&CUSTOM_FIELD_OPTION)), Docs, "The values to choose from; comes with `include=options`."),
    Field::new("archived_at", DateTime, Docs, "When the field was archived.").nullable(),
    Field::new("deleted_at", DateTime, Docs, "When the field was deleted.").nullable(),
]);

/// `CustomFieldOption`.
pub static CUSTOM_FIELD_OPTION: Schema = Schema::new("CustomFieldOption", &[
    Field::new("id", Identifier("CustomFieldOptionId"), Docs, "Identifies an option of a custom field.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the option was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the option last changed.").required(),
    Field::new("name", Text, Docs, "What people call the option.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("color", CUSTOM_FIELD_OPTION_COLOR, Docs, "The color that shows an option, in hexadecimal."),
    Field::new("sort", Integer, Docs, "The option's place in the order.").required(),
    Field::new("custom_field_id", Identifier("CustomFieldId"), Docs, "Identifies a custom field.").required(),
    Field::new("deleted_at", DateTime, Docs, "When the option was deleted.").nullable(),
]);

/// `ExternalClientIdentifier`.
pub static EXTERNAL_CLIENT_IDENTIFIER: Schema = Schema::new("ExternalClientIdentifier", &[
    Field::new("id", Identifier("ExternalClientIdentifierId"), Docs, "Identifies what a client is known by in another system.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the identifier was created."),
    Field::new("updated_at", DateTime, Docs, "When the identifier last changed."),
    Field::new("external_id", Text, Docs, "What the other system calls the client."),
    Field::new("type", Text, Docs, "The kind of identifier; nobody documents the values."),
]);

/// `ForbiddenResponse`.
pub static FORBIDDEN_RESPONSE: Schema = Schema::new("ForbiddenResponse", &[
    Field::new("key", Text, Seed, "Identifies the kind of error."),
    Field::new("message", Text, Seed, "Says what went wrong, for people."),
]);

/// `Holiday`.
pub static HOLIDAY: Schema = Schema::new("Holiday", &[
    Field::new("id", Identifier("HolidayId"), Docs, "Identifies a holiday.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the holiday was created."),
    Field::new("updated_at", DateTime, Docs, "When the holiday last changed."),
    Field::new("name", Text, Docs, "What people call the holiday.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("repeating", Boolean, Docs, "Whether the holiday comes back every year."),
    Field::new("exact_date", Date, Docs, "The day of a holiday that does not come back.").nullable(),
    Field::new("repeating_day", Integer, Docs, "The day of the month of a holiday that comes back.").nullable().bounds(Bounds::NONE.at_least(1).at_most(31)),
    Field::new("repeating_month", Integer, Docs, "The month of a holiday that comes back, from 1 for January.").nullable().bounds(Bounds::NONE.at_least(1).at_most(12)),
    Field::new("deleted_at", DateTime, Sdk, "When the holiday was deleted.").nullable(),
]);

/// `HolidayLocation`.
pub static HOLIDAY_LOCATION: Schema = Schema::new("HolidayLocation", &[
    Field::new("id", Identifier("HolidayLocationId"), Docs, "Identifies the link between a holiday and a location.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the link was created."),
    Field::new("updated_at", DateTime, Docs, "When the link last changed."),
    Field::new("holiday_id", Identifier("HolidayId"), Docs, "Identifies a holiday.").bounds(Bounds::NONE.at_least(1)),
    Field::new("location_id", Identifier("LocationId"), Docs, "Identifies a location.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the link was deleted.").nullable(),
]);

/// `Invoice`.
pub static INVOICE: Schema = Schema::new("Invoice", &[
    Field::new("id", Identifier("InvoiceId"), Docs, "Identifies an invoice.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the invoice was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the invoice last changed.").required(),
    Field::new("status", INVOICE_STATUS, Docs, "Where an invoice stands on its way to payment.").required(),
    Field::new("invoice_number", Text, Docs, "The number of the invoice in the books of the company.").nullable(),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client that the invoice refers to.").nullable(),
    Field::new("value", Number, Docs, "The amount of the invoice. No page says in which currency, or whether tax is part of it.").required(),
    Field::new("exchange_rate", Number, Docs, "The rate that the amount is exchanged at. No page says between which currencies.").nullable(),
    Field::new("issue_date", Date, Docs, "The day the invoice bears.").required(),
    Field::new("payment_date", Date, Docs, "The day the invoice was paid.").nullable(),
    Field::new("notes", Text, Docs, "What its author wrote about it.").nullable(),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_area_uid", Text, Docs, "Identifies the area of the budget that the invoice is for.").nullable(),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "Identifies a rate of value-added tax.").nullable(),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "Identifies a term of payment.").nullable(),
]);

/// `InvoiceContact`.
pub static INVOICE_CONTACT: Schema = Schema::new("InvoiceContact", &[
    Field::new("id", Identifier("InvoiceContactId"), Docs, "Identifies a contact that invoices are sent to.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the invoice contact was created."),
    Field::new("updated_at", DateTime, Docs, "When the invoice contact last changed."),
    Field::new("email", Text, Docs, "The e-mail address.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("alias", Text, Docs, "A shorter name for the address.").bounds(Bounds::NONE.at_most_characters(50)),
]);

/// `JobOrderCategory`.
pub static JOB_ORDER_CATEGORY: Schema = Schema::new("JobOrderCategory", &[
    Field::new("id", Identifier("JobOrderCategoryId"), Docs, "Identifies a category of job orders.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the category was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the category last changed.").required(),
    Field::new("name", Text, Docs, "What people call the category.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("color", Text, Docs, "The color that shows the category; the page does not say how it is written.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("is_chargeable", Boolean, Docs, "Whether the work is charged to clients.").required(),
    Field::new("is_allocation_request_required", Boolean, Docs, "Whether people must be requested before they are allocated.").required(),
    Field::new("is_planning_allowed_to_everybody", Boolean, Docs, "Whether everybody may plan people on the projects.").required(),
    Field::new("is_planning_unlimited", Boolean, Docs, "Whether planning has no limit.").required(),
    Field::new("hours_type", Text, Docs, "The kind of hours that the work counts as; nobody documents the values."),
    Field::new("is_program_required", Boolean, Docs, "Whether a project must belong to a program.").required(),
    Field::new("is_budget_invoice_driven", Boolean, Docs, "Whether the invoices lead the budget.").required(),
    Field::new("is_capex", Boolean, Docs, "Whether the work is capital expenditure.").required(),
    Field::new("external_costs_type", JOB_ORDER_CATEGORY_EXTERNAL_COSTS_TYPE, Docs, "Where external costs go in the accounts."),
    Field::new("is_won_lost_feedback_required", Boolean, Docs, "Whether one must say why a project was won or lost."),
    Field::new("is_opportunity_status_tracking_enabled", Boolean, Docs, "Whether the status of opportunities is tracked."),
    Field::new("is_timesheet_automatic", Boolean, Docs, "Whether timesheets are filled in by the system."),
    Field::new("is_external_drive_canvas_enabled", Boolean, Docs, "Whether projects have a canvas on an external drive."),
    Field::new("project_status_mode", JOB_ORDER_CATEGORY_PROJECT_STATUS_MODE, Docs, "How the progress of a project is told."),
    Field::new("is_project_review_required", Boolean, Docs, "Whether projects must be reviewed."),
    Field::new("project_review_value_threshold", Integer, Sdk, "The value of a project from which it is reviewed, in a currency that nobody documents.").nullable(),
    Field::new("job_order_category_group_id", Identifier("JobOrderCategoryGroupId"), Sdk, "Identifies a group of categories of job orders.").nullable(),
    Field::new("job_order_template_id", Identifier("JobOrderTemplateId"), Sdk, "Identifies a template of job orders.").nullable(),
    Field::new("deleted_at", DateTime, Sdk, "When the category was deleted.").nullable(),
]);

/// `JobOrderCategoryGroup`.
pub static JOB_ORDER_CATEGORY_GROUP: Schema = Schema::new("JobOrderCategoryGroup", &[
    Field::new("id", Identifier("JobOrderCategoryGroupId"), Docs, "Identifies a group of categories of job orders.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the group was created."),
    Field::new("updated_at", DateTime, Docs, "When the group last changed."),
    Field::new("name", Text, Docs, "What people call the group.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("is_default", Boolean, Docs, "Whether categories are in this group unless they are put into another one."),
    Field::new("deleted_at", DateTime, Docs, "When the group was deleted.").nullable(),
]);

/// `JobTitle`.
pub static JOB_TITLE: Schema = Schema::new("JobTitle", &[
    Field::new("id", Identifier("JobTitleId"), Docs, "Identifies a job title.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the job title was created."),
    Field::new("updated_at", DateTime, Docs, "When the job title last changed."),
    Field::new("name", Text, Docs, "What people call the job.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("is_archived", Boolean, Docs, "Whether the job title is out of use."),
    Field::new("level_id", Identifier("LevelId"), Docs, "Identifies a level, the seniority of a person."),
]);

/// `Level`.
pub static LEVEL: Schema = Schema::new("Level", &[
    Field::new("id", Identifier("LevelId"), Docs, "Identifies a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the level was created."),
    Field::new("updated_at", DateTime, Docs, "When the level last changed."),
    Field::new("name", Text, Docs, "What people call the level.").bounds(Bounds::NONE.at_most_characters(45)),
    Field::new("code", Text, Docs, "A short name of the level.").bounds(Bounds::NONE.at_most_characters(45)),
    Field::new("chargeability_target", Number, Docs, "How much of the working time should be charged to clients, in percent.").bounds(Bounds::NONE.at_most(100)),
    Field::new("is_external", Boolean, Docs, "Whether people of the level are from outside the company."),
    Field::new("must_be_planned", Boolean, Docs, "Whether the work of people of the level must be planned."),
    Field::new("must_do_timesheet", Boolean, Docs, "Whether people of the level must fill in timesheets."),
    Field::new("is_default_in_budget", Boolean, Docs, "Whether a budget has the level from the start."),
]);

/// `Location`.
pub static LOCATION: Schema = Schema::new("Location", &[
    Field::new("id", Identifier("LocationId"), Docs, "Identifies a location.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the location was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the location last changed.").required(),
    Field::new("name", Text, Docs, "What people call the location.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("default", Boolean, Docs, "Whether it is the location of whoever has no other.").required(),
    Field::new("deleted_at", DateTime, Docs, "When the location was deleted.").nullable(),
]);

/// `NotFoundResponse`.
pub static NOT_FOUND_RESPONSE: Schema = Schema::new("NotFoundResponse", &[
    Field::new("key", Text, Docs, "Identifies the kind of error."),
    Field::new("message", Text, Docs, "Says what went wrong, for people."),
]);

/// `PeopleAllocation`.
pub static PEOPLE_ALLOCATION: Schema = Schema::new("PeopleAllocation", &[
    Field::new("id", Identifier("PeopleAllocationId"), Docs, "Identifies an allocation of a person to a project on a day.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the allocation was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the allocation last changed.").required(),
    Field::new("date", Date, Docs, "The day that is planned.").required(),
    Field::new("hours", Integer, Docs, "What is planned for the day, in whole hours.").required().bounds(Bounds::NONE.at_most(8)),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the allocation was deleted.").nullable(),
]);

/// `Person`.
pub static PERSON: Schema = Schema::new("Person", &[
    Field::new("id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the person was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the person last changed.").required(),
    Field::new("email", Text, Docs, "Where the person gets mail.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("name", Text, Docs, "The first name of the person.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("surname", Text, Docs, "The family name of the person.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("role_id", Identifier("RoleId"), Docs, "Identifies a role, which is a set of permissions.").bounds(Bounds::NONE.at_least(1)),
    Field::new("role", Text, Docs, "What the role of the person is called.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("is_archived", Boolean, Docs, "Whether the person is archived.").required(),
    Field::new("is_visible_in_people_allocation", Boolean, Docs, "Whether the allocation of people shows the person.").required(),
    Field::new("has_timesheet_required", Boolean, Docs, "Whether the person has to keep a timesheet.").required(),
    Field::new("level_id", Identifier("LevelId"), Docs, "Identifies a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Docs, "Identifies a stream, a part of the company with leaders and members of its own.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("job_title_id", Identifier("JobTitleId"), Docs, "Identifies a job title.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("allocation_manager_id", Identifier("PersonId"), Docs, "Who manages the allocations of the person.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("capacity_id", Identifier("CapacityId"), Docs, "Identifies a capacity, the hours of a working week.").bounds(Bounds::NONE.at_least(1)),
    Field::new("location_id", Identifier("LocationId"), Docs, "Identifies a location.").bounds(Bounds::NONE.at_least(1)),
]);

/// `PersonCapacity`.
pub static PERSON_CAPACITY: Schema = Schema::new("PersonCapacity", &[
    Field::new("id", Identifier("PersonCapacityId"), Docs, "Identifies the capacity of a person from a day on.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("capacity_id", Identifier("CapacityId"), Docs, "Identifies a capacity, the hours of a working week.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the entry was deleted.").nullable(),
    Field::new("starts_at", Date, Docs, "The first day of the capacity; null is taken to mean that it has no first day.").nullable(),
]);

/// `PersonPayroll`.
pub static PERSON_PAYROLL: Schema = Schema::new("PersonPayroll", &[
    Field::new("id", Identifier("PersonPayrollId"), Docs, "Identifies the payroll of a person for a time.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the payroll was created."),
    Field::new("updated_at", DateTime, Docs, "When the payroll last changed."),
    Field::new("person_id", Identifier("PersonId"), Docs, "Whose payroll it is."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "Identifies a business unit."),
    Field::new("cost", Number, Docs, "The cost of a year. Nobody documents its currency."),
    Field::new("taxes", Integer, Docs, "The taxes on it, a whole number; nobody documents whether it is an amount or a percentage."),
    Field::new("from", Text, Docs, "The first month, as `YYYY-MM`."),
    Field::new("to", Text, Docs, "The last month, as `YYYY-MM`.").nullable(),
]);

/// `PreconditionFailedResponse`.
pub static PRECONDITION_FAILED_RESPONSE: Schema = Schema::new("PreconditionFailedResponse", &[
    Field::new("key", Text, Seed, "Identifies the kind of error."),
    Field::new("message", Text, Seed, "Says what went wrong, for people."),
]);

/// `PriceList`.
pub static PRICE_LIST: Schema = Schema::new("PriceList", &[
    Field::new("id", Identifier("PriceListId"), Docs, "Identifies a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the price list was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the price list last changed.").required(),
    Field::new("name", Text, Docs, "What people call the price list.").required(),
    Field::new("description", Text, Docs, "What the price list is for."),
    Field::new("available_from", Date, Docs, "The day from which the price list can be used."),
    Field::new("available_to", Date, Docs, "The day until which the price list can be used."),
    Field::new("is_default_for_client", Boolean, Docs, "Whether it is the default price list of its client.").required(),
    Field::new("is_default_for_company", Boolean, Docs, "Whether it is the default price list of the company.").required(),
    Field::new("uses_default_price_list_costs", Boolean, Docs, "Whether its costs are those of the company's default price list.").required(),
    Field::new("client_id", Identifier("ClientId"), Docs, "The client that the price list is for, if it is for one.").bounds(Bounds::NONE.at_least(1)),
]);

/// `PriceListLevel`.
pub static PRICE_LIST_LEVEL: Schema = Schema::new("PriceListLevel", &[
    Field::new("id", Identifier("PriceListLevelId"), Docs, "Identifies a level of a price list.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the level was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the level last changed.").required(),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list.").bounds(Bounds::NONE.at_least(1)),
    Field::new("level_id", Identifier("LevelId"), Docs, "Identifies a level, the seniority of a person.").bounds(Bounds::NONE.at_least(1)),
    Field::new("price", Integer, Docs, "What work of the level is sold for; no page gives the unit of work.").required(),
    Field::new("cost", Integer, Docs, "What work of the level costs; no page gives the unit of work.").required(),
]);

/// `Product`.
pub static PRODUCT: Schema = Schema::new("Product", &[
    Field::new("id", Identifier("ProductId"), Docs, "Identifies a product.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the product was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the product last changed.").required(),
    Field::new("name", Text, Docs, "What people call the product.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("description", Text, Docs, "What the product is about.").required().bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The day from which the product can be sold."),
    Field::new("available_to", Date, Docs, "The day until which the product can be sold."),
    Field::new("external_cost", Number, Docs, "The cost of what is bought from outside for it, in the company's currency.").required(),
    Field::new("markup", Integer, Docs, "What is added to the external cost for the price, a whole number; no page gives the unit.").required(),
    Field::new("price", Number, Docs, "What the product is sold for, in the company's currency."),
]);

/// `Production`.
pub static PRODUCTION: Schema = Schema::new("Production", &[
    Field::new("id", Identifier("ProductionId"), Sdk, "Identifies a production.").required(),
    Field::new("created_at", DateTime, Sdk, "When the production was created."),
    Field::new("updated_at", DateTime, Sdk, "When the production last changed."),
    Field::new("date", Date, Sdk, "The date of the production; nobody says how long a time it stands for."),
    Field::new("value", Json, Sdk, "How much the production is. Nobody documents the type or the unit."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "Identifies a project."),
    Field::new("deleted_at", DateTime, Sdk, "When the production was deleted.").nullable(),
]);

/// `ProductionPlan`.
pub static PRODUCTION_PLAN: Schema = Schema::new("ProductionPlan", &[
    Field::new("id", Identifier("ProductionPlanId"), Seed, "Identifies a production plan.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Seed, "When the plan was created.").required(),
    Field::new("updated_at", DateTime, Seed, "When the plan last changed.").required(),
    Field::new("date", Date, Seed, "The month, by its first day.").required(),
    Field::new("value", Number, Seed, "The production planned for the month, in percent of the whole.").required().bounds(Bounds::NONE.at_most(100)),
    Field::new("project_id", Identifier("ProjectId"), Seed, "Identifies a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Sdk, "When the plan was deleted.").nullable(),
]);

/// `ProductionPlanStream`.
pub static PRODUCTION_PLAN_STREAM: Schema = Schema::new("ProductionPlanStream", &[
    Field::new("id", Identifier("ProductionPlanStreamId"), Sdk, "Identifies the share of a stream in a production plan.").required(),
    Field::new("created_at", DateTime, Sdk, "When the share was created."),
    Field::new("updated_at", DateTime, Sdk, "When the share last changed."),
    Field::new("date", Date, Sdk, "The date of the production plan; its pages give the first day of a month."),
    Field::new("value", Json, Sdk, "How much is planned for the stream. Nobody documents the type or the unit."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "Identifies a project."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "Identifies a stream, a part of the company with leaders and members of its own."),
    Field::new("production_plan_id", Identifier("ProductionPlanId"), Sdk, "Identifies a production plan."),
    Field::new("deleted_at", DateTime, Sdk, "When the share was deleted.").nullable(),
]);

/// `ProductionStream`.
pub static PRODUCTION_STREAM: Schema = Schema::new("ProductionStream", &[
    Field::new("id", Identifier("ProductionStreamId"), Docs, "Identifies the share of a stream in a production.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the share was created."),
    Field::new("updated_at", DateTime, Docs, "When the share last changed."),
    Field::new("date", Date, Docs, "The week, by its first day."),
    Field::new("value", Number, Docs, "How much the share is; no page gives the unit."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("production_id", Identifier("ProductionId"), Docs, "Identifies a production.").bounds(Bounds::NONE.at_least(1)),
    Field::new("stream_id", Identifier("StreamId"), Docs, "Identifies a stream, a part of the company with leaders and members of its own.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the share was deleted.").nullable(),
]);

/// `ProductLevel`.
pub static PRODUCT_LEVEL: Schema = Schema::new("ProductLevel", &[
    Field::new("id", Identifier("ProductLevelId"), Seed, "Identifies a product level.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Seed, "When the product level was created.").required(),
    Field::new("updated_at", DateTime, Seed, "When the product level last changed.").required(),
    Field::new("product_id", Identifier("ProductId"), Seed, "Identifies a product.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("level_id", Identifier("LevelId"), Seed, "Identifies a level, the seniority of a person.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("days", Number, Seed, "What the level contributes, in days.").required(),
]);

/// `Project`.
pub static PROJECT: Schema = Schema::new("Project", &[
    Field::new("id", Identifier("ProjectId"), Docs, "Identifies a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the project was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the project last changed.").required(),
    Field::new("name", Text, Docs, "What people call the project.").required(),
    Field::new("job_order", Text, Docs, "The job order that the project runs under, as the company writes it.").nullable(),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client."),
    Field::new("value", Number, Docs, "What the project is worth, in thousands.").required(),
    Field::new("probability", Integer, Docs, "How likely the project is to be won, in percent.").required().bounds(Bounds::NONE.at_most(100)),
    Field::new("external_cost_percentage", Integer, Docs, "The part of the value that goes to external costs, in percent.").required(),
    Field::new("date_start", Date, Docs, "The first day of the project.").required(),
    Field::new("duration", Integer, Docs, "How long the project takes, in months.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("is_archived", Boolean, Docs, "Whether the project is in the archive.").required(),
    Field::new("archived_on", Date, Docs, "The day on which the project was archived."),
    Field::new("due_date", Date, Docs, "The day by which the project is due."),
    Field::new("signed_on", Date, Docs, "The day on which the project was signed."),
    Field::new("is_timesheet_whitelist_enabled", Boolean, Docs, "Whether the whitelist of timesheets holds for the project.").required(),
    Field::new("job_order_category_id", Identifier("JobOrderCategoryId"), Docs, "Identifies a category of job orders.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("project_type_id", Identifier("ProjectTypeId"), Docs, "Identifies a type of projects.").bounds(Bounds::NONE.at_least(1)),
    Field::new("client_id", Identifier("ClientId"), Docs, "Identifies a client.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("pm_id", Identifier("PersonId"), Docs, "Identifies the project manager.").required().nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("account_id", Identifier("PersonId"), Docs, "Identifies the person who is the account of the project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("client_contact_id", Identifier("ContactId"), Docs, "Identifies a contact of a client."),
    Field::new("reason_why_id", Identifier("ReasonWhyId"), Docs, "Identifies a reason why a project was won or lost.").bounds(Bounds::NONE.at_least(1)),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "Identifies a business unit.").bounds(Bounds::NONE.at_least(1)),
    Field::new("billing_group_id", Identifier("BillingGroupId"), Docs, "Identifies a billing group.").bounds(Bounds::NONE.at_least(1)),
    Field::new("project_stage_id", Identifier("ProjectStageId"), Sdk, "Identifies a stage of projects."),
    Field::new("job_order_category", Object(&JOB_ORDER_CATEGORY), Sdk, "A kind of job order, with the rules for projects of that kind."),
    Field::new("deleted_at", DateTime, Sdk, "When the project was deleted.").nullable(),
]).other_fields("metadata_", Json);

/// `ProjectMetadata`.
pub static PROJECT_METADATA: Schema = Schema::new("ProjectMetadata", &[
    Field::new("id", Identifier("ProjectMetadataId"), Docs, "Identifies a metadata field of projects.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the field was created."),
    Field::new("updated_at", DateTime, Docs, "When the field last changed."),
    Field::new("key", Text, Docs, "What people call the field."),
    Field::new("values", List(&Text), Docs, "The values to choose from."),
    Field::new("is_required", Boolean, Docs, "Whether each project must have a value."),
]);

/// `ProjectPlanArea`.
pub static PROJECT_PLAN_AREA: Schema = Schema::new("ProjectPlanArea", &[
    Field::new("id", Identifier("ProjectPlanAreaId"), Sdk, "Identifies an area of a project plan.").required(),
    Field::new("created_at", DateTime, Sdk, "When the area was created."),
    Field::new("updated_at", DateTime, Sdk, "When the area last changed."),
    Field::new("name", Text, Sdk, "What people call the area."),
    Field::new("sort", Number, Sdk, "Places the area among the others of the plan."),
    Field::new("project_id", Identifier("ProjectId"), Sdk, "Identifies a project."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Sdk, "Identifies an area of a budget.").nullable(),
]);

/// `ProjectPlanSubtask`.
pub static PROJECT_PLAN_SUBTASK: Schema = Schema::new("ProjectPlanSubtask", &[
    Field::new("id", Identifier("ProjectPlanSubtaskId"), Sdk, "Identifies a subtask of a project plan.").required(),
    Field::new("created_at", DateTime, Sdk, "When the subtask was created."),
    Field::new("updated_at", DateTime, Sdk, "When the subtask last changed."),
    Field::new("name", Text, Sdk, "What people call the subtask."),
    Field::new("sort", Number, Sdk, "Places the subtask among the others of its task."),
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "Identifies a task of a project plan."),
    Field::new("start_date", Date, Sdk, "The day on which work on the subtask begins.").nullable(),
    Field::new("end_date", Date, Sdk, "The day on which work on the subtask ends.").nullable(),
    Field::new("notes", Text, Sdk, "What people wrote about the subtask."),
    Field::new("status_key", Text, Sdk, "Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`."),
    Field::new("depends_on_id", Identifier("ProjectPlanSubtaskId"), Sdk, "Identifies the subtask that this one depends on.").nullable(),
    Field::new("dependency_type", Text, Sdk, "Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.").nullable(),
]);

/// `ProjectPlanSubtaskAssignee`.
pub static PROJECT_PLAN_SUBTASK_ASSIGNEE: Schema = Schema::new("ProjectPlanSubtaskAssignee", &[
    Field::new("id", Identifier("ProjectPlanSubtaskAssigneeId"), Docs, "Identifies the assignment of a person to a subtask.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the assignment was created."),
    Field::new("updated_at", DateTime, Docs, "When the assignment last changed."),
    Field::new("employee_id", Identifier("PersonId"), Docs, "Identifies the person who is assigned.").bounds(Bounds::NONE.at_least(1)),
    Field::new("project_plan_subtask_id", Identifier("ProjectPlanSubtaskId"), Docs, "Identifies a subtask of a project plan.").bounds(Bounds::NONE.at_least(1)),
    Field::new("hours", Integer, Docs, "How long the person works on the subtask, in whole hours."),
    Field::new("strategy", PROJECT_PLAN_SUBTASK_ASSIGNEE_STRATEGY, Docs, "How the hours are spread over the days: as early as can be (`front`) or evenly (`even`)."),
]);

/// `ProjectPlanTask`.
pub static PROJECT_PLAN_TASK: Schema = Schema::new("ProjectPlanTask", &[
    Field::new("id", Identifier("ProjectPlanTaskId"), Docs, "Identifies a task of a project plan.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the task was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the task last changed.").required(),
    Field::new("name", Text, Docs, "What people call the task.").required().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("sort", Number, Docs, "Places the task among the others of its area.").required(),
    Field::new("project_plan_area_id", Identifier("ProjectPlanAreaId"), Docs, "Identifies an area of a project plan.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("budget_task_id", Identifier("BudgetTaskId"), Docs, "Identifies a task of a budget.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("start_date", Date, Docs, "The day on which work on the task begins.").nullable(),
    Field::new("end_date", Date, Docs, "The day on which work on the task ends.").nullable(),
    Field::new("notes", Text, Docs, "What people wrote about the task.").nullable(),
    Field::new("status_key", PROJECT_PLAN_TASK_STATUS_KEY, Docs, "Where a task stands.").nullable(),
    Field::new("depends_on_id", Identifier("ProjectPlanTaskId"), Docs, "Identifies the task that this one depends on.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("dependency_type", PROJECT_PLAN_TASK_DEPENDENCY_TYPE, Docs, "Which end of a task depends on which end of the other.").nullable(),
]).other_fields("custom_field_", Json);

/// `ProjectPlanTaskAssignee`.
pub static PROJECT_PLAN_TASK_ASSIGNEE: Schema = Schema::new("ProjectPlanTaskAssignee", &[
    Field::new("id", Identifier("ProjectPlanTaskAssigneeId"), Sdk, "Identifies the assignment of a person to a task.").required(),
    Field::new("created_at", DateTime, Sdk, "When the assignment was created."),
    Field::new("updated_at", DateTime, Sdk, "When the assignment last changed."),
    Field::new("employee_id", Identifier("PersonId"), Sdk, "Identifies the person who is assigned."),
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "Identifies a task of a project plan."),
    Field::new("hours", Integer, Sdk, "How long the person works on the task, in whole hours."),
    Field::new("strategy", Text, Sdk, "How the hours are spread over the days. Its values are not known; the assignment of a subtask has `front` and `even`."),
]);

/// `ProjectStage`.
pub static PROJECT_STAGE: Schema = Schema::new("ProjectStage", &[
    Field::new("id", Identifier("ProjectStageId"), Sdk, "Identifies a stage of projects.").required(),
    Field::new("created_at", DateTime, Sdk, "When the stage was created."),
    Field::new("updated_at", DateTime, Sdk, "When the stage last changed."),
    Field::new("name", Text, Sdk, "What people call the stage."),
    Field::new("description", Text, Sdk, "What it means to be at the stage."),
    Field::new("hierarchy", Integer, Sdk, "Ranks the stage among the others."),
]);

/// `ProjectStatus`.
pub static PROJECT_STATUS: Schema = Schema::new("ProjectStatus", &[
    Field::new("id", Identifier("ProjectStatusId"), Docs, "Identifies a report on the status of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the report was created."),
    Field::new("updated_at", DateTime, Docs, "When the report last changed."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("date", Date, Docs, "The day that the report is about."),
    Field::new("days_left", Number, Docs, "The work that is left, in days.").nullable(),
    Field::new("progress", Number, Docs, "How much of the work is done, in percent.").nullable(),
    Field::new("notes", Text, Docs, "What its author wrote about the project.").nullable(),
    Field::new("project_status_risk_id", Identifier("ProjectStatusRiskId"), Docs, "Identifies a degree of risk.").nullable().bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the report was deleted.").nullable(),
]);

/// `ProjectStatusArea`.
pub static PROJECT_STATUS_AREA: Schema = Schema::new("ProjectStatusArea", &[
    Field::new("id", Identifier("ProjectStatusAreaId"), Docs, "Identifies a status report on one area of a budget.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the report on the area was created."),
    Field::new("updated_at", DateTime, Docs, "When the report on the area last changed."),
    Field::new("days_left", Number, Docs, "The work that is left in the area, in days."),
    Field::new("progress", Number, Docs, "How much of the work in the area is done, in percent."),
    Field::new("project_status_id", Identifier("ProjectStatusId"), Docs, "Identifies a report on the status of a project."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Docs, "Identifies an area of a budget."),
    Field::new("deleted_at", DateTime, Docs, "When the report on the area was deleted.").nullable(),
]);

/// `ProjectType`.
pub static PROJECT_TYPE: Schema = Schema::new("ProjectType", &[
    Field::new("id", Identifier("ProjectTypeId"), Sdk, "Identifies a type of projects.").required(),
    Field::new("created_at", DateTime, Sdk, "When the type was created."),
    Field::new("updated_at", DateTime, Sdk, "When the type last changed."),
    Field::new("name", Text, Sdk, "What people call the type."),
    Field::new("group", Text, Sdk, "The group that the type belongs to. Its values are not known."),
]);

/// `RejectBudget`.
pub static REJECT_BUDGET: Schema = Schema::new("RejectBudget", &[
    Field::new("message", Text, Sdk, "Why the budget is rejected, or whatever else there is to say."),
]);

/// `Role`.
pub static ROLE: Schema = Schema::new("Role", &[
    Field::new("id", Identifier("RoleId"), Sdk, "Identifies a role, which is a set of permissions.").required(),
    Field::new("created_at", DateTime, Sdk, "When the role was created."),
    Field::new("updated_at", DateTime, Sdk, "When the role last changed."),
    Field::new("name", Text, Sdk, "What people call the role."),
    Field::new("is_default", Boolean, Sdk, "Whether it is one of the standard roles or the one that new people get; nobody documents which."),
]);

/// `SendInvoice`.
pub static SEND_INVOICE: Schema = Schema::new("SendInvoice", &[
    Field::new("invoice_contact_id", Identifier("InvoiceContactId"), Sdk, "Identifies a contact that invoices are sent to."),
]);

/// `SetPaidInvoice`.
pub static SET_PAID_INVOICE: Schema = Schema::new("SetPaidInvoice", &[
    Field::new("payment_date", Date, Docs, "The day the invoice was paid; without one it is the current day.").nullable(),
]);

/// `Stream`.
pub static STREAM: Schema = Schema::new("Stream", &[
    Field::new("id", Identifier("StreamId"), Docs, "Identifies a stream, a part of the company with leaders and members of its own.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the stream was created."),
    Field::new("updated_at", DateTime, Docs, "When the stream last changed."),
    Field::new("name", Text, Docs, "What people call the stream.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("is_default", Boolean, Docs, "Whether it is the stream of what has no other."),
    Field::new("archived_at", DateTime, Docs, "When the stream was archived.").nullable(),
    Field::new("stream_leaders", List(&Object(&STREAM_LEADER)), Docs, "Who leads the stream."),
    Field::new("stream_members", List(&Object(&STREAM_MEMBER)), Docs, "Who belongs to the stream."),
]);

/// `StreamLeader`.
pub static STREAM_LEADER: Schema = Schema::new("StreamLeader", &[
    Field::new("id", Identifier("StreamLeaderId"), Docs, "Identifies the leader of a stream.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("stream_id", Identifier("StreamId"), Docs, "Identifies a stream, a part of the company with leaders and members of its own.").bounds(Bounds::NONE.at_least(1)),
    Field::new("leader_id", Identifier("PersonId"), Docs, "Who leads the stream.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the lead was ended.").nullable(),
]);

/// `StreamMember`.
pub static STREAM_MEMBER: Schema = Schema::new("StreamMember", &[
    Field::new("id", Identifier("StreamMemberId"), Docs, "Identifies a member of a stream.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("stream_id", Identifier("StreamId"), Docs, "Identifies a stream, a part of the company with leaders and members of its own.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("member_id", Identifier("PersonId"), Docs, "Who belongs to the stream.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("starts_at", Date, Docs, "The first day of the membership."),
    Field::new("ends_at", Date, Docs, "The last day of the membership."),
]);

/// `SubmitBudget`.
pub static SUBMIT_BUDGET: Schema = Schema::new("SubmitBudget", &[
    Field::new("approver_id", Identifier("PersonId"), Docs, "Who is to approve the budget."),
    Field::new("message", Text, Docs, "What the approver should know."),
]);

/// `Timesheet`.
pub static TIMESHEET: Schema = Schema::new("Timesheet", &[
    Field::new("id", Identifier("TimesheetId"), Docs, "Identifies an entry of a timesheet.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created."),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed."),
    Field::new("date", Date, Docs, "The day that the hours are kept under."),
    Field::new("hours", Number, Docs, "What was spent, in hours."),
    Field::new("notes", Text, Docs, "What the person wrote about the hours.").nullable(),
    Field::new("mode", TIMESHEET_MODE, Docs, "How an entry is kept, as answers have it. Requests write the same in upper case."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").bounds(Bounds::NONE.at_least(1)),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").bounds(Bounds::NONE.at_least(1)),
    Field::new("deleted_at", DateTime, Docs, "When the entry was deleted.").nullable(),
]);

/// `TimesheetArea`.
pub static TIMESHEET_AREA: Schema = Schema::new("TimesheetArea", &[
    Field::new("id", Identifier("TimesheetAreaId"), Sdk, "Identifies the hours of a timesheet entry on one area.").required(),
    Field::new("created_at", DateTime, Sdk, "When the part was created."),
    Field::new("updated_at", DateTime, Sdk, "When the part last changed."),
    Field::new("timesheet_id", Identifier("TimesheetId"), Sdk, "Identifies an entry of a timesheet."),
    Field::new("date", Date, Sdk, "The day that the hours are kept under."),
    Field::new("budget_area_id", Identifier("BudgetAreaId"), Sdk, "Identifies an area of a budget."),
    Field::new("notes", Text, Sdk, "What the person wrote about the hours."),
    Field::new("ordinary_hours", Number, Sdk, "Ordinary work, in hours."),
    Field::new("remote_hours", Number, Sdk, "Work from elsewhere, in hours."),
    Field::new("travel_hours", Number, Sdk, "Travel, in hours."),
    Field::new("overtime_hours", Number, Sdk, "Overtime, in hours."),
    Field::new("night_shift_hours", Number, Sdk, "Work at night, in hours."),
]);

/// `TimesheetLog`.
pub static TIMESHEET_LOG: Schema = Schema::new("TimesheetLog", &[
    Field::new("id", Identifier("TimesheetLogId"), Docs, "Identifies a change of a timesheet entry.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the log was created."),
    Field::new("updated_at", DateTime, Docs, "When the log last changed."),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company."),
    Field::new("date", Date, Docs, "The day that the hours are kept under."),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("to_project_id", Identifier("ProjectId"), Docs, "Where the hours were moved to.").nullable(),
    Field::new("mode", Text, Docs, "How the entry is kept."),
    Field::new("from_hours", Number, Docs, "The hours before the change."),
    Field::new("to_hours", Number, Docs, "The hours after the change."),
    Field::new("author_id", Identifier("PersonId"), Docs, "Who made the change."),
]);

/// `TimesheetWhitelist`.
pub static TIMESHEET_WHITELIST: Schema = Schema::new("TimesheetWhitelist", &[
    Field::new("id", Identifier("TimesheetWhitelistId"), Docs, "Identifies a person's entry on the timesheet whitelist of a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("created_at", DateTime, Docs, "When the entry was created.").required(),
    Field::new("updated_at", DateTime, Docs, "When the entry last changed.").required(),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project.").required().bounds(Bounds::NONE.at_least(1)),
    Field::new("person_id", Identifier("PersonId"), Docs, "Identifies a person, who is an employee of the company.").required().bounds(Bounds::NONE.at_least(1)),
]);

/// `UnauthorizedResponse`.
pub static UNAUTHORIZED_RESPONSE: Schema = Schema::new("UnauthorizedResponse", &[
    Field::new("key", Text, Seed, "Identifies the kind of error."),
    Field::new("message", Text, Seed, "Says what went wrong, for people."),
]);

/// `UpdateBudget`.
pub static UPDATE_BUDGET: Schema = Schema::new("UpdateBudget", &[
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "Identifies a stream, a part of the company with leaders and members of its own.").nullable(),
    Field::new("final_net_price", Number, Docs, "The final net price, in the company's currency."),
    Field::new("final_net_price_currency", Number, Docs, "The final net price in the budget's own `currency`."),
    Field::new("currency_enabled", Boolean, Docs, "Whether the budget is kept in a currency of its own; the budget itself has it as `is_currency_enabled`."),
    Field::new("currency", Text, Docs, "The ISO 4217 code of the budget's own currency."),
    Field::new("notes", Text, Docs, "What its author writes about it."),
]);

/// `UpdateBudgetArea`.
pub static UPDATE_BUDGET_AREA: Schema = Schema::new("UpdateBudgetArea", &[
    Field::new("name", Text, Sdk, "What people will call the area."),
    Field::new("enabled", Boolean, Sdk, "Whether the area is switched on; the area itself has it as `is_enabled`."),
    Field::new("price_list_id", Identifier("PriceListId"), Sdk, "Identifies a price list."),
    Field::new("stream_id", Identifier("StreamId"), Sdk, "Identifies a stream, a part of the company with leaders and members of its own.").nullable(),
]);

/// `UpdateBudgetDay`.
pub static UPDATE_BUDGET_DAY: Schema = Schema::new("UpdateBudgetDay", &[
    Field::new("days", Json, Docs, "How much work is budgeted, in days. Nobody documents the type; the answer has a number."),
]);

/// `UpdateBudgetTask`.
pub static UPDATE_BUDGET_TASK: Schema = Schema::new("UpdateBudgetTask", &[
    Field::new("name", Text, Docs, "What people will call the task.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("external_cost", Number, Docs, "The cost of what is bought from outside."),
    Field::new("markup", Integer, Docs, "What is added to the external cost for the price, a whole number; no page gives the unit."),
    Field::new("notes", Text, Docs, "What its author writes about it.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("quantity", Integer, Docs, "How much of it there is, where the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT; no page gives the unit."),
    Field::new("total_price", Json, Sdk, "The price of the task as a whole. Nobody documents the type; the task has a number."),
    Field::new("currency", Text, Sdk, "The code of the task's currency."),
]);

/// `UpdateClient`.
pub static UPDATE_CLIENT: Schema = Schema::new("UpdateClient", &[
    Field::new("corporate_name", Text, Docs, "What the client is called.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("acronym", Text, Docs, "A short form of the client's name.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("email", Text, Docs, "Where the client is written to.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("notes", Text, Docs, "What the company keeps in mind about the client."),
    Field::new("website", Text, Docs, "The address of the client on the web.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("linkedin", Text, Docs, "The address of the client on LinkedIn.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("description", Text, Docs, "What the client is or does."),
    Field::new("street", Text, Docs, "The street of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("zip_code", Text, Docs, "The postal code of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("town", Text, Docs, "The town of the client's address.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("country", Text, Docs, "The country of the address: its English name in ISO 3166, or its Italian name.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("vat", Text, Docs, "The client's number for value-added tax.").bounds(Bounds::NONE.at_most_characters(80)),
    Field::new("payment_condition", Text, Docs, "On what conditions the client pays, in words."),
    Field::new("sdi_code", Text, Docs, "Where the client receives electronic invoices in SDI, the Italian exchange for them."),
    Field::new("pec", Text, Docs, "The client's certified e-mail address, the Italian PEC.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("administration_email", Text, Docs, "Where the client's administration is written to.").bounds(Bounds::NONE.at_most_characters(320)),
    Field::new("company_registration_number", Text, Docs, "The client's number in the register of companies."),
    Field::new("legal_name", Text, Docs, "What the client is called before the law.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("intent_code", Text, Docs, "The code of the client's declaration of intent, which concerns value-added tax.").bounds(Bounds::NONE.at_most_characters(250)),
    Field::new("intent_date", Date, Docs, "The day of the declaration of intent."),
    Field::new("phone", Text, Docs, "Where the client is called."),
    Field::new("tax_reference", Text, Docs, "What tax authorities know the client by."),
    Field::new("group_id", Identifier("ClientGroupId"), Docs, "Identifies a group of clients.").nullable(),
    Field::new("bank_account_id", Identifier("BankAccountId"), Docs, "Identifies a bank account.").nullable(),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "Identifies a rate of value-added tax.").nullable(),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "Identifies a term of payment.").nullable(),
]);

/// `UpdateContact`.
pub static UPDATE_CONTACT: Schema = Schema::new("UpdateContact", &[
    Field::new("email", Text, Sdk, "Where the contact is written to."),
    Field::new("name", Text, Sdk, "The first name."),
    Field::new("surname", Text, Sdk, "The family name."),
    Field::new("role", Text, Sdk, "What the contact does at the client."),
    Field::new("notes", Text, Sdk, "What the company keeps in mind about the contact."),
    Field::new("linkedin", Text, Sdk, "The address of the contact on LinkedIn."),
    Field::new("description", Text, Sdk, "Who the contact is."),
    Field::new("client_id", Identifier("ClientId"), Sdk, "Identifies a client."),
]);

/// `UpdateCustomField`.
pub static UPDATE_CUSTOM_FIELD: Schema = Schema::new("UpdateCustomField", &[
    Field::new("name", Text, Docs, "What people call the field.").bounds(Bounds::NONE.at_most_characters(30)),
    Field::new("description", Text, Docs, "What the field is for."),
    Field::new("required", Boolean, Docs, "Whether the field must have a value."),
    Field::new("sort", Integer, Docs, "The field's place in the order."),
]);

/// `UpdateCustomFieldOption`.
pub static UPDATE_CUSTOM_FIELD_OPTION: Schema = Schema::new("UpdateCustomFieldOption", &[
    Field::new("name", Text, Sdk, "What people call the option."),
    Field::new("color", CUSTOM_FIELD_OPTION_COLOR, Sdk, "The color that shows an option, in hexadecimal."),
    Field::new("sort", Integer, Sdk, "The option's place in the order."),
]);

/// `UpdateHoliday`.
pub static UPDATE_HOLIDAY: Schema = Schema::new("UpdateHoliday", &[
    Field::new("name", Text, Sdk, "What people call the holiday."),
    Field::new("repeating", Boolean, Sdk, "Whether the holiday comes back every year."),
    Field::new("exact_date", Date, Sdk, "The day of a holiday that does not come back.").nullable(),
    Field::new("repeating_day", Integer, Sdk, "The day of the month of a holiday that comes back.").nullable(),
    Field::new("repeating_month", Integer, Sdk, "The month of a holiday that comes back, from 1 for January.").nullable(),
]);

/// `UpdateInvoice`.
pub static UPDATE_INVOICE: Schema = Schema::new("UpdateInvoice", &[
    Field::new("invoice_number", Text, Docs, "The number of the invoice in the books of the company.").nullable().bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client that the invoice refers to.").nullable(),
    Field::new("value", Number, Docs, "The amount of the invoice. No page says in which currency, or whether tax is part of it."),
    Field::new("exchange_rate", Number, Docs, "The rate that the amount is exchanged at. No page says between which currencies.").nullable(),
    Field::new("issue_date", Date, Docs, "The day the invoice bears."),
    Field::new("notes", Text, Docs, "What its author wrote about it.").nullable(),
    Field::new("project_id", Identifier("ProjectId"), Docs, "Identifies a project."),
    Field::new("budget_area_uid", Text, Docs, "Identifies the area of the budget that the invoice is for.").nullable(),
    Field::new("vat_rate_id", Identifier("VatRateId"), Docs, "Identifies a rate of value-added tax.").nullable(),
    Field::new("payment_term_id", Identifier("PaymentTermId"), Docs, "Identifies a term of payment.").nullable(),
]);

/// `UpdateLocation`.
pub static UPDATE_LOCATION: Schema = Schema::new("UpdateLocation", &[
    Field::new("name", Text, Sdk, "What people are to call the location from now on."),
    Field::new("default", Boolean, Sdk, "Whether it becomes the location of whoever has no other."),
]);

/// `UpdatePeopleAllocation`.
pub static UPDATE_PEOPLE_ALLOCATION: Schema = Schema::new("UpdatePeopleAllocation", &[
    Field::new("hours", Integer, Docs, "What to plan for the day, in whole hours.").bounds(Bounds::NONE.at_least(1).at_most(8)),
]);

/// `UpdatePerson`.
pub static UPDATE_PERSON: Schema = Schema::new("UpdatePerson", &[
    Field::new("name", Text, Docs, "The first name of the person."),
    Field::new("surname", Text, Docs, "The family name of the person."),
    Field::new("role_id", Identifier("RoleId"), Sdk, "Identifies a role, which is a set of permissions."),
    Field::new("is_archived", Boolean, Docs, "Whether the person is to be archived."),
    Field::new("is_visible_in_people_allocation", Boolean, Docs, "Whether the allocation of people is to show the person."),
    Field::new("has_timesheet_required", Boolean, Docs, "Whether the person has to keep a timesheet from now on."),
    Field::new("level_id", Identifier("LevelId"), Docs, "Identifies a level, the seniority of a person."),
    Field::new("price_list_id", Identifier("PriceListId"), Docs, "Identifies a price list."),
    Field::new("job_title_id", Identifier("JobTitleId"), Docs, "Identifies a job title.").nullable(),
    Field::new("allocation_manager_id", Identifier("PersonId"), Docs, "Who manages the allocations of the person.").nullable(),
    Field::new("capacity_id", Identifier("CapacityId"), Sdk, "Identifies a capacity, the hours of a working week."),
    Field::new("location_id", Identifier("LocationId"), Sdk, "Identifies a location."),
]);

/// `UpdatePersonCapacity`.
pub static UPDATE_PERSON_CAPACITY: Schema = Schema::new("UpdatePersonCapacity", &[
    Field::new("capacity_id", Identifier("CapacityId"), Sdk, "Identifies a capacity, the hours of a working week."),
    Field::new("starts_at", Date, Sdk, "The first day of the capacity.").nullable(),
]);

/// `UpdatePersonPayroll`.
pub static UPDATE_PERSON_PAYROLL: Schema = Schema::new("UpdatePersonPayroll", &[
    Field::new("person_id", Identifier("PersonId"), Sdk, "Identifies a person, who is an employee of the company."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Sdk, "Identifies a business unit."),
    Field::new("taxes", Integer, Sdk, "The taxes on it, a whole number; nobody documents whether it is an amount or a percentage."),
    Field::new("from", Text, Sdk, "The first month, as `YYYY-MM`."),
    Field::new("to", Text, Sdk, "The last month, as `YYYY-MM`.").nullable(),
]);

/// `UpdatePriceList`.
pub static UPDATE_PRICE_LIST: Schema = Schema::new("UpdatePriceList", &[
    Field::new("client_id", Identifier("ClientId"), Docs, "The client that the price list is for."),
    Field::new("name", Text, Docs, "What people will call the price list.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("description", Text, Docs, "What the price list is for.").bounds(Bounds::NONE.at_most_characters(50)),
    Field::new("available_from", Date, Docs, "The day from which the price list can be used."),
    Field::new("available_to", Date, Docs, "The day until which the price list can be used."),
    Field::new("is_default_for_client", Boolean, Docs, "Whether it is the default price list of its client."),
    Field::new("sync_with_company_default", Boolean, Docs, "Whether it follows the company's default price list."),
]);

/// `UpdatePriceListLevel`.
pub static UPDATE_PRICE_LIST_LEVEL: Schema = Schema::new("UpdatePriceListLevel", &[
    Field::new("price", Integer, Docs, "What work of the level is sold for; no page gives the unit of work."),
    Field::new("cost", Integer, Docs, "What work of the level costs; no page gives the unit of work."),
]);

/// `UpdateProduct`.
pub static UPDATE_PRODUCT: Schema = Schema::new("UpdateProduct", &[
    Field::new("available_from", Date, Sdk, "The day from which the product can be sold."),
    Field::new("available_to", Date, Sdk, "The day until which the product can be sold."),
]);

/// `UpdateProductLevel`.
pub static UPDATE_PRODUCT_LEVEL: Schema = Schema::new("UpdateProductLevel", &[
    Field::new("days", Number, Sdk, "What the level contributes, in days."),
]);

/// `UpdateProject`.
pub static UPDATE_PROJECT: Schema = Schema::new("UpdateProject", &[
    Field::new("name", Text, Docs, "What people call the project.").bounds(Bounds::NONE.at_most_characters(500)),
    Field::new("client_id", Identifier("ClientId"), Docs, "Identifies a client."),
    Field::new("client_contact_id", Identifier("ContactId"), Docs, "Identifies a contact of a client."),
    Field::new("purchase_order", Text, Docs, "The purchase order of the client."),
    Field::new("pm_id", Identifier("PersonId"), Docs, "Identifies the project manager."),
    Field::new("account_id", Identifier("PersonId"), Docs, "Identifies the person who is the account of the project."),
    Field::new("job_order_category_id", Identifier("JobOrderCategoryId"), Docs, "Identifies a category of job orders."),
    Field::new("project_type_id", Identifier("ProjectTypeId"), Docs, "Identifies a type of projects."),
    Field::new("job_order", Text, Docs, "The job order that the project runs under, as the company writes it.").bounds(Bounds::NONE.at_most_characters(150)),
    Field::new("value", Number, Docs, "What the project is worth, in thousands."),
    Field::new("probability", Integer, Docs, "How likely the project is to be won, in percent.").bounds(Bounds::NONE.at_most(100)),
    Field::new("external_cost_percentage", Integer, Docs, "The part of the value that goes to external costs, in percent."),
    Field::new("start_date", Date, Sdk, "The first day of the project."),
    Field::new("duration", Integer, Docs, "How long the project takes, in months.").bounds(Bounds::NONE.at_least(1)),
    Field::new("due_date", Date, Docs, "The day by which the project is due."),
    Field::new("signed_on", Date, Docs, "The day on which the project was signed."),
    Field::new("business_unit_id", Identifier("BusinessUnitId"), Docs, "Identifies a business unit."),
    Field::new("is_timesheet_whitelist_enabled", Boolean, Docs, "Whether the whitelist of timesheets holds for the project."),
]).other_fields("metadata_", Json);

/// `UpdateProjectMetadata`.
pub static UPDATE_PROJECT_METADATA: Schema = Schema::new("UpdateProjectMetadata", &[
    Field::new("key", Text, Sdk, "What people call the field."),
    Field::new("values", List(&Text), Sdk, "The values to choose from."),
    Field::new("is_required", Boolean, Sdk, "Whether each project must have a value."),
]);

/// `UpdateProjectPlanArea`.
pub static UPDATE_PROJECT_PLAN_AREA: Schema = Schema::new("UpdateProjectPlanArea", &[
    Field::new("name", Text, Sdk, "What people call the area."),
]);

/// `UpdateProjectPlanSubtask`.
pub static UPDATE_PROJECT_PLAN_SUBTASK: Schema = Schema::new("UpdateProjectPlanSubtask", &[
    Field::new("name", Text, Sdk, "What people call the subtask."),
    Field::new("notes", Text, Sdk, "What people wrote about the subtask."),
    Field::new("start_date", Date, Sdk, "The day on which work on the subtask begins.").nullable(),
    Field::new("end_date", Date, Sdk, "The day on which work on the subtask ends.").nullable(),
    Field::new("depends_on_id", Identifier("ProjectPlanSubtaskId"), Sdk, "Identifies the subtask that this one depends on.").nullable(),
    Field::new("project_plan_task_id", Identifier("ProjectPlanTaskId"), Sdk, "Identifies a task of a project plan."),
    Field::new("dependency_type", Text, Sdk, "Which end of the subtask depends on which end of the other. Its values are not known; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.").nullable(),
    Field::new("status_key", Text, Sdk, "Where the subtask stands. Its values are not known; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`."),
]);

/// `UpdateProjectPlanSubtaskAssignee`.
pub static UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Schema = Schema::new("UpdateProjectPlanSubtaskAssignee", &[]).other_fields("", Json);

/// `UpdateProjectPlanTask`.
pub static UPDATE_PROJECT_PLAN_TASK: Schema = Schema::new("UpdateProjectPlanTask", &[
    Field::new("name", Text, Docs, "What people call the task.").bounds(Bounds::NONE.at_most_characters(255)),
    Field::new("notes", Text, Docs, "What people wrote about the task.").nullable(),
    Field::new("start_date", Date, Docs, "The day on which work on the task begins.").nullable(),
    Field::new("end_date", Date, Docs, "The day on which work on the task ends.").nullable(),
    Field::new("depends_on_id", Identifier("ProjectPlanTaskId"), Docs, "Identifies the task that this one depends on.").nullable(),
    Field::new("project_plan_area_id", Identifier("ProjectPlanAreaId"), Docs, "Identifies an area of a project plan.").nullable(),
    Field::new("dependency_type", PROJECT_PLAN_TASK_DEPENDENCY_TYPE, Docs, "Which end of a task depends on which end of the other.").nullable(),
    Field::new("status_key", PROJECT_PLAN_TASK_STATUS_KEY, Docs, "Where a task stands.").nullable(),
]).other_fields("custom_field_", Json);

/// `UpdateProjectPlanTaskAssignee`.
pub static UPDATE_PROJECT_PLAN_TASK_ASSIGNEE: Schema = Schema::new("UpdateProjectPlanTaskAssignee", &[]).other_fields("", Json);

/// `UpdateProjectStatus`.
pub static UPDATE_PROJECT_STATUS: Schema = Schema::new("UpdateProjectStatus", &[
    Field::new("days_left", Integer, Client, "The work that is left, in days."),
    Field::new("progress", Number, Sdk, "How much of the work is done, in percent."),
    Field::new("notes", Text, Sdk, "What its author wrote about the project."),
    Field::new("project_status_risk_id", Identifier("ProjectStatusRiskId"), Sdk, "Identifies a degree of risk."),
]);

/// `UpdateStream`.
pub static UPDATE_STREAM: Schema = Schema::new("UpdateStream", &[
    Field::new("name", Text, Sdk, "What people are to call the stream from now on."),
]);

/// `UpdateTimesheet`.
pub static UPDATE_TIMESHEET: Schema = Schema::new("UpdateTimesheet", &[
    Field::new("id", Identifier("TimesheetId"), Docs, "Identifies an entry of a timesheet."),
    Field::new("hours", Number, Docs, "What was spent, in hours."),
    Field::new("notes", Text, Docs, "What to note about the hours."),
    Field::new("mode", REQUESTED_TIMESHEET_MODE, Docs, "How an entry is to be kept, as requests have it. Answers write the same in lower case."),
]);

/// `ValidationFailedResponse`.
pub static VALIDATION_FAILED_RESPONSE: Schema = Schema::new("ValidationFailedResponse", &[
    Field::new("key", Text, Seed, "Identifies the kind of error."),
    Field::new("message", Text, Seed, "Says what went wrong, for people."),
    Field::new("failures", List(&Object(&VALIDATION_FAILURE)), Seed, "One entry for each rule that is broken."),
]);

/// `ValidationFailure`.
pub static VALIDATION_FAILURE: Schema = Schema::new("ValidationFailure", &[
    Field::new("field", Text, Seed, "The name of the field or parameter."),
    Field::new("message", Text, Seed, "Says what is wrong with it, for people."),
]);
