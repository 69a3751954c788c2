// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use crate::{Call, Sent};
/// Every operation, in the order of the documents.
pub(crate) const CALLS: &[Call<planwire::Piriod>] = &[
    Call {
        operation: "listAchTransfers",
        http: "GET /ach_transfers/?status=archived&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_ach_transfers(client)),
    },
    Call {
        operation: "createAchTransfer",
        http: "POST /ach_transfers/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"bank\": \"ban_1\",\n  \"amount\": 100,\n  \"currency\": \"CLP\",\n  \"description\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_ach_transfer(client)),
    },
    Call {
        operation: "listAchAdjustments",
        http: "GET /ach_transfers/adjustments/?transfer=12 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_ach_adjustments(client)),
    },
    Call {
        operation: "createAchAdjustment",
        http: "POST /ach_transfers/adjustments/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"transfer\": 12,\n  \"amount\": 100,\n  \"operation\": \"add\"\n}",
        send: |client| Box::pin(create_ach_adjustment(client)),
    },
    Call {
        operation: "retrieveAchTransfer",
        http: "GET /ach_transfers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_ach_transfer(client)),
    },
    Call {
        operation: "partialUpdateAchTransfer",
        http: "PATCH /ach_transfers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100\n}",
        send: |client| Box::pin(partial_update_ach_transfer(client)),
    },
    Call {
        operation: "deleteAchTransfer",
        http: "DELETE /ach_transfers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_ach_transfer(client)),
    },
    Call {
        operation: "listAddons",
        http: "GET /addons/?ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_addons(client)),
    },
    Call {
        operation: "createAddon",
        http: "POST /addons/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\",\n  \"currency\": \"CLP\",\n  \"amount\": 100\n}",
        send: |client| Box::pin(create_addon(client)),
    },
    Call {
        operation: "retrieveAddon",
        http: "GET /addons/add_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_addon(client)),
    },
    Call {
        operation: "partialUpdateAddon",
        http: "PATCH /addons/add_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_addon(client)),
    },
    Call {
        operation: "deleteAddon",
        http: "DELETE /addons/add_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_addon(client)),
    },
    Call {
        operation: "listBanks",
        http: "GET /banks/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_banks(client)),
    },
    Call {
        operation: "createBank",
        http: "POST /banks/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(create_bank(client)),
    },
    Call {
        operation: "partialUpdateBank",
        http: "PATCH /banks/ban_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_bank(client)),
    },
    Call {
        operation: "syncBank",
        http: "POST /banks/ban_1/sync/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(sync_bank(client)),
    },
    Call {
        operation: "listBoletos",
        http: "GET /boletos/?ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_boletos(client)),
    },
    Call {
        operation: "createBoleto",
        http: "POST /boletos/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"payment\": 12,\n  \"bill_id\": \"text\",\n  \"barcode\": \"text\",\n  \"qr_code\": \"text\"\n}",
        send: |client| Box::pin(create_boleto(client)),
    },
    Call {
        operation: "retrieveBoleto",
        http: "GET /boletos/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_boleto(client)),
    },
    Call {
        operation: "partialUpdateBoleto",
        http: "PATCH /boletos/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"bill_id\": \"text\"\n}",
        send: |client| Box::pin(partial_update_boleto(client)),
    },
    Call {
        operation: "deleteBoleto",
        http: "DELETE /boletos/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_boleto(client)),
    },
    Call {
        operation: "listCancellations",
        http: "GET /cancellations/?retention=12 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_cancellations(client)),
    },
    Call {
        operation: "createCancellation",
        http: "POST /cancellations/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"retention\": 12,\n  \"document\": 12,\n  \"note\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_cancellation(client)),
    },
    Call {
        operation: "retrieveCancellation",
        http: "GET /cancellations/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_cancellation(client)),
    },
    Call {
        operation: "listContacts",
        http: "GET /contacts/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_contacts(client)),
    },
    Call {
        operation: "createContact",
        http: "POST /contacts/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"email\": \"ada@example.com\",\n  \"customer\": \"cus_1\"\n}",
        send: |client| Box::pin(create_contact(client)),
    },
    Call {
        operation: "retrieveContact",
        http: "GET /contacts/con_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_contact(client)),
    },
    Call {
        operation: "partialUpdateContact",
        http: "PATCH /contacts/con_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_contact(client)),
    },
    Call {
        operation: "deleteContact",
        http: "DELETE /contacts/con_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_contact(client)),
    },
    Call {
        operation: "listCoupons",
        http: "GET /coupons/?apply_on=line&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_coupons(client)),
    },
    Call {
        operation: "createCoupon",
        http: "POST /coupons/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"amount\": 100,\n  \"currency\": \"CLP\"\n}",
        send: |client| Box::pin(create_coupon(client)),
    },
    Call {
        operation: "retrieveCoupon",
        http: "GET /coupons/cou_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_coupon(client)),
    },
    Call {
        operation: "partialUpdateCoupon",
        http: "PATCH /coupons/cou_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_coupon(client)),
    },
    Call {
        operation: "deleteCoupon",
        http: "DELETE /coupons/cou_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_coupon(client)),
    },
    Call {
        operation: "listCreditNotes",
        http: "GET /creditnotes/?invoice=inv_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_credit_notes(client)),
    },
    Call {
        operation: "createCreditNote",
        http: "POST /creditnotes/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice\": \"inv_1\",\n  \"date\": \"2026-03-02\",\n  \"document\": 12\n}",
        send: |client| Box::pin(create_credit_note(client)),
    },
    Call {
        operation: "retrieveCreditNote",
        http: "GET /creditnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_credit_note(client)),
    },
    Call {
        operation: "partialUpdateCreditNote",
        http: "PATCH /creditnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(partial_update_credit_note(client)),
    },
    Call {
        operation: "deleteCreditNote",
        http: "DELETE /creditnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_credit_note(client)),
    },
    Call {
        operation: "finalizeCreditNote",
        http: "GET /creditnotes/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(finalize_credit_note(client)),
    },
    Call {
        operation: "renderCreditNotePdf",
        http: "GET /creditnotes/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(render_credit_note_pdf(client)),
    },
    Call {
        operation: "listCustomers",
        http: "GET /customers/?country=CL&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_customers(client)),
    },
    Call {
        operation: "createCustomer",
        http: "POST /customers/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"country\": \"CL\",\n  \"address\": \"Via Roma 1\"\n}",
        send: |client| Box::pin(create_customer(client)),
    },
    Call {
        operation: "retrieveCustomer",
        http: "GET /customers/cus_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_customer(client)),
    },
    Call {
        operation: "partialUpdateCustomer",
        http: "PATCH /customers/cus_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_customer(client)),
    },
    Call {
        operation: "deleteCustomer",
        http: "DELETE /customers/cus_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_customer(client)),
    },
    Call {
        operation: "retrieveCustomerStatus",
        http: "GET /customers/cus_1/status/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_customer_status(client)),
    },
    Call {
        operation: "listDebitNotes",
        http: "GET /debitnotes/?invoice=inv_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_debit_notes(client)),
    },
    Call {
        operation: "createDebitNote",
        http: "POST /debitnotes/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"credit_note\": 12,\n  \"document\": 12,\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(create_debit_note(client)),
    },
    Call {
        operation: "retrieveDebitNote",
        http: "GET /debitnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_debit_note(client)),
    },
    Call {
        operation: "partialUpdateDebitNote",
        http: "PATCH /debitnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(partial_update_debit_note(client)),
    },
    Call {
        operation: "deleteDebitNote",
        http: "DELETE /debitnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_debit_note(client)),
    },
    Call {
        operation: "listFrequencies",
        http: "GET /frequencies/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_frequencies(client)),
    },
    Call {
        operation: "listGeneralsBanks",
        http: "GET /generals/banks/?country=CL&ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_generals_banks(client)),
    },
    Call {
        operation: "listExchangeRates",
        http: "GET /generals/changes/?currency_from=CLP&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\naccept: application/json",
        send: |client| Box::pin(list_exchange_rates(client)),
    },
    Call {
        operation: "listGeneralsCountries",
        http: "GET /generals/countries/?search=text&ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_generals_countries(client)),
    },
    Call {
        operation: "listCurrencies",
        http: "GET /generals/currencies/?country=CL&name=Website HTTP/1.1\nhost: api.piriod.com\naccept: application/json",
        send: |client| Box::pin(list_currencies(client)),
    },
    Call {
        operation: "listDocumentTypes",
        http: "GET /generals/documents/?country=CL&country__in=CL HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_document_types(client)),
    },
    Call {
        operation: "listGeneralsReferences",
        http: "GET /generals/references/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_generals_references(client)),
    },
    Call {
        operation: "listStates",
        http: "GET /generals/states/?country=CL&country__in=CL HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_states(client)),
    },
    Call {
        operation: "listIntents",
        http: "GET /intents/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_intents(client)),
    },
    Call {
        operation: "listInvoices",
        http: "GET /invoices/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_invoices(client)),
    },
    Call {
        operation: "createInvoice",
        http: "POST /invoices/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"date\": \"2026-03-02\",\n  \"document\": 12,\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
        send: |client| Box::pin(create_invoice(client)),
    },
    Call {
        operation: "retrieveInvoice",
        http: "GET /invoices/inv_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_invoice(client)),
    },
    Call {
        operation: "partialUpdateInvoice",
        http: "PATCH /invoices/inv_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(partial_update_invoice(client)),
    },
    Call {
        operation: "deleteInvoice",
        http: "DELETE /invoices/inv_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_invoice(client)),
    },
    Call {
        operation: "renderInvoicePdf",
        http: "GET /invoices/inv_1/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(render_invoice_pdf(client)),
    },
    Call {
        operation: "listOrders",
        http: "GET /orders/?supplier=12&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_orders(client)),
    },
    Call {
        operation: "createOrder",
        http: "POST /orders/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"document\": 12,\n  \"date\": \"2026-03-02\",\n  \"shipping_type\": \"1\",\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
        send: |client| Box::pin(create_order(client)),
    },
    Call {
        operation: "retrieveOrder",
        http: "GET /orders/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_order(client)),
    },
    Call {
        operation: "partialUpdateOrder",
        http: "PATCH /orders/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(partial_update_order(client)),
    },
    Call {
        operation: "deleteOrder",
        http: "DELETE /orders/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_order(client)),
    },
    Call {
        operation: "finalizeOrder",
        http: "GET /orders/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(finalize_order(client)),
    },
    Call {
        operation: "renderOrderPdf",
        http: "GET /orders/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(render_order_pdf(client)),
    },
    Call {
        operation: "listOrgUnits",
        http: "GET /orgunits/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_org_units(client)),
    },
    Call {
        operation: "createOrgUnit",
        http: "POST /orgunits/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(create_org_unit(client)),
    },
    Call {
        operation: "retrieveOrgUnit",
        http: "GET /orgunits/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_org_unit(client)),
    },
    Call {
        operation: "partialUpdateOrgUnit",
        http: "PATCH /orgunits/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_org_unit(client)),
    },
    Call {
        operation: "deleteOrgUnit",
        http: "DELETE /orgunits/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_org_unit(client)),
    },
    Call {
        operation: "listPaymentReceipts",
        http: "GET /payment-receipts/?sources=12&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_payment_receipts(client)),
    },
    Call {
        operation: "createPaymentReceipt",
        http: "POST /payment-receipts/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"sources\": [\n    12\n  ],\n  \"date\": \"2026-03-02\",\n  \"custom_change\": 100\n}",
        send: |client| Box::pin(create_payment_receipt(client)),
    },
    Call {
        operation: "retrievePaymentReceipt",
        http: "GET /payment-receipts/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_payment_receipt(client)),
    },
    Call {
        operation: "partialUpdatePaymentReceipt",
        http: "PATCH /payment-receipts/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
        send: |client| Box::pin(partial_update_payment_receipt(client)),
    },
    Call {
        operation: "deletePaymentReceipt",
        http: "DELETE /payment-receipts/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_payment_receipt(client)),
    },
    Call {
        operation: "finalizePaymentReceipt",
        http: "POST /payment-receipts/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(finalize_payment_receipt(client)),
    },
    Call {
        operation: "listPaymentLinks",
        http: "GET /payment_links/links/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_payment_links(client)),
    },
    Call {
        operation: "createPaymentLink",
        http: "POST /payment_links/links/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100,\n  \"currency\": \"CLP\"\n}",
        send: |client| Box::pin(create_payment_link(client)),
    },
    Call {
        operation: "retrievePaymentLink",
        http: "GET /payment_links/links/pay_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_payment_link(client)),
    },
    Call {
        operation: "partialUpdatePaymentLink",
        http: "PATCH /payment_links/links/pay_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_payment_link(client)),
    },
    Call {
        operation: "deletePaymentLink",
        http: "DELETE /payment_links/links/pay_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_payment_link(client)),
    },
    Call {
        operation: "listPayments",
        http: "GET /payments/?status=cancelled&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_payments(client)),
    },
    Call {
        operation: "createPayment",
        http: "POST /payments/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100,\n  \"currency\": \"CLP\",\n  \"date\": \"2026-03-02\",\n  \"description\": \"Agreed on Friday.\"\n}",
        send: |client| Box::pin(create_payment(client)),
    },
    Call {
        operation: "retrievePayment",
        http: "GET /payments/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_payment(client)),
    },
    Call {
        operation: "partialUpdatePayment",
        http: "PATCH /payments/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100\n}",
        send: |client| Box::pin(partial_update_payment(client)),
    },
    Call {
        operation: "deletePayment",
        http: "DELETE /payments/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_payment(client)),
    },
    Call {
        operation: "authorizePaymentPublishable",
        http: "POST /payments/7/authorize/ HTTP/1.1\nhost: api.piriod.com\naccept: application/json\ncontent-type: application/json\n\n{\n  \"source\": 12\n}",
        send: |client| Box::pin(authorize_payment_publishable(client)),
    },
    Call {
        operation: "listPlans",
        http: "GET /plans/?ordering=-created&product=pro_1 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_plans(client)),
    },
    Call {
        operation: "createPlan",
        http: "POST /plans/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"product\": \"pro_1\",\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\",\n  \"frequency\": \"monthly\",\n  \"currency\": \"CLP\",\n  \"amount\": 100\n}",
        send: |client| Box::pin(create_plan(client)),
    },
    Call {
        operation: "retrievePlan",
        http: "GET /plans/pla_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_plan(client)),
    },
    Call {
        operation: "partialUpdatePlan",
        http: "PATCH /plans/pla_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_plan(client)),
    },
    Call {
        operation: "deletePlan",
        http: "DELETE /plans/pla_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_plan(client)),
    },
    Call {
        operation: "listProducts",
        http: "GET /products/?plans=pla_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_products(client)),
    },
    Call {
        operation: "createProduct",
        http: "POST /products/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"unit_label\": \"text\",\n  \"status\": \"active\"\n}",
        send: |client| Box::pin(create_product(client)),
    },
    Call {
        operation: "retrieveProduct",
        http: "GET /products/pro_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_product(client)),
    },
    Call {
        operation: "partialUpdateProduct",
        http: "PATCH /products/pro_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_product(client)),
    },
    Call {
        operation: "deleteProduct",
        http: "DELETE /products/pro_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_product(client)),
    },
    Call {
        operation: "listProviders",
        http: "GET /providers/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_providers(client)),
    },
    Call {
        operation: "retrieveProvider",
        http: "GET /providers/stripe/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_provider(client)),
    },
    Call {
        operation: "listPurchases",
        http: "GET /purchases/?supplier=12&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_purchases(client)),
    },
    Call {
        operation: "createPurchase",
        http: "POST /purchases/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"supplier\": 12,\n  \"document\": 12,\n  \"number\": 1,\n  \"date\": \"2026-03-02\",\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
        send: |client| Box::pin(create_purchase(client)),
    },
    Call {
        operation: "listPurchaseCreditNotes",
        http: "GET /purchases/credit-notes/?ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_purchase_credit_notes(client)),
    },
    Call {
        operation: "createPurchaseCreditNote",
        http: "POST /purchases/credit-notes/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"purchase\": 12,\n  \"document\": 12,\n  \"number\": 1,\n  \"date\": \"2026-03-02\",\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
        send: |client| Box::pin(create_purchase_credit_note(client)),
    },
    Call {
        operation: "retrievePurchaseCreditNote",
        http: "GET /purchases/credit-notes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_purchase_credit_note(client)),
    },
    Call {
        operation: "partialUpdatePurchaseCreditNote",
        http: "PATCH /purchases/credit-notes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"number\": 1\n}",
        send: |client| Box::pin(partial_update_purchase_credit_note(client)),
    },
    Call {
        operation: "finalizePurchaseCreditNote",
        http: "GET /purchases/credit-notes/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(finalize_purchase_credit_note(client)),
    },
    Call {
        operation: "retrievePurchase",
        http: "GET /purchases/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_purchase(client)),
    },
    Call {
        operation: "partialUpdatePurchase",
        http: "PATCH /purchases/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"number\": 1\n}",
        send: |client| Box::pin(partial_update_purchase(client)),
    },
    Call {
        operation: "deletePurchase",
        http: "DELETE /purchases/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_purchase(client)),
    },
    Call {
        operation: "finalizePurchase",
        http: "GET /purchases/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(finalize_purchase(client)),
    },
    Call {
        operation: "renderPurchasePdf",
        http: "GET /purchases/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(render_purchase_pdf(client)),
    },
    Call {
        operation: "createRefund",
        http: "POST /refunds/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"payment\": 12,\n  \"amount\": 100,\n  \"reason\": \"duplicate\",\n  \"receipt\": \"text\"\n}",
        send: |client| Box::pin(create_refund(client)),
    },
    Call {
        operation: "listReminderMessages",
        http: "GET /reminders/messages/?invoice=inv_1 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_reminder_messages(client)),
    },
    Call {
        operation: "createReminderMessage",
        http: "POST /reminders/messages/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice\": \"inv_1\",\n  \"payment\": 12,\n  \"order\": 12\n}",
        send: |client| Box::pin(create_reminder_message(client)),
    },
    Call {
        operation: "listRetentions",
        http: "GET /retentions/?supplier=12&ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_retentions(client)),
    },
    Call {
        operation: "createRetention",
        http: "POST /retentions/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(create_retention(client)),
    },
    Call {
        operation: "retrieveRetention",
        http: "GET /retentions/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_retention(client)),
    },
    Call {
        operation: "partialUpdateRetention",
        http: "PATCH /retentions/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_retention(client)),
    },
    Call {
        operation: "deleteRetention",
        http: "DELETE /retentions/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_retention(client)),
    },
    Call {
        operation: "finalizeRetention",
        http: "GET /retentions/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(finalize_retention(client)),
    },
    Call {
        operation: "renderRetentionPdf",
        http: "GET /retentions/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(render_retention_pdf(client)),
    },
    Call {
        operation: "listSources",
        http: "GET /sources/?customer=cus_1&gateway=stripe HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_sources(client)),
    },
    Call {
        operation: "createSourcePublishable",
        http: "POST /sources/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\naccept: application/json\ncontent-type: application/json\n\n{\n  \"gateway\": \"stripe\",\n  \"customer\": \"cus_1\",\n  \"usage\": \"single\"\n}",
        send: |client| Box::pin(create_source_publishable(client)),
    },
    Call {
        operation: "retrieveSource",
        http: "GET /sources/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_source(client)),
    },
    Call {
        operation: "deleteSource",
        http: "DELETE /sources/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_source(client)),
    },
    Call {
        operation: "authorizeSource",
        http: "GET /sources/7/authorize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(authorize_source(client)),
    },
    Call {
        operation: "listSubscriptions",
        http: "GET /subscriptions/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_subscriptions(client)),
    },
    Call {
        operation: "createSubscription",
        http: "POST /subscriptions/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"date_start\": \"2026-03-02\",\n  \"document\": 12,\n  \"lines\": [\n    {\n      \"plan\": \"pla_1\",\n      \"quantity\": 1\n    }\n  ]\n}",
        send: |client| Box::pin(create_subscription(client)),
    },
    Call {
        operation: "retrieveSubscription",
        http: "GET /subscriptions/sub_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_subscription(client)),
    },
    Call {
        operation: "partialUpdateSubscription",
        http: "PATCH /subscriptions/sub_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date_start\": \"2026-03-02\"\n}",
        send: |client| Box::pin(partial_update_subscription(client)),
    },
    Call {
        operation: "cancelSubscription",
        http: "DELETE /subscriptions/sub_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(cancel_subscription(client)),
    },
    Call {
        operation: "listSubscriptionEvents",
        http: "GET /subscriptions/sub_1/events/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_subscription_events(client)),
    },
    Call {
        operation: "pauseSubscription",
        http: "POST /subscriptions/sub_1/pause/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"paused_reason\": \"not_specified\"\n}",
        send: |client| Box::pin(pause_subscription(client)),
    },
    Call {
        operation: "resumeSubscription",
        http: "POST /subscriptions/sub_1/resume/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(resume_subscription(client)),
    },
    Call {
        operation: "listSuppliers",
        http: "GET /suppliers/?country=CL&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_suppliers(client)),
    },
    Call {
        operation: "createSupplier",
        http: "POST /suppliers/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"country\": \"CL\",\n  \"tax_id\": \"text\"\n}",
        send: |client| Box::pin(create_supplier(client)),
    },
    Call {
        operation: "retrieveSupplier",
        http: "GET /suppliers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(retrieve_supplier(client)),
    },
    Call {
        operation: "partialUpdateSupplier",
        http: "PATCH /suppliers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
        send: |client| Box::pin(partial_update_supplier(client)),
    },
    Call {
        operation: "deleteSupplier",
        http: "DELETE /suppliers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_supplier(client)),
    },
    Call {
        operation: "listUsages",
        http: "GET /usages/?subscription_line=sub_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
        send: |client| Box::pin(list_usages(client)),
    },
    Call {
        operation: "recordUsage",
        http: "POST /usages/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"subscription_line\": \"sub_1\",\n  \"date_time\": \"2026-03-02T08:00:00Z\",\n  \"quantity\": 1\n}",
        send: |client| Box::pin(record_usage(client)),
    },
    Call {
        operation: "deleteUsage",
        http: "DELETE /usages/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
        send: |client| Box::pin(delete_usage(client)),
    },
];
async fn list_ach_transfers(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    use planwire::piriod::AchTransferStatus;
    let ach_transfers = piriod
        .ach_transfers()
        .list()
        .status(AchTransferStatus::Archived)
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_ach_transfer(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateAchTransfer;
    let ach_transfer = piriod
        .ach_transfers()
        .create(CreateAchTransfer::new("ban_1", 100, "CLP", "Agreed on Friday."))
        .await?;
    Ok(())
}
async fn list_ach_adjustments(piriod: planwire::Piriod) -> Sent {
    let ach_adjustments = piriod.ach_adjustments().list().transfer(12).all().await?;
    Ok(())
}
async fn create_ach_adjustment(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{AchAdjustmentOperation, CreateAchAdjustment};
    let ach_adjustment = piriod
        .ach_adjustments()
        .create(CreateAchAdjustment::new(12, 100, AchAdjustmentOperation::Add))
        .await?;
    Ok(())
}
async fn retrieve_ach_transfer(piriod: planwire::Piriod) -> Sent {
    let ach_transfer = piriod.ach_transfers().get(7).await?;
    Ok(())
}
async fn partial_update_ach_transfer(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateAchTransfer;
    let ach_transfer = piriod
        .ach_transfers()
        .update(7, UpdateAchTransfer::new().amount(100))
        .await?;
    Ok(())
}
async fn delete_ach_transfer(piriod: planwire::Piriod) -> Sent {
    piriod.ach_transfers().delete(7).await?;
    Ok(())
}
async fn list_addons(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let addons = piriod.addons().list().order_by(desc("created")).all().await?;
    Ok(())
}
async fn create_addon(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateAddon;
    let addon = piriod
        .addons()
        .create(CreateAddon::new("Website", "Agreed on Friday.", "CLP", 100))
        .await?;
    Ok(())
}
async fn retrieve_addon(piriod: planwire::Piriod) -> Sent {
    let addon = piriod.addons().get("add_1").await?;
    Ok(())
}
async fn partial_update_addon(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateAddon;
    let addon = piriod
        .addons()
        .update("add_1", UpdateAddon::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_addon(piriod: planwire::Piriod) -> Sent {
    piriod.addons().delete("add_1").await?;
    Ok(())
}
async fn list_banks(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let banks = piriod.banks().list().order_by(desc("id")).all().await?;
    Ok(())
}
async fn create_bank(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateBank;
    let bank = piriod.banks().create(CreateBank::new().field("name", "Website")).await?;
    Ok(())
}
async fn partial_update_bank(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateBank;
    let bank = piriod
        .banks()
        .update("ban_1", UpdateBank::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn sync_bank(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.banks().sync("ban_1").await?;
    Ok(())
}
async fn list_boletos(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let boletos = piriod.boletos().list().order_by(desc("created")).all().await?;
    Ok(())
}
async fn create_boleto(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateBoleto;
    let boleto = piriod
        .boletos()
        .create(CreateBoleto::new(12, "text", "text", "text"))
        .await?;
    Ok(())
}
async fn retrieve_boleto(piriod: planwire::Piriod) -> Sent {
    let boleto = piriod.boletos().get(7).await?;
    Ok(())
}
async fn partial_update_boleto(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateBoleto;
    let boleto = piriod.boletos().update(7, UpdateBoleto::new().bill_id("text")).await?;
    Ok(())
}
async fn delete_boleto(piriod: planwire::Piriod) -> Sent {
    piriod.boletos().delete(7).await?;
    Ok(())
}
async fn list_cancellations(piriod: planwire::Piriod) -> Sent {
    let cancellations = piriod.cancellations().list().retention(12).all().await?;
    Ok(())
}
async fn create_cancellation(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateCancellation;
    let cancellation = piriod
        .cancellations()
        .create(
            CreateCancellation::new()
                .retention(12)
                .document(12)
                .note("Agreed on Friday."),
        )
        .await?;
    Ok(())
}
async fn retrieve_cancellation(piriod: planwire::Piriod) -> Sent {
    let cancellation = piriod.cancellations().get(7).await?;
    Ok(())
}
async fn list_contacts(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let contacts = piriod
        .contacts()
        .list()
        .customer("cus_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_contact(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateContact;
    let contact = piriod
        .contacts()
        .create(CreateContact::new("Website", "ada@example.com").customer("cus_1"))
        .await?;
    Ok(())
}
async fn retrieve_contact(piriod: planwire::Piriod) -> Sent {
    let contact = piriod.contacts().get("con_1").await?;
    Ok(())
}
async fn partial_update_contact(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateContact;
    let contact = piriod
        .contacts()
        .update("con_1", UpdateContact::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_contact(piriod: planwire::Piriod) -> Sent {
    piriod.contacts().delete("con_1").await?;
    Ok(())
}
async fn list_coupons(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    use planwire::piriod::CouponApplyOn;
    let coupons = piriod
        .coupons()
        .list()
        .apply_on(CouponApplyOn::Line)
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_coupon(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateCoupon;
    let coupon = piriod
        .coupons()
        .create(CreateCoupon::new("Website", 100, "CLP"))
        .await?;
    Ok(())
}
async fn retrieve_coupon(piriod: planwire::Piriod) -> Sent {
    let coupon = piriod.coupons().get("cou_1").await?;
    Ok(())
}
async fn partial_update_coupon(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateCoupon;
    let coupon = piriod
        .coupons()
        .update("cou_1", UpdateCoupon::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_coupon(piriod: planwire::Piriod) -> Sent {
    piriod.coupons().delete("cou_1").await?;
    Ok(())
}
async fn list_credit_notes(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let credit_notes = piriod
        .creditnotes()
        .list()
        .invoice("inv_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_credit_note(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::CreateCreditNote;
    let credit_note = piriod
        .creditnotes()
        .create(
            CreateCreditNote::new("inv_1", "2026-03-02".parse::<NaiveDate>()?)
                .document(12),
        )
        .await?;
    Ok(())
}
async fn retrieve_credit_note(piriod: planwire::Piriod) -> Sent {
    let credit_note = piriod.creditnotes().get(7).await?;
    Ok(())
}
async fn partial_update_credit_note(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateCreditNote;
    let credit_note = piriod
        .creditnotes()
        .update(7, UpdateCreditNote::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn delete_credit_note(piriod: planwire::Piriod) -> Sent {
    piriod.creditnotes().delete(7).await?;
    Ok(())
}
async fn finalize_credit_note(piriod: planwire::Piriod) -> Sent {
    let credit_note = piriod.creditnotes().finalize(7).await?;
    Ok(())
}
async fn render_credit_note_pdf(piriod: planwire::Piriod) -> Sent {
    let file = piriod.creditnotes().render_pdf(7).await?;
    Ok(())
}
async fn list_customers(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let customers = piriod
        .customers()
        .list()
        .country("CL")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_customer(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateCustomer;
    let customer = piriod
        .customers()
        .create(CreateCustomer::new("Website", "CL").address("Via Roma 1"))
        .await?;
    Ok(())
}
async fn retrieve_customer(piriod: planwire::Piriod) -> Sent {
    let customer = piriod.customers().get("cus_1").await?;
    Ok(())
}
async fn partial_update_customer(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateCustomer;
    let customer = piriod
        .customers()
        .update("cus_1", UpdateCustomer::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_customer(piriod: planwire::Piriod) -> Sent {
    piriod.customers().delete("cus_1").await?;
    Ok(())
}
async fn retrieve_customer_status(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.customers().get_status("cus_1").await?;
    Ok(())
}
async fn list_debit_notes(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let debit_notes = piriod
        .debitnotes()
        .list()
        .invoice("inv_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_debit_note(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::CreateDebitNote;
    let debit_note = piriod
        .debitnotes()
        .create(CreateDebitNote::new(12, 12, "2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn retrieve_debit_note(piriod: planwire::Piriod) -> Sent {
    let debit_note = piriod.debitnotes().get(7).await?;
    Ok(())
}
async fn partial_update_debit_note(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateDebitNote;
    let debit_note = piriod
        .debitnotes()
        .update(7, UpdateDebitNote::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn delete_debit_note(piriod: planwire::Piriod) -> Sent {
    piriod.debitnotes().delete(7).await?;
    Ok(())
}
async fn list_frequencies(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let frequencies = piriod.frequencies().list().order_by(desc("id")).all().await?;
    Ok(())
}
async fn list_generals_banks(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let general_banks = piriod
        .generals()
        .list_banks()
        .country("CL")
        .order_by(desc("id"))
        .all()
        .await?;
    Ok(())
}
async fn list_exchange_rates(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let exchange_rates = piriod
        .generals()
        .list_exchange_rates()
        .currency_from("CLP")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn list_generals_countries(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let general_countries = piriod
        .generals()
        .list_countries()
        .search("text")
        .order_by(desc("id"))
        .all()
        .await?;
    Ok(())
}
async fn list_currencies(piriod: planwire::Piriod) -> Sent {
    let currencies = piriod
        .generals()
        .list_currencies()
        .country("CL")
        .name("Website")
        .all()
        .await?;
    Ok(())
}
async fn list_document_types(piriod: planwire::Piriod) -> Sent {
    let document_types = piriod
        .generals()
        .list_document_types()
        .country("CL")
        .country_in(["CL"])
        .all()
        .await?;
    Ok(())
}
async fn list_generals_references(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let general_references = piriod
        .generals()
        .list_references()
        .order_by(desc("id"))
        .all()
        .await?;
    Ok(())
}
async fn list_states(piriod: planwire::Piriod) -> Sent {
    let general_states = piriod
        .generals()
        .list_states()
        .country("CL")
        .country_in(["CL"])
        .all()
        .await?;
    Ok(())
}
async fn list_intents(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let intents = piriod.intents().list().order_by(desc("id")).all().await?;
    Ok(())
}
async fn list_invoices(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let invoices = piriod
        .invoices()
        .list()
        .customer("cus_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_invoice(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::{CreateInvoice, InvoiceLineInput};
    let invoice = piriod
        .invoices()
        .create(
            CreateInvoice::new(
                "cus_1",
                "2026-03-02".parse::<NaiveDate>()?,
                12,
                vec![InvoiceLineInput::new("Website", 100, 1)],
            ),
        )
        .await?;
    Ok(())
}
async fn retrieve_invoice(piriod: planwire::Piriod) -> Sent {
    let invoice = piriod.invoices().get("inv_1").await?;
    Ok(())
}
async fn partial_update_invoice(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateInvoice;
    let invoice = piriod
        .invoices()
        .update("inv_1", UpdateInvoice::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn delete_invoice(piriod: planwire::Piriod) -> Sent {
    piriod.invoices().delete("inv_1").await?;
    Ok(())
}
async fn render_invoice_pdf(piriod: planwire::Piriod) -> Sent {
    let file = piriod.invoices().render_pdf("inv_1").await?;
    Ok(())
}
async fn list_orders(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let orders = piriod
        .orders()
        .list()
        .supplier(12)
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_order(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::{CreateOrder, NewOrderLine};
    let order = piriod
        .orders()
        .create(
            CreateOrder::new(
                "cus_1",
                12,
                "2026-03-02".parse::<NaiveDate>()?,
                "1",
                vec![NewOrderLine::new("Website", 100, 1)],
            ),
        )
        .await?;
    Ok(())
}
async fn retrieve_order(piriod: planwire::Piriod) -> Sent {
    let order = piriod.orders().get(7).await?;
    Ok(())
}
async fn partial_update_order(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateOrder;
    let order = piriod
        .orders()
        .update(7, UpdateOrder::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn delete_order(piriod: planwire::Piriod) -> Sent {
    piriod.orders().delete(7).await?;
    Ok(())
}
async fn finalize_order(piriod: planwire::Piriod) -> Sent {
    let order = piriod.orders().finalize(7).await?;
    Ok(())
}
async fn render_order_pdf(piriod: planwire::Piriod) -> Sent {
    let file = piriod.orders().render_pdf(7).await?;
    Ok(())
}
async fn list_org_units(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let org_units = piriod
        .orgunits()
        .list()
        .customer("cus_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_org_unit(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateOrgUnit;
    let org_unit = piriod
        .orgunits()
        .create(CreateOrgUnit::new("cus_1", "Website"))
        .await?;
    Ok(())
}
async fn retrieve_org_unit(piriod: planwire::Piriod) -> Sent {
    let org_unit = piriod.orgunits().get(7).await?;
    Ok(())
}
async fn partial_update_org_unit(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateOrgUnit;
    let org_unit = piriod
        .orgunits()
        .update(7, UpdateOrgUnit::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_org_unit(piriod: planwire::Piriod) -> Sent {
    piriod.orgunits().delete(7).await?;
    Ok(())
}
async fn list_payment_receipts(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let payment_receipts = piriod
        .payment_receipts()
        .list()
        .sources(12)
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_payment_receipt(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::CreatePaymentReceipt;
    let payment_receipt = piriod
        .payment_receipts()
        .create(
            CreatePaymentReceipt::new(vec![12.into()])
                .date("2026-03-02".parse::<NaiveDate>()?)
                .custom_change(100),
        )
        .await?;
    Ok(())
}
async fn retrieve_payment_receipt(piriod: planwire::Piriod) -> Sent {
    let payment_receipt = piriod.payment_receipts().get(7).await?;
    Ok(())
}
async fn partial_update_payment_receipt(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdatePaymentReceipt;
    let payment_receipt = piriod
        .payment_receipts()
        .update(7, UpdatePaymentReceipt::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
async fn delete_payment_receipt(piriod: planwire::Piriod) -> Sent {
    piriod.payment_receipts().delete(7).await?;
    Ok(())
}
async fn finalize_payment_receipt(piriod: planwire::Piriod) -> Sent {
    let payment_receipt = piriod.payment_receipts().finalize(7).await?;
    Ok(())
}
async fn list_payment_links(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let payment_links = piriod.payment_links().list().order_by(desc("id")).all().await?;
    Ok(())
}
async fn create_payment_link(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreatePaymentLink;
    let payment_link = piriod
        .payment_links()
        .create(CreatePaymentLink::new().amount(100).currency("CLP"))
        .await?;
    Ok(())
}
async fn retrieve_payment_link(piriod: planwire::Piriod) -> Sent {
    let payment_link = piriod.payment_links().get("pay_1").await?;
    Ok(())
}
async fn partial_update_payment_link(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePaymentLink;
    let payment_link = piriod
        .payment_links()
        .update("pay_1", UpdatePaymentLink::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn delete_payment_link(piriod: planwire::Piriod) -> Sent {
    piriod.payment_links().delete("pay_1").await?;
    Ok(())
}
async fn list_payments(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    use planwire::piriod::PaymentStatus;
    let payments = piriod
        .payments()
        .list()
        .status(PaymentStatus::Cancelled)
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_payment(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::CreatePayment;
    let payment = piriod
        .payments()
        .create(
            CreatePayment::new(
                100,
                "CLP",
                "2026-03-02".parse::<NaiveDate>()?,
                "Agreed on Friday.",
            ),
        )
        .await?;
    Ok(())
}
async fn retrieve_payment(piriod: planwire::Piriod) -> Sent {
    let payment = piriod.payments().get(7).await?;
    Ok(())
}
async fn partial_update_payment(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePayment;
    let payment = piriod.payments().update(7, UpdatePayment::new().amount(100)).await?;
    Ok(())
}
async fn delete_payment(piriod: planwire::Piriod) -> Sent {
    piriod.payments().delete(7).await?;
    Ok(())
}
async fn authorize_payment_publishable(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::AuthorizePayment;
    let payment = piriod
        .payments()
        .authorize_publishable(7, AuthorizePayment::new().source(12))
        .await?;
    Ok(())
}
async fn list_plans(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let plans = piriod
        .plans()
        .list()
        .order_by(desc("created"))
        .product("pro_1")
        .all()
        .await?;
    Ok(())
}
async fn create_plan(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreatePlan;
    let plan = piriod
        .plans()
        .create(
            CreatePlan::new(
                "pro_1",
                "Website",
                "Agreed on Friday.",
                "monthly",
                "CLP",
                100,
            ),
        )
        .await?;
    Ok(())
}
async fn retrieve_plan(piriod: planwire::Piriod) -> Sent {
    let plan = piriod.plans().get("pla_1").await?;
    Ok(())
}
async fn partial_update_plan(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePlan;
    let plan = piriod.plans().update("pla_1", UpdatePlan::new().name("Website")).await?;
    Ok(())
}
async fn delete_plan(piriod: planwire::Piriod) -> Sent {
    piriod.plans().delete("pla_1").await?;
    Ok(())
}
async fn list_products(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let products = piriod
        .products()
        .list()
        .plans("pla_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_product(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateProduct;
    let product = piriod
        .products()
        .create(CreateProduct::new("Website", "text").status("active"))
        .await?;
    Ok(())
}
async fn retrieve_product(piriod: planwire::Piriod) -> Sent {
    let product = piriod.products().get("pro_1").await?;
    Ok(())
}
async fn partial_update_product(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateProduct;
    let product = piriod
        .products()
        .update("pro_1", UpdateProduct::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_product(piriod: planwire::Piriod) -> Sent {
    piriod.products().delete("pro_1").await?;
    Ok(())
}
async fn list_providers(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let providers = piriod.providers().list().order_by(desc("id")).all().await?;
    Ok(())
}
async fn retrieve_provider(piriod: planwire::Piriod) -> Sent {
    let provider = piriod.providers().get("stripe").await?;
    Ok(())
}
async fn list_purchases(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let purchases = piriod
        .purchases()
        .list()
        .supplier(12)
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_purchase(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::{CreatePurchase, NewPurchaseLine};
    let purchase = piriod
        .purchases()
        .create(
            CreatePurchase::new(
                12,
                12,
                1,
                "2026-03-02".parse::<NaiveDate>()?,
                vec![NewPurchaseLine::new("Website", 100, 1)],
            ),
        )
        .await?;
    Ok(())
}
async fn list_purchase_credit_notes(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let purchase_credit_notes = piriod
        .purchase_credit_notes()
        .list()
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_purchase_credit_note(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::{CreatePurchaseCreditNote, NewPurchaseCreditNoteLine};
    let purchase_credit_note = piriod
        .purchase_credit_notes()
        .create(
            CreatePurchaseCreditNote::new(
                12,
                12,
                1,
                "2026-03-02".parse::<NaiveDate>()?,
                vec![NewPurchaseCreditNoteLine::new("Website", 100, 1)],
            ),
        )
        .await?;
    Ok(())
}
async fn retrieve_purchase_credit_note(piriod: planwire::Piriod) -> Sent {
    let purchase_credit_note = piriod.purchase_credit_notes().get(7).await?;
    Ok(())
}
async fn partial_update_purchase_credit_note(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePurchaseCreditNote;
    let purchase_credit_note = piriod
        .purchase_credit_notes()
        .update(7, UpdatePurchaseCreditNote::new().number(1))
        .await?;
    Ok(())
}
async fn finalize_purchase_credit_note(piriod: planwire::Piriod) -> Sent {
    let purchase_credit_note = piriod.purchase_credit_notes().finalize(7).await?;
    Ok(())
}
async fn retrieve_purchase(piriod: planwire::Piriod) -> Sent {
    let purchase = piriod.purchases().get(7).await?;
    Ok(())
}
async fn partial_update_purchase(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePurchase;
    let purchase = piriod.purchases().update(7, UpdatePurchase::new().number(1)).await?;
    Ok(())
}
async fn delete_purchase(piriod: planwire::Piriod) -> Sent {
    piriod.purchases().delete(7).await?;
    Ok(())
}
async fn finalize_purchase(piriod: planwire::Piriod) -> Sent {
    let purchase = piriod.purchases().finalize(7).await?;
    Ok(())
}
async fn render_purchase_pdf(piriod: planwire::Piriod) -> Sent {
    let file = piriod.purchases().render_pdf(7).await?;
    Ok(())
}
async fn create_refund(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{CreateRefund, RefundReason};
    let refund = piriod
        .refunds()
        .create(CreateRefund::new(12, 100, RefundReason::Duplicate, "text"))
        .await?;
    Ok(())
}
async fn list_reminder_messages(piriod: planwire::Piriod) -> Sent {
    let reminder_messages = piriod.reminder_messages().list().invoice("inv_1").await?;
    Ok(())
}
async fn create_reminder_message(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateReminderMessage;
    let reminder_message = piriod
        .reminder_messages()
        .create(CreateReminderMessage::new().invoice("inv_1").payment(12).order(12))
        .await?;
    Ok(())
}
async fn list_retentions(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let retentions = piriod
        .retentions()
        .list()
        .supplier(12)
        .order_by(desc("id"))
        .all()
        .await?;
    Ok(())
}
async fn create_retention(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateRetention;
    let retention = piriod
        .retentions()
        .create(CreateRetention::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn retrieve_retention(piriod: planwire::Piriod) -> Sent {
    let retention = piriod.retentions().get(7).await?;
    Ok(())
}
async fn partial_update_retention(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateRetention;
    let retention = piriod
        .retentions()
        .update(7, UpdateRetention::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn delete_retention(piriod: planwire::Piriod) -> Sent {
    piriod.retentions().delete(7).await?;
    Ok(())
}
async fn finalize_retention(piriod: planwire::Piriod) -> Sent {
    let retention = piriod.retentions().finalize(7).await?;
    Ok(())
}
async fn render_retention_pdf(piriod: planwire::Piriod) -> Sent {
    let file = piriod.retentions().render_pdf(7).await?;
    Ok(())
}
async fn list_sources(piriod: planwire::Piriod) -> Sent {
    let sources = piriod
        .sources()
        .list()
        .customer("cus_1")
        .gateway("stripe")
        .all()
        .await?;
    Ok(())
}
async fn create_source_publishable(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{CreateSource, SourceUsage};
    let source = piriod
        .sources()
        .create_publishable(
            CreateSource::new("stripe").customer("cus_1").usage(SourceUsage::Single),
        )
        .await?;
    Ok(())
}
async fn retrieve_source(piriod: planwire::Piriod) -> Sent {
    let source = piriod.sources().get(7).await?;
    Ok(())
}
async fn delete_source(piriod: planwire::Piriod) -> Sent {
    piriod.sources().delete(7).await?;
    Ok(())
}
async fn authorize_source(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.sources().authorize(7).await?;
    Ok(())
}
async fn list_subscriptions(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let subscriptions = piriod
        .subscriptions()
        .list()
        .customer("cus_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_subscription(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::{CreateSubscription, CreateSubscriptionLine};
    let subscription = piriod
        .subscriptions()
        .create(
            CreateSubscription::new(
                "cus_1",
                "2026-03-02".parse::<NaiveDate>()?,
                12,
                vec![CreateSubscriptionLine::new("pla_1", 1)],
            ),
        )
        .await?;
    Ok(())
}
async fn retrieve_subscription(piriod: planwire::Piriod) -> Sent {
    let subscription = piriod.subscriptions().get("sub_1").await?;
    Ok(())
}
async fn partial_update_subscription(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateSubscription;
    let subscription = piriod
        .subscriptions()
        .update(
            "sub_1",
            UpdateSubscription::new().date_start("2026-03-02".parse::<NaiveDate>()?),
        )
        .await?;
    Ok(())
}
async fn cancel_subscription(piriod: planwire::Piriod) -> Sent {
    piriod.subscriptions().cancel("sub_1").await?;
    Ok(())
}
async fn list_subscription_events(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.subscriptions().list_events("sub_1").await?;
    Ok(())
}
async fn pause_subscription(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{PauseSubscription, SubscriptionPausedReason};
    let subscription = piriod
        .subscriptions()
        .pause(
            "sub_1",
            PauseSubscription::new()
                .paused_reason(SubscriptionPausedReason::NotSpecified),
        )
        .await?;
    Ok(())
}
async fn resume_subscription(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::ResumeSubscription;
    let subscription = piriod
        .subscriptions()
        .resume("sub_1", ResumeSubscription::new().field("name", "Website"))
        .await?;
    Ok(())
}
async fn list_suppliers(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let suppliers = piriod
        .suppliers()
        .list()
        .country("CL")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn create_supplier(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateSupplier;
    let supplier = piriod
        .suppliers()
        .create(CreateSupplier::new("Website", "CL").tax_id("text"))
        .await?;
    Ok(())
}
async fn retrieve_supplier(piriod: planwire::Piriod) -> Sent {
    let supplier = piriod.suppliers().get(7).await?;
    Ok(())
}
async fn partial_update_supplier(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateSupplier;
    let supplier = piriod
        .suppliers()
        .update(7, UpdateSupplier::new().name("Website"))
        .await?;
    Ok(())
}
async fn delete_supplier(piriod: planwire::Piriod) -> Sent {
    piriod.suppliers().delete(7).await?;
    Ok(())
}
async fn list_usages(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let usages = piriod
        .usages()
        .list()
        .subscription_line("sub_1")
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
async fn record_usage(piriod: planwire::Piriod) -> Sent {
    use chrono::{DateTime, Utc};
    use planwire::piriod::RecordUsage;
    let usage = piriod
        .usages()
        .record(
            RecordUsage::new(
                "sub_1",
                "2026-03-02T08:00:00Z".parse::<DateTime<Utc>>()?,
                1,
            ),
        )
        .await?;
    Ok(())
}
async fn delete_usage(piriod: planwire::Piriod) -> Sent {
    piriod.usages().delete(7).await?;
    Ok(())
}
