// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

mod parameters;
/// The objects of requests and responses, by the names of the documents.
pub mod schemas;

#[allow(unused_imports)]
use crate::operation::{
    Api, Authentication, Evidence::*, Kind::*, Operation, Paging, Permission, Resource, Response,
};

/// The base URL of the API.
pub const BASE_URL: &str = "https://api.wethod.com";
/// The word before the token in the header `Authorization`.
pub const TOKEN_PREFIX: &str = "Bearer";
/// The default of the header `Wethod-Version`.
pub const WETHOD_VERSION: &str = "2024-06-15";

/// Every operation of the API, in the order of the documents.
pub static OPERATIONS: &[&Operation] = &[
    &GET_BUDGET_AREA, &UPDATE_BUDGET_AREA, &LIST_BUDGET_AREAS, &CREATE_BUDGET_AREA, &GET_BUDGET_DAY, &UPDATE_BUDGET_DAY, &LIST_BUDGET_DAYS,
    &GET_BUDGET_JOB_TITLE, &LIST_BUDGET_JOB_TITLES, &GET_BUDGET_PRICE_LIST_LEVEL, &LIST_BUDGET_PRICE_LIST_LEVELS, &GET_BUDGET_TASK,
    &UPDATE_BUDGET_TASK, &DELETE_BUDGET_TASK, &LIST_BUDGET_TASKS, &CREATE_BUDGET_TASK, &GET_BUDGET, &UPDATE_BUDGET, &APPROVE_BUDGET,
    &DRAFT_BUDGET, &RECALL_BUDGET, &REJECT_BUDGET, &SET_BASELINE, &SUBMIT_BUDGET, &LIST_BUDGETS, &CREATE_BUDGET, &GET_BUSINESS_UNIT,
    &LIST_BUSINESS_UNITS, &GET_CAPACITY, &LIST_CAPACITIES, &UPDATE_CLIENT, &DELETE_CLIENT, &CREATE_CLIENT, &GET_CLIENT, &LIST_CLIENTS,
    &UPDATE_CONTACT, &DELETE_CONTACT, &CREATE_CONTACT, &GET_CONTACT, &LIST_CONTACTS, &GET_CUSTOM_FIELD_OPTION, &UPDATE_CUSTOM_FIELD_OPTION,
    &DELETE_CUSTOM_FIELD_OPTION, &LIST_CUSTOM_FIELD_OPTIONS, &CREATE_CUSTOM_FIELD_OPTION, &GET_CUSTOM_FIELD, &UPDATE_CUSTOM_FIELD,
    &DELETE_CUSTOM_FIELD, &ARCHIVE_CUSTOM_FIELD, &UNARCHIVE_CUSTOM_FIELD, &LIST_CUSTOM_FIELDS, &CREATE_CUSTOM_FIELD,
    &ATTACH_LOCATION_TO_HOLIDAY, &DETACH_LOCATION_FROM_HOLIDAY, &LIST_HOLIDAY_LOCATIONS, &GET_HOLIDAY, &UPDATE_HOLIDAY, &DELETE_HOLIDAY,
    &LIST_HOLIDAYS, &CREATE_HOLIDAY, &GET_INVOICE_CONTACT, &LIST_INVOICE_CONTACTS, &GET_INVOICE, &UPDATE_INVOICE, &DELETE_INVOICE,
    &SEND_INVOICE, &SET_PAID_INVOICE, &SET_UNPAID_INVOICE, &LIST_INVOICES, &CREATE_INVOICE, &GET_JOB_ORDER_CATEGORY,
    &LIST_JOB_ORDER_CATEGORIES, &GET_JOB_ORDER_CATEGORY_GROUP, &LIST_JOB_ORDER_CATEGORY_GROUPS, &GET_JOB_TITLE, &LIST_JOB_TITLES,
    &GET_LEVEL, &LIST_LEVELS, &GET_LOCATION, &UPDATE_LOCATION, &DELETE_LOCATION, &LIST_LOCATIONS, &CREATE_LOCATION,
    &UPDATE_PEOPLE_ALLOCATION, &DELETE_PEOPLE_ALLOCATION, &LIST_PEOPLE_ALLOCATIONS, &CREATE_PEOPLE_ALLOCATION, &GET_PERSON_CAPACITY,
    &UPDATE_PERSON_CAPACITY, &DELETE_PERSON_CAPACITY, &LIST_PERSON_CAPACITIES, &CREATE_PERSON_CAPACITY, &GET_PERSON_PAYROLL,
    &UPDATE_PERSON_PAYROLL, &DELETE_PERSON_PAYROLL, &LIST_PERSON_PAYROLLS, &CREATE_PERSON_PAYROLL, &GET_AUTHENTICATED_PERSON, &GET_PERSON,
    &UPDATE_PERSON, &LIST_PERSONS, &GET_PRICE_LIST_LEVEL, &UPDATE_PRICE_LIST_LEVEL, &LIST_PRICE_LIST_LEVELS, &GET_PRICE_LIST,
    &UPDATE_PRICE_LIST, &LIST_PRICE_LISTS, &CREATE_PRICE_LIST, &GET_PRODUCT_LEVEL, &UPDATE_PRODUCT_LEVEL, &LIST_PRODUCT_LEVELS,
    &GET_PRODUCTION_PLAN_STREAM, &LIST_PRODUCTION_PLAN_STREAMS, &LIST_PRODUCTION_PLANS, &GET_PRODUCTION_STREAM, &LIST_PRODUCTION_STREAMS,
    &LIST_PRODUCTIONS, &GET_PRODUCT, &UPDATE_PRODUCT, &LIST_PRODUCTS, &CREATE_PRODUCT, &GET_METADATA, &UPDATE_METADATA, &DELETE_METADATA,
    &LIST_METADATA, &CREATE_METADATA, &GET_PROJECT_PLAN_AREA, &UPDATE_PROJECT_PLAN_AREA, &DELETE_PROJECT_PLAN_AREA,
    &LIST_PROJECT_PLAN_AREAS, &CREATE_PROJECT_PLAN_AREA, &GET_PROJECT_PLAN_SUBTASK_ASSIGNEE, &UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
    &DELETE_PROJECT_PLAN_SUBTASK_ASSIGNEE, &LIST_PROJECT_PLAN_SUBTASK_ASSIGNEES, &CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE,
    &GET_PROJECT_PLAN_SUBTASK, &UPDATE_PROJECT_PLAN_SUBTASK, &DELETE_PROJECT_PLAN_SUBTASK, &LIST_PROJECT_PLAN_SUBTASKS,
    &CREATE_PROJECT_PLAN_SUBTASK, &GET_PROJECT_PLAN_TASK_ASSIGNEE, &UPDATE_PROJECT_PLAN_TASK_ASSIGNEE, &DELETE_PROJECT_PLAN_TASK_ASSIGNEE,
    &LIST_PROJECT_PLAN_TASK_ASSIGNEES, &CREATE_PROJECT_PLAN_TASK_ASSIGNEE, &GET_PROJECT_PLAN_TASK, &UPDATE_PROJECT_PLAN_TASK,
    &DELETE_PROJECT_PLAN_TASK, &LIST_PROJECT_PLAN_TASKS, &CREATE_PROJECT_PLAN_TASK, &LIST_PROJECT_STAGES, &LIST_PROJECT_STATUS_AREAS,
    &GET_PROJECT_STATUS, &UPDATE_PROJECT_STATUS, &DELETE_PROJECT_STATUS, &LIST_PROJECT_STATUSES, &CREATE_PROJECT_STATUS, &GET_PROJECT_TYPE,
    &LIST_PROJECT_TYPES, &GET_PROJECT, &UPDATE_PROJECT, &DELETE_PROJECT, &ARCHIVE_PROJECT, &UNARCHIVE_PROJECT, &LIST_PROJECTS,
    &CREATE_PROJECT, &GET_ROLE, &LIST_ROLES, &GET_STREAM, &UPDATE_STREAM, &DELETE_STREAM, &ARCHIVE_STREAM, &UNARCHIVE_STREAM,
    &ATTACH_LEADER_TO_STREAM, &DETACH_STREAM_LEADER, &LIST_STREAM_LEADERS, &ATTACH_MEMBER_TO_STREAM, &LIST_STREAM_MEMBERS, &LIST_STREAMS,
    &CREATE_STREAM, &LIST_TIMESHEET_AREAS, &GET_TIMESHEET_LOG, &LIST_TIMESHEET_LOGS, &GET_TIMESHEET_WHITELIST, &DELETE_TIMESHEET_WHITELIST,
    &LIST_TIMESHEET_WHITELISTS, &CREATE_TIMESHEET_WHITELIST, &UPDATE_TIMESHEET, &DELETE_TIMESHEET, &LIST_TIMESHEETS, &CREATE_TIMESHEET,
];

/// Every resource of the API, by name.
pub static RESOURCES: &[Resource] = &[
    Resource { name: "budget-areas", description: "The areas that a budget is divided into." },
    Resource { name: "budget-days", description: "The days that each task of a budget needs of a level or job title." },
    Resource { name: "budget-job-titles", description: "The job titles used in a budget." },
    Resource { name: "budget-price-list-levels", description: "The levels used in a budget, each at its cost and price." },
    Resource { name: "budget-tasks", description: "The tasks, costs and products that a budget consists of." },
    Resource { name: "budgets", description: "Versions of projects' economic plans." },
    Resource { name: "business-units", description: "The parts of the company that people and projects belong to." },
    Resource { name: "capacities", description: "The working weeks that people can have." },
    Resource { name: "clients", description: "The companies and people that projects are done for." },
    Resource { name: "contacts", description: "The people at clients." },
    Resource { name: "custom-field-options", description: "The values of custom fields." },
    Resource { name: "custom-fields", description: "The fields that the company has added to records." },
    Resource { name: "holidays", description: "The days on which people are not expected to work, and the locations that keep them." },
    Resource { name: "invoice-contacts", description: "The addresses that invoices can be sent to." },
    Resource { name: "invoices", description: "Bills to clients for projects." },
    Resource { name: "job-order-categories", description: "The kinds of job orders, with the rules for their projects." },
    Resource { name: "job-order-category-groups", description: "The groups that categories of job orders are put into." },
    Resource { name: "job-titles", description: "A job in the company, at a level." },
    Resource { name: "levels", description: "The seniorities of people." },
    Resource { name: "locations", description: "Places of the company, with holidays of their own." },
    Resource { name: "people-allocations", description: "The hours that people are planned to spend on projects, by day." },
    Resource { name: "person-capacities", description: "The capacities of people, by first day." },
    Resource { name: "person-payrolls", description: "The annual cost of people, by period of months." },
    Resource { name: "persons", description: "The people who work for the company." },
    Resource { name: "price-list-levels", description: "The cost and price of one level's work, by price list." },
    Resource { name: "price-lists", description: "The cost and price of each level's work, for the company or one client." },
    Resource { name: "product-levels", description: "The days that each level of a team contributes to a product." },
    Resource { name: "production-plan-streams", description: "The share of a stream in a production plan." },
    Resource { name: "production-plans", description: "The share of a project's production that is planned for each month." },
    Resource { name: "production-streams", description: "The share of a stream in the production of a project." },
    Resource { name: "productions", description: "The production of projects, by date." },
    Resource { name: "products", description: "Products of the company, with the work and the cost that go into them." },
    Resource { name: "project-metadata", description: "Fields that a company adds to its projects." },
    Resource { name: "project-plan-areas", description: "The parts that the plan of a project is divided into." },
    Resource { name: "project-plan-subtask-assignees", description: "The assignments of people to subtasks, with hours." },
    Resource { name: "project-plan-subtasks", description: "The steps that tasks of project plans are divided into." },
    Resource { name: "project-plan-task-assignees", description: "The assignments of people to tasks, with hours." },
    Resource { name: "project-plan-tasks", description: "The pieces of work in the plan of a project." },
    Resource { name: "project-stages", description: "The stages that an opportunity passes through." },
    Resource { name: "project-status-areas", description: "Reports on the progress of the areas of projects." },
    Resource { name: "project-statuses", description: "Reports on the progress of projects." },
    Resource { name: "project-types", description: "The kinds of projects in a company." },
    Resource { name: "projects", description: "Work that is sold to a client, from the first opportunity to its end." },
    Resource { name: "roles", description: "Sets of permissions that are assigned together." },
    Resource { name: "streams", description: "Parts of the company with leaders and members of their own." },
    Resource { name: "timesheet-areas", description: "The division of timesheet hours among the areas of budgets." },
    Resource { name: "timesheet-logs", description: "The changes of timesheets." },
    Resource { name: "timesheet-whitelists", description: "The persons on the timesheet whitelists of projects." },
    Resource { name: "timesheets", description: "The hours that people spent on projects." },
];

/// The types of identifiers that the documents call strings; all others are integers.
pub static TEXT_IDENTIFIERS: &[&str] = &[];

/// `getBudgetArea`: Get a budget area.
pub static GET_BUDGET_AREA: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-areas/{id}", "budget-areas", "get", "getBudgetArea")
    .says("Get a budget area", "Returns one area of a budget.")
    .known_from(Docs)
    .page("get-budget-area")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREAS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::BUDGET_AREA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateBudgetArea`: Update a budget area.
pub static UPDATE_BUDGET_AREA: Operation = Operation::new(Api::Wethod, "PATCH", "/api/budget-areas/{id}", "budget-areas", "update", "updateBudgetArea")
    .says("Update a budget area", "Updates the given fields of an area.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREAS_ID])
    .body(true, &schemas::UPDATE_BUDGET_AREA)
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET_AREA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listBudgetAreas`: List budget areas.
pub static LIST_BUDGET_AREAS: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-areas", "budget-areas", "list", "listBudgetAreas")
    .says("List budget areas", "Lists the areas of the budgets that the token's owner may see.")
    .known_from(Docs)
    .page("list-budget-areas")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREAS_BUDGET_ID,
        &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::BUDGET_AREA))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createBudgetArea`: Create a budget area.
pub static CREATE_BUDGET_AREA: Operation = Operation::new(Api::Wethod, "POST", "/api/budget-areas", "budget-areas", "create", "createBudgetArea")
    .says("Create a budget area", "Adds an area to a budget.")
    .known_from(Docs)
    .page("create-budget-area")
    .permissions(&[
        Permission { name: "budget.edit", allows: "Edit the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.edit_other", allows: "Edit the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_BUDGET_AREA)
    .responds(&[
        Response::json("201", Object(&schemas::BUDGET_AREA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getBudgetDay`: Get budget days.
pub static GET_BUDGET_DAY: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-days/{id}", "budget-days", "get", "getBudgetDay")
    .says("Get budget days", "Returns one entry of budgeted days.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_DAYS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET_DAY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateBudgetDay`: Update budget days.
pub static UPDATE_BUDGET_DAY: Operation = Operation::new(Api::Wethod, "PATCH", "/api/budget-days/{id}", "budget-days", "update", "updateBudgetDay")
    .says("Update budget days", "Updates the number of budgeted days.")
    .known_from(Docs)
    .page("update-budget-day")
    .permissions(&[
        Permission { name: "budget.edit", allows: "Edit the budgets of projects whose project manager or account is the user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_DAYS_ID])
    .body(true, &schemas::UPDATE_BUDGET_DAY)
    .responds(&[
        Response::json("200", Object(&schemas::BUDGET_DAY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `listBudgetDays`: List budget days.
pub static LIST_BUDGET_DAYS: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-days", "budget-days", "list", "listBudgetDays")
    .says("List budget days", "Lists the budgeted days of the tasks of the budgets that the token's owner may see.")
    .known_from(Docs)
    .page("list-budget-days")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_TASK_ID, &parameters::BUDGET_AREAS_UPDATED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::BUDGET_DAY))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getBudgetJobTitle`: Get a budget job title.
pub static GET_BUDGET_JOB_TITLE: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-job-titles/{id}", "budget-job-titles", "get", "getBudgetJobTitle")
    .says("Get a budget job title", "Returns one job title as used in its budget.")
    .known_from(Docs)
    .page("get-budget-job-title")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_JOB_TITLES_ID])
    .responds(&[
        Response::json("200", Object(&schemas::BUDGET_JOB_TITLE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listBudgetJobTitles`: List budget job titles.
pub static LIST_BUDGET_JOB_TITLES: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-job-titles", "budget-job-titles", "list", "listBudgetJobTitles")
    .says("List budget job titles", "Lists the job titles as used in budgets.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_JOB_TITLES_BUDGET_ID,
        &parameters::BUDGET_JOB_TITLES_JOB_TITLE_ID, &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::BUDGET_JOB_TITLE))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getBudgetPriceListLevel`: Get a budget price list level.
pub static GET_BUDGET_PRICE_LIST_LEVEL: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-price-list-levels/{id}", "budget-price-list-levels", "get", "getBudgetPriceListLevel")
    .says("Get a budget price list level", "Returns one level of a price list as used in its budget.")
    .known_from(Docs)
    .page("get-budget-price-list-level")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_PRICE_LIST_LEVELS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET_PRICE_LIST_LEVEL)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listBudgetPriceListLevels`: List budget price list levels.
pub static LIST_BUDGET_PRICE_LIST_LEVELS: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-price-list-levels", "budget-price-list-levels", "list", "listBudgetPriceListLevels")
    .says("List budget price list levels", "Lists the levels of price lists as used in budgets.")
    .known_from(Docs)
    .page("list-budget-price-list-levels")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_PRICE_LIST_LEVELS_BUDGET_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::BUDGET_PRICE_LIST_LEVEL))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getBudgetTask`: Get a budget task.
pub static GET_BUDGET_TASK: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-tasks/{id}", "budget-tasks", "get", "getBudgetTask")
    .says("Get a budget task", "Returns one task of a budget.")
    .known_from(Docs)
    .page("get-budget-task")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_TASKS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::BUDGET_TASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateBudgetTask`: Update a budget task.
pub static UPDATE_BUDGET_TASK: Operation = Operation::new(Api::Wethod, "PATCH", "/api/budget-tasks/{id}", "budget-tasks", "update", "updateBudgetTask")
    .says("Update a budget task", "Updates the given fields of a task.")
    .known_from(Docs)
    .page("update-budget-task")
    .permissions(&[
        Permission { name: "budget.edit", allows: "Edit the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.edit_other", allows: "Edit the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_TASKS_ID])
    .body(true, &schemas::UPDATE_BUDGET_TASK)
    .responds(&[
        Response::json("200", Object(&schemas::BUDGET_TASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `deleteBudgetTask`: Delete a budget task.
pub static DELETE_BUDGET_TASK: Operation = Operation::new(Api::Wethod, "DELETE", "/api/budget-tasks/{id}", "budget-tasks", "delete", "deleteBudgetTask")
    .says("Delete a budget task", "Deletes a task from its budget.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_TASKS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listBudgetTasks`: List budget tasks.
pub static LIST_BUDGET_TASKS: Operation = Operation::new(Api::Wethod, "GET", "/api/budget-tasks", "budget-tasks", "list", "listBudgetTasks")
    .says("List budget tasks", "Lists the tasks of the budgets that the token's owner may see.")
    .known_from(Docs)
    .page("list-budget-tasks")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREA_ID, &parameters::BUDGET_AREAS_UPDATED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::BUDGET_TASK))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createBudgetTask`: Create a budget task.
pub static CREATE_BUDGET_TASK: Operation = Operation::new(Api::Wethod, "POST", "/api/budget-tasks", "budget-tasks", "create", "createBudgetTask")
    .says("Create a budget task", "Adds a task to an area of a budget.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_BUDGET_TASK)
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET_TASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getBudget`: Get a budget.
pub static GET_BUDGET: Operation = Operation::new(Api::Wethod, "GET", "/api/budgets/{id}", "budgets", "get", "getBudget")
    .says("Get a budget", "Returns one budget.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_BUDGET_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateBudget`: Update a budget.
pub static UPDATE_BUDGET: Operation = Operation::new(Api::Wethod, "PATCH", "/api/budgets/{id}", "budgets", "update", "updateBudget")
    .says("Update a budget", "Updates the given fields of a budget.")
    .known_from(Docs)
    .page("update-budget")
    .permissions(&[
        Permission { name: "budget.edit", allows: "Edit the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.edit_other", allows: "Edit the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_BUDGET_ID])
    .body(true, &schemas::UPDATE_BUDGET)
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `approveBudget`: Approve a budget.
pub static APPROVE_BUDGET: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets/{id}:approve", "budgets", "approve", "approveBudget")
    .says("Approve a budget", "Approves a budget that was submitted for approval.")
    .known_from(Docs)
    .page("approve-budget")
    .permissions(&[
        Permission { name: "budget.approve", allows: "Approve the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.approve_other", allows: "Approve the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_BUDGET_ID])
    .body(false, &schemas::APPROVE_BUDGET)
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `draftBudget`: Make a budget a draft.
pub static DRAFT_BUDGET: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets/{id}:draft", "budgets", "draft", "draftBudget")
    .says("Make a budget a draft", "Returns a budget to draft.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::DRAFT_BUDGET_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `recallBudget`: Recall a budget.
pub static RECALL_BUDGET: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets/{id}:recall", "budgets", "recall", "recallBudget")
    .says("Recall a budget", "Withdraws a budget that was submitted for approval.")
    .known_from(Docs)
    .page("recall-budget")
    .permissions(&[
        Permission { name: "budget.edit", allows: "Edit the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.edit_other", allows: "Edit the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_BUDGET_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `rejectBudget`: Reject a budget.
pub static REJECT_BUDGET: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets/{id}:reject", "budgets", "reject", "rejectBudget")
    .says("Reject a budget", "Rejects a budget that was submitted for approval.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::DRAFT_BUDGET_ID])
    .body(false, &schemas::REJECT_BUDGET)
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `setBaseline`: Set a budget as baseline.
pub static SET_BASELINE: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets/{id}:set-baseline", "budgets", "set_baseline", "setBaseline")
    .says("Set a budget as baseline", "Makes a budget the baseline that the other versions of its project are compared with.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::DRAFT_BUDGET_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `submitBudget`: Submit a budget.
pub static SUBMIT_BUDGET: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets/{id}:submit", "budgets", "submit", "submitBudget")
    .says("Submit a budget", "Submits a budget for approval.")
    .known_from(Docs)
    .page("submit-budget")
    .permissions(&[
        Permission { name: "budget.edit", allows: "Edit the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.edit_other", allows: "Edit the budgets of projects whose project manager or account is another user." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_BUDGET_ID])
    .body(false, &schemas::SUBMIT_BUDGET)
    .responds(&[
        Response::json("200", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `listBudgets`: List budgets.
pub static LIST_BUDGETS: Operation = Operation::new(Api::Wethod, "GET", "/api/budgets", "budgets", "list", "listBudgets")
    .says("List budgets", "Lists the budgets that the token's owner may see. A budget is one version of a project's economic plan.")
    .known_from(Seed)
    .page("list-budgets")
    .permissions(&[
        Permission { name: "budget.view", allows: "View the budgets of projects whose project manager or account is the user." },
        Permission { name: "budget.view_other", allows: "View the budgets of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGETS_PROJECT_ID, &parameters::BUDGET_AREAS_UPDATED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::BUDGET))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createBudget`: Create a budget.
pub static CREATE_BUDGET: Operation = Operation::new(Api::Wethod, "POST", "/api/budgets", "budgets", "create", "createBudget")
    .says("Create a budget", "Creates a budget, which is a new version of a project's economic plan.")
    .known_from(Docs)
    .page("create-budget")
    .permissions(&[Permission { name: "budget.create", allows: "Create budgets." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_BUDGET)
    .responds(&[
        Response::json("2XX", Object(&schemas::BUDGET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getBusinessUnit`: Get a business unit.
pub static GET_BUSINESS_UNIT: Operation = Operation::new(Api::Wethod, "GET", "/api/business-units/{id}", "business-units", "get", "getBusinessUnit")
    .says("Get a business unit", "Returns one business unit.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUSINESS_UNITS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::BUSINESS_UNIT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listBusinessUnits`: List business units.
pub static LIST_BUSINESS_UNITS: Operation = Operation::new(Api::Wethod, "GET", "/api/business-units", "business-units", "list", "listBusinessUnits")
    .says("List business units", "Lists the business units of the company.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::BUSINESS_UNIT))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getCapacity`: Get a capacity.
pub static GET_CAPACITY: Operation = Operation::new(Api::Wethod, "GET", "/api/capacities/{id}", "capacities", "get", "getCapacity")
    .says("Get a capacity", "Returns one working week that people of the company can have.")
    .known_from(Docs)
    .page("get-capacity")
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CAPACITIES_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CAPACITY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listCapacities`: List capacities.
pub static LIST_CAPACITIES: Operation = Operation::new(Api::Wethod, "GET", "/api/capacities", "capacities", "list", "listCapacities")
    .says("List capacities", "Lists the working weeks that people of the company can have.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CAPACITIES_IS_ARCHIVED,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CAPACITIES_DELETED_AT,
        &parameters::CAPACITIES_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::CAPACITY))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateClient`: Update a client.
pub static UPDATE_CLIENT: Operation = Operation::new(Api::Wethod, "PATCH", "/api/client/{id}", "clients", "update", "updateClient")
    .says("Update a client", "Updates the given fields of a client.")
    .known_from(Docs)
    .page("update-client")
    .permissions(&[Permission { name: "crm.edit", allows: "Edit the clients of the company and their contacts." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CLIENTS_ID])
    .body(true, &schemas::UPDATE_CLIENT)
    .responds(&[
        Response::json("200", Object(&schemas::CLIENT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `deleteClient`: Delete a client.
pub static DELETE_CLIENT: Operation = Operation::new(Api::Wethod, "DELETE", "/api/client/{id}", "clients", "delete", "deleteClient")
    .says("Delete a client", "Deletes a client.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CLIENTS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createClient`: Create a client.
pub static CREATE_CLIENT: Operation = Operation::new(Api::Wethod, "POST", "/api/client", "clients", "create", "createClient")
    .says("Create a client", "Creates a client.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_CLIENT)
    .responds(&[
        Response::json("2XX", Object(&schemas::CLIENT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getClient`: Get a client.
pub static GET_CLIENT: Operation = Operation::new(Api::Wethod, "GET", "/api/clients/{id}", "clients", "get", "getClient")
    .says("Get a client", "Returns one client.")
    .known_from(Docs)
    .page("get-client")
    .permissions(&[Permission { name: "crm.view", allows: "View the clients of the company and their contacts." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CLIENTS_ID, &parameters::GET_CLIENT_INCLUDE,
        &parameters::CAPACITIES_DELETED,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::CLIENT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listClients`: List clients.
pub static LIST_CLIENTS: Operation = Operation::new(Api::Wethod, "GET", "/api/clients", "clients", "list", "listClients")
    .says("List clients", "Lists the clients of the company.")
    .known_from(Docs)
    .page("list-clients")
    .permissions(&[Permission { name: "crm.view", allows: "View the clients of the company and their contacts." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LIST_CLIENTS_INCLUDE,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::CLIENT))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateContact`: Update a contact.
pub static UPDATE_CONTACT: Operation = Operation::new(Api::Wethod, "PATCH", "/api/contact/{id}", "contacts", "update", "updateContact")
    .says("Update a contact", "Updates the given fields of a contact.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CONTACTS_ID])
    .body(true, &schemas::UPDATE_CONTACT)
    .responds(&[
        Response::json("2XX", Object(&schemas::CONTACT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteContact`: Delete a contact.
pub static DELETE_CONTACT: Operation = Operation::new(Api::Wethod, "DELETE", "/api/contact/{id}", "contacts", "delete", "deleteContact")
    .says("Delete a contact", "Deletes a contact.")
    .known_from(Docs)
    .page("delete-contact")
    .permissions(&[Permission { name: "crm.edit", allows: "Edit the clients of the company and their contacts." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CONTACTS_ID])
    .responds(&[
        Response::nothing("200"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createContact`: Create a contact.
pub static CREATE_CONTACT: Operation = Operation::new(Api::Wethod, "POST", "/api/contact", "contacts", "create", "createContact")
    .says("Create a contact", "Creates a contact of a client.")
    .known_from(Docs)
    .page("create-contact")
    .permissions(&[Permission { name: "crm.edit", allows: "Edit the clients of the company and their contacts." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_CONTACT)
    .responds(&[
        Response::json("201", Object(&schemas::CONTACT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getContact`: Get a contact.
pub static GET_CONTACT: Operation = Operation::new(Api::Wethod, "GET", "/api/contacts/{id}", "contacts", "get", "getContact")
    .says("Get a contact", "Returns one contact.")
    .known_from(Docs)
    .page("get-contact")
    .permissions(&[Permission { name: "crm.view", allows: "View the clients of the company and their contacts." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CONTACTS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CONTACT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listContacts`: List contacts.
pub static LIST_CONTACTS: Operation = Operation::new(Api::Wethod, "GET", "/api/contacts", "contacts", "list", "listContacts")
    .says("List contacts", "Lists the contacts: the people at the company's clients.")
    .known_from(Docs)
    .page("list-contacts")
    .permissions(&[Permission { name: "crm.view", allows: "View the clients of the company and their contacts." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CLIENT_ID, &parameters::BUDGET_AREAS_UPDATED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::CONTACT))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getCustomFieldOption`: Get a custom field option.
pub static GET_CUSTOM_FIELD_OPTION: Operation = Operation::new(Api::Wethod, "GET", "/api/custom-field-options/{id}", "custom-field-options", "get", "getCustomFieldOption")
    .says("Get a custom field option", "Returns one option of a custom field.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CUSTOM_FIELD_OPTIONS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD_OPTION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateCustomFieldOption`: Update a custom field option.
pub static UPDATE_CUSTOM_FIELD_OPTION: Operation = Operation::new(Api::Wethod, "PATCH", "/api/custom-field-options/{id}", "custom-field-options", "update", "updateCustomFieldOption")
    .says("Update a custom field option", "Updates the given properties of an option.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CUSTOM_FIELD_OPTIONS_ID])
    .body(true, &schemas::UPDATE_CUSTOM_FIELD_OPTION)
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD_OPTION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteCustomFieldOption`: Delete a custom field option.
pub static DELETE_CUSTOM_FIELD_OPTION: Operation = Operation::new(Api::Wethod, "DELETE", "/api/custom-field-options/{id}", "custom-field-options", "delete", "deleteCustomFieldOption")
    .says("Delete a custom field option", "Deletes an option of a custom field.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CUSTOM_FIELD_OPTIONS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listCustomFieldOptions`: List custom field options.
pub static LIST_CUSTOM_FIELD_OPTIONS: Operation = Operation::new(Api::Wethod, "GET", "/api/custom-field-options", "custom-field-options", "list", "listCustomFieldOptions")
    .says("List custom field options", "Lists the options of custom fields. The company must have the feature Custom Fields.")
    .known_from(Docs)
    .page("list-custom-field-options")
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::CUSTOM_FIELD_ID, &parameters::CUSTOM_FIELD_OPTIONS_SEARCH,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::CUSTOM_FIELD_OPTIONS_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::CUSTOM_FIELD_OPTION))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createCustomFieldOption`: Create a custom field option.
pub static CREATE_CUSTOM_FIELD_OPTION: Operation = Operation::new(Api::Wethod, "POST", "/api/custom-field-options", "custom-field-options", "create", "createCustomFieldOption")
    .says("Create a custom field option", "Adds an option to a custom field. The company must have the feature Custom Fields.")
    .known_from(Docs)
    .page("create-custom-field-option")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_CUSTOM_FIELD_OPTION)
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD_OPTION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getCustomField`: Get a custom field.
pub static GET_CUSTOM_FIELD: Operation = Operation::new(Api::Wethod, "GET", "/api/custom-fields/{id}", "custom-fields", "get", "getCustomField")
    .says("Get a custom field", "Returns one custom field.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_CUSTOM_FIELD_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateCustomField`: Update a custom field.
pub static UPDATE_CUSTOM_FIELD: Operation = Operation::new(Api::Wethod, "PATCH", "/api/custom-fields/{id}", "custom-fields", "update", "updateCustomField")
    .says("Update a custom field", "Updates the given properties of a custom field. The company must have the feature Custom Fields.")
    .known_from(Docs)
    .page("update-custom-field")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_CUSTOM_FIELD_ID])
    .body(true, &schemas::UPDATE_CUSTOM_FIELD)
    .responds(&[
        Response::json("200", Object(&schemas::CUSTOM_FIELD)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteCustomField`: Delete a custom field.
pub static DELETE_CUSTOM_FIELD: Operation = Operation::new(Api::Wethod, "DELETE", "/api/custom-fields/{id}", "custom-fields", "delete", "deleteCustomField")
    .says("Delete a custom field", "Deletes a custom field.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_CUSTOM_FIELD_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `archiveCustomField`: Archive a custom field.
pub static ARCHIVE_CUSTOM_FIELD: Operation = Operation::new(Api::Wethod, "POST", "/api/custom-fields/{id}:archive", "custom-fields", "archive", "archiveCustomField")
    .says("Archive a custom field", "Archives a custom field without deleting it.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ARCHIVE_CUSTOM_FIELD_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `unarchiveCustomField`: Unarchive a custom field.
pub static UNARCHIVE_CUSTOM_FIELD: Operation = Operation::new(Api::Wethod, "POST", "/api/custom-fields/{id}:unarchive", "custom-fields", "unarchive", "unarchiveCustomField")
    .says("Unarchive a custom field", "Restores an archived custom field.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ARCHIVE_CUSTOM_FIELD_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listCustomFields`: List custom fields.
pub static LIST_CUSTOM_FIELDS: Operation = Operation::new(Api::Wethod, "GET", "/api/custom-fields", "custom-fields", "list", "listCustomFields")
    .says("List custom fields", "Lists the fields that the company has added to records. The company must have the feature Custom Fields.")
    .known_from(Docs)
    .page("list-custom-fields")
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::DOMAIN, &parameters::CUSTOM_FIELDS_INCLUDE,
        &parameters::CUSTOM_FIELDS_SEARCH, &parameters::ARCHIVED, &parameters::ARCHIVED_AT,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::CUSTOM_FIELD_OPTIONS_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::CUSTOM_FIELD))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createCustomField`: Create a custom field.
pub static CREATE_CUSTOM_FIELD: Operation = Operation::new(Api::Wethod, "POST", "/api/custom-fields", "custom-fields", "create", "createCustomField")
    .says("Create a custom field", "Adds a field to the records of one kind. The company must have the feature Custom Fields.")
    .known_from(Docs)
    .page("create-custom-field")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_CUSTOM_FIELD)
    .responds(&[
        Response::json("2XX", Object(&schemas::CUSTOM_FIELD)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `attachLocationToHoliday`: Attach a location to a holiday.
pub static ATTACH_LOCATION_TO_HOLIDAY: Operation = Operation::new(Api::Wethod, "POST", "/api/holidays/{holiday_id}/locations/{location_id}", "holidays", "attach_location", "attachLocationToHoliday")
    .says("Attach a location to a holiday", "Links a holiday to a location.")
    .known_from(Docs)
    .page("attach-location-to-holiday")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ATTACH_LOCATION_TO_HOLIDAY_HOLIDAY_ID,
        &parameters::ATTACH_LOCATION_TO_HOLIDAY_LOCATION_ID,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::HOLIDAY_LOCATION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `detachLocationFromHoliday`: Detach a location from a holiday.
pub static DETACH_LOCATION_FROM_HOLIDAY: Operation = Operation::new(Api::Wethod, "DELETE", "/api/holidays/{holiday_id}/locations/{location_id}", "holidays", "detach_location", "detachLocationFromHoliday")
    .says("Detach a location from a holiday", "Unlinks a holiday from a location.")
    .known_from(Sdk)
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ATTACH_LOCATION_TO_HOLIDAY_HOLIDAY_ID,
        &parameters::ATTACH_LOCATION_TO_HOLIDAY_LOCATION_ID,
    ])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listHolidayLocations`: List the locations of a holiday.
pub static LIST_HOLIDAY_LOCATIONS: Operation = Operation::new(Api::Wethod, "GET", "/api/holidays/{holiday_id}/locations", "holidays", "list_locations", "listHolidayLocations")
    .says("List the locations of a holiday", "Lists the locations that keep a holiday.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LIST_HOLIDAY_LOCATIONS_HOLIDAY_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CAPACITIES_DELETED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::HOLIDAY_LOCATION))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getHoliday`: Get a holiday.
pub static GET_HOLIDAY: Operation = Operation::new(Api::Wethod, "GET", "/api/holidays/{id}", "holidays", "get", "getHoliday")
    .says("Get a holiday", "Returns one holiday.")
    .known_from(Docs)
    .page("get-holiday")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::HOLIDAYS_ID, &parameters::CAPACITIES_DELETED])
    .responds(&[
        Response::json("200", Object(&schemas::HOLIDAY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateHoliday`: Update a holiday.
pub static UPDATE_HOLIDAY: Operation = Operation::new(Api::Wethod, "PATCH", "/api/holidays/{id}", "holidays", "update", "updateHoliday")
    .says("Update a holiday", "Updates the given fields of a holiday.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::HOLIDAYS_ID])
    .body(true, &schemas::UPDATE_HOLIDAY)
    .responds(&[
        Response::json("2XX", Object(&schemas::HOLIDAY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteHoliday`: Delete a holiday.
pub static DELETE_HOLIDAY: Operation = Operation::new(Api::Wethod, "DELETE", "/api/holidays/{id}", "holidays", "delete", "deleteHoliday")
    .says("Delete a holiday", "Deletes a holiday.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::HOLIDAYS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listHolidays`: List holidays.
pub static LIST_HOLIDAYS: Operation = Operation::new(Api::Wethod, "GET", "/api/holidays", "holidays", "list", "listHolidays")
    .says("List holidays", "Lists the holidays: the days on which people are not expected to work.")
    .known_from(Docs)
    .page("list-holidays")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LIST_HOLIDAYS_LOCATION_ID,
        &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CAPACITIES_DELETED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::HOLIDAY))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createHoliday`: Create a holiday.
pub static CREATE_HOLIDAY: Operation = Operation::new(Api::Wethod, "POST", "/api/holidays", "holidays", "create", "createHoliday")
    .says("Create a holiday", "Creates a holiday, of one day or of every year.")
    .known_from(Docs)
    .page("create-holiday")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_HOLIDAY)
    .responds(&[
        Response::json("201", Object(&schemas::HOLIDAY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getInvoiceContact`: Get an invoice contact.
pub static GET_INVOICE_CONTACT: Operation = Operation::new(Api::Wethod, "GET", "/api/invoice-contacts/{id}", "invoice-contacts", "get", "getInvoiceContact")
    .says("Get an invoice contact", "Returns one address that invoices can be sent to.")
    .known_from(Docs)
    .page("get-invoice-contact")
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::INVOICE_CONTACTS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::INVOICE_CONTACT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listInvoiceContacts`: List invoice contacts.
pub static LIST_INVOICE_CONTACTS: Operation = Operation::new(Api::Wethod, "GET", "/api/invoice-contacts", "invoice-contacts", "list", "listInvoiceContacts")
    .says("List invoice contacts", "Lists the addresses that invoices can be sent to.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::INVOICE_CONTACT))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getInvoice`: Get an invoice.
pub static GET_INVOICE: Operation = Operation::new(Api::Wethod, "GET", "/api/invoices/{id}", "invoices", "get", "getInvoice")
    .says("Get an invoice", "Returns one invoice.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_INVOICE_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateInvoice`: Update an invoice.
pub static UPDATE_INVOICE: Operation = Operation::new(Api::Wethod, "PATCH", "/api/invoices/{id}", "invoices", "update", "updateInvoice")
    .says("Update an invoice", "Updates the given fields of an invoice.")
    .known_from(Docs)
    .page("update-invoice")
    .permissions(&[
        Permission { name: "invoices.edit", allows: "Edit the invoices of the user's own projects." },
        Permission { name: "invoices.edit_other", allows: "Edit the invoices of projects that are not the user's own." },
        Permission { name: "invoices.edit_sent", allows: "Edit invoices that have been sent." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_INVOICE_ID])
    .body(true, &schemas::UPDATE_INVOICE)
    .responds(&[
        Response::json("2XX", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteInvoice`: Delete an invoice.
pub static DELETE_INVOICE: Operation = Operation::new(Api::Wethod, "DELETE", "/api/invoices/{id}", "invoices", "delete", "deleteInvoice")
    .says("Delete an invoice", "Deletes an invoice.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_INVOICE_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `sendInvoice`: Send an invoice.
pub static SEND_INVOICE: Operation = Operation::new(Api::Wethod, "POST", "/api/invoices/{id}:send", "invoices", "send", "sendInvoice")
    .says("Send an invoice", "Sends an invoice to an invoice contact.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::SEND_INVOICE_ID])
    .body(false, &schemas::SEND_INVOICE)
    .responds(&[
        Response::json("2XX", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `setPaidInvoice`: Set an invoice paid.
pub static SET_PAID_INVOICE: Operation = Operation::new(Api::Wethod, "POST", "/api/invoices/{id}:set-paid", "invoices", "set_paid", "setPaidInvoice")
    .says("Set an invoice paid", "Marks an invoice as paid, with the date.")
    .known_from(Docs)
    .page("set-paid-invoice")
    .permissions(&[Permission { name: "invoices.edit_sent", allows: "Edit invoices that have been sent." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_INVOICE_ID])
    .body(false, &schemas::SET_PAID_INVOICE)
    .responds(&[
        Response::json("2XX", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `setUnpaidInvoice`: Set an invoice unpaid.
pub static SET_UNPAID_INVOICE: Operation = Operation::new(Api::Wethod, "POST", "/api/invoices/{id}:set-unpaid", "invoices", "set_unpaid", "setUnpaidInvoice")
    .says("Set an invoice unpaid", "Marks an invoice as unpaid.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::SEND_INVOICE_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listInvoices`: List invoices.
pub static LIST_INVOICES: Operation = Operation::new(Api::Wethod, "GET", "/api/invoices", "invoices", "list", "listInvoices")
    .says("List invoices", "Lists the invoices that the token's owner may see.")
    .known_from(Docs)
    .page("list-invoices")
    .permissions(&[
        Permission { name: "invoices.view", allows: "View the invoices of the user's own projects." },
        Permission { name: "invoices.view_other", allows: "View the invoices of projects that are not the user's own." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::INVOICES_PROJECT_ID, &parameters::ISSUE_DATE,
        &parameters::PAYMENT_DATE, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::INVOICE))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createInvoice`: Create an invoice.
pub static CREATE_INVOICE: Operation = Operation::new(Api::Wethod, "POST", "/api/invoices", "invoices", "create", "createInvoice")
    .says("Create an invoice", "Creates an invoice of a project.")
    .known_from(Docs)
    .page("create-invoice")
    .permissions(&[
        Permission { name: "invoices.create", allows: "Create invoices of the user's own projects." },
        Permission { name: "invoices.create_other", allows: "Create invoices of projects that are not the user's own." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_INVOICE)
    .responds(&[
        Response::json("201", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getJobOrderCategory`: Get a job order category.
pub static GET_JOB_ORDER_CATEGORY: Operation = Operation::new(Api::Wethod, "GET", "/api/job-order-categories/{id}", "job-order-categories", "get", "getJobOrderCategory")
    .says("Get a job order category", "Returns one category of job orders.")
    .known_from(Docs)
    .page("get-job-order-category")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::JOB_ORDER_CATEGORIES_ID, &parameters::CAPACITIES_DELETED,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::JOB_ORDER_CATEGORY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `listJobOrderCategories`: List job order categories.
pub static LIST_JOB_ORDER_CATEGORIES: Operation = Operation::new(Api::Wethod, "GET", "/api/job-order-categories", "job-order-categories", "list", "listJobOrderCategories")
    .says("List job order categories", "Lists the categories of job orders, which set the rules of their projects.")
    .known_from(Docs)
    .page("list-job-order-categories")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT,
        &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::JOB_ORDER_CATEGORY))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getJobOrderCategoryGroup`: Get a job order category group.
pub static GET_JOB_ORDER_CATEGORY_GROUP: Operation = Operation::new(Api::Wethod, "GET", "/api/job-order-category-groups/{id}", "job-order-category-groups", "get", "getJobOrderCategoryGroup")
    .says("Get a job order category group", "Returns one group of categories of job orders.")
    .known_from(Docs)
    .page("get-job-order-category-group")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::JOB_ORDER_CATEGORY_GROUPS_ID,
        &parameters::CAPACITIES_DELETED,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::JOB_ORDER_CATEGORY_GROUP)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listJobOrderCategoryGroups`: List job order category groups.
pub static LIST_JOB_ORDER_CATEGORY_GROUPS: Operation = Operation::new(Api::Wethod, "GET", "/api/job-order-category-groups", "job-order-category-groups", "list", "listJobOrderCategoryGroups")
    .says("List job order category groups", "Lists the groups of job order categories.")
    .known_from(Docs)
    .page("list-job-order-category-groups")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::CAPACITIES_DELETED,
        &parameters::JOB_ORDER_CATEGORY_GROUPS_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::JOB_ORDER_CATEGORY_GROUP))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getJobTitle`: Get a job title.
pub static GET_JOB_TITLE: Operation = Operation::new(Api::Wethod, "GET", "/api/job-titles/{id}", "job-titles", "get", "getJobTitle")
    .says("Get a job title", "Returns one job title.")
    .known_from(Docs)
    .page("get-job-title")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::JOB_TITLES_ID])
    .responds(&[
        Response::json("200", Object(&schemas::JOB_TITLE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `listJobTitles`: List job titles.
pub static LIST_JOB_TITLES: Operation = Operation::new(Api::Wethod, "GET", "/api/job-titles", "job-titles", "list", "listJobTitles")
    .says("List job titles", "Lists the job titles of the company.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::JOB_TITLES_LEVEL_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::JOB_TITLE))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getLevel`: Get a level.
pub static GET_LEVEL: Operation = Operation::new(Api::Wethod, "GET", "/api/levels/{id}", "levels", "get", "getLevel")
    .says("Get a level", "Returns one level.")
    .known_from(Docs)
    .page("get-level")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LEVELS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::LEVEL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `listLevels`: List levels.
pub static LIST_LEVELS: Operation = Operation::new(Api::Wethod, "GET", "/api/levels", "levels", "list", "listLevels")
    .says("List levels", "Lists the levels of the company: the seniorities of its people.")
    .known_from(Docs)
    .page("list-levels")
    .permissions(&[Permission { name: "settings.company", allows: "Manage the settings of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::LEVEL))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getLocation`: Get a location.
pub static GET_LOCATION: Operation = Operation::new(Api::Wethod, "GET", "/api/locations/{id}", "locations", "get", "getLocation")
    .says("Get a location", "Returns one location.")
    .known_from(Docs)
    .page("get-location")
    .permissions(&[Permission { name: "settings.company", allows: "Work with the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LOCATIONS_ID, &parameters::CAPACITIES_DELETED])
    .responds(&[
        Response::json("200", Object(&schemas::LOCATION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateLocation`: Update a location.
pub static UPDATE_LOCATION: Operation = Operation::new(Api::Wethod, "PATCH", "/api/locations/{id}", "locations", "update", "updateLocation")
    .says("Update a location", "Updates the given fields of a location.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LOCATIONS_ID])
    .body(true, &schemas::UPDATE_LOCATION)
    .responds(&[
        Response::json("2XX", Object(&schemas::LOCATION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteLocation`: Delete a location.
pub static DELETE_LOCATION: Operation = Operation::new(Api::Wethod, "DELETE", "/api/locations/{id}", "locations", "delete", "deleteLocation")
    .says("Delete a location", "Deletes a location.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LOCATIONS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listLocations`: List locations.
pub static LIST_LOCATIONS: Operation = Operation::new(Api::Wethod, "GET", "/api/locations", "locations", "list", "listLocations")
    .says("List locations", "Lists the locations of the company: the places that have holidays of their own.")
    .known_from(Docs)
    .page("list-locations")
    .permissions(&[Permission { name: "settings.company", allows: "Work with the settings of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LOCATIONS_HOLIDAY_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::LOCATION))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createLocation`: Create a location.
pub static CREATE_LOCATION: Operation = Operation::new(Api::Wethod, "POST", "/api/locations", "locations", "create", "createLocation")
    .says("Create a location", "Creates a location of the company.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_LOCATION)
    .responds(&[
        Response::json("2XX", Object(&schemas::LOCATION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `updatePeopleAllocation`: Update a people allocation.
pub static UPDATE_PEOPLE_ALLOCATION: Operation = Operation::new(Api::Wethod, "PATCH", "/api/people-allocations/{id}", "people-allocations", "update", "updatePeopleAllocation")
    .says("Update a people allocation", "Updates the hours of an allocation.")
    .known_from(Docs)
    .page("update-people-allocation")
    .permissions(&[
        Permission { name: "planning.modify", allows: "Change the user's own part of the planning." },
        Permission { name: "planning.modify_other", allows: "Change other people's part of the planning." },
        Permission { name: "planning.modify_past", allows: "Change the planning of days that are past." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PEOPLE_ALLOCATIONS_ID])
    .body(true, &schemas::UPDATE_PEOPLE_ALLOCATION)
    .responds(&[
        Response::json("200", Object(&schemas::PEOPLE_ALLOCATION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `deletePeopleAllocation`: Delete a people allocation.
pub static DELETE_PEOPLE_ALLOCATION: Operation = Operation::new(Api::Wethod, "DELETE", "/api/people-allocations/{id}", "people-allocations", "delete", "deletePeopleAllocation")
    .says("Delete a people allocation", "Deletes an allocation from the planning.")
    .known_from(Docs)
    .page("delete-people-allocation")
    .permissions(&[
        Permission { name: "planning.modify", allows: "Change the user's own part of the planning." },
        Permission { name: "planning.modify_other", allows: "Change other people's part of the planning." },
        Permission { name: "planning.modify_past", allows: "Change the planning of days that are past." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PEOPLE_ALLOCATIONS_ID])
    .responds(&[
        Response::nothing("200"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `listPeopleAllocations`: List people allocations.
pub static LIST_PEOPLE_ALLOCATIONS: Operation = Operation::new(Api::Wethod, "GET", "/api/people-allocations", "people-allocations", "list", "listPeopleAllocations")
    .says("List people allocations", "Lists the hours that people are planned to spend on projects, day by day.")
    .known_from(Docs)
    .page("list-people-allocations")
    .permissions(&[
        Permission { name: "planning.view", allows: "View the user's own part of the planning." },
        Permission { name: "planning.view_other", allows: "View other people's part of the planning." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PEOPLE_ALLOCATIONS_DATE,
        &parameters::PEOPLE_ALLOCATIONS_PROJECT_ID, &parameters::PEOPLE_ALLOCATIONS_PERSON_ID, &parameters::BUDGET_AREAS_UPDATED_AT,
        &parameters::CAPACITIES_DELETED, &parameters::JOB_ORDER_CATEGORY_GROUPS_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PEOPLE_ALLOCATION))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createPeopleAllocation`: Create a people allocation.
pub static CREATE_PEOPLE_ALLOCATION: Operation = Operation::new(Api::Wethod, "POST", "/api/people-allocations", "people-allocations", "create", "createPeopleAllocation")
    .says("Create a people allocation", "Allocates hours of a person to a project on a day.")
    .known_from(Docs)
    .page("create-people-allocation")
    .permissions(&[
        Permission { name: "planning.modify", allows: "Change the user's own part of the planning." },
        Permission { name: "planning.modify_other", allows: "Change other people's part of the planning." },
        Permission { name: "planning.modify_past", allows: "Change the planning of days that are past." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PEOPLE_ALLOCATION)
    .responds(&[
        Response::json("201", Object(&schemas::PEOPLE_ALLOCATION)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getPersonCapacity`: Get a person capacity.
pub static GET_PERSON_CAPACITY: Operation = Operation::new(Api::Wethod, "GET", "/api/person-capacities/{id}", "person-capacities", "get", "getPersonCapacity")
    .says("Get a person capacity", "Returns one capacity of a person.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_CAPACITIES_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON_CAPACITY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updatePersonCapacity`: Update a person capacity.
pub static UPDATE_PERSON_CAPACITY: Operation = Operation::new(Api::Wethod, "PATCH", "/api/person-capacities/{id}", "person-capacities", "update", "updatePersonCapacity")
    .says("Update a person capacity", "Updates the capacity of a person, or its first day.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_CAPACITIES_ID])
    .body(true, &schemas::UPDATE_PERSON_CAPACITY)
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON_CAPACITY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deletePersonCapacity`: Delete a person capacity.
pub static DELETE_PERSON_CAPACITY: Operation = Operation::new(Api::Wethod, "DELETE", "/api/person-capacities/{id}", "person-capacities", "delete", "deletePersonCapacity")
    .says("Delete a person capacity", "Deletes a capacity of a person.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_CAPACITIES_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listPersonCapacities`: List person capacities.
pub static LIST_PERSON_CAPACITIES: Operation = Operation::new(Api::Wethod, "GET", "/api/person-capacities", "person-capacities", "list", "listPersonCapacities")
    .says("List person capacities", "Lists the capacities of people, each with its first day. The company must have the feature Capacity Versioning.")
    .known_from(Docs)
    .page("list-person-capacities")
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_CAPACITIES_PERSON_ID, &parameters::CAPACITY_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::PERSON_CAPACITIES_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PERSON_CAPACITY))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createPersonCapacity`: Create a person capacity.
pub static CREATE_PERSON_CAPACITY: Operation = Operation::new(Api::Wethod, "POST", "/api/person-capacities", "person-capacities", "create", "createPersonCapacity")
    .says("Create a person capacity", "Gives a person a capacity from a day on. The company must have the feature Capacity Versioning.")
    .known_from(Docs)
    .page("create-person-capacity")
    .permissions(&[Permission { name: "settings.team", allows: "Work with the settings of the team." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PERSON_CAPACITY)
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON_CAPACITY)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getPersonPayroll`: Get a person payroll.
pub static GET_PERSON_PAYROLL: Operation = Operation::new(Api::Wethod, "GET", "/api/person-payrolls/{id}", "person-payrolls", "get", "getPersonPayroll")
    .says("Get a person payroll", "Returns one payroll.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_PAYROLLS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON_PAYROLL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updatePersonPayroll`: Update a person payroll.
pub static UPDATE_PERSON_PAYROLL: Operation = Operation::new(Api::Wethod, "PATCH", "/api/person-payrolls/{id}", "person-payrolls", "update", "updatePersonPayroll")
    .says("Update a person payroll", "Updates the given fields of a payroll.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_PAYROLLS_ID])
    .body(true, &schemas::UPDATE_PERSON_PAYROLL)
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON_PAYROLL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deletePersonPayroll`: Delete a person payroll.
pub static DELETE_PERSON_PAYROLL: Operation = Operation::new(Api::Wethod, "DELETE", "/api/person-payrolls/{id}", "person-payrolls", "delete", "deletePersonPayroll")
    .says("Delete a person payroll", "Deletes a payroll.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_PAYROLLS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listPersonPayrolls`: List person payrolls.
pub static LIST_PERSON_PAYROLLS: Operation = Operation::new(Api::Wethod, "GET", "/api/person-payrolls", "person-payrolls", "list", "listPersonPayrolls")
    .says("List person payrolls", "Lists the payrolls: the annual cost of each person, by period of months.")
    .known_from(Docs)
    .page("list-person-payrolls")
    .permissions(&[Permission { name: "payroll.employees", allows: "Work with the payrolls of employees." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSON_PAYROLLS_PERSON_ID, &parameters::BUSINESS_UNIT_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PERSON_PAYROLL))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createPersonPayroll`: Create a person payroll.
pub static CREATE_PERSON_PAYROLL: Operation = Operation::new(Api::Wethod, "POST", "/api/person-payrolls", "person-payrolls", "create", "createPersonPayroll")
    .says("Create a person payroll", "Creates a payroll of a person.")
    .known_from(Docs)
    .page("create-person-payroll")
    .permissions(&[Permission { name: "payroll.employees", allows: "Work with the payrolls of employees." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PERSON_PAYROLL)
    .responds(&[
        Response::json("201", Object(&schemas::PERSON_PAYROLL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getAuthenticatedPerson`: Get the person of the token.
pub static GET_AUTHENTICATED_PERSON: Operation = Operation::new(Api::Wethod, "GET", "/api/persons/me", "persons", "get_authenticated", "getAuthenticatedPerson")
    .says("Get the person of the token", "Returns the person who owns the token.")
    .known_from(Docs)
    .page("get-authenticated-person")
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .responds(&[
        Response::json("200", Object(&schemas::PERSON)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getPerson`: Get a person.
pub static GET_PERSON: Operation = Operation::new(Api::Wethod, "GET", "/api/persons/{id}", "persons", "get", "getPerson")
    .says("Get a person", "Returns one person.")
    .known_from(Docs)
    .page("get-person")
    .permissions(&[Permission { name: "settings.team", allows: "Work with the settings of the team." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSONS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updatePerson`: Update a person.
pub static UPDATE_PERSON: Operation = Operation::new(Api::Wethod, "PATCH", "/api/persons/{id}", "persons", "update", "updatePerson")
    .says("Update a person", "Updates the given fields of a person.")
    .known_from(Docs)
    .page("update-person")
    .permissions(&[Permission { name: "settings.team", allows: "Work with the settings of the team." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSONS_ID])
    .body(true, &schemas::UPDATE_PERSON)
    .responds(&[
        Response::json("2XX", Object(&schemas::PERSON)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listPersons`: List persons.
pub static LIST_PERSONS: Operation = Operation::new(Api::Wethod, "GET", "/api/persons", "persons", "list", "listPersons")
    .says("List persons", "Lists the people of the company.")
    .known_from(Docs)
    .page("list-persons")
    .permissions(&[Permission { name: "settings.team", allows: "Work with the settings of the team." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PERSONS_JOB_TITLE_ID, &parameters::ALLOCATION_MANAGER_ID,
        &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PERSON))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getPriceListLevel`: Get a price list level.
pub static GET_PRICE_LIST_LEVEL: Operation = Operation::new(Api::Wethod, "GET", "/api/price-list-levels/{id}", "price-list-levels", "get", "getPriceListLevel")
    .says("Get a price list level", "Returns one level of a price list.")
    .known_from(Docs)
    .page("get-price-list-level")
    .permissions(&[Permission { name: "pricelist.view", allows: "View the price lists of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRICE_LIST_LEVELS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PRICE_LIST_LEVEL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `updatePriceListLevel`: Update a price list level.
pub static UPDATE_PRICE_LIST_LEVEL: Operation = Operation::new(Api::Wethod, "PATCH", "/api/price-list-levels/{id}", "price-list-levels", "update", "updatePriceListLevel")
    .says("Update a price list level", "Updates the cost and price of a level's work.")
    .known_from(Docs)
    .page("update-price-list-level")
    .permissions(&[Permission { name: "pricelist.edit", allows: "Edit the price lists of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRICE_LIST_LEVELS_ID])
    .body(true, &schemas::UPDATE_PRICE_LIST_LEVEL)
    .responds(&[
        Response::json("200", Object(&schemas::PRICE_LIST_LEVEL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listPriceListLevels`: List price list levels.
pub static LIST_PRICE_LIST_LEVELS: Operation = Operation::new(Api::Wethod, "GET", "/api/price-list-levels", "price-list-levels", "list", "listPriceListLevels")
    .says("List price list levels", "Lists the levels of the price lists.")
    .known_from(Docs)
    .page("list-price-list-levels")
    .permissions(&[Permission { name: "pricelist.view", allows: "View the price lists of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRICE_LIST_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PRICE_LIST_LEVEL))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getPriceList`: Get a price list.
pub static GET_PRICE_LIST: Operation = Operation::new(Api::Wethod, "GET", "/api/price-lists/{id}", "price-lists", "get", "getPriceList")
    .says("Get a price list", "Returns one price list.")
    .known_from(Docs)
    .page("get-price-list")
    .permissions(&[Permission { name: "pricelist.view", allows: "View the price lists of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRICE_LISTS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PRICE_LIST)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updatePriceList`: Update a price list.
pub static UPDATE_PRICE_LIST: Operation = Operation::new(Api::Wethod, "PATCH", "/api/price-lists/{id}", "price-lists", "update", "updatePriceList")
    .says("Update a price list", "Updates the given fields of a price list.")
    .known_from(Docs)
    .page("update-price-list")
    .permissions(&[Permission { name: "pricelist.edit", allows: "Edit the price lists of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRICE_LISTS_ID])
    .body(true, &schemas::UPDATE_PRICE_LIST)
    .responds(&[
        Response::json("2XX", Object(&schemas::PRICE_LIST)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listPriceLists`: List price lists.
pub static LIST_PRICE_LISTS: Operation = Operation::new(Api::Wethod, "GET", "/api/price-lists", "price-lists", "list", "listPriceLists")
    .says("List price lists", "Lists the price lists of the company.")
    .known_from(Docs)
    .page("list-price-lists")
    .permissions(&[Permission { name: "pricelist.view", allows: "View the price lists of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PRICE_LIST))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createPriceList`: Create a price list.
pub static CREATE_PRICE_LIST: Operation = Operation::new(Api::Wethod, "POST", "/api/price-lists", "price-lists", "create", "createPriceList")
    .says("Create a price list", "Creates a price list.")
    .known_from(Docs)
    .page("create-price-list")
    .permissions(&[Permission { name: "pricelist.edit", allows: "Edit the price lists of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PRICE_LIST)
    .responds(&[
        Response::json("201", Object(&schemas::PRICE_LIST)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getProductLevel`: Get a product level.
pub static GET_PRODUCT_LEVEL: Operation = Operation::new(Api::Wethod, "GET", "/api/product-levels/{id}", "product-levels", "get", "getProductLevel")
    .says("Get a product level", "Returns the days that one level contributes to one product.")
    .known_from(Docs)
    .page("get-product-level")
    .permissions(&[Permission { name: "product.view", allows: "View the product levels of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCT_LEVELS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PRODUCT_LEVEL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProductLevel`: Update a product level.
pub static UPDATE_PRODUCT_LEVEL: Operation = Operation::new(Api::Wethod, "PATCH", "/api/product-levels/{id}", "product-levels", "update", "updateProductLevel")
    .says("Update a product level", "Changes the days that one level contributes to one product.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCT_LEVELS_ID])
    .body(true, &schemas::UPDATE_PRODUCT_LEVEL)
    .responds(&[
        Response::json("2XX", Object(&schemas::PRODUCT_LEVEL)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProductLevels`: List product levels.
pub static LIST_PRODUCT_LEVELS: Operation = Operation::new(Api::Wethod, "GET", "/api/product-levels", "product-levels", "list", "listProductLevels")
    .says("List product levels", "Lists the days that each level of a team contributes to each product.")
    .known_from(Seed)
    .page("list-product-levels")
    .permissions(&[Permission { name: "product.view", allows: "View the product levels of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCT_ID, &parameters::PRODUCT_LEVELS_LEVEL_ID,
        &parameters::PRODUCT_LEVELS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PRODUCT_LEVEL))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProductionPlanStream`: Get a production plan stream.
pub static GET_PRODUCTION_PLAN_STREAM: Operation = Operation::new(Api::Wethod, "GET", "/api/production-plan-streams/{id}", "production-plan-streams", "get", "getProductionPlanStream")
    .says("Get a production plan stream", "Returns the share of one stream in one production plan.")
    .known_from(Sdk)
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTION_PLAN_STREAMS_ID,
        &parameters::GET_PRODUCTION_PLAN_STREAM_DELETED,
    ])
    .responds(&[
        Response::json("2XX", Object(&schemas::PRODUCTION_PLAN_STREAM)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProductionPlanStreams`: List production plan streams.
pub static LIST_PRODUCTION_PLAN_STREAMS: Operation = Operation::new(Api::Wethod, "GET", "/api/production-plan-streams", "production-plan-streams", "list", "listProductionPlanStreams")
    .says("List production plan streams", "Lists the shares of streams in the production plans that the token's owner may see. The company must have streams enabled.")
    .known_from(Docs)
    .page("list-production-plan-streams")
    .permissions(&[
        Permission { name: "production_plan.view", allows: "View the plans of projects whose project manager or account is the user." },
        Permission { name: "production_plan.view_other", allows: "View the plans of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTION_PLAN_STREAMS_PROJECT_ID,
        &parameters::PRODUCTION_PLAN_STREAMS_STREAM_ID, &parameters::PRODUCTION_PLAN_ID, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT,
        &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PRODUCTION_PLAN_STREAM))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `listProductionPlans`: List production plans.
pub static LIST_PRODUCTION_PLANS: Operation = Operation::new(Api::Wethod, "GET", "/api/production-plans", "production-plans", "list", "listProductionPlans")
    .says("List production plans", "Lists the production plans that the token's owner may see: for each project and month, the planned share of the production.")
    .known_from(Seed)
    .page("list-production-plans")
    .permissions(&[
        Permission { name: "production_plan.view", allows: "View the plans of projects whose project manager or account is the user." },
        Permission { name: "production_plan.view_other", allows: "View the plans of projects whose project manager or account is another user." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTION_PLANS_PROJECT_ID,
        &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::GET_PRODUCTION_PLAN_STREAM_DELETED, &parameters::CAPACITIES_DELETED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PRODUCTION_PLAN))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getProductionStream`: Get a production stream.
pub static GET_PRODUCTION_STREAM: Operation = Operation::new(Api::Wethod, "GET", "/api/production-streams/{id}", "production-streams", "get", "getProductionStream")
    .says("Get a production stream", "Returns the share of one stream in one production. The company must have streams enabled.")
    .known_from(Docs)
    .page("get-production-stream")
    .permissions(&[
        Permission { name: "pipeline.view", allows: "View the pipeline of projects whose project manager or account is the user." },
        Permission { name: "pipeline.view_other", allows: "View the pipeline of projects whose project manager or account is another user." },
    ])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTION_STREAMS_ID, &parameters::CAPACITIES_DELETED,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PRODUCTION_STREAM)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProductionStreams`: List production streams.
pub static LIST_PRODUCTION_STREAMS: Operation = Operation::new(Api::Wethod, "GET", "/api/production-streams", "production-streams", "list", "listProductionStreams")
    .says("List production streams", "Lists the shares of streams in productions.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTION_STREAMS_PROJECT_ID, &parameters::PRODUCTION_ID,
        &parameters::PRODUCTION_STREAMS_STREAM_ID, &parameters::BUDGET_JOB_TITLES_UPDATED_AT,
        &parameters::GET_PRODUCTION_PLAN_STREAM_DELETED, &parameters::CAPACITIES_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PRODUCTION_STREAM))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `listProductions`: List productions.
pub static LIST_PRODUCTIONS: Operation = Operation::new(Api::Wethod, "GET", "/api/productions", "productions", "list", "listProductions")
    .says("List productions", "Lists the productions of the projects.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTIONS_PROJECT_ID, &parameters::PRODUCTIONS_DATE,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::GET_PRODUCTION_PLAN_STREAM_DELETED, &parameters::CAPACITIES_DELETED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PRODUCTION))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProduct`: Get a product.
pub static GET_PRODUCT: Operation = Operation::new(Api::Wethod, "GET", "/api/products/{id}", "products", "get", "getProduct")
    .says("Get a product", "Returns one product.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PRODUCT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProduct`: Update a product.
pub static UPDATE_PRODUCT: Operation = Operation::new(Api::Wethod, "PATCH", "/api/products/{id}", "products", "update", "updateProduct")
    .says("Update a product", "Updates the availability of a product.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PRODUCTS_ID])
    .body(true, &schemas::UPDATE_PRODUCT)
    .responds(&[
        Response::json("2XX", Object(&schemas::PRODUCT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProducts`: List products.
pub static LIST_PRODUCTS: Operation = Operation::new(Api::Wethod, "GET", "/api/products", "products", "list", "listProducts")
    .says("List products", "Lists the products of the company.")
    .known_from(Docs)
    .page("list-products")
    .permissions(&[Permission { name: "product.view", allows: "View the products of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::AVAILABLE_FROM, &parameters::AVAILABLE_TO,
        &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PRODUCT))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProduct`: Create a product.
pub static CREATE_PRODUCT: Operation = Operation::new(Api::Wethod, "POST", "/api/products", "products", "create", "createProduct")
    .says("Create a product", "Creates a product.")
    .known_from(Docs)
    .page("create-product")
    .permissions(&[Permission { name: "product.edit", allows: "Edit the products of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PRODUCT)
    .responds(&[
        Response::json("201", Object(&schemas::PRODUCT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getMetadata`: Get a metadata field.
pub static GET_METADATA: Operation = Operation::new(Api::Wethod, "GET", "/api/project-metadata/{id}", "project-metadata", "get", "getMetadata")
    .says("Get a metadata field", "Returns one metadata field of projects.")
    .known_from(Docs)
    .page("get-metadata")
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_METADATA_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PROJECT_METADATA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateMetadata`: Update a metadata field.
pub static UPDATE_METADATA: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-metadata/{id}", "project-metadata", "update", "updateMetadata")
    .says("Update a metadata field", "Updates the given fields of a metadata field.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_METADATA_ID])
    .body(true, &schemas::UPDATE_PROJECT_METADATA)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_METADATA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteMetadata`: Delete a metadata field.
pub static DELETE_METADATA: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-metadata/{id}", "project-metadata", "delete", "deleteMetadata")
    .says("Delete a metadata field", "Deletes a field of the company's projects.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_METADATA_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listMetadata`: List metadata fields.
pub static LIST_METADATA: Operation = Operation::new(Api::Wethod, "GET", "/api/project-metadata", "project-metadata", "list", "listMetadata")
    .says("List metadata fields", "Lists the fields that the company has added to its projects.")
    .known_from(Docs)
    .page("list-metadata")
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PROJECT_METADATA))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `createMetadata`: Create a metadata field.
pub static CREATE_METADATA: Operation = Operation::new(Api::Wethod, "POST", "/api/project-metadata", "project-metadata", "create", "createMetadata")
    .says("Create a metadata field", "Adds a field to the projects of the company.")
    .known_from(Docs)
    .page("create-metadata")
    .permissions(&[Permission { name: "settings.company", allows: "Change the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_METADATA)
    .responds(&[
        Response::json("201", Object(&schemas::PROJECT_METADATA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProjectPlanArea`: Get a project plan area.
pub static GET_PROJECT_PLAN_AREA: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-areas/{id}", "project-plan-areas", "get", "getProjectPlanArea")
    .says("Get a project plan area", "Returns one area of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_AREAS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_AREA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProjectPlanArea`: Update a project plan area.
pub static UPDATE_PROJECT_PLAN_AREA: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-plan-areas/{id}", "project-plan-areas", "update", "updateProjectPlanArea")
    .says("Update a project plan area", "Renames an area of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_AREAS_ID])
    .body(true, &schemas::UPDATE_PROJECT_PLAN_AREA)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_AREA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteProjectPlanArea`: Delete a project plan area.
pub static DELETE_PROJECT_PLAN_AREA: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-plan-areas/{id}", "project-plan-areas", "delete", "deleteProjectPlanArea")
    .says("Delete a project plan area", "Deletes an area of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_AREAS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectPlanAreas`: List project plan areas.
pub static LIST_PROJECT_PLAN_AREAS: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-areas", "project-plan-areas", "list", "listProjectPlanAreas")
    .says("List project plan areas", "Lists the areas of project plans.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_AREAS_PROJECT_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT_PLAN_AREA))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProjectPlanArea`: Create a project plan area.
pub static CREATE_PROJECT_PLAN_AREA: Operation = Operation::new(Api::Wethod, "POST", "/api/project-plan-areas", "project-plan-areas", "create", "createProjectPlanArea")
    .says("Create a project plan area", "Adds an area to the plan of a project.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_PLAN_AREA)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_AREA)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProjectPlanSubtaskAssignee`: Get a project plan subtask assignee.
pub static GET_PROJECT_PLAN_SUBTASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-subtask-assignees/{id}", "project-plan-subtask-assignees", "get", "getProjectPlanSubtaskAssignee")
    .says("Get a project plan subtask assignee", "Returns the assignment of one person to a subtask.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_SUBTASK_ASSIGNEE)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProjectPlanSubtaskAssignee`: Update a project plan subtask assignee.
pub static UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-plan-subtask-assignees/{id}", "project-plan-subtask-assignees", "update", "updateProjectPlanSubtaskAssignee")
    .says("Update a project plan subtask assignee", "Updates the assignment of a person to a subtask.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_ID])
    .body(true, &schemas::UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_SUBTASK_ASSIGNEE)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteProjectPlanSubtaskAssignee`: Delete a project plan subtask assignee.
pub static DELETE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-plan-subtask-assignees/{id}", "project-plan-subtask-assignees", "delete", "deleteProjectPlanSubtaskAssignee")
    .says("Delete a project plan subtask assignee", "Deletes the assignment of a person to a subtask.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectPlanSubtaskAssignees`: List project plan subtask assignees.
pub static LIST_PROJECT_PLAN_SUBTASK_ASSIGNEES: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-subtask-assignees", "project-plan-subtask-assignees", "list", "listProjectPlanSubtaskAssignees")
    .says("List project plan subtask assignees", "Lists the assignments of people to subtasks of project plans.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_EMPLOYEE_ID,
        &parameters::PROJECT_PLAN_SUBTASK_ID, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_PROJECT_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT_PLAN_SUBTASK_ASSIGNEE))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProjectPlanSubtaskAssignee`: Assign a person to a project plan subtask.
pub static CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "POST", "/api/project-plan-subtask-assignees", "project-plan-subtask-assignees", "create", "createProjectPlanSubtaskAssignee")
    .says("Assign a person to a project plan subtask", "Assigns a person to a subtask of a project plan.")
    .known_from(Docs)
    .page("create-project-plan-subtask-assignee")
    .permissions(&[Permission { name: "project_plan.edit", allows: "Edit project plans." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE)
    .responds(&[
        Response::json("201", Object(&schemas::PROJECT_PLAN_SUBTASK_ASSIGNEE)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProjectPlanSubtask`: Get a project plan subtask.
pub static GET_PROJECT_PLAN_SUBTASK: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-subtasks/{id}", "project-plan-subtasks", "get", "getProjectPlanSubtask")
    .says("Get a project plan subtask", "Returns one subtask of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASKS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_SUBTASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProjectPlanSubtask`: Update a project plan subtask.
pub static UPDATE_PROJECT_PLAN_SUBTASK: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-plan-subtasks/{id}", "project-plan-subtasks", "update", "updateProjectPlanSubtask")
    .says("Update a project plan subtask", "Updates the given fields of a subtask.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASKS_ID])
    .body(true, &schemas::UPDATE_PROJECT_PLAN_SUBTASK)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_SUBTASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteProjectPlanSubtask`: Delete a project plan subtask.
pub static DELETE_PROJECT_PLAN_SUBTASK: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-plan-subtasks/{id}", "project-plan-subtasks", "delete", "deleteProjectPlanSubtask")
    .says("Delete a project plan subtask", "Deletes a subtask of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASKS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectPlanSubtasks`: List project plan subtasks.
pub static LIST_PROJECT_PLAN_SUBTASKS: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-subtasks", "project-plan-subtasks", "list", "listProjectPlanSubtasks")
    .says("List project plan subtasks", "Lists the subtasks of project plans.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASKS_PROJECT_ID,
        &parameters::PROJECT_PLAN_SUBTASKS_PROJECT_PLAN_TASK_ID, &parameters::PROJECT_PLAN_SUBTASKS_EMPLOYEE_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT_PLAN_SUBTASK))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProjectPlanSubtask`: Create a project plan subtask.
pub static CREATE_PROJECT_PLAN_SUBTASK: Operation = Operation::new(Api::Wethod, "POST", "/api/project-plan-subtasks", "project-plan-subtasks", "create", "createProjectPlanSubtask")
    .says("Create a project plan subtask", "Adds a subtask to a task of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_PLAN_SUBTASK)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_SUBTASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProjectPlanTaskAssignee`: Get a project plan task assignee.
pub static GET_PROJECT_PLAN_TASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-task-assignees/{id}", "project-plan-task-assignees", "get", "getProjectPlanTaskAssignee")
    .says("Get a project plan task assignee", "Returns the assignment of one person to a task.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASK_ASSIGNEES_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_TASK_ASSIGNEE)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProjectPlanTaskAssignee`: Update a project plan task assignee.
pub static UPDATE_PROJECT_PLAN_TASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-plan-task-assignees/{id}", "project-plan-task-assignees", "update", "updateProjectPlanTaskAssignee")
    .says("Update a project plan task assignee", "Updates the assignment of a person to a task.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASK_ASSIGNEES_ID])
    .body(true, &schemas::UPDATE_PROJECT_PLAN_TASK_ASSIGNEE)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_TASK_ASSIGNEE)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteProjectPlanTaskAssignee`: Delete a project plan task assignee.
pub static DELETE_PROJECT_PLAN_TASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-plan-task-assignees/{id}", "project-plan-task-assignees", "delete", "deleteProjectPlanTaskAssignee")
    .says("Delete a project plan task assignee", "Deletes the assignment of a person to a task.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASK_ASSIGNEES_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectPlanTaskAssignees`: List project plan task assignees.
pub static LIST_PROJECT_PLAN_TASK_ASSIGNEES: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-task-assignees", "project-plan-task-assignees", "list", "listProjectPlanTaskAssignees")
    .says("List project plan task assignees", "Lists the assignments of people to tasks of project plans.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_EMPLOYEE_ID,
        &parameters::PROJECT_PLAN_TASK_ASSIGNEES_PROJECT_PLAN_TASK_ID, &parameters::PROJECT_PLAN_SUBTASK_ASSIGNEES_PROJECT_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT_PLAN_TASK_ASSIGNEE))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProjectPlanTaskAssignee`: Assign a person to a project plan task.
pub static CREATE_PROJECT_PLAN_TASK_ASSIGNEE: Operation = Operation::new(Api::Wethod, "POST", "/api/project-plan-task-assignees", "project-plan-task-assignees", "create", "createProjectPlanTaskAssignee")
    .says("Assign a person to a project plan task", "Assigns a person to a task of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_PLAN_TASK_ASSIGNEE)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_TASK_ASSIGNEE)),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProjectPlanTask`: Get a project plan task.
pub static GET_PROJECT_PLAN_TASK: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-tasks/{id}", "project-plan-tasks", "get", "getProjectPlanTask")
    .says("Get a project plan task", "Returns one task of a project plan.")
    .known_from(Docs)
    .page("get-project-plan-task")
    .permissions(&[Permission { name: "project_plan.view", allows: "View project plans." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASKS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PROJECT_PLAN_TASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProjectPlanTask`: Update a project plan task.
pub static UPDATE_PROJECT_PLAN_TASK: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-plan-tasks/{id}", "project-plan-tasks", "update", "updateProjectPlanTask")
    .says("Update a project plan task", "Updates the given fields of a task.")
    .known_from(Docs)
    .page("update-project-plan-task")
    .permissions(&[Permission { name: "project_plan.edit", allows: "Edit project plans." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASKS_ID])
    .body(true, &schemas::UPDATE_PROJECT_PLAN_TASK)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_PLAN_TASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteProjectPlanTask`: Delete a project plan task.
pub static DELETE_PROJECT_PLAN_TASK: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-plan-tasks/{id}", "project-plan-tasks", "delete", "deleteProjectPlanTask")
    .says("Delete a project plan task", "Deletes a task of a project plan.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASKS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectPlanTasks`: List project plan tasks.
pub static LIST_PROJECT_PLAN_TASKS: Operation = Operation::new(Api::Wethod, "GET", "/api/project-plan-tasks", "project-plan-tasks", "list", "listProjectPlanTasks")
    .says("List project plan tasks", "Lists the tasks of project plans.")
    .known_from(Docs)
    .page("list-project-plan-tasks")
    .permissions(&[Permission { name: "project_plan.view", allows: "View project plans." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_PLAN_TASKS_PROJECT_ID,
        &parameters::PROJECT_PLAN_AREA_ID, &parameters::PROJECT_PLAN_TASKS_EMPLOYEE_ID, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PROJECT_PLAN_TASK))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProjectPlanTask`: Create a project plan task.
pub static CREATE_PROJECT_PLAN_TASK: Operation = Operation::new(Api::Wethod, "POST", "/api/project-plan-tasks", "project-plan-tasks", "create", "createProjectPlanTask")
    .says("Create a project plan task", "Adds a task to an area of a project plan.")
    .known_from(Docs)
    .page("create-project-plan-task")
    .permissions(&[Permission { name: "project_plan.edit", allows: "Edit project plans." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_PLAN_TASK)
    .responds(&[
        Response::json("201", Object(&schemas::PROJECT_PLAN_TASK)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `listProjectStages`: List project stages.
pub static LIST_PROJECT_STAGES: Operation = Operation::new(Api::Wethod, "GET", "/api/project-stages", "project-stages", "list", "listProjectStages")
    .says("List project stages", "Lists the stages of the company's projects.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_STAGES_SEARCH,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::CAPACITIES_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT_STAGE))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `listProjectStatusAreas`: List project status areas.
pub static LIST_PROJECT_STATUS_AREAS: Operation = Operation::new(Api::Wethod, "GET", "/api/project-status-areas", "project-status-areas", "list", "listProjectStatusAreas")
    .says("List project status areas", "Lists the status reports on single areas of projects.")
    .known_from(Docs)
    .page("list-project-status-areas")
    .permissions(&[
        Permission { name: "project_status.view", allows: "View the reports on the status of the user's own projects." },
        Permission { name: "project_status.view_other", allows: "View the reports on the status of other users' projects." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_STATUS_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PROJECT_STATUS_AREA))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProjectStatus`: Get a project status.
pub static GET_PROJECT_STATUS: Operation = Operation::new(Api::Wethod, "GET", "/api/project-statuses/{id}", "project-statuses", "get", "getProjectStatus")
    .says("Get a project status", "Returns one report on the status of a project.")
    .known_from(Docs)
    .page("get-project-status")
    .permissions(&[
        Permission { name: "project_status.view", allows: "View the reports on the status of the user's own projects." },
        Permission { name: "project_status.view_other", allows: "View the reports on the status of other users' projects." },
    ])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_STATUSES_ID, &parameters::CAPACITIES_DELETED,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PROJECT_STATUS)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateProjectStatus`: Update a project status.
pub static UPDATE_PROJECT_STATUS: Operation = Operation::new(Api::Wethod, "PATCH", "/api/project-statuses/{id}", "project-statuses", "update", "updateProjectStatus")
    .says("Update a project status", "Updates the given fields of a report.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_STATUSES_ID])
    .body(true, &schemas::UPDATE_PROJECT_STATUS)
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_STATUS)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteProjectStatus`: Delete a project status.
pub static DELETE_PROJECT_STATUS: Operation = Operation::new(Api::Wethod, "DELETE", "/api/project-statuses/{id}", "project-statuses", "delete", "deleteProjectStatus")
    .says("Delete a project status", "Deletes a report on the status of a project.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_STATUSES_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectStatuses`: List project statuses.
pub static LIST_PROJECT_STATUSES: Operation = Operation::new(Api::Wethod, "GET", "/api/project-statuses", "project-statuses", "list", "listProjectStatuses")
    .says("List project statuses", "Lists the reports on the status of projects.")
    .known_from(Docs)
    .page("list-project-statuses")
    .permissions(&[
        Permission { name: "project_status.view", allows: "View the reports on the status of the user's own projects." },
        Permission { name: "project_status.view_other", allows: "View the reports on the status of other users' projects." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_STATUSES_PROJECT_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CLIENTS_DELETED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::PROJECT_STATUS))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProjectStatus`: Create a project status.
pub static CREATE_PROJECT_STATUS: Operation = Operation::new(Api::Wethod, "POST", "/api/project-statuses", "project-statuses", "create", "createProjectStatus")
    .says("Create a project status", "Creates a report on the status of a project.")
    .known_from(Docs)
    .page("create-project-status")
    .permissions(&[
        Permission { name: "project_status.create", allows: "Report on the status of the user's own projects." },
        Permission { name: "project_status.create_other", allows: "Report on the status of other users' projects." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT_STATUS)
    .responds(&[
        Response::json("201", Object(&schemas::PROJECT_STATUS)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getProjectType`: Get a project type.
pub static GET_PROJECT_TYPE: Operation = Operation::new(Api::Wethod, "GET", "/api/project-types/{id}", "project-types", "get", "getProjectType")
    .says("Get a project type", "Returns one type of projects.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_TYPES_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT_TYPE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjectTypes`: List project types.
pub static LIST_PROJECT_TYPES: Operation = Operation::new(Api::Wethod, "GET", "/api/project-types", "project-types", "list", "listProjectTypes")
    .says("List project types", "Lists the kinds of projects in the company.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROJECT_TYPES_SEARCH, &parameters::GROUP,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::CAPACITIES_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT_TYPE))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getProject`: Get a project.
pub static GET_PROJECT: Operation = Operation::new(Api::Wethod, "GET", "/api/projects/{id}", "projects", "get", "getProject")
    .says("Get a project", "Returns one project.")
    .known_from(Docs)
    .page("get-project")
    .permissions(&[
        Permission { name: "pipeline.view", allows: "View the user's own projects." },
        Permission { name: "pipeline.view_other", allows: "View other users' projects." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_PROJECT_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PROJECT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateProject`: Update a project.
pub static UPDATE_PROJECT: Operation = Operation::new(Api::Wethod, "PATCH", "/api/projects/{id}", "projects", "update", "updateProject")
    .says("Update a project", "Updates the given fields of a project.")
    .known_from(Docs)
    .page("update-project")
    .permissions(&[
        Permission { name: "pipeline.edit", allows: "Edit the user's own projects." },
        Permission { name: "pipeline.edit_other", allows: "Edit other users' projects." },
        Permission { name: "pipeline.job_order", allows: "Edit the job orders of projects." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_PROJECT_ID])
    .body(true, &schemas::UPDATE_PROJECT)
    .responds(&[
        Response::json("200", Object(&schemas::PROJECT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `deleteProject`: Delete a project.
pub static DELETE_PROJECT: Operation = Operation::new(Api::Wethod, "DELETE", "/api/projects/{id}", "projects", "delete", "deleteProject")
    .says("Delete a project", "Deletes a project.")
    .known_from(Docs)
    .page("delete-project")
    .permissions(&[
        Permission { name: "pipeline.delete", allows: "Delete the user's own projects." },
        Permission { name: "pipeline.delete_other", allows: "Delete other users' projects." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_PROJECT_ID])
    .responds(&[
        Response::nothing("200"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `archiveProject`: Archive a project.
pub static ARCHIVE_PROJECT: Operation = Operation::new(Api::Wethod, "POST", "/api/projects/{id}:archive", "projects", "archive", "archiveProject")
    .says("Archive a project", "Archives a project.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ARCHIVE_PROJECT_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `unarchiveProject`: Unarchive a project.
pub static UNARCHIVE_PROJECT: Operation = Operation::new(Api::Wethod, "POST", "/api/projects/{id}:unarchive", "projects", "unarchive", "unarchiveProject")
    .says("Unarchive a project", "Restores an archived project.")
    .known_from(Docs)
    .page("unarchive-project")
    .permissions(&[
        Permission { name: "pipeline.edit", allows: "Edit the user's own projects." },
        Permission { name: "pipeline.edit_other", allows: "Edit other users' projects." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_PROJECT_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::PROJECT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listProjects`: List projects.
pub static LIST_PROJECTS: Operation = Operation::new(Api::Wethod, "GET", "/api/projects", "projects", "list", "listProjects")
    .says("List projects", "Lists the projects that the token's owner may see.")
    .known_from(Docs)
    .page("list-projects")
    .permissions(&[
        Permission { name: "pipeline.view", allows: "View the user's own projects." },
        Permission { name: "pipeline.view_other", allows: "View other users' projects." },
    ])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::PROBABILITY, &parameters::PROJECT_STAGE_ID,
        &parameters::DATE_START, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED,
        &parameters::CLIENTS_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::PROJECT))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createProject`: Create a project.
pub static CREATE_PROJECT: Operation = Operation::new(Api::Wethod, "POST", "/api/projects", "projects", "create", "createProject")
    .says("Create a project", "Creates a project.")
    .known_from(Docs)
    .page("create-project")
    .permissions(&[
        Permission { name: "pipeline.create", allows: "Create the user's own projects." },
        Permission { name: "pipeline.create_other", allows: "Create other users' projects." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_PROJECT)
    .responds(&[
        Response::json("201", Object(&schemas::PROJECT)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `getRole`: Get a role.
pub static GET_ROLE: Operation = Operation::new(Api::Wethod, "GET", "/api/roles/{id}", "roles", "get", "getRole")
    .says("Get a role", "Returns one role.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ROLES_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::ROLE)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listRoles`: List roles.
pub static LIST_ROLES: Operation = Operation::new(Api::Wethod, "GET", "/api/roles", "roles", "list", "listRoles")
    .says("List roles", "Lists the roles of the company. A role is a set of permissions that are assigned together.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::ROLE))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getStream`: Get a stream.
pub static GET_STREAM: Operation = Operation::new(Api::Wethod, "GET", "/api/streams/{id}", "streams", "get", "getStream")
    .says("Get a stream", "Returns one stream.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_STREAM_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::STREAM)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `updateStream`: Update a stream.
pub static UPDATE_STREAM: Operation = Operation::new(Api::Wethod, "PATCH", "/api/streams/{id}", "streams", "update", "updateStream")
    .says("Update a stream", "Renames a stream.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_STREAM_ID])
    .body(true, &schemas::UPDATE_STREAM)
    .responds(&[
        Response::json("2XX", Object(&schemas::STREAM)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteStream`: Delete a stream.
pub static DELETE_STREAM: Operation = Operation::new(Api::Wethod, "DELETE", "/api/streams/{id}", "streams", "delete", "deleteStream")
    .says("Delete a stream", "Deletes a stream.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_STREAM_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `archiveStream`: Archive a stream.
pub static ARCHIVE_STREAM: Operation = Operation::new(Api::Wethod, "POST", "/api/streams/{id}:archive", "streams", "archive", "archiveStream")
    .says("Archive a stream", "Archives a stream.")
    .known_from(Docs)
    .page("archive-stream")
    .permissions(&[Permission { name: "settings.company", allows: "Work with the settings of the company." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ARCHIVE_STREAM_ID])
    .responds(&[
        Response::json("200", Object(&schemas::STREAM)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `unarchiveStream`: Unarchive a stream.
pub static UNARCHIVE_STREAM: Operation = Operation::new(Api::Wethod, "POST", "/api/streams/{id}:unarchive", "streams", "unarchive", "unarchiveStream")
    .says("Unarchive a stream", "Restores an archived stream.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::GET_STREAM_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::STREAM)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `attachLeaderToStream`: Attach a leader to a stream.
pub static ATTACH_LEADER_TO_STREAM: Operation = Operation::new(Api::Wethod, "POST", "/api/streams/{stream_id}/leaders/{leader_id}", "streams", "attach_leader", "attachLeaderToStream")
    .says("Attach a leader to a stream", "Makes a person a leader of a stream. Streams must be enabled in the settings of the company.")
    .known_from(Docs)
    .page("attach-leader-to-stream")
    .permissions(&[Permission { name: "settings.company", allows: "Work with the settings of the company." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ATTACH_LEADER_TO_STREAM_STREAM_ID, &parameters::LEADER_ID,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::STREAM_LEADER)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `detachStreamLeader`: Detach a leader from a stream.
pub static DETACH_STREAM_LEADER: Operation = Operation::new(Api::Wethod, "DELETE", "/api/streams/{stream_id}/leaders/{leader_id}", "streams", "detach_leader", "detachStreamLeader")
    .says("Detach a leader from a stream", "Removes a leader from a stream. Streams must be enabled in the settings of the company.")
    .known_from(Docs)
    .page("detach-stream-leader")
    .permissions(&[Permission { name: "settings.company", allows: "Work with the settings of the company." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ATTACH_LEADER_TO_STREAM_STREAM_ID, &parameters::LEADER_ID,
    ])
    .responds(&[
        Response::nothing("200"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listStreamLeaders`: List the leaders of a stream.
pub static LIST_STREAM_LEADERS: Operation = Operation::new(Api::Wethod, "GET", "/api/streams/{stream_id}/leaders", "streams", "list_leaders", "listStreamLeaders")
    .says("List the leaders of a stream", "Lists the leaders of a stream.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::LIST_STREAM_LEADERS_STREAM_ID,
        &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::CAPACITIES_DELETED, &parameters::CAPACITIES_DELETED_AT, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::STREAM_LEADER))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `attachMemberToStream`: Attach a member to a stream.
pub static ATTACH_MEMBER_TO_STREAM: Operation = Operation::new(Api::Wethod, "POST", "/api/streams/{stream_id}/members/{member_id}", "streams", "attach_member", "attachMemberToStream")
    .says("Attach a member to a stream", "Makes a person a member of a stream.")
    .known_from(Docs)
    .page("attach-member-to-stream")
    .permissions(&[Permission { name: "settings.team", allows: "Work with the settings of the team." }])
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ATTACH_LEADER_TO_STREAM_STREAM_ID, &parameters::MEMBER_ID,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::STREAM_MEMBER)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listStreamMembers`: List the members of a stream.
pub static LIST_STREAM_MEMBERS: Operation = Operation::new(Api::Wethod, "GET", "/api/streams/{stream_id}/members", "streams", "list_members", "listStreamMembers")
    .says("List the members of a stream", "Lists the members of a stream. Streams must be enabled in the settings of the company.")
    .known_from(Docs)
    .page("list-stream-members")
    .permissions(&[Permission { name: "settings.company", allows: "Work with the settings of the company." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::ATTACH_LEADER_TO_STREAM_STREAM_ID,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::STREAM_MEMBER))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listStreams`: List streams.
pub static LIST_STREAMS: Operation = Operation::new(Api::Wethod, "GET", "/api/streams", "streams", "list", "listStreams")
    .says("List streams", "Lists the streams of the company, with their leaders and members if `include` selects them.")
    .known_from(Docs)
    .page("list-streams")
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::STREAMS_IS_ARCHIVED, &parameters::STREAMS_INCLUDE,
        &parameters::STREAMS_SEARCH, &parameters::BUDGET_AREAS_UPDATED_AT, &parameters::STREAMS_ORDER, &parameters::LIMIT,
        &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::STREAM))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createStream`: Create a stream.
pub static CREATE_STREAM: Operation = Operation::new(Api::Wethod, "POST", "/api/streams", "streams", "create", "createStream")
    .says("Create a stream", "Creates a stream of the company.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_STREAM)
    .responds(&[
        Response::json("2XX", Object(&schemas::STREAM)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `listTimesheetAreas`: List timesheet areas.
pub static LIST_TIMESHEET_AREAS: Operation = Operation::new(Api::Wethod, "GET", "/api/timesheet-areas", "timesheet-areas", "list", "listTimesheetAreas")
    .says("List timesheet areas", "Lists the division of timesheet hours among the areas of budgets.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEET_ID, &parameters::BUDGET_JOB_TITLES_UPDATED_AT,
        &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::TIMESHEET_AREA))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getTimesheetLog`: Get a timesheet log.
pub static GET_TIMESHEET_LOG: Operation = Operation::new(Api::Wethod, "GET", "/api/timesheet-logs/{id}", "timesheet-logs", "get", "getTimesheetLog")
    .says("Get a timesheet log", "Returns one change of a timesheet.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEET_LOGS_ID])
    .responds(&[
        Response::json("2XX", Object(&schemas::TIMESHEET_LOG)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listTimesheetLogs`: List timesheet logs.
pub static LIST_TIMESHEET_LOGS: Operation = Operation::new(Api::Wethod, "GET", "/api/timesheet-logs", "timesheet-logs", "list", "listTimesheetLogs")
    .says("List timesheet logs", "Lists the changes of timesheets: the author, the person, and the hours before and after.")
    .known_from(Docs)
    .page("list-timesheet-logs")
    .permissions(&[Permission { name: "report.view_timesheet", allows: "View the report on timesheets." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEET_LOGS_PERSON_ID, &parameters::TIMESHEET_LOGS_DATE,
        &parameters::TIMESHEET_LOGS_PROJECT_ID, &parameters::TO_PROJECT_ID, &parameters::MODE,
        &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::TIMESHEET_LOGS_ORDER, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::TIMESHEET_LOG))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `getTimesheetWhitelist`: Get a timesheet whitelist.
pub static GET_TIMESHEET_WHITELIST: Operation = Operation::new(Api::Wethod, "GET", "/api/timesheet-whitelists/{id}", "timesheet-whitelists", "get", "getTimesheetWhitelist")
    .says("Get a timesheet whitelist", "Returns one whitelist entry.")
    .known_from(Docs)
    .page("get-timesheet-whitelist")
    .permissions(&[
        Permission { name: "pipeline.view", allows: "View the user's own projects in the pipeline." },
        Permission { name: "pipeline.view_other", allows: "View other people's projects in the pipeline." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEET_WHITELISTS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::TIMESHEET_WHITELIST)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `deleteTimesheetWhitelist`: Delete a timesheet whitelist.
pub static DELETE_TIMESHEET_WHITELIST: Operation = Operation::new(Api::Wethod, "DELETE", "/api/timesheet-whitelists/{id}", "timesheet-whitelists", "delete", "deleteTimesheetWhitelist")
    .says("Delete a timesheet whitelist", "Removes a person from the timesheet whitelist of a project.")
    .known_from(Docs)
    .page("delete-timesheet-whitelist")
    .permissions(&[
        Permission { name: "pipeline.edit", allows: "Edit the user's own projects in the pipeline." },
        Permission { name: "pipeline.edit_other", allows: "Edit other people's projects in the pipeline." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEET_WHITELISTS_ID])
    .responds(&[
        Response::nothing("200"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listTimesheetWhitelists`: List timesheet whitelists.
pub static LIST_TIMESHEET_WHITELISTS: Operation = Operation::new(Api::Wethod, "GET", "/api/timesheet-whitelists", "timesheet-whitelists", "list", "listTimesheetWhitelists")
    .says("List timesheet whitelists", "Lists the persons on the timesheet whitelists of projects.")
    .known_from(Sdk)
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEET_WHITELISTS_PROJECT_ID,
        &parameters::TIMESHEET_WHITELISTS_PERSON_ID, &parameters::BUDGET_JOB_TITLES_UPDATED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("2XX", List(&Object(&schemas::TIMESHEET_WHITELIST))),
        Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createTimesheetWhitelist`: Create a timesheet whitelist.
pub static CREATE_TIMESHEET_WHITELIST: Operation = Operation::new(Api::Wethod, "POST", "/api/timesheet-whitelists", "timesheet-whitelists", "create", "createTimesheetWhitelist")
    .says("Create a timesheet whitelist", "Adds a person to the timesheet whitelist of a project.")
    .known_from(Docs)
    .page("create-timesheet-whitelist")
    .permissions(&[
        Permission { name: "pipeline.edit", allows: "Edit the user's own projects in the pipeline." },
        Permission { name: "pipeline.edit_other", allows: "Edit other people's projects in the pipeline." },
    ])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_TIMESHEET_WHITELIST)
    .responds(&[
        Response::json("201", Object(&schemas::TIMESHEET_WHITELIST)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("409", Json), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `updateTimesheet`: Update a timesheet.
pub static UPDATE_TIMESHEET: Operation = Operation::new(Api::Wethod, "PATCH", "/api/timesheets/{id}", "timesheets", "update", "updateTimesheet")
    .says("Update a timesheet", "Updates the given fields of a timesheet entry.")
    .known_from(Docs)
    .page("update-timesheet")
    .permissions(&[Permission { name: "timetracking.view", allows: "View the tracking of time." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEETS_ID])
    .body(true, &schemas::UPDATE_TIMESHEET)
    .responds(&[
        Response::json("200", Object(&schemas::TIMESHEET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("429", Json),
    ]);

/// `deleteTimesheet`: Delete a timesheet.
pub static DELETE_TIMESHEET: Operation = Operation::new(Api::Wethod, "DELETE", "/api/timesheets/{id}", "timesheets", "delete", "deleteTimesheet")
    .says("Delete a timesheet", "Deletes a timesheet entry.")
    .known_from(Sdk)
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEETS_ID])
    .responds(&[
        Response::nothing("2XX"), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("404", Object(&schemas::NOT_FOUND_RESPONSE)), Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)),
        Response::json("429", Json),
    ]);

/// `listTimesheets`: List timesheets.
pub static LIST_TIMESHEETS: Operation = Operation::new(Api::Wethod, "GET", "/api/timesheets", "timesheets", "list", "listTimesheets")
    .says("List timesheets", "Lists the entries of timesheets: the hours that people spent on projects.")
    .known_from(Docs)
    .page("list-timesheets")
    .permissions(&[Permission { name: "timetracking.view", allows: "View the tracking of time." }])
    .paging(Paging::Offset { size: "limit", position: "offset" })
    .parameters(&[
        &parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION, &parameters::TIMESHEETS_PROJECT_ID, &parameters::TIMESHEETS_PERSON_ID,
        &parameters::TIMESHEETS_DATE, &parameters::BUDGET_PRICE_LIST_LEVELS_UPDATED_AT, &parameters::CAPACITIES_DELETED,
        &parameters::CLIENTS_DELETED_AT, &parameters::LIMIT, &parameters::OFFSET,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::TIMESHEET))), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("412", Object(&schemas::PRECONDITION_FAILED_RESPONSE)), Response::json("429", Json),
    ]);

/// `createTimesheet`: Create a timesheet.
pub static CREATE_TIMESHEET: Operation = Operation::new(Api::Wethod, "POST", "/api/timesheets", "timesheets", "create", "createTimesheet")
    .says("Create a timesheet", "Records hours that a person spent on a project.")
    .known_from(Docs)
    .page("create-timesheet")
    .permissions(&[Permission { name: "timetracking.view", allows: "View the tracking of time." }])
    .parameters(&[&parameters::WETHOD_COMPANY, &parameters::WETHOD_VERSION])
    .body(true, &schemas::CREATE_TIMESHEET)
    .responds(&[
        Response::json("201", Object(&schemas::TIMESHEET)), Response::json("400", Object(&schemas::VALIDATION_FAILED_RESPONSE)),
        Response::json("401", Object(&schemas::UNAUTHORIZED_RESPONSE)), Response::json("403", Object(&schemas::FORBIDDEN_RESPONSE)),
        Response::json("429", Json),
    ]);
