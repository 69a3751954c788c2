// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use serde_json::Value;
/// Reads an operation's body into its type and writes it again; `None` where it has no type.
pub(crate) fn round_trip(
    api: &str,
    operation: &str,
    json: &Value,
) -> Option<serde_json::Result<Value>> {
    let through: fn(&Value) -> serde_json::Result<Value> = match (api, operation) {
        ("wethod", "getBudgetArea") => {
            through::<planwire_client::wethod::types::BudgetArea>
        }
        ("wethod", "updateBudgetArea") => {
            through::<planwire_client::wethod::types::BudgetArea>
        }
        ("wethod", "listBudgetAreas") => {
            through::<Vec<planwire_client::wethod::types::BudgetArea>>
        }
        ("wethod", "createBudgetArea") => {
            through::<planwire_client::wethod::types::BudgetArea>
        }
        ("wethod", "getBudgetDay") => {
            through::<planwire_client::wethod::types::BudgetDay>
        }
        ("wethod", "updateBudgetDay") => {
            through::<planwire_client::wethod::types::BudgetDay>
        }
        ("wethod", "listBudgetDays") => {
            through::<Vec<planwire_client::wethod::types::BudgetDay>>
        }
        ("wethod", "getBudgetJobTitle") => {
            through::<planwire_client::wethod::types::BudgetJobTitle>
        }
        ("wethod", "listBudgetJobTitles") => {
            through::<Vec<planwire_client::wethod::types::BudgetJobTitle>>
        }
        ("wethod", "getBudgetPriceListLevel") => {
            through::<planwire_client::wethod::types::BudgetPriceListLevel>
        }
        ("wethod", "listBudgetPriceListLevels") => {
            through::<Vec<planwire_client::wethod::types::BudgetPriceListLevel>>
        }
        ("wethod", "getBudgetTask") => {
            through::<planwire_client::wethod::types::BudgetTask>
        }
        ("wethod", "updateBudgetTask") => {
            through::<planwire_client::wethod::types::BudgetTask>
        }
        ("wethod", "listBudgetTasks") => {
            through::<Vec<planwire_client::wethod::types::BudgetTask>>
        }
        ("wethod", "createBudgetTask") => {
            through::<planwire_client::wethod::types::BudgetTask>
        }
        ("wethod", "getBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "updateBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "approveBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "draftBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "recallBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "rejectBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "setBaseline") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "submitBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "listBudgets") => {
            through::<Vec<planwire_client::wethod::types::Budget>>
        }
        ("wethod", "createBudget") => through::<planwire_client::wethod::types::Budget>,
        ("wethod", "getBusinessUnit") => {
            through::<planwire_client::wethod::types::BusinessUnit>
        }
        ("wethod", "listBusinessUnits") => {
            through::<Vec<planwire_client::wethod::types::BusinessUnit>>
        }
        ("wethod", "getCapacity") => through::<planwire_client::wethod::types::Capacity>,
        ("wethod", "listCapacities") => {
            through::<Vec<planwire_client::wethod::types::Capacity>>
        }
        ("wethod", "updateClient") => through::<planwire_client::wethod::types::Client>,
        ("wethod", "createClient") => through::<planwire_client::wethod::types::Client>,
        ("wethod", "getClient") => through::<planwire_client::wethod::types::Client>,
        ("wethod", "listClients") => {
            through::<Vec<planwire_client::wethod::types::Client>>
        }
        ("wethod", "updateContact") => through::<planwire_client::wethod::types::Contact>,
        ("wethod", "createContact") => through::<planwire_client::wethod::types::Contact>,
        ("wethod", "getContact") => through::<planwire_client::wethod::types::Contact>,
        ("wethod", "listContacts") => {
            through::<Vec<planwire_client::wethod::types::Contact>>
        }
        ("wethod", "getCustomFieldOption") => {
            through::<planwire_client::wethod::types::CustomFieldOption>
        }
        ("wethod", "updateCustomFieldOption") => {
            through::<planwire_client::wethod::types::CustomFieldOption>
        }
        ("wethod", "listCustomFieldOptions") => {
            through::<Vec<planwire_client::wethod::types::CustomFieldOption>>
        }
        ("wethod", "createCustomFieldOption") => {
            through::<planwire_client::wethod::types::CustomFieldOption>
        }
        ("wethod", "getCustomField") => {
            through::<planwire_client::wethod::types::CustomField>
        }
        ("wethod", "updateCustomField") => {
            through::<planwire_client::wethod::types::CustomField>
        }
        ("wethod", "archiveCustomField") => {
            through::<planwire_client::wethod::types::CustomField>
        }
        ("wethod", "unarchiveCustomField") => {
            through::<planwire_client::wethod::types::CustomField>
        }
        ("wethod", "listCustomFields") => {
            through::<Vec<planwire_client::wethod::types::CustomField>>
        }
        ("wethod", "createCustomField") => {
            through::<planwire_client::wethod::types::CustomField>
        }
        ("wethod", "attachLocationToHoliday") => {
            through::<planwire_client::wethod::types::HolidayLocation>
        }
        ("wethod", "listHolidayLocations") => {
            through::<Vec<planwire_client::wethod::types::HolidayLocation>>
        }
        ("wethod", "getHoliday") => through::<planwire_client::wethod::types::Holiday>,
        ("wethod", "updateHoliday") => through::<planwire_client::wethod::types::Holiday>,
        ("wethod", "listHolidays") => {
            through::<Vec<planwire_client::wethod::types::Holiday>>
        }
        ("wethod", "createHoliday") => through::<planwire_client::wethod::types::Holiday>,
        ("wethod", "getInvoiceContact") => {
            through::<planwire_client::wethod::types::InvoiceContact>
        }
        ("wethod", "listInvoiceContacts") => {
            through::<Vec<planwire_client::wethod::types::InvoiceContact>>
        }
        ("wethod", "getInvoice") => through::<planwire_client::wethod::types::Invoice>,
        ("wethod", "updateInvoice") => through::<planwire_client::wethod::types::Invoice>,
        ("wethod", "sendInvoice") => through::<planwire_client::wethod::types::Invoice>,
        ("wethod", "setPaidInvoice") => {
            through::<planwire_client::wethod::types::Invoice>
        }
        ("wethod", "setUnpaidInvoice") => {
            through::<planwire_client::wethod::types::Invoice>
        }
        ("wethod", "listInvoices") => {
            through::<Vec<planwire_client::wethod::types::Invoice>>
        }
        ("wethod", "createInvoice") => through::<planwire_client::wethod::types::Invoice>,
        ("wethod", "getJobOrderCategory") => {
            through::<planwire_client::wethod::types::JobOrderCategory>
        }
        ("wethod", "listJobOrderCategories") => {
            through::<Vec<planwire_client::wethod::types::JobOrderCategory>>
        }
        ("wethod", "getJobOrderCategoryGroup") => {
            through::<planwire_client::wethod::types::JobOrderCategoryGroup>
        }
        ("wethod", "listJobOrderCategoryGroups") => {
            through::<Vec<planwire_client::wethod::types::JobOrderCategoryGroup>>
        }
        ("wethod", "getJobTitle") => through::<planwire_client::wethod::types::JobTitle>,
        ("wethod", "listJobTitles") => {
            through::<Vec<planwire_client::wethod::types::JobTitle>>
        }
        ("wethod", "getLevel") => through::<planwire_client::wethod::types::Level>,
        ("wethod", "listLevels") => through::<Vec<planwire_client::wethod::types::Level>>,
        ("wethod", "getLocation") => through::<planwire_client::wethod::types::Location>,
        ("wethod", "updateLocation") => {
            through::<planwire_client::wethod::types::Location>
        }
        ("wethod", "listLocations") => {
            through::<Vec<planwire_client::wethod::types::Location>>
        }
        ("wethod", "createLocation") => {
            through::<planwire_client::wethod::types::Location>
        }
        ("wethod", "updatePeopleAllocation") => {
            through::<planwire_client::wethod::types::PeopleAllocation>
        }
        ("wethod", "listPeopleAllocations") => {
            through::<Vec<planwire_client::wethod::types::PeopleAllocation>>
        }
        ("wethod", "createPeopleAllocation") => {
            through::<planwire_client::wethod::types::PeopleAllocation>
        }
        ("wethod", "getPersonCapacity") => {
            through::<planwire_client::wethod::types::PersonCapacity>
        }
        ("wethod", "updatePersonCapacity") => {
            through::<planwire_client::wethod::types::PersonCapacity>
        }
        ("wethod", "listPersonCapacities") => {
            through::<Vec<planwire_client::wethod::types::PersonCapacity>>
        }
        ("wethod", "createPersonCapacity") => {
            through::<planwire_client::wethod::types::PersonCapacity>
        }
        ("wethod", "getPersonPayroll") => {
            through::<planwire_client::wethod::types::PersonPayroll>
        }
        ("wethod", "updatePersonPayroll") => {
            through::<planwire_client::wethod::types::PersonPayroll>
        }
        ("wethod", "listPersonPayrolls") => {
            through::<Vec<planwire_client::wethod::types::PersonPayroll>>
        }
        ("wethod", "createPersonPayroll") => {
            through::<planwire_client::wethod::types::PersonPayroll>
        }
        ("wethod", "getAuthenticatedPerson") => {
            through::<planwire_client::wethod::types::Person>
        }
        ("wethod", "getPerson") => through::<planwire_client::wethod::types::Person>,
        ("wethod", "updatePerson") => through::<planwire_client::wethod::types::Person>,
        ("wethod", "listPersons") => {
            through::<Vec<planwire_client::wethod::types::Person>>
        }
        ("wethod", "getPriceListLevel") => {
            through::<planwire_client::wethod::types::PriceListLevel>
        }
        ("wethod", "updatePriceListLevel") => {
            through::<planwire_client::wethod::types::PriceListLevel>
        }
        ("wethod", "listPriceListLevels") => {
            through::<Vec<planwire_client::wethod::types::PriceListLevel>>
        }
        ("wethod", "getPriceList") => {
            through::<planwire_client::wethod::types::PriceList>
        }
        ("wethod", "updatePriceList") => {
            through::<planwire_client::wethod::types::PriceList>
        }
        ("wethod", "listPriceLists") => {
            through::<Vec<planwire_client::wethod::types::PriceList>>
        }
        ("wethod", "createPriceList") => {
            through::<planwire_client::wethod::types::PriceList>
        }
        ("wethod", "getProductLevel") => {
            through::<planwire_client::wethod::types::ProductLevel>
        }
        ("wethod", "updateProductLevel") => {
            through::<planwire_client::wethod::types::ProductLevel>
        }
        ("wethod", "listProductLevels") => {
            through::<Vec<planwire_client::wethod::types::ProductLevel>>
        }
        ("wethod", "getProductionPlanStream") => {
            through::<planwire_client::wethod::types::ProductionPlanStream>
        }
        ("wethod", "listProductionPlanStreams") => {
            through::<Vec<planwire_client::wethod::types::ProductionPlanStream>>
        }
        ("wethod", "listProductionPlans") => {
            through::<Vec<planwire_client::wethod::types::ProductionPlan>>
        }
        ("wethod", "getProductionStream") => {
            through::<planwire_client::wethod::types::ProductionStream>
        }
        ("wethod", "listProductionStreams") => {
            through::<Vec<planwire_client::wethod::types::ProductionStream>>
        }
        ("wethod", "listProductions") => {
            through::<Vec<planwire_client::wethod::types::Production>>
        }
        ("wethod", "getProduct") => through::<planwire_client::wethod::types::Product>,
        ("wethod", "updateProduct") => through::<planwire_client::wethod::types::Product>,
        ("wethod", "listProducts") => {
            through::<Vec<planwire_client::wethod::types::Product>>
        }
        ("wethod", "createProduct") => through::<planwire_client::wethod::types::Product>,
        ("wethod", "getMetadata") => {
            through::<planwire_client::wethod::types::ProjectMetadata>
        }
        ("wethod", "updateMetadata") => {
            through::<planwire_client::wethod::types::ProjectMetadata>
        }
        ("wethod", "listMetadata") => {
            through::<Vec<planwire_client::wethod::types::ProjectMetadata>>
        }
        ("wethod", "createMetadata") => {
            through::<planwire_client::wethod::types::ProjectMetadata>
        }
        ("wethod", "getProjectPlanArea") => {
            through::<planwire_client::wethod::types::ProjectPlanArea>
        }
        ("wethod", "updateProjectPlanArea") => {
            through::<planwire_client::wethod::types::ProjectPlanArea>
        }
        ("wethod", "listProjectPlanAreas") => {
            through::<Vec<planwire_client::wethod::types::ProjectPlanArea>>
        }
        ("wethod", "createProjectPlanArea") => {
            through::<planwire_client::wethod::types::ProjectPlanArea>
        }
        ("wethod", "getProjectPlanSubtaskAssignee") => {
            through::<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>
        }
        ("wethod", "updateProjectPlanSubtaskAssignee") => {
            through::<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>
        }
        ("wethod", "listProjectPlanSubtaskAssignees") => {
            through::<Vec<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>>
        }
        ("wethod", "createProjectPlanSubtaskAssignee") => {
            through::<planwire_client::wethod::types::ProjectPlanSubtaskAssignee>
        }
        ("wethod", "getProjectPlanSubtask") => {
            through::<planwire_client::wethod::types::ProjectPlanSubtask>
        }
        ("wethod", "updateProjectPlanSubtask") => {
            through::<planwire_client::wethod::types::ProjectPlanSubtask>
        }
        ("wethod", "listProjectPlanSubtasks") => {
            through::<Vec<planwire_client::wethod::types::ProjectPlanSubtask>>
        }
        ("wethod", "createProjectPlanSubtask") => {
            through::<planwire_client::wethod::types::ProjectPlanSubtask>
        }
        ("wethod", "getProjectPlanTaskAssignee") => {
            through::<planwire_client::wethod::types::ProjectPlanTaskAssignee>
        }
        ("wethod", "updateProjectPlanTaskAssignee") => {
            through::<planwire_client::wethod::types::ProjectPlanTaskAssignee>
        }
        ("wethod", "listProjectPlanTaskAssignees") => {
            through::<Vec<planwire_client::wethod::types::ProjectPlanTaskAssignee>>
        }
        ("wethod", "createProjectPlanTaskAssignee") => {
            through::<planwire_client::wethod::types::ProjectPlanTaskAssignee>
        }
        ("wethod", "getProjectPlanTask") => {
            through::<planwire_client::wethod::types::ProjectPlanTask>
        }
        ("wethod", "updateProjectPlanTask") => {
            through::<planwire_client::wethod::types::ProjectPlanTask>
        }
        ("wethod", "listProjectPlanTasks") => {
            through::<Vec<planwire_client::wethod::types::ProjectPlanTask>>
        }
        ("wethod", "createProjectPlanTask") => {
            through::<planwire_client::wethod::types::ProjectPlanTask>
        }
        ("wethod", "listProjectStages") => {
            through::<Vec<planwire_client::wethod::types::ProjectStage>>
        }
        ("wethod", "listProjectStatusAreas") => {
            through::<Vec<planwire_client::wethod::types::ProjectStatusArea>>
        }
        ("wethod", "getProjectStatus") => {
            through::<planwire_client::wethod::types::ProjectStatus>
        }
        ("wethod", "updateProjectStatus") => {
            through::<planwire_client::wethod::types::ProjectStatus>
        }
        ("wethod", "listProjectStatuses") => {
            through::<Vec<planwire_client::wethod::types::ProjectStatus>>
        }
        ("wethod", "createProjectStatus") => {
            through::<planwire_client::wethod::types::ProjectStatus>
        }
        ("wethod", "getProjectType") => {
            through::<planwire_client::wethod::types::ProjectType>
        }
        ("wethod", "listProjectTypes") => {
            through::<Vec<planwire_client::wethod::types::ProjectType>>
        }
        ("wethod", "getProject") => through::<planwire_client::wethod::types::Project>,
        ("wethod", "updateProject") => through::<planwire_client::wethod::types::Project>,
        ("wethod", "archiveProject") => {
            through::<planwire_client::wethod::types::Project>
        }
        ("wethod", "unarchiveProject") => {
            through::<planwire_client::wethod::types::Project>
        }
        ("wethod", "listProjects") => {
            through::<Vec<planwire_client::wethod::types::Project>>
        }
        ("wethod", "createProject") => through::<planwire_client::wethod::types::Project>,
        ("wethod", "getRole") => through::<planwire_client::wethod::types::Role>,
        ("wethod", "listRoles") => through::<Vec<planwire_client::wethod::types::Role>>,
        ("wethod", "getStream") => through::<planwire_client::wethod::types::Stream>,
        ("wethod", "updateStream") => through::<planwire_client::wethod::types::Stream>,
        ("wethod", "archiveStream") => through::<planwire_client::wethod::types::Stream>,
        ("wethod", "unarchiveStream") => {
            through::<planwire_client::wethod::types::Stream>
        }
        ("wethod", "attachLeaderToStream") => {
            through::<planwire_client::wethod::types::StreamLeader>
        }
        ("wethod", "listStreamLeaders") => {
            through::<Vec<planwire_client::wethod::types::StreamLeader>>
        }
        ("wethod", "attachMemberToStream") => {
            through::<planwire_client::wethod::types::StreamMember>
        }
        ("wethod", "listStreamMembers") => {
            through::<Vec<planwire_client::wethod::types::StreamMember>>
        }
        ("wethod", "listStreams") => {
            through::<Vec<planwire_client::wethod::types::Stream>>
        }
        ("wethod", "createStream") => through::<planwire_client::wethod::types::Stream>,
        ("wethod", "listTimesheetAreas") => {
            through::<Vec<planwire_client::wethod::types::TimesheetArea>>
        }
        ("wethod", "getTimesheetLog") => {
            through::<planwire_client::wethod::types::TimesheetLog>
        }
        ("wethod", "listTimesheetLogs") => {
            through::<Vec<planwire_client::wethod::types::TimesheetLog>>
        }
        ("wethod", "getTimesheetWhitelist") => {
            through::<planwire_client::wethod::types::TimesheetWhitelist>
        }
        ("wethod", "listTimesheetWhitelists") => {
            through::<Vec<planwire_client::wethod::types::TimesheetWhitelist>>
        }
        ("wethod", "createTimesheetWhitelist") => {
            through::<planwire_client::wethod::types::TimesheetWhitelist>
        }
        ("wethod", "updateTimesheet") => {
            through::<planwire_client::wethod::types::Timesheet>
        }
        ("wethod", "listTimesheets") => {
            through::<Vec<planwire_client::wethod::types::Timesheet>>
        }
        ("wethod", "createTimesheet") => {
            through::<planwire_client::wethod::types::Timesheet>
        }
        ("piriod", "listAchTransfers") => {
            through::<planwire_client::piriod::types::AchTransferPage>
        }
        ("piriod", "createAchTransfer") => {
            through::<planwire_client::piriod::types::AchTransfer>
        }
        ("piriod", "listAchAdjustments") => {
            through::<planwire_client::piriod::types::AchAdjustmentPage>
        }
        ("piriod", "createAchAdjustment") => {
            through::<planwire_client::piriod::types::AchAdjustment>
        }
        ("piriod", "retrieveAchTransfer") => {
            through::<planwire_client::piriod::types::AchTransfer>
        }
        ("piriod", "partialUpdateAchTransfer") => {
            through::<planwire_client::piriod::types::AchTransfer>
        }
        ("piriod", "listAddons") => through::<planwire_client::piriod::types::AddonPage>,
        ("piriod", "createAddon") => through::<planwire_client::piriod::types::Addon>,
        ("piriod", "retrieveAddon") => through::<planwire_client::piriod::types::Addon>,
        ("piriod", "partialUpdateAddon") => {
            through::<planwire_client::piriod::types::Addon>
        }
        ("piriod", "listBanks") => through::<planwire_client::piriod::types::BankPage>,
        ("piriod", "createBank") => through::<planwire_client::piriod::types::Bank>,
        ("piriod", "partialUpdateBank") => {
            through::<planwire_client::piriod::types::Bank>
        }
        ("piriod", "listBoletos") => {
            through::<planwire_client::piriod::types::BoletoPage>
        }
        ("piriod", "createBoleto") => through::<planwire_client::piriod::types::Boleto>,
        ("piriod", "retrieveBoleto") => through::<planwire_client::piriod::types::Boleto>,
        ("piriod", "partialUpdateBoleto") => {
            through::<planwire_client::piriod::types::Boleto>
        }
        ("piriod", "listCancellations") => {
            through::<planwire_client::piriod::types::CancellationPage>
        }
        ("piriod", "createCancellation") => {
            through::<planwire_client::piriod::types::Cancellation>
        }
        ("piriod", "retrieveCancellation") => {
            through::<planwire_client::piriod::types::Cancellation>
        }
        ("piriod", "listContacts") => {
            through::<planwire_client::piriod::types::ContactPage>
        }
        ("piriod", "createContact") => through::<planwire_client::piriod::types::Contact>,
        ("piriod", "retrieveContact") => {
            through::<planwire_client::piriod::types::Contact>
        }
        ("piriod", "partialUpdateContact") => {
            through::<planwire_client::piriod::types::Contact>
        }
        ("piriod", "listCoupons") => {
            through::<planwire_client::piriod::types::CouponPage>
        }
        ("piriod", "createCoupon") => through::<planwire_client::piriod::types::Coupon>,
        ("piriod", "retrieveCoupon") => through::<planwire_client::piriod::types::Coupon>,
        ("piriod", "partialUpdateCoupon") => {
            through::<planwire_client::piriod::types::Coupon>
        }
        ("piriod", "listCreditNotes") => {
            through::<planwire_client::piriod::types::CreditNotePage>
        }
        ("piriod", "createCreditNote") => {
            through::<planwire_client::piriod::types::CreditNote>
        }
        ("piriod", "retrieveCreditNote") => {
            through::<planwire_client::piriod::types::CreditNote>
        }
        ("piriod", "partialUpdateCreditNote") => {
            through::<planwire_client::piriod::types::CreditNote>
        }
        ("piriod", "finalizeCreditNote") => {
            through::<planwire_client::piriod::types::CreditNote>
        }
        ("piriod", "listCustomers") => {
            through::<planwire_client::piriod::types::CustomerPage>
        }
        ("piriod", "createCustomer") => {
            through::<planwire_client::piriod::types::Customer>
        }
        ("piriod", "retrieveCustomer") => {
            through::<planwire_client::piriod::types::Customer>
        }
        ("piriod", "partialUpdateCustomer") => {
            through::<planwire_client::piriod::types::Customer>
        }
        ("piriod", "listDebitNotes") => {
            through::<planwire_client::piriod::types::DebitNotePage>
        }
        ("piriod", "createDebitNote") => {
            through::<planwire_client::piriod::types::DebitNote>
        }
        ("piriod", "retrieveDebitNote") => {
            through::<planwire_client::piriod::types::DebitNote>
        }
        ("piriod", "partialUpdateDebitNote") => {
            through::<planwire_client::piriod::types::DebitNote>
        }
        ("piriod", "listFrequencies") => {
            through::<planwire_client::piriod::types::FrequencyPage>
        }
        ("piriod", "listGeneralsBanks") => {
            through::<planwire_client::piriod::types::GeneralBankPage>
        }
        ("piriod", "listExchangeRates") => {
            through::<planwire_client::piriod::types::ExchangeRatePage>
        }
        ("piriod", "listGeneralsCountries") => {
            through::<planwire_client::piriod::types::GeneralCountryPage>
        }
        ("piriod", "listCurrencies") => {
            through::<planwire_client::piriod::types::CurrencyPage>
        }
        ("piriod", "listDocumentTypes") => {
            through::<planwire_client::piriod::types::DocumentTypePage>
        }
        ("piriod", "listGeneralsReferences") => {
            through::<planwire_client::piriod::types::GeneralReferencePage>
        }
        ("piriod", "listStates") => {
            through::<planwire_client::piriod::types::GeneralStatePage>
        }
        ("piriod", "listIntents") => {
            through::<planwire_client::piriod::types::IntentPage>
        }
        ("piriod", "listInvoices") => {
            through::<planwire_client::piriod::types::InvoicePage>
        }
        ("piriod", "createInvoice") => through::<planwire_client::piriod::types::Invoice>,
        ("piriod", "retrieveInvoice") => {
            through::<planwire_client::piriod::types::Invoice>
        }
        ("piriod", "partialUpdateInvoice") => {
            through::<planwire_client::piriod::types::Invoice>
        }
        ("piriod", "listOrders") => through::<planwire_client::piriod::types::OrderPage>,
        ("piriod", "createOrder") => through::<planwire_client::piriod::types::Order>,
        ("piriod", "retrieveOrder") => through::<planwire_client::piriod::types::Order>,
        ("piriod", "partialUpdateOrder") => {
            through::<planwire_client::piriod::types::Order>
        }
        ("piriod", "finalizeOrder") => through::<planwire_client::piriod::types::Order>,
        ("piriod", "listOrgUnits") => {
            through::<planwire_client::piriod::types::OrgUnitPage>
        }
        ("piriod", "createOrgUnit") => through::<planwire_client::piriod::types::OrgUnit>,
        ("piriod", "retrieveOrgUnit") => {
            through::<planwire_client::piriod::types::OrgUnit>
        }
        ("piriod", "partialUpdateOrgUnit") => {
            through::<planwire_client::piriod::types::OrgUnit>
        }
        ("piriod", "listPaymentReceipts") => {
            through::<planwire_client::piriod::types::PaymentReceiptPage>
        }
        ("piriod", "createPaymentReceipt") => {
            through::<planwire_client::piriod::types::PaymentReceipt>
        }
        ("piriod", "retrievePaymentReceipt") => {
            through::<planwire_client::piriod::types::PaymentReceipt>
        }
        ("piriod", "partialUpdatePaymentReceipt") => {
            through::<planwire_client::piriod::types::PaymentReceipt>
        }
        ("piriod", "finalizePaymentReceipt") => {
            through::<planwire_client::piriod::types::PaymentReceipt>
        }
        ("piriod", "listPaymentLinks") => {
            through::<planwire_client::piriod::types::PaymentLinkPage>
        }
        ("piriod", "createPaymentLink") => {
            through::<planwire_client::piriod::types::PaymentLink>
        }
        ("piriod", "retrievePaymentLink") => {
            through::<planwire_client::piriod::types::PaymentLink>
        }
        ("piriod", "partialUpdatePaymentLink") => {
            through::<planwire_client::piriod::types::PaymentLink>
        }
        ("piriod", "listPayments") => {
            through::<planwire_client::piriod::types::PaymentPage>
        }
        ("piriod", "createPayment") => through::<planwire_client::piriod::types::Payment>,
        ("piriod", "retrievePayment") => {
            through::<planwire_client::piriod::types::Payment>
        }
        ("piriod", "partialUpdatePayment") => {
            through::<planwire_client::piriod::types::Payment>
        }
        ("piriod", "authorizePaymentPublishable") => {
            through::<planwire_client::piriod::types::Payment>
        }
        ("piriod", "listPlans") => through::<planwire_client::piriod::types::PlanPage>,
        ("piriod", "createPlan") => through::<planwire_client::piriod::types::Plan>,
        ("piriod", "retrievePlan") => through::<planwire_client::piriod::types::Plan>,
        ("piriod", "partialUpdatePlan") => {
            through::<planwire_client::piriod::types::Plan>
        }
        ("piriod", "listProducts") => {
            through::<planwire_client::piriod::types::ProductPage>
        }
        ("piriod", "createProduct") => through::<planwire_client::piriod::types::Product>,
        ("piriod", "retrieveProduct") => {
            through::<planwire_client::piriod::types::Product>
        }
        ("piriod", "partialUpdateProduct") => {
            through::<planwire_client::piriod::types::Product>
        }
        ("piriod", "listProviders") => {
            through::<planwire_client::piriod::types::ProviderPage>
        }
        ("piriod", "retrieveProvider") => {
            through::<planwire_client::piriod::types::Provider>
        }
        ("piriod", "listPurchases") => {
            through::<planwire_client::piriod::types::PurchasePage>
        }
        ("piriod", "createPurchase") => {
            through::<planwire_client::piriod::types::Purchase>
        }
        ("piriod", "listPurchaseCreditNotes") => {
            through::<planwire_client::piriod::types::PurchaseCreditNotePage>
        }
        ("piriod", "createPurchaseCreditNote") => {
            through::<planwire_client::piriod::types::PurchaseCreditNote>
        }
        ("piriod", "retrievePurchaseCreditNote") => {
            through::<planwire_client::piriod::types::PurchaseCreditNote>
        }
        ("piriod", "partialUpdatePurchaseCreditNote") => {
            through::<planwire_client::piriod::types::PurchaseCreditNote>
        }
        ("piriod", "finalizePurchaseCreditNote") => {
            through::<planwire_client::piriod::types::PurchaseCreditNote>
        }
        ("piriod", "retrievePurchase") => {
            through::<planwire_client::piriod::types::Purchase>
        }
        ("piriod", "partialUpdatePurchase") => {
            through::<planwire_client::piriod::types::Purchase>
        }
        ("piriod", "finalizePurchase") => {
            through::<planwire_client::piriod::types::Purchase>
        }
        ("piriod", "createRefund") => through::<planwire_client::piriod::types::Refund>,
        ("piriod", "listReminderMessages") => {
            through::<Vec<planwire_client::piriod::types::ReminderMessage>>
        }
        ("piriod", "createReminderMessage") => {
            through::<planwire_client::piriod::types::ReminderMessage>
        }
        ("piriod", "listRetentions") => {
            through::<planwire_client::piriod::types::RetentionPage>
        }
        ("piriod", "createRetention") => {
            through::<planwire_client::piriod::types::Retention>
        }
        ("piriod", "retrieveRetention") => {
            through::<planwire_client::piriod::types::Retention>
        }
        ("piriod", "partialUpdateRetention") => {
            through::<planwire_client::piriod::types::Retention>
        }
        ("piriod", "finalizeRetention") => {
            through::<planwire_client::piriod::types::Retention>
        }
        ("piriod", "listSources") => {
            through::<planwire_client::piriod::types::SourcePage>
        }
        ("piriod", "createSourcePublishable") => {
            through::<planwire_client::piriod::types::Source>
        }
        ("piriod", "retrieveSource") => through::<planwire_client::piriod::types::Source>,
        ("piriod", "listSubscriptions") => {
            through::<planwire_client::piriod::types::SubscriptionPage>
        }
        ("piriod", "createSubscription") => {
            through::<planwire_client::piriod::types::Subscription>
        }
        ("piriod", "retrieveSubscription") => {
            through::<planwire_client::piriod::types::Subscription>
        }
        ("piriod", "partialUpdateSubscription") => {
            through::<planwire_client::piriod::types::Subscription>
        }
        ("piriod", "pauseSubscription") => {
            through::<planwire_client::piriod::types::Subscription>
        }
        ("piriod", "resumeSubscription") => {
            through::<planwire_client::piriod::types::Subscription>
        }
        ("piriod", "listSuppliers") => {
            through::<planwire_client::piriod::types::SupplierPage>
        }
        ("piriod", "createSupplier") => {
            through::<planwire_client::piriod::types::Supplier>
        }
        ("piriod", "retrieveSupplier") => {
            through::<planwire_client::piriod::types::Supplier>
        }
        ("piriod", "partialUpdateSupplier") => {
            through::<planwire_client::piriod::types::Supplier>
        }
        ("piriod", "listUsages") => through::<planwire_client::piriod::types::UsagePage>,
        ("piriod", "recordUsage") => through::<planwire_client::piriod::types::Usage>,
        _ => return None,
    };
    Some(through(json))
}
fn through<T: serde::Serialize + serde::de::DeserializeOwned>(
    json: &Value,
) -> serde_json::Result<Value> {
    let read: T = serde_json::from_str(&json.to_string())?;
    serde_json::from_str(&serde_json::to_string(&read)?)
}
