// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::operation::{Bounds, Evidence::*, Kind::*, Operand, Operator, Parameter, Place::*};
use super::schemas;

pub(super) static ALLOCATION_MANAGER_ID: Parameter = Parameter::new("allocation_manager_id", Query, Identifier("PersonId"), Docs, "Keeps only the persons whose allocation manager is one person.");
pub(super) static ARCHIVED: Parameter = Parameter::new("archived", Query, schemas::ARCHIVED_CUSTOM_FIELDS, Docs, "Selects archived custom fields: `exclude` leaves them out, `include` adds them, `only` returns nothing else.").default("include");
pub(super) static ARCHIVED_AT: Parameter = Parameter::new("archived_at", Query, Filter { operand: Operand::DateTime, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the records by archiving time, compared by any of nine operators.");
pub(super) static ARCHIVE_CUSTOM_FIELD_ID: Parameter = Parameter::new("id", Path, Identifier("CustomFieldId"), Sdk, "The identifier of the custom field.").required();
pub(super) static ARCHIVE_PROJECT_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectId"), Sdk, "The identifier of the project.").required();
pub(super) static ARCHIVE_STREAM_ID: Parameter = Parameter::new("id", Path, Identifier("StreamId"), Docs, "The identifier of the stream.").required();
pub(super) static ATTACH_LEADER_TO_STREAM_STREAM_ID: Parameter = Parameter::new("stream_id", Path, Identifier("StreamId"), Docs, "The identifier of the stream.").required();
pub(super) static ATTACH_LOCATION_TO_HOLIDAY_HOLIDAY_ID: Parameter = Parameter::new("holiday_id", Path, Identifier("HolidayId"), Docs, "The identifier of the holiday.").required();
pub(super) static ATTACH_LOCATION_TO_HOLIDAY_LOCATION_ID: Parameter = Parameter::new("location_id", Path, Identifier("LocationId"), Docs, "The identifier of the location.").required();
pub(super) static AVAILABLE_FROM: Parameter = Parameter::new("available_from", Query, Filter { operand: Operand::Date, operators: &[Operator::Bare, Operator::Gt, Operator::Lt] }, Docs, "Keeps only the products available from a date (the bare value), from a later one (`gt:`) or from an earlier one (`lt:`).");
pub(super) static AVAILABLE_TO: Parameter = Parameter::new("available_to", Query, Filter { operand: Operand::Date, operators: &[Operator::Bare, Operator::Gt, Operator::Lt] }, Docs, "Keeps only the products available until a date (the bare value), until a later one (`gt:`) or until an earlier one (`lt:`).");
pub(super) static BUDGETS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Seed, "Keeps only the budgets of one project.");
pub(super) static BUDGET_AREAS_BUDGET_ID: Parameter = Parameter::new("budget_id", Query, Identifier("BudgetId"), Docs, "Keeps only the areas of one budget.");
pub(super) static BUDGET_AREAS_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetAreaId"), Docs, "The identifier of the area.").required();
pub(super) static BUDGET_AREAS_UPDATED_AT: Parameter = Parameter::new("updated_at", Query, Filter { operand: Operand::DateTime, operators: &[Operator::Bare, Operator::Gt, Operator::Lt] }, Seed, "Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).");
pub(super) static BUDGET_AREA_ID: Parameter = Parameter::new("budget_area_id", Query, Identifier("BudgetAreaId"), Docs, "Keeps only the tasks of one area.");
pub(super) static BUDGET_DAYS_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetDayId"), Docs, "The identifier of the entry of budgeted days.").required();
pub(super) static BUDGET_JOB_TITLES_BUDGET_ID: Parameter = Parameter::new("budget_id", Query, Identifier("BudgetId"), Sdk, "Keeps only the job titles of one budget.");
pub(super) static BUDGET_JOB_TITLES_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetJobTitleId"), Docs, "The identifier of the job title within its budget.").required();
pub(super) static BUDGET_JOB_TITLES_JOB_TITLE_ID: Parameter = Parameter::new("job_title_id", Query, Identifier("JobTitleId"), Sdk, "Keeps only the budget entries of one job title.");
pub(super) static BUDGET_JOB_TITLES_UPDATED_AT: Parameter = Parameter::new("updated_at", Query, Filter { operand: Operand::DateTime, operators: &[Operator::Gt, Operator::Lt] }, Sdk, "Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).");
pub(super) static BUDGET_PRICE_LIST_LEVELS_BUDGET_ID: Parameter = Parameter::new("budget_id", Query, Identifier("BudgetId"), Docs, "Keeps only the levels of one budget.");
pub(super) static BUDGET_PRICE_LIST_LEVELS_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetPriceListLevelId"), Docs, "The identifier of the level within its budget.").required();
pub(super) static BUDGET_PRICE_LIST_LEVELS_UPDATED_AT: Parameter = Parameter::new("updated_at", Query, Filter { operand: Operand::DateTime, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the records by update time, compared by any of nine operators.");
pub(super) static BUDGET_TASKS_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetTaskId"), Docs, "The identifier of the task.").required();
pub(super) static BUDGET_TASK_ID: Parameter = Parameter::new("budget_task_id", Query, Identifier("BudgetTaskId"), Docs, "Keeps only the days of one task.");
pub(super) static BUSINESS_UNITS_ID: Parameter = Parameter::new("id", Path, Identifier("BusinessUnitId"), Sdk, "The identifier of the business unit.").required();
pub(super) static BUSINESS_UNIT_ID: Parameter = Parameter::new("business_unit_id", Query, Identifier("BusinessUnitId"), Docs, "Keeps only the payrolls of one business unit.");
pub(super) static CAPACITIES_DELETED: Parameter = Parameter::new("deleted", Query, schemas::SOFT_DELETED, Docs, "Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.").default("exclude");
pub(super) static CAPACITIES_DELETED_AT: Parameter = Parameter::new("deleted_at", Query, Filter { operand: Operand::DateTime, operators: &[Operator::Gt, Operator::Lt] }, Sdk, "Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).");
pub(super) static CAPACITIES_ID: Parameter = Parameter::new("id", Path, Identifier("CapacityId"), Docs, "The identifier of the capacity.").required();
pub(super) static CAPACITIES_IS_ARCHIVED: Parameter = Parameter::new("is_archived", Query, Text, Sdk, "Keeps only the capacities that are archived, or those that are not.");
pub(super) static CAPACITIES_ORDER: Parameter = Parameter::new("order", Query, Ordering { multiple: false, fields: &[] }, Sdk, "The field to order by, with a leading `-` for descending order.").bounds(Bounds::NONE.at_least_characters(1));
pub(super) static CAPACITY_ID: Parameter = Parameter::new("capacity_id", Query, Identifier("CapacityId"), Docs, "Keeps only the persons who have one capacity.");
pub(super) static CLIENTS_DELETED_AT: Parameter = Parameter::new("deleted_at", Query, Filter { operand: Operand::DateTime, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the records by deletion time, compared by any of nine operators.");
pub(super) static CLIENTS_ID: Parameter = Parameter::new("id", Path, Identifier("ClientId"), Docs, "The identifier of the client.").required();
pub(super) static CLIENT_ID: Parameter = Parameter::new("client_id", Query, Identifier("ClientId"), Docs, "Keeps only the contacts of one client.");
pub(super) static CONTACTS_ID: Parameter = Parameter::new("id", Path, Identifier("ContactId"), Docs, "The identifier of the contact.").required();
pub(super) static CUSTOM_FIELDS_INCLUDE: Parameter = Parameter::new("include", Query, schemas::CUSTOM_FIELD_INCLUDE, Docs, "The related records to include with each custom field.");
pub(super) static CUSTOM_FIELDS_SEARCH: Parameter = Parameter::new("search", Query, Text, Docs, "Keeps only the custom fields that match a string.");
pub(super) static CUSTOM_FIELD_ID: Parameter = Parameter::new("custom_field_id", Query, Identifier("CustomFieldId"), Docs, "Keeps only the options of one custom field.");
pub(super) static CUSTOM_FIELD_OPTIONS_ID: Parameter = Parameter::new("id", Path, Identifier("CustomFieldOptionId"), Sdk, "The identifier of the option.").required();
pub(super) static CUSTOM_FIELD_OPTIONS_ORDER: Parameter = Parameter::new("order", Query, Ordering { multiple: true, fields: &["name", "sort"] }, Docs, "The fields to order by, comma-separated: ascending, or descending with a leading `-`.").bounds(Bounds::NONE.at_least_characters(1));
pub(super) static CUSTOM_FIELD_OPTIONS_SEARCH: Parameter = Parameter::new("search", Query, Text, Docs, "Keeps only the options that match a string.");
pub(super) static DATE_START: Parameter = Parameter::new("date_start", Query, Filter { operand: Operand::Date, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the projects by first day, compared by any of nine operators.");
pub(super) static DOMAIN: Parameter = Parameter::new("domain", Query, schemas::CUSTOM_FIELD_DOMAIN, Docs, "Keeps only the custom fields of one kind of record.");
pub(super) static DRAFT_BUDGET_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetId"), Sdk, "The identifier of the budget.").required();
pub(super) static GET_BUDGET_ID: Parameter = Parameter::new("id", Path, Identifier("BudgetId"), Docs, "The identifier of the budget.").required();
pub(super) static GET_CLIENT_INCLUDE: Parameter = Parameter::new("include", Query, schemas::CLIENT_INCLUDE, Docs, "The related records to include with the client.");
pub(super) static GET_CUSTOM_FIELD_ID: Parameter = Parameter::new("id", Path, Identifier("CustomFieldId"), Docs, "The identifier of the custom field.").required();
pub(super) static GET_INVOICE_ID: Parameter = Parameter::new("id", Path, Identifier("InvoiceId"), Docs, "The identifier of the invoice.").required();
pub(super) static GET_PRODUCTION_PLAN_STREAM_DELETED: Parameter = Parameter::new("deleted", Query, schemas::SOFT_DELETED, Sdk, "Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.").default("exclude");
pub(super) static GET_PROJECT_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectId"), Docs, "The identifier of the project.").required();
pub(super) static GET_STREAM_ID: Parameter = Parameter::new("id", Path, Identifier("StreamId"), Sdk, "The identifier of the stream.").required();
pub(super) static GROUP: Parameter = Parameter::new("group", Query, Text, Sdk, "Keeps only the types of one group.");
pub(super) static HOLIDAYS_ID: Parameter = Parameter::new("id", Path, Identifier("HolidayId"), Docs, "The identifier of the holiday.").required();
pub(super) static INVOICES_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the invoices of one project.");
pub(super) static INVOICE_CONTACTS_ID: Parameter = Parameter::new("id", Path, Identifier("InvoiceContactId"), Docs, "The identifier of the invoice contact.").required();
pub(super) static ISSUE_DATE: Parameter = Parameter::new("issue_date", Query, Filter { operand: Operand::Date, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the invoices of one issue date, or compared by any of nine operators.");
pub(super) static JOB_ORDER_CATEGORIES_ID: Parameter = Parameter::new("id", Path, Identifier("JobOrderCategoryId"), Docs, "The identifier of the job order category.").required();
pub(super) static JOB_ORDER_CATEGORY_GROUPS_DELETED_AT: Parameter = Parameter::new("deleted_at", Query, Filter { operand: Operand::DateTime, operators: &[Operator::Bare, Operator::Gt, Operator::Lt] }, Docs, "Keeps only the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).");
pub(super) static JOB_ORDER_CATEGORY_GROUPS_ID: Parameter = Parameter::new("id", Path, Identifier("JobOrderCategoryGroupId"), Docs, "The identifier of the group.").required();
pub(super) static JOB_TITLES_ID: Parameter = Parameter::new("id", Path, Identifier("JobTitleId"), Docs, "The identifier of the job title.").required();
pub(super) static JOB_TITLES_LEVEL_ID: Parameter = Parameter::new("level_id", Query, Identifier("LevelId"), Sdk, "Keeps only the job titles of one level.");
pub(super) static LEADER_ID: Parameter = Parameter::new("leader_id", Path, Identifier("PersonId"), Docs, "The identifier of the person who leads.").required();
pub(super) static LEVELS_ID: Parameter = Parameter::new("id", Path, Identifier("LevelId"), Docs, "The identifier of the level.").required();
pub(super) static LIMIT: Parameter = Parameter::new("limit", Query, Integer, Seed, "The maximum number of records in a page.").bounds(Bounds::NONE.at_least(1).at_most(100)).default("100");
pub(super) static LIST_CLIENTS_INCLUDE: Parameter = Parameter::new("include", Query, schemas::CLIENT_INCLUDE, Docs, "The related records to include with each client.");
pub(super) static LIST_HOLIDAYS_LOCATION_ID: Parameter = Parameter::new("location_id", Query, Identifier("LocationId"), Sdk, "Keeps only the holidays of one location.");
pub(super) static LIST_HOLIDAY_LOCATIONS_HOLIDAY_ID: Parameter = Parameter::new("holiday_id", Path, Identifier("HolidayId"), Sdk, "The identifier of the holiday.").required();
pub(super) static LIST_STREAM_LEADERS_STREAM_ID: Parameter = Parameter::new("stream_id", Path, Identifier("StreamId"), Sdk, "The identifier of the stream.").required();
pub(super) static LOCATIONS_HOLIDAY_ID: Parameter = Parameter::new("holiday_id", Query, Identifier("HolidayId"), Docs, "Keeps only the locations of one holiday.");
pub(super) static LOCATIONS_ID: Parameter = Parameter::new("id", Path, Identifier("LocationId"), Docs, "The identifier of the location.").required();
pub(super) static MEMBER_ID: Parameter = Parameter::new("member_id", Path, Identifier("PersonId"), Docs, "The identifier of the person who is a member.").required();
pub(super) static MODE: Parameter = Parameter::new("mode", Query, schemas::REQUESTED_TIMESHEET_LOG_MODE, Docs, "Keeps only the changes of entries of one mode.");
pub(super) static OFFSET: Parameter = Parameter::new("offset", Query, Integer, Seed, "The number of records to skip before the first one of the page.").bounds(Bounds::NONE.at_least(0)).default("0");
pub(super) static PAYMENT_DATE: Parameter = Parameter::new("payment_date", Query, Filter { operand: Operand::Date, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the invoices of one payment date, or compared by any of nine operators.");
pub(super) static PEOPLE_ALLOCATIONS_DATE: Parameter = Parameter::new("date", Query, Filter { operand: Operand::Date, operators: &[Operator::Bare, Operator::Gt, Operator::Gte, Operator::Lt] }, Docs, "Keeps only the allocations on a day (the bare value), after a day (`gt:`), on or after a day (`gte:`) or before a day (`lt:`).");
pub(super) static PEOPLE_ALLOCATIONS_ID: Parameter = Parameter::new("id", Path, Identifier("PeopleAllocationId"), Docs, "The identifier of the allocation.").required();
pub(super) static PEOPLE_ALLOCATIONS_PERSON_ID: Parameter = Parameter::new("person_id", Query, Identifier("PersonId"), Docs, "Keeps only the allocations of one person.");
pub(super) static PEOPLE_ALLOCATIONS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the allocations to one project.");
pub(super) static PERSONS_ID: Parameter = Parameter::new("id", Path, Identifier("PersonId"), Docs, "The identifier of the person.").required();
pub(super) static PERSONS_JOB_TITLE_ID: Parameter = Parameter::new("job_title_id", Query, Identifier("JobTitleId"), Docs, "Keeps only the persons with one job title.");
pub(super) static PERSON_CAPACITIES_ID: Parameter = Parameter::new("id", Path, Identifier("PersonCapacityId"), Sdk, "The identifier of the capacity of the person.").required();
pub(super) static PERSON_CAPACITIES_ORDER: Parameter = Parameter::new("order", Query, Ordering { multiple: true, fields: &["starts_at"] }, Docs, "Sorts the list by the first day of the capacity.").bounds(Bounds::NONE.at_least_characters(1));
pub(super) static PERSON_CAPACITIES_PERSON_ID: Parameter = Parameter::new("person_id", Query, Identifier("PersonId"), Docs, "Keeps only the capacities of one person.");
pub(super) static PERSON_PAYROLLS_ID: Parameter = Parameter::new("id", Path, Identifier("PersonPayrollId"), Sdk, "The identifier of the payroll.").required();
pub(super) static PERSON_PAYROLLS_PERSON_ID: Parameter = Parameter::new("person_id", Query, Identifier("PersonId"), Docs, "Keeps only the payrolls of one person.");
pub(super) static PRICE_LISTS_ID: Parameter = Parameter::new("id", Path, Identifier("PriceListId"), Docs, "The identifier of the price list.").required();
pub(super) static PRICE_LIST_ID: Parameter = Parameter::new("price_list_id", Query, Identifier("PriceListId"), Docs, "Keeps only the levels of one price list.");
pub(super) static PRICE_LIST_LEVELS_ID: Parameter = Parameter::new("id", Path, Identifier("PriceListLevelId"), Docs, "The identifier of the level within its price list.").required();
pub(super) static PROBABILITY: Parameter = Parameter::new("probability", Query, Filter { operand: Operand::Number, operators: &[
    Operator::Bare, Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin,
    Operator::Bt,
] }, Docs, "Keeps only the projects of one probability, in percent (the bare value), or compared by any of nine operators.");
pub(super) static PRODUCTIONS_DATE: Parameter = Parameter::new("date", Query, Date, Client, "Keeps only the productions of one day.");
pub(super) static PRODUCTIONS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Sdk, "Keeps only the productions of one project.");
pub(super) static PRODUCTION_ID: Parameter = Parameter::new("production_id", Query, Identifier("ProductionId"), Sdk, "Keeps only the shares in one production.");
pub(super) static PRODUCTION_PLANS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Seed, "Keeps only the production plans of one project.");
pub(super) static PRODUCTION_PLAN_ID: Parameter = Parameter::new("production_plan_id", Query, Identifier("ProductionPlanId"), Docs, "Keeps only the shares in one production plan.");
pub(super) static PRODUCTION_PLAN_STREAMS_ID: Parameter = Parameter::new("id", Path, Identifier("ProductionPlanStreamId"), Sdk, "The identifier of the share.").required();
pub(super) static PRODUCTION_PLAN_STREAMS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the shares in the plans of one project.");
pub(super) static PRODUCTION_PLAN_STREAMS_STREAM_ID: Parameter = Parameter::new("stream_id", Query, Identifier("StreamId"), Docs, "Keeps only the shares of one stream.");
pub(super) static PRODUCTION_STREAMS_ID: Parameter = Parameter::new("id", Path, Identifier("ProductionStreamId"), Docs, "The identifier of the share.").required();
pub(super) static PRODUCTION_STREAMS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Sdk, "Keeps only the shares in the productions of one project.");
pub(super) static PRODUCTION_STREAMS_STREAM_ID: Parameter = Parameter::new("stream_id", Query, Identifier("StreamId"), Sdk, "Keeps only the shares of one stream.");
pub(super) static PRODUCTS_ID: Parameter = Parameter::new("id", Path, Identifier("ProductId"), Sdk, "The identifier of the product.").required();
pub(super) static PRODUCT_ID: Parameter = Parameter::new("product_id", Query, Identifier("ProductId"), Seed, "Keeps only the levels of one product.");
pub(super) static PRODUCT_LEVELS_ID: Parameter = Parameter::new("id", Path, Identifier("ProductLevelId"), Docs, "The identifier of the product level.").required();
pub(super) static PRODUCT_LEVELS_LEVEL_ID: Parameter = Parameter::new("level_id", Query, Identifier("LevelId"), Seed, "Keeps only the products that one level contributes to.");
pub(super) static PRODUCT_LEVELS_UPDATED_AT: Parameter = Parameter::new("updated_at", Query, Filter { operand: Operand::DateTime, operators: &[
    Operator::Bare, Operator::Gt, Operator::Lt, Operator::Eq, Operator::Neq, Operator::Gte, Operator::Lte, Operator::In, Operator::Nin,
    Operator::Bt,
] }, Seed, "Keeps only the records that were updated on a date (the bare value), or by update time, compared by any of nine operators.");
pub(super) static PROJECT_METADATA_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectMetadataId"), Docs, "The identifier of the metadata field.").required();
pub(super) static PROJECT_PLAN_AREAS_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectPlanAreaId"), Sdk, "The identifier of the area.").required();
pub(super) static PROJECT_PLAN_AREAS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Sdk, "Keeps only the areas in the plan of one project.");
pub(super) static PROJECT_PLAN_AREA_ID: Parameter = Parameter::new("project_plan_area_id", Query, Identifier("ProjectPlanAreaId"), Docs, "Keeps only the tasks of one area.");
pub(super) static PROJECT_PLAN_SUBTASKS_EMPLOYEE_ID: Parameter = Parameter::new("employee_id", Query, Identifier("PersonId"), Sdk, "Keeps only the subtasks that are assigned to one person.");
pub(super) static PROJECT_PLAN_SUBTASKS_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectPlanSubtaskId"), Sdk, "The identifier of the subtask.").required();
pub(super) static PROJECT_PLAN_SUBTASKS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Sdk, "Keeps only the subtasks in the plan of one project.");
pub(super) static PROJECT_PLAN_SUBTASKS_PROJECT_PLAN_TASK_ID: Parameter = Parameter::new("project_plan_task_id", Query, Identifier("ProjectPlanTaskId"), Sdk, "Keeps only the subtasks of one task.");
pub(super) static PROJECT_PLAN_SUBTASK_ASSIGNEES_EMPLOYEE_ID: Parameter = Parameter::new("employee_id", Query, Identifier("PersonId"), Sdk, "Keeps only the assignments of one person.");
pub(super) static PROJECT_PLAN_SUBTASK_ASSIGNEES_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectPlanSubtaskAssigneeId"), Sdk, "The identifier of the assignment.").required();
pub(super) static PROJECT_PLAN_SUBTASK_ASSIGNEES_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Sdk, "Keeps only the assignments in the plan of one project.");
pub(super) static PROJECT_PLAN_SUBTASK_ID: Parameter = Parameter::new("project_plan_subtask_id", Query, Identifier("ProjectPlanSubtaskId"), Sdk, "Keeps only the assignments to one subtask.");
pub(super) static PROJECT_PLAN_TASKS_EMPLOYEE_ID: Parameter = Parameter::new("employee_id", Query, Identifier("PersonId"), Docs, "Keeps only the tasks that are assigned to one person.");
pub(super) static PROJECT_PLAN_TASKS_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectPlanTaskId"), Docs, "The identifier of the task.").required();
pub(super) static PROJECT_PLAN_TASKS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the tasks in the plan of one project.");
pub(super) static PROJECT_PLAN_TASK_ASSIGNEES_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectPlanTaskAssigneeId"), Sdk, "The identifier of the assignment.").required();
pub(super) static PROJECT_PLAN_TASK_ASSIGNEES_PROJECT_PLAN_TASK_ID: Parameter = Parameter::new("project_plan_task_id", Query, Identifier("ProjectPlanTaskId"), Sdk, "Keeps only the assignments to one task.");
pub(super) static PROJECT_STAGES_SEARCH: Parameter = Parameter::new("search", Query, Text, Sdk, "Keeps only the stages that match a string. Undocumented: which fields are searched.");
pub(super) static PROJECT_STAGE_ID: Parameter = Parameter::new("project_stage_id", Query, Identifier("ProjectStageId"), Sdk, "Keeps only the projects that are at one stage.");
pub(super) static PROJECT_STATUSES_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectStatusId"), Docs, "The identifier of the report.").required();
pub(super) static PROJECT_STATUSES_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the reports on one project.");
pub(super) static PROJECT_STATUS_ID: Parameter = Parameter::new("project_status_id", Query, Identifier("ProjectStatusId"), Docs, "Keeps only the areas of one status report.");
pub(super) static PROJECT_TYPES_ID: Parameter = Parameter::new("id", Path, Identifier("ProjectTypeId"), Sdk, "The identifier of the type.").required();
pub(super) static PROJECT_TYPES_SEARCH: Parameter = Parameter::new("search", Query, Text, Sdk, "Keeps only the types that match a string. Undocumented: which fields are searched.");
pub(super) static ROLES_ID: Parameter = Parameter::new("id", Path, Identifier("RoleId"), Sdk, "The identifier of the role.").required();
pub(super) static SEND_INVOICE_ID: Parameter = Parameter::new("id", Path, Identifier("InvoiceId"), Sdk, "The identifier of the invoice.").required();
pub(super) static STREAMS_INCLUDE: Parameter = Parameter::new("include", Query, List(&schemas::STREAM_INCLUDE), Docs, "The related records to include with each stream, comma-separated.");
pub(super) static STREAMS_IS_ARCHIVED: Parameter = Parameter::new("is_archived", Query, Text, Docs, "Keeps only the streams that are archived, or those that are not.");
pub(super) static STREAMS_ORDER: Parameter = Parameter::new("order", Query, Ordering { multiple: false, fields: &[] }, Sdk, "The field to order by. Undocumented: which fields are accepted.").bounds(Bounds::NONE.at_least_characters(1));
pub(super) static STREAMS_SEARCH: Parameter = Parameter::new("search", Query, Text, Docs, "Keeps only the streams that match a string. Undocumented: which fields are searched.");
pub(super) static TIMESHEETS_DATE: Parameter = Parameter::new("date", Query, Filter { operand: Operand::Date, operators: &[
    Operator::Bare, Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin,
    Operator::Bt,
] }, Docs, "Keeps only the entries of one day (the bare value), or compared by any of nine operators.");
pub(super) static TIMESHEETS_ID: Parameter = Parameter::new("id", Path, Identifier("TimesheetId"), Docs, "The identifier of the timesheet entry.").required();
pub(super) static TIMESHEETS_PERSON_ID: Parameter = Parameter::new("person_id", Query, Identifier("PersonId"), Docs, "Keeps only the entries of one person.");
pub(super) static TIMESHEETS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the entries of one project.");
pub(super) static TIMESHEET_ID: Parameter = Parameter::new("timesheet_id", Query, Identifier("TimesheetId"), Sdk, "Keeps only the parts of one timesheet entry.");
pub(super) static TIMESHEET_LOGS_DATE: Parameter = Parameter::new("date", Query, Filter { operand: Operand::Date, operators: &[
    Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In, Operator::Nin, Operator::Bt,
] }, Docs, "Keeps only the changes of one day, compared by any of nine operators.");
pub(super) static TIMESHEET_LOGS_ID: Parameter = Parameter::new("id", Path, Identifier("TimesheetLogId"), Sdk, "The identifier of the change.").required();
pub(super) static TIMESHEET_LOGS_ORDER: Parameter = Parameter::new("order", Query, Ordering { multiple: false, fields: &["created_at", "date"] }, Docs, "Sorts the list by the time of the change or by the day of the hours.").bounds(Bounds::NONE.at_least_characters(1)).default("-created_at");
pub(super) static TIMESHEET_LOGS_PERSON_ID: Parameter = Parameter::new("person_id", Query, Identifier("PersonId"), Docs, "Keeps only the changes of one person's hours.");
pub(super) static TIMESHEET_LOGS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the changes of hours on one project.");
pub(super) static TIMESHEET_WHITELISTS_ID: Parameter = Parameter::new("id", Path, Identifier("TimesheetWhitelistId"), Docs, "The identifier of the whitelist entry.").required();
pub(super) static TIMESHEET_WHITELISTS_PERSON_ID: Parameter = Parameter::new("person_id", Query, Identifier("PersonId"), Sdk, "Keeps only the entries of one person.");
pub(super) static TIMESHEET_WHITELISTS_PROJECT_ID: Parameter = Parameter::new("project_id", Query, Identifier("ProjectId"), Sdk, "Keeps only the entries of one project.");
pub(super) static TO_PROJECT_ID: Parameter = Parameter::new("to_project_id", Query, Identifier("ProjectId"), Docs, "Keeps only the changes that moved hours to one project.");
pub(super) static WETHOD_COMPANY: Parameter = Parameter::new("Wethod-Company", Header, Text, Seed, "The company to work with, by its slug, such as `acme` for acme.wethod.com.").required().client_scoped().bounds(Bounds::NONE.at_least_characters(1));
pub(super) static WETHOD_VERSION: Parameter = Parameter::new("Wethod-Version", Header, Text, Seed, "The version of the API to use, a date.").required().client_scoped().bounds(Bounds::NONE.at_least_characters(1)).default("2024-06-15");
