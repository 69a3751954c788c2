// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

mod parameters;
/// The objects of requests and responses, by the names of the documents.
pub mod schemas;

#[allow(unused_imports)]
use crate::operation::{
    Api, Authentication, Evidence::*, Kind::*, Operation, Paging, Permission, Resource, Response,
};

/// The base URL of the API.
pub const BASE_URL: &str = "https://api.piriod.com";
/// The word before the token in the header `Authorization`.
pub const TOKEN_PREFIX: &str = "Token";

/// Every operation of the API, in the order of the documents.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ACH_TRANSFERS, &CREATE_ACH_TRANSFER, &LIST_ACH_ADJUSTMENTS, &CREATE_ACH_ADJUSTMENT, &RETRIEVE_ACH_TRANSFER,
    &PARTIAL_UPDATE_ACH_TRANSFER, &DELETE_ACH_TRANSFER, &LIST_ADDONS, &CREATE_ADDON, &RETRIEVE_ADDON, &PARTIAL_UPDATE_ADDON, &DELETE_ADDON,
    &LIST_BANKS, &CREATE_BANK, &PARTIAL_UPDATE_BANK, &SYNC_BANK, &LIST_BOLETOS, &CREATE_BOLETO, &RETRIEVE_BOLETO, &PARTIAL_UPDATE_BOLETO,
    &DELETE_BOLETO, &LIST_CANCELLATIONS, &CREATE_CANCELLATION, &RETRIEVE_CANCELLATION, &LIST_CONTACTS, &CREATE_CONTACT, &RETRIEVE_CONTACT,
    &PARTIAL_UPDATE_CONTACT, &DELETE_CONTACT, &LIST_COUPONS, &CREATE_COUPON, &RETRIEVE_COUPON, &PARTIAL_UPDATE_COUPON, &DELETE_COUPON,
    &LIST_CREDIT_NOTES, &CREATE_CREDIT_NOTE, &RETRIEVE_CREDIT_NOTE, &PARTIAL_UPDATE_CREDIT_NOTE, &DELETE_CREDIT_NOTE,
    &FINALIZE_CREDIT_NOTE, &RENDER_CREDIT_NOTE_PDF, &LIST_CUSTOMERS, &CREATE_CUSTOMER, &RETRIEVE_CUSTOMER, &PARTIAL_UPDATE_CUSTOMER,
    &DELETE_CUSTOMER, &RETRIEVE_CUSTOMER_STATUS, &LIST_DEBIT_NOTES, &CREATE_DEBIT_NOTE, &RETRIEVE_DEBIT_NOTE, &PARTIAL_UPDATE_DEBIT_NOTE,
    &DELETE_DEBIT_NOTE, &LIST_FREQUENCIES, &LIST_GENERALS_BANKS, &LIST_EXCHANGE_RATES, &LIST_GENERALS_COUNTRIES, &LIST_CURRENCIES,
    &LIST_DOCUMENT_TYPES, &LIST_GENERALS_REFERENCES, &LIST_STATES, &LIST_INTENTS, &LIST_INVOICES, &CREATE_INVOICE, &RETRIEVE_INVOICE,
    &PARTIAL_UPDATE_INVOICE, &DELETE_INVOICE, &RENDER_INVOICE_PDF, &LIST_ORDERS, &CREATE_ORDER, &RETRIEVE_ORDER, &PARTIAL_UPDATE_ORDER,
    &DELETE_ORDER, &FINALIZE_ORDER, &RENDER_ORDER_PDF, &LIST_ORG_UNITS, &CREATE_ORG_UNIT, &RETRIEVE_ORG_UNIT, &PARTIAL_UPDATE_ORG_UNIT,
    &DELETE_ORG_UNIT, &LIST_PAYMENT_RECEIPTS, &CREATE_PAYMENT_RECEIPT, &RETRIEVE_PAYMENT_RECEIPT, &PARTIAL_UPDATE_PAYMENT_RECEIPT,
    &DELETE_PAYMENT_RECEIPT, &FINALIZE_PAYMENT_RECEIPT, &LIST_PAYMENT_LINKS, &CREATE_PAYMENT_LINK, &RETRIEVE_PAYMENT_LINK,
    &PARTIAL_UPDATE_PAYMENT_LINK, &DELETE_PAYMENT_LINK, &LIST_PAYMENTS, &CREATE_PAYMENT, &RETRIEVE_PAYMENT, &PARTIAL_UPDATE_PAYMENT,
    &DELETE_PAYMENT, &AUTHORIZE_PAYMENT_PUBLISHABLE, &LIST_PLANS, &CREATE_PLAN, &RETRIEVE_PLAN, &PARTIAL_UPDATE_PLAN, &DELETE_PLAN,
    &LIST_PRODUCTS, &CREATE_PRODUCT, &RETRIEVE_PRODUCT, &PARTIAL_UPDATE_PRODUCT, &DELETE_PRODUCT, &LIST_PROVIDERS, &RETRIEVE_PROVIDER,
    &LIST_PURCHASES, &CREATE_PURCHASE, &LIST_PURCHASE_CREDIT_NOTES, &CREATE_PURCHASE_CREDIT_NOTE, &RETRIEVE_PURCHASE_CREDIT_NOTE,
    &PARTIAL_UPDATE_PURCHASE_CREDIT_NOTE, &FINALIZE_PURCHASE_CREDIT_NOTE, &RETRIEVE_PURCHASE, &PARTIAL_UPDATE_PURCHASE, &DELETE_PURCHASE,
    &FINALIZE_PURCHASE, &RENDER_PURCHASE_PDF, &CREATE_REFUND, &LIST_REMINDER_MESSAGES, &CREATE_REMINDER_MESSAGE, &LIST_RETENTIONS,
    &CREATE_RETENTION, &RETRIEVE_RETENTION, &PARTIAL_UPDATE_RETENTION, &DELETE_RETENTION, &FINALIZE_RETENTION, &RENDER_RETENTION_PDF,
    &LIST_SOURCES, &CREATE_SOURCE_PUBLISHABLE, &RETRIEVE_SOURCE, &DELETE_SOURCE, &AUTHORIZE_SOURCE, &LIST_SUBSCRIPTIONS,
    &CREATE_SUBSCRIPTION, &RETRIEVE_SUBSCRIPTION, &PARTIAL_UPDATE_SUBSCRIPTION, &CANCEL_SUBSCRIPTION, &LIST_SUBSCRIPTION_EVENTS,
    &PAUSE_SUBSCRIPTION, &RESUME_SUBSCRIPTION, &LIST_SUPPLIERS, &CREATE_SUPPLIER, &RETRIEVE_SUPPLIER, &PARTIAL_UPDATE_SUPPLIER,
    &DELETE_SUPPLIER, &LIST_USAGES, &RECORD_USAGE, &DELETE_USAGE,
];

/// Every resource of the API, by name.
pub static RESOURCES: &[Resource] = &[
    Resource { name: "ach-adjustments", description: "Additions to ACH transfers, deductions from them, and exchanges." },
    Resource { name: "ach-transfers", description: "Transfers received on the bank accounts of the workspace." },
    Resource { name: "addons", description: "An extra that can be billed on top of the plans of a subscription." },
    Resource { name: "banks", description: "Bank accounts of the workspace." },
    Resource { name: "boletos", description: "Payment slips of Brazilian banks." },
    Resource { name: "cancellations", description: "Cancellations of retentions." },
    Resource { name: "contacts", description: "The contacts at a customer, who receive documents." },
    Resource { name: "coupons", description: "Discounts that subscriptions and their lines can have." },
    Resource { name: "creditnotes", description: "A document that reverses an invoice, in whole or in part." },
    Resource { name: "customers", description: "A customer of the workspace: a person or company to bill." },
    Resource { name: "debitnotes", description: "A document that reverses a credit note." },
    Resource { name: "frequencies", description: "Billing frequencies of plans." },
    Resource { name: "generals", description: "Data that all workspaces share: currencies, exchange rates, countries, states, banks and document types." },
    Resource { name: "intents", description: "Attempts to pay." },
    Resource { name: "invoices", description: "Bills to customers: lines, taxes, and the state of the payment." },
    Resource { name: "orders", description: "Goods on their way to customers, which may have to be reported to the tax agency." },
    Resource { name: "orgunits", description: "The parts of a customer, such as branches, with contacts of their own." },
    Resource { name: "payment-links", description: "Links to pay an amount through." },
    Resource { name: "payment-receipts", description: "Documents that confirm payments to the tax agency, for the sources they came from." },
    Resource { name: "payments", description: "Incoming money, expected or received: for an invoice, a subscription, or on its own." },
    Resource { name: "plans", description: "The billing terms that a customer subscribes to: price, frequency and currency." },
    Resource { name: "products", description: "The goods and services that a workspace sells through its plans." },
    Resource { name: "providers", description: "Payment gateways." },
    Resource { name: "purchase-credit-notes", description: "Credit notes that suppliers issue on purchases." },
    Resource { name: "purchases", description: "Bills from suppliers." },
    Resource { name: "refunds", description: "Repayments of a payment." },
    Resource { name: "reminder-messages", description: "Emails that remind customers of invoices and other documents." },
    Resource { name: "retentions", description: "Tax that is withheld from payments to suppliers." },
    Resource { name: "sources", description: "Payment sources, such as a card, which a gateway stores and identifies by a token." },
    Resource { name: "subscriptions", description: "Plans that a customer is billed for, period by period." },
    Resource { name: "suppliers", description: "The suppliers of the workspace." },
    Resource { name: "usages", description: "The usage of metered subscription lines." },
];

/// The types of identifiers that the documents call strings; all others are integers.
pub static TEXT_IDENTIFIERS: &[&str] = &[
    "AddonId", "BankAccountId", "ContactId", "CountryId", "CouponId", "CurrencyId", "CustomerId", "FrequencyId", "GatewayId", "InvoiceId",
    "InvoiceLineId", "PaymentLinkId", "PlanId", "ProductId", "RefundId", "SubscriptionId", "SubscriptionLineId",
];

/// `listAchTransfers`: List ACH transfers.
pub static LIST_ACH_TRANSFERS: Operation = Operation::new(Api::Piriod, "GET", "/ach_transfers/", "ach-transfers", "list", "listAchTransfers")
    .says("List ACH transfers", "Lists the transfers received on the bank accounts of the workspace. Archived ones are left out unless `status` selects them.")
    .known_from(Docs)
    .page("api-reference/payments/ach_transfers/list-ach-transfers")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ACH_TRANSFERS_STATUS,
        &parameters::ACH_TRANSFERS_STATUS_IN, &parameters::ACH_TRANSFERS_AMOUNT, &parameters::ACH_TRANSFERS_AMOUNT_GTE,
        &parameters::ACH_TRANSFERS_AMOUNT_LTE, &parameters::BALANCE, &parameters::BALANCE_GTE, &parameters::BALANCE_LTE,
        &parameters::ACH_TRANSFERS_DATE, &parameters::ACH_TRANSFERS_DATE_GTE, &parameters::ACH_TRANSFERS_DATE_LTE, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::ACH_TRANSFER_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createAchTransfer`: Create an ACH transfer.
pub static CREATE_ACH_TRANSFER: Operation = Operation::new(Api::Piriod, "POST", "/ach_transfers/", "ach-transfers", "create", "createAchTransfer")
    .says("Create an ACH transfer", "Records a transfer.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_ACH_TRANSFER)
    .responds(&[
        Response::json("201", Object(&schemas::ACH_TRANSFER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listAchAdjustments`: List adjustments of ACH transfers.
pub static LIST_ACH_ADJUSTMENTS: Operation = Operation::new(Api::Piriod, "GET", "/ach_transfers/adjustments/", "ach-adjustments", "list", "listAchAdjustments")
    .says("List adjustments of ACH transfers", "Lists the additions, deductions and exchanges of ACH transfers.")
    .known_from(Docs)
    .page("api-reference/payments/ach_transfers/adjustments/list-ach-adjustments")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::TRANSFER, &parameters::PAGE, &parameters::PAGE_SIZE,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::ACH_ADJUSTMENT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createAchAdjustment`: Create an adjustment of an ACH transfer.
pub static CREATE_ACH_ADJUSTMENT: Operation = Operation::new(Api::Piriod, "POST", "/ach_transfers/adjustments/", "ach-adjustments", "create", "createAchAdjustment")
    .says("Create an adjustment of an ACH transfer", "Adjusts a transfer by an addition, a deduction or an exchange.")
    .known_from(Docs)
    .page("api-reference/payments/ach_transfers/adjustments/create-ach-adjustment")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_ACH_ADJUSTMENT)
    .responds(&[
        Response::json("201", Object(&schemas::ACH_ADJUSTMENT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveAchTransfer`: Retrieve an ACH transfer.
pub static RETRIEVE_ACH_TRANSFER: Operation = Operation::new(Api::Piriod, "GET", "/ach_transfers/{id}/", "ach-transfers", "get", "retrieveAchTransfer")
    .says("Retrieve an ACH transfer", "Returns one transfer.")
    .known_from(Docs)
    .page("api-reference/payments/ach_transfers/retrieve-ach-transfer")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ACH_TRANSFERS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::ACH_TRANSFER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateAchTransfer`: Update an ACH transfer.
pub static PARTIAL_UPDATE_ACH_TRANSFER: Operation = Operation::new(Api::Piriod, "PATCH", "/ach_transfers/{id}/", "ach-transfers", "update", "partialUpdateAchTransfer")
    .says("Update an ACH transfer", "Updates the given fields of a transfer.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ACH_TRANSFERS_ID])
    .body(true, &schemas::UPDATE_ACH_TRANSFER)
    .responds(&[
        Response::json("200", Object(&schemas::ACH_TRANSFER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteAchTransfer`: Delete an ACH transfer.
pub static DELETE_ACH_TRANSFER: Operation = Operation::new(Api::Piriod, "DELETE", "/ach_transfers/{id}/", "ach-transfers", "delete", "deleteAchTransfer")
    .says("Delete an ACH transfer", "Deletes a transfer.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ACH_TRANSFERS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listAddons`: List add-ons.
pub static LIST_ADDONS: Operation = Operation::new(Api::Piriod, "GET", "/addons/", "addons", "list", "listAddons")
    .says("List add-ons", "Lists the add-ons of the workspace.")
    .known_from(Client)
    .page("api-reference/billing/addons/list-addons")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::ADDON_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createAddon`: Create an add-on.
pub static CREATE_ADDON: Operation = Operation::new(Api::Piriod, "POST", "/addons/", "addons", "create", "createAddon")
    .says("Create an add-on", "Creates an add-on.")
    .known_from(Docs)
    .page("api-reference/billing/addons/create-addon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_ADDON)
    .responds(&[
        Response::json("201", Object(&schemas::ADDON)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveAddon`: Retrieve an add-on.
pub static RETRIEVE_ADDON: Operation = Operation::new(Api::Piriod, "GET", "/addons/{id}/", "addons", "get", "retrieveAddon")
    .says("Retrieve an add-on", "Returns one add-on.")
    .known_from(Docs)
    .page("api-reference/billing/addons/retrieve-addon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ADDONS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::ADDON)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateAddon`: Update an add-on.
pub static PARTIAL_UPDATE_ADDON: Operation = Operation::new(Api::Piriod, "PATCH", "/addons/{id}/", "addons", "update", "partialUpdateAddon")
    .says("Update an add-on", "Updates the given fields of an add-on.")
    .known_from(Client)
    .page("api-reference/billing/addons/partial-update-addon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ADDONS_ID])
    .body(true, &schemas::UPDATE_ADDON)
    .responds(&[
        Response::json("200", Object(&schemas::ADDON)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteAddon`: Archive an add-on.
pub static DELETE_ADDON: Operation = Operation::new(Api::Piriod, "DELETE", "/addons/{id}/", "addons", "delete", "deleteAddon")
    .says("Archive an add-on", "Archives an add-on.")
    .known_from(Client)
    .page("api-reference/billing/addons/archive-addon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ADDONS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listBanks`: List bank accounts.
pub static LIST_BANKS: Operation = Operation::new(Api::Piriod, "GET", "/banks/", "banks", "list", "listBanks")
    .says("List bank accounts", "Lists the bank accounts of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::BANK_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createBank`: Create a bank account.
pub static CREATE_BANK: Operation = Operation::new(Api::Piriod, "POST", "/banks/", "banks", "create", "createBank")
    .says("Create a bank account", "Adds a bank account to the workspace.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_BANK)
    .responds(&[
        Response::json("201", Object(&schemas::BANK)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateBank`: Update a bank account.
pub static PARTIAL_UPDATE_BANK: Operation = Operation::new(Api::Piriod, "PATCH", "/banks/{id}/", "banks", "update", "partialUpdateBank")
    .says("Update a bank account", "Updates the given fields of a bank account.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::BANKS_ID])
    .body(true, &schemas::UPDATE_BANK)
    .responds(&[
        Response::json("200", Object(&schemas::BANK)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `syncBank`: Sync a bank account.
pub static SYNC_BANK: Operation = Operation::new(Api::Piriod, "POST", "/banks/{id}/sync/", "banks", "sync", "syncBank")
    .says("Sync a bank account", "Fetches the latest transactions of a bank account from the bank.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::BANKS_ID])
    .responds(&[
        Response::json("200", Json), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listBoletos`: List boletos.
pub static LIST_BOLETOS: Operation = Operation::new(Api::Piriod, "GET", "/boletos/", "boletos", "list", "listBoletos")
    .says("List boletos", "Lists the boletos of the workspace. A boleto is a payment slip of a Brazilian bank.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::BOLETO_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createBoleto`: Create a boleto.
pub static CREATE_BOLETO: Operation = Operation::new(Api::Piriod, "POST", "/boletos/", "boletos", "create", "createBoleto")
    .says("Create a boleto", "Adds a boleto to a payment.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_BOLETO)
    .responds(&[
        Response::json("201", Object(&schemas::BOLETO)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveBoleto`: Retrieve a boleto.
pub static RETRIEVE_BOLETO: Operation = Operation::new(Api::Piriod, "GET", "/boletos/{id}/", "boletos", "get", "retrieveBoleto")
    .says("Retrieve a boleto", "Returns one boleto.")
    .known_from(Docs)
    .page("api-reference/payments/boletos/retrieve-boleto")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::BOLETOS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::BOLETO)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateBoleto`: Update a boleto.
pub static PARTIAL_UPDATE_BOLETO: Operation = Operation::new(Api::Piriod, "PATCH", "/boletos/{id}/", "boletos", "update", "partialUpdateBoleto")
    .says("Update a boleto", "Updates the given fields of a boleto.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::BOLETOS_ID])
    .body(true, &schemas::UPDATE_BOLETO)
    .responds(&[
        Response::json("200", Object(&schemas::BOLETO)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteBoleto`: Delete a boleto.
pub static DELETE_BOLETO: Operation = Operation::new(Api::Piriod, "DELETE", "/boletos/{id}/", "boletos", "delete", "deleteBoleto")
    .says("Delete a boleto", "Deletes a boleto.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::BOLETOS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listCancellations`: List cancellations.
pub static LIST_CANCELLATIONS: Operation = Operation::new(Api::Piriod, "GET", "/cancellations/", "cancellations", "list", "listCancellations")
    .says("List cancellations", "Lists the cancellations of retentions.")
    .known_from(Docs)
    .page("api-reference/procurement/cancellations/list-cancellations")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETENTION, &parameters::PAGE,
        &parameters::PAGE_SIZE,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::CANCELLATION_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createCancellation`: Create a cancellation.
pub static CREATE_CANCELLATION: Operation = Operation::new(Api::Piriod, "POST", "/cancellations/", "cancellations", "create", "createCancellation")
    .says("Create a cancellation", "Cancels a retention.")
    .known_from(Docs)
    .page("api-reference/procurement/cancellations/create-cancellation")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_CANCELLATION)
    .responds(&[
        Response::json("201", Object(&schemas::CANCELLATION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveCancellation`: Retrieve a cancellation.
pub static RETRIEVE_CANCELLATION: Operation = Operation::new(Api::Piriod, "GET", "/cancellations/{id}/", "cancellations", "get", "retrieveCancellation")
    .says("Retrieve a cancellation", "Returns one cancellation.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CANCELLATIONS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CANCELLATION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listContacts`: List contacts.
pub static LIST_CONTACTS: Operation = Operation::new(Api::Piriod, "GET", "/contacts/", "contacts", "list", "listContacts")
    .says("List contacts", "Lists the contacts at the customers of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/contacts/list-contacts")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CONTACTS_CUSTOMER, &parameters::ORGUNIT,
        &parameters::CONTACTS_NAME, &parameters::CONTACTS_EMAIL, &parameters::INVOICING, &parameters::COLLECTIONS, &parameters::EXPAND,
        &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::CONTACT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createContact`: Create a contact.
pub static CREATE_CONTACT: Operation = Operation::new(Api::Piriod, "POST", "/contacts/", "contacts", "create", "createContact")
    .says("Create a contact", "Creates a contact of a customer. An organisation unit can have seven, and so can a customer outside of its units.")
    .known_from(Client)
    .page("api-reference/billing/contacts/create-contact")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_CONTACT)
    .responds(&[
        Response::json("201", Object(&schemas::CONTACT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveContact`: Retrieve a contact.
pub static RETRIEVE_CONTACT: Operation = Operation::new(Api::Piriod, "GET", "/contacts/{id}/", "contacts", "get", "retrieveContact")
    .says("Retrieve a contact", "Returns one contact.")
    .known_from(Client)
    .page("api-reference/billing/contacts/retrieve-contact")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CONTACTS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CONTACT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateContact`: Update a contact.
pub static PARTIAL_UPDATE_CONTACT: Operation = Operation::new(Api::Piriod, "PATCH", "/contacts/{id}/", "contacts", "update", "partialUpdateContact")
    .says("Update a contact", "Updates the given fields of a contact.")
    .known_from(Docs)
    .page("api-reference/billing/contacts/partial-update-contact")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CONTACTS_ID])
    .body(true, &schemas::UPDATE_CONTACT)
    .responds(&[
        Response::json("200", Object(&schemas::CONTACT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteContact`: Delete a contact.
pub static DELETE_CONTACT: Operation = Operation::new(Api::Piriod, "DELETE", "/contacts/{id}/", "contacts", "delete", "deleteContact")
    .says("Delete a contact", "Deletes a contact.")
    .known_from(Client)
    .page("api-reference/billing/contacts/delete-contact")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CONTACTS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listCoupons`: List coupons.
pub static LIST_COUPONS: Operation = Operation::new(Api::Piriod, "GET", "/coupons/", "coupons", "list", "listCoupons")
    .says("List coupons", "Lists the coupons of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/coupons/list-coupons")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::COUPONS_NAME, &parameters::APPLY_ON,
        &parameters::APPLY_ON_IN, &parameters::DURATION_SCHEME, &parameters::DURATION_SCHEME_IN, &parameters::COUPONS_AMOUNT,
        &parameters::COUPONS_AMOUNT_GTE, &parameters::COUPONS_AMOUNT_LTE, &parameters::COUPONS_CURRENCY, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::COUPON_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createCoupon`: Create a coupon.
pub static CREATE_COUPON: Operation = Operation::new(Api::Piriod, "POST", "/coupons/", "coupons", "create", "createCoupon")
    .says("Create a coupon", "Creates a coupon.")
    .known_from(Client)
    .page("api-reference/billing/coupons/create-coupon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_COUPON)
    .responds(&[
        Response::json("201", Object(&schemas::COUPON)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveCoupon`: Retrieve a coupon.
pub static RETRIEVE_COUPON: Operation = Operation::new(Api::Piriod, "GET", "/coupons/{id}/", "coupons", "get", "retrieveCoupon")
    .says("Retrieve a coupon", "Returns one coupon.")
    .known_from(Docs)
    .page("api-reference/billing/coupons/retrieve-coupon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::COUPONS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::COUPON)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateCoupon`: Update a coupon.
pub static PARTIAL_UPDATE_COUPON: Operation = Operation::new(Api::Piriod, "PATCH", "/coupons/{id}/", "coupons", "update", "partialUpdateCoupon")
    .says("Update a coupon", "Updates the given fields of a coupon.")
    .known_from(Docs)
    .page("api-reference/billing/coupons/partial-update-coupon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::COUPONS_ID])
    .body(true, &schemas::UPDATE_COUPON)
    .responds(&[
        Response::json("200", Object(&schemas::COUPON)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteCoupon`: Archive a coupon.
pub static DELETE_COUPON: Operation = Operation::new(Api::Piriod, "DELETE", "/coupons/{id}/", "coupons", "delete", "deleteCoupon")
    .says("Archive a coupon", "Archives a coupon.")
    .known_from(Client)
    .page("api-reference/billing/coupons/archive-coupon")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::COUPONS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listCreditNotes`: List credit notes.
pub static LIST_CREDIT_NOTES: Operation = Operation::new(Api::Piriod, "GET", "/creditnotes/", "creditnotes", "list", "listCreditNotes")
    .says("List credit notes", "Lists the credit notes of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/creditnotes/list-credit-notes")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CREDITNOTES_INVOICE,
        &parameters::CREDITNOTES_DOCUMENT, &parameters::CREDITNOTES_NUMBER, &parameters::CREDITNOTES_NUMBER_GTE,
        &parameters::CREDITNOTES_NUMBER_LTE, &parameters::CREDITNOTES_DATE, &parameters::CREDITNOTES_DATE_GTE,
        &parameters::CREDITNOTES_DATE_LTE, &parameters::CREDITNOTES_STATUS, &parameters::CREDITNOTES_STATUS_IN, &parameters::NOTE,
        &parameters::CREDITNOTES_CREATED, &parameters::CREDITNOTES_CREATED_GTE, &parameters::CREDITNOTES_CREATED_LTE, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::CREDIT_NOTE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createCreditNote`: Create a credit note.
pub static CREATE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "POST", "/creditnotes/", "creditnotes", "create", "createCreditNote")
    .says("Create a credit note", "Creates a draft credit note for an invoice.")
    .known_from(Docs)
    .page("api-reference/billing/creditnotes/create-credit-note-draft")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_CREDIT_NOTE)
    .responds(&[
        Response::json("201", Object(&schemas::CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveCreditNote`: Retrieve a credit note.
pub static RETRIEVE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "GET", "/creditnotes/{id}/", "creditnotes", "get", "retrieveCreditNote")
    .says("Retrieve a credit note", "Returns one credit note.")
    .known_from(Docs)
    .page("api-reference/billing/creditnotes/retrieve-credit-note")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CREDIT_NOTE_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateCreditNote`: Update a credit note.
pub static PARTIAL_UPDATE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "PATCH", "/creditnotes/{id}/", "creditnotes", "update", "partialUpdateCreditNote")
    .says("Update a credit note", "Updates the given fields of a draft credit note.")
    .known_from(Docs)
    .page("api-reference/billing/creditnotes/partial-update-credit-note-draft-only")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CREDIT_NOTE_ID])
    .body(true, &schemas::UPDATE_CREDIT_NOTE)
    .responds(&[
        Response::json("200", Object(&schemas::CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteCreditNote`: Delete a credit note.
pub static DELETE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "DELETE", "/creditnotes/{id}/", "creditnotes", "delete", "deleteCreditNote")
    .says("Delete a credit note", "Deletes a credit note.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CREDIT_NOTE_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `finalizeCreditNote`: Finalize a credit note.
pub static FINALIZE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "GET", "/creditnotes/{id}/finalize/", "creditnotes", "finalize", "finalizeCreditNote")
    .says("Finalize a credit note", "Finalizes a draft credit note. The biller may set its type of tax document.")
    .known_from(Docs)
    .page("api-reference/billing/creditnotes/finalize-credit-note")
    .not_safe()
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CREDIT_NOTE_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `renderCreditNotePdf`: Render a credit note as PDF.
pub static RENDER_CREDIT_NOTE_PDF: Operation = Operation::new(Api::Piriod, "GET", "/creditnotes/{id}/pdf/", "creditnotes", "render_pdf", "renderCreditNotePdf")
    .says("Render a credit note as PDF", "Returns the credit note as a PDF file.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RENDER_CREDIT_NOTE_PDF_ID])
    .responds(&[
        Response::file("200", "application/pdf"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listCustomers`: List customers.
pub static LIST_CUSTOMERS: Operation = Operation::new(Api::Piriod, "GET", "/customers/", "customers", "list", "listCustomers")
    .says("List customers", "Lists the customers of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/customers/list-customers")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::CUSTOMERS_COUNTRY, &parameters::CUSTOMERS_EMAIL,
        &parameters::CUSTOMERS_NAME, &parameters::CUSTOMERS_TAX_ID, &parameters::CUSTOMERS_CREATED, &parameters::CUSTOMERS_CREATED_GTE,
        &parameters::CUSTOMERS_CREATED_LTE, &parameters::SUBSCRIPTIONS, &parameters::CUSTOMERS_SOURCES, &parameters::METADATA,
        &parameters::CUSTOMERS_SEARCH, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::CUSTOMER_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createCustomer`: Create a customer.
pub static CREATE_CUSTOMER: Operation = Operation::new(Api::Piriod, "POST", "/customers/", "customers", "create", "createCustomer")
    .says("Create a customer", "Creates a customer.")
    .known_from(Docs)
    .page("api-reference/billing/customers/create-customer")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_CUSTOMER)
    .responds(&[
        Response::json("201", Object(&schemas::CUSTOMER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveCustomer`: Retrieve a customer.
pub static RETRIEVE_CUSTOMER: Operation = Operation::new(Api::Piriod, "GET", "/customers/{id}/", "customers", "get", "retrieveCustomer")
    .says("Retrieve a customer", "Returns one customer.")
    .known_from(Docs)
    .page("api-reference/billing/customers/retrieve-customer")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CUSTOMER_ID])
    .responds(&[
        Response::json("200", Object(&schemas::CUSTOMER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateCustomer`: Update a customer.
pub static PARTIAL_UPDATE_CUSTOMER: Operation = Operation::new(Api::Piriod, "PATCH", "/customers/{id}/", "customers", "update", "partialUpdateCustomer")
    .says("Update a customer", "Updates the given fields of a customer.")
    .known_from(Docs)
    .page("api-reference/billing/customers/partial-update-customer")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CUSTOMER_ID])
    .body(true, &schemas::UPDATE_CUSTOMER)
    .responds(&[
        Response::json("200", Object(&schemas::CUSTOMER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteCustomer`: Delete a customer.
pub static DELETE_CUSTOMER: Operation = Operation::new(Api::Piriod, "DELETE", "/customers/{id}/", "customers", "delete", "deleteCustomer")
    .says("Delete a customer", "Deletes a customer together with its drafts. A customer with a history is archived instead: invoices past draft, ended subscriptions, sources in use. A customer with active subscriptions is refused with status 400.")
    .known_from(Docs)
    .page("api-reference/billing/customers/delete-customer")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CUSTOMER_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveCustomerStatus`: Retrieve a customer's status.
pub static RETRIEVE_CUSTOMER_STATUS: Operation = Operation::new(Api::Piriod, "GET", "/customers/{id}/status/", "customers", "get_status", "retrieveCustomerStatus")
    .says("Retrieve a customer's status", "Returns the status of a customer. Undocumented: the response.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_CUSTOMER_STATUS_ID])
    .responds(&[
        Response::json("200", Json), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listDebitNotes`: List debit notes.
pub static LIST_DEBIT_NOTES: Operation = Operation::new(Api::Piriod, "GET", "/debitnotes/", "debitnotes", "list", "listDebitNotes")
    .says("List debit notes", "Lists the debit notes of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::DEBITNOTES_INVOICE, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::DEBIT_NOTE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createDebitNote`: Create a debit note.
pub static CREATE_DEBIT_NOTE: Operation = Operation::new(Api::Piriod, "POST", "/debitnotes/", "debitnotes", "create", "createDebitNote")
    .says("Create a debit note", "Creates a debit note for a credit note.")
    .known_from(Docs)
    .page("api-reference/billing/debitnotes/create-debit-note")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_DEBIT_NOTE)
    .responds(&[
        Response::json("201", Object(&schemas::DEBIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveDebitNote`: Retrieve a debit note.
pub static RETRIEVE_DEBIT_NOTE: Operation = Operation::new(Api::Piriod, "GET", "/debitnotes/{id}/", "debitnotes", "get", "retrieveDebitNote")
    .says("Retrieve a debit note", "Returns one debit note.")
    .known_from(Docs)
    .page("api-reference/billing/debitnotes/retrieve-debit-note")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::DEBITNOTES_ID])
    .responds(&[
        Response::json("200", Object(&schemas::DEBIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateDebitNote`: Update a debit note.
pub static PARTIAL_UPDATE_DEBIT_NOTE: Operation = Operation::new(Api::Piriod, "PATCH", "/debitnotes/{id}/", "debitnotes", "update", "partialUpdateDebitNote")
    .says("Update a debit note", "Updates the given fields of a debit note.")
    .known_from(Docs)
    .page("api-reference/billing/debitnotes/partial-update-debit-note")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::DEBITNOTES_ID])
    .body(true, &schemas::UPDATE_DEBIT_NOTE)
    .responds(&[
        Response::json("200", Object(&schemas::DEBIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteDebitNote`: Delete a debit note.
pub static DELETE_DEBIT_NOTE: Operation = Operation::new(Api::Piriod, "DELETE", "/debitnotes/{id}/", "debitnotes", "delete", "deleteDebitNote")
    .says("Delete a debit note", "Deletes a debit note.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::DEBITNOTES_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listFrequencies`: List frequencies.
pub static LIST_FREQUENCIES: Operation = Operation::new(Api::Piriod, "GET", "/frequencies/", "frequencies", "list", "listFrequencies")
    .says("List frequencies", "Lists the billing frequencies, such as monthly.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::FREQUENCY_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listGeneralsBanks`: List banks.
pub static LIST_GENERALS_BANKS: Operation = Operation::new(Api::Piriod, "GET", "/generals/banks/", "generals", "list_banks", "listGeneralsBanks")
    .says("List banks", "Lists the banks of Piriod, not the accounts of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::LIST_GENERALS_BANKS_COUNTRY, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::GENERAL_BANK_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listExchangeRates`: List exchange rates.
pub static LIST_EXCHANGE_RATES: Operation = Operation::new(Api::Piriod, "GET", "/generals/changes/", "generals", "list_exchange_rates", "listExchangeRates")
    .says("List exchange rates", "Lists the daily exchange rates between currencies. They are the same for all workspaces.")
    .known_from(Docs)
    .page("api-reference/collections/generals/changes/list-exchange-rates")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::CURRENCY_FROM, &parameters::CURRENCY_TO, &parameters::GENERALS_DATE, &parameters::GENERALS_DATE_GTE,
        &parameters::GENERALS_DATE_LTE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::EXCHANGE_RATE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listGeneralsCountries`: List countries.
pub static LIST_GENERALS_COUNTRIES: Operation = Operation::new(Api::Piriod, "GET", "/generals/countries/", "generals", "list_countries", "listGeneralsCountries")
    .says("List countries", "Lists the countries of Piriod.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::GENERALS_SEARCH, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::GENERAL_COUNTRY_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listCurrencies`: List currencies.
pub static LIST_CURRENCIES: Operation = Operation::new(Api::Piriod, "GET", "/generals/currencies/", "generals", "list_currencies", "listCurrencies")
    .says("List currencies", "Lists the currencies of Piriod. No token is required.")
    .known_from(Docs)
    .page("api-reference/collections/generals/currencies/list-currencies")
    .authentication(Authentication::None)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[&parameters::LIST_CURRENCIES_COUNTRY, &parameters::LIST_CURRENCIES_NAME, &parameters::PAGE, &parameters::PAGE_SIZE])
    .responds(&[
        Response::json("200", Object(&schemas::CURRENCY_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listDocumentTypes`: List document types.
pub static LIST_DOCUMENT_TYPES: Operation = Operation::new(Api::Piriod, "GET", "/generals/documents/", "generals", "list_document_types", "listDocumentTypes")
    .says("List document types", "Lists the types of tax documents, such as the invoices of a country.")
    .known_from(OlderDocs)
    .page("api/collections/documents")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::LIST_DOCUMENT_TYPES_COUNTRY,
        &parameters::LIST_DOCUMENT_TYPES_COUNTRY_IN, &parameters::GENERALS_CURRENCY, &parameters::CURRENCY_IN, &parameters::IS_SALE,
        &parameters::IS_PURCHASE, &parameters::IS_ORDER, &parameters::HOLD_TAXES, &parameters::PAGE, &parameters::PAGE_SIZE,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::DOCUMENT_TYPE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listGeneralsReferences`: List references.
pub static LIST_GENERALS_REFERENCES: Operation = Operation::new(Api::Piriod, "GET", "/generals/references/", "generals", "list_references", "listGeneralsReferences")
    .says("List references", "Lists references, as the path calls them; most likely the ways in which one document can refer to another.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::GENERAL_REFERENCE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listStates`: List states.
pub static LIST_STATES: Operation = Operation::new(Api::Piriod, "GET", "/generals/states/", "generals", "list_states", "listStates")
    .says("List states", "Lists the states and regions of countries.")
    .known_from(OlderDocs)
    .page("api/collections/states")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::LIST_STATES_COUNTRY,
        &parameters::LIST_STATES_COUNTRY_IN, &parameters::LIST_STATES_NAME, &parameters::NAME_EXACT, &parameters::NAME_CONTAINS,
        &parameters::NAME_ICONTAINS, &parameters::PAGE, &parameters::PAGE_SIZE,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::GENERAL_STATE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listIntents`: List intents.
pub static LIST_INTENTS: Operation = Operation::new(Api::Piriod, "GET", "/intents/", "intents", "list", "listIntents")
    .says("List intents", "Lists the payment intents of the workspace: attempts to pay.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::INTENT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listInvoices`: List invoices.
pub static LIST_INVOICES: Operation = Operation::new(Api::Piriod, "GET", "/invoices/", "invoices", "list", "listInvoices")
    .says("List invoices", "Lists the invoices of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::INVOICES_CUSTOMER, &parameters::INVOICES_STATUS,
        &parameters::INVOICES_STATUS_IN, &parameters::INVOICES_DOCUMENT, &parameters::INVOICES_NUMBER, &parameters::INVOICES_NUMBER_GTE,
        &parameters::INVOICES_NUMBER_LTE, &parameters::INVOICES_DATE_GTE, &parameters::INVOICES_DATE_LTE, &parameters::DUE_DATE_GTE,
        &parameters::DUE_DATE_LTE, &parameters::COLLECTION_METHOD, &parameters::COLLECTION_METHOD_IN, &parameters::SUBSCRIPTION,
        &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::INVOICE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createInvoice`: Create an invoice.
pub static CREATE_INVOICE: Operation = Operation::new(Api::Piriod, "POST", "/invoices/", "invoices", "create", "createInvoice")
    .says("Create an invoice", "Creates a draft invoice.")
    .known_from(OlderDocs)
    .page("piriod.readme.io/reference/create-an-invoice")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_INVOICE)
    .responds(&[
        Response::json("201", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveInvoice`: Retrieve an invoice.
pub static RETRIEVE_INVOICE: Operation = Operation::new(Api::Piriod, "GET", "/invoices/{id}/", "invoices", "get", "retrieveInvoice")
    .says("Retrieve an invoice", "Returns one invoice.")
    .known_from(Docs)
    .page("api-reference/billing/invoices/retrieve-invoice")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_INVOICE_ID])
    .responds(&[
        Response::json("200", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateInvoice`: Update an invoice.
pub static PARTIAL_UPDATE_INVOICE: Operation = Operation::new(Api::Piriod, "PATCH", "/invoices/{id}/", "invoices", "update", "partialUpdateInvoice")
    .says("Update an invoice", "Updates the given fields of a draft invoice.")
    .known_from(OlderDocs)
    .page("piriod.readme.io/reference/update-an-invoice")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_INVOICE_ID])
    .body(true, &schemas::UPDATE_INVOICE)
    .responds(&[
        Response::json("200", Object(&schemas::INVOICE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteInvoice`: Delete an invoice.
pub static DELETE_INVOICE: Operation = Operation::new(Api::Piriod, "DELETE", "/invoices/{id}/", "invoices", "delete", "deleteInvoice")
    .says("Delete an invoice", "Deletes a draft invoice.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_INVOICE_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `renderInvoicePdf`: Render an invoice as PDF.
pub static RENDER_INVOICE_PDF: Operation = Operation::new(Api::Piriod, "GET", "/invoices/{id}/pdf/", "invoices", "render_pdf", "renderInvoicePdf")
    .says("Render an invoice as PDF", "Returns the invoice as a PDF file.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RENDER_INVOICE_PDF_ID])
    .responds(&[
        Response::file("200", "application/pdf"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listOrders`: List orders.
pub static LIST_ORDERS: Operation = Operation::new(Api::Piriod, "GET", "/orders/", "orders", "list", "listOrders")
    .says("List orders", "Lists the orders of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ORDERS_SUPPLIER, &parameters::ORDERS_STATUS,
        &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::ORDER_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createOrder`: Create an order.
pub static CREATE_ORDER: Operation = Operation::new(Api::Piriod, "POST", "/orders/", "orders", "create", "createOrder")
    .says("Create an order", "Drafts an order for a customer. It takes effect once it is finalized.")
    .known_from(Docs)
    .page("api-reference/procurement/orders/create-order-draft")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_ORDER)
    .responds(&[
        Response::json("201", Object(&schemas::ORDER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveOrder`: Retrieve an order.
pub static RETRIEVE_ORDER: Operation = Operation::new(Api::Piriod, "GET", "/orders/{id}/", "orders", "get", "retrieveOrder")
    .says("Retrieve an order", "Returns one order.")
    .known_from(Docs)
    .page("api-reference/procurement/orders/retrieve-order")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_ORDER_ID])
    .responds(&[
        Response::json("200", Object(&schemas::ORDER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateOrder`: Update an order.
pub static PARTIAL_UPDATE_ORDER: Operation = Operation::new(Api::Piriod, "PATCH", "/orders/{id}/", "orders", "update", "partialUpdateOrder")
    .says("Update an order", "Updates the given fields of an order. The order must be a draft.")
    .known_from(OlderDocs)
    .page("api/billing/orders")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_ORDER_ID])
    .body(true, &schemas::UPDATE_ORDER)
    .responds(&[
        Response::json("200", Object(&schemas::ORDER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteOrder`: Delete an order.
pub static DELETE_ORDER: Operation = Operation::new(Api::Piriod, "DELETE", "/orders/{id}/", "orders", "delete", "deleteOrder")
    .says("Delete an order", "Deletes an order. It must be a draft.")
    .known_from(OlderDocs)
    .page("api/billing/orders")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_ORDER_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `finalizeOrder`: Finalize an order.
pub static FINALIZE_ORDER: Operation = Operation::new(Api::Piriod, "GET", "/orders/{id}/finalize/", "orders", "finalize", "finalizeOrder")
    .says("Finalize an order", "Finalizes a draft. It cannot be changed afterwards.")
    .known_from(OlderDocs)
    .page("api/billing/orders")
    .not_safe()
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::FINALIZE_ORDER_ID])
    .responds(&[
        Response::json("200", Object(&schemas::ORDER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `renderOrderPdf`: Render an order as PDF.
pub static RENDER_ORDER_PDF: Operation = Operation::new(Api::Piriod, "GET", "/orders/{id}/pdf/", "orders", "render_pdf", "renderOrderPdf")
    .says("Render an order as PDF", "Returns an order as a PDF file.")
    .known_from(OlderDocs)
    .page("api/billing/orders")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::FINALIZE_ORDER_ID])
    .responds(&[
        Response::file("200", "application/pdf"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listOrgUnits`: List organisation units.
pub static LIST_ORG_UNITS: Operation = Operation::new(Api::Piriod, "GET", "/orgunits/", "orgunits", "list", "listOrgUnits")
    .says("List organisation units", "Lists the organisation units of the customers of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/orgunits/list-organisation-units")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ORGUNITS_CUSTOMER, &parameters::ORGUNITS_NAME,
        &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::ORG_UNIT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createOrgUnit`: Create an organisation unit.
pub static CREATE_ORG_UNIT: Operation = Operation::new(Api::Piriod, "POST", "/orgunits/", "orgunits", "create", "createOrgUnit")
    .says("Create an organisation unit", "Creates an organisation unit of a customer. A customer can have twelve.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_ORG_UNIT)
    .responds(&[
        Response::json("201", Object(&schemas::ORG_UNIT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveOrgUnit`: Retrieve an organisation unit.
pub static RETRIEVE_ORG_UNIT: Operation = Operation::new(Api::Piriod, "GET", "/orgunits/{id}/", "orgunits", "get", "retrieveOrgUnit")
    .says("Retrieve an organisation unit", "Returns one organisation unit.")
    .known_from(Docs)
    .page("api-reference/billing/orgunits/retrieve-org-unit")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ORGUNITS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::ORG_UNIT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateOrgUnit`: Update an organisation unit.
pub static PARTIAL_UPDATE_ORG_UNIT: Operation = Operation::new(Api::Piriod, "PATCH", "/orgunits/{id}/", "orgunits", "update", "partialUpdateOrgUnit")
    .says("Update an organisation unit", "Updates the given fields of an organisation unit.")
    .known_from(Docs)
    .page("api-reference/billing/orgunits/partial-update-org-unit")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ORGUNITS_ID])
    .body(true, &schemas::UPDATE_ORG_UNIT)
    .responds(&[
        Response::json("200", Object(&schemas::ORG_UNIT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteOrgUnit`: Delete an organisation unit.
pub static DELETE_ORG_UNIT: Operation = Operation::new(Api::Piriod, "DELETE", "/orgunits/{id}/", "orgunits", "delete", "deleteOrgUnit")
    .says("Delete an organisation unit", "Deletes an organisation unit.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::ORGUNITS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listPaymentReceipts`: List payment receipts.
pub static LIST_PAYMENT_RECEIPTS: Operation = Operation::new(Api::Piriod, "GET", "/payment-receipts/", "payment-receipts", "list", "listPaymentReceipts")
    .says("List payment receipts", "Lists the payment receipts of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/payment-receipts/list-payment-receipts")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAYMENT_RECEIPTS_SOURCES,
        &parameters::PAYMENT_RECEIPTS_STATUS, &parameters::PAYMENT_RECEIPTS_STATUS_IN, &parameters::BILLER_STATUS,
        &parameters::BILLER_STATUS_IN, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_RECEIPT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createPaymentReceipt`: Create a payment receipt.
pub static CREATE_PAYMENT_RECEIPT: Operation = Operation::new(Api::Piriod, "POST", "/payment-receipts/", "payment-receipts", "create", "createPaymentReceipt")
    .says("Create a payment receipt", "Creates a payment receipt for sources of payments.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PAYMENT_RECEIPT)
    .responds(&[
        Response::json("201", Object(&schemas::PAYMENT_RECEIPT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrievePaymentReceipt`: Retrieve a payment receipt.
pub static RETRIEVE_PAYMENT_RECEIPT: Operation = Operation::new(Api::Piriod, "GET", "/payment-receipts/{id}/", "payment-receipts", "get", "retrievePaymentReceipt")
    .says("Retrieve a payment receipt", "Returns one payment receipt.")
    .known_from(Docs)
    .page("api-reference/billing/payment-receipts/retrieve-payment-receipt")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PAYMENT_RECEIPT_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_RECEIPT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdatePaymentReceipt`: Update a payment receipt.
pub static PARTIAL_UPDATE_PAYMENT_RECEIPT: Operation = Operation::new(Api::Piriod, "PATCH", "/payment-receipts/{id}/", "payment-receipts", "update", "partialUpdatePaymentReceipt")
    .says("Update a payment receipt", "Updates the given fields of a draft payment receipt.")
    .known_from(Docs)
    .page("api-reference/billing/payment-receipts/partial-update-payment-receipt-draft-only")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PAYMENT_RECEIPT_ID])
    .body(true, &schemas::UPDATE_PAYMENT_RECEIPT)
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_RECEIPT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deletePaymentReceipt`: Delete a payment receipt.
pub static DELETE_PAYMENT_RECEIPT: Operation = Operation::new(Api::Piriod, "DELETE", "/payment-receipts/{id}/", "payment-receipts", "delete", "deletePaymentReceipt")
    .says("Delete a payment receipt", "Deletes a payment receipt.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PAYMENT_RECEIPT_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `finalizePaymentReceipt`: Finalize a payment receipt.
pub static FINALIZE_PAYMENT_RECEIPT: Operation = Operation::new(Api::Piriod, "POST", "/payment-receipts/{id}/finalize/", "payment-receipts", "finalize", "finalizePaymentReceipt")
    .says("Finalize a payment receipt", "Finalizes a draft payment receipt.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::FINALIZE_PAYMENT_RECEIPT_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_RECEIPT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listPaymentLinks`: List payment links.
pub static LIST_PAYMENT_LINKS: Operation = Operation::new(Api::Piriod, "GET", "/payment_links/links/", "payment-links", "list", "listPaymentLinks")
    .says("List payment links", "Lists the payment links of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_LINK_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createPaymentLink`: Create a payment link.
pub static CREATE_PAYMENT_LINK: Operation = Operation::new(Api::Piriod, "POST", "/payment_links/links/", "payment-links", "create", "createPaymentLink")
    .says("Create a payment link", "Creates a link for an amount, together with the public key of its page.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PAYMENT_LINK)
    .responds(&[
        Response::json("201", Object(&schemas::PAYMENT_LINK)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrievePaymentLink`: Retrieve a payment link.
pub static RETRIEVE_PAYMENT_LINK: Operation = Operation::new(Api::Piriod, "GET", "/payment_links/links/{id}/", "payment-links", "get", "retrievePaymentLink")
    .says("Retrieve a payment link", "Returns one payment link.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAYMENT_LINKS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_LINK)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdatePaymentLink`: Update a payment link.
pub static PARTIAL_UPDATE_PAYMENT_LINK: Operation = Operation::new(Api::Piriod, "PATCH", "/payment_links/links/{id}/", "payment-links", "update", "partialUpdatePaymentLink")
    .says("Update a payment link", "Updates the given fields of a payment link.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAYMENT_LINKS_ID])
    .body(true, &schemas::UPDATE_PAYMENT_LINK)
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_LINK)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deletePaymentLink`: Delete a payment link.
pub static DELETE_PAYMENT_LINK: Operation = Operation::new(Api::Piriod, "DELETE", "/payment_links/links/{id}/", "payment-links", "delete", "deletePaymentLink")
    .says("Delete a payment link", "Deletes a payment link.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAYMENT_LINKS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listPayments`: List payments.
pub static LIST_PAYMENTS: Operation = Operation::new(Api::Piriod, "GET", "/payments/", "payments", "list", "listPayments")
    .says("List payments", "Lists the payments of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAYMENTS_STATUS, &parameters::PAYMENTS_STATUS_IN,
        &parameters::PAYMENTS_CUSTOMER, &parameters::PAYMENTS_INVOICE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createPayment`: Create a payment.
pub static CREATE_PAYMENT: Operation = Operation::new(Api::Piriod, "POST", "/payments/", "payments", "create", "createPayment")
    .says("Create a payment", "Creates a payment, either to be collected or to record one that was received.")
    .known_from(Docs)
    .page("api-reference/payments/payments/create-payment")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PAYMENT)
    .responds(&[
        Response::json("201", Object(&schemas::PAYMENT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrievePayment`: Retrieve a payment.
pub static RETRIEVE_PAYMENT: Operation = Operation::new(Api::Piriod, "GET", "/payments/{id}/", "payments", "get", "retrievePayment")
    .says("Retrieve a payment", "Returns one payment.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PAYMENT_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdatePayment`: Update a payment.
pub static PARTIAL_UPDATE_PAYMENT: Operation = Operation::new(Api::Piriod, "PATCH", "/payments/{id}/", "payments", "update", "partialUpdatePayment")
    .says("Update a payment", "Updates the given fields of a payment.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PAYMENT_ID])
    .body(true, &schemas::UPDATE_PAYMENT)
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deletePayment`: Delete a payment.
pub static DELETE_PAYMENT: Operation = Operation::new(Api::Piriod, "DELETE", "/payments/{id}/", "payments", "delete", "deletePayment")
    .says("Delete a payment", "Deletes a payment.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PAYMENT_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `authorizePaymentPublishable`: Authorize a payment.
pub static AUTHORIZE_PAYMENT_PUBLISHABLE: Operation = Operation::new(Api::Piriod, "POST", "/payments/{id}/authorize/", "payments", "authorize_publishable", "authorizePaymentPublishable")
    .says("Authorize a payment", "Authorizes a payment against a source, as the payer's browser does: without a token, and only if the payment has `enable_checkout`.")
    .known_from(Docs)
    .page("api-reference/payments/payments/authorize-payment-publishable")
    .authentication(Authentication::None)
    .parameters(&[&parameters::AUTHORIZE_PAYMENT_PUBLISHABLE_ID])
    .body(true, &schemas::AUTHORIZE_PAYMENT)
    .responds(&[
        Response::json("200", Object(&schemas::PAYMENT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listPlans`: List plans.
pub static LIST_PLANS: Operation = Operation::new(Api::Piriod, "GET", "/plans/", "plans", "list", "listPlans")
    .says("List plans", "Lists the plans of the workspace.")
    .known_from(Seed)
    .page("api-reference/billing/plans/list-plans")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
        &parameters::PRODUCT, &parameters::PLANS_STATUS,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PLAN_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createPlan`: Create a plan.
pub static CREATE_PLAN: Operation = Operation::new(Api::Piriod, "POST", "/plans/", "plans", "create", "createPlan")
    .says("Create a plan", "Creates a plan of a product.")
    .known_from(Docs)
    .page("api-reference/billing/plans/create-plan")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PLAN)
    .responds(&[
        Response::json("201", Object(&schemas::PLAN)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrievePlan`: Retrieve a plan.
pub static RETRIEVE_PLAN: Operation = Operation::new(Api::Piriod, "GET", "/plans/{id}/", "plans", "get", "retrievePlan")
    .says("Retrieve a plan", "Returns one plan.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PLANS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PLAN)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdatePlan`: Update a plan.
pub static PARTIAL_UPDATE_PLAN: Operation = Operation::new(Api::Piriod, "PATCH", "/plans/{id}/", "plans", "update", "partialUpdatePlan")
    .says("Update a plan", "Updates the fields of a plan that can still be changed: its texts and labels, not its price.")
    .known_from(Docs)
    .page("api-reference/billing/plans/partial-update-plan-mutable-fields")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PLANS_ID])
    .body(true, &schemas::UPDATE_PLAN)
    .responds(&[
        Response::json("200", Object(&schemas::PLAN)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deletePlan`: Delete a plan.
pub static DELETE_PLAN: Operation = Operation::new(Api::Piriod, "DELETE", "/plans/{id}/", "plans", "delete", "deletePlan")
    .says("Delete a plan", "Deletes a plan. It may be archived instead: the title of a page that was not seen mentions archiving.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PLANS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listProducts`: List products.
pub static LIST_PRODUCTS: Operation = Operation::new(Api::Piriod, "GET", "/products/", "products", "list", "listProducts")
    .says("List products", "Lists the products of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/products/list-products")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PRODUCTS_NAME, &parameters::PLANS,
        &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PRODUCT_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createProduct`: Create a product.
pub static CREATE_PRODUCT: Operation = Operation::new(Api::Piriod, "POST", "/products/", "products", "create", "createProduct")
    .says("Create a product", "Creates a product, to which plans can then be added.")
    .known_from(Docs)
    .page("api-reference/billing/products/create-product")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PRODUCT)
    .responds(&[
        Response::json("201", Object(&schemas::PRODUCT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveProduct`: Retrieve a product.
pub static RETRIEVE_PRODUCT: Operation = Operation::new(Api::Piriod, "GET", "/products/{id}/", "products", "get", "retrieveProduct")
    .says("Retrieve a product", "Returns one product with its plans.")
    .known_from(OlderDocs)
    .page("docs.piriod.com/api/billing/products")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PRODUCTS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PRODUCT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateProduct`: Update a product.
pub static PARTIAL_UPDATE_PRODUCT: Operation = Operation::new(Api::Piriod, "PATCH", "/products/{id}/", "products", "update", "partialUpdateProduct")
    .says("Update a product", "Updates the given fields of a product.")
    .known_from(Docs)
    .page("api-reference/billing/products/partial-update-product")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PRODUCTS_ID])
    .body(true, &schemas::UPDATE_PRODUCT)
    .responds(&[
        Response::json("200", Object(&schemas::PRODUCT)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteProduct`: Delete a product.
pub static DELETE_PRODUCT: Operation = Operation::new(Api::Piriod, "DELETE", "/products/{id}/", "products", "delete", "deleteProduct")
    .says("Delete a product", "Deletes a product. It may be archived instead, according to a public client.")
    .known_from(OlderDocs)
    .page("docs.piriod.com/api/billing/products")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PRODUCTS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listProviders`: List providers.
pub static LIST_PROVIDERS: Operation = Operation::new(Api::Piriod, "GET", "/providers/", "providers", "list", "listProviders")
    .says("List providers", "Lists the payment gateways.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PROVIDER_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveProvider`: Retrieve a provider.
pub static RETRIEVE_PROVIDER: Operation = Operation::new(Api::Piriod, "GET", "/providers/{gateway}/", "providers", "get", "retrieveProvider")
    .says("Retrieve a provider", "Returns one payment gateway.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PROVIDERS_GATEWAY])
    .responds(&[
        Response::json("200", Object(&schemas::PROVIDER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listPurchases`: List purchases.
pub static LIST_PURCHASES: Operation = Operation::new(Api::Piriod, "GET", "/purchases/", "purchases", "list", "listPurchases")
    .says("List purchases", "Lists the purchases of the workspace.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PURCHASES_SUPPLIER, &parameters::PAGE,
        &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createPurchase`: Create a purchase.
pub static CREATE_PURCHASE: Operation = Operation::new(Api::Piriod, "POST", "/purchases/", "purchases", "create", "createPurchase")
    .says("Create a purchase", "Drafts a purchase, the bill of a supplier. It takes effect once it is finalized.")
    .known_from(Docs)
    .page("api-reference/procurement/purchases/create-purchase-draft")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PURCHASE)
    .responds(&[
        Response::json("201", Object(&schemas::PURCHASE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listPurchaseCreditNotes`: List credit notes of purchases.
pub static LIST_PURCHASE_CREDIT_NOTES: Operation = Operation::new(Api::Piriod, "GET", "/purchases/credit-notes/", "purchase-credit-notes", "list", "listPurchaseCreditNotes")
    .says("List credit notes of purchases", "Lists the credit notes that the workspace received from suppliers.")
    .known_from(Client)
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE_CREDIT_NOTE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createPurchaseCreditNote`: Create a credit note of a purchase.
pub static CREATE_PURCHASE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "POST", "/purchases/credit-notes/", "purchase-credit-notes", "create", "createPurchaseCreditNote")
    .says("Create a credit note of a purchase", "Drafts a supplier's credit note for a purchase. It takes effect once it is finalized.")
    .known_from(Docs)
    .page("api-reference/procurement/purchases/credit-notes/create-purchase-credit-note-draft")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_PURCHASE_CREDIT_NOTE)
    .responds(&[
        Response::json("201", Object(&schemas::PURCHASE_CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrievePurchaseCreditNote`: Retrieve a credit note of a purchase.
pub static RETRIEVE_PURCHASE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "GET", "/purchases/credit-notes/{id}/", "purchase-credit-notes", "get", "retrievePurchaseCreditNote")
    .says("Retrieve a credit note of a purchase", "Returns one credit note of a purchase.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PURCHASE_CREDIT_NOTES_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE_CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdatePurchaseCreditNote`: Update a credit note of a purchase.
pub static PARTIAL_UPDATE_PURCHASE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "PATCH", "/purchases/credit-notes/{id}/", "purchase-credit-notes", "update", "partialUpdatePurchaseCreditNote")
    .says("Update a credit note of a purchase", "Updates the given fields of a credit note. It must be a draft.")
    .known_from(Docs)
    .page("api-reference/procurement/purchases/credit-notes/partial-update-purchase-credit-note-draft-only")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PURCHASE_CREDIT_NOTES_ID])
    .body(true, &schemas::UPDATE_PURCHASE_CREDIT_NOTE)
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE_CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `finalizePurchaseCreditNote`: Finalize a credit note of a purchase.
pub static FINALIZE_PURCHASE_CREDIT_NOTE: Operation = Operation::new(Api::Piriod, "GET", "/purchases/credit-notes/{id}/finalize/", "purchase-credit-notes", "finalize", "finalizePurchaseCreditNote")
    .says("Finalize a credit note of a purchase", "Finalizes a draft. It cannot be changed afterwards.")
    .known_from(Docs)
    .page("api-reference/procurement/purchases/credit-notes/finalize-purchase-credit-note")
    .not_safe()
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::PURCHASE_CREDIT_NOTES_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE_CREDIT_NOTE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrievePurchase`: Retrieve a purchase.
pub static RETRIEVE_PURCHASE: Operation = Operation::new(Api::Piriod, "GET", "/purchases/{id}/", "purchases", "get", "retrievePurchase")
    .says("Retrieve a purchase", "Returns one purchase.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PURCHASE_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdatePurchase`: Update a purchase.
pub static PARTIAL_UPDATE_PURCHASE: Operation = Operation::new(Api::Piriod, "PATCH", "/purchases/{id}/", "purchases", "update", "partialUpdatePurchase")
    .says("Update a purchase", "Updates the given fields of a purchase. The purchase must be a draft.")
    .known_from(Docs)
    .page("api-reference/procurement/purchases/partial-update-purchase-draft-only")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PURCHASE_ID])
    .body(true, &schemas::UPDATE_PURCHASE)
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deletePurchase`: Delete a purchase.
pub static DELETE_PURCHASE: Operation = Operation::new(Api::Piriod, "DELETE", "/purchases/{id}/", "purchases", "delete", "deletePurchase")
    .says("Delete a purchase", "Deletes a purchase.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PURCHASE_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `finalizePurchase`: Finalize a purchase.
pub static FINALIZE_PURCHASE: Operation = Operation::new(Api::Piriod, "GET", "/purchases/{id}/finalize/", "purchases", "finalize", "finalizePurchase")
    .says("Finalize a purchase", "Finalizes a draft. It cannot be changed afterwards.")
    .known_from(Docs)
    .page("api-reference/procurement/purchases/finalize-purchase")
    .not_safe()
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_PURCHASE_ID])
    .responds(&[
        Response::json("200", Object(&schemas::PURCHASE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `renderPurchasePdf`: Render a purchase as PDF.
pub static RENDER_PURCHASE_PDF: Operation = Operation::new(Api::Piriod, "GET", "/purchases/{id}/pdf/", "purchases", "render_pdf", "renderPurchasePdf")
    .says("Render a purchase as PDF", "Returns a purchase as a PDF file.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RENDER_PURCHASE_PDF_ID])
    .responds(&[
        Response::file("200", "application/pdf"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createRefund`: Create a refund.
pub static CREATE_REFUND: Operation = Operation::new(Api::Piriod, "POST", "/refunds/", "refunds", "create", "createRefund")
    .says("Create a refund", "Refunds a payment, in whole or in part. The sum of all refunds of a payment cannot exceed it.")
    .known_from(Docs)
    .page("api-reference/payments/refunds/create-refund")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_REFUND)
    .responds(&[
        Response::json("201", Object(&schemas::REFUND)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listReminderMessages`: List reminder messages.
pub static LIST_REMINDER_MESSAGES: Operation = Operation::new(Api::Piriod, "GET", "/reminders/messages/", "reminder-messages", "list", "listReminderMessages")
    .says("List reminder messages", "Lists the messages that remind customers of a document.")
    .known_from(OlderDocs)
    .page("api/core-resources/reminders")
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::REMINDER_MESSAGES_INVOICE, &parameters::PAYMENT,
        &parameters::ORDER, &parameters::CREDIT_NOTE,
    ])
    .responds(&[
        Response::json("200", List(&Object(&schemas::REMINDER_MESSAGE))), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createReminderMessage`: Create a reminder message.
pub static CREATE_REMINDER_MESSAGE: Operation = Operation::new(Api::Piriod, "POST", "/reminders/messages/", "reminder-messages", "create", "createReminderMessage")
    .says("Create a reminder message", "Sends a message about an invoice, a payment, an order or a credit note.")
    .known_from(OlderDocs)
    .page("api/core-resources/reminders")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_REMINDER_MESSAGE)
    .responds(&[
        Response::json("201", Object(&schemas::REMINDER_MESSAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listRetentions`: List retentions.
pub static LIST_RETENTIONS: Operation = Operation::new(Api::Piriod, "GET", "/retentions/", "retentions", "list", "listRetentions")
    .says("List retentions", "Lists the retentions of the workspace. A retention is tax that is withheld from a payment to a supplier.")
    .known_from(Docs)
    .page("api-reference/procurement/retentions/list-retentions")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETENTIONS_SUPPLIER,
        &parameters::RETENTIONS_DOCUMENT, &parameters::RETENTIONS_NUMBER, &parameters::RETENTIONS_NUMBER_GTE,
        &parameters::RETENTIONS_NUMBER_LTE, &parameters::RETENTIONS_DATE, &parameters::RETENTIONS_DATE_GTE,
        &parameters::RETENTIONS_DATE_LTE, &parameters::TOTAL, &parameters::TOTAL_GTE, &parameters::TOTAL_LTE, &parameters::BULK,
        &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::RETENTION_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createRetention`: Create a retention.
pub static CREATE_RETENTION: Operation = Operation::new(Api::Piriod, "POST", "/retentions/", "retentions", "create", "createRetention")
    .says("Create a retention", "Withholds tax from a payment to a supplier.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_RETENTION)
    .responds(&[
        Response::json("201", Object(&schemas::RETENTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveRetention`: Retrieve a retention.
pub static RETRIEVE_RETENTION: Operation = Operation::new(Api::Piriod, "GET", "/retentions/{id}/", "retentions", "get", "retrieveRetention")
    .says("Retrieve a retention", "Returns one retention.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_RETENTION_ID])
    .responds(&[
        Response::json("200", Object(&schemas::RETENTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateRetention`: Update a retention.
pub static PARTIAL_UPDATE_RETENTION: Operation = Operation::new(Api::Piriod, "PATCH", "/retentions/{id}/", "retentions", "update", "partialUpdateRetention")
    .says("Update a retention", "Updates the given fields of a retention.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_RETENTION_ID])
    .body(true, &schemas::UPDATE_RETENTION)
    .responds(&[
        Response::json("200", Object(&schemas::RETENTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteRetention`: Delete a retention.
pub static DELETE_RETENTION: Operation = Operation::new(Api::Piriod, "DELETE", "/retentions/{id}/", "retentions", "delete", "deleteRetention")
    .says("Delete a retention", "Deletes a retention.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_RETENTION_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `finalizeRetention`: Finalize a retention.
pub static FINALIZE_RETENTION: Operation = Operation::new(Api::Piriod, "GET", "/retentions/{id}/finalize/", "retentions", "finalize", "finalizeRetention")
    .says("Finalize a retention", "Finalizes a retention.")
    .known_from(Docs)
    .page("api-reference/procurement/retentions/finalize-retention")
    .not_safe()
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::FINALIZE_RETENTION_ID])
    .responds(&[
        Response::json("200", Object(&schemas::RETENTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `renderRetentionPdf`: Render a retention as PDF.
pub static RENDER_RETENTION_PDF: Operation = Operation::new(Api::Piriod, "GET", "/retentions/{id}/pdf/", "retentions", "render_pdf", "renderRetentionPdf")
    .says("Render a retention as PDF", "Returns a retention as a PDF file.")
    .known_from(Docs)
    .page("api-reference/procurement/retentions/render-retention-pdf")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::FINALIZE_RETENTION_ID])
    .responds(&[
        Response::file("200", "application/pdf"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listSources`: List sources.
pub static LIST_SOURCES: Operation = Operation::new(Api::Piriod, "GET", "/sources/", "sources", "list", "listSources")
    .says("List sources", "Lists the payment sources of the workspace.")
    .known_from(Docs)
    .page("api-reference/payments/sources/list-sources")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SOURCES_CUSTOMER, &parameters::SOURCES_GATEWAY,
        &parameters::USAGE, &parameters::USAGE_IN, &parameters::SOURCES_STATUS, &parameters::SOURCES_STATUS_IN,
        &parameters::LIST_SOURCES_ID, &parameters::PAGE, &parameters::PAGE_SIZE,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::SOURCE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createSourcePublishable`: Create a source.
pub static CREATE_SOURCE_PUBLISHABLE: Operation = Operation::new(Api::Piriod, "POST", "/sources/", "sources", "create_publishable", "createSourcePublishable")
    .says("Create a source", "Creates a payment source. The payer's browser may call this without a token.")
    .known_from(Docs)
    .page("api-reference/payments/sources/create-source-publishable")
    .authentication(Authentication::Optional)
    .parameters(&[])
    .body(true, &schemas::CREATE_SOURCE)
    .responds(&[
        Response::json("201", Object(&schemas::SOURCE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveSource`: Retrieve a source.
pub static RETRIEVE_SOURCE: Operation = Operation::new(Api::Piriod, "GET", "/sources/{id}/", "sources", "get", "retrieveSource")
    .says("Retrieve a source", "Returns one payment source.")
    .known_from(Docs)
    .page("api-reference/payments/sources/retrieve-source")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SOURCE_ID])
    .responds(&[
        Response::json("200", Object(&schemas::SOURCE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteSource`: Delete a source.
pub static DELETE_SOURCE: Operation = Operation::new(Api::Piriod, "DELETE", "/sources/{id}/", "sources", "delete", "deleteSource")
    .says("Delete a source", "Deletes a payment source.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SOURCE_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `authorizeSource`: Authorize a source.
pub static AUTHORIZE_SOURCE: Operation = Operation::new(Api::Piriod, "GET", "/sources/{id}/authorize/", "sources", "authorize", "authorizeSource")
    .says("Authorize a source", "Authorizes a payment source that is waiting for it.")
    .known_from(OlderDocs)
    .page("docs.piriod.com/api/payments-1/sources")
    .not_safe()
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::AUTHORIZE_SOURCE_ID])
    .responds(&[
        Response::json("200", Json), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listSubscriptions`: List subscriptions.
pub static LIST_SUBSCRIPTIONS: Operation = Operation::new(Api::Piriod, "GET", "/subscriptions/", "subscriptions", "list", "listSubscriptions")
    .says("List subscriptions", "Lists the subscriptions of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/subscriptions/list-subscriptions")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SUBSCRIPTIONS_CUSTOMER,
        &parameters::SUBSCRIPTIONS_STATUS, &parameters::SUBSCRIPTIONS_STATUS_IN, &parameters::NEXT_BILLING, &parameters::NEXT_BILLING_GTE,
        &parameters::NEXT_BILLING_LTE, &parameters::DATE_START, &parameters::DATE_START_GTE, &parameters::DATE_START_LTE,
        &parameters::SUBSCRIPTIONS_DOCUMENT, &parameters::LINES, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::SUBSCRIPTION_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createSubscription`: Create a subscription.
pub static CREATE_SUBSCRIPTION: Operation = Operation::new(Api::Piriod, "POST", "/subscriptions/", "subscriptions", "create", "createSubscription")
    .says("Create a subscription", "Subscribes a customer to one or more plans.")
    .known_from(OlderDocs)
    .page("piriod.readme.io/reference/subscriptions")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_SUBSCRIPTION)
    .responds(&[
        Response::json("201", Object(&schemas::SUBSCRIPTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveSubscription`: Retrieve a subscription.
pub static RETRIEVE_SUBSCRIPTION: Operation = Operation::new(Api::Piriod, "GET", "/subscriptions/{id}/", "subscriptions", "get", "retrieveSubscription")
    .says("Retrieve a subscription", "Returns one subscription with its lines.")
    .known_from(Docs)
    .page("api-reference/billing/subscriptions/retrieve-subscription")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SUBSCRIPTION_ID])
    .responds(&[
        Response::json("200", Object(&schemas::SUBSCRIPTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateSubscription`: Update a subscription.
pub static PARTIAL_UPDATE_SUBSCRIPTION: Operation = Operation::new(Api::Piriod, "PATCH", "/subscriptions/{id}/", "subscriptions", "update", "partialUpdateSubscription")
    .says("Update a subscription", "Updates the given fields of a subscription.")
    .known_from(Docs)
    .page("api-reference/billing/subscriptions/partial-update-subscription")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SUBSCRIPTION_ID])
    .body(true, &schemas::UPDATE_SUBSCRIPTION)
    .responds(&[
        Response::json("200", Object(&schemas::SUBSCRIPTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `cancelSubscription`: Cancel a subscription.
pub static CANCEL_SUBSCRIPTION: Operation = Operation::new(Api::Piriod, "DELETE", "/subscriptions/{id}/", "subscriptions", "cancel", "cancelSubscription")
    .says("Cancel a subscription", "Cancels a subscription, which ends its billing. Undocumented: whether a reason can be given.")
    .known_from(OlderDocs)
    .page("docs.piriod.com/api/billing/subscriptions")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SUBSCRIPTION_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listSubscriptionEvents`: List a subscription's events.
pub static LIST_SUBSCRIPTION_EVENTS: Operation = Operation::new(Api::Piriod, "GET", "/subscriptions/{id}/events/", "subscriptions", "list_events", "listSubscriptionEvents")
    .says("List a subscription's events", "Lists the events of a subscription. Undocumented: the response, and whether it has pages.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::LIST_SUBSCRIPTION_EVENTS_ID])
    .responds(&[
        Response::json("200", Json), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `pauseSubscription`: Pause a subscription.
pub static PAUSE_SUBSCRIPTION: Operation = Operation::new(Api::Piriod, "POST", "/subscriptions/{id}/pause/", "subscriptions", "pause", "pauseSubscription")
    .says("Pause a subscription", "Pauses the billing of a subscription until a day, or until it is resumed.")
    .known_from(Docs)
    .page("api-reference/billing/subscriptions/pause-subscription")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SUBSCRIPTION_ID])
    .body(false, &schemas::PAUSE_SUBSCRIPTION)
    .responds(&[
        Response::json("200", Object(&schemas::SUBSCRIPTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `resumeSubscription`: Resume a subscription.
pub static RESUME_SUBSCRIPTION: Operation = Operation::new(Api::Piriod, "POST", "/subscriptions/{id}/resume/", "subscriptions", "resume", "resumeSubscription")
    .says("Resume a subscription", "Resumes the billing of a paused subscription.")
    .known_from(Docs)
    .page("api-reference/billing/subscriptions/resume-subscription")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::RETRIEVE_SUBSCRIPTION_ID])
    .body(false, &schemas::RESUME_SUBSCRIPTION)
    .responds(&[
        Response::json("200", Object(&schemas::SUBSCRIPTION)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listSuppliers`: List suppliers.
pub static LIST_SUPPLIERS: Operation = Operation::new(Api::Piriod, "GET", "/suppliers/", "suppliers", "list", "listSuppliers")
    .says("List suppliers", "Lists the suppliers of the workspace.")
    .known_from(Docs)
    .page("api-reference/procurement/suppliers/list-suppliers")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SUPPLIERS_NAME, &parameters::SUPPLIERS_TAX_ID,
        &parameters::SUPPLIERS_EMAIL, &parameters::SUPPLIERS_COUNTRY, &parameters::SUPPLIERS_CREATED, &parameters::SUPPLIERS_CREATED_GTE,
        &parameters::SUPPLIERS_CREATED_LTE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::SUPPLIER_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `createSupplier`: Create a supplier.
pub static CREATE_SUPPLIER: Operation = Operation::new(Api::Piriod, "POST", "/suppliers/", "suppliers", "create", "createSupplier")
    .says("Create a supplier", "Creates a supplier.")
    .known_from(Docs)
    .page("api-reference/procurement/suppliers/create-supplier")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::CREATE_SUPPLIER)
    .responds(&[
        Response::json("201", Object(&schemas::SUPPLIER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `retrieveSupplier`: Retrieve a supplier.
pub static RETRIEVE_SUPPLIER: Operation = Operation::new(Api::Piriod, "GET", "/suppliers/{id}/", "suppliers", "get", "retrieveSupplier")
    .says("Retrieve a supplier", "Returns one supplier.")
    .known_from(Docs)
    .page("api-reference/procurement/suppliers/retrieve-supplier")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SUPPLIERS_ID])
    .responds(&[
        Response::json("200", Object(&schemas::SUPPLIER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `partialUpdateSupplier`: Update a supplier.
pub static PARTIAL_UPDATE_SUPPLIER: Operation = Operation::new(Api::Piriod, "PATCH", "/suppliers/{id}/", "suppliers", "update", "partialUpdateSupplier")
    .says("Update a supplier", "Updates the given fields of a supplier.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SUPPLIERS_ID])
    .body(true, &schemas::UPDATE_SUPPLIER)
    .responds(&[
        Response::json("200", Object(&schemas::SUPPLIER)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteSupplier`: Delete a supplier.
pub static DELETE_SUPPLIER: Operation = Operation::new(Api::Piriod, "DELETE", "/suppliers/{id}/", "suppliers", "delete", "deleteSupplier")
    .says("Delete a supplier", "Deletes a supplier.")
    .known_from(Client)
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SUPPLIERS_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `listUsages`: List usage records.
pub static LIST_USAGES: Operation = Operation::new(Api::Piriod, "GET", "/usages/", "usages", "list", "listUsages")
    .says("List usage records", "Lists the usage records of the workspace.")
    .known_from(Docs)
    .page("api-reference/billing/usages/list-usages")
    .paging(Paging::Page { size: "page_size", position: "page", records: "results", total: "count" })
    .parameters(&[
        &parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::SUBSCRIPTION_LINE, &parameters::DATE_TIME,
        &parameters::DATE_TIME_GTE, &parameters::DATE_TIME_LTE, &parameters::QUANTITY, &parameters::QUANTITY_GTE,
        &parameters::QUANTITY_LTE, &parameters::PAGE, &parameters::PAGE_SIZE, &parameters::ORDERING,
    ])
    .responds(&[
        Response::json("200", Object(&schemas::USAGE_PAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `recordUsage`: Record a usage.
pub static RECORD_USAGE: Operation = Operation::new(Api::Piriod, "POST", "/usages/", "usages", "record", "recordUsage")
    .says("Record a usage", "Records the usage of a metered subscription line, for the bill of the period.")
    .known_from(Docs)
    .page("api-reference/billing/usages/record-usage")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE])
    .body(true, &schemas::RECORD_USAGE)
    .responds(&[
        Response::json("201", Object(&schemas::USAGE)), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);

/// `deleteUsage`: Delete a usage record.
pub static DELETE_USAGE: Operation = Operation::new(Api::Piriod, "DELETE", "/usages/{id}/", "usages", "delete", "deleteUsage")
    .says("Delete a usage record", "Deletes a usage record.")
    .known_from(OlderDocs)
    .page("docs.piriod.com/api/billing/usages")
    .parameters(&[&parameters::X_SIMPLE_WORKSPACE, &parameters::X_PIRIOD_TEST_MODE, &parameters::USAGES_ID])
    .responds(&[
        Response::nothing("204"), Response::json("400", Object(&schemas::VALIDATION_ERROR)),
        Response::json("401", Object(&schemas::ERROR)), Response::json("403", Object(&schemas::ERROR)),
        Response::json("404", Object(&schemas::ERROR)), Response::json("500", Object(&schemas::ERROR)),
    ]);
