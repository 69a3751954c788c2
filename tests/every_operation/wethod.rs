// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use planwire::{asc, desc, filter};
#[allow(unused_imports)]
use crate::values::{date, decimal, instant, object};
use crate::{Answered, Example, Ids, Operation, Sent, sent, through};
/// Every operation, in the order of the documents.
pub(crate) const OPERATIONS: &[Operation<planwire::Wethod>] = &[
    Operation {
        id: "getBudgetArea",
        values: get_budget_area,
        nulls: None,
        example: Example {
            http: "GET /api/budget-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_budget_area_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetArea>),
    },
    Operation {
        id: "updateBudgetArea",
        values: update_budget_area,
        nulls: Some(update_budget_area_of_nulls),
        example: Example {
            http: "PATCH /api/budget-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_budget_area_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetArea>),
    },
    Operation {
        id: "listBudgetAreas",
        values: list_budget_areas,
        nulls: None,
        example: Example {
            http: "GET /api/budget-areas?budget_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_budget_areas_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::BudgetArea>>),
    },
    Operation {
        id: "createBudgetArea",
        values: create_budget_area,
        nulls: None,
        example: Example {
            http: "POST /api/budget-areas HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"budget_id\": 12\n}",
            send: |client| Box::pin(create_budget_area_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetArea>),
    },
    Operation {
        id: "getBudgetDay",
        values: get_budget_day,
        nulls: None,
        example: Example {
            http: "GET /api/budget-days/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_budget_day_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetDay>),
    },
    Operation {
        id: "updateBudgetDay",
        values: update_budget_day,
        nulls: None,
        example: Example {
            http: "PATCH /api/budget-days/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"days\": \"text\"\n}",
            send: |client| Box::pin(update_budget_day_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetDay>),
    },
    Operation {
        id: "listBudgetDays",
        values: list_budget_days,
        nulls: None,
        example: Example {
            http: "GET /api/budget-days?budget_task_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_budget_days_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::BudgetDay>>),
    },
    Operation {
        id: "getBudgetJobTitle",
        values: get_budget_job_title,
        nulls: None,
        example: Example {
            http: "GET /api/budget-job-titles/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_budget_job_title_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetJobTitle>),
    },
    Operation {
        id: "listBudgetJobTitles",
        values: list_budget_job_titles,
        nulls: None,
        example: Example {
            http: "GET /api/budget-job-titles?budget_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_budget_job_titles_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::BudgetJobTitle>>),
    },
    Operation {
        id: "getBudgetPriceListLevel",
        values: get_budget_price_list_level,
        nulls: None,
        example: Example {
            http: "GET /api/budget-price-list-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_budget_price_list_level_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetPriceListLevel>),
    },
    Operation {
        id: "listBudgetPriceListLevels",
        values: list_budget_price_list_levels,
        nulls: None,
        example: Example {
            http: "GET /api/budget-price-list-levels?budget_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_budget_price_list_levels_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::BudgetPriceListLevel>>,
        ),
    },
    Operation {
        id: "getBudgetTask",
        values: get_budget_task,
        nulls: None,
        example: Example {
            http: "GET /api/budget-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_budget_task_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetTask>),
    },
    Operation {
        id: "updateBudgetTask",
        values: update_budget_task,
        nulls: None,
        example: Example {
            http: "PATCH /api/budget-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_budget_task_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetTask>),
    },
    Operation {
        id: "deleteBudgetTask",
        values: delete_budget_task,
        nulls: None,
        example: Example {
            http: "DELETE /api/budget-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_budget_task_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listBudgetTasks",
        values: list_budget_tasks,
        nulls: None,
        example: Example {
            http: "GET /api/budget-tasks?budget_area_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_budget_tasks_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::BudgetTask>>),
    },
    Operation {
        id: "createBudgetTask",
        values: create_budget_task,
        nulls: None,
        example: Example {
            http: "POST /api/budget-tasks HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"markup\": 1,\n  \"notes\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_budget_task_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BudgetTask>),
    },
    Operation {
        id: "getBudget",
        values: get_budget,
        nulls: None,
        example: Example {
            http: "GET /api/budgets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "updateBudget",
        values: update_budget,
        nulls: Some(update_budget_of_nulls),
        example: Example {
            http: "PATCH /api/budgets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"final_net_price\": 100\n}",
            send: |client| Box::pin(update_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "approveBudget",
        values: approve_budget,
        nulls: None,
        example: Example {
            http: "POST /api/budgets/7:approve HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"message\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(approve_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "draftBudget",
        values: draft_budget,
        nulls: None,
        example: Example {
            http: "POST /api/budgets/7:draft HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(draft_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "recallBudget",
        values: recall_budget,
        nulls: None,
        example: Example {
            http: "POST /api/budgets/7:recall HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(recall_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "rejectBudget",
        values: reject_budget,
        nulls: None,
        example: Example {
            http: "POST /api/budgets/7:reject HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"message\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(reject_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "setBaseline",
        values: set_baseline,
        nulls: None,
        example: Example {
            http: "POST /api/budgets/7:set-baseline HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(set_baseline_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "submitBudget",
        values: submit_budget,
        nulls: None,
        example: Example {
            http: "POST /api/budgets/7:submit HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"message\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(submit_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "listBudgets",
        values: list_budgets,
        nulls: None,
        example: Example {
            http: "GET /api/budgets?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_budgets_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Budget>>),
    },
    Operation {
        id: "createBudget",
        values: create_budget,
        nulls: None,
        example: Example {
            http: "POST /api/budgets HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_id\": 12,\n  \"price_list_id\": 12,\n  \"stream_id\": 12\n}",
            send: |client| Box::pin(create_budget_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Budget>),
    },
    Operation {
        id: "getBusinessUnit",
        values: get_business_unit,
        nulls: None,
        example: Example {
            http: "GET /api/business-units/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_business_unit_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::BusinessUnit>),
    },
    Operation {
        id: "listBusinessUnits",
        values: list_business_units,
        nulls: None,
        example: Example {
            http: "GET /api/business-units?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_business_units_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::BusinessUnit>>),
    },
    Operation {
        id: "getCapacity",
        values: get_capacity,
        nulls: None,
        example: Example {
            http: "GET /api/capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_capacity_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Capacity>),
    },
    Operation {
        id: "listCapacities",
        values: list_capacities,
        nulls: None,
        example: Example {
            http: "GET /api/capacities?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_capacities_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Capacity>>),
    },
    Operation {
        id: "updateClient",
        values: update_client,
        nulls: Some(update_client_of_nulls),
        example: Example {
            http: "PATCH /api/client/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"corporate_name\": \"Website\"\n}",
            send: |client| Box::pin(update_client_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Client>),
    },
    Operation {
        id: "deleteClient",
        values: delete_client,
        nulls: None,
        example: Example {
            http: "DELETE /api/client/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_client_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "createClient",
        values: create_client,
        nulls: None,
        example: Example {
            http: "POST /api/client HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"corporate_name\": \"Website\",\n  \"acronym\": \"text\",\n  \"email\": \"ada@example.com\"\n}",
            send: |client| Box::pin(create_client_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Client>),
    },
    Operation {
        id: "getClient",
        values: get_client,
        nulls: None,
        example: Example {
            http: "GET /api/clients/7?include=externalIdentifiers HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_client_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Client>),
    },
    Operation {
        id: "listClients",
        values: list_clients,
        nulls: None,
        example: Example {
            http: "GET /api/clients?include=externalIdentifiers&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_clients_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Client>>),
    },
    Operation {
        id: "updateContact",
        values: update_contact,
        nulls: None,
        example: Example {
            http: "PATCH /api/contact/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"email\": \"ada@example.com\"\n}",
            send: |client| Box::pin(update_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Contact>),
    },
    Operation {
        id: "deleteContact",
        values: delete_contact,
        nulls: None,
        example: Example {
            http: "DELETE /api/contact/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_contact_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "createContact",
        values: create_contact,
        nulls: None,
        example: Example {
            http: "POST /api/contact HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"email\": \"ada@example.com\",\n  \"name\": \"Website\",\n  \"surname\": \"Website\"\n}",
            send: |client| Box::pin(create_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Contact>),
    },
    Operation {
        id: "getContact",
        values: get_contact,
        nulls: None,
        example: Example {
            http: "GET /api/contacts/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Contact>),
    },
    Operation {
        id: "listContacts",
        values: list_contacts,
        nulls: None,
        example: Example {
            http: "GET /api/contacts?client_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_contacts_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Contact>>),
    },
    Operation {
        id: "getCustomFieldOption",
        values: get_custom_field_option,
        nulls: None,
        example: Example {
            http: "GET /api/custom-field-options/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_custom_field_option_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomFieldOption>),
    },
    Operation {
        id: "updateCustomFieldOption",
        values: update_custom_field_option,
        nulls: None,
        example: Example {
            http: "PATCH /api/custom-field-options/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_custom_field_option_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomFieldOption>),
    },
    Operation {
        id: "deleteCustomFieldOption",
        values: delete_custom_field_option,
        nulls: None,
        example: Example {
            http: "DELETE /api/custom-field-options/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_custom_field_option_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listCustomFieldOptions",
        values: list_custom_field_options,
        nulls: None,
        example: Example {
            http: "GET /api/custom-field-options?custom_field_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_custom_field_options_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::CustomFieldOption>>,
        ),
    },
    Operation {
        id: "createCustomFieldOption",
        values: create_custom_field_option,
        nulls: None,
        example: Example {
            http: "POST /api/custom-field-options HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"custom_field_id\": 12,\n  \"color\": \"#114B5F\"\n}",
            send: |client| Box::pin(create_custom_field_option_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomFieldOption>),
    },
    Operation {
        id: "getCustomField",
        values: get_custom_field,
        nulls: None,
        example: Example {
            http: "GET /api/custom-fields/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_custom_field_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomField>),
    },
    Operation {
        id: "updateCustomField",
        values: update_custom_field,
        nulls: None,
        example: Example {
            http: "PATCH /api/custom-fields/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_custom_field_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomField>),
    },
    Operation {
        id: "deleteCustomField",
        values: delete_custom_field,
        nulls: None,
        example: Example {
            http: "DELETE /api/custom-fields/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_custom_field_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "archiveCustomField",
        values: archive_custom_field,
        nulls: None,
        example: Example {
            http: "POST /api/custom-fields/7:archive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(archive_custom_field_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomField>),
    },
    Operation {
        id: "unarchiveCustomField",
        values: unarchive_custom_field,
        nulls: None,
        example: Example {
            http: "POST /api/custom-fields/7:unarchive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(unarchive_custom_field_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomField>),
    },
    Operation {
        id: "listCustomFields",
        values: list_custom_fields,
        nulls: None,
        example: Example {
            http: "GET /api/custom-fields?domain=project_plan&archived_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_custom_fields_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::CustomField>>),
    },
    Operation {
        id: "createCustomField",
        values: create_custom_field,
        nulls: None,
        example: Example {
            http: "POST /api/custom-fields HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"type\": \"single_option\",\n  \"domain\": \"project_plan\"\n}",
            send: |client| Box::pin(create_custom_field_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::CustomField>),
    },
    Operation {
        id: "attachLocationToHoliday",
        values: attach_location_to_holiday,
        nulls: None,
        example: Example {
            http: "POST /api/holidays/7/locations/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(attach_location_to_holiday_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::HolidayLocation>),
    },
    Operation {
        id: "detachLocationFromHoliday",
        values: detach_location_from_holiday,
        nulls: None,
        example: Example {
            http: "DELETE /api/holidays/7/locations/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(detach_location_from_holiday_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listHolidayLocations",
        values: list_holiday_locations,
        nulls: None,
        example: Example {
            http: "GET /api/holidays/7/locations?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_holiday_locations_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::HolidayLocation>>),
    },
    Operation {
        id: "getHoliday",
        values: get_holiday,
        nulls: None,
        example: Example {
            http: "GET /api/holidays/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_holiday_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Holiday>),
    },
    Operation {
        id: "updateHoliday",
        values: update_holiday,
        nulls: Some(update_holiday_of_nulls),
        example: Example {
            http: "PATCH /api/holidays/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_holiday_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Holiday>),
    },
    Operation {
        id: "deleteHoliday",
        values: delete_holiday,
        nulls: None,
        example: Example {
            http: "DELETE /api/holidays/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_holiday_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listHolidays",
        values: list_holidays,
        nulls: None,
        example: Example {
            http: "GET /api/holidays?location_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_holidays_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Holiday>>),
    },
    Operation {
        id: "createHoliday",
        values: create_holiday,
        nulls: None,
        example: Example {
            http: "POST /api/holidays HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"repeating\": true,\n  \"exact_date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(create_holiday_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Holiday>),
    },
    Operation {
        id: "getInvoiceContact",
        values: get_invoice_contact,
        nulls: None,
        example: Example {
            http: "GET /api/invoice-contacts/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_invoice_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::InvoiceContact>),
    },
    Operation {
        id: "listInvoiceContacts",
        values: list_invoice_contacts,
        nulls: None,
        example: Example {
            http: "GET /api/invoice-contacts?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_invoice_contacts_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::InvoiceContact>>),
    },
    Operation {
        id: "getInvoice",
        values: get_invoice,
        nulls: None,
        example: Example {
            http: "GET /api/invoices/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Invoice>),
    },
    Operation {
        id: "updateInvoice",
        values: update_invoice,
        nulls: Some(update_invoice_of_nulls),
        example: Example {
            http: "PATCH /api/invoices/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice_number\": \"2026-014\"\n}",
            send: |client| Box::pin(update_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Invoice>),
    },
    Operation {
        id: "deleteInvoice",
        values: delete_invoice,
        nulls: None,
        example: Example {
            http: "DELETE /api/invoices/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_invoice_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "sendInvoice",
        values: send_invoice,
        nulls: None,
        example: Example {
            http: "POST /api/invoices/7:send HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice_contact_id\": 12\n}",
            send: |client| Box::pin(send_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Invoice>),
    },
    Operation {
        id: "setPaidInvoice",
        values: set_paid_invoice,
        nulls: Some(set_paid_invoice_of_nulls),
        example: Example {
            http: "POST /api/invoices/7:set-paid HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"payment_date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(set_paid_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Invoice>),
    },
    Operation {
        id: "setUnpaidInvoice",
        values: set_unpaid_invoice,
        nulls: None,
        example: Example {
            http: "POST /api/invoices/7:set-unpaid HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(set_unpaid_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Invoice>),
    },
    Operation {
        id: "listInvoices",
        values: list_invoices,
        nulls: None,
        example: Example {
            http: "GET /api/invoices?project_id=12&issue_date=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_invoices_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Invoice>>),
    },
    Operation {
        id: "createInvoice",
        values: create_invoice,
        nulls: None,
        example: Example {
            http: "POST /api/invoices HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice_number\": \"2026-014\",\n  \"purchase_order\": \"PO-118\",\n  \"value\": 100\n}",
            send: |client| Box::pin(create_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Invoice>),
    },
    Operation {
        id: "getJobOrderCategory",
        values: get_job_order_category,
        nulls: None,
        example: Example {
            http: "GET /api/job-order-categories/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_job_order_category_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::JobOrderCategory>),
    },
    Operation {
        id: "listJobOrderCategories",
        values: list_job_order_categories,
        nulls: None,
        example: Example {
            http: "GET /api/job-order-categories?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_job_order_categories_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::JobOrderCategory>>,
        ),
    },
    Operation {
        id: "getJobOrderCategoryGroup",
        values: get_job_order_category_group,
        nulls: None,
        example: Example {
            http: "GET /api/job-order-category-groups/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_job_order_category_group_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::JobOrderCategoryGroup>,
        ),
    },
    Operation {
        id: "listJobOrderCategoryGroups",
        values: list_job_order_category_groups,
        nulls: None,
        example: Example {
            http: "GET /api/job-order-category-groups?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_job_order_category_groups_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::JobOrderCategoryGroup>>,
        ),
    },
    Operation {
        id: "getJobTitle",
        values: get_job_title,
        nulls: None,
        example: Example {
            http: "GET /api/job-titles/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_job_title_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::JobTitle>),
    },
    Operation {
        id: "listJobTitles",
        values: list_job_titles,
        nulls: None,
        example: Example {
            http: "GET /api/job-titles?level_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_job_titles_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::JobTitle>>),
    },
    Operation {
        id: "getLevel",
        values: get_level,
        nulls: None,
        example: Example {
            http: "GET /api/levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_level_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Level>),
    },
    Operation {
        id: "listLevels",
        values: list_levels,
        nulls: None,
        example: Example {
            http: "GET /api/levels?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_levels_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Level>>),
    },
    Operation {
        id: "getLocation",
        values: get_location,
        nulls: None,
        example: Example {
            http: "GET /api/locations/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_location_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Location>),
    },
    Operation {
        id: "updateLocation",
        values: update_location,
        nulls: None,
        example: Example {
            http: "PATCH /api/locations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_location_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Location>),
    },
    Operation {
        id: "deleteLocation",
        values: delete_location,
        nulls: None,
        example: Example {
            http: "DELETE /api/locations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_location_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listLocations",
        values: list_locations,
        nulls: None,
        example: Example {
            http: "GET /api/locations?holiday_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_locations_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Location>>),
    },
    Operation {
        id: "createLocation",
        values: create_location,
        nulls: None,
        example: Example {
            http: "POST /api/locations HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"default\": true\n}",
            send: |client| Box::pin(create_location_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Location>),
    },
    Operation {
        id: "updatePeopleAllocation",
        values: update_people_allocation,
        nulls: None,
        example: Example {
            http: "PATCH /api/people-allocations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"hours\": 1\n}",
            send: |client| Box::pin(update_people_allocation_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PeopleAllocation>),
    },
    Operation {
        id: "deletePeopleAllocation",
        values: delete_people_allocation,
        nulls: None,
        example: Example {
            http: "DELETE /api/people-allocations/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_people_allocation_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listPeopleAllocations",
        values: list_people_allocations,
        nulls: None,
        example: Example {
            http: "GET /api/people-allocations?date=gt%3A2026-03-02&project_id=12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_people_allocations_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::PeopleAllocation>>,
        ),
    },
    Operation {
        id: "createPeopleAllocation",
        values: create_people_allocation,
        nulls: None,
        example: Example {
            http: "POST /api/people-allocations HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"person_id\": 12,\n  \"project_id\": 12,\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(create_people_allocation_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PeopleAllocation>),
    },
    Operation {
        id: "getPersonCapacity",
        values: get_person_capacity,
        nulls: None,
        example: Example {
            http: "GET /api/person-capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_person_capacity_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PersonCapacity>),
    },
    Operation {
        id: "updatePersonCapacity",
        values: update_person_capacity,
        nulls: Some(update_person_capacity_of_nulls),
        example: Example {
            http: "PATCH /api/person-capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"starts_at\": \"2026-03-02\"\n}",
            send: |client| Box::pin(update_person_capacity_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PersonCapacity>),
    },
    Operation {
        id: "deletePersonCapacity",
        values: delete_person_capacity,
        nulls: None,
        example: Example {
            http: "DELETE /api/person-capacities/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_person_capacity_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listPersonCapacities",
        values: list_person_capacities,
        nulls: None,
        example: Example {
            http: "GET /api/person-capacities?person_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_person_capacities_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::PersonCapacity>>),
    },
    Operation {
        id: "createPersonCapacity",
        values: create_person_capacity,
        nulls: None,
        example: Example {
            http: "POST /api/person-capacities HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"person_id\": 12,\n  \"capacity_id\": 12,\n  \"starts_at\": \"2026-03-02\"\n}",
            send: |client| Box::pin(create_person_capacity_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PersonCapacity>),
    },
    Operation {
        id: "getPersonPayroll",
        values: get_person_payroll,
        nulls: None,
        example: Example {
            http: "GET /api/person-payrolls/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_person_payroll_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PersonPayroll>),
    },
    Operation {
        id: "updatePersonPayroll",
        values: update_person_payroll,
        nulls: Some(update_person_payroll_of_nulls),
        example: Example {
            http: "PATCH /api/person-payrolls/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"taxes\": 1\n}",
            send: |client| Box::pin(update_person_payroll_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PersonPayroll>),
    },
    Operation {
        id: "deletePersonPayroll",
        values: delete_person_payroll,
        nulls: None,
        example: Example {
            http: "DELETE /api/person-payrolls/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_person_payroll_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listPersonPayrolls",
        values: list_person_payrolls,
        nulls: None,
        example: Example {
            http: "GET /api/person-payrolls?person_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_person_payrolls_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::PersonPayroll>>),
    },
    Operation {
        id: "createPersonPayroll",
        values: create_person_payroll,
        nulls: None,
        example: Example {
            http: "POST /api/person-payrolls HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"person_id\": 12,\n  \"business_unit_id\": 12,\n  \"cost\": 100\n}",
            send: |client| Box::pin(create_person_payroll_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PersonPayroll>),
    },
    Operation {
        id: "getAuthenticatedPerson",
        values: get_authenticated_person,
        nulls: None,
        example: Example {
            http: "GET /api/persons/me HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_authenticated_person_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Person>),
    },
    Operation {
        id: "getPerson",
        values: get_person,
        nulls: None,
        example: Example {
            http: "GET /api/persons/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_person_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Person>),
    },
    Operation {
        id: "updatePerson",
        values: update_person,
        nulls: Some(update_person_of_nulls),
        example: Example {
            http: "PATCH /api/persons/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_person_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Person>),
    },
    Operation {
        id: "listPersons",
        values: list_persons,
        nulls: None,
        example: Example {
            http: "GET /api/persons?job_title_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_persons_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Person>>),
    },
    Operation {
        id: "getPriceListLevel",
        values: get_price_list_level,
        nulls: None,
        example: Example {
            http: "GET /api/price-list-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_price_list_level_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PriceListLevel>),
    },
    Operation {
        id: "updatePriceListLevel",
        values: update_price_list_level,
        nulls: None,
        example: Example {
            http: "PATCH /api/price-list-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"price\": 1\n}",
            send: |client| Box::pin(update_price_list_level_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PriceListLevel>),
    },
    Operation {
        id: "listPriceListLevels",
        values: list_price_list_levels,
        nulls: None,
        example: Example {
            http: "GET /api/price-list-levels?price_list_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_price_list_levels_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::PriceListLevel>>),
    },
    Operation {
        id: "getPriceList",
        values: get_price_list,
        nulls: None,
        example: Example {
            http: "GET /api/price-lists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_price_list_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PriceList>),
    },
    Operation {
        id: "updatePriceList",
        values: update_price_list,
        nulls: None,
        example: Example {
            http: "PATCH /api/price-lists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_price_list_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PriceList>),
    },
    Operation {
        id: "listPriceLists",
        values: list_price_lists,
        nulls: None,
        example: Example {
            http: "GET /api/price-lists?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_price_lists_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::PriceList>>),
    },
    Operation {
        id: "createPriceList",
        values: create_price_list,
        nulls: None,
        example: Example {
            http: "POST /api/price-lists HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"client_id\": 12,\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_price_list_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::PriceList>),
    },
    Operation {
        id: "getProductLevel",
        values: get_product_level,
        nulls: None,
        example: Example {
            http: "GET /api/product-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_product_level_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProductLevel>),
    },
    Operation {
        id: "updateProductLevel",
        values: update_product_level,
        nulls: None,
        example: Example {
            http: "PATCH /api/product-levels/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"days\": 5\n}",
            send: |client| Box::pin(update_product_level_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProductLevel>),
    },
    Operation {
        id: "listProductLevels",
        values: list_product_levels,
        nulls: None,
        example: Example {
            http: "GET /api/product-levels?product_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_product_levels_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProductLevel>>),
    },
    Operation {
        id: "getProductionPlanStream",
        values: get_production_plan_stream,
        nulls: None,
        example: Example {
            http: "GET /api/production-plan-streams/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_production_plan_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProductionPlanStream>),
    },
    Operation {
        id: "listProductionPlanStreams",
        values: list_production_plan_streams,
        nulls: None,
        example: Example {
            http: "GET /api/production-plan-streams?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_production_plan_streams_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::ProductionPlanStream>>,
        ),
    },
    Operation {
        id: "listProductionPlans",
        values: list_production_plans,
        nulls: None,
        example: Example {
            http: "GET /api/production-plans?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_production_plans_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProductionPlan>>),
    },
    Operation {
        id: "getProductionStream",
        values: get_production_stream,
        nulls: None,
        example: Example {
            http: "GET /api/production-streams/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_production_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProductionStream>),
    },
    Operation {
        id: "listProductionStreams",
        values: list_production_streams,
        nulls: None,
        example: Example {
            http: "GET /api/production-streams?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_production_streams_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::ProductionStream>>,
        ),
    },
    Operation {
        id: "listProductions",
        values: list_productions,
        nulls: None,
        example: Example {
            http: "GET /api/productions?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_productions_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Production>>),
    },
    Operation {
        id: "getProduct",
        values: get_product,
        nulls: None,
        example: Example {
            http: "GET /api/products/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_product_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Product>),
    },
    Operation {
        id: "updateProduct",
        values: update_product,
        nulls: None,
        example: Example {
            http: "PATCH /api/products/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"available_from\": \"2026-03-02\"\n}",
            send: |client| Box::pin(update_product_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Product>),
    },
    Operation {
        id: "listProducts",
        values: list_products,
        nulls: None,
        example: Example {
            http: "GET /api/products?available_from=gt%3A2026-03-02&available_to=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_products_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Product>>),
    },
    Operation {
        id: "createProduct",
        values: create_product,
        nulls: None,
        example: Example {
            http: "POST /api/products HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\",\n  \"available_from\": \"2026-03-02\"\n}",
            send: |client| Box::pin(create_product_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Product>),
    },
    Operation {
        id: "getMetadata",
        values: get_metadata,
        nulls: None,
        example: Example {
            http: "GET /api/project-metadata/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_metadata_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectMetadata>),
    },
    Operation {
        id: "updateMetadata",
        values: update_metadata,
        nulls: None,
        example: Example {
            http: "PATCH /api/project-metadata/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"key\": \"text\"\n}",
            send: |client| Box::pin(update_metadata_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectMetadata>),
    },
    Operation {
        id: "deleteMetadata",
        values: delete_metadata,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-metadata/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_metadata_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listMetadata",
        values: list_metadata,
        nulls: None,
        example: Example {
            http: "GET /api/project-metadata?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_metadata_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProjectMetadata>>),
    },
    Operation {
        id: "createMetadata",
        values: create_metadata,
        nulls: None,
        example: Example {
            http: "POST /api/project-metadata HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"key\": \"text\",\n  \"is_required\": true\n}",
            send: |client| Box::pin(create_metadata_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectMetadata>),
    },
    Operation {
        id: "getProjectPlanArea",
        values: get_project_plan_area,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_plan_area_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanArea>),
    },
    Operation {
        id: "updateProjectPlanArea",
        values: update_project_plan_area,
        nulls: None,
        example: Example {
            http: "PATCH /api/project-plan-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_project_plan_area_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanArea>),
    },
    Operation {
        id: "deleteProjectPlanArea",
        values: delete_project_plan_area,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-plan-areas/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_plan_area_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProjectPlanAreas",
        values: list_project_plan_areas,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-areas?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_plan_areas_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProjectPlanArea>>),
    },
    Operation {
        id: "createProjectPlanArea",
        values: create_project_plan_area,
        nulls: None,
        example: Example {
            http: "POST /api/project-plan-areas HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"project_id\": 12\n}",
            send: |client| Box::pin(create_project_plan_area_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanArea>),
    },
    Operation {
        id: "getProjectPlanSubtaskAssignee",
        values: get_project_plan_subtask_assignee,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-subtask-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_plan_subtask_assignee_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>,
        ),
    },
    Operation {
        id: "updateProjectPlanSubtaskAssignee",
        values: update_project_plan_subtask_assignee,
        nulls: None,
        example: Example {
            http: "PATCH /api/project-plan-subtask-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_project_plan_subtask_assignee_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>,
        ),
    },
    Operation {
        id: "deleteProjectPlanSubtaskAssignee",
        values: delete_project_plan_subtask_assignee,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-plan-subtask-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_plan_subtask_assignee_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProjectPlanSubtaskAssignees",
        values: list_project_plan_subtask_assignees,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-subtask-assignees?employee_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_plan_subtask_assignees_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>>,
        ),
    },
    Operation {
        id: "createProjectPlanSubtaskAssignee",
        values: create_project_plan_subtask_assignee,
        nulls: None,
        example: Example {
            http: "POST /api/project-plan-subtask-assignees HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(create_project_plan_subtask_assignee_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>,
        ),
    },
    Operation {
        id: "getProjectPlanSubtask",
        values: get_project_plan_subtask,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-subtasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_plan_subtask_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanSubtask>),
    },
    Operation {
        id: "updateProjectPlanSubtask",
        values: update_project_plan_subtask,
        nulls: Some(update_project_plan_subtask_of_nulls),
        example: Example {
            http: "PATCH /api/project-plan-subtasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_project_plan_subtask_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanSubtask>),
    },
    Operation {
        id: "deleteProjectPlanSubtask",
        values: delete_project_plan_subtask,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-plan-subtasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_plan_subtask_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProjectPlanSubtasks",
        values: list_project_plan_subtasks,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-subtasks?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_plan_subtasks_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::ProjectPlanSubtask>>,
        ),
    },
    Operation {
        id: "createProjectPlanSubtask",
        values: create_project_plan_subtask,
        nulls: None,
        example: Example {
            http: "POST /api/project-plan-subtasks HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_plan_task_id\": 12,\n  \"name\": \"Website\",\n  \"notes\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_project_plan_subtask_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanSubtask>),
    },
    Operation {
        id: "getProjectPlanTaskAssignee",
        values: get_project_plan_task_assignee,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-task-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_plan_task_assignee_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::ProjectPlanTaskAssignee>,
        ),
    },
    Operation {
        id: "updateProjectPlanTaskAssignee",
        values: update_project_plan_task_assignee,
        nulls: None,
        example: Example {
            http: "PATCH /api/project-plan-task-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_project_plan_task_assignee_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::ProjectPlanTaskAssignee>,
        ),
    },
    Operation {
        id: "deleteProjectPlanTaskAssignee",
        values: delete_project_plan_task_assignee,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-plan-task-assignees/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_plan_task_assignee_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProjectPlanTaskAssignees",
        values: list_project_plan_task_assignees,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-task-assignees?employee_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_plan_task_assignees_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::ProjectPlanTaskAssignee>>,
        ),
    },
    Operation {
        id: "createProjectPlanTaskAssignee",
        values: create_project_plan_task_assignee,
        nulls: None,
        example: Example {
            http: "POST /api/project-plan-task-assignees HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(create_project_plan_task_assignee_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::wethod::types::ProjectPlanTaskAssignee>,
        ),
    },
    Operation {
        id: "getProjectPlanTask",
        values: get_project_plan_task,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_plan_task_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanTask>),
    },
    Operation {
        id: "updateProjectPlanTask",
        values: update_project_plan_task,
        nulls: Some(update_project_plan_task_of_nulls),
        example: Example {
            http: "PATCH /api/project-plan-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_project_plan_task_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanTask>),
    },
    Operation {
        id: "deleteProjectPlanTask",
        values: delete_project_plan_task,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-plan-tasks/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_plan_task_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProjectPlanTasks",
        values: list_project_plan_tasks,
        nulls: None,
        example: Example {
            http: "GET /api/project-plan-tasks?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_plan_tasks_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProjectPlanTask>>),
    },
    Operation {
        id: "createProjectPlanTask",
        values: create_project_plan_task,
        nulls: None,
        example: Example {
            http: "POST /api/project-plan-tasks HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_plan_area_id\": 12,\n  \"name\": \"Website\",\n  \"notes\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_project_plan_task_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectPlanTask>),
    },
    Operation {
        id: "listProjectStages",
        values: list_project_stages,
        nulls: None,
        example: Example {
            http: "GET /api/project-stages?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&order=-created_at HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_stages_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProjectStage>>),
    },
    Operation {
        id: "listProjectStatusAreas",
        values: list_project_status_areas,
        nulls: None,
        example: Example {
            http: "GET /api/project-status-areas?project_status_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_status_areas_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::ProjectStatusArea>>,
        ),
    },
    Operation {
        id: "getProjectStatus",
        values: get_project_status,
        nulls: None,
        example: Example {
            http: "GET /api/project-statuses/7?deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_status_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectStatus>),
    },
    Operation {
        id: "updateProjectStatus",
        values: update_project_status,
        nulls: None,
        example: Example {
            http: "PATCH /api/project-statuses/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"days_left\": 1\n}",
            send: |client| Box::pin(update_project_status_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectStatus>),
    },
    Operation {
        id: "deleteProjectStatus",
        values: delete_project_status,
        nulls: None,
        example: Example {
            http: "DELETE /api/project-statuses/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_status_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProjectStatuses",
        values: list_project_statuses,
        nulls: None,
        example: Example {
            http: "GET /api/project-statuses?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_statuses_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProjectStatus>>),
    },
    Operation {
        id: "createProjectStatus",
        values: create_project_status,
        nulls: None,
        example: Example {
            http: "POST /api/project-statuses HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_id\": 12,\n  \"date\": \"2026-03-02\",\n  \"days_left\": 1\n}",
            send: |client| Box::pin(create_project_status_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectStatus>),
    },
    Operation {
        id: "getProjectType",
        values: get_project_type,
        nulls: None,
        example: Example {
            http: "GET /api/project-types/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_type_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::ProjectType>),
    },
    Operation {
        id: "listProjectTypes",
        values: list_project_types,
        nulls: None,
        example: Example {
            http: "GET /api/project-types?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&order=-created_at HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_project_types_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::ProjectType>>),
    },
    Operation {
        id: "getProject",
        values: get_project,
        nulls: None,
        example: Example {
            http: "GET /api/projects/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_project_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Project>),
    },
    Operation {
        id: "updateProject",
        values: update_project,
        nulls: None,
        example: Example {
            http: "PATCH /api/projects/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_project_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Project>),
    },
    Operation {
        id: "deleteProject",
        values: delete_project,
        nulls: None,
        example: Example {
            http: "DELETE /api/projects/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_project_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "archiveProject",
        values: archive_project,
        nulls: None,
        example: Example {
            http: "POST /api/projects/7:archive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(archive_project_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Project>),
    },
    Operation {
        id: "unarchiveProject",
        values: unarchive_project,
        nulls: None,
        example: Example {
            http: "POST /api/projects/7:unarchive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(unarchive_project_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Project>),
    },
    Operation {
        id: "listProjects",
        values: list_projects,
        nulls: None,
        example: Example {
            http: "GET /api/projects?probability=gt%3A50&project_stage_id=12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_projects_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Project>>),
    },
    Operation {
        id: "createProject",
        values: create_project,
        nulls: None,
        example: Example {
            http: "POST /api/projects HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"client_id\": 12,\n  \"client_contact_id\": 12\n}",
            send: |client| Box::pin(create_project_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Project>),
    },
    Operation {
        id: "getRole",
        values: get_role,
        nulls: None,
        example: Example {
            http: "GET /api/roles/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_role_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Role>),
    },
    Operation {
        id: "listRoles",
        values: list_roles,
        nulls: None,
        example: Example {
            http: "GET /api/roles?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_roles_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Role>>),
    },
    Operation {
        id: "getStream",
        values: get_stream,
        nulls: None,
        example: Example {
            http: "GET /api/streams/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Stream>),
    },
    Operation {
        id: "updateStream",
        values: update_stream,
        nulls: None,
        example: Example {
            http: "PATCH /api/streams/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(update_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Stream>),
    },
    Operation {
        id: "deleteStream",
        values: delete_stream,
        nulls: None,
        example: Example {
            http: "DELETE /api/streams/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_stream_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "archiveStream",
        values: archive_stream,
        nulls: None,
        example: Example {
            http: "POST /api/streams/7:archive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(archive_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Stream>),
    },
    Operation {
        id: "unarchiveStream",
        values: unarchive_stream,
        nulls: None,
        example: Example {
            http: "POST /api/streams/7:unarchive HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(unarchive_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Stream>),
    },
    Operation {
        id: "attachLeaderToStream",
        values: attach_leader_to_stream,
        nulls: None,
        example: Example {
            http: "POST /api/streams/7/leaders/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(attach_leader_to_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::StreamLeader>),
    },
    Operation {
        id: "detachStreamLeader",
        values: detach_stream_leader,
        nulls: None,
        example: Example {
            http: "DELETE /api/streams/7/leaders/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(detach_stream_leader_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listStreamLeaders",
        values: list_stream_leaders,
        nulls: None,
        example: Example {
            http: "GET /api/streams/7/leaders?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00&deleted=exclude HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_stream_leaders_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::StreamLeader>>),
    },
    Operation {
        id: "attachMemberToStream",
        values: attach_member_to_stream,
        nulls: None,
        example: Example {
            http: "POST /api/streams/7/members/12 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(attach_member_to_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::StreamMember>),
    },
    Operation {
        id: "listStreamMembers",
        values: list_stream_members,
        nulls: None,
        example: Example {
            http: "GET /api/streams/7/members?updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_stream_members_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::StreamMember>>),
    },
    Operation {
        id: "listStreams",
        values: list_streams,
        nulls: None,
        example: Example {
            http: "GET /api/streams?include=streamLeaders&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_streams_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Stream>>),
    },
    Operation {
        id: "createStream",
        values: create_stream,
        nulls: None,
        example: Example {
            http: "POST /api/streams HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(create_stream_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Stream>),
    },
    Operation {
        id: "listTimesheetAreas",
        values: list_timesheet_areas,
        nulls: None,
        example: Example {
            http: "GET /api/timesheet-areas?timesheet_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_timesheet_areas_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::TimesheetArea>>),
    },
    Operation {
        id: "getTimesheetLog",
        values: get_timesheet_log,
        nulls: None,
        example: Example {
            http: "GET /api/timesheet-logs/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_timesheet_log_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::TimesheetLog>),
    },
    Operation {
        id: "listTimesheetLogs",
        values: list_timesheet_logs,
        nulls: None,
        example: Example {
            http: "GET /api/timesheet-logs?person_id=12&date=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_timesheet_logs_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::TimesheetLog>>),
    },
    Operation {
        id: "getTimesheetWhitelist",
        values: get_timesheet_whitelist,
        nulls: None,
        example: Example {
            http: "GET /api/timesheet-whitelists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(get_timesheet_whitelist_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::TimesheetWhitelist>),
    },
    Operation {
        id: "deleteTimesheetWhitelist",
        values: delete_timesheet_whitelist,
        nulls: None,
        example: Example {
            http: "DELETE /api/timesheet-whitelists/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_timesheet_whitelist_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listTimesheetWhitelists",
        values: list_timesheet_whitelists,
        nulls: None,
        example: Example {
            http: "GET /api/timesheet-whitelists?project_id=12&updated_at=gt%3A2026-01-01T00%3A00%3A00%2B01%3A00 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_timesheet_whitelists_example(client)),
        },
        round_trip: Some(
            through::<Vec<planwire_client::wethod::types::TimesheetWhitelist>>,
        ),
    },
    Operation {
        id: "createTimesheetWhitelist",
        values: create_timesheet_whitelist,
        nulls: None,
        example: Example {
            http: "POST /api/timesheet-whitelists HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"project_id\": 12,\n  \"person_id\": 12\n}",
            send: |client| Box::pin(create_timesheet_whitelist_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::TimesheetWhitelist>),
    },
    Operation {
        id: "updateTimesheet",
        values: update_timesheet,
        nulls: None,
        example: Example {
            http: "PATCH /api/timesheets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"id\": 7,\n  \"hours\": 8\n}",
            send: |client| Box::pin(update_timesheet_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Timesheet>),
    },
    Operation {
        id: "deleteTimesheet",
        values: delete_timesheet,
        nulls: None,
        example: Example {
            http: "DELETE /api/timesheets/7 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15",
            send: |client| Box::pin(delete_timesheet_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listTimesheets",
        values: list_timesheets,
        nulls: None,
        example: Example {
            http: "GET /api/timesheets?project_id=12&date=gt%3A2026-03-02 HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json",
            send: |client| Box::pin(list_timesheets_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::wethod::types::Timesheet>>),
    },
    Operation {
        id: "createTimesheet",
        values: create_timesheet,
        nulls: None,
        example: Example {
            http: "POST /api/timesheets HTTP/1.1\nhost: api.wethod.com\nauthorization: Bearer …\nwethod-company: acme\nwethod-version: 2024-06-15\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\",\n  \"hours\": 8,\n  \"notes\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_timesheet_example(client)),
        },
        round_trip: Some(through::<planwire_client::wethod::types::Timesheet>),
    },
];
fn get_budget_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_areas().get(ids.integer("id")))
}
async fn get_budget_area_example(wethod: planwire::Wethod) -> Sent {
    let budget_area = wethod.budget_areas().get(7).await?;
    Ok(())
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
async fn update_budget_area_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudgetArea;
    let budget_area = wethod
        .budget_areas()
        .update(7, UpdateBudgetArea::new().name("Website"))
        .await?;
    Ok(())
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
async fn list_budget_areas_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_budget_area_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateBudgetArea;
    let budget_area = wethod
        .budget_areas()
        .create(CreateBudgetArea::new("Website").budget_id(12))
        .await?;
    Ok(())
}
fn get_budget_day(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_days().get(ids.integer("id")))
}
async fn get_budget_day_example(wethod: planwire::Wethod) -> Sent {
    let budget_day = wethod.budget_days().get(7).await?;
    Ok(())
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
async fn update_budget_day_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudgetDay;
    use serde_json::json;
    let budget_day = wethod
        .budget_days()
        .update(7, UpdateBudgetDay::new().days(json!("text")))
        .await?;
    Ok(())
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
async fn list_budget_days_example(wethod: planwire::Wethod) -> Sent {
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
fn get_budget_job_title(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_job_titles().get(ids.integer("id")))
}
async fn get_budget_job_title_example(wethod: planwire::Wethod) -> Sent {
    let budget_job_title = wethod.budget_job_titles().get(7).await?;
    Ok(())
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
async fn list_budget_job_titles_example(wethod: planwire::Wethod) -> Sent {
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
fn get_budget_price_list_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_price_list_levels().get(ids.integer("id")))
}
async fn get_budget_price_list_level_example(wethod: planwire::Wethod) -> Sent {
    let budget_price_list_level = wethod.budget_price_list_levels().get(7).await?;
    Ok(())
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
async fn list_budget_price_list_levels_example(wethod: planwire::Wethod) -> Sent {
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
fn get_budget_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_tasks().get(ids.integer("id")))
}
async fn get_budget_task_example(wethod: planwire::Wethod) -> Sent {
    let budget_task = wethod.budget_tasks().get(7).await?;
    Ok(())
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
async fn update_budget_task_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudgetTask;
    let budget_task = wethod
        .budget_tasks()
        .update(7, UpdateBudgetTask::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_budget_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budget_tasks().delete(ids.integer("id")))
}
async fn delete_budget_task_example(wethod: planwire::Wethod) -> Sent {
    wethod.budget_tasks().delete(7).await?;
    Ok(())
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
async fn list_budget_tasks_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_budget_task_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateBudgetTask;
    let budget_task = wethod
        .budget_tasks()
        .create(
            CreateBudgetTask::new().name("Website").markup(1).notes("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
fn get_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().get(ids.integer("id")))
}
async fn get_budget_example(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().get(7).await?;
    Ok(())
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
async fn update_budget_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateBudget;
    let budget = wethod
        .budgets()
        .update(7, UpdateBudget::new().final_net_price(100))
        .await?;
    Ok(())
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
async fn approve_budget_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::ApproveBudget;
    let budget = wethod
        .budgets()
        .approve(7, ApproveBudget::new().message("Agreed on Friday."))
        .await?;
    Ok(())
}
fn draft_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().draft(ids.integer("id")))
}
async fn draft_budget_example(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().draft(7).await?;
    Ok(())
}
fn recall_budget(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().recall(ids.integer("id")))
}
async fn recall_budget_example(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().recall(7).await?;
    Ok(())
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
async fn reject_budget_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::RejectBudget;
    let budget = wethod
        .budgets()
        .reject(7, RejectBudget::new().message("Agreed on Friday."))
        .await?;
    Ok(())
}
fn set_baseline(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.budgets().set_baseline(ids.integer("id")))
}
async fn set_baseline_example(wethod: planwire::Wethod) -> Sent {
    let budget = wethod.budgets().set_baseline(7).await?;
    Ok(())
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
async fn submit_budget_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SubmitBudget;
    let budget = wethod
        .budgets()
        .submit(7, SubmitBudget::new().message("Agreed on Friday."))
        .await?;
    Ok(())
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
async fn list_budgets_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_budget_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateBudget;
    let budget = wethod
        .budgets()
        .create(CreateBudget::new().project_id(12).price_list_id(12).stream_id(12))
        .await?;
    Ok(())
}
fn get_business_unit(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.business_units().get(ids.integer("id")))
}
async fn get_business_unit_example(wethod: planwire::Wethod) -> Sent {
    let business_unit = wethod.business_units().get(7).await?;
    Ok(())
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
async fn list_business_units_example(wethod: planwire::Wethod) -> Sent {
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
fn get_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.capacities().get(ids.integer("id")))
}
async fn get_capacity_example(wethod: planwire::Wethod) -> Sent {
    let capacity = wethod.capacities().get(7).await?;
    Ok(())
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
async fn list_capacities_example(wethod: planwire::Wethod) -> Sent {
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
async fn update_client_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateClient;
    let client = wethod
        .clients()
        .update(7, UpdateClient::new().corporate_name("Website"))
        .await?;
    Ok(())
}
fn delete_client(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.clients().delete(ids.integer("id")))
}
async fn delete_client_example(wethod: planwire::Wethod) -> Sent {
    wethod.clients().delete(7).await?;
    Ok(())
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
async fn create_client_example(wethod: planwire::Wethod) -> Sent {
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
fn get_client(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .clients()
            .get(ids.integer("id"))
            .include(planwire::wethod::ClientInclude::from("externalIdentifiers"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_client_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::ClientInclude;
    let client = wethod
        .clients()
        .get(7)
        .include(ClientInclude::ExternalIdentifiers)
        .await?;
    Ok(())
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
async fn list_clients_example(wethod: planwire::Wethod) -> Sent {
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
async fn update_contact_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateContact;
    let contact = wethod
        .contacts()
        .update(7, UpdateContact::new().email("ada@example.com"))
        .await?;
    Ok(())
}
fn delete_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.contacts().delete(ids.integer("id")))
}
async fn delete_contact_example(wethod: planwire::Wethod) -> Sent {
    wethod.contacts().delete(7).await?;
    Ok(())
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
async fn create_contact_example(wethod: planwire::Wethod) -> Sent {
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
fn get_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.contacts().get(ids.integer("id")))
}
async fn get_contact_example(wethod: planwire::Wethod) -> Sent {
    let contact = wethod.contacts().get(7).await?;
    Ok(())
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
async fn list_contacts_example(wethod: planwire::Wethod) -> Sent {
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
fn get_custom_field_option(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_field_options().get(ids.integer("id")))
}
async fn get_custom_field_option_example(wethod: planwire::Wethod) -> Sent {
    let custom_field_option = wethod.custom_field_options().get(7).await?;
    Ok(())
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
async fn update_custom_field_option_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateCustomFieldOption;
    let custom_field_option = wethod
        .custom_field_options()
        .update(7, UpdateCustomFieldOption::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_custom_field_option(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_field_options().delete(ids.integer("id")))
}
async fn delete_custom_field_option_example(wethod: planwire::Wethod) -> Sent {
    wethod.custom_field_options().delete(7).await?;
    Ok(())
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
async fn list_custom_field_options_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_custom_field_option_example(wethod: planwire::Wethod) -> Sent {
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
fn get_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().get(ids.integer("id")))
}
async fn get_custom_field_example(wethod: planwire::Wethod) -> Sent {
    let custom_field = wethod.custom_fields().get(7).await?;
    Ok(())
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
async fn update_custom_field_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateCustomField;
    let custom_field = wethod
        .custom_fields()
        .update(7, UpdateCustomField::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().delete(ids.integer("id")))
}
async fn delete_custom_field_example(wethod: planwire::Wethod) -> Sent {
    wethod.custom_fields().delete(7).await?;
    Ok(())
}
fn archive_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().archive(ids.integer("id")))
}
async fn archive_custom_field_example(wethod: planwire::Wethod) -> Sent {
    let custom_field = wethod.custom_fields().archive(7).await?;
    Ok(())
}
fn unarchive_custom_field(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.custom_fields().unarchive(ids.integer("id")))
}
async fn unarchive_custom_field_example(wethod: planwire::Wethod) -> Sent {
    let custom_field = wethod.custom_fields().unarchive(7).await?;
    Ok(())
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
async fn list_custom_fields_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_custom_field_example(wethod: planwire::Wethod) -> Sent {
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
fn attach_location_to_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .attach_location(ids.integer("holiday_id"), ids.integer("location_id")),
    )
}
async fn attach_location_to_holiday_example(wethod: planwire::Wethod) -> Sent {
    let holiday_location = wethod.holidays().attach_location(7, 12).await?;
    Ok(())
}
fn detach_location_from_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .detach_location(ids.integer("holiday_id"), ids.integer("location_id")),
    )
}
async fn detach_location_from_holiday_example(wethod: planwire::Wethod) -> Sent {
    wethod.holidays().detach_location(7, 12).await?;
    Ok(())
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
async fn list_holiday_locations_example(wethod: planwire::Wethod) -> Sent {
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
fn get_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .holidays()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_holiday_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let holiday = wethod.holidays().get(7).deleted(SoftDeleted::Exclude).await?;
    Ok(())
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
async fn update_holiday_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateHoliday;
    let holiday = wethod
        .holidays()
        .update(7, UpdateHoliday::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_holiday(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.holidays().delete(ids.integer("id")))
}
async fn delete_holiday_example(wethod: planwire::Wethod) -> Sent {
    wethod.holidays().delete(7).await?;
    Ok(())
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
async fn list_holidays_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_holiday_example(wethod: planwire::Wethod) -> Sent {
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
fn get_invoice_contact(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoice_contacts().get(ids.integer("id")))
}
async fn get_invoice_contact_example(wethod: planwire::Wethod) -> Sent {
    let invoice_contact = wethod.invoice_contacts().get(7).await?;
    Ok(())
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
async fn list_invoice_contacts_example(wethod: planwire::Wethod) -> Sent {
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
fn get_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoices().get(ids.integer("id")))
}
async fn get_invoice_example(wethod: planwire::Wethod) -> Sent {
    let invoice = wethod.invoices().get(7).await?;
    Ok(())
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
async fn update_invoice_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateInvoice;
    let invoice = wethod
        .invoices()
        .update(7, UpdateInvoice::new().invoice_number("2026-014"))
        .await?;
    Ok(())
}
fn delete_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoices().delete(ids.integer("id")))
}
async fn delete_invoice_example(wethod: planwire::Wethod) -> Sent {
    wethod.invoices().delete(7).await?;
    Ok(())
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
async fn send_invoice_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SendInvoice;
    let invoice = wethod
        .invoices()
        .send(7, SendInvoice::new().invoice_contact_id(12))
        .await?;
    Ok(())
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
async fn set_paid_invoice_example(wethod: planwire::Wethod) -> Sent {
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
fn set_unpaid_invoice(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.invoices().set_unpaid(ids.integer("id")))
}
async fn set_unpaid_invoice_example(wethod: planwire::Wethod) -> Sent {
    let invoice = wethod.invoices().set_unpaid(7).await?;
    Ok(())
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
async fn list_invoices_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_invoice_example(wethod: planwire::Wethod) -> Sent {
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
fn get_job_order_category(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .job_order_categories()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_job_order_category_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let job_order_category = wethod
        .job_order_categories()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
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
async fn list_job_order_categories_example(wethod: planwire::Wethod) -> Sent {
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
fn get_job_order_category_group(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .job_order_category_groups()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_job_order_category_group_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let job_order_category_group = wethod
        .job_order_category_groups()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
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
async fn list_job_order_category_groups_example(wethod: planwire::Wethod) -> Sent {
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
fn get_job_title(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.job_titles().get(ids.integer("id")))
}
async fn get_job_title_example(wethod: planwire::Wethod) -> Sent {
    let job_title = wethod.job_titles().get(7).await?;
    Ok(())
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
async fn list_job_titles_example(wethod: planwire::Wethod) -> Sent {
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
fn get_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.levels().get(ids.integer("id")))
}
async fn get_level_example(wethod: planwire::Wethod) -> Sent {
    let level = wethod.levels().get(7).await?;
    Ok(())
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
async fn list_levels_example(wethod: planwire::Wethod) -> Sent {
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
fn get_location(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .locations()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_location_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let location = wethod.locations().get(7).deleted(SoftDeleted::Exclude).await?;
    Ok(())
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
async fn update_location_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateLocation;
    let location = wethod
        .locations()
        .update(7, UpdateLocation::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_location(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.locations().delete(ids.integer("id")))
}
async fn delete_location_example(wethod: planwire::Wethod) -> Sent {
    wethod.locations().delete(7).await?;
    Ok(())
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
async fn list_locations_example(wethod: planwire::Wethod) -> Sent {
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
fn create_location(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(
        client
            .locations()
            .create(planwire::wethod::CreateLocation::new().name("name").default(true)),
    )
}
async fn create_location_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateLocation;
    let location = wethod
        .locations()
        .create(CreateLocation::new().name("Website").default(true))
        .await?;
    Ok(())
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
async fn update_people_allocation_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePeopleAllocation;
    let people_allocation = wethod
        .people_allocations()
        .update(7, UpdatePeopleAllocation::new().hours(1))
        .await?;
    Ok(())
}
fn delete_people_allocation(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.people_allocations().delete(ids.integer("id")))
}
async fn delete_people_allocation_example(wethod: planwire::Wethod) -> Sent {
    wethod.people_allocations().delete(7).await?;
    Ok(())
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
async fn list_people_allocations_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_people_allocation_example(wethod: planwire::Wethod) -> Sent {
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
fn get_person_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_capacities().get(ids.integer("id")))
}
async fn get_person_capacity_example(wethod: planwire::Wethod) -> Sent {
    let person_capacity = wethod.person_capacities().get(7).await?;
    Ok(())
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
async fn update_person_capacity_example(wethod: planwire::Wethod) -> Sent {
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
fn delete_person_capacity(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_capacities().delete(ids.integer("id")))
}
async fn delete_person_capacity_example(wethod: planwire::Wethod) -> Sent {
    wethod.person_capacities().delete(7).await?;
    Ok(())
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
async fn list_person_capacities_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_person_capacity_example(wethod: planwire::Wethod) -> Sent {
    use chrono::NaiveDate;
    use planwire::wethod::CreatePersonCapacity;
    let person_capacity = wethod
        .person_capacities()
        .create(CreatePersonCapacity::new(12, 12, "2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn get_person_payroll(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_payrolls().get(ids.integer("id")))
}
async fn get_person_payroll_example(wethod: planwire::Wethod) -> Sent {
    let person_payroll = wethod.person_payrolls().get(7).await?;
    Ok(())
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
async fn update_person_payroll_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePersonPayroll;
    let person_payroll = wethod
        .person_payrolls()
        .update(7, UpdatePersonPayroll::new().taxes(1))
        .await?;
    Ok(())
}
fn delete_person_payroll(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.person_payrolls().delete(ids.integer("id")))
}
async fn delete_person_payroll_example(wethod: planwire::Wethod) -> Sent {
    wethod.person_payrolls().delete(7).await?;
    Ok(())
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
async fn list_person_payrolls_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_person_payroll_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreatePersonPayroll;
    let person_payroll = wethod
        .person_payrolls()
        .create(CreatePersonPayroll::new().person_id(12).business_unit_id(12).cost(100))
        .await?;
    Ok(())
}
fn get_authenticated_person(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(client.persons().get_authenticated())
}
async fn get_authenticated_person_example(wethod: planwire::Wethod) -> Sent {
    let person = wethod.persons().get_authenticated().await?;
    Ok(())
}
fn get_person(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.persons().get(ids.integer("id")))
}
async fn get_person_example(wethod: planwire::Wethod) -> Sent {
    let person = wethod.persons().get(7).await?;
    Ok(())
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
async fn update_person_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePerson;
    let person = wethod.persons().update(7, UpdatePerson::new().name("Website")).await?;
    Ok(())
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
async fn list_persons_example(wethod: planwire::Wethod) -> Sent {
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
fn get_price_list_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.price_list_levels().get(ids.integer("id")))
}
async fn get_price_list_level_example(wethod: planwire::Wethod) -> Sent {
    let price_list_level = wethod.price_list_levels().get(7).await?;
    Ok(())
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
async fn update_price_list_level_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePriceListLevel;
    let price_list_level = wethod
        .price_list_levels()
        .update(7, UpdatePriceListLevel::new().price(1))
        .await?;
    Ok(())
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
async fn list_price_list_levels_example(wethod: planwire::Wethod) -> Sent {
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
fn get_price_list(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.price_lists().get(ids.integer("id")))
}
async fn get_price_list_example(wethod: planwire::Wethod) -> Sent {
    let price_list = wethod.price_lists().get(7).await?;
    Ok(())
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
async fn update_price_list_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdatePriceList;
    let price_list = wethod
        .price_lists()
        .update(7, UpdatePriceList::new().name("Website"))
        .await?;
    Ok(())
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
async fn list_price_lists_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_price_list_example(wethod: planwire::Wethod) -> Sent {
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
fn get_product_level(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.product_levels().get(ids.integer("id")))
}
async fn get_product_level_example(wethod: planwire::Wethod) -> Sent {
    let product_level = wethod.product_levels().get(7).await?;
    Ok(())
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
async fn update_product_level_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProductLevel;
    let product_level = wethod
        .product_levels()
        .update(7, UpdateProductLevel::new().days(5))
        .await?;
    Ok(())
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
async fn list_product_levels_example(wethod: planwire::Wethod) -> Sent {
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
fn get_production_plan_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .production_plan_streams()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_production_plan_stream_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let production_plan_stream = wethod
        .production_plan_streams()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
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
async fn list_production_plan_streams_example(wethod: planwire::Wethod) -> Sent {
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
async fn list_production_plans_example(wethod: planwire::Wethod) -> Sent {
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
fn get_production_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .production_streams()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_production_stream_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let production_stream = wethod
        .production_streams()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
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
async fn list_production_streams_example(wethod: planwire::Wethod) -> Sent {
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
async fn list_productions_example(wethod: planwire::Wethod) -> Sent {
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
fn get_product(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.products().get(ids.integer("id")))
}
async fn get_product_example(wethod: planwire::Wethod) -> Sent {
    let product = wethod.products().get(7).await?;
    Ok(())
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
async fn update_product_example(wethod: planwire::Wethod) -> Sent {
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
async fn list_products_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_product_example(wethod: planwire::Wethod) -> Sent {
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
fn get_metadata(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_metadata().get(ids.integer("id")))
}
async fn get_metadata_example(wethod: planwire::Wethod) -> Sent {
    let project_metadata = wethod.project_metadata().get(7).await?;
    Ok(())
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
async fn update_metadata_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectMetadata;
    let project_metadata = wethod
        .project_metadata()
        .update(7, UpdateProjectMetadata::new().key("text"))
        .await?;
    Ok(())
}
fn delete_metadata(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_metadata().delete(ids.integer("id")))
}
async fn delete_metadata_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_metadata().delete(7).await?;
    Ok(())
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
async fn list_metadata_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_metadata_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectMetadata;
    let project_metadata = wethod
        .project_metadata()
        .create(CreateProjectMetadata::new().key("text").is_required(true))
        .await?;
    Ok(())
}
fn get_project_plan_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_areas().get(ids.integer("id")))
}
async fn get_project_plan_area_example(wethod: planwire::Wethod) -> Sent {
    let project_plan_area = wethod.project_plan_areas().get(7).await?;
    Ok(())
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
async fn update_project_plan_area_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanArea;
    let project_plan_area = wethod
        .project_plan_areas()
        .update(7, UpdateProjectPlanArea::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_project_plan_area(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_areas().delete(ids.integer("id")))
}
async fn delete_project_plan_area_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_areas().delete(7).await?;
    Ok(())
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
async fn list_project_plan_areas_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_plan_area_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanArea;
    let project_plan_area = wethod
        .project_plan_areas()
        .create(CreateProjectPlanArea::new().name("Website").project_id(12))
        .await?;
    Ok(())
}
fn get_project_plan_subtask_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_subtask_assignees().get(ids.integer("id")))
}
async fn get_project_plan_subtask_assignee_example(wethod: planwire::Wethod) -> Sent {
    let project_plan_subtask_assignee = wethod
        .project_plan_subtask_assignees()
        .get(7)
        .await?;
    Ok(())
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
async fn update_project_plan_subtask_assignee_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanSubtaskAssignee;
    let project_plan_subtask_assignee = wethod
        .project_plan_subtask_assignees()
        .update(7, UpdateProjectPlanSubtaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn delete_project_plan_subtask_assignee(
    client: &planwire::Wethod,
    ids: &Ids,
) -> Answered {
    sent(client.project_plan_subtask_assignees().delete(ids.integer("id")))
}
async fn delete_project_plan_subtask_assignee_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_subtask_assignees().delete(7).await?;
    Ok(())
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
async fn list_project_plan_subtask_assignees_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_plan_subtask_assignee_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanSubtaskAssignee;
    let project_plan_subtask_assignee = wethod
        .project_plan_subtask_assignees()
        .create(CreateProjectPlanSubtaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn get_project_plan_subtask(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_subtasks().get(ids.integer("id")))
}
async fn get_project_plan_subtask_example(wethod: planwire::Wethod) -> Sent {
    let project_plan_subtask = wethod.project_plan_subtasks().get(7).await?;
    Ok(())
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
async fn update_project_plan_subtask_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanSubtask;
    let project_plan_subtask = wethod
        .project_plan_subtasks()
        .update(7, UpdateProjectPlanSubtask::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_project_plan_subtask(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_subtasks().delete(ids.integer("id")))
}
async fn delete_project_plan_subtask_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_subtasks().delete(7).await?;
    Ok(())
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
async fn list_project_plan_subtasks_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_plan_subtask_example(wethod: planwire::Wethod) -> Sent {
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
fn get_project_plan_task_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_task_assignees().get(ids.integer("id")))
}
async fn get_project_plan_task_assignee_example(wethod: planwire::Wethod) -> Sent {
    let project_plan_task_assignee = wethod.project_plan_task_assignees().get(7).await?;
    Ok(())
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
async fn update_project_plan_task_assignee_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanTaskAssignee;
    let project_plan_task_assignee = wethod
        .project_plan_task_assignees()
        .update(7, UpdateProjectPlanTaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn delete_project_plan_task_assignee(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_task_assignees().delete(ids.integer("id")))
}
async fn delete_project_plan_task_assignee_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_task_assignees().delete(7).await?;
    Ok(())
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
async fn list_project_plan_task_assignees_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_plan_task_assignee_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProjectPlanTaskAssignee;
    let project_plan_task_assignee = wethod
        .project_plan_task_assignees()
        .create(CreateProjectPlanTaskAssignee::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn get_project_plan_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_tasks().get(ids.integer("id")))
}
async fn get_project_plan_task_example(wethod: planwire::Wethod) -> Sent {
    let project_plan_task = wethod.project_plan_tasks().get(7).await?;
    Ok(())
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
async fn update_project_plan_task_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectPlanTask;
    let project_plan_task = wethod
        .project_plan_tasks()
        .update(7, UpdateProjectPlanTask::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_project_plan_task(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_plan_tasks().delete(ids.integer("id")))
}
async fn delete_project_plan_task_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_plan_tasks().delete(7).await?;
    Ok(())
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
async fn list_project_plan_tasks_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_plan_task_example(wethod: planwire::Wethod) -> Sent {
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
async fn list_project_stages_example(wethod: planwire::Wethod) -> Sent {
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
async fn list_project_status_areas_example(wethod: planwire::Wethod) -> Sent {
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
fn get_project_status(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .project_statuses()
            .get(ids.integer("id"))
            .deleted(planwire::wethod::SoftDeleted::from("exclude")),
    )
}
async fn get_project_status_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::SoftDeleted;
    let project_status = wethod
        .project_statuses()
        .get(7)
        .deleted(SoftDeleted::Exclude)
        .await?;
    Ok(())
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
async fn update_project_status_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProjectStatus;
    let project_status = wethod
        .project_statuses()
        .update(7, UpdateProjectStatus::new().days_left(1))
        .await?;
    Ok(())
}
fn delete_project_status(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_statuses().delete(ids.integer("id")))
}
async fn delete_project_status_example(wethod: planwire::Wethod) -> Sent {
    wethod.project_statuses().delete(7).await?;
    Ok(())
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
async fn list_project_statuses_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_status_example(wethod: planwire::Wethod) -> Sent {
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
fn get_project_type(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.project_types().get(ids.integer("id")))
}
async fn get_project_type_example(wethod: planwire::Wethod) -> Sent {
    let project_type = wethod.project_types().get(7).await?;
    Ok(())
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
async fn list_project_types_example(wethod: planwire::Wethod) -> Sent {
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
fn get_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().get(ids.integer("id")))
}
async fn get_project_example(wethod: planwire::Wethod) -> Sent {
    let project = wethod.projects().get(7).await?;
    Ok(())
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
async fn update_project_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateProject;
    let project = wethod
        .projects()
        .update(7, UpdateProject::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().delete(ids.integer("id")))
}
async fn delete_project_example(wethod: planwire::Wethod) -> Sent {
    wethod.projects().delete(7).await?;
    Ok(())
}
fn archive_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().archive(ids.integer("id")))
}
async fn archive_project_example(wethod: planwire::Wethod) -> Sent {
    let project = wethod.projects().archive(7).await?;
    Ok(())
}
fn unarchive_project(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.projects().unarchive(ids.integer("id")))
}
async fn unarchive_project_example(wethod: planwire::Wethod) -> Sent {
    let project = wethod.projects().unarchive(7).await?;
    Ok(())
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
async fn list_projects_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_project_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateProject;
    let project = wethod
        .projects()
        .create(CreateProject::new().name("Website").client_id(12).client_contact_id(12))
        .await?;
    Ok(())
}
fn get_role(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.roles().get(ids.integer("id")))
}
async fn get_role_example(wethod: planwire::Wethod) -> Sent {
    let role = wethod.roles().get(7).await?;
    Ok(())
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
async fn list_roles_example(wethod: planwire::Wethod) -> Sent {
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
fn get_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().get(ids.integer("id")))
}
async fn get_stream_example(wethod: planwire::Wethod) -> Sent {
    let stream = wethod.streams().get(7).await?;
    Ok(())
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
async fn update_stream_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateStream;
    let stream = wethod.streams().update(7, UpdateStream::new().name("Website")).await?;
    Ok(())
}
fn delete_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().delete(ids.integer("id")))
}
async fn delete_stream_example(wethod: planwire::Wethod) -> Sent {
    wethod.streams().delete(7).await?;
    Ok(())
}
fn archive_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().archive(ids.integer("id")))
}
async fn archive_stream_example(wethod: planwire::Wethod) -> Sent {
    let stream = wethod.streams().archive(7).await?;
    Ok(())
}
fn unarchive_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.streams().unarchive(ids.integer("id")))
}
async fn unarchive_stream_example(wethod: planwire::Wethod) -> Sent {
    let stream = wethod.streams().unarchive(7).await?;
    Ok(())
}
fn attach_leader_to_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .attach_leader(ids.integer("stream_id"), ids.integer("leader_id")),
    )
}
async fn attach_leader_to_stream_example(wethod: planwire::Wethod) -> Sent {
    let stream_leader = wethod.streams().attach_leader(7, 12).await?;
    Ok(())
}
fn detach_stream_leader(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .detach_leader(ids.integer("stream_id"), ids.integer("leader_id")),
    )
}
async fn detach_stream_leader_example(wethod: planwire::Wethod) -> Sent {
    wethod.streams().detach_leader(7, 12).await?;
    Ok(())
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
async fn list_stream_leaders_example(wethod: planwire::Wethod) -> Sent {
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
fn attach_member_to_stream(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(
        client
            .streams()
            .attach_member(ids.integer("stream_id"), ids.integer("member_id")),
    )
}
async fn attach_member_to_stream_example(wethod: planwire::Wethod) -> Sent {
    let stream_member = wethod.streams().attach_member(7, 12).await?;
    Ok(())
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
async fn list_stream_members_example(wethod: planwire::Wethod) -> Sent {
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
async fn list_streams_example(wethod: planwire::Wethod) -> Sent {
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
fn create_stream(client: &planwire::Wethod, _: &Ids) -> Answered {
    sent(client.streams().create(planwire::wethod::CreateStream::new().name("name")))
}
async fn create_stream_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateStream;
    let stream = wethod.streams().create(CreateStream::new().name("Website")).await?;
    Ok(())
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
async fn list_timesheet_areas_example(wethod: planwire::Wethod) -> Sent {
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
fn get_timesheet_log(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheet_logs().get(ids.integer("id")))
}
async fn get_timesheet_log_example(wethod: planwire::Wethod) -> Sent {
    let timesheet_log = wethod.timesheet_logs().get(7).await?;
    Ok(())
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
async fn list_timesheet_logs_example(wethod: planwire::Wethod) -> Sent {
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
fn get_timesheet_whitelist(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheet_whitelists().get(ids.integer("id")))
}
async fn get_timesheet_whitelist_example(wethod: planwire::Wethod) -> Sent {
    let timesheet_whitelist = wethod.timesheet_whitelists().get(7).await?;
    Ok(())
}
fn delete_timesheet_whitelist(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheet_whitelists().delete(ids.integer("id")))
}
async fn delete_timesheet_whitelist_example(wethod: planwire::Wethod) -> Sent {
    wethod.timesheet_whitelists().delete(7).await?;
    Ok(())
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
async fn list_timesheet_whitelists_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_timesheet_whitelist_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::CreateTimesheetWhitelist;
    let timesheet_whitelist = wethod
        .timesheet_whitelists()
        .create(CreateTimesheetWhitelist::new(12, 12))
        .await?;
    Ok(())
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
async fn update_timesheet_example(wethod: planwire::Wethod) -> Sent {
    use planwire::wethod::UpdateTimesheet;
    let timesheet = wethod
        .timesheets()
        .update(7, UpdateTimesheet::new().hours(8))
        .await?;
    Ok(())
}
fn delete_timesheet(client: &planwire::Wethod, ids: &Ids) -> Answered {
    sent(client.timesheets().delete(ids.integer("id")))
}
async fn delete_timesheet_example(wethod: planwire::Wethod) -> Sent {
    wethod.timesheets().delete(7).await?;
    Ok(())
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
async fn list_timesheets_example(wethod: planwire::Wethod) -> Sent {
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
async fn create_timesheet_example(wethod: planwire::Wethod) -> Sent {
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
