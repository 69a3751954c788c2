// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.
// The bundle it was made from: sha256:4f4a5963679b7cf0.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The details of an approval.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApproveBudget {
        ///A message from the approver.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///One version of a project's economic plan.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Budget {
        ///When the budget was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The ISO 4217 code of the budget's own currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The final net price, in the company's currency.
        pub final_net_price: crate::Decimal,
        ///The final net price in the budget's own `currency`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price_currency: ::std::option::Option<crate::Decimal>,
        /// The identifier of a budget.
        pub id: crate::wethod::identifiers::BudgetId,
        ///True if this version is the baseline that the others are compared with.
        pub is_baseline: bool,
        ///True if the budget has its own currency.
        pub is_currency_enabled: bool,
        ///The author's notes; can be empty.
        pub notes: ::std::string::String,
        /// The identifier of a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        /// The identifier of a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        /// The approval status of a budget.
        pub status: crate::wethod::enums::BudgetStatus,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///The total cost, in the company's currency.
        pub total_cost: crate::Decimal,
        ///The budgeted work, in days.
        pub total_days: crate::Decimal,
        ///The external cost, in the company's currency.
        pub total_external_cost: crate::Decimal,
        ///The total price, in the company's currency.
        pub total_price: crate::Decimal,
        ///When the budget last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The version number within the project.
        pub version: i64,
    }
    ///A part of a budget, which contains tasks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetArea {
        /// The identifier of a budget.
        pub budget_id: crate::wethod::identifiers::BudgetId,
        ///When the area was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The identifier of an area of a budget.
        pub id: crate::wethod::identifiers::BudgetAreaId,
        ///True if the area is enabled.
        pub is_enabled: bool,
        ///The name of the area.
        pub name: ::std::string::String,
        /// The identifier of a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///The cost of the area, in the company's currency.
        pub total_cost: crate::Decimal,
        ///The work that is budgeted for the area, in days.
        pub total_days: crate::Decimal,
        ///The external cost of the area, in the company's currency.
        pub total_external_cost: crate::Decimal,
        ///The price of the area, in the company's currency.
        pub total_price: crate::Decimal,
        /// The type of work or cost of an area.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::BudgetAreaType,
        ///When the area last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The days that a task of a budget needs of one level or job title.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetDay {
        /// The identifier of a job title in a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_job_title_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetJobTitleId,
        >,
        /// The identifier of a level of a price list in a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_price_list_level_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetPriceListLevelId,
        >,
        /// The identifier of a task of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_task_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetTaskId,
        >,
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The budgeted work, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days: ::std::option::Option<crate::Decimal>,
        /// The identifier of an entry of budgeted days.
        pub id: crate::wethod::identifiers::BudgetDayId,
        ///A second identifier, a string. Undocumented: its purpose.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<::std::string::String>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A job title as used in a budget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetJobTitle {
        /// The identifier of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_id: ::std::option::Option<crate::wethod::identifiers::BudgetId>,
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a job title in a budget.
        pub id: crate::wethod::identifiers::BudgetJobTitleId,
        /// The identifier of a job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title_id: ::std::option::Option<crate::wethod::identifiers::JobTitleId>,
        ///The name of the job title in the budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title_name: ::std::option::Option<::std::string::String>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A level of a price list as used in a budget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetPriceListLevel {
        /// The identifier of a budget.
        pub budget_id: crate::wethod::identifiers::BudgetId,
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The identifier of a level of a price list in a budget.
        pub id: crate::wethod::identifiers::BudgetPriceListLevelId,
        ///The code of the level in the budget.
        pub level_code: ::std::string::String,
        ///The cost of the level's work in the budget. Undocumented: the unit of work.
        pub level_cost: crate::Decimal,
        /// The identifier of a level, the seniority of a person.
        pub level_id: crate::wethod::identifiers::LevelId,
        ///The name of the level in the budget.
        pub level_name: ::std::string::String,
        ///The price of the level's work in the budget. Undocumented: the unit of work.
        pub level_price: crate::Decimal,
        /// The identifier of a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///One line of a budget, such as a piece of work, an expense or a product.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BudgetTask {
        /// The identifier of an area of a budget.
        pub budget_area_id: crate::wethod::identifiers::BudgetAreaId,
        ///When the task was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The code of the task's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The external cost. Undocumented: whether it is in `currency`.
        pub external_cost: crate::Decimal,
        /// The identifier of a task of a budget.
        pub id: crate::wethod::identifiers::BudgetTaskId,
        ///True if the task has been deleted.
        pub is_deleted: bool,
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        pub markup: i64,
        ///The name of the task.
        pub name: ::std::string::String,
        ///The author's notes.
        pub notes: ::std::string::String,
        /// The identifier of a product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<crate::wethod::identifiers::ProductId>,
        ///The quantity, if the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT. Undocumented: the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The total cost of the task.
        pub total_cost: crate::Decimal,
        ///The budgeted work of the task, in days.
        pub total_days: crate::Decimal,
        ///The total price of the task.
        pub total_price: crate::Decimal,
        /// The type of a task in its budget.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::BudgetTaskType,
        ///A second identifier, a string. Undocumented: its purpose.
        pub uid: ::std::string::String,
        ///When the task last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///A part of the company that people and projects belong to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BusinessUnit {
        ///When the business unit was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a business unit.
        pub id: crate::wethod::identifiers::BusinessUnitId,
        ///The name of the business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the business unit last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A working week: how long people work on each of its days.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Capacity {
        ///When the capacity was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the capacity was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the capacity was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The working time of a Friday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub friday_minutes: ::std::option::Option<i64>,
        /// The identifier of a capacity, the hours of a working week.
        pub id: crate::wethod::identifiers::CapacityId,
        ///True if it is the default capacity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The working time of a Monday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub monday_minutes: ::std::option::Option<i64>,
        ///The name of the capacity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The working time of a Saturday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub saturday_minutes: ::std::option::Option<i64>,
        ///The working time of a Sunday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sunday_minutes: ::std::option::Option<i64>,
        ///The working time of a Thursday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thursday_minutes: ::std::option::Option<i64>,
        ///The working time of a Tuesday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tuesday_minutes: ::std::option::Option<i64>,
        ///When the capacity last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The working time of a Wednesday, in minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub wednesday_minutes: ::std::option::Option<i64>,
    }
    ///A company or person that projects are done for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Client {
        ///A short form of the client's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub acronym: ::std::option::Option<::std::string::String>,
        ///The email address of the client's administration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub administration_email: ::std::option::Option<::std::string::String>,
        /// The identifier of a bank account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bank_account_id: ::std::option::Option<
            crate::wethod::identifiers::BankAccountId,
        >,
        ///The client's number in the company register.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_registration_number: ::std::option::Option<::std::string::String>,
        ///The name of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_name: ::std::option::Option<::std::string::String>,
        ///The country of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///When the client was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the client was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The description of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The email address of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The client's identifiers in other systems; included with `include=externalIdentifiers`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_identifiers: ::std::option::Option<
            ::std::vec::Vec<ExternalClientIdentifier>,
        >,
        ///Undocumented: the meaning.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_company: ::std::option::Option<i64>,
        /// The identifier of a group of clients.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_id: ::std::option::Option<crate::wethod::identifiers::ClientGroupId>,
        /// The identifier of a client.
        pub id: crate::wethod::identifiers::ClientId,
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_code: ::std::option::Option<::std::string::String>,
        ///The day of the declaration of intent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The client's legal name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub legal_name: ::std::option::Option<::std::string::String>,
        ///The URL of the client's LinkedIn page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The company's notes about the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The client's terms of payment, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_condition: ::std::option::Option<::std::string::String>,
        /// The identifier of a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        ///The client's certified email address, the Italian PEC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pec: ::std::option::Option<::std::string::String>,
        ///The telephone number of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///The client's address in SDI, the Italian exchange for electronic invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sdi_code: ::std::option::Option<::std::string::String>,
        ///The street of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub street: ::std::option::Option<::std::string::String>,
        ///The client's reference at the tax authorities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_reference: ::std::option::Option<::std::string::String>,
        ///The town of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub town: ::std::option::Option<::std::string::String>,
        ///When the client last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The client's VAT number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat: ::std::option::Option<::std::string::String>,
        /// The identifier of a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
        ///The URL of the client's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///A person at a client.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        /// The identifier of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///When the contact was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The description of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The email address of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The identifier of a contact of a client.
        pub id: crate::wethod::identifiers::ContactId,
        ///The URL of the contact's LinkedIn page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The company's notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The contact's role at the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        ///The family name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
        ///The telephone number of the contact, as a string or a number: the sources disagree.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub telephone: ::std::option::Option<::serde_json::Value>,
        ///When the contact last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The fields of a new budget.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBudget {
        ///The final net price, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price: ::std::option::Option<crate::Decimal>,
        ///The author's notes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        /// The template that the budget starts from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetTemplateId,
        >,
    }
    ///The fields of a new area.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBudgetArea {
        /// The identifier of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_id: ::std::option::Option<crate::wethod::identifiers::BudgetId>,
        ///The name of the area.
        pub name: ::std::string::String,
    }
    ///The fields of a new task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBudgetTask {
        /// The identifier of an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///The code of the task's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The external cost. Undocumented: the type; the task has a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost: ::std::option::Option<::serde_json::Value>,
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub markup: ::std::option::Option<i64>,
        ///The name of the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The author's notes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The quantity, if the type has one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
    }
    ///The fields of a new client.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateClient {
        ///A short form of the client's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub acronym: ::std::option::Option<::std::string::String>,
        ///The email address of the client's administration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub administration_email: ::std::option::Option<::std::string::String>,
        /// The identifier of a bank account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bank_account_id: ::std::option::Option<
            crate::wethod::identifiers::BankAccountId,
        >,
        ///The client's number in the company register.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_registration_number: ::std::option::Option<::std::string::String>,
        ///The name of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_name: ::std::option::Option<::std::string::String>,
        ///The country of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///The description of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The email address of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The identifier of a group of clients.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_id: ::std::option::Option<crate::wethod::identifiers::ClientGroupId>,
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_code: ::std::option::Option<::std::string::String>,
        ///The day of the declaration of intent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The client's legal name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub legal_name: ::std::option::Option<::std::string::String>,
        ///The URL of the client's LinkedIn page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The company's notes about the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The client's terms of payment, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_condition: ::std::option::Option<::std::string::String>,
        /// The identifier of a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        ///The client's certified email address, the Italian PEC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pec: ::std::option::Option<::std::string::String>,
        ///The telephone number of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///The client's address in SDI, the Italian exchange for electronic invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sdi_code: ::std::option::Option<::std::string::String>,
        ///The street of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub street: ::std::option::Option<::std::string::String>,
        ///The client's reference at the tax authorities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_reference: ::std::option::Option<::std::string::String>,
        ///The town of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub town: ::std::option::Option<::std::string::String>,
        ///The client's VAT number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat: ::std::option::Option<::std::string::String>,
        /// The identifier of a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
        ///The URL of the client's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new contact.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateContact {
        /// The identifier of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The description of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The email address of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The URL of the contact's LinkedIn page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The company's notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The contact's role at the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        ///The family name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new custom field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCustomField {
        ///The purpose of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The kind of record that has the custom field.
        pub domain: crate::wethod::enums::CustomFieldDomain,
        ///The name of the field.
        pub name: ::std::string::String,
        ///True if the field must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub required: ::std::option::Option<bool>,
        ///The sort position of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
        /// The type of a new custom field.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::CreateCustomFieldType,
    }
    ///An option to add to a custom field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCustomFieldOption {
        /// The color that shows an option, in hexadecimal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<crate::wethod::enums::CustomFieldOptionColor>,
        /// The identifier of a custom field.
        pub custom_field_id: crate::wethod::identifiers::CustomFieldId,
        ///The name of the option.
        pub name: ::std::string::String,
        ///The sort position of the option.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
    }
    ///The fields of a new holiday.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateHoliday {
        ///The date of a holiday that does not repeat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exact_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The name of the holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if the holiday repeats every year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating: ::std::option::Option<bool>,
        ///The day of the month of a repeating holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_day: ::std::option::Option<i64>,
        ///The month of a repeating holiday, from 1 for January.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_month: ::std::option::Option<i64>,
    }
    ///The fields of a new invoice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInvoice {
        ///The identifier of the area of the budget that the invoice is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_uid: ::std::option::Option<::std::string::String>,
        ///The exchange rate of the amount. Undocumented: the currencies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exchange_rate: ::std::option::Option<crate::Decimal>,
        ///The number of the invoice in the company's books.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_number: ::std::option::Option<::std::string::String>,
        ///The issue date.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issue_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The author's notes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The purchase order of the client that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        ///The amount of the invoice. Undocumented: the currency, and whether tax is included.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        /// The identifier of a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
    }
    ///The fields of a new location.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateLocation {
        ///True if it becomes the default location of people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<bool>,
        ///The name of the location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new allocation: person, project, day and hours.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePeopleAllocation {
        ///The day to plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The planned work of the day, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
        /// The identifier of a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
    }
    ///The fields of a new capacity: person, capacity and first day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePersonCapacity {
        /// The identifier of a capacity, the hours of a working week.
        pub capacity_id: crate::wethod::identifiers::CapacityId,
        /// The identifier of a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        ///The first day of the capacity.
        pub starts_at: ::chrono::naive::NaiveDate,
    }
    ///The fields of a new payroll.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePersonPayroll {
        /// The identifier of a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        ///The annual cost. Undocumented: the currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost: ::std::option::Option<crate::Decimal>,
        ///The first month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /// The identifier of a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taxes: ::std::option::Option<i64>,
        ///The last month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new price list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePriceList {
        ///The first day on which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last day on which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The client of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The purpose of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///True if it is the default price list of its client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default_for_client: ::std::option::Option<bool>,
        ///The name of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if it follows the company's default price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_with_company_default: ::std::option::Option<bool>,
    }
    ///The fields of a new product.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProduct {
        ///The first day on which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last day on which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The description of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The external cost of the product, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost: ::std::option::Option<crate::Decimal>,
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub markup: ::std::option::Option<i64>,
        ///The name of the product.
        pub name: ::std::string::String,
        ///The price of the product, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a new project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProject {
        /// The identifier of the person who is the account of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        /// The identifier of a contact of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_contact_id: ::std::option::Option<
            crate::wethod::identifiers::ContactId,
        >,
        /// The identifier of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The day on which the project is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The duration of the project, in months.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        ///The share of external costs in the value, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost_percentage: ::std::option::Option<i64>,
        ///The job order of the project, as the company writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order: ::std::option::Option<::std::string::String>,
        /// The identifier of a category of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderCategoryId,
        >,
        ///The name of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of the project manager.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pm_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The probability of winning the project, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub probability: ::std::option::Option<i64>,
        /// The identifier of a type of projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_type_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectTypeId,
        >,
        ///The purchase order of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        ///The day on which the project was signed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The first day of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The value of the project, in thousands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The fields of a new metadata field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectMetadata {
        ///True if each project must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_required: ::std::option::Option<bool>,
        ///The name of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///The allowed values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    ///The fields of a new area.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectPlanArea {
        ///The name of the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
    }
    ///The fields of a new subtask.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectPlanSubtask {
        ///The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<::std::string::String>,
        /// The identifier of the subtask that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        ///The day on which work on the subtask ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The name of the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Notes about the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the subtask begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new assignment. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct CreateProjectPlanSubtaskAssignee(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for CreateProjectPlanSubtaskAssignee {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<CreateProjectPlanSubtaskAssignee>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: CreateProjectPlanSubtaskAssignee) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for CreateProjectPlanSubtaskAssignee {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a new task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectPlanTask {
        /// The type of dependency between the ends of two tasks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskDependencyType,
        >,
        /// The identifier of the task that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the task ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The name of the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Notes about the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of an area of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_area_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanAreaId,
        >,
        ///The day on which work on the task begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The status of a task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskStatusKey,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The fields of a new assignment. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct CreateProjectPlanTaskAssignee(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for CreateProjectPlanTaskAssignee {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<CreateProjectPlanTaskAssignee>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: CreateProjectPlanTaskAssignee) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for CreateProjectPlanTaskAssignee {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a new report. The mode of the project's job order category decides whether progress is reported in days or in percent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateProjectStatus {
        ///The date of the report, which must be a Monday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The remaining work, in days. Required if the mode is `remaining-days`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<i64>,
        ///The author's notes about the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The progress of the work, in percent. Required if the mode is `percentage`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// The identifier of a degree of risk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_risk_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusRiskId,
        >,
    }
    ///The fields of a new stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateStream {
        ///The name of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a new entry: person, project, day and hours.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTimesheet {
        ///The day that the hours are recorded under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The time spent, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<crate::Decimal>,
        /// The mode of an entry, in the spelling of requests. Responses have the same in lower case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::wethod::enums::RequestedTimesheetMode>,
        ///Notes about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
    }
    ///The fields of a new whitelist entry: person and project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTimesheetWhitelist {
        /// The identifier of a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        /// The identifier of a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
    }
    ///A field that the company has added to the records of one kind.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CustomField {
        ///When the field was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the custom field was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the field was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The purpose of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The kind of record that has the custom field.
        pub domain: crate::wethod::enums::CustomFieldDomain,
        /// The identifier of a custom field.
        pub id: crate::wethod::identifiers::CustomFieldId,
        ///The name of the field.
        pub name: ::std::string::String,
        ///The options of the field; included with `include=options`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub options: ::std::option::Option<::std::vec::Vec<CustomFieldOption>>,
        ///True if the field must have a value.
        pub required: bool,
        ///The sort position of the field.
        pub sort: i64,
        /// The type of a custom field. All three have options.
        #[serde(rename = "type")]
        pub type_: crate::wethod::enums::CustomFieldType,
        ///When the custom field last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///One of the values of a custom field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CustomFieldOption {
        /// The color that shows an option, in hexadecimal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<crate::wethod::enums::CustomFieldOptionColor>,
        ///When the option was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The identifier of a custom field.
        pub custom_field_id: crate::wethod::identifiers::CustomFieldId,
        ///When the option was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of an option of a custom field.
        pub id: crate::wethod::identifiers::CustomFieldOptionId,
        ///The name of the option.
        pub name: ::std::string::String,
        ///The sort position of the option.
        pub sort: i64,
        ///When the option last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The identifier of a client in another system.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalClientIdentifier {
        ///When the identifier was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The client's identifier in the other system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_id: ::std::option::Option<::std::string::String>,
        /// The identifier of a client's external identifier.
        pub id: crate::wethod::identifiers::ExternalClientIdentifierId,
        ///The type of identifier. Undocumented: its values.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///When the identifier last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A day on which people are not expected to work, of one year or of every year.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Holiday {
        ///When the holiday was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the holiday was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of a holiday that does not repeat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exact_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a holiday.
        pub id: crate::wethod::identifiers::HolidayId,
        ///The name of the holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if the holiday repeats every year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating: ::std::option::Option<bool>,
        ///The day of the month of a repeating holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_day: ::std::option::Option<i64>,
        ///The month of a repeating holiday, from 1 for January.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating_month: ::std::option::Option<i64>,
        ///When the holiday last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The link between a holiday and a location that keeps it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HolidayLocation {
        ///When the link was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the link was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub holiday_id: ::std::option::Option<crate::wethod::identifiers::HolidayId>,
        /// The identifier of the link between a holiday and a location.
        pub id: crate::wethod::identifiers::HolidayLocationId,
        /// The identifier of a location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_id: ::std::option::Option<crate::wethod::identifiers::LocationId>,
        ///When the link last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A bill to a client for a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Invoice {
        ///The identifier of the area of the budget that the invoice is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_uid: ::std::option::Option<::std::string::String>,
        ///When the invoice was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The exchange rate of the amount. Undocumented: the currencies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exchange_rate: ::std::option::Option<crate::Decimal>,
        /// The identifier of an invoice.
        pub id: crate::wethod::identifiers::InvoiceId,
        ///The number of the invoice in the company's books.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_number: ::std::option::Option<::std::string::String>,
        ///The issue date.
        pub issue_date: ::chrono::naive::NaiveDate,
        ///The author's notes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The date of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a term of payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_term_id: ::std::option::Option<
            crate::wethod::identifiers::PaymentTermId,
        >,
        /// The identifier of a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///The purchase order of the client that the invoice refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        /// The status of an invoice.
        pub status: crate::wethod::enums::InvoiceStatus,
        ///When the invoice last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The amount of the invoice. Undocumented: the currency, and whether tax is included.
        pub value: crate::Decimal,
        /// The identifier of a rate of value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat_rate_id: ::std::option::Option<crate::wethod::identifiers::VatRateId>,
    }
    ///An address that invoices can be sent to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InvoiceContact {
        ///A shorter name for the address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alias: ::std::option::Option<::std::string::String>,
        ///When the invoice contact was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The identifier of a contact that invoices are sent to.
        pub id: crate::wethod::identifiers::InvoiceContactId,
        ///When the invoice contact last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A kind of job order, with the rules for projects of that kind.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobOrderCategory {
        ///The color that shows the category. Undocumented: the format.
        pub color: ::std::string::String,
        ///When the category was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the category was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The accounting of external costs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_costs_type: ::std::option::Option<
            crate::wethod::enums::JobOrderCategoryExternalCostsType,
        >,
        ///The type of hours that the work counts as. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours_type: ::std::option::Option<::std::string::String>,
        /// The identifier of a category of job orders.
        pub id: crate::wethod::identifiers::JobOrderCategoryId,
        ///True if people must be requested before they are allocated.
        pub is_allocation_request_required: bool,
        ///True if the invoices determine the budget.
        pub is_budget_invoice_driven: bool,
        ///True if the work is capital expenditure.
        pub is_capex: bool,
        ///True if the work is charged to clients.
        pub is_chargeable: bool,
        ///True if projects have a canvas on an external drive.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_external_drive_canvas_enabled: ::std::option::Option<bool>,
        ///True if the status of opportunities is tracked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_opportunity_status_tracking_enabled: ::std::option::Option<bool>,
        ///True if everybody may plan people on the projects.
        pub is_planning_allowed_to_everybody: bool,
        ///True if planning is unlimited.
        pub is_planning_unlimited: bool,
        ///True if a project must belong to a program.
        pub is_program_required: bool,
        ///True if projects must be reviewed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_project_review_required: ::std::option::Option<bool>,
        ///True if the system fills in timesheets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_timesheet_automatic: ::std::option::Option<bool>,
        ///True if a reason is required when a project is won or lost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_won_lost_feedback_required: ::std::option::Option<bool>,
        /// The identifier of a group of categories of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category_group_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderCategoryGroupId,
        >,
        /// The identifier of a template of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_template_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderTemplateId,
        >,
        ///The name of the category.
        pub name: ::std::string::String,
        ///The project value from which a review is required. Undocumented: the currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_review_value_threshold: ::std::option::Option<i64>,
        /// The way of reporting the progress of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_mode: ::std::option::Option<
            crate::wethod::enums::JobOrderCategoryProjectStatusMode,
        >,
        ///When the category last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///A group of categories of job orders.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobOrderCategoryGroup {
        ///When the group was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the group was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a group of categories of job orders.
        pub id: crate::wethod::identifiers::JobOrderCategoryGroupId,
        ///True if it is the default group of categories.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The name of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the group last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A job in the company, at a level.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobTitle {
        ///When the job title was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a job title.
        pub id: crate::wethod::identifiers::JobTitleId,
        ///True if the job title is archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_archived: ::std::option::Option<bool>,
        /// The identifier of a level, the seniority of a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_id: ::std::option::Option<crate::wethod::identifiers::LevelId>,
        ///The name of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the job title last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A seniority, with the rules for its people.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Level {
        ///The target share of working time that is charged to clients, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chargeability_target: ::std::option::Option<crate::Decimal>,
        ///A short name of the level.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///When the level was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a level, the seniority of a person.
        pub id: crate::wethod::identifiers::LevelId,
        ///True if new budgets include the level.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default_in_budget: ::std::option::Option<bool>,
        ///True if people of the level are external.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_external: ::std::option::Option<bool>,
        ///True if the work of people of the level must be planned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub must_be_planned: ::std::option::Option<bool>,
        ///True if people of the level must fill in timesheets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub must_do_timesheet: ::std::option::Option<bool>,
        ///The name of the level.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the level last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A place of the company, with holidays of its own.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Location {
        ///When the location was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///True if it is the default location of people.
        pub default: bool,
        ///When the location was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a location.
        pub id: crate::wethod::identifiers::LocationId,
        ///The name of the location.
        pub name: ::std::string::String,
        ///When the location last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The hours that a person is planned to spend on a project on a day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PeopleAllocation {
        ///When the allocation was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The planned day.
        pub date: ::chrono::naive::NaiveDate,
        ///When the allocation was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The planned work of the day, in whole hours.
        pub hours: i64,
        /// The identifier of an allocation of a person to a project on a day.
        pub id: crate::wethod::identifiers::PeopleAllocationId,
        /// The identifier of a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        /// The identifier of a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///When the allocation last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///A person who works for the company.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Person {
        /// The identifier of the manager of the person's allocations.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allocation_manager_id: ::std::option::Option<
            crate::wethod::identifiers::PersonId,
        >,
        /// The identifier of a capacity, the hours of a working week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capacity_id: ::std::option::Option<crate::wethod::identifiers::CapacityId>,
        ///When the person was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The email address of the person.
        pub email: ::std::string::String,
        ///True if the person has to fill in a timesheet.
        pub has_timesheet_required: bool,
        /// The identifier of a person, who is an employee of the company.
        pub id: crate::wethod::identifiers::PersonId,
        ///True if the person is archived.
        pub is_archived: bool,
        ///True if the allocation of people shows the person.
        pub is_visible_in_people_allocation: bool,
        /// The identifier of a job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title_id: ::std::option::Option<crate::wethod::identifiers::JobTitleId>,
        /// The identifier of a level, the seniority of a person.
        pub level_id: crate::wethod::identifiers::LevelId,
        /// The identifier of a location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_id: ::std::option::Option<crate::wethod::identifiers::LocationId>,
        ///The first name of the person.
        pub name: ::std::string::String,
        /// The identifier of a price list.
        pub price_list_id: crate::wethod::identifiers::PriceListId,
        ///The name of the person's role.
        pub role: ::std::string::String,
        /// The identifier of a role, which is a set of permissions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_id: ::std::option::Option<crate::wethod::identifiers::RoleId>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///The family name of the person.
        pub surname: ::std::string::String,
        ///When the person last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The capacity of a person from a day on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PersonCapacity {
        /// The identifier of a capacity, the hours of a working week.
        pub capacity_id: crate::wethod::identifiers::CapacityId,
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the entry was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of the capacity of a person from a day on.
        pub id: crate::wethod::identifiers::PersonCapacityId,
        /// The identifier of a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        ///The first day of the capacity; null is assumed to mean that it has no first day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub starts_at: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The annual cost of a person in a period of months.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PersonPayroll {
        /// The identifier of a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        ///The annual cost. Undocumented: the currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost: ::std::option::Option<crate::Decimal>,
        ///When the payroll was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The first month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /// The identifier of the payroll of a person in a period.
        pub id: crate::wethod::identifiers::PersonPayrollId,
        /// The identifier of the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taxes: ::std::option::Option<i64>,
        ///The last month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::string::String>,
        ///When the payroll last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The cost and price of each level's work.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PriceList {
        ///The first day on which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last day on which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The client of the price list, if it has one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///When the price list was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The purpose of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The identifier of a price list.
        pub id: crate::wethod::identifiers::PriceListId,
        ///True if it is the default price list of its client.
        pub is_default_for_client: bool,
        ///True if it is the default price list of the company.
        pub is_default_for_company: bool,
        ///The name of the price list.
        pub name: ::std::string::String,
        ///When the price list last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///True if its costs are those of the company's default price list.
        pub uses_default_price_list_costs: bool,
    }
    ///The cost and price of one level's work in one price list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PriceListLevel {
        ///The cost of the level's work. Undocumented: the unit of work.
        pub cost: i64,
        ///When the level was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The identifier of a level of a price list.
        pub id: crate::wethod::identifiers::PriceListLevelId,
        /// The identifier of a level, the seniority of a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_id: ::std::option::Option<crate::wethod::identifiers::LevelId>,
        ///The price of the level's work. Undocumented: the unit of work.
        pub price: i64,
        /// The identifier of a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        ///When the level last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///A product that the company sells.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Product {
        ///The first day on which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last day on which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the product was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The description of the product.
        pub description: ::std::string::String,
        ///The external cost of the product, in the company's currency.
        pub external_cost: crate::Decimal,
        /// The identifier of a product.
        pub id: crate::wethod::identifiers::ProductId,
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        pub markup: i64,
        ///The name of the product.
        pub name: ::std::string::String,
        ///The price of the product, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<crate::Decimal>,
        ///When the product last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The days that one level contributes to one product.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProductLevel {
        ///When the product level was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The contribution of the level, in days.
        pub days: crate::Decimal,
        /// The identifier of a product level.
        pub id: crate::wethod::identifiers::ProductLevelId,
        /// The identifier of a level, the seniority of a person.
        pub level_id: crate::wethod::identifiers::LevelId,
        /// The identifier of a product.
        pub product_id: crate::wethod::identifiers::ProductId,
        ///When the product level last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The production of a project at one date.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Production {
        ///When the production was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of the production. Undocumented: the period that it covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the production was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a production.
        pub id: crate::wethod::identifiers::ProductionId,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///When the production last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The production. Undocumented: the type and the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::serde_json::Value>,
    }
    ///The share of a project's production that is planned for one month.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProductionPlan {
        ///When the plan was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The month, by its first day.
        pub date: ::chrono::naive::NaiveDate,
        ///When the plan was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a production plan.
        pub id: crate::wethod::identifiers::ProductionPlanId,
        /// The identifier of a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///When the plan last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The production planned for the month, in percent of the total.
        pub value: crate::Decimal,
    }
    ///The share of a stream in one production plan.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProductionPlanStream {
        ///When the share was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of the production plan; its pages give the first day of a month.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the share was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of the share of a stream in a production plan.
        pub id: crate::wethod::identifiers::ProductionPlanStreamId,
        /// The identifier of a production plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub production_plan_id: ::std::option::Option<
            crate::wethod::identifiers::ProductionPlanId,
        >,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///When the share last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The planned share of the stream. Undocumented: the type and the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::serde_json::Value>,
    }
    ///The share of a stream in one production.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProductionStream {
        ///When the share was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The week, by its first day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the share was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of the share of a stream in a production.
        pub id: crate::wethod::identifiers::ProductionStreamId,
        /// The identifier of a production.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub production_id: ::std::option::Option<
            crate::wethod::identifiers::ProductionId,
        >,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///When the share last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The share. Undocumented: the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
    }
    ///Work that is sold to a client: an opportunity at first, and a project once it is won.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Project {
        /// The identifier of the person who is the account of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The day on which the project was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a billing group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_group_id: ::std::option::Option<
            crate::wethod::identifiers::BillingGroupId,
        >,
        /// The identifier of a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        /// The identifier of a contact of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_contact_id: ::std::option::Option<
            crate::wethod::identifiers::ContactId,
        >,
        /// The identifier of a client.
        pub client_id: crate::wethod::identifiers::ClientId,
        ///When the project was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The first day of the project.
        pub date_start: ::chrono::naive::NaiveDate,
        ///When the project was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day on which the project is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The duration of the project, in months.
        pub duration: i64,
        ///The share of external costs in the value, in percent.
        pub external_cost_percentage: i64,
        /// The identifier of a project.
        pub id: crate::wethod::identifiers::ProjectId,
        ///True if the project is archived.
        pub is_archived: bool,
        ///True if the timesheet whitelist applies to the project.
        pub is_timesheet_whitelist_enabled: bool,
        ///The job order of the project, as the company writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order: ::std::option::Option<::std::string::String>,
        /// A kind of job order, with the rules for projects of that kind.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category: ::std::option::Option<JobOrderCategory>,
        /// The identifier of a category of job orders.
        pub job_order_category_id: crate::wethod::identifiers::JobOrderCategoryId,
        ///The name of the project.
        pub name: ::std::string::String,
        /// The identifier of the project manager.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pm_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The probability of winning the project, in percent.
        pub probability: i64,
        /// The identifier of a stage of projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_stage_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStageId,
        >,
        /// The identifier of a type of projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_type_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectTypeId,
        >,
        ///The purchase order of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        /// The identifier of a reason why a project was won or lost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason_why_id: ::std::option::Option<
            crate::wethod::identifiers::ReasonWhyId,
        >,
        ///The day on which the project was signed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the project last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The value of the project, in thousands.
        pub value: crate::Decimal,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///A field that the company has added to its projects, with its allowed values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectMetadata {
        ///When the field was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a metadata field of projects.
        pub id: crate::wethod::identifiers::ProjectMetadataId,
        ///True if each project must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_required: ::std::option::Option<bool>,
        ///The name of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///When the field last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The allowed values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    ///A part of the plan of a project, which tasks belong to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanArea {
        /// The identifier of an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///When the area was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of an area of a project plan.
        pub id: crate::wethod::identifiers::ProjectPlanAreaId,
        ///The name of the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The sort position of the area in the plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<crate::Decimal>,
        ///When the area last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A step of a task in the plan of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanSubtask {
        ///When the subtask was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<::std::string::String>,
        /// The identifier of the subtask that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        ///The day on which work on the subtask ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a subtask of a project plan.
        pub id: crate::wethod::identifiers::ProjectPlanSubtaskId,
        ///The name of the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Notes about the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The sort position of the subtask in its task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<crate::Decimal>,
        ///The day on which work on the subtask begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<::std::string::String>,
        ///When the subtask last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The assignment of a person to a subtask, with hours.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanSubtaskAssignee {
        ///When the assignment was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of the assigned person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub employee_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The assigned work, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
        /// The identifier of the assignment of a person to a subtask.
        pub id: crate::wethod::identifiers::ProjectPlanSubtaskAssigneeId,
        /// The identifier of a subtask of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_subtask_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        /// The distribution of the hours over the days: as early as possible (`front`) or evenly (`even`).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<
            crate::wethod::enums::ProjectPlanSubtaskAssigneeStrategy,
        >,
        ///When the assignment last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A piece of work in the plan of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanTask {
        /// The identifier of a task of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_task_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetTaskId,
        >,
        ///When the task was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The type of dependency between the ends of two tasks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dependency_type: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskDependencyType,
        >,
        /// The identifier of the task that this one depends on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depends_on_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the task ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a task of a project plan.
        pub id: crate::wethod::identifiers::ProjectPlanTaskId,
        ///The name of the task.
        pub name: ::std::string::String,
        ///Notes about the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of an area of a project plan.
        pub project_plan_area_id: crate::wethod::identifiers::ProjectPlanAreaId,
        ///The sort position of the task in its area.
        pub sort: crate::Decimal,
        ///The day on which work on the task begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The status of a task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<
            crate::wethod::enums::ProjectPlanTaskStatusKey,
        >,
        ///When the task last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The assignment of a person to a task, with hours.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectPlanTaskAssignee {
        ///When the assignment was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of the assigned person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub employee_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The assigned work, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
        /// The identifier of the assignment of a person to a task.
        pub id: crate::wethod::identifiers::ProjectPlanTaskAssigneeId,
        /// The identifier of a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The distribution of the hours over the days. Undocumented: its values; the assignment of a subtask has `front` and `even`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<::std::string::String>,
        ///When the assignment last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A stage of projects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectStage {
        ///When the stage was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The description of the stage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The rank of the stage among the others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hierarchy: ::std::option::Option<i64>,
        /// The identifier of a stage of projects.
        pub id: crate::wethod::identifiers::ProjectStageId,
        ///The name of the stage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the stage last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A report on the progress of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectStatus {
        ///When the report was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The date of the report.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The remaining work, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<crate::Decimal>,
        ///When the report was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a report on the status of a project.
        pub id: crate::wethod::identifiers::ProjectStatusId,
        ///The author's notes about the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The progress of the work, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        /// The identifier of a degree of risk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_risk_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusRiskId,
        >,
        ///When the report last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A status report on one area of the budget of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectStatusArea {
        /// The identifier of an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///When the report on the area was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The remaining work in the area, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<crate::Decimal>,
        ///When the report on the area was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a status report on one area of a budget.
        pub id: crate::wethod::identifiers::ProjectStatusAreaId,
        ///The progress of the work in the area, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// The identifier of a report on the status of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusId,
        >,
        ///When the report on the area last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A kind of projects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectType {
        ///When the type was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The group of the type. Undocumented: its values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group: ::std::option::Option<::std::string::String>,
        /// The identifier of a type of projects.
        pub id: crate::wethod::identifiers::ProjectTypeId,
        ///The name of the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the type last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The details of a rejection.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RejectBudget {
        ///The reason for the rejection, or another message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///A set of permissions that are assigned together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Role {
        ///When the role was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a role, which is a set of permissions.
        pub id: crate::wethod::identifiers::RoleId,
        ///True if it is a standard role or the role of new people. Undocumented: which of the two.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The name of the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the role last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The recipient of an invoice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SendInvoice {
        /// The identifier of a contact that invoices are sent to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_contact_id: ::std::option::Option<
            crate::wethod::identifiers::InvoiceContactId,
        >,
    }
    ///The date of payment of an invoice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetPaidInvoice {
        ///The date of payment. Default: the current day.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_date: crate::Patch<::chrono::naive::NaiveDate>,
    }
    ///A part of the company that has leaders and members of its own.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Stream {
        ///When the stream was archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the stream was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        pub id: crate::wethod::identifiers::StreamId,
        ///True if it is the default stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The name of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The leaders of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_leaders: ::std::option::Option<::std::vec::Vec<StreamLeader>>,
        ///The members of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_members: ::std::option::Option<::std::vec::Vec<StreamMember>>,
        ///When the stream last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A person who leads a stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StreamLeader {
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the person stopped leading the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The identifier of the leader of a stream.
        pub id: crate::wethod::identifiers::StreamLeaderId,
        /// The leaders of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub leader_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_id: ::std::option::Option<crate::wethod::identifiers::StreamId>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A person who belongs to a stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StreamMember {
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The last day of the membership.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ends_at: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a member of a stream.
        pub id: crate::wethod::identifiers::StreamMemberId,
        /// The members of the stream.
        pub member_id: crate::wethod::identifiers::PersonId,
        ///The first day of the membership.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub starts_at: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        pub stream_id: crate::wethod::identifiers::StreamId,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The details of a submission.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubmitBudget {
        /// The person who is to approve the budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub approver_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///A message to the approver.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///The hours that a person spent on a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Timesheet {
        ///When the entry was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day that the hours are recorded under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When the entry was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The time spent, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<crate::Decimal>,
        /// The identifier of an entry of a timesheet.
        pub id: crate::wethod::identifiers::TimesheetId,
        /// The mode of an entry, in the spelling of responses. Requests have the same in upper case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::wethod::enums::TimesheetMode>,
        ///The person's notes about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///When the entry last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///The hours of a timesheet entry on one area of a budget, by the kind of work.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TimesheetArea {
        /// The identifier of an area of a budget.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_area_id: ::std::option::Option<
            crate::wethod::identifiers::BudgetAreaId,
        >,
        ///When the part was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day that the hours are recorded under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The identifier of the hours of a timesheet entry on one area.
        pub id: crate::wethod::identifiers::TimesheetAreaId,
        ///Work at night, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub night_shift_hours: ::std::option::Option<crate::Decimal>,
        ///The person's notes about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///Ordinary work, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ordinary_hours: ::std::option::Option<crate::Decimal>,
        ///Overtime, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub overtime_hours: ::std::option::Option<crate::Decimal>,
        ///Remote work, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remote_hours: ::std::option::Option<crate::Decimal>,
        /// The identifier of an entry of a timesheet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timesheet_id: ::std::option::Option<crate::wethod::identifiers::TimesheetId>,
        ///Travel, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub travel_hours: ::std::option::Option<crate::Decimal>,
        ///When the part last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A change of the hours of a timesheet entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TimesheetLog {
        /// The person who made the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///When the log was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The day that the hours are recorded under.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The hours before the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from_hours: ::std::option::Option<crate::Decimal>,
        /// The identifier of a change of a timesheet entry.
        pub id: crate::wethod::identifiers::TimesheetLogId,
        ///The mode of the entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<::std::string::String>,
        /// The identifier of a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The hours after the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to_hours: ::std::option::Option<crate::Decimal>,
        /// The project that the hours were moved to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to_project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///When the log last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A person who is on the timesheet whitelist of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TimesheetWhitelist {
        ///When the entry was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The identifier of a person's entry on the timesheet whitelist of a project.
        pub id: crate::wethod::identifiers::TimesheetWhitelistId,
        /// The identifier of a person, who is an employee of the company.
        pub person_id: crate::wethod::identifiers::PersonId,
        /// The identifier of a project.
        pub project_id: crate::wethod::identifiers::ProjectId,
        ///When the entry last changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///The fields of a budget to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudget {
        ///The ISO 4217 code of the budget's own currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///True if the budget has its own currency; the budget itself has this as `is_currency_enabled`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_enabled: ::std::option::Option<bool>,
        ///The final net price, in the company's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price: ::std::option::Option<crate::Decimal>,
        ///The final net price in the budget's own `currency`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub final_net_price_currency: ::std::option::Option<crate::Decimal>,
        ///The author's notes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub stream_id: crate::Patch<crate::wethod::identifiers::StreamId>,
    }
    ///The fields of an area to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudgetArea {
        ///True if the area is enabled; the area itself has this as `is_enabled`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///The name of the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub stream_id: crate::Patch<crate::wethod::identifiers::StreamId>,
    }
    ///The fields of budgeted days to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudgetDay {
        ///The budgeted work, in days. Undocumented: the type; the response has a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days: ::std::option::Option<::serde_json::Value>,
    }
    ///The fields of a task to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBudgetTask {
        ///The code of the task's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///The external cost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost: ::std::option::Option<crate::Decimal>,
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub markup: ::std::option::Option<i64>,
        ///The name of the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The author's notes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The quantity, if the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT. Undocumented: the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The total price of the task. Undocumented: the type; the task has a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_price: ::std::option::Option<::serde_json::Value>,
    }
    ///The fields of a client to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateClient {
        ///A short form of the client's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub acronym: ::std::option::Option<::std::string::String>,
        ///The email address of the client's administration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub administration_email: ::std::option::Option<::std::string::String>,
        /// The identifier of a bank account.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub bank_account_id: crate::Patch<crate::wethod::identifiers::BankAccountId>,
        ///The client's number in the company register.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_registration_number: ::std::option::Option<::std::string::String>,
        ///The name of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_name: ::std::option::Option<::std::string::String>,
        ///The country of the address: its English name in ISO 3166, or its Italian name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///The description of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The email address of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The identifier of a group of clients.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub group_id: crate::Patch<crate::wethod::identifiers::ClientGroupId>,
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_code: ::std::option::Option<::std::string::String>,
        ///The day of the declaration of intent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub intent_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The client's legal name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub legal_name: ::std::option::Option<::std::string::String>,
        ///The URL of the client's LinkedIn page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The company's notes about the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The client's terms of payment, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_condition: ::std::option::Option<::std::string::String>,
        /// The identifier of a term of payment.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_term_id: crate::Patch<crate::wethod::identifiers::PaymentTermId>,
        ///The client's certified email address, the Italian PEC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pec: ::std::option::Option<::std::string::String>,
        ///The telephone number of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///The client's address in SDI, the Italian exchange for electronic invoices.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sdi_code: ::std::option::Option<::std::string::String>,
        ///The street of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub street: ::std::option::Option<::std::string::String>,
        ///The client's reference at the tax authorities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_reference: ::std::option::Option<::std::string::String>,
        ///The town of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub town: ::std::option::Option<::std::string::String>,
        ///The client's VAT number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vat: ::std::option::Option<::std::string::String>,
        /// The identifier of a rate of value-added tax.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub vat_rate_id: crate::Patch<crate::wethod::identifiers::VatRateId>,
        ///The URL of the client's website.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
        ///The postal code of the client's address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a contact to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateContact {
        /// The identifier of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The description of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The email address of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The URL of the contact's LinkedIn page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The company's notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The contact's role at the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        ///The family name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
    }
    ///The properties of a custom field to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCustomField {
        ///The purpose of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The name of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if the field must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub required: ::std::option::Option<bool>,
        ///The sort position of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
    }
    ///The properties of an option to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCustomFieldOption {
        /// The color that shows an option, in hexadecimal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<crate::wethod::enums::CustomFieldOptionColor>,
        ///The name of the option.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The sort position of the option.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort: ::std::option::Option<i64>,
    }
    ///The fields of a holiday to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateHoliday {
        ///The date of a holiday that does not repeat.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub exact_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///The name of the holiday.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if the holiday repeats every year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repeating: ::std::option::Option<bool>,
        ///The day of the month of a repeating holiday.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub repeating_day: crate::Patch<i64>,
        ///The month of a repeating holiday, from 1 for January.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub repeating_month: crate::Patch<i64>,
    }
    ///The fields of an invoice to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateInvoice {
        ///The identifier of the area of the budget that the invoice is for.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub budget_area_uid: crate::Patch<::std::string::String>,
        ///The exchange rate of the amount. Undocumented: the currencies.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub exchange_rate: crate::Patch<crate::Decimal>,
        ///The number of the invoice in the company's books.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub invoice_number: crate::Patch<::std::string::String>,
        ///The issue date.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issue_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The author's notes.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub notes: crate::Patch<::std::string::String>,
        /// The identifier of a term of payment.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub payment_term_id: crate::Patch<crate::wethod::identifiers::PaymentTermId>,
        /// The identifier of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::wethod::identifiers::ProjectId>,
        ///The purchase order of the client that the invoice refers to.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub purchase_order: crate::Patch<::std::string::String>,
        ///The amount of the invoice. Undocumented: the currency, and whether tax is included.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        /// The identifier of a rate of value-added tax.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub vat_rate_id: crate::Patch<crate::wethod::identifiers::VatRateId>,
    }
    ///The fields of a location to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateLocation {
        ///True if it becomes the default location of people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<bool>,
        ///The name of the location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///The fields of an allocation to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePeopleAllocation {
        ///The planned work of the day, in whole hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<i64>,
    }
    ///The fields of a person to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePerson {
        /// The identifier of the manager of the person's allocations.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub allocation_manager_id: crate::Patch<crate::wethod::identifiers::PersonId>,
        /// The identifier of a capacity, the hours of a working week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capacity_id: ::std::option::Option<crate::wethod::identifiers::CapacityId>,
        ///True if the person has to fill in a timesheet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_timesheet_required: ::std::option::Option<bool>,
        ///True to archive the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_archived: ::std::option::Option<bool>,
        ///True to show the person in the allocation of people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_visible_in_people_allocation: ::std::option::Option<bool>,
        /// The identifier of a job title.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub job_title_id: crate::Patch<crate::wethod::identifiers::JobTitleId>,
        /// The identifier of a level, the seniority of a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_id: ::std::option::Option<crate::wethod::identifiers::LevelId>,
        /// The identifier of a location.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_id: ::std::option::Option<crate::wethod::identifiers::LocationId>,
        ///The first name of the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of a price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_list_id: ::std::option::Option<
            crate::wethod::identifiers::PriceListId,
        >,
        /// The identifier of a role, which is a set of permissions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_id: ::std::option::Option<crate::wethod::identifiers::RoleId>,
        ///The family name of the person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surname: ::std::option::Option<::std::string::String>,
    }
    ///The fields of the capacity of a person to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePersonCapacity {
        /// The identifier of a capacity, the hours of a working week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capacity_id: ::std::option::Option<crate::wethod::identifiers::CapacityId>,
        ///The first day of the capacity.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub starts_at: crate::Patch<::chrono::naive::NaiveDate>,
    }
    ///The fields of a payroll to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePersonPayroll {
        /// The identifier of a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        ///The first month, as `YYYY-MM`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /// The identifier of a person, who is an employee of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taxes: ::std::option::Option<i64>,
        ///The last month, as `YYYY-MM`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub to: crate::Patch<::std::string::String>,
    }
    ///The fields of a price list to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePriceList {
        ///The first day on which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last day on which the price list can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// The client of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The purpose of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///True if it is the default price list of its client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default_for_client: ::std::option::Option<bool>,
        ///The name of the price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///True if it follows the company's default price list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_with_company_default: ::std::option::Option<bool>,
    }
    ///The fields of a level of a price list to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePriceListLevel {
        ///The cost of the level's work. Undocumented: the unit of work.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost: ::std::option::Option<i64>,
        ///The price of the level's work. Undocumented: the unit of work.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<i64>,
    }
    ///The fields of a product to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProduct {
        ///The first day on which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_from: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last day on which the product can be sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_to: ::std::option::Option<::chrono::naive::NaiveDate>,
    }
    ///The fields of a product level to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProductLevel {
        ///The contribution of the level, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days: ::std::option::Option<crate::Decimal>,
    }
    ///The fields of a project to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProject {
        /// The identifier of the person who is the account of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        /// The identifier of a business unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_unit_id: ::std::option::Option<
            crate::wethod::identifiers::BusinessUnitId,
        >,
        /// The identifier of a contact of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_contact_id: ::std::option::Option<
            crate::wethod::identifiers::ContactId,
        >,
        /// The identifier of a client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<crate::wethod::identifiers::ClientId>,
        ///The day on which the project is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The duration of the project, in months.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        ///The share of external costs in the value, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_cost_percentage: ::std::option::Option<i64>,
        ///True if the timesheet whitelist applies to the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_timesheet_whitelist_enabled: ::std::option::Option<bool>,
        ///The job order of the project, as the company writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order: ::std::option::Option<::std::string::String>,
        /// The identifier of a category of job orders.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_order_category_id: ::std::option::Option<
            crate::wethod::identifiers::JobOrderCategoryId,
        >,
        ///The name of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The identifier of the project manager.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pm_id: ::std::option::Option<crate::wethod::identifiers::PersonId>,
        ///The probability of winning the project, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub probability: ::std::option::Option<i64>,
        /// The identifier of a type of projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_type_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectTypeId,
        >,
        ///The purchase order of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purchase_order: ::std::option::Option<::std::string::String>,
        ///The day on which the project was signed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The first day of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The value of the project, in thousands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::Decimal>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The fields of a metadata field to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectMetadata {
        ///True if each project must have a value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_required: ::std::option::Option<bool>,
        ///The name of the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///The allowed values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    ///The fields of an area to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanArea {
        ///The name of the area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a subtask to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanSubtask {
        ///The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub dependency_type: crate::Patch<::std::string::String>,
        /// The identifier of the subtask that this one depends on.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub depends_on_id: crate::Patch<
            crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        ///The day on which work on the subtask ends.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub end_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///The name of the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Notes about the subtask.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// The identifier of a task of a project plan.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_plan_task_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectPlanTaskId,
        >,
        ///The day on which work on the subtask begins.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub start_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_key: ::std::option::Option<::std::string::String>,
    }
    ///The fields of an assignment to change. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanSubtaskAssignee(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UpdateProjectPlanSubtaskAssignee {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UpdateProjectPlanSubtaskAssignee>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UpdateProjectPlanSubtaskAssignee) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UpdateProjectPlanSubtaskAssignee {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a task to change; fields that are not sent keep their values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanTask {
        /// The type of dependency between the ends of two tasks.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub dependency_type: crate::Patch<
            crate::wethod::enums::ProjectPlanTaskDependencyType,
        >,
        /// The identifier of the task that this one depends on.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub depends_on_id: crate::Patch<crate::wethod::identifiers::ProjectPlanTaskId>,
        ///The day on which work on the task ends.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub end_date: crate::Patch<::chrono::naive::NaiveDate>,
        ///The name of the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Notes about the task.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub notes: crate::Patch<::std::string::String>,
        /// The identifier of an area of a project plan.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub project_plan_area_id: crate::Patch<
            crate::wethod::identifiers::ProjectPlanAreaId,
        >,
        ///The day on which work on the task begins.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub start_date: crate::Patch<::chrono::naive::NaiveDate>,
        /// The status of a task.
        #[serde(default, skip_serializing_if = "crate::Patch::is_absent")]
        pub status_key: crate::Patch<crate::wethod::enums::ProjectPlanTaskStatusKey>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The fields of an assignment to change. Undocumented: which ones exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[non_exhaustive]
    pub struct UpdateProjectPlanTaskAssignee(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UpdateProjectPlanTaskAssignee {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UpdateProjectPlanTaskAssignee>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UpdateProjectPlanTaskAssignee) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UpdateProjectPlanTaskAssignee {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    ///The fields of a report to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateProjectStatus {
        ///The remaining work, in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_left: ::std::option::Option<i64>,
        ///The author's notes about the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///The progress of the work, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<crate::Decimal>,
        /// The identifier of a degree of risk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_status_risk_id: ::std::option::Option<
            crate::wethod::identifiers::ProjectStatusRiskId,
        >,
    }
    ///The fields of a stream to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateStream {
        ///The name of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///The fields of a timesheet entry to change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateTimesheet {
        ///The time spent, in hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hours: ::std::option::Option<crate::Decimal>,
        /// The identifier of an entry of a timesheet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wethod::identifiers::TimesheetId>,
        /// The mode of an entry, in the spelling of requests. Responses have the same in lower case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::wethod::enums::RequestedTimesheetMode>,
        ///Notes about the hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    impl ApproveBudget {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                message: ::std::default::Default::default(),
            }
        }
        ///A message from the approver.
        #[must_use]
        pub fn message(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.message = value.into_parameter();
            self
        }
    }
    impl CreateBudget {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                final_net_price: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                price_list_id: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
                stream_id: ::std::default::Default::default(),
                template_id: ::std::default::Default::default(),
            }
        }
        ///The final net price, in the company's currency.
        #[must_use]
        pub fn final_net_price(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.final_net_price = value.into_parameter();
            self
        }
        ///The author's notes.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[must_use]
        pub fn stream_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::StreamId>,
        ) -> Self {
            self.stream_id = value.into_parameter();
            self
        }
        /// The template that the budget starts from.
        #[must_use]
        pub fn template_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::BudgetTemplateId,
            >,
        ) -> Self {
            self.template_id = value.into_parameter();
            self
        }
    }
    impl CreateBudgetArea {
        /// With what is required: `name`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                budget_id: ::std::default::Default::default(),
                name: name.into(),
            }
        }
        /// The identifier of a budget.
        #[must_use]
        pub fn budget_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BudgetId>,
        ) -> Self {
            self.budget_id = value.into_parameter();
            self
        }
    }
    impl CreateBudgetTask {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                budget_area_id: ::std::default::Default::default(),
                currency: ::std::default::Default::default(),
                external_cost: ::std::default::Default::default(),
                markup: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                quantity: ::std::default::Default::default(),
            }
        }
        /// The identifier of an area of a budget.
        #[must_use]
        pub fn budget_area_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BudgetAreaId>,
        ) -> Self {
            self.budget_area_id = value.into_parameter();
            self
        }
        ///The code of the task's currency.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The external cost. Undocumented: the type; the task has a number.
        #[must_use]
        pub fn external_cost(
            mut self,
            value: impl crate::IntoParameter<::serde_json::Value>,
        ) -> Self {
            self.external_cost = value.into_parameter();
            self
        }
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        #[must_use]
        pub fn markup(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.markup = value.into_parameter();
            self
        }
        ///The name of the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The author's notes.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The quantity, if the type has one.
        #[must_use]
        pub fn quantity(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.quantity = value.into_parameter();
            self
        }
    }
    impl CreateClient {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                acronym: ::std::default::Default::default(),
                administration_email: ::std::default::Default::default(),
                bank_account_id: ::std::default::Default::default(),
                company_registration_number: ::std::default::Default::default(),
                corporate_name: ::std::default::Default::default(),
                country: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                group_id: ::std::default::Default::default(),
                intent_code: ::std::default::Default::default(),
                intent_date: ::std::default::Default::default(),
                legal_name: ::std::default::Default::default(),
                linkedin: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                payment_condition: ::std::default::Default::default(),
                payment_term_id: ::std::default::Default::default(),
                pec: ::std::default::Default::default(),
                phone: ::std::default::Default::default(),
                sdi_code: ::std::default::Default::default(),
                street: ::std::default::Default::default(),
                tax_reference: ::std::default::Default::default(),
                town: ::std::default::Default::default(),
                vat: ::std::default::Default::default(),
                vat_rate_id: ::std::default::Default::default(),
                website: ::std::default::Default::default(),
                zip_code: ::std::default::Default::default(),
            }
        }
        ///A short form of the client's name.
        #[must_use]
        pub fn acronym(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.acronym = value.into_parameter();
            self
        }
        ///The email address of the client's administration.
        #[must_use]
        pub fn administration_email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.administration_email = value.into_parameter();
            self
        }
        /// The identifier of a bank account.
        #[must_use]
        pub fn bank_account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BankAccountId>,
        ) -> Self {
            self.bank_account_id = value.into_parameter();
            self
        }
        ///The client's number in the company register.
        #[must_use]
        pub fn company_registration_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.company_registration_number = value.into_parameter();
            self
        }
        ///The name of the client.
        #[must_use]
        pub fn corporate_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.corporate_name = value.into_parameter();
            self
        }
        ///The country of the client's address.
        #[must_use]
        pub fn country(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.country = value.into_parameter();
            self
        }
        ///The description of the client.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The email address of the client.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        /// The identifier of a group of clients.
        #[must_use]
        pub fn group_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientGroupId>,
        ) -> Self {
            self.group_id = value.into_parameter();
            self
        }
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[must_use]
        pub fn intent_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.intent_code = value.into_parameter();
            self
        }
        ///The day of the declaration of intent.
        #[must_use]
        pub fn intent_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.intent_date = value.into_parameter();
            self
        }
        ///The client's legal name.
        #[must_use]
        pub fn legal_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.legal_name = value.into_parameter();
            self
        }
        ///The URL of the client's LinkedIn page.
        #[must_use]
        pub fn linkedin(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.linkedin = value.into_parameter();
            self
        }
        ///The company's notes about the client.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The client's terms of payment, in words.
        #[must_use]
        pub fn payment_condition(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.payment_condition = value.into_parameter();
            self
        }
        /// The identifier of a term of payment.
        #[must_use]
        pub fn payment_term_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PaymentTermId>,
        ) -> Self {
            self.payment_term_id = value.into_parameter();
            self
        }
        ///The client's certified email address, the Italian PEC.
        #[must_use]
        pub fn pec(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.pec = value.into_parameter();
            self
        }
        ///The telephone number of the client.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter();
            self
        }
        ///The client's address in SDI, the Italian exchange for electronic invoices.
        #[must_use]
        pub fn sdi_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.sdi_code = value.into_parameter();
            self
        }
        ///The street of the client's address.
        #[must_use]
        pub fn street(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.street = value.into_parameter();
            self
        }
        ///The client's reference at the tax authorities.
        #[must_use]
        pub fn tax_reference(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.tax_reference = value.into_parameter();
            self
        }
        ///The town of the client's address.
        #[must_use]
        pub fn town(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.town = value.into_parameter();
            self
        }
        ///The client's VAT number.
        #[must_use]
        pub fn vat(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.vat = value.into_parameter();
            self
        }
        /// The identifier of a rate of value-added tax.
        #[must_use]
        pub fn vat_rate_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::VatRateId>,
        ) -> Self {
            self.vat_rate_id = value.into_parameter();
            self
        }
        ///The URL of the client's website.
        #[must_use]
        pub fn website(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.website = value.into_parameter();
            self
        }
        ///The postal code of the client's address.
        #[must_use]
        pub fn zip_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.zip_code = value.into_parameter();
            self
        }
    }
    impl CreateContact {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                client_id: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                linkedin: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                role: ::std::default::Default::default(),
                surname: ::std::default::Default::default(),
            }
        }
        /// The identifier of a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The description of the contact.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The email address of the contact.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///The URL of the contact's LinkedIn page.
        #[must_use]
        pub fn linkedin(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.linkedin = value.into_parameter();
            self
        }
        ///The first name.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The company's notes about the contact.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The contact's role at the client.
        #[must_use]
        pub fn role(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.role = value.into_parameter();
            self
        }
        ///The family name.
        #[must_use]
        pub fn surname(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.surname = value.into_parameter();
            self
        }
    }
    impl CreateCustomField {
        /// With what is required: `name`, `type_`, `domain`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            type_: impl ::std::convert::Into<
                crate::wethod::enums::CreateCustomFieldType,
            >,
            domain: impl ::std::convert::Into<crate::wethod::enums::CustomFieldDomain>,
        ) -> Self {
            Self {
                description: ::std::default::Default::default(),
                domain: domain.into(),
                name: name.into(),
                required: ::std::default::Default::default(),
                sort: ::std::default::Default::default(),
                type_: type_.into(),
            }
        }
        ///The purpose of the field.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///True if the field must have a value.
        #[must_use]
        pub fn required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.required = value.into_parameter();
            self
        }
        ///The sort position of the field.
        #[must_use]
        pub fn sort(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.sort = value.into_parameter();
            self
        }
    }
    impl CreateCustomFieldOption {
        /// With what is required: `name`, `custom_field_id`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            custom_field_id: impl ::std::convert::Into<
                crate::wethod::identifiers::CustomFieldId,
            >,
        ) -> Self {
            Self {
                color: ::std::default::Default::default(),
                custom_field_id: custom_field_id.into(),
                name: name.into(),
                sort: ::std::default::Default::default(),
            }
        }
        /// The color that shows an option, in hexadecimal.
        #[must_use]
        pub fn color(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::CustomFieldOptionColor,
            >,
        ) -> Self {
            self.color = value.into_parameter();
            self
        }
        ///The sort position of the option.
        #[must_use]
        pub fn sort(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.sort = value.into_parameter();
            self
        }
    }
    impl CreateHoliday {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                exact_date: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                repeating: ::std::default::Default::default(),
                repeating_day: ::std::default::Default::default(),
                repeating_month: ::std::default::Default::default(),
            }
        }
        ///The date of a holiday that does not repeat.
        #[must_use]
        pub fn exact_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.exact_date = value.into_parameter();
            self
        }
        ///The name of the holiday.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///True if the holiday repeats every year.
        #[must_use]
        pub fn repeating(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.repeating = value.into_parameter();
            self
        }
        ///The day of the month of a repeating holiday.
        #[must_use]
        pub fn repeating_day(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.repeating_day = value.into_parameter();
            self
        }
        ///The month of a repeating holiday, from 1 for January.
        #[must_use]
        pub fn repeating_month(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.repeating_month = value.into_parameter();
            self
        }
    }
    impl CreateInvoice {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                budget_area_uid: ::std::default::Default::default(),
                exchange_rate: ::std::default::Default::default(),
                invoice_number: ::std::default::Default::default(),
                issue_date: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                payment_term_id: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
                purchase_order: ::std::default::Default::default(),
                value: ::std::default::Default::default(),
                vat_rate_id: ::std::default::Default::default(),
            }
        }
        ///The identifier of the area of the budget that the invoice is for.
        #[must_use]
        pub fn budget_area_uid(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.budget_area_uid = value.into_parameter();
            self
        }
        ///The exchange rate of the amount. Undocumented: the currencies.
        #[must_use]
        pub fn exchange_rate(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exchange_rate = value.into_parameter();
            self
        }
        ///The number of the invoice in the company's books.
        #[must_use]
        pub fn invoice_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.invoice_number = value.into_parameter();
            self
        }
        ///The issue date.
        #[must_use]
        pub fn issue_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.issue_date = value.into_parameter();
            self
        }
        ///The author's notes.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of a term of payment.
        #[must_use]
        pub fn payment_term_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PaymentTermId>,
        ) -> Self {
            self.payment_term_id = value.into_parameter();
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
        ///The purchase order of the client that the invoice refers to.
        #[must_use]
        pub fn purchase_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.purchase_order = value.into_parameter();
            self
        }
        ///The amount of the invoice. Undocumented: the currency, and whether tax is included.
        #[must_use]
        pub fn value(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.value = value.into_parameter();
            self
        }
        /// The identifier of a rate of value-added tax.
        #[must_use]
        pub fn vat_rate_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::VatRateId>,
        ) -> Self {
            self.vat_rate_id = value.into_parameter();
            self
        }
    }
    impl CreateLocation {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                default: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
            }
        }
        ///True if it becomes the default location of people.
        #[must_use]
        pub fn default(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.default = value.into_parameter();
            self
        }
        ///The name of the location.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
    }
    impl CreatePeopleAllocation {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                date: ::std::default::Default::default(),
                hours: ::std::default::Default::default(),
                person_id: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
            }
        }
        ///The day to plan.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The planned work of the day, in whole hours.
        #[must_use]
        pub fn hours(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.hours = value.into_parameter();
            self
        }
        /// The identifier of a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
    }
    impl CreatePersonCapacity {
        /// With what is required: `person_id`, `capacity_id`, `starts_at`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            person_id: impl ::std::convert::Into<crate::wethod::identifiers::PersonId>,
            capacity_id: impl ::std::convert::Into<
                crate::wethod::identifiers::CapacityId,
            >,
            starts_at: impl ::std::convert::Into<::chrono::naive::NaiveDate>,
        ) -> Self {
            Self {
                capacity_id: capacity_id.into(),
                person_id: person_id.into(),
                starts_at: starts_at.into(),
            }
        }
    }
    impl CreatePersonPayroll {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                business_unit_id: ::std::default::Default::default(),
                cost: ::std::default::Default::default(),
                from: ::std::default::Default::default(),
                person_id: ::std::default::Default::default(),
                taxes: ::std::default::Default::default(),
                to: ::std::default::Default::default(),
            }
        }
        /// The identifier of a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        ///The annual cost. Undocumented: the currency.
        #[must_use]
        pub fn cost(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.cost = value.into_parameter();
            self
        }
        ///The first month, as `YYYY-MM`.
        #[must_use]
        pub fn from(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.from = value.into_parameter();
            self
        }
        /// The identifier of a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        ///The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage.
        #[must_use]
        pub fn taxes(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.taxes = value.into_parameter();
            self
        }
        ///The last month, as `YYYY-MM`.
        #[must_use]
        pub fn to(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.to = value.into_parameter();
            self
        }
    }
    impl CreatePriceList {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                available_from: ::std::default::Default::default(),
                available_to: ::std::default::Default::default(),
                client_id: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                is_default_for_client: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                sync_with_company_default: ::std::default::Default::default(),
            }
        }
        ///The first day on which the price list can be used.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The last day on which the price list can be used.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
        /// The client of the price list.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The purpose of the price list.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///True if it is the default price list of its client.
        #[must_use]
        pub fn is_default_for_client(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_default_for_client = value.into_parameter();
            self
        }
        ///The name of the price list.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///True if it follows the company's default price list.
        #[must_use]
        pub fn sync_with_company_default(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.sync_with_company_default = value.into_parameter();
            self
        }
    }
    impl CreateProduct {
        /// With what is required: `name`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                available_from: ::std::default::Default::default(),
                available_to: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                external_cost: ::std::default::Default::default(),
                markup: ::std::default::Default::default(),
                name: name.into(),
                price: ::std::default::Default::default(),
            }
        }
        ///The first day on which the product can be sold.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The last day on which the product can be sold.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
        ///The description of the product.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The external cost of the product, in the company's currency.
        #[must_use]
        pub fn external_cost(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.external_cost = value.into_parameter();
            self
        }
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        #[must_use]
        pub fn markup(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.markup = value.into_parameter();
            self
        }
        ///The price of the product, in the company's currency.
        #[must_use]
        pub fn price(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.price = value.into_parameter();
            self
        }
    }
    impl CreateProject {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                account_id: ::std::default::Default::default(),
                business_unit_id: ::std::default::Default::default(),
                client_contact_id: ::std::default::Default::default(),
                client_id: ::std::default::Default::default(),
                due_date: ::std::default::Default::default(),
                duration: ::std::default::Default::default(),
                external_cost_percentage: ::std::default::Default::default(),
                job_order: ::std::default::Default::default(),
                job_order_category_id: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                pm_id: ::std::default::Default::default(),
                probability: ::std::default::Default::default(),
                project_type_id: ::std::default::Default::default(),
                purchase_order: ::std::default::Default::default(),
                signed_on: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
                value: ::std::default::Default::default(),
                extra: ::std::default::Default::default(),
            }
        }
        /// The identifier of the person who is the account of the project.
        #[must_use]
        pub fn account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.account_id = value.into_parameter();
            self
        }
        /// The identifier of a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        /// The identifier of a contact of a client.
        #[must_use]
        pub fn client_contact_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ContactId>,
        ) -> Self {
            self.client_contact_id = value.into_parameter();
            self
        }
        /// The identifier of a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The day on which the project is due.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter();
            self
        }
        ///The duration of the project, in months.
        #[must_use]
        pub fn duration(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration = value.into_parameter();
            self
        }
        ///The share of external costs in the value, in percent.
        #[must_use]
        pub fn external_cost_percentage(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.external_cost_percentage = value.into_parameter();
            self
        }
        ///The job order of the project, as the company writes it.
        #[must_use]
        pub fn job_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.job_order = value.into_parameter();
            self
        }
        /// The identifier of a category of job orders.
        #[must_use]
        pub fn job_order_category_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::JobOrderCategoryId,
            >,
        ) -> Self {
            self.job_order_category_id = value.into_parameter();
            self
        }
        ///The name of the project.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The identifier of the project manager.
        #[must_use]
        pub fn pm_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.pm_id = value.into_parameter();
            self
        }
        ///The probability of winning the project, in percent.
        #[must_use]
        pub fn probability(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.probability = value.into_parameter();
            self
        }
        /// The identifier of a type of projects.
        #[must_use]
        pub fn project_type_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectTypeId>,
        ) -> Self {
            self.project_type_id = value.into_parameter();
            self
        }
        ///The purchase order of the client.
        #[must_use]
        pub fn purchase_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.purchase_order = value.into_parameter();
            self
        }
        ///The day on which the project was signed.
        #[must_use]
        pub fn signed_on(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.signed_on = value.into_parameter();
            self
        }
        ///The first day of the project.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.start_date = value.into_parameter();
            self
        }
        ///The value of the project, in thousands.
        #[must_use]
        pub fn value(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.value = value.into_parameter();
            self
        }
        /// Sets the field `metadata_{id}`.
        #[must_use]
        pub fn metadata(
            mut self,
            id: impl ::std::fmt::Display,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(::std::format!("{}{id}", "metadata_"), value.into());
            self
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    impl CreateProject {
        /// Returns the field `metadata_{id}`, if the record has it.
        #[must_use]
        pub fn get_metadata(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "metadata_"))
        }
    }
    impl CreateProjectMetadata {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                is_required: ::std::default::Default::default(),
                key: ::std::default::Default::default(),
                values: ::std::default::Default::default(),
            }
        }
        ///True if each project must have a value.
        #[must_use]
        pub fn is_required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.is_required = value.into_parameter();
            self
        }
        ///The name of the field.
        #[must_use]
        pub fn key(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.key = value.into_parameter();
            self
        }
        ///The allowed values.
        #[must_use]
        pub fn values(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.values = value.into_parameter();
            self
        }
    }
    impl CreateProjectPlanArea {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
            }
        }
        ///The name of the area.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
    }
    impl CreateProjectPlanSubtask {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                dependency_type: ::std::default::Default::default(),
                depends_on_id: ::std::default::Default::default(),
                end_date: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                project_plan_task_id: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
                status_key: ::std::default::Default::default(),
            }
        }
        ///The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[must_use]
        pub fn dependency_type(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.dependency_type = value.into_parameter();
            self
        }
        /// The identifier of the subtask that this one depends on.
        #[must_use]
        pub fn depends_on_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanSubtaskId,
            >,
        ) -> Self {
            self.depends_on_id = value.into_parameter();
            self
        }
        ///The day on which work on the subtask ends.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.end_date = value.into_parameter();
            self
        }
        ///The name of the subtask.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Notes about the subtask.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of a task of a project plan.
        #[must_use]
        pub fn project_plan_task_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanTaskId,
            >,
        ) -> Self {
            self.project_plan_task_id = value.into_parameter();
            self
        }
        ///The day on which work on the subtask begins.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.start_date = value.into_parameter();
            self
        }
        ///The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[must_use]
        pub fn status_key(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.status_key = value.into_parameter();
            self
        }
    }
    impl CreateProjectPlanSubtaskAssignee {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl CreateProjectPlanTask {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                dependency_type: ::std::default::Default::default(),
                depends_on_id: ::std::default::Default::default(),
                end_date: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                project_plan_area_id: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
                status_key: ::std::default::Default::default(),
                extra: ::std::default::Default::default(),
            }
        }
        /// The type of dependency between the ends of two tasks.
        #[must_use]
        pub fn dependency_type(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::ProjectPlanTaskDependencyType,
            >,
        ) -> Self {
            self.dependency_type = value.into_parameter();
            self
        }
        /// The identifier of the task that this one depends on.
        #[must_use]
        pub fn depends_on_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanTaskId,
            >,
        ) -> Self {
            self.depends_on_id = value.into_parameter();
            self
        }
        ///The day on which work on the task ends.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.end_date = value.into_parameter();
            self
        }
        ///The name of the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Notes about the task.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of an area of a project plan.
        #[must_use]
        pub fn project_plan_area_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanAreaId,
            >,
        ) -> Self {
            self.project_plan_area_id = value.into_parameter();
            self
        }
        ///The day on which work on the task begins.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.start_date = value.into_parameter();
            self
        }
        /// The status of a task.
        #[must_use]
        pub fn status_key(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::ProjectPlanTaskStatusKey,
            >,
        ) -> Self {
            self.status_key = value.into_parameter();
            self
        }
        /// Sets the field `custom_field_{id}`.
        #[must_use]
        pub fn custom_field(
            mut self,
            id: impl ::std::fmt::Display,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(::std::format!("{}{id}", "custom_field_"), value.into());
            self
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    impl CreateProjectPlanTask {
        /// Returns the field `custom_field_{id}`, if the record has it.
        #[must_use]
        pub fn get_custom_field(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "custom_field_"))
        }
    }
    impl CreateProjectPlanTaskAssignee {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl CreateProjectStatus {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                date: ::std::default::Default::default(),
                days_left: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                progress: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
                project_status_risk_id: ::std::default::Default::default(),
            }
        }
        ///The date of the report, which must be a Monday.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The remaining work, in days. Required if the mode is `remaining-days`.
        #[must_use]
        pub fn days_left(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.days_left = value.into_parameter();
            self
        }
        ///The author's notes about the project.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The progress of the work, in percent. Required if the mode is `percentage`.
        #[must_use]
        pub fn progress(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.progress = value.into_parameter();
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
        /// The identifier of a degree of risk.
        #[must_use]
        pub fn project_status_risk_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectStatusRiskId,
            >,
        ) -> Self {
            self.project_status_risk_id = value.into_parameter();
            self
        }
    }
    impl CreateStream {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: ::std::default::Default::default(),
            }
        }
        ///The name of the stream.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
    }
    impl CreateTimesheet {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                date: ::std::default::Default::default(),
                hours: ::std::default::Default::default(),
                mode: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                person_id: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
            }
        }
        ///The day that the hours are recorded under.
        #[must_use]
        pub fn date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.date = value.into_parameter();
            self
        }
        ///The time spent, in hours.
        #[must_use]
        pub fn hours(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.hours = value.into_parameter();
            self
        }
        /// The mode of an entry, in the spelling of requests. Responses have the same in lower case.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::RequestedTimesheetMode,
            >,
        ) -> Self {
            self.mode = value.into_parameter();
            self
        }
        ///Notes about the hours.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
    }
    impl CreateTimesheetWhitelist {
        /// With what is required: `project_id`, `person_id`.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new(
            project_id: impl ::std::convert::Into<crate::wethod::identifiers::ProjectId>,
            person_id: impl ::std::convert::Into<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            Self {
                person_id: person_id.into(),
                project_id: project_id.into(),
            }
        }
    }
    impl Project {
        /// Returns the field `metadata_{id}`, if the record has it.
        #[must_use]
        pub fn get_metadata(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "metadata_"))
        }
    }
    impl ProjectPlanTask {
        /// Returns the field `custom_field_{id}`, if the record has it.
        #[must_use]
        pub fn get_custom_field(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "custom_field_"))
        }
    }
    impl RejectBudget {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                message: ::std::default::Default::default(),
            }
        }
        ///The reason for the rejection, or another message.
        #[must_use]
        pub fn message(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.message = value.into_parameter();
            self
        }
    }
    impl SendInvoice {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                invoice_contact_id: ::std::default::Default::default(),
            }
        }
        /// The identifier of a contact that invoices are sent to.
        #[must_use]
        pub fn invoice_contact_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::InvoiceContactId,
            >,
        ) -> Self {
            self.invoice_contact_id = value.into_parameter();
            self
        }
    }
    impl SetPaidInvoice {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                payment_date: ::std::default::Default::default(),
            }
        }
        ///The date of payment. Default: the current day.
        #[must_use]
        pub fn payment_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.payment_date = value.into_parameter().into();
            self
        }
        /// Clears `payment_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_payment_date(mut self) -> Self {
            self.payment_date = crate::Patch::Null;
            self
        }
    }
    impl SubmitBudget {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                approver_id: ::std::default::Default::default(),
                message: ::std::default::Default::default(),
            }
        }
        /// The person who is to approve the budget.
        #[must_use]
        pub fn approver_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.approver_id = value.into_parameter();
            self
        }
        ///A message to the approver.
        #[must_use]
        pub fn message(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.message = value.into_parameter();
            self
        }
    }
    impl UpdateBudget {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                currency: ::std::default::Default::default(),
                currency_enabled: ::std::default::Default::default(),
                final_net_price: ::std::default::Default::default(),
                final_net_price_currency: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                price_list_id: ::std::default::Default::default(),
                stream_id: ::std::default::Default::default(),
            }
        }
        ///The ISO 4217 code of the budget's own currency.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///True if the budget has its own currency; the budget itself has this as `is_currency_enabled`.
        #[must_use]
        pub fn currency_enabled(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.currency_enabled = value.into_parameter();
            self
        }
        ///The final net price, in the company's currency.
        #[must_use]
        pub fn final_net_price(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.final_net_price = value.into_parameter();
            self
        }
        ///The final net price in the budget's own `currency`.
        #[must_use]
        pub fn final_net_price_currency(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.final_net_price_currency = value.into_parameter();
            self
        }
        ///The author's notes.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[must_use]
        pub fn stream_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::StreamId>,
        ) -> Self {
            self.stream_id = value.into_parameter().into();
            self
        }
        /// Clears `stream_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_stream_id(mut self) -> Self {
            self.stream_id = crate::Patch::Null;
            self
        }
    }
    impl UpdateBudgetArea {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                enabled: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                price_list_id: ::std::default::Default::default(),
                stream_id: ::std::default::Default::default(),
            }
        }
        ///True if the area is enabled; the area itself has this as `is_enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.enabled = value.into_parameter();
            self
        }
        ///The name of the area.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The identifier of a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// The identifier of a stream, a part of the company with leaders and members of its own.
        #[must_use]
        pub fn stream_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::StreamId>,
        ) -> Self {
            self.stream_id = value.into_parameter().into();
            self
        }
        /// Clears `stream_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_stream_id(mut self) -> Self {
            self.stream_id = crate::Patch::Null;
            self
        }
    }
    impl UpdateBudgetDay {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                days: ::std::default::Default::default(),
            }
        }
        ///The budgeted work, in days. Undocumented: the type; the response has a number.
        #[must_use]
        pub fn days(
            mut self,
            value: impl crate::IntoParameter<::serde_json::Value>,
        ) -> Self {
            self.days = value.into_parameter();
            self
        }
    }
    impl UpdateBudgetTask {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                currency: ::std::default::Default::default(),
                external_cost: ::std::default::Default::default(),
                markup: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                quantity: ::std::default::Default::default(),
                total_price: ::std::default::Default::default(),
            }
        }
        ///The code of the task's currency.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.currency = value.into_parameter();
            self
        }
        ///The external cost.
        #[must_use]
        pub fn external_cost(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.external_cost = value.into_parameter();
            self
        }
        ///The markup on the external cost, a whole number. Undocumented: the unit.
        #[must_use]
        pub fn markup(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.markup = value.into_parameter();
            self
        }
        ///The name of the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The author's notes.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The quantity, if the type is CONTINGENCY, DISCOUNT, CREATIVITY or PRODUCT. Undocumented: the unit.
        #[must_use]
        pub fn quantity(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.quantity = value.into_parameter();
            self
        }
        ///The total price of the task. Undocumented: the type; the task has a number.
        #[must_use]
        pub fn total_price(
            mut self,
            value: impl crate::IntoParameter<::serde_json::Value>,
        ) -> Self {
            self.total_price = value.into_parameter();
            self
        }
    }
    impl UpdateClient {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                acronym: ::std::default::Default::default(),
                administration_email: ::std::default::Default::default(),
                bank_account_id: ::std::default::Default::default(),
                company_registration_number: ::std::default::Default::default(),
                corporate_name: ::std::default::Default::default(),
                country: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                group_id: ::std::default::Default::default(),
                intent_code: ::std::default::Default::default(),
                intent_date: ::std::default::Default::default(),
                legal_name: ::std::default::Default::default(),
                linkedin: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                payment_condition: ::std::default::Default::default(),
                payment_term_id: ::std::default::Default::default(),
                pec: ::std::default::Default::default(),
                phone: ::std::default::Default::default(),
                sdi_code: ::std::default::Default::default(),
                street: ::std::default::Default::default(),
                tax_reference: ::std::default::Default::default(),
                town: ::std::default::Default::default(),
                vat: ::std::default::Default::default(),
                vat_rate_id: ::std::default::Default::default(),
                website: ::std::default::Default::default(),
                zip_code: ::std::default::Default::default(),
            }
        }
        ///A short form of the client's name.
        #[must_use]
        pub fn acronym(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.acronym = value.into_parameter();
            self
        }
        ///The email address of the client's administration.
        #[must_use]
        pub fn administration_email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.administration_email = value.into_parameter();
            self
        }
        /// The identifier of a bank account.
        #[must_use]
        pub fn bank_account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BankAccountId>,
        ) -> Self {
            self.bank_account_id = value.into_parameter().into();
            self
        }
        /// Clears `bank_account_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_bank_account_id(mut self) -> Self {
            self.bank_account_id = crate::Patch::Null;
            self
        }
        ///The client's number in the company register.
        #[must_use]
        pub fn company_registration_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.company_registration_number = value.into_parameter();
            self
        }
        ///The name of the client.
        #[must_use]
        pub fn corporate_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.corporate_name = value.into_parameter();
            self
        }
        ///The country of the address: its English name in ISO 3166, or its Italian name.
        #[must_use]
        pub fn country(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.country = value.into_parameter();
            self
        }
        ///The description of the client.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The email address of the client.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        /// The identifier of a group of clients.
        #[must_use]
        pub fn group_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientGroupId>,
        ) -> Self {
            self.group_id = value.into_parameter().into();
            self
        }
        /// Clears `group_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_group_id(mut self) -> Self {
            self.group_id = crate::Patch::Null;
            self
        }
        ///The code of the client's declaration of intent, which concerns value-added tax.
        #[must_use]
        pub fn intent_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.intent_code = value.into_parameter();
            self
        }
        ///The day of the declaration of intent.
        #[must_use]
        pub fn intent_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.intent_date = value.into_parameter();
            self
        }
        ///The client's legal name.
        #[must_use]
        pub fn legal_name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.legal_name = value.into_parameter();
            self
        }
        ///The URL of the client's LinkedIn page.
        #[must_use]
        pub fn linkedin(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.linkedin = value.into_parameter();
            self
        }
        ///The company's notes about the client.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The client's terms of payment, in words.
        #[must_use]
        pub fn payment_condition(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.payment_condition = value.into_parameter();
            self
        }
        /// The identifier of a term of payment.
        #[must_use]
        pub fn payment_term_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PaymentTermId>,
        ) -> Self {
            self.payment_term_id = value.into_parameter().into();
            self
        }
        /// Clears `payment_term_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_payment_term_id(mut self) -> Self {
            self.payment_term_id = crate::Patch::Null;
            self
        }
        ///The client's certified email address, the Italian PEC.
        #[must_use]
        pub fn pec(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.pec = value.into_parameter();
            self
        }
        ///The telephone number of the client.
        #[must_use]
        pub fn phone(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.phone = value.into_parameter();
            self
        }
        ///The client's address in SDI, the Italian exchange for electronic invoices.
        #[must_use]
        pub fn sdi_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.sdi_code = value.into_parameter();
            self
        }
        ///The street of the client's address.
        #[must_use]
        pub fn street(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.street = value.into_parameter();
            self
        }
        ///The client's reference at the tax authorities.
        #[must_use]
        pub fn tax_reference(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.tax_reference = value.into_parameter();
            self
        }
        ///The town of the client's address.
        #[must_use]
        pub fn town(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.town = value.into_parameter();
            self
        }
        ///The client's VAT number.
        #[must_use]
        pub fn vat(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.vat = value.into_parameter();
            self
        }
        /// The identifier of a rate of value-added tax.
        #[must_use]
        pub fn vat_rate_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::VatRateId>,
        ) -> Self {
            self.vat_rate_id = value.into_parameter().into();
            self
        }
        /// Clears `vat_rate_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_vat_rate_id(mut self) -> Self {
            self.vat_rate_id = crate::Patch::Null;
            self
        }
        ///The URL of the client's website.
        #[must_use]
        pub fn website(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.website = value.into_parameter();
            self
        }
        ///The postal code of the client's address.
        #[must_use]
        pub fn zip_code(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.zip_code = value.into_parameter();
            self
        }
    }
    impl UpdateContact {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                client_id: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                email: ::std::default::Default::default(),
                linkedin: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                role: ::std::default::Default::default(),
                surname: ::std::default::Default::default(),
            }
        }
        /// The identifier of a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The description of the contact.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The email address of the contact.
        #[must_use]
        pub fn email(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.email = value.into_parameter();
            self
        }
        ///The URL of the contact's LinkedIn page.
        #[must_use]
        pub fn linkedin(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.linkedin = value.into_parameter();
            self
        }
        ///The first name.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The company's notes about the contact.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The contact's role at the client.
        #[must_use]
        pub fn role(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.role = value.into_parameter();
            self
        }
        ///The family name.
        #[must_use]
        pub fn surname(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.surname = value.into_parameter();
            self
        }
    }
    impl UpdateCustomField {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                description: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                required: ::std::default::Default::default(),
                sort: ::std::default::Default::default(),
            }
        }
        ///The purpose of the field.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///The name of the field.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///True if the field must have a value.
        #[must_use]
        pub fn required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.required = value.into_parameter();
            self
        }
        ///The sort position of the field.
        #[must_use]
        pub fn sort(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.sort = value.into_parameter();
            self
        }
    }
    impl UpdateCustomFieldOption {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                color: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                sort: ::std::default::Default::default(),
            }
        }
        /// The color that shows an option, in hexadecimal.
        #[must_use]
        pub fn color(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::CustomFieldOptionColor,
            >,
        ) -> Self {
            self.color = value.into_parameter();
            self
        }
        ///The name of the option.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///The sort position of the option.
        #[must_use]
        pub fn sort(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.sort = value.into_parameter();
            self
        }
    }
    impl UpdateHoliday {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                exact_date: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                repeating: ::std::default::Default::default(),
                repeating_day: ::std::default::Default::default(),
                repeating_month: ::std::default::Default::default(),
            }
        }
        ///The date of a holiday that does not repeat.
        #[must_use]
        pub fn exact_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.exact_date = value.into_parameter().into();
            self
        }
        /// Clears `exact_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_exact_date(mut self) -> Self {
            self.exact_date = crate::Patch::Null;
            self
        }
        ///The name of the holiday.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///True if the holiday repeats every year.
        #[must_use]
        pub fn repeating(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.repeating = value.into_parameter();
            self
        }
        ///The day of the month of a repeating holiday.
        #[must_use]
        pub fn repeating_day(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.repeating_day = value.into_parameter().into();
            self
        }
        /// Clears `repeating_day`: it goes out as `null`.
        #[must_use]
        pub fn clear_repeating_day(mut self) -> Self {
            self.repeating_day = crate::Patch::Null;
            self
        }
        ///The month of a repeating holiday, from 1 for January.
        #[must_use]
        pub fn repeating_month(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.repeating_month = value.into_parameter().into();
            self
        }
        /// Clears `repeating_month`: it goes out as `null`.
        #[must_use]
        pub fn clear_repeating_month(mut self) -> Self {
            self.repeating_month = crate::Patch::Null;
            self
        }
    }
    impl UpdateInvoice {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                budget_area_uid: ::std::default::Default::default(),
                exchange_rate: ::std::default::Default::default(),
                invoice_number: ::std::default::Default::default(),
                issue_date: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                payment_term_id: ::std::default::Default::default(),
                project_id: ::std::default::Default::default(),
                purchase_order: ::std::default::Default::default(),
                value: ::std::default::Default::default(),
                vat_rate_id: ::std::default::Default::default(),
            }
        }
        ///The identifier of the area of the budget that the invoice is for.
        #[must_use]
        pub fn budget_area_uid(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.budget_area_uid = value.into_parameter().into();
            self
        }
        /// Clears `budget_area_uid`: it goes out as `null`.
        #[must_use]
        pub fn clear_budget_area_uid(mut self) -> Self {
            self.budget_area_uid = crate::Patch::Null;
            self
        }
        ///The exchange rate of the amount. Undocumented: the currencies.
        #[must_use]
        pub fn exchange_rate(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.exchange_rate = value.into_parameter().into();
            self
        }
        /// Clears `exchange_rate`: it goes out as `null`.
        #[must_use]
        pub fn clear_exchange_rate(mut self) -> Self {
            self.exchange_rate = crate::Patch::Null;
            self
        }
        ///The number of the invoice in the company's books.
        #[must_use]
        pub fn invoice_number(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.invoice_number = value.into_parameter().into();
            self
        }
        /// Clears `invoice_number`: it goes out as `null`.
        #[must_use]
        pub fn clear_invoice_number(mut self) -> Self {
            self.invoice_number = crate::Patch::Null;
            self
        }
        ///The issue date.
        #[must_use]
        pub fn issue_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.issue_date = value.into_parameter();
            self
        }
        ///The author's notes.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter().into();
            self
        }
        /// Clears `notes`: it goes out as `null`.
        #[must_use]
        pub fn clear_notes(mut self) -> Self {
            self.notes = crate::Patch::Null;
            self
        }
        /// The identifier of a term of payment.
        #[must_use]
        pub fn payment_term_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PaymentTermId>,
        ) -> Self {
            self.payment_term_id = value.into_parameter().into();
            self
        }
        /// Clears `payment_term_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_payment_term_id(mut self) -> Self {
            self.payment_term_id = crate::Patch::Null;
            self
        }
        /// The identifier of a project.
        #[must_use]
        pub fn project_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectId>,
        ) -> Self {
            self.project_id = value.into_parameter();
            self
        }
        ///The purchase order of the client that the invoice refers to.
        #[must_use]
        pub fn purchase_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.purchase_order = value.into_parameter().into();
            self
        }
        /// Clears `purchase_order`: it goes out as `null`.
        #[must_use]
        pub fn clear_purchase_order(mut self) -> Self {
            self.purchase_order = crate::Patch::Null;
            self
        }
        ///The amount of the invoice. Undocumented: the currency, and whether tax is included.
        #[must_use]
        pub fn value(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.value = value.into_parameter();
            self
        }
        /// The identifier of a rate of value-added tax.
        #[must_use]
        pub fn vat_rate_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::VatRateId>,
        ) -> Self {
            self.vat_rate_id = value.into_parameter().into();
            self
        }
        /// Clears `vat_rate_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_vat_rate_id(mut self) -> Self {
            self.vat_rate_id = crate::Patch::Null;
            self
        }
    }
    impl UpdateLocation {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                default: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
            }
        }
        ///True if it becomes the default location of people.
        #[must_use]
        pub fn default(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.default = value.into_parameter();
            self
        }
        ///The name of the location.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
    }
    impl UpdatePeopleAllocation {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                hours: ::std::default::Default::default(),
            }
        }
        ///The planned work of the day, in whole hours.
        #[must_use]
        pub fn hours(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.hours = value.into_parameter();
            self
        }
    }
    impl UpdatePerson {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                allocation_manager_id: ::std::default::Default::default(),
                capacity_id: ::std::default::Default::default(),
                has_timesheet_required: ::std::default::Default::default(),
                is_archived: ::std::default::Default::default(),
                is_visible_in_people_allocation: ::std::default::Default::default(),
                job_title_id: ::std::default::Default::default(),
                level_id: ::std::default::Default::default(),
                location_id: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                price_list_id: ::std::default::Default::default(),
                role_id: ::std::default::Default::default(),
                surname: ::std::default::Default::default(),
            }
        }
        /// The identifier of the manager of the person's allocations.
        #[must_use]
        pub fn allocation_manager_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.allocation_manager_id = value.into_parameter().into();
            self
        }
        /// Clears `allocation_manager_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_allocation_manager_id(mut self) -> Self {
            self.allocation_manager_id = crate::Patch::Null;
            self
        }
        /// The identifier of a capacity, the hours of a working week.
        #[must_use]
        pub fn capacity_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::CapacityId>,
        ) -> Self {
            self.capacity_id = value.into_parameter();
            self
        }
        ///True if the person has to fill in a timesheet.
        #[must_use]
        pub fn has_timesheet_required(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.has_timesheet_required = value.into_parameter();
            self
        }
        ///True to archive the person.
        #[must_use]
        pub fn is_archived(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.is_archived = value.into_parameter();
            self
        }
        ///True to show the person in the allocation of people.
        #[must_use]
        pub fn is_visible_in_people_allocation(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_visible_in_people_allocation = value.into_parameter();
            self
        }
        /// The identifier of a job title.
        #[must_use]
        pub fn job_title_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::JobTitleId>,
        ) -> Self {
            self.job_title_id = value.into_parameter().into();
            self
        }
        /// Clears `job_title_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_job_title_id(mut self) -> Self {
            self.job_title_id = crate::Patch::Null;
            self
        }
        /// The identifier of a level, the seniority of a person.
        #[must_use]
        pub fn level_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::LevelId>,
        ) -> Self {
            self.level_id = value.into_parameter();
            self
        }
        /// The identifier of a location.
        #[must_use]
        pub fn location_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::LocationId>,
        ) -> Self {
            self.location_id = value.into_parameter();
            self
        }
        ///The first name of the person.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The identifier of a price list.
        #[must_use]
        pub fn price_list_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PriceListId>,
        ) -> Self {
            self.price_list_id = value.into_parameter();
            self
        }
        /// The identifier of a role, which is a set of permissions.
        #[must_use]
        pub fn role_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::RoleId>,
        ) -> Self {
            self.role_id = value.into_parameter();
            self
        }
        ///The family name of the person.
        #[must_use]
        pub fn surname(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.surname = value.into_parameter();
            self
        }
    }
    impl UpdatePersonCapacity {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                capacity_id: ::std::default::Default::default(),
                starts_at: ::std::default::Default::default(),
            }
        }
        /// The identifier of a capacity, the hours of a working week.
        #[must_use]
        pub fn capacity_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::CapacityId>,
        ) -> Self {
            self.capacity_id = value.into_parameter();
            self
        }
        ///The first day of the capacity.
        #[must_use]
        pub fn starts_at(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.starts_at = value.into_parameter().into();
            self
        }
        /// Clears `starts_at`: it goes out as `null`.
        #[must_use]
        pub fn clear_starts_at(mut self) -> Self {
            self.starts_at = crate::Patch::Null;
            self
        }
    }
    impl UpdatePersonPayroll {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                business_unit_id: ::std::default::Default::default(),
                from: ::std::default::Default::default(),
                person_id: ::std::default::Default::default(),
                taxes: ::std::default::Default::default(),
                to: ::std::default::Default::default(),
            }
        }
        /// The identifier of a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        ///The first month, as `YYYY-MM`.
        #[must_use]
        pub fn from(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.from = value.into_parameter();
            self
        }
        /// The identifier of a person, who is an employee of the company.
        #[must_use]
        pub fn person_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.person_id = value.into_parameter();
            self
        }
        ///The taxes on it, a whole number. Undocumented: whether it is an amount or a percentage.
        #[must_use]
        pub fn taxes(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.taxes = value.into_parameter();
            self
        }
        ///The last month, as `YYYY-MM`.
        #[must_use]
        pub fn to(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.to = value.into_parameter().into();
            self
        }
        /// Clears `to`: it goes out as `null`.
        #[must_use]
        pub fn clear_to(mut self) -> Self {
            self.to = crate::Patch::Null;
            self
        }
    }
    impl UpdatePriceList {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                available_from: ::std::default::Default::default(),
                available_to: ::std::default::Default::default(),
                client_id: ::std::default::Default::default(),
                description: ::std::default::Default::default(),
                is_default_for_client: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                sync_with_company_default: ::std::default::Default::default(),
            }
        }
        ///The first day on which the price list can be used.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The last day on which the price list can be used.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
        /// The client of the price list.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The purpose of the price list.
        #[must_use]
        pub fn description(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.description = value.into_parameter();
            self
        }
        ///True if it is the default price list of its client.
        #[must_use]
        pub fn is_default_for_client(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_default_for_client = value.into_parameter();
            self
        }
        ///The name of the price list.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///True if it follows the company's default price list.
        #[must_use]
        pub fn sync_with_company_default(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.sync_with_company_default = value.into_parameter();
            self
        }
    }
    impl UpdatePriceListLevel {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                cost: ::std::default::Default::default(),
                price: ::std::default::Default::default(),
            }
        }
        ///The cost of the level's work. Undocumented: the unit of work.
        #[must_use]
        pub fn cost(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.cost = value.into_parameter();
            self
        }
        ///The price of the level's work. Undocumented: the unit of work.
        #[must_use]
        pub fn price(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.price = value.into_parameter();
            self
        }
    }
    impl UpdateProduct {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                available_from: ::std::default::Default::default(),
                available_to: ::std::default::Default::default(),
            }
        }
        ///The first day on which the product can be sold.
        #[must_use]
        pub fn available_from(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_from = value.into_parameter();
            self
        }
        ///The last day on which the product can be sold.
        #[must_use]
        pub fn available_to(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.available_to = value.into_parameter();
            self
        }
    }
    impl UpdateProductLevel {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                days: ::std::default::Default::default(),
            }
        }
        ///The contribution of the level, in days.
        #[must_use]
        pub fn days(mut self, value: impl crate::IntoParameter<crate::Decimal>) -> Self {
            self.days = value.into_parameter();
            self
        }
    }
    impl UpdateProject {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                account_id: ::std::default::Default::default(),
                business_unit_id: ::std::default::Default::default(),
                client_contact_id: ::std::default::Default::default(),
                client_id: ::std::default::Default::default(),
                due_date: ::std::default::Default::default(),
                duration: ::std::default::Default::default(),
                external_cost_percentage: ::std::default::Default::default(),
                is_timesheet_whitelist_enabled: ::std::default::Default::default(),
                job_order: ::std::default::Default::default(),
                job_order_category_id: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                pm_id: ::std::default::Default::default(),
                probability: ::std::default::Default::default(),
                project_type_id: ::std::default::Default::default(),
                purchase_order: ::std::default::Default::default(),
                signed_on: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
                value: ::std::default::Default::default(),
                extra: ::std::default::Default::default(),
            }
        }
        /// The identifier of the person who is the account of the project.
        #[must_use]
        pub fn account_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.account_id = value.into_parameter();
            self
        }
        /// The identifier of a business unit.
        #[must_use]
        pub fn business_unit_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::BusinessUnitId>,
        ) -> Self {
            self.business_unit_id = value.into_parameter();
            self
        }
        /// The identifier of a contact of a client.
        #[must_use]
        pub fn client_contact_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ContactId>,
        ) -> Self {
            self.client_contact_id = value.into_parameter();
            self
        }
        /// The identifier of a client.
        #[must_use]
        pub fn client_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ClientId>,
        ) -> Self {
            self.client_id = value.into_parameter();
            self
        }
        ///The day on which the project is due.
        #[must_use]
        pub fn due_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.due_date = value.into_parameter();
            self
        }
        ///The duration of the project, in months.
        #[must_use]
        pub fn duration(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.duration = value.into_parameter();
            self
        }
        ///The share of external costs in the value, in percent.
        #[must_use]
        pub fn external_cost_percentage(
            mut self,
            value: impl crate::IntoParameter<i64>,
        ) -> Self {
            self.external_cost_percentage = value.into_parameter();
            self
        }
        ///True if the timesheet whitelist applies to the project.
        #[must_use]
        pub fn is_timesheet_whitelist_enabled(
            mut self,
            value: impl crate::IntoParameter<bool>,
        ) -> Self {
            self.is_timesheet_whitelist_enabled = value.into_parameter();
            self
        }
        ///The job order of the project, as the company writes it.
        #[must_use]
        pub fn job_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.job_order = value.into_parameter();
            self
        }
        /// The identifier of a category of job orders.
        #[must_use]
        pub fn job_order_category_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::JobOrderCategoryId,
            >,
        ) -> Self {
            self.job_order_category_id = value.into_parameter();
            self
        }
        ///The name of the project.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        /// The identifier of the project manager.
        #[must_use]
        pub fn pm_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::PersonId>,
        ) -> Self {
            self.pm_id = value.into_parameter();
            self
        }
        ///The probability of winning the project, in percent.
        #[must_use]
        pub fn probability(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.probability = value.into_parameter();
            self
        }
        /// The identifier of a type of projects.
        #[must_use]
        pub fn project_type_id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::ProjectTypeId>,
        ) -> Self {
            self.project_type_id = value.into_parameter();
            self
        }
        ///The purchase order of the client.
        #[must_use]
        pub fn purchase_order(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.purchase_order = value.into_parameter();
            self
        }
        ///The day on which the project was signed.
        #[must_use]
        pub fn signed_on(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.signed_on = value.into_parameter();
            self
        }
        ///The first day of the project.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.start_date = value.into_parameter();
            self
        }
        ///The value of the project, in thousands.
        #[must_use]
        pub fn value(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.value = value.into_parameter();
            self
        }
        /// Sets the field `metadata_{id}`.
        #[must_use]
        pub fn metadata(
            mut self,
            id: impl ::std::fmt::Display,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(::std::format!("{}{id}", "metadata_"), value.into());
            self
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    impl UpdateProject {
        /// Returns the field `metadata_{id}`, if the record has it.
        #[must_use]
        pub fn get_metadata(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "metadata_"))
        }
    }
    impl UpdateProjectMetadata {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                is_required: ::std::default::Default::default(),
                key: ::std::default::Default::default(),
                values: ::std::default::Default::default(),
            }
        }
        ///True if each project must have a value.
        #[must_use]
        pub fn is_required(mut self, value: impl crate::IntoParameter<bool>) -> Self {
            self.is_required = value.into_parameter();
            self
        }
        ///The name of the field.
        #[must_use]
        pub fn key(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.key = value.into_parameter();
            self
        }
        ///The allowed values.
        #[must_use]
        pub fn values(
            mut self,
            value: impl crate::IntoParameter<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.values = value.into_parameter();
            self
        }
    }
    impl UpdateProjectPlanArea {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: ::std::default::Default::default(),
            }
        }
        ///The name of the area.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
    }
    impl UpdateProjectPlanSubtask {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                dependency_type: ::std::default::Default::default(),
                depends_on_id: ::std::default::Default::default(),
                end_date: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                project_plan_task_id: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
                status_key: ::std::default::Default::default(),
            }
        }
        ///The type of dependency on the other subtask. Undocumented: its values; a task has `start-to-start`, `finish-to-start`, `start-to-finish` and `finish-to-finish`.
        #[must_use]
        pub fn dependency_type(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.dependency_type = value.into_parameter().into();
            self
        }
        /// Clears `dependency_type`: it goes out as `null`.
        #[must_use]
        pub fn clear_dependency_type(mut self) -> Self {
            self.dependency_type = crate::Patch::Null;
            self
        }
        /// The identifier of the subtask that this one depends on.
        #[must_use]
        pub fn depends_on_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanSubtaskId,
            >,
        ) -> Self {
            self.depends_on_id = value.into_parameter().into();
            self
        }
        /// Clears `depends_on_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_depends_on_id(mut self) -> Self {
            self.depends_on_id = crate::Patch::Null;
            self
        }
        ///The day on which work on the subtask ends.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.end_date = value.into_parameter().into();
            self
        }
        /// Clears `end_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_end_date(mut self) -> Self {
            self.end_date = crate::Patch::Null;
            self
        }
        ///The name of the subtask.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Notes about the subtask.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        /// The identifier of a task of a project plan.
        #[must_use]
        pub fn project_plan_task_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanTaskId,
            >,
        ) -> Self {
            self.project_plan_task_id = value.into_parameter();
            self
        }
        ///The day on which work on the subtask begins.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.start_date = value.into_parameter().into();
            self
        }
        /// Clears `start_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_start_date(mut self) -> Self {
            self.start_date = crate::Patch::Null;
            self
        }
        ///The status of the subtask. Undocumented: its values; a task has `not-started`, `in-progress`, `blocked`, `done` and `closed`.
        #[must_use]
        pub fn status_key(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.status_key = value.into_parameter();
            self
        }
    }
    impl UpdateProjectPlanSubtaskAssignee {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl UpdateProjectPlanTask {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                dependency_type: ::std::default::Default::default(),
                depends_on_id: ::std::default::Default::default(),
                end_date: ::std::default::Default::default(),
                name: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                project_plan_area_id: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
                status_key: ::std::default::Default::default(),
                extra: ::std::default::Default::default(),
            }
        }
        /// The type of dependency between the ends of two tasks.
        #[must_use]
        pub fn dependency_type(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::ProjectPlanTaskDependencyType,
            >,
        ) -> Self {
            self.dependency_type = value.into_parameter().into();
            self
        }
        /// Clears `dependency_type`: it goes out as `null`.
        #[must_use]
        pub fn clear_dependency_type(mut self) -> Self {
            self.dependency_type = crate::Patch::Null;
            self
        }
        /// The identifier of the task that this one depends on.
        #[must_use]
        pub fn depends_on_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanTaskId,
            >,
        ) -> Self {
            self.depends_on_id = value.into_parameter().into();
            self
        }
        /// Clears `depends_on_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_depends_on_id(mut self) -> Self {
            self.depends_on_id = crate::Patch::Null;
            self
        }
        ///The day on which work on the task ends.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.end_date = value.into_parameter().into();
            self
        }
        /// Clears `end_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_end_date(mut self) -> Self {
            self.end_date = crate::Patch::Null;
            self
        }
        ///The name of the task.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
        ///Notes about the task.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter().into();
            self
        }
        /// Clears `notes`: it goes out as `null`.
        #[must_use]
        pub fn clear_notes(mut self) -> Self {
            self.notes = crate::Patch::Null;
            self
        }
        /// The identifier of an area of a project plan.
        #[must_use]
        pub fn project_plan_area_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectPlanAreaId,
            >,
        ) -> Self {
            self.project_plan_area_id = value.into_parameter().into();
            self
        }
        /// Clears `project_plan_area_id`: it goes out as `null`.
        #[must_use]
        pub fn clear_project_plan_area_id(mut self) -> Self {
            self.project_plan_area_id = crate::Patch::Null;
            self
        }
        ///The day on which work on the task begins.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl crate::IntoParameter<::chrono::naive::NaiveDate>,
        ) -> Self {
            self.start_date = value.into_parameter().into();
            self
        }
        /// Clears `start_date`: it goes out as `null`.
        #[must_use]
        pub fn clear_start_date(mut self) -> Self {
            self.start_date = crate::Patch::Null;
            self
        }
        /// The status of a task.
        #[must_use]
        pub fn status_key(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::ProjectPlanTaskStatusKey,
            >,
        ) -> Self {
            self.status_key = value.into_parameter().into();
            self
        }
        /// Clears `status_key`: it goes out as `null`.
        #[must_use]
        pub fn clear_status_key(mut self) -> Self {
            self.status_key = crate::Patch::Null;
            self
        }
        /// Sets the field `custom_field_{id}`.
        #[must_use]
        pub fn custom_field(
            mut self,
            id: impl ::std::fmt::Display,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(::std::format!("{}{id}", "custom_field_"), value.into());
            self
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    impl UpdateProjectPlanTask {
        /// Returns the field `custom_field_{id}`, if the record has it.
        #[must_use]
        pub fn get_custom_field(
            &self,
            id: impl ::std::fmt::Display,
        ) -> ::std::option::Option<&::serde_json::Value> {
            self.extra.get(&::std::format!("{}{id}", "custom_field_"))
        }
    }
    impl UpdateProjectPlanTaskAssignee {
        /// Nothing set.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self(::std::default::Default::default())
        }
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.insert(name.into(), value.into());
            self
        }
    }
    impl UpdateProjectStatus {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                days_left: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
                progress: ::std::default::Default::default(),
                project_status_risk_id: ::std::default::Default::default(),
            }
        }
        ///The remaining work, in days.
        #[must_use]
        pub fn days_left(mut self, value: impl crate::IntoParameter<i64>) -> Self {
            self.days_left = value.into_parameter();
            self
        }
        ///The author's notes about the project.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
        ///The progress of the work, in percent.
        #[must_use]
        pub fn progress(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.progress = value.into_parameter();
            self
        }
        /// The identifier of a degree of risk.
        #[must_use]
        pub fn project_status_risk_id(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::identifiers::ProjectStatusRiskId,
            >,
        ) -> Self {
            self.project_status_risk_id = value.into_parameter();
            self
        }
    }
    impl UpdateStream {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: ::std::default::Default::default(),
            }
        }
        ///The name of the stream.
        #[must_use]
        pub fn name(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.name = value.into_parameter();
            self
        }
    }
    impl UpdateTimesheet {
        /// Nothing set; none of its fields is required.
        #[allow(clippy::new_without_default)]
        #[must_use]
        pub fn new() -> Self {
            Self {
                hours: ::std::default::Default::default(),
                id: ::std::default::Default::default(),
                mode: ::std::default::Default::default(),
                notes: ::std::default::Default::default(),
            }
        }
        ///The time spent, in hours.
        #[must_use]
        pub fn hours(
            mut self,
            value: impl crate::IntoParameter<crate::Decimal>,
        ) -> Self {
            self.hours = value.into_parameter();
            self
        }
        /// The identifier of an entry of a timesheet.
        #[must_use]
        pub fn id(
            mut self,
            value: impl crate::IntoParameter<crate::wethod::identifiers::TimesheetId>,
        ) -> Self {
            self.id = value.into_parameter();
            self
        }
        /// The mode of an entry, in the spelling of requests. Responses have the same in lower case.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl crate::IntoParameter<
                crate::wethod::enums::RequestedTimesheetMode,
            >,
        ) -> Self {
            self.mode = value.into_parameter();
            self
        }
        ///Notes about the hours.
        #[must_use]
        pub fn notes(
            mut self,
            value: impl crate::IntoParameter<::std::string::String>,
        ) -> Self {
            self.notes = value.into_parameter();
            self
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Wethod API

Wethod is an ERP for professional services firms: projects, budgets, production plans, timesheets and invoices. The vendor calls the API a beta that may change without notice.

Version: 2024-06-15*/
#[non_exhaustive]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Context,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Context,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Context> for Client {
    fn api_version() -> &'static str {
        "2024-06-15"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Context {
        &self.inner
    }
}
#[allow(clippy::all)]
impl Client {
    /**Get a budget area

Returns one area of a budget.

Sends a `GET` request to `/api/budget-areas/{id}`

Arguments:
- `id`: The identifier of the area.
*/
    pub async fn get_budget_area<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetAreaId,
    ) -> Result<ResponseValue<types::BudgetArea>, Error<()>> {
        let url = format!(
            "{}/api/budget-areas/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a budget area

Updates the given fields of an area.

Sends a `PATCH` request to `/api/budget-areas/{id}`

Arguments:
- `id`: The identifier of the area.
- `body`
*/
    pub async fn update_budget_area<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetAreaId,
        body: &'a types::UpdateBudgetArea,
    ) -> Result<ResponseValue<types::BudgetArea>, Error<()>> {
        let url = format!(
            "{}/api/budget-areas/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List budget areas

Lists the areas of the budgets that the token's owner may see.

Sends a `GET` request to `/api/budget-areas`

Arguments:
- `budget_id`: Keeps only the areas of one budget.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_budget_areas<'a>(
        &'a self,
        budget_id: Option<&'a crate::wethod::identifiers::BudgetId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BudgetArea>>, Error<()>> {
        let url = format!("{}/api/budget-areas", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("budget_id", &budget_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a budget area

Adds an area to a budget.

Sends a `POST` request to `/api/budget-areas`

*/
    pub async fn create_budget_area<'a>(
        &'a self,
        body: &'a types::CreateBudgetArea,
    ) -> Result<ResponseValue<types::BudgetArea>, Error<()>> {
        let url = format!("{}/api/budget-areas", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get budget days

Returns one entry of budgeted days.

Sends a `GET` request to `/api/budget-days/{id}`

Arguments:
- `id`: The identifier of the entry of budgeted days.
*/
    pub async fn get_budget_day<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetDayId,
    ) -> Result<ResponseValue<types::BudgetDay>, Error<()>> {
        let url = format!(
            "{}/api/budget-days/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update budget days

Updates the number of budgeted days.

Sends a `PATCH` request to `/api/budget-days/{id}`

Arguments:
- `id`: The identifier of the entry of budgeted days.
- `body`
*/
    pub async fn update_budget_day<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetDayId,
        body: &'a types::UpdateBudgetDay,
    ) -> Result<ResponseValue<types::BudgetDay>, Error<()>> {
        let url = format!(
            "{}/api/budget-days/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List budget days

Lists the budgeted days of the tasks of the budgets that the token's owner may see.

Sends a `GET` request to `/api/budget-days`

Arguments:
- `budget_task_id`: Keeps only the days of one task.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_budget_days<'a>(
        &'a self,
        budget_task_id: Option<&'a crate::wethod::identifiers::BudgetTaskId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BudgetDay>>, Error<()>> {
        let url = format!("{}/api/budget-days", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("budget_task_id", &budget_task_id),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a budget job title

Returns one job title as used in its budget.

Sends a `GET` request to `/api/budget-job-titles/{id}`

Arguments:
- `id`: The identifier of the job title within its budget.
*/
    pub async fn get_budget_job_title<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetJobTitleId,
    ) -> Result<ResponseValue<types::BudgetJobTitle>, Error<()>> {
        let url = format!(
            "{}/api/budget-job-titles/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List budget job titles

Lists the job titles as used in budgets.

Sends a `GET` request to `/api/budget-job-titles`

Arguments:
- `budget_id`: Keeps only the job titles of one budget.
- `job_title_id`: Keeps only the budget entries of one job title.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_budget_job_titles<'a>(
        &'a self,
        budget_id: Option<&'a crate::wethod::identifiers::BudgetId>,
        job_title_id: Option<&'a crate::wethod::identifiers::JobTitleId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BudgetJobTitle>>, Error<()>> {
        let url = format!("{}/api/budget-job-titles", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("budget_id", &budget_id))
            .query(&progenitor_client::QueryParam::new("job_title_id", &job_title_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a budget price list level

Returns one level of a price list as used in its budget.

Sends a `GET` request to `/api/budget-price-list-levels/{id}`

Arguments:
- `id`: The identifier of the level within its budget.
*/
    pub async fn get_budget_price_list_level<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetPriceListLevelId,
    ) -> Result<ResponseValue<types::BudgetPriceListLevel>, Error<()>> {
        let url = format!(
            "{}/api/budget-price-list-levels/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List budget price list levels

Lists the levels of price lists as used in budgets.

Sends a `GET` request to `/api/budget-price-list-levels`

Arguments:
- `budget_id`: Keeps only the levels of one budget.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_budget_price_list_levels<'a>(
        &'a self,
        budget_id: Option<&'a crate::wethod::identifiers::BudgetId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BudgetPriceListLevel>>, Error<()>> {
        let url = format!("{}/api/budget-price-list-levels", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("budget_id", &budget_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a budget task

Returns one task of a budget.

Sends a `GET` request to `/api/budget-tasks/{id}`

Arguments:
- `id`: The identifier of the task.
*/
    pub async fn get_budget_task<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetTaskId,
    ) -> Result<ResponseValue<types::BudgetTask>, Error<()>> {
        let url = format!(
            "{}/api/budget-tasks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a budget task

Deletes a task from its budget.

Sends a `DELETE` request to `/api/budget-tasks/{id}`

Arguments:
- `id`: The identifier of the task.
*/
    pub async fn delete_budget_task<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetTaskId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/budget-tasks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a budget task

Updates the given fields of a task.

Sends a `PATCH` request to `/api/budget-tasks/{id}`

Arguments:
- `id`: The identifier of the task.
- `body`
*/
    pub async fn update_budget_task<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetTaskId,
        body: &'a types::UpdateBudgetTask,
    ) -> Result<ResponseValue<types::BudgetTask>, Error<()>> {
        let url = format!(
            "{}/api/budget-tasks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List budget tasks

Lists the tasks of the budgets that the token's owner may see.

Sends a `GET` request to `/api/budget-tasks`

Arguments:
- `budget_area_id`: Keeps only the tasks of one area.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_budget_tasks<'a>(
        &'a self,
        budget_area_id: Option<&'a crate::wethod::identifiers::BudgetAreaId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BudgetTask>>, Error<()>> {
        let url = format!("{}/api/budget-tasks", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("budget_area_id", &budget_area_id),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a budget task

Adds a task to an area of a budget.

Sends a `POST` request to `/api/budget-tasks`

*/
    pub async fn create_budget_task<'a>(
        &'a self,
        body: &'a types::CreateBudgetTask,
    ) -> Result<ResponseValue<types::BudgetTask>, Error<()>> {
        let url = format!("{}/api/budget-tasks", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a budget

Returns one budget.

Sends a `GET` request to `/api/budgets/{id}`

Arguments:
- `id`: The identifier of the budget.
*/
    pub async fn get_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a budget

Updates the given fields of a budget.

Sends a `PATCH` request to `/api/budgets/{id}`

Arguments:
- `id`: The identifier of the budget.
- `body`
*/
    pub async fn update_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
        body: &'a types::UpdateBudget,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Approve a budget

Approves a budget that was submitted for approval.

Sends a `POST` request to `/api/budgets/{id}:approve`

Arguments:
- `id`: The identifier of the budget.
- `body`
*/
    pub async fn approve_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
        body: &'a types::ApproveBudget,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}:approve", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Make a budget a draft

Returns a budget to draft.

Sends a `POST` request to `/api/budgets/{id}:draft`

Arguments:
- `id`: The identifier of the budget.
*/
    pub async fn draft_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}:draft", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Recall a budget

Withdraws a budget that was submitted for approval.

Sends a `POST` request to `/api/budgets/{id}:recall`

Arguments:
- `id`: The identifier of the budget.
*/
    pub async fn recall_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}:recall", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Reject a budget

Rejects a budget that was submitted for approval.

Sends a `POST` request to `/api/budgets/{id}:reject`

Arguments:
- `id`: The identifier of the budget.
- `body`
*/
    pub async fn reject_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
        body: &'a types::RejectBudget,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}:reject", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set a budget as baseline

Makes a budget the baseline that the other versions of its project are compared with.

Sends a `POST` request to `/api/budgets/{id}:set-baseline`

Arguments:
- `id`: The identifier of the budget.
*/
    pub async fn set_baseline<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}:set-baseline", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Submit a budget

Submits a budget for approval.

Sends a `POST` request to `/api/budgets/{id}:submit`

Arguments:
- `id`: The identifier of the budget.
- `body`
*/
    pub async fn submit_budget<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BudgetId,
        body: &'a types::SubmitBudget,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!(
            "{}/api/budgets/{}:submit", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List budgets

Lists the budgets that the token's owner may see. A budget is one version of a project's economic plan.

Sends a `GET` request to `/api/budgets`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the budgets of one project.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_budgets<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Budget>>, Error<()>> {
        let url = format!("{}/api/budgets", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a budget

Creates a budget, which is a new version of a project's economic plan.

Sends a `POST` request to `/api/budgets`

*/
    pub async fn create_budget<'a>(
        &'a self,
        body: &'a types::CreateBudget,
    ) -> Result<ResponseValue<types::Budget>, Error<()>> {
        let url = format!("{}/api/budgets", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a business unit

Returns one business unit.

Sends a `GET` request to `/api/business-units/{id}`

Arguments:
- `id`: The identifier of the business unit.
*/
    pub async fn get_business_unit<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::BusinessUnitId,
    ) -> Result<ResponseValue<types::BusinessUnit>, Error<()>> {
        let url = format!(
            "{}/api/business-units/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List business units

Lists the business units of the company.

Sends a `GET` request to `/api/business-units`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_business_units<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BusinessUnit>>, Error<()>> {
        let url = format!("{}/api/business-units", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a capacity

Returns one working week that people of the company can have.

Sends a `GET` request to `/api/capacities/{id}`

Arguments:
- `id`: The identifier of the capacity.
*/
    pub async fn get_capacity<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CapacityId,
    ) -> Result<ResponseValue<types::Capacity>, Error<()>> {
        let url = format!(
            "{}/api/capacities/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List capacities

Lists the working weeks that people of the company can have.

Sends a `GET` request to `/api/capacities`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `is_archived`: Keeps only the capacities that are archived, or those that are not.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: The field to order by, with a leading `-` for descending order.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_capacities<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        is_archived: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Capacity>>, Error<()>> {
        let url = format!("{}/api/capacities", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("is_archived", &is_archived))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a client

Deletes a client.

Sends a `DELETE` request to `/api/client/{id}`

Arguments:
- `id`: The identifier of the client.
*/
    pub async fn delete_client<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ClientId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/client/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a client

Updates the given fields of a client.

Sends a `PATCH` request to `/api/client/{id}`

Arguments:
- `id`: The identifier of the client.
- `body`
*/
    pub async fn update_client<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ClientId,
        body: &'a types::UpdateClient,
    ) -> Result<ResponseValue<types::Client>, Error<()>> {
        let url = format!(
            "{}/api/client/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a client

Creates a client.

Sends a `POST` request to `/api/client`

*/
    pub async fn create_client<'a>(
        &'a self,
        body: &'a types::CreateClient,
    ) -> Result<ResponseValue<types::Client>, Error<()>> {
        let url = format!("{}/api/client", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a client

Returns one client.

Sends a `GET` request to `/api/clients/{id}`

Arguments:
- `id`: The identifier of the client.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `include`: The related records to include with the client.
*/
    pub async fn get_client<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ClientId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        include: Option<&'a crate::wethod::enums::ClientInclude>,
    ) -> Result<ResponseValue<types::Client>, Error<()>> {
        let url = format!(
            "{}/api/clients/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List clients

Lists the clients of the company.

Sends a `GET` request to `/api/clients`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `include`: The related records to include with each client.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_clients<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        include: Option<&'a crate::wethod::enums::ClientInclude>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Client>>, Error<()>> {
        let url = format!("{}/api/clients", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a contact

Deletes a contact.

Sends a `DELETE` request to `/api/contact/{id}`

Arguments:
- `id`: The identifier of the contact.
*/
    pub async fn delete_contact<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ContactId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/contact/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a contact

Updates the given fields of a contact.

Sends a `PATCH` request to `/api/contact/{id}`

Arguments:
- `id`: The identifier of the contact.
- `body`
*/
    pub async fn update_contact<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ContactId,
        body: &'a types::UpdateContact,
    ) -> Result<ResponseValue<types::Contact>, Error<()>> {
        let url = format!(
            "{}/api/contact/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a contact

Creates a contact of a client.

Sends a `POST` request to `/api/contact`

*/
    pub async fn create_contact<'a>(
        &'a self,
        body: &'a types::CreateContact,
    ) -> Result<ResponseValue<types::Contact>, Error<()>> {
        let url = format!("{}/api/contact", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a contact

Returns one contact.

Sends a `GET` request to `/api/contacts/{id}`

Arguments:
- `id`: The identifier of the contact.
*/
    pub async fn get_contact<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ContactId,
    ) -> Result<ResponseValue<types::Contact>, Error<()>> {
        let url = format!(
            "{}/api/contacts/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List contacts

Lists the contacts: the people at the company's clients.

Sends a `GET` request to `/api/contacts`

Arguments:
- `client_id`: Keeps only the contacts of one client.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_contacts<'a>(
        &'a self,
        client_id: Option<&'a crate::wethod::identifiers::ClientId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Contact>>, Error<()>> {
        let url = format!("{}/api/contacts", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("client_id", &client_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a custom field option

Returns one option of a custom field.

Sends a `GET` request to `/api/custom-field-options/{id}`

Arguments:
- `id`: The identifier of the option.
*/
    pub async fn get_custom_field_option<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldOptionId,
    ) -> Result<ResponseValue<types::CustomFieldOption>, Error<()>> {
        let url = format!(
            "{}/api/custom-field-options/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a custom field option

Deletes an option of a custom field.

Sends a `DELETE` request to `/api/custom-field-options/{id}`

Arguments:
- `id`: The identifier of the option.
*/
    pub async fn delete_custom_field_option<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldOptionId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/custom-field-options/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a custom field option

Updates the given properties of an option.

Sends a `PATCH` request to `/api/custom-field-options/{id}`

Arguments:
- `id`: The identifier of the option.
- `body`
*/
    pub async fn update_custom_field_option<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldOptionId,
        body: &'a types::UpdateCustomFieldOption,
    ) -> Result<ResponseValue<types::CustomFieldOption>, Error<()>> {
        let url = format!(
            "{}/api/custom-field-options/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List custom field options

Lists the options of custom fields. The company must have the feature Custom Fields.

Sends a `GET` request to `/api/custom-field-options`

Arguments:
- `custom_field_id`: Keeps only the options of one custom field.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: The fields to order by, comma-separated: ascending, or descending with a leading `-`.
- `search`: Keeps only the options that match a string.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_custom_field_options<'a>(
        &'a self,
        custom_field_id: Option<&'a crate::wethod::identifiers::CustomFieldId>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        search: Option<&'a str>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::CustomFieldOption>>, Error<()>> {
        let url = format!("{}/api/custom-field-options", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("custom_field_id", &custom_field_id),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a custom field option

Adds an option to a custom field. The company must have the feature Custom Fields.

Sends a `POST` request to `/api/custom-field-options`

*/
    pub async fn create_custom_field_option<'a>(
        &'a self,
        body: &'a types::CreateCustomFieldOption,
    ) -> Result<ResponseValue<types::CustomFieldOption>, Error<()>> {
        let url = format!("{}/api/custom-field-options", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a custom field

Returns one custom field.

Sends a `GET` request to `/api/custom-fields/{id}`

Arguments:
- `id`: The identifier of the custom field.
*/
    pub async fn get_custom_field<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldId,
    ) -> Result<ResponseValue<types::CustomField>, Error<()>> {
        let url = format!(
            "{}/api/custom-fields/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a custom field

Deletes a custom field.

Sends a `DELETE` request to `/api/custom-fields/{id}`

Arguments:
- `id`: The identifier of the custom field.
*/
    pub async fn delete_custom_field<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/custom-fields/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a custom field

Updates the given properties of a custom field. The company must have the feature Custom Fields.

Sends a `PATCH` request to `/api/custom-fields/{id}`

Arguments:
- `id`: The identifier of the custom field.
- `body`
*/
    pub async fn update_custom_field<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldId,
        body: &'a types::UpdateCustomField,
    ) -> Result<ResponseValue<types::CustomField>, Error<()>> {
        let url = format!(
            "{}/api/custom-fields/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive a custom field

Archives a custom field without deleting it.

Sends a `POST` request to `/api/custom-fields/{id}:archive`

Arguments:
- `id`: The identifier of the custom field.
*/
    pub async fn archive_custom_field<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldId,
    ) -> Result<ResponseValue<types::CustomField>, Error<()>> {
        let url = format!(
            "{}/api/custom-fields/{}:archive", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unarchive a custom field

Restores an archived custom field.

Sends a `POST` request to `/api/custom-fields/{id}:unarchive`

Arguments:
- `id`: The identifier of the custom field.
*/
    pub async fn unarchive_custom_field<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::CustomFieldId,
    ) -> Result<ResponseValue<types::CustomField>, Error<()>> {
        let url = format!(
            "{}/api/custom-fields/{}:unarchive", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List custom fields

Lists the fields that the company has added to records. The company must have the feature Custom Fields.

Sends a `GET` request to `/api/custom-fields`

Arguments:
- `archived`: Selects archived custom fields: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `archived_at`: Keeps only the records by archiving time, compared by any of nine operators.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `domain`: Keeps only the custom fields of one kind of record.
- `include`: The related records to include with each custom field.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: The fields to order by, comma-separated: ascending, or descending with a leading `-`.
- `search`: Keeps only the custom fields that match a string.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_custom_fields<'a>(
        &'a self,
        archived: Option<&'a crate::wethod::enums::ArchivedCustomFields>,
        archived_at: Option<&'a str>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        domain: Option<&'a crate::wethod::enums::CustomFieldDomain>,
        include: Option<&'a crate::wethod::enums::CustomFieldInclude>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        search: Option<&'a str>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::CustomField>>, Error<()>> {
        let url = format!("{}/api/custom-fields", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("archived", &archived))
            .query(&progenitor_client::QueryParam::new("archived_at", &archived_at))
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("domain", &domain))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a custom field

Adds a field to the records of one kind. The company must have the feature Custom Fields.

Sends a `POST` request to `/api/custom-fields`

*/
    pub async fn create_custom_field<'a>(
        &'a self,
        body: &'a types::CreateCustomField,
    ) -> Result<ResponseValue<types::CustomField>, Error<()>> {
        let url = format!("{}/api/custom-fields", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Attach a location to a holiday

Links a holiday to a location.

Sends a `POST` request to `/api/holidays/{holiday_id}/locations/{location_id}`

Arguments:
- `holiday_id`: The identifier of the holiday.
- `location_id`: The identifier of the location.
*/
    pub async fn attach_location_to_holiday<'a>(
        &'a self,
        holiday_id: &'a crate::wethod::identifiers::HolidayId,
        location_id: &'a crate::wethod::identifiers::LocationId,
    ) -> Result<ResponseValue<types::HolidayLocation>, Error<()>> {
        let url = format!(
            "{}/api/holidays/{}/locations/{}", self.baseurl, encode_path(& holiday_id
            .to_string()), encode_path(& location_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Detach a location from a holiday

Unlinks a holiday from a location.

Sends a `DELETE` request to `/api/holidays/{holiday_id}/locations/{location_id}`

Arguments:
- `holiday_id`: The identifier of the holiday.
- `location_id`: The identifier of the location.
*/
    pub async fn detach_location_from_holiday<'a>(
        &'a self,
        holiday_id: &'a crate::wethod::identifiers::HolidayId,
        location_id: &'a crate::wethod::identifiers::LocationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/holidays/{}/locations/{}", self.baseurl, encode_path(& holiday_id
            .to_string()), encode_path(& location_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the locations of a holiday

Lists the locations that keep a holiday.

Sends a `GET` request to `/api/holidays/{holiday_id}/locations`

Arguments:
- `holiday_id`: The identifier of the holiday.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_holiday_locations<'a>(
        &'a self,
        holiday_id: &'a crate::wethod::identifiers::HolidayId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::HolidayLocation>>, Error<()>> {
        let url = format!(
            "{}/api/holidays/{}/locations", self.baseurl, encode_path(& holiday_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a holiday

Returns one holiday.

Sends a `GET` request to `/api/holidays/{id}`

Arguments:
- `id`: The identifier of the holiday.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_holiday<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::HolidayId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::Holiday>, Error<()>> {
        let url = format!(
            "{}/api/holidays/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a holiday

Deletes a holiday.

Sends a `DELETE` request to `/api/holidays/{id}`

Arguments:
- `id`: The identifier of the holiday.
*/
    pub async fn delete_holiday<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::HolidayId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/holidays/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a holiday

Updates the given fields of a holiday.

Sends a `PATCH` request to `/api/holidays/{id}`

Arguments:
- `id`: The identifier of the holiday.
- `body`
*/
    pub async fn update_holiday<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::HolidayId,
        body: &'a types::UpdateHoliday,
    ) -> Result<ResponseValue<types::Holiday>, Error<()>> {
        let url = format!(
            "{}/api/holidays/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List holidays

Lists the holidays: the days on which people are not expected to work.

Sends a `GET` request to `/api/holidays`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `location_id`: Keeps only the holidays of one location.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_holidays<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        location_id: Option<&'a crate::wethod::identifiers::LocationId>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Holiday>>, Error<()>> {
        let url = format!("{}/api/holidays", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("location_id", &location_id))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a holiday

Creates a holiday, of one day or of every year.

Sends a `POST` request to `/api/holidays`

*/
    pub async fn create_holiday<'a>(
        &'a self,
        body: &'a types::CreateHoliday,
    ) -> Result<ResponseValue<types::Holiday>, Error<()>> {
        let url = format!("{}/api/holidays", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get an invoice contact

Returns one address that invoices can be sent to.

Sends a `GET` request to `/api/invoice-contacts/{id}`

Arguments:
- `id`: The identifier of the invoice contact.
*/
    pub async fn get_invoice_contact<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceContactId,
    ) -> Result<ResponseValue<types::InvoiceContact>, Error<()>> {
        let url = format!(
            "{}/api/invoice-contacts/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List invoice contacts

Lists the addresses that invoices can be sent to.

Sends a `GET` request to `/api/invoice-contacts`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_invoice_contacts<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::InvoiceContact>>, Error<()>> {
        let url = format!("{}/api/invoice-contacts", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get an invoice

Returns one invoice.

Sends a `GET` request to `/api/invoices/{id}`

Arguments:
- `id`: The identifier of the invoice.
*/
    pub async fn get_invoice<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceId,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/api/invoices/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an invoice

Deletes an invoice.

Sends a `DELETE` request to `/api/invoices/{id}`

Arguments:
- `id`: The identifier of the invoice.
*/
    pub async fn delete_invoice<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/invoices/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update an invoice

Updates the given fields of an invoice.

Sends a `PATCH` request to `/api/invoices/{id}`

Arguments:
- `id`: The identifier of the invoice.
- `body`
*/
    pub async fn update_invoice<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceId,
        body: &'a types::UpdateInvoice,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/api/invoices/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send an invoice

Sends an invoice to an invoice contact.

Sends a `POST` request to `/api/invoices/{id}:send`

Arguments:
- `id`: The identifier of the invoice.
- `body`
*/
    pub async fn send_invoice<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceId,
        body: &'a types::SendInvoice,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/api/invoices/{}:send", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set an invoice paid

Marks an invoice as paid, with the date.

Sends a `POST` request to `/api/invoices/{id}:set-paid`

Arguments:
- `id`: The identifier of the invoice.
- `body`
*/
    pub async fn set_paid_invoice<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceId,
        body: &'a types::SetPaidInvoice,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/api/invoices/{}:set-paid", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set an invoice unpaid

Marks an invoice as unpaid.

Sends a `POST` request to `/api/invoices/{id}:set-unpaid`

Arguments:
- `id`: The identifier of the invoice.
*/
    pub async fn set_unpaid_invoice<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::InvoiceId,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/api/invoices/{}:set-unpaid", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List invoices

Lists the invoices that the token's owner may see.

Sends a `GET` request to `/api/invoices`

Arguments:
- `issue_date`: Keeps only the invoices of one issue date, or compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `payment_date`: Keeps only the invoices of one payment date, or compared by any of nine operators.
- `project_id`: Keeps only the invoices of one project.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_invoices<'a>(
        &'a self,
        issue_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        payment_date: Option<&'a str>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Invoice>>, Error<()>> {
        let url = format!("{}/api/invoices", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("issue_date", &issue_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("payment_date", &payment_date))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an invoice

Creates an invoice of a project.

Sends a `POST` request to `/api/invoices`

*/
    pub async fn create_invoice<'a>(
        &'a self,
        body: &'a types::CreateInvoice,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!("{}/api/invoices", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a job order category

Returns one category of job orders.

Sends a `GET` request to `/api/job-order-categories/{id}`

Arguments:
- `id`: The identifier of the job order category.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_job_order_category<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::JobOrderCategoryId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::JobOrderCategory>, Error<()>> {
        let url = format!(
            "{}/api/job-order-categories/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List job order categories

Lists the categories of job orders, which set the rules of their projects.

Sends a `GET` request to `/api/job-order-categories`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_job_order_categories<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::JobOrderCategory>>, Error<()>> {
        let url = format!("{}/api/job-order-categories", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a job order category group

Returns one group of categories of job orders.

Sends a `GET` request to `/api/job-order-category-groups/{id}`

Arguments:
- `id`: The identifier of the group.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_job_order_category_group<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::JobOrderCategoryGroupId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::JobOrderCategoryGroup>, Error<()>> {
        let url = format!(
            "{}/api/job-order-category-groups/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List job order category groups

Lists the groups of job order categories.

Sends a `GET` request to `/api/job-order-category-groups`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_job_order_category_groups<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::JobOrderCategoryGroup>>,
        Error<()>,
    > {
        let url = format!("{}/api/job-order-category-groups", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a job title

Returns one job title.

Sends a `GET` request to `/api/job-titles/{id}`

Arguments:
- `id`: The identifier of the job title.
*/
    pub async fn get_job_title<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::JobTitleId,
    ) -> Result<ResponseValue<types::JobTitle>, Error<()>> {
        let url = format!(
            "{}/api/job-titles/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List job titles

Lists the job titles of the company.

Sends a `GET` request to `/api/job-titles`

Arguments:
- `level_id`: Keeps only the job titles of one level.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_job_titles<'a>(
        &'a self,
        level_id: Option<&'a crate::wethod::identifiers::LevelId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::JobTitle>>, Error<()>> {
        let url = format!("{}/api/job-titles", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("level_id", &level_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a level

Returns one level.

Sends a `GET` request to `/api/levels/{id}`

Arguments:
- `id`: The identifier of the level.
*/
    pub async fn get_level<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::LevelId,
    ) -> Result<ResponseValue<types::Level>, Error<()>> {
        let url = format!(
            "{}/api/levels/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List levels

Lists the levels of the company: the seniorities of its people.

Sends a `GET` request to `/api/levels`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_levels<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Level>>, Error<()>> {
        let url = format!("{}/api/levels", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a location

Returns one location.

Sends a `GET` request to `/api/locations/{id}`

Arguments:
- `id`: The identifier of the location.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_location<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::LocationId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::Location>, Error<()>> {
        let url = format!(
            "{}/api/locations/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a location

Deletes a location.

Sends a `DELETE` request to `/api/locations/{id}`

Arguments:
- `id`: The identifier of the location.
*/
    pub async fn delete_location<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::LocationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/locations/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a location

Updates the given fields of a location.

Sends a `PATCH` request to `/api/locations/{id}`

Arguments:
- `id`: The identifier of the location.
- `body`
*/
    pub async fn update_location<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::LocationId,
        body: &'a types::UpdateLocation,
    ) -> Result<ResponseValue<types::Location>, Error<()>> {
        let url = format!(
            "{}/api/locations/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List locations

Lists the locations of the company: the places that have holidays of their own.

Sends a `GET` request to `/api/locations`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `holiday_id`: Keeps only the locations of one holiday.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_locations<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        holiday_id: Option<&'a crate::wethod::identifiers::HolidayId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Location>>, Error<()>> {
        let url = format!("{}/api/locations", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("holiday_id", &holiday_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a location

Creates a location of the company.

Sends a `POST` request to `/api/locations`

*/
    pub async fn create_location<'a>(
        &'a self,
        body: &'a types::CreateLocation,
    ) -> Result<ResponseValue<types::Location>, Error<()>> {
        let url = format!("{}/api/locations", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a people allocation

Deletes an allocation from the planning.

Sends a `DELETE` request to `/api/people-allocations/{id}`

Arguments:
- `id`: The identifier of the allocation.
*/
    pub async fn delete_people_allocation<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PeopleAllocationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/people-allocations/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a people allocation

Updates the hours of an allocation.

Sends a `PATCH` request to `/api/people-allocations/{id}`

Arguments:
- `id`: The identifier of the allocation.
- `body`
*/
    pub async fn update_people_allocation<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PeopleAllocationId,
        body: &'a types::UpdatePeopleAllocation,
    ) -> Result<ResponseValue<types::PeopleAllocation>, Error<()>> {
        let url = format!(
            "{}/api/people-allocations/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List people allocations

Lists the hours that people are planned to spend on projects, day by day.

Sends a `GET` request to `/api/people-allocations`

Arguments:
- `date`: Keeps only the allocations on a day (the bare value), after a day (`gt:`), on or after a day (`gte:`) or before a day (`lt:`).
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `person_id`: Keeps only the allocations of one person.
- `project_id`: Keeps only the allocations to one project.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_people_allocations<'a>(
        &'a self,
        date: Option<&'a str>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        person_id: Option<&'a crate::wethod::identifiers::PersonId>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::PeopleAllocation>>, Error<()>> {
        let url = format!("{}/api/people-allocations", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("person_id", &person_id))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a people allocation

Allocates hours of a person to a project on a day.

Sends a `POST` request to `/api/people-allocations`

*/
    pub async fn create_people_allocation<'a>(
        &'a self,
        body: &'a types::CreatePeopleAllocation,
    ) -> Result<ResponseValue<types::PeopleAllocation>, Error<()>> {
        let url = format!("{}/api/people-allocations", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a person capacity

Returns one capacity of a person.

Sends a `GET` request to `/api/person-capacities/{id}`

Arguments:
- `id`: The identifier of the capacity of the person.
*/
    pub async fn get_person_capacity<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonCapacityId,
    ) -> Result<ResponseValue<types::PersonCapacity>, Error<()>> {
        let url = format!(
            "{}/api/person-capacities/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a person capacity

Deletes a capacity of a person.

Sends a `DELETE` request to `/api/person-capacities/{id}`

Arguments:
- `id`: The identifier of the capacity of the person.
*/
    pub async fn delete_person_capacity<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonCapacityId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/person-capacities/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a person capacity

Updates the capacity of a person, or its first day.

Sends a `PATCH` request to `/api/person-capacities/{id}`

Arguments:
- `id`: The identifier of the capacity of the person.
- `body`
*/
    pub async fn update_person_capacity<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonCapacityId,
        body: &'a types::UpdatePersonCapacity,
    ) -> Result<ResponseValue<types::PersonCapacity>, Error<()>> {
        let url = format!(
            "{}/api/person-capacities/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List person capacities

Lists the capacities of people, each with its first day. The company must have the feature Capacity Versioning.

Sends a `GET` request to `/api/person-capacities`

Arguments:
- `capacity_id`: Keeps only the persons who have one capacity.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: Sorts the list by the first day of the capacity.
- `person_id`: Keeps only the capacities of one person.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_person_capacities<'a>(
        &'a self,
        capacity_id: Option<&'a crate::wethod::identifiers::CapacityId>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        person_id: Option<&'a crate::wethod::identifiers::PersonId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::PersonCapacity>>, Error<()>> {
        let url = format!("{}/api/person-capacities", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("capacity_id", &capacity_id))
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("person_id", &person_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a person capacity

Gives a person a capacity from a day on. The company must have the feature Capacity Versioning.

Sends a `POST` request to `/api/person-capacities`

*/
    pub async fn create_person_capacity<'a>(
        &'a self,
        body: &'a types::CreatePersonCapacity,
    ) -> Result<ResponseValue<types::PersonCapacity>, Error<()>> {
        let url = format!("{}/api/person-capacities", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a person payroll

Returns one payroll.

Sends a `GET` request to `/api/person-payrolls/{id}`

Arguments:
- `id`: The identifier of the payroll.
*/
    pub async fn get_person_payroll<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonPayrollId,
    ) -> Result<ResponseValue<types::PersonPayroll>, Error<()>> {
        let url = format!(
            "{}/api/person-payrolls/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a person payroll

Deletes a payroll.

Sends a `DELETE` request to `/api/person-payrolls/{id}`

Arguments:
- `id`: The identifier of the payroll.
*/
    pub async fn delete_person_payroll<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonPayrollId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/person-payrolls/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a person payroll

Updates the given fields of a payroll.

Sends a `PATCH` request to `/api/person-payrolls/{id}`

Arguments:
- `id`: The identifier of the payroll.
- `body`
*/
    pub async fn update_person_payroll<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonPayrollId,
        body: &'a types::UpdatePersonPayroll,
    ) -> Result<ResponseValue<types::PersonPayroll>, Error<()>> {
        let url = format!(
            "{}/api/person-payrolls/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List person payrolls

Lists the payrolls: the annual cost of each person, by period of months.

Sends a `GET` request to `/api/person-payrolls`

Arguments:
- `business_unit_id`: Keeps only the payrolls of one business unit.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `person_id`: Keeps only the payrolls of one person.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_person_payrolls<'a>(
        &'a self,
        business_unit_id: Option<&'a crate::wethod::identifiers::BusinessUnitId>,
        limit: Option<i64>,
        offset: Option<i64>,
        person_id: Option<&'a crate::wethod::identifiers::PersonId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::PersonPayroll>>, Error<()>> {
        let url = format!("{}/api/person-payrolls", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "business_unit_id",
                    &business_unit_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("person_id", &person_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a person payroll

Creates a payroll of a person.

Sends a `POST` request to `/api/person-payrolls`

*/
    pub async fn create_person_payroll<'a>(
        &'a self,
        body: &'a types::CreatePersonPayroll,
    ) -> Result<ResponseValue<types::PersonPayroll>, Error<()>> {
        let url = format!("{}/api/person-payrolls", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the person of the token

Returns the person who owns the token.

Sends a `GET` request to `/api/persons/me`

*/
    pub async fn get_authenticated_person<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Person>, Error<()>> {
        let url = format!("{}/api/persons/me", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a person

Returns one person.

Sends a `GET` request to `/api/persons/{id}`

Arguments:
- `id`: The identifier of the person.
*/
    pub async fn get_person<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonId,
    ) -> Result<ResponseValue<types::Person>, Error<()>> {
        let url = format!(
            "{}/api/persons/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a person

Updates the given fields of a person.

Sends a `PATCH` request to `/api/persons/{id}`

Arguments:
- `id`: The identifier of the person.
- `body`
*/
    pub async fn update_person<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PersonId,
        body: &'a types::UpdatePerson,
    ) -> Result<ResponseValue<types::Person>, Error<()>> {
        let url = format!(
            "{}/api/persons/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List persons

Lists the people of the company.

Sends a `GET` request to `/api/persons`

Arguments:
- `allocation_manager_id`: Keeps only the persons whose allocation manager is one person.
- `job_title_id`: Keeps only the persons with one job title.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_persons<'a>(
        &'a self,
        allocation_manager_id: Option<&'a crate::wethod::identifiers::PersonId>,
        job_title_id: Option<&'a crate::wethod::identifiers::JobTitleId>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Person>>, Error<()>> {
        let url = format!("{}/api/persons", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "allocation_manager_id",
                    &allocation_manager_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("job_title_id", &job_title_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a price list level

Returns one level of a price list.

Sends a `GET` request to `/api/price-list-levels/{id}`

Arguments:
- `id`: The identifier of the level within its price list.
*/
    pub async fn get_price_list_level<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PriceListLevelId,
    ) -> Result<ResponseValue<types::PriceListLevel>, Error<()>> {
        let url = format!(
            "{}/api/price-list-levels/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a price list level

Updates the cost and price of a level's work.

Sends a `PATCH` request to `/api/price-list-levels/{id}`

Arguments:
- `id`: The identifier of the level within its price list.
- `body`
*/
    pub async fn update_price_list_level<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PriceListLevelId,
        body: &'a types::UpdatePriceListLevel,
    ) -> Result<ResponseValue<types::PriceListLevel>, Error<()>> {
        let url = format!(
            "{}/api/price-list-levels/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List price list levels

Lists the levels of the price lists.

Sends a `GET` request to `/api/price-list-levels`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `price_list_id`: Keeps only the levels of one price list.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_price_list_levels<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        price_list_id: Option<&'a crate::wethod::identifiers::PriceListId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::PriceListLevel>>, Error<()>> {
        let url = format!("{}/api/price-list-levels", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("price_list_id", &price_list_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a price list

Returns one price list.

Sends a `GET` request to `/api/price-lists/{id}`

Arguments:
- `id`: The identifier of the price list.
*/
    pub async fn get_price_list<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PriceListId,
    ) -> Result<ResponseValue<types::PriceList>, Error<()>> {
        let url = format!(
            "{}/api/price-lists/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a price list

Updates the given fields of a price list.

Sends a `PATCH` request to `/api/price-lists/{id}`

Arguments:
- `id`: The identifier of the price list.
- `body`
*/
    pub async fn update_price_list<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::PriceListId,
        body: &'a types::UpdatePriceList,
    ) -> Result<ResponseValue<types::PriceList>, Error<()>> {
        let url = format!(
            "{}/api/price-lists/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List price lists

Lists the price lists of the company.

Sends a `GET` request to `/api/price-lists`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_price_lists<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::PriceList>>, Error<()>> {
        let url = format!("{}/api/price-lists", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a price list

Creates a price list.

Sends a `POST` request to `/api/price-lists`

*/
    pub async fn create_price_list<'a>(
        &'a self,
        body: &'a types::CreatePriceList,
    ) -> Result<ResponseValue<types::PriceList>, Error<()>> {
        let url = format!("{}/api/price-lists", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a product level

Returns the days that one level contributes to one product.

Sends a `GET` request to `/api/product-levels/{id}`

Arguments:
- `id`: The identifier of the product level.
*/
    pub async fn get_product_level<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProductLevelId,
    ) -> Result<ResponseValue<types::ProductLevel>, Error<()>> {
        let url = format!(
            "{}/api/product-levels/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a product level

Changes the days that one level contributes to one product.

Sends a `PATCH` request to `/api/product-levels/{id}`

Arguments:
- `id`: The identifier of the product level.
- `body`
*/
    pub async fn update_product_level<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProductLevelId,
        body: &'a types::UpdateProductLevel,
    ) -> Result<ResponseValue<types::ProductLevel>, Error<()>> {
        let url = format!(
            "{}/api/product-levels/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List product levels

Lists the days that each level of a team contributes to each product.

Sends a `GET` request to `/api/product-levels`

Arguments:
- `level_id`: Keeps only the products that one level contributes to.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `product_id`: Keeps only the levels of one product.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), or by update time, compared by any of nine operators.
*/
    pub async fn list_product_levels<'a>(
        &'a self,
        level_id: Option<&'a crate::wethod::identifiers::LevelId>,
        limit: Option<i64>,
        offset: Option<i64>,
        product_id: Option<&'a crate::wethod::identifiers::ProductId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProductLevel>>, Error<()>> {
        let url = format!("{}/api/product-levels", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("level_id", &level_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("product_id", &product_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a production plan stream

Returns the share of one stream in one production plan.

Sends a `GET` request to `/api/production-plan-streams/{id}`

Arguments:
- `id`: The identifier of the share.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_production_plan_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProductionPlanStreamId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::ProductionPlanStream>, Error<()>> {
        let url = format!(
            "{}/api/production-plan-streams/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List production plan streams

Lists the shares of streams in the production plans that the token's owner may see. The company must have streams enabled.

Sends a `GET` request to `/api/production-plan-streams`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `production_plan_id`: Keeps only the shares in one production plan.
- `project_id`: Keeps only the shares in the plans of one project.
- `stream_id`: Keeps only the shares of one stream.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_production_plan_streams<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        production_plan_id: Option<&'a crate::wethod::identifiers::ProductionPlanId>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        stream_id: Option<&'a crate::wethod::identifiers::StreamId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProductionPlanStream>>, Error<()>> {
        let url = format!("{}/api/production-plan-streams", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(
                &progenitor_client::QueryParam::new(
                    "production_plan_id",
                    &production_plan_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("stream_id", &stream_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List production plans

Lists the production plans that the token's owner may see: for each project and month, the planned share of the production.

Sends a `GET` request to `/api/production-plans`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the production plans of one project.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_production_plans<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProductionPlan>>, Error<()>> {
        let url = format!("{}/api/production-plans", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a production stream

Returns the share of one stream in one production. The company must have streams enabled.

Sends a `GET` request to `/api/production-streams/{id}`

Arguments:
- `id`: The identifier of the share.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_production_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProductionStreamId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::ProductionStream>, Error<()>> {
        let url = format!(
            "{}/api/production-streams/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List production streams

Lists the shares of streams in productions.

Sends a `GET` request to `/api/production-streams`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `production_id`: Keeps only the shares in one production.
- `project_id`: Keeps only the shares in the productions of one project.
- `stream_id`: Keeps only the shares of one stream.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_production_streams<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        production_id: Option<&'a crate::wethod::identifiers::ProductionId>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        stream_id: Option<&'a crate::wethod::identifiers::StreamId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProductionStream>>, Error<()>> {
        let url = format!("{}/api/production-streams", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("production_id", &production_id))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("stream_id", &stream_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List productions

Lists the productions of the projects.

Sends a `GET` request to `/api/productions`

Arguments:
- `date`: Keeps only the productions of one day.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the productions of one project.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_productions<'a>(
        &'a self,
        date: Option<&'a ::chrono::naive::NaiveDate>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Production>>, Error<()>> {
        let url = format!("{}/api/productions", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a product

Returns one product.

Sends a `GET` request to `/api/products/{id}`

Arguments:
- `id`: The identifier of the product.
*/
    pub async fn get_product<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProductId,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/api/products/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a product

Updates the availability of a product.

Sends a `PATCH` request to `/api/products/{id}`

Arguments:
- `id`: The identifier of the product.
- `body`
*/
    pub async fn update_product<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProductId,
        body: &'a types::UpdateProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/api/products/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List products

Lists the products of the company.

Sends a `GET` request to `/api/products`

Arguments:
- `available_from`: Keeps only the products available from a date (the bare value), from a later one (`gt:`) or from an earlier one (`lt:`).
- `available_to`: Keeps only the products available until a date (the bare value), until a later one (`gt:`) or until an earlier one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_products<'a>(
        &'a self,
        available_from: Option<&'a str>,
        available_to: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Product>>, Error<()>> {
        let url = format!("{}/api/products", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("available_from", &available_from),
            )
            .query(&progenitor_client::QueryParam::new("available_to", &available_to))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a product

Creates a product.

Sends a `POST` request to `/api/products`

*/
    pub async fn create_product<'a>(
        &'a self,
        body: &'a types::CreateProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!("{}/api/products", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a metadata field

Returns one metadata field of projects.

Sends a `GET` request to `/api/project-metadata/{id}`

Arguments:
- `id`: The identifier of the metadata field.
*/
    pub async fn get_metadata<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectMetadataId,
    ) -> Result<ResponseValue<types::ProjectMetadata>, Error<()>> {
        let url = format!(
            "{}/api/project-metadata/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a metadata field

Deletes a field of the company's projects.

Sends a `DELETE` request to `/api/project-metadata/{id}`

Arguments:
- `id`: The identifier of the metadata field.
*/
    pub async fn delete_metadata<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectMetadataId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-metadata/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a metadata field

Updates the given fields of a metadata field.

Sends a `PATCH` request to `/api/project-metadata/{id}`

Arguments:
- `id`: The identifier of the metadata field.
- `body`
*/
    pub async fn update_metadata<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectMetadataId,
        body: &'a types::UpdateProjectMetadata,
    ) -> Result<ResponseValue<types::ProjectMetadata>, Error<()>> {
        let url = format!(
            "{}/api/project-metadata/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List metadata fields

Lists the fields that the company has added to its projects.

Sends a `GET` request to `/api/project-metadata`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_metadata<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectMetadata>>, Error<()>> {
        let url = format!("{}/api/project-metadata", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a metadata field

Adds a field to the projects of the company.

Sends a `POST` request to `/api/project-metadata`

*/
    pub async fn create_metadata<'a>(
        &'a self,
        body: &'a types::CreateProjectMetadata,
    ) -> Result<ResponseValue<types::ProjectMetadata>, Error<()>> {
        let url = format!("{}/api/project-metadata", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project plan area

Returns one area of a project plan.

Sends a `GET` request to `/api/project-plan-areas/{id}`

Arguments:
- `id`: The identifier of the area.
*/
    pub async fn get_project_plan_area<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanAreaId,
    ) -> Result<ResponseValue<types::ProjectPlanArea>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-areas/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project plan area

Deletes an area of a project plan.

Sends a `DELETE` request to `/api/project-plan-areas/{id}`

Arguments:
- `id`: The identifier of the area.
*/
    pub async fn delete_project_plan_area<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanAreaId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-areas/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project plan area

Renames an area of a project plan.

Sends a `PATCH` request to `/api/project-plan-areas/{id}`

Arguments:
- `id`: The identifier of the area.
- `body`
*/
    pub async fn update_project_plan_area<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanAreaId,
        body: &'a types::UpdateProjectPlanArea,
    ) -> Result<ResponseValue<types::ProjectPlanArea>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-areas/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project plan areas

Lists the areas of project plans.

Sends a `GET` request to `/api/project-plan-areas`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the areas in the plan of one project.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_project_plan_areas<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectPlanArea>>, Error<()>> {
        let url = format!("{}/api/project-plan-areas", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a project plan area

Adds an area to the plan of a project.

Sends a `POST` request to `/api/project-plan-areas`

*/
    pub async fn create_project_plan_area<'a>(
        &'a self,
        body: &'a types::CreateProjectPlanArea,
    ) -> Result<ResponseValue<types::ProjectPlanArea>, Error<()>> {
        let url = format!("{}/api/project-plan-areas", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project plan subtask assignee

Returns the assignment of one person to a subtask.

Sends a `GET` request to `/api/project-plan-subtask-assignees/{id}`

Arguments:
- `id`: The identifier of the assignment.
*/
    pub async fn get_project_plan_subtask_assignee<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanSubtaskAssigneeId,
    ) -> Result<ResponseValue<types::ProjectPlanSubtaskAssignee>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-subtask-assignees/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project plan subtask assignee

Deletes the assignment of a person to a subtask.

Sends a `DELETE` request to `/api/project-plan-subtask-assignees/{id}`

Arguments:
- `id`: The identifier of the assignment.
*/
    pub async fn delete_project_plan_subtask_assignee<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanSubtaskAssigneeId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-subtask-assignees/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project plan subtask assignee

Updates the assignment of a person to a subtask.

Sends a `PATCH` request to `/api/project-plan-subtask-assignees/{id}`

Arguments:
- `id`: The identifier of the assignment.
- `body`
*/
    pub async fn update_project_plan_subtask_assignee<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanSubtaskAssigneeId,
        body: &'a types::UpdateProjectPlanSubtaskAssignee,
    ) -> Result<ResponseValue<types::ProjectPlanSubtaskAssignee>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-subtask-assignees/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project plan subtask assignees

Lists the assignments of people to subtasks of project plans.

Sends a `GET` request to `/api/project-plan-subtask-assignees`

Arguments:
- `employee_id`: Keeps only the assignments of one person.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the assignments in the plan of one project.
- `project_plan_subtask_id`: Keeps only the assignments to one subtask.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_project_plan_subtask_assignees<'a>(
        &'a self,
        employee_id: Option<&'a crate::wethod::identifiers::PersonId>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        project_plan_subtask_id: Option<
            &'a crate::wethod::identifiers::ProjectPlanSubtaskId,
        >,
        updated_at: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ProjectPlanSubtaskAssignee>>,
        Error<()>,
    > {
        let url = format!("{}/api/project-plan-subtask-assignees", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("employee_id", &employee_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "project_plan_subtask_id",
                    &project_plan_subtask_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Assign a person to a project plan subtask

Assigns a person to a subtask of a project plan.

Sends a `POST` request to `/api/project-plan-subtask-assignees`

*/
    pub async fn create_project_plan_subtask_assignee<'a>(
        &'a self,
        body: &'a types::CreateProjectPlanSubtaskAssignee,
    ) -> Result<ResponseValue<types::ProjectPlanSubtaskAssignee>, Error<()>> {
        let url = format!("{}/api/project-plan-subtask-assignees", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project plan subtask

Returns one subtask of a project plan.

Sends a `GET` request to `/api/project-plan-subtasks/{id}`

Arguments:
- `id`: The identifier of the subtask.
*/
    pub async fn get_project_plan_subtask<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanSubtaskId,
    ) -> Result<ResponseValue<types::ProjectPlanSubtask>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-subtasks/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project plan subtask

Deletes a subtask of a project plan.

Sends a `DELETE` request to `/api/project-plan-subtasks/{id}`

Arguments:
- `id`: The identifier of the subtask.
*/
    pub async fn delete_project_plan_subtask<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanSubtaskId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-subtasks/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project plan subtask

Updates the given fields of a subtask.

Sends a `PATCH` request to `/api/project-plan-subtasks/{id}`

Arguments:
- `id`: The identifier of the subtask.
- `body`
*/
    pub async fn update_project_plan_subtask<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanSubtaskId,
        body: &'a types::UpdateProjectPlanSubtask,
    ) -> Result<ResponseValue<types::ProjectPlanSubtask>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-subtasks/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project plan subtasks

Lists the subtasks of project plans.

Sends a `GET` request to `/api/project-plan-subtasks`

Arguments:
- `employee_id`: Keeps only the subtasks that are assigned to one person.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the subtasks in the plan of one project.
- `project_plan_task_id`: Keeps only the subtasks of one task.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_project_plan_subtasks<'a>(
        &'a self,
        employee_id: Option<&'a crate::wethod::identifiers::PersonId>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        project_plan_task_id: Option<&'a crate::wethod::identifiers::ProjectPlanTaskId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectPlanSubtask>>, Error<()>> {
        let url = format!("{}/api/project-plan-subtasks", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("employee_id", &employee_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "project_plan_task_id",
                    &project_plan_task_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a project plan subtask

Adds a subtask to a task of a project plan.

Sends a `POST` request to `/api/project-plan-subtasks`

*/
    pub async fn create_project_plan_subtask<'a>(
        &'a self,
        body: &'a types::CreateProjectPlanSubtask,
    ) -> Result<ResponseValue<types::ProjectPlanSubtask>, Error<()>> {
        let url = format!("{}/api/project-plan-subtasks", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project plan task assignee

Returns the assignment of one person to a task.

Sends a `GET` request to `/api/project-plan-task-assignees/{id}`

Arguments:
- `id`: The identifier of the assignment.
*/
    pub async fn get_project_plan_task_assignee<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanTaskAssigneeId,
    ) -> Result<ResponseValue<types::ProjectPlanTaskAssignee>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-task-assignees/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project plan task assignee

Deletes the assignment of a person to a task.

Sends a `DELETE` request to `/api/project-plan-task-assignees/{id}`

Arguments:
- `id`: The identifier of the assignment.
*/
    pub async fn delete_project_plan_task_assignee<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanTaskAssigneeId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-task-assignees/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project plan task assignee

Updates the assignment of a person to a task.

Sends a `PATCH` request to `/api/project-plan-task-assignees/{id}`

Arguments:
- `id`: The identifier of the assignment.
- `body`
*/
    pub async fn update_project_plan_task_assignee<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanTaskAssigneeId,
        body: &'a types::UpdateProjectPlanTaskAssignee,
    ) -> Result<ResponseValue<types::ProjectPlanTaskAssignee>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-task-assignees/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project plan task assignees

Lists the assignments of people to tasks of project plans.

Sends a `GET` request to `/api/project-plan-task-assignees`

Arguments:
- `employee_id`: Keeps only the assignments of one person.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the assignments in the plan of one project.
- `project_plan_task_id`: Keeps only the assignments to one task.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_project_plan_task_assignees<'a>(
        &'a self,
        employee_id: Option<&'a crate::wethod::identifiers::PersonId>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        project_plan_task_id: Option<&'a crate::wethod::identifiers::ProjectPlanTaskId>,
        updated_at: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ProjectPlanTaskAssignee>>,
        Error<()>,
    > {
        let url = format!("{}/api/project-plan-task-assignees", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("employee_id", &employee_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "project_plan_task_id",
                    &project_plan_task_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Assign a person to a project plan task

Assigns a person to a task of a project plan.

Sends a `POST` request to `/api/project-plan-task-assignees`

*/
    pub async fn create_project_plan_task_assignee<'a>(
        &'a self,
        body: &'a types::CreateProjectPlanTaskAssignee,
    ) -> Result<ResponseValue<types::ProjectPlanTaskAssignee>, Error<()>> {
        let url = format!("{}/api/project-plan-task-assignees", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project plan task

Returns one task of a project plan.

Sends a `GET` request to `/api/project-plan-tasks/{id}`

Arguments:
- `id`: The identifier of the task.
*/
    pub async fn get_project_plan_task<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanTaskId,
    ) -> Result<ResponseValue<types::ProjectPlanTask>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-tasks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project plan task

Deletes a task of a project plan.

Sends a `DELETE` request to `/api/project-plan-tasks/{id}`

Arguments:
- `id`: The identifier of the task.
*/
    pub async fn delete_project_plan_task<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanTaskId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-tasks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project plan task

Updates the given fields of a task.

Sends a `PATCH` request to `/api/project-plan-tasks/{id}`

Arguments:
- `id`: The identifier of the task.
- `body`
*/
    pub async fn update_project_plan_task<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectPlanTaskId,
        body: &'a types::UpdateProjectPlanTask,
    ) -> Result<ResponseValue<types::ProjectPlanTask>, Error<()>> {
        let url = format!(
            "{}/api/project-plan-tasks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project plan tasks

Lists the tasks of project plans.

Sends a `GET` request to `/api/project-plan-tasks`

Arguments:
- `employee_id`: Keeps only the tasks that are assigned to one person.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the tasks in the plan of one project.
- `project_plan_area_id`: Keeps only the tasks of one area.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_project_plan_tasks<'a>(
        &'a self,
        employee_id: Option<&'a crate::wethod::identifiers::PersonId>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        project_plan_area_id: Option<&'a crate::wethod::identifiers::ProjectPlanAreaId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectPlanTask>>, Error<()>> {
        let url = format!("{}/api/project-plan-tasks", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("employee_id", &employee_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "project_plan_area_id",
                    &project_plan_area_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a project plan task

Adds a task to an area of a project plan.

Sends a `POST` request to `/api/project-plan-tasks`

*/
    pub async fn create_project_plan_task<'a>(
        &'a self,
        body: &'a types::CreateProjectPlanTask,
    ) -> Result<ResponseValue<types::ProjectPlanTask>, Error<()>> {
        let url = format!("{}/api/project-plan-tasks", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project stages

Lists the stages of the company's projects.

Sends a `GET` request to `/api/project-stages`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: The field to order by, with a leading `-` for descending order.
- `search`: Keeps only the stages that match a string. Undocumented: which fields are searched.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_project_stages<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        search: Option<&'a str>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectStage>>, Error<()>> {
        let url = format!("{}/api/project-stages", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project status areas

Lists the status reports on single areas of projects.

Sends a `GET` request to `/api/project-status-areas`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_status_id`: Keeps only the areas of one status report.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_project_status_areas<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_status_id: Option<&'a crate::wethod::identifiers::ProjectStatusId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectStatusArea>>, Error<()>> {
        let url = format!("{}/api/project-status-areas", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(
                &progenitor_client::QueryParam::new(
                    "project_status_id",
                    &project_status_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project status

Returns one report on the status of a project.

Sends a `GET` request to `/api/project-statuses/{id}`

Arguments:
- `id`: The identifier of the report.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
*/
    pub async fn get_project_status<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectStatusId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
    ) -> Result<ResponseValue<types::ProjectStatus>, Error<()>> {
        let url = format!(
            "{}/api/project-statuses/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project status

Deletes a report on the status of a project.

Sends a `DELETE` request to `/api/project-statuses/{id}`

Arguments:
- `id`: The identifier of the report.
*/
    pub async fn delete_project_status<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectStatusId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/project-statuses/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project status

Updates the given fields of a report.

Sends a `PATCH` request to `/api/project-statuses/{id}`

Arguments:
- `id`: The identifier of the report.
- `body`
*/
    pub async fn update_project_status<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectStatusId,
        body: &'a types::UpdateProjectStatus,
    ) -> Result<ResponseValue<types::ProjectStatus>, Error<()>> {
        let url = format!(
            "{}/api/project-statuses/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project statuses

Lists the reports on the status of projects.

Sends a `GET` request to `/api/project-statuses`

Arguments:
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `project_id`: Keeps only the reports on one project.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_project_statuses<'a>(
        &'a self,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectStatus>>, Error<()>> {
        let url = format!("{}/api/project-statuses", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a project status

Creates a report on the status of a project.

Sends a `POST` request to `/api/project-statuses`

*/
    pub async fn create_project_status<'a>(
        &'a self,
        body: &'a types::CreateProjectStatus,
    ) -> Result<ResponseValue<types::ProjectStatus>, Error<()>> {
        let url = format!("{}/api/project-statuses", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project type

Returns one type of projects.

Sends a `GET` request to `/api/project-types/{id}`

Arguments:
- `id`: The identifier of the type.
*/
    pub async fn get_project_type<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectTypeId,
    ) -> Result<ResponseValue<types::ProjectType>, Error<()>> {
        let url = format!(
            "{}/api/project-types/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List project types

Lists the kinds of projects in the company.

Sends a `GET` request to `/api/project-types`

Arguments:
- `group`: Keeps only the types of one group.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: The field to order by, with a leading `-` for descending order.
- `search`: Keeps only the types that match a string. Undocumented: which fields are searched.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_project_types<'a>(
        &'a self,
        group: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        search: Option<&'a str>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ProjectType>>, Error<()>> {
        let url = format!("{}/api/project-types", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("group", &group))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a project

Returns one project.

Sends a `GET` request to `/api/projects/{id}`

Arguments:
- `id`: The identifier of the project.
*/
    pub async fn get_project<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectId,
    ) -> Result<ResponseValue<types::Project>, Error<()>> {
        let url = format!(
            "{}/api/projects/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a project

Deletes a project.

Sends a `DELETE` request to `/api/projects/{id}`

Arguments:
- `id`: The identifier of the project.
*/
    pub async fn delete_project<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/projects/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a project

Updates the given fields of a project.

Sends a `PATCH` request to `/api/projects/{id}`

Arguments:
- `id`: The identifier of the project.
- `body`
*/
    pub async fn update_project<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectId,
        body: &'a types::UpdateProject,
    ) -> Result<ResponseValue<types::Project>, Error<()>> {
        let url = format!(
            "{}/api/projects/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive a project

Archives a project.

Sends a `POST` request to `/api/projects/{id}:archive`

Arguments:
- `id`: The identifier of the project.
*/
    pub async fn archive_project<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectId,
    ) -> Result<ResponseValue<types::Project>, Error<()>> {
        let url = format!(
            "{}/api/projects/{}:archive", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unarchive a project

Restores an archived project.

Sends a `POST` request to `/api/projects/{id}:unarchive`

Arguments:
- `id`: The identifier of the project.
*/
    pub async fn unarchive_project<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::ProjectId,
    ) -> Result<ResponseValue<types::Project>, Error<()>> {
        let url = format!(
            "{}/api/projects/{}:unarchive", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List projects

Lists the projects that the token's owner may see.

Sends a `GET` request to `/api/projects`

Arguments:
- `date_start`: Keeps only the projects by first day, compared by any of nine operators.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `probability`: Keeps only the projects of one probability, in percent (the bare value), or compared by any of nine operators.
- `project_stage_id`: Keeps only the projects that are at one stage.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_projects<'a>(
        &'a self,
        date_start: Option<&'a str>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        probability: Option<&'a str>,
        project_stage_id: Option<&'a crate::wethod::identifiers::ProjectStageId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Project>>, Error<()>> {
        let url = format!("{}/api/projects", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("date_start", &date_start))
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("probability", &probability))
            .query(
                &progenitor_client::QueryParam::new(
                    "project_stage_id",
                    &project_stage_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a project

Creates a project.

Sends a `POST` request to `/api/projects`

*/
    pub async fn create_project<'a>(
        &'a self,
        body: &'a types::CreateProject,
    ) -> Result<ResponseValue<types::Project>, Error<()>> {
        let url = format!("{}/api/projects", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a role

Returns one role.

Sends a `GET` request to `/api/roles/{id}`

Arguments:
- `id`: The identifier of the role.
*/
    pub async fn get_role<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::RoleId,
    ) -> Result<ResponseValue<types::Role>, Error<()>> {
        let url = format!(
            "{}/api/roles/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List roles

Lists the roles of the company. A role is a set of permissions that are assigned together.

Sends a `GET` request to `/api/roles`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_roles<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Role>>, Error<()>> {
        let url = format!("{}/api/roles", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a stream

Returns one stream.

Sends a `GET` request to `/api/streams/{id}`

Arguments:
- `id`: The identifier of the stream.
*/
    pub async fn get_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::StreamId,
    ) -> Result<ResponseValue<types::Stream>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a stream

Deletes a stream.

Sends a `DELETE` request to `/api/streams/{id}`

Arguments:
- `id`: The identifier of the stream.
*/
    pub async fn delete_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::StreamId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a stream

Renames a stream.

Sends a `PATCH` request to `/api/streams/{id}`

Arguments:
- `id`: The identifier of the stream.
- `body`
*/
    pub async fn update_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::StreamId,
        body: &'a types::UpdateStream,
    ) -> Result<ResponseValue<types::Stream>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive a stream

Archives a stream.

Sends a `POST` request to `/api/streams/{id}:archive`

Arguments:
- `id`: The identifier of the stream.
*/
    pub async fn archive_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::StreamId,
    ) -> Result<ResponseValue<types::Stream>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}:archive", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unarchive a stream

Restores an archived stream.

Sends a `POST` request to `/api/streams/{id}:unarchive`

Arguments:
- `id`: The identifier of the stream.
*/
    pub async fn unarchive_stream<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::StreamId,
    ) -> Result<ResponseValue<types::Stream>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}:unarchive", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Attach a leader to a stream

Makes a person a leader of a stream. Streams must be enabled in the settings of the company.

Sends a `POST` request to `/api/streams/{stream_id}/leaders/{leader_id}`

Arguments:
- `stream_id`: The identifier of the stream.
- `leader_id`: The identifier of the person who leads.
*/
    pub async fn attach_leader_to_stream<'a>(
        &'a self,
        stream_id: &'a crate::wethod::identifiers::StreamId,
        leader_id: &'a crate::wethod::identifiers::PersonId,
    ) -> Result<ResponseValue<types::StreamLeader>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}/leaders/{}", self.baseurl, encode_path(& stream_id
            .to_string()), encode_path(& leader_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Detach a leader from a stream

Removes a leader from a stream. Streams must be enabled in the settings of the company.

Sends a `DELETE` request to `/api/streams/{stream_id}/leaders/{leader_id}`

Arguments:
- `stream_id`: The identifier of the stream.
- `leader_id`: The identifier of the person who leads.
*/
    pub async fn detach_stream_leader<'a>(
        &'a self,
        stream_id: &'a crate::wethod::identifiers::StreamId,
        leader_id: &'a crate::wethod::identifiers::PersonId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}/leaders/{}", self.baseurl, encode_path(& stream_id
            .to_string()), encode_path(& leader_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the leaders of a stream

Lists the leaders of a stream.

Sends a `GET` request to `/api/streams/{stream_id}/leaders`

Arguments:
- `stream_id`: The identifier of the stream.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_stream_leaders<'a>(
        &'a self,
        stream_id: &'a crate::wethod::identifiers::StreamId,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::StreamLeader>>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}/leaders", self.baseurl, encode_path(& stream_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Attach a member to a stream

Makes a person a member of a stream.

Sends a `POST` request to `/api/streams/{stream_id}/members/{member_id}`

Arguments:
- `stream_id`: The identifier of the stream.
- `member_id`: The identifier of the person who is a member.
*/
    pub async fn attach_member_to_stream<'a>(
        &'a self,
        stream_id: &'a crate::wethod::identifiers::StreamId,
        member_id: &'a crate::wethod::identifiers::PersonId,
    ) -> Result<ResponseValue<types::StreamMember>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}/members/{}", self.baseurl, encode_path(& stream_id
            .to_string()), encode_path(& member_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the members of a stream

Lists the members of a stream. Streams must be enabled in the settings of the company.

Sends a `GET` request to `/api/streams/{stream_id}/members`

Arguments:
- `stream_id`: The identifier of the stream.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_stream_members<'a>(
        &'a self,
        stream_id: &'a crate::wethod::identifiers::StreamId,
        limit: Option<i64>,
        offset: Option<i64>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::StreamMember>>, Error<()>> {
        let url = format!(
            "{}/api/streams/{}/members", self.baseurl, encode_path(& stream_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List streams

Lists the streams of the company, with their leaders and members if `include` selects them.

Sends a `GET` request to `/api/streams`

Arguments:
- `include`: The related records to include with each stream, comma-separated.
- `is_archived`: Keeps only the streams that are archived, or those that are not.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `order`: The field to order by. Undocumented: which fields are accepted.
- `search`: Keeps only the streams that match a string. Undocumented: which fields are searched.
- `updated_at`: Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_streams<'a>(
        &'a self,
        include: Option<&'a str>,
        is_archived: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a str>,
        search: Option<&'a str>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Stream>>, Error<()>> {
        let url = format!("{}/api/streams", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("is_archived", &is_archived))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a stream

Creates a stream of the company.

Sends a `POST` request to `/api/streams`

*/
    pub async fn create_stream<'a>(
        &'a self,
        body: &'a types::CreateStream,
    ) -> Result<ResponseValue<types::Stream>, Error<()>> {
        let url = format!("{}/api/streams", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List timesheet areas

Lists the division of timesheet hours among the areas of budgets.

Sends a `GET` request to `/api/timesheet-areas`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `timesheet_id`: Keeps only the parts of one timesheet entry.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_timesheet_areas<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        timesheet_id: Option<&'a crate::wethod::identifiers::TimesheetId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::TimesheetArea>>, Error<()>> {
        let url = format!("{}/api/timesheet-areas", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("timesheet_id", &timesheet_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a timesheet log

Returns one change of a timesheet.

Sends a `GET` request to `/api/timesheet-logs/{id}`

Arguments:
- `id`: The identifier of the change.
*/
    pub async fn get_timesheet_log<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::TimesheetLogId,
    ) -> Result<ResponseValue<types::TimesheetLog>, Error<()>> {
        let url = format!(
            "{}/api/timesheet-logs/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List timesheet logs

Lists the changes of timesheets: the author, the person, and the hours before and after.

Sends a `GET` request to `/api/timesheet-logs`

Arguments:
- `date`: Keeps only the changes of one day, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `mode`: Keeps only the changes of entries of one mode.
- `offset`: The number of records to skip before the first one of the page.
- `order`: Sorts the list by the time of the change or by the day of the hours.
- `person_id`: Keeps only the changes of one person's hours.
- `project_id`: Keeps only the changes of hours on one project.
- `to_project_id`: Keeps only the changes that moved hours to one project.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_timesheet_logs<'a>(
        &'a self,
        date: Option<&'a str>,
        limit: Option<i64>,
        mode: Option<&'a crate::wethod::enums::RequestedTimesheetLogMode>,
        offset: Option<i64>,
        order: Option<&'a str>,
        person_id: Option<&'a crate::wethod::identifiers::PersonId>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        to_project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::TimesheetLog>>, Error<()>> {
        let url = format!("{}/api/timesheet-logs", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("person_id", &person_id))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("to_project_id", &to_project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a timesheet whitelist

Returns one whitelist entry.

Sends a `GET` request to `/api/timesheet-whitelists/{id}`

Arguments:
- `id`: The identifier of the whitelist entry.
*/
    pub async fn get_timesheet_whitelist<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::TimesheetWhitelistId,
    ) -> Result<ResponseValue<types::TimesheetWhitelist>, Error<()>> {
        let url = format!(
            "{}/api/timesheet-whitelists/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a timesheet whitelist

Removes a person from the timesheet whitelist of a project.

Sends a `DELETE` request to `/api/timesheet-whitelists/{id}`

Arguments:
- `id`: The identifier of the whitelist entry.
*/
    pub async fn delete_timesheet_whitelist<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::TimesheetWhitelistId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/timesheet-whitelists/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List timesheet whitelists

Lists the persons on the timesheet whitelists of projects.

Sends a `GET` request to `/api/timesheet-whitelists`

Arguments:
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `person_id`: Keeps only the entries of one person.
- `project_id`: Keeps only the entries of one project.
- `updated_at`: Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
*/
    pub async fn list_timesheet_whitelists<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        person_id: Option<&'a crate::wethod::identifiers::PersonId>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::TimesheetWhitelist>>, Error<()>> {
        let url = format!("{}/api/timesheet-whitelists", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("person_id", &person_id))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a timesheet whitelist

Adds a person to the timesheet whitelist of a project.

Sends a `POST` request to `/api/timesheet-whitelists`

*/
    pub async fn create_timesheet_whitelist<'a>(
        &'a self,
        body: &'a types::CreateTimesheetWhitelist,
    ) -> Result<ResponseValue<types::TimesheetWhitelist>, Error<()>> {
        let url = format!("{}/api/timesheet-whitelists", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a timesheet

Deletes a timesheet entry.

Sends a `DELETE` request to `/api/timesheets/{id}`

Arguments:
- `id`: The identifier of the timesheet entry.
*/
    pub async fn delete_timesheet<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::TimesheetId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/timesheets/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200..=299 => Ok(crate::decode::nothing(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a timesheet

Updates the given fields of a timesheet entry.

Sends a `PATCH` request to `/api/timesheets/{id}`

Arguments:
- `id`: The identifier of the timesheet entry.
- `body`
*/
    pub async fn update_timesheet<'a>(
        &'a self,
        id: &'a crate::wethod::identifiers::TimesheetId,
        body: &'a types::UpdateTimesheet,
    ) -> Result<ResponseValue<types::Timesheet>, Error<()>> {
        let url = format!(
            "{}/api/timesheets/{}", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List timesheets

Lists the entries of timesheets: the hours that people spent on projects.

Sends a `GET` request to `/api/timesheets`

Arguments:
- `date`: Keeps only the entries of one day (the bare value), or compared by any of nine operators.
- `deleted`: Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
- `deleted_at`: Keeps only the records by deletion time, compared by any of nine operators.
- `limit`: The maximum number of records in a page.
- `offset`: The number of records to skip before the first one of the page.
- `person_id`: Keeps only the entries of one person.
- `project_id`: Keeps only the entries of one project.
- `updated_at`: Keeps only the records by update time, compared by any of nine operators.
*/
    pub async fn list_timesheets<'a>(
        &'a self,
        date: Option<&'a str>,
        deleted: Option<&'a crate::wethod::enums::SoftDeleted>,
        deleted_at: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        person_id: Option<&'a crate::wethod::identifiers::PersonId>,
        project_id: Option<&'a crate::wethod::identifiers::ProjectId>,
        updated_at: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Timesheet>>, Error<()>> {
        let url = format!("{}/api/timesheets", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("date", &date))
            .query(&progenitor_client::QueryParam::new("deleted", &deleted))
            .query(&progenitor_client::QueryParam::new("deleted_at", &deleted_at))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("person_id", &person_id))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .query(&progenitor_client::QueryParam::new("updated_at", &updated_at))
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            200u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a timesheet

Records hours that a person spent on a project.

Sends a `POST` request to `/api/timesheets`

*/
    pub async fn create_timesheet<'a>(
        &'a self,
        body: &'a types::CreateTimesheet,
    ) -> Result<ResponseValue<types::Timesheet>, Error<()>> {
        let url = format!("{}/api/timesheets", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = crate::decode::exchange(&self.client, &self.inner, request)
            .await?;
        match response.status().as_u16() {
            201u16 => crate::decode::decode(crate::decode::whole(response).await?),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
