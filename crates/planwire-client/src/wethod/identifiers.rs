// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Identifies a bank account.
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
pub struct BankAccountId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BankAccountId);
/// Identifies a billing group.
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
pub struct BillingGroupId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BillingGroupId);
/// Identifies an area of a budget.
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
pub struct BudgetAreaId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetAreaId);
/// Identifies an entry of budgeted days.
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
pub struct BudgetDayId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetDayId);
/// Identifies a budget.
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
pub struct BudgetId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetId);
/// Identifies a job title as a budget has it.
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
pub struct BudgetJobTitleId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetJobTitleId);
/// Identifies a level of a price list as a budget has it.
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
pub struct BudgetPriceListLevelId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetPriceListLevelId);
/// Identifies a task of a budget.
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
pub struct BudgetTaskId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetTaskId);
/// Identifies a template of budgets.
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
pub struct BudgetTemplateId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetTemplateId);
/// Identifies a business unit.
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
pub struct BusinessUnitId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BusinessUnitId);
/// Identifies a capacity, the hours of a working week.
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
pub struct CapacityId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(CapacityId);
/// Identifies a group of clients.
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
pub struct ClientGroupId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ClientGroupId);
/// Identifies a client.
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
pub struct ClientId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ClientId);
/// Identifies a contact of a client.
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
pub struct ContactId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ContactId);
/// Identifies a custom field.
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
pub struct CustomFieldId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(CustomFieldId);
/// Identifies an option of a custom field.
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
pub struct CustomFieldOptionId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(CustomFieldOptionId);
/// Identifies what a client is known by in another system.
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
pub struct ExternalClientIdentifierId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ExternalClientIdentifierId);
/// Identifies a holiday.
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
pub struct HolidayId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(HolidayId);
/// Identifies the link between a holiday and a location.
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
pub struct HolidayLocationId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(HolidayLocationId);
/// Identifies a contact that invoices are sent to.
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
pub struct InvoiceContactId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(InvoiceContactId);
/// Identifies an invoice.
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
pub struct InvoiceId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(InvoiceId);
/// Identifies a group of categories of job orders.
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
pub struct JobOrderCategoryGroupId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(JobOrderCategoryGroupId);
/// Identifies a category of job orders.
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
pub struct JobOrderCategoryId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(JobOrderCategoryId);
/// Identifies a template of job orders.
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
pub struct JobOrderTemplateId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(JobOrderTemplateId);
/// Identifies a job title.
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
pub struct JobTitleId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(JobTitleId);
/// Identifies a level, the seniority of a person.
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
pub struct LevelId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(LevelId);
/// Identifies a location.
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
pub struct LocationId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(LocationId);
/// Identifies a term of payment.
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
pub struct PaymentTermId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PaymentTermId);
/// Identifies an allocation of a person to a project on a day.
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
pub struct PeopleAllocationId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PeopleAllocationId);
/// Identifies the capacity of a person from a day on.
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
pub struct PersonCapacityId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PersonCapacityId);
/// Identifies a person, who is an employee of the company.
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
pub struct PersonId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PersonId);
/// Identifies the payroll of a person for a time.
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
pub struct PersonPayrollId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PersonPayrollId);
/// Identifies a price list.
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
pub struct PriceListId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PriceListId);
/// Identifies a level of a price list.
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
pub struct PriceListLevelId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PriceListLevelId);
/// Identifies a product.
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
pub struct ProductId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductId);
/// Identifies a product level.
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
pub struct ProductLevelId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductLevelId);
/// Identifies a production.
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
pub struct ProductionId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductionId);
/// Identifies a production plan.
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
pub struct ProductionPlanId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductionPlanId);
/// Identifies the share of a stream in a production plan.
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
pub struct ProductionPlanStreamId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductionPlanStreamId);
/// Identifies the share of a stream in a production.
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
pub struct ProductionStreamId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductionStreamId);
/// Identifies a project.
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
pub struct ProjectId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectId);
/// Identifies a metadata field of projects.
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
pub struct ProjectMetadataId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectMetadataId);
/// Identifies an area of a project plan.
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
pub struct ProjectPlanAreaId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectPlanAreaId);
/// Identifies the assignment of a person to a subtask.
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
pub struct ProjectPlanSubtaskAssigneeId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectPlanSubtaskAssigneeId);
/// Identifies a subtask of a project plan.
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
pub struct ProjectPlanSubtaskId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectPlanSubtaskId);
/// Identifies the assignment of a person to a task.
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
pub struct ProjectPlanTaskAssigneeId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectPlanTaskAssigneeId);
/// Identifies a task of a project plan.
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
pub struct ProjectPlanTaskId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectPlanTaskId);
/// Identifies a stage of projects.
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
pub struct ProjectStageId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectStageId);
/// Identifies a status report on one area of a budget.
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
pub struct ProjectStatusAreaId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectStatusAreaId);
/// Identifies a report on the status of a project.
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
pub struct ProjectStatusId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectStatusId);
/// Identifies a degree of risk.
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
pub struct ProjectStatusRiskId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectStatusRiskId);
/// Identifies a type of projects.
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
pub struct ProjectTypeId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectTypeId);
/// Identifies a reason why a project was won or lost.
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
pub struct ReasonWhyId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ReasonWhyId);
/// Identifies a role, which is a set of permissions.
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
pub struct RoleId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(RoleId);
/// Identifies a stream, a part of the company with leaders and members of its own.
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
pub struct StreamId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(StreamId);
/// Identifies the leader of a stream.
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
pub struct StreamLeaderId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(StreamLeaderId);
/// Identifies a member of a stream.
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
pub struct StreamMemberId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(StreamMemberId);
/// Identifies the hours of a timesheet entry on one area.
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
pub struct TimesheetAreaId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(TimesheetAreaId);
/// Identifies an entry of a timesheet.
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
pub struct TimesheetId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(TimesheetId);
/// Identifies a change of a timesheet entry.
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
pub struct TimesheetLogId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(TimesheetLogId);
/// Identifies a person's entry on the timesheet whitelist of a project.
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
pub struct TimesheetWhitelistId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(TimesheetWhitelistId);
/// Identifies a rate of value-added tax.
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
pub struct VatRateId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(VatRateId);
