// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use crate::{Call, Sent};
/// Every operation, in the order of the documents.
pub(crate) const CALLS: &[Call<planwire::Wethod>] = &[
    Call {
        operation: "getBudgetArea",
        http: "GET /api/budget-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_budget_area(client)),
    },
    Call {
        operation: "updateBudgetArea",
        http: "PATCH /api/budget-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_budget_area(client)),
    },
    Call {
        operation: "listBudgetAreas",
        http: "GET /api/budget-areas?budget_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_budget_areas(client)),
    },
    Call {
        operation: "createBudgetArea",
        http: "POST /api/budget-areas HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"budget_id\": 12\n}",
        send: |client| Box::pin(create_budget_area(client)),
    },
    Call {
        operation: "getBudgetDay",
        http: "GET /api/budget-days/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_budget_day(client)),
    },
    Call {
        operation: "updateBudgetDay",
        http: "PATCH /api/budget-days/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"days\": \"text\"\n}",
        send: |client| Box::pin(update_budget_day(client)),
    },
    Call {
        operation: "listBudgetDays",
        http: "GET /api/budget-days?budget_task_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_budget_days(client)),
    },
    Call {
        operation: "getBudgetJobTitle",
        http: "GET /api/budget-job-titles/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_budget_job_title(client)),
    },
    Call {
        operation: "listBudgetJobTitles",
        http: "GET /api/budget-job-titles?budget_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_budget_job_titles(client)),
    },
    Call {
        operation: "getBudgetPriceListLevel",
        http: "GET /api/budget-price-list-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_budget_price_list_level(client)),
    },
    Call {
        operation: "listBudgetPriceListLevels",
        http: "GET /api/budget-price-list-levels?budget_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_budget_price_list_levels(client)),
    },
    Call {
        operation: "getBudgetTask",
        http: "GET /api/budget-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_budget_task(client)),
    },
    Call {
        operation: "updateBudgetTask",
        http: "PATCH /api/budget-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_budget_task(client)),
    },
    Call {
        operation: "deleteBudgetTask",
        http: "DELETE /api/budget-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_budget_task(client)),
    },
    Call {
        operation: "listBudgetTasks",
        http: "GET /api/budget-tasks?budget_area_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_budget_tasks(client)),
    },
    Call {
        operation: "createBudgetTask",
        http: "POST /api/budget-tasks HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"markup\": 1,\n  \"notes\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_budget_task(client)),
    },
    Call {
        operation: "getBudget",
        http: "GET /api/budgets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_budget(client)),
    },
    Call {
        operation: "updateBudget",
        http: "PATCH /api/budgets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"final_net_price\": 100\n}",
        send: |client| Box::pin(update_budget(client)),
    },
    Call {
        operation: "approveBudget",
        http: "POST /api/budgets/7:approve HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"message\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(approve_budget(client)),
    },
    Call {
        operation: "draftBudget",
        http: "POST /api/budgets/7:draft HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(draft_budget(client)),
    },
    Call {
        operation: "recallBudget",
        http: "POST /api/budgets/7:recall HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(recall_budget(client)),
    },
    Call {
        operation: "rejectBudget",
        http: "POST /api/budgets/7:reject HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"message\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(reject_budget(client)),
    },
    Call {
        operation: "setBaseline",
        http: "POST /api/budgets/7:set-baseline HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(set_baseline(client)),
    },
    Call {
        operation: "submitBudget",
        http: "POST /api/budgets/7:submit HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"message\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(submit_budget(client)),
    },
    Call {
        operation: "listBudgets",
        http: "GET /api/budgets?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_budgets(client)),
    },
    Call {
        operation: "createBudget",
        http: "POST /api/budgets HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_id\": 12,\n  \"price_list_id\": 12,\n  \"stream_id\": 12\n}",
        send: |client| Box::pin(create_budget(client)),
    },
    Call {
        operation: "getBusinessUnit",
        http: "GET /api/business-units/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_business_unit(client)),
    },
    Call {
        operation: "listBusinessUnits",
        http: "GET /api/business-units?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_business_units(client)),
    },
    Call {
        operation: "getCapacity",
        http: "GET /api/capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_capacity(client)),
    },
    Call {
        operation: "listCapacities",
        http: "GET /api/capacities?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_capacities(client)),
    },
    Call {
        operation: "updateClient",
        http: "PATCH /api/client/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"corporate_name\": \"Website\"\n}",
        send: |client| Box::pin(update_client(client)),
    },
    Call {
        operation: "deleteClient",
        http: "DELETE /api/client/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_client(client)),
    },
    Call {
        operation: "createClient",
        http: "POST /api/client HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"corporate_name\": \"Website\",\n  \"acronym\": \"text\",\n  \"email\": \"ada@example.com\"\n}",
        send: |client| Box::pin(create_client(client)),
    },
    Call {
        operation: "getClient",
        http: "GET /api/clients/7?include=externalIdentifiers HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_client(client)),
    },
    Call {
        operation: "listClients",
        http: "GET /api/clients?include=externalIdentifiers&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_clients(client)),
    },
    Call {
        operation: "updateContact",
        http: "PATCH /api/contact/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"email\": \"ada@example.com\"\n}",
        send: |client| Box::pin(update_contact(client)),
    },
    Call {
        operation: "deleteContact",
        http: "DELETE /api/contact/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_contact(client)),
    },
    Call {
        operation: "createContact",
        http: "POST /api/contact HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"email\": \"ada@example.com\",\n  \"name\": \"Website\",\n  \"surname\": \"Website\"\n}",
        send: |client| Box::pin(create_contact(client)),
    },
    Call {
        operation: "getContact",
        http: "GET /api/contacts/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_contact(client)),
    },
    Call {
        operation: "listContacts",
        http: "GET /api/contacts?client_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_contacts(client)),
    },
    Call {
        operation: "getCustomFieldOption",
        http: "GET /api/custom-field-options/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_custom_field_option(client)),
    },
    Call {
        operation: "updateCustomFieldOption",
        http: "PATCH /api/custom-field-options/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_custom_field_option(client)),
    },
    Call {
        operation: "deleteCustomFieldOption",
        http: "DELETE /api/custom-field-options/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_custom_field_option(client)),
    },
    Call {
        operation: "listCustomFieldOptions",
        http: "GET /api/custom-field-options?custom_field_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_custom_field_options(client)),
    },
    Call {
        operation: "createCustomFieldOption",
        http: "POST /api/custom-field-options HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"custom_field_id\": 12,\n  \"color\": \"#114B5F\"\n}",
        send: |client| Box::pin(create_custom_field_option(client)),
    },
    Call {
        operation: "getCustomField",
        http: "GET /api/custom-fields/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_custom_field(client)),
    },
    Call {
        operation: "updateCustomField",
        http: "PATCH /api/custom-fields/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_custom_field(client)),
    },
    Call {
        operation: "deleteCustomField",
        http: "DELETE /api/custom-fields/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_custom_field(client)),
    },
    Call {
        operation: "archiveCustomField",
        http: "POST /api/custom-fields/7:archive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(archive_custom_field(client)),
    },
    Call {
        operation: "unarchiveCustomField",
        http: "POST /api/custom-fields/7:unarchive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(unarchive_custom_field(client)),
    },
    Call {
        operation: "listCustomFields",
        http: "GET /api/custom-fields?domain=project_plan&archived_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_custom_fields(client)),
    },
    Call {
        operation: "createCustomField",
        http: "POST /api/custom-fields HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"type\": \"single_option\",\n  \"domain\": \"project_plan\"\n}",
        send: |client| Box::pin(create_custom_field(client)),
    },
    Call {
        operation: "attachLocationToHoliday",
        http: "POST /api/holidays/7/locations/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(attach_location_to_holiday(client)),
    },
    Call {
        operation: "detachLocationFromHoliday",
        http: "DELETE /api/holidays/7/locations/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(detach_location_from_holiday(client)),
    },
    Call {
        operation: "listHolidayLocations",
        http: "GET /api/holidays/7/locations?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_holiday_locations(client)),
    },
    Call {
        operation: "getHoliday",
        http: "GET /api/holidays/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_holiday(client)),
    },
    Call {
        operation: "updateHoliday",
        http: "PATCH /api/holidays/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_holiday(client)),
    },
    Call {
        operation: "deleteHoliday",
        http: "DELETE /api/holidays/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_holiday(client)),
    },
    Call {
        operation: "listHolidays",
        http: "GET /api/holidays?location_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_holidays(client)),
    },
    Call {
        operation: "createHoliday",
        http: "POST /api/holidays HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"repeating\": true,\n  \"exact_date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(create_holiday(client)),
    },
    Call {
        operation: "getInvoiceContact",
        http: "GET /api/invoice-contacts/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_invoice_contact(client)),
    },
    Call {
        operation: "listInvoiceContacts",
        http: "GET /api/invoice-contacts?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_invoice_contacts(client)),
    },
    Call {
        operation: "getInvoice",
        http: "GET /api/invoices/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_invoice(client)),
    },
    Call {
        operation: "updateInvoice",
        http: "PATCH /api/invoices/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice_number\": \"2026-014\"\n}",
        send: |client| Box::pin(update_invoice(client)),
    },
    Call {
        operation: "deleteInvoice",
        http: "DELETE /api/invoices/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_invoice(client)),
    },
    Call {
        operation: "sendInvoice",
        http: "POST /api/invoices/7:send HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice_contact_id\": 12\n}",
        send: |client| Box::pin(send_invoice(client)),
    },
    Call {
        operation: "setPaidInvoice",
        http: "POST /api/invoices/7:set-paid HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"payment_date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(set_paid_invoice(client)),
    },
    Call {
        operation: "setUnpaidInvoice",
        http: "POST /api/invoices/7:set-unpaid HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(set_unpaid_invoice(client)),
    },
    Call {
        operation: "listInvoices",
        http: "GET /api/invoices?project_id=12&issue_date=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_invoices(client)),
    },
    Call {
        operation: "createInvoice",
        http: "POST /api/invoices HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice_number\": \"2026-014\",\n  \"purchase_order\": \"PO-118\",\n  \"value\": 100\n}",
        send: |client| Box::pin(create_invoice(client)),
    },
    Call {
        operation: "getJobOrderCategory",
        http: "GET /api/job-order-categories/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_job_order_category(client)),
    },
    Call {
        operation: "listJobOrderCategories",
        http: "GET /api/job-order-categories?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_job_order_categories(client)),
    },
    Call {
        operation: "getJobOrderCategoryGroup",
        http: "GET /api/job-order-category-groups/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_job_order_category_group(client)),
    },
    Call {
        operation: "listJobOrderCategoryGroups",
        http: "GET /api/job-order-category-groups?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_job_order_category_groups(client)),
    },
    Call {
        operation: "getJobTitle",
        http: "GET /api/job-titles/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_job_title(client)),
    },
    Call {
        operation: "listJobTitles",
        http: "GET /api/job-titles?level_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_job_titles(client)),
    },
    Call {
        operation: "getLevel",
        http: "GET /api/levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_level(client)),
    },
    Call {
        operation: "listLevels",
        http: "GET /api/levels?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_levels(client)),
    },
    Call {
        operation: "getLocation",
        http: "GET /api/locations/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_location(client)),
    },
    Call {
        operation: "updateLocation",
        http: "PATCH /api/locations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_location(client)),
    },
    Call {
        operation: "deleteLocation",
        http: "DELETE /api/locations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_location(client)),
    },
    Call {
        operation: "listLocations",
        http: "GET /api/locations?holiday_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_locations(client)),
    },
    Call {
        operation: "createLocation",
        http: "POST /api/locations HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"default\": true\n}",
        send: |client| Box::pin(create_location(client)),
    },
    Call {
        operation: "updatePeopleAllocation",
        http: "PATCH /api/people-allocations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"hours\": 1\n}",
        send: |client| Box::pin(update_people_allocation(client)),
    },
    Call {
        operation: "deletePeopleAllocation",
        http: "DELETE /api/people-allocations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_people_allocation(client)),
    },
    Call {
        operation: "listPeopleAllocations",
        http: "GET /api/people-allocations?date=gt%3A2026-03-02&project_id=12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_people_allocations(client)),
    },
    Call {
        operation: "createPeopleAllocation",
        http: "POST /api/people-allocations HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"person_id\": 12,\n  \"project_id\": 12,\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(create_people_allocation(client)),
    },
    Call {
        operation: "getPersonCapacity",
        http: "GET /api/person-capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_person_capacity(client)),
    },
    Call {
        operation: "updatePersonCapacity",
        http: "PATCH /api/person-capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"starts_at\": \"2026-03-02\"\n}",
        send: |client| Box::pin(update_person_capacity(client)),
    },
    Call {
        operation: "deletePersonCapacity",
        http: "DELETE /api/person-capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_person_capacity(client)),
    },
    Call {
        operation: "listPersonCapacities",
        http: "GET /api/person-capacities?person_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_person_capacities(client)),
    },
    Call {
        operation: "createPersonCapacity",
        http: "POST /api/person-capacities HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"person_id\": 12,\n  \"capacity_id\": 12,\n  \"starts_at\": \"2026-03-02\"\n}",
        send: |client| Box::pin(create_person_capacity(client)),
    },
    Call {
        operation: "getPersonPayroll",
        http: "GET /api/person-payrolls/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_person_payroll(client)),
    },
    Call {
        operation: "updatePersonPayroll",
        http: "PATCH /api/person-payrolls/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"taxes\": 1\n}",
        send: |client| Box::pin(update_person_payroll(client)),
    },
    Call {
        operation: "deletePersonPayroll",
        http: "DELETE /api/person-payrolls/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_person_payroll(client)),
    },
    Call {
        operation: "listPersonPayrolls",
        http: "GET /api/person-payrolls?person_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_person_payrolls(client)),
    },
    Call {
        operation: "createPersonPayroll",
        http: "POST /api/person-payrolls HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"person_id\": 12,\n  \"business_unit_id\": 12,\n  \"cost\": 100\n}",
        send: |client| Box::pin(create_person_payroll(client)),
    },
    Call {
        operation: "getAuthenticatedPerson",
        http: "GET /api/persons/me HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_authenticated_person(client)),
    },
    Call {
        operation: "getPerson",
        http: "GET /api/persons/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_person(client)),
    },
    Call {
        operation: "updatePerson",
        http: "PATCH /api/persons/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_person(client)),
    },
    Call {
        operation: "listPersons",
        http: "GET /api/persons?job_title_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_persons(client)),
    },
    Call {
        operation: "getPriceListLevel",
        http: "GET /api/price-list-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_price_list_level(client)),
    },
    Call {
        operation: "updatePriceListLevel",
        http: "PATCH /api/price-list-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"price\": 1\n}",
        send: |client| Box::pin(update_price_list_level(client)),
    },
    Call {
        operation: "listPriceListLevels",
        http: "GET /api/price-list-levels?price_list_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_price_list_levels(client)),
    },
    Call {
        operation: "getPriceList",
        http: "GET /api/price-lists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_price_list(client)),
    },
    Call {
        operation: "updatePriceList",
        http: "PATCH /api/price-lists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_price_list(client)),
    },
    Call {
        operation: "listPriceLists",
        http: "GET /api/price-lists?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_price_lists(client)),
    },
    Call {
        operation: "createPriceList",
        http: "POST /api/price-lists HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"client_id\": 12,\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_price_list(client)),
    },
    Call {
        operation: "getProductLevel",
        http: "GET /api/product-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_product_level(client)),
    },
    Call {
        operation: "updateProductLevel",
        http: "PATCH /api/product-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"days\": 5\n}",
        send: |client| Box::pin(update_product_level(client)),
    },
    Call {
        operation: "listProductLevels",
        http: "GET /api/product-levels?product_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_product_levels(client)),
    },
    Call {
        operation: "getProductionPlanStream",
        http: "GET /api/production-plan-streams/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_production_plan_stream(client)),
    },
    Call {
        operation: "listProductionPlanStreams",
        http: "GET /api/production-plan-streams?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_production_plan_streams(client)),
    },
    Call {
        operation: "listProductionPlans",
        http: "GET /api/production-plans?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_production_plans(client)),
    },
    Call {
        operation: "getProductionStream",
        http: "GET /api/production-streams/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_production_stream(client)),
    },
    Call {
        operation: "listProductionStreams",
        http: "GET /api/production-streams?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_production_streams(client)),
    },
    Call {
        operation: "listProductions",
        http: "GET /api/productions?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_productions(client)),
    },
    Call {
        operation: "getProduct",
        http: "GET /api/products/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_product(client)),
    },
    Call {
        operation: "updateProduct",
        http: "PATCH /api/products/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"available_from\": \"2026-03-02\"\n}",
        send: |client| Box::pin(update_product(client)),
    },
    Call {
        operation: "listProducts",
        http: "GET /api/products?available_from=gt%3A2026-03-02&available_to=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_products(client)),
    },
    Call {
        operation: "createProduct",
        http: "POST /api/products HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\",\n  \"available_from\": \"2026-03-02\"\n}",
        send: |client| Box::pin(create_product(client)),
    },
    Call {
        operation: "getMetadata",
        http: "GET /api/project-metadata/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_metadata(client)),
    },
    Call {
        operation: "updateMetadata",
        http: "PATCH /api/project-metadata/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"key\": \"text\"\n}",
        send: |client| Box::pin(update_metadata(client)),
    },
    Call {
        operation: "deleteMetadata",
        http: "DELETE /api/project-metadata/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_metadata(client)),
    },
    Call {
        operation: "listMetadata",
        http: "GET /api/project-metadata?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_metadata(client)),
    },
    Call {
        operation: "createMetadata",
        http: "POST /api/project-metadata HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"key\": \"text\",\n  \"is_required\": true\n}",
        send: |client| Box::pin(create_metadata(client)),
    },
    Call {
        operation: "getProjectPlanArea",
        http: "GET /api/project-plan-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_plan_area(client)),
    },
    Call {
        operation: "updateProjectPlanArea",
        http: "PATCH /api/project-plan-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_project_plan_area(client)),
    },
    Call {
        operation: "deleteProjectPlanArea",
        http: "DELETE /api/project-plan-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project_plan_area(client)),
    },
    Call {
        operation: "listProjectPlanAreas",
        http: "GET /api/project-plan-areas?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_plan_areas(client)),
    },
    Call {
        operation: "createProjectPlanArea",
        http: "POST /api/project-plan-areas HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"project_id\": 12\n}",
        send: |client| Box::pin(create_project_plan_area(client)),
    },
    Call {
        operation: "getProjectPlanSubtaskAssignee",
        http: "GET /api/project-plan-subtask-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_plan_subtask_assignee(client)),
    },
    Call {
        operation: "updateProjectPlanSubtaskAssignee",
        http: "PATCH /api/project-plan-subtask-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_project_plan_subtask_assignee(client)),
    },
    Call {
        operation: "deleteProjectPlanSubtaskAssignee",
        http: "DELETE /api/project-plan-subtask-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project_plan_subtask_assignee(client)),
    },
    Call {
        operation: "listProjectPlanSubtaskAssignees",
        http: "GET /api/project-plan-subtask-assignees?employee_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_plan_subtask_assignees(client)),
    },
    Call {
        operation: "createProjectPlanSubtaskAssignee",
        http: "POST /api/project-plan-subtask-assignees HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(create_project_plan_subtask_assignee(client)),
    },
    Call {
        operation: "getProjectPlanSubtask",
        http: "GET /api/project-plan-subtasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_plan_subtask(client)),
    },
    Call {
        operation: "updateProjectPlanSubtask",
        http: "PATCH /api/project-plan-subtasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_project_plan_subtask(client)),
    },
    Call {
        operation: "deleteProjectPlanSubtask",
        http: "DELETE /api/project-plan-subtasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project_plan_subtask(client)),
    },
    Call {
        operation: "listProjectPlanSubtasks",
        http: "GET /api/project-plan-subtasks?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_plan_subtasks(client)),
    },
    Call {
        operation: "createProjectPlanSubtask",
        http: "POST /api/project-plan-subtasks HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_plan_task_id\": 12,\n  \"name\": \"Website\",\n  \"notes\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_project_plan_subtask(client)),
    },
    Call {
        operation: "getProjectPlanTaskAssignee",
        http: "GET /api/project-plan-task-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_plan_task_assignee(client)),
    },
    Call {
        operation: "updateProjectPlanTaskAssignee",
        http: "PATCH /api/project-plan-task-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_project_plan_task_assignee(client)),
    },
    Call {
        operation: "deleteProjectPlanTaskAssignee",
        http: "DELETE /api/project-plan-task-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project_plan_task_assignee(client)),
    },
    Call {
        operation: "listProjectPlanTaskAssignees",
        http: "GET /api/project-plan-task-assignees?employee_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_plan_task_assignees(client)),
    },
    Call {
        operation: "createProjectPlanTaskAssignee",
        http: "POST /api/project-plan-task-assignees HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(create_project_plan_task_assignee(client)),
    },
    Call {
        operation: "getProjectPlanTask",
        http: "GET /api/project-plan-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_plan_task(client)),
    },
    Call {
        operation: "updateProjectPlanTask",
        http: "PATCH /api/project-plan-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_project_plan_task(client)),
    },
    Call {
        operation: "deleteProjectPlanTask",
        http: "DELETE /api/project-plan-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project_plan_task(client)),
    },
    Call {
        operation: "listProjectPlanTasks",
        http: "GET /api/project-plan-tasks?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_plan_tasks(client)),
    },
    Call {
        operation: "createProjectPlanTask",
        http: "POST /api/project-plan-tasks HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_plan_area_id\": 12,\n  \"name\": \"Website\",\n  \"notes\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_project_plan_task(client)),
    },
    Call {
        operation: "listProjectStages",
        http: "GET /api/project-stages?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&order=-created_at HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_stages(client)),
    },
    Call {
        operation: "listProjectStatusAreas",
        http: "GET /api/project-status-areas?project_status_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_status_areas(client)),
    },
    Call {
        operation: "getProjectStatus",
        http: "GET /api/project-statuses/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_status(client)),
    },
    Call {
        operation: "updateProjectStatus",
        http: "PATCH /api/project-statuses/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"days_left\": 1\n}",
        send: |client| Box::pin(update_project_status(client)),
    },
    Call {
        operation: "deleteProjectStatus",
        http: "DELETE /api/project-statuses/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project_status(client)),
    },
    Call {
        operation: "listProjectStatuses",
        http: "GET /api/project-statuses?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_statuses(client)),
    },
    Call {
        operation: "createProjectStatus",
        http: "POST /api/project-statuses HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_id\": 12,\n  \"date\": \"2026-03-02\",\n  \"days_left\": 1\n}",
        send: |client| Box::pin(create_project_status(client)),
    },
    Call {
        operation: "getProjectType",
        http: "GET /api/project-types/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project_type(client)),
    },
    Call {
        operation: "listProjectTypes",
        http: "GET /api/project-types?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&order=-created_at HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_project_types(client)),
    },
    Call {
        operation: "getProject",
        http: "GET /api/projects/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_project(client)),
    },
    Call {
        operation: "updateProject",
        http: "PATCH /api/projects/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_project(client)),
    },
    Call {
        operation: "deleteProject",
        http: "DELETE /api/projects/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_project(client)),
    },
    Call {
        operation: "archiveProject",
        http: "POST /api/projects/7:archive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(archive_project(client)),
    },
    Call {
        operation: "unarchiveProject",
        http: "POST /api/projects/7:unarchive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(unarchive_project(client)),
    },
    Call {
        operation: "listProjects",
        http: "GET /api/projects?probability=gt%3A50&project_stage_id=12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_projects(client)),
    },
    Call {
        operation: "createProject",
        http: "POST /api/projects HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"client_id\": 12,\n  \"client_contact_id\": 12\n}",
        send: |client| Box::pin(create_project(client)),
    },
    Call {
        operation: "getRole",
        http: "GET /api/roles/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_role(client)),
    },
    Call {
        operation: "listRoles",
        http: "GET /api/roles?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_roles(client)),
    },
    Call {
        operation: "getStream",
        http: "GET /api/streams/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_stream(client)),
    },
    Call {
        operation: "updateStream",
        http: "PATCH /api/streams/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(update_stream(client)),
    },
    Call {
        operation: "deleteStream",
        http: "DELETE /api/streams/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_stream(client)),
    },
    Call {
        operation: "archiveStream",
        http: "POST /api/streams/7:archive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(archive_stream(client)),
    },
    Call {
        operation: "unarchiveStream",
        http: "POST /api/streams/7:unarchive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(unarchive_stream(client)),
    },
    Call {
        operation: "attachLeaderToStream",
        http: "POST /api/streams/7/leaders/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(attach_leader_to_stream(client)),
    },
    Call {
        operation: "detachStreamLeader",
        http: "DELETE /api/streams/7/leaders/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(detach_stream_leader(client)),
    },
    Call {
        operation: "listStreamLeaders",
        http: "GET /api/streams/7/leaders?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_stream_leaders(client)),
    },
    Call {
        operation: "attachMemberToStream",
        http: "POST /api/streams/7/members/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(attach_member_to_stream(client)),
    },
    Call {
        operation: "listStreamMembers",
        http: "GET /api/streams/7/members?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_stream_members(client)),
    },
    Call {
        operation: "listStreams",
        http: "GET /api/streams?include=streamLeaders&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_streams(client)),
    },
    Call {
        operation: "createStream",
        http: "POST /api/streams HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(create_stream(client)),
    },
    Call {
        operation: "listTimesheetAreas",
        http: "GET /api/timesheet-areas?timesheet_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_timesheet_areas(client)),
    },
    Call {
        operation: "getTimesheetLog",
        http: "GET /api/timesheet-logs/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_timesheet_log(client)),
    },
    Call {
        operation: "listTimesheetLogs",
        http: "GET /api/timesheet-logs?person_id=12&date=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_timesheet_logs(client)),
    },
    Call {
        operation: "getTimesheetWhitelist",
        http: "GET /api/timesheet-whitelists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(get_timesheet_whitelist(client)),
    },
    Call {
        operation: "deleteTimesheetWhitelist",
        http: "DELETE /api/timesheet-whitelists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_timesheet_whitelist(client)),
    },
    Call {
        operation: "listTimesheetWhitelists",
        http: "GET /api/timesheet-whitelists?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_timesheet_whitelists(client)),
    },
    Call {
        operation: "createTimesheetWhitelist",
        http: "POST /api/timesheet-whitelists HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_id\": 12,\n  \"person_id\": 12\n}",
        send: |client| Box::pin(create_timesheet_whitelist(client)),
    },
    Call {
        operation: "updateTimesheet",
        http: "PATCH /api/timesheets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"id\": 7,\n  \"hours\": 8\n}",
        send: |client| Box::pin(update_timesheet(client)),
    },
    Call {
        operation: "deleteTimesheet",
        http: "DELETE /api/timesheets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
        send: |client| Box::pin(delete_timesheet(client)),
    },
    Call {
        operation: "listTimesheets",
        http: "GET /api/timesheets?project_id=12&date=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
        send: |client| Box::pin(list_timesheets(client)),
    },
    Call {
        operation: "createTimesheet",
        http: "POST /api/timesheets HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\",\n  \"hours\": 8,\n  \"notes\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_timesheet(client)),
    },
];
async fn get_budget_area(wethod: planwire::Wethod) -> Sent {
    let budget_area = wethod.budget_areas().get(7).await?;
    Ok(())
}
async fn update_budget_area(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudgetArea;
    let budget_area = wethod
        .budget_areas()
        .update(7, UpdateBudgetArea::new().name("Website"))
        .await?;
    Ok(())
}
async fn list_budget_areas(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let budget_areas = wethod
        .budget_areas()
        .list()
        .budget_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_budget_area(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateBudgetArea;
    let budget_area = wethod
        .budget_areas()
        .create(CreateBudgetArea::new("Website").budget_id(12))
        .await?;
    Ok(())
}
async fn get_budget_day(wethod: planwire::Wethod) -> Sent {
    let budget_day = wethod.budget_days().get(7).await?;
    Ok(())
}
async fn update_budget_day(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudgetDay;
    use serde_json::json;
    let budget_day = wethod
        .budget_days()
        .update(7, UpdateBudgetDay::new().days(json!("text")))
        .await?;
    Ok(())
}
async fn list_budget_days(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let budget_days = wethod
        .budget_days()
        .list()
        .budget_task_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_budget_job_title(wethod: planwire::Wethod) -> Sent {
    let budget_job_title = wethod.budget_job_titles().get(7).await?;
    Ok(())
}
async fn list_budget_job_titles(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let budget_job_titles = wethod
        .budget_job_titles()
        .list()
        .budget_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_budget_price_list_level(wethod: planwire::Wethod) -> Sent {
    let budget_price_list_level = wethod.budget_price_list_levels().get(7).await?;
    Ok(())
}
async fn list_budget_price_list_levels(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let budget_price_list_levels = wethod
        .budget_price_list_levels()
        .list()
        .budget_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_budget_task(wethod: planwire::Wethod) -> Sent {
    let budget_task = wethod.budget_tasks().get(7).await?;
    Ok(())
}
async fn update_budget_task(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudgetTask;
    let budget_task = wethod
        .budget_tasks()
        .update(7, UpdateBudgetTask::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_budget_task(wethod: planwire::Wethod) -> Sent {
    wethod.budget_tasks().delete(7).await?;
    Ok(())
}
async fn list_budget_tasks(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let budget_tasks = wethod
        .budget_tasks()
        .list()
        .budget_area_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_budget_task(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateBudgetTask;
    let budget_task = wethod
        .budget_tasks()
        .create(
            CreateBudgetTask::new().name("Website").markup(1).notes("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
async fn get_budget(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().get(7).await?;
    Ok(())
}
async fn update_budget(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudget;
    let budget = wethod
        .budgets()
        .update(7, UpdateBudget::new().final_net_price(100))
        .await?;
    Ok(())
}
async fn approve_budget(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::ApproveBudget;
    let budget = wethod
        .budgets()
        .approve(7, ApproveBudget::new().message("Agreed on Friday."))
        .await?;
    Ok(())
}
async fn draft_budget(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().draft(7).await?;
    Ok(())
}
async fn recall_budget(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().recall(7).await?;
    Ok(())
}
async fn reject_budget(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::RejectBudget;
    let budget = wethod
        .budgets()
        .reject(7, RejectBudget::new().message("Agreed on Friday."))
        .await?;
    Ok(())
}
async fn set_baseline(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().set_baseline(7).await?;
    Ok(())
}
async fn submit_budget(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SubmitBudget;
    let budget = wethod
        .budgets()
        .submit(7, SubmitBudget::new().message("Agreed on Friday."))
        .await?;
    Ok(())
}
async fn list_budgets(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let budgets = wethod
        .budgets()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_budget(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateBudget;
    let budget = wethod
        .budgets()
        .create(CreateBudget::new().project_id(12).price_list_id(12).stream_id(12))
        .await?;
    Ok(())
}
async fn get_business_unit(wethod: planwire::Wethod) -> Sent {
    let business_unit = wethod.business_units().get(7).await?;
    Ok(())
}
async fn list_business_units(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let business_units = wethod
        .business_units()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_capacity(wethod: planwire::Wethod) -> Sent {
    let capacity = wethod.capacities().get(7).await?;
    Ok(())
}
async fn list_capacities(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::SoftDeleted;
    let capacities = wethod
        .capacities()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .deleted(SoftDeleted::Exclude)
        .all()
        .await?;
    Ok(())
}
async fn update_client(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateClient;
    let client = wethod
        .clients()
        .update(7, UpdateClient::new().corporate_name("Website"))
        .await?;
    Ok(())
}
async fn delete_client(wethod: planwire::Wethod) -> Sent {
    wethod.clients().delete(7).await?;
    Ok(())
}
async fn create_client(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateClient;
    let client = wethod
        .clients()
        .create(
            CreateClient::new()
                .corporate_name("Website")
                .acronym("text")
                .email("ada@example.com"),
        )
        .await?;
    Ok(())
}
async fn get_client(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::ClientInclude;
    let client = wethod
        .clients()
        .get(7)
        .include(ClientInclude::ExternalIdentifiers)
        .await?;
    Ok(())
}
async fn list_clients(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::ClientInclude;
    let clients = wethod
        .clients()
        .list()
        .include(ClientInclude::ExternalIdentifiers)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn update_contact(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateContact;
    let contact = wethod
        .contacts()
        .update(7, UpdateContact::new().email("ada@example.com"))
        .await?;
    Ok(())
}
async fn delete_contact(wethod: planwire::Wethod) -> Sent {
    wethod.contacts().delete(7).await?;
    Ok(())
}
async fn create_contact(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateContact;
    let contact = wethod
        .contacts()
        .create(
            CreateContact::new()
                .email("ada@example.com")
                .name("Website")
                .surname("Website"),
        )
        .await?;
    Ok(())
}
async fn get_contact(wethod: planwire::Wethod) -> Sent {
    let contact = wethod.contacts().get(7).await?;
    Ok(())
}
async fn list_contacts(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let contacts = wethod
        .contacts()
        .list()
        .client_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_custom_field_option(wethod: planwire::Wethod) -> Sent {
    let custom_field_option = wethod.custom_field_options().get(7).await?;
    Ok(())
}
async fn update_custom_field_option(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateCustomFieldOption;
    let custom_field_option = wethod
        .custom_field_options()
        .update(7, UpdateCustomFieldOption::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_custom_field_option(wethod: planwire::Wethod) -> Sent {
    wethod.custom_field_options().delete(7).await?;
    Ok(())
}
async fn list_custom_field_options(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let custom_field_options = wethod
        .custom_field_options()
        .list()
        .custom_field_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_custom_field_option(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::{CreateCustomFieldOption, CustomFieldOptionColor};
    let custom_field_option = wethod
        .custom_field_options()
        .create(
            CreateCustomFieldOption::new("Website", 12)
                .color(CustomFieldOptionColor::Hex114B5F),
        )
        .await?;
    Ok(())
}
async fn get_custom_field(wethod: planwire::Wethod) -> Sent {
    let custom_field = wethod.custom_fields().get(7).await?;
    Ok(())
}
async fn update_custom_field(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateCustomField;
    let custom_field = wethod
        .custom_fields()
        .update(7, UpdateCustomField::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_custom_field(wethod: planwire::Wethod) -> Sent {
    wethod.custom_fields().delete(7).await?;
    Ok(())
}
async fn archive_custom_field(wethod: planwire::Wethod) -> Sent {
    let custom_field = wethod.custom_fields().archive(7).await?;
    Ok(())
}
async fn unarchive_custom_field(wethod: planwire::Wethod) -> Sent {
    let custom_field = wethod.custom_fields().unarchive(7).await?;
    Ok(())
}
async fn list_custom_fields(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::CustomFieldDomain;
    let custom_fields = wethod
        .custom_fields()
        .list()
        .domain(CustomFieldDomain::ProjectPlan)
        .archived_at(
            after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?),
        )
        .all()
        .await?;
    Ok(())
}
async fn create_custom_field(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::{CreateCustomField, CreateCustomFieldType, CustomFieldDomain};
    let custom_field = wethod
        .custom_fields()
        .create(
            CreateCustomField::new(
                "Website",
                CreateCustomFieldType::SingleOption,
                CustomFieldDomain::ProjectPlan,
            ),
        )
        .await?;
    Ok(())
}
async fn attach_location_to_holiday(wethod: planwire::Wethod) -> Sent {
    let holiday_location = wethod.holidays().attach_location(7, 12).await?;
    Ok(())
}
async fn detach_location_from_holiday(wethod: planwire::Wethod) -> Sent {
    wethod.holidays().detach_location(7, 12).await?;
    Ok(())
}
async fn list_holiday_locations(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::SoftDeleted;
    let holiday_locations = wethod
        .holidays()
        .list_locations(7)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .deleted(SoftDeleted::Exclude)
        .all()
        .await?;
    Ok(())
}
async fn get_holiday(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let holiday = wethod.holidays().get(7).deleted(SoftDeleted::Exclude).await?;
    Ok(())
}
async fn update_holiday(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateHoliday;
    let holiday = wethod
        .holidays()
        .update(7, UpdateHoliday::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_holiday(wethod: planwire::Wethod) -> Sent {
    wethod.holidays().delete(7).await?;
    Ok(())
}
async fn list_holidays(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let holidays = wethod
        .holidays()
        .list()
        .location_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_holiday(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreateHoliday;
    let holiday = wethod
        .holidays()
        .create(
            CreateHoliday::new()
                .name("Website")
                .repeating(true)
                .exact_date("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn get_invoice_contact(wethod: planwire::Wethod) -> Sent {
    let invoice_contact = wethod.invoice_contacts().get(7).await?;
    Ok(())
}
async fn list_invoice_contacts(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let invoice_contacts = wethod
        .invoice_contacts()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_invoice(wethod: planwire::Wethod) -> Sent {
    let invoice = wethod.invoices().get(7).await?;
    Ok(())
}
async fn update_invoice(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateInvoice;
    let invoice = wethod
        .invoices()
        .update(7, UpdateInvoice::new().invoice_number("2026-014"))
        .await?;
    Ok(())
}
async fn delete_invoice(wethod: planwire::Wethod) -> Sent {
    wethod.invoices().delete(7).await?;
    Ok(())
}
async fn send_invoice(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SendInvoice;
    let invoice = wethod
        .invoices()
        .send(7, SendInvoice::new().invoice_contact_id(12))
        .await?;
    Ok(())
}
async fn set_paid_invoice(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::SetPaidInvoice;
    let invoice = wethod
        .invoices()
        .set_paid(
            7,
            SetPaidInvoice::new().payment_date("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn set_unpaid_invoice(wethod: planwire::Wethod) -> Sent {
    let invoice = wethod.invoices().set_unpaid(7).await?;
    Ok(())
}
async fn list_invoices(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::after;
    let invoices = wethod
        .invoices()
        .list()
        .project_id(12)
        .issue_date(after("2026-03-02".parse::<NaiveDate>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_invoice(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateInvoice;
    let invoice = wethod
        .invoices()
        .create(
            CreateInvoice::new()
                .invoice_number("2026-014")
                .purchase_order("PO-118")
                .value(100),
        )
        .await?;
    Ok(())
}
async fn get_job_order_category(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let job_order_category = wethod
        .job_order_categories()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
}
async fn list_job_order_categories(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::SoftDeleted;
    let job_order_categories = wethod
        .job_order_categories()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .deleted(SoftDeleted::Exclude)
        .all()
        .await?;
    Ok(())
}
async fn get_job_order_category_group(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let job_order_category_group = wethod
        .job_order_category_groups()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
}
async fn list_job_order_category_groups(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::SoftDeleted;
    let job_order_category_groups = wethod
        .job_order_category_groups()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .deleted(SoftDeleted::Exclude)
        .all()
        .await?;
    Ok(())
}
async fn get_job_title(wethod: planwire::Wethod) -> Sent {
    let job_title = wethod.job_titles().get(7).await?;
    Ok(())
}
async fn list_job_titles(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let job_titles = wethod
        .job_titles()
        .list()
        .level_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_level(wethod: planwire::Wethod) -> Sent {
    let level = wethod.levels().get(7).await?;
    Ok(())
}
async fn list_levels(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let levels = wethod
        .levels()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_location(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let location = wethod.locations().get(7).deleted(SoftDeleted::Exclude).await?;
    Ok(())
}
async fn update_location(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateLocation;
    let location = wethod
        .locations()
        .update(7, UpdateLocation::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_location(wethod: planwire::Wethod) -> Sent {
    wethod.locations().delete(7).await?;
    Ok(())
}
async fn list_locations(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let locations = wethod
        .locations()
        .list()
        .holiday_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_location(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateLocation;
    let location = wethod
        .locations()
        .create(CreateLocation::new().name("Website").default(true))
        .await?;
    Ok(())
}
async fn update_people_allocation(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePeopleAllocation;
    let people_allocation = wethod
        .people_allocations()
        .update(7, UpdatePeopleAllocation::new().hours(1))
        .await?;
    Ok(())
}
async fn delete_people_allocation(wethod: planwire::Wethod) -> Sent {
    wethod.people_allocations().delete(7).await?;
    Ok(())
}
async fn list_people_allocations(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::after;
    let people_allocations = wethod
        .people_allocations()
        .list()
        .date(after("2026-03-02".parse::<NaiveDate>()?))
        .project_id(12)
        .all()
        .await?;
    Ok(())
}
async fn create_people_allocation(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreatePeopleAllocation;
    let people_allocation = wethod
        .people_allocations()
        .create(
            CreatePeopleAllocation::new()
                .person_id(12)
                .project_id(12)
                .date("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn get_person_capacity(wethod: planwire::Wethod) -> Sent {
    let person_capacity = wethod.person_capacities().get(7).await?;
    Ok(())
}
async fn update_person_capacity(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::UpdatePersonCapacity;
    let person_capacity = wethod
        .person_capacities()
        .update(
            7,
            UpdatePersonCapacity::new().starts_at("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn delete_person_capacity(wethod: planwire::Wethod) -> Sent {
    wethod.person_capacities().delete(7).await?;
    Ok(())
}
async fn list_person_capacities(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let person_capacities = wethod
        .person_capacities()
        .list()
        .person_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_person_capacity(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreatePersonCapacity;
    let person_capacity = wethod
        .person_capacities()
        .create(CreatePersonCapacity::new(12, 12, "2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn get_person_payroll(wethod: planwire::Wethod) -> Sent {
    let person_payroll = wethod.person_payrolls().get(7).await?;
    Ok(())
}
async fn update_person_payroll(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePersonPayroll;
    let person_payroll = wethod
        .person_payrolls()
        .update(7, UpdatePersonPayroll::new().taxes(1))
        .await?;
    Ok(())
}
async fn delete_person_payroll(wethod: planwire::Wethod) -> Sent {
    wethod.person_payrolls().delete(7).await?;
    Ok(())
}
async fn list_person_payrolls(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let person_payrolls = wethod
        .person_payrolls()
        .list()
        .person_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_person_payroll(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreatePersonPayroll;
    let person_payroll = wethod
        .person_payrolls()
        .create(CreatePersonPayroll::new().person_id(12).business_unit_id(12).cost(100))
        .await?;
    Ok(())
}
async fn get_authenticated_person(wethod: planwire::Wethod) -> Sent {
    let person = wethod.persons().get_authenticated().await?;
    Ok(())
}
async fn get_person(wethod: planwire::Wethod) -> Sent {
    let person = wethod.persons().get(7).await?;
    Ok(())
}
async fn update_person(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePerson;
    let person = wethod.persons().update(7, UpdatePerson::new().name("Website")).await?;
    Ok(())
}
async fn list_persons(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let persons = wethod
        .persons()
        .list()
        .job_title_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_price_list_level(wethod: planwire::Wethod) -> Sent {
    let price_list_level = wethod.price_list_levels().get(7).await?;
    Ok(())
}
async fn update_price_list_level(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePriceListLevel;
    let price_list_level = wethod
        .price_list_levels()
        .update(7, UpdatePriceListLevel::new().price(1))
        .await?;
    Ok(())
}
async fn list_price_list_levels(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let price_list_levels = wethod
        .price_list_levels()
        .list()
        .price_list_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_price_list(wethod: planwire::Wethod) -> Sent {
    let price_list = wethod.price_lists().get(7).await?;
    Ok(())
}
async fn update_price_list(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePriceList;
    let price_list = wethod
        .price_lists()
        .update(7, UpdatePriceList::new().name("Website"))
        .await?;
    Ok(())
}
async fn list_price_lists(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let price_lists = wethod
        .price_lists()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_price_list(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreatePriceList;
    let price_list = wethod
        .price_lists()
        .create(
            CreatePriceList::new()
                .client_id(12)
                .name("Website")
                .description("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
async fn get_product_level(wethod: planwire::Wethod) -> Sent {
    let product_level = wethod.product_levels().get(7).await?;
    Ok(())
}
async fn update_product_level(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProductLevel;
    let product_level = wethod
        .product_levels()
        .update(7, UpdateProductLevel::new().days(5))
        .await?;
    Ok(())
}
async fn list_product_levels(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let product_levels = wethod
        .product_levels()
        .list()
        .product_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_production_plan_stream(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let production_plan_stream = wethod
        .production_plan_streams()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
}
async fn list_production_plan_streams(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let production_plan_streams = wethod
        .production_plan_streams()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn list_production_plans(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let production_plans = wethod
        .production_plans()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_production_stream(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let production_stream = wethod
        .production_streams()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
}
async fn list_production_streams(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let production_streams = wethod
        .production_streams()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn list_productions(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let productions = wethod
        .productions()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_product(wethod: planwire::Wethod) -> Sent {
    let product = wethod.products().get(7).await?;
    Ok(())
}
async fn update_product(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::UpdateProduct;
    let product = wethod
        .products()
        .update(
            7,
            UpdateProduct::new().available_from("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn list_products(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::after;
    let products = wethod
        .products()
        .list()
        .available_from(after("2026-03-02".parse::<NaiveDate>()?))
        .available_to(after("2026-03-02".parse::<NaiveDate>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_product(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreateProduct;
    let product = wethod
        .products()
        .create(
            CreateProduct::new("Website")
                .description("Agreed on Friday.")
                .available_from("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn get_metadata(wethod: planwire::Wethod) -> Sent {
    let project_metadata = wethod.project_metadata().get(7).await?;
    Ok(())
}
async fn update_metadata(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectMetadata;
    let project_metadata = wethod
        .project_metadata()
        .update(7, UpdateProjectMetadata::new().key("text"))
        .await?;
    Ok(())
}
async fn delete_metadata(wethod: planwire::Wethod) -> Sent {
    wethod.project_metadata().delete(7).await?;
    Ok(())
}
async fn list_metadata(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_metadatas = wethod
        .project_metadata()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_metadata(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectMetadata;
    let project_metadata = wethod
        .project_metadata()
        .create(CreateProjectMetadata::new().key("text").is_required(true))
        .await?;
    Ok(())
}
async fn get_project_plan_area(wethod: planwire::Wethod) -> Sent {
    let project_plan_area = wethod.project_plan_areas().get(7).await?;
    Ok(())
}
async fn update_project_plan_area(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanArea;
    let project_plan_area = wethod
        .project_plan_areas()
        .update(7, UpdateProjectPlanArea::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_project_plan_area(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_areas().delete(7).await?;
    Ok(())
}
async fn list_project_plan_areas(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_plan_areas = wethod
        .project_plan_areas()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_project_plan_area(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanArea;
    let project_plan_area = wethod
        .project_plan_areas()
        .create(CreateProjectPlanArea::new().name("Website").project_id(12))
        .await?;
    Ok(())
}
async fn get_project_plan_subtask_assignee(wethod: planwire::Wethod) -> Sent {
    let project_plan_subtask_assignee = wethod
        .project_plan_subtask_assignees()
        .get(7)
        .await?;
    Ok(())
}
async fn update_project_plan_subtask_assignee(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanSubtaskAssignee;
    let project_plan_subtask_assignee = wethod
        .project_plan_subtask_assignees()
        .update(7, UpdateProjectPlanSubtaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn delete_project_plan_subtask_assignee(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_subtask_assignees().delete(7).await?;
    Ok(())
}
async fn list_project_plan_subtask_assignees(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_plan_subtask_assignees = wethod
        .project_plan_subtask_assignees()
        .list()
        .employee_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_project_plan_subtask_assignee(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanSubtaskAssignee;
    let project_plan_subtask_assignee = wethod
        .project_plan_subtask_assignees()
        .create(CreateProjectPlanSubtaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn get_project_plan_subtask(wethod: planwire::Wethod) -> Sent {
    let project_plan_subtask = wethod.project_plan_subtasks().get(7).await?;
    Ok(())
}
async fn update_project_plan_subtask(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanSubtask;
    let project_plan_subtask = wethod
        .project_plan_subtasks()
        .update(7, UpdateProjectPlanSubtask::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_project_plan_subtask(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_subtasks().delete(7).await?;
    Ok(())
}
async fn list_project_plan_subtasks(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_plan_subtasks = wethod
        .project_plan_subtasks()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_project_plan_subtask(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanSubtask;
    let project_plan_subtask = wethod
        .project_plan_subtasks()
        .create(
            CreateProjectPlanSubtask::new()
                .project_plan_task_id(12)
                .name("Website")
                .notes("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
async fn get_project_plan_task_assignee(wethod: planwire::Wethod) -> Sent {
    let project_plan_task_assignee = wethod.project_plan_task_assignees().get(7).await?;
    Ok(())
}
async fn update_project_plan_task_assignee(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanTaskAssignee;
    let project_plan_task_assignee = wethod
        .project_plan_task_assignees()
        .update(7, UpdateProjectPlanTaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn delete_project_plan_task_assignee(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_task_assignees().delete(7).await?;
    Ok(())
}
async fn list_project_plan_task_assignees(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_plan_task_assignees = wethod
        .project_plan_task_assignees()
        .list()
        .employee_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_project_plan_task_assignee(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanTaskAssignee;
    let project_plan_task_assignee = wethod
        .project_plan_task_assignees()
        .create(CreateProjectPlanTaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn get_project_plan_task(wethod: planwire::Wethod) -> Sent {
    let project_plan_task = wethod.project_plan_tasks().get(7).await?;
    Ok(())
}
async fn update_project_plan_task(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanTask;
    let project_plan_task = wethod
        .project_plan_tasks()
        .update(7, UpdateProjectPlanTask::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_project_plan_task(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_tasks().delete(7).await?;
    Ok(())
}
async fn list_project_plan_tasks(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_plan_tasks = wethod
        .project_plan_tasks()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_project_plan_task(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanTask;
    let project_plan_task = wethod
        .project_plan_tasks()
        .create(
            CreateProjectPlanTask::new()
                .project_plan_area_id(12)
                .name("Website")
                .notes("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
async fn list_project_stages(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::{after, desc};
    let project_stages = wethod
        .project_stages()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .order_by(desc("created_at"))
        .all()
        .await?;
    Ok(())
}
async fn list_project_status_areas(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_status_areas = wethod
        .project_status_areas()
        .list()
        .project_status_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_project_status(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let project_status = wethod
        .project_statuses()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
}
async fn update_project_status(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectStatus;
    let project_status = wethod
        .project_statuses()
        .update(7, UpdateProjectStatus::new().days_left(1))
        .await?;
    Ok(())
}
async fn delete_project_status(wethod: planwire::Wethod) -> Sent {
    wethod.project_statuses().delete(7).await?;
    Ok(())
}
async fn list_project_statuses(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let project_statuses = wethod
        .project_statuses()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_project_status(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreateProjectStatus;
    let project_status = wethod
        .project_statuses()
        .create(
            CreateProjectStatus::new()
                .project_id(12)
                .date("2026-03-02".parse::<NaiveDate>()?)
                .days_left(1),
        )
        .await?;
    Ok(())
}
async fn get_project_type(wethod: planwire::Wethod) -> Sent {
    let project_type = wethod.project_types().get(7).await?;
    Ok(())
}
async fn list_project_types(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::{after, desc};
    let project_types = wethod
        .project_types()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .order_by(desc("created_at"))
        .all()
        .await?;
    Ok(())
}
async fn get_project(wethod: planwire::Wethod) -> Sent {
    let project = wethod.projects().get(7).await?;
    Ok(())
}
async fn update_project(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProject;
    let project = wethod
        .projects()
        .update(7, UpdateProject::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_project(wethod: planwire::Wethod) -> Sent {
    wethod.projects().delete(7).await?;
    Ok(())
}
async fn archive_project(wethod: planwire::Wethod) -> Sent {
    let project = wethod.projects().archive(7).await?;
    Ok(())
}
async fn unarchive_project(wethod: planwire::Wethod) -> Sent {
    let project = wethod.projects().unarchive(7).await?;
    Ok(())
}
async fn list_projects(wethod: planwire::Wethod) -> Sent {
    use planwire::after;
    let projects = wethod
        .projects()
        .list()
        .probability(after(50))
        .project_stage_id(12)
        .all()
        .await?;
    Ok(())
}
async fn create_project(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProject;
    let project = wethod
        .projects()
        .create(CreateProject::new().name("Website").client_id(12).client_contact_id(12))
        .await?;
    Ok(())
}
async fn get_role(wethod: planwire::Wethod) -> Sent {
    let role = wethod.roles().get(7).await?;
    Ok(())
}
async fn list_roles(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let roles = wethod
        .roles()
        .list()
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_stream(wethod: planwire::Wethod) -> Sent {
    let stream = wethod.streams().get(7).await?;
    Ok(())
}
async fn update_stream(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateStream;
    let stream = wethod.streams().update(7, UpdateStream::new().name("Website")).await?;
    Ok(())
}
async fn delete_stream(wethod: planwire::Wethod) -> Sent {
    wethod.streams().delete(7).await?;
    Ok(())
}
async fn archive_stream(wethod: planwire::Wethod) -> Sent {
    let stream = wethod.streams().archive(7).await?;
    Ok(())
}
async fn unarchive_stream(wethod: planwire::Wethod) -> Sent {
    let stream = wethod.streams().unarchive(7).await?;
    Ok(())
}
async fn attach_leader_to_stream(wethod: planwire::Wethod) -> Sent {
    let stream_leader = wethod.streams().attach_leader(7, 12).await?;
    Ok(())
}
async fn detach_stream_leader(wethod: planwire::Wethod) -> Sent {
    wethod.streams().detach_leader(7, 12).await?;
    Ok(())
}
async fn list_stream_leaders(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::SoftDeleted;
    let stream_leaders = wethod
        .streams()
        .list_leaders(7)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .deleted(SoftDeleted::Exclude)
        .all()
        .await?;
    Ok(())
}
async fn attach_member_to_stream(wethod: planwire::Wethod) -> Sent {
    let stream_member = wethod.streams().attach_member(7, 12).await?;
    Ok(())
}
async fn list_stream_members(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let stream_members = wethod
        .streams()
        .list_members(7)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn list_streams(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    use planwire::wethod::StreamInclude;
    let streams = wethod
        .streams()
        .list()
        .include([StreamInclude::StreamLeaders])
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_stream(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateStream;
    let stream = wethod.streams().create(CreateStream::new().name("Website")).await?;
    Ok(())
}
async fn list_timesheet_areas(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let timesheet_areas = wethod
        .timesheet_areas()
        .list()
        .timesheet_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_timesheet_log(wethod: planwire::Wethod) -> Sent {
    let timesheet_log = wethod.timesheet_logs().get(7).await?;
    Ok(())
}
async fn list_timesheet_logs(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::after;
    let timesheet_logs = wethod
        .timesheet_logs()
        .list()
        .person_id(12)
        .date(after("2026-03-02".parse::<NaiveDate>()?))
        .all()
        .await?;
    Ok(())
}
async fn get_timesheet_whitelist(wethod: planwire::Wethod) -> Sent {
    let timesheet_whitelist = wethod.timesheet_whitelists().get(7).await?;
    Ok(())
}
async fn delete_timesheet_whitelist(wethod: planwire::Wethod) -> Sent {
    wethod.timesheet_whitelists().delete(7).await?;
    Ok(())
}
async fn list_timesheet_whitelists(wethod: planwire::Wethod) -> Sent {
    use chrono::{DateTime, FixedOffset};
    use planwire::after;
    let timesheet_whitelists = wethod
        .timesheet_whitelists()
        .list()
        .project_id(12)
        .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_timesheet_whitelist(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateTimesheetWhitelist;
    let timesheet_whitelist = wethod
        .timesheet_whitelists()
        .create(CreateTimesheetWhitelist::new(12, 12))
        .await?;
    Ok(())
}
async fn update_timesheet(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateTimesheet;
    let timesheet = wethod
        .timesheets()
        .update(7, UpdateTimesheet::new().hours(8))
        .await?;
    Ok(())
}
async fn delete_timesheet(wethod: planwire::Wethod) -> Sent {
    wethod.timesheets().delete(7).await?;
    Ok(())
}
async fn list_timesheets(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::after;
    let timesheets = wethod
        .timesheets()
        .list()
        .project_id(12)
        .date(after("2026-03-02".parse::<NaiveDate>()?))
        .all()
        .await?;
    Ok(())
}
async fn create_timesheet(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreateTimesheet;
    let timesheet = wethod
        .timesheets()
        .create(
            CreateTimesheet::new()
                .date("2026-03-02".parse::<NaiveDate>()?)
                .hours(8)
                .notes("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
