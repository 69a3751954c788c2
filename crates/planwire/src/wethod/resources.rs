// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The areas that a budget is divided into.
pub mod budget_areas;
/// The days that each task of a budget needs of a level or job title.
pub mod budget_days;
/// The job titles used in a budget.
pub mod budget_job_titles;
/// The levels used in a budget, each at its cost and price.
pub mod budget_price_list_levels;
/// The tasks, costs and products that a budget consists of.
pub mod budget_tasks;
/// Versions of projects' economic plans.
pub mod budgets;
/// The parts of the company that people and projects belong to.
pub mod business_units;
/// The working weeks that people can have.
pub mod capacities;
/// The companies and people that projects are done for.
pub mod clients;
/// The people at clients.
pub mod contacts;
/// The values of custom fields.
pub mod custom_field_options;
/// The fields that the company has added to records.
pub mod custom_fields;
/// The days on which people are not expected to work, and the locations that keep them.
pub mod holidays;
/// The addresses that invoices can be sent to.
pub mod invoice_contacts;
/// Bills to clients for projects.
pub mod invoices;
/// The kinds of job orders, with the rules for their projects.
pub mod job_order_categories;
/// The groups that categories of job orders are put into.
pub mod job_order_category_groups;
/// A job in the company, at a level.
pub mod job_titles;
/// The seniorities of people.
pub mod levels;
/// Places of the company, with holidays of their own.
pub mod locations;
/// The hours that people are planned to spend on projects, by day.
pub mod people_allocations;
/// The capacities of people, by first day.
pub mod person_capacities;
/// The annual cost of people, by period of months.
pub mod person_payrolls;
/// The people who work for the company.
pub mod persons;
/// The cost and price of one level's work, by price list.
pub mod price_list_levels;
/// The cost and price of each level's work, for the company or one client.
pub mod price_lists;
/// The days that each level of a team contributes to a product.
pub mod product_levels;
/// The share of a stream in a production plan.
pub mod production_plan_streams;
/// The share of a project's production that is planned for each month.
pub mod production_plans;
/// The share of a stream in the production of a project.
pub mod production_streams;
/// The production of projects, by date.
pub mod productions;
/// Products of the company, with the work and the cost that go into them.
pub mod products;
/// Fields that a company adds to its projects.
pub mod project_metadata;
/// The parts that the plan of a project is divided into.
pub mod project_plan_areas;
/// The assignments of people to subtasks, with hours.
pub mod project_plan_subtask_assignees;
/// The steps that tasks of project plans are divided into.
pub mod project_plan_subtasks;
/// The assignments of people to tasks, with hours.
pub mod project_plan_task_assignees;
/// The pieces of work in the plan of a project.
pub mod project_plan_tasks;
/// The stages that an opportunity passes through.
pub mod project_stages;
/// Reports on the progress of the areas of projects.
pub mod project_status_areas;
/// Reports on the progress of projects.
pub mod project_statuses;
/// The kinds of projects in a company.
pub mod project_types;
/// Work that is sold to a client, from the first opportunity to its end.
pub mod projects;
/// Sets of permissions that are assigned together.
pub mod roles;
/// Parts of the company with leaders and members of their own.
pub mod streams;
/// The division of timesheet hours among the areas of budgets.
pub mod timesheet_areas;
/// The changes of timesheets.
pub mod timesheet_logs;
/// The persons on the timesheet whitelists of projects.
pub mod timesheet_whitelists;
/// The hours that people spent on projects.
pub mod timesheets;
pub use planwire_client::wethod::types::{
    ApproveBudget, Budget, BudgetArea, BudgetDay, BudgetJobTitle, BudgetPriceListLevel,
    BudgetTask, BusinessUnit, Capacity, Client, Contact, CreateBudget, CreateBudgetArea,
    CreateBudgetTask, CreateClient, CreateContact, CreateCustomField,
    CreateCustomFieldOption, CreateHoliday, CreateInvoice, CreateLocation,
    CreatePeopleAllocation, CreatePersonCapacity, CreatePersonPayroll, CreatePriceList,
    CreateProduct, CreateProject, CreateProjectMetadata, CreateProjectPlanArea,
    CreateProjectPlanSubtask, CreateProjectPlanSubtaskAssignee, CreateProjectPlanTask,
    CreateProjectPlanTaskAssignee, CreateProjectStatus, CreateStream, CreateTimesheet,
    CreateTimesheetWhitelist, CustomField, CustomFieldOption, ExternalClientIdentifier,
    Holiday, HolidayLocation, Invoice, InvoiceContact, JobOrderCategory,
    JobOrderCategoryGroup, JobTitle, Level, Location, PeopleAllocation, Person,
    PersonCapacity, PersonPayroll, PriceList, PriceListLevel, Product, ProductLevel,
    Production, ProductionPlan, ProductionPlanStream, ProductionStream, Project,
    ProjectMetadata, ProjectPlanArea, ProjectPlanSubtask, ProjectPlanSubtaskAssignee,
    ProjectPlanTask, ProjectPlanTaskAssignee, ProjectStage, ProjectStatus,
    ProjectStatusArea, ProjectType, RejectBudget, Role, SendInvoice, SetPaidInvoice,
    Stream, StreamLeader, StreamMember, SubmitBudget, Timesheet, TimesheetArea,
    TimesheetLog, TimesheetWhitelist, UpdateBudget, UpdateBudgetArea, UpdateBudgetDay,
    UpdateBudgetTask, UpdateClient, UpdateContact, UpdateCustomField,
    UpdateCustomFieldOption, UpdateHoliday, UpdateInvoice, UpdateLocation,
    UpdatePeopleAllocation, UpdatePerson, UpdatePersonCapacity, UpdatePersonPayroll,
    UpdatePriceList, UpdatePriceListLevel, UpdateProduct, UpdateProductLevel,
    UpdateProject, UpdateProjectMetadata, UpdateProjectPlanArea,
    UpdateProjectPlanSubtask, UpdateProjectPlanSubtaskAssignee, UpdateProjectPlanTask,
    UpdateProjectPlanTaskAssignee, UpdateProjectStatus, UpdateStream, UpdateTimesheet,
};
use super::Wethod;
impl Wethod {
    /// The areas that a budget is divided into.
    #[must_use]
    pub fn budget_areas(&self) -> budget_areas::BudgetAreas {
        budget_areas::BudgetAreas::new(self.core())
    }
    /// The days that each task of a budget needs of a level or job title.
    #[must_use]
    pub fn budget_days(&self) -> budget_days::BudgetDays {
        budget_days::BudgetDays::new(self.core())
    }
    /// The job titles used in a budget.
    #[must_use]
    pub fn budget_job_titles(&self) -> budget_job_titles::BudgetJobTitles {
        budget_job_titles::BudgetJobTitles::new(self.core())
    }
    /// The levels used in a budget, each at its cost and price.
    #[must_use]
    pub fn budget_price_list_levels(
        &self,
    ) -> budget_price_list_levels::BudgetPriceListLevels {
        budget_price_list_levels::BudgetPriceListLevels::new(self.core())
    }
    /// The tasks, costs and products that a budget consists of.
    #[must_use]
    pub fn budget_tasks(&self) -> budget_tasks::BudgetTasks {
        budget_tasks::BudgetTasks::new(self.core())
    }
    /// Versions of projects' economic plans.
    #[must_use]
    pub fn budgets(&self) -> budgets::Budgets {
        budgets::Budgets::new(self.core())
    }
    /// The parts of the company that people and projects belong to.
    #[must_use]
    pub fn business_units(&self) -> business_units::BusinessUnits {
        business_units::BusinessUnits::new(self.core())
    }
    /// The working weeks that people can have.
    #[must_use]
    pub fn capacities(&self) -> capacities::Capacities {
        capacities::Capacities::new(self.core())
    }
    /// The companies and people that projects are done for.
    #[must_use]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self.core())
    }
    /// The people at clients.
    #[must_use]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts::new(self.core())
    }
    /// The values of custom fields.
    #[must_use]
    pub fn custom_field_options(&self) -> custom_field_options::CustomFieldOptions {
        custom_field_options::CustomFieldOptions::new(self.core())
    }
    /// The fields that the company has added to records.
    #[must_use]
    pub fn custom_fields(&self) -> custom_fields::CustomFields {
        custom_fields::CustomFields::new(self.core())
    }
    /// The days on which people are not expected to work, and the locations that keep them.
    #[must_use]
    pub fn holidays(&self) -> holidays::Holidays {
        holidays::Holidays::new(self.core())
    }
    /// The addresses that invoices can be sent to.
    #[must_use]
    pub fn invoice_contacts(&self) -> invoice_contacts::InvoiceContacts {
        invoice_contacts::InvoiceContacts::new(self.core())
    }
    /// Bills to clients for projects.
    #[must_use]
    pub fn invoices(&self) -> invoices::Invoices {
        invoices::Invoices::new(self.core())
    }
    /// The kinds of job orders, with the rules for their projects.
    #[must_use]
    pub fn job_order_categories(&self) -> job_order_categories::JobOrderCategories {
        job_order_categories::JobOrderCategories::new(self.core())
    }
    /// The groups that categories of job orders are put into.
    #[must_use]
    pub fn job_order_category_groups(
        &self,
    ) -> job_order_category_groups::JobOrderCategoryGroups {
        job_order_category_groups::JobOrderCategoryGroups::new(self.core())
    }
    /// A job in the company, at a level.
    #[must_use]
    pub fn job_titles(&self) -> job_titles::JobTitles {
        job_titles::JobTitles::new(self.core())
    }
    /// The seniorities of people.
    #[must_use]
    pub fn levels(&self) -> levels::Levels {
        levels::Levels::new(self.core())
    }
    /// Places of the company, with holidays of their own.
    #[must_use]
    pub fn locations(&self) -> locations::Locations {
        locations::Locations::new(self.core())
    }
    /// The hours that people are planned to spend on projects, by day.
    #[must_use]
    pub fn people_allocations(&self) -> people_allocations::PeopleAllocations {
        people_allocations::PeopleAllocations::new(self.core())
    }
    /// The capacities of people, by first day.
    #[must_use]
    pub fn person_capacities(&self) -> person_capacities::PersonCapacities {
        person_capacities::PersonCapacities::new(self.core())
    }
    /// The annual cost of people, by period of months.
    #[must_use]
    pub fn person_payrolls(&self) -> person_payrolls::PersonPayrolls {
        person_payrolls::PersonPayrolls::new(self.core())
    }
    /// The people who work for the company.
    #[must_use]
    pub fn persons(&self) -> persons::Persons {
        persons::Persons::new(self.core())
    }
    /// The cost and price of one level's work, by price list.
    #[must_use]
    pub fn price_list_levels(&self) -> price_list_levels::PriceListLevels {
        price_list_levels::PriceListLevels::new(self.core())
    }
    /// The cost and price of each level's work, for the company or one client.
    #[must_use]
    pub fn price_lists(&self) -> price_lists::PriceLists {
        price_lists::PriceLists::new(self.core())
    }
    /// The days that each level of a team contributes to a product.
    #[must_use]
    pub fn product_levels(&self) -> product_levels::ProductLevels {
        product_levels::ProductLevels::new(self.core())
    }
    /// The share of a stream in a production plan.
    #[must_use]
    pub fn production_plan_streams(
        &self,
    ) -> production_plan_streams::ProductionPlanStreams {
        production_plan_streams::ProductionPlanStreams::new(self.core())
    }
    /// The share of a project's production that is planned for each month.
    #[must_use]
    pub fn production_plans(&self) -> production_plans::ProductionPlans {
        production_plans::ProductionPlans::new(self.core())
    }
    /// The share of a stream in the production of a project.
    #[must_use]
    pub fn production_streams(&self) -> production_streams::ProductionStreams {
        production_streams::ProductionStreams::new(self.core())
    }
    /// The production of projects, by date.
    #[must_use]
    pub fn productions(&self) -> productions::Productions {
        productions::Productions::new(self.core())
    }
    /// Products of the company, with the work and the cost that go into them.
    #[must_use]
    pub fn products(&self) -> products::Products {
        products::Products::new(self.core())
    }
    /// Fields that a company adds to its projects.
    #[must_use]
    pub fn project_metadata(&self) -> project_metadata::ProjectMetadata {
        project_metadata::ProjectMetadata::new(self.core())
    }
    /// The parts that the plan of a project is divided into.
    #[must_use]
    pub fn project_plan_areas(&self) -> project_plan_areas::ProjectPlanAreas {
        project_plan_areas::ProjectPlanAreas::new(self.core())
    }
    /// The assignments of people to subtasks, with hours.
    #[must_use]
    pub fn project_plan_subtask_assignees(
        &self,
    ) -> project_plan_subtask_assignees::ProjectPlanSubtaskAssignees {
        project_plan_subtask_assignees::ProjectPlanSubtaskAssignees::new(self.core())
    }
    /// The steps that tasks of project plans are divided into.
    #[must_use]
    pub fn project_plan_subtasks(&self) -> project_plan_subtasks::ProjectPlanSubtasks {
        project_plan_subtasks::ProjectPlanSubtasks::new(self.core())
    }
    /// The assignments of people to tasks, with hours.
    #[must_use]
    pub fn project_plan_task_assignees(
        &self,
    ) -> project_plan_task_assignees::ProjectPlanTaskAssignees {
        project_plan_task_assignees::ProjectPlanTaskAssignees::new(self.core())
    }
    /// The pieces of work in the plan of a project.
    #[must_use]
    pub fn project_plan_tasks(&self) -> project_plan_tasks::ProjectPlanTasks {
        project_plan_tasks::ProjectPlanTasks::new(self.core())
    }
    /// The stages that an opportunity passes through.
    #[must_use]
    pub fn project_stages(&self) -> project_stages::ProjectStages {
        project_stages::ProjectStages::new(self.core())
    }
    /// Reports on the progress of the areas of projects.
    #[must_use]
    pub fn project_status_areas(&self) -> project_status_areas::ProjectStatusAreas {
        project_status_areas::ProjectStatusAreas::new(self.core())
    }
    /// Reports on the progress of projects.
    #[must_use]
    pub fn project_statuses(&self) -> project_statuses::ProjectStatuses {
        project_statuses::ProjectStatuses::new(self.core())
    }
    /// The kinds of projects in a company.
    #[must_use]
    pub fn project_types(&self) -> project_types::ProjectTypes {
        project_types::ProjectTypes::new(self.core())
    }
    /// Work that is sold to a client, from the first opportunity to its end.
    #[must_use]
    pub fn projects(&self) -> projects::Projects {
        projects::Projects::new(self.core())
    }
    /// Sets of permissions that are assigned together.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.core())
    }
    /// Parts of the company with leaders and members of their own.
    #[must_use]
    pub fn streams(&self) -> streams::Streams {
        streams::Streams::new(self.core())
    }
    /// The division of timesheet hours among the areas of budgets.
    #[must_use]
    pub fn timesheet_areas(&self) -> timesheet_areas::TimesheetAreas {
        timesheet_areas::TimesheetAreas::new(self.core())
    }
    /// The changes of timesheets.
    #[must_use]
    pub fn timesheet_logs(&self) -> timesheet_logs::TimesheetLogs {
        timesheet_logs::TimesheetLogs::new(self.core())
    }
    /// The persons on the timesheet whitelists of projects.
    #[must_use]
    pub fn timesheet_whitelists(&self) -> timesheet_whitelists::TimesheetWhitelists {
        timesheet_whitelists::TimesheetWhitelists::new(self.core())
    }
    /// The hours that people spent on projects.
    #[must_use]
    pub fn timesheets(&self) -> timesheets::Timesheets {
        timesheets::Timesheets::new(self.core())
    }
}
