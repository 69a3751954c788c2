// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

#[allow(unused_imports)]
use planwire::{asc, desc, filter};
#[allow(unused_imports)]
use crate::values::{date, decimal, instant, object};
use crate::{Answered, Call, Ids, Sends, sent};
/// Every operation, in the order of the documents.
pub(crate) const CALLS: &[Call<planwire::Piriod>] = &[
    Call {
        operation: "listAchTransfers",
        sends: Sends::Values,
        send: list_ach_transfers,
    },
    Call {
        operation: "createAchTransfer",
        sends: Sends::Values,
        send: create_ach_transfer,
    },
    Call {
        operation: "createAchTransfer",
        sends: Sends::Nulls,
        send: create_ach_transfer_of_nulls,
    },
    Call {
        operation: "listAchAdjustments",
        sends: Sends::Values,
        send: list_ach_adjustments,
    },
    Call {
        operation: "createAchAdjustment",
        sends: Sends::Values,
        send: create_ach_adjustment,
    },
    Call {
        operation: "createAchAdjustment",
        sends: Sends::Nulls,
        send: create_ach_adjustment_of_nulls,
    },
    Call {
        operation: "retrieveAchTransfer",
        sends: Sends::Values,
        send: retrieve_ach_transfer,
    },
    Call {
        operation: "partialUpdateAchTransfer",
        sends: Sends::Values,
        send: partial_update_ach_transfer,
    },
    Call {
        operation: "partialUpdateAchTransfer",
        sends: Sends::Nulls,
        send: partial_update_ach_transfer_of_nulls,
    },
    Call {
        operation: "deleteAchTransfer",
        sends: Sends::Values,
        send: delete_ach_transfer,
    },
    Call {
        operation: "listAddons",
        sends: Sends::Values,
        send: list_addons,
    },
    Call {
        operation: "createAddon",
        sends: Sends::Values,
        send: create_addon,
    },
    Call {
        operation: "createAddon",
        sends: Sends::Nulls,
        send: create_addon_of_nulls,
    },
    Call {
        operation: "retrieveAddon",
        sends: Sends::Values,
        send: retrieve_addon,
    },
    Call {
        operation: "partialUpdateAddon",
        sends: Sends::Values,
        send: partial_update_addon,
    },
    Call {
        operation: "partialUpdateAddon",
        sends: Sends::Nulls,
        send: partial_update_addon_of_nulls,
    },
    Call {
        operation: "deleteAddon",
        sends: Sends::Values,
        send: delete_addon,
    },
    Call {
        operation: "listBanks",
        sends: Sends::Values,
        send: list_banks,
    },
    Call {
        operation: "createBank",
        sends: Sends::Values,
        send: create_bank,
    },
    Call {
        operation: "partialUpdateBank",
        sends: Sends::Values,
        send: partial_update_bank,
    },
    Call {
        operation: "syncBank",
        sends: Sends::Values,
        send: sync_bank,
    },
    Call {
        operation: "listBoletos",
        sends: Sends::Values,
        send: list_boletos,
    },
    Call {
        operation: "createBoleto",
        sends: Sends::Values,
        send: create_boleto,
    },
    Call {
        operation: "createBoleto",
        sends: Sends::Nulls,
        send: create_boleto_of_nulls,
    },
    Call {
        operation: "retrieveBoleto",
        sends: Sends::Values,
        send: retrieve_boleto,
    },
    Call {
        operation: "partialUpdateBoleto",
        sends: Sends::Values,
        send: partial_update_boleto,
    },
    Call {
        operation: "partialUpdateBoleto",
        sends: Sends::Nulls,
        send: partial_update_boleto_of_nulls,
    },
    Call {
        operation: "deleteBoleto",
        sends: Sends::Values,
        send: delete_boleto,
    },
    Call {
        operation: "listCancellations",
        sends: Sends::Values,
        send: list_cancellations,
    },
    Call {
        operation: "createCancellation",
        sends: Sends::Values,
        send: create_cancellation,
    },
    Call {
        operation: "retrieveCancellation",
        sends: Sends::Values,
        send: retrieve_cancellation,
    },
    Call {
        operation: "listContacts",
        sends: Sends::Values,
        send: list_contacts,
    },
    Call {
        operation: "createContact",
        sends: Sends::Values,
        send: create_contact,
    },
    Call {
        operation: "createContact",
        sends: Sends::Nulls,
        send: create_contact_of_nulls,
    },
    Call {
        operation: "retrieveContact",
        sends: Sends::Values,
        send: retrieve_contact,
    },
    Call {
        operation: "partialUpdateContact",
        sends: Sends::Values,
        send: partial_update_contact,
    },
    Call {
        operation: "partialUpdateContact",
        sends: Sends::Nulls,
        send: partial_update_contact_of_nulls,
    },
    Call {
        operation: "deleteContact",
        sends: Sends::Values,
        send: delete_contact,
    },
    Call {
        operation: "listCoupons",
        sends: Sends::Values,
        send: list_coupons,
    },
    Call {
        operation: "createCoupon",
        sends: Sends::Values,
        send: create_coupon,
    },
    Call {
        operation: "createCoupon",
        sends: Sends::Nulls,
        send: create_coupon_of_nulls,
    },
    Call {
        operation: "retrieveCoupon",
        sends: Sends::Values,
        send: retrieve_coupon,
    },
    Call {
        operation: "partialUpdateCoupon",
        sends: Sends::Values,
        send: partial_update_coupon,
    },
    Call {
        operation: "partialUpdateCoupon",
        sends: Sends::Nulls,
        send: partial_update_coupon_of_nulls,
    },
    Call {
        operation: "deleteCoupon",
        sends: Sends::Values,
        send: delete_coupon,
    },
    Call {
        operation: "listCreditNotes",
        sends: Sends::Values,
        send: list_credit_notes,
    },
    Call {
        operation: "createCreditNote",
        sends: Sends::Values,
        send: create_credit_note,
    },
    Call {
        operation: "retrieveCreditNote",
        sends: Sends::Values,
        send: retrieve_credit_note,
    },
    Call {
        operation: "partialUpdateCreditNote",
        sends: Sends::Values,
        send: partial_update_credit_note,
    },
    Call {
        operation: "partialUpdateCreditNote",
        sends: Sends::Nulls,
        send: partial_update_credit_note_of_nulls,
    },
    Call {
        operation: "deleteCreditNote",
        sends: Sends::Values,
        send: delete_credit_note,
    },
    Call {
        operation: "finalizeCreditNote",
        sends: Sends::Values,
        send: finalize_credit_note,
    },
    Call {
        operation: "renderCreditNotePdf",
        sends: Sends::Values,
        send: render_credit_note_pdf,
    },
    Call {
        operation: "listCustomers",
        sends: Sends::Values,
        send: list_customers,
    },
    Call {
        operation: "createCustomer",
        sends: Sends::Values,
        send: create_customer,
    },
    Call {
        operation: "retrieveCustomer",
        sends: Sends::Values,
        send: retrieve_customer,
    },
    Call {
        operation: "partialUpdateCustomer",
        sends: Sends::Values,
        send: partial_update_customer,
    },
    Call {
        operation: "deleteCustomer",
        sends: Sends::Values,
        send: delete_customer,
    },
    Call {
        operation: "retrieveCustomerStatus",
        sends: Sends::Values,
        send: retrieve_customer_status,
    },
    Call {
        operation: "listDebitNotes",
        sends: Sends::Values,
        send: list_debit_notes,
    },
    Call {
        operation: "createDebitNote",
        sends: Sends::Values,
        send: create_debit_note,
    },
    Call {
        operation: "createDebitNote",
        sends: Sends::Nulls,
        send: create_debit_note_of_nulls,
    },
    Call {
        operation: "retrieveDebitNote",
        sends: Sends::Values,
        send: retrieve_debit_note,
    },
    Call {
        operation: "partialUpdateDebitNote",
        sends: Sends::Values,
        send: partial_update_debit_note,
    },
    Call {
        operation: "partialUpdateDebitNote",
        sends: Sends::Nulls,
        send: partial_update_debit_note_of_nulls,
    },
    Call {
        operation: "deleteDebitNote",
        sends: Sends::Values,
        send: delete_debit_note,
    },
    Call {
        operation: "listFrequencies",
        sends: Sends::Values,
        send: list_frequencies,
    },
    Call {
        operation: "listGeneralsBanks",
        sends: Sends::Values,
        send: list_generals_banks,
    },
    Call {
        operation: "listExchangeRates",
        sends: Sends::Values,
        send: list_exchange_rates,
    },
    Call {
        operation: "listGeneralsCountries",
        sends: Sends::Values,
        send: list_generals_countries,
    },
    Call {
        operation: "listCurrencies",
        sends: Sends::Values,
        send: list_currencies,
    },
    Call {
        operation: "listDocumentTypes",
        sends: Sends::Values,
        send: list_document_types,
    },
    Call {
        operation: "listGeneralsReferences",
        sends: Sends::Values,
        send: list_generals_references,
    },
    Call {
        operation: "listStates",
        sends: Sends::Values,
        send: list_states,
    },
    Call {
        operation: "listIntents",
        sends: Sends::Values,
        send: list_intents,
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
        operation: "retrieveInvoice",
        sends: Sends::Values,
        send: retrieve_invoice,
    },
    Call {
        operation: "partialUpdateInvoice",
        sends: Sends::Values,
        send: partial_update_invoice,
    },
    Call {
        operation: "partialUpdateInvoice",
        sends: Sends::Nulls,
        send: partial_update_invoice_of_nulls,
    },
    Call {
        operation: "deleteInvoice",
        sends: Sends::Values,
        send: delete_invoice,
    },
    Call {
        operation: "renderInvoicePdf",
        sends: Sends::Values,
        send: render_invoice_pdf,
    },
    Call {
        operation: "listOrders",
        sends: Sends::Values,
        send: list_orders,
    },
    Call {
        operation: "createOrder",
        sends: Sends::Values,
        send: create_order,
    },
    Call {
        operation: "retrieveOrder",
        sends: Sends::Values,
        send: retrieve_order,
    },
    Call {
        operation: "partialUpdateOrder",
        sends: Sends::Values,
        send: partial_update_order,
    },
    Call {
        operation: "partialUpdateOrder",
        sends: Sends::Nulls,
        send: partial_update_order_of_nulls,
    },
    Call {
        operation: "deleteOrder",
        sends: Sends::Values,
        send: delete_order,
    },
    Call {
        operation: "finalizeOrder",
        sends: Sends::Values,
        send: finalize_order,
    },
    Call {
        operation: "renderOrderPdf",
        sends: Sends::Values,
        send: render_order_pdf,
    },
    Call {
        operation: "listOrgUnits",
        sends: Sends::Values,
        send: list_org_units,
    },
    Call {
        operation: "createOrgUnit",
        sends: Sends::Values,
        send: create_org_unit,
    },
    Call {
        operation: "retrieveOrgUnit",
        sends: Sends::Values,
        send: retrieve_org_unit,
    },
    Call {
        operation: "partialUpdateOrgUnit",
        sends: Sends::Values,
        send: partial_update_org_unit,
    },
    Call {
        operation: "deleteOrgUnit",
        sends: Sends::Values,
        send: delete_org_unit,
    },
    Call {
        operation: "listPaymentReceipts",
        sends: Sends::Values,
        send: list_payment_receipts,
    },
    Call {
        operation: "createPaymentReceipt",
        sends: Sends::Values,
        send: create_payment_receipt,
    },
    Call {
        operation: "createPaymentReceipt",
        sends: Sends::Nulls,
        send: create_payment_receipt_of_nulls,
    },
    Call {
        operation: "retrievePaymentReceipt",
        sends: Sends::Values,
        send: retrieve_payment_receipt,
    },
    Call {
        operation: "partialUpdatePaymentReceipt",
        sends: Sends::Values,
        send: partial_update_payment_receipt,
    },
    Call {
        operation: "partialUpdatePaymentReceipt",
        sends: Sends::Nulls,
        send: partial_update_payment_receipt_of_nulls,
    },
    Call {
        operation: "deletePaymentReceipt",
        sends: Sends::Values,
        send: delete_payment_receipt,
    },
    Call {
        operation: "finalizePaymentReceipt",
        sends: Sends::Values,
        send: finalize_payment_receipt,
    },
    Call {
        operation: "listPaymentLinks",
        sends: Sends::Values,
        send: list_payment_links,
    },
    Call {
        operation: "createPaymentLink",
        sends: Sends::Values,
        send: create_payment_link,
    },
    Call {
        operation: "retrievePaymentLink",
        sends: Sends::Values,
        send: retrieve_payment_link,
    },
    Call {
        operation: "partialUpdatePaymentLink",
        sends: Sends::Values,
        send: partial_update_payment_link,
    },
    Call {
        operation: "deletePaymentLink",
        sends: Sends::Values,
        send: delete_payment_link,
    },
    Call {
        operation: "listPayments",
        sends: Sends::Values,
        send: list_payments,
    },
    Call {
        operation: "createPayment",
        sends: Sends::Values,
        send: create_payment,
    },
    Call {
        operation: "createPayment",
        sends: Sends::Nulls,
        send: create_payment_of_nulls,
    },
    Call {
        operation: "retrievePayment",
        sends: Sends::Values,
        send: retrieve_payment,
    },
    Call {
        operation: "partialUpdatePayment",
        sends: Sends::Values,
        send: partial_update_payment,
    },
    Call {
        operation: "partialUpdatePayment",
        sends: Sends::Nulls,
        send: partial_update_payment_of_nulls,
    },
    Call {
        operation: "deletePayment",
        sends: Sends::Values,
        send: delete_payment,
    },
    Call {
        operation: "authorizePaymentPublishable",
        sends: Sends::Values,
        send: authorize_payment_publishable,
    },
    Call {
        operation: "listPlans",
        sends: Sends::Values,
        send: list_plans,
    },
    Call {
        operation: "createPlan",
        sends: Sends::Values,
        send: create_plan,
    },
    Call {
        operation: "createPlan",
        sends: Sends::Nulls,
        send: create_plan_of_nulls,
    },
    Call {
        operation: "retrievePlan",
        sends: Sends::Values,
        send: retrieve_plan,
    },
    Call {
        operation: "partialUpdatePlan",
        sends: Sends::Values,
        send: partial_update_plan,
    },
    Call {
        operation: "partialUpdatePlan",
        sends: Sends::Nulls,
        send: partial_update_plan_of_nulls,
    },
    Call {
        operation: "deletePlan",
        sends: Sends::Values,
        send: delete_plan,
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
        operation: "retrieveProduct",
        sends: Sends::Values,
        send: retrieve_product,
    },
    Call {
        operation: "partialUpdateProduct",
        sends: Sends::Values,
        send: partial_update_product,
    },
    Call {
        operation: "deleteProduct",
        sends: Sends::Values,
        send: delete_product,
    },
    Call {
        operation: "listProviders",
        sends: Sends::Values,
        send: list_providers,
    },
    Call {
        operation: "retrieveProvider",
        sends: Sends::Values,
        send: retrieve_provider,
    },
    Call {
        operation: "listPurchases",
        sends: Sends::Values,
        send: list_purchases,
    },
    Call {
        operation: "createPurchase",
        sends: Sends::Values,
        send: create_purchase,
    },
    Call {
        operation: "listPurchaseCreditNotes",
        sends: Sends::Values,
        send: list_purchase_credit_notes,
    },
    Call {
        operation: "createPurchaseCreditNote",
        sends: Sends::Values,
        send: create_purchase_credit_note,
    },
    Call {
        operation: "retrievePurchaseCreditNote",
        sends: Sends::Values,
        send: retrieve_purchase_credit_note,
    },
    Call {
        operation: "partialUpdatePurchaseCreditNote",
        sends: Sends::Values,
        send: partial_update_purchase_credit_note,
    },
    Call {
        operation: "partialUpdatePurchaseCreditNote",
        sends: Sends::Nulls,
        send: partial_update_purchase_credit_note_of_nulls,
    },
    Call {
        operation: "finalizePurchaseCreditNote",
        sends: Sends::Values,
        send: finalize_purchase_credit_note,
    },
    Call {
        operation: "retrievePurchase",
        sends: Sends::Values,
        send: retrieve_purchase,
    },
    Call {
        operation: "partialUpdatePurchase",
        sends: Sends::Values,
        send: partial_update_purchase,
    },
    Call {
        operation: "partialUpdatePurchase",
        sends: Sends::Nulls,
        send: partial_update_purchase_of_nulls,
    },
    Call {
        operation: "deletePurchase",
        sends: Sends::Values,
        send: delete_purchase,
    },
    Call {
        operation: "finalizePurchase",
        sends: Sends::Values,
        send: finalize_purchase,
    },
    Call {
        operation: "renderPurchasePdf",
        sends: Sends::Values,
        send: render_purchase_pdf,
    },
    Call {
        operation: "createRefund",
        sends: Sends::Values,
        send: create_refund,
    },
    Call {
        operation: "createRefund",
        sends: Sends::Nulls,
        send: create_refund_of_nulls,
    },
    Call {
        operation: "listReminderMessages",
        sends: Sends::Values,
        send: list_reminder_messages,
    },
    Call {
        operation: "createReminderMessage",
        sends: Sends::Values,
        send: create_reminder_message,
    },
    Call {
        operation: "listRetentions",
        sends: Sends::Values,
        send: list_retentions,
    },
    Call {
        operation: "createRetention",
        sends: Sends::Values,
        send: create_retention,
    },
    Call {
        operation: "retrieveRetention",
        sends: Sends::Values,
        send: retrieve_retention,
    },
    Call {
        operation: "partialUpdateRetention",
        sends: Sends::Values,
        send: partial_update_retention,
    },
    Call {
        operation: "deleteRetention",
        sends: Sends::Values,
        send: delete_retention,
    },
    Call {
        operation: "finalizeRetention",
        sends: Sends::Values,
        send: finalize_retention,
    },
    Call {
        operation: "renderRetentionPdf",
        sends: Sends::Values,
        send: render_retention_pdf,
    },
    Call {
        operation: "listSources",
        sends: Sends::Values,
        send: list_sources,
    },
    Call {
        operation: "createSourcePublishable",
        sends: Sends::Values,
        send: create_source_publishable,
    },
    Call {
        operation: "createSourcePublishable",
        sends: Sends::Nulls,
        send: create_source_publishable_of_nulls,
    },
    Call {
        operation: "retrieveSource",
        sends: Sends::Values,
        send: retrieve_source,
    },
    Call {
        operation: "deleteSource",
        sends: Sends::Values,
        send: delete_source,
    },
    Call {
        operation: "authorizeSource",
        sends: Sends::Values,
        send: authorize_source,
    },
    Call {
        operation: "listSubscriptions",
        sends: Sends::Values,
        send: list_subscriptions,
    },
    Call {
        operation: "createSubscription",
        sends: Sends::Values,
        send: create_subscription,
    },
    Call {
        operation: "createSubscription",
        sends: Sends::Nulls,
        send: create_subscription_of_nulls,
    },
    Call {
        operation: "retrieveSubscription",
        sends: Sends::Values,
        send: retrieve_subscription,
    },
    Call {
        operation: "partialUpdateSubscription",
        sends: Sends::Values,
        send: partial_update_subscription,
    },
    Call {
        operation: "partialUpdateSubscription",
        sends: Sends::Nulls,
        send: partial_update_subscription_of_nulls,
    },
    Call {
        operation: "cancelSubscription",
        sends: Sends::Values,
        send: cancel_subscription,
    },
    Call {
        operation: "listSubscriptionEvents",
        sends: Sends::Values,
        send: list_subscription_events,
    },
    Call {
        operation: "pauseSubscription",
        sends: Sends::Values,
        send: pause_subscription,
    },
    Call {
        operation: "resumeSubscription",
        sends: Sends::Values,
        send: resume_subscription,
    },
    Call {
        operation: "listSuppliers",
        sends: Sends::Values,
        send: list_suppliers,
    },
    Call {
        operation: "createSupplier",
        sends: Sends::Values,
        send: create_supplier,
    },
    Call {
        operation: "createSupplier",
        sends: Sends::Nulls,
        send: create_supplier_of_nulls,
    },
    Call {
        operation: "retrieveSupplier",
        sends: Sends::Values,
        send: retrieve_supplier,
    },
    Call {
        operation: "partialUpdateSupplier",
        sends: Sends::Values,
        send: partial_update_supplier,
    },
    Call {
        operation: "partialUpdateSupplier",
        sends: Sends::Nulls,
        send: partial_update_supplier_of_nulls,
    },
    Call {
        operation: "deleteSupplier",
        sends: Sends::Values,
        send: delete_supplier,
    },
    Call {
        operation: "listUsages",
        sends: Sends::Values,
        send: list_usages,
    },
    Call {
        operation: "recordUsage",
        sends: Sends::Values,
        send: record_usage,
    },
    Call {
        operation: "deleteUsage",
        sends: Sends::Values,
        send: delete_usage,
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
fn retrieve_ach_transfer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.ach_transfers().get(ids.integer("id")))
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
fn delete_ach_transfer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.ach_transfers().delete(ids.integer("id")))
}
fn list_addons(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.addons().list().order_by(desc("id")).page_size(63u32).page(1).send())
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
fn retrieve_addon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.addons().get(ids.text("id")))
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
fn delete_addon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.addons().delete(ids.text("id")))
}
fn list_banks(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.banks().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
fn create_bank(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .banks()
            .create(planwire::piriod::CreateBank::new().field("undocumented", "field")),
    )
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
fn sync_bank(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.banks().sync(ids.text("id")))
}
fn list_boletos(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.boletos().list().order_by(desc("id")).page_size(63u32).page(1).send())
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
fn retrieve_boleto(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.boletos().get(ids.integer("id")))
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
fn delete_boleto(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.boletos().delete(ids.integer("id")))
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
fn retrieve_cancellation(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.cancellations().get(ids.integer("id")))
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
fn retrieve_contact(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.contacts().get(ids.text("id")))
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
fn delete_contact(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.contacts().delete(ids.text("id")))
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
fn retrieve_coupon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.coupons().get(ids.text("id")))
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
fn delete_coupon(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.coupons().delete(ids.text("id")))
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
fn retrieve_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().get(ids.integer("id")))
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
fn delete_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().delete(ids.integer("id")))
}
fn finalize_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().finalize(ids.integer("id")))
}
fn render_credit_note_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.creditnotes().render_pdf(ids.integer("id")))
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
fn retrieve_customer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.customers().get(ids.text("id")))
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
fn delete_customer(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.customers().delete(ids.text("id")))
}
fn retrieve_customer_status(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.customers().get_status(ids.text("id")))
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
fn retrieve_debit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.debitnotes().get(ids.integer("id")))
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
fn delete_debit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.debitnotes().delete(ids.integer("id")))
}
fn list_frequencies(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client.frequencies().list().order_by(desc("id")).page_size(63u32).page(1).send(),
    )
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
fn list_intents(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.intents().list().order_by(desc("id")).page_size(63u32).page(1).send())
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
fn retrieve_invoice(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.invoices().get(ids.text("id")))
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
fn delete_invoice(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.invoices().delete(ids.text("id")))
}
fn render_invoice_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.invoices().render_pdf(ids.text("id")))
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
fn retrieve_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().get(ids.integer("id")))
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
fn delete_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().delete(ids.integer("id")))
}
fn finalize_order(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().finalize(ids.integer("id")))
}
fn render_order_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orders().render_pdf(ids.integer("id")))
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
fn retrieve_org_unit(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orgunits().get(ids.integer("id")))
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
fn delete_org_unit(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.orgunits().delete(ids.integer("id")))
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
fn retrieve_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_receipts().get(ids.integer("id")))
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
fn delete_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_receipts().delete(ids.integer("id")))
}
fn finalize_payment_receipt(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_receipts().finalize(ids.integer("id")))
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
fn retrieve_payment_link(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_links().get(ids.text("id")))
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
fn delete_payment_link(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payment_links().delete(ids.text("id")))
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
fn retrieve_payment(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payments().get(ids.integer("id")))
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
fn delete_payment(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.payments().delete(ids.integer("id")))
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
fn retrieve_plan(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.plans().get(ids.text("id")))
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
fn delete_plan(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.plans().delete(ids.text("id")))
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
fn retrieve_product(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.products().get(ids.text("id")))
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
fn delete_product(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.products().delete(ids.text("id")))
}
fn list_providers(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(client.providers().list().order_by(desc("id")).page_size(63u32).page(1).send())
}
fn retrieve_provider(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.providers().get(ids.text("gateway")))
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
fn retrieve_purchase_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchase_credit_notes().get(ids.integer("id")))
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
fn finalize_purchase_credit_note(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchase_credit_notes().finalize(ids.integer("id")))
}
fn retrieve_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().get(ids.integer("id")))
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
fn delete_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().delete(ids.integer("id")))
}
fn finalize_purchase(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().finalize(ids.integer("id")))
}
fn render_purchase_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.purchases().render_pdf(ids.integer("id")))
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
fn create_retention(client: &planwire::Piriod, _: &Ids) -> Answered {
    sent(
        client
            .retentions()
            .create(
                planwire::piriod::CreateRetention::new().field("undocumented", "field"),
            ),
    )
}
fn retrieve_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().get(ids.integer("id")))
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
fn delete_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().delete(ids.integer("id")))
}
fn finalize_retention(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().finalize(ids.integer("id")))
}
fn render_retention_pdf(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.retentions().render_pdf(ids.integer("id")))
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
fn retrieve_source(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.sources().get(ids.integer("id")))
}
fn delete_source(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.sources().delete(ids.integer("id")))
}
fn authorize_source(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.sources().authorize(ids.integer("id")))
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
fn retrieve_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.subscriptions().get(ids.text("id")))
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
fn cancel_subscription(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.subscriptions().cancel(ids.text("id")))
}
fn list_subscription_events(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.subscriptions().list_events(ids.text("id")))
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
fn retrieve_supplier(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.suppliers().get(ids.integer("id")))
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
fn delete_supplier(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.suppliers().delete(ids.integer("id")))
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
fn delete_usage(client: &planwire::Piriod, ids: &Ids) -> Answered {
    sent(client.usages().delete(ids.integer("id")))
}
