// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use planwire::{asc, desc, filter};
#[allow(unused_imports)]
use crate::values::{date, decimal, instant, object};
use crate::{Answered, Call, Ids, Sends, sent};
/// Every operation, in the order of the documents.
pub(crate) const CALLS: &[Call<planwire::Wethod>] = &[
    Call {
        operation: "getBudgetArea",
        sends: Sends::Values,
        send: get_budget_area,
    },
    Call {
        operation: "updateBudgetArea",
        sends: Sends::Values,
        send: update_budget_area,
    },
    Call {
        operation: "updateBudgetArea",
        sends: Sends::Nulls,
        send: update_budget_area_of_nulls,
    },
    Call {
        operation: "listBudgetAreas",
        sends: Sends::Values,
        send: list_budget_areas,
    },
    Call {
        operation: "createBudgetArea",
        sends: Sends::Values,
        send: create_budget_area,
    },
    Call {
        operation: "getBudgetDay",
        sends: Sends::Values,
        send: get_budget_day,
    },
    Call {
        operation: "updateBudgetDay",
        sends: Sends::Values,
        send: update_budget_day,
    },
    Call {
        operation: "listBudgetDays",
        sends: Sends::Values,
        send: list_budget_days,
    },
    Call {
        operation: "getBudgetJobTitle",
        sends: Sends::Values,
        send: get_budget_job_title,
    },
    Call {
        operation: "listBudgetJobTitles",
        sends: Sends::Values,
        send: list_budget_job_titles,
    },
    Call {
        operation: "getBudgetPriceListLevel",
        sends: Sends::Values,
        send: get_budget_price_list_level,
    },
    Call {
        operation: "listBudgetPriceListLevels",
        sends: Sends::Values,
        send: list_budget_price_list_levels,
    },
    Call {
        operation: "getBudgetTask",
        sends: Sends::Values,
        send: get_budget_task,
    },
    Call {
        operation: "updateBudgetTask",
        sends: Sends::Values,
        send: update_budget_task,
    },
    Call {
        operation: "deleteBudgetTask",
        sends: Sends::Values,
        send: delete_budget_task,
    },
    Call {
        operation: "listBudgetTasks",
        sends: Sends::Values,
        send: list_budget_tasks,
    },
    Call {
        operation: "createBudgetTask",
        sends: Sends::Values,
        send: create_budget_task,
    },
    Call {
        operation: "getBudget",
        sends: Sends::Values,
        send: get_budget,
    },
    Call {
        operation: "updateBudget",
        sends: Sends::Values,
        send: update_budget,
    },
    Call {
        operation: "updateBudget",
        sends: Sends::Nulls,
        send: update_budget_of_nulls,
    },
    Call {
        operation: "approveBudget",
        sends: Sends::Values,
        send: approve_budget,
    },
    Call {
        operation: "draftBudget",
        sends: Sends::Values,
        send: draft_budget,
    },
    Call {
        operation: "recallBudget",
        sends: Sends::Values,
        send: recall_budget,
    },
    Call {
        operation: "rejectBudget",
        sends: Sends::Values,
        send: reject_budget,
    },
    Call {
        operation: "setBaseline",
        sends: Sends::Values,
        send: set_baseline,
    },
    Call {
        operation: "submitBudget",
        sends: Sends::Values,
        send: submit_budget,
    },
    Call {
        operation: "listBudgets",
        sends: Sends::Values,
        send: list_budgets,
    },
    Call {
        operation: "createBudget",
        sends: Sends::Values,
        send: create_budget,
    },
    Call {
        operation: "getBusinessUnit",
        sends: Sends::Values,
        send: get_business_unit,
    },
    Call {
        operation: "listBusinessUnits",
        sends: Sends::Values,
        send: list_business_units,
    },
    Call {
        operation: "getCapacity",
        sends: Sends::Values,
        send: get_capacity,
    },
    Call {
        operation: "listCapacities",
        sends: Sends::Values,
        send: list_capacities,
    },
    Call {
        operation: "updateClient",
        sends: Sends::Values,
        send: update_client,
    },
    Call {
        operation: "updateClient",
        sends: Sends::Nulls,
        send: update_client_of_nulls,
    },
    Call {
        operation: "deleteClient",
        sends: Sends::Values,
        send: delete_client,
    },
    Call {
        operation: "createClient",
        sends: Sends::Values,
        send: create_client,
    },
    Call {
        operation: "getClient",
        sends: Sends::Values,
        send: get_client,
    },
    Call {
        operation: "listClients",
        sends: Sends::Values,
        send: list_clients,
    },
    Call {
        operation: "updateContact",
        sends: Sends::Values,
        send: update_contact,
    },
    Call {
        operation: "deleteContact",
        sends: Sends::Values,
        send: delete_contact,
    },
    Call {
        operation: "createContact",
        sends: Sends::Values,
        send: create_contact,
    },
    Call {
        operation: "getContact",
        sends: Sends::Values,
        send: get_contact,
    },
    Call {
        operation: "listContacts",
        sends: Sends::Values,
        send: list_contacts,
    },
    Call {
        operation: "getCustomFieldOption",
        sends: Sends::Values,
        send: get_custom_field_option,
    },
    Call {
        operation: "updateCustomFieldOption",
        sends: Sends::Values,
        send: update_custom_field_option,
    },
    Call {
        operation: "deleteCustomFieldOption",
        sends: Sends::Values,
        send: delete_custom_field_option,
    },
    Call {
        operation: "listCustomFieldOptions",
        sends: Sends::Values,
        send: list_custom_field_options,
    },
    Call {
        operation: "createCustomFieldOption",
        sends: Sends::Values,
        send: create_custom_field_option,
    },
    Call {
        operation: "getCustomField",
        sends: Sends::Values,
        send: get_custom_field,
    },
    Call {
        operation: "updateCustomField",
        sends: Sends::Values,
        send: update_custom_field,
    },
    Call {
        operation: "deleteCustomField",
        sends: Sends::Values,
        send: delete_custom_field,
    },
    Call {
        operation: "archiveCustomField",
        sends: Sends::Values,
        send: archive_custom_field,
    },
    Call {
        operation: "unarchiveCustomField",
        sends: Sends::Values,
        send: unarchive_custom_field,
    },
    Call {
        operation: "listCustomFields",
        sends: Sends::Values,
        send: list_custom_fields,
    },
    Call {
        operation: "createCustomField",
        sends: Sends::Values,
        send: create_custom_field,
    },
    Call {
        operation: "attachLocationToHoliday",
        sends: Sends::Values,
        send: attach_location_to_holiday,
    },
    Call {
        operation: "detachLocationFromHoliday",
        sends: Sends::Values,
        send: detach_location_from_holiday,
    },
    Call {
        operation: "listHolidayLocations",
        sends: Sends::Values,
        send: list_holiday_locations,
    },
    Call {
        operation: "getHoliday",
        sends: Sends::Values,
        send: get_holiday,
    },
    Call {
        operation: "updateHoliday",
        sends: Sends::Values,
        send: update_holiday,
    },
    Call {
        operation: "updateHoliday",
        sends: Sends::Nulls,
        send: update_holiday_of_nulls,
    },
    Call {
        operation: "deleteHoliday",
        sends: Sends::Values,
        send: delete_holiday,
    },
    Call {
        operation: "listHolidays",
        sends: Sends::Values,
        send: list_holidays,
    },
    Call {
        operation: "createHoliday",
        sends: Sends::Values,
        send: create_holiday,
    },
    Call {
        operation: "getInvoiceContact",
        sends: Sends::Values,
        send: get_invoice_contact,
    },
    Call {
        operation: "listInvoiceContacts",
        sends: Sends::Values,
        send: list_invoice_contacts,
    },
    Call {
        operation: "getInvoice",
        sends: Sends::Values,
        send: get_invoice,
    },
    Call {
        operation: "updateInvoice",
        sends: Sends::Values,
        send: update_invoice,
    },
    Call {
        operation: "updateInvoice",
        sends: Sends::Nulls,
        send: update_invoice_of_nulls,
    },
    Call {
        operation: "deleteInvoice",
        sends: Sends::Values,
        send: delete_invoice,
    },
    Call {
        operation: "sendInvoice",
        sends: Sends::Values,
        send: send_invoice,
    },
    Call {
        operation: "setPaidInvoice",
        sends: Sends::Values,
        send: set_paid_invoice,
    },
    Call {
        operation: "setPaidInvoice",
        sends: Sends::Nulls,
        send: set_paid_invoice_of_nulls,
    },
    Call {
        operation: "setUnpaidInvoice",
        sends: Sends::Values,
        send: set_unpaid_invoice,
    },
    Call {
        operation: "listInvoices",
        sends: Sends::Values,
        send: list_invoices,
    },
    Call {
        operation: "createInvoice",
        sends: Sends::Values,
        send: create_invoice,
    },
    Call {
        operation: "getJobOrderCategory",
        sends: Sends::Values,
        send: get_job_order_category,
    },
    Call {
        operation: "listJobOrderCategories",
        sends: Sends::Values,
        send: list_job_order_categories,
    },
    Call {
        operation: "getJobOrderCategoryGroup",
        sends: Sends::Values,
        send: get_job_order_category_group,
    },
    Call {
        operation: "listJobOrderCategoryGroups",
        sends: Sends::Values,
        send: list_job_order_category_groups,
    },
    Call {
        operation: "getJobTitle",
        sends: Sends::Values,
        send: get_job_title,
    },
    Call {
        operation: "listJobTitles",
        sends: Sends::Values,
        send: list_job_titles,
    },
    Call {
        operation: "getLevel",
        sends: Sends::Values,
        send: get_level,
    },
    Call {
        operation: "listLevels",
        sends: Sends::Values,
        send: list_levels,
    },
    Call {
        operation: "getLocation",
        sends: Sends::Values,
        send: get_location,
    },
    Call {
        operation: "updateLocation",
        sends: Sends::Values,
        send: update_location,
    },
    Call {
        operation: "deleteLocation",
        sends: Sends::Values,
        send: delete_location,
    },
    Call {
        operation: "listLocations",
        sends: Sends::Values,
        send: list_locations,
    },
    Call {
        operation: "createLocation",
        sends: Sends::Values,
        send: create_location,
    },
    Call {
        operation: "updatePeopleAllocation",
        sends: Sends::Values,
        send: update_people_allocation,
    },
    Call {
        operation: "deletePeopleAllocation",
        sends: Sends::Values,
        send: delete_people_allocation,
    },
    Call {
        operation: "listPeopleAllocations",
        sends: Sends::Values,
        send: list_people_allocations,
    },
    Call {
        operation: "createPeopleAllocation",
        sends: Sends::Values,
        send: create_people_allocation,
    },
    Call {
        operation: "getPersonCapacity",
        sends: Sends::Values,
        send: get_person_capacity,
    },
    Call {
        operation: "updatePersonCapacity",
        sends: Sends::Values,
        send: update_person_capacity,
    },
    Call {
        operation: "updatePersonCapacity",
        sends: Sends::Nulls,
        send: update_person_capacity_of_nulls,
    },
    Call {
        operation: "deletePersonCapacity",
        sends: Sends::Values,
        send: delete_person_capacity,
    },
    Call {
        operation: "listPersonCapacities",
        sends: Sends::Values,
        send: list_person_capacities,
    },
    Call {
        operation: "createPersonCapacity",
        sends: Sends::Values,
        send: create_person_capacity,
    },
    Call {
        operation: "getPersonPayroll",
        sends: Sends::Values,
        send: get_person_payroll,
    },
    Call {
        operation: "updatePersonPayroll",
        sends: Sends::Values,
        send: update_person_payroll,
    },
    Call {
        operation: "updatePersonPayroll",
        sends: Sends::Nulls,
        send: update_person_payroll_of_nulls,
    },
    Call {
        operation: "deletePersonPayroll",
        sends: Sends::Values,
        send: delete_person_payroll,
    },
    Call {
        operation: "listPersonPayrolls",
        sends: Sends::Values,
        send: list_person_payrolls,
    },
    Call {
        operation: "createPersonPayroll",
        sends: Sends::Values,
        send: create_person_payroll,
    },
    Call {
        operation: "getAuthenticatedPerson",
        sends: Sends::Values,
        send: get_authenticated_person,
    },
    Call {
        operation: "getPerson",
        sends: Sends::Values,
        send: get_person,
    },
    Call {
        operation: "updatePerson",
        sends: Sends::Values,
        send: update_person,
    },
    Call {
        operation: "updatePerson",
        sends: Sends::Nulls,
        send: update_person_of_nulls,
    },
    Call {
        operation: "listPersons",
        sends: Sends::Values,
        send: list_persons,
    },
    Call {
        operation: "getPriceListLevel",
        sends: Sends::Values,
        send: get_price_list_level,
    },
    Call {
        operation: "updatePriceListLevel",
        sends: Sends::Values,
        send: update_price_list_level,
    },
    Call {
        operation: "listPriceListLevels",
        sends: Sends::Values,
        send: list_price_list_levels,
    },
    Call {
        operation: "getPriceList",
        sends: Sends::Values,
        send: get_price_list,
    },
    Call {
        operation: "updatePriceList",
        sends: Sends::Values,
        send: update_price_list,
    },
    Call {
        operation: "listPriceLists",
        sends: Sends::Values,
        send: list_price_lists,
    },
    Call {
        operation: "createPriceList",
        sends: Sends::Values,
        send: create_price_list,
    },
    Call {
        operation: "getProductLevel",
        sends: Sends::Values,
        send: get_product_level,
    },
    Call {
        operation: "updateProductLevel",
        sends: Sends::Values,
        send: update_product_level,
    },
    Call {
        operation: "listProductLevels",
        sends: Sends::Values,
        send: list_product_levels,
    },
    Call {
        operation: "getProductionPlanStream",
        sends: Sends::Values,
        send: get_production_plan_stream,
    },
    Call {
        operation: "listProductionPlanStreams",
        sends: Sends::Values,
        send: list_production_plan_streams,
    },
    Call {
        operation: "listProductionPlans",
        sends: Sends::Values,
        send: list_production_plans,
    },
    Call {
        operation: "getProductionStream",
        sends: Sends::Values,
        send: get_production_stream,
    },
    Call {
        operation: "listProductionStreams",
        sends: Sends::Values,
        send: list_production_streams,
    },
    Call {
        operation: "listProductions",
        sends: Sends::Values,
        send: list_productions,
    },
    Call {
        operation: "getProduct",
        sends: Sends::Values,
        send: get_product,
    },
    Call {
        operation: "updateProduct",
        sends: Sends::Values,
        send: update_product,
    },
    Call {
        operation: "listProducts",
        sends: Sends::Values,
        send: list_products,
    },
    Call {
        operation: "createProduct",
        sends: Sends::Values,
        send: create_product,
    },
    Call {
        operation: "getMetadata",
        sends: Sends::Values,
        send: get_metadata,
    },
    Call {
        operation: "updateMetadata",
        sends: Sends::Values,
        send: update_metadata,
    },
    Call {
        operation: "deleteMetadata",
        sends: Sends::Values,
        send: delete_metadata,
    },
    Call {
        operation: "listMetadata",
        sends: Sends::Values,
        send: list_metadata,
    },
    Call {
        operation: "createMetadata",
        sends: Sends::Values,
        send: create_metadata,
    },
    Call {
        operation: "getProjectPlanArea",
        sends: Sends::Values,
        send: get_project_plan_area,
    },
    Call {
        operation: "updateProjectPlanArea",
        sends: Sends::Values,
        send: update_project_plan_area,
    },
    Call {
        operation: "deleteProjectPlanArea",
        sends: Sends::Values,
        send: delete_project_plan_area,
    },
    Call {
        operation: "listProjectPlanAreas",
        sends: Sends::Values,
        send: list_project_plan_areas,
    },
    Call {
        operation: "createProjectPlanArea",
        sends: Sends::Values,
        send: create_project_plan_area,
    },
    Call {
        operation: "getProjectPlanSubtaskAssignee",
        sends: Sends::Values,
        send: get_project_plan_subtask_assignee,
    },
    Call {
        operation: "updateProjectPlanSubtaskAssignee",
        sends: Sends::Values,
        send: update_project_plan_subtask_assignee,
    },
    Call {
        operation: "deleteProjectPlanSubtaskAssignee",
        sends: Sends::Values,
        send: delete_project_plan_subtask_assignee,
    },
    Call {
        operation: "listProjectPlanSubtaskAssignees",
        sends: Sends::Values,
        send: list_project_plan_subtask_assignees,
    },
    Call {
        operation: "createProjectPlanSubtaskAssignee",
        sends: Sends::Values,
        send: create_project_plan_subtask_assignee,
    },
    Call {
        operation: "getProjectPlanSubtask",
        sends: Sends::Values,
        send: get_project_plan_subtask,
    },
    Call {
        operation: "updateProjectPlanSubtask",
        sends: Sends::Values,
        send: update_project_plan_subtask,
    },
    Call {
        operation: "updateProjectPlanSubtask",
        sends: Sends::Nulls,
        send: update_project_plan_subtask_of_nulls,
    },
    Call {
        operation: "deleteProjectPlanSubtask",
        sends: Sends::Values,
        send: delete_project_plan_subtask,
    },
    Call {
        operation: "listProjectPlanSubtasks",
        sends: Sends::Values,
        send: list_project_plan_subtasks,
    },
    Call {
        operation: "createProjectPlanSubtask",
        sends: Sends::Values,
        send: create_project_plan_subtask,
    },
    Call {
        operation: "getProjectPlanTaskAssignee",
        sends: Sends::Values,
        send: get_project_plan_task_assignee,
    },
    Call {
        operation: "updateProjectPlanTaskAssignee",
        sends: Sends::Values,
        send: update_project_plan_task_assignee,
    },
    Call {
        operation: "deleteProjectPlanTaskAssignee",
        sends: Sends::Values,
        send: delete_project_plan_task_assignee,
    },
    Call {
        operation: "listProjectPlanTaskAssignees",
        sends: Sends::Values,
        send: list_project_plan_task_assignees,
    },
    Call {
        operation: "createProjectPlanTaskAssignee",
        sends: Sends::Values,
        send: create_project_plan_task_assignee,
    },
    Call {
        operation: "getProjectPlanTask",
        sends: Sends::Values,
        send: get_project_plan_task,
    },
    Call {
        operation: "updateProjectPlanTask",
        sends: Sends::Values,
        send: update_project_plan_task,
    },
    Call {
        operation: "updateProjectPlanTask",
        sends: Sends::Nulls,
        send: update_project_plan_task_of_nulls,
    },
    Call {
        operation: "deleteProjectPlanTask",
        sends: Sends::Values,
        send: delete_project_plan_task,
    },
    Call {
        operation: "listProjectPlanTasks",
        sends: Sends::Values,
        send: list_project_plan_tasks,
    },
    Call {
        operation: "createProjectPlanTask",
        sends: Sends::Values,
        send: create_project_plan_task,
    },
    Call {
        operation: "listProjectStages",
        sends: Sends::Values,
        send: list_project_stages,
    },
    Call {
        operation: "listProjectStatusAreas",
        sends: Sends::Values,
        send: list_project_status_areas,
    },
    Call {
        operation: "getProjectStatus",
        sends: Sends::Values,
        send: get_project_status,
    },
    Call {
        operation: "updateProjectStatus",
        sends: Sends::Values,
        send: update_project_status,
    },
    Call {
        operation: "deleteProjectStatus",
        sends: Sends::Values,
        send: delete_project_status,
    },
    Call {
        operation: "listProjectStatuses",
        sends: Sends::Values,
        send: list_project_statuses,
    },
    Call {
        operation: "createProjectStatus",
        sends: Sends::Values,
        send: create_project_status,
    },
    Call {
        operation: "getProjectType",
        sends: Sends::Values,
        send: get_project_type,
    },
    Call {
        operation: "listProjectTypes",
        sends: Sends::Values,
        send: list_project_types,
    },
    Call {
        operation: "getProject",
        sends: Sends::Values,
        send: get_project,
    },
    Call {
        operation: "updateProject",
        sends: Sends::Values,
        send: update_project,
    },
    Call {
        operation: "deleteProject",
        sends: Sends::Values,
        send: delete_project,
    },
    Call {
        operation: "archiveProject",
        sends: Sends::Values,
        send: archive_project,
    },
    Call {
        operation: "unarchiveProject",
        sends: Sends::Values,
        send: unarchive_project,
    },
    Call {
        operation: "listProjects",
        sends: Sends::Values,
        send: list_projects,
    },
    Call {
        operation: "createProject",
        sends: Sends::Values,
        send: create_project,
    },
    Call {
        operation: "getRole",
        sends: Sends::Values,
        send: get_role,
    },
    Call {
        operation: "listRoles",
        sends: Sends::Values,
        send: list_roles,
    },
    Call {
        operation: "getStream",
        sends: Sends::Values,
        send: get_stream,
    },
    Call {
        operation: "updateStream",
        sends: Sends::Values,
        send: update_stream,
    },
    Call {
        operation: "deleteStream",
        sends: Sends::Values,
        send: delete_stream,
    },
    Call {
        operation: "archiveStream",
        sends: Sends::Values,
        send: archive_stream,
    },
    Call {
        operation: "unarchiveStream",
        sends: Sends::Values,
        send: unarchive_stream,
    },
    Call {
        operation: "attachLeaderToStream",
        sends: Sends::Values,
        send: attach_leader_to_stream,
    },
    Call {
        operation: "detachStreamLeader",
        sends: Sends::Values,
        send: detach_stream_leader,
    },
    Call {
        operation: "listStreamLeaders",
        sends: Sends::Values,
        send: list_stream_leaders,
    },
    Call {
        operation: "attachMemberToStream",
        sends: Sends::Values,
        send: attach_member_to_stream,
    },
    Call {
        operation: "listStreamMembers",
        sends: Sends::Values,
        send: list_stream_members,
    },
    Call {
        operation: "listStreams",
        sends: Sends::Values,
        send: list_streams,
    },
    Call {
        operation: "createStream",
        sends: Sends::Values,
        send: create_stream,
    },
    Call {
        operation: "listTimesheetAreas",
        sends: Sends::Values,
        send: list_timesheet_areas,
    },
    Call {
        operation: "getTimesheetLog",
        sends: Sends::Values,
        send: get_timesheet_log,
    },
    Call {
        operation: "listTimesheetLogs",
        sends: Sends::Values,
        send: list_timesheet_logs,
    },
    Call {
        operation: "getTimesheetWhitelist",
        sends: Sends::Values,
        send: get_timesheet_whitelist,
    },
    Call {
        operation: "deleteTimesheetWhitelist",
        sends: Sends::Values,
        send: delete_timesheet_whitelist,
    },
    Call {
        operation: "listTimesheetWhitelists",
        sends: Sends::Values,
        send: list_timesheet_whitelists,
    },
    Call {
        operation: "createTimesheetWhitelist",
        sends: Sends::Values,
        send: create_timesheet_whitelist,
    },
    Call {
        operation: "updateTimesheet",
        sends: Sends::Values,
        send: update_timesheet,
    },
    Call {
        operation: "deleteTimesheet",
        sends: Sends::Values,
        send: delete_timesheet,
    },
    Call {
        operation: "listTimesheets",
        sends: Sends::Values,
        send: list_timesheets,
    },
    Call {
        operation: "createTimesheet",
        sends: Sends::Values,
        send: create_timesheet,
    },
];
fn get_budget_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_areas().get(ids.integer("id")))
}
fn update_budget_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budget_areas()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateBudgetArea::new()
                    .name("name")
                    .enabled(true)
                    .price_list_id(planwire::wethod::PriceListId::from(37i64))
                    .stream_id(planwire::wethod::StreamId::from(64i64)),
            ),
    )
}
fn update_budget_area_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budget_areas()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateBudgetArea::new().clear_stream_id(),
            ),
    )
}
fn list_budget_areas(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_areas()
            .list()
            .budget_id(planwire::wethod::BudgetId::from(47i64))
            .updated_at(filter::on(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_budget_area(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_areas()
            .create(
                planwire::wethod::CreateBudgetArea::new("name")
                    .budget_id(planwire::wethod::BudgetId::from(47i64)),
            ),
    )
}
fn get_budget_day(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_days().get(ids.integer("id")))
}
fn update_budget_day(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budget_days()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateBudgetDay::new()
                    .days(serde_json::Value::from("days")),
            ),
    )
}
fn list_budget_days(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_days()
            .list()
            .budget_task_id(planwire::wethod::BudgetTaskId::from(43i64))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_budget_job_title(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_job_titles().get(ids.integer("id")))
}
fn list_budget_job_titles(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_job_titles()
            .list()
            .budget_id(planwire::wethod::BudgetId::from(47i64))
            .job_title_id(planwire::wethod::JobTitleId::from(12i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_budget_price_list_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_price_list_levels().get(ids.integer("id")))
}
fn list_budget_price_list_levels(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_price_list_levels()
            .list()
            .budget_id(planwire::wethod::BudgetId::from(47i64))
            .updated_at(
                instant("2026-03-19T08:00:00Z")..=instant("2026-03-19T08:00:00Z"),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_budget_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_tasks().get(ids.integer("id")))
}
fn update_budget_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budget_tasks()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateBudgetTask::new()
                    .name("name")
                    .external_cost(decimal("70.5"))
                    .markup(35i64)
                    .notes("notes")
                    .quantity(7i64)
                    .total_price(serde_json::Value::from("total_price"))
                    .currency("currency"),
            ),
    )
}
fn delete_budget_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_tasks().delete(ids.integer("id")))
}
fn list_budget_tasks(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_tasks()
            .list()
            .budget_area_id(planwire::wethod::BudgetAreaId::from(17i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_budget_task(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budget_tasks()
            .create(
                planwire::wethod::CreateBudgetTask::new()
                    .name("name")
                    .external_cost(serde_json::Value::from("external_cost"))
                    .markup(35i64)
                    .notes("notes")
                    .quantity(7i64)
                    .budget_area_id(planwire::wethod::BudgetAreaId::from(17i64))
                    .currency("currency"),
            ),
    )
}
fn get_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().get(ids.integer("id")))
}
fn update_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateBudget::new()
                    .price_list_id(planwire::wethod::PriceListId::from(37i64))
                    .stream_id(planwire::wethod::StreamId::from(64i64))
                    .final_net_price(decimal("59.5"))
                    .final_net_price_currency(decimal("50.5"))
                    .currency_enabled(true)
                    .currency("currency")
                    .notes("notes"),
            ),
    )
}
fn update_budget_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateBudget::new().clear_stream_id(),
            ),
    )
}
fn approve_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .approve(
                ids.integer("id"),
                planwire::wethod::ApproveBudget::new().message("message"),
            ),
    )
}
fn draft_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().draft(ids.integer("id")))
}
fn recall_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().recall(ids.integer("id")))
}
fn reject_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .reject(
                ids.integer("id"),
                planwire::wethod::RejectBudget::new().message("message"),
            ),
    )
}
fn set_baseline(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().set_baseline(ids.integer("id")))
}
fn submit_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .submit(
                ids.integer("id"),
                planwire::wethod::SubmitBudget::new()
                    .approver_id(planwire::wethod::PersonId::from(24i64))
                    .message("message"),
            ),
    )
}
fn list_budgets(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .updated_at(filter::on(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_budget(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .budgets()
            .create(
                planwire::wethod::CreateBudget::new()
                    .project_id(planwire::wethod::ProjectId::from(82i64))
                    .price_list_id(planwire::wethod::PriceListId::from(37i64))
                    .stream_id(planwire::wethod::StreamId::from(64i64))
                    .template_id(planwire::wethod::BudgetTemplateId::from(5i64))
                    .final_net_price(decimal("59.5"))
                    .notes("notes"),
            ),
    )
}
fn get_business_unit(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.business_units().get(ids.integer("id")))
}
fn list_business_units(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .business_units()
            .list()
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.capacities().get(ids.integer("id")))
}
fn list_capacities(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .capacities()
            .list()
            .is_archived("is_archived")
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::after(instant("2026-03-03T08:00:00Z")))
            .order_by(desc("id"))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn update_client(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .clients()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateClient::new()
                    .corporate_name("corporate_name")
                    .acronym("acronym")
                    .email("email")
                    .notes("notes")
                    .website("website")
                    .linkedin("linkedin")
                    .description("description")
                    .street("street")
                    .zip_code("zip_code")
                    .town("town")
                    .country("country")
                    .vat("vat")
                    .payment_condition("payment_condition")
                    .sdi_code("sdi_code")
                    .pec("pec")
                    .administration_email("administration_email")
                    .company_registration_number("company_registration_number")
                    .legal_name("legal_name")
                    .intent_code("intent_code")
                    .intent_date(date("2026-03-13"))
                    .phone("phone")
                    .tax_reference("tax_reference")
                    .group_id(planwire::wethod::ClientGroupId::from(58i64))
                    .bank_account_id(planwire::wethod::BankAccountId::from(45i64))
                    .vat_rate_id(planwire::wethod::VatRateId::from(88i64))
                    .payment_term_id(planwire::wethod::PaymentTermId::from(90i64)),
            ),
    )
}
fn update_client_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .clients()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateClient::new()
                    .clear_group_id()
                    .clear_bank_account_id()
                    .clear_vat_rate_id()
                    .clear_payment_term_id(),
            ),
    )
}
fn delete_client(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.clients().delete(ids.integer("id")))
}
fn create_client(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .clients()
            .create(
                planwire::wethod::CreateClient::new()
                    .corporate_name("corporate_name")
                    .acronym("acronym")
                    .email("email")
                    .notes("notes")
                    .website("website")
                    .linkedin("linkedin")
                    .description("description")
                    .street("street")
                    .zip_code("zip_code")
                    .town("town")
                    .country("country")
                    .vat("vat")
                    .payment_condition("payment_condition")
                    .sdi_code("sdi_code")
                    .pec("pec")
                    .administration_email("administration_email")
                    .company_registration_number("company_registration_number")
                    .legal_name("legal_name")
                    .intent_code("intent_code")
                    .intent_date(date("2026-03-13"))
                    .phone("phone")
                    .tax_reference("tax_reference")
                    .group_id(planwire::wethod::ClientGroupId::from(58i64))
                    .bank_account_id(planwire::wethod::BankAccountId::from(45i64))
                    .vat_rate_id(planwire::wethod::VatRateId::from(88i64))
                    .payment_term_id(planwire::wethod::PaymentTermId::from(90i64)),
            ),
    )
}
fn get_client(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .clients()
            .get(ids.integer("id"))
            .include(planwire::wethod::ClientInclude::from("externalIdentifiers"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn list_clients(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .clients()
            .list()
            .include(planwire::wethod::ClientInclude::from("externalIdentifiers"))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(
                filter::one_of([
                    instant("2026-03-03T08:00:00Z"),
                    instant("2026-03-03T08:00:00Z"),
                ]),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn update_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateContact::new()
                    .email("email")
                    .name("name")
                    .surname("surname")
                    .role("role")
                    .notes("notes")
                    .linkedin("linkedin")
                    .description("description")
                    .client_id(planwire::wethod::ClientId::from(51i64)),
            ),
    )
}
fn delete_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.contacts().delete(ids.integer("id")))
}
fn create_contact(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .create(
                planwire::wethod::CreateContact::new()
                    .email("email")
                    .name("name")
                    .surname("surname")
                    .role("role")
                    .notes("notes")
                    .linkedin("linkedin")
                    .description("description")
                    .client_id(planwire::wethod::ClientId::from(51i64)),
            ),
    )
}
fn get_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.contacts().get(ids.integer("id")))
}
fn list_contacts(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .list()
            .client_id(planwire::wethod::ClientId::from(51i64))
            .updated_at(filter::on(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_custom_field_option(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_field_options().get(ids.integer("id")))
}
fn update_custom_field_option(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .custom_field_options()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateCustomFieldOption::new()
                    .name("name")
                    .color(planwire::wethod::CustomFieldOptionColor::from("#114B5F"))
                    .sort(13i64),
            ),
    )
}
fn delete_custom_field_option(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_field_options().delete(ids.integer("id")))
}
fn list_custom_field_options(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .custom_field_options()
            .list()
            .custom_field_id(planwire::wethod::CustomFieldId::from(67i64))
            .search("search")
            .updated_at(filter::equal_to(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::after(instant("2026-03-03T08:00:00Z")))
            .order_by([desc("name"), asc("sort")])
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_custom_field_option(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .custom_field_options()
            .create(
                planwire::wethod::CreateCustomFieldOption::new(
                        "name",
                        planwire::wethod::CustomFieldId::from(67i64),
                    )
                    .color(planwire::wethod::CustomFieldOptionColor::from("#114B5F"))
                    .sort(13i64),
            ),
    )
}
fn get_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().get(ids.integer("id")))
}
fn update_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .custom_fields()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateCustomField::new()
                    .name("name")
                    .description("description")
                    .required(true)
                    .sort(13i64),
            ),
    )
}
fn delete_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().delete(ids.integer("id")))
}
fn archive_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().archive(ids.integer("id")))
}
fn unarchive_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().unarchive(ids.integer("id")))
}
fn list_custom_fields(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .custom_fields()
            .list()
            .domain(planwire::wethod::CustomFieldDomain::from("project_plan"))
            .include(planwire::wethod::CustomFieldInclude::from("options"))
            .search("search")
            .archived(planwire::wethod::ArchivedCustomFields::from("exclude"))
            .archived_at(filter::until(instant("2026-03-25T08:00:00Z")))
            .updated_at(
                instant("2026-03-19T08:00:00Z")..=instant("2026-03-19T08:00:00Z"),
            )
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::not_equal_to(instant("2026-03-03T08:00:00Z")))
            .order_by([desc("name"), asc("sort")])
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_custom_field(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .custom_fields()
            .create(
                planwire::wethod::CreateCustomField::new(
                        "name",
                        planwire::wethod::CreateCustomFieldType::from("single_option"),
                        planwire::wethod::CustomFieldDomain::from("project_plan"),
                    )
                    .description("description")
                    .required(true)
                    .sort(13i64),
            ),
    )
}
fn attach_location_to_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .attach_location(ids.integer("holiday_id"), ids.integer("location_id")),
    )
}
fn detach_location_from_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .detach_location(ids.integer("holiday_id"), ids.integer("location_id")),
    )
}
fn list_holiday_locations(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .list_locations(ids.integer("holiday_id"))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::before(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn update_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateHoliday::new()
                    .name("name")
                    .repeating(true)
                    .exact_date(date("2026-03-10"))
                    .repeating_day(39i64)
                    .repeating_month(4i64),
            ),
    )
}
fn update_holiday_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateHoliday::new()
                    .clear_exact_date()
                    .clear_repeating_day()
                    .clear_repeating_month(),
            ),
    )
}
fn delete_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.holidays().delete(ids.integer("id")))
}
fn list_holidays(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .list()
            .location_id(planwire::wethod::LocationId::from(2i64))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::before(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_holiday(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .create(
                planwire::wethod::CreateHoliday::new()
                    .name("name")
                    .repeating(true)
                    .exact_date(date("2026-03-10"))
                    .repeating_day(31i64)
                    .repeating_month(4i64),
            ),
    )
}
fn get_invoice_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoice_contacts().get(ids.integer("id")))
}
fn list_invoice_contacts(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .invoice_contacts()
            .list()
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoices().get(ids.integer("id")))
}
fn update_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateInvoice::new()
                    .invoice_number("invoice_number")
                    .purchase_order("purchase_order")
                    .value(decimal("9.5"))
                    .exchange_rate(decimal("25.5"))
                    .issue_date(date("2026-03-02"))
                    .notes("notes")
                    .project_id(planwire::wethod::ProjectId::from(82i64))
                    .budget_area_uid("budget_area_uid")
                    .vat_rate_id(planwire::wethod::VatRateId::from(88i64))
                    .payment_term_id(planwire::wethod::PaymentTermId::from(90i64)),
            ),
    )
}
fn update_invoice_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateInvoice::new()
                    .clear_invoice_number()
                    .clear_purchase_order()
                    .clear_exchange_rate()
                    .clear_notes()
                    .clear_budget_area_uid()
                    .clear_vat_rate_id()
                    .clear_payment_term_id(),
            ),
    )
}
fn delete_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoices().delete(ids.integer("id")))
}
fn send_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .send(
                ids.integer("id"),
                planwire::wethod::SendInvoice::new()
                    .invoice_contact_id(planwire::wethod::InvoiceContactId::from(25i64)),
            ),
    )
}
fn set_paid_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .set_paid(
                ids.integer("id"),
                planwire::wethod::SetPaidInvoice::new().payment_date(date("2026-03-04")),
            ),
    )
}
fn set_paid_invoice_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .set_paid(
                ids.integer("id"),
                planwire::wethod::SetPaidInvoice::new().clear_payment_date(),
            ),
    )
}
fn set_unpaid_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoices().set_unpaid(ids.integer("id")))
}
fn list_invoices(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .issue_date(filter::equal_to(date("2026-03-02")))
            .payment_date(filter::equal_to(date("2026-03-04")))
            .updated_at(
                filter::none_of([
                    instant("2026-03-19T08:00:00Z"),
                    instant("2026-03-19T08:00:00Z"),
                ]),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_invoice(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .create(
                planwire::wethod::CreateInvoice::new()
                    .invoice_number("invoice_number")
                    .purchase_order("purchase_order")
                    .value(decimal("9.5"))
                    .exchange_rate(decimal("25.5"))
                    .issue_date(date("2026-03-02"))
                    .notes("notes")
                    .project_id(planwire::wethod::ProjectId::from(82i64))
                    .budget_area_uid("budget_area_uid")
                    .vat_rate_id(planwire::wethod::VatRateId::from(88i64))
                    .payment_term_id(planwire::wethod::PaymentTermId::from(90i64)),
            ),
    )
}
fn get_job_order_category(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .job_order_categories()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn list_job_order_categories(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .job_order_categories()
            .list()
            .updated_at(
                instant("2026-03-19T08:00:00Z")..=instant("2026-03-19T08:00:00Z"),
            )
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::not_equal_to(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_job_order_category_group(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .job_order_category_groups()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn list_job_order_category_groups(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .job_order_category_groups()
            .list()
            .updated_at(filter::on(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::before(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_job_title(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.job_titles().get(ids.integer("id")))
}
fn list_job_titles(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .job_titles()
            .list()
            .level_id(planwire::wethod::LevelId::from(37i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.levels().get(ids.integer("id")))
}
fn list_levels(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .levels()
            .list()
            .updated_at(
                filter::none_of([
                    instant("2026-03-19T08:00:00Z"),
                    instant("2026-03-19T08:00:00Z"),
                ]),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_location(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .locations()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn update_location(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .locations()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateLocation::new().name("name").default(true),
            ),
    )
}
fn delete_location(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.locations().delete(ids.integer("id")))
}
fn list_locations(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .locations()
            .list()
            .holiday_id(planwire::wethod::HolidayId::from(69i64))
            .updated_at(
                instant("2026-03-19T08:00:00Z")..=instant("2026-03-19T08:00:00Z"),
            )
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::not_equal_to(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_location(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .locations()
            .create(planwire::wethod::CreateLocation::new().name("name").default(true)),
    )
}
fn update_people_allocation(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .people_allocations()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePeopleAllocation::new().hours(8i64),
            ),
    )
}
fn delete_people_allocation(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.people_allocations().delete(ids.integer("id")))
}
fn list_people_allocations(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .people_allocations()
            .list()
            .date(filter::on(date("2026-03-05")))
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .person_id(planwire::wethod::PersonId::from(75i64))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::on(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_people_allocation(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .people_allocations()
            .create(
                planwire::wethod::CreatePeopleAllocation::new()
                    .person_id(planwire::wethod::PersonId::from(75i64))
                    .project_id(planwire::wethod::ProjectId::from(82i64))
                    .date(date("2026-03-05"))
                    .hours(8i64),
            ),
    )
}
fn get_person_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_capacities().get(ids.integer("id")))
}
fn update_person_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .person_capacities()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePersonCapacity::new()
                    .capacity_id(planwire::wethod::CapacityId::from(80i64))
                    .starts_at(date("2026-03-05")),
            ),
    )
}
fn update_person_capacity_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .person_capacities()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePersonCapacity::new().clear_starts_at(),
            ),
    )
}
fn delete_person_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_capacities().delete(ids.integer("id")))
}
fn list_person_capacities(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .person_capacities()
            .list()
            .person_id(planwire::wethod::PersonId::from(75i64))
            .capacity_id(planwire::wethod::CapacityId::from(80i64))
            .updated_at(filter::not_equal_to(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::since(instant("2026-03-03T08:00:00Z")))
            .order_by(desc("starts_at"))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_person_capacity(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .person_capacities()
            .create(
                planwire::wethod::CreatePersonCapacity::new(
                    planwire::wethod::PersonId::from(75i64),
                    planwire::wethod::CapacityId::from(80i64),
                    date("2026-03-05"),
                ),
            ),
    )
}
fn get_person_payroll(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_payrolls().get(ids.integer("id")))
}
fn update_person_payroll(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .person_payrolls()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePersonPayroll::new()
                    .person_id(planwire::wethod::PersonId::from(75i64))
                    .business_unit_id(planwire::wethod::BusinessUnitId::from(30i64))
                    .taxes(17i64)
                    .from("from")
                    .to("to"),
            ),
    )
}
fn update_person_payroll_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .person_payrolls()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePersonPayroll::new().clear_to(),
            ),
    )
}
fn delete_person_payroll(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_payrolls().delete(ids.integer("id")))
}
fn list_person_payrolls(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .person_payrolls()
            .list()
            .person_id(planwire::wethod::PersonId::from(75i64))
            .business_unit_id(planwire::wethod::BusinessUnitId::from(30i64))
            .updated_at(filter::not_equal_to(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_person_payroll(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .person_payrolls()
            .create(
                planwire::wethod::CreatePersonPayroll::new()
                    .person_id(planwire::wethod::PersonId::from(75i64))
                    .business_unit_id(planwire::wethod::BusinessUnitId::from(30i64))
                    .cost(decimal("87.5"))
                    .taxes(17i64)
                    .from("from")
                    .to("to"),
            ),
    )
}
fn get_authenticated_person(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(client.persons().get_authenticated())
}
fn get_person(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.persons().get(ids.integer("id")))
}
fn update_person(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .persons()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePerson::new()
                    .name("name")
                    .surname("surname")
                    .role_id(planwire::wethod::RoleId::from(24i64))
                    .is_archived(true)
                    .is_visible_in_people_allocation(true)
                    .has_timesheet_required(true)
                    .level_id(planwire::wethod::LevelId::from(37i64))
                    .price_list_id(planwire::wethod::PriceListId::from(37i64))
                    .job_title_id(planwire::wethod::JobTitleId::from(12i64))
                    .allocation_manager_id(planwire::wethod::PersonId::from(54i64))
                    .capacity_id(planwire::wethod::CapacityId::from(80i64))
                    .location_id(planwire::wethod::LocationId::from(2i64)),
            ),
    )
}
fn update_person_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .persons()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePerson::new()
                    .clear_job_title_id()
                    .clear_allocation_manager_id(),
            ),
    )
}
fn list_persons(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .persons()
            .list()
            .job_title_id(planwire::wethod::JobTitleId::from(12i64))
            .allocation_manager_id(planwire::wethod::PersonId::from(54i64))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_price_list_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.price_list_levels().get(ids.integer("id")))
}
fn update_price_list_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .price_list_levels()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePriceListLevel::new().price(88i64).cost(87i64),
            ),
    )
}
fn list_price_list_levels(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .price_list_levels()
            .list()
            .price_list_id(planwire::wethod::PriceListId::from(37i64))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_price_list(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.price_lists().get(ids.integer("id")))
}
fn update_price_list(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .price_lists()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdatePriceList::new()
                    .client_id(planwire::wethod::ClientId::from(51i64))
                    .name("name")
                    .description("description")
                    .available_from(date("2026-03-11"))
                    .available_to(date("2026-03-08"))
                    .is_default_for_client(true)
                    .sync_with_company_default(true),
            ),
    )
}
fn list_price_lists(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .price_lists()
            .list()
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_price_list(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .price_lists()
            .create(
                planwire::wethod::CreatePriceList::new()
                    .client_id(planwire::wethod::ClientId::from(51i64))
                    .name("name")
                    .description("description")
                    .available_from(date("2026-03-11"))
                    .available_to(date("2026-03-08"))
                    .is_default_for_client(true)
                    .sync_with_company_default(true),
            ),
    )
}
fn get_product_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.product_levels().get(ids.integer("id")))
}
fn update_product_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .product_levels()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProductLevel::new().days(decimal("79.5")),
            ),
    )
}
fn list_product_levels(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .product_levels()
            .list()
            .product_id(planwire::wethod::ProductId::from(3i64))
            .level_id(planwire::wethod::LevelId::from(37i64))
            .updated_at(filter::until(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_production_plan_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .production_plan_streams()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn list_production_plan_streams(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .production_plan_streams()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .stream_id(planwire::wethod::StreamId::from(64i64))
            .production_plan_id(planwire::wethod::ProductionPlanId::from(50i64))
            .updated_at(
                filter::one_of([
                    instant("2026-03-19T08:00:00Z"),
                    instant("2026-03-19T08:00:00Z"),
                ]),
            )
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(
                instant("2026-03-03T08:00:00Z")..=instant("2026-03-03T08:00:00Z"),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn list_production_plans(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .production_plans()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .updated_at(filter::on(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::before(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_production_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .production_streams()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn list_production_streams(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .production_streams()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .production_id(planwire::wethod::ProductionId::from(62i64))
            .stream_id(planwire::wethod::StreamId::from(64i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::before(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn list_productions(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .productions()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .date(date("2026-03-05"))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::after(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_product(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.products().get(ids.integer("id")))
}
fn update_product(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .products()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProduct::new()
                    .available_from(date("2026-03-11"))
                    .available_to(date("2026-03-08")),
            ),
    )
}
fn list_products(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .products()
            .list()
            .available_from(filter::on(date("2026-03-11")))
            .available_to(filter::before(date("2026-03-08")))
            .updated_at(filter::on(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_product(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .products()
            .create(
                planwire::wethod::CreateProduct::new("name")
                    .description("description")
                    .available_from(date("2026-03-11"))
                    .available_to(date("2026-03-08"))
                    .external_cost(decimal("70.5"))
                    .markup(35i64)
                    .price(decimal("88.5")),
            ),
    )
}
fn get_metadata(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_metadata().get(ids.integer("id")))
}
fn update_metadata(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_metadata()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectMetadata::new()
                    .key("key")
                    .values(vec![String::from("values")])
                    .is_required(true),
            ),
    )
}
fn delete_metadata(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_metadata().delete(ids.integer("id")))
}
fn list_metadata(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_metadata()
            .list()
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_metadata(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_metadata()
            .create(
                planwire::wethod::CreateProjectMetadata::new()
                    .key("key")
                    .values(vec![String::from("values")])
                    .is_required(true),
            ),
    )
}
fn get_project_plan_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_areas().get(ids.integer("id")))
}
fn update_project_plan_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_plan_areas()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanArea::new().name("name"),
            ),
    )
}
fn delete_project_plan_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_areas().delete(ids.integer("id")))
}
fn list_project_plan_areas(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_areas()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project_plan_area(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_areas()
            .create(
                planwire::wethod::CreateProjectPlanArea::new()
                    .name("name")
                    .project_id(planwire::wethod::ProjectId::from(82i64)),
            ),
    )
}
fn get_project_plan_subtask_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_subtask_assignees().get(ids.integer("id")))
}
fn update_project_plan_subtask_assignee(
    client: &planwire::Wethod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .project_plan_subtask_assignees()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanSubtaskAssignee::new()
                    .field("undocumented", "field"),
            ),
    )
}
fn delete_project_plan_subtask_assignee(
    client: &planwire::Wethod,
    ids: &Ids,
) -> Answered {
    sent(client.project_plan_subtask_assignees().delete(ids.integer("id")))
}
fn list_project_plan_subtask_assignees(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_subtask_assignees()
            .list()
            .employee_id(planwire::wethod::PersonId::from(9i64))
            .project_plan_subtask_id(planwire::wethod::ProjectPlanSubtaskId::from(40i64))
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project_plan_subtask_assignee(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_subtask_assignees()
            .create(
                planwire::wethod::CreateProjectPlanSubtaskAssignee::new()
                    .field("undocumented", "field"),
            ),
    )
}
fn get_project_plan_subtask(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_subtasks().get(ids.integer("id")))
}
fn update_project_plan_subtask(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_plan_subtasks()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanSubtask::new()
                    .name("name")
                    .notes("notes")
                    .start_date(date("2026-03-07"))
                    .end_date(date("2026-03-22"))
                    .depends_on_id(planwire::wethod::ProjectPlanSubtaskId::from(22i64))
                    .project_plan_task_id(
                        planwire::wethod::ProjectPlanTaskId::from(66i64),
                    )
                    .dependency_type("dependency_type")
                    .status_key("status_key"),
            ),
    )
}
fn update_project_plan_subtask_of_nulls(
    client: &planwire::Wethod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .project_plan_subtasks()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanSubtask::new()
                    .clear_start_date()
                    .clear_end_date()
                    .clear_depends_on_id()
                    .clear_dependency_type(),
            ),
    )
}
fn delete_project_plan_subtask(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_subtasks().delete(ids.integer("id")))
}
fn list_project_plan_subtasks(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_subtasks()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .project_plan_task_id(planwire::wethod::ProjectPlanTaskId::from(66i64))
            .employee_id(planwire::wethod::PersonId::from(9i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project_plan_subtask(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_subtasks()
            .create(
                planwire::wethod::CreateProjectPlanSubtask::new()
                    .project_plan_task_id(
                        planwire::wethod::ProjectPlanTaskId::from(66i64),
                    )
                    .name("name")
                    .notes("notes")
                    .start_date(date("2026-03-07"))
                    .end_date(date("2026-03-22"))
                    .depends_on_id(planwire::wethod::ProjectPlanSubtaskId::from(22i64))
                    .dependency_type("dependency_type")
                    .status_key("status_key"),
            ),
    )
}
fn get_project_plan_task_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_task_assignees().get(ids.integer("id")))
}
fn update_project_plan_task_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_plan_task_assignees()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanTaskAssignee::new()
                    .field("undocumented", "field"),
            ),
    )
}
fn delete_project_plan_task_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_task_assignees().delete(ids.integer("id")))
}
fn list_project_plan_task_assignees(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_task_assignees()
            .list()
            .employee_id(planwire::wethod::PersonId::from(9i64))
            .project_plan_task_id(planwire::wethod::ProjectPlanTaskId::from(66i64))
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project_plan_task_assignee(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_task_assignees()
            .create(
                planwire::wethod::CreateProjectPlanTaskAssignee::new()
                    .field("undocumented", "field"),
            ),
    )
}
fn get_project_plan_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_tasks().get(ids.integer("id")))
}
fn update_project_plan_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_plan_tasks()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanTask::new()
                    .name("name")
                    .notes("notes")
                    .start_date(date("2026-03-07"))
                    .end_date(date("2026-03-22"))
                    .depends_on_id(planwire::wethod::ProjectPlanTaskId::from(22i64))
                    .project_plan_area_id(
                        planwire::wethod::ProjectPlanAreaId::from(40i64),
                    )
                    .dependency_type(
                        planwire::wethod::ProjectPlanTaskDependencyType::from(
                            "start-to-start",
                        ),
                    )
                    .status_key(
                        planwire::wethod::ProjectPlanTaskStatusKey::from("not-started"),
                    )
                    .custom_field(7, "dynamic"),
            ),
    )
}
fn update_project_plan_task_of_nulls(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_plan_tasks()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectPlanTask::new()
                    .clear_notes()
                    .clear_start_date()
                    .clear_end_date()
                    .clear_depends_on_id()
                    .clear_project_plan_area_id()
                    .clear_dependency_type()
                    .clear_status_key(),
            ),
    )
}
fn delete_project_plan_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_tasks().delete(ids.integer("id")))
}
fn list_project_plan_tasks(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_tasks()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .project_plan_area_id(planwire::wethod::ProjectPlanAreaId::from(40i64))
            .employee_id(planwire::wethod::PersonId::from(9i64))
            .updated_at(filter::until(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project_plan_task(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_plan_tasks()
            .create(
                planwire::wethod::CreateProjectPlanTask::new()
                    .project_plan_area_id(
                        planwire::wethod::ProjectPlanAreaId::from(40i64),
                    )
                    .name("name")
                    .notes("notes")
                    .start_date(date("2026-03-07"))
                    .end_date(date("2026-03-22"))
                    .depends_on_id(planwire::wethod::ProjectPlanTaskId::from(22i64))
                    .dependency_type(
                        planwire::wethod::ProjectPlanTaskDependencyType::from(
                            "start-to-start",
                        ),
                    )
                    .status_key(
                        planwire::wethod::ProjectPlanTaskStatusKey::from("not-started"),
                    )
                    .custom_field(7, "dynamic"),
            ),
    )
}
fn list_project_stages(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_stages()
            .list()
            .search("search")
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .order_by(desc("id"))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn list_project_status_areas(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_status_areas()
            .list()
            .project_status_id(planwire::wethod::ProjectStatusId::from(52i64))
            .updated_at(filter::until(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(
                filter::none_of([
                    instant("2026-03-03T08:00:00Z"),
                    instant("2026-03-03T08:00:00Z"),
                ]),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_project_status(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_statuses()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
fn update_project_status(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_statuses()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProjectStatus::new()
                    .days_left(67i64)
                    .progress(decimal("86.5"))
                    .notes("notes")
                    .project_status_risk_id(
                        planwire::wethod::ProjectStatusRiskId::from(54i64),
                    ),
            ),
    )
}
fn delete_project_status(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_statuses().delete(ids.integer("id")))
}
fn list_project_statuses(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_statuses()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .updated_at(filter::until(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(
                filter::none_of([
                    instant("2026-03-03T08:00:00Z"),
                    instant("2026-03-03T08:00:00Z"),
                ]),
            )
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project_status(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_statuses()
            .create(
                planwire::wethod::CreateProjectStatus::new()
                    .project_id(planwire::wethod::ProjectId::from(82i64))
                    .date(date("2026-03-05"))
                    .days_left(67i64)
                    .progress(decimal("86.5"))
                    .notes("notes")
                    .project_status_risk_id(
                        planwire::wethod::ProjectStatusRiskId::from(54i64),
                    ),
            ),
    )
}
fn get_project_type(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_types().get(ids.integer("id")))
}
fn list_project_types(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .project_types()
            .list()
            .search("search")
            .group("group")
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .order_by(desc("id"))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().get(ids.integer("id")))
}
fn update_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .projects()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateProject::new()
                    .name("name")
                    .client_id(planwire::wethod::ClientId::from(51i64))
                    .client_contact_id(planwire::wethod::ContactId::from(4i64))
                    .purchase_order("purchase_order")
                    .pm_id(planwire::wethod::PersonId::from(78i64))
                    .account_id(planwire::wethod::PersonId::from(72i64))
                    .job_order_category_id(
                        planwire::wethod::JobOrderCategoryId::from(73i64),
                    )
                    .project_type_id(planwire::wethod::ProjectTypeId::from(4i64))
                    .job_order("job_order")
                    .value(decimal("9.5"))
                    .probability(30i64)
                    .external_cost_percentage(62i64)
                    .start_date(date("2026-03-07"))
                    .duration(71i64)
                    .due_date(date("2026-03-01"))
                    .signed_on(date("2026-03-07"))
                    .business_unit_id(planwire::wethod::BusinessUnitId::from(30i64))
                    .is_timesheet_whitelist_enabled(true)
                    .metadata(7, "dynamic"),
            ),
    )
}
fn delete_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().delete(ids.integer("id")))
}
fn archive_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().archive(ids.integer("id")))
}
fn unarchive_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().unarchive(ids.integer("id")))
}
fn list_projects(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .projects()
            .list()
            .probability(filter::not_equal_to(30i64))
            .project_stage_id(planwire::wethod::ProjectStageId::from(86i64))
            .date_start(filter::one_of([date("2026-03-07"), date("2026-03-07")]))
            .updated_at(
                instant("2026-03-19T08:00:00Z")..=instant("2026-03-19T08:00:00Z"),
            )
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::not_equal_to(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_project(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .projects()
            .create(
                planwire::wethod::CreateProject::new()
                    .name("name")
                    .client_id(planwire::wethod::ClientId::from(51i64))
                    .client_contact_id(planwire::wethod::ContactId::from(4i64))
                    .purchase_order("purchase_order")
                    .pm_id(planwire::wethod::PersonId::from(78i64))
                    .account_id(planwire::wethod::PersonId::from(72i64))
                    .job_order_category_id(
                        planwire::wethod::JobOrderCategoryId::from(73i64),
                    )
                    .project_type_id(planwire::wethod::ProjectTypeId::from(4i64))
                    .job_order("job_order")
                    .value(decimal("9.5"))
                    .probability(30i64)
                    .external_cost_percentage(62i64)
                    .start_date(date("2026-03-07"))
                    .duration(71i64)
                    .due_date(date("2026-03-01"))
                    .signed_on(date("2026-03-07"))
                    .business_unit_id(planwire::wethod::BusinessUnitId::from(30i64))
                    .metadata(7, "dynamic"),
            ),
    )
}
fn get_role(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.roles().get(ids.integer("id")))
}
fn list_roles(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .roles()
            .list()
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().get(ids.integer("id")))
}
fn update_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateStream::new().name("name"),
            ),
    )
}
fn delete_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().delete(ids.integer("id")))
}
fn archive_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().archive(ids.integer("id")))
}
fn unarchive_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().unarchive(ids.integer("id")))
}
fn attach_leader_to_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .attach_leader(ids.integer("stream_id"), ids.integer("leader_id")),
    )
}
fn detach_stream_leader(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .detach_leader(ids.integer("stream_id"), ids.integer("leader_id")),
    )
}
fn list_stream_leaders(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .list_leaders(ids.integer("stream_id"))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::before(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn attach_member_to_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .attach_member(ids.integer("stream_id"), ids.integer("member_id")),
    )
}
fn list_stream_members(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .list_members(ids.integer("stream_id"))
            .updated_at(filter::after(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn list_streams(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .streams()
            .list()
            .is_archived("is_archived")
            .include([
                planwire::wethod::StreamInclude::from("streamLeaders"),
                planwire::wethod::StreamInclude::from("streamMembers"),
            ])
            .search("search")
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .order_by(desc("id"))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_stream(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(client.streams().create(planwire::wethod::CreateStream::new().name("name")))
}
fn list_timesheet_areas(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .timesheet_areas()
            .list()
            .timesheet_id(planwire::wethod::TimesheetId::from(24i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_timesheet_log(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheet_logs().get(ids.integer("id")))
}
fn list_timesheet_logs(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .timesheet_logs()
            .list()
            .person_id(planwire::wethod::PersonId::from(75i64))
            .date(filter::before(date("2026-03-05")))
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .to_project_id(planwire::wethod::ProjectId::from(48i64))
            .mode(planwire::wethod::RequestedTimesheetLogMode::from("DAILY"))
            .updated_at(filter::equal_to(instant("2026-03-19T08:00:00Z")))
            .order_by(desc("created_at"))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn get_timesheet_whitelist(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheet_whitelists().get(ids.integer("id")))
}
fn delete_timesheet_whitelist(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheet_whitelists().delete(ids.integer("id")))
}
fn list_timesheet_whitelists(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .timesheet_whitelists()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .person_id(planwire::wethod::PersonId::from(75i64))
            .updated_at(filter::before(instant("2026-03-19T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_timesheet_whitelist(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .timesheet_whitelists()
            .create(
                planwire::wethod::CreateTimesheetWhitelist::new(
                    planwire::wethod::ProjectId::from(82i64),
                    planwire::wethod::PersonId::from(75i64),
                ),
            ),
    )
}
fn update_timesheet(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .timesheets()
            .update(
                ids.integer("id"),
                planwire::wethod::UpdateTimesheet::new()
                    .hours(decimal("29.5"))
                    .notes("notes")
                    .mode(planwire::wethod::RequestedTimesheetMode::from("DAILY")),
            ),
    )
}
fn delete_timesheet(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheets().delete(ids.integer("id")))
}
fn list_timesheets(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .timesheets()
            .list()
            .project_id(planwire::wethod::ProjectId::from(82i64))
            .person_id(planwire::wethod::PersonId::from(75i64))
            .date(filter::after(date("2026-03-05")))
            .updated_at(filter::since(instant("2026-03-19T08:00:00Z")))
            .deleted(planwire::wethod::SoftDeleted::from("exclude"))
            .deleted_at(filter::until(instant("2026-03-03T08:00:00Z")))
            .page_size(11u32)
            .offset(26u64)
            .send(),
    )
}
fn create_timesheet(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .timesheets()
            .create(
                planwire::wethod::CreateTimesheet::new()
                    .date(date("2026-03-05"))
                    .hours(decimal("29.5"))
                    .notes("notes")
                    .mode(planwire::wethod::RequestedTimesheetMode::from("DAILY"))
                    .project_id(planwire::wethod::ProjectId::from(82i64))
                    .person_id(planwire::wethod::PersonId::from(75i64)),
            ),
    )
}
