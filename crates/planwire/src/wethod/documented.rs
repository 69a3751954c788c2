// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::observe::documented::{Documented, Exchange, Keyed};
/// The bodies of every operation.
pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange {
        id: "getBudgetArea",
        request: None,
        answers: &[
            ("200", &BUDGET_AREA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateBudgetArea",
        request: Some(&UPDATE_BUDGET_AREA),
        answers: &[
            ("2XX", &BUDGET_AREA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBudgetAreas",
        request: None,
        answers: &[
            ("200", &Documented::List(&BUDGET_AREA)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createBudgetArea",
        request: Some(&CREATE_BUDGET_AREA),
        answers: &[
            ("201", &BUDGET_AREA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getBudgetDay",
        request: None,
        answers: &[
            ("2XX", &BUDGET_DAY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateBudgetDay",
        request: Some(&UPDATE_BUDGET_DAY),
        answers: &[
            ("200", &BUDGET_DAY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBudgetDays",
        request: None,
        answers: &[
            ("200", &Documented::List(&BUDGET_DAY)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getBudgetJobTitle",
        request: None,
        answers: &[
            ("200", &BUDGET_JOB_TITLE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBudgetJobTitles",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&BUDGET_JOB_TITLE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getBudgetPriceListLevel",
        request: None,
        answers: &[
            ("2XX", &BUDGET_PRICE_LIST_LEVEL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBudgetPriceListLevels",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&BUDGET_PRICE_LIST_LEVEL)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getBudgetTask",
        request: None,
        answers: &[
            ("200", &BUDGET_TASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateBudgetTask",
        request: Some(&UPDATE_BUDGET_TASK),
        answers: &[
            ("200", &BUDGET_TASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteBudgetTask",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBudgetTasks",
        request: None,
        answers: &[
            ("200", &Documented::List(&BUDGET_TASK)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createBudgetTask",
        request: Some(&CREATE_BUDGET_TASK),
        answers: &[
            ("2XX", &BUDGET_TASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getBudget",
        request: None,
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateBudget",
        request: Some(&UPDATE_BUDGET),
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "approveBudget",
        request: Some(&APPROVE_BUDGET),
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "draftBudget",
        request: None,
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "recallBudget",
        request: None,
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "rejectBudget",
        request: Some(&REJECT_BUDGET),
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "setBaseline",
        request: None,
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "submitBudget",
        request: Some(&SUBMIT_BUDGET),
        answers: &[
            ("200", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBudgets",
        request: None,
        answers: &[
            ("200", &Documented::List(&BUDGET)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createBudget",
        request: Some(&CREATE_BUDGET),
        answers: &[
            ("2XX", &BUDGET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getBusinessUnit",
        request: None,
        answers: &[
            ("2XX", &BUSINESS_UNIT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listBusinessUnits",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&BUSINESS_UNIT)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getCapacity",
        request: None,
        answers: &[
            ("200", &CAPACITY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listCapacities",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&CAPACITY)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateClient",
        request: Some(&UPDATE_CLIENT),
        answers: &[
            ("200", &CLIENT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteClient",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createClient",
        request: Some(&CREATE_CLIENT),
        answers: &[
            ("2XX", &CLIENT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getClient",
        request: None,
        answers: &[
            ("200", &CLIENT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listClients",
        request: None,
        answers: &[
            ("200", &Documented::List(&CLIENT)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateContact",
        request: Some(&UPDATE_CONTACT),
        answers: &[
            ("2XX", &CONTACT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteContact",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createContact",
        request: Some(&CREATE_CONTACT),
        answers: &[
            ("201", &CONTACT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getContact",
        request: None,
        answers: &[
            ("200", &CONTACT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listContacts",
        request: None,
        answers: &[
            ("200", &Documented::List(&CONTACT)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getCustomFieldOption",
        request: None,
        answers: &[
            ("2XX", &CUSTOM_FIELD_OPTION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateCustomFieldOption",
        request: Some(&UPDATE_CUSTOM_FIELD_OPTION),
        answers: &[
            ("2XX", &CUSTOM_FIELD_OPTION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteCustomFieldOption",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listCustomFieldOptions",
        request: None,
        answers: &[
            ("200", &Documented::List(&CUSTOM_FIELD_OPTION)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createCustomFieldOption",
        request: Some(&CREATE_CUSTOM_FIELD_OPTION),
        answers: &[
            ("2XX", &CUSTOM_FIELD_OPTION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getCustomField",
        request: None,
        answers: &[
            ("2XX", &CUSTOM_FIELD),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateCustomField",
        request: Some(&UPDATE_CUSTOM_FIELD),
        answers: &[
            ("200", &CUSTOM_FIELD),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteCustomField",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "archiveCustomField",
        request: None,
        answers: &[
            ("2XX", &CUSTOM_FIELD),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "unarchiveCustomField",
        request: None,
        answers: &[
            ("2XX", &CUSTOM_FIELD),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listCustomFields",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&CUSTOM_FIELD)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createCustomField",
        request: Some(&CREATE_CUSTOM_FIELD),
        answers: &[
            ("2XX", &CUSTOM_FIELD),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "attachLocationToHoliday",
        request: None,
        answers: &[
            ("200", &HOLIDAY_LOCATION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "detachLocationFromHoliday",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listHolidayLocations",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&HOLIDAY_LOCATION)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getHoliday",
        request: None,
        answers: &[
            ("200", &HOLIDAY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateHoliday",
        request: Some(&UPDATE_HOLIDAY),
        answers: &[
            ("2XX", &HOLIDAY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteHoliday",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listHolidays",
        request: None,
        answers: &[
            ("200", &Documented::List(&HOLIDAY)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createHoliday",
        request: Some(&CREATE_HOLIDAY),
        answers: &[
            ("201", &HOLIDAY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getInvoiceContact",
        request: None,
        answers: &[
            ("200", &INVOICE_CONTACT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listInvoiceContacts",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&INVOICE_CONTACT)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getInvoice",
        request: None,
        answers: &[
            ("2XX", &INVOICE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateInvoice",
        request: Some(&UPDATE_INVOICE),
        answers: &[
            ("2XX", &INVOICE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteInvoice",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "sendInvoice",
        request: Some(&SEND_INVOICE),
        answers: &[
            ("2XX", &INVOICE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "setPaidInvoice",
        request: Some(&SET_PAID_INVOICE),
        answers: &[
            ("2XX", &INVOICE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "setUnpaidInvoice",
        request: None,
        answers: &[
            ("2XX", &INVOICE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listInvoices",
        request: None,
        answers: &[
            ("200", &Documented::List(&INVOICE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createInvoice",
        request: Some(&CREATE_INVOICE),
        answers: &[
            ("201", &INVOICE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getJobOrderCategory",
        request: None,
        answers: &[
            ("200", &JOB_ORDER_CATEGORY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listJobOrderCategories",
        request: None,
        answers: &[
            ("200", &Documented::List(&JOB_ORDER_CATEGORY)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getJobOrderCategoryGroup",
        request: None,
        answers: &[
            ("200", &JOB_ORDER_CATEGORY_GROUP),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listJobOrderCategoryGroups",
        request: None,
        answers: &[
            ("200", &Documented::List(&JOB_ORDER_CATEGORY_GROUP)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getJobTitle",
        request: None,
        answers: &[
            ("200", &JOB_TITLE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listJobTitles",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&JOB_TITLE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getLevel",
        request: None,
        answers: &[
            ("200", &LEVEL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listLevels",
        request: None,
        answers: &[
            ("200", &Documented::List(&LEVEL)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getLocation",
        request: None,
        answers: &[
            ("200", &LOCATION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateLocation",
        request: Some(&UPDATE_LOCATION),
        answers: &[
            ("2XX", &LOCATION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteLocation",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listLocations",
        request: None,
        answers: &[
            ("200", &Documented::List(&LOCATION)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createLocation",
        request: Some(&CREATE_LOCATION),
        answers: &[
            ("2XX", &LOCATION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updatePeopleAllocation",
        request: Some(&UPDATE_PEOPLE_ALLOCATION),
        answers: &[
            ("200", &PEOPLE_ALLOCATION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deletePeopleAllocation",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listPeopleAllocations",
        request: None,
        answers: &[
            ("200", &Documented::List(&PEOPLE_ALLOCATION)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createPeopleAllocation",
        request: Some(&CREATE_PEOPLE_ALLOCATION),
        answers: &[
            ("201", &PEOPLE_ALLOCATION),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getPersonCapacity",
        request: None,
        answers: &[
            ("2XX", &PERSON_CAPACITY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updatePersonCapacity",
        request: Some(&UPDATE_PERSON_CAPACITY),
        answers: &[
            ("2XX", &PERSON_CAPACITY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deletePersonCapacity",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listPersonCapacities",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PERSON_CAPACITY)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createPersonCapacity",
        request: Some(&CREATE_PERSON_CAPACITY),
        answers: &[
            ("2XX", &PERSON_CAPACITY),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getPersonPayroll",
        request: None,
        answers: &[
            ("2XX", &PERSON_PAYROLL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updatePersonPayroll",
        request: Some(&UPDATE_PERSON_PAYROLL),
        answers: &[
            ("2XX", &PERSON_PAYROLL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deletePersonPayroll",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listPersonPayrolls",
        request: None,
        answers: &[
            ("200", &Documented::List(&PERSON_PAYROLL)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createPersonPayroll",
        request: Some(&CREATE_PERSON_PAYROLL),
        answers: &[
            ("201", &PERSON_PAYROLL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getAuthenticatedPerson",
        request: None,
        answers: &[
            ("200", &PERSON),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getPerson",
        request: None,
        answers: &[
            ("2XX", &PERSON),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updatePerson",
        request: Some(&UPDATE_PERSON),
        answers: &[
            ("2XX", &PERSON),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listPersons",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PERSON)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getPriceListLevel",
        request: None,
        answers: &[
            ("200", &PRICE_LIST_LEVEL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updatePriceListLevel",
        request: Some(&UPDATE_PRICE_LIST_LEVEL),
        answers: &[
            ("200", &PRICE_LIST_LEVEL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listPriceListLevels",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PRICE_LIST_LEVEL)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getPriceList",
        request: None,
        answers: &[
            ("2XX", &PRICE_LIST),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updatePriceList",
        request: Some(&UPDATE_PRICE_LIST),
        answers: &[
            ("2XX", &PRICE_LIST),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listPriceLists",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PRICE_LIST)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createPriceList",
        request: Some(&CREATE_PRICE_LIST),
        answers: &[
            ("201", &PRICE_LIST),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProductLevel",
        request: None,
        answers: &[
            ("200", &PRODUCT_LEVEL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProductLevel",
        request: Some(&UPDATE_PRODUCT_LEVEL),
        answers: &[
            ("2XX", &PRODUCT_LEVEL),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProductLevels",
        request: None,
        answers: &[
            ("200", &Documented::List(&PRODUCT_LEVEL)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProductionPlanStream",
        request: None,
        answers: &[
            ("2XX", &PRODUCTION_PLAN_STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProductionPlanStreams",
        request: None,
        answers: &[
            ("200", &Documented::List(&PRODUCTION_PLAN_STREAM)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProductionPlans",
        request: None,
        answers: &[
            ("200", &Documented::List(&PRODUCTION_PLAN)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProductionStream",
        request: None,
        answers: &[
            ("200", &PRODUCTION_STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProductionStreams",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PRODUCTION_STREAM)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProductions",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PRODUCTION)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProduct",
        request: None,
        answers: &[
            ("2XX", &PRODUCT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProduct",
        request: Some(&UPDATE_PRODUCT),
        answers: &[
            ("2XX", &PRODUCT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProducts",
        request: None,
        answers: &[
            ("200", &Documented::List(&PRODUCT)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProduct",
        request: Some(&CREATE_PRODUCT),
        answers: &[
            ("201", &PRODUCT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getMetadata",
        request: None,
        answers: &[
            ("200", &PROJECT_METADATA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateMetadata",
        request: Some(&UPDATE_PROJECT_METADATA),
        answers: &[
            ("2XX", &PROJECT_METADATA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteMetadata",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listMetadata",
        request: None,
        answers: &[
            ("200", &Documented::List(&PROJECT_METADATA)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createMetadata",
        request: Some(&CREATE_PROJECT_METADATA),
        answers: &[
            ("201", &PROJECT_METADATA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectPlanArea",
        request: None,
        answers: &[
            ("2XX", &PROJECT_PLAN_AREA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProjectPlanArea",
        request: Some(&UPDATE_PROJECT_PLAN_AREA),
        answers: &[
            ("2XX", &PROJECT_PLAN_AREA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProjectPlanArea",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectPlanAreas",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT_PLAN_AREA)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProjectPlanArea",
        request: Some(&CREATE_PROJECT_PLAN_AREA),
        answers: &[
            ("2XX", &PROJECT_PLAN_AREA),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectPlanSubtaskAssignee",
        request: None,
        answers: &[
            ("2XX", &PROJECT_PLAN_SUBTASK_ASSIGNEE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProjectPlanSubtaskAssignee",
        request: Some(&UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE),
        answers: &[
            ("2XX", &PROJECT_PLAN_SUBTASK_ASSIGNEE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProjectPlanSubtaskAssignee",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectPlanSubtaskAssignees",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT_PLAN_SUBTASK_ASSIGNEE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProjectPlanSubtaskAssignee",
        request: Some(&CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE),
        answers: &[
            ("201", &PROJECT_PLAN_SUBTASK_ASSIGNEE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectPlanSubtask",
        request: None,
        answers: &[
            ("2XX", &PROJECT_PLAN_SUBTASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProjectPlanSubtask",
        request: Some(&UPDATE_PROJECT_PLAN_SUBTASK),
        answers: &[
            ("2XX", &PROJECT_PLAN_SUBTASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProjectPlanSubtask",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectPlanSubtasks",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT_PLAN_SUBTASK)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProjectPlanSubtask",
        request: Some(&CREATE_PROJECT_PLAN_SUBTASK),
        answers: &[
            ("2XX", &PROJECT_PLAN_SUBTASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectPlanTaskAssignee",
        request: None,
        answers: &[
            ("2XX", &PROJECT_PLAN_TASK_ASSIGNEE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProjectPlanTaskAssignee",
        request: Some(&UPDATE_PROJECT_PLAN_TASK_ASSIGNEE),
        answers: &[
            ("2XX", &PROJECT_PLAN_TASK_ASSIGNEE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProjectPlanTaskAssignee",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectPlanTaskAssignees",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT_PLAN_TASK_ASSIGNEE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProjectPlanTaskAssignee",
        request: Some(&CREATE_PROJECT_PLAN_TASK_ASSIGNEE),
        answers: &[
            ("2XX", &PROJECT_PLAN_TASK_ASSIGNEE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectPlanTask",
        request: None,
        answers: &[
            ("200", &PROJECT_PLAN_TASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProjectPlanTask",
        request: Some(&UPDATE_PROJECT_PLAN_TASK),
        answers: &[
            ("2XX", &PROJECT_PLAN_TASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProjectPlanTask",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectPlanTasks",
        request: None,
        answers: &[
            ("200", &Documented::List(&PROJECT_PLAN_TASK)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProjectPlanTask",
        request: Some(&CREATE_PROJECT_PLAN_TASK),
        answers: &[
            ("201", &PROJECT_PLAN_TASK),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectStages",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT_STAGE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectStatusAreas",
        request: None,
        answers: &[
            ("200", &Documented::List(&PROJECT_STATUS_AREA)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectStatus",
        request: None,
        answers: &[
            ("200", &PROJECT_STATUS),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProjectStatus",
        request: Some(&UPDATE_PROJECT_STATUS),
        answers: &[
            ("2XX", &PROJECT_STATUS),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProjectStatus",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectStatuses",
        request: None,
        answers: &[
            ("200", &Documented::List(&PROJECT_STATUS)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProjectStatus",
        request: Some(&CREATE_PROJECT_STATUS),
        answers: &[
            ("201", &PROJECT_STATUS),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProjectType",
        request: None,
        answers: &[
            ("2XX", &PROJECT_TYPE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjectTypes",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT_TYPE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getProject",
        request: None,
        answers: &[
            ("200", &PROJECT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateProject",
        request: Some(&UPDATE_PROJECT),
        answers: &[
            ("200", &PROJECT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteProject",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "archiveProject",
        request: None,
        answers: &[
            ("2XX", &PROJECT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "unarchiveProject",
        request: None,
        answers: &[
            ("2XX", &PROJECT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listProjects",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&PROJECT)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createProject",
        request: Some(&CREATE_PROJECT),
        answers: &[
            ("201", &PROJECT),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getRole",
        request: None,
        answers: &[
            ("2XX", &ROLE),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listRoles",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&ROLE)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getStream",
        request: None,
        answers: &[
            ("2XX", &STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateStream",
        request: Some(&UPDATE_STREAM),
        answers: &[
            ("2XX", &STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteStream",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "archiveStream",
        request: None,
        answers: &[
            ("200", &STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "unarchiveStream",
        request: None,
        answers: &[
            ("2XX", &STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "attachLeaderToStream",
        request: None,
        answers: &[
            ("200", &STREAM_LEADER),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "detachStreamLeader",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listStreamLeaders",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&STREAM_LEADER)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "attachMemberToStream",
        request: None,
        answers: &[
            ("200", &STREAM_MEMBER),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listStreamMembers",
        request: None,
        answers: &[
            ("200", &Documented::List(&STREAM_MEMBER)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listStreams",
        request: None,
        answers: &[
            ("200", &Documented::List(&STREAM)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createStream",
        request: Some(&CREATE_STREAM),
        answers: &[
            ("2XX", &STREAM),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listTimesheetAreas",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&TIMESHEET_AREA)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getTimesheetLog",
        request: None,
        answers: &[
            ("2XX", &TIMESHEET_LOG),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listTimesheetLogs",
        request: None,
        answers: &[
            ("200", &Documented::List(&TIMESHEET_LOG)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "getTimesheetWhitelist",
        request: None,
        answers: &[
            ("200", &TIMESHEET_WHITELIST),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteTimesheetWhitelist",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listTimesheetWhitelists",
        request: None,
        answers: &[
            ("2XX", &Documented::List(&TIMESHEET_WHITELIST)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createTimesheetWhitelist",
        request: Some(&CREATE_TIMESHEET_WHITELIST),
        answers: &[
            ("201", &TIMESHEET_WHITELIST),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("409", &Documented::Anything),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "updateTimesheet",
        request: Some(&UPDATE_TIMESHEET),
        answers: &[
            ("200", &TIMESHEET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "deleteTimesheet",
        request: None,
        answers: &[
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("404", &NOT_FOUND_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "listTimesheets",
        request: None,
        answers: &[
            ("200", &Documented::List(&TIMESHEET)),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("412", &PRECONDITION_FAILED_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
    Exchange {
        id: "createTimesheet",
        request: Some(&CREATE_TIMESHEET),
        answers: &[
            ("201", &TIMESHEET),
            ("400", &VALIDATION_FAILED_RESPONSE),
            ("401", &UNAUTHORIZED_RESPONSE),
            ("403", &FORBIDDEN_RESPONSE),
            ("429", &Documented::Anything),
        ],
    },
];
static APPROVE_BUDGET: Documented = Documented::Object {
    fields: &[("message", &Documented::Anything)],
    keyed: None,
};
static ARCHIVED_CUSTOM_FIELDS: Documented = Documented::Enum(
    &["exclude", "include", "only"],
);
static BUDGET: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("final_net_price", &Documented::Anything),
        ("final_net_price_currency", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_baseline", &Documented::Anything),
        ("is_currency_enabled", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("status", &BUDGET_STATUS),
        ("stream_id", &Documented::Anything),
        ("total_cost", &Documented::Anything),
        ("total_days", &Documented::Anything),
        ("total_external_cost", &Documented::Anything),
        ("total_price", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("version", &Documented::Anything),
    ],
    keyed: None,
};
static BUDGET_AREA: Documented = Documented::Object {
    fields: &[
        ("budget_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_enabled", &Documented::Anything),
        ("name", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("total_cost", &Documented::Anything),
        ("total_days", &Documented::Anything),
        ("total_external_cost", &Documented::Anything),
        ("total_price", &Documented::Anything),
        ("type", &BUDGET_AREA_TYPE),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static BUDGET_AREA_TYPE: Documented = Documented::Enum(
    &["DEFAULT", "CONTINGENCY-DISCOUNT", "TRAVEL-CORE-COST-EXPENSES", "PM"],
);
static BUDGET_DAY: Documented = Documented::Object {
    fields: &[
        ("budget_job_title_id", &Documented::Anything),
        ("budget_price_list_level_id", &Documented::Anything),
        ("budget_task_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("days", &Documented::Anything),
        ("id", &Documented::Anything),
        ("uid", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static BUDGET_JOB_TITLE: Documented = Documented::Object {
    fields: &[
        ("budget_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("job_title_id", &Documented::Anything),
        ("job_title_name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static BUDGET_PRICE_LIST_LEVEL: Documented = Documented::Object {
    fields: &[
        ("budget_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("level_code", &Documented::Anything),
        ("level_cost", &Documented::Anything),
        ("level_id", &Documented::Anything),
        ("level_name", &Documented::Anything),
        ("level_price", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static BUDGET_STATUS: Documented = Documented::Enum(&["DRAFT", "SUBMITTED", "APPROVED"]);
static BUDGET_TASK: Documented = Documented::Object {
    fields: &[
        ("budget_area_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("external_cost", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_deleted", &Documented::Anything),
        ("markup", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("product_id", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("total_cost", &Documented::Anything),
        ("total_days", &Documented::Anything),
        ("total_price", &Documented::Anything),
        ("type", &BUDGET_TASK_TYPE),
        ("uid", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static BUDGET_TASK_TYPE: Documented = Documented::Enum(
    &[
        "DEFAULT",
        "DISCOUNT",
        "CONTINGENCY",
        "TRAVEL",
        "EXPENSE",
        "CREATIVITY",
        "PRODUCT",
        "PM",
    ],
);
static BUSINESS_UNIT: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static CAPACITY: Documented = Documented::Object {
    fields: &[
        ("archived_at", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("friday_minutes", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_default", &Documented::Anything),
        ("monday_minutes", &Documented::Anything),
        ("name", &Documented::Anything),
        ("saturday_minutes", &Documented::Anything),
        ("sunday_minutes", &Documented::Anything),
        ("thursday_minutes", &Documented::Anything),
        ("tuesday_minutes", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("wednesday_minutes", &Documented::Anything),
    ],
    keyed: None,
};
static CLIENT: Documented = Documented::Object {
    fields: &[
        ("acronym", &Documented::Anything),
        ("administration_email", &Documented::Anything),
        ("bank_account_id", &Documented::Anything),
        ("company_registration_number", &Documented::Anything),
        ("corporate_name", &Documented::Anything),
        ("country", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("description", &Documented::Anything),
        ("email", &Documented::Anything),
        ("external_identifiers", &Documented::List(&EXTERNAL_CLIENT_IDENTIFIER)),
        ("group_company", &Documented::Anything),
        ("group_id", &Documented::Anything),
        ("id", &Documented::Anything),
        ("intent_code", &Documented::Anything),
        ("intent_date", &Documented::Anything),
        ("legal_name", &Documented::Anything),
        ("linkedin", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("payment_condition", &Documented::Anything),
        ("payment_term_id", &Documented::Anything),
        ("pec", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("sdi_code", &Documented::Anything),
        ("street", &Documented::Anything),
        ("tax_reference", &Documented::Anything),
        ("town", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("vat", &Documented::Anything),
        ("vat_rate_id", &Documented::Anything),
        ("website", &Documented::Anything),
        ("zip_code", &Documented::Anything),
    ],
    keyed: None,
};
static CLIENT_INCLUDE: Documented = Documented::Enum(&["externalIdentifiers"]);
static CONTACT: Documented = Documented::Object {
    fields: &[
        ("client_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("description", &Documented::Anything),
        ("email", &Documented::Anything),
        ("id", &Documented::Anything),
        ("linkedin", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("role", &Documented::Anything),
        ("surname", &Documented::Anything),
        ("telephone", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_BUDGET: Documented = Documented::Object {
    fields: &[
        ("final_net_price", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("template_id", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_BUDGET_AREA: Documented = Documented::Object {
    fields: &[("budget_id", &Documented::Anything), ("name", &Documented::Anything)],
    keyed: None,
};
static CREATE_BUDGET_TASK: Documented = Documented::Object {
    fields: &[
        ("budget_area_id", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("external_cost", &Documented::Anything),
        ("markup", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("quantity", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CLIENT: Documented = Documented::Object {
    fields: &[
        ("acronym", &Documented::Anything),
        ("administration_email", &Documented::Anything),
        ("bank_account_id", &Documented::Anything),
        ("company_registration_number", &Documented::Anything),
        ("corporate_name", &Documented::Anything),
        ("country", &Documented::Anything),
        ("description", &Documented::Anything),
        ("email", &Documented::Anything),
        ("group_id", &Documented::Anything),
        ("intent_code", &Documented::Anything),
        ("intent_date", &Documented::Anything),
        ("legal_name", &Documented::Anything),
        ("linkedin", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("payment_condition", &Documented::Anything),
        ("payment_term_id", &Documented::Anything),
        ("pec", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("sdi_code", &Documented::Anything),
        ("street", &Documented::Anything),
        ("tax_reference", &Documented::Anything),
        ("town", &Documented::Anything),
        ("vat", &Documented::Anything),
        ("vat_rate_id", &Documented::Anything),
        ("website", &Documented::Anything),
        ("zip_code", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CONTACT: Documented = Documented::Object {
    fields: &[
        ("client_id", &Documented::Anything),
        ("description", &Documented::Anything),
        ("email", &Documented::Anything),
        ("linkedin", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("role", &Documented::Anything),
        ("surname", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CUSTOM_FIELD: Documented = Documented::Object {
    fields: &[
        ("description", &Documented::Anything),
        ("domain", &CUSTOM_FIELD_DOMAIN),
        ("name", &Documented::Anything),
        ("required", &Documented::Anything),
        ("sort", &Documented::Anything),
        ("type", &CREATE_CUSTOM_FIELD_TYPE),
    ],
    keyed: None,
};
static CREATE_CUSTOM_FIELD_OPTION: Documented = Documented::Object {
    fields: &[
        ("color", &CUSTOM_FIELD_OPTION_COLOR),
        ("custom_field_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sort", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CUSTOM_FIELD_TYPE: Documented = Documented::Enum(&["single_option"]);
static CREATE_HOLIDAY: Documented = Documented::Object {
    fields: &[
        ("exact_date", &Documented::Anything),
        ("name", &Documented::Anything),
        ("repeating", &Documented::Anything),
        ("repeating_day", &Documented::Anything),
        ("repeating_month", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_INVOICE: Documented = Documented::Object {
    fields: &[
        ("budget_area_uid", &Documented::Anything),
        ("exchange_rate", &Documented::Anything),
        ("invoice_number", &Documented::Anything),
        ("issue_date", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("payment_term_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("purchase_order", &Documented::Anything),
        ("value", &Documented::Anything),
        ("vat_rate_id", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_LOCATION: Documented = Documented::Object {
    fields: &[("default", &Documented::Anything), ("name", &Documented::Anything)],
    keyed: None,
};
static CREATE_PEOPLE_ALLOCATION: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("hours", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PERSON_CAPACITY: Documented = Documented::Object {
    fields: &[
        ("capacity_id", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("starts_at", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PERSON_PAYROLL: Documented = Documented::Object {
    fields: &[
        ("business_unit_id", &Documented::Anything),
        ("cost", &Documented::Anything),
        ("from", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("taxes", &Documented::Anything),
        ("to", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PRICE_LIST: Documented = Documented::Object {
    fields: &[
        ("available_from", &Documented::Anything),
        ("available_to", &Documented::Anything),
        ("client_id", &Documented::Anything),
        ("description", &Documented::Anything),
        ("is_default_for_client", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sync_with_company_default", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PRODUCT: Documented = Documented::Object {
    fields: &[
        ("available_from", &Documented::Anything),
        ("available_to", &Documented::Anything),
        ("description", &Documented::Anything),
        ("external_cost", &Documented::Anything),
        ("markup", &Documented::Anything),
        ("name", &Documented::Anything),
        ("price", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PROJECT: Documented = Documented::Object {
    fields: &[
        ("account_id", &Documented::Anything),
        ("business_unit_id", &Documented::Anything),
        ("client_contact_id", &Documented::Anything),
        ("client_id", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("duration", &Documented::Anything),
        ("external_cost_percentage", &Documented::Anything),
        ("job_order", &Documented::Anything),
        ("job_order_category_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("pm_id", &Documented::Anything),
        ("probability", &Documented::Anything),
        ("project_type_id", &Documented::Anything),
        ("purchase_order", &Documented::Anything),
        ("signed_on", &Documented::Anything),
        ("start_date", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: Some(
        &Keyed {
            prefix: "metadata_",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_PROJECT_METADATA: Documented = Documented::Object {
    fields: &[
        ("is_required", &Documented::Anything),
        ("key", &Documented::Anything),
        ("values", &Documented::List(&Documented::Anything)),
    ],
    keyed: None,
};
static CREATE_PROJECT_PLAN_AREA: Documented = Documented::Object {
    fields: &[("name", &Documented::Anything), ("project_id", &Documented::Anything)],
    keyed: None,
};
static CREATE_PROJECT_PLAN_SUBTASK: Documented = Documented::Object {
    fields: &[
        ("dependency_type", &Documented::Anything),
        ("depends_on_id", &Documented::Anything),
        ("end_date", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("project_plan_task_id", &Documented::Anything),
        ("start_date", &Documented::Anything),
        ("status_key", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_PROJECT_PLAN_TASK: Documented = Documented::Object {
    fields: &[
        ("dependency_type", &PROJECT_PLAN_TASK_DEPENDENCY_TYPE),
        ("depends_on_id", &Documented::Anything),
        ("end_date", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("project_plan_area_id", &Documented::Anything),
        ("start_date", &Documented::Anything),
        ("status_key", &PROJECT_PLAN_TASK_STATUS_KEY),
    ],
    keyed: Some(
        &Keyed {
            prefix: "custom_field_",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_PROJECT_PLAN_TASK_ASSIGNEE: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_PROJECT_STATUS: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("days_left", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("progress", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("project_status_risk_id", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_STREAM: Documented = Documented::Object {
    fields: &[("name", &Documented::Anything)],
    keyed: None,
};
static CREATE_TIMESHEET: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("hours", &Documented::Anything),
        ("mode", &Documented::Enum(&["DAILY", "WEEKLY"])),
        ("notes", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_TIMESHEET_WHITELIST: Documented = Documented::Object {
    fields: &[
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
    ],
    keyed: None,
};
static CUSTOM_FIELD: Documented = Documented::Object {
    fields: &[
        ("archived_at", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("description", &Documented::Anything),
        ("domain", &CUSTOM_FIELD_DOMAIN),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("options", &Documented::List(&CUSTOM_FIELD_OPTION)),
        ("required", &Documented::Anything),
        ("sort", &Documented::Anything),
        ("type", &CUSTOM_FIELD_TYPE),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static CUSTOM_FIELD_DOMAIN: Documented = Documented::Enum(&["project_plan"]);
static CUSTOM_FIELD_INCLUDE: Documented = Documented::Enum(&["options"]);
static CUSTOM_FIELD_OPTION: Documented = Documented::Object {
    fields: &[
        ("color", &CUSTOM_FIELD_OPTION_COLOR),
        ("created_at", &Documented::Anything),
        ("custom_field_id", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sort", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static CUSTOM_FIELD_OPTION_COLOR: Documented = Documented::Enum(
    &[
        "#114B5F",
        "#176499",
        "#2E91AC",
        "#71D6CB",
        "#28B869",
        "#8ED6AF",
        "#85D280",
        "#A6C59F",
        "#8A716A",
        "#EBD2AC",
        "#FFE856",
        "#FAC03D",
        "#D43A59",
        "#E48270",
        "#E497A7",
        "#B75D85",
        "#9378BC",
        "#FFC6D9",
        "#E5E5E5",
        "#BEBEBE",
        "#595959",
        "#1A1A1A",
    ],
);
static CUSTOM_FIELD_TYPE: Documented = Documented::Enum(
    &["single_option", "status", "multi_select"],
);
static EXTERNAL_CLIENT_IDENTIFIER: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("external_id", &Documented::Anything),
        ("id", &Documented::Anything),
        ("type", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static FORBIDDEN_RESPONSE: Documented = Documented::Object {
    fields: &[("key", &Documented::Anything), ("message", &Documented::Anything)],
    keyed: None,
};
static HOLIDAY: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("exact_date", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("repeating", &Documented::Anything),
        ("repeating_day", &Documented::Anything),
        ("repeating_month", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static HOLIDAY_LOCATION: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("holiday_id", &Documented::Anything),
        ("id", &Documented::Anything),
        ("location_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE: Documented = Documented::Object {
    fields: &[
        ("budget_area_uid", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("exchange_rate", &Documented::Anything),
        ("id", &Documented::Anything),
        ("invoice_number", &Documented::Anything),
        ("issue_date", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("payment_date", &Documented::Anything),
        ("payment_term_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("purchase_order", &Documented::Anything),
        ("status", &INVOICE_STATUS),
        ("updated_at", &Documented::Anything),
        ("value", &Documented::Anything),
        ("vat_rate_id", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE_CONTACT: Documented = Documented::Object {
    fields: &[
        ("alias", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("email", &Documented::Anything),
        ("id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE_STATUS: Documented = Documented::Enum(&["draft", "sent", "paid"]);
static JOB_ORDER_CATEGORY: Documented = Documented::Object {
    fields: &[
        ("color", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("external_costs_type", &JOB_ORDER_CATEGORY_EXTERNAL_COSTS_TYPE),
        ("hours_type", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_allocation_request_required", &Documented::Anything),
        ("is_budget_invoice_driven", &Documented::Anything),
        ("is_capex", &Documented::Anything),
        ("is_chargeable", &Documented::Anything),
        ("is_external_drive_canvas_enabled", &Documented::Anything),
        ("is_opportunity_status_tracking_enabled", &Documented::Anything),
        ("is_planning_allowed_to_everybody", &Documented::Anything),
        ("is_planning_unlimited", &Documented::Anything),
        ("is_program_required", &Documented::Anything),
        ("is_project_review_required", &Documented::Anything),
        ("is_timesheet_automatic", &Documented::Anything),
        ("is_won_lost_feedback_required", &Documented::Anything),
        ("job_order_category_group_id", &Documented::Anything),
        ("job_order_template_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("project_review_value_threshold", &Documented::Anything),
        ("project_status_mode", &JOB_ORDER_CATEGORY_PROJECT_STATUS_MODE),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static JOB_ORDER_CATEGORY_EXTERNAL_COSTS_TYPE: Documented = Documented::Enum(
    &["on-goods-sold", "before-contribution-margin", "on-g-and-a", "on-marketing"],
);
static JOB_ORDER_CATEGORY_GROUP: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_default", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static JOB_ORDER_CATEGORY_PROJECT_STATUS_MODE: Documented = Documented::Enum(
    &["automatic", "percentage", "remaining-days"],
);
static JOB_TITLE: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_archived", &Documented::Anything),
        ("level_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static LEVEL: Documented = Documented::Object {
    fields: &[
        ("chargeability_target", &Documented::Anything),
        ("code", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_default_in_budget", &Documented::Anything),
        ("is_external", &Documented::Anything),
        ("must_be_planned", &Documented::Anything),
        ("must_do_timesheet", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static LOCATION: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("default", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static NOT_FOUND_RESPONSE: Documented = Documented::Object {
    fields: &[("key", &Documented::Anything), ("message", &Documented::Anything)],
    keyed: None,
};
static PEOPLE_ALLOCATION: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("hours", &Documented::Anything),
        ("id", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PERSON: Documented = Documented::Object {
    fields: &[
        ("allocation_manager_id", &Documented::Anything),
        ("capacity_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("email", &Documented::Anything),
        ("has_timesheet_required", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_archived", &Documented::Anything),
        ("is_visible_in_people_allocation", &Documented::Anything),
        ("job_title_id", &Documented::Anything),
        ("level_id", &Documented::Anything),
        ("location_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("role", &Documented::Anything),
        ("role_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("surname", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PERSON_CAPACITY: Documented = Documented::Object {
    fields: &[
        ("capacity_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("starts_at", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PERSON_PAYROLL: Documented = Documented::Object {
    fields: &[
        ("business_unit_id", &Documented::Anything),
        ("cost", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("from", &Documented::Anything),
        ("id", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("taxes", &Documented::Anything),
        ("to", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PRECONDITION_FAILED_RESPONSE: Documented = Documented::Object {
    fields: &[("key", &Documented::Anything), ("message", &Documented::Anything)],
    keyed: None,
};
static PRICE_LIST: Documented = Documented::Object {
    fields: &[
        ("available_from", &Documented::Anything),
        ("available_to", &Documented::Anything),
        ("client_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("description", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_default_for_client", &Documented::Anything),
        ("is_default_for_company", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("uses_default_price_list_costs", &Documented::Anything),
    ],
    keyed: None,
};
static PRICE_LIST_LEVEL: Documented = Documented::Object {
    fields: &[
        ("cost", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("level_id", &Documented::Anything),
        ("price", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCT: Documented = Documented::Object {
    fields: &[
        ("available_from", &Documented::Anything),
        ("available_to", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("description", &Documented::Anything),
        ("external_cost", &Documented::Anything),
        ("id", &Documented::Anything),
        ("markup", &Documented::Anything),
        ("name", &Documented::Anything),
        ("price", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCT_LEVEL: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("days", &Documented::Anything),
        ("id", &Documented::Anything),
        ("level_id", &Documented::Anything),
        ("product_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCTION: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCTION_PLAN: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCTION_PLAN_STREAM: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("production_plan_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCTION_STREAM: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("production_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT: Documented = Documented::Object {
    fields: &[
        ("account_id", &Documented::Anything),
        ("archived_on", &Documented::Anything),
        ("billing_group_id", &Documented::Anything),
        ("business_unit_id", &Documented::Anything),
        ("client_contact_id", &Documented::Anything),
        ("client_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("date_start", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("duration", &Documented::Anything),
        ("external_cost_percentage", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_archived", &Documented::Anything),
        ("is_timesheet_whitelist_enabled", &Documented::Anything),
        ("job_order", &Documented::Anything),
        (
            "job_order_category",
            &Documented::Object {
                fields: &[
                    ("color", &Documented::Anything),
                    ("created_at", &Documented::Anything),
                    ("deleted_at", &Documented::Anything),
                    ("external_costs_type", &JOB_ORDER_CATEGORY_EXTERNAL_COSTS_TYPE),
                    ("hours_type", &Documented::Anything),
                    ("id", &Documented::Anything),
                    ("is_allocation_request_required", &Documented::Anything),
                    ("is_budget_invoice_driven", &Documented::Anything),
                    ("is_capex", &Documented::Anything),
                    ("is_chargeable", &Documented::Anything),
                    ("is_external_drive_canvas_enabled", &Documented::Anything),
                    ("is_opportunity_status_tracking_enabled", &Documented::Anything),
                    ("is_planning_allowed_to_everybody", &Documented::Anything),
                    ("is_planning_unlimited", &Documented::Anything),
                    ("is_program_required", &Documented::Anything),
                    ("is_project_review_required", &Documented::Anything),
                    ("is_timesheet_automatic", &Documented::Anything),
                    ("is_won_lost_feedback_required", &Documented::Anything),
                    ("job_order_category_group_id", &Documented::Anything),
                    ("job_order_template_id", &Documented::Anything),
                    ("name", &Documented::Anything),
                    ("project_review_value_threshold", &Documented::Anything),
                    ("project_status_mode", &JOB_ORDER_CATEGORY_PROJECT_STATUS_MODE),
                    ("updated_at", &Documented::Anything),
                ],
                keyed: None,
            },
        ),
        ("job_order_category_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("pm_id", &Documented::Anything),
        ("probability", &Documented::Anything),
        ("project_stage_id", &Documented::Anything),
        ("project_type_id", &Documented::Anything),
        ("purchase_order", &Documented::Anything),
        ("reason_why_id", &Documented::Anything),
        ("signed_on", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: Some(
        &Keyed {
            prefix: "metadata_",
            value: &Documented::Anything,
        },
    ),
};
static PROJECT_METADATA: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_required", &Documented::Anything),
        ("key", &Documented::Anything),
        ("updated_at", &Documented::Anything),
        ("values", &Documented::List(&Documented::Anything)),
    ],
    keyed: None,
};
static PROJECT_PLAN_AREA: Documented = Documented::Object {
    fields: &[
        ("budget_area_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("sort", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_PLAN_SUBTASK: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("dependency_type", &Documented::Anything),
        ("depends_on_id", &Documented::Anything),
        ("end_date", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("project_plan_task_id", &Documented::Anything),
        ("sort", &Documented::Anything),
        ("start_date", &Documented::Anything),
        ("status_key", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_PLAN_SUBTASK_ASSIGNEE: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("employee_id", &Documented::Anything),
        ("hours", &Documented::Anything),
        ("id", &Documented::Anything),
        ("project_plan_subtask_id", &Documented::Anything),
        ("strategy", &PROJECT_PLAN_SUBTASK_ASSIGNEE_STRATEGY),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_PLAN_SUBTASK_ASSIGNEE_STRATEGY: Documented = Documented::Enum(
    &["front", "even"],
);
static PROJECT_PLAN_TASK: Documented = Documented::Object {
    fields: &[
        ("budget_task_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        (
            "dependency_type",
            &Documented::Enum(
                &[
                    "start-to-start",
                    "finish-to-start",
                    "start-to-finish",
                    "finish-to-finish",
                ],
            ),
        ),
        ("depends_on_id", &Documented::Anything),
        ("end_date", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("project_plan_area_id", &Documented::Anything),
        ("sort", &Documented::Anything),
        ("start_date", &Documented::Anything),
        (
            "status_key",
            &Documented::Enum(
                &["not-started", "in-progress", "blocked", "done", "closed"],
            ),
        ),
        ("updated_at", &Documented::Anything),
    ],
    keyed: Some(
        &Keyed {
            prefix: "custom_field_",
            value: &Documented::Anything,
        },
    ),
};
static PROJECT_PLAN_TASK_ASSIGNEE: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("employee_id", &Documented::Anything),
        ("hours", &Documented::Anything),
        ("id", &Documented::Anything),
        ("project_plan_task_id", &Documented::Anything),
        ("strategy", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_PLAN_TASK_DEPENDENCY_TYPE: Documented = Documented::Enum(
    &["start-to-start", "finish-to-start", "start-to-finish", "finish-to-finish"],
);
static PROJECT_PLAN_TASK_STATUS_KEY: Documented = Documented::Enum(
    &["not-started", "in-progress", "blocked", "done", "closed"],
);
static PROJECT_STAGE: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("description", &Documented::Anything),
        ("hierarchy", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_STATUS: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("days_left", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("progress", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("project_status_risk_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_STATUS_AREA: Documented = Documented::Object {
    fields: &[
        ("budget_area_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("days_left", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("progress", &Documented::Anything),
        ("project_status_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static PROJECT_TYPE: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("group", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static REJECT_BUDGET: Documented = Documented::Object {
    fields: &[("message", &Documented::Anything)],
    keyed: None,
};
static REQUESTED_TIMESHEET_LOG_MODE: Documented = Documented::Enum(
    &["DAILY", "WEEKLY", "DETAILED"],
);
static REQUESTED_TIMESHEET_MODE: Documented = Documented::Enum(&["DAILY", "WEEKLY"]);
static ROLE: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_default", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static SEND_INVOICE: Documented = Documented::Object {
    fields: &[("invoice_contact_id", &Documented::Anything)],
    keyed: None,
};
static SET_PAID_INVOICE: Documented = Documented::Object {
    fields: &[("payment_date", &Documented::Anything)],
    keyed: None,
};
static SOFT_DELETED: Documented = Documented::Enum(&["exclude", "include", "only"]);
static STREAM: Documented = Documented::Object {
    fields: &[
        ("archived_at", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_default", &Documented::Anything),
        ("name", &Documented::Anything),
        ("stream_leaders", &Documented::List(&STREAM_LEADER)),
        ("stream_members", &Documented::List(&STREAM_MEMBER)),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static STREAM_INCLUDE: Documented = Documented::Enum(
    &["streamLeaders", "streamMembers"],
);
static STREAM_LEADER: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("leader_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static STREAM_MEMBER: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("ends_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("member_id", &Documented::Anything),
        ("starts_at", &Documented::Anything),
        ("stream_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static SUBMIT_BUDGET: Documented = Documented::Object {
    fields: &[
        ("approver_id", &Documented::Anything),
        ("message", &Documented::Anything),
    ],
    keyed: None,
};
static TIMESHEET: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("deleted_at", &Documented::Anything),
        ("hours", &Documented::Anything),
        ("id", &Documented::Anything),
        ("mode", &TIMESHEET_MODE),
        ("notes", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static TIMESHEET_AREA: Documented = Documented::Object {
    fields: &[
        ("budget_area_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("id", &Documented::Anything),
        ("night_shift_hours", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("ordinary_hours", &Documented::Anything),
        ("overtime_hours", &Documented::Anything),
        ("remote_hours", &Documented::Anything),
        ("timesheet_id", &Documented::Anything),
        ("travel_hours", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static TIMESHEET_LOG: Documented = Documented::Object {
    fields: &[
        ("author_id", &Documented::Anything),
        ("created_at", &Documented::Anything),
        ("date", &Documented::Anything),
        ("from_hours", &Documented::Anything),
        ("id", &Documented::Anything),
        ("mode", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("to_hours", &Documented::Anything),
        ("to_project_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static TIMESHEET_MODE: Documented = Documented::Enum(&["daily", "weekly"]);
static TIMESHEET_WHITELIST: Documented = Documented::Object {
    fields: &[
        ("created_at", &Documented::Anything),
        ("id", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("updated_at", &Documented::Anything),
    ],
    keyed: None,
};
static UNAUTHORIZED_RESPONSE: Documented = Documented::Object {
    fields: &[("key", &Documented::Anything), ("message", &Documented::Anything)],
    keyed: None,
};
static UPDATE_BUDGET: Documented = Documented::Object {
    fields: &[
        ("currency", &Documented::Anything),
        ("currency_enabled", &Documented::Anything),
        ("final_net_price", &Documented::Anything),
        ("final_net_price_currency", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_BUDGET_AREA: Documented = Documented::Object {
    fields: &[
        ("enabled", &Documented::Anything),
        ("name", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("stream_id", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_BUDGET_DAY: Documented = Documented::Object {
    fields: &[("days", &Documented::Anything)],
    keyed: None,
};
static UPDATE_BUDGET_TASK: Documented = Documented::Object {
    fields: &[
        ("currency", &Documented::Anything),
        ("external_cost", &Documented::Anything),
        ("markup", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("total_price", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CLIENT: Documented = Documented::Object {
    fields: &[
        ("acronym", &Documented::Anything),
        ("administration_email", &Documented::Anything),
        ("bank_account_id", &Documented::Anything),
        ("company_registration_number", &Documented::Anything),
        ("corporate_name", &Documented::Anything),
        ("country", &Documented::Anything),
        ("description", &Documented::Anything),
        ("email", &Documented::Anything),
        ("group_id", &Documented::Anything),
        ("intent_code", &Documented::Anything),
        ("intent_date", &Documented::Anything),
        ("legal_name", &Documented::Anything),
        ("linkedin", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("payment_condition", &Documented::Anything),
        ("payment_term_id", &Documented::Anything),
        ("pec", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("sdi_code", &Documented::Anything),
        ("street", &Documented::Anything),
        ("tax_reference", &Documented::Anything),
        ("town", &Documented::Anything),
        ("vat", &Documented::Anything),
        ("vat_rate_id", &Documented::Anything),
        ("website", &Documented::Anything),
        ("zip_code", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CONTACT: Documented = Documented::Object {
    fields: &[
        ("client_id", &Documented::Anything),
        ("description", &Documented::Anything),
        ("email", &Documented::Anything),
        ("linkedin", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("role", &Documented::Anything),
        ("surname", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CUSTOM_FIELD: Documented = Documented::Object {
    fields: &[
        ("description", &Documented::Anything),
        ("name", &Documented::Anything),
        ("required", &Documented::Anything),
        ("sort", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CUSTOM_FIELD_OPTION: Documented = Documented::Object {
    fields: &[
        ("color", &CUSTOM_FIELD_OPTION_COLOR),
        ("name", &Documented::Anything),
        ("sort", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_HOLIDAY: Documented = Documented::Object {
    fields: &[
        ("exact_date", &Documented::Anything),
        ("name", &Documented::Anything),
        ("repeating", &Documented::Anything),
        ("repeating_day", &Documented::Anything),
        ("repeating_month", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_INVOICE: Documented = Documented::Object {
    fields: &[
        ("budget_area_uid", &Documented::Anything),
        ("exchange_rate", &Documented::Anything),
        ("invoice_number", &Documented::Anything),
        ("issue_date", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("payment_term_id", &Documented::Anything),
        ("project_id", &Documented::Anything),
        ("purchase_order", &Documented::Anything),
        ("value", &Documented::Anything),
        ("vat_rate_id", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_LOCATION: Documented = Documented::Object {
    fields: &[("default", &Documented::Anything), ("name", &Documented::Anything)],
    keyed: None,
};
static UPDATE_PEOPLE_ALLOCATION: Documented = Documented::Object {
    fields: &[("hours", &Documented::Anything)],
    keyed: None,
};
static UPDATE_PERSON: Documented = Documented::Object {
    fields: &[
        ("allocation_manager_id", &Documented::Anything),
        ("capacity_id", &Documented::Anything),
        ("has_timesheet_required", &Documented::Anything),
        ("is_archived", &Documented::Anything),
        ("is_visible_in_people_allocation", &Documented::Anything),
        ("job_title_id", &Documented::Anything),
        ("level_id", &Documented::Anything),
        ("location_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("price_list_id", &Documented::Anything),
        ("role_id", &Documented::Anything),
        ("surname", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PERSON_CAPACITY: Documented = Documented::Object {
    fields: &[
        ("capacity_id", &Documented::Anything),
        ("starts_at", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PERSON_PAYROLL: Documented = Documented::Object {
    fields: &[
        ("business_unit_id", &Documented::Anything),
        ("from", &Documented::Anything),
        ("person_id", &Documented::Anything),
        ("taxes", &Documented::Anything),
        ("to", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PRICE_LIST: Documented = Documented::Object {
    fields: &[
        ("available_from", &Documented::Anything),
        ("available_to", &Documented::Anything),
        ("client_id", &Documented::Anything),
        ("description", &Documented::Anything),
        ("is_default_for_client", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sync_with_company_default", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PRICE_LIST_LEVEL: Documented = Documented::Object {
    fields: &[("cost", &Documented::Anything), ("price", &Documented::Anything)],
    keyed: None,
};
static UPDATE_PRODUCT: Documented = Documented::Object {
    fields: &[
        ("available_from", &Documented::Anything),
        ("available_to", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PRODUCT_LEVEL: Documented = Documented::Object {
    fields: &[("days", &Documented::Anything)],
    keyed: None,
};
static UPDATE_PROJECT: Documented = Documented::Object {
    fields: &[
        ("account_id", &Documented::Anything),
        ("business_unit_id", &Documented::Anything),
        ("client_contact_id", &Documented::Anything),
        ("client_id", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("duration", &Documented::Anything),
        ("external_cost_percentage", &Documented::Anything),
        ("is_timesheet_whitelist_enabled", &Documented::Anything),
        ("job_order", &Documented::Anything),
        ("job_order_category_id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("pm_id", &Documented::Anything),
        ("probability", &Documented::Anything),
        ("project_type_id", &Documented::Anything),
        ("purchase_order", &Documented::Anything),
        ("signed_on", &Documented::Anything),
        ("start_date", &Documented::Anything),
        ("value", &Documented::Anything),
    ],
    keyed: Some(
        &Keyed {
            prefix: "metadata_",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_PROJECT_METADATA: Documented = Documented::Object {
    fields: &[
        ("is_required", &Documented::Anything),
        ("key", &Documented::Anything),
        ("values", &Documented::List(&Documented::Anything)),
    ],
    keyed: None,
};
static UPDATE_PROJECT_PLAN_AREA: Documented = Documented::Object {
    fields: &[("name", &Documented::Anything)],
    keyed: None,
};
static UPDATE_PROJECT_PLAN_SUBTASK: Documented = Documented::Object {
    fields: &[
        ("dependency_type", &Documented::Anything),
        ("depends_on_id", &Documented::Anything),
        ("end_date", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("project_plan_task_id", &Documented::Anything),
        ("start_date", &Documented::Anything),
        ("status_key", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PROJECT_PLAN_SUBTASK_ASSIGNEE: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_PROJECT_PLAN_TASK: Documented = Documented::Object {
    fields: &[
        (
            "dependency_type",
            &Documented::Enum(
                &[
                    "start-to-start",
                    "finish-to-start",
                    "start-to-finish",
                    "finish-to-finish",
                ],
            ),
        ),
        ("depends_on_id", &Documented::Anything),
        ("end_date", &Documented::Anything),
        ("name", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("project_plan_area_id", &Documented::Anything),
        ("start_date", &Documented::Anything),
        (
            "status_key",
            &Documented::Enum(
                &["not-started", "in-progress", "blocked", "done", "closed"],
            ),
        ),
    ],
    keyed: Some(
        &Keyed {
            prefix: "custom_field_",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_PROJECT_PLAN_TASK_ASSIGNEE: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_PROJECT_STATUS: Documented = Documented::Object {
    fields: &[
        ("days_left", &Documented::Anything),
        ("notes", &Documented::Anything),
        ("progress", &Documented::Anything),
        ("project_status_risk_id", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_STREAM: Documented = Documented::Object {
    fields: &[("name", &Documented::Anything)],
    keyed: None,
};
static UPDATE_TIMESHEET: Documented = Documented::Object {
    fields: &[
        ("hours", &Documented::Anything),
        ("id", &Documented::Anything),
        ("mode", &REQUESTED_TIMESHEET_MODE),
        ("notes", &Documented::Anything),
    ],
    keyed: None,
};
static VALIDATION_FAILED_RESPONSE: Documented = Documented::Object {
    fields: &[
        ("failures", &Documented::List(&VALIDATION_FAILURE)),
        ("key", &Documented::Anything),
        ("message", &Documented::Anything),
    ],
    keyed: None,
};
static VALIDATION_FAILURE: Documented = Documented::Object {
    fields: &[("field", &Documented::Anything), ("message", &Documented::Anything)],
    keyed: None,
};
