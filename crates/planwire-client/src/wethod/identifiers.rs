// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The identifier of a bank account.
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
/// The identifier of a billing group.
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
/// The identifier of an area of a budget.
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
/// The identifier of an entry of budgeted days.
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
/// The identifier of a budget.
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
/// The identifier of a job title in a budget.
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
/// The identifier of a level of a price list in a budget.
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
/// The identifier of a task of a budget.
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
/// The identifier of a template of budgets.
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
/// The identifier of a business unit.
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
/// The identifier of a capacity, the hours of a working week.
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
/// The identifier of a group of clients.
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
/// The identifier of a client.
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
/// The identifier of a contact of a client.
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
/// The identifier of a custom field.
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
/// The identifier of an option of a custom field.
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
/// The identifier of a client's external identifier.
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
/// The identifier of a holiday.
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
/// The identifier of the link between a holiday and a location.
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
/// The identifier of a contact that invoices are sent to.
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
/// The identifier of an invoice.
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
/// The identifier of a group of categories of job orders.
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
/// The identifier of a category of job orders.
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
/// The identifier of a template of job orders.
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
/// The identifier of a job title.
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
/// The identifier of a level, the seniority of a person.
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
/// The identifier of a location.
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
/// The identifier of a term of payment.
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
/// The identifier of an allocation of a person to a project on a day.
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
/// The identifier of the capacity of a person from a day on.
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
/// The identifier of a person, who is an employee of the company.
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
/// The identifier of the payroll of a person in a period.
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
/// The identifier of a price list.
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
/// The identifier of a level of a price list.
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
/// The identifier of a product.
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
/// The identifier of a product level.
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
/// The identifier of a production.
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
/// The identifier of a production plan.
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
/// The identifier of the share of a stream in a production plan.
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
/// The identifier of the share of a stream in a production.
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
/// The identifier of a project.
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
/// The identifier of a metadata field of projects.
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
/// The identifier of an area of a project plan.
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
/// The identifier of the assignment of a person to a subtask.
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
/// The identifier of a subtask of a project plan.
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
/// The identifier of the assignment of a person to a task.
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
/// The identifier of a task of a project plan.
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
/// The identifier of a stage of projects.
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
/// The identifier of a status report on one area of a budget.
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
/// The identifier of a report on the status of a project.
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
/// The identifier of a degree of risk.
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
/// The identifier of a type of projects.
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
/// The identifier of a reason why a project was won or lost.
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
/// The identifier of a role, which is a set of permissions.
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
/// The identifier of a stream, a part of the company with leaders and members of its own.
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
/// The identifier of the leader of a stream.
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
/// The identifier of a member of a stream.
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
/// The identifier of the hours of a timesheet entry on one area.
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
/// The identifier of an entry of a timesheet.
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
/// The identifier of a change of a timesheet entry.
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
/// The identifier of a person's entry on the timesheet whitelist of a project.
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
/// The identifier of a rate of value-added tax.
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
