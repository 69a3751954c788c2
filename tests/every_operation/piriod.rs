// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use planwire::{asc, desc, filter};
#[allow(unused_imports)]
use crate::values::{date, decimal, instant, object};
use crate::{Answered, Example, Ids, Operation, Sent, sent, through};
/// Every operation, in the order of the documents.
pub(crate) const OPERATIONS: &[Operation<planwire::Piriod>] = &[
    Operation {
        id: "listAchTransfers",
        values: list_ach_transfers,
        nulls: None,
        example: Example {
            http: "GET /ach_transfers/?status=archived&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_ach_transfers_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AchTransferPage>),
    },
    Operation {
        id: "createAchTransfer",
        values: create_ach_transfer,
        nulls: Some(create_ach_transfer_of_nulls),
        example: Example {
            http: "POST /ach_transfers/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"bank\": \"ban_1\",\n  \"amount\": 100,\n  \"currency\": \"CLP\",\n  \"description\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_ach_transfer_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AchTransfer>),
    },
    Operation {
        id: "listAchAdjustments",
        values: list_ach_adjustments,
        nulls: None,
        example: Example {
            http: "GET /ach_transfers/adjustments/?transfer=12 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_ach_adjustments_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AchAdjustmentPage>),
    },
    Operation {
        id: "createAchAdjustment",
        values: create_ach_adjustment,
        nulls: Some(create_ach_adjustment_of_nulls),
        example: Example {
            http: "POST /ach_transfers/adjustments/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"transfer\": 12,\n  \"amount\": 100,\n  \"operation\": \"add\"\n}",
            send: |client| Box::pin(create_ach_adjustment_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AchAdjustment>),
    },
    Operation {
        id: "retrieveAchTransfer",
        values: retrieve_ach_transfer,
        nulls: None,
        example: Example {
            http: "GET /ach_transfers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_ach_transfer_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AchTransfer>),
    },
    Operation {
        id: "partialUpdateAchTransfer",
        values: partial_update_ach_transfer,
        nulls: Some(partial_update_ach_transfer_of_nulls),
        example: Example {
            http: "PATCH /ach_transfers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100\n}",
            send: |client| Box::pin(partial_update_ach_transfer_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AchTransfer>),
    },
    Operation {
        id: "deleteAchTransfer",
        values: delete_ach_transfer,
        nulls: None,
        example: Example {
            http: "DELETE /ach_transfers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_ach_transfer_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listAddons",
        values: list_addons,
        nulls: None,
        example: Example {
            http: "GET /addons/?ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_addons_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::AddonPage>),
    },
    Operation {
        id: "createAddon",
        values: create_addon,
        nulls: Some(create_addon_of_nulls),
        example: Example {
            http: "POST /addons/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\",\n  \"currency\": \"CLP\",\n  \"amount\": 100\n}",
            send: |client| Box::pin(create_addon_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Addon>),
    },
    Operation {
        id: "retrieveAddon",
        values: retrieve_addon,
        nulls: None,
        example: Example {
            http: "GET /addons/add_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_addon_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Addon>),
    },
    Operation {
        id: "partialUpdateAddon",
        values: partial_update_addon,
        nulls: Some(partial_update_addon_of_nulls),
        example: Example {
            http: "PATCH /addons/add_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_addon_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Addon>),
    },
    Operation {
        id: "deleteAddon",
        values: delete_addon,
        nulls: None,
        example: Example {
            http: "DELETE /addons/add_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_addon_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listBanks",
        values: list_banks,
        nulls: None,
        example: Example {
            http: "GET /banks/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_banks_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::BankPage>),
    },
    Operation {
        id: "createBank",
        values: create_bank,
        nulls: None,
        example: Example {
            http: "POST /banks/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(create_bank_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Bank>),
    },
    Operation {
        id: "partialUpdateBank",
        values: partial_update_bank,
        nulls: None,
        example: Example {
            http: "PATCH /banks/ban_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_bank_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Bank>),
    },
    Operation {
        id: "syncBank",
        values: sync_bank,
        nulls: None,
        example: Example {
            http: "POST /banks/ban_1/sync/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(sync_bank_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listBoletos",
        values: list_boletos,
        nulls: None,
        example: Example {
            http: "GET /boletos/?ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_boletos_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::BoletoPage>),
    },
    Operation {
        id: "createBoleto",
        values: create_boleto,
        nulls: Some(create_boleto_of_nulls),
        example: Example {
            http: "POST /boletos/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"payment\": 12,\n  \"bill_id\": \"text\",\n  \"barcode\": \"text\",\n  \"qr_code\": \"text\"\n}",
            send: |client| Box::pin(create_boleto_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Boleto>),
    },
    Operation {
        id: "retrieveBoleto",
        values: retrieve_boleto,
        nulls: None,
        example: Example {
            http: "GET /boletos/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_boleto_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Boleto>),
    },
    Operation {
        id: "partialUpdateBoleto",
        values: partial_update_boleto,
        nulls: Some(partial_update_boleto_of_nulls),
        example: Example {
            http: "PATCH /boletos/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"bill_id\": \"text\"\n}",
            send: |client| Box::pin(partial_update_boleto_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Boleto>),
    },
    Operation {
        id: "deleteBoleto",
        values: delete_boleto,
        nulls: None,
        example: Example {
            http: "DELETE /boletos/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_boleto_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listCancellations",
        values: list_cancellations,
        nulls: None,
        example: Example {
            http: "GET /cancellations/?retention=12 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_cancellations_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CancellationPage>),
    },
    Operation {
        id: "createCancellation",
        values: create_cancellation,
        nulls: None,
        example: Example {
            http: "POST /cancellations/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"retention\": 12,\n  \"document\": 12,\n  \"note\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_cancellation_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Cancellation>),
    },
    Operation {
        id: "retrieveCancellation",
        values: retrieve_cancellation,
        nulls: None,
        example: Example {
            http: "GET /cancellations/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_cancellation_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Cancellation>),
    },
    Operation {
        id: "listContacts",
        values: list_contacts,
        nulls: None,
        example: Example {
            http: "GET /contacts/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_contacts_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::ContactPage>),
    },
    Operation {
        id: "createContact",
        values: create_contact,
        nulls: Some(create_contact_of_nulls),
        example: Example {
            http: "POST /contacts/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"email\": \"ada@example.com\",\n  \"customer\": \"cus_1\"\n}",
            send: |client| Box::pin(create_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Contact>),
    },
    Operation {
        id: "retrieveContact",
        values: retrieve_contact,
        nulls: None,
        example: Example {
            http: "GET /contacts/con_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Contact>),
    },
    Operation {
        id: "partialUpdateContact",
        values: partial_update_contact,
        nulls: Some(partial_update_contact_of_nulls),
        example: Example {
            http: "PATCH /contacts/con_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_contact_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Contact>),
    },
    Operation {
        id: "deleteContact",
        values: delete_contact,
        nulls: None,
        example: Example {
            http: "DELETE /contacts/con_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_contact_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listCoupons",
        values: list_coupons,
        nulls: None,
        example: Example {
            http: "GET /coupons/?apply_on=line&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_coupons_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CouponPage>),
    },
    Operation {
        id: "createCoupon",
        values: create_coupon,
        nulls: Some(create_coupon_of_nulls),
        example: Example {
            http: "POST /coupons/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"amount\": 100,\n  \"currency\": \"CLP\"\n}",
            send: |client| Box::pin(create_coupon_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Coupon>),
    },
    Operation {
        id: "retrieveCoupon",
        values: retrieve_coupon,
        nulls: None,
        example: Example {
            http: "GET /coupons/cou_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_coupon_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Coupon>),
    },
    Operation {
        id: "partialUpdateCoupon",
        values: partial_update_coupon,
        nulls: Some(partial_update_coupon_of_nulls),
        example: Example {
            http: "PATCH /coupons/cou_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_coupon_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Coupon>),
    },
    Operation {
        id: "deleteCoupon",
        values: delete_coupon,
        nulls: None,
        example: Example {
            http: "DELETE /coupons/cou_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_coupon_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listCreditNotes",
        values: list_credit_notes,
        nulls: None,
        example: Example {
            http: "GET /creditnotes/?invoice=inv_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_credit_notes_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CreditNotePage>),
    },
    Operation {
        id: "createCreditNote",
        values: create_credit_note,
        nulls: None,
        example: Example {
            http: "POST /creditnotes/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice\": \"inv_1\",\n  \"date\": \"2026-03-02\",\n  \"document\": 12\n}",
            send: |client| Box::pin(create_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CreditNote>),
    },
    Operation {
        id: "retrieveCreditNote",
        values: retrieve_credit_note,
        nulls: None,
        example: Example {
            http: "GET /creditnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CreditNote>),
    },
    Operation {
        id: "partialUpdateCreditNote",
        values: partial_update_credit_note,
        nulls: Some(partial_update_credit_note_of_nulls),
        example: Example {
            http: "PATCH /creditnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(partial_update_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CreditNote>),
    },
    Operation {
        id: "deleteCreditNote",
        values: delete_credit_note,
        nulls: None,
        example: Example {
            http: "DELETE /creditnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_credit_note_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "finalizeCreditNote",
        values: finalize_credit_note,
        nulls: None,
        example: Example {
            http: "GET /creditnotes/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(finalize_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CreditNote>),
    },
    Operation {
        id: "renderCreditNotePdf",
        values: render_credit_note_pdf,
        nulls: None,
        example: Example {
            http: "GET /creditnotes/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(render_credit_note_pdf_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listCustomers",
        values: list_customers,
        nulls: None,
        example: Example {
            http: "GET /customers/?country=CL&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_customers_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CustomerPage>),
    },
    Operation {
        id: "createCustomer",
        values: create_customer,
        nulls: None,
        example: Example {
            http: "POST /customers/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"country\": \"CL\",\n  \"address\": \"Via Roma 1\"\n}",
            send: |client| Box::pin(create_customer_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Customer>),
    },
    Operation {
        id: "retrieveCustomer",
        values: retrieve_customer,
        nulls: None,
        example: Example {
            http: "GET /customers/cus_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_customer_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Customer>),
    },
    Operation {
        id: "partialUpdateCustomer",
        values: partial_update_customer,
        nulls: None,
        example: Example {
            http: "PATCH /customers/cus_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_customer_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Customer>),
    },
    Operation {
        id: "deleteCustomer",
        values: delete_customer,
        nulls: None,
        example: Example {
            http: "DELETE /customers/cus_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_customer_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "retrieveCustomerStatus",
        values: retrieve_customer_status,
        nulls: None,
        example: Example {
            http: "GET /customers/cus_1/status/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_customer_status_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listDebitNotes",
        values: list_debit_notes,
        nulls: None,
        example: Example {
            http: "GET /debitnotes/?invoice=inv_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_debit_notes_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::DebitNotePage>),
    },
    Operation {
        id: "createDebitNote",
        values: create_debit_note,
        nulls: Some(create_debit_note_of_nulls),
        example: Example {
            http: "POST /debitnotes/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"credit_note\": 12,\n  \"document\": 12,\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(create_debit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::DebitNote>),
    },
    Operation {
        id: "retrieveDebitNote",
        values: retrieve_debit_note,
        nulls: None,
        example: Example {
            http: "GET /debitnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_debit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::DebitNote>),
    },
    Operation {
        id: "partialUpdateDebitNote",
        values: partial_update_debit_note,
        nulls: Some(partial_update_debit_note_of_nulls),
        example: Example {
            http: "PATCH /debitnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(partial_update_debit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::DebitNote>),
    },
    Operation {
        id: "deleteDebitNote",
        values: delete_debit_note,
        nulls: None,
        example: Example {
            http: "DELETE /debitnotes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_debit_note_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listFrequencies",
        values: list_frequencies,
        nulls: None,
        example: Example {
            http: "GET /frequencies/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_frequencies_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::FrequencyPage>),
    },
    Operation {
        id: "listGeneralsBanks",
        values: list_generals_banks,
        nulls: None,
        example: Example {
            http: "GET /generals/banks/?country=CL&ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_generals_banks_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::GeneralBankPage>),
    },
    Operation {
        id: "listExchangeRates",
        values: list_exchange_rates,
        nulls: None,
        example: Example {
            http: "GET /generals/changes/?currency_from=CLP&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\naccept: application/json",
            send: |client| Box::pin(list_exchange_rates_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::ExchangeRatePage>),
    },
    Operation {
        id: "listGeneralsCountries",
        values: list_generals_countries,
        nulls: None,
        example: Example {
            http: "GET /generals/countries/?search=text&ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_generals_countries_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::GeneralCountryPage>),
    },
    Operation {
        id: "listCurrencies",
        values: list_currencies,
        nulls: None,
        example: Example {
            http: "GET /generals/currencies/?country=CL&name=Website HTTP/1.1\nhost: api.piriod.com\naccept: application/json",
            send: |client| Box::pin(list_currencies_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::CurrencyPage>),
    },
    Operation {
        id: "listDocumentTypes",
        values: list_document_types,
        nulls: None,
        example: Example {
            http: "GET /generals/documents/?country=CL&country__in=CL HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_document_types_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::DocumentTypePage>),
    },
    Operation {
        id: "listGeneralsReferences",
        values: list_generals_references,
        nulls: None,
        example: Example {
            http: "GET /generals/references/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_generals_references_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::GeneralReferencePage>),
    },
    Operation {
        id: "listStates",
        values: list_states,
        nulls: None,
        example: Example {
            http: "GET /generals/states/?country=CL&country__in=CL HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_states_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::GeneralStatePage>),
    },
    Operation {
        id: "listIntents",
        values: list_intents,
        nulls: None,
        example: Example {
            http: "GET /intents/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_intents_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::IntentPage>),
    },
    Operation {
        id: "listInvoices",
        values: list_invoices,
        nulls: None,
        example: Example {
            http: "GET /invoices/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_invoices_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::InvoicePage>),
    },
    Operation {
        id: "createInvoice",
        values: create_invoice,
        nulls: None,
        example: Example {
            http: "POST /invoices/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"date\": \"2026-03-02\",\n  \"document\": 12,\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
            send: |client| Box::pin(create_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Invoice>),
    },
    Operation {
        id: "retrieveInvoice",
        values: retrieve_invoice,
        nulls: None,
        example: Example {
            http: "GET /invoices/inv_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Invoice>),
    },
    Operation {
        id: "partialUpdateInvoice",
        values: partial_update_invoice,
        nulls: Some(partial_update_invoice_of_nulls),
        example: Example {
            http: "PATCH /invoices/inv_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(partial_update_invoice_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Invoice>),
    },
    Operation {
        id: "deleteInvoice",
        values: delete_invoice,
        nulls: None,
        example: Example {
            http: "DELETE /invoices/inv_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_invoice_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "renderInvoicePdf",
        values: render_invoice_pdf,
        nulls: None,
        example: Example {
            http: "GET /invoices/inv_1/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(render_invoice_pdf_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listOrders",
        values: list_orders,
        nulls: None,
        example: Example {
            http: "GET /orders/?supplier=12&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_orders_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::OrderPage>),
    },
    Operation {
        id: "createOrder",
        values: create_order,
        nulls: None,
        example: Example {
            http: "POST /orders/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"document\": 12,\n  \"date\": \"2026-03-02\",\n  \"shipping_type\": \"1\",\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
            send: |client| Box::pin(create_order_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Order>),
    },
    Operation {
        id: "retrieveOrder",
        values: retrieve_order,
        nulls: None,
        example: Example {
            http: "GET /orders/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_order_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Order>),
    },
    Operation {
        id: "partialUpdateOrder",
        values: partial_update_order,
        nulls: Some(partial_update_order_of_nulls),
        example: Example {
            http: "PATCH /orders/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(partial_update_order_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Order>),
    },
    Operation {
        id: "deleteOrder",
        values: delete_order,
        nulls: None,
        example: Example {
            http: "DELETE /orders/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_order_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "finalizeOrder",
        values: finalize_order,
        nulls: None,
        example: Example {
            http: "GET /orders/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(finalize_order_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Order>),
    },
    Operation {
        id: "renderOrderPdf",
        values: render_order_pdf,
        nulls: None,
        example: Example {
            http: "GET /orders/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(render_order_pdf_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listOrgUnits",
        values: list_org_units,
        nulls: None,
        example: Example {
            http: "GET /orgunits/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_org_units_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::OrgUnitPage>),
    },
    Operation {
        id: "createOrgUnit",
        values: create_org_unit,
        nulls: None,
        example: Example {
            http: "POST /orgunits/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(create_org_unit_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::OrgUnit>),
    },
    Operation {
        id: "retrieveOrgUnit",
        values: retrieve_org_unit,
        nulls: None,
        example: Example {
            http: "GET /orgunits/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_org_unit_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::OrgUnit>),
    },
    Operation {
        id: "partialUpdateOrgUnit",
        values: partial_update_org_unit,
        nulls: None,
        example: Example {
            http: "PATCH /orgunits/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_org_unit_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::OrgUnit>),
    },
    Operation {
        id: "deleteOrgUnit",
        values: delete_org_unit,
        nulls: None,
        example: Example {
            http: "DELETE /orgunits/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_org_unit_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listPaymentReceipts",
        values: list_payment_receipts,
        nulls: None,
        example: Example {
            http: "GET /payment-receipts/?sources=12&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_payment_receipts_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentReceiptPage>),
    },
    Operation {
        id: "createPaymentReceipt",
        values: create_payment_receipt,
        nulls: Some(create_payment_receipt_of_nulls),
        example: Example {
            http: "POST /payment-receipts/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"sources\": [\n    12\n  ],\n  \"date\": \"2026-03-02\",\n  \"custom_change\": 100\n}",
            send: |client| Box::pin(create_payment_receipt_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentReceipt>),
    },
    Operation {
        id: "retrievePaymentReceipt",
        values: retrieve_payment_receipt,
        nulls: None,
        example: Example {
            http: "GET /payment-receipts/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_payment_receipt_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentReceipt>),
    },
    Operation {
        id: "partialUpdatePaymentReceipt",
        values: partial_update_payment_receipt,
        nulls: Some(partial_update_payment_receipt_of_nulls),
        example: Example {
            http: "PATCH /payment-receipts/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date\": \"2026-03-02\"\n}",
            send: |client| Box::pin(partial_update_payment_receipt_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentReceipt>),
    },
    Operation {
        id: "deletePaymentReceipt",
        values: delete_payment_receipt,
        nulls: None,
        example: Example {
            http: "DELETE /payment-receipts/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_payment_receipt_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "finalizePaymentReceipt",
        values: finalize_payment_receipt,
        nulls: None,
        example: Example {
            http: "POST /payment-receipts/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(finalize_payment_receipt_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentReceipt>),
    },
    Operation {
        id: "listPaymentLinks",
        values: list_payment_links,
        nulls: None,
        example: Example {
            http: "GET /payment_links/links/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_payment_links_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentLinkPage>),
    },
    Operation {
        id: "createPaymentLink",
        values: create_payment_link,
        nulls: None,
        example: Example {
            http: "POST /payment_links/links/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100,\n  \"currency\": \"CLP\"\n}",
            send: |client| Box::pin(create_payment_link_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentLink>),
    },
    Operation {
        id: "retrievePaymentLink",
        values: retrieve_payment_link,
        nulls: None,
        example: Example {
            http: "GET /payment_links/links/pay_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_payment_link_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentLink>),
    },
    Operation {
        id: "partialUpdatePaymentLink",
        values: partial_update_payment_link,
        nulls: None,
        example: Example {
            http: "PATCH /payment_links/links/pay_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_payment_link_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentLink>),
    },
    Operation {
        id: "deletePaymentLink",
        values: delete_payment_link,
        nulls: None,
        example: Example {
            http: "DELETE /payment_links/links/pay_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_payment_link_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listPayments",
        values: list_payments,
        nulls: None,
        example: Example {
            http: "GET /payments/?status=cancelled&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_payments_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PaymentPage>),
    },
    Operation {
        id: "createPayment",
        values: create_payment,
        nulls: Some(create_payment_of_nulls),
        example: Example {
            http: "POST /payments/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100,\n  \"currency\": \"CLP\",\n  \"date\": \"2026-03-02\",\n  \"description\": \"Agreed on Friday.\"\n}",
            send: |client| Box::pin(create_payment_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Payment>),
    },
    Operation {
        id: "retrievePayment",
        values: retrieve_payment,
        nulls: None,
        example: Example {
            http: "GET /payments/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_payment_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Payment>),
    },
    Operation {
        id: "partialUpdatePayment",
        values: partial_update_payment,
        nulls: Some(partial_update_payment_of_nulls),
        example: Example {
            http: "PATCH /payments/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"amount\": 100\n}",
            send: |client| Box::pin(partial_update_payment_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Payment>),
    },
    Operation {
        id: "deletePayment",
        values: delete_payment,
        nulls: None,
        example: Example {
            http: "DELETE /payments/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_payment_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "authorizePaymentPublishable",
        values: authorize_payment_publishable,
        nulls: None,
        example: Example {
            http: "POST /payments/7/authorize/ HTTP/1.1\nhost: api.piriod.com\naccept: application/json\ncontent-type: application/json\n\n{\n  \"source\": 12\n}",
            send: |client| Box::pin(authorize_payment_publishable_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Payment>),
    },
    Operation {
        id: "listPlans",
        values: list_plans,
        nulls: None,
        example: Example {
            http: "GET /plans/?ordering=-created&product=pro_1 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_plans_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PlanPage>),
    },
    Operation {
        id: "createPlan",
        values: create_plan,
        nulls: Some(create_plan_of_nulls),
        example: Example {
            http: "POST /plans/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"product\": \"pro_1\",\n  \"name\": \"Website\",\n  \"description\": \"Agreed on Friday.\",\n  \"frequency\": \"monthly\",\n  \"currency\": \"CLP\",\n  \"amount\": 100\n}",
            send: |client| Box::pin(create_plan_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Plan>),
    },
    Operation {
        id: "retrievePlan",
        values: retrieve_plan,
        nulls: None,
        example: Example {
            http: "GET /plans/pla_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_plan_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Plan>),
    },
    Operation {
        id: "partialUpdatePlan",
        values: partial_update_plan,
        nulls: Some(partial_update_plan_of_nulls),
        example: Example {
            http: "PATCH /plans/pla_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_plan_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Plan>),
    },
    Operation {
        id: "deletePlan",
        values: delete_plan,
        nulls: None,
        example: Example {
            http: "DELETE /plans/pla_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_plan_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProducts",
        values: list_products,
        nulls: None,
        example: Example {
            http: "GET /products/?plans=pla_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_products_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::ProductPage>),
    },
    Operation {
        id: "createProduct",
        values: create_product,
        nulls: None,
        example: Example {
            http: "POST /products/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"unit_label\": \"text\",\n  \"status\": \"active\"\n}",
            send: |client| Box::pin(create_product_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Product>),
    },
    Operation {
        id: "retrieveProduct",
        values: retrieve_product,
        nulls: None,
        example: Example {
            http: "GET /products/pro_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_product_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Product>),
    },
    Operation {
        id: "partialUpdateProduct",
        values: partial_update_product,
        nulls: None,
        example: Example {
            http: "PATCH /products/pro_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_product_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Product>),
    },
    Operation {
        id: "deleteProduct",
        values: delete_product,
        nulls: None,
        example: Example {
            http: "DELETE /products/pro_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_product_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listProviders",
        values: list_providers,
        nulls: None,
        example: Example {
            http: "GET /providers/?ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_providers_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::ProviderPage>),
    },
    Operation {
        id: "retrieveProvider",
        values: retrieve_provider,
        nulls: None,
        example: Example {
            http: "GET /providers/stripe/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_provider_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Provider>),
    },
    Operation {
        id: "listPurchases",
        values: list_purchases,
        nulls: None,
        example: Example {
            http: "GET /purchases/?supplier=12&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_purchases_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PurchasePage>),
    },
    Operation {
        id: "createPurchase",
        values: create_purchase,
        nulls: None,
        example: Example {
            http: "POST /purchases/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"supplier\": 12,\n  \"document\": 12,\n  \"number\": 1,\n  \"date\": \"2026-03-02\",\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
            send: |client| Box::pin(create_purchase_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Purchase>),
    },
    Operation {
        id: "listPurchaseCreditNotes",
        values: list_purchase_credit_notes,
        nulls: None,
        example: Example {
            http: "GET /purchases/credit-notes/?ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_purchase_credit_notes_example(client)),
        },
        round_trip: Some(
            through::<planwire_client::piriod::types::PurchaseCreditNotePage>,
        ),
    },
    Operation {
        id: "createPurchaseCreditNote",
        values: create_purchase_credit_note,
        nulls: None,
        example: Example {
            http: "POST /purchases/credit-notes/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"purchase\": 12,\n  \"document\": 12,\n  \"number\": 1,\n  \"date\": \"2026-03-02\",\n  \"lines\": [\n    {\n      \"name\": \"Website\",\n      \"amount\": 100,\n      \"quantity\": 1\n    }\n  ]\n}",
            send: |client| Box::pin(create_purchase_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PurchaseCreditNote>),
    },
    Operation {
        id: "retrievePurchaseCreditNote",
        values: retrieve_purchase_credit_note,
        nulls: None,
        example: Example {
            http: "GET /purchases/credit-notes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_purchase_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PurchaseCreditNote>),
    },
    Operation {
        id: "partialUpdatePurchaseCreditNote",
        values: partial_update_purchase_credit_note,
        nulls: Some(partial_update_purchase_credit_note_of_nulls),
        example: Example {
            http: "PATCH /purchases/credit-notes/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"number\": 1\n}",
            send: |client| Box::pin(partial_update_purchase_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PurchaseCreditNote>),
    },
    Operation {
        id: "finalizePurchaseCreditNote",
        values: finalize_purchase_credit_note,
        nulls: None,
        example: Example {
            http: "GET /purchases/credit-notes/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(finalize_purchase_credit_note_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::PurchaseCreditNote>),
    },
    Operation {
        id: "retrievePurchase",
        values: retrieve_purchase,
        nulls: None,
        example: Example {
            http: "GET /purchases/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_purchase_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Purchase>),
    },
    Operation {
        id: "partialUpdatePurchase",
        values: partial_update_purchase,
        nulls: Some(partial_update_purchase_of_nulls),
        example: Example {
            http: "PATCH /purchases/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"number\": 1\n}",
            send: |client| Box::pin(partial_update_purchase_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Purchase>),
    },
    Operation {
        id: "deletePurchase",
        values: delete_purchase,
        nulls: None,
        example: Example {
            http: "DELETE /purchases/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_purchase_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "finalizePurchase",
        values: finalize_purchase,
        nulls: None,
        example: Example {
            http: "GET /purchases/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(finalize_purchase_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Purchase>),
    },
    Operation {
        id: "renderPurchasePdf",
        values: render_purchase_pdf,
        nulls: None,
        example: Example {
            http: "GET /purchases/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(render_purchase_pdf_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "createRefund",
        values: create_refund,
        nulls: Some(create_refund_of_nulls),
        example: Example {
            http: "POST /refunds/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"payment\": 12,\n  \"amount\": 100,\n  \"reason\": \"duplicate\",\n  \"receipt\": \"text\"\n}",
            send: |client| Box::pin(create_refund_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Refund>),
    },
    Operation {
        id: "listReminderMessages",
        values: list_reminder_messages,
        nulls: None,
        example: Example {
            http: "GET /reminders/messages/?invoice=inv_1 HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_reminder_messages_example(client)),
        },
        round_trip: Some(through::<Vec<planwire_client::piriod::types::ReminderMessage>>),
    },
    Operation {
        id: "createReminderMessage",
        values: create_reminder_message,
        nulls: None,
        example: Example {
            http: "POST /reminders/messages/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"invoice\": \"inv_1\",\n  \"payment\": 12,\n  \"order\": 12\n}",
            send: |client| Box::pin(create_reminder_message_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::ReminderMessage>),
    },
    Operation {
        id: "listRetentions",
        values: list_retentions,
        nulls: None,
        example: Example {
            http: "GET /retentions/?supplier=12&ordering=-id HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_retentions_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::RetentionPage>),
    },
    Operation {
        id: "createRetention",
        values: create_retention,
        nulls: None,
        example: Example {
            http: "POST /retentions/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(create_retention_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Retention>),
    },
    Operation {
        id: "retrieveRetention",
        values: retrieve_retention,
        nulls: None,
        example: Example {
            http: "GET /retentions/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_retention_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Retention>),
    },
    Operation {
        id: "partialUpdateRetention",
        values: partial_update_retention,
        nulls: None,
        example: Example {
            http: "PATCH /retentions/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_retention_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Retention>),
    },
    Operation {
        id: "deleteRetention",
        values: delete_retention,
        nulls: None,
        example: Example {
            http: "DELETE /retentions/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_retention_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "finalizeRetention",
        values: finalize_retention,
        nulls: None,
        example: Example {
            http: "GET /retentions/7/finalize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(finalize_retention_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Retention>),
    },
    Operation {
        id: "renderRetentionPdf",
        values: render_retention_pdf,
        nulls: None,
        example: Example {
            http: "GET /retentions/7/pdf/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(render_retention_pdf_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listSources",
        values: list_sources,
        nulls: None,
        example: Example {
            http: "GET /sources/?customer=cus_1&gateway=stripe HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_sources_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::SourcePage>),
    },
    Operation {
        id: "createSourcePublishable",
        values: create_source_publishable,
        nulls: Some(create_source_publishable_of_nulls),
        example: Example {
            http: "POST /sources/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\naccept: application/json\ncontent-type: application/json\n\n{\n  \"gateway\": \"stripe\",\n  \"customer\": \"cus_1\",\n  \"usage\": \"single\"\n}",
            send: |client| Box::pin(create_source_publishable_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Source>),
    },
    Operation {
        id: "retrieveSource",
        values: retrieve_source,
        nulls: None,
        example: Example {
            http: "GET /sources/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_source_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Source>),
    },
    Operation {
        id: "deleteSource",
        values: delete_source,
        nulls: None,
        example: Example {
            http: "DELETE /sources/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_source_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "authorizeSource",
        values: authorize_source,
        nulls: None,
        example: Example {
            http: "GET /sources/7/authorize/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(authorize_source_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listSubscriptions",
        values: list_subscriptions,
        nulls: None,
        example: Example {
            http: "GET /subscriptions/?customer=cus_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_subscriptions_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::SubscriptionPage>),
    },
    Operation {
        id: "createSubscription",
        values: create_subscription,
        nulls: Some(create_subscription_of_nulls),
        example: Example {
            http: "POST /subscriptions/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"customer\": \"cus_1\",\n  \"date_start\": \"2026-03-02\",\n  \"document\": 12,\n  \"lines\": [\n    {\n      \"plan\": \"pla_1\",\n      \"quantity\": 1\n    }\n  ]\n}",
            send: |client| Box::pin(create_subscription_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Subscription>),
    },
    Operation {
        id: "retrieveSubscription",
        values: retrieve_subscription,
        nulls: None,
        example: Example {
            http: "GET /subscriptions/sub_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_subscription_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Subscription>),
    },
    Operation {
        id: "partialUpdateSubscription",
        values: partial_update_subscription,
        nulls: Some(partial_update_subscription_of_nulls),
        example: Example {
            http: "PATCH /subscriptions/sub_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"date_start\": \"2026-03-02\"\n}",
            send: |client| Box::pin(partial_update_subscription_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Subscription>),
    },
    Operation {
        id: "cancelSubscription",
        values: cancel_subscription,
        nulls: None,
        example: Example {
            http: "DELETE /subscriptions/sub_1/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(cancel_subscription_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listSubscriptionEvents",
        values: list_subscription_events,
        nulls: None,
        example: Example {
            http: "GET /subscriptions/sub_1/events/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_subscription_events_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "pauseSubscription",
        values: pause_subscription,
        nulls: None,
        example: Example {
            http: "POST /subscriptions/sub_1/pause/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"paused_reason\": \"not_specified\"\n}",
            send: |client| Box::pin(pause_subscription_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Subscription>),
    },
    Operation {
        id: "resumeSubscription",
        values: resume_subscription,
        nulls: None,
        example: Example {
            http: "POST /subscriptions/sub_1/resume/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(resume_subscription_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Subscription>),
    },
    Operation {
        id: "listSuppliers",
        values: list_suppliers,
        nulls: None,
        example: Example {
            http: "GET /suppliers/?country=CL&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_suppliers_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::SupplierPage>),
    },
    Operation {
        id: "createSupplier",
        values: create_supplier,
        nulls: Some(create_supplier_of_nulls),
        example: Example {
            http: "POST /suppliers/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\",\n  \"country\": \"CL\",\n  \"tax_id\": \"text\"\n}",
            send: |client| Box::pin(create_supplier_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Supplier>),
    },
    Operation {
        id: "retrieveSupplier",
        values: retrieve_supplier,
        nulls: None,
        example: Example {
            http: "GET /suppliers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(retrieve_supplier_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Supplier>),
    },
    Operation {
        id: "partialUpdateSupplier",
        values: partial_update_supplier,
        nulls: Some(partial_update_supplier_of_nulls),
        example: Example {
            http: "PATCH /suppliers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"name\": \"Website\"\n}",
            send: |client| Box::pin(partial_update_supplier_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Supplier>),
    },
    Operation {
        id: "deleteSupplier",
        values: delete_supplier,
        nulls: None,
        example: Example {
            http: "DELETE /suppliers/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_supplier_example(client)),
        },
        round_trip: None,
    },
    Operation {
        id: "listUsages",
        values: list_usages,
        nulls: None,
        example: Example {
            http: "GET /usages/?subscription_line=sub_1&ordering=-created HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json",
            send: |client| Box::pin(list_usages_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::UsagePage>),
    },
    Operation {
        id: "recordUsage",
        values: record_usage,
        nulls: None,
        example: Example {
            http: "POST /usages/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC\naccept: application/json\ncontent-type: application/json\n\n{\n  \"subscription_line\": \"sub_1\",\n  \"date_time\": \"2026-03-02T08:00:00Z\",\n  \"quantity\": 1\n}",
            send: |client| Box::pin(record_usage_example(client)),
        },
        round_trip: Some(through::<planwire_client::piriod::types::Usage>),
    },
    Operation {
        id: "deleteUsage",
        values: delete_usage,
        nulls: None,
        example: Example {
            http: "DELETE /usages/7/ HTTP/1.1\nhost: api.piriod.com\nauthorization: Token …\nx-simple-workspace: acc_01H8XYZ123ABC",
            send: |client| Box::pin(delete_usage_example(client)),
        },
        round_trip: None,
    },
];
fn list_ach_transfers(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .ach_transfers()
            .list()
            .status(planwire::piriod::AchTransferStatus::from("archived"))
            .status_in([
                planwire::piriod::AchTransferStatus::from("archived"),
                planwire::piriod::AchTransferStatus::from("finalized"),
            ])
            .amount(decimal("39.5"))
            .amount_gte(decimal("15.5"))
            .amount_lte(decimal("20.5"))
            .balance(decimal("89.5"))
            .balance_gte(decimal("65.5"))
            .balance_lte(decimal("70.5"))
            .date("date")
            .date_gte("date__gte")
            .date_lte("date__lte")
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_ach_transfers_example(piriod: planwire::Piriod) -> Sent {
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
fn create_ach_transfer(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .ach_transfers()
            .create(
                planwire::piriod::CreateAchTransfer::new(
                        planwire::piriod::BankAccountId::from("bank"),
                        decimal("39.5"),
                        planwire::piriod::CurrencyId::from("currency"),
                        "description",
                    )
                    .date(instant("2026-03-05T08:00:00Z"))
                    .comment("comment")
                    .number("number")
                    .transfer_type("transfer_type")
                    .auto_match(true)
                    .origin_bank(planwire::piriod::BankAccountId::from("origin_bank"))
                    .origin_id("origin_id")
                    .origin_holder_id("origin_holder_id")
                    .origin_holder_name("origin_holder_name")
                    .origin_number("origin_number"),
            ),
    )
}
fn create_ach_transfer_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .ach_transfers()
            .create(
                planwire::piriod::CreateAchTransfer::new(
                        planwire::piriod::BankAccountId::from("bank"),
                        decimal("39.5"),
                        planwire::piriod::CurrencyId::from("currency"),
                        "description",
                    )
                    .clear_date()
                    .clear_comment()
                    .clear_number()
                    .clear_transfer_type()
                    .clear_origin_bank(),
            ),
    )
}
async fn create_ach_transfer_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateAchTransfer;
    let ach_transfer = piriod
        .ach_transfers()
        .create(CreateAchTransfer::new("ban_1", 100, "CLP", "Agreed on Friday."))
        .await?;
    Ok(())
}
fn list_ach_adjustments(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .ach_adjustments()
            .list()
            .transfer(planwire::piriod::AchTransferId::from(70i64))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_ach_adjustments_example(piriod: planwire::Piriod) -> Sent {
    let ach_adjustments = piriod.ach_adjustments().list().transfer(12).all().await?;
    Ok(())
}
fn create_ach_adjustment(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .ach_adjustments()
            .create(
                planwire::piriod::CreateAchAdjustment::new(
                        planwire::piriod::AchTransferId::from(70i64),
                        decimal("39.5"),
                        planwire::piriod::AchAdjustmentOperation::from("add"),
                    )
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .base_amount(decimal("11.5"))
                    .base_currency(planwire::piriod::CurrencyId::from("base_currency"))
                    .comment("comment"),
            ),
    )
}
fn create_ach_adjustment_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .ach_adjustments()
            .create(
                planwire::piriod::CreateAchAdjustment::new(
                        planwire::piriod::AchTransferId::from(70i64),
                        decimal("39.5"),
                        planwire::piriod::AchAdjustmentOperation::from("add"),
                    )
                    .clear_currency()
                    .clear_base_amount()
                    .clear_base_currency()
                    .clear_comment(),
            ),
    )
}
async fn create_ach_adjustment_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{AchAdjustmentOperation, CreateAchAdjustment};
    let ach_adjustment = piriod
        .ach_adjustments()
        .create(CreateAchAdjustment::new(12, 100, AchAdjustmentOperation::Add))
        .await?;
    Ok(())
}
fn retrieve_ach_transfer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.ach_transfers().get(ids.integer("id")))
}
async fn retrieve_ach_transfer_example(piriod: planwire::Piriod) -> Sent {
    let ach_transfer = piriod.ach_transfers().get(7).await?;
    Ok(())
}
fn partial_update_ach_transfer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .ach_transfers()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateAchTransfer::new()
                    .bank(planwire::piriod::BankAccountId::from("bank"))
                    .amount(decimal("39.5"))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .description("description")
                    .date(instant("2026-03-05T08:00:00Z"))
                    .comment("comment")
                    .number("number")
                    .transfer_type("transfer_type")
                    .auto_match(true)
                    .origin_bank(planwire::piriod::BankAccountId::from("origin_bank"))
                    .origin_id("origin_id")
                    .origin_holder_id("origin_holder_id")
                    .origin_holder_name("origin_holder_name")
                    .origin_number("origin_number"),
            ),
    )
}
fn partial_update_ach_transfer_of_nulls(
    client: &planwire::Piriod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .ach_transfers()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateAchTransfer::new()
                    .clear_date()
                    .clear_comment()
                    .clear_number()
                    .clear_transfer_type()
                    .clear_origin_bank(),
            ),
    )
}
async fn partial_update_ach_transfer_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateAchTransfer;
    let ach_transfer = piriod
        .ach_transfers()
        .update(7, UpdateAchTransfer::new().amount(100))
        .await?;
    Ok(())
}
fn delete_ach_transfer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.ach_transfers().delete(ids.integer("id")))
}
async fn delete_ach_transfer_example(piriod: planwire::Piriod) -> Sent {
    piriod.ach_transfers().delete(7).await?;
    Ok(())
}
fn list_addons(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.addons().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
async fn list_addons_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let addons = piriod.addons().list().order_by(desc("created")).all().await?;
    Ok(())
}
fn create_addon(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .addons()
            .create(
                planwire::piriod::CreateAddon::new(
                        "name",
                        "description",
                        planwire::piriod::CurrencyId::from("currency"),
                        decimal("39.5"),
                    )
                    .sku("sku")
                    .apply_scheme(planwire::piriod::AddonApplyScheme::from("one_time"))
                    .duration_times(89i64)
                    .unit_label("unit")
                    .status(planwire::piriod::AddonStatus::from("active")),
            ),
    )
}
fn create_addon_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .addons()
            .create(
                planwire::piriod::CreateAddon::new(
                        "name",
                        "description",
                        planwire::piriod::CurrencyId::from("currency"),
                        decimal("39.5"),
                    )
                    .clear_sku()
                    .clear_duration_times()
                    .clear_unit_label(),
            ),
    )
}
async fn create_addon_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateAddon;
    let addon = piriod
        .addons()
        .create(CreateAddon::new("Website", "Agreed on Friday.", "CLP", 100))
        .await?;
    Ok(())
}
fn retrieve_addon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.addons().get(ids.text("id")))
}
async fn retrieve_addon_example(piriod: planwire::Piriod) -> Sent {
    let addon = piriod.addons().get("add_1").await?;
    Ok(())
}
fn partial_update_addon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .addons()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateAddon::new()
                    .name("name")
                    .description("description")
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .amount(decimal("39.5"))
                    .sku("sku")
                    .apply_scheme(planwire::piriod::AddonApplyScheme::from("one_time"))
                    .duration_times(89i64)
                    .unit_label("unit")
                    .status(planwire::piriod::AddonStatus::from("active")),
            ),
    )
}
fn partial_update_addon_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .addons()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateAddon::new()
                    .clear_sku()
                    .clear_duration_times()
                    .clear_unit_label(),
            ),
    )
}
async fn partial_update_addon_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateAddon;
    let addon = piriod
        .addons()
        .update("add_1", UpdateAddon::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_addon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.addons().delete(ids.text("id")))
}
async fn delete_addon_example(piriod: planwire::Piriod) -> Sent {
    piriod.addons().delete("add_1").await?;
    Ok(())
}
fn list_banks(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.banks().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
async fn list_banks_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let banks = piriod.banks().list().order_by(desc("id")).all().await?;
    Ok(())
}
fn create_bank(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .banks()
            .create(planwire::piriod::CreateBank::new().field("undocumented", "field")),
    )
}
async fn create_bank_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateBank;
    let bank = piriod.banks().create(CreateBank::new().field("name", "Website")).await?;
    Ok(())
}
fn partial_update_bank(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .banks()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateBank::new().field("undocumented", "field"),
            ),
    )
}
async fn partial_update_bank_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateBank;
    let bank = piriod
        .banks()
        .update("ban_1", UpdateBank::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn sync_bank(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.banks().sync(ids.text("id")))
}
async fn sync_bank_example(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.banks().sync("ban_1").await?;
    Ok(())
}
fn list_boletos(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.boletos().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
async fn list_boletos_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let boletos = piriod.boletos().list().order_by(desc("created")).all().await?;
    Ok(())
}
fn create_boleto(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .boletos()
            .create(
                planwire::piriod::CreateBoleto::new(
                        planwire::piriod::PaymentId::from(56i64),
                        "bill_id",
                        "barcode",
                        "qr_code",
                    )
                    .pdf("https://example.com/pdf"),
            ),
    )
}
fn create_boleto_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .boletos()
            .create(
                planwire::piriod::CreateBoleto::new(
                        planwire::piriod::PaymentId::from(56i64),
                        "bill_id",
                        "barcode",
                        "qr_code",
                    )
                    .clear_pdf(),
            ),
    )
}
async fn create_boleto_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateBoleto;
    let boleto = piriod
        .boletos()
        .create(CreateBoleto::new(12, "text", "text", "text"))
        .await?;
    Ok(())
}
fn retrieve_boleto(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.boletos().get(ids.integer("id")))
}
async fn retrieve_boleto_example(piriod: planwire::Piriod) -> Sent {
    let boleto = piriod.boletos().get(7).await?;
    Ok(())
}
fn partial_update_boleto(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .boletos()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateBoleto::new()
                    .payment(planwire::piriod::PaymentId::from(56i64))
                    .bill_id("bill_id")
                    .barcode("barcode")
                    .qr_code("qr_code")
                    .pdf("https://example.com/pdf"),
            ),
    )
}
fn partial_update_boleto_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .boletos()
            .update(ids.integer("id"), planwire::piriod::UpdateBoleto::new().clear_pdf()),
    )
}
async fn partial_update_boleto_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateBoleto;
    let boleto = piriod.boletos().update(7, UpdateBoleto::new().bill_id("text")).await?;
    Ok(())
}
fn delete_boleto(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.boletos().delete(ids.integer("id")))
}
async fn delete_boleto_example(piriod: planwire::Piriod) -> Sent {
    piriod.boletos().delete(7).await?;
    Ok(())
}
fn list_cancellations(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .cancellations()
            .list()
            .retention(planwire::piriod::RetentionId::from(7i64))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_cancellations_example(piriod: planwire::Piriod) -> Sent {
    let cancellations = piriod.cancellations().list().retention(12).all().await?;
    Ok(())
}
fn create_cancellation(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .cancellations()
            .create(
                planwire::piriod::CreateCancellation::new()
                    .retention(planwire::piriod::RetentionId::from(7i64))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .note("note")
                    .internal_note("internal_note")
                    .field("undocumented", "field"),
            ),
    )
}
async fn create_cancellation_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_cancellation(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.cancellations().get(ids.integer("id")))
}
async fn retrieve_cancellation_example(piriod: planwire::Piriod) -> Sent {
    let cancellation = piriod.cancellations().get(7).await?;
    Ok(())
}
fn list_contacts(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .list()
            .customer(planwire::piriod::CustomerId::from("customer"))
            .orgunit(planwire::piriod::OrgUnitId::from(66i64))
            .name("name")
            .email("email")
            .invoicing(true)
            .collections(true)
            .expand(planwire::piriod::ContactExpansion::from("orgunit"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_contacts_example(piriod: planwire::Piriod) -> Sent {
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
fn create_contact(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .create(
                planwire::piriod::CreateContact::new("name", "email@example.com")
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .orgunit(planwire::piriod::OrgUnitId::from(66i64))
                    .phone("phone")
                    .invoicing(true)
                    .collections(true),
            ),
    )
}
fn create_contact_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .create(
                planwire::piriod::CreateContact::new("name", "email@example.com")
                    .clear_customer()
                    .clear_orgunit()
                    .clear_phone(),
            ),
    )
}
async fn create_contact_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateContact;
    let contact = piriod
        .contacts()
        .create(CreateContact::new("Website", "ada@example.com").customer("cus_1"))
        .await?;
    Ok(())
}
fn retrieve_contact(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.contacts().get(ids.text("id")))
}
async fn retrieve_contact_example(piriod: planwire::Piriod) -> Sent {
    let contact = piriod.contacts().get("con_1").await?;
    Ok(())
}
fn partial_update_contact(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateContact::new()
                    .name("name")
                    .email("email@example.com")
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .orgunit(planwire::piriod::OrgUnitId::from(66i64))
                    .phone("phone")
                    .invoicing(true)
                    .collections(true),
            ),
    )
}
fn partial_update_contact_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .contacts()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateContact::new()
                    .clear_customer()
                    .clear_orgunit()
                    .clear_phone(),
            ),
    )
}
async fn partial_update_contact_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateContact;
    let contact = piriod
        .contacts()
        .update("con_1", UpdateContact::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_contact(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.contacts().delete(ids.text("id")))
}
async fn delete_contact_example(piriod: planwire::Piriod) -> Sent {
    piriod.contacts().delete("con_1").await?;
    Ok(())
}
fn list_coupons(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .coupons()
            .list()
            .name("name")
            .apply_on(planwire::piriod::CouponApplyOn::from("line"))
            .apply_on_in([
                planwire::piriod::CouponApplyOn::from("line"),
                planwire::piriod::CouponApplyOn::from("invoice"),
            ])
            .duration_scheme(planwire::piriod::CouponDurationScheme::from("one_time"))
            .duration_scheme_in([
                planwire::piriod::CouponDurationScheme::from("one_time"),
                planwire::piriod::CouponDurationScheme::from("forever"),
            ])
            .amount(decimal("39.5"))
            .amount_gte(decimal("15.5"))
            .amount_lte(decimal("20.5"))
            .currency(planwire::piriod::CurrencyId::from("currency"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_coupons_example(piriod: planwire::Piriod) -> Sent {
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
fn create_coupon(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .coupons()
            .create(
                planwire::piriod::CreateCoupon::new(
                        "name",
                        decimal("39.5"),
                        planwire::piriod::CurrencyId::from("currency"),
                    )
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .duration_scheme(
                        planwire::piriod::CouponDurationScheme::from("one_time"),
                    )
                    .duration_times(89i64)
                    .valid_until(date("2026-03-25"))
                    .apply_on(planwire::piriod::CouponApplyOn::from("line"))
                    .status(planwire::piriod::CouponStatus::from("active")),
            ),
    )
}
fn create_coupon_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .coupons()
            .create(
                planwire::piriod::CreateCoupon::new(
                        "name",
                        decimal("39.5"),
                        planwire::piriod::CurrencyId::from("currency"),
                    )
                    .clear_duration_times()
                    .clear_valid_until(),
            ),
    )
}
async fn create_coupon_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateCoupon;
    let coupon = piriod
        .coupons()
        .create(CreateCoupon::new("Website", 100, "CLP"))
        .await?;
    Ok(())
}
fn retrieve_coupon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.coupons().get(ids.text("id")))
}
async fn retrieve_coupon_example(piriod: planwire::Piriod) -> Sent {
    let coupon = piriod.coupons().get("cou_1").await?;
    Ok(())
}
fn partial_update_coupon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .coupons()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateCoupon::new()
                    .name("name")
                    .amount(decimal("39.5"))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .duration_scheme(
                        planwire::piriod::CouponDurationScheme::from("one_time"),
                    )
                    .duration_times(89i64)
                    .valid_until(date("2026-03-25"))
                    .apply_on(planwire::piriod::CouponApplyOn::from("line"))
                    .status(planwire::piriod::CouponStatus::from("active")),
            ),
    )
}
fn partial_update_coupon_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .coupons()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateCoupon::new()
                    .clear_duration_times()
                    .clear_valid_until(),
            ),
    )
}
async fn partial_update_coupon_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateCoupon;
    let coupon = piriod
        .coupons()
        .update("cou_1", UpdateCoupon::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_coupon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.coupons().delete(ids.text("id")))
}
async fn delete_coupon_example(piriod: planwire::Piriod) -> Sent {
    piriod.coupons().delete("cou_1").await?;
    Ok(())
}
fn list_credit_notes(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .creditnotes()
            .list()
            .invoice(planwire::piriod::InvoiceId::from("invoice"))
            .document(planwire::piriod::DocumentTypeId::from(64i64))
            .number(28i64)
            .number_gte(4i64)
            .number_lte(9i64)
            .date(date("2026-03-05"))
            .date_gte(date("2026-03-09"))
            .date_lte(date("2026-03-14"))
            .status(planwire::piriod::CreditNoteStatus::from("draft"))
            .status_in([
                planwire::piriod::CreditNoteStatus::from("draft"),
                planwire::piriod::CreditNoteStatus::from("finalized"),
            ])
            .note("note")
            .created(instant("2026-03-19T08:00:00Z"))
            .created_gte(instant("2026-03-28T08:00:00Z"))
            .created_lte(instant("2026-03-05T08:00:00Z"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_credit_notes_example(piriod: planwire::Piriod) -> Sent {
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
fn create_credit_note(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .creditnotes()
            .create(
                planwire::piriod::CreateCreditNote::new(
                        planwire::piriod::InvoiceId::from("invoice"),
                        date("2026-03-05"),
                    )
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .note("note")
                    .internal_note("internal_note")
                    .tax_percent(decimal("26.5"))
                    .retention(decimal("7.5"))
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .lines(
                        vec![
                            planwire::piriod::CreditNoteLineInput::new("name",
                            decimal("39.5"), decimal("7.5"), true)
                            .description("description").tax_percent(decimal("26.5"))
                            .discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").code_scheme("code_scheme")
                            .retention(decimal("7.5")).retention_percent(decimal("54.5"))
                            .retention_scheme("retention_scheme")
                        ],
                    ),
            ),
    )
}
async fn create_credit_note_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().get(ids.integer("id")))
}
async fn retrieve_credit_note_example(piriod: planwire::Piriod) -> Sent {
    let credit_note = piriod.creditnotes().get(7).await?;
    Ok(())
}
fn partial_update_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .creditnotes()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateCreditNote::new()
                    .invoice(planwire::piriod::InvoiceId::from("invoice"))
                    .date(date("2026-03-05"))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .note("note")
                    .internal_note("internal_note")
                    .tax_percent(decimal("26.5"))
                    .retention(decimal("7.5"))
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .lines(
                        vec![
                            planwire::piriod::CreditNoteLineInput::new("name",
                            decimal("39.5"), decimal("7.5"), true)
                            .description("description").tax_percent(decimal("26.5"))
                            .discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").code_scheme("code_scheme")
                            .retention(decimal("7.5")).retention_percent(decimal("54.5"))
                            .retention_scheme("retention_scheme")
                        ],
                    ),
            ),
    )
}
fn partial_update_credit_note_of_nulls(
    client: &planwire::Piriod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .creditnotes()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateCreditNote::new()
                    .clear_document()
                    .clear_note()
                    .clear_internal_note()
                    .clear_discount()
                    .clear_discount_scheme(),
            ),
    )
}
async fn partial_update_credit_note_example(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateCreditNote;
    let credit_note = piriod
        .creditnotes()
        .update(7, UpdateCreditNote::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn delete_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().delete(ids.integer("id")))
}
async fn delete_credit_note_example(piriod: planwire::Piriod) -> Sent {
    piriod.creditnotes().delete(7).await?;
    Ok(())
}
fn finalize_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().finalize(ids.integer("id")))
}
async fn finalize_credit_note_example(piriod: planwire::Piriod) -> Sent {
    let credit_note = piriod.creditnotes().finalize(7).await?;
    Ok(())
}
fn render_credit_note_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().render_pdf(ids.integer("id")))
}
async fn render_credit_note_pdf_example(piriod: planwire::Piriod) -> Sent {
    let file = piriod.creditnotes().render_pdf(7).await?;
    Ok(())
}
fn list_customers(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .customers()
            .list()
            .country(planwire::piriod::CountryId::from("country"))
            .email("email")
            .name("name")
            .tax_id("tax_id")
            .created(instant("2026-03-19T08:00:00Z"))
            .created_gte(instant("2026-03-28T08:00:00Z"))
            .created_lte(instant("2026-03-05T08:00:00Z"))
            .subscriptions("subscriptions")
            .sources("sources")
            .metadata("key", "metadata")
            .search("search")
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_customers_example(piriod: planwire::Piriod) -> Sent {
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
fn create_customer(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .customers()
            .create(
                planwire::piriod::CreateCustomer::new(
                        "name",
                        planwire::piriod::CountryId::from("country"),
                    )
                    .address("address")
                    .state(planwire::piriod::StateId::from(13i64))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .email("email@example.com")
                    .phone("phone")
                    .website("website")
                    .zip_code("zip_code")
                    .manager("manager")
                    .reference("reference")
                    .tax_id("tax_id")
                    .tax_settings(object("key", "tax_settings"))
                    .metadata(object("key", "metadata"))
                    .send_invoices(true)
                    .send_collections(true)
                    .send_vouchers(true),
            ),
    )
}
async fn create_customer_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateCustomer;
    let customer = piriod
        .customers()
        .create(CreateCustomer::new("Website", "CL").address("Via Roma 1"))
        .await?;
    Ok(())
}
fn retrieve_customer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.customers().get(ids.text("id")))
}
async fn retrieve_customer_example(piriod: planwire::Piriod) -> Sent {
    let customer = piriod.customers().get("cus_1").await?;
    Ok(())
}
fn partial_update_customer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .customers()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateCustomer::new()
                    .name("name")
                    .address("address")
                    .country(planwire::piriod::CountryId::from("country"))
                    .state(planwire::piriod::StateId::from(13i64))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .email("email@example.com")
                    .phone("phone")
                    .website("website")
                    .zip_code("zip_code")
                    .manager("manager")
                    .reference("reference")
                    .tax_id("tax_id")
                    .tax_settings(object("key", "tax_settings"))
                    .metadata(object("key", "metadata"))
                    .send_invoices(true)
                    .send_collections(true)
                    .send_vouchers(true),
            ),
    )
}
async fn partial_update_customer_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateCustomer;
    let customer = piriod
        .customers()
        .update("cus_1", UpdateCustomer::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_customer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.customers().delete(ids.text("id")))
}
async fn delete_customer_example(piriod: planwire::Piriod) -> Sent {
    piriod.customers().delete("cus_1").await?;
    Ok(())
}
fn retrieve_customer_status(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.customers().get_status(ids.text("id")))
}
async fn retrieve_customer_status_example(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.customers().get_status("cus_1").await?;
    Ok(())
}
fn list_debit_notes(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .debitnotes()
            .list()
            .invoice(planwire::piriod::InvoiceId::from("invoice"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_debit_notes_example(piriod: planwire::Piriod) -> Sent {
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
fn create_debit_note(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .debitnotes()
            .create(
                planwire::piriod::CreateDebitNote::new(
                        planwire::piriod::CreditNoteId::from(13i64),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        date("2026-03-05"),
                    )
                    .note("note")
                    .internal_note("internal_note"),
            ),
    )
}
fn create_debit_note_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .debitnotes()
            .create(
                planwire::piriod::CreateDebitNote::new(
                        planwire::piriod::CreditNoteId::from(13i64),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        date("2026-03-05"),
                    )
                    .clear_note()
                    .clear_internal_note(),
            ),
    )
}
async fn create_debit_note_example(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::CreateDebitNote;
    let debit_note = piriod
        .debitnotes()
        .create(CreateDebitNote::new(12, 12, "2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn retrieve_debit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.debitnotes().get(ids.integer("id")))
}
async fn retrieve_debit_note_example(piriod: planwire::Piriod) -> Sent {
    let debit_note = piriod.debitnotes().get(7).await?;
    Ok(())
}
fn partial_update_debit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .debitnotes()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateDebitNote::new()
                    .credit_note(planwire::piriod::CreditNoteId::from(13i64))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .date(date("2026-03-05"))
                    .note("note")
                    .internal_note("internal_note"),
            ),
    )
}
fn partial_update_debit_note_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .debitnotes()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateDebitNote::new()
                    .clear_note()
                    .clear_internal_note(),
            ),
    )
}
async fn partial_update_debit_note_example(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateDebitNote;
    let debit_note = piriod
        .debitnotes()
        .update(7, UpdateDebitNote::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn delete_debit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.debitnotes().delete(ids.integer("id")))
}
async fn delete_debit_note_example(piriod: planwire::Piriod) -> Sent {
    piriod.debitnotes().delete(7).await?;
    Ok(())
}
fn list_frequencies(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client.frequencies().list().order_by(desc("id")).page_size(63u32).page(1).send(),
    )
}
async fn list_frequencies_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let frequencies = piriod.frequencies().list().order_by(desc("id")).all().await?;
    Ok(())
}
fn list_generals_banks(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_banks()
            .country(planwire::piriod::CountryId::from("country"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_generals_banks_example(piriod: planwire::Piriod) -> Sent {
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
fn list_exchange_rates(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_exchange_rates()
            .currency_from(planwire::piriod::CurrencyId::from("currency_from"))
            .currency_to(planwire::piriod::CurrencyId::from("currency_to"))
            .date(date("2026-03-05"))
            .date_gte(date("2026-03-09"))
            .date_lte(date("2026-03-14"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_exchange_rates_example(piriod: planwire::Piriod) -> Sent {
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
fn list_generals_countries(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_countries()
            .search("search")
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_generals_countries_example(piriod: planwire::Piriod) -> Sent {
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
fn list_currencies(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_currencies()
            .country(planwire::piriod::CountryId::from("country"))
            .name("name")
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_currencies_example(piriod: planwire::Piriod) -> Sent {
    let currencies = piriod
        .generals()
        .list_currencies()
        .country("CL")
        .name("Website")
        .all()
        .await?;
    Ok(())
}
fn list_document_types(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_document_types()
            .country(planwire::piriod::CountryId::from("country"))
            .country_in([
                planwire::piriod::CountryId::from("country__in"),
                planwire::piriod::CountryId::from("country__in1"),
            ])
            .currency(planwire::piriod::CurrencyId::from("currency"))
            .currency_in([
                planwire::piriod::CurrencyId::from("currency__in"),
                planwire::piriod::CurrencyId::from("currency__in1"),
            ])
            .is_sale(planwire::piriod::DocumentTypeFlag::from("True"))
            .is_purchase(planwire::piriod::DocumentTypeFlag::from("True"))
            .is_order(planwire::piriod::DocumentTypeFlag::from("True"))
            .hold_taxes(planwire::piriod::DocumentTypeFlag::from("True"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_document_types_example(piriod: planwire::Piriod) -> Sent {
    let document_types = piriod
        .generals()
        .list_document_types()
        .country("CL")
        .country_in(["CL"])
        .all()
        .await?;
    Ok(())
}
fn list_generals_references(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_references()
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_generals_references_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let general_references = piriod
        .generals()
        .list_references()
        .order_by(desc("id"))
        .all()
        .await?;
    Ok(())
}
fn list_states(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .generals()
            .list_states()
            .country(planwire::piriod::CountryId::from("country"))
            .country_in([
                planwire::piriod::CountryId::from("country__in"),
                planwire::piriod::CountryId::from("country__in1"),
            ])
            .name("name")
            .name_exact("name__exact")
            .name_contains("name__contains")
            .name_icontains("name__icontains")
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_states_example(piriod: planwire::Piriod) -> Sent {
    let general_states = piriod
        .generals()
        .list_states()
        .country("CL")
        .country_in(["CL"])
        .all()
        .await?;
    Ok(())
}
fn list_intents(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.intents().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
async fn list_intents_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let intents = piriod.intents().list().order_by(desc("id")).all().await?;
    Ok(())
}
fn list_invoices(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .list()
            .customer(planwire::piriod::CustomerId::from("customer"))
            .status(planwire::piriod::InvoiceStatus::from("draft"))
            .status_in([
                planwire::piriod::InvoiceStatus::from("draft"),
                planwire::piriod::InvoiceStatus::from("finalized"),
            ])
            .document(planwire::piriod::DocumentTypeId::from(64i64))
            .number(28i64)
            .number_gte(4i64)
            .number_lte(9i64)
            .date_gte(date("2026-03-09"))
            .date_lte(date("2026-03-14"))
            .due_date_gte(date("2026-03-05"))
            .due_date_lte(date("2026-03-10"))
            .collection_method(
                planwire::piriod::InvoiceCollectionMethod::from("deferred"),
            )
            .collection_method_in([
                planwire::piriod::InvoiceCollectionMethod::from("deferred"),
                planwire::piriod::InvoiceCollectionMethod::from("deferred_dues"),
            ])
            .subscription(planwire::piriod::SubscriptionId::from("subscription"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_invoices_example(piriod: planwire::Piriod) -> Sent {
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
fn create_invoice(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .create(
                planwire::piriod::CreateInvoice::new(
                        planwire::piriod::CustomerId::from("customer"),
                        date("2026-03-05"),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        vec![
                            planwire::piriod::InvoiceLineInput::new("name",
                            decimal("39.5"), decimal("7.5")).description("description")
                            .exempt(true).discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").code_scheme("code_scheme")
                            .plan(planwire::piriod::PlanId::from("plan"))
                            .tax_percent(decimal("26.5")).retention(decimal("7.5"))
                            .retention_percent(decimal("54.5"))
                            .retention_scheme("retention_scheme")
                            .unit_label("unit_label")
                        ],
                    )
                    .collection_method(
                        planwire::piriod::InvoiceCollectionMethod::from("deferred"),
                    )
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .due_date(date("2026-03-01"))
                    .note("note")
                    .references(
                        vec![
                            planwire::piriod::InvoiceReference::new()
                            .date(date("2026-03-05")).document("document")
                            .serial("serial").description("description")
                        ],
                    ),
            ),
    )
}
async fn create_invoice_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_invoice(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.invoices().get(ids.text("id")))
}
async fn retrieve_invoice_example(piriod: planwire::Piriod) -> Sent {
    let invoice = piriod.invoices().get("inv_1").await?;
    Ok(())
}
fn partial_update_invoice(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateInvoice::new()
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .date(date("2026-03-05"))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .lines(
                        vec![
                            planwire::piriod::InvoiceLineInput::new("name",
                            decimal("39.5"), decimal("7.5")).description("description")
                            .exempt(true).discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").code_scheme("code_scheme")
                            .plan(planwire::piriod::PlanId::from("plan"))
                            .tax_percent(decimal("26.5")).retention(decimal("7.5"))
                            .retention_percent(decimal("54.5"))
                            .retention_scheme("retention_scheme")
                            .unit_label("unit_label")
                        ],
                    )
                    .collection_method(
                        planwire::piriod::InvoiceCollectionMethod::from("deferred"),
                    )
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .due_date(date("2026-03-01"))
                    .note("note")
                    .references(
                        vec![
                            planwire::piriod::InvoiceReference::new()
                            .date(date("2026-03-05")).document("document")
                            .serial("serial").description("description")
                        ],
                    ),
            ),
    )
}
fn partial_update_invoice_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .invoices()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateInvoice::new()
                    .clear_discount()
                    .clear_discount_scheme()
                    .clear_due_date()
                    .clear_note(),
            ),
    )
}
async fn partial_update_invoice_example(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateInvoice;
    let invoice = piriod
        .invoices()
        .update("inv_1", UpdateInvoice::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn delete_invoice(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.invoices().delete(ids.text("id")))
}
async fn delete_invoice_example(piriod: planwire::Piriod) -> Sent {
    piriod.invoices().delete("inv_1").await?;
    Ok(())
}
fn render_invoice_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.invoices().render_pdf(ids.text("id")))
}
async fn render_invoice_pdf_example(piriod: planwire::Piriod) -> Sent {
    let file = piriod.invoices().render_pdf("inv_1").await?;
    Ok(())
}
fn list_orders(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .orders()
            .list()
            .supplier(planwire::piriod::SupplierId::from(85i64))
            .status(planwire::piriod::OrderStatus::from("draft"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_orders_example(piriod: planwire::Piriod) -> Sent {
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
fn create_order(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .orders()
            .create(
                planwire::piriod::CreateOrder::new(
                        planwire::piriod::CustomerId::from("customer"),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        date("2026-03-05"),
                        "shipping_type",
                        vec![
                            planwire::piriod::NewOrderLine::new("name", decimal("39.5"),
                            decimal("7.5")).description("description").exempt(true)
                            .tax(decimal("68.5")).tax_percent(decimal("26.5"))
                        ],
                    )
                    .number(28i64)
                    .address("address")
                    .state(planwire::piriod::StateId::from(13i64))
                    .carrier_id("carrier_id")
                    .carrier_name("carrier_name")
                    .licence_plate("licence_plate")
                    .note("note")
                    .amount(decimal("39.5"))
                    .exempt(decimal("38.5"))
                    .tax(decimal("68.5"))
                    .tax_percent(decimal("26.5"))
                    .total(decimal("16.5"))
                    .references(
                        vec![
                            planwire::piriod::InvoiceReference::new()
                            .date(date("2026-03-05")).document("document")
                            .serial("serial").description("description")
                        ],
                    ),
            ),
    )
}
async fn create_order_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().get(ids.integer("id")))
}
async fn retrieve_order_example(piriod: planwire::Piriod) -> Sent {
    let order = piriod.orders().get(7).await?;
    Ok(())
}
fn partial_update_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .orders()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateOrder::new()
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .date(date("2026-03-05"))
                    .shipping_type("shipping_type")
                    .lines(
                        vec![
                            planwire::piriod::NewOrderLine::new("name", decimal("39.5"),
                            decimal("7.5")).description("description").exempt(true)
                            .tax(decimal("68.5")).tax_percent(decimal("26.5"))
                        ],
                    )
                    .number(28i64)
                    .address("address")
                    .state(planwire::piriod::StateId::from(13i64))
                    .carrier_id("carrier_id")
                    .carrier_name("carrier_name")
                    .licence_plate("licence_plate")
                    .note("note")
                    .amount(decimal("39.5"))
                    .exempt(decimal("38.5"))
                    .tax(decimal("68.5"))
                    .tax_percent(decimal("26.5"))
                    .total(decimal("16.5"))
                    .references(
                        vec![
                            planwire::piriod::InvoiceReference::new()
                            .date(date("2026-03-05")).document("document")
                            .serial("serial").description("description")
                        ],
                    ),
            ),
    )
}
fn partial_update_order_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .orders()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateOrder::new().clear_number(),
            ),
    )
}
async fn partial_update_order_example(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdateOrder;
    let order = piriod
        .orders()
        .update(7, UpdateOrder::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn delete_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().delete(ids.integer("id")))
}
async fn delete_order_example(piriod: planwire::Piriod) -> Sent {
    piriod.orders().delete(7).await?;
    Ok(())
}
fn finalize_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().finalize(ids.integer("id")))
}
async fn finalize_order_example(piriod: planwire::Piriod) -> Sent {
    let order = piriod.orders().finalize(7).await?;
    Ok(())
}
fn render_order_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().render_pdf(ids.integer("id")))
}
async fn render_order_pdf_example(piriod: planwire::Piriod) -> Sent {
    let file = piriod.orders().render_pdf(7).await?;
    Ok(())
}
fn list_org_units(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .orgunits()
            .list()
            .customer(planwire::piriod::CustomerId::from("customer"))
            .name("name")
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_org_units_example(piriod: planwire::Piriod) -> Sent {
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
fn create_org_unit(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .orgunits()
            .create(
                planwire::piriod::CreateOrgUnit::new(
                    planwire::piriod::CustomerId::from("customer"),
                    "name",
                ),
            ),
    )
}
async fn create_org_unit_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateOrgUnit;
    let org_unit = piriod
        .orgunits()
        .create(CreateOrgUnit::new("cus_1", "Website"))
        .await?;
    Ok(())
}
fn retrieve_org_unit(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orgunits().get(ids.integer("id")))
}
async fn retrieve_org_unit_example(piriod: planwire::Piriod) -> Sent {
    let org_unit = piriod.orgunits().get(7).await?;
    Ok(())
}
fn partial_update_org_unit(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .orgunits()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateOrgUnit::new()
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .name("name"),
            ),
    )
}
async fn partial_update_org_unit_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateOrgUnit;
    let org_unit = piriod
        .orgunits()
        .update(7, UpdateOrgUnit::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_org_unit(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orgunits().delete(ids.integer("id")))
}
async fn delete_org_unit_example(piriod: planwire::Piriod) -> Sent {
    piriod.orgunits().delete(7).await?;
    Ok(())
}
fn list_payment_receipts(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payment_receipts()
            .list()
            .sources(planwire::piriod::SourceId::from(62i64))
            .status(planwire::piriod::PaymentReceiptStatus::from("draft"))
            .status_in([
                planwire::piriod::PaymentReceiptStatus::from("draft"),
                planwire::piriod::PaymentReceiptStatus::from("finalized"),
            ])
            .biller_status(planwire::piriod::BillerStatus::from("pending"))
            .biller_status_in([
                planwire::piriod::BillerStatus::from("pending"),
                planwire::piriod::BillerStatus::from("queued"),
            ])
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_payment_receipts_example(piriod: planwire::Piriod) -> Sent {
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
fn create_payment_receipt(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payment_receipts()
            .create(
                planwire::piriod::CreatePaymentReceipt::new(
                        vec![planwire::piriod::SourceId::from(62i64)],
                    )
                    .date(date("2026-03-05"))
                    .custom_change(decimal("43.5"))
                    .metadata(object("key", "metadata"))
                    .tax_settings(object("key", "tax_settings")),
            ),
    )
}
fn create_payment_receipt_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payment_receipts()
            .create(
                planwire::piriod::CreatePaymentReceipt::new(
                        vec![planwire::piriod::SourceId::from(62i64)],
                    )
                    .clear_date()
                    .clear_custom_change(),
            ),
    )
}
async fn create_payment_receipt_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_receipts().get(ids.integer("id")))
}
async fn retrieve_payment_receipt_example(piriod: planwire::Piriod) -> Sent {
    let payment_receipt = piriod.payment_receipts().get(7).await?;
    Ok(())
}
fn partial_update_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .payment_receipts()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePaymentReceipt::new()
                    .sources(vec![planwire::piriod::SourceId::from(62i64)])
                    .date(date("2026-03-05"))
                    .custom_change(decimal("43.5"))
                    .metadata(object("key", "metadata"))
                    .tax_settings(object("key", "tax_settings")),
            ),
    )
}
fn partial_update_payment_receipt_of_nulls(
    client: &planwire::Piriod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .payment_receipts()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePaymentReceipt::new()
                    .clear_date()
                    .clear_custom_change(),
            ),
    )
}
async fn partial_update_payment_receipt_example(piriod: planwire::Piriod) -> Sent {
    use chrono::NaiveDate;
    use planwire::piriod::UpdatePaymentReceipt;
    let payment_receipt = piriod
        .payment_receipts()
        .update(7, UpdatePaymentReceipt::new().date("2026-03-02".parse::<NaiveDate>()?))
        .await?;
    Ok(())
}
fn delete_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_receipts().delete(ids.integer("id")))
}
async fn delete_payment_receipt_example(piriod: planwire::Piriod) -> Sent {
    piriod.payment_receipts().delete(7).await?;
    Ok(())
}
fn finalize_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_receipts().finalize(ids.integer("id")))
}
async fn finalize_payment_receipt_example(piriod: planwire::Piriod) -> Sent {
    let payment_receipt = piriod.payment_receipts().finalize(7).await?;
    Ok(())
}
fn list_payment_links(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payment_links()
            .list()
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_payment_links_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let payment_links = piriod.payment_links().list().order_by(desc("id")).all().await?;
    Ok(())
}
fn create_payment_link(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payment_links()
            .create(
                planwire::piriod::CreatePaymentLink::new()
                    .amount(decimal("39.5"))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .field("undocumented", "field"),
            ),
    )
}
async fn create_payment_link_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreatePaymentLink;
    let payment_link = piriod
        .payment_links()
        .create(CreatePaymentLink::new().amount(100).currency("CLP"))
        .await?;
    Ok(())
}
fn retrieve_payment_link(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_links().get(ids.text("id")))
}
async fn retrieve_payment_link_example(piriod: planwire::Piriod) -> Sent {
    let payment_link = piriod.payment_links().get("pay_1").await?;
    Ok(())
}
fn partial_update_payment_link(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .payment_links()
            .update(
                ids.text("id"),
                planwire::piriod::UpdatePaymentLink::new().field("undocumented", "field"),
            ),
    )
}
async fn partial_update_payment_link_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePaymentLink;
    let payment_link = piriod
        .payment_links()
        .update("pay_1", UpdatePaymentLink::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn delete_payment_link(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_links().delete(ids.text("id")))
}
async fn delete_payment_link_example(piriod: planwire::Piriod) -> Sent {
    piriod.payment_links().delete("pay_1").await?;
    Ok(())
}
fn list_payments(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payments()
            .list()
            .status(planwire::piriod::PaymentStatus::from("cancelled"))
            .status_in([
                planwire::piriod::PaymentStatus::from("cancelled"),
                planwire::piriod::PaymentStatus::from("failed"),
            ])
            .customer(planwire::piriod::CustomerId::from("customer"))
            .invoice(planwire::piriod::InvoiceId::from("invoice"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_payments_example(piriod: planwire::Piriod) -> Sent {
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
fn create_payment(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payments()
            .create(
                planwire::piriod::CreatePayment::new(
                        decimal("39.5"),
                        planwire::piriod::CurrencyId::from("currency"),
                        date("2026-03-05"),
                        "description",
                    )
                    .invoice(planwire::piriod::InvoiceId::from("invoice"))
                    .subscription(planwire::piriod::SubscriptionId::from("subscription"))
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .payment_date(instant("2026-03-04T08:00:00Z"))
                    .source(planwire::piriod::SourceId::from(36i64))
                    .sources(vec![planwire::piriod::SourceId::from(62i64)])
                    .status(planwire::piriod::PaymentStatus::from("cancelled"))
                    .return_url("return_url")
                    .enable_checkout(true)
                    .metadata(object("key", "metadata")),
            ),
    )
}
fn create_payment_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .payments()
            .create(
                planwire::piriod::CreatePayment::new(
                        decimal("39.5"),
                        planwire::piriod::CurrencyId::from("currency"),
                        date("2026-03-05"),
                        "description",
                    )
                    .clear_invoice()
                    .clear_subscription()
                    .clear_customer()
                    .clear_payment_date()
                    .clear_source(),
            ),
    )
}
async fn create_payment_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_payment(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payments().get(ids.integer("id")))
}
async fn retrieve_payment_example(piriod: planwire::Piriod) -> Sent {
    let payment = piriod.payments().get(7).await?;
    Ok(())
}
fn partial_update_payment(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .payments()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePayment::new()
                    .amount(decimal("39.5"))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .date(date("2026-03-05"))
                    .description("description")
                    .invoice(planwire::piriod::InvoiceId::from("invoice"))
                    .subscription(planwire::piriod::SubscriptionId::from("subscription"))
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .payment_date(instant("2026-03-04T08:00:00Z"))
                    .source(planwire::piriod::SourceId::from(36i64))
                    .sources(vec![planwire::piriod::SourceId::from(62i64)])
                    .status(planwire::piriod::PaymentStatus::from("cancelled"))
                    .return_url("return_url")
                    .enable_checkout(true)
                    .metadata(object("key", "metadata")),
            ),
    )
}
fn partial_update_payment_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .payments()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePayment::new()
                    .clear_invoice()
                    .clear_subscription()
                    .clear_customer()
                    .clear_payment_date()
                    .clear_source(),
            ),
    )
}
async fn partial_update_payment_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePayment;
    let payment = piriod.payments().update(7, UpdatePayment::new().amount(100)).await?;
    Ok(())
}
fn delete_payment(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payments().delete(ids.integer("id")))
}
async fn delete_payment_example(piriod: planwire::Piriod) -> Sent {
    piriod.payments().delete(7).await?;
    Ok(())
}
fn authorize_payment_publishable(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .payments()
            .authorize_publishable(
                ids.integer("id"),
                planwire::piriod::AuthorizePayment::new()
                    .source(planwire::piriod::SourceId::from(36i64)),
            ),
    )
}
async fn authorize_payment_publishable_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::AuthorizePayment;
    let payment = piriod
        .payments()
        .authorize_publishable(7, AuthorizePayment::new().source(12))
        .await?;
    Ok(())
}
fn list_plans(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .plans()
            .list()
            .order_by(desc("id"))
            .product(planwire::piriod::ProductId::from("product"))
            .status(planwire::piriod::PlanStatus::from("active"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_plans_example(piriod: planwire::Piriod) -> Sent {
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
fn create_plan(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .plans()
            .create(
                planwire::piriod::CreatePlan::new(
                        planwire::piriod::ProductId::from("product"),
                        "name",
                        "description",
                        planwire::piriod::FrequencyId::from("frequency"),
                        planwire::piriod::CurrencyId::from("currency"),
                        decimal("39.5"),
                    )
                    .sku("sku")
                    .exempt(true)
                    .usage_scheme(planwire::piriod::UsageScheme::from("licensed"))
                    .usage_aggregation(
                        planwire::piriod::UsageAggregation::from("last_record"),
                    )
                    .tiers_mode(planwire::piriod::TiersMode::from("package"))
                    .tiers(
                        vec![
                            planwire::piriod::PlanTier::new(decimal("39.5"),
                            decimal("4.5"), "amount_scheme", "unit_scheme")
                            .quantity_to(decimal("62.5"))
                        ],
                    )
                    .unit_label("unit")
                    .status(planwire::piriod::PlanStatus::from("active")),
            ),
    )
}
fn create_plan_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .plans()
            .create(
                planwire::piriod::CreatePlan::new(
                        planwire::piriod::ProductId::from("product"),
                        "name",
                        "description",
                        planwire::piriod::FrequencyId::from("frequency"),
                        planwire::piriod::CurrencyId::from("currency"),
                        decimal("39.5"),
                    )
                    .clear_sku()
                    .clear_unit_label(),
            ),
    )
}
async fn create_plan_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_plan(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.plans().get(ids.text("id")))
}
async fn retrieve_plan_example(piriod: planwire::Piriod) -> Sent {
    let plan = piriod.plans().get("pla_1").await?;
    Ok(())
}
fn partial_update_plan(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .plans()
            .update(
                ids.text("id"),
                planwire::piriod::UpdatePlan::new()
                    .name("name")
                    .description("description")
                    .sku("sku")
                    .unit_label("unit")
                    .metadata(object("key", "metadata")),
            ),
    )
}
fn partial_update_plan_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .plans()
            .update(
                ids.text("id"),
                planwire::piriod::UpdatePlan::new().clear_sku().clear_unit_label(),
            ),
    )
}
async fn partial_update_plan_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePlan;
    let plan = piriod.plans().update("pla_1", UpdatePlan::new().name("Website")).await?;
    Ok(())
}
fn delete_plan(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.plans().delete(ids.text("id")))
}
async fn delete_plan_example(piriod: planwire::Piriod) -> Sent {
    piriod.plans().delete("pla_1").await?;
    Ok(())
}
fn list_products(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .products()
            .list()
            .name("name")
            .plans(planwire::piriod::PlanId::from("plans"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_products_example(piriod: planwire::Piriod) -> Sent {
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
fn create_product(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .products()
            .create(
                planwire::piriod::CreateProduct::new("name", "unit_label")
                    .status("status"),
            ),
    )
}
async fn create_product_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateProduct;
    let product = piriod
        .products()
        .create(CreateProduct::new("Website", "text").status("active"))
        .await?;
    Ok(())
}
fn retrieve_product(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.products().get(ids.text("id")))
}
async fn retrieve_product_example(piriod: planwire::Piriod) -> Sent {
    let product = piriod.products().get("pro_1").await?;
    Ok(())
}
fn partial_update_product(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .products()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateProduct::new()
                    .name("name")
                    .unit_label("unit_label")
                    .status("status"),
            ),
    )
}
async fn partial_update_product_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateProduct;
    let product = piriod
        .products()
        .update("pro_1", UpdateProduct::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_product(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.products().delete(ids.text("id")))
}
async fn delete_product_example(piriod: planwire::Piriod) -> Sent {
    piriod.products().delete("pro_1").await?;
    Ok(())
}
fn list_providers(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.providers().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
async fn list_providers_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let providers = piriod.providers().list().order_by(desc("id")).all().await?;
    Ok(())
}
fn retrieve_provider(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.providers().get(ids.text("gateway")))
}
async fn retrieve_provider_example(piriod: planwire::Piriod) -> Sent {
    let provider = piriod.providers().get("stripe").await?;
    Ok(())
}
fn list_purchases(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .purchases()
            .list()
            .supplier(planwire::piriod::SupplierId::from(85i64))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_purchases_example(piriod: planwire::Piriod) -> Sent {
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
fn create_purchase(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .purchases()
            .create(
                planwire::piriod::CreatePurchase::new(
                        planwire::piriod::SupplierId::from(85i64),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        28i64,
                        date("2026-03-05"),
                        vec![
                            planwire::piriod::NewPurchaseLine::new("name",
                            decimal("39.5"), decimal("7.5")).description("description")
                            .exempt(true).tax(decimal("68.5"))
                            .tax_percent(decimal("26.5")).discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").code_scheme("code_scheme")
                            .retention(decimal("7.5")).retention_percent(decimal("54.5"))
                        ],
                    )
                    .due_date(date("2026-03-01"))
                    .note("note")
                    .amount(decimal("39.5"))
                    .exempt(decimal("38.5"))
                    .tax(decimal("68.5"))
                    .tax_percent(decimal("26.5"))
                    .subtotal(decimal("79.5"))
                    .total(decimal("16.5"))
                    .retention(decimal("7.5"))
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .tax_settings(object("key", "tax_settings"))
                    .metadata(object("key", "metadata")),
            ),
    )
}
async fn create_purchase_example(piriod: planwire::Piriod) -> Sent {
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
fn list_purchase_credit_notes(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .purchase_credit_notes()
            .list()
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_purchase_credit_notes_example(piriod: planwire::Piriod) -> Sent {
    use planwire::desc;
    let purchase_credit_notes = piriod
        .purchase_credit_notes()
        .list()
        .order_by(desc("created"))
        .all()
        .await?;
    Ok(())
}
fn create_purchase_credit_note(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .purchase_credit_notes()
            .create(
                planwire::piriod::CreatePurchaseCreditNote::new(
                        planwire::piriod::PurchaseId::from(60i64),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        28i64,
                        date("2026-03-05"),
                        vec![
                            planwire::piriod::NewPurchaseCreditNoteLine::new("name",
                            decimal("39.5"), decimal("7.5")).description("description")
                            .exempt(true).tax(decimal("68.5"))
                            .tax_percent(decimal("26.5")).discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").retention(decimal("7.5"))
                            .retention_percent(decimal("54.5"))
                        ],
                    )
                    .note("note")
                    .internal_note("internal_note")
                    .amount(decimal("39.5"))
                    .exempt(decimal("38.5"))
                    .tax(decimal("68.5"))
                    .tax_percent(decimal("26.5"))
                    .subtotal(decimal("79.5"))
                    .total(decimal("16.5"))
                    .retention(decimal("7.5"))
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%")),
            ),
    )
}
async fn create_purchase_credit_note_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_purchase_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchase_credit_notes().get(ids.integer("id")))
}
async fn retrieve_purchase_credit_note_example(piriod: planwire::Piriod) -> Sent {
    let purchase_credit_note = piriod.purchase_credit_notes().get(7).await?;
    Ok(())
}
fn partial_update_purchase_credit_note(
    client: &planwire::Piriod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .purchase_credit_notes()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePurchaseCreditNote::new()
                    .purchase(planwire::piriod::PurchaseId::from(60i64))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .number(28i64)
                    .date(date("2026-03-05"))
                    .lines(
                        vec![
                            planwire::piriod::NewPurchaseCreditNoteLine::new("name",
                            decimal("39.5"), decimal("7.5")).description("description")
                            .exempt(true).tax(decimal("68.5"))
                            .tax_percent(decimal("26.5")).discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").retention(decimal("7.5"))
                            .retention_percent(decimal("54.5"))
                        ],
                    )
                    .note("note")
                    .internal_note("internal_note")
                    .amount(decimal("39.5"))
                    .exempt(decimal("38.5"))
                    .tax(decimal("68.5"))
                    .tax_percent(decimal("26.5"))
                    .subtotal(decimal("79.5"))
                    .total(decimal("16.5"))
                    .retention(decimal("7.5"))
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%")),
            ),
    )
}
fn partial_update_purchase_credit_note_of_nulls(
    client: &planwire::Piriod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .purchase_credit_notes()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePurchaseCreditNote::new().clear_discount_scheme(),
            ),
    )
}
async fn partial_update_purchase_credit_note_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePurchaseCreditNote;
    let purchase_credit_note = piriod
        .purchase_credit_notes()
        .update(7, UpdatePurchaseCreditNote::new().number(1))
        .await?;
    Ok(())
}
fn finalize_purchase_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchase_credit_notes().finalize(ids.integer("id")))
}
async fn finalize_purchase_credit_note_example(piriod: planwire::Piriod) -> Sent {
    let purchase_credit_note = piriod.purchase_credit_notes().finalize(7).await?;
    Ok(())
}
fn retrieve_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().get(ids.integer("id")))
}
async fn retrieve_purchase_example(piriod: planwire::Piriod) -> Sent {
    let purchase = piriod.purchases().get(7).await?;
    Ok(())
}
fn partial_update_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .purchases()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePurchase::new()
                    .supplier(planwire::piriod::SupplierId::from(85i64))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .number(28i64)
                    .date(date("2026-03-05"))
                    .lines(
                        vec![
                            planwire::piriod::NewPurchaseLine::new("name",
                            decimal("39.5"), decimal("7.5")).description("description")
                            .exempt(true).tax(decimal("68.5"))
                            .tax_percent(decimal("26.5")).discount(decimal("74.5"))
                            .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                            .code("code").code_scheme("code_scheme")
                            .retention(decimal("7.5")).retention_percent(decimal("54.5"))
                        ],
                    )
                    .due_date(date("2026-03-01"))
                    .note("note")
                    .amount(decimal("39.5"))
                    .exempt(decimal("38.5"))
                    .tax(decimal("68.5"))
                    .tax_percent(decimal("26.5"))
                    .subtotal(decimal("79.5"))
                    .total(decimal("16.5"))
                    .retention(decimal("7.5"))
                    .discount(decimal("74.5"))
                    .discount_scheme(planwire::piriod::DiscountScheme::from("%"))
                    .tax_settings(object("key", "tax_settings"))
                    .metadata(object("key", "metadata")),
            ),
    )
}
fn partial_update_purchase_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .purchases()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdatePurchase::new()
                    .clear_due_date()
                    .clear_discount_scheme(),
            ),
    )
}
async fn partial_update_purchase_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdatePurchase;
    let purchase = piriod.purchases().update(7, UpdatePurchase::new().number(1)).await?;
    Ok(())
}
fn delete_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().delete(ids.integer("id")))
}
async fn delete_purchase_example(piriod: planwire::Piriod) -> Sent {
    piriod.purchases().delete(7).await?;
    Ok(())
}
fn finalize_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().finalize(ids.integer("id")))
}
async fn finalize_purchase_example(piriod: planwire::Piriod) -> Sent {
    let purchase = piriod.purchases().finalize(7).await?;
    Ok(())
}
fn render_purchase_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().render_pdf(ids.integer("id")))
}
async fn render_purchase_pdf_example(piriod: planwire::Piriod) -> Sent {
    let file = piriod.purchases().render_pdf(7).await?;
    Ok(())
}
fn create_refund(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .refunds()
            .create(
                planwire::piriod::CreateRefund::new(
                        planwire::piriod::PaymentId::from(56i64),
                        decimal("39.5"),
                        planwire::piriod::RefundReason::from("duplicate"),
                        "receipt",
                    )
                    .note("note")
                    .metadata(object("key", "metadata")),
            ),
    )
}
fn create_refund_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .refunds()
            .create(
                planwire::piriod::CreateRefund::new(
                        planwire::piriod::PaymentId::from(56i64),
                        decimal("39.5"),
                        planwire::piriod::RefundReason::from("duplicate"),
                        "receipt",
                    )
                    .clear_note(),
            ),
    )
}
async fn create_refund_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{CreateRefund, RefundReason};
    let refund = piriod
        .refunds()
        .create(CreateRefund::new(12, 100, RefundReason::Duplicate, "text"))
        .await?;
    Ok(())
}
fn list_reminder_messages(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .reminder_messages()
            .list()
            .invoice(planwire::piriod::InvoiceId::from("invoice"))
            .payment(planwire::piriod::PaymentId::from(56i64))
            .order(planwire::piriod::OrderId::from(8i64))
            .credit_note(planwire::piriod::CreditNoteId::from(13i64)),
    )
}
async fn list_reminder_messages_example(piriod: planwire::Piriod) -> Sent {
    let reminder_messages = piriod.reminder_messages().list().invoice("inv_1").await?;
    Ok(())
}
fn create_reminder_message(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .reminder_messages()
            .create(
                planwire::piriod::CreateReminderMessage::new()
                    .invoice(planwire::piriod::InvoiceId::from("invoice"))
                    .payment(planwire::piriod::PaymentId::from(56i64))
                    .order(planwire::piriod::OrderId::from(8i64))
                    .credit_note(planwire::piriod::CreditNoteId::from(13i64))
                    .recipient(vec![String::from("recipient")])
                    .action("action")
                    .message("message")
                    .subject("subject"),
            ),
    )
}
async fn create_reminder_message_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateReminderMessage;
    let reminder_message = piriod
        .reminder_messages()
        .create(CreateReminderMessage::new().invoice("inv_1").payment(12).order(12))
        .await?;
    Ok(())
}
fn list_retentions(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .retentions()
            .list()
            .supplier(planwire::piriod::SupplierId::from(85i64))
            .document(planwire::piriod::DocumentTypeId::from(64i64))
            .number(28i64)
            .number_gte(4i64)
            .number_lte(9i64)
            .date(date("2026-03-05"))
            .date_gte(date("2026-03-09"))
            .date_lte(date("2026-03-14"))
            .total(decimal("16.5"))
            .total_gte(decimal("81.5"))
            .total_lte(decimal("86.5"))
            .bulk(76i64)
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_retentions_example(piriod: planwire::Piriod) -> Sent {
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
fn create_retention(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .retentions()
            .create(
                planwire::piriod::CreateRetention::new().field("undocumented", "field"),
            ),
    )
}
async fn create_retention_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateRetention;
    let retention = piriod
        .retentions()
        .create(CreateRetention::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn retrieve_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().get(ids.integer("id")))
}
async fn retrieve_retention_example(piriod: planwire::Piriod) -> Sent {
    let retention = piriod.retentions().get(7).await?;
    Ok(())
}
fn partial_update_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .retentions()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateRetention::new().field("undocumented", "field"),
            ),
    )
}
async fn partial_update_retention_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateRetention;
    let retention = piriod
        .retentions()
        .update(7, UpdateRetention::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn delete_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().delete(ids.integer("id")))
}
async fn delete_retention_example(piriod: planwire::Piriod) -> Sent {
    piriod.retentions().delete(7).await?;
    Ok(())
}
fn finalize_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().finalize(ids.integer("id")))
}
async fn finalize_retention_example(piriod: planwire::Piriod) -> Sent {
    let retention = piriod.retentions().finalize(7).await?;
    Ok(())
}
fn render_retention_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().render_pdf(ids.integer("id")))
}
async fn render_retention_pdf_example(piriod: planwire::Piriod) -> Sent {
    let file = piriod.retentions().render_pdf(7).await?;
    Ok(())
}
fn list_sources(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .sources()
            .list()
            .customer(planwire::piriod::CustomerId::from("customer"))
            .gateway(planwire::piriod::GatewayId::from("gateway"))
            .usage(planwire::piriod::SourceUsage::from("single"))
            .usage_in([
                planwire::piriod::SourceUsage::from("single"),
                planwire::piriod::SourceUsage::from("reusable"),
            ])
            .status(planwire::piriod::SourceStatus::from("failed"))
            .status_in([
                planwire::piriod::SourceStatus::from("failed"),
                planwire::piriod::SourceStatus::from("pending"),
            ])
            .id(planwire::piriod::SourceId::from(29i64))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_sources_example(piriod: planwire::Piriod) -> Sent {
    let sources = piriod
        .sources()
        .list()
        .customer("cus_1")
        .gateway("stripe")
        .all()
        .await?;
    Ok(())
}
fn create_source_publishable(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .sources()
            .create_publishable(
                planwire::piriod::CreateSource::new(
                        planwire::piriod::GatewayId::from("gateway"),
                    )
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .usage(planwire::piriod::SourceUsage::from("single"))
                    .amount(decimal("39.5"))
                    .description("description")
                    .return_url("https://example.com/return_url")
                    .client(object("key", "client"))
                    .metadata(object("key", "metadata")),
            ),
    )
}
fn create_source_publishable_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .sources()
            .create_publishable(
                planwire::piriod::CreateSource::new(
                        planwire::piriod::GatewayId::from("gateway"),
                    )
                    .clear_customer()
                    .clear_amount()
                    .clear_description()
                    .clear_return_url(),
            ),
    )
}
async fn create_source_publishable_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::{CreateSource, SourceUsage};
    let source = piriod
        .sources()
        .create_publishable(
            CreateSource::new("stripe").customer("cus_1").usage(SourceUsage::Single),
        )
        .await?;
    Ok(())
}
fn retrieve_source(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.sources().get(ids.integer("id")))
}
async fn retrieve_source_example(piriod: planwire::Piriod) -> Sent {
    let source = piriod.sources().get(7).await?;
    Ok(())
}
fn delete_source(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.sources().delete(ids.integer("id")))
}
async fn delete_source_example(piriod: planwire::Piriod) -> Sent {
    piriod.sources().delete(7).await?;
    Ok(())
}
fn authorize_source(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.sources().authorize(ids.integer("id")))
}
async fn authorize_source_example(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.sources().authorize(7).await?;
    Ok(())
}
fn list_subscriptions(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .subscriptions()
            .list()
            .customer(planwire::piriod::CustomerId::from("customer"))
            .status(planwire::piriod::SubscriptionStatus::from("active"))
            .status_in([
                planwire::piriod::SubscriptionStatus::from("active"),
                planwire::piriod::SubscriptionStatus::from("paused"),
            ])
            .next_billing(date("2026-03-08"))
            .next_billing_gte(date("2026-03-12"))
            .next_billing_lte(date("2026-03-17"))
            .date_start(date("2026-03-07"))
            .date_start_gte(date("2026-03-11"))
            .date_start_lte(date("2026-03-16"))
            .document(planwire::piriod::DocumentTypeId::from(64i64))
            .lines(planwire::piriod::SubscriptionLineId::from("lines"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_subscriptions_example(piriod: planwire::Piriod) -> Sent {
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
fn create_subscription(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .subscriptions()
            .create(
                planwire::piriod::CreateSubscription::new(
                        planwire::piriod::CustomerId::from("customer"),
                        date("2026-03-07"),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        vec![
                            planwire::piriod::CreateSubscriptionLine::new(planwire::piriod::PlanId::from("plan"),
                            decimal("7.5"))
                            .coupon(planwire::piriod::CouponId::from("coupon"))
                        ],
                    )
                    .collection_scheme(
                        planwire::piriod::SubscriptionCollectionScheme::from(
                            "send_invoice",
                        ),
                    )
                    .billing_cycles(53i64)
                    .expiration_days(19i64)
                    .addons(
                        vec![
                            planwire::piriod::SubscriptionAddon::new()
                            .addon(planwire::piriod::AddonId::from("addon"))
                            .quantity(decimal("7.5")).addon_redemptions(29i64)
                            .rates(vec![planwire::piriod::SubscriptionAddonRate::new()
                            .billing_cycle(27i64).percentage(decimal("77.5"))
                            .description("description")])
                        ],
                    )
                    .coupon(planwire::piriod::CouponId::from("coupon"))
                    .note("note")
                    .references(
                        vec![
                            planwire::piriod::SubscriptionReference::new()
                            .date(date("2026-03-05")).document("document")
                            .serial("serial").date_end(date("2026-03-22"))
                            .description("description")
                        ],
                    )
                    .test_mode(true)
                    .next_billing(date("2026-03-08"))
                    .next_billing_cycle(35i64)
                    .default_source(planwire::piriod::SourceId::from(71i64))
                    .custom_change(decimal("43.5"))
                    .require_reference(true)
                    .orgunit(planwire::piriod::OrgUnitId::from(66i64)),
            ),
    )
}
fn create_subscription_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .subscriptions()
            .create(
                planwire::piriod::CreateSubscription::new(
                        planwire::piriod::CustomerId::from("customer"),
                        date("2026-03-07"),
                        planwire::piriod::DocumentTypeId::from(64i64),
                        vec![
                            planwire::piriod::CreateSubscriptionLine::new(planwire::piriod::PlanId::from("plan"),
                            decimal("7.5"))
                            .coupon(planwire::piriod::CouponId::from("coupon"))
                        ],
                    )
                    .clear_billing_cycles(),
            ),
    )
}
async fn create_subscription_example(piriod: planwire::Piriod) -> Sent {
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
fn retrieve_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.subscriptions().get(ids.text("id")))
}
async fn retrieve_subscription_example(piriod: planwire::Piriod) -> Sent {
    let subscription = piriod.subscriptions().get("sub_1").await?;
    Ok(())
}
fn partial_update_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .subscriptions()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateSubscription::new()
                    .customer(planwire::piriod::CustomerId::from("customer"))
                    .document(planwire::piriod::DocumentTypeId::from(64i64))
                    .date_start(date("2026-03-07"))
                    .next_billing(date("2026-03-08"))
                    .lines(
                        vec![
                            planwire::piriod::UpdateSubscriptionLine::new()
                            .id(planwire::piriod::SubscriptionLineId::from("id"))
                            .plan(planwire::piriod::PlanId::from("plan"))
                            .quantity(decimal("7.5"))
                            .coupon(planwire::piriod::CouponId::from("coupon"))
                        ],
                    )
                    .billing_cycles(53i64)
                    .next_billing_cycle(35i64)
                    .expiration_days(19i64)
                    .collection_scheme(
                        planwire::piriod::SubscriptionCollectionScheme::from(
                            "send_invoice",
                        ),
                    )
                    .default_source(planwire::piriod::SourceId::from(71i64))
                    .custom_change(decimal("43.5"))
                    .coupon(planwire::piriod::CouponId::from("coupon"))
                    .require_reference(true)
                    .note("note")
                    .orgunit(planwire::piriod::OrgUnitId::from(66i64))
                    .status_description("status_description")
                    .addons(
                        vec![
                            planwire::piriod::SubscriptionAddon::new()
                            .addon(planwire::piriod::AddonId::from("addon"))
                            .quantity(decimal("7.5")).addon_redemptions(29i64)
                            .rates(vec![planwire::piriod::SubscriptionAddonRate::new()
                            .billing_cycle(27i64).percentage(decimal("77.5"))
                            .description("description")])
                        ],
                    )
                    .references(
                        vec![
                            planwire::piriod::SubscriptionReference::new()
                            .date(date("2026-03-05")).document("document")
                            .serial("serial").date_end(date("2026-03-22"))
                            .description("description")
                        ],
                    ),
            ),
    )
}
fn partial_update_subscription_of_nulls(
    client: &planwire::Piriod,
    ids: &Ids,
) -> Answered {
    sent(
        client
            .subscriptions()
            .update(
                ids.text("id"),
                planwire::piriod::UpdateSubscription::new().clear_billing_cycles(),
            ),
    )
}
async fn partial_update_subscription_example(piriod: planwire::Piriod) -> Sent {
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
fn cancel_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.subscriptions().cancel(ids.text("id")))
}
async fn cancel_subscription_example(piriod: planwire::Piriod) -> Sent {
    piriod.subscriptions().cancel("sub_1").await?;
    Ok(())
}
fn list_subscription_events(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.subscriptions().list_events(ids.text("id")))
}
async fn list_subscription_events_example(piriod: planwire::Piriod) -> Sent {
    let answer = piriod.subscriptions().list_events("sub_1").await?;
    Ok(())
}
fn pause_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .subscriptions()
            .pause(
                ids.text("id"),
                planwire::piriod::PauseSubscription::new()
                    .paused_reason(
                        planwire::piriod::SubscriptionPausedReason::from("not_specified"),
                    )
                    .pause_until(date("2026-03-11")),
            ),
    )
}
async fn pause_subscription_example(piriod: planwire::Piriod) -> Sent {
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
fn resume_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .subscriptions()
            .resume(
                ids.text("id"),
                planwire::piriod::ResumeSubscription::new()
                    .field("undocumented", "field"),
            ),
    )
}
async fn resume_subscription_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::ResumeSubscription;
    let subscription = piriod
        .subscriptions()
        .resume("sub_1", ResumeSubscription::new().field("name", "Website"))
        .await?;
    Ok(())
}
fn list_suppliers(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .suppliers()
            .list()
            .name("name")
            .tax_id("tax_id")
            .email("email")
            .country(planwire::piriod::CountryId::from("country"))
            .created(instant("2026-03-19T08:00:00Z"))
            .created_gte(instant("2026-03-28T08:00:00Z"))
            .created_lte(instant("2026-03-05T08:00:00Z"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_suppliers_example(piriod: planwire::Piriod) -> Sent {
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
fn create_supplier(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .suppliers()
            .create(
                planwire::piriod::CreateSupplier::new(
                        "name",
                        planwire::piriod::CountryId::from("country"),
                    )
                    .tax_id("tax_id")
                    .state(planwire::piriod::StateId::from(13i64))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .address("address")
                    .email("email@example.com")
                    .phone("phone")
                    .website("https://example.com/website")
                    .tax_settings(object("key", "tax_settings")),
            ),
    )
}
fn create_supplier_of_nulls(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .suppliers()
            .create(
                planwire::piriod::CreateSupplier::new(
                        "name",
                        planwire::piriod::CountryId::from("country"),
                    )
                    .clear_tax_id()
                    .clear_state()
                    .clear_address()
                    .clear_email()
                    .clear_phone()
                    .clear_website(),
            ),
    )
}
async fn create_supplier_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::CreateSupplier;
    let supplier = piriod
        .suppliers()
        .create(CreateSupplier::new("Website", "CL").tax_id("text"))
        .await?;
    Ok(())
}
fn retrieve_supplier(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.suppliers().get(ids.integer("id")))
}
async fn retrieve_supplier_example(piriod: planwire::Piriod) -> Sent {
    let supplier = piriod.suppliers().get(7).await?;
    Ok(())
}
fn partial_update_supplier(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .suppliers()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateSupplier::new()
                    .name("name")
                    .country(planwire::piriod::CountryId::from("country"))
                    .tax_id("tax_id")
                    .state(planwire::piriod::StateId::from(13i64))
                    .currency(planwire::piriod::CurrencyId::from("currency"))
                    .address("address")
                    .email("email@example.com")
                    .phone("phone")
                    .website("https://example.com/website")
                    .tax_settings(object("key", "tax_settings")),
            ),
    )
}
fn partial_update_supplier_of_nulls(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(
        client
            .suppliers()
            .update(
                ids.integer("id"),
                planwire::piriod::UpdateSupplier::new()
                    .clear_tax_id()
                    .clear_state()
                    .clear_address()
                    .clear_email()
                    .clear_phone()
                    .clear_website(),
            ),
    )
}
async fn partial_update_supplier_example(piriod: planwire::Piriod) -> Sent {
    use planwire::piriod::UpdateSupplier;
    let supplier = piriod
        .suppliers()
        .update(7, UpdateSupplier::new().name("Website"))
        .await?;
    Ok(())
}
fn delete_supplier(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.suppliers().delete(ids.integer("id")))
}
async fn delete_supplier_example(piriod: planwire::Piriod) -> Sent {
    piriod.suppliers().delete(7).await?;
    Ok(())
}
fn list_usages(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .usages()
            .list()
            .subscription_line(
                planwire::piriod::SubscriptionLineId::from("subscription_line"),
            )
            .date_time(instant("2026-03-25T08:00:00Z"))
            .date_time_gte(instant("2026-03-01T08:00:00Z"))
            .date_time_lte(instant("2026-03-06T08:00:00Z"))
            .quantity(decimal("7.5"))
            .quantity_gte(decimal("72.5"))
            .quantity_lte(decimal("77.5"))
            .order_by(desc("id"))
            .page_size(63u32)
            .page(1)
            .send(),
    )
}
async fn list_usages_example(piriod: planwire::Piriod) -> Sent {
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
fn record_usage(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .usages()
            .record(
                planwire::piriod::RecordUsage::new(
                    planwire::piriod::SubscriptionLineId::from("subscription_line"),
                    instant("2026-03-25T08:00:00Z"),
                    decimal("7.5"),
                ),
            ),
    )
}
async fn record_usage_example(piriod: planwire::Piriod) -> Sent {
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
fn delete_usage(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.usages().delete(ids.integer("id")))
}
async fn delete_usage_example(piriod: planwire::Piriod) -> Sent {
    piriod.usages().delete(7).await?;
    Ok(())
}
