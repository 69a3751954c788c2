// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use crate::observe::documented::{Documented, Exchange, Keyed};
/// The bodies of every operation.
pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange {
        id: "listAchTransfers",
        request: None,
        answers: &[
            ("200", &ACH_TRANSFER_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createAchTransfer",
        request: Some(&CREATE_ACH_TRANSFER),
        answers: &[
            ("201", &ACH_TRANSFER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listAchAdjustments",
        request: None,
        answers: &[
            ("200", &ACH_ADJUSTMENT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createAchAdjustment",
        request: Some(&CREATE_ACH_ADJUSTMENT),
        answers: &[
            ("201", &ACH_ADJUSTMENT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveAchTransfer",
        request: None,
        answers: &[
            ("200", &ACH_TRANSFER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateAchTransfer",
        request: Some(&UPDATE_ACH_TRANSFER),
        answers: &[
            ("200", &ACH_TRANSFER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteAchTransfer",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listAddons",
        request: None,
        answers: &[
            ("200", &ADDON_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createAddon",
        request: Some(&CREATE_ADDON),
        answers: &[
            ("201", &ADDON),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveAddon",
        request: None,
        answers: &[
            ("200", &ADDON),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateAddon",
        request: Some(&UPDATE_ADDON),
        answers: &[
            ("200", &ADDON),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteAddon",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listBanks",
        request: None,
        answers: &[
            ("200", &BANK_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createBank",
        request: Some(&CREATE_BANK),
        answers: &[
            ("201", &BANK),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateBank",
        request: Some(&UPDATE_BANK),
        answers: &[
            ("200", &BANK),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "syncBank",
        request: None,
        answers: &[
            ("200", &Documented::Anything),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listBoletos",
        request: None,
        answers: &[
            ("200", &BOLETO_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createBoleto",
        request: Some(&CREATE_BOLETO),
        answers: &[
            ("201", &BOLETO),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveBoleto",
        request: None,
        answers: &[
            ("200", &BOLETO),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateBoleto",
        request: Some(&UPDATE_BOLETO),
        answers: &[
            ("200", &BOLETO),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteBoleto",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listCancellations",
        request: None,
        answers: &[
            ("200", &CANCELLATION_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createCancellation",
        request: Some(&CREATE_CANCELLATION),
        answers: &[
            ("201", &CANCELLATION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveCancellation",
        request: None,
        answers: &[
            ("200", &CANCELLATION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listContacts",
        request: None,
        answers: &[
            ("200", &CONTACT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createContact",
        request: Some(&CREATE_CONTACT),
        answers: &[
            ("201", &CONTACT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveContact",
        request: None,
        answers: &[
            ("200", &CONTACT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateContact",
        request: Some(&UPDATE_CONTACT),
        answers: &[
            ("200", &CONTACT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteContact",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listCoupons",
        request: None,
        answers: &[
            ("200", &COUPON_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createCoupon",
        request: Some(&CREATE_COUPON),
        answers: &[
            ("201", &COUPON),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveCoupon",
        request: None,
        answers: &[
            ("200", &COUPON),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateCoupon",
        request: Some(&UPDATE_COUPON),
        answers: &[
            ("200", &COUPON),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteCoupon",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listCreditNotes",
        request: None,
        answers: &[
            ("200", &CREDIT_NOTE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createCreditNote",
        request: Some(&CREATE_CREDIT_NOTE),
        answers: &[
            ("201", &CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveCreditNote",
        request: None,
        answers: &[
            ("200", &CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateCreditNote",
        request: Some(&UPDATE_CREDIT_NOTE),
        answers: &[
            ("200", &CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteCreditNote",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "finalizeCreditNote",
        request: None,
        answers: &[
            ("200", &CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "renderCreditNotePdf",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listCustomers",
        request: None,
        answers: &[
            ("200", &CUSTOMER_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createCustomer",
        request: Some(&CREATE_CUSTOMER),
        answers: &[
            ("201", &CUSTOMER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveCustomer",
        request: None,
        answers: &[
            ("200", &CUSTOMER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateCustomer",
        request: Some(&UPDATE_CUSTOMER),
        answers: &[
            ("200", &CUSTOMER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteCustomer",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveCustomerStatus",
        request: None,
        answers: &[
            ("200", &Documented::Anything),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listDebitNotes",
        request: None,
        answers: &[
            ("200", &DEBIT_NOTE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createDebitNote",
        request: Some(&CREATE_DEBIT_NOTE),
        answers: &[
            ("201", &DEBIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveDebitNote",
        request: None,
        answers: &[
            ("200", &DEBIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateDebitNote",
        request: Some(&UPDATE_DEBIT_NOTE),
        answers: &[
            ("200", &DEBIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteDebitNote",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listFrequencies",
        request: None,
        answers: &[
            ("200", &FREQUENCY_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listGeneralsBanks",
        request: None,
        answers: &[
            ("200", &GENERAL_BANK_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listExchangeRates",
        request: None,
        answers: &[
            ("200", &EXCHANGE_RATE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listGeneralsCountries",
        request: None,
        answers: &[
            ("200", &GENERAL_COUNTRY_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listCurrencies",
        request: None,
        answers: &[
            ("200", &CURRENCY_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listDocumentTypes",
        request: None,
        answers: &[
            ("200", &DOCUMENT_TYPE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listGeneralsReferences",
        request: None,
        answers: &[
            ("200", &GENERAL_REFERENCE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listStates",
        request: None,
        answers: &[
            ("200", &GENERAL_STATE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listIntents",
        request: None,
        answers: &[
            ("200", &INTENT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listInvoices",
        request: None,
        answers: &[
            ("200", &INVOICE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createInvoice",
        request: Some(&CREATE_INVOICE),
        answers: &[
            ("201", &INVOICE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveInvoice",
        request: None,
        answers: &[
            ("200", &INVOICE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateInvoice",
        request: Some(&UPDATE_INVOICE),
        answers: &[
            ("200", &INVOICE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteInvoice",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "renderInvoicePdf",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listOrders",
        request: None,
        answers: &[
            ("200", &ORDER_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createOrder",
        request: Some(&CREATE_ORDER),
        answers: &[
            ("201", &ORDER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveOrder",
        request: None,
        answers: &[
            ("200", &ORDER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateOrder",
        request: Some(&UPDATE_ORDER),
        answers: &[
            ("200", &ORDER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteOrder",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "finalizeOrder",
        request: None,
        answers: &[
            ("200", &ORDER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "renderOrderPdf",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listOrgUnits",
        request: None,
        answers: &[
            ("200", &ORG_UNIT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createOrgUnit",
        request: Some(&CREATE_ORG_UNIT),
        answers: &[
            ("201", &ORG_UNIT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveOrgUnit",
        request: None,
        answers: &[
            ("200", &ORG_UNIT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateOrgUnit",
        request: Some(&UPDATE_ORG_UNIT),
        answers: &[
            ("200", &ORG_UNIT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteOrgUnit",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listPaymentReceipts",
        request: None,
        answers: &[
            ("200", &PAYMENT_RECEIPT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createPaymentReceipt",
        request: Some(&CREATE_PAYMENT_RECEIPT),
        answers: &[
            ("201", &PAYMENT_RECEIPT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrievePaymentReceipt",
        request: None,
        answers: &[
            ("200", &PAYMENT_RECEIPT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdatePaymentReceipt",
        request: Some(&UPDATE_PAYMENT_RECEIPT),
        answers: &[
            ("200", &PAYMENT_RECEIPT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deletePaymentReceipt",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "finalizePaymentReceipt",
        request: None,
        answers: &[
            ("200", &PAYMENT_RECEIPT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listPaymentLinks",
        request: None,
        answers: &[
            ("200", &PAYMENT_LINK_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createPaymentLink",
        request: Some(&CREATE_PAYMENT_LINK),
        answers: &[
            ("201", &PAYMENT_LINK),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrievePaymentLink",
        request: None,
        answers: &[
            ("200", &PAYMENT_LINK),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdatePaymentLink",
        request: Some(&UPDATE_PAYMENT_LINK),
        answers: &[
            ("200", &PAYMENT_LINK),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deletePaymentLink",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listPayments",
        request: None,
        answers: &[
            ("200", &PAYMENT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createPayment",
        request: Some(&CREATE_PAYMENT),
        answers: &[
            ("201", &PAYMENT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrievePayment",
        request: None,
        answers: &[
            ("200", &PAYMENT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdatePayment",
        request: Some(&UPDATE_PAYMENT),
        answers: &[
            ("200", &PAYMENT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deletePayment",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "authorizePaymentPublishable",
        request: Some(&AUTHORIZE_PAYMENT),
        answers: &[
            ("200", &PAYMENT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listPlans",
        request: None,
        answers: &[
            ("200", &PLAN_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createPlan",
        request: Some(&CREATE_PLAN),
        answers: &[
            ("201", &PLAN),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrievePlan",
        request: None,
        answers: &[
            ("200", &PLAN),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdatePlan",
        request: Some(&UPDATE_PLAN),
        answers: &[
            ("200", &PLAN),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deletePlan",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listProducts",
        request: None,
        answers: &[
            ("200", &PRODUCT_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createProduct",
        request: Some(&CREATE_PRODUCT),
        answers: &[
            ("201", &PRODUCT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveProduct",
        request: None,
        answers: &[
            ("200", &PRODUCT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateProduct",
        request: Some(&UPDATE_PRODUCT),
        answers: &[
            ("200", &PRODUCT),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteProduct",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listProviders",
        request: None,
        answers: &[
            ("200", &PROVIDER_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveProvider",
        request: None,
        answers: &[
            ("200", &PROVIDER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listPurchases",
        request: None,
        answers: &[
            ("200", &PURCHASE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createPurchase",
        request: Some(&CREATE_PURCHASE),
        answers: &[
            ("201", &PURCHASE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listPurchaseCreditNotes",
        request: None,
        answers: &[
            ("200", &PURCHASE_CREDIT_NOTE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createPurchaseCreditNote",
        request: Some(&CREATE_PURCHASE_CREDIT_NOTE),
        answers: &[
            ("201", &PURCHASE_CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrievePurchaseCreditNote",
        request: None,
        answers: &[
            ("200", &PURCHASE_CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdatePurchaseCreditNote",
        request: Some(&UPDATE_PURCHASE_CREDIT_NOTE),
        answers: &[
            ("200", &PURCHASE_CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "finalizePurchaseCreditNote",
        request: None,
        answers: &[
            ("200", &PURCHASE_CREDIT_NOTE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrievePurchase",
        request: None,
        answers: &[
            ("200", &PURCHASE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdatePurchase",
        request: Some(&UPDATE_PURCHASE),
        answers: &[
            ("200", &PURCHASE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deletePurchase",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "finalizePurchase",
        request: None,
        answers: &[
            ("200", &PURCHASE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "renderPurchasePdf",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createRefund",
        request: Some(&CREATE_REFUND),
        answers: &[
            ("201", &REFUND),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listReminderMessages",
        request: None,
        answers: &[
            ("200", &Documented::List(&REMINDER_MESSAGE)),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createReminderMessage",
        request: Some(&CREATE_REMINDER_MESSAGE),
        answers: &[
            ("201", &REMINDER_MESSAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listRetentions",
        request: None,
        answers: &[
            ("200", &RETENTION_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createRetention",
        request: Some(&CREATE_RETENTION),
        answers: &[
            ("201", &RETENTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveRetention",
        request: None,
        answers: &[
            ("200", &RETENTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateRetention",
        request: Some(&UPDATE_RETENTION),
        answers: &[
            ("200", &RETENTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteRetention",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "finalizeRetention",
        request: None,
        answers: &[
            ("200", &RETENTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "renderRetentionPdf",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listSources",
        request: None,
        answers: &[
            ("200", &SOURCE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createSourcePublishable",
        request: Some(&CREATE_SOURCE),
        answers: &[
            ("201", &SOURCE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveSource",
        request: None,
        answers: &[
            ("200", &SOURCE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteSource",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "authorizeSource",
        request: None,
        answers: &[
            ("200", &Documented::Anything),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listSubscriptions",
        request: None,
        answers: &[
            ("200", &SUBSCRIPTION_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createSubscription",
        request: Some(&CREATE_SUBSCRIPTION),
        answers: &[
            ("201", &SUBSCRIPTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveSubscription",
        request: None,
        answers: &[
            ("200", &SUBSCRIPTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateSubscription",
        request: Some(&UPDATE_SUBSCRIPTION),
        answers: &[
            ("200", &SUBSCRIPTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "cancelSubscription",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listSubscriptionEvents",
        request: None,
        answers: &[
            ("200", &Documented::Anything),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "pauseSubscription",
        request: Some(&PAUSE_SUBSCRIPTION),
        answers: &[
            ("200", &SUBSCRIPTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "resumeSubscription",
        request: Some(&RESUME_SUBSCRIPTION),
        answers: &[
            ("200", &SUBSCRIPTION),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listSuppliers",
        request: None,
        answers: &[
            ("200", &SUPPLIER_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "createSupplier",
        request: Some(&CREATE_SUPPLIER),
        answers: &[
            ("201", &SUPPLIER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "retrieveSupplier",
        request: None,
        answers: &[
            ("200", &SUPPLIER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "partialUpdateSupplier",
        request: Some(&UPDATE_SUPPLIER),
        answers: &[
            ("200", &SUPPLIER),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteSupplier",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "listUsages",
        request: None,
        answers: &[
            ("200", &USAGE_PAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "recordUsage",
        request: Some(&RECORD_USAGE),
        answers: &[
            ("201", &USAGE),
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
    Exchange {
        id: "deleteUsage",
        request: None,
        answers: &[
            ("400", &VALIDATION_ERROR),
            ("401", &ERROR),
            ("403", &ERROR),
            ("404", &ERROR),
            ("500", &ERROR),
        ],
    },
];
static ACH_ADJUSTMENT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("base_amount", &Documented::Anything),
        ("base_currency", &Documented::Anything),
        ("comment", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("id", &Documented::Anything),
        ("operation", &ACH_ADJUSTMENT_OPERATION),
        ("transfer", &Documented::Anything),
    ],
    keyed: None,
};
static ACH_ADJUSTMENT_OPERATION: Documented = Documented::Enum(
    &["add", "sub", "exchange"],
);
static ACH_ADJUSTMENT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&ACH_ADJUSTMENT)),
    ],
    keyed: None,
};
static ACH_TRANSFER: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("archived", &Documented::Anything),
        ("auto_match", &Documented::Anything),
        ("balance", &Documented::Anything),
        ("bank", &Documented::Anything),
        ("comment", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("id", &Documented::Anything),
        ("number", &Documented::Anything),
        ("origin_bank", &Documented::Anything),
        ("origin_holder_id", &Documented::Anything),
        ("origin_holder_name", &Documented::Anything),
        ("origin_id", &Documented::Anything),
        ("origin_number", &Documented::Anything),
        ("status", &ACH_TRANSFER_STATUS),
        ("test_mode", &Documented::Anything),
        ("transfer_type", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static ACH_TRANSFER_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&ACH_TRANSFER)),
    ],
    keyed: None,
};
static ACH_TRANSFER_STATUS: Documented = Documented::Enum(
    &["archived", "finalized", "incomplete", "pending"],
);
static ADDON: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("apply_scheme", &ADDON_APPLY_SCHEME),
        ("archived", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("description", &Documented::Anything),
        ("duration_times", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sku", &Documented::Anything),
        ("status", &ADDON_STATUS),
        ("unit_label", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static ADDON_APPLY_SCHEME: Documented = Documented::Enum(&["one_time", "recurring"]);
static ADDON_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&ADDON)),
    ],
    keyed: None,
};
static ADDON_STATUS: Documented = Documented::Enum(&["active", "archived"]);
static AUTHORIZE_PAYMENT: Documented = Documented::Object {
    fields: &[("source", &Documented::Anything)],
    keyed: None,
};
static BANK: Documented = Documented::Object {
    fields: &[("id", &Documented::Anything)],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static BANK_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&BANK)),
    ],
    keyed: None,
};
static BOLETO: Documented = Documented::Object {
    fields: &[
        ("barcode", &Documented::Anything),
        ("bill_id", &Documented::Anything),
        ("created", &Documented::Anything),
        ("id", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("pdf", &Documented::Anything),
        ("qr_code", &Documented::Anything),
    ],
    keyed: None,
};
static BOLETO_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&BOLETO)),
    ],
    keyed: None,
};
static CANCELLATION: Documented = Documented::Object {
    fields: &[
        ("document", &Documented::Anything),
        ("id", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("note", &Documented::Anything),
        ("retention", &Documented::Anything),
    ],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CANCELLATION_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&CANCELLATION)),
    ],
    keyed: None,
};
static CONTACT: Documented = Documented::Object {
    fields: &[
        ("collections", &Documented::Anything),
        ("created", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("email", &Documented::Anything),
        ("id", &Documented::Anything),
        ("invoicing", &Documented::Anything),
        ("name", &Documented::Anything),
        ("orgunit", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static CONTACT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&CONTACT)),
    ],
    keyed: None,
};
static COUNTRY: Documented = Documented::Object {
    fields: &[
        ("code", &Documented::Anything),
        ("currencies", &Documented::List(&Documented::Anything)),
        ("has_regulation", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
    ],
    keyed: None,
};
static COUPON: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("apply_on", &COUPON_APPLY_ON),
        ("archived", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("duration_scheme", &COUPON_DURATION_SCHEME),
        ("duration_times", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("status", &COUPON_STATUS),
        ("updated", &Documented::Anything),
        ("valid_until", &Documented::Anything),
    ],
    keyed: None,
};
static COUPON_APPLY_ON: Documented = Documented::Enum(&["line", "invoice"]);
static COUPON_DURATION_SCHEME: Documented = Documented::Enum(
    &["one_time", "forever", "limited"],
);
static COUPON_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&COUPON)),
    ],
    keyed: None,
};
static COUPON_STATUS: Documented = Documented::Enum(&["active", "archived"]);
static CREATE_ACH_ADJUSTMENT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("base_amount", &Documented::Anything),
        ("base_currency", &Documented::Anything),
        ("comment", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("operation", &ACH_ADJUSTMENT_OPERATION),
        ("transfer", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_ACH_TRANSFER: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("auto_match", &Documented::Anything),
        ("bank", &Documented::Anything),
        ("comment", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("number", &Documented::Anything),
        ("origin_bank", &Documented::Anything),
        ("origin_holder_id", &Documented::Anything),
        ("origin_holder_name", &Documented::Anything),
        ("origin_id", &Documented::Anything),
        ("origin_number", &Documented::Anything),
        ("transfer_type", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_ADDON: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("apply_scheme", &Documented::Enum(&["one_time", "recurring"])),
        ("currency", &Documented::Anything),
        ("description", &Documented::Anything),
        ("duration_times", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sku", &Documented::Anything),
        ("status", &Documented::Enum(&["active", "archived"])),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_BANK: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_BOLETO: Documented = Documented::Object {
    fields: &[
        ("barcode", &Documented::Anything),
        ("bill_id", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("pdf", &Documented::Anything),
        ("qr_code", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CANCELLATION: Documented = Documented::Object {
    fields: &[
        ("document", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("note", &Documented::Anything),
        ("retention", &Documented::Anything),
    ],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_CONTACT: Documented = Documented::Object {
    fields: &[
        ("collections", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("email", &Documented::Anything),
        ("invoicing", &Documented::Anything),
        ("name", &Documented::Anything),
        ("orgunit", &Documented::Anything),
        ("phone", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_COUPON: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("apply_on", &Documented::Enum(&["line", "invoice"])),
        ("currency", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("duration_scheme", &Documented::Enum(&["one_time", "forever", "limited"])),
        ("duration_times", &Documented::Anything),
        ("name", &Documented::Anything),
        ("status", &Documented::Enum(&["active", "archived"])),
        ("valid_until", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CREDIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("document", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("invoice", &Documented::Anything),
        ("lines", &Documented::List(&CREDIT_NOTE_LINE_INPUT)),
        ("note", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_CUSTOMER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("country", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("email", &Documented::Anything),
        ("manager", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("name", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("reference", &Documented::Anything),
        ("send_collections", &Documented::Anything),
        ("send_invoices", &Documented::Anything),
        ("send_vouchers", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax_id", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("website", &Documented::Anything),
        ("zip_code", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_DEBIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("credit_note", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("note", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_INVOICE: Documented = Documented::Object {
    fields: &[
        (
            "collection_method",
            &Documented::Enum(&["deferred", "deferred_dues", "automatically"]),
        ),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("lines", &Documented::List(&INVOICE_LINE_INPUT)),
        ("note", &Documented::Anything),
        ("references", &Documented::List(&INVOICE_REFERENCE)),
    ],
    keyed: None,
};
static CREATE_ORDER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("amount", &Documented::Anything),
        ("carrier_id", &Documented::Anything),
        ("carrier_name", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("licence_plate", &Documented::Anything),
        ("lines", &Documented::List(&NEW_ORDER_LINE)),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("references", &Documented::List(&INVOICE_REFERENCE)),
        ("shipping_type", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_ORG_UNIT: Documented = Documented::Object {
    fields: &[("customer", &Documented::Anything), ("name", &Documented::Anything)],
    keyed: None,
};
static CREATE_PAYMENT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("enable_checkout", &Documented::Anything),
        ("invoice", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("payment_date", &Documented::Anything),
        ("return_url", &Documented::Anything),
        ("source", &Documented::Anything),
        ("sources", &Documented::List(&Documented::Anything)),
        (
            "status",
            &Documented::Enum(
                &[
                    "cancelled",
                    "failed",
                    "incomplete",
                    "processing",
                    "requires_payment_method",
                    "succeeded",
                ],
            ),
        ),
        ("subscription", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PAYMENT_LINK: Documented = Documented::Object {
    fields: &[("amount", &Documented::Anything), ("currency", &Documented::Anything)],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_PAYMENT_RECEIPT: Documented = Documented::Object {
    fields: &[
        ("custom_change", &Documented::Anything),
        ("date", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("sources", &Documented::List(&Documented::Anything)),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
    ],
    keyed: None,
};
static CREATE_PLAN: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("description", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("frequency", &Documented::Anything),
        ("name", &Documented::Anything),
        ("product", &Documented::Anything),
        ("sku", &Documented::Anything),
        ("status", &PLAN_STATUS),
        ("tiers", &Documented::List(&PLAN_TIER)),
        ("tiers_mode", &TIERS_MODE),
        ("unit_label", &Documented::Anything),
        ("usage_aggregation", &USAGE_AGGREGATION),
        ("usage_scheme", &Documented::Enum(&["licensed", "metered"])),
    ],
    keyed: None,
};
static CREATE_PRODUCT: Documented = Documented::Object {
    fields: &[
        ("name", &Documented::Anything),
        ("status", &Documented::Anything),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PURCHASE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("document", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("lines", &Documented::List(&NEW_PURCHASE_LINE)),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("subtotal", &Documented::Anything),
        ("supplier", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_PURCHASE_CREDIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("lines", &Documented::List(&NEW_PURCHASE_CREDIT_NOTE_LINE)),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("purchase", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("subtotal", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_REFUND: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("note", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("reason", &REFUND_REASON),
        ("receipt", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_REMINDER_MESSAGE: Documented = Documented::Object {
    fields: &[
        ("action", &Documented::Anything),
        ("credit_note", &Documented::Anything),
        ("invoice", &Documented::Anything),
        ("message", &Documented::Anything),
        ("order", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("recipient", &Documented::List(&Documented::Anything)),
        ("subject", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_RETENTION: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static CREATE_SOURCE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        (
            "client",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("customer", &Documented::Anything),
        ("description", &Documented::Anything),
        ("gateway", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("return_url", &Documented::Anything),
        ("usage", &Documented::Enum(&["single", "reusable"])),
    ],
    keyed: None,
};
static CREATE_SUBSCRIPTION: Documented = Documented::Object {
    fields: &[
        ("addons", &Documented::List(&SUBSCRIPTION_ADDON)),
        ("billing_cycles", &Documented::Anything),
        ("collection_scheme", &Documented::Enum(&["send_invoice", "charge_payment"])),
        ("coupon", &Documented::Anything),
        ("custom_change", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date_start", &Documented::Anything),
        ("default_source", &Documented::Anything),
        ("document", &Documented::Anything),
        ("expiration_days", &Documented::Anything),
        ("lines", &Documented::List(&CREATE_SUBSCRIPTION_LINE)),
        ("next_billing", &Documented::Anything),
        ("next_billing_cycle", &Documented::Anything),
        ("note", &Documented::Anything),
        ("orgunit", &Documented::Anything),
        ("references", &Documented::List(&SUBSCRIPTION_REFERENCE)),
        ("require_reference", &Documented::Anything),
        ("test_mode", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_SUBSCRIPTION_LINE: Documented = Documented::Object {
    fields: &[
        ("coupon", &Documented::Anything),
        ("plan", &Documented::Anything),
        ("quantity", &Documented::Anything),
    ],
    keyed: None,
};
static CREATE_SUPPLIER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("country", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("email", &Documented::Anything),
        ("name", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax_id", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("website", &Documented::Anything),
    ],
    keyed: None,
};
static CREDIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        (
            "biller_status",
            &Documented::Enum(
                &["pending", "queued", "succeeded", "failed", "processing"],
            ),
        ),
        ("created", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("imported", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("invoice", &Documented::Anything),
        ("lines", &Documented::List(&CREDIT_NOTE_LINE)),
        ("local_file", &Documented::Anything),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("status", &CREDIT_NOTE_STATUS),
        ("subtotal", &Documented::Anything),
        ("tax", &Documented::Anything),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("tax_percent", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("total", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static CREDIT_NOTE_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("code_scheme", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("retention_scheme", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static CREDIT_NOTE_LINE_INPUT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("code_scheme", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("exempt", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("retention_scheme", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
    ],
    keyed: None,
};
static CREDIT_NOTE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&CREDIT_NOTE)),
    ],
    keyed: None,
};
static CREDIT_NOTE_STATUS: Documented = Documented::Enum(
    &["draft", "finalized", "cancelled"],
);
static CURRENCY: Documented = Documented::Object {
    fields: &[
        ("available", &Documented::Anything),
        ("conversion", &Documented::Anything),
        ("country", &Documented::Anything),
        ("default", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_chargeable", &Documented::Anything),
        ("name", &Documented::Anything),
        ("name_en", &Documented::Anything),
        ("rounded", &Documented::Anything),
    ],
    keyed: None,
};
static CURRENCY_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&CURRENCY)),
    ],
    keyed: None,
};
static CUSTOMER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("aggregations", &CUSTOMER_AGGREGATIONS),
        ("contacts", &Documented::List(&CONTACT)),
        ("country", &COUNTRY),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("email", &Documented::Anything),
        ("id", &Documented::Anything),
        ("manager", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("name", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("reference", &Documented::Anything),
        ("send_collections", &Documented::Anything),
        ("send_invoices", &Documented::Anything),
        ("send_vouchers", &Documented::Anything),
        ("sources", &Documented::List(&Documented::Anything)),
        ("state", &STATE),
        ("status", &CUSTOMER_STATUS),
        ("tax_id", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("test_mode", &Documented::Anything),
        ("updated", &Documented::Anything),
        ("website", &Documented::Anything),
        ("zip_code", &Documented::Anything),
    ],
    keyed: None,
};
static CUSTOMER_AGGREGATIONS: Documented = Documented::Object {
    fields: &[
        ("balance", &Documented::Anything),
        ("sales", &Documented::Anything),
        ("sales_current_period", &Documented::Anything),
    ],
    keyed: None,
};
static CUSTOMER_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&CUSTOMER)),
    ],
    keyed: None,
};
static CUSTOMER_STATUS: Documented = Documented::Enum(
    &["active", "archived", "pending"],
);
static DEBIT_NOTE: Documented = Documented::Object {
    fields: &[
        (
            "biller_status",
            &Documented::Enum(
                &["pending", "queued", "succeeded", "failed", "processing"],
            ),
        ),
        ("created", &Documented::Anything),
        ("credit_note", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("id", &Documented::Anything),
        ("imported", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("local_file", &Documented::Anything),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("test_mode", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static DEBIT_NOTE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&DEBIT_NOTE)),
    ],
    keyed: None,
};
static DISCOUNT_SCHEME: Documented = Documented::Enum(&["%", "$"]);
static DOCUMENT_TYPE: Documented = Documented::Object {
    fields: &[
        ("code", &Documented::Anything),
        ("country", &Documented::Anything),
        (
            "currency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("given", &Documented::Anything),
        ("has_lines_total", &Documented::Anything),
        ("has_local_format", &Documented::Anything),
        ("has_taxes", &Documented::Anything),
        ("has_taxes_detail", &Documented::Anything),
        ("hold_taxes", &Documented::Anything),
        ("id", &Documented::Anything),
        ("is_foreign", &Documented::Anything),
        ("is_order", &Documented::Anything),
        ("is_purshase", &Documented::Anything),
        ("is_sale", &Documented::Anything),
        ("name", &Documented::Anything),
        ("send", &Documented::Anything),
        ("tax", &Documented::Anything),
    ],
    keyed: None,
};
static DOCUMENT_TYPE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&DOCUMENT_TYPE)),
    ],
    keyed: None,
};
static ERROR: Documented = Documented::Object {
    fields: &[("detail", &Documented::Anything)],
    keyed: None,
};
static EXCHANGE_RATE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency_from", &Documented::Anything),
        ("currency_to", &Documented::Anything),
        ("date", &Documented::Anything),
        ("id", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static EXCHANGE_RATE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&EXCHANGE_RATE)),
    ],
    keyed: None,
};
static FREQUENCY: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static FREQUENCY_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&FREQUENCY)),
    ],
    keyed: None,
};
static GENERAL_BANK: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static GENERAL_BANK_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&GENERAL_BANK)),
    ],
    keyed: None,
};
static GENERAL_COUNTRY: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static GENERAL_COUNTRY_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&GENERAL_COUNTRY)),
    ],
    keyed: None,
};
static GENERAL_REFERENCE: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static GENERAL_REFERENCE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&GENERAL_REFERENCE)),
    ],
    keyed: None,
};
static GENERAL_STATE: Documented = Documented::Object {
    fields: &[
        ("code", &Documented::Anything),
        ("country", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
    ],
    keyed: None,
};
static GENERAL_STATE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&GENERAL_STATE)),
    ],
    keyed: None,
};
static INTENT: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static INTENT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&INTENT)),
    ],
    keyed: None,
};
static INVOICE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        (
            "biller_status",
            &Documented::Enum(
                &["pending", "queued", "succeeded", "failed", "processing"],
            ),
        ),
        ("collection_method", &INVOICE_COLLECTION_METHOD),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("custom_change", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("imported", &Documented::Anything),
        ("lines", &Documented::List(&INVOICE_LINE)),
        ("local_file", &Documented::Anything),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("payments", &Documented::List(&INVOICE_PAYMENT)),
        ("period_end", &Documented::Anything),
        ("period_start", &Documented::Anything),
        ("references", &Documented::List(&INVOICE_REFERENCE)),
        ("retention", &Documented::Anything),
        ("status", &INVOICE_STATUS),
        ("subscription", &Documented::Anything),
        ("subtotal", &Documented::Anything),
        ("tax", &Documented::Anything),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("tax_percent", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("total", &Documented::Anything),
        ("total_adjusted", &Documented::Anything),
        ("uncollectible", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE_COLLECTION_METHOD: Documented = Documented::Enum(
    &["deferred", "deferred_dues", "automatically"],
);
static INVOICE_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("code_scheme", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("plan", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("retention_scheme", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE_LINE_INPUT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("code_scheme", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("exempt", &Documented::Anything),
        ("name", &Documented::Anything),
        ("plan", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("retention_scheme", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&INVOICE)),
    ],
    keyed: None,
};
static INVOICE_PAYMENT: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static INVOICE_REFERENCE: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("document", &Documented::Anything),
        ("serial", &Documented::Anything),
    ],
    keyed: None,
};
static INVOICE_STATUS: Documented = Documented::Enum(
    &["draft", "finalized", "paid", "cancelled", "uncollectible", "pending"],
);
static NEW_ORDER_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("description", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
    ],
    keyed: None,
};
static NEW_PURCHASE_CREDIT_NOTE_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("exempt", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
    ],
    keyed: None,
};
static NEW_PURCHASE_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("code_scheme", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("exempt", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
    ],
    keyed: None,
};
static ORDER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("amount", &Documented::Anything),
        ("biller_status", &Documented::Anything),
        ("carrier_id", &Documented::Anything),
        ("carrier_name", &Documented::Anything),
        ("created", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("imported", &Documented::Anything),
        ("licence_plate", &Documented::Anything),
        ("lines", &Documented::List(&ORDER_LINE)),
        ("local_file", &Documented::Anything),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("references", &Documented::List(&INVOICE_REFERENCE)),
        ("shipping_type", &Documented::Anything),
        ("state", &Documented::Anything),
        ("status", &ORDER_STATUS),
        ("tax", &Documented::Anything),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("tax_percent", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("total", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static ORDER_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("description", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static ORDER_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&ORDER)),
    ],
    keyed: None,
};
static ORDER_STATUS: Documented = Documented::Enum(&["draft", "finalized", "cancelled"]);
static ORG_UNIT: Documented = Documented::Object {
    fields: &[
        ("created", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static ORG_UNIT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&ORG_UNIT)),
    ],
    keyed: None,
};
static PAUSE_SUBSCRIPTION: Documented = Documented::Object {
    fields: &[
        ("pause_until", &Documented::Anything),
        ("paused_reason", &SUBSCRIPTION_PAUSED_REASON),
    ],
    keyed: None,
};
static PAYMENT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("balance", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("enable_checkout", &Documented::Anything),
        ("failed_reason", &Documented::Anything),
        ("id", &Documented::Anything),
        ("invoice", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("payment_date", &Documented::Anything),
        ("return_url", &Documented::Anything),
        ("source", &Documented::Anything),
        ("sources", &Documented::List(&Documented::Anything)),
        (
            "status",
            &Documented::Enum(
                &[
                    "cancelled",
                    "failed",
                    "incomplete",
                    "processing",
                    "requires_payment_method",
                    "succeeded",
                ],
            ),
        ),
        ("subscription", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static PAYMENT_LINK: Documented = Documented::Object {
    fields: &[("id", &Documented::Anything), ("publishable_key", &Documented::Anything)],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static PAYMENT_LINK_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PAYMENT_LINK)),
    ],
    keyed: None,
};
static PAYMENT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PAYMENT)),
    ],
    keyed: None,
};
static PAYMENT_RECEIPT: Documented = Documented::Object {
    fields: &[
        (
            "biller_status",
            &Documented::Enum(
                &["pending", "queued", "succeeded", "failed", "processing"],
            ),
        ),
        ("created", &Documented::Anything),
        ("custom_change", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("id", &Documented::Anything),
        ("local_file", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("number", &Documented::Anything),
        ("sources", &Documented::List(&Documented::Anything)),
        ("status", &PAYMENT_RECEIPT_STATUS),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static PAYMENT_RECEIPT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PAYMENT_RECEIPT)),
    ],
    keyed: None,
};
static PAYMENT_RECEIPT_STATUS: Documented = Documented::Enum(&["draft", "finalized"]);
static PAYMENT_STATUS: Documented = Documented::Enum(
    &[
        "cancelled",
        "failed",
        "incomplete",
        "processing",
        "requires_payment_method",
        "succeeded",
    ],
);
static PLAN: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("archived", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("description", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("frequency", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("product", &Documented::Anything),
        ("sku", &Documented::Anything),
        ("status", &PLAN_STATUS),
        ("tiers", &Documented::List(&PLAN_TIER)),
        (
            "tiers_mode",
            &Documented::Enum(
                &["package", "volume", "graduated", "package_overage", "unit", "range"],
            ),
        ),
        ("unit_label", &Documented::Anything),
        ("updated", &Documented::Anything),
        ("usage_aggregation", &Documented::Enum(&["last_record", "max", "sum"])),
        ("usage_scheme", &USAGE_SCHEME),
    ],
    keyed: None,
};
static PLAN_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PLAN)),
    ],
    keyed: None,
};
static PLAN_STATUS: Documented = Documented::Enum(&["active", "archived"]);
static PLAN_TIER: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("amount_scheme", &Documented::Anything),
        ("quantity_from", &Documented::Anything),
        ("quantity_to", &Documented::Anything),
        ("unit_scheme", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCT: Documented = Documented::Object {
    fields: &[
        ("archived", &Documented::Anything),
        ("created", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("plans", &Documented::List(&PLAN)),
        ("status", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("unit_label", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static PRODUCT_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PRODUCT)),
    ],
    keyed: None,
};
static PROVIDER: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static PROVIDER_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PROVIDER)),
    ],
    keyed: None,
};
static PURCHASE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("biller_status", &Documented::Anything),
        ("created", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("imported", &Documented::Anything),
        ("lines", &Documented::List(&PURCHASE_LINE)),
        ("local_file", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("status", &PURCHASE_STATUS),
        ("subtotal", &Documented::Anything),
        ("supplier", &Documented::Anything),
        ("tax", &Documented::Anything),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("tax_percent", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("test_mode", &Documented::Anything),
        ("total", &Documented::Anything),
        ("total_adjusted", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static PURCHASE_CREDIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("biller_status", &Documented::Anything),
        ("created", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("imported", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("lines", &Documented::List(&PURCHASE_CREDIT_NOTE_LINE)),
        ("local_file", &Documented::Anything),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("purchase", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("status", &PURCHASE_CREDIT_NOTE_STATUS),
        ("subtotal", &Documented::Anything),
        ("tax", &Documented::Anything),
        (
            "tax_agency",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("tax_percent", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("total", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static PURCHASE_CREDIT_NOTE_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static PURCHASE_CREDIT_NOTE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PURCHASE_CREDIT_NOTE)),
    ],
    keyed: None,
};
static PURCHASE_CREDIT_NOTE_STATUS: Documented = Documented::Enum(
    &["draft", "finalized", "cancelled"],
);
static PURCHASE_LINE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("code", &Documented::Anything),
        ("code_scheme", &Documented::Anything),
        ("description", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("exempt", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("retention_percent", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static PURCHASE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&PURCHASE)),
    ],
    keyed: None,
};
static PURCHASE_STATUS: Documented = Documented::Enum(&["draft", "finalized"]);
static RECORD_USAGE: Documented = Documented::Object {
    fields: &[
        ("date_time", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("subscription_line", &Documented::Anything),
    ],
    keyed: None,
};
static REFUND: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("balance", &Documented::Anything),
        ("created", &Documented::Anything),
        ("id", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("note", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("reason", &REFUND_REASON),
        ("receipt", &Documented::Anything),
        ("status", &REFUND_STATUS),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static REFUND_REASON: Documented = Documented::Enum(
    &["duplicate", "fraudulent", "requested_by_customer"],
);
static REFUND_STATUS: Documented = Documented::Enum(&["failed", "succeeded"]);
static REMINDER_MESSAGE: Documented = Documented::Object {
    fields: &[
        ("action", &Documented::Anything),
        ("created", &Documented::Anything),
        ("credit_note", &Documented::Anything),
        ("invoice", &Documented::Anything),
        ("message", &Documented::Anything),
        ("order", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("recipient", &Documented::List(&Documented::Anything)),
        ("subject", &Documented::Anything),
        ("user", &Documented::Anything),
    ],
    keyed: None,
};
static RESUME_SUBSCRIPTION: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static RETENTION: Documented = Documented::Object {
    fields: &[("id", &Documented::Anything)],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static RETENTION_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&RETENTION)),
    ],
    keyed: None,
};
static SOURCE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        (
            "card",
            &Documented::Object {
                fields: &[
                    ("brand", &Documented::Anything),
                    ("exp_month", &Documented::Anything),
                    ("exp_year", &Documented::Anything),
                    ("last4", &Documented::Anything),
                ],
                keyed: None,
            },
        ),
        (
            "client",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("created", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("description", &Documented::Anything),
        ("gateway", &Documented::Anything),
        (
            "gateway_data",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("id", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("return_url", &Documented::Anything),
        ("status", &SOURCE_STATUS),
        ("test_mode", &Documented::Anything),
        ("updated", &Documented::Anything),
        ("usage", &Documented::Enum(&["single", "reusable"])),
    ],
    keyed: None,
};
static SOURCE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&SOURCE)),
    ],
    keyed: None,
};
static SOURCE_STATUS: Documented = Documented::Enum(
    &[
        "failed",
        "pending",
        "requires_authorization",
        "waiting_authorization",
        "consumed",
        "chargeable",
        "finalized",
    ],
);
static STATE: Documented = Documented::Object {
    fields: &[
        ("country", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
    ],
    keyed: None,
};
static SUBSCRIPTION: Documented = Documented::Object {
    fields: &[
        ("addons", &Documented::List(&SUBSCRIPTION_ADDON)),
        ("billing_cycles", &Documented::Anything),
        (
            "cancel_reason",
            &Documented::Enum(
                &[
                    "custom",
                    "fraud_review_failed",
                    "insolvency",
                    "no_card",
                    "non_compliant_customer",
                    "not_paid",
                    "not_specified",
                    "shutdown_ops",
                ],
            ),
        ),
        ("cancelled", &Documented::Anything),
        ("collection_scheme", &SUBSCRIPTION_COLLECTION_SCHEME),
        ("coupon", &Documented::Anything),
        ("coupon_redemptions", &Documented::Anything),
        ("created", &Documented::Anything),
        ("custom_change", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date_start", &Documented::Anything),
        ("default_source", &Documented::Anything),
        ("document", &Documented::Anything),
        ("expiration_days", &Documented::Anything),
        ("id", &Documented::Anything),
        ("lines", &Documented::List(&SUBSCRIPTION_LINE)),
        ("needs_attention", &Documented::Anything),
        (
            "needs_attention_reason",
            &Documented::Enum(
                &[
                    "biller_issue",
                    "gateway_issue",
                    "reference_expired",
                    "without_usage_records",
                    "processing_issue",
                    "without_reference",
                ],
            ),
        ),
        ("next_billing", &Documented::Anything),
        ("next_billing_cycle", &Documented::Anything),
        ("note", &Documented::Anything),
        ("orgunit", &Documented::Anything),
        ("pause_until", &Documented::Anything),
        ("paused", &Documented::Anything),
        (
            "paused_reason",
            &Documented::Enum(&["not_specified", "non_compliant_customer", "custom"]),
        ),
        ("previous_billing", &Documented::Anything),
        ("references", &Documented::List(&SUBSCRIPTION_REFERENCE)),
        ("require_reference", &Documented::Anything),
        ("status", &SUBSCRIPTION_STATUS),
        ("status_description", &Documented::Anything),
        ("test_mode", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static SUBSCRIPTION_ADDON: Documented = Documented::Object {
    fields: &[
        ("addon", &Documented::Anything),
        ("addon_redemptions", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("rates", &Documented::List(&SUBSCRIPTION_ADDON_RATE)),
    ],
    keyed: None,
};
static SUBSCRIPTION_ADDON_RATE: Documented = Documented::Object {
    fields: &[
        ("billing_cycle", &Documented::Anything),
        ("description", &Documented::Anything),
        ("percentage", &Documented::Anything),
    ],
    keyed: None,
};
static SUBSCRIPTION_COLLECTION_SCHEME: Documented = Documented::Enum(
    &["send_invoice", "charge_payment"],
);
static SUBSCRIPTION_LINE: Documented = Documented::Object {
    fields: &[
        ("coupon", &Documented::Anything),
        ("coupon_redemptions", &Documented::Anything),
        ("created", &Documented::Anything),
        ("id", &Documented::Anything),
        ("plan", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("updated", &Documented::Anything),
    ],
    keyed: None,
};
static SUBSCRIPTION_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&SUBSCRIPTION)),
    ],
    keyed: None,
};
static SUBSCRIPTION_PAUSED_REASON: Documented = Documented::Enum(
    &["not_specified", "non_compliant_customer", "custom"],
);
static SUBSCRIPTION_REFERENCE: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("date_end", &Documented::Anything),
        ("description", &Documented::Anything),
        ("document", &Documented::Anything),
        ("serial", &Documented::Anything),
    ],
    keyed: None,
};
static SUBSCRIPTION_STATUS: Documented = Documented::Enum(
    &["active", "paused", "cancelled", "finalized", "needs_attention"],
);
static SUPPLIER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("country", &Documented::Anything),
        ("created", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("email", &Documented::Anything),
        ("id", &Documented::Anything),
        ("name", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax_id", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("updated", &Documented::Anything),
        ("website", &Documented::Anything),
    ],
    keyed: None,
};
static SUPPLIER_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&SUPPLIER)),
    ],
    keyed: None,
};
static TIERS_MODE: Documented = Documented::Enum(
    &["package", "volume", "graduated", "package_overage", "unit", "range"],
);
static UPDATE_ACH_TRANSFER: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("auto_match", &Documented::Anything),
        ("bank", &Documented::Anything),
        ("comment", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("number", &Documented::Anything),
        ("origin_bank", &Documented::Anything),
        ("origin_holder_id", &Documented::Anything),
        ("origin_holder_name", &Documented::Anything),
        ("origin_id", &Documented::Anything),
        ("origin_number", &Documented::Anything),
        ("transfer_type", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_ADDON: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("apply_scheme", &ADDON_APPLY_SCHEME),
        ("currency", &Documented::Anything),
        ("description", &Documented::Anything),
        ("duration_times", &Documented::Anything),
        ("name", &Documented::Anything),
        ("sku", &Documented::Anything),
        ("status", &ADDON_STATUS),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_BANK: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_BOLETO: Documented = Documented::Object {
    fields: &[
        ("barcode", &Documented::Anything),
        ("bill_id", &Documented::Anything),
        ("payment", &Documented::Anything),
        ("pdf", &Documented::Anything),
        ("qr_code", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CONTACT: Documented = Documented::Object {
    fields: &[
        ("collections", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("email", &Documented::Anything),
        ("invoicing", &Documented::Anything),
        ("name", &Documented::Anything),
        ("orgunit", &Documented::Anything),
        ("phone", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_COUPON: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("apply_on", &COUPON_APPLY_ON),
        ("currency", &Documented::Anything),
        ("discount_scheme", &DISCOUNT_SCHEME),
        ("duration_scheme", &COUPON_DURATION_SCHEME),
        ("duration_times", &Documented::Anything),
        ("name", &Documented::Anything),
        ("status", &COUPON_STATUS),
        ("valid_until", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CREDIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("invoice", &Documented::Anything),
        ("lines", &Documented::List(&CREDIT_NOTE_LINE_INPUT)),
        ("note", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_CUSTOMER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("country", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("email", &Documented::Anything),
        ("manager", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("name", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("reference", &Documented::Anything),
        ("send_collections", &Documented::Anything),
        ("send_invoices", &Documented::Anything),
        ("send_vouchers", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax_id", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("website", &Documented::Anything),
        ("zip_code", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_DEBIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("credit_note", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("note", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_INVOICE: Documented = Documented::Object {
    fields: &[
        (
            "collection_method",
            &Documented::Enum(&["deferred", "deferred_dues", "automatically"]),
        ),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("lines", &Documented::List(&INVOICE_LINE_INPUT)),
        ("note", &Documented::Anything),
        ("references", &Documented::List(&INVOICE_REFERENCE)),
    ],
    keyed: None,
};
static UPDATE_ORDER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("amount", &Documented::Anything),
        ("carrier_id", &Documented::Anything),
        ("carrier_name", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("licence_plate", &Documented::Anything),
        ("lines", &Documented::List(&NEW_ORDER_LINE)),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("references", &Documented::List(&INVOICE_REFERENCE)),
        ("shipping_type", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_ORG_UNIT: Documented = Documented::Object {
    fields: &[("customer", &Documented::Anything), ("name", &Documented::Anything)],
    keyed: None,
};
static UPDATE_PAYMENT: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date", &Documented::Anything),
        ("description", &Documented::Anything),
        ("enable_checkout", &Documented::Anything),
        ("invoice", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("payment_date", &Documented::Anything),
        ("return_url", &Documented::Anything),
        ("source", &Documented::Anything),
        ("sources", &Documented::List(&Documented::Anything)),
        ("status", &PAYMENT_STATUS),
        ("subscription", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PAYMENT_LINK: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_PAYMENT_RECEIPT: Documented = Documented::Object {
    fields: &[
        ("custom_change", &Documented::Anything),
        ("date", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("sources", &Documented::List(&Documented::Anything)),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
    ],
    keyed: None,
};
static UPDATE_PLAN: Documented = Documented::Object {
    fields: &[
        ("description", &Documented::Anything),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("name", &Documented::Anything),
        ("sku", &Documented::Anything),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PRODUCT: Documented = Documented::Object {
    fields: &[
        ("name", &Documented::Anything),
        ("status", &Documented::Anything),
        ("unit_label", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PURCHASE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("due_date", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("lines", &Documented::List(&NEW_PURCHASE_LINE)),
        (
            "metadata",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("subtotal", &Documented::Anything),
        ("supplier", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_PURCHASE_CREDIT_NOTE: Documented = Documented::Object {
    fields: &[
        ("amount", &Documented::Anything),
        ("date", &Documented::Anything),
        ("discount", &Documented::Anything),
        ("discount_scheme", &Documented::Enum(&["%", "$"])),
        ("document", &Documented::Anything),
        ("exempt", &Documented::Anything),
        ("internal_note", &Documented::Anything),
        ("lines", &Documented::List(&NEW_PURCHASE_CREDIT_NOTE_LINE)),
        ("note", &Documented::Anything),
        ("number", &Documented::Anything),
        ("purchase", &Documented::Anything),
        ("retention", &Documented::Anything),
        ("subtotal", &Documented::Anything),
        ("tax", &Documented::Anything),
        ("tax_percent", &Documented::Anything),
        ("total", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_RETENTION: Documented = Documented::Object {
    fields: &[],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
static UPDATE_SUBSCRIPTION: Documented = Documented::Object {
    fields: &[
        ("addons", &Documented::List(&SUBSCRIPTION_ADDON)),
        ("billing_cycles", &Documented::Anything),
        ("collection_scheme", &SUBSCRIPTION_COLLECTION_SCHEME),
        ("coupon", &Documented::Anything),
        ("custom_change", &Documented::Anything),
        ("customer", &Documented::Anything),
        ("date_start", &Documented::Anything),
        ("default_source", &Documented::Anything),
        ("document", &Documented::Anything),
        ("expiration_days", &Documented::Anything),
        ("lines", &Documented::List(&UPDATE_SUBSCRIPTION_LINE)),
        ("next_billing", &Documented::Anything),
        ("next_billing_cycle", &Documented::Anything),
        ("note", &Documented::Anything),
        ("orgunit", &Documented::Anything),
        ("references", &Documented::List(&SUBSCRIPTION_REFERENCE)),
        ("require_reference", &Documented::Anything),
        ("status_description", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_SUBSCRIPTION_LINE: Documented = Documented::Object {
    fields: &[
        ("coupon", &Documented::Anything),
        ("id", &Documented::Anything),
        ("plan", &Documented::Anything),
        ("quantity", &Documented::Anything),
    ],
    keyed: None,
};
static UPDATE_SUPPLIER: Documented = Documented::Object {
    fields: &[
        ("address", &Documented::Anything),
        ("country", &Documented::Anything),
        ("currency", &Documented::Anything),
        ("email", &Documented::Anything),
        ("name", &Documented::Anything),
        ("phone", &Documented::Anything),
        ("state", &Documented::Anything),
        ("tax_id", &Documented::Anything),
        (
            "tax_settings",
            &Documented::Object {
                fields: &[],
                keyed: Some(
                    &Keyed {
                        prefix: "",
                        value: &Documented::Anything,
                    },
                ),
            },
        ),
        ("website", &Documented::Anything),
    ],
    keyed: None,
};
static USAGE: Documented = Documented::Object {
    fields: &[
        ("created", &Documented::Anything),
        ("creation_scheme", &USAGE_CREATION_SCHEME),
        ("date_time", &Documented::Anything),
        ("id", &Documented::Anything),
        ("quantity", &Documented::Anything),
        ("subscription_line", &Documented::Anything),
    ],
    keyed: None,
};
static USAGE_AGGREGATION: Documented = Documented::Enum(&["last_record", "max", "sum"]);
static USAGE_CREATION_SCHEME: Documented = Documented::Enum(&["api", "file", "panel"]);
static USAGE_PAGE: Documented = Documented::Object {
    fields: &[
        ("count", &Documented::Anything),
        ("next", &Documented::Anything),
        ("previous", &Documented::Anything),
        ("results", &Documented::List(&USAGE)),
    ],
    keyed: None,
};
static USAGE_SCHEME: Documented = Documented::Enum(&["licensed", "metered"]);
static VALIDATION_ERROR: Documented = Documented::Object {
    fields: &[("non_field_errors", &Documented::List(&Documented::Anything))],
    keyed: Some(
        &Keyed {
            prefix: "",
            value: &Documented::Anything,
        },
    ),
};
