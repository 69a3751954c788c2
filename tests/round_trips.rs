// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use serde_json::Value;
/// Reads an operation's body into its type and writes it again; `None` where it has no type.
pub(crate) fn round_trip(
    operation: &str,
    json: &Value,
) -> Option<serde_json::Result<Value>> {
    Some(
        match operation {
            "listBudgetAreas" => {
                through::<Vec<planwire_client::wethod::types::BudgetArea>>(json)
            }
            "listBudgetDays" => {
                through::<Vec<planwire_client::wethod::types::BudgetDay>>(json)
            }
            "listBudgetJobTitles" => {
                through::<Vec<planwire_client::wethod::types::BudgetJobTitle>>(json)
            }
            "listBudgetPriceListLevels" => {
                through::<
                    Vec<planwire_client::wethod::types::BudgetPriceListLevel>,
                >(json)
            }
            "listBudgetTasks" => {
                through::<Vec<planwire_client::wethod::types::BudgetTask>>(json)
            }
            "listBudgets" => through::<Vec<planwire_client::wethod::types::Budget>>(json),
            "listBusinessUnits" => {
                through::<Vec<planwire_client::wethod::types::BusinessUnit>>(json)
            }
            "listCapacities" => {
                through::<Vec<planwire_client::wethod::types::Capacity>>(json)
            }
            "listClients" => through::<Vec<planwire_client::wethod::types::Client>>(json),
            "listContacts" => {
                through::<Vec<planwire_client::wethod::types::Contact>>(json)
            }
            "listCustomFieldOptions" => {
                through::<Vec<planwire_client::wethod::types::CustomFieldOption>>(json)
            }
            "listCustomFields" => {
                through::<Vec<planwire_client::wethod::types::CustomField>>(json)
            }
            "listHolidayLocations" => {
                through::<Vec<planwire_client::wethod::types::HolidayLocation>>(json)
            }
            "listHolidays" => {
                through::<Vec<planwire_client::wethod::types::Holiday>>(json)
            }
            "listInvoiceContacts" => {
                through::<Vec<planwire_client::wethod::types::InvoiceContact>>(json)
            }
            "listInvoices" => {
                through::<Vec<planwire_client::wethod::types::Invoice>>(json)
            }
            "listJobOrderCategories" => {
                through::<Vec<planwire_client::wethod::types::JobOrderCategory>>(json)
            }
            "listJobOrderCategoryGroups" => {
                through::<
                    Vec<planwire_client::wethod::types::JobOrderCategoryGroup>,
                >(json)
            }
            "listJobTitles" => {
                through::<Vec<planwire_client::wethod::types::JobTitle>>(json)
            }
            "listLevels" => through::<Vec<planwire_client::wethod::types::Level>>(json),
            "listLocations" => {
                through::<Vec<planwire_client::wethod::types::Location>>(json)
            }
            "listPeopleAllocations" => {
                through::<Vec<planwire_client::wethod::types::PeopleAllocation>>(json)
            }
            "listPersonCapacities" => {
                through::<Vec<planwire_client::wethod::types::PersonCapacity>>(json)
            }
            "listPersonPayrolls" => {
                through::<Vec<planwire_client::wethod::types::PersonPayroll>>(json)
            }
            "listPersons" => through::<Vec<planwire_client::wethod::types::Person>>(json),
            "listPriceListLevels" => {
                through::<Vec<planwire_client::wethod::types::PriceListLevel>>(json)
            }
            "listPriceLists" => {
                through::<Vec<planwire_client::wethod::types::PriceList>>(json)
            }
            "listProductLevels" => {
                through::<Vec<planwire_client::wethod::types::ProductLevel>>(json)
            }
            "listProductionPlanStreams" => {
                through::<
                    Vec<planwire_client::wethod::types::ProductionPlanStream>,
                >(json)
            }
            "listProductionPlans" => {
                through::<Vec<planwire_client::wethod::types::ProductionPlan>>(json)
            }
            "listProductionStreams" => {
                through::<Vec<planwire_client::wethod::types::ProductionStream>>(json)
            }
            "listProductions" => {
                through::<Vec<planwire_client::wethod::types::Production>>(json)
            }
            "listProducts" => {
                through::<Vec<planwire_client::wethod::types::Product>>(json)
            }
            "listMetadata" => {
                through::<Vec<planwire_client::wethod::types::ProjectMetadata>>(json)
            }
            "listProjectPlanAreas" => {
                through::<Vec<planwire_client::wethod::types::ProjectPlanArea>>(json)
            }
            "listProjectPlanSubtaskAssignees" => {
                through::<
                    Vec<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>,
                >(json)
            }
            "listProjectPlanSubtasks" => {
                through::<Vec<planwire_client::wethod::types::ProjectPlanSubtask>>(json)
            }
            "listProjectPlanTaskAssignees" => {
                through::<
                    Vec<planwire_client::wethod::types::ProjectPlanTaskAssignee>,
                >(json)
            }
            "listProjectPlanTasks" => {
                through::<Vec<planwire_client::wethod::types::ProjectPlanTask>>(json)
            }
            "listProjectStages" => {
                through::<Vec<planwire_client::wethod::types::ProjectStage>>(json)
            }
            "listProjectStatusAreas" => {
                through::<Vec<planwire_client::wethod::types::ProjectStatusArea>>(json)
            }
            "listProjectStatuses" => {
                through::<Vec<planwire_client::wethod::types::ProjectStatus>>(json)
            }
            "listProjectTypes" => {
                through::<Vec<planwire_client::wethod::types::ProjectType>>(json)
            }
            "listProjects" => {
                through::<Vec<planwire_client::wethod::types::Project>>(json)
            }
            "listRoles" => through::<Vec<planwire_client::wethod::types::Role>>(json),
            "listStreamLeaders" => {
                through::<Vec<planwire_client::wethod::types::StreamLeader>>(json)
            }
            "listStreamMembers" => {
                through::<Vec<planwire_client::wethod::types::StreamMember>>(json)
            }
            "listStreams" => through::<Vec<planwire_client::wethod::types::Stream>>(json),
            "listTimesheetAreas" => {
                through::<Vec<planwire_client::wethod::types::TimesheetArea>>(json)
            }
            "listTimesheetLogs" => {
                through::<Vec<planwire_client::wethod::types::TimesheetLog>>(json)
            }
            "listTimesheetWhitelists" => {
                through::<Vec<planwire_client::wethod::types::TimesheetWhitelist>>(json)
            }
            "listTimesheets" => {
                through::<Vec<planwire_client::wethod::types::Timesheet>>(json)
            }
            "listAchTransfers" => {
                through::<planwire_client::piriod::types::AchTransferPage>(json)
            }
            "listAchAdjustments" => {
                through::<planwire_client::piriod::types::AchAdjustmentPage>(json)
            }
            "listAddons" => through::<planwire_client::piriod::types::AddonPage>(json),
            "listBanks" => through::<planwire_client::piriod::types::BankPage>(json),
            "listBoletos" => through::<planwire_client::piriod::types::BoletoPage>(json),
            "listCancellations" => {
                through::<planwire_client::piriod::types::CancellationPage>(json)
            }
            "listContacts" => {
                through::<planwire_client::piriod::types::ContactPage>(json)
            }
            "listCoupons" => through::<planwire_client::piriod::types::CouponPage>(json),
            "listCreditNotes" => {
                through::<planwire_client::piriod::types::CreditNotePage>(json)
            }
            "listCustomers" => {
                through::<planwire_client::piriod::types::CustomerPage>(json)
            }
            "listDebitNotes" => {
                through::<planwire_client::piriod::types::DebitNotePage>(json)
            }
            "listFrequencies" => {
                through::<planwire_client::piriod::types::FrequencyPage>(json)
            }
            "listGeneralsBanks" => {
                through::<planwire_client::piriod::types::GeneralBankPage>(json)
            }
            "listExchangeRates" => {
                through::<planwire_client::piriod::types::ExchangeRatePage>(json)
            }
            "listGeneralsCountries" => {
                through::<planwire_client::piriod::types::GeneralCountryPage>(json)
            }
            "listCurrencies" => {
                through::<planwire_client::piriod::types::CurrencyPage>(json)
            }
            "listDocumentTypes" => {
                through::<planwire_client::piriod::types::DocumentTypePage>(json)
            }
            "listGeneralsReferences" => {
                through::<planwire_client::piriod::types::GeneralReferencePage>(json)
            }
            "listStates" => {
                through::<planwire_client::piriod::types::GeneralStatePage>(json)
            }
            "listIntents" => through::<planwire_client::piriod::types::IntentPage>(json),
            "listInvoices" => {
                through::<planwire_client::piriod::types::InvoicePage>(json)
            }
            "listOrders" => through::<planwire_client::piriod::types::OrderPage>(json),
            "listOrgUnits" => {
                through::<planwire_client::piriod::types::OrgUnitPage>(json)
            }
            "listPaymentReceipts" => {
                through::<planwire_client::piriod::types::PaymentReceiptPage>(json)
            }
            "listPaymentLinks" => {
                through::<planwire_client::piriod::types::PaymentLinkPage>(json)
            }
            "listPayments" => {
                through::<planwire_client::piriod::types::PaymentPage>(json)
            }
            "listPlans" => through::<planwire_client::piriod::types::PlanPage>(json),
            "listProducts" => {
                through::<planwire_client::piriod::types::ProductPage>(json)
            }
            "listProviders" => {
                through::<planwire_client::piriod::types::ProviderPage>(json)
            }
            "listPurchases" => {
                through::<planwire_client::piriod::types::PurchasePage>(json)
            }
            "listPurchaseCreditNotes" => {
                through::<planwire_client::piriod::types::PurchaseCreditNotePage>(json)
            }
            "listRetentions" => {
                through::<planwire_client::piriod::types::RetentionPage>(json)
            }
            "listSources" => through::<planwire_client::piriod::types::SourcePage>(json),
            "listSubscriptions" => {
                through::<planwire_client::piriod::types::SubscriptionPage>(json)
            }
            "listSuppliers" => {
                through::<planwire_client::piriod::types::SupplierPage>(json)
            }
            "listUsages" => through::<planwire_client::piriod::types::UsagePage>(json),
            _ => return None,
        },
    )
}
fn through<T: serde::Serialize + serde::de::DeserializeOwned>(
    json: &Value,
) -> serde_json::Result<Value> {
    let read: T = serde_json::from_str(&json.to_string())?;
    serde_json::from_str(&serde_json::to_string(&read)?)
}
